//! Takes the tokens of a page and hands tags and text on, each with its place in the source.

use super::attributes::{Attributes, extend};
use super::builder::{Builder, Content, StartTag};
use crate::page::offset;
use html5gum::{Emitter, Error, State};
use std::convert::Infallible;

/// Most bytes of a tag's name that are looked at.
const NAME_BYTES: usize = 32;

/// Between tokenizer and builder: the tag that is being read, and how far the source was.
pub(super) struct Sink<'r, 'h> {
    html: &'h str,
    builder: Builder<'r>,
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

impl<'r, 'h> Sink<'r, 'h> {
    pub(super) fn new(html: &'h str, builder: Builder<'r>) -> Self {
        Sink {
            html,
            builder,
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
            return match std::str::from_utf8(text) {
                Ok(text) => self.builder.text(text, source),
                Err(_) => self.builder.text(&String::from_utf8_lossy(text), source),
            };
        };
        // The tokenizer reads some bytes one by one, and hands on the first byte of a character.
        let start = self.split.take().unwrap_or(start);
        match self.html.get(start..end) {
            Some(text) => self.builder.text(text, offset(start)..offset(end)),
            None => self.split = Some(start),
        }
    }
}

impl Emitter for Sink<'_, '_> {
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
        let source = offset(self.tag_start)..offset(self.position);
        if self.is_end {
            if let Some(start) = self.builder.take_data()
                && let Some(data) = self.html.get(start as usize..text_end)
            {
                self.builder.data(data, start..offset(text_end));
            }
            self.builder
                .end_tag(&self.name, offset(text_end)..source.end);
            return None;
        }
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
