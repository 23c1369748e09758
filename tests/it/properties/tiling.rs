//! Nothing is lost, whatever the text.

use super::few;
use crate::generate::{damaged_page, noise, odd_front, page};
use crate::tiling;
use bodycopy::{Error, Pipeline, Reason, Workspace, extract};
use proptest::prelude::{any, prop, prop_assert_eq, proptest};
use proptest::test_runner::TestCaseError;

fn check(text: &str) -> Result<(), TestCaseError> {
    for pipeline in [Pipeline::news(), Pipeline::rules(), keeps_all()] {
        tiling::check(&pipeline, text).map_err(TestCaseError::fail)?;
    }
    Ok(())
}

/// A pipeline that removes nothing it has a reason for.
fn keeps_all() -> Pipeline {
    let mut builder = Pipeline::builder();
    for reason in Reason::ALL {
        builder.keep(*reason);
    }
    builder.build().expect("no filter is named")
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn lines_tile_any_text(text in any::<String>()) {
        check(&text)?;
    }

    #[test]
    fn lines_tile_any_page(text in page()) {
        check(&text)?;
    }

    #[test]
    fn lines_tile_any_damaged_page(text in damaged_page()) {
        check(&text)?;
    }

    #[test]
    fn lines_tile_any_noise(text in noise()) {
        check(&text)?;
    }

    #[test]
    fn lines_tile_any_odd_front(text in odd_front()) {
        check(&text)?;
    }

    #[test]
    fn any_bytes_give_an_article_or_an_error(bytes in any::<Vec<u8>>()) {
        check_bytes(&bytes)?;
    }

    #[test]
    fn any_page_with_other_bytes_in_it_gives_an_article_or_an_error(
        text in page(), at in any::<prop::sample::Index>(), byte in any::<u8>()
    ) {
        let mut bytes = text.into_bytes();
        bytes.push(b'\n');
        let at = at.index(bytes.len());
        bytes[at] = byte;
        check_bytes(&bytes)?;
    }

    #[test]
    fn a_used_workspace_changes_nothing(first in page(), second in damaged_page()) {
        let pipeline = Pipeline::news();
        let mut workspace = Workspace::new();
        let _ = pipeline.extract_with(&mut workspace, &first);
        prop_assert_eq!(pipeline.extract_with(&mut workspace, &second), extract(&second));
    }

    #[test]
    fn an_owned_article_is_the_same(text in damaged_page()) {
        if let Ok(article) = extract(&text) {
            prop_assert_eq!(article.clone().into_owned(), article);
        }
    }
}

fn check_bytes(bytes: &[u8]) -> Result<(), TestCaseError> {
    let found = Pipeline::news().extract_bytes(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => prop_assert_eq!(found, extract(text)),
        Err(error) => {
            let offset = error.valid_up_to();
            prop_assert_eq!(found, Err(Error::NotUtf8 { offset }));
        }
    }
    Ok(())
}
