//! What a paragraph says as its dateline: places, people, a date and an agency.

use std::ops::Range;

/// The parts of a dateline, as ranges of its paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Parts {
    pub(super) places: Vec<Range<usize>>,
    pub(super) people: Vec<Range<usize>>,
    pub(super) date: Option<Range<usize>>,
    pub(super) agency: Option<Range<usize>>,
    /// Where the lede begins.
    pub(super) end: usize,
    /// Whether a colon ends it.
    pub(super) colon: bool,
}
