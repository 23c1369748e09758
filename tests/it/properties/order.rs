//! What must change no verdict: the order of filters, line ends, trailing blanks, blank lines
//! around the page.

use super::{few, verdicts};
use crate::generate::{damaged_page, page};
use bodycopy::{
    Afterword, C4, Caption, Comments, Credit, Density, Duplicate, Filter, Furniture, JusText, Line,
    LineModel, MainRun, Navigation, Pipeline, Prose, Rail, Reason, ReasonOnly, Topic, Vote,
};
use proptest::prelude::{Strategy, prop_assert_eq, proptest};
use proptest::sample::subsequence;
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
        Shared("density", Arc::new(Density)),
        Shared("main-run", Arc::new(MainRun)),
        Shared("topic", Arc::new(Topic)),
        Shared("afterword", Arc::new(Afterword)),
        Shared("credit", Arc::new(Credit)),
        Shared("c4", Arc::new(C4::tfds())),
        Shared("justext", Arc::new(JusText::default())),
        Shared("only-names", Arc::new(ReasonOnly(Furniture))),
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
