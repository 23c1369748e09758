//! Measures fields against a corpus of pages whose fields are known:
//! `cargo run --release -p bodycopy-measure-fields -- [CORPUS] [--preset news] [--render all]
//! [--type article] [--fold N] [--not-fold N] [--worst FIELD [--class WORDS]]`.
//!
//! A field is *equal* where it says what the gold says, both absent counting as neither; *given*
//! where there is one, and *right* where the given one is equal. Texts are compared as lower-cased
//! words, dates by their day; *dated* takes the day of the last change where no other is given.
//!
//! `--worst FIELD` lists the pages where the field is not equal, with the lines that state what is
//! known and what was found, and counts them by class; `--class WORDS` lists those alone whose class
//! holds these words, as `missed; a line`.
//!
//! `fit headline` and `fit byline` fit the weights of evidence on what line models make of pages that they have not seen, which
//! `cargo run --release -p bodycopy-train -- folds` writes into `target/folds`; `fit words` counts the words that tell names from
//! labels, and `fit names` writes which words are known as names; build again after each. With `--not-fold N` pages of a fold have no part in
//! the weights, and measure what they are worth on pages that they have not seen.

mod common;
mod corpus;
mod fit;
mod misses;
mod names;
mod rights;
mod score;
mod unseen;
mod write;

use bodycopy::{Article, Pipeline, Workspace};
use bodycopy_gold::words;
use corpus::Gold;
use misses::Misses;
use score::Score;
use std::error::Error;
use std::io::{Write, stdout};

/// Where the corpus is, seen from the repository.
const CORPUS: &str = "../shared/corpus/wcxb-dev.text.jsonl.gz";

/// Pages in other languages: their HTML, and their lines.
const OTHER: [&str; 2] = [
    "../shared/corpus/multilingual-silver.html.jsonl.gz",
    "../shared/corpus/multilingual-silver.text.jsonl.gz",
];

/// Texts written by hand, whose headlines and bylines are learned from and no figure is measured on: those that the line model
/// learns from, too, and those written for their headlines and bylines.
const WRITTEN: [&str; 2] = ["train/pages", "train/heads"];

/// Lists of names of people.
const NAMES: &str = "train/names";

/// The fields that are measured.
const FIELDS: [&str; 4] = ["title", "author", "date", "dated"];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let option = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1).map(String::as_str)
    };
    let pipeline = match option("--preset").unwrap_or("news") {
        "news" => Pipeline::news(),
        "rules" => Pipeline::rules(),
        name => return Err(format!("no preset {name:?}; there are news and rules").into()),
    };
    let fold = |name| option(name).map(str::parse::<u8>).transpose();
    let (only, without) = (fold("--fold")?, fold("--not-fold")?);
    if arguments.first().is_some_and(|argument| argument == "fit") {
        return learn(arguments.get(1).map(String::as_str), without);
    }
    let path = match arguments.first() {
        Some(path) if !path.starts_with("--") => path,
        _ => CORPUS,
    };
    let mut scores = [Score::default(); FIELDS.len()];
    let mut misses = Misses::only(option("--class"));
    let mut workspace = Workspace::new();
    let mut out = stdout().lock();
    for gold in corpus::pages(path)? {
        let gold = gold?;
        let skipped = gold.render != option("--render").unwrap_or("all")
            || gold.kind != option("--type").unwrap_or("article")
            || only.is_some_and(|fold| gold.fold != fold)
            || without == Some(gold.fold);
        if skipped {
            continue;
        }
        let text = gold.lines.join("\n");
        let article = pipeline.extract_with(&mut workspace, &text).ok();
        let found = article.as_ref().map(fields).unwrap_or_default();
        for (at, (found, gold_value)) in found.iter().zip(known(&gold)).enumerate() {
            let same = scores[at].add(found.as_deref(), gold_value.as_deref());
            if !same && option("--worst") == Some(FIELDS[at]) {
                let shown = misses.add(&gold, gold_value.as_deref(), found.as_deref());
                write!(out, "{shown}")?;
            }
        }
    }
    write!(out, "{}", misses.counts())?;
    writeln!(out, "field   {}", Score::HEADINGS)?;
    for (name, score) in FIELDS.iter().zip(scores) {
        writeln!(out, "{name:7} {score}")?;
    }
    Ok(())
}

/// Fits the weights of a field, counts the words that tell names from labels, or writes which words are known as names.
fn learn(what: Option<&str>, without: Option<u8>) -> Result<(), Box<dyn Error>> {
    match what {
        Some("words") => common::run(&[CORPUS, OTHER[1]]),
        Some("names") => names::run(NAMES),
        field => fit::run(CORPUS, field, without),
    }
}

/// The fields of an article, in the order of [`FIELDS`].
fn fields(article: &Article<'_>) -> [Option<String>; 4] {
    [
        article.title().map(str::to_owned),
        author(article),
        article.published().map(|date| day(&**date)),
        article
            .published()
            .or(article.updated())
            .map(|date| day(&**date)),
    ]
}

/// A date as it is compared: its day.
fn day(date: &impl ToString) -> String {
    date.to_string().chars().take(10).collect()
}

/// Who signs the story, as one text.
fn author(article: &Article<'_>) -> Option<String> {
    let names: Vec<&str> = article.byline().signers().collect();
    (!names.is_empty()).then(|| names.join(" "))
}

/// The fields as people wrote them down, in the order of [`FIELDS`].
fn known(gold: &Gold) -> [Option<String>; 4] {
    let date = gold.published.as_ref().map(day);
    [
        gold.title.clone().filter(|title| !words(title).is_empty()),
        gold.author
            .clone()
            .filter(|author| !words(author).is_empty()),
        date.clone(),
        date,
    ]
}
