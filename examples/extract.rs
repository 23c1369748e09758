//! A page in, an article out: `cargo run --example extract [FILE | -]`.

#[path = "support.rs"]
mod support;

use std::error::Error;
use std::io::{Write, stdout};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let page = support::page(&arguments, "[FILE | -]")?;
    let article = bodycopy::extract(&page)?;
    let mut out = stdout().lock();
    writeln!(out, "{}", article.title().unwrap_or("(no headline)"))?;
    if let Some(standfirst) = article.standfirst() {
        writeln!(out, "{standfirst}")?;
    }
    if !article.byline().is_empty() {
        let names: Vec<&str> = article.byline().names().collect();
        writeln!(out, "By {}", names.join(", "))?;
    }
    if let Some(published) = article.published() {
        writeln!(out, "Published {}", published.value())?;
    }
    if let Some(updated) = article.updated() {
        writeln!(out, "Updated {}", updated.value())?;
    }
    if let Some(dateline) = article.dateline() {
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
