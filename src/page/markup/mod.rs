//! What a front end that reads markup knows of a page's lines, beside their text: HTML's alone.

mod data_body;
mod said;
mod stretches;
mod tables;
mod tag;

pub use data_body::BodySource;
pub(crate) use data_body::{DataBody, Script};
pub use said::Declaration;
pub(crate) use said::{MOST_KINDS, Said, SaidIn, is_article_type};
pub(crate) use tables::CellPlace;
pub(crate) use tag::Tag;

use super::offset;
use super::sources::Sources;
use stretches::Stretches;
use tables::Tables;

/// A page as a front end read it: the text of its lines, and its markup.
#[derive(Debug, Clone, Default)]
pub(crate) struct MarkedText {
    pub(crate) text: String,
    pub(crate) markup: Markup,
}

/// A page's lines as its markup has them: one entry for each line of the text that is not blank.
#[derive(Debug, Clone, Default)]
pub(crate) struct Markup {
    pub(crate) lines: Vec<LineMarkup>,
    /// Where each part of the text stands in the source.
    pub(crate) sources: Sources,
    /// The containers that hold lines, each with the one around it.
    pub(crate) containers: Vec<Container>,
    /// Hashed words of classes, ids and roles, see [`LineMarkup::hints`].
    pub(crate) hints: Vec<u16>,
    /// What the page says of itself beside its lines.
    pub(crate) said: Vec<Said>,
    /// Which stretches of the text are links, each with the number of its address.
    pub(crate) links: Stretches,
    /// Where links lead, as the page has it.
    pub(crate) addresses: Addresses,
    /// For each of its fields for a mail address the innermost container with text before that, inside it.
    pub(crate) mail_fields: Vec<u32>,
    /// The data in its scripts.
    pub(crate) scripts: Vec<Script>,
    /// The body, where it was read from them.
    pub(crate) data_body: Option<DataBody>,
    /// Its tables, and the stretches of text that are in their cells.
    pub(crate) tables: Tables,
    /// The address that the page was found at, as the caller knows it; empty where unknown.
    pub(crate) address: String,
    /// The address that the page says its links start from; empty where it says none.
    pub(crate) base: String,
}

impl Markup {
    /// The hashed words of class, id and role around a line.
    pub(crate) fn hints_of(&self, line: &LineMarkup) -> &[u16] {
        let start = line.hints as usize;
        let hints = start..start + usize::from(line.hint_count);
        self.hints.get(hints).unwrap_or_default()
    }

    /// Forgets the page and keeps the storage.
    pub(crate) fn clear(&mut self) {
        self.lines.clear();
        self.sources.clear();
        self.containers.clear();
        self.hints.clear();
        self.said.clear();
        self.links.clear();
        self.addresses.clear();
        self.mail_fields.clear();
        self.scripts.clear();
        self.data_body = None;
        self.tables.clear();
        self.address.clear();
        self.base.clear();
    }
}

/// Texts one behind the other, each by its number.
#[derive(Debug, Clone, Default)]
pub(crate) struct Addresses {
    text: String,
    /// Where each of them ends.
    ends: Vec<u32>,
}

impl Addresses {
    fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    /// Adds one, and gives its number.
    pub(crate) fn push(&mut self, address: &str) -> u32 {
        self.text.push_str(address);
        let number = self.ends.len();
        self.ends.push(offset(self.text.len()));
        offset(number)
    }

    /// The one of this number; empty where there is none.
    pub(crate) fn get(&self, number: u32) -> &str {
        let number = number as usize;
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        let end = self.ends.get(number).copied().unwrap_or(start);
        super::slice(&self.text, start, end)
    }
}

/// A hash of what a page's author calls a thing, whose case does not count: FNV-1a.
pub(crate) fn hash_of_name(name: &[u8]) -> u32 {
    name.iter().fold(0x811C_9DC5, |hash, byte| {
        (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
    })
}

/// What markup says of one line.
#[allow(clippy::struct_excessive_bools)] // Each is a fact of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct LineMarkup {
    /// The innermost block around the line's first character.
    pub(crate) tag: Tag,
    /// Which elements are around it.
    pub(crate) within: Within,
    /// Level of the heading that it belongs to, 1 to 6, or 0.
    pub(crate) heading: u8,
    /// How many lists are around it.
    pub(crate) lists: u8,
    /// Whether the innermost of them is numbered.
    pub(crate) ordered: bool,
    /// Whether it is the first line of a list's item.
    pub(crate) opens_item: bool,
    /// Whether its page does not show it: by an attribute, an inline style, or the element around.
    pub(crate) hidden: bool,
    /// Bytes of its text that are links.
    pub(crate) linked: u32,
    /// Index of the container that holds it.
    pub(crate) container: u32,
    /// Where its words of class, id and role start in [`Markup::hints`], the innermost element's
    /// first.
    pub(crate) hints: u32,
    /// How many there are.
    pub(crate) hint_count: u8,
}

impl LineMarkup {
    /// Whether it is of the caption of a picture. That of a table is its title.
    pub(crate) fn is_caption(&self) -> bool {
        self.within.has(Tag::Figcaption)
    }
}

/// A block that holds lines, or other such blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Container {
    /// Index of the container around it; its own where there is none.
    pub(crate) parent: u32,
    /// What element it is.
    pub(crate) tag: Tag,
    /// Hash of element and classes: alike for containers that are styled alike.
    pub(crate) signature: u32,
}

/// Elements around a line, as a set of bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Within(pub(crate) u32);

/// The elements that are told apart, each by its bit.
const BITS: [Tag; 30] = [
    Tag::A,
    Tag::Address,
    Tag::Article,
    Tag::Aside,
    Tag::Blockquote,
    Tag::Button,
    Tag::Caption,
    Tag::Code,
    Tag::Details,
    Tag::Dialog,
    Tag::Dl,
    Tag::Figcaption,
    Tag::Figure,
    Tag::Footer,
    Tag::Form,
    Tag::Header,
    Tag::Main,
    Tag::Nav,
    Tag::Noscript,
    Tag::Ol,
    Tag::P,
    Tag::Pre,
    Tag::Section,
    Tag::Select,
    Tag::Svg,
    Tag::Table,
    Tag::Template,
    Tag::Textarea,
    Tag::Title,
    Tag::Ul,
];

impl Within {
    /// The set that holds one element, or none where it is not told apart.
    pub(crate) const fn only(tag: Tag) -> Within {
        let mut at = 0;
        while at < BITS.len() {
            if BITS[at] as u8 == tag as u8 {
                return Within(1 << at);
            }
            at += 1;
        }
        Within(0)
    }

    /// Both sets together.
    pub(crate) fn and(self, other: Within) -> Within {
        Within(self.0 | other.0)
    }

    /// Whether an element is in the set.
    pub(crate) fn has(self, tag: Tag) -> bool {
        self.0 & Within::only(tag).0 != 0
    }
}
