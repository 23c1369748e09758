//! The picture in the README is what comes out of the page that it shows, and its snippets can be copied.

use bodycopy::{SourceLine, Verdict, extract};

const PAGE: &str = include_str!("../../examples/data/harbour-page.txt");
const README: &str = include_str!("../../README.md");

/// Characters of a line that the picture has room for.
const WIDTH: usize = 62;

#[test]
fn the_picture_is_what_comes_out() {
    let article = extract(PAGE).unwrap();
    let dateline = article.dateline().map(|dateline| dateline.origin().line);
    let mut picture = String::from(
        "   page                                                            article\n",
    );
    for line in article.lines() {
        let filed = if dateline == Some(line.number()) {
            ", dateline"
        } else {
            ""
        };
        let row = format!(
            "{:2} {:WIDTH$}  {}{filed}",
            line.number(),
            short(line),
            word(line)
        );
        picture.push_str(&row);
        picture.push('\n');
    }
    assert!(
        README.contains(&picture),
        "the README should show:\n{picture}"
    );
}

/// GitHub shows the lines that rustdoc hides, and who copies a snippet from there gets them too.
#[test]
fn snippets_hide_no_line() {
    let parts = README.split("```");
    let snippets: Vec<&str> = parts
        .filter_map(|part| part.strip_prefix("rust\n"))
        .collect();
    assert!(snippets.len() > 2);
    for snippet in snippets {
        assert!(
            !snippet.lines().any(|line| line.starts_with("# ")),
            "{snippet}"
        );
    }
}

fn short(line: SourceLine<'_>) -> String {
    let text: Vec<char> = line.text().chars().collect();
    if text.len() <= WIDTH {
        return line.text().to_owned();
    }
    text[..WIDTH - 3].iter().chain(&['.'; 3]).collect()
}

fn word(line: SourceLine<'_>) -> String {
    match line.verdict() {
        Verdict::Removed(removal) => format!("cut: {}", removal.reason),
        Verdict::Field(kind) => kind.as_str().to_owned(),
        Verdict::Body(kind) => kind.as_str().to_owned(),
        other => other.as_str().to_owned(),
    }
}
