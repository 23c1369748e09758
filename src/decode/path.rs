//! The best path of body and not-body lines, found by Viterbi's algorithm.

use crate::filter::{Weight, apart};

/// What it costs to go from one kind of line to the other, in thousandths of a nat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Costs {
    /// Cost of body after a line that is not.
    pub(crate) enter: Weight,
    /// Cost of a line that is not body after one that is.
    pub(crate) leave: Weight,
}

/// For each state of a line, whether the best path came there from body.
#[derive(Debug, Clone, Copy)]
struct Step {
    body_from_body: bool,
    other_from_body: bool,
}

/// Which lines of a page are body, and what it takes to find out, used again for the next page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Labels {
    steps: Vec<Step>,
    /// Whether each line is body.
    pub(crate) body: Vec<bool>,
}

impl Labels {
    /// Chooses the best path, where `lean` is added to each line's votes. Linear: two sums a line, and one pass
    /// back. The path is that of the ordinary votes, and certain ones are of their line alone. Ties go to
    /// not-body, so that the result does not depend on anything but the votes.
    pub(super) fn choose(&mut self, sums: &[Weight], costs: Costs, lean: Weight) {
        let (enter, leave) = (i64::from(costs.enter), i64::from(costs.leave));
        let lean = i64::from(lean);
        // A page begins outside the body, so that the first line pays for entering like any other.
        let (mut body, mut other) = (-enter, 0i64);
        self.steps.clear();
        self.steps.reserve(sums.len());
        for (at, &sum) in sums.iter().enumerate() {
            let body_from_body = at == 0 || body > other - enter;
            let other_from_body = at != 0 && body - leave > other;
            let next_body = if body_from_body { body } else { other - enter };
            let next_other = if other_from_body { body - leave } else { other };
            self.steps.push(Step {
                body_from_body,
                other_from_body,
            });
            (body, other) = (next_body + i64::from(apart(sum).1) + lean, next_other);
        }
        self.body.clear();
        self.body.resize(sums.len(), false);
        let mut in_body = body > other;
        let lines = self.body.iter_mut().zip(sums);
        for ((label, &sum), step) in lines.zip(&self.steps).rev() {
            *label = apart(sum).0.unwrap_or(in_body);
            in_body = if in_body {
                step.body_from_body
            } else {
                step.other_from_body
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Costs, Labels, Weight};
    use crate::filter::CERTAIN;
    use proptest::prelude::{prop, prop_assert_eq, proptest};

    const COSTS: Costs = Costs {
        enter: 1000,
        leave: 700,
    };

    fn labels(sums: &[Weight]) -> Vec<bool> {
        let mut labels = Labels::default();
        labels.choose(sums, COSTS, 0);
        labels.body
    }

    /// The value of one labelling, counted the plain way.
    fn value(sums: &[Weight], labels: &[bool]) -> i64 {
        let mut before = false;
        let mut value = 0;
        for (sum, label) in sums.iter().zip(labels) {
            value += if *label { i64::from(*sum) } else { 0 };
            value -= match (before, *label) {
                (false, true) => i64::from(COSTS.enter),
                (true, false) => i64::from(COSTS.leave),
                _ => 0,
            };
            before = *label;
        }
        value
    }

    #[test]
    fn a_weak_line_between_strong_ones_is_body() {
        assert_eq!(labels(&[3000, -800, 3000]), [true, true, true]);
        assert_eq!(labels(&[3000, -9000, 3000]), [true, false, true]);
        assert_eq!(labels(&[900]), [false]);
        assert!(labels(&[]).is_empty());
    }

    #[test]
    fn a_certain_vote_is_of_its_line_alone() {
        for (certain, is_body) in [(CERTAIN, true), (-CERTAIN, false), (3 * CERTAIN, true)] {
            for other in [-900, 0, 900] {
                let line = certain + other;
                assert_eq!(labels(&[line]), [is_body]);
                assert_eq!(labels(&[3000, line, 3000]), [true, is_body, true]);
                assert_eq!(labels(&[line, 90, line]), [is_body, other > 0, is_body]);
            }
        }
        assert_eq!(labels(&[Weight::MAX, Weight::MIN]), [true, false]);
    }

    proptest! {
        #[test]
        fn no_other_labelling_is_better(sums in prop::collection::vec(-3000i32..3000, 0..10)) {
            let best = (0u32..1 << sums.len())
                .map(|mask| (0..sums.len()).map(|at| mask >> at & 1 == 1).collect::<Vec<_>>())
                .map(|labels| value(&sums, &labels))
                .max()
                .unwrap_or(0);
            prop_assert_eq!(value(&sums, &labels(&sums)), best);
        }
    }
}
