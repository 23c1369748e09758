//! The F1 that a choice of lines can be expected to have, and the cut that makes it best.
//!
//! With probabilities `p` of lines of `w` words, keeping the set `S` has an expected F1 of about
//! `2 Σ_S p w / (Σ_S w + Σ p w)`. The best `S` is all lines with `p` over half of the best F1 (Ye,
//! Chai, Lee and Chieu 2012, "Optimizing F-measure"): on a page of sure lines the cut is at one
//! half, on an unsure page lower, since dropping the whole body costs more than keeping a rail.
//!
//! That takes lines to be wrong each for itself. The lines of a page are wrong together: where a list of
//! teasers is the story, every teaser is. So the expected F1 is that of three pages: as the votes have it,
//! and with all of them off by the same doubt, to body and away from it. Where the best cut is no longer
//! follows from the best F1, but it is still a cut, as a likelier line is likelier on all three; those
//! from one half down are tried.

use crate::filter::Weight;
use crate::measure::Shape;

/// The lowest cut, in thousandths of a nat: lines that are body one time in twenty-one or less are never
/// kept, however poor the rest of the page, so that a menu does not become an article.
const LOWEST_CUT: Weight = -3_000;
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

/// How many pages a page may be: the votes off to one side, as they are, and off to the other.
const CASES: usize = 3;
/// How likely each of them is, in parts of their sum: the middle half, and the quarters beside it.
const LIKELY: [u64; CASES] = [1, 2, 1];

/// A number for each page that a page may be.
type Cases = [u64; CASES];

/// Words that are kept and how many of them are right, the latter in parts of [`ONE`].
#[derive(Debug, Clone, Copy, Default)]
struct Kept {
    words: u64,
    right: Cases,
}

impl Kept {
    fn add(&mut self, other: Kept) {
        self.words += other.words;
        add(&mut self.right, other.right);
    }

    /// Expected F1 where so many words are expected to be body, in parts of [`ONE`].
    fn f1(self, gold: Cases) -> u64 {
        let each = self.right.iter().zip(gold).zip(LIKELY);
        let f1 = each.map(|((right, gold), likely)| {
            // A page of 4 GiB has at most 2^31 words.
            let all = self.words * u64::from(ONE) + gold;
            likely * (right.saturating_mul(2 * u64::from(ONE)) / all.max(1))
        });
        f1.sum::<u64>() / LIKELY.iter().sum::<u64>()
    }
}

fn add(sums: &mut Cases, more: Cases) {
    for (sum, more) in sums.iter_mut().zip(more) {
        *sum += more;
    }
}

