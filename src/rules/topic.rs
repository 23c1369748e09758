//! A story keeps to its topic: its paragraphs share words that are not function words.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::view::{Line, View};

/// Votes for prose whose words recur in other long lines of the page, and against prose whose words
/// do not, compared with the page's [`MainRun`](crate::MainRun).
///
/// No word list: which words are function words, and which the topic's, is counted on the page.
/// Abstains on short pages, where every word that recurs is in so many of the few lines that it
/// counts as a function word. Errs on teasers of stories about the same matter. Linear.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let classified = Pipeline::rules().classify(page);
/// let mut votes = (1..=24).flat_map(|line| classified.votes(line));
/// assert!(votes.all(|(filter, _)| filter != "topic")); // Ten paragraphs are too few to tell.
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Topic;

// Chosen on folds 1 to 4 of the WCXB development articles in steps of a half and a double; such a
// step moves word F1 by about 0.01 at most.
/// Nats for a line that has twice the main run's share of topic words rather than the same.
const SLOPE: f32 = 2.0;
/// Share of topic words that a paragraph needs, as a part of the main run's share.
const EXPECTED: f32 = 0.7;
/// Nats at most, either way.
const MOST: f32 = 1.0;

impl Filter for Topic {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let main = page.measures().main_run();
        let body = page.lines_in(main);
        let (topic, words) = body
            .filter(Line::is_prose)
            .map(|line| line.topic_words())
            .fold((0, 0), |sum, line| (sum.0 + line.0, sum.1 + line.1));
        if topic == 0 {
            return;
        }
        for line in page.lines().filter(Line::is_prose) {
            let (line_topic, line_words) = line.topic_words();
            if line_words > 0 {
                let relative = share(line_topic, line_words) / share(topic, words);
                let weight = SLOPE * (relative - EXPECTED);
                ballot.cast(line, vote(weight.clamp(-MOST, MOST)));
            }
        }
    }
}

fn vote(weight: f32) -> Vote {
    if weight < 0.0 {
        Vote::against(-weight, Reason::Boilerplate)
    } else {
        Vote::body(weight)
    }
}

#[allow(clippy::cast_precision_loss)] // Counts of words, far below 2^24.
fn share(part: u32, whole: u32) -> f32 {
    part as f32 / whole.max(1) as f32
}
