//! A page in, an article out: `cargo run --example extract [FILE | -]`. With `--features html`, HTML
//! pages too, told by their content.

#[path = "support.rs"]
mod support;

use bodycopy::Article;
use std::error::Error;
use std::io::{Write, stdout};
use std::process::ExitCode;

const USAGE: &str = "[FILE | -]";

fn main() -> ExitCode {
    support::ended(run())
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if support::helped(&arguments, "extract", USAGE) {
        return Ok(());
    }
    let page = support::page(&arguments, USAGE)?;
    let article = read(&page)?;
    let mut out = stdout().lock();
    writeln!(out, "{}", article.title().unwrap_or("(no headline)"))?;
    if let Some(standfirst) = article.standfirst() {
        writeln!(out, "{standfirst}")?;
    }
    let byline = article.byline();
    if !byline.is_empty() {
        writeln!(out, "By {byline}")?;
    }
    if let Some(published) = article.published() {
        writeln!(out, "Published {}", published.value())?;
    }
    if let Some(updated) = article.updated() {
        writeln!(out, "Updated {}", updated.value())?;
    }
    if let Some(dateline) = article.dateline().filter(|line| !line.places().is_empty()) {
        writeln!(out, "Filed from {}", dateline.places().join(", "))?;
    }
    for block in article.blocks() {
        writeln!(out, "\n{}", block.text())?;
    }
    let removed = article.removed().count();
    writeln!(
        out,
        "\n[{removed} lines removed; confidence {:.2}]",
        article.confidence()
    )?;
    Ok(())
}

#[cfg(feature = "html")]
fn read(page: &str) -> Result<Article<'_>, bodycopy::Error> {
    bodycopy::html::extract_any(page)
}

#[cfg(not(feature = "html"))]
fn read(page: &str) -> Result<Article<'_>, bodycopy::Error> {
    bodycopy::extract(page)
}
