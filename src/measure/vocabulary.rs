//! Which words a page uses, and in how many of its long lines: its own function words and its topic.
//!
//! No stop lists: the words found in many of a page's longer lines are its function words, whatever
//! the language; those found in a few are what the story is about. Words are kept as 16-bit hashes.

use super::{Kind, Shape};

/// Buckets that words are hashed into. A page has a few thousand words, so few of them collide.
const BUCKETS: usize = 1 << 14;
/// A line counts as long from this many words: shorter than most paragraphs, longer than most
/// headlines.
pub(crate) const LONG_LINE_WORDS: u32 = 12;
/// A word is a function word when it is in at least this share of the long lines, in hundredths.
/// Measured beside fixed stop lists: no loss in English, a gain in every other language.
const FUNCTION_SHARE: u32 = 12;
/// Long lines a page must have before their words say anything about function words.
const FUNCTION_LINES: u32 = 4;

/// The words of a page's lines as hashes, and the number of long lines each is in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vocabulary {
    words: Vec<u16>,
    /// `ends[i]` is one past the last word of line `i`.
    ends: Vec<u32>,
    frequency: Vec<u32>,
    long_lines: u32,
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

impl Vocabulary {
    /// Forgets the page, keeps the storage.
    pub(crate) fn clear(&mut self) {
        self.words.clear();
        self.ends.clear();
        self.frequency.clear();
        self.frequency.resize(BUCKETS, 0);
        self.long_lines = 0;
    }

    /// Adds the next line. Linear in its length.
    pub(crate) fn push(&mut self, text: &str, shape: &Shape) {
        let start = self.words.len();
        hash_words(text, &mut self.words);
        self.ends
            .push(u32::try_from(self.words.len()).unwrap_or(u32::MAX));
        if shape.words() < LONG_LINE_WORDS {
            return;
        }
        self.long_lines += 1;
        // A bucket remembers the last line that raised it, so that a line counts once.
        let stamp = self.long_lines << 16;
        for &word in &self.words[start..] {
            let entry = &mut self.frequency[usize::from(word)];
            if *entry >> 16 != self.long_lines & 0xffff {
                *entry = (stamp | (*entry & 0xffff)).saturating_add(1);
            }
        }
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

    /// How the words of line `at` relate to those of the page's long lines.
    pub(crate) fn overlap(&self, at: usize, shape: &Shape) -> Overlap {
        let own = u32::from(shape.words() >= LONG_LINE_WORDS);
        let enough = self.long_lines >= FUNCTION_LINES;
        let mut overlap = Overlap::default();
        for &word in self.words(at) {
            let frequency = self.frequency[usize::from(word)] & 0xffff;
            overlap.words += 1;
            if enough && frequency >= 2 && frequency * 100 >= self.long_lines * FUNCTION_SHARE {
                overlap.function += 1;
            } else if frequency > own {
                overlap.topic += 1;
            }
        }
        overlap
    }
}

/// Appends a hash of each word of `text`: of runs of letters and digits, and of each pair of
/// neighbours in scripts without blanks.
fn hash_words(text: &str, words: &mut Vec<u16>) {
    let mut hash = 0u32;
    let mut previous = 0u32;
    for c in text.chars() {
        match Kind::of(c) {
            Kind::Unspaced => {
                if previous != 0 {
                    words.push(bucket(mix(previous, c as u32)));
                }
                previous = c as u32;
            }
            Kind::Mark => {}
            kind if kind.is_word() => hash = mix(hash, fold(c)),
            _ => {
                if hash != 0 {
                    words.push(bucket(hash));
                }
                (hash, previous) = (0, 0);
            }
        }
    }
    if hash != 0 {
        words.push(bucket(hash));
    }
}

/// Lower case for the alphabets whose cases differ by one bit, which is what headlines need.
fn fold(c: char) -> u32 {
    match c {
        'A'..='Z' | 'À'..='Þ' | 'Α'..='Ω' | 'А'..='Я' => c as u32 + 32,
        _ => c as u32,
    }
}

fn mix(hash: u32, value: u32) -> u32 {
    (hash.rotate_left(5) ^ value).wrapping_mul(0x9E37_79B9) | 1
}

fn bucket(hash: u32) -> u16 {
    u16::try_from(hash.wrapping_mul(0x85EB_CA6B) >> 18).unwrap_or(0)
}
