//! Every line of a page with its verdict, why, and the sum of the votes on it, unless it is a field:
//! `cargo run --example explain -- [--votes] [--evidence LINE] [--html] [FILE | -]`.
//!
//! In colour on a terminal, unless `NO_COLOR` is set. `--votes` lists each filter's vote under the
//! line; `--evidence` lists what weighed most in the votes on one line, by how much; `--html` prints
//! a page for a browser instead: `explain -- --html page.txt > verdicts.html`. With `--features html`,
//! HTML pages are read, told by their content.

mod html;
#[path = "../support.rs"]
mod support;
#[path = "../verdicts.rs"]
mod verdicts;

use bodycopy::{Classified, Pipeline, SourceLine, Verdict, Vote};
use std::error::Error;
use std::io::{IsTerminal, Write, stdout};
use std::process::ExitCode;
use verdicts::Page;

const USAGE: &str = "[--votes] [--evidence LINE] [--html] [FILE | -]";

/// Most things that `--evidence` lists: those behind them hardly weigh.
const EVIDENCE: usize = 10;

/// Weights below it are printed as 0.0.
const SHOWN: f32 = 0.05;

fn main() -> ExitCode {
    support::ended(run())
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    if support::helped(&arguments, "explain", USAGE) {
        return Ok(());
    }
    let html = take_flag(&mut arguments, "--html");
    let votes = take_flag(&mut arguments, "--votes");
    let evidence = take_line(&mut arguments, "--evidence")?;
    let page = Page::new(support::page(&arguments, USAGE)?);
    let classified = page.classify(&Pipeline::news());
    let mut out = stdout().lock();
    if html {
        write!(out, "{}", html::page(&classified))?;
        return Ok(());
    }
    if let Some(number) = evidence {
        return print_evidence(&mut out, &classified, number);
    }
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let colour = out.is_terminal() && !no_color;
    writeln!(out, "line  score  verdict               text")?;
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

/// Takes `--name LINE` out of the arguments.
fn take_line(arguments: &mut Vec<String>, name: &str) -> Result<Option<usize>, String> {
    let Some(at) = arguments.iter().position(|argument| argument == name) else {
        return Ok(None);
    };
    arguments.remove(at);
    let takes = format!("{name} takes a line number from 1");
    if at == arguments.len() {
        return Err(format!("{takes}; arguments are {USAGE}"));
    }
    let value = arguments.remove(at);
    let number = value.parse().ok().filter(|number| *number > 0);
    number
        .map(Some)
        .ok_or_else(|| format!("{takes}, not {value:?}"))
}

fn print_line(out: &mut impl Write, line: SourceLine<'_>, colour: bool) -> std::io::Result<()> {
    let (open, close) = match (colour, line.verdict()) {
        (true, Verdict::Field(_)) => ("\x1b[36m", "\x1b[0m"),
        (true, Verdict::Removed(_)) => ("\x1b[2m", "\x1b[0m"),
        _ => ("", ""),
    };
    let (number, score, what) = (line.number(), score(line), marked(line.verdict()));
    let text = shorten(line.text());
    writeln!(out, "{open}{number:4} {score:>6}  {what:21} {text}{close}")
}

/// The sum of the votes on a line as printed. With a certain one it says no more than that, and of a field nothing:
/// votes are on whether a line is body, and a headline that is voted out stays one.
fn score(line: SourceLine<'_>) -> String {
    match (line.verdict(), line.score()) {
        (Verdict::Field(_), _) => "field".to_owned(),
        (_, ..-8_000.0) => "never".to_owned(),
        (_, 8_000.0..) => "always".to_owned(),
        (_, score) => format!("{score:+.1}"),
    }
}

fn print_votes(out: &mut impl Write, page: &Classified<'_>, number: usize) -> std::io::Result<()> {
    for (filter, vote) in votes_on(page, number) {
        let (weight, what) = said(vote);
        writeln!(out, "{:>11}  | {weight:>5} {filter}: {what}", "")?;
    }
    Ok(())
}

/// The votes on a line, those that only name a reason last, and not if their filter gave it already.
fn votes_on<'a>(page: &'a Classified<'_>, number: usize) -> Vec<(&'a str, Vote)> {
    let (mut votes, names): (Vec<_>, Vec<_>) = page
        .votes(number)
        .partition(|(_, vote)| vote.weight() != 0.0);
    for (filter, name) in names {
        let said = |(by, vote): &(&str, Vote)| *by == filter && vote.reason() == name.reason();
        if !votes.iter().any(said) {
            votes.push((filter, name));
        }
    }
    votes
}

/// A vote's weight, where it has one, and what it says of the line.
fn said(vote: Vote) -> (String, String) {
    let what = vote.reason().map_or("body", |reason| reason.as_str());
    if vote.weight() == 0.0 {
        return (String::new(), format!("{what} (reason only)"));
    }
    (format!("{:+.1}", vote.weight()), what.to_owned())
}

/// What moved the votes on a line most, the weightiest first: what they would lose without it.
fn print_evidence(
    out: &mut impl Write,
    page: &Classified<'_>,
    number: usize,
) -> Result<(), Box<dyn Error>> {
    let line = page.lines().find(|line| line.number() == number);
    let line = line.ok_or_else(|| format!("there is no line {number}, or it is blank"))?;
    print_line(out, line, false)?;
    writeln!(out, "{:>11}  | lines above {:+.2} are kept", "", page.cut())?;
    let mut evidence = page.evidence(number);
    evidence.retain(|(_, evidence)| evidence.weight().abs() >= SHOWN);
    evidence.sort_by(|(_, a), (_, b)| b.weight().abs().total_cmp(&a.weight().abs()));
    for (filter, evidence) in evidence.iter().take(EVIDENCE) {
        let (weight, what) = (evidence.weight(), evidence.what());
        writeln!(out, "{:>11}  | {weight:+5.1} {filter}: {what}", "")?;
    }
    Ok(())
}

/// A verdict in words, with a dash before the reason why a line is cut.
fn marked(verdict: Verdict<'_>) -> String {
    let dash = if verdict.is_removed() { "- " } else { "" };
    format!("{dash}{}", verdict.label())
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
        count(counts, verdict.label());
    }
    format!("kept: {}\n cut: {}", list(&kept), list(&cut))
}

fn count(counts: &mut Vec<(&'static str, usize)>, label: &'static str) {
    match counts.iter_mut().find(|(held, _)| *held == label) {
        Some((_, count)) => *count += 1,
        None => counts.push((label, 1)),
    }
}

fn list(counts: &[(&str, usize)]) -> String {
    if counts.is_empty() {
        return "nothing".to_owned();
    }
    let parts = counts
        .iter()
        .map(|(label, count)| format!("{count} {label}"));
    parts.collect::<Vec<_>>().join(", ")
}
