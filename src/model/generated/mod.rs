//! What the trainer writes.

// As the trainer writes it, byte for byte.
#[cfg(feature = "html")]
#[rustfmt::skip]
mod markup;
#[rustfmt::skip]
mod weights;

#[cfg(feature = "html")]
pub(super) use markup::{TRUST as MARKED_TRUST, WEIGHTS as MARKED_WEIGHTS};
pub(super) use weights::{TRUST, WEIGHTS};
// Without the feature no page has markup.
#[cfg(not(feature = "html"))]
pub(super) use weights::{TRUST as MARKED_TRUST, WEIGHTS as MARKED_WEIGHTS};
