//! What the trainer writes.

// As the trainer writes it, byte for byte.
#[rustfmt::skip]
mod weights;

pub(super) use weights::{TRANSITIONS, WEIGHTS};
