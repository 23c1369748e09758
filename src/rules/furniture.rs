//! Furniture: share and subscription prompts, advertisement labels, cookie and copyright notices.

use crate::filter::{Filter, Reason, Vote};
use crate::language::{CueHits, CueKind};
use crate::view::Line;

/// Votes against lines that hold a cue phrase of furniture, by the tables of all languages.
///
/// A phrase that is the whole line weighs most; at the start of a long sentence it may be prose
/// ("Share prices fell") and weighs little.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let page = format!("Advertisement\n{page}");
/// let classified = Pipeline::rules().classify(&page);
/// let mut votes = classified.votes(1).filter(|(filter, _)| *filter == "furniture");
/// assert!(votes.any(|(_, vote)| vote.weight() < 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Furniture;

/// Which cue stands for which reason.
const REASONS: [(CueKind, Reason); 6] = [
    (CueKind::Advertisement, Reason::Advertisement),
    (CueKind::Cookie, Reason::Cookie),
    (CueKind::Copyright, Reason::Copyright),
    (CueKind::Share, Reason::SharePrompt),
    (CueKind::Subscribe, Reason::SubscriptionPrompt),
    (CueKind::ReadMore, Reason::ReadMore),
];

impl Filter for Furniture {
    fn vote(&self, line: Line<'_>) -> Vote {
        let cues = line.cues();
        if cues.is_empty() {
            return Vote::ABSTAIN;
        }
        let found = REASONS.into_iter().filter(|(kind, _)| cues.has(*kind));
        found
            .map(|(kind, reason)| Vote::against(weight(cues, kind, line.is_prose()), reason))
            .min_by(|a, b| a.weight().total_cmp(&b.weight()))
            .unwrap_or(Vote::ABSTAIN)
    }
}

/// Nats against a line that is nothing but a cue.
const WHOLE: f32 = 6.0;
/// Nats against a short line with a cue in it.
const PART: f32 = 2.0;
/// Nats against prose with a cue in it: "Share prices fell" makes furniture no more than twice as
/// likely.
const IN_PROSE: f32 = 0.7;

fn weight(cues: CueHits, kind: CueKind, prose: bool) -> f32 {
    match (cues.whole(kind), prose) {
        (true, _) => WHOLE,
        (false, false) => PART,
        (false, true) => IN_PROSE,
    }
}
