//! A filter of one's own, twice: as a function of a line, and as a type that reads a whole page.
//! `cargo run --example custom_filter -- [FILE | -]`. With `--features html`, HTML pages too, told by their content.

#[path = "support.rs"]
mod support;
#[path = "verdicts.rs"]
mod verdicts;

use bodycopy::{Ballot, Filter, Line, Pipeline, Reason, View, Vote};
use std::error::Error;
use std::io::{Write, stdout};
use std::process::ExitCode;
use verdicts::Page;

/// Removes paragraphs that open with a quotation, whatever other filters say.
fn no_quotes(line: Line<'_>) -> Vote {
    if line.text().starts_with(['"', '“', '‘', '«']) {
        Vote::certainly_not(Reason::Custom("quotation"))
    } else {
        Vote::ABSTAIN
    }
}

/// Speaks against every paragraph behind the first few, for those who want the start of a story.
struct Opening {
    paragraphs: usize,
}

impl Filter for Opening {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let prose = page.lines().filter(Line::is_prose);
        for line in prose.skip(self.paragraphs) {
            ballot.cast(line, Vote::against(12.0, Reason::Custom("not the opening")));
        }
    }
}

const USAGE: &str = "[FILE | -]";

fn main() -> ExitCode {
    support::ended(run())
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if support::helped(&arguments, "custom_filter", USAGE) {
        return Ok(());
    }
    let page = Page::new(support::page(&arguments, USAGE)?);
    let pipeline = Pipeline::builder()
        .add("no-quotes", no_quotes)
        .add("opening", Opening { paragraphs: 6 })
        .keep(Reason::Rail)
        .build()?;
    let mut out = stdout().lock();
    writeln!(out, "{pipeline}\n")?;
    for line in page.classify(&pipeline).lines() {
        let verdict = line.verdict();
        let dash = if verdict.is_removed() { "- " } else { "" };
        let what = format!("{dash}{}", verdict.label());
        let (number, start) = (line.number(), line.text().chars().take(64));
        writeln!(out, "{number:3}  {what:21} {}", start.collect::<String>())?;
    }
    Ok(())
}
