//! Measures HTML mode: `cargo run --release -p bodycopy-compare -- COMMAND [CORPUS] [OPTIONS]`.
//!
//! - `table [--type article] [--fold N] [--not-fold N] [--only TOOL] [--worst N]`: each tool's
//!   accuracy, fields, bytes a second, errors and panics
//! - `misses [--field title|author|date]`, with the same choice of pages: wrong fields, and what the
//!   page's markup says
//! - `agree [--shown N]`: pages whose words are a standard parser's, in order
//! - `kinds`, with the same choice of pages: how often the kind of a page is given, and right
//! - `tokens`: bytes a second of the tokenizer alone, of reading lines, and of it all
//!
//! The corpus is `../shared/corpus/wcxb-dev.html.jsonl.gz` unless another is named.

mod agree;
mod corpus;
mod kinds;
mod misses;
mod peers;
mod score;
mod table;
mod tokens;
mod tools;

use std::error::Error;

/// Tells how much memory a tool takes at most. All tools pay for the counting.
#[global_allocator]
static MEMORY: peak_alloc::PeakAlloc = peak_alloc::PeakAlloc;

/// Where the corpus is, seen from the repository.
const CORPUS: &str = "../shared/corpus/wcxb-dev.html.jsonl.gz";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let option = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1).map(String::as_str)
    };
    let number = |name: &str| option(name).map(str::parse::<usize>).transpose();
    let path = match arguments.get(1) {
        Some(path) if !path.starts_with("--") => path,
        _ => CORPUS,
    };
    let choice = table::Choice {
        kind: option("--type"),
        fold: number("--fold")?,
        not_fold: number("--not-fold")?,
        tool: option("--only"),
        worst: number("--worst")?.unwrap_or(0),
    };
    match arguments.first().map(String::as_str) {
        Some("table") => table::run(path, &choice),
        Some("misses") => misses::run(path, option("--field").unwrap_or("title"), &choice),
        Some("agree") => agree::run(path, number("--shown")?.unwrap_or(0)),
        Some("kinds") => kinds::run(path, &choice),
        Some("tokens") => tokens::run(path),
        _ => Err("commands are table, misses, agree, kinds and tokens".into()),
    }
}