/// Finds the best cut where all votes may be off by `doubt`. One pass over the lines and one over the cuts.
pub(crate) fn expected(sums: &[Weight], shapes: &[Shape], doubt: Weight) -> Expected {
    let mut sure = Kept::default();
    let mut unsure = [Kept::default(); CUTS];
    let mut gold = Cases::default();
    for (&sum, shape) in sums.iter().zip(shapes) {
        let words = u64::from(shape.words());
        let cases = [sum.saturating_sub(doubt), sum, sum.saturating_add(doubt)];
        let right = cases.map(|sum| words * u64::from(probability(sum)));
        add(&mut gold, right);
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

/// Sums whose probabilities are worked out beforehand, in thousandths of a nat: of those further from 0
/// it is 1 or 0.
const KNOWN: usize = (LOGISTIC.len() - 1) * SPACING as usize;

/// For each thousandth of a nat from 0 on how far the logistic function is below 1, in parts of [`ONE`].
#[allow(clippy::cast_possible_truncation)] // At most a half of [`ONE`].
static BELOW_ONE: [u16; KNOWN] = {
    let mut below = [0; KNOWN];
    let mut size = 0;
    while size < KNOWN {
        below[size] = (ONE - logistic(size)) as u16;
        size += 1;
    }
    below
};

/// The logistic function between entries of [`LOGISTIC`].
#[allow(clippy::cast_possible_truncation)] // Below [`SPACING`].
const fn logistic(size: usize) -> u32 {
    let (at, part) = (size / SPACING as usize, (size % SPACING as usize) as u32);
    let (low, high) = (LOGISTIC[at], LOGISTIC[at + 1]);
    low + (high - low) * part / SPACING
}

/// The probability of a line with such a sum of votes, in parts of [`ONE`].
pub(crate) fn probability(sum: Weight) -> u32 {
    let below = BELOW_ONE.get(sum.unsigned_abs() as usize);
    let below = below.copied().map_or(0, u32::from);
    if sum < 0 { below } else { ONE - below }
}

/// How likely something is beside what is likelier by so many thousandths of a nat, in parts of [`ONE`].
pub(crate) fn odds(behind: Weight) -> u32 {
    let probability = probability(behind.min(0));
    // A half at most, so that neither is 0.
    probability * ONE / (ONE - probability)
}

/// The least sum of votes whose probability reaches this, in parts of [`ONE`]: at most as far from 0 as
/// those that are [`KNOWN`]. Some fifteen steps.
#[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)] // Some ten thousand.
pub(crate) fn log_odds(reached: u32) -> Weight {
    let (mut low, mut high) = (-(KNOWN as Weight), KNOWN as Weight);
    while low < high {
        let middle = low + (high - low).div_euclid(2);
        if probability(middle) < reached {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::{ONE, expected, log_odds, probability};
    use crate::measure::Shape;
    use proptest::prelude::{Just, prop, prop_assert, prop_oneof, proptest};

    #[test]
    fn probabilities_are_those_of_the_logistic_function() {
        for sum in (-20_000..20_000).step_by(37) {
            let exact = 1.0 / (1.0 + (-f64::from(sum) / 1000.0).exp());
            let error = f64::from(probability(sum)) / f64::from(ONE) - exact;
            assert!(error.abs() < 0.002, "{sum}: off by {error}");
        }
    }

    #[test]
    fn the_log_odds_are_the_least_sum_that_reaches_a_probability() {
        for reached in (0..=ONE).step_by(97).chain([1, ONE - 1, ONE]) {
            let sum = log_odds(reached);
            assert!(probability(sum) >= reached, "{reached}");
            assert!(reached == 0 || probability(sum - 1) < reached, "{reached}");
        }
    }

    #[test]
    fn sure_pages_are_cut_at_one_half_and_unsure_ones_lower() {
        let shapes = vec![Shape::of("The harbour stays closed until the end of May."); 8];
        let sure = [9000, 9000, 9000, -9000, 9000, -9000, 9000, -400];
        let sure = expected(&sure, &shapes, 0);
        assert_eq!(sure.cut, 0);
        let unsure = expected(&[-300; 8], &shapes, 0);
        assert!(unsure.cut < -300 && unsure.f1 < sure.f1);
        assert_eq!(expected(&[], &[], 0).f1, 0);
    }

    #[test]
    fn lines_that_are_alike_are_kept_sooner_where_they_err_together() {
        // Two sentences that are body for sure, and eight that are one time in four each.
        let shapes = vec![Shape::of("The harbour stays closed until the end of May."); 10];
        let sums: [i32; 10] = std::array::from_fn(|at| if at < 2 { 3000 } else { -1200 });
        assert_eq!(expected(&sums, &shapes, 0).cut, 0);
        assert!(expected(&sums, &shapes, 4000).cut < -1200);
    }

    proptest! {
        #[test]
        fn no_other_cut_is_better(
            sums in prop::collection::vec(-4000i32..4000, 1..30),
            doubt in prop_oneof![Just(0), 0..5000],
        ) {
            let shapes = vec![Shape::of("four words of prose"); sums.len()];
            let f1 = |cut: i32, off: i32| {
                let gold: f64 = sums.iter().map(|sum| f64::from(probability(sum + off))).sum();
                let kept = sums.iter().filter(|sum| **sum > cut);
                let (n, right) = kept.fold((0.0, 0.0), |(n, right), sum| (n + 1.0, right + f64::from(probability(sum + off))));
                2.0 * right / (n * f64::from(ONE) + gold)
            };
            let value = |cut: i32| (f1(cut, -doubt) + 2.0 * f1(cut, 0) + f1(cut, doubt)) / 4.0;
            let best = expected(&sums, &shapes, doubt);
            for cut in (-10..=30).map(|step| -100 * step) {
                prop_assert!(value(best.cut) >= value(cut) - 1e-3, "{} {}", best.cut, cut);
            }
        }
    }
}
