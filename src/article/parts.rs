//! The parts of a block that markup tells: its links, and its cells if it is of a table.

use super::links::{base, target};
use super::{BlockKind, Cell, Link};
use crate::page::{Page, Span, offset};
use crate::text::Cleaned;
use iri_string::types::IriAbsoluteString;
use std::ops::Range;

/// Finds the parts of the blocks of a page.
#[derive(Debug)]
pub(super) struct Parts<'s, 't> {
    page: &'s Page<'t>,
    /// What relative addresses start from.
    base: Option<IriAbsoluteString>,
}

/// A line that became a block.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block<'s, 't> {
    pub(super) span: &'s Span,
    pub(super) kind: BlockKind,
    pub(super) text: &'s Cleaned<'t>,
}

impl<'s, 't> Parts<'s, 't> {
    pub(super) fn of(page: &'s Page<'t>) -> Self {
        Parts {
            page,
            base: base(page),
        }
    }

    /// The links of a block. Linear in them.
    pub(super) fn links(&self, block: Block<'_, '_>) -> Vec<Link> {
        let Some(markup) = self.page.whole_markup() else {
            return Vec::new();
        };
        let stretches = markup.links.of_line(block.span.start..block.span.end);
        let links = stretches.iter().filter_map(|stretch| {
            let target = target(markup.addresses.get(stretch.of), self.base.as_ref())?;
            let range = block.within(stretch.range())?;
            Some(Link { range, target })
        });
        links.collect()
    }

    /// The cells of a block that is of a table: each up to the next. Linear in them.
    pub(super) fn cells(&self, block: Block<'_, '_>) -> Vec<Cell> {
        let Some(markup) = self
            .page
            .whole_markup()
            .filter(|_| block.kind == BlockKind::Row)
        else {
            return Vec::new();
        };
        let stretches = markup.tables.of_line(block.span.start..block.span.end);
        let starts = stretches
            .iter()
            .skip(1)
            .map(|stretch| stretch.range().start);
        let ends = starts.chain([block.span.end]);
        let mut start = block.span.start;
        let cells = stretches.iter().zip(ends).filter_map(|(stretch, end)| {
            let range = block.within(start..end);
            start = end;
            let place = markup.tables.place(*stretch)?;
            Some(Cell {
                range: range?,
                place,
            })
        });
        cells.collect()
    }
}

impl Block<'_, '_> {
    /// The bytes of its text that bytes of the page's text became, without blanks around them, if
    /// anything is left.
    fn within(self, text: Range<u32>) -> Option<Range<u32>> {
        // Preformatted text has its indent.
        let start = match self.kind {
            BlockKind::Preformatted => self.span.end - offset(self.text.text().len()),
            _ => self.span.content_start,
        };
        let from = |at: u32| at.saturating_sub(start) as usize;
        let range = self.text.cleaned_range(from(text.start)..from(text.end));
        let text = self.text.text().get(range.clone())?;
        let start = range.start + (text.len() - text.trim_start().len());
        let end = start + text.trim().len();
        (start < end).then(|| offset(start)..offset(end))
    }
}
