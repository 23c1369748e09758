//! Takes the tokens of a page and hands tags and text on, each with its place in the source.

use super::attributes::{Attributes, extend};
use super::builder::Builder;
use super::data::{self, Body};
use super::start_tag::{Content, StartTag};
use crate::page::{Sources, offset};
use html5gum::{Emitter, Error, State, Tokenizer};
use std::convert::Infallible;
use std::ops::Range;

/// Most bytes of a tag's name that are looked at.
const NAME_BYTES: usize = 32;

/// Between tokenizer and builder: the tag that is being read, and how far the source was.
pub(super) struct Sink<'b, 'r, 'h> {
    html: &'h str,
    builder: &'b mut Builder<'r>,
    /// A string of the page's data that is its body.
    body: Option<&'h Body>,
    /// Where the text came from if it is part of such a string, and its first byte there.
    inside: Option<(&'h Sources, usize)>,
    /// One past the last byte that was read.
    position: usize,
    /// One past the last byte of the last token.
    cursor: usize,
    /// Where a character starts of which only the first bytes were read yet.
    split: Option<usize>,
    /// Where the tag that is being read starts.
    tag_start: usize,
    name: Vec<u8>,
    is_end: bool,
    self_closing: bool,
    attributes: Attributes,
    /// The last start tag's name: text that is no markup ends at its end tag.
    last_start: Vec<u8>,
}

impl<'b, 'r, 'h> Sink<'b, 'r, 'h> {
    pub(super) fn new(html: &'h str, builder: &'b mut Builder<'r>, body: Option<&'h Body>) -> Self {
        Sink {
            html,
            builder,
            body,
            inside: None,
            position: 0,
            cursor: 0,
            split: None,
            tag_start: 0,
            name: Vec::new(),
            is_end: false,
            self_closing: false,
            attributes: Attributes::default(),
            last_start: Vec::new(),
        }
    }

    fn start(&mut self, end_tag: bool) {
        self.name.clear();
        self.attributes.clear();
        self.is_end = end_tag;
        self.self_closing = false;
    }

    /// Text that ends at the current position: the source's own, or what was made of it.
    fn text(&mut self, text: &[u8]) {
        let end = self.position;
        let start = end.checked_sub(text.len());
        let source = self.html.as_bytes();
        let Some(start) = start.filter(|start| source.get(*start..end) == Some(text)) else {
            let source = offset(self.cursor.min(end))..offset(end);
            let source = self.place(source);
            return match std::str::from_utf8(text) {
                Ok(text) => self.builder.text(text, source),
                Err(_) => self.builder.text(&String::from_utf8_lossy(text), source),
            };
        };
        // The tokenizer reads some bytes one by one, and hands on the first byte of a character.
        let start = self.split.take().unwrap_or(start);
        match self.html.get(start..end) {
            Some(text) => self.verbatim(text, start),
            None => self.split = Some(start),
        }
    }

    /// Text as it stands at this byte of what is read.
    fn verbatim(&mut self, text: &str, start: usize) {
        let place = offset(start)..offset(start + text.len());
        let Some((sources, base)) = self.inside else {
            return self.builder.text(text, place);
        };
        let from = offset(base + start);
        for (part, source) in sources.parts(from..from + offset(text.len())) {
            let part = (part.start - from) as usize..(part.end - from) as usize;
            self.builder.text(text.get(part).unwrap_or(""), source);
        }
    }

    /// Where bytes of what is read stand in the source.
    fn place(&self, read: Range<u32>) -> Range<u32> {
        match self.inside {
            Some((sources, base)) => sources.of(read.start + offset(base)..read.end + offset(base)),
            None => read,
        }
    }

    /// The data of a script ends, which may hold the body.
    fn data(&mut self, (start, end): (u32, usize), linked: bool) {
        if self.inside.is_some() {
            return;
        }
        let place = start..offset(end);
        let Some(data) = self.html.get(start as usize..end) else {
            return;
        };
        self.builder.data(data, place.clone(), linked);
        let body = self.body.filter(|body| place.contains(&body.place.start));
        let Some(body) = body else { return };
        let string = self
            .html
            .get(body.place.start as usize..body.place.end as usize);
        let (text, sources) = data::decode(string.unwrap_or(""), body.place.start);
        let outer = self.builder.begin_body();
        for (base, part) in data::parts(&text) {
            let inside = Some((&sources, base));
            let sink = Sink {
                inside,
                ..Sink::new(part, self.builder, None)
            };
            let Ok(()) = Tokenizer::new_with_emitter(part, sink).finish();
        }
        self.builder.end_body(outer, body.source);
    }
}

impl Emitter for Sink<'_, '_, '_> {
    type Token = Infallible;

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last_start.clear();
        self.last_start.extend_from_slice(name.unwrap_or_default());
    }

    fn emit_eof(&mut self) {
        self.builder.finish();
    }

    fn emit_error(&mut self, _: Error) {}

    #[inline]
    fn should_emit_errors(&mut self) -> bool {
        false
    }

    #[inline]
    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    #[inline]
    fn emit_string(&mut self, text: &[u8]) {
        if self.builder.reads_text() {
            self.text(text);
        }
        self.cursor = self.position;
    }

    #[inline]
    fn init_start_tag(&mut self) {
        self.start(false);
    }

    #[inline]
    fn init_end_tag(&mut self) {
        self.start(true);
    }

    fn init_comment(&mut self) {}

    #[inline]
    fn emit_current_tag(&mut self) -> Option<State> {
        let text_end = std::mem::replace(&mut self.cursor, self.position);
        if self.is_end {
            if let Some((start, linked)) = self.builder.take_data() {
                self.data((start, text_end), linked);
            }
            let source = self.place(offset(text_end)..offset(self.position));
            self.builder.end_tag(&self.name, source);
            return None;
        }
        let source = self.place(offset(self.tag_start)..offset(self.position));
        self.attributes.finish();
        self.last_start.clone_from(&self.name);
        let content = self.builder.start_tag(&StartTag {
            name: &self.name,
            attributes: &self.attributes,
            self_closing: self.self_closing,
            source,
        });
        match content {
            Content::Markup => None,
            Content::Text => Some(State::RcData),
            Content::Raw => Some(State::RawText),
            Content::Script => Some(State::ScriptData),
            Content::Rest => Some(State::PlainText),
        }
    }

    fn emit_current_comment(&mut self) {
        self.cursor = self.position;
    }

    fn emit_current_doctype(&mut self) {
        self.cursor = self.position;
    }

    fn set_self_closing(&mut self) {
        self.self_closing = true;
    }

    fn set_force_quirks(&mut self) {}

    #[inline]
    fn push_tag_name(&mut self, name: &[u8]) {
        extend(&mut self.name, name, NAME_BYTES);
    }

    #[inline]
    fn push_comment(&mut self, _: &[u8]) {}

    fn push_doctype_name(&mut self, _: &[u8]) {}

    fn init_doctype(&mut self) {}

    #[inline]
    fn init_attribute(&mut self) {
        self.attributes.begin();
    }

    #[inline]
    fn push_attribute_name(&mut self, name: &[u8]) {
        self.attributes.push_name(name);
    }

    #[inline]
    fn push_attribute_value(&mut self, value: &[u8]) {
        self.attributes.push_value(value);
    }

    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}

    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}

    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}

    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}

    fn start_open_tag(&mut self) {
        self.tag_start = self.position.saturating_sub(1);
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.is_end && !self.name.is_empty() && self.name == self.last_start
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.builder.is_foreign()
    }

    #[inline]
    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }
}
