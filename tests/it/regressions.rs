//! Cases that once broke a law, each under the law's name.

use bodycopy::fields::Credits;
use bodycopy::text::{Quotes, clean};
use bodycopy::{Line, Pipeline, Reason, Verdict, Vote};

/// Of two filters that give the same reason with the same weight, the one that came first was
/// named.
#[test]
fn the_order_of_filters_changes_nothing_where_two_say_the_same() {
    let vote = |_: Line<'_>| Vote::certainly_not(Reason::Custom("both"));
    let named = |first: &str, second: &str| {
        let mut builder = Pipeline::builder();
        let pipeline = builder
            .add(first, vote)
            .add(second, vote)
            .build()
            .expect("names differ");
        let classified = pipeline.classify("A line.");
        let verdict = classified.lines().next().map(|line| line.verdict());
        match verdict {
            Some(Verdict::Removed(removal)) => removal.filter.to_owned(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(named("a", "b"), "a");
    assert_eq!(named("b", "a"), "a");
}

/// A joiner that the first cleaning dropped left a mark beside a letter it composes with.
#[test]
fn cleaning_is_idempotent_at_a_dot_before_a_dropped_joiner() {
    let source = "\u{301}\u{93c}\u{200c}क";
    for quotes in [Quotes::Repair, Quotes::Typographic, Quotes::Ascii] {
        let once = clean(source, quotes).into_text();
        assert_eq!(clean(&once, quotes).into_text(), once, "{quotes:?}");
    }
}

/// The end of a text was looked for six hundred bytes before its blanks and stops, in what was left
/// without them.
#[test]
fn a_text_that_ends_with_a_long_run_is_read_for_credits() {
    let run = |text: &str, sign: &str| text.to_owned() + &sign.repeat(700);
    for text in [run("(a)", "."), run("a", " "), run("é (a)", "。")] {
        assert_eq!(Credits::parse(&text), None);
    }
    let text = run("The harbour stays closed. (Reporting by Ann Lee)", " ");
    let start = Credits::parse(&text).map(|credits| credits.start());
    assert_eq!(start, Some(26));
}
