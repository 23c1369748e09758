//! Rows of a table, as Markdown and as HTML.

use super::Block;
use super::inline;
use std::fmt::Write;
use std::ops::Range;

/// A cell with the block whose text it is part of.
struct Cell<'b, 'a> {
    row: u32,
    column: u32,
    header: bool,
    block: &'b Block<'a>,
    range: Range<usize>,
}

/// Whether two blocks that are rows are of the same table.
#[cfg(feature = "html")]
pub(super) fn is_same(block: &Block<'_>, other: &Block<'_>) -> bool {
    let table = |block: &Block<'_>| block.cells.first().map(super::Cell::table);
    table(block) == table(other)
}

/// Plain text has no tables.
#[cfg(not(feature = "html"))]
pub(super) fn is_same(_: &Block<'_>, _: &Block<'_>) -> bool {
    false
}

/// The cells of a table in order.
#[cfg(feature = "html")]
fn cells<'b, 'a>(run: &'b [Block<'a>]) -> Vec<Cell<'b, 'a>> {
    let cells = run.iter().flat_map(|block| {
        block.cells.iter().map(move |cell| Cell {
            row: cell.place.row,
            column: cell.place.column,
            header: cell.place.header,
            block,
            range: cell.range(),
        })
    });
    cells.collect()
}

#[cfg(not(feature = "html"))]
fn cells<'b, 'a>(_: &'b [Block<'a>]) -> Vec<Cell<'b, 'a>> {
    Vec::new()
}

/// Writes a table of pipes. Its first row is the header if it holds headings; else an empty one is
/// written, as there must be one. Linear: no row is filled up behind its last cell.
pub(super) fn markdown(run: &[Block<'_>], out: &mut String) {
    let cells = cells(run);
    let columns = cells.iter().map(|cell| cell.column + 1).max().unwrap_or(0) as usize;
    let rule = format!("|{}\n", " --- |".repeat(columns));
    let headed = cells.first().is_some_and(|cell| cell.header);
    if !headed {
        let _ = write!(out, "|{}\n{rule}", "  |".repeat(columns));
    }
    for (number, row) in cells.chunk_by(|a, b| a.row == b.row).enumerate() {
        let mut column = 0;
        for group in row.chunk_by(|a, b| a.column == b.column) {
            while column < group[0].column {
                out.push_str("|  ");
                column += 1;
            }
            out.push('|');
            for cell in group {
                out.push(' ');
                inline::markdown(cell.block, (cell.range.clone(), false), out);
            }
            out.push(' ');
            column += 1;
        }
        out.push_str("|\n");
        if number == 0 && headed {
            out.push_str(&rule);
        }
    }
}

/// Writes a `table`.
pub(super) fn html(run: &[Block<'_>], out: &mut String) {
    out.push_str("<table>\n");
    for row in cells(run).chunk_by(|a, b| a.row == b.row) {
        out.push_str("<tr>");
        let mut column = 0;
        for group in row.chunk_by(|a, b| a.column == b.column) {
            while column < group[0].column {
                out.push_str("<td></td>");
                column += 1;
            }
            let (open, close) = if group[0].header {
                ("<th>", "</th>")
            } else {
                ("<td>", "</td>")
            };
            out.push_str(open);
            for (number, cell) in group.iter().enumerate() {
                out.push_str(if number > 0 { "<br>" } else { "" });
                inline::html(cell.block, cell.range.clone(), out);
            }
            out.push_str(close);
            column += 1;
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</table>\n");
}
