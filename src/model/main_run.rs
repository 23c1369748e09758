//! Where a line stands to the page's main run, which of the run's words it has, and how many lines
//! open as it does.

use super::features::Feature;
use super::scale::{half_octaves, share};
use super::sum::Rows;
use crate::measure::{BUCKET_BITS, BUCKETS, Measures, is_prose};

/// Distances told apart on each side of the main run, in half octaves.
const DISTANCES: u32 = 13;
/// Parts of the main run told apart.
const PARTS: u32 = 6;
const _: () = assert!(Feature::MainPlace.size() == 2 * DISTANCES + PARTS);

/// The main run, the lines of it that hold each word, and how often each line's opening comes.
#[derive(Debug, Clone, Default)]
pub(crate) struct MainRun {
    start: usize,
    end: usize,
    /// For each line the lines of the page that open with the same two words, at most 255.
    openings: Vec<u8>,
    /// For each bucket the lines of the main run that hold a word in it, at most 255; before that, the
    /// lines that open with two words in it.
    lines_with: Vec<u8>,
}

impl MainRun {
    /// Counts the words of the main run and the openings of lines. Linear: one pass over words, two over
    /// openings.
    pub(crate) fn take(&mut self, measures: &Measures) {
        let main = measures.main_run();
        (self.start, self.end) = (main.start, main.end);
        let vocabulary = measures.vocabulary();
        let lines = 0..measures.shapes().len();
        self.lines_with.clear();
        self.lines_with.resize(BUCKETS, 0);
        for opening in lines.clone().filter_map(|at| opening(vocabulary.words(at))) {
            let lines = &mut self.lines_with[usize::from(opening)];
            *lines = lines.saturating_add(1);
        }
        let lines_with = &self.lines_with;
        let opened = |at| {
            let opening = opening(vocabulary.words(at));
            opening.map_or(0, |opening| lines_with[usize::from(opening)])
        };
        self.openings.clear();
        self.openings.extend(lines.map(opened));
        self.lines_with.fill(0);
        for at in self.start..self.end {
            if is_prose(&measures.shapes()[at]) {
                for word in vocabulary.words(at) {
                    let lines = &mut self.lines_with[usize::from(*word)];
                    *lines = lines.saturating_add(1);
                }
            }
        }
    }

    /// Adds the features of line `at` that the main run gives.
    #[inline]
    pub(crate) fn rows(&self, at: usize, measures: &Measures, rows: &mut impl Rows) {
        rows.add(Feature::MainPlace, self.place(at));
        let words = measures.vocabulary().words(at);
        let prose = is_prose(&measures.shapes()[at]);
        let own = u8::from(prose && (self.start..self.end).contains(&at));
        let mut shared = 0;
        for word in words {
            shared += u32::from(self.lines_with[usize::from(*word)] > own);
        }
        let count = u32::try_from(words.len()).unwrap_or(u32::MAX);
        rows.add_with(Feature::MainWords, share(shared, count), own > 0);
        let opened = half_octaves(u32::from(self.openings[at]));
        rows.add_with(Feature::Openings, opened, prose);
    }

    /// Where a line is: so many lines before the main run, in which part of it, so many behind it.
    fn place(&self, at: usize) -> u32 {
        let distance = |lines: usize| {
            half_octaves(u32::try_from(lines).unwrap_or(u32::MAX)).min(DISTANCES - 1)
        };
        if at < self.start {
            distance(self.start - at)
        } else if at < self.end {
            let part = (at - self.start) * PARTS as usize / (self.end - self.start);
            DISTANCES + u32::try_from(part).unwrap_or(0)
        } else {
            DISTANCES + PARTS + distance(at - self.end)
        }
    }
}

/// The bucket of a line's first two words.
pub(super) fn opening(words: &[u16]) -> Option<u16> {
    match words {
        [first, second, ..] => {
            let mixed = u32::from(*first).wrapping_mul(0x9E37_79B9) ^ u32::from(*second);
            let high = mixed.wrapping_mul(0x85EB_CA6B) >> (u32::BITS - BUCKET_BITS);
            u16::try_from(high).ok()
        }
        _ => None,
    }
}
