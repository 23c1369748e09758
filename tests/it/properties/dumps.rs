//! What a tool added when it dumped a page changes nothing but what the lines are made of.

use super::{few, verdicts};
use crate::generate::{damaged_dump, damaged_mail, escaped, linked, numbered, quoted, story, torn};
use crate::tiling;
use bodycopy::{Article, Line, Pipeline, Vote, extract};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::TestCaseError;

/// The first lines of a dump have the verdicts and scores of the page that it was made of, others are
/// removed, and so are the same paragraphs and title read.
fn check(page: &str, dump: &str) -> Result<(), TestCaseError> {
    let of = |text| verdicts(&Pipeline::news(), text);
    let (plain, mut read) = (of(page), of(dump));
    let signs = read.split_off(plain.len());
    prop_assert_eq!(read, plain, "{}", dump);
    prop_assert!(signs.iter().all(|(_, sign)| sign.starts_with("Removed")));
    let told = |article: Article<'_>| (article.text(), article.title().map(str::to_owned));
    prop_assert_eq!(extract(dump).ok().map(told), extract(page).ok().map(told));
    Ok(())
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn links_change_no_verdict(story in story()) {
        let page = story.page + &story.rail;
        check(&page, &linked(&page))?;
    }

    #[test]
    fn numbers_and_their_list_change_no_verdict(story in story()) {
        let page = story.page + &story.rail;
        check(&page, &numbered(&page))?;
    }

    #[test]
    fn marks_of_quotation_change_no_verdict(story in story()) {
        let page = story.page + &story.rail;
        check(&page, &quoted(&page))?;
    }

    #[test]
    fn escapes_change_no_verdict(story in story()) {
        let page = story.page + &story.rail;
        check(&page, &escaped(&page))?;
    }

    #[test]
    fn rows_that_begin_with_commas_are_joined(story in story()) {
        let page = story.page + &story.rail;
        // By rules: what looks like the headline to the model may hang on how its lines were torn.
        let mut all = Pipeline::rules().to_builder();
        all.add("all", |_: Line<'_>| Vote::certainly_body());
        let all = all.build().expect("the name is free");
        let read = |page: &str| all.extract(page).map(|article| article.text());
        prop_assert_eq!(read(&torn(&page)), read(&page));
    }

    #[test]
    fn lines_tile_any_mail(text in damaged_mail()) {
        for pipeline in [Pipeline::news(), Pipeline::rules()] {
            tiling::check(&pipeline, &text).map_err(TestCaseError::fail)?;
        }
    }

    #[test]
    fn lines_tile_any_dump(text in damaged_dump()) {
        for pipeline in [Pipeline::news(), Pipeline::rules()] {
            tiling::check(&pipeline, &text).map_err(TestCaseError::fail)?;
        }
    }

    #[test]
    fn what_is_read_of_a_dump_comes_from_its_source_in_order(text in damaged_dump()) {
        let Ok(article) = extract(&text) else {
            return Ok(());
        };
        for block in article.blocks() {
            let mut source = text[block.range()].chars().filter(|c| c.is_alphanumeric());
            for c in block.text().chars().filter(|c| c.is_alphanumeric()) {
                prop_assert!(source.any(|other| other == c), "{c:?} of {:?}", block.text());
            }
        }
    }
}
