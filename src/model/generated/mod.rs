//! What the trainer writes.

mod weights;

pub(super) use weights::{TRANSITIONS, WEIGHTS};
