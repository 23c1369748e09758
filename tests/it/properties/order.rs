//! What must change no verdict: the order of filters, line ends, trailing blanks, blank lines
//! around the page.

use super::{few, verdicts};
use crate::generate::{damaged_page, page};
use bodycopy::{
    Afterword, C4, Caption, Comments, Credit, Density, Duplicate, Filter, Furniture, JusText, Line,
    LineModel, Mail, MainRun, Navigation, Pipeline, Prose, Rail, Reason, ReasonOnly, Topic, Vote,
};
use proptest::prelude::{Strategy, prop_assert_eq, proptest};
use proptest::sample::subsequence;
use std::sync::Arc;

/// A filter with its name, which many pipelines can hold.
type Shared = (&'static str, Arc<dyn Filter>);

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
        ("model", Arc::new(LineModel::default())),
        ("rail", Arc::new(Rail)),
        ("duplicate", Arc::new(Duplicate)),
        ("prose", Arc::new(Prose)),
        ("navigation", Arc::new(Navigation)),
        ("furniture", Arc::new(Furniture)),
        ("mail", Arc::new(Mail)),
        ("caption", Arc::new(Caption)),
        ("comments", Arc::new(Comments)),
        ("density", Arc::new(Density)),
        ("main-run", Arc::new(MainRun)),
        ("topic", Arc::new(Topic)),
        ("afterword", Arc::new(Afterword)),
        ("credit", Arc::new(Credit)),
        ("c4", Arc::new(C4::tfds())),
        ("justext", Arc::new(JusText::default())),
        ("only-names", Arc::new(ReasonOnly(Furniture))),
        (
            "third-line",
            Arc::new(mine(3, Vote::against(0.5, Reason::Custom("third")))),
        ),
        (
            "sixth-line",
            Arc::new(mine(6, Vote::against(0.5, Reason::Custom("sixth")))),
        ),
        (
            "also-third",
            Arc::new(mine(3, Vote::against(0.5, Reason::Custom("third")))),
        ),
        ("fifth-line", Arc::new(mine(5, Vote::certainly_body()))),
        (
            "tenth-line",
            Arc::new(mine(10, Vote::certainly_not(Reason::Advertisement))),
        ),
        (
            "seventh-line",
            Arc::new(mine(7, Vote::against(0.0, Reason::Rail))),
        ),
        ("everything", Arc::new(|_: Line<'_>| Vote::body(0.123_4))),
    ]
}

fn pipeline(filters: &[Shared]) -> Pipeline {
    let mut builder = Pipeline::builder();
    for name in Pipeline::news().filters() {
        builder.remove(name);
    }
    for filter in filters {
        builder.add(filter.0, filter.1.clone());
    }
    builder.build().expect("names differ")
}

/// Some of the filters, in any order: two of them are certain of every line, so that with all of
/// them at once the others would seldom matter.
fn some_shuffled() -> impl Strategy<Value = Vec<usize>> {
    let all: Vec<usize> = (0..filters().len()).collect();
    let most = all.len();
    subsequence(all, 2..=most).prop_shuffle()
}

#[test]
fn filters_of_every_preset_are_among_them() {
    let filters = filters();
    let presets = [
        Pipeline::news(),
        Pipeline::rules(),
        Pipeline::c4(),
        Pipeline::justext(),
    ];
    for name in presets.iter().flat_map(Pipeline::filters) {
        assert!(filters.iter().any(|filter| filter.0 == name), "{name}");
    }
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn the_order_of_filters_changes_nothing(text in page(), order in some_shuffled()) {
        let filters = filters();
        let mut sorted = order.clone();
        sorted.sort_unstable();
        let in_order = |order: &[usize]| -> Vec<Shared> {
            order.iter().map(|at| filters[*at].clone()).collect()
        };
        let (one, other) = (pipeline(&in_order(&sorted)), pipeline(&in_order(&order)));
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
