//! Reads a page: one pass of the tokenizer, from markup to lines.

use super::builder::Builder;
use super::data::Body;
use super::sink::Sink;
use crate::page::MarkedText;
use html5gum::Tokenizer;

/// Reads a page into `marked`, whose storage is used again. Linear in the page; memory grows with
/// the page's text, and for markup only up to a bound.
pub(super) fn read(html: &str, marked: &mut MarkedText) {
    read_with((html, ""), None, marked);
}

/// Reads a page that was found at an address, empty where unknown, with a string of its data as its
/// body, whose lines stand where the script does.
pub(super) fn read_with(
    (html, address): (&str, &str),
    body: Option<&Body>,
    marked: &mut MarkedText,
) {
    let mut builder = Builder::new(&mut marked.text, &mut marked.markup);
    let sink = Sink::new(html, &mut builder, body);
    // Reading a string cannot fail.
    let Ok(()) = Tokenizer::new_with_emitter(html, sink).finish();
    marked.markup.address.push_str(address);
}
