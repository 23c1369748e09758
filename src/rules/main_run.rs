//! The main run: the one stretch of a page that holds most prose and least else.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::view::{Line, View};
use std::ops::Range;

/// Votes against lines outside the best contiguous run of the page.
///
/// Each line of prose is worth its words, any other line costs some, and the run with the greatest
/// sum is the main one: the method of body text extraction (Finn, Kushmerick and Smyth, 2001), with
/// lines in place of tokens. Errs on bodies that a long block of other matter cuts in two, so that
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
#[derive(Debug, Clone, Copy, Default)]
pub struct MainRun;

// Chosen on folds 1 to 4 of the WCXB development articles in steps of a half and a double; such a
// step moves word F1 by about 0.01 at most.
/// Words that a line of prose is worth, at most: one long notice should not outweigh a story.
const WORDS: u32 = 40;
/// Words that a line without prose costs: as much as a short label has.
const COST: i64 = 4;
/// Nats against a line outside the run.
const OUTSIDE: f32 = 0.5;

impl Filter for MainRun {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let main = find(page);
        for line in page.lines().filter(|line| !main.contains(&line.index())) {
            ballot.cast(line, Vote::against(OUTSIDE, Reason::Boilerplate));
        }
    }
}

/// Indices of the lines of the main run, half-open: the first run with the greatest sum (Kadane's
/// algorithm). Empty where the page has no prose.
pub(super) fn find(page: View<'_>) -> Range<usize> {
    let (mut best, mut best_sum) = (0..0, 0);
    let (mut start, mut sum) = (0, 0);
    for line in page.lines() {
        if sum <= 0 {
            (start, sum) = (line.index(), 0);
        }
        sum += worth(line);
        if sum > best_sum {
            (best, best_sum) = (start..line.index() + 1, sum);
        }
    }
    best
}

fn worth(line: Line<'_>) -> i64 {
    if line.is_prose() {
        i64::from(line.shape().words().min(WORDS))
    } else {
        -COST
    }
}
