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

impl Filter for LineModel {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let mut context = Context::default();
        context.take(page.page(), page.measures());
        let mut vectors = Vectors::default();
        let mut line_rows = Vec::new();
        for line in page.page().lines().iter().enumerate() {
            line_rows.clear();
            rows(line, page.measures(), &context, &mut line_rows);
            vectors.push(self.weights, &line_rows);
        }
        for (line, score) in page.lines().zip(vectors.scores(self.weights)) {
            ballot.cast(line, Vote::learned(score, reason::of(line)));
        }
    }
}
