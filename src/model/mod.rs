//! The line model: a small network whose weights were learned from labelled pages.

mod context;
mod explain;
mod features;
mod generated;
mod main_run;
mod network;
#[cfg(test)]
mod plain;

pub(crate) use context::Context;
pub(crate) use features::Feature;
pub(crate) use features::rows;
#[cfg(feature = "training")]
pub(crate) use network::{
    FIRST_INPUTS, LARGEST, LATER_INPUTS, MIX_UNIT, ROW_ORIGIN, UNIT, WIDTH, forgets,
};
pub(crate) use network::{Mix, Vectors, Weights};

use crate::decode::Transitions;
use crate::filter::{Ballot, Evidence, Filter, Reason, Vote};
use crate::measure::Measures;
use crate::page::Page;
use crate::view::{Line, View};

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

impl Scratch {
    /// Turns the lines of a page into vectors.
    fn measure(&mut self, weights: &Weights, page: View<'_>) {
        self.context.take(page.page(), page.measures());
        self.vectors.clear();
        for line in page.page().lines().iter().enumerate() {
            self.rows.clear();
            rows(line, page.measures(), &self.context, &mut self.rows);
            self.vectors.push(weights, &self.rows);
        }
    }

    /// The rows of one line of the page that was measured.
    fn rows_of(&self, (at, page): (usize, &Page<'_>), measures: &Measures) -> Vec<u16> {
        let mut found = Vec::new();
        if let Some(line) = page.lines().get(at) {
            rows((at, line), measures, &self.context, &mut found);
        }
        found
    }
}

impl Filter for LineModel {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let mut scratch = std::mem::take(ballot.scratch());
        scratch.measure(self.weights, page);
        for (line, score) in page.lines().zip(scratch.vectors.scores(self.weights)) {
            ballot.cast(line, Vote::learned(score, Reason::Boilerplate));
        }
        *ballot.scratch() = scratch;
    }

    fn explain(&self, line: Line<'_>) -> Vec<Evidence> {
        explain::explain(*self, line)
    }
}
