//! Measures the lines of a page. Knows characters, words and cue phrases, nothing of articles.

mod blocks;
mod chars;
mod contents;
mod ends;
mod excerpt;
mod gate;
mod main_run;
mod marks;
#[cfg(test)]
mod plain;
mod repeats;
mod runs;
mod scan;
mod shape;
mod vocabulary;
mod words;

pub use crate::kind::Kind;
pub(crate) use excerpt::is_excerpt;
pub(crate) use marks::Marks;
pub(crate) use repeats::Repeats;
pub(crate) use runs::{Run, is_prose, prose_words};
pub use shape::Shape;
pub(crate) use shape::{JOINED_TENTHS, UNSPACED_TENTHS};
pub(crate) use vocabulary::{LONG_LINE_WORDS, Overlap, Vocabulary, hashes};
pub(crate) use words::{BUCKET_BITS, BUCKETS};

use gate::Gate;
use scan::Scan;
use vocabulary::Shared;

use crate::language::{ANYWHERE_LIMIT, CueHits, CueMatcher};
use crate::page::Page;
use std::ops::Range;

/// The measurements of a page: one entry a line in each column.
#[derive(Debug, Clone, Default)]
pub(crate) struct Measures {
    shapes: Vec<Shape>,
    shared: Vec<Shared>,
    repeats: Repeats,
    vocabulary: Vocabulary,
    cues: Vec<CueHits>,
    runs: Vec<Run>,
    main_run: Range<usize>,
    contents: Range<usize>,
}

impl Measures {
    /// Measures all lines of a page, reusing the storage of the page before. Linear.
    pub(crate) fn take(&mut self, page: &Page<'_>) {
        let lines = page.lines();
        self.shapes.clear();
        self.shapes.reserve(lines.len());
        self.vocabulary.clear();
        self.cues.clear();
        self.cues.reserve(lines.len());
        let (gate, cues) = (Gate::shared(), CueMatcher::shared());
        let mut scan = Scan::new(page.text());
        for line in lines {
            let bytes = (line.content_start as usize, line.content_end as usize);
            // A longer line is not searched for what may stand anywhere.
            let gate = (bytes.1 - bytes.0 <= ANYWHERE_LIMIT).then_some(gate);
            let mut words = self
                .vocabulary
                .next_line(gate, (bytes.0, page.text().len()));
            let shape = scan.line(bytes, &mut words);
            let anywhere = words.opened();
            self.cues
                .push(cues.find_where(page.content(line), anywhere));
            self.vocabulary.end_line(&shape);
            self.shapes.push(shape);
        }
        let shared = |(at, shape)| self.vocabulary.shared(at, shape);
        self.shared.clear();
        self.shared
            .extend(self.shapes.iter().enumerate().map(shared));
        runs::find(lines, &self.shapes, &mut self.runs);
        self.main_run = main_run::main_run(&self.shapes);
        self.repeats
            .find(&self.shapes, |at| page.content(&lines[at]));
        self.contents = contents::contents(&self.shapes, &self.repeats);
    }

    /// Gives back the storage that measuring needed and the measurements do not.
    pub(crate) fn free_scratch(&mut self) {
        self.repeats.free_scratch();
    }

    /// The shape of each line.
    pub(crate) fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    /// How the words of line `at` relate to the page's.
    pub(crate) fn overlap(&self, at: usize) -> Overlap {
        self.vocabulary.overlap(at, self.shared[at])
    }

    /// Which lines say the same.
    pub(crate) fn repeats(&self) -> &Repeats {
        &self.repeats
    }

    /// The words of each line.
    pub(crate) fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The cue phrases found in each line.
    pub(crate) fn cues(&self) -> &[CueHits] {
        &self.cues
    }

    /// The runs of prose and of other lines, in order: together all lines.
    pub(crate) fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// The stretch that holds most prose and least else, as indices of lines, half-open.
    pub(crate) fn main_run(&self) -> Range<usize> {
        self.main_run.clone()
    }

    /// The lines that say in order what subheads behind them say again, as indices, half-open.
    pub(crate) fn contents(&self) -> Range<usize> {
        self.contents.clone()
    }
}
