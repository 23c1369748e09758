//! Laws that hold for any page.

use bodycopy::{Duplicate, LineModel, Pipeline, Rail, Verdict, Workspace, extract};
use proptest::prelude::{
    Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest,
};

/// Pages of prose, furniture, headlines and blanks in several scripts, in any order.
fn page() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just(
            "The harbour stays closed until May, the port authority said, because dredging takes longer than planned."
        ),
        Just(
            "Der Hafen bleibt bis Mai geschlossen, teilte die Behörde am Dienstag mit, weil die Arbeiten länger dauern."
        ),
        Just("港口管理局星期二表示，由于北航道的疏浚工程比预期更久，港口将关闭到五月底。"),
        Just(
            "قالت سلطة الميناء يوم الثلاثاء إن الميناء سيظل مغلقا حتى نهاية الشهر بسبب أعمال التجريف."
        ),
        Just("Ten Gardens To See Before The First Frost -"),
        Just("-"),
        Just("  • News"),
        Just("Share this"),
        Just("Advertisement"),
        Just("NEW YORK (AP) — Banks closed early on Friday, and nobody knew why."),
        Just(""),
    ];
    prop::collection::vec(line, 0..40).prop_map(|lines| lines.join("\n"))
}

fn assert_tiles(text: &str) -> Result<(), proptest::test_runner::TestCaseError> {
    let classified = Pipeline::news().classify(text);
    let mut end = 0;
    for line in classified.lines() {
        let range = line.range();
        prop_assert!(range.start >= end && !line.text().is_empty());
        prop_assert!(is_blank(&text[end..range.start]));
        end = range.end;
    }
    prop_assert!(is_blank(&text[end..]));
    Ok(())
}

fn is_blank(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}

proptest! {
    #[test]
    fn lines_tile_any_text(text in any::<String>()) {
        assert_tiles(&text)?;
    }

    #[test]
    fn lines_tile_any_page(text in page()) {
        assert_tiles(&text)?;
    }

    #[test]
    fn line_ends_and_trailing_blanks_change_no_verdict(text in page()) {
        let other = text.replace('\n', " \r\n");
        let pipeline = Pipeline::news();
        let (a, b) = (pipeline.classify(&text), pipeline.classify(&other));
        prop_assert!(a.lines().map(|line| line.verdict()).eq(b.lines().map(|line| line.verdict())));
    }

    #[test]
    fn the_order_of_filters_changes_nothing(text in page()) {
        let mut backwards = Pipeline::builder();
        backwards.remove("model").remove("rail").remove("duplicate");
        backwards.add("duplicate", Duplicate).add("rail", Rail).add("model", LineModel::default());
        let backwards = backwards.build().unwrap();
        let forwards = Pipeline::news();
        let (a, b) = (forwards.classify(&text), backwards.classify(&text));
        prop_assert!(a.lines().map(|line| line.verdict()).eq(b.lines().map(|line| line.verdict())));
    }

    #[test]
    fn a_used_workspace_changes_nothing(first in page(), second in page()) {
        let pipeline = Pipeline::news();
        let mut workspace = Workspace::new();
        let _ = pipeline.extract_with(&mut workspace, &first);
        prop_assert_eq!(pipeline.extract_with(&mut workspace, &second), extract(&second));
    }

    #[test]
    fn body_text_comes_from_the_source(text in page()) {
        if let Ok(article) = extract(&text) {
            for block in article.blocks() {
                let source = &text[block.range()];
                let words = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
                prop_assert_eq!(words(block.text()), words(source));
            }
            let kept = article.lines().filter(|line| matches!(line.verdict(), Verdict::Body(_))).count();
            prop_assert_eq!(kept, article.blocks().len());
            prop_assert_eq!(article.clone().into_owned(), article);
        }
    }
}
