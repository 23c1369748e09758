//! Records on standard input, answers on standard output, one JSON object a line, in order, on all
//! cores: `cargo run --release --example ndjson -- [--preset NAME] [--threads N] [--max-record BYTES]`.
//!
//! In: `{"id": .., "text": ".."}`, or with the feature `html` also `{"id": .., "html": "..", "url": ".."}`, where `url`
//! may be left out: links of the page are resolved against it. Out, absent values null:
//!
//! ```json
//! {"id": .., "title": .., "standfirst": .., "byline": [..],
//!  "byline_roles": [..], "byline_places": [..], "byline_agencies": [..],
//!  "dateline": {"places": [..], "people": [..], "date": .., "agency": ..}, "published": .., "updated": ..,
//!  "credits": [{"line": .., "role": .., "people": [..], "agencies": [..]}], "language": "en",
//!  "text": "..", "blocks": [{"kind": .., "text": "..", "line": .., "start": .., "end": ..}],
//!  "removed": [{"line": 1, "start": 0, "end": 4, "text": .., "reason": .., "filter": .., "score": ..}],
//!  "confidence": ..,
//!  "sources": {"title": {"line": .., "start": .., "end": .., "rule": ".."}, "standfirst": .., "byline": [..],
//!   "dateline": .., "published": .., "updated": ..},
//!  "error": {"kind": .., "message": ".."}}
//! ```
//!
//! `byline` names the people, or the agencies and staff of `byline_agencies` where no person signs.
//!
//! Subheads and items of lists have a `"level"`, items of numbered lists `"ordered": true`, where the page tells.
//! Of HTML, `"page_kind": ..`, `"body_source": ..` and `"declared": {"address": .., "site_name": .., "description": ..,
//! "image": .., "tags": [..], "language": ..}`, what the page says of itself, stand before `error`, and blocks have
//! `"links": [{"start": .., "end": .., "target": ".."}]` and `"cells": [{"start": .., "end": ..,
//! "table": .., "row": .., "column": .., "header": ..}]`, all as the API has them, ranges being bytes of
//! the block's text. These keys are left out where the page tells nothing of them.
//!
//! A record that comes alone is answered at once, so that a caller may wait for each answer before
//! it sends the next record. Blank lines get no answer. Where there is no article, `removed` holds
//! the lines that were judged, and the other values are empty. Kinds of error are those of
//! `bodycopy::Error::kind`, and two of this example: `bad_record`, a line that is no record (its
//! answer has the record's id if it is JSON, null if not), and `limit`, a record over `--max-record`,
//! which is skipped. Their messages count records from 1. Memory is bounded: a fixed number of
//! batches is under way at any time.
//!
//! Without arguments on a terminal, the bundled page is the one record.

mod answer;
mod record;
mod stream;
#[path = "../support.rs"]
mod support;

use bodycopy::Pipeline;
use std::error::Error;
use std::io::{self, BufReader, IsTerminal, Read};
use std::process::ExitCode;
use stream::Stream;

/// What there is, for who asks for what there is not.
const USAGE: &str = "\
options: --preset NAME       news (default), precision, recall, rules, c4, c4-paper, justext
         --threads N         default: one for each core
         --max-record BYTES  longest record that is read, default: 67108864 (64 MiB)";

/// Longest record by default, in bytes: 64 MiB, some thousand times a news page, and small enough
/// that each batch of every worker may hold one.
const MOST_BYTES: usize = 64 << 20;

fn main() -> ExitCode {
    support::ended(run())
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if support::helped(&arguments, "ndjson", &format!("[OPTIONS]\n{USAGE}")) {
        return Ok(());
    }
    let stream = stream(&arguments)?;
    stream.run(input(arguments.is_empty())?)?;
    Ok(())
}

/// Standard input, or the bundled page where nobody sends anything.
fn input(no_arguments: bool) -> Result<BufReader<Box<dyn Read + Send>>, Box<dyn Error>> {
    let mut input: Box<dyn Read + Send> = Box::new(io::stdin());
    if no_arguments && io::stdin().is_terminal() {
        let text = support::page(&[], USAGE)?;
        let record = serde_json::json!({"id": "bundled page", "text": text}).to_string();
        input = Box::new(io::Cursor::new(record));
    }
    Ok(BufReader::with_capacity(stream::BATCH_BYTES, input))
}

fn stream(arguments: &[String]) -> Result<Stream, String> {
    let mut stream = Stream {
        pipeline: Pipeline::news(),
        threads: std::thread::available_parallelism().map_or(1, usize::from),
        most_bytes: MOST_BYTES,
    };
    let mut arguments = arguments.iter();
    while let Some(name) = arguments.next() {
        let mut value = || {
            let value = arguments.next();
            value.ok_or_else(|| format!("{name} takes a value\n{USAGE}"))
        };
        match &**name {
            "--preset" => stream.pipeline = preset(value()?)?,
            "--threads" => stream.threads = number(name, value()?)?,
            "--max-record" => stream.most_bytes = number(name, value()?)?,
            option if option.starts_with('-') => {
                return Err(format!("there is no option {name:?}\n{USAGE}"));
            }
            _ => {
                let told = "records come on standard input, not from a file";
                return Err(format!("{told}: ndjson < {name}\n{USAGE}"));
            }
        }
    }
    Ok(stream)
}

fn number(name: &str, value: &str) -> Result<usize, String> {
    let number = value.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| format!("{name} takes a number from 1, not {value:?}\n{USAGE}"))
}

fn preset(name: &str) -> Result<Pipeline, String> {
    Ok(match name {
        "news" => Pipeline::news(),
        "precision" => Pipeline::precision(),
        "recall" => Pipeline::recall(),
        "rules" => Pipeline::rules(),
        "c4" => Pipeline::c4(),
        "c4-paper" => Pipeline::c4_paper(),
        "justext" => Pipeline::justext(),
        _ => return Err(format!("there is no preset {name:?}\n{USAGE}")),
    })
}
