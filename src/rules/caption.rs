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

// Set by judgement.
/// Nats against a short line with a cue.
const WEIGHT: f32 = 4.0;
/// Nats against a sentence with one, which may be the story's.
const PROSE_WEIGHT: f32 = 2.0;
/// Nats against a line that ends in a picture's credit, a sentence or not: paragraphs of stories hardly do.
const CREDIT_WEIGHT: f32 = 6.0;

impl Filter for Caption {
    fn vote(&self, line: Line<'_>) -> Vote {
        let has_cue = line.cues().has(CueKind::Caption);
        let is_short = line.shape().words() <= CAPTION_WORDS;
        let weight = if is_short && ends_in_picture_credit(line.text()) {
            CREDIT_WEIGHT
        } else if is_short && has_cue {
            let sentence = line.is_prose();
            if sentence { PROSE_WEIGHT } else { WEIGHT }
        } else {
            // The model knows of markup and weighs it; only the reason is to be told.
            #[cfg(feature = "html")]
            if line.is_caption() {
                return Vote::against(0.0, Reason::Caption);
            }
            return Vote::ABSTAIN;
        };
        Vote::against(weight, Reason::Caption)
    }
}

#[cfg(test)]
mod tests {
    use crate::pipeline::Pipeline;

    fn weight(line: &str) -> f32 {
        let classified = Pipeline::rules().classify(line);
        let vote = classified.votes(1).find(|(filter, _)| *filter == "caption");
        vote.map_or(0.0, |(_, vote)| vote.weight())
    }

    #[test]
    fn a_credit_at_the_end_weighs_the_same_in_a_sentence() {
        let sentence = "Die deeg rys onder ’n kombers wat haar man in 1971 op die skou gewen het.";
        for line in [
            format!("{sentence} FOTO: THEUNIS KRUGER"),
            format!("{sentence} (Foto: Theunis Kruger)."),
            "Ouma Bettie by haar oond. FOTO: THEUNIS KRUGER".to_owned(),
        ] {
            assert!((weight(&line) + 6.0).abs() < 0.01, "{line}");
        }
        let others = [
            (sentence.to_owned(), 0.0),
            (format!("Foto: {sentence}"), -2.0),
            ("Foto: Theunis Kruger".to_owned(), -4.0),
            (
                "The back of it was stamped in red: “Photo: Jane Doe”.".to_owned(),
                0.0,
            ),
        ];
        for (line, expected) in others {
            assert!((weight(&line) - expected).abs() < 0.01, "{line}");
        }
    }
}
