//! How a page is read for its fields.

use crate::text::Quotes;
use jiff::ZonedDateTime;

/// How a page is read.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Reading<'r> {
    pub(crate) quotes: Quotes,
    /// When it was read, if known.
    pub(crate) now: Option<&'r ZonedDateTime>,
    /// How much each line looks like the headline in thousandths of a nat; none where no filter said it.
    pub(crate) headlines: &'r [i16],
}
