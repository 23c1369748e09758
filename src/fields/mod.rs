//! The fields of an article: headline, standfirst, byline and dateline, and where each came from.

mod alike;
pub(crate) mod byline;
mod credit;
mod date;
mod dateline;
#[cfg(feature = "html")]
mod declared;
mod filed;
mod find;
mod found;
mod front;
pub(crate) mod headline;
mod kind;
mod marker;
mod names;
#[cfg(feature = "html")]
mod page_kind;
mod range;
mod reading;
mod reporter;
mod standfirst;
mod weigh;

pub use byline::Byline;
pub use credit::{Credit, Credits};
pub use date::{Date, DatePrecision, DateReader, DateRole, DateSetting, FoundDate, LineDates};
pub use dateline::Dateline;
#[cfg(feature = "html")]
pub(crate) use declared::sourced;
pub(crate) use find::find;
#[cfg(feature = "training")]
pub(crate) use found::TELLING_NAMES;
pub(crate) use found::{Fields, Found};
#[cfg(feature = "training")]
pub(crate) use front::Front;
pub use kind::{FieldKind, Origin, Sourced};
#[cfg(feature = "html")]
pub use page_kind::PageKind;
pub(crate) use reading::Reading;
#[cfg(feature = "training")]
pub(crate) use weigh::{PAIR_VALUES, VALUES, paired};
