//! What holds of pages with a clear body: it stays a body when it is read again alone, and when
//! something stands after it.

use super::few;
use crate::generate::story;
use bodycopy::{Classified, Pipeline, extract};
use proptest::prelude::{prop_assert, prop_assert_eq, prop_assume, proptest};
use proptest::test_runner::{Config, RngSeed};

/// The least score of a line that is clearly body, in nats: odds of twenty to one. A learned model
/// promises nothing about lines nearer to the border.
const CLEAR: f32 = 3.0;

/// The same pages in every run: what is learned holds on most pages, not by construction, and no
/// change should fail for a page that it has nothing to do with.
fn fixed() -> Config {
    Config {
        rng_seed: RngSeed::Fixed(1),
        ..few()
    }
}

/// Which of the lines after the headline are body, up to the line with this number.
fn body(page: &Classified<'_>, last: usize) -> Vec<usize> {
    let numbers = page
        .lines()
        .filter(|line| line.verdict().is_body())
        .map(|line| line.number());
    numbers
        .filter(|number| (2..=last).contains(number))
        .collect()
}

/// Whether every line but the headline is body, and clearly.
fn is_clear(page: &Classified<'_>) -> bool {
    page.lines()
        .skip(1)
        .all(|line| line.verdict().is_body() && line.score() >= CLEAR)
}

proptest! {
    #![proptest_config(fixed())]

    #[test]
    fn reading_an_article_again_keeps_every_paragraph(story in story()) {
        let pipeline = Pipeline::news();
        prop_assume!(is_clear(&pipeline.classify(&story.page)));
        let article = extract(&story.page).expect("the body is clear");
        let text = article.text();
        let again = extract(&text);
        let again: Vec<&str> = again.iter().flat_map(|again| again.paragraphs()).collect();
        for paragraph in article.paragraphs() {
            prop_assert!(again.contains(&paragraph), "{paragraph:?} is not in {again:#?}");
        }
    }

    #[test]
    fn a_rail_at_the_end_changes_no_verdict_in_the_body(story in story()) {
        let pipeline = Pipeline::news();
        let alone = pipeline.classify(&story.page);
        prop_assume!(is_clear(&alone));
        let page = format!("{}{}", story.page, story.rail);
        let railed = pipeline.classify(&page);
        let last = alone.lines().count();
        prop_assert_eq!(body(&railed, last), body(&alone, last));
    }
}
