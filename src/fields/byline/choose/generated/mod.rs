//! What is learned of bylines, as `fit byline` and `fit words` write it.

pub(super) mod common_words;
pub(super) mod weights;
