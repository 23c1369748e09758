//! Which words a page uses, and in how many of its long lines: its own function words and its topic.
//!
//! No stop lists: the words found in many of a page's longer lines are its function words, whatever
//! the language; those found in a few are what the story is about. Words are kept as 16-bit hashes.

use super::gate::Gate;
use super::scan::Words;
use super::words::BUCKETS;
use super::{Shape, words};
use crate::room::make_room;

/// A line counts as long from this many words: shorter than most paragraphs, longer than most
/// headlines.
pub(crate) const LONG_LINE_WORDS: u32 = 12;
/// A word is a function word when it is in at least this share of the long lines, in hundredths.
/// Measured beside fixed stop lists: no loss in English, a gain in every other language.
const FUNCTION_SHARE: u32 = 12;
/// Long lines that are counted to for each word.
const MOST_COUNTED: u16 = COUNTED - 1;
/// Long lines a page must have before their words say anything about function words.
const FUNCTION_LINES: u32 = 4;

/// The words of a page's lines as hashes, and the number of long lines each is in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vocabulary {
    words: Vec<u16>,
    /// `ends[i]` is one past the last word of line `i`.
    ends: Vec<u32>,
    frequency: Frequencies,
    long_lines: u32,
}

/// For each bucket the number of long lines that have a word in it, at most [`MOST_COUNTED`].
#[derive(Debug, Clone)]
struct Frequencies(Box<[u16; BUCKETS]>);

/// Marks a bucket as counted for the present line.
const COUNTED: u16 = 1 << 15;

impl Default for Frequencies {
    #[allow(clippy::large_stack_arrays)] // Once a workspace, and the box is filled in place.
    fn default() -> Self {
        Frequencies(Box::new([0; BUCKETS]))
    }
}

impl Frequencies {
    /// Counts a line that has these words, each once.
    fn add(&mut self, words: &[u16]) {
        for &word in words {
            let lines = &mut self.0[usize::from(word) % BUCKETS];
            let more = ((*lines).min(MOST_COUNTED - 1) + 1) | COUNTED;
            *lines = if *lines < COUNTED { more } else { *lines };
        }
        for &word in words {
            self.0[usize::from(word) % BUCKETS] &= !COUNTED;
        }
    }

    fn of(&self, word: u16) -> u32 {
        u32::from(self.0[usize::from(word) % BUCKETS])
    }
}

/// How a line's words relate to the page's: counts, of `words`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Overlap {
    /// Words counted.
    pub(crate) words: u32,
    /// Function words among them.
    pub(crate) function: u32,
    /// Others that another long line has too.
    pub(crate) topic: u32,
}

/// What is kept of an [`Overlap`]: its words can be counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shared {
    function: u32,
    topic: u32,
}

impl Vocabulary {
    /// Forgets the page, keeps the storage.
    pub(crate) fn clear(&mut self) {
        // Only what was counted is set to 0, where that is less than everything.
        if self.words.len() < BUCKETS {
            for word in self.words.drain(..) {
                self.frequency.0[usize::from(word) % BUCKETS] = 0;
            }
        } else {
            self.frequency.0.fill(0);
        }
        self.words.clear();
        self.ends.clear();
        self.long_lines = 0;
    }

    /// Where the words of the next line go, each asked whether it opens the gate, if there is one. `part` says
    /// where the line begins, and how long the page is.
    pub(super) fn next_line<'v>(
        &'v mut self,
        gate: Option<&'v Gate>,
        part: (usize, usize),
    ) -> LineWords<'v> {
        LineWords {
            gate,
            opened: false,
            start: self.words.len(),
            part,
            words: &mut self.words,
        }
    }

    /// Ends the line whose words were added. Linear in their number.
    pub(crate) fn end_line(&mut self, shape: &Shape) {
        let start = self.ends.last().map_or(0, |end| *end as usize);
        self.ends
            .push(u32::try_from(self.words.len()).unwrap_or(u32::MAX));
        if shape.words() < LONG_LINE_WORDS {
            return;
        }
        self.long_lines += 1;
        self.frequency.add(&self.words[start..]);
    }

    /// The words of line `at`, as buckets.
    pub(crate) fn words(&self, at: usize) -> &[u16] {
        let start = if at == 0 {
            0
        } else {
            self.ends[at - 1] as usize
        };
        &self.words[start..self.ends[at] as usize]
    }

    /// How many long lines the page has.
    pub(crate) fn long_lines(&self) -> usize {
        self.long_lines as usize
    }

    /// Whether all long lines of the page were counted.
    pub(crate) fn counts_all(&self) -> bool {
        self.long_lines <= u32::from(MOST_COUNTED)
    }

    /// In how many long lines a word is, where all were counted.
    pub(crate) fn long_lines_with(&self, word: u16) -> u16 {
        self.frequency.0[usize::from(word) % BUCKETS]
    }

    /// Function words of line `at`, and words that other long lines have too.
    pub(super) fn shared(&self, at: usize, shape: &Shape) -> Shared {
        let own = u32::from(shape.words() >= LONG_LINE_WORDS);
        // The least frequency with `frequency * 100 >= long_lines * FUNCTION_SHARE`.
        let share = u64::from(self.long_lines) * u64::from(FUNCTION_SHARE);
        let share = u32::try_from(share.div_ceil(100)).unwrap_or(u32::MAX);
        let least = if self.long_lines >= FUNCTION_LINES {
            share.clamp(2, u32::from(MOST_COUNTED))
        } else {
            u32::MAX
        };
        let words = self.words(at);
        let (mut function, mut topic) = (0, 0);
        for &word in words {
            let frequency = self.frequency.of(word);
            function += u32::from(frequency >= least);
            topic += u32::from(frequency > own);
        }
        Shared {
            function,
            topic: topic - function,
        }
    }

    /// How the words of line `at` relate to the page's, where it shares these.
    pub(super) fn overlap(&self, at: usize, shared: Shared) -> Overlap {
        Overlap {
            words: u32::try_from(self.words(at).len()).unwrap_or(u32::MAX),
            function: shared.function,
            topic: shared.topic,
        }
    }
}

/// Calls `see` with the hash of each word of a text, in order, and its bucket.
pub(crate) fn hashes(text: &str, mut see: impl FnMut(u64, u16)) {
    words::each(text, |hash, _| see(hash, words::bucket(hash)));
}

/// The words of a line that is being measured.
pub(super) struct LineWords<'v> {
    gate: Option<&'v Gate>,
    opened: bool,
    start: usize,
    part: (usize, usize),
    words: &'v mut Vec<u16>,
}

impl LineWords<'_> {
    /// Whether a word of the line opened the gate.
    pub(super) fn opened(&self) -> bool {
        self.opened
    }
}

impl Words for LineWords<'_> {
    fn see(&mut self, hashes: &[u64]) {
        make_room(self.words, hashes.len(), self.part);
        self.words
            .extend(hashes.iter().map(|hash| words::bucket(*hash)));
        if let Some(gate) = self.gate {
            for hash in hashes {
                self.opened |= gate.opens(*hash);
            }
        }
    }

    fn restart(&mut self) {
        self.words.truncate(self.start);
    }
}
