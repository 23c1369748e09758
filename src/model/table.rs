//! The table of rows of weights, one for each value of each feature.

use super::features::Feature;
use super::network::{ROW_ORIGIN, WIDTH};
use wide::i16x8;

/// A row of weights as a machine sums it.
pub(crate) type Row = [i16x8; 2];

/// A row whose weights count from [`ROW_ORIGIN`].
pub(crate) const fn row(bytes: &[u8; WIDTH]) -> Row {
    let mut halves = [[0; WIDTH / 2]; 2];
    let mut at = 0;
    while at < WIDTH {
        let weight = bytes[at].wrapping_sub(ROW_ORIGIN).cast_signed();
        // `From` is no constant function.
        halves[at / (WIDTH / 2)][at % (WIDTH / 2)] = weight as i16;
        at += 1;
    }
    [i16x8::new(halves[0]), i16x8::new(halves[1])]
}

/// Rows whose weights count from [`ROW_ORIGIN`]. The crate's own tables are made when it is compiled.
pub(crate) const fn widened<const N: usize>(bytes: &[[u8; WIDTH]; N]) -> [Row; N] {
    let mut rows = [[i16x8::ZERO; 2]; N];
    let mut at = 0;
    while at < N {
        rows[at] = row(&bytes[at]);
        at += 1;
    }
    rows
}

/// The rows of weights of all features. Those of text are as many in every table, so that a compiler
/// that knows a feature knows that its rows are there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Table {
    text: &'static [Row; Feature::TEXT_ROWS],
    /// Rows of what markup says, in tables of pages that have it.
    markup: &'static [Row],
}

impl Table {
    /// A table of rows.
    ///
    /// # Panics
    ///
    /// Where rows of text are missing: of a table that is part of the crate, when it is compiled.
    #[allow(clippy::panic)] // As said: on no page.
    pub(crate) const fn of(rows: &'static [Row]) -> Self {
        match rows.split_first_chunk() {
            Some((text, markup)) => Table { text, markup },
            None => panic!("rows of text are missing"),
        }
    }

    #[inline]
    pub(super) fn row(&self, row: u16) -> Option<&Row> {
        let row = usize::from(row);
        match self.text.get(row) {
            Some(row) => Some(row),
            None => self.markup.get(row - Feature::TEXT_ROWS),
        }
    }
}
