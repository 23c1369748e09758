//! Reads a page: one pass of the tokenizer, from markup to lines.

use super::builder::Builder;
use super::sink::Sink;
use crate::page::Reading;
use html5gum::Tokenizer;

/// Reads a page into `reading`, whose storage is used again. Linear in the page; memory grows with
/// the page's text, and for markup only up to a bound.
pub(super) fn read(html: &str, reading: &mut Reading) {
    let builder = Builder::new(&mut reading.text, &mut reading.markup);
    // Reading a string cannot fail.
    let Ok(()) = Tokenizer::new_with_emitter(html, Sink::new(html, builder)).finish();
}
