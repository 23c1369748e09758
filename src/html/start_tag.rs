//! A start tag as it was read, and what stands behind one.

use super::attributes::Attributes;
use std::ops::Range;

/// A start tag as it was read.
pub(super) struct StartTag<'t> {
    pub(super) name: &'t [u8],
    pub(super) attributes: &'t Attributes,
    pub(super) self_closing: bool,
    /// Its bytes in the source.
    pub(super) source: Range<u32>,
}

/// What the tokenizer has to expect behind a start tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Tags and text.
    Markup,
    /// Text up to the end tag, with character references.
    Text,
    /// Text up to the end tag.
    Raw,
    /// A program.
    Script,
    /// Text up to the end of the page.
    Rest,
}
