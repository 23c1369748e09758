//! Captions and photo credits.

use crate::filter::{Filter, Reason, Vote};
use crate::language::{CueKind, ends_in_picture_credit};
use crate::view::Line;

/// Votes against lines with the cue of a caption or photo credit: "Photo: ...", "Getty Images", "The bridge in May.
/// Photo: ...".
///
/// A caption without a credit looks like a sentence of the body and is left to the model. Where the
/// markup of an HTML page says that a line is a caption and the model removes it, this filter gives
/// the reason. [`PipelineBuilder::keep`](crate::PipelineBuilder::keep) keeps captions.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let page = format!("Photo: Getty Images\n{page}");
/// let classified = Pipeline::rules().classify(&page);
/// let mut votes = classified.votes(1).filter(|(filter, _)| *filter == "caption");
/// assert!(votes.any(|(_, vote)| vote.weight() < 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Caption;

/// Words that captions seldom exceed: agency style asks for one sentence, two at most.
const CAPTION_WORDS: u32 = 60;

/// Nats against a short line with a cue, and against a sentence with one, which may be the story's.
/// Set by judgement.
const WEIGHT: f32 = 4.0;
const PROSE_WEIGHT: f32 = 2.0;

impl Filter for Caption {
    fn vote(&self, line: Line<'_>) -> Vote {
        let is_long = line.shape().words() > CAPTION_WORDS;
        let credits = || line.cues().has(CueKind::Caption) || ends_in_picture_credit(line.text());
        if is_long || !credits() {
            // The model knows of markup and weighs it; only the reason is to be told.
            #[cfg(feature = "html")]
            if line.is_caption() {
                return Vote::against(0.0, Reason::Caption);
            }
            return Vote::ABSTAIN;
        }
        let weight = if line.is_prose() {
            PROSE_WEIGHT
        } else {
            WEIGHT
        };
        Vote::against(weight, Reason::Caption)
    }
}
