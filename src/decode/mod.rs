//! Turns the sums of votes into one labelling of the whole page.

mod calibration;
mod expected;
mod path;

#[cfg(feature = "training")]
pub(crate) use calibration::KNOTS;
pub(crate) use calibration::{Calibration, Odds, TELLING};
pub(crate) use expected::{Expected, ONE, odds};
pub(crate) use path::{Costs, Labels};

use crate::filter::{Weight, apart};
use crate::measure::{Shape, is_prose};

/// What a labelling is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    /// The most likely labelling, line by line, at these costs: for votes that are no probabilities.
    Lines(Costs),
    /// The best F1 that the page's words can be expected to have: for learned votes, with what
    /// they were worth on pages of plain text, and on those with markup.
    Page { text: Trust, marked: Trust },
}

impl Aim {
    /// How lines are decided, for people.
    pub(crate) fn as_str(&self) -> &'static str {
        match self {
            Aim::Lines(FREE) => "each line on its own",
            Aim::Lines(_) => "one body a page, by its lines' votes",
            Aim::Page { .. } => "the best F1 to be expected of the page",
        }
    }
}

/// What learned votes were worth on pages that the model had not seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Trust {
    /// What it costs to enter and to leave the body.
    pub(crate) costs: Costs,
    /// How far the votes of a page may be off together, in thousandths of a nat.
    pub(crate) doubt: Weight,
    /// What the fields of a page say for its being an article.
    pub(crate) odds: Odds,
    /// What became of the F1 that both promised.
    pub(crate) calibration: Calibration,
}

/// How votes become labels: what they are to serve, and how far they lean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decoder {
    /// Added to each line's votes, in thousandths of a nat: above 0 keeps more, below 0 less.
    pub(crate) lean: Weight,
    /// What the labelling is chosen for.
    pub(crate) aim: Aim,
}

impl Decoder {
    /// The decoder for a page of text, or for one with markup.
    pub(crate) fn on(self, is_marked: bool) -> PageDecoder {
        let (costs, trust) = match self.aim {
            Aim::Lines(costs) => (costs, None),
            Aim::Page { text, marked } => {
                let trust = if is_marked { marked } else { text };
                (trust.costs, Some(trust))
            }
        };
        PageDecoder {
            lean: self.lean,
            costs,
            trust,
        }
    }
}

/// The decoder for one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PageDecoder {
    lean: Weight,
    costs: Costs,
    /// What votes were worth on such pages, where they are learned.
    trust: Option<Trust>,
}

impl PageDecoder {
    /// Says which lines are body, and what can be expected of that. Linear.
    pub(crate) fn label(&self, sums: &[Weight], shapes: &[Shape], labels: &mut Labels) -> Expected {
        let expected = expected::expected(sums, shapes, self.doubt());
        labels.choose(sums, self.costs, self.lean(expected));
        if self.trust.is_some() {
            if !labels.body.contains(&true) && expected.f1 >= LEAST_ALONE {
                labels.choose(sums, FREE, self.lean(expected));
                drop_short(shapes, &mut labels.body);
            }
            take_back(expected, sums, shapes, &mut labels.body);
        }
        expected
    }

    /// What it costs to enter and to leave the body, and how far votes may be off together.
    #[cfg(feature = "training")]
    pub(crate) fn settings(&self) -> (Costs, Weight) {
        (self.costs, self.doubt())
    }

    fn doubt(&self) -> Weight {
        self.trust.map_or(0, |trust| trust.doubt)
    }

    /// What is added to each line's votes on a page of which this is expected: where votes are probabilities, its
    /// own cut as well.
    pub(crate) fn lean(&self, expected: Expected) -> Weight {
        match self.trust {
            None => self.lean,
            Some(_) => self.lean.saturating_sub(expected.cut),
        }
    }

    /// How sure the extraction is, from 0 to 1, of a page of which this is expected and that has these fields.
    #[allow(clippy::cast_precision_loss)] // At most 2^16: exact.
    pub(crate) fn confidence(&self, expected: Expected, fields: [bool; TELLING]) -> f32 {
        match self.trust {
            None => expected.f1 as f32 / ONE as f32,
            Some(trust) => {
                let promised = trust.odds.promised(expected.f1, fields);
                trust.calibration.confidence(promised)
            }
        }
    }
}

