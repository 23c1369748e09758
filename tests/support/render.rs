//! A page's verdicts and article as text that a person can review in a diff.

use crate::gold::{Label, describe};
use bodycopy::fields::{Dateline, Sourced};
use bodycopy::{Article, Classified, Error, Pipeline};
use std::fmt::{self, Write};

/// Each line with its verdict, and with the author's where that is another; then the article's
/// fields, then the blocks that read otherwise than their source. Scores are left out: they change
/// with every fit of the model.
pub(crate) fn page(pipeline: &Pipeline, text: &str, labels: &[Label]) -> String {
    let mut page = lines(&pipeline.classify(text), labels);
    if let Some(article) = found(&mut page, pipeline.extract(text)) {
        write_fields(&mut page, &article);
        for block in article.blocks() {
            if article.source().get(block.range()) != Some(block.text()) {
                let (line, text) = (block.line(), visible(block.text()));
                let _ = writeln!(page, "cleaned {line:3} | {text}");
            }
        }
    }
    page
}

/// The same of an HTML page, and its article as Markdown, which shows the structure that was kept.
#[cfg(feature = "html")]
pub(crate) fn html_page(pipeline: &Pipeline, html: &str, labels: &[Label]) -> String {
    let read = bodycopy::html::Lines::read(html);
    let mut page = lines(&pipeline.classify_html(&read), labels);
    if let Some(article) = found(&mut page, pipeline.extract_html(html)) {
        write_fields(&mut page, &article);
        let kind = article.page_kind();
        let kind = kind.map_or("none".to_owned(), |kind| format!("{kind:?}"));
        let _ = writeln!(page, "kind of page: {kind}");
        let _ = writeln!(page, "body from: {:?}", article.body_source());
        let _ = write!(page, "\n{}", article.to_markdown());
    }
    page
}

fn lines(classified: &Classified<'_>, labels: &[Label]) -> String {
    let mut page = String::new();
    for (line, label) in classified.lines().zip(labels) {
        let verdict = describe(line.verdict());
        let (number, text) = (line.number(), visible(line.text()));
        let _ = writeln!(page, "{verdict:27} {number:3} | {text}");
        if !label.agrees(line.verdict()) {
            let _ = writeln!(page, "    ! should be {label}");
        }
    }
    page
}

/// The article, or a line that says why there is none.
fn found<'a>(page: &mut String, article: Result<Article<'a>, Error>) -> Option<Article<'a>> {
    article
        .map_err(|error| {
            let message = error.to_string();
            let what = message.split(':').next().unwrap_or_default();
            let _ = writeln!(page, "\nerror: {what}");
        })
        .ok()
}

fn write_fields(page: &mut String, article: &Article<'_>) {
    let mut field = |name: &str, value: Option<String>| {
        let _ = writeln!(
            page,
            "{name}: {}",
            value.as_deref().map_or("none".into(), visible)
        );
    };
    field("\nheadline", article.title_source().map(at_line));
    field("standfirst", article.standfirst_source().map(at_line));
    let byline = article.byline();
    field(
        "byline",
        Some(byline.names().collect::<Vec<_>>().join(" + ")).filter(|n| !n.is_empty()),
    );
    field(
        "dateline",
        article.dateline().map(|dateline| dateline_parts(dateline)),
    );
    field("published", article.published().map(at_line));
    field("updated", article.updated().map(at_line));
    field(
        "language",
        article.language().map(|language| language.code.to_owned()),
    );
    field("blocks", Some(article.blocks().len().to_string()));
}

/// A value and the line it came from.
fn at_line<T: fmt::Display>(value: &Sourced<T>) -> String {
    format!("{} (line {})", value.value(), value.origin().line)
}

fn dateline_parts(dateline: &Dateline<'_>) -> String {
    let mut parts = vec![dateline.places().join(" + ")];
    parts.extend(dateline.date().map(|date| format!("date {date}")));
    parts.extend(dateline.agency().map(|agency| format!("agency {agency}")));
    if !dateline.people().is_empty() {
        parts.push(format!("people {}", dateline.people().join(" + ")));
    }
    parts.join("; ")
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
