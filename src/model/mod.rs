//! The line model: a small network whose weights were learned from labelled pages.

mod context;
mod features;
mod generated;
mod network;
mod reason;

pub(crate) use context::Context;
#[cfg(feature = "training")]
pub(crate) use features::Feature;
pub(crate) use features::rows;
#[cfg(feature = "training")]
pub(crate) use network::{
    FIRST_INPUTS, LARGEST, MIX_UNIT, ROW_ORIGIN, SECOND_INPUTS, UNIT, WIDTH, forgets,
};
pub(crate) use network::{Mix, Vectors, Weights};

use crate::decode::Transitions;
use crate::filter::{Ballot, Filter, Vote};
use crate::view::View;

/// The decoder's transitions that were learned with the weights.
pub(crate) const TRANSITIONS: Transitions = generated::TRANSITIONS;

/// Votes on each line with learned weights of evidence.
///
/// It looks at a line's length, ending, case, words and place, at its neighbours, and at how the
/// line's words relate to those of the page; `generated/weights.rs` names the pages that it learned
/// from. Linear, a few hundred operations a line.
#[derive(Debug, Clone, Copy)]
pub struct LineModel {
    weights: &'static Weights,
}

impl Default for LineModel {
    fn default() -> Self {
        LineModel {
            weights: &generated::WEIGHTS,
        }
    }
}

#[cfg(feature = "training")]
impl LineModel {
    /// The model with other weights.
    pub(crate) fn with(weights: &'static Weights) -> Self {
        LineModel { weights }
    }
}

/// Storage that the model needs for a page and uses again for the next one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scratch {
    context: Context,
    vectors: Vectors,
    rows: Vec<u16>,
}

impl Filter for LineModel {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let mut scratch = std::mem::take(ballot.scratch());
        scratch.context.take(page.page(), page.measures());
        scratch.vectors.clear();
        for line in page.page().lines().iter().enumerate() {
            scratch.rows.clear();
            rows(line, page.measures(), &scratch.context, &mut scratch.rows);
            scratch.vectors.push(self.weights, &scratch.rows);
        }
        for (line, score) in page.lines().zip(scratch.vectors.scores(self.weights)) {
            ballot.cast(line, Vote::learned(score, reason::of(line)));
        }
        *ballot.scratch() = scratch;
    }
}
