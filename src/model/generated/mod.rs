//! What the trainer writes.

// As the trainer writes it, byte for byte.
#[cfg(feature = "html")]
#[rustfmt::skip]
mod markup;
#[rustfmt::skip]
mod weights;

#[cfg(feature = "html")]
pub(super) use markup::{CALIBRATION as MARKED_CALIBRATION, WEIGHTS as MARKED_WEIGHTS};
pub(super) use weights::{CALIBRATION, COSTS, WEIGHTS};
// Without the feature no page has markup.
#[cfg(not(feature = "html"))]
pub(super) use weights::{CALIBRATION as MARKED_CALIBRATION, WEIGHTS as MARKED_WEIGHTS};
