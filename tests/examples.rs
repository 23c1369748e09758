//! The examples, run as their users run them: what they print, what they refuse and in which words, and that they end
//! quietly behind `| head`.

#[path = "support/example.rs"]
mod support;

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use support::example;

/// The examples that take a page, and what they are made from.
const EXAMPLES: [(&str, &[&str]); 4] = [
    ("extract", &["extract.rs", "support.rs"]),
    (
        "explain",
        &[
            "explain/main.rs",
            "explain/html.rs",
            "support.rs",
            "verdicts.rs",
        ],
    ),
    ("presets", &["presets.rs", "support.rs", "verdicts.rs"]),
    (
        "custom_filter",
        &["custom_filter.rs", "support.rs", "verdicts.rs"],
    ),
];

/// HTML in Latin-1 that says so.
const LATIN_1: &[u8] = b"<!doctype html><meta charset=latin1><h1>Hafen bleibt zu</h1>\
    <p>Der Hafen bleibt noch l\xe4nger geschlossen, weil die Arbeiten am Hafen l\xe4nger dauern als \
    geplant, sagte die Beh\xf6rde am Dienstag der Zeitung.</p>";

/// Ends of paragraphs that no two share, as repeats are cut.
const PARAGRAPHS: usize = 200;

/// More of a page than a pipe holds.
fn page() -> String {
    let paragraphs = (0..PARAGRAPHS).map(|number| {
        let ferry = "the ferry leaves from the fish market instead, ".repeat(10);
        format!("The port authority said on Tuesday that {ferry}at gate {number}.\n\n")
    });
    paragraphs.collect()
}

/// Runs an example whose output nobody reads, and holds that it ends well and says nothing.
fn ends_quietly(name: &str, files: &[&str], options: &[&str], input: &str) {
    let mut child = Command::new(example(name, files))
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example was built");
    // Before the input comes, so that nothing was written yet.
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("piped");
    stdin.write_all(input.as_bytes()).unwrap_or_default();
    drop(stdin);
    let output = child.wait_with_output().expect("it ends with its input");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{name}: {said}");
}

/// What an example of [`EXAMPLES`] prints, or what it says on standard error where it ends with an error.
fn run(name: &str, arguments: &[&str]) -> Result<String, String> {
    let (_, files) = EXAMPLES
        .iter()
        .find(|(example, _)| *example == name)
        .expect("it is one of them");
    let output = Command::new(example(name, files))
        .args(arguments)
        .output()
        .expect("the example was built");
    let text = |bytes| String::from_utf8(bytes).expect("they print UTF-8");
    if output.status.success() {
        Ok(text(output.stdout))
    } else {
        Err(text(output.stderr))
    }
}

/// A file of the tests' own that holds these bytes, and its path.
fn file(name: &str, bytes: &[u8]) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).expect("the folder is the tests' own");
    path.to_str().expect("it is named in UTF-8").to_owned()
}

#[test]
fn examples_end_quietly_where_nobody_reads_on() {
    let page = page();
    let record = serde_json::json!({"id": 1, "text": page}).to_string() + "\n";
    for (name, files) in EXAMPLES {
        ends_quietly(name, files, &["-"], &page);
    }
    for option in [&["--evidence", "1", "-"][..], &["--html", "-"]] {
        ends_quietly("explain", &["explain/main.rs"], option, &page);
    }
    ends_quietly("ndjson", &["ndjson/main.rs"], &[], &record.repeat(8));
}

#[test]
fn other_errors_are_told() {
    for (name, _) in EXAMPLES {
        let said = run(name, &["no such page.txt"]).expect_err("there is none");
        assert!(said.starts_with("error: no such page.txt: "), "{said}");
    }
}

#[test]
fn explain_prints_its_page_for_a_browser_and_writes_no_file() {
    let text = page();
    let path = file("page.txt", text.as_bytes());
    let printed = run("explain", &["--html", &path]).expect("a page is given");
    assert!(printed.starts_with("<!doctype html>"), "{printed}");
    assert!(printed.contains("at gate 7."), "{printed}");
    // Once, the first of the two was written to.
    let said = run("explain", &["--html", &path, "-"]).expect_err("one page at a time");
    assert!(said.contains("one argument too many"), "{said}");
    assert_eq!(fs::read_to_string(&path).expect("it is there"), text);
}

#[test]
fn bytes_that_are_no_text_are_told_with_their_file() {
    let path = file(
        "latin-1.txt",
        b"Der Hafen bleibt noch l\xe4nger geschlossen.",
    );
    for (name, _) in EXAMPLES {
        let said = run(name, &[&path]).expect_err("it is not UTF-8");
        let start = format!("error: {path}: the input is not UTF-8 from byte 23 on; decode it");
        assert!(said.starts_with(&start), "{said}");
    }
}

