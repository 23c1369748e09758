//! The numbers of links, tables and cells, by which lines tell what their text is part of.

use super::attributes::{Attributes, Name};
use super::builder::Builder;
use crate::page::Tag;

impl Builder<'_> {
    /// The number of an element that is a link, a table, or a cell of one.
    pub(super) fn number(&mut self, tag: Tag, attributes: &Attributes) -> Option<u32> {
        let table = self.stack.table();
        let markup = &mut *self.lines.markup;
        match tag {
            Tag::A => {
                let href = attributes.whole(Name::Href)?;
                return Some(markup.addresses.push(href));
            }
            Tag::Table => {
                let role = attributes.get(Name::Role).unwrap_or("");
                let layout = ["presentation", "none"].contains(&role);
                return Some(markup.tables.begin(table, layout));
            }
            Tag::Td | Tag::Th => {
                let span = attributes.get(Name::Colspan);
                let span = span.and_then(|span| span.trim().parse().ok());
                let header = tag == Tag::Th;
                return markup.tables.begin_cell(table, header, span.unwrap_or(1));
            }
            Tag::Tr => markup.tables.begin_row(table),
            Tag::Thead | Tag::Caption => markup.tables.head(table),
            _ => {}
        }
        None
    }
}
