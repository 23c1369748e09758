//! Cleaned text, and which bytes of the source each part of it came from.

use std::borrow::Cow;
use std::ops::Range;

/// A stretch of cleaned text and the stretch of source that it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) clean: usize,
    pub(super) source: Span,
    /// Whether the stretch is the source's, byte for byte; else it came from all of it at once.
    pub(super) verbatim: bool,
}

/// Bytes of the source: first, and one past the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Text as [`clean`](super::clean) gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned<'t> {
    pub(super) text: Cow<'t, str>,
    pub(super) runs: Vec<Run>,
    /// Where in the source the text starts, if no run says more.
    pub(super) offset: usize,
}

impl<'t> Cleaned<'t> {
    /// The cleaned text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The cleaned text: a part of the source where nothing inside it changed.
    pub fn into_text(self) -> Cow<'t, str> {
        self.text
    }

    /// The bytes of the source that a range of bytes of the cleaned text came from.
    ///
    /// A character that replaced several stands for all of them. A range past the end counts as the
    /// end. Takes time logarithmic in the number of changes.
    ///
    /// ```
    /// use bodycopy::text::{Quotes, clean};
    ///
    /// let source = "Iraq\u{b4}s  capital";
    /// let cleaned = clean(source, Quotes::Repair);
    /// assert_eq!(cleaned.text(), "Iraq’s capital");
    /// let capital = cleaned.text().find("capital").unwrap();
    /// assert_eq!(&source[cleaned.source_range(capital..capital + 7)], "capital");
    /// ```
    pub fn source_range(&self, range: Range<usize>) -> Range<usize> {
        let end = range.end.min(self.text.len());
        let start = range.start.min(end);
        let from = self.source_of(start, false);
        let to = if end > start {
            self.source_of(end - 1, true)
        } else {
            from
        };
        from..to.max(from)
    }

    /// The source byte that the byte at `at` came from, or one past it.
    fn source_of(&self, at: usize, past: bool) -> usize {
        let run = self
            .runs
            .partition_point(|run| run.clean <= at)
            .checked_sub(1);
        match run.and_then(|run| self.runs.get(run)) {
            None => self.offset + at + usize::from(past),
            Some(run) if run.verbatim => {
                (run.source.start + (at - run.clean) + usize::from(past)).min(run.source.end)
            }
            Some(run) if past => run.source.end,
            Some(run) => run.source.start,
        }
    }
}
