//! What comes after the story: the more furniture lies between, the less a line belongs to it.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::language::CueKind;
use crate::view::{Line, View};

/// Votes against every line behind furniture in the second half of a page's prose.
///
/// One cue says little, as "Share" and "Advertisement" stand inside stories too; each further one
/// ("Related stories", "12 Comments", "Subscribe", a copyright notice) makes it surer that the
/// story is over, however well the blurbs and notices behind it read. Errs on pages with a long
/// comment thread or a second story, which hold more prose than the story. Linear.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let page = format!("{page}\nMost Popular\nFour ways to keep bread fresh in the summer.");
/// let classified = Pipeline::rules().classify(&page);
/// let mut votes = classified.votes(26).filter(|(filter, _)| *filter == "afterword");
/// assert!(votes.any(|(_, vote)| vote.weight() < 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Afterword;

// Chosen on folds 1 to 4 of the WCXB development articles in steps of a half and a double; such a
// step moves word F1 by about 0.01 at most.
/// Nats against a line for each cue between it and the story.
const CUE: f32 = 0.8;
/// Cues that count; with all of them no paragraph is kept without strong prose around it.
const CUES: u8 = 5;

/// Cues that stand after a story more often than inside it, where they are the whole line.
const CLOSING: [CueKind; 8] = [
    CueKind::Rail,
    CueKind::ReadMore,
    CueKind::Share,
    CueKind::Subscribe,
    CueKind::Cookie,
    CueKind::Copyright,
    CueKind::Comment,
    CueKind::Navigation,
];
/// Those of them that need not be the whole line.
const ENDING: [CueKind; 3] = [CueKind::Rail, CueKind::Copyright, CueKind::Comment];

impl Filter for Afterword {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let total: u64 = page.lines().map(|line| u64::from(line.prose_words())).sum();
        let (mut behind, mut cues) = (0, 0u8);
        for line in page.lines() {
            if behind * 2 > total && is_closing(line) {
                cues = (cues + 1).min(CUES);
            }
            behind += u64::from(line.prose_words());
            if cues > 0 {
                let weight = CUE * f32::from(cues);
                ballot.cast(line, Vote::against(weight, Reason::Boilerplate));
            }
        }
    }
}

fn is_closing(line: Line<'_>) -> bool {
    let cues = line.cues();
    CLOSING.into_iter().any(|kind| cues.whole(kind))
        || !line.is_prose() && ENDING.into_iter().any(|kind| cues.has(kind))
}
