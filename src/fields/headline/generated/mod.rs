//! What is learned of headlines, as `fit headline` writes it.

pub(super) mod weights;
