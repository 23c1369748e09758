//! What is learned of bylines, as `fit byline`, `fit words` and `fit names` write it.

pub(super) mod common_words;
pub(super) mod known_names;
pub(super) mod weights;
