//! From the F1 that votes promise to the F1 that pages turn out to have.

use super::ONE;

/// Points of the curve, at equal steps of promised F1 from 0 to 1.
pub(crate) const KNOTS: usize = 11;
/// Steps between them.
const STEPS: u32 = 10;
const _: () = assert!(KNOTS == STEPS as usize + 1);

/// A curve through [`KNOTS`] points, straight between them. Values count in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Calibration(pub(crate) [u16; KNOTS]);

impl Calibration {
    /// The F1 to expect, from 0 to 1, where the votes promise `f1`, in parts of [`ONE`].
    #[allow(clippy::cast_precision_loss)] // Whole numbers below 2^24: exact.
    pub(crate) fn confidence(&self, f1: u32) -> f32 {
        let scaled = f1.min(ONE) * STEPS;
        let (at, part) = ((scaled / ONE) as usize, scaled % ONE);
        let knot = |at: usize| u32::from(self.0.get(at).or(self.0.last()).copied().unwrap_or(0));
        let value = knot(at) * (ONE - part) + knot(at + 1) * part;
        value as f32 / (1000 * ONE) as f32
    }
}

#[cfg(test)]
mod tests {
    use super::{Calibration, ONE};

    #[test]
    fn the_curve_is_straight_between_knots() {
        let same = Calibration([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
        for part in 0..=7 {
            let f1 = ONE / 7 * part;
            let confidence = same.confidence(f1);
            assert!((f64::from(confidence) - f64::from(f1) / f64::from(ONE)).abs() < 1e-4);
        }
        assert!((same.confidence(u32::MAX) - 1.0).abs() < 1e-6);
    }
}
