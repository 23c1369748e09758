//! Menus, paths and tag lists: runs of very short lines.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::language::CueKind;
use crate::view::View;

/// Votes against runs of lines of one to three words, and against lines with a navigation cue.
///
/// Errs on verse, ingredient lists and tables, whose rows are as short.
#[derive(Debug, Clone, Copy, Default)]
pub struct Navigation;

/// Lines that make a run: shorter ones may be a byline and a date.
const RUN_LINES: u32 = 5;
/// Mean words a line in a menu, at most.
const MENU_WORDS: u32 = 3;

impl Filter for Navigation {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        for run in page.measures().runs().iter().filter(|run| !run.prose) {
            let menu = run.len() >= RUN_LINES && run.words <= run.len() * MENU_WORDS;
            for line in page
                .lines()
                .skip(run.start as usize)
                .take(run.len() as usize)
            {
                let cue = line.cues().whole(CueKind::Navigation);
                if cue || menu && line.shape().words() <= MENU_WORDS {
                    let weight = if cue { 3.0 } else { 1.0 };
                    ballot.cast(line, Vote::against(weight, Reason::Navigation));
                }
            }
        }
    }
}
