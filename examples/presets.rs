//! The same page under three presets, side by side, and what each keeps:
//! `cargo run --example presets -- [FILE | -]`.

#[path = "support.rs"]
mod support;

use bodycopy::{Classified, Pipeline, Verdict};
use std::error::Error;
use std::io::{Write, stdout};

/// Characters of a line's text that are printed.
const TEXT: usize = 44;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let page = support::page(&arguments)?;
    let presets = [
        ("news", Pipeline::news()),
        ("rules", Pipeline::rules()),
        ("c4", Pipeline::c4()),
    ];
    let columns = presets.map(|(name, pipeline)| (name, pipeline.classify(&page)));
    let mut out = stdout().lock();
    print_row(
        &mut out,
        "line",
        &columns.each_ref().map(|(name, _)| *name),
        "",
    )?;
    let mut verdicts = columns.each_ref().map(|(_, column)| column.lines());
    for line in columns[0].1.lines() {
        let number = line.number().to_string();
        let words = verdicts
            .each_mut()
            .map(|verdicts| verdicts.next().map_or("", |line| word(line.verdict())));
        let text: String = line.text().chars().take(TEXT).collect();
        print_row(&mut out, &number, &words, &text)?;
    }
    let kept = columns.each_ref().map(|(_, column)| kept(column));
    print_row(&mut out, "", &kept.each_ref().map(|kept| &**kept), "")?;
    Ok(())
}

fn print_row(
    out: &mut impl Write,
    number: &str,
    words: &[&str; 3],
    text: &str,
) -> std::io::Result<()> {
    let [first, second, third] = words;
    let row = format!("{number:>4}  {first:14}{second:14}{third:14}{text}");
    writeln!(out, "{}", row.trim_end())
}

/// A verdict in a word: what is kept, or why it is not.
fn word(verdict: Verdict<'_>) -> &'static str {
    match verdict {
        Verdict::Body(kind) => kind.as_str(),
        Verdict::Field(kind) => kind.as_str(),
        Verdict::Removed(removal) => removal.reason.as_str(),
        _ => "",
    }
}

fn kept(column: &Classified<'_>) -> String {
    let body = column.lines().filter(|line| line.verdict().is_body());
    format!("{} in body", body.count())
}
