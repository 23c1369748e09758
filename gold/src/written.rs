//! Texts that were written by hand to learn from: each line with what it is.

use std::io;
use std::path::{Path, PathBuf};

/// What a line may be called: of these only the first is body.
const LABELS: [&str; 7] = [
    "b",
    "x",
    "headline",
    "standfirst",
    "byline",
    "date",
    "credit",
];

/// A line, and what its author calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrittenLine<'t> {
    /// One of `b`, `x`, `headline`, `standfirst`, `byline`, `date` and `credit`.
    pub label: &'t str,
    /// The line itself.
    pub text: &'t str,
}

impl WrittenLine<'_> {
    /// Whether it is body.
    pub fn is_body(&self) -> bool {
        self.label == LABELS[0]
    }

    /// Whether it is the headline.
    pub fn is_headline(&self) -> bool {
        self.label == "headline"
    }

    /// Whether it says who wrote the story.
    pub fn is_byline(&self) -> bool {
        self.label == "byline"
    }
}

/// What a folder holds, in order of names.
///
/// # Errors
///
/// Where the folder cannot be read.
pub fn entries_of(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)?;
    let paths = entries.map(|entry| Ok(entry?.path()));
    let mut paths: Vec<PathBuf> = paths.collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

/// The lines of a text in which each is a label, a tab and the line, or blank.
///
/// # Errors
///
/// Where a line is neither, which the error names by its number.
pub fn written_lines(text: &str) -> Result<Vec<WrittenLine<'_>>, String> {
    let lines = (1..).zip(text.lines());
    let read = |(number, line): (usize, _)| match str::split_once(line, '\t') {
        Some((label, text)) if LABELS.contains(&label) => Ok(WrittenLine { label, text }),
        _ if line.trim().is_empty() => Ok(WrittenLine {
            label: "x",
            text: "",
        }),
        _ => Err(format!(
            "line {number} should be a label ({LABELS:?}), a tab and a text"
        )),
    };
    lines.map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::written_lines;

    #[test]
    fn each_line_of_a_text_stands_behind_its_label() {
        let text = "x\tHome\n\nheadline\tPort closes\nb\tA\ttable\n";
        let lines = written_lines(text).expect("well-formed");
        let texts: Vec<&str> = lines.iter().map(|line| line.text).collect();
        assert_eq!(texts, ["Home", "", "Port closes", "A\ttable"]);
        let bodies: Vec<bool> = lines.iter().map(super::WrittenLine::is_body).collect();
        assert_eq!(bodies, [false, false, false, true]);
        assert!(lines[2].is_headline());
        let error = written_lines("x\tHome\nPort closes").expect_err("no label");
        assert!(error.starts_with("line 2 "), "{error}");
        assert!(written_lines("y\tHome").is_err());
    }
}
