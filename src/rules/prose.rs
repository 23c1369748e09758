//! Prose is body: sentences of some length.

use crate::filter::{Filter, Reason, Vote};
use crate::measure::LONG_LINE_WORDS;
use crate::view::Line;

/// Votes for lines that read like prose, the more the longer they are, and against all others.
///
/// A line on its own, whatever stands around it: [`Density`](crate::Density) and
/// [`MainRun`](crate::MainRun) say what the neighbours do. Errs on lists, tables and verse inside an
/// article, and on furniture written in full sentences. Linear, no look at any character.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let classified = Pipeline::rules().classify(page);
/// let mut votes = classified.votes(2).filter(|(filter, _)| *filter == "prose");
/// assert!(votes.any(|(_, vote)| vote.weight() > 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Prose;

// In nats, chosen on folds 1 to 4 of the WCXB development articles in steps of a half and a double;
// such a step moves word F1 by about 0.01 at most.
/// What any prose has.
const PROSE: f32 = 0.5;
/// What each of its words adds.
const WORD: f32 = 0.08;
/// Words that add something; news paragraphs have 20 to 60, and longer ones are no surer.
const WORDS: u16 = 40;
/// Against a line that is long or ends a sentence, but not both: speech, items of lists, blurbs.
const HALF: f32 = 0.7;
/// Against any other line.
const OTHER: f32 = 1.0;
/// Words of the shortest sentence that is not a label ("Log in.").
const SENTENCE_WORDS: u32 = 4;

impl Filter for Prose {
    fn vote(&self, line: Line<'_>) -> Vote {
        let shape = line.shape();
        let words = shape.words();
        if line.is_prose() {
            let words = u16::try_from(words).unwrap_or(u16::MAX).min(WORDS);
            return Vote::body(PROSE + WORD * f32::from(words));
        }
        let half = words >= LONG_LINE_WORDS || words >= SENTENCE_WORDS && shape.ends_sentence();
        Vote::against(if half { HALF } else { OTHER }, Reason::Boilerplate)
    }
}
