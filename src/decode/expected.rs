//! The F1 that a choice of lines can be expected to have, and the cut that makes it best.
//!
//! With probabilities `p` of lines of `w` words, keeping the set `S` has an expected F1 of about
//! `2 Σ_S p w / (Σ_S w + Σ p w)`. The best `S` is all lines with `p` over half of the best F1 (Ye,
//! Chai, Lee and Chieu 2012, "Optimizing F-measure"): on a page of sure lines the cut is at one
//! half, on an unsure page lower, since dropping the whole body costs more than keeping a rail.

use crate::filter::Weight;
use crate::measure::Shape;

/// The lowest cut, in thousandths of a nat: lines that are body one time in six or less are never
/// kept, however poor the rest of the page, so that a menu does not become an article.
const LOWEST_CUT: Weight = -1_600;
/// Cuts that are tried stand so far apart, in thousandths of a nat.
const STEP: Weight = 100;
/// How many cuts are tried.
const CUTS: usize = (LOWEST_CUT.unsigned_abs() / STEP.unsigned_abs()) as usize;
/// Probabilities and F1 count in parts of this.
pub(crate) const ONE: u32 = 1 << 16;

/// What can be expected of the best choice of a page's lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Expected {
    /// Lines with votes above this are kept, in thousandths of a nat.
    pub(crate) cut: Weight,
    /// F1 of words, in parts of [`ONE`].
    pub(crate) f1: u32,
}

/// Words that are kept and how many of them are right, the latter in parts of [`ONE`].
#[derive(Debug, Clone, Copy, Default)]
struct Kept {
    words: u64,
    right: u64,
}

impl Kept {
    fn add(&mut self, other: Kept) {
        self.words += other.words;
        self.right += other.right;
    }

    /// Expected F1 where `gold` words are expected to be body, in parts of [`ONE`].
    fn f1(self, gold: u64) -> u64 {
        let all = u128::from(self.words) * u128::from(ONE) + u128::from(gold);
        let f1 = 2 * u128::from(self.right) * u128::from(ONE) / all.max(1);
        u64::try_from(f1).unwrap_or(u64::from(ONE))
    }
}

/// Finds the best cut. One pass over the lines and one over the cuts.
pub(crate) fn expected(sums: &[Weight], shapes: &[Shape]) -> Expected {
    let mut sure = Kept::default();
    let mut unsure = [Kept::default(); CUTS];
    let mut gold = 0u64;
    for (&sum, shape) in sums.iter().zip(shapes) {
        let words = u64::from(shape.words());
        let right = words * u64::from(probability(sum));
        gold += right;
        let line = Kept { words, right };
        if sum > 0 {
            sure.add(line);
        } else if let Some(kept) =
            unsure.get_mut((sum.unsigned_abs() / STEP.unsigned_abs()) as usize)
        {
            kept.add(line);
        }
    }
    let mut best = Expected { cut: 0, f1: 0 };
    let mut kept = sure;
    let mut best_f1 = kept.f1(gold);
    let mut cut = 0;
    for line in unsure {
        cut -= STEP;
        kept.add(line);
        let f1 = kept.f1(gold);
        if f1 > best_f1 {
            best_f1 = f1;
            best.cut = cut;
        }
    }
    best.f1 = u32::try_from(best_f1).unwrap_or(ONE).min(ONE);
    best
}

/// Thousandths of a nat between entries of [`LOGISTIC`].
const SPACING: u32 = 250;

/// The logistic function from 0 nats on, in parts of [`ONE`], every [`SPACING`]: whole numbers, so
/// that no machine's floating point plays a part.
const LOGISTIC: [u32; 45] = [
    32768, 36843, 40793, 44511, 47911, 50941, 53581, 55834, 57724, 59287, 60565, 61598, 62428,
    63090, 63615, 64030, 64357, 64614, 64816, 64974, 65097, 65194, 65269, 65328, 65374, 65410,
    65438, 65459, 65476, 65489, 65500, 65508, 65514, 65519, 65523, 65526, 65528, 65530, 65531,
    65532, 65533, 65534, 65534, 65535, 65535,
];

/// The probability of a line with such a sum of votes, in parts of [`ONE`].
pub(crate) fn probability(sum: Weight) -> u32 {
    let size = sum.unsigned_abs();
    let at = (size / SPACING) as usize;
    let above = match (LOGISTIC.get(at), LOGISTIC.get(at + 1)) {
        (Some(low), Some(high)) => low + (high - low) * (size % SPACING) / SPACING,
        _ => ONE,
    };
    if sum < 0 { ONE - above } else { above }
}

#[cfg(test)]
mod tests {
    use super::{ONE, expected, probability};
    use crate::measure::Shape;
    use proptest::prelude::{prop, prop_assert, proptest};

    #[test]
    fn probabilities_are_those_of_the_logistic_function() {
        for sum in (-20_000..20_000).step_by(37) {
            let exact = 1.0 / (1.0 + (-f64::from(sum) / 1000.0).exp());
            let error = f64::from(probability(sum)) / f64::from(ONE) - exact;
            assert!(error.abs() < 0.002, "{sum}: off by {error}");
        }
    }

    #[test]
    fn sure_pages_are_cut_at_one_half_and_unsure_ones_lower() {
        let shapes = vec![Shape::of("The harbour stays closed until the end of May."); 8];
        let sure = expected(&[9000, 9000, 9000, -9000, 9000, -9000, 9000, -400], &shapes);
        assert_eq!(sure.cut, 0);
        let unsure = expected(&[-300; 8], &shapes);
        assert!(unsure.cut < -300 && unsure.f1 < sure.f1);
        assert_eq!(expected(&[], &[]).f1, 0);
    }

    proptest! {
        #[test]
        fn no_other_cut_is_better(sums in prop::collection::vec(-3000i32..3000, 1..30)) {
            let shapes = vec![Shape::of("four words of prose"); sums.len()];
            let value = |cut: i32| {
                let gold: f64 = sums.iter().map(|sum| f64::from(probability(*sum))).sum();
                let kept = sums.iter().filter(|sum| **sum > cut);
                let (n, right) = kept.fold((0.0, 0.0), |(n, right), sum| (n + 1.0, right + f64::from(probability(*sum))));
                2.0 * right / (n * f64::from(ONE) + gold)
            };
            let best = expected(&sums, &shapes);
            for cut in (0..16).map(|step| -100 * step) {
                prop_assert!(value(best.cut) >= value(cut) - 1e-3, "{} {}", best.cut, cut);
            }
        }
    }
}
