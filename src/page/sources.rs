//! Which bytes of a source each part of a text that was read from it came from.

use std::ops::Range;

/// A stretch of text and the stretch of source that it came from. Where both have the same length,
/// byte stands for byte; else all of one came from all of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Part {
    text: u32,
    length: u32,
    source: Bytes,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Bytes {
    start: u32,
    end: u32,
}

/// The stretches of a text in order, each with where it came from. Sources are in order too.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sources {
    parts: Vec<Part>,
}

impl Sources {
    /// Forgets all stretches.
    #[cfg(feature = "html")]
    pub(crate) fn clear(&mut self) {
        self.parts.clear();
    }

    /// Notes that the `length` bytes of text from `text` on came from these bytes of the source.
    /// Texts and sources must come in order.
    pub(crate) fn push(&mut self, text: u32, length: u32, source: Range<u32>) {
        if let Some(last) = self.parts.last_mut() {
            let adjoins = last.text + last.length == text && last.source.end == source.start;
            let verbatim = last.length == last.source.end - last.source.start;
            if adjoins && verbatim && length == source.end - source.start {
                last.length += length;
                last.source.end = source.end;
                return;
            }
        }
        self.parts.push(Part {
            text,
            length,
            source: Bytes {
                start: source.start,
                end: source.end,
            },
        });
    }

    /// Forgets what came of the text from `text` on.
    #[cfg(feature = "html")]
    pub(crate) fn truncate(&mut self, text: u32) {
        while let Some(last) = self.parts.last_mut() {
            if last.text < text {
                let kept = last.length.min(text - last.text);
                if last.length == last.source.end - last.source.start {
                    last.source.end = last.source.start + kept;
                }
                last.length = kept;
                return;
            }
            self.parts.pop();
        }
    }

    /// The bytes of the source that a stretch of text came from, from its first byte's to its
    /// last one's. Takes time logarithmic in the number of stretches.
    pub(crate) fn of(&self, text: Range<u32>) -> Range<u32> {
        let Some(start) = self.part(text.start) else {
            return 0..0;
        };
        let from = start.at(text.start, false);
        let last = text.end.saturating_sub(1).max(text.start);
        let to = self.part(last).map_or(from, |part| part.at(last, true));
        from..if text.is_empty() { from } else { to.max(from) }
    }

    /// The parts of a stretch of text that each came from one place, and those places.
    #[cfg(feature = "html")]
    pub(crate) fn parts(
        &self,
        text: Range<u32>,
    ) -> impl Iterator<Item = (Range<u32>, Range<u32>)> + use<'_> {
        let first = self
            .parts
            .partition_point(|part| part.text + part.length <= text.start);
        let parts = self.parts[first..].iter();
        let parts = parts.take_while(move |part| part.text < text.end);
        parts.map(move |part| {
            let (start, end) = (
                text.start.max(part.text),
                text.end.min(part.text + part.length),
            );
            (start..end, part.at(start, false)..part.at(end - 1, true))
        })
    }

    /// The stretch that holds a byte of text, or the last one before it.
    fn part(&self, text: u32) -> Option<&Part> {
        let after = self.parts.partition_point(|part| part.text <= text);
        self.parts.get(after.saturating_sub(1))
    }
}

impl Part {
    /// The byte of the source that a byte of text came from, or one past it.
    fn at(&self, text: u32, past: bool) -> u32 {
        let verbatim = self.length == self.source.end - self.source.start;
        if verbatim {
            let offset = text.saturating_sub(self.text) + u32::from(past);
            (self.source.start + offset).min(self.source.end)
        } else if past {
            self.source.end
        } else {
            self.source.start
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Sources;

    #[test]
    fn parts_of_a_text_lead_back() {
        // "a & b" from "a &amp;  b", and "c" further on.
        let mut sources = Sources::default();
        sources.push(0, 2, 0..2);
        sources.push(2, 1, 2..7);
        sources.push(3, 1, 7..9);
        sources.push(4, 1, 9..10);
        sources.push(6, 1, 20..21);
        assert_eq!(sources.of(0..5), 0..10);
        assert_eq!(sources.of(2..3), 2..7);
        assert_eq!(sources.of(0..1), 0..1);
        assert_eq!(sources.of(4..5), 9..10);
        assert_eq!(sources.of(6..7), 20..21);
        assert_eq!(sources.of(1..1), 1..1);
        #[cfg(feature = "html")]
        {
            sources.truncate(2);
            assert_eq!(sources.of(0..2), 0..2);
        }
    }
}
