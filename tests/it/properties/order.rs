//! What must change no verdict: the order of filters, line ends, trailing blanks, blank lines
//! around the page.

use super::{few, verdicts};
use crate::generate::{damaged_page, page};
use bodycopy::{
    Caption, Comments, Duplicate, Filter, Furniture, Line, LineModel, Navigation, Pipeline, Prose,
    Rail, Reason, Vote,
};
use proptest::prelude::{Just, Strategy, prop_assert_eq, proptest};
use std::sync::Arc;

/// A filter that many pipelines can hold.
#[derive(Clone)]
struct Shared(&'static str, Arc<dyn Filter>);

impl Filter for Shared {
    fn run(&self, page: bodycopy::View<'_>, ballot: &mut bodycopy::Ballot<'_>) {
        self.1.run(page, ballot);
    }
}

/// Every filter there is and some of a user's, which agree and disagree in weight and in reason.
fn filters() -> Vec<Shared> {
    let mine = |divisor: usize, vote: Vote| {
        move |line: Line<'_>| {
            if line.number().is_multiple_of(divisor) {
                vote
            } else {
                Vote::ABSTAIN
            }
        }
    };
    vec![
        Shared("model", Arc::new(LineModel::default())),
        Shared("rail", Arc::new(Rail)),
        Shared("duplicate", Arc::new(Duplicate)),
        Shared("prose", Arc::new(Prose)),
        Shared("navigation", Arc::new(Navigation)),
        Shared("furniture", Arc::new(Furniture)),
        Shared("caption", Arc::new(Caption)),
        Shared("comments", Arc::new(Comments)),
        Shared(
            "third-line",
            Arc::new(mine(3, Vote::against(0.5, Reason::Custom("third")))),
        ),
        Shared(
            "sixth-line",
            Arc::new(mine(6, Vote::against(0.5, Reason::Custom("sixth")))),
        ),
        Shared(
            "also-third",
            Arc::new(mine(3, Vote::against(0.5, Reason::Custom("third")))),
        ),
        Shared("fifth-line", Arc::new(mine(5, Vote::certainly_body()))),
        Shared(
            "tenth-line",
            Arc::new(mine(10, Vote::certainly_not(Reason::Advertisement))),
        ),
        Shared(
            "seventh-line",
            Arc::new(mine(7, Vote::against(0.0, Reason::Rail))),
        ),
        Shared("everything", Arc::new(|_: Line<'_>| Vote::body(0.123_4))),
    ]
}

fn pipeline(filters: &[Shared]) -> Pipeline {
    let mut builder = Pipeline::builder();
    for name in Pipeline::news().filters() {
        builder.remove(name);
    }
    for filter in filters {
        builder.add(filter.0, filter.clone());
    }
    builder.build().expect("names differ")
}

/// The filters in any order.
fn shuffled() -> impl Strategy<Value = Vec<usize>> {
    let all: Vec<usize> = (0..filters().len()).collect();
    Just(all).prop_shuffle()
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn the_order_of_filters_changes_nothing(text in page(), order in shuffled()) {
        let filters = filters();
        let other: Vec<Shared> = order.iter().map(|at| filters[*at].clone()).collect();
        let (one, other) = (pipeline(&filters), pipeline(&other));
        prop_assert_eq!(verdicts(&one, &text), verdicts(&other, &text));
        let (one, other) = (one.extract(&text), other.extract(&text));
        prop_assert_eq!(one.map(|a| a.text()), other.map(|a| a.text()));
    }

    #[test]
    fn line_ends_and_trailing_blanks_change_no_verdict(text in page()) {
        let pipeline = Pipeline::news();
        let expected = verdicts(&pipeline, &text);
        for end in ["\r\n", "\r", "\u{2028}", "\u{85}", " \n", "\t\r\n", "\u{a0}\u{200b}\n"] {
            prop_assert_eq!(&verdicts(&pipeline, &text.replace('\n', end)), &expected, "{:?}", end);
        }
    }

    #[test]
    fn a_byte_order_mark_and_blank_lines_at_the_end_change_no_verdict(text in damaged_page()) {
        let pipeline = Pipeline::news();
        let expected = verdicts(&pipeline, &text);
        let marked = format!("\u{feff}{text}\n \n\n");
        prop_assert_eq!(verdicts(&pipeline, &marked), expected);
    }
}
