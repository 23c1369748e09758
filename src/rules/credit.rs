//! Credits at the end of a story: who reported, edited or supplied it.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::language::CueKind;
use crate::view::View;

/// Votes against a credit behind the story's prose: "Reporting by ...; editing by ...", "(AFP)".
///
/// Looks only from the last lines of the main run on, as credits close a story; an opening
/// "Reporting by" is a byline. A line of prose may quote the words, so that only short lines count.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let page = format!("{page}\nReporting by Ann Borg; editing by Joe Vella");
/// let classified = Pipeline::rules().classify(&page);
/// let mut votes = classified.votes(26).filter(|(filter, _)| *filter == "credit");
/// assert!(votes.any(|(_, vote)| vote.weight() < 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Credit;

/// Lines at the end of the main run among which a credit can stand: a correction or a note on the
/// author may follow it.
const LAST_LINES: usize = 3;
/// Words of a credit, at most: three roles with two names each.
const CREDIT_WORDS: u32 = 40;
/// Nats, set by judgement: the cue and the place together leave little doubt.
const WEIGHT: f32 = 4.0;

impl Filter for Credit {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let end = page.measures().main_run().end;
        for line in page.lines_in(end.saturating_sub(LAST_LINES)..page.len()) {
            let cues = line.cues();
            let credit = cues.whole(CueKind::Credit) || cues.starts_with(CueKind::Credit);
            if credit && line.shape().words() <= CREDIT_WORDS {
                ballot.cast(line, Vote::against(WEIGHT, Reason::Credit));
            }
        }
    }
}