/// Costs that keep no line out.
const FREE: Costs = Costs { enter: 0, leave: 0 };

/// F1 that must be promised by lines that costs alone would keep out, as where all of a page is one line, in parts of
/// [`ONE`]. By this all but one of 297 articles written so are kept, and texts about cookies are not.
const LEAST_ALONE: u32 = ONE * 2 / 5;
/// Fewest words of such lines: no neighbour bears them out, but no short line is so long. Rae et al. 2021 (Gopher) take
/// documents of fewer for none.
const STORY_WORDS: u32 = 50;

/// Takes back a body of fewer words than [`STORY_WORDS`]. Linear.
fn drop_short(shapes: &[Shape], labels: &mut [bool]) {
    let kept = labels.iter().zip(shapes).filter(|(body, _)| **body);
    let words = kept.fold(0u32, |words, (_, shape)| {
        words.saturating_add(shape.words())
    });
    if words < STORY_WORDS {
        labels.fill(false);
    }
}

/// F1 that a body without a single line of prose must promise, in parts of [`ONE`]: a list may be a
/// story, but the years of an archive's menu are none. Over a half, lists are more often right than
/// wrong.
const LEAST_WITHOUT_PROSE: u32 = ONE / 2;

/// Takes back a body that is no story: one without prose that promises little. Lines that a filter
/// is certain of stay. Linear.
fn take_back(expected: Expected, sums: &[Weight], shapes: &[Shape], labels: &mut [bool]) {
    if expected.f1 >= LEAST_WITHOUT_PROSE {
        return;
    }
    let lines = || labels.iter().zip(sums).zip(shapes);
    let is_story = lines().any(|((body, _), shape)| *body && is_prose(shape));
    if !is_story {
        for (label, sum) in labels.iter_mut().zip(sums) {
            *label &= apart(*sum).0 == Some(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Aim, Calibration, Costs, Decoder, Expected, Labels, ONE, Odds, Trust, take_back};
    use crate::filter::CERTAIN;
    use crate::measure::Shape;

    #[test]
    fn the_cut_of_a_page_leans_where_votes_are_probabilities() {
        let cut = Expected {
            cut: -1200,
            f1: ONE / 3,
        };
        let costs = |enter, leave| Costs { enter, leave };
        let alone = Decoder {
            lean: -500,
            aim: Aim::Lines(costs(10, 15)),
        };
        let text = Trust {
            costs: costs(20, 30),
            doubt: 0,
            odds: Odds::default(),
            calibration: Calibration(std::array::from_fn(|_| 0)),
        };
        let marked = Trust {
            costs: costs(40, 50),
            ..text
        };
        let page = Decoder {
            aim: Aim::Page { text, marked },
            ..alone
        };
        for (decoder, lean, found) in [
            (alone.on(false), -500, costs(10, 15)),
            (alone.on(true), -500, costs(10, 15)),
            (page.on(false), 700, costs(20, 30)),
            (page.on(true), 700, costs(40, 50)),
        ] {
            assert_eq!((decoder.lean(cut), decoder.costs), (lean, found));
        }
    }

    #[test]
    fn a_line_as_long_as_a_story_is_body_without_neighbours() {
        let trust = Trust {
            costs: Costs {
                enter: 600,
                leave: 150,
            },
            doubt: 3000,
            odds: Odds::default(),
            calibration: Calibration(std::array::from_fn(|_| 0)),
        };
        let aim = Aim::Page {
            text: trust,
            marked: trust,
        };
        let decoder = Decoder { lean: 0, aim }.on(false);
        let sentence = "The harbour stays closed until May, the port said. ";
        for (times, sum, is_body) in [
            (6, 500, true),
            (6, -1_200, true),
            (6, -2_600, false),
            (5, 500, false),
            (5, 700, true),
        ] {
            let shapes = [Shape::of(&sentence.repeat(times))];
            let mut labels = Labels::default();
            decoder.label(&[sum], &shapes, &mut labels);
            assert_eq!(labels.body, [is_body], "{times} sentences, {sum}");
        }
    }

    #[test]
    fn a_body_without_prose_that_promises_little_is_taken_back_but_for_what_is_certain() {
        let shapes = ["2019", "2020"].map(Shape::of);
        // Certain, whatever else speaks against it.
        let sums = [500, CERTAIN - 3000];
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
}
