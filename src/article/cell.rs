//! The cells of a table's row.

use crate::page::CellPlace;
use std::ops::Range;

/// A cell in the text of a block of an HTML page: of a row of a table.
///
/// ```
/// use bodycopy::{BlockKind, Line, Pipeline, Vote};
///
/// let page = "<table><tr><th>Boat<th>Leaves<tr><td>The Ann<td>8:15</table>";
/// let whole = Pipeline::builder().add("all", |_: Line<'_>| Vote::certainly_body()).build()?;
/// let article = whole.extract_html(page)?;
/// let row = &article.blocks()[1];
/// assert_eq!((row.kind(), row.text()), (BlockKind::Row, "The Ann 8:15"));
/// let time = &row.cells()[1];
/// assert_eq!(&row.text()[time.range()], "8:15");
/// assert_eq!((time.row(), time.column(), time.is_header()), (1, 1, false));
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    pub(super) range: Range<u32>,
    pub(super) place: CellPlace,
}

impl Cell {
    /// Its bytes in the block's text, half-open.
    pub fn range(&self) -> Range<usize> {
        self.range.start as usize..self.range.end as usize
    }

    /// Number of its table on the page, from 0.
    pub fn table(&self) -> usize {
        self.place.table as usize
    }

    /// Number of its row in the table, from 0. A row with several lines in a cell has several blocks.
    pub fn row(&self) -> usize {
        self.place.row as usize
    }

    /// Number of its first column in the row, from 0. Cells above that reach down into the row are not
    /// counted, so that columns err behind them.
    pub fn column(&self) -> usize {
        self.place.column as usize
    }

    /// Whether it is the heading of a row or a column.
    pub fn is_header(&self) -> bool {
        self.place.header
    }
}
