//! Every line of a page with its verdict and why:
//! `cargo run --example explain [--votes] [--html OUT] [FILE | -]`.

#[path = "support.rs"]
mod support;

use bodycopy::{Classified, Pipeline, SourceLine, Verdict};
use std::error::Error;
use std::fmt::Write as _;
use std::io::{IsTerminal, Write, stdout};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let html = take_option(&mut arguments, "--html");
    let votes = arguments.iter().any(|argument| argument == "--votes");
    let page = support::page(&arguments)?;
    let classified = Pipeline::news().classify(&page);
    if let Some(path) = html {
        std::fs::write(&path, page_of(&classified))?;
        println!("wrote {path}");
        return Ok(());
    }
    let colour = stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut out = stdout().lock();
    for line in classified.lines() {
        let (open, close) = if colour {
            (colour_of(line), "\x1b[0m")
        } else {
            ("", "")
        };
        let (word, score) = (word(line), line.score());
        writeln!(
            out,
            "{open}{:4} {score:+7.2} {word:22} {}{close}",
            line.number(),
            line.text()
        )?;
        if votes {
            for (filter, vote) in classified.votes(line.number()) {
                let reason = vote
                    .reason()
                    .map(|reason| reason.as_str())
                    .unwrap_or_default();
                writeln!(out, "{:14}{:+7.2} {filter} {reason}", "", vote.weight())?;
            }
        }
    }
    Ok(())
}

/// Takes `--name VALUE` out of the arguments.
fn take_option(arguments: &mut Vec<String>, name: &str) -> Option<String> {
    let at = arguments.iter().position(|argument| argument == name)?;
    arguments.remove(at);
    (at < arguments.len()).then(|| arguments.remove(at))
}

fn word(line: SourceLine<'_>) -> String {
    match line.verdict() {
        Verdict::Body(kind) => kind.as_str().to_owned(),
        Verdict::Field(kind) => kind.as_str().to_owned(),
        Verdict::Removed(removal) => format!("- {} ({})", removal.reason, removal.filter),
        _ => String::new(),
    }
}

fn colour_of(line: SourceLine<'_>) -> &'static str {
    match line.verdict() {
        Verdict::Body(_) => "",
        Verdict::Field(_) => "\x1b[36m",
        _ => "\x1b[2m",
    }
}

/// A page for a browser: kept lines dark, fields blue, removed lines grey with the reason beside.
fn page_of(classified: &Classified<'_>) -> String {
    let mut page = String::from(
        "<!doctype html><meta charset=\"utf-8\"><title>Lines and verdicts</title><style>\
         body{font:16px/1.5 serif;max-width:60em;margin:2em auto}td{vertical-align:top;\
         padding:.1em .6em}.removed{color:#aaa}.field{color:#06c}\
         .why{font:12px sans-serif;white-space:nowrap}</style><table>\n",
    );
    for line in classified.lines() {
        let class = line.verdict().as_str();
        let (why, text) = (escape(&word(line)), escape(line.text()));
        let number = line.number();
        // Writing to a string cannot fail.
        let _ = writeln!(
            page,
            "<tr class=\"{class}\"><td class=\"why\">{number}<td class=\"why\">{why}<td>{text}"
        );
    }
    page.push_str("</table>\n");
    page
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
