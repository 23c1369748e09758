//! Storage that a pipeline needs for a page and can use again for the next one.

use crate::decode::{Expected, Labels};
use crate::filter::Votes;
use crate::measure::Measures;
#[cfg(feature = "html")]
use crate::measure::prose_words;
use crate::page::{Page, Span};
use std::fmt;

/// Scratch storage for [`Pipeline::extract_with`](crate::Pipeline::extract_with): with the same
/// workspace for page after page, lines are measured and judged without allocating by the presets for
/// news and the rules. What the article owns is allocated, some tens of short texts that fields are read by, and
/// what is read of a dump or of markup.
///
/// ```
/// use bodycopy::{Pipeline, Workspace};
///
/// let pipeline = Pipeline::news();
/// let mut workspace = Workspace::new();
/// for page in ["one page", "another"] {
///     let _ = pipeline.extract_with(&mut workspace, page);
/// }
/// ```
#[derive(Clone, Default)]
pub struct Workspace {
    pub(crate) spans: Vec<Span>,
    pub(crate) measures: Measures,
    pub(crate) votes: Votes,
    pub(crate) expected: Expected,
    pub(crate) labels: Labels,
    /// Whether no other page follows, so that what a stage needed for itself is given back after it.
    once: bool,
    #[cfg(feature = "html")]
    pub(crate) marked: crate::page::MarkedText,
}

/// What it holds is of use to no caller.
impl fmt::Debug for Workspace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Workspace").finish_non_exhaustive()
    }
}

impl Workspace {
    /// Whether at least half of the words of the lines that are body are prose.
    #[cfg(feature = "html")]
    pub(crate) fn tells_prose(&self) -> bool {
        let shapes = self.measures.shapes().iter().zip(&self.labels.body);
        let body = shapes.filter(|(_, body)| **body).map(|(shape, _)| shape);
        let (words, prose) = body.fold((0, 0), |(words, prose), shape| {
            (words + shape.words(), prose + prose_words(shape))
        });
        2 * prose >= words && prose > 0
    }

    /// An empty workspace for one page and no other.
    pub(crate) fn once() -> Self {
        Workspace {
            once: true,
            ..Self::default()
        }
    }

    /// Measures a page.
    pub(super) fn measure(&mut self, page: &Page<'_>) {
        self.measures.take(page);
        if self.once {
            self.measures.free_scratch();
        }
    }

    /// Ends the votes on a page.
    pub(super) fn end_votes(&mut self) {
        if self.once {
            self.votes.free_storage();
        }
    }

    /// An empty workspace. It grows with the largest page that it is used for: some 200
    /// bytes for each of its lines, two for each word, and 56 kB: three times a long page of news.
    pub fn new() -> Self {
        Self::default()
    }
}
