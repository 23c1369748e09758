//! Writes the lines of a page: folds blanks, ends lines, and notes where each part came from.

use crate::kind::{Kind, ending};
use crate::page::{LineMarkup, Markup, is_blank, offset};
use std::ops::Range;

/// The sign by which handbooks end a heading with a link to itself (Sphinx, `MkDocs`).
const PERMALINK: char = '¶';

/// Writes text and markup of a page, line by line. Each byte of text is looked at once.
pub(super) struct LineWriter<'r> {
    text: &'r mut String,
    pub(super) markup: &'r mut Markup,
    /// Where the open line starts in the text.
    start: usize,
    /// A place in the text, which moves where what is before it is dropped.
    mark: usize,
    /// Whether something to read is on the open line.
    open: bool,
    /// Bytes of the source that are blank, behind the last character of the open line.
    blank: Option<Range<u32>>,
    current: LineMarkup,
}

impl<'r> LineWriter<'r> {
    pub(super) fn new(text: &'r mut String, markup: &'r mut Markup) -> Self {
        LineWriter {
            text,
            markup,
            start: 0,
            mark: 0,
            open: false,
            blank: None,
            current: LineMarkup::default(),
        }
    }

    /// Bytes of text written so far.
    pub(super) fn length(&self) -> u32 {
        offset(self.text.len())
    }

    /// Marks the place that is written next.
    pub(super) fn mark(&mut self) {
        self.mark = self.text.len();
    }

    /// The text written since the mark.
    pub(super) fn since_mark(&self) -> &str {
        self.text.get(self.mark..).unwrap_or("")
    }

    /// Whether a line is open.
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// Whether the open line ends in a sentence.
    pub(super) fn ends_sentence(&self) -> bool {
        let line = self.open.then(|| &self.text[self.start..]);
        let ending = line.map_or(Kind::Blank, ending);
        ending.is_end() || ending == Kind::Ellipsis
    }

    /// Whether what is written next touches the text before it.
    pub(super) fn touches(&self) -> bool {
        self.open && self.blank.is_none()
    }

    /// Opens a line: what is written next is its start.
    pub(super) fn begin(&mut self, markup: LineMarkup) {
        self.open = true;
        self.current = markup;
    }

    /// Ends the open line, if there is one. Lines without anything to read are dropped.
    pub(super) fn end(&mut self) {
        self.blank = None;
        if !self.open {
            return;
        }
        self.open = false;
        let line = &self.text[self.start..];
        let is_heading = self.current.heading > 0;
        let kept = line
            .trim_end_matches(|c| is_blank(c) || is_heading && c == PERMALINK)
            .len();
        if kept == 0 {
            self.truncate(self.start);
            return;
        }
        self.truncate(self.start + kept);
        self.text.push('\n');
        self.start = self.text.len();
        self.markup.lines.push(self.current);
    }

    fn truncate(&mut self, end: usize) {
        self.text.truncate(end);
        self.mark = self.mark.min(end);
        self.markup.sources.truncate(offset(end));
        self.markup.links.truncate(offset(end));
        self.markup.tables.truncate(offset(end));
    }

    /// Ends the open line inside preformatted text, where an empty line is kept as one.
    pub(super) fn end_preformatted(&mut self) {
        let open = self.open;
        self.end();
        if !open && !self.text.is_empty() {
            self.text.push('\n');
            self.start = self.text.len();
        }
    }

    /// A blank of no width of its own, between two cells or at an image.
    pub(super) fn blank_at(&mut self, source: u32) {
        self.push_blank(source..source);
    }

    /// Blanks of the source: one space, if something follows on the line.
    pub(super) fn push_blank(&mut self, source: Range<u32>) {
        if self.open {
            let start = self
                .blank
                .as_ref()
                .map_or(source.start, |blank| blank.start);
            self.blank = Some(start..source.end);
        }
    }

    /// Text without blanks that are to be folded, which came from these bytes, and is part of the
    /// link and of the cell with these numbers.
    pub(super) fn push(
        &mut self,
        text: &str,
        source: Range<u32>,
        (link, cell): (Option<u32>, Option<u32>),
    ) {
        if let Some(blank) = self.blank.take() {
            self.note(1, blank);
            self.text.push(' ');
        }
        self.note(text.len(), source);
        let start = self.text.len();
        self.text.push_str(text);
        let (stretch, line) = (offset(start)..offset(self.text.len()), offset(self.start));
        if let Some(link) = link {
            self.current.linked = self.current.linked.saturating_add(offset(text.len()));
            self.markup.links.push(stretch.clone(), link, line);
        }
        if let Some(cell) = cell {
            self.markup.tables.write(cell, stretch, line);
        }
    }

    fn note(&mut self, length: usize, source: Range<u32>) {
        let at = offset(self.text.len());
        self.markup.sources.push(at, offset(length), source);
    }
}
