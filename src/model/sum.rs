//! Where the rows of a line go: into its vector, summed as they are chosen, or into a list.

use super::features::Feature;
use super::network::{Vector, Weights, clamped, halves, whole};
use super::table::Table;
use wide::i16x8;

/// What takes the rows of a line.
pub(crate) trait Rows {
    /// Takes the row of one value of a feature.
    fn add(&mut self, feature: Feature, value: u32);
}

/// A list of rows, for those who want to see them.
impl Rows for Vec<u16> {
    fn add(&mut self, feature: Feature, value: u32) {
        self.push(feature.row(value));
    }
}

/// The sum of some rows of weights.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sum {
    rows: Table,
    halves: [i16x8; 2],
}

impl Sum {
    /// The sum of no rows.
    pub(crate) fn new(weights: &Weights) -> Self {
        Sum {
            rows: weights.rows,
            halves: halves(&weights.bias),
        }
    }

    /// The sum of a list of rows.
    pub(crate) fn of(weights: &Weights, rows: &[u16]) -> Self {
        let mut sum = Sum::new(weights);
        for row in rows {
            sum.add_row(*row);
        }
        sum
    }

    /// Adds a row. A line has some 200 rows at most, as all that repeats is bounded where it is
    /// noted, so that sums have 16 bits.
    #[inline]
    fn add_row(&mut self, row: u16) {
        if let Some([low, high]) = self.rows.row(row) {
            self.halves[0] += low;
            self.halves[1] += high;
        }
    }

    /// The sum as a line's vector.
    pub(crate) fn vector(self) -> Vector {
        whole(self.halves.map(clamped))
    }
}

impl Rows for Sum {
    #[allow(clippy::inline_always)] // Features are known where this is called, so most of it is
    #[inline(always)] // worked out by the compiler: a call would take longer than what is left.
    fn add(&mut self, feature: Feature, value: u32) {
        self.add_row(feature.row(value));
    }
}
