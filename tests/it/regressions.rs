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
            Some(Verdict::Removed(removal)) => removal.filter.unwrap_or_default().to_owned(),
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

/// A filter that was certain of one line of a short story took the story with it: the body was left and
/// entered again around that line, at a cost.
#[test]
fn to_be_certain_of_one_line_changes_no_other() {
    let page = include_str!("../../examples/data/harbour-page.txt");
    let verdicts = |cut: Option<usize>| {
        let pipeline = Pipeline::rules()
            .to_builder()
            .add("cut", move |line: Line<'_>| {
                if Some(line.number()) == cut {
                    Vote::certainly_not(Reason::Custom("cut"))
                } else {
                    Vote::ABSTAIN
                }
            })
            .build()
            .expect("names differ");
        let classified = pipeline.classify(page);
        let lines = classified.lines();
        let bodies = lines.map(|line| (line.number(), line.verdict().is_body()));
        bodies.collect::<Vec<_>>()
    };
    let before = verdicts(None);
    let body = before.iter().filter(|(_, is_body)| *is_body);
    for (cut, _) in body {
        let expected = before
            .iter()
            .map(|(number, is_body)| (*number, *is_body && number != cut));
        assert!(verdicts(Some(*cut)).into_iter().eq(expected), "line {cut}");
    }
}

/// Where no filter spoke against a line, its removal named one that there was not.
#[test]
fn a_line_that_is_no_body_for_those_around_it_names_no_filter() {
    let rules = Pipeline::rules();
    let mut builder = rules.to_builder();
    for name in rules.filters() {
        builder.remove(name);
    }
    let weak = |_: Line<'_>| Vote::body(0.5);
    let pipeline = builder.add("weak", weak).build().expect("names differ");
    let classified = pipeline.classify("Harbour news");
    let line = classified.lines().next().expect("a line");
    let removal = line.removal().expect("it is removed");
    assert_eq!(
        (removal.reason, removal.filter),
        (Reason::Boilerplate, None)
    );
}

/// A bullet that fell onto a line of its own, inside a body, was a paragraph without text.
#[test]
fn there_is_something_to_read_in_each_block() {
    let page = "The harbour stays closed.\n-\nOne pier opens -\nTwo ferries go -\nNobody knows why.\n✓\n✓\n";
    let mut builder = Pipeline::rules().to_builder();
    builder.add("all", |_: Line<'_>| Vote::certainly_body());
    let pipeline = builder.build().expect("the name is free");
    let article = pipeline.extract(page).expect("all of it is body");
    let blocks: Vec<&str> = article.paragraphs().collect();
    let expected = [
        "The harbour stays closed.",
        "One pier opens",
        "Two ferries go",
        "Nobody knows why.",
    ];
    assert_eq!(blocks, expected);
    let removed: Vec<&str> = article.removed().map(|line| line.text()).collect();
    assert_eq!(removed, ["-", "✓", "✓"]);
}
