//! Text of a page on its way to lines: which of its blanks fold, and which end lines.

use super::builder::Builder;
use crate::page::{is_blank, offset};
use std::ops::Range;

impl Builder<'_> {
    /// Text with character references resolved, which came from these bytes of the source.
    pub(super) fn text(&mut self, text: &str, source: Range<u32>) {
        // Browsers drop null characters.
        if text == "\0" {
            return;
        }
        let is_verbatim = text.len() == source.len();
        if self.is_preformatted() && is_verbatim {
            return self.preformatted(text, source.start);
        }
        if !is_verbatim {
            return self.piece(text, source);
        }
        let mut at = 0;
        while at < text.len() {
            let rest = &text.as_bytes()[at..];
            let blanks = blanks(rest);
            let from = source.start + offset(at);
            if blanks > 0 {
                self.lines.push_blank(from..from + offset(blanks));
                at += blanks;
            } else {
                let solid = solid(rest);
                self.piece(&text[at..at + solid], from..from + offset(solid));
                at += solid;
            }
        }
    }

    /// The lines of a preformatted text, each with its blanks.
    fn preformatted(&mut self, text: &str, source: u32) {
        let mut from = source;
        for part in text.split_inclusive(ends_line) {
            let line = part.trim_end_matches(ends_line);
            self.piece(line, from..from + offset(line.len()));
            if line.len() < part.len() {
                self.lines.end_preformatted();
            }
            from += offset(part.len());
        }
    }

    /// Text comes that is not blank behind an element that a site named itself: it goes on with the line, unless
    /// it begins a sentence without a blank.
    fn goes_on(&mut self, text: &str) {
        if self.lines.touches() && text.starts_with(char::is_uppercase) {
            self.lines.end();
        }
        self.ended = false;
    }

    /// A stretch of text that goes onto one line as it is.
    fn piece(&mut self, text: &str, source: Range<u32>) {
        if self.ended && !text.chars().all(is_blank) {
            self.goes_on(text);
        }
        if !self.lines.is_open() {
            if text.chars().all(is_blank) {
                return;
            }
            let markup = self.line_markup();
            self.lines.begin(markup);
        }
        // A character reference too can stand for one that would end the line.
        if blanks(text.as_bytes()) == text.len() {
            return self.lines.push_blank(source);
        }
        let part = (self.stack.link(), self.stack.cell());
        self.lines.push(text, source, part);
    }
}

/// Whether a character ends a line of plain text.
fn ends_line(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Bytes of blanks that fold, or end lines, at the start of a text.
fn blanks(text: &[u8]) -> usize {
    let mut at = 0;
    loop {
        at += match text.get(at..) {
            Some([b' ' | b'\t'..=b'\r', ..]) => 1,
            Some([0xC2, 0x85, ..]) => 2,
            Some([0xE2, 0x80, 0xA8 | 0xA9, ..]) => 3,
            _ => return at,
        };
    }
}

/// Bytes up to the next blanks that are not one space.
fn solid(text: &[u8]) -> usize {
    let mut at = 0;
    while at < text.len() {
        let byte = text[at];
        let lone = byte == b' '
            && text
                .get(at + 1)
                .is_some_and(|next| *next > b' ' && *next < 0x80);
        if !lone && (byte <= b' ' || byte == 0xC2 || byte == 0xE2) && blanks(&text[at..]) > 0 {
            return at;
        }
        at += 1;
    }
    at
}
