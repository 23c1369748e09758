//! A line that the page has said before is a teaser or a template, not a paragraph.

use crate::filter::{Filter, Reason, Vote};
use crate::view::Line;

/// Votes against lines that repeat an earlier line of the page word for word.
///
/// The first one stays. Errs on refrains and on tables with equal rows, so that short lines get
/// little weight. Works within one page: repeats across pages are the caller's business.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let page = format!("{page}\n\n{page}");
/// let classified = Pipeline::rules().classify(&page);
/// let mut votes = classified.votes(27).filter(|(filter, _)| *filter == "duplicate");
/// assert!(votes.any(|(_, vote)| vote.weight() < 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Duplicate;

// Set by judgement.
/// Nats against a repeated paragraph: nobody writes one twice.
const PROSE_WEIGHT: f32 = 6.0;
/// Nats against another repeated line, which a table or a refrain has too.
const WEIGHT: f32 = 1.0;

impl Filter for Duplicate {
    fn vote(&self, line: Line<'_>) -> Vote {
        if !line.is_repeat() || line.shape().chars == 0 {
            return Vote::ABSTAIN;
        }
        let weight = if line.is_prose() {
            PROSE_WEIGHT
        } else {
            WEIGHT
        };
        Vote::against(weight, Reason::Duplicate)
    }
}