#[cfg(not(feature = "html"))]
#[test]
fn html_is_refused_where_it_would_be_read_as_text() {
    let harbour = include_bytes!("../examples/data/harbour-page.html");
    let pages: [(&str, &[u8]); 3] = [
        ("utf-8.html", harbour),
        ("latin-1.html", LATIN_1),
        ("mark.html", b"\xef\xbb\xbf\n<p>One"),
    ];
    for (page, bytes) in pages {
        let path = file(page, bytes);
        for (name, _) in EXAMPLES {
            let said = run(name, &[&path]).expect_err("its tags are no text");
            let expected =
                format!("error: {path}: this looks like HTML: run with `--features html`\n");
            assert_eq!(said, expected, "{name}");
        }
    }
    let path = file("signs.txt", b"< 5 and > 3 are signs");
    assert!(run("explain", &[&path]).is_ok());
}

#[cfg(feature = "html")]
#[test]
fn html_is_read_in_the_encoding_that_it_names() {
    let path = file("latin-1.html", LATIN_1);
    for (name, _) in EXAMPLES {
        let printed = run(name, &[&path]).expect("it is HTML");
        assert!(
            printed.contains("Der Hafen bleibt noch länger"),
            "{printed}"
        );
        assert!(!printed.contains("<p>"), "{printed}");
    }
}

#[test]
fn evidence_is_of_a_line_and_the_weightiest_ten() {
    for value in ["x", "0", "-1", "page.txt"] {
        let said = run("explain", &["--evidence", value]).expect_err("no line");
        let expected = format!("error: --evidence takes a line number from 1, not {value:?}\n");
        assert_eq!(said, expected);
    }
    let said = run("explain", &["--evidence"]).expect_err("no line");
    assert!(
        said.contains("takes a line number from 1; arguments are ["),
        "{said}"
    );
    let said = run("explain", &["--evidence", "99"]).expect_err("a short page");
    assert!(said.contains("there is no line 99"), "{said}");
    for line in ["6", "12"] {
        let printed = run("explain", &["--evidence", line]).expect("the bundled page has it");
        let weights = printed.lines().skip(2).map(|row| {
            let row = row.trim_start_matches([' ', '|']);
            row.split(' ').next().and_then(|weight| weight.parse().ok())
        });
        let weights: Vec<f32> = weights.map(|weight| weight.expect("a number")).collect();
        assert!((1..=10).contains(&weights.len()), "{printed}");
        assert!(weights.is_sorted_by(|a, b| a.abs() >= b.abs()), "{printed}");
        assert!(weights.iter().all(|weight| *weight != 0.0), "{printed}");
    }
}

#[test]
fn votes_say_what_they_speak_for_and_say_it_once() {
    let menu = file(
        "menu.txt",
        format!("Home\nNews\nSport\n\n{}", page()).as_bytes(),
    );
    for arguments in [&["--votes"][..], &["--votes", &menu]] {
        let printed = run("explain", arguments).expect("a page is given");
        let mut rows = Vec::new();
        for row in printed.lines() {
            if !row.contains("  | ") {
                rows.clear();
                continue;
            }
            let what = row.split_once(": ").map(|(_, what)| what);
            assert!(what.is_some_and(|what| !what.is_empty()), "{printed}");
            // A name alone has no weight to print.
            let unweighed = row.ends_with("(reason only)");
            assert!(!unweighed || !row.contains("0.0"), "{printed}");
            assert!(!rows.contains(&row), "{printed}");
            rows.push(row);
        }
        assert!(printed.contains(" model: body\n"), "{printed}");
    }
    let printed = run("explain", &["--votes", &menu]).expect("a page is given");
    assert!(
        printed.contains("navigation: navigation (reason only)"),
        "{printed}"
    );
}

#[test]
fn help_says_what_there_is_and_is_no_error() {
    for (name, _) in EXAMPLES {
        for option in ["--help", "-h"] {
            let printed = run(name, &[option]).expect("it is asked for");
            let usage = format!("usage: cargo run --example {name} -- [");
            assert!(printed.starts_with(&usage), "{printed}");
            assert!(printed.ends_with("[FILE | -]\n"), "{printed}");
        }
    }
}

#[test]
fn lines_that_are_cut_have_a_dash_and_fields_no_score() {
    let printed = run("custom_filter", &[]).expect("there is a bundled page");
    assert!(printed.contains("  - not the opening "), "{printed}");
    assert!(printed.contains("  list item "), "{printed}");
    for arguments in [&[][..], &["--html"]] {
        let printed = run("explain", arguments).expect("there is a bundled page");
        let mut rows = printed.lines();
        let headline = rows
            .find(|row| row.starts_with("   1") || row.contains("<div class=\"number\">1</div>"));
        let words = headline
            .expect("it is the first line")
            .split(['>', '<', ' ']);
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let pair = |one, other| words.windows(2).any(|words| words == [one, other]);
        assert!(
            pair("field", "headline") || pair("headline", "field"),
            "{words:?}"
        );
    }
}

#[test]
fn examples_call_what_lines_are_the_same() {
    for name in ["explain", "presets", "custom_filter"] {
        let printed = run(name, &[]).expect("there is a bundled page");
        for label in ["headline", "paragraph", "rail"] {
            assert!(printed.contains(label), "{name}: {printed}");
        }
    }
}
