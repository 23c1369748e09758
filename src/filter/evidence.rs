//! What a filter's vote on a line was made of.

use std::borrow::Cow;

/// One thing that a filter saw in a line, and how much it moved the filter's vote.
///
/// Weights are natural log-odds: above 0 for body, below 0 against. They are what the vote would
/// lose without it, so that those of one line need not add up to the vote.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    what: Cow<'static, str>,
    weight: f32,
}

impl Evidence {
    /// Evidence in a few words that a reader understands.
    pub fn new(what: impl Into<Cow<'static, str>>, weight: f32) -> Self {
        Evidence {
            what: what.into(),
            weight,
        }
    }

    /// What was seen, in a few words.
    pub fn what(&self) -> &str {
        &self.what
    }

    /// How much it moved the vote, in natural log-odds.
    pub fn weight(&self) -> f32 {
        self.weight
    }
}
