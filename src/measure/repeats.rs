//! Which lines of a page say the same, and which sequences of line shapes recur, as those of cards,
//! menus and comment threads do.

use super::Shape;
use super::words::step;

/// Slots that are tried for a line before it is taken for a new one. With tables at most half full
/// an honest page needs two or three; the bound keeps hostile pages linear.
const PROBES: usize = 16;
/// Buckets for sequences of three shapes; a page has a few hundred.
const SEQUENCES: usize = 1 << 12;

/// How often a line stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Repeat {
    /// Index of the first line that says the same, which may be this one.
    pub(crate) first: u32,
    /// How many lines say the same, this one included.
    pub(crate) count: u32,
}

/// The repeats of a page, and the storage to find them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Repeats {
    /// Of a line that says what one before it says, that one's index and [`LATER`]; of any other how
    /// many say it.
    lines: Vec<u32>,
    sequences: Vec<u16>,
    slots: Vec<u32>,
    /// Hashes of lines, and then the codes of their shapes.
    hashes: Vec<u32>,
    counts: Vec<u16>,
}

/// Marks a line as a repeat. A page of 4 GiB, which offsets reach, has at most half as many lines.
const LATER: u32 = 1 << 31;

impl Repeats {
    /// Finds the repeats among lines, given as a function from index to text. Linear: each line is
    /// hashed once and compared with at most [`PROBES`] others, whose hashes are equal.
    pub(crate) fn find<'t>(&mut self, shapes: &[Shape], content: impl Fn(usize) -> &'t str) {
        self.find_lines(shapes.len(), content);
        self.find_sequences(shapes);
    }

    /// Gives back the storage that finding needed.
    pub(super) fn free_scratch(&mut self) {
        (self.slots, self.hashes, self.counts) = (Vec::new(), Vec::new(), Vec::new());
    }

    /// How often line `at` stands on the page.
    pub(crate) fn of(&self, at: usize) -> Repeat {
        let entry = self.lines.get(at).copied().unwrap_or_default();
        let first = if entry & LATER == 0 {
            u32::try_from(at).unwrap_or(u32::MAX)
        } else {
            entry & !LATER
        };
        let count = self.lines.get(first as usize).copied().unwrap_or_default();
        Repeat { first, count }
    }

    /// How often the shapes of line `at` and its two neighbours follow one another on the page.
    pub(crate) fn sequence(&self, at: usize) -> u16 {
        self.sequences.get(at).copied().unwrap_or_default()
    }

    fn find_lines<'t>(&mut self, count: usize, content: impl Fn(usize) -> &'t str) {
        let size = (count * 2).next_power_of_two().max(16);
        self.slots.clear();
        self.slots.resize(size, u32::MAX);
        self.lines.clear();
        self.lines.reserve(count);
        self.hashes.clear();
        self.hashes.reserve(count);
        for at in 0..count {
            let text = content(at);
            let hash = hash(text.as_bytes());
            self.hashes.push(hash);
            if let Some(first) = self.first_like(text, hash, &content) {
                self.lines.push(first | LATER);
                self.lines[first as usize] += 1;
            } else {
                self.lines.push(1);
            }
        }
    }

    /// The first line with the same text as the one about to be added, which takes a slot if there
    /// is none.
    fn first_like<'t>(
        &mut self,
        text: &str,
        hash: u32,
        content: &impl Fn(usize) -> &'t str,
    ) -> Option<u32> {
        let mask = self.slots.len() - 1;
        for probe in 0..PROBES {
            let slot = (hash as usize + probe) & mask;
            let held = self.slots[slot];
            if held == u32::MAX {
                self.slots[slot] = u32::try_from(self.lines.len()).unwrap_or(u32::MAX);
                return None;
            }
            let same_hash = self.hashes.get(held as usize) == Some(&hash);
            if same_hash && content(held as usize) == text {
                return Some(held);
            }
        }
        None
    }

    fn find_sequences(&mut self, shapes: &[Shape]) {
        self.hashes.clear();
        self.hashes.extend(shapes.iter().map(code));
        self.counts.clear();
        self.counts.resize(SEQUENCES, 0);
        let codes = &self.hashes;
        let code = |at: usize| codes.get(at).copied().unwrap_or(u32::MAX);
        let bucket = |at: usize| {
            let mixed = mix(
                mix(mix(0, code(at.wrapping_sub(1))), code(at)),
                code(at + 1),
            );
            (mixed >> 20) as usize % SEQUENCES
        };
        for at in 0..shapes.len() {
            let count = &mut self.counts[bucket(at)];
            *count = count.saturating_add(1);
        }
        self.sequences.clear();
        self.sequences
            .extend((0..shapes.len()).map(|at| self.counts[bucket(at)]));
    }
}

/// A line's shape, coarse enough that the cards of a list share it.
fn code(shape: &Shape) -> u32 {
    let words = u32::BITS - shape.words().leading_zeros();
    words << 16 | u32::from(shape.ending as u8) << 8 | u32::from(shape.first as u8)
}

fn hash(bytes: &[u8]) -> u32 {
    let (words, rest) = bytes.as_chunks::<8>();
    let hash = words
        .iter()
        .map(|word| u64::from_le_bytes(*word))
        .fold(0, step);
    let hash = rest.iter().map(|byte| u64::from(*byte)).fold(hash, step);
    // The low bits choose the slot, so the high ones, which are mixed best, go there.
    (hash >> 32) as u32
}

fn mix(hash: u32, value: u32) -> u32 {
    (hash.rotate_left(5) ^ value).wrapping_mul(0x9E37_79B9)
}

#[cfg(test)]
mod tests {
    use super::{Repeat, Repeats};
    use crate::measure::Shape;

    #[test]
    fn repeats_point_to_the_first() {
        let lines = ["Share", "A story.", "Share", "Share"];
        let shapes: Vec<_> = lines.iter().map(|line| Shape::of(line)).collect();
        let mut repeats = Repeats::default();
        repeats.find(&shapes, |at| lines[at]);
        assert_eq!(repeats.of(3), Repeat { first: 0, count: 3 });
        assert_eq!(repeats.of(1), Repeat { first: 1, count: 1 });
    }

    #[test]
    fn cards_share_their_sequence() {
        let lines = [
            "One two three",
            "Text.",
            "Four five six",
            "Text.",
            "Seven eight nine",
            "Text.",
        ];
        let shapes: Vec<_> = lines.iter().map(|line| Shape::of(line)).collect();
        let mut repeats = Repeats::default();
        repeats.find(&shapes, |at| lines[at]);
        assert_eq!(repeats.sequence(1), 2);
    }
}
