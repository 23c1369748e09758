//! Measures the lines of a page. Knows characters, words and cue phrases, nothing of articles.

mod kind;
mod repeats;
mod runs;
mod shape;
mod vocabulary;

pub use kind::Kind;
pub(crate) use repeats::Repeats;
pub(crate) use runs::{Run, is_prose};
pub use shape::Shape;
pub(crate) use vocabulary::{LONG_LINE_WORDS, Overlap, Vocabulary};

use crate::language::{CueHits, CueMatcher};
use crate::page::Page;

/// The measurements of a page: one entry a line in each column.
#[derive(Debug, Clone, Default)]
pub(crate) struct Measures {
    shapes: Vec<Shape>,
    overlaps: Vec<Overlap>,
    repeats: Repeats,
    vocabulary: Vocabulary,
    cues: Vec<CueHits>,
    runs: Vec<Run>,
}

impl Measures {
    /// Measures all lines of a page, reusing the storage of the page before. Linear.
    pub(crate) fn take(&mut self, page: &Page<'_>) {
        let lines = page.lines();
        self.shapes.clear();
        self.shapes
            .extend(lines.iter().map(|line| Shape::of(page.content(line))));
        self.vocabulary.clear();
        for (line, shape) in lines.iter().zip(&self.shapes) {
            self.vocabulary.push(page.content(line), shape);
        }
        self.overlaps.clear();
        for (at, shape) in self.shapes.iter().enumerate() {
            self.overlaps.push(self.vocabulary.overlap(at, shape));
        }
        let cues = CueMatcher::shared();
        self.cues.clear();
        self.cues
            .extend(lines.iter().map(|line| cues.find(page.content(line))));
        runs::find(lines, &self.shapes, &mut self.runs);
        self.repeats
            .find(&self.shapes, |at| page.content(&lines[at]));
    }

    /// The shape of each line.
    pub(crate) fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    /// How each line's words relate to the page's.
    pub(crate) fn overlaps(&self) -> &[Overlap] {
        &self.overlaps
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
}
