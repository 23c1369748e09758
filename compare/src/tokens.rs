//! How fast pages are read: the tokenizer alone, the lines, and the whole way to the article.

use crate::corpus::pages;
use bodycopy::{Pipeline, Workspace, html::Lines};
use html5gum::{Emitter, Error as ParseError, State, Tokenizer, naive_next_state};
use std::convert::Infallible;
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

/// Rounds, of which the fastest counts.
const ROUNDS: usize = 5;
/// Every so many pages of the corpus are read.
const STEP: usize = 12;

/// Prints megabytes of HTML a second.
#[allow(clippy::cast_precision_loss)] // Bytes of a corpus.
pub(crate) fn run(path: &str) -> Result<(), Box<dyn Error>> {
    let mut html = Vec::new();
    for page in pages(path)?.step_by(STEP) {
        html.push(page?.html);
    }
    let bytes: usize = html.iter().map(String::len).sum();
    let pipeline = Pipeline::news();
    let mut workspace = Workspace::new();
    let time = |name: &str, read: &mut dyn FnMut(&str)| {
        let mut best = f64::MAX;
        for _ in 0..ROUNDS {
            let start = Instant::now();
            for html in &html {
                read(html);
            }
            best = best.min(start.elapsed().as_secs_f64());
        }
        println!("{name:10} {:7.1} MB/s", bytes as f64 / 1e6 / best);
    };
    time("tokenizer", &mut |html| {
        let _ = Tokenizer::new_with_emitter(html, Tokens::default()).finish();
    });
    time("lines", &mut |html| {
        black_box(Lines::read(html).text().len());
    });
    time("article", &mut |html| {
        black_box(pipeline.extract_html_with(&mut workspace, html, "").is_ok());
    });
    Ok(())
}

/// Takes tokens and keeps no more of them than the tokenizer asks back.
#[derive(Default)]
struct Tokens {
    name: Vec<u8>,
    last: Vec<u8>,
    end: bool,
    bytes: usize,
}

impl Emitter for Tokens {
    type Token = Infallible;

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last.clear();
        self.last.extend_from_slice(name.unwrap_or_default());
    }
    fn emit_eof(&mut self) {
        black_box(self.bytes);
    }
    fn emit_error(&mut self, _: ParseError) {}
    fn should_emit_errors(&mut self) -> bool {
        false
    }
    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }
    fn emit_string(&mut self, text: &[u8]) {
        self.bytes += text.len();
    }
    fn init_start_tag(&mut self) {
        self.name.clear();
        self.end = false;
    }
    fn init_end_tag(&mut self) {
        self.name.clear();
        self.end = true;
    }
    fn init_comment(&mut self) {}
    fn emit_current_tag(&mut self) -> Option<State> {
        if self.end {
            return None;
        }
        self.last.clone_from(&self.name);
        naive_next_state(&self.name).filter(|_| self.name != b"noscript")
    }
    fn emit_current_comment(&mut self) {}
    fn emit_current_doctype(&mut self) {}
    fn set_self_closing(&mut self) {}
    fn set_force_quirks(&mut self) {}
    fn push_tag_name(&mut self, name: &[u8]) {
        self.name.extend_from_slice(name);
    }
    fn push_comment(&mut self, text: &[u8]) {
        self.bytes += text.len();
    }
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn init_doctype(&mut self) {}
    fn init_attribute(&mut self) {}
    fn push_attribute_name(&mut self, name: &[u8]) {
        self.bytes += name.len();
    }
    fn push_attribute_value(&mut self, value: &[u8]) {
        self.bytes += value.len();
    }
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.end && self.name == self.last
    }
}
