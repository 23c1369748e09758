//! Whether other lines of the front hold a line's text and more: as the end of a path, or before the
//! name of the site.

use crate::fields::front::Front;
use std::ops::{Range, RangeInclusive};

/// The first and last words of the front's lines, since each line that may be the headline is held
/// against all of them.
pub(super) struct Edges {
    lines: Range<usize>,
    first: Vec<u32>,
    last: Vec<u32>,
    /// How many lines have a first word that falls to a place, and how many such a last one.
    counts: [[u8; PLACES]; 2],
}

/// Places that words fall to: some times as many as a front has lines, so that few of them meet.
const PLACES: usize = 256;

/// Words of a line that others may hold: one word is a section in many, and more than some 40 are a paragraph. Set by
/// judgement.
const WORDS: RangeInclusive<u32> = 2..=40;
/// A line that holds another is longer by fewer bytes than these: by a path or the name of a site. Set by judgement.
const MORE_BYTES: u32 = 200;

/// The word of a line that has none.
const NO_WORD: u32 = u32::MAX;

impl Edges {
    /// Those of a page. Linear in the lines of the front.
    pub(super) fn of(front: Front<'_, '_>) -> Self {
        let lines = front.lines();
        let (first, last): (Vec<u32>, Vec<u32>) = lines.clone().map(|at| edges(front, at)).unzip();
        let mut counts = [[0; PLACES]; 2];
        for (counts, words) in counts.iter_mut().zip([&first, &last]) {
            for word in words {
                counts[place(*word)] += 1;
            }
        }
        Edges {
            lines,
            first,
            last,
            counts,
        }
    }

    /// Whether a line of the front holds line `at` and more: 1 where at its end, 2 at its start, 3
    /// if both.
    pub(super) fn contained(&self, front: Front<'_, '_>, at: usize) -> u8 {
        let shape = front.measures.shapes()[at];
        if !WORDS.contains(&shape.words()) {
            return 0;
        }
        let (first, last) = edges(front, at);
        // Most lines share an edge with themselves alone.
        let own = 2 * u8::from(self.lines.contains(&at));
        let [first_counts, last_counts] = &self.counts;
        if first_counts[place(first)] + last_counts[place(last)] == own {
            return 0;
        }
        let pairs = self.first.iter().zip(&self.last);
        let alike = self.lines.clone().zip(pairs);
        let alike = alike.filter(|(_, (a, b))| **a == first || **b == last);
        let text = front.raw(at);
        let longer = |other: &usize| {
            let other = &front.measures.shapes()[*other];
            other.bytes > shape.bytes && other.bytes < shape.bytes + MORE_BYTES
        };
        let mut value = 0;
        for other in alike.map(|(other, _)| other).filter(longer) {
            let line = front.raw(other);
            if line.ends_with(text) {
                value |= 1;
            } else if line.starts_with(text) {
                value |= 2;
            }
        }
        value
    }
}

/// Where a word is counted.
fn place(word: u32) -> usize {
    word as usize % PLACES
}

/// The first and the last word of line `at`, hashed.
fn edges(front: Front<'_, '_>, at: usize) -> (u32, u32) {
    let words = front.measures.vocabulary().words(at);
    let word = |word: Option<&u16>| word.map_or(NO_WORD, |word| u32::from(*word));
    (word(words.first()), word(words.last()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::Reading;
    use crate::measure::Measures;
    use crate::page::Page;

    /// The plain way: every line of the front.
    fn plainly(front: Front<'_, '_>, at: usize) -> u8 {
        let shape = front.measures.shapes()[at];
        let is_longer = |other: &usize| {
            let other = &front.measures.shapes()[*other];
            (shape.bytes + 1..shape.bytes + MORE_BYTES).contains(&other.bytes)
        };
        let lines = front
            .lines()
            .filter(is_longer)
            .map(|other| front.raw(other));
        let text = front.raw(at);
        let value = |line: &str| match (line.ends_with(text), line.starts_with(text)) {
            (true, _) => 1,
            (_, true) => 2,
            _ => 0,
        };
        let value = lines.fold(0, |all, line| all | value(line));
        value * u8::from(WORDS.contains(&shape.words()))
    }

    #[test]
    fn lines_that_hold_others_are_found_as_plainly() {
        let text = "Home > Port closes\nPort closes\nPort closes early\nPort closes | The Herald\n\
                    Harbour\nThe Herald\nPort closes\nThe port closes\n\
                    The harbour stays closed until May, the port said, since it takes long.\n";
        let page = Page::from_text(text);
        let mut measures = Measures::default();
        measures.take(&page);
        let mut labels = vec![false; page.lines().len()];
        *labels.last_mut().expect("lines") = true;
        let front = Front::of(&page, &measures, &labels, Reading::default()).expect("a front");
        let edges = Edges::of(front);
        let found: Vec<u8> = (0..labels.len())
            .map(|at| edges.contained(front, at))
            .collect();
        let plain: Vec<u8> = (0..labels.len()).map(|at| plainly(front, at)).collect();
        assert_eq!(found, plain);
        assert_eq!(found[1], 3);
        assert_eq!(found[5], 1);
    }
}
