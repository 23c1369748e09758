//! Turns the sums of votes into one labelling of the whole page: the best path of body and not-body
//! lines, found by Viterbi's algorithm.

mod calibration;
mod expected;

#[cfg(feature = "training")]
pub(crate) use calibration::KNOTS;
pub(crate) use calibration::{Calibration, Odds, TELLING};
pub(crate) use expected::{Expected, ONE};

use crate::filter::{CERTAIN, Weight};
use crate::measure::{Shape, is_prose};

/// What a labelling is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    /// The most likely labelling, line by line: for votes that are no probabilities.
    Lines,
    /// The best F1 that the page's words can be expected to have: for learned votes, with what
    /// they were worth on pages of plain text, and on those with markup.
    Page { text: Trust, marked: Trust },
}

/// What learned votes were worth on pages that the model had not seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Trust {
    /// What it costs to enter and to leave the body, in thousandths of a nat.
    pub(crate) costs: [Weight; 2],
    /// How far the votes of a page may be off together, in thousandths of a nat.
    pub(crate) doubt: Weight,
    /// What the fields of a page say for its being an article.
    pub(crate) odds: Odds,
    /// What became of the F1 that both promised.
    pub(crate) calibration: Calibration,
}

/// What it costs to go from one kind of line to the other, in thousandths of a nat, and how far the
/// decision leans to body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Transitions {
    /// Cost of body after a line that is not; for learned votes [`Trust::costs`] count.
    pub(crate) enter: Weight,
    /// Cost of a line that is not body after one that is; likewise.
    pub(crate) leave: Weight,
    /// Added to each line's votes: above 0 keeps more, below 0 less.
    pub(crate) lean: Weight,
    /// What the labelling is chosen for.
    pub(crate) aim: Aim,
}

impl Transitions {
    /// These transitions on a page of text or one with markup, where its own cut adds to the lean.
    pub(crate) fn at(self, expected: Expected, marked: bool) -> Self {
        match self.trust(marked) {
            None => self,
            Some(trust) => Transitions {
                enter: trust.costs[0],
                leave: trust.costs[1],
                lean: self.lean.saturating_sub(expected.cut),
                ..self
            },
        }
    }

    /// What can be expected of the best choice of lines, of a page of text or one with markup. Linear.
    pub(crate) fn expected(&self, sums: &[Weight], shapes: &[Shape], marked: bool) -> Expected {
        expected::expected(sums, shapes, self.doubt(marked))
    }

    /// How far the votes of a page may be off together, of a page of text or one with markup.
    fn doubt(&self, marked: bool) -> Weight {
        self.trust(marked).map_or(0, |trust| trust.doubt)
    }

    /// What learned votes were worth, on pages of text or on those with markup.
    pub(crate) fn trust(&self, is_marked: bool) -> Option<Trust> {
        match self.aim {
            Aim::Lines => None,
            Aim::Page { text, marked } => Some(if is_marked { marked } else { text }),
        }
    }

    /// How sure the extraction is, from 0 to 1, of a page of text or one with markup that has these fields.
    #[allow(clippy::cast_precision_loss)] // At most 2^16: exact.
    pub(crate) fn confidence(
        &self,
        expected: Expected,
        fields: [bool; TELLING],
        marked: bool,
    ) -> f32 {
        match self.trust(marked) {
            None => expected.f1 as f32 / ONE as f32,
            Some(trust) => {
                let promised = trust.odds.promised(expected.f1, fields);
                trust.calibration.confidence(promised)
            }
        }
    }
}

/// F1 that a body without a single line of prose must promise, in parts of [`ONE`]: a list may be a
/// story, but the years of an archive's menu are none. Over a half, lists are more often right than
/// wrong.
const LEAST_WITHOUT_PROSE: u32 = ONE / 2;

