//! The examples, run as their users run them: behind `| head`, they end quietly.

#[path = "support/example.rs"]
mod support;

use std::io::Write;
use std::process::{Command, Stdio};
use support::example;

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

#[test]
fn examples_end_quietly_where_nobody_reads_on() {
    let page = page();
    let record = serde_json::json!({"id": 1, "text": page}).to_string() + "\n";
    ends_quietly("extract", &["extract.rs"], &["-"], &page);
    ends_quietly("explain", &["explain/main.rs"], &["-"], &page);
    let evidence = ["--evidence", "1", "-"];
    ends_quietly("explain", &["explain/main.rs"], &evidence, &page);
    ends_quietly("presets", &["presets.rs"], &["-"], &page);
    ends_quietly("custom_filter", &["custom_filter.rs"], &["-"], &page);
    ends_quietly("ndjson", &["ndjson/main.rs"], &[], &record.repeat(8));
}

#[test]
fn other_errors_are_told() {
    let output = Command::new(example("extract", &["extract.rs"]))
        .arg("no such page.txt")
        .output()
        .expect("the example was built");
    let said = String::from_utf8_lossy(&output.stderr);
    let is_told = said.starts_with("error: no such page.txt: ");
    assert!(!output.status.success() && is_told, "{said}");
}
