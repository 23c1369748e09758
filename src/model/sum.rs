//! Where the rows of a line go: into its vector, summed as they are chosen, or into a list.

use super::features::Feature;
use super::network::{Vector, Weights, clamped, halves, whole};
use super::table::Table;
use wide::i16x8;

/// What takes the rows of a line.
pub(crate) trait Rows {
    /// Takes the row of one value of a feature.
    fn add(&mut self, feature: Feature, value: u32);

    /// Takes the row of a value and of whether something holds, of a feature that tells both: half of its
    /// values are of lines where it does. Values past the last of a half count as the last.
    #[allow(clippy::inline_always)] // As for sums below.
    #[inline(always)]
    fn add_with(&mut self, feature: Feature, value: u32, holds: bool) {
        let half = feature.size() / 2;
        self.add(feature, value.min(half - 1) + half * u32::from(holds));
    }
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

#[cfg(test)]
mod tests {
    use super::{Feature, Rows};

    #[test]
    fn values_past_the_last_stay_in_their_half() {
        let mut rows = Vec::new();
        for (value, holds) in [(0, false), (u32::MAX, false), (0, true), (u32::MAX, true)] {
            rows.add_with(Feature::Run, value, holds);
        }
        let values: Vec<u16> = rows.into_iter().map(|row| Feature::of_row(row).2).collect();
        assert_eq!(values, [0, 23, 24, 47]);
    }
}
