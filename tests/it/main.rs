//! What holds of the crate as a whole, seen from outside.

mod architecture;
#[cfg(feature = "html")]
mod data_body;
mod errors;
mod generate;
#[cfg(feature = "html")]
mod html;
mod knobs;
#[cfg(feature = "html")]
mod links;
mod prints;
mod properties;
mod readme;
mod regressions;
mod scores;
mod shared_page;
#[cfg(feature = "html")]
mod structure;
#[path = "../support/tiling.rs"]
mod tiling;
