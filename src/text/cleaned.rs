//! Cleaned text, and which bytes of the source each part of it came from.

use std::borrow::Cow;
use std::ops::Range;

/// A stretch of cleaned text and the stretch of source that it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) clean: usize,
    pub(super) source: Bytes,
    /// Whether the stretch is the source's, byte for byte; else it came from all of it at once.
    pub(super) verbatim: bool,
}

/// Bytes of the source: first, and one past the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bytes {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Text as [`clean`](super::clean) gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned<'t> {
    pub(super) text: Cow<'t, str>,
    pub(super) parts: Vec<Part>,
    /// Where in the source the text starts, if no part says more.
    pub(super) offset: usize,
}

impl<'t> Cleaned<'t> {
    /// A text of which nothing was changed.
    #[cfg(feature = "html")]
    pub(crate) fn verbatim(text: &'t str) -> Self {
        Cleaned {
            text: Cow::Borrowed(text),
            parts: Vec::new(),
            offset: 0,
        }
    }

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

    /// The bytes of the cleaned text that a range of bytes of the source became. A character that
    /// replaced several is in it if one of them was. Takes time logarithmic in the number of changes.
    #[cfg(feature = "html")]
    pub(crate) fn cleaned_range(&self, source: Range<usize>) -> Range<usize> {
        let length = self.text.len();
        let Range { start, end } = source;
        if self.parts.is_empty() {
            let of = |at: usize| at.saturating_sub(self.offset).min(length);
            return of(start)..of(end).max(of(start));
        }
        let first = self.parts.partition_point(|part| part.source.end <= start);
        let from = self.parts.get(first).map_or(length, |part| {
            let into = start.saturating_sub(part.source.start);
            part.clean + if part.verbatim { into } else { 0 }
        });
        let behind = self.parts.partition_point(|part| part.source.start < end);
        let last = behind.checked_sub(1).and_then(|at| self.parts.get(at));
        let to = last.map_or(0, |part| match self.parts.get(behind) {
            _ if part.verbatim => part.clean + (end.min(part.source.end) - part.source.start),
            Some(next) => next.clean,
            None => length,
        });
        from..to.max(from)
    }

    /// The source byte that the byte at `at` came from, or one past it.
    fn source_of(&self, at: usize, past: bool) -> usize {
        let part = self
            .parts
            .partition_point(|part| part.clean <= at)
            .checked_sub(1);
        match part.and_then(|part| self.parts.get(part)) {
            None => self.offset + at + usize::from(past),
            Some(part) if part.verbatim => {
                (part.source.start + (at - part.clean) + usize::from(past)).min(part.source.end)
            }
            Some(part) if past => part.source.end,
            Some(part) => part.source.start,
        }
    }
}
