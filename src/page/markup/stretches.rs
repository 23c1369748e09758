//! Stretches of a text, each with the number of what it is part of.

use std::ops::Range;

/// A stretch of text, and the number of what it is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    start: u32,
    end: u32,
    pub(crate) of: u32,
}

impl Stretch {
    /// Its bytes in the text.
    pub(crate) fn range(self) -> Range<u32> {
        self.start..self.end
    }
}

/// Stretches of a text in order, none over the end of a line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stretches {
    all: Vec<Stretch>,
}

impl Stretches {
    /// Forgets all stretches.
    pub(crate) fn clear(&mut self) {
        self.all.clear();
    }

    /// Adds a stretch of the line that starts at `line`, which goes on with the last one of that
    /// line if both are part of the same. Stretches must come in order.
    pub(crate) fn push(&mut self, text: Range<u32>, of: u32, line: u32) {
        match self.all.last_mut() {
            Some(last) if last.of == of && last.start >= line => last.end = text.end,
            _ => self.all.push(Stretch {
                start: text.start,
                end: text.end,
                of,
            }),
        }
    }

    /// The last stretch.
    pub(crate) fn last(&self) -> Option<Stretch> {
        self.all.last().copied()
    }

    /// Forgets what is behind the byte `end` of the text.
    pub(crate) fn truncate(&mut self, end: u32) {
        while let Some(last) = self.all.last_mut() {
            if last.start < end {
                last.end = last.end.min(end);
                return;
            }
            self.all.pop();
        }
    }

    /// The stretches that start in a line, given by its bytes. Takes time logarithmic in the number
    /// of stretches.
    pub(crate) fn of_line(&self, line: Range<u32>) -> &[Stretch] {
        let start = self
            .all
            .partition_point(|stretch| stretch.start < line.start);
        let rest = &self.all[start..];
        &rest[..rest.partition_point(|stretch| stretch.start < line.end)]
    }
}
