//! Menus, paths and tag lists: runs of very short lines.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::language::CueKind;
use crate::view::View;
use std::ops::Range;

/// Votes against runs of lines of one to three words, and against lines with a navigation cue.
///
/// Errs on verse, ingredient lists and tables, whose rows are as short, so that its vote on a run
/// is a light one. Outside the main run, fewer lines are enough to name the reason, without weight.
/// Linear.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let page = format!("Skip to content\n{page}");
/// let classified = Pipeline::rules().classify(&page);
/// let mut votes = classified.votes(1).filter(|(filter, _)| *filter == "navigation");
/// assert!(votes.any(|(_, vote)| vote.weight() < 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Navigation;

/// Lines that make a run: fewer may be a byline, a date and a place.
const RUN_LINES: usize = 5;
/// Lines that make a run outside the main run, enough for the reason and not for a vote.
const LIKELY_LINES: usize = 3;
/// Words of a menu's entry, at most: longer ones are headlines.
const ENTRY_WORDS: u32 = 3;
// Weights are set by judgement.
/// Nats against an entry of a run: the shape alone proves little.
const RUN_WEIGHT: f32 = 1.0;
/// Nats against a cue that is the whole line ("Skip to content").
const CUE_WEIGHT: f32 = 3.0;

impl Filter for Navigation {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let main = page.measures().main_run();
        let mut start = 0;
        for line in page.lines() {
            if line.cues().whole(CueKind::Navigation) {
                ballot.cast(line, Vote::against(CUE_WEIGHT, Reason::Navigation));
            }
            if line.shape().words() > ENTRY_WORDS {
                vote_on_run(page, start..line.index(), &main, ballot);
                start = line.index() + 1;
            }
        }
        vote_on_run(page, start..page.len(), &main, ballot);
    }
}

fn vote_on_run(page: View<'_>, run: Range<usize>, main: &Range<usize>, ballot: &mut Ballot<'_>) {
    let weight = match run.len() {
        RUN_LINES.. => RUN_WEIGHT,
        LIKELY_LINES.. if !main.contains(&run.start) => 0.0,
        _ => return,
    };
    for line in page.lines_in(run).filter(|line| !line.is_lone_bullet()) {
        ballot.cast(line, Vote::against(weight, Reason::Navigation));
    }
}
