//! Records on standard input, answers on standard output, one JSON object a line, in order, on all
//! cores: `cargo run --release --example ndjson [--preset NAME] [--threads N]`.
//!
//! In: `{"id": .., "text": ".."}`. Out: see [`Answer`]. Memory is bounded: a fixed number of
//! batches is under way at any time. A bad record gives an answer with `error`.

use bodycopy::{Article, Error, Pipeline, Verdict, Workspace};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{self, BufRead, BufWriter, IsTerminal, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// Bytes of input in a batch: enough that handing one over costs nothing beside the work.
const BATCH_BYTES: usize = 256 * 1024;
/// Batches that wait for each worker.
const WAITING: usize = 2;

#[derive(Deserialize)]
struct Record {
    #[serde(default)]
    id: Value,
    text: Option<String>,
}

#[derive(Serialize, Default)]
struct Answer<'a> {
    id: Value,
    title: Option<&'a str>,
    standfirst: Option<&'a str>,
    byline: Vec<&'a str>,
    dateline: Option<Dateline<'a>>,
    published: Option<String>,
    updated: Option<String>,
    text: String,
    blocks: Vec<Block<'a>>,
    removed: Vec<Removed<'a>>,
    confidence: f32,
    error: Option<Failure>,
}

#[derive(Serialize)]
struct Dateline<'a> {
    places: Vec<&'a str>,
    date: Option<&'a str>,
    agency: Option<&'a str>,
}

#[derive(Serialize)]
struct Block<'a> {
    kind: &'static str,
    text: &'a str,
}

#[derive(Serialize)]
struct Removed<'a> {
    line: usize,
    start: usize,
    end: usize,
    text: &'a str,
    reason: &'static str,
    filter: &'a str,
    score: f32,
}

#[derive(Serialize)]
struct Failure {
    kind: &'static str,
    message: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let option = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1)
    };
    let pipeline = preset(option("--preset").map_or("news", |name| name))?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = option("--threads")
        .map_or(Ok(cores), |threads| threads.parse())?
        .max(1);
    match run(&pipeline, threads) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
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
        _ => {
            return Err(format!(
                "no preset {name:?}; there are news, precision, recall, rules, c4, c4-paper, justext"
            ));
        }
    })
}

/// Batches go to the workers in turn, and answers are taken from them in the same turn, so that
/// they come out in order without anything being sorted.
fn run(pipeline: &Pipeline, threads: usize) -> io::Result<()> {
    std::thread::scope(|scope| {
        let (mut batches, mut answers) = (Vec::new(), Vec::new());
        for _ in 0..threads {
            let (batch_in, batch_out) = sync_channel::<Vec<u8>>(WAITING);
            let (answer_in, answer_out) = sync_channel::<(Vec<u8>, usize)>(WAITING);
            scope.spawn(move || work(pipeline, &batch_out, &answer_in));
            batches.push(batch_in);
            answers.push(answer_out);
        }
        let reader = scope.spawn(move || read(&batches));
        write(&answers)?;
        reader
            .join()
            .unwrap_or_else(|_| Err(io::Error::other("the reader stopped")))
    })
}

/// Reads whole lines into batches.
fn read(batches: &[SyncSender<Vec<u8>>]) -> io::Result<()> {
    let mut input = io::BufReader::with_capacity(BATCH_BYTES, io::stdin());
    for sender in batches.iter().cycle() {
        let mut batch = Vec::with_capacity(BATCH_BYTES);
        while batch.len() < BATCH_BYTES && input.read_until(b'\n', &mut batch)? > 0 {}
        if batch.is_empty() || sender.send(batch).is_err() {
            break;
        }
    }
    Ok(())
}

fn work(pipeline: &Pipeline, batches: &Receiver<Vec<u8>>, answers: &SyncSender<(Vec<u8>, usize)>) {
    let mut workspace = Workspace::new();
    for batch in batches {
        let (mut out, mut count) = (Vec::with_capacity(batch.len()), 0);
        for line in batch
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.trim_ascii().is_empty())
        {
            answer(pipeline, &mut workspace, line, &mut out);
            count += 1;
        }
        if answers.send((out, count)).is_err() {
            return;
        }
    }
}

fn write(answers: &[Receiver<(Vec<u8>, usize)>]) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let terminal = io::stderr().is_terminal();
    let mut done = 0;
    for receiver in answers.iter().cycle() {
        let Ok((bytes, count)) = receiver.recv() else {
            break;
        };
        out.write_all(&bytes)?;
        done += count;
        if terminal {
            eprint!("\r{done} records");
        }
    }
    if terminal {
        eprintln!();
    }
    out.flush()
}

fn answer(pipeline: &Pipeline, workspace: &mut Workspace, line: &[u8], out: &mut Vec<u8>) {
    let record = serde_json::from_slice::<Record>(line);
    let answer = match &record {
        Err(error) => failed(Value::Null, "bad_record", error.to_string()),
        Ok(Record { id, text: None }) => failed(
            id.clone(),
            "bad_record",
            "the record has no \"text\"".to_owned(),
        ),
        Ok(Record {
            id,
            text: Some(text),
        }) => match pipeline.extract_with(workspace, text) {
            Err(error) => failed(id.clone(), kind(&error), error.to_string()),
            Ok(article) => {
                let _ = serde_json::to_writer(&mut *out, &filled(id.clone(), &article));
                out.push(b'\n');
                return;
            }
        },
    };
    // Writing to a vector cannot fail.
    let _ = serde_json::to_writer(&mut *out, &answer);
    out.push(b'\n');
}

fn failed(id: Value, kind: &'static str, message: String) -> Answer<'static> {
    Answer {
        id,
        error: Some(Failure { kind, message }),
        ..Answer::default()
    }
}

fn kind(error: &Error) -> &'static str {
    match error {
        Error::Empty => "empty",
        Error::NoArticle { .. } => "no_article",
        _ => "limit",
    }
}

fn filled<'a>(id: Value, article: &'a Article<'_>) -> Answer<'a> {
    let removed = article.removed().filter_map(|line| match line.verdict() {
        Verdict::Removed(removal) => Some(Removed {
            line: line.number(),
            start: line.range().start,
            end: line.range().end,
            text: line.text(),
            reason: removal.reason.as_str(),
            filter: removal.filter,
            score: removal.score,
        }),
        _ => None,
    });
    Answer {
        id,
        title: article.title(),
        standfirst: article.standfirst(),
        byline: article.byline().names().collect(),
        dateline: article.dateline().map(|dateline| Dateline {
            places: dateline.places().iter().map(|place| &**place).collect(),
            date: dateline.date(),
            agency: dateline.agency(),
        }),
        published: article.published().map(|date| date.to_string()),
        updated: article.updated().map(|date| date.to_string()),
        text: article.text(),
        blocks: article
            .blocks()
            .iter()
            .map(|block| Block {
                kind: block.kind().as_str(),
                text: block.text(),
            })
            .collect(),
        removed: removed.collect(),
        confidence: article.confidence(),
        ..Answer::default()
    }
}
