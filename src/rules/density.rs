//! How dense prose is around a line.

use crate::filter::{Ballot, Filter, Vote};
use crate::view::{Line, View};

/// Votes for lines with prose near by, above all with prose on both sides: subheads, list items and
/// short speech between paragraphs are body too.
///
/// Nearness is a sum of the words of prose before the line, and one of those after it, of which a
/// part is lost with each line. Errs on furniture inside the body, which other filters know. Never
/// votes against. Linear: a pass forth and a pass back.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let classified = Pipeline::rules().classify(page);
/// let mut votes = classified.votes(3).filter(|(filter, _)| *filter == "density");
/// assert!(votes.any(|(_, vote)| vote.weight() > 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Density;

// Chosen on folds 1 to 4 of the WCXB development articles in steps of a half and a double; such a
// step moves word F1 by about 0.01 at most.
/// What is left of a sum after each line: half of it after four lines.
const DECAY: f32 = 0.85;
/// Words that a line of prose counts for, at most: a long paragraph is no nearer than a short one.
const WORDS: u16 = 40;
/// Nats for each word of the side with less prose.
const BOTH_SIDES: f32 = 0.02;
/// Nats for each word of the side with more prose.
const ONE_SIDE: f32 = 0.01;
/// Nats at most, which two paragraphs on each side give.
const MOST: f32 = 2.0;

impl Filter for Density {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let mut sums: Vec<f32> = ballot.storage().take();
        sums.clear();
        let mut before = 0.0;
        sums.extend(page.lines().map(|line| {
            let sum = before;
            before = before * DECAY + nearness(line);
            sum
        }));
        let mut after = 0.0f32;
        for (line, before) in page.lines().zip(&sums).rev() {
            let near = BOTH_SIDES * after.min(*before) + ONE_SIDE * after.max(*before);
            ballot.cast(line, Vote::body(near.min(MOST)));
            after = after * DECAY + nearness(line);
        }
        ballot.storage().keep(sums);
    }
}

/// What a line adds to the sum: its words of prose, as far as they count.
fn nearness(line: Line<'_>) -> f32 {
    let words = u16::try_from(line.prose_words()).unwrap_or(WORDS);
    f32::from(words.min(WORDS))
}
