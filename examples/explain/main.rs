//! Every line of a page with its verdict, why, and the sum of the votes on it:
//! `cargo run --example explain -- [--votes] [--evidence LINE] [--html OUT] [FILE | -]`.
//!
//! In colour on a terminal, unless `NO_COLOR` is set. `--votes` lists each filter's vote under the
//! line; `--evidence` lists what weighed most in the votes on one line, by how much; `--html` writes
//! a page for a browser instead. With `--features html`, HTML pages are read, told by their content.

mod html;
#[path = "../support.rs"]
mod support;

use bodycopy::{Classified, Pipeline, SourceLine, Verdict};
use std::error::Error;
use std::io::{IsTerminal, Write, stdout};
use std::process::ExitCode;

const USAGE: &str = "[--votes] [--evidence LINE] [--html OUT] [FILE | -]";

fn main() -> ExitCode {
    support::ended(run())
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let html = take_option(&mut arguments, "--html")?;
    let evidence = take_option(&mut arguments, "--evidence")?;
    let votes = take_flag(&mut arguments, "--votes");
    let page = support::page(&arguments, USAGE)?;
    #[cfg(feature = "html")]
    let lines = bodycopy::html::Lines::read(&page);
    #[cfg(feature = "html")]
    let classified = if bodycopy::html::is_html(&page) {
        Pipeline::news().classify_html(&lines)
    } else {
        Pipeline::news().classify(&page)
    };
    #[cfg(not(feature = "html"))]
    let classified = Pipeline::news().classify(&page);
    if let Some(path) = html {
        std::fs::write(&path, html::page(&classified))?;
        writeln!(stdout(), "wrote {path}: open it in a browser")?;
        return Ok(());
    }
    if let Some(number) = evidence {
        return print_evidence(&mut stdout().lock(), &classified, number.parse()?);
    }
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let colour = stdout().is_terminal() && !no_color;
    let mut out = stdout().lock();
    writeln!(out, "line  score  verdict              text")?;
    for line in classified.lines() {
        print_line(&mut out, line, colour)?;
        if votes {
            print_votes(&mut out, &classified, line.number())?;
        }
    }
    writeln!(out, "\n{}", summary(&classified))?;
    Ok(())
}

/// Takes `--name` out of the arguments, and tells whether it was there.
fn take_flag(arguments: &mut Vec<String>, name: &str) -> bool {
    let count = arguments.len();
    arguments.retain(|argument| argument != name);
    arguments.len() < count
}

/// Takes `--name VALUE` out of the arguments.
fn take_option(arguments: &mut Vec<String>, name: &str) -> Result<Option<String>, String> {
    let Some(at) = arguments.iter().position(|argument| argument == name) else {
        return Ok(None);
    };
    arguments.remove(at);
    if at == arguments.len() {
        return Err(format!("{name} takes a value; arguments are {USAGE}"));
    }
    Ok(Some(arguments.remove(at)))
}

fn print_line(out: &mut impl Write, line: SourceLine<'_>, colour: bool) -> std::io::Result<()> {
    let (open, close) = match (colour, line.verdict()) {
        (true, Verdict::Field(_)) => ("\x1b[36m", "\x1b[0m"),
        (true, Verdict::Removed(_)) => ("\x1b[2m", "\x1b[0m"),
        _ => ("", ""),
    };
    let (number, score, word) = (line.number(), line.score(), word(line.verdict()));
    let text = shorten(line.text());
    writeln!(
        out,
        "{open}{number:4} {score:+6.1}  {word:20} {text}{close}"
    )
}

fn print_votes(out: &mut impl Write, page: &Classified<'_>, number: usize) -> std::io::Result<()> {
    for (filter, vote) in page.votes(number) {
        let reason = vote.reason().map_or("", |reason| reason.as_str());
        let weight = vote.weight();
        writeln!(out, "{:>11}  | {weight:+5.1} {filter}: {reason}", "")?;
    }
    Ok(())
}

/// What moved the votes on a line, the weightiest first: what they would lose without it.
fn print_evidence(
    out: &mut impl Write,
    page: &Classified<'_>,
    number: usize,
) -> Result<(), Box<dyn Error>> {
    let line = page.lines().find(|line| line.number() == number);
    let line = line.ok_or_else(|| format!("there is no line {number}, or it is blank"))?;
    print_line(out, line, false)?;
    writeln!(out, "{:>11}  | lines above {:+.2} are kept", "", page.cut())?;
    for (filter, evidence) in page.evidence(number) {
        let (weight, what) = (evidence.weight(), evidence.what());
        writeln!(out, "{:>11}  | {weight:+5.1} {filter}: {what}", "")?;
    }
    Ok(())
}

/// A line's verdict in words: a kind of block, a field, or the reason why it is cut.
fn word(verdict: Verdict<'_>) -> String {
    match verdict {
        Verdict::Body(kind) => kind.as_str().to_owned(),
        Verdict::Field(kind) => kind.as_str().to_owned(),
        Verdict::Removed(removal) => format!("- {}", removal.reason),
        _ => String::new(),
    }
}

/// The start of a line: enough to know it by.
fn shorten(text: &str) -> String {
    const CHARS: usize = 68;
    match text.char_indices().nth(CHARS) {
        Some((end, _)) => format!("{} ...", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// How many lines were kept as what, and how many cut for what reason, as they first appear.
fn summary(classified: &Classified<'_>) -> String {
    let (mut kept, mut cut) = (Vec::new(), Vec::new());
    for line in classified.lines() {
        let verdict = line.verdict();
        let counts = if verdict.is_removed() {
            &mut cut
        } else {
            &mut kept
        };
        count(counts, word(verdict));
    }
    format!("kept: {}\n cut: {}", list(&kept), list(&cut))
}

fn count(counts: &mut Vec<(String, usize)>, word: String) {
    match counts.iter_mut().find(|(held, _)| *held == word) {
        Some((_, count)) => *count += 1,
        None => counts.push((word, 1)),
    }
}

fn list(counts: &[(String, usize)]) -> String {
    let parts = counts.iter();
    let parts: Vec<String> = parts
        .map(|(word, count)| format!("{count} {}", word.trim_start_matches("- ")))
        .collect();
    if parts.is_empty() {
        "nothing".to_owned()
    } else {
        parts.join(", ")
    }
}
