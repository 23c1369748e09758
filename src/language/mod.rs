//! What a speaker of each language can review.
