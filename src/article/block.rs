//! The blocks of a body: paragraphs, subheads, list items, quotes and captions.

#[cfg(feature = "html")]
use super::{Cell, Link};
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// What kind of block a part of the body is.
///
/// ```
/// use bodycopy::BlockKind;
///
/// assert_eq!(BlockKind::Item.to_string(), "list item");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A heading inside the body.
    Subhead,
    /// An item of a list.
    Item,
    /// Text quoted from elsewhere: marked with `>`, or a quotation of an HTML page.
    Quote,
    /// A caption, where the pipeline keeps captions.
    Caption,
    /// A line of preformatted text, as an HTML page has it.
    Preformatted,
    /// A row of a table, or a line of one, as an HTML page has it.
    Row,
}

impl BlockKind {
    /// The kind in lower-case words: stable, for output that programs read.
    pub fn as_str(&self) -> &'static str {
        match self {
            BlockKind::Paragraph => "paragraph",
            BlockKind::Subhead => "subhead",
            BlockKind::Item => "list item",
            BlockKind::Quote => "quote",
            BlockKind::Caption => "caption",
            BlockKind::Preformatted => "preformatted",
            BlockKind::Row => "table row",
        }
    }
}

impl fmt::Display for BlockKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// One block of the body, cleaned.
///
/// ```
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let article = bodycopy::extract(page)?;
/// let first = &article.blocks()[0];
/// assert_eq!(first.line(), 2);
/// assert!(page[first.range()].starts_with("VALLETTA: Malta and Sicily"));
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block<'a> {
    pub(crate) kind: BlockKind,
    pub(crate) text: Cow<'a, str>,
    pub(crate) line: u32,
    pub(crate) range: Range<u32>,
    pub(crate) level: u8,
    pub(crate) ordered: bool,
    #[cfg(feature = "html")]
    pub(crate) links: Vec<Link>,
    #[cfg(feature = "html")]
    pub(crate) cells: Vec<Cell>,
}

impl Block<'_> {
    /// What kind of block it is.
    pub fn kind(&self) -> BlockKind {
        self.kind
    }

    /// The cleaned text, without list bullets and the signs of a dump, such as targets of links.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The level of a subhead, 1 to 6, as an HTML page or Markdown has it, or how many lists an item is
    /// in, from 1, as an HTML page has it; 0 where nothing tells.
    pub fn level(&self) -> u8 {
        self.level
    }

    /// Whether it is an item of a numbered list, as an HTML page has it.
    pub fn is_ordered(&self) -> bool {
        self.ordered
    }

    /// The links in its text, in order, as an HTML page has them. Those that lead to no address to
    /// follow, such as programs in an address, are left out; their text stays.
    #[cfg(feature = "html")]
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// The cells in its text, in order, if it is a row of a table. Cells without text are left out.
    #[cfg(feature = "html")]
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// Number of the source line it begins on, from 1.
    pub fn line(&self) -> usize {
        self.line as usize
    }

    /// The bytes of the source that it comes from, half-open.
    pub fn range(&self) -> Range<usize> {
        self.range.start as usize..self.range.end as usize
    }

    /// The block with its text copied, so that it no longer borrows from the source.
    pub fn into_owned(self) -> Block<'static> {
        Block {
            kind: self.kind,
            text: Cow::Owned(self.text.into_owned()),
            line: self.line,
            range: self.range,
            level: self.level,
            ordered: self.ordered,
            #[cfg(feature = "html")]
            links: self.links,
            #[cfg(feature = "html")]
            cells: self.cells,
        }
    }
}
