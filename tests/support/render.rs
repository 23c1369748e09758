//! A page's verdicts and article as text that a person can review in a diff.

use crate::gold::{Label, describe};
use bodycopy::{Article, Pipeline};
use std::fmt::Write;

/// Each line with its verdict, and with the author's where that is another; then the article's
/// fields, then the blocks that read otherwise than their source. Scores are left out: they change
/// with every fit of the model.
pub(crate) fn page(pipeline: &Pipeline, text: &str, labels: &[Label]) -> String {
    let mut page = String::new();
    for (line, label) in pipeline.classify(text).lines().zip(labels) {
        let verdict = describe(line.verdict());
        let _ = writeln!(
            page,
            "{verdict:27} {:3} | {}",
            line.number(),
            visible(line.text())
        );
        if !label.agrees(line.verdict()) {
            let _ = writeln!(page, "    ! should be {label}");
        }
    }
    match pipeline.extract(text) {
        Ok(article) => write_article(&mut page, &article),
        Err(error) => {
            let message = error.to_string();
            let what = message.split(':').next().unwrap_or_default();
            let _ = writeln!(page, "\nerror: {what}");
        }
    }
    page
}

fn write_article(page: &mut String, article: &Article<'_>) {
    let _ = writeln!(page, "\nheadline: {}", article.title().unwrap_or("none"));
    match article.dateline() {
        Some(dateline) => {
            let places = dateline.places().join(" + ");
            let date = dateline.date().unwrap_or("none");
            let agency = dateline.agency().unwrap_or("none");
            let _ = writeln!(page, "dateline: {places}; date {date}; agency {agency}");
        }
        None => page.push_str("dateline: none\n"),
    }
    let _ = writeln!(page, "blocks: {}", article.blocks().len());
    for block in article.blocks() {
        if article.source().get(block.range()) != Some(block.text()) {
            let _ = writeln!(
                page,
                "cleaned {:3} | {}",
                block.line(),
                visible(block.text())
            );
        }
    }
}

/// The text with what cannot be seen written out.
fn visible(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    for c in text.chars() {
        let hidden = c != ' ' && (crate::tiling::is_blank(c) || c == '\u{301}');
        if hidden {
            let _ = write!(seen, "{}", c.escape_unicode());
        } else {
            seen.push(c);
        }
    }
    seen
}

/// The lines that differ, `-` before those expected and `+` before those found.
pub(crate) fn difference(expected: &str, found: &str) -> String {
    let (expected, found): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    let mut changed = String::new();
    for at in 0..expected.len().max(found.len()) {
        let (old, new) = (expected.get(at), found.get(at));
        if old != new {
            for (mark, line) in [('-', old), ('+', new)] {
                if let Some(line) = line {
                    let _ = writeln!(changed, "{mark} {line}");
                }
            }
        }
    }
    changed
}
