//! The main run: the one stretch of a page that holds most prose and least else.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::view::View;

/// Votes against lines outside the best contiguous run of the page.
///
/// The method of body text extraction (Finn, Kushmerick and Smyth, 2001), with lines in place of
/// tokens. Errs on bodies that a long block of other matter cuts in two, so that
/// its vote is a light one. Linear.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let classified = Pipeline::rules().classify(page);
/// let mut votes = classified.votes(20).filter(|(filter, _)| *filter == "main-run");
/// assert!(votes.any(|(_, vote)| vote.weight() < 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MainRun;

/// Nats against a line outside the run. Chosen on folds 1 to 4 of the WCXB development articles in steps
/// of a half and a double; such a step moves word F1 by about 0.01 at most.
const OUTSIDE: f32 = 0.5;

impl Filter for MainRun {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let main = page.measures().main_run();
        for line in page.lines().filter(|line| !main.contains(&line.index())) {
            ballot.cast(line, Vote::against(OUTSIDE, Reason::Boilerplate));
        }
    }
}
