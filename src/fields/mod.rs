//! The fields of an article: its headline and dateline, and where each came from.

mod dateline;
mod find;
mod found;
mod kind;

pub use dateline::Dateline;
pub(crate) use find::find;
pub(crate) use found::Found;
pub use kind::{FieldKind, Origin, Sourced};
