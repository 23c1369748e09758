//! A filter of one's own: `cargo run --example custom_filter [FILE | -]`.

#[path = "support.rs"]
mod support;

use bodycopy::{Line, Pipeline, Reason, Vote};
use std::error::Error;
use std::io::{Write, stdout};

/// Removes paragraphs that only quote, as a reader might who wants the reporting alone.
fn no_quotes(line: Line<'_>) -> Vote {
    if line.text().starts_with(['"', '“', '‘']) {
        Vote::certainly_not(Reason::Custom("quotation"))
    } else {
        Vote::ABSTAIN
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let page = support::page(&arguments)?;
    let pipeline = Pipeline::builder().add("no-quotes", no_quotes).build()?;
    let mut out = stdout().lock();
    writeln!(out, "{pipeline:#?}\n")?;
    let article = pipeline.extract(&page)?;
    for line in article.lines() {
        let short: String = line.text().chars().take(70).collect();
        writeln!(
            out,
            "{:3} {:8} {short}",
            line.number(),
            line.verdict().as_str()
        )?;
    }
    Ok(())
}
