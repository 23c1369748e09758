//! From the F1 that votes promise, and the fields that a page has, to the F1 that pages turn out to have.

use super::ONE;
use super::expected::{log_odds, probability};
use crate::filter::Weight;

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

/// How many things say whether a page is an article; `Fields::telling` has them in order.
pub(crate) const TELLING: usize = 8;

/// What fields, and the kind that a page declares, add to the odds of the F1 that votes promise, in thousandths of a
/// nat: lists of products and stories look alike line by line, but few of the former have a byline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Odds {
    /// On every page, so that what fields add does not make all pages sure.
    pub(crate) always: Weight,
    /// Where the page has the field or declares the kind, in the order of `Fields::telling`.
    pub(crate) fields: [Weight; TELLING],
}

impl Odds {
    /// The F1 that is promised where the votes promise `f1`, both in parts of [`ONE`], and the page has these
    /// fields.
    pub(crate) fn promised(&self, f1: u32, has: [bool; TELLING]) -> u32 {
        let told = self.fields.iter().zip(has).filter(|(_, has)| *has);
        let told = told.fold(self.always, |sum, (weight, _)| sum.saturating_add(*weight));
        probability(log_odds(f1).saturating_add(told))
    }
}

#[cfg(test)]
mod tests {
    use super::{Calibration, ONE, Odds, TELLING, Weight};

    #[test]
    fn a_field_raises_what_votes_promise_and_nothing_changes_it_by_much_where_it_is_sure() {
        let odds = Odds {
            always: 0,
            fields: [1000; TELLING],
        };
        let with = |f1, count| odds.promised(f1, std::array::from_fn(|at| at < count));
        for f1 in [0, 1, ONE / 3, ONE / 2, ONE - 1, ONE] {
            assert!(with(f1, 0).abs_diff(f1) < ONE / 1000, "{f1}");
            assert!(with(f1, 2) >= with(f1, 1));
        }
        assert!(with(ONE - ONE / 100, 1) - with(ONE - ONE / 100, 0) < ONE / 100);
        assert!(with(ONE / 2, 1) - with(ONE / 2, 0) > ONE / 5);
        // Odds of one to one, and e times that.
        let half = f64::from(with(ONE / 2, 1)) / f64::from(ONE);
        assert!((half - 0.731).abs() < 0.002, "{half}");
        let never = Odds {
            always: Weight::MIN,
            ..odds
        };
        assert_eq!(never.promised(ONE, [false; TELLING]), 0);
    }

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
