//! The line model: a small network whose weights were learned from labelled pages.

mod context;
mod explain;
mod features;
mod generated;
mod main_run;
#[cfg(feature = "html")]
mod markup;
mod network;
#[cfg(test)]
mod plain;
mod rows;
mod scale;
mod sum;
mod table;

pub(crate) use context::Context;
pub(crate) use features::Feature;
#[cfg(feature = "training")]
pub(crate) use network::{
    FIRST_INPUTS, LATER_INPUTS, MIX_UNIT, ROW_ORIGIN, UNIT, VECTORS, WIDTH, forgets,
};
pub(crate) use network::{Mix, Output, Vectors, Weights};

use rows::line_rows;
use sum::Sum;
#[cfg(any(test, feature = "training"))]
pub(crate) use table::row;
pub(crate) use table::{Row, Table, widened};

use crate::decode::{Aim, Decoder};
use crate::filter::{Ballot, Evidence, Filter, Reason, Vote};
use crate::measure::Measures;
use crate::page::Page;
use crate::view::{Line, View};
use std::fmt;

/// The decoder that was learned with the weights: pages of text and those with markup have costs of their own.
pub(crate) const DECODER: Decoder = Decoder {
    lean: 0,
    aim: Aim::Page {
        text: generated::TRUST,
        marked: generated::MARKED_TRUST,
    },
};

/// Votes on each line with learned weights of evidence, and says of plain lines which look like the headline.
///
/// It looks at a line's length, ending, case, words and place, at its neighbours, and at how the
/// line's words relate to those of the page; `generated/weights.rs` names the pages that it learned
/// from. Linear, some thousand operations a line.
#[derive(Clone, Copy)]
pub struct LineModel {
    weights: &'static Weights,
    /// Weights for pages with markup.
    marked: &'static Weights,
}

/// None of its weights, of which there are thousands.
impl fmt::Debug for LineModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineModel").finish_non_exhaustive()
    }
}

impl Default for LineModel {
    fn default() -> Self {
        LineModel {
            weights: &generated::WEIGHTS,
            marked: &generated::MARKED_WEIGHTS,
        }
    }
}

#[cfg(feature = "training")]
impl LineModel {
    /// The model with other weights.
    pub(crate) fn with(weights: &'static Weights) -> Self {
        LineModel {
            weights,
            marked: weights,
        }
    }
}

impl LineModel {
    /// The weights for a page.
    fn weights_for(self, page: View<'_>) -> &'static Weights {
        if page.page().has_markup() {
            self.marked
        } else {
            self.weights
        }
    }
}

/// Storage that the model needs for a page and uses again for the next one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scratch {
    context: Context,
    vectors: Vectors,
}

impl Scratch {
    /// Turns the lines of a page into vectors.
    fn measure(&mut self, weights: &Weights, page: View<'_>) {
        self.context.take(page.page(), page.measures());
        self.vectors.reset(page.len());
        let mut shared = Sum::new(weights);
        self.context.page_rows(&mut shared);
        for at in 0..page.len() {
            let mut sum = shared;
            let line = (at, page.page());
            line_rows(line, page.measures(), &self.context, &mut sum);
            self.vectors.push(sum.vector());
        }
    }
}

/// Appends the rows of a line whose page has this context.
pub(crate) fn rows(
    line: (usize, &Page<'_>),
    measures: &Measures,
    context: &Context,
    found: &mut Vec<u16>,
) {
    context.page_rows(found);
    line_rows(line, measures, context, found);
}

impl Filter for LineModel {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let mut scratch: Scratch = ballot.storage().take();
        let weights = self.weights_for(page);
        scratch.measure(weights, page);
        for (line, score) in page.lines().zip(scratch.vectors.scores(weights)) {
            ballot.cast(line, Vote::learned(score, Reason::Boilerplate));
        }
        if weights.headline.is_some() {
            ballot.liken(scratch.vectors.headlines());
        }
        ballot.storage().keep(scratch);
    }

    fn explain(&self, line: Line<'_>) -> Vec<Evidence> {
        explain::explain(*self, line)
    }
}
