//! The same page under three presets, side by side: the default and two corpus filters. A star marks
//! the lines on which they differ about what is cut. `cargo run --example presets -- [FILE | -]`. With
//! `--features html`, HTML pages too, told by their content.
//!
//! Of the bundled page `justext` keeps nothing, and so does jusText itself (3.0.2, English): it begins with
//! lines of more than 200 characters, and no paragraph there is as long.

#[path = "support.rs"]
mod support;
#[path = "verdicts.rs"]
mod verdicts;

use bodycopy::{Classified, Pipeline};
use std::error::Error;
use std::io::{Write, stdout};
use std::process::ExitCode;
use verdicts::Page;

/// Characters of a line's text that are printed.
const TEXT: usize = 44;

/// Characters above which a line can be good to jusText, so that lines beside it can be.
const GOOD: usize = 200;

const USAGE: &str = "[FILE | -]";

fn main() -> ExitCode {
    support::ended(run())
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if support::helped(&arguments, "presets", USAGE) {
        return Ok(());
    }
    let page = Page::new(support::page(&arguments, USAGE)?);
    let [news, c4, justext] = [Pipeline::news(), Pipeline::c4(), Pipeline::justext()]
        .map(|pipeline| page.classify(&pipeline));
    let mut out = stdout().lock();
    let titles = ["news", "c4", "justext"];
    writeln!(out, "{}", row("line", titles, ""))?;
    for ((line, c4), justext) in news.lines().zip(c4.lines()).zip(justext.lines()) {
        let verdicts = [line.verdict(), c4.verdict(), justext.verdict()];
        let cut = verdicts.map(|verdict| verdict.is_removed());
        let differ = cut != [cut[0]; 3];
        let number = format!("{}{}", if differ { "*" } else { "" }, line.number());
        let text: String = line.text().chars().take(TEXT).collect();
        writeln!(
            out,
            "{}",
            row(&number, verdicts.map(|verdict| verdict.label()), &text)
        )?;
    }
    let kept = [kept(&news), kept(&c4), kept(&justext)];
    writeln!(out, "{}", row("", kept.each_ref().map(|kept| &**kept), ""))?;
    let longest = news.lines().map(|line| line.text().chars().count()).max();
    if let Some(longest) = longest.filter(|longest| *longest <= GOOD) {
        writeln!(
            out,
            "\njusText keeps what is beside a line of more than {GOOD} characters; the longest has {longest}"
        )?;
    }
    Ok(())
}

fn row(number: &str, words: [&str; 3], text: &str) -> String {
    let [first, second, third] = words;
    format!("{number:>4}  {first:21}{second:14}{third:14}{text}")
}

fn kept(column: &Classified<'_>) -> String {
    let body = column.lines().filter(|line| line.verdict().is_body());
    format!("{} in body", body.count())
}