/// Takes back a body that is no story: one without prose that promises little. Lines that a filter
/// is certain of stay. Linear.
pub(crate) fn take_back(
    expected: Expected,
    sums: &[Weight],
    shapes: &[Shape],
    labels: &mut [bool],
) {
    if expected.f1 >= LEAST_WITHOUT_PROSE {
        return;
    }
    let lines = || labels.iter().zip(sums).zip(shapes);
    let is_story = lines().any(|((body, _), shape)| *body && is_prose(shape));
    if !is_story {
        for (label, sum) in labels.iter_mut().zip(sums) {
            *label &= *sum >= CERTAIN;
        }
    }
}

/// For each state of a line, whether the best path came there from body.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    body_from_body: bool,
    other_from_body: bool,
}

/// Whether each line is body. Linear: two sums a line, and one pass back.
///
/// `steps` is scratch; `labels` receives one entry a line. Ties go to not-body, so that the result
/// does not depend on anything but the votes.
pub(crate) fn decode(
    sums: &[Weight],
    transitions: Transitions,
    steps: &mut Vec<Step>,
    labels: &mut Vec<bool>,
) {
    let (enter, leave) = (i64::from(transitions.enter), i64::from(transitions.leave));
    let lean = i64::from(transitions.lean);
    // A page begins outside the body, so that the first line pays for entering like any other.
    let (mut body, mut other) = (-enter, 0i64);
    steps.clear();
    steps.reserve(sums.len());
    for (at, &sum) in sums.iter().enumerate() {
        let body_from_body = at == 0 || body > other - enter;
        let other_from_body = at != 0 && body - leave > other;
        let next_body = if body_from_body { body } else { other - enter };
        let next_other = if other_from_body { body - leave } else { other };
        steps.push(Step {
            body_from_body,
            other_from_body,
        });
        (body, other) = (next_body + i64::from(sum) + lean, next_other);
    }
    labels.clear();
    labels.resize(sums.len(), false);
    let mut in_body = body > other;
    for (label, step) in labels.iter_mut().zip(steps.iter()).rev() {
        *label = in_body;
        in_body = if in_body {
            step.body_from_body
        } else {
            step.other_from_body
        };
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Aim, Calibration, Expected, ONE, Odds, Transitions, Trust, Weight, decode, take_back,
    };
    use crate::filter::CERTAIN;
    use crate::measure::Shape;
    use proptest::prelude::{prop, prop_assert_eq, proptest};

    const COSTS: Transitions = Transitions {
        enter: 1000,
        leave: 700,
        lean: 0,
        aim: Aim::Lines,
    };

    fn labels(sums: &[Weight]) -> Vec<bool> {
        let mut labels = Vec::new();
        decode(sums, COSTS, &mut Vec::new(), &mut labels);
        labels
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
    fn the_cut_of_a_page_leans_where_votes_are_probabilities() {
        let cut = Expected {
            cut: -1200,
            f1: ONE / 3,
        };
        assert_eq!(COSTS.at(cut, false), COSTS);
        let trust = Trust {
            costs: [20, 30],
            doubt: 0,
            odds: Odds::default(),
            calibration: Calibration(std::array::from_fn(|_| 0)),
        };
        let aim = Aim::Page {
            text: trust,
            marked: Trust {
                costs: [40, 50],
                ..trust
            },
        };
        let page = Transitions {
            lean: -500,
            aim,
            ..COSTS
        };
        for (marked, costs) in [(false, [20, 30]), (true, [40, 50])] {
            let page = page.at(cut, marked);
            assert_eq!((page.lean, [page.enter, page.leave]), (700, costs));
        }
    }

    #[test]
    fn a_body_without_prose_that_promises_little_is_taken_back_but_for_what_is_certain() {
        let shapes = ["2019", "2020"].map(Shape::of);
        let sums = [500, CERTAIN];
        let taken = |f1, shapes: &[Shape]| {
            let mut labels = [true; 2];
            take_back(Expected { cut: 0, f1 }, &sums, shapes, &mut labels);
            labels
        };
        assert_eq!(taken(ONE / 3, &shapes), [false, true]);
        assert_eq!(taken(ONE / 2, &shapes), [true, true]);
        let prose =
            "The harbour stays closed until the end of May, the port authority said on Tuesday.";
        assert_eq!(
            taken(ONE / 3, &["2019", prose].map(Shape::of)),
            [true, true]
        );
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
