//! The same page under three presets, side by side: `cargo run --example presets [FILE | -]`.

#[path = "support.rs"]
mod support;

use bodycopy::{Pipeline, Verdict};
use std::error::Error;
use std::io::{Write, stdout};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let page = support::page(&arguments)?;
    let presets = [
        ("news", Pipeline::news()),
        ("rules", Pipeline::rules()),
        ("c4", Pipeline::c4()),
    ];
    let classified = presets.map(|(name, pipeline)| (name, pipeline.classify(&page)));
    let mut out = stdout().lock();
    write!(out, "line")?;
    for (name, _) in &classified {
        write!(out, "  {name:14}")?;
    }
    writeln!(out)?;
    let mut columns = classified
        .each_ref()
        .map(|(_, classified)| classified.lines());
    let [first, ..] = &classified;
    for line in first.1.lines() {
        write!(out, "{:4}", line.number())?;
        for column in &mut columns {
            let word = column.next().map_or("", |line| word(line.verdict()));
            write!(out, "  {word:14}")?;
        }
        let short: String = line.text().chars().take(50).collect();
        writeln!(out, "  {short}")?;
    }
    Ok(())
}

/// A verdict in a word: what is kept, or why it is not.
fn word(verdict: Verdict<'_>) -> &'static str {
    match verdict {
        Verdict::Body(kind) => kind.as_str(),
        Verdict::Field(kind) => kind.as_str(),
        Verdict::Removed(removal) => removal.reason.as_str(),
        _ => "?",
    }
}
