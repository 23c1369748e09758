//! Where the rows of a line go: into its vector, summed as they are chosen, or into a list.

use super::features::Feature;
use super::network::{ROW_ORIGIN, Vector, WIDTH, Weights, clamped, halves, whole};
use wide::{i16x8, u8x16};

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
pub(crate) struct Sum<'w> {
    rows: &'w [[u8; WIDTH]],
    /// Bytes are summed without a sign, 128 too high each: that widens them at no cost.
    halves: [i16x8; 2],
    /// A line has some 200 rows at most, as all that repeats is bounded where it is noted.
    count: i16,
}

impl<'w> Sum<'w> {
    /// The sum of no rows.
    pub(crate) fn new(weights: &'w Weights) -> Self {
        Sum {
            rows: weights.rows,
            halves: halves(&weights.bias),
            count: 0,
        }
    }

    /// The sum of a list of rows.
    pub(crate) fn of(weights: &'w Weights, rows: &[u16]) -> Self {
        let mut sum = Sum::new(weights);
        for row in rows {
            sum.add_row(*row);
        }
        sum
    }

    #[inline]
    fn add_row(&mut self, row: u16) {
        let origin = u8x16::splat(ROW_ORIGIN.wrapping_sub(128));
        if let Some(row) = self.rows.get(usize::from(row)) {
            let row = u8x16::new(*row) - origin;
            self.halves[0] += i16x8::from_u8x16_low(row);
            self.halves[1] += i16x8::from_u8x16_high(row);
            self.count += 1;
        }
    }

    /// The sum as a line's vector.
    pub(crate) fn vector(self) -> Vector {
        let excess = i16x8::splat(128 * self.count);
        whole(self.halves.map(|half| clamped(half - excess)))
    }
}

impl Rows for Sum<'_> {
    #[allow(clippy::inline_always)] // Features are known where this is called, so most of it is
    #[inline(always)] // worked out by the compiler: a call would take longer than what is left.
    fn add(&mut self, feature: Feature, value: u32) {
        self.add_row(feature.row(value));
    }
}
