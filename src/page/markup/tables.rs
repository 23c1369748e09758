//! The tables of a page: which row and column each cell is in, and which text it holds.

use super::stretches::{Stretch, Stretches};
use crate::page::offset;
use std::ops::Range;

/// Most columns that one cell can span: wider ones are for looks.
const MOST_SPAN: u32 = 16;

/// Where a cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CellPlace {
    /// Number of its table on the page, from 0.
    pub(crate) table: u32,
    /// Number of its row in the table, from 0.
    pub(crate) row: u32,
    /// Number of its first column, from 0.
    pub(crate) column: u32,
    /// Whether it is the heading of a row or column.
    pub(crate) header: bool,
}

/// What tells a table of data from one that only lays a page out.
#[allow(clippy::struct_excessive_bools)] // Each is a fact of its own.
#[derive(Debug, Clone, Copy, Default)]
struct Table {
    rows: u32,
    /// Where the next cell of the row stands.
    column: u32,
    columns: u32,
    /// Whether it says that it only lays a page out.
    layout: bool,
    /// Whether it holds another table.
    nested: bool,
    /// Whether a row, a column or all of it has a heading.
    headed: bool,
    /// Whether a cell holds more than one line.
    stacked: bool,
}

/// The tables of a page and their cells, by their numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tables {
    all: Vec<Table>,
    cells: Vec<CellPlace>,
    text: Stretches,
}

impl Tables {
    /// Forgets all tables.
    pub(crate) fn clear(&mut self) {
        self.all.clear();
        self.cells.clear();
        self.text.clear();
    }

    /// A table begins, inside another one, if any; gives its number.
    pub(crate) fn begin(&mut self, outer: Option<u32>, layout: bool) -> u32 {
        if let Some(outer) = self.table(outer) {
            outer.nested = true;
        }
        self.all.push(Table {
            layout,
            ..Table::default()
        });
        offset(self.all.len() - 1)
    }

    /// A row of a table begins.
    pub(crate) fn begin_row(&mut self, table: Option<u32>) {
        if let Some(table) = self.table(table) {
            table.rows += 1;
            table.column = 0;
        }
    }

    /// The table has a heading that is no cell.
    pub(crate) fn head(&mut self, table: Option<u32>) {
        if let Some(table) = self.table(table) {
            table.headed = true;
        }
    }

    /// A cell of so many columns begins; gives its number, if it is in a table.
    pub(crate) fn begin_cell(
        &mut self,
        number: Option<u32>,
        header: bool,
        span: u32,
    ) -> Option<u32> {
        let table = self.table(number)?;
        let place = CellPlace {
            table: number?,
            row: table.rows.saturating_sub(1),
            column: table.column,
            header,
        };
        table.column += span.clamp(1, MOST_SPAN);
        table.columns = table.columns.max(table.column);
        table.headed |= header;
        self.cells.push(place);
        Some(offset(self.cells.len() - 1))
    }

    fn table(&mut self, number: Option<u32>) -> Option<&mut Table> {
        self.all.get_mut(number? as usize)
    }

    /// Text of a cell stands at these bytes of the text, in the line that starts at `line`.
    pub(crate) fn write(&mut self, cell: u32, text: Range<u32>, line: u32) {
        let last = self.text.last();
        let again = last.is_some_and(|last| last.of == cell && last.range().start < line);
        self.text.push(text, cell, line);
        let place = self.cells.get(cell as usize).copied();
        if let Some(table) = self.table(place.map(|place| place.table)) {
            table.stacked |= again;
        }
    }

    /// Forgets what is behind the byte `end` of the text.
    pub(crate) fn truncate(&mut self, end: u32) {
        self.text.truncate(end);
    }

    /// The cells in a line, given by its bytes, if it is of a table of data: one of two rows and
    /// columns at least that holds no other, where there are headings, or one line in each cell.
    /// Takes time logarithmic in the page.
    pub(crate) fn of_line(&self, line: Range<u32>) -> &[Stretch] {
        let cells = self.text.of_line(line);
        let place = cells.first().and_then(|first| self.place(*first));
        let table = place.and_then(|place| self.all.get(place.table as usize));
        let of_data = table.is_some_and(|table| {
            let (nested, plain) = (table.nested || table.layout, table.headed || !table.stacked);
            !nested && plain && table.rows > 1 && table.columns > 1
        });
        if of_data { cells } else { &[] }
    }

    /// Where the cell stands that a stretch of text is of.
    pub(crate) fn place(&self, stretch: Stretch) -> Option<CellPlace> {
        self.cells.get(stretch.of as usize).copied()
    }
}
