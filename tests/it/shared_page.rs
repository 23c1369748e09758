//! The page that must come out exactly, where the shared material is there.

use bodycopy::{Article, Pipeline, Verdict, extract};
use serde_json::Value;
use std::path::Path;

#[test]
fn the_shared_page_comes_out_exactly() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/pages");
    let read = |name: &str| std::fs::read_to_string(folder.join(name));
    let (Ok(page), Ok(expected)) = (
        read("wire-story-with-rail.txt"),
        read("wire-story-with-rail.expected.json"),
    ) else {
        println!("left out: no shared pages beside the checkout");
        return;
    };
    let expected: Value = serde_json::from_str(&expected).unwrap();
    for pipeline in [Pipeline::news(), Pipeline::rules()] {
        let article = pipeline.extract(&page).unwrap();
        assert_eq!(article.title(), expected["title"].as_str());
        let paragraphs: Vec<&str> = article.paragraphs().collect();
        assert_eq!(serde_json::json!(paragraphs), expected["paragraphs"]);
        let places = article
            .dateline()
            .map(|dateline| dateline.places().to_vec());
        assert_eq!(serde_json::json!(places), expected["dateline"]["places"]);
        assert_eq!(removed(&article), expected["removed"]);
    }
}

/// Line, text and reason of each line removed.
fn removed(article: &Article<'_>) -> Value {
    let lines = article.removed().map(|line| {
        let Verdict::Removed(removal) = line.verdict() else {
            unreachable!()
        };
        serde_json::json!({
            "line": line.number(), "text": line.text(), "reason": removal.reason.as_str()
        })
    });
    lines.collect()
}

#[test]
fn the_bundled_page_loses_its_rail_and_nothing_else() {
    let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    let article = extract(page).unwrap();
    assert_eq!(article.blocks().len(), 10);
    assert_eq!(article.removed().count(), 13);
    assert!(article.lede().unwrap().starts_with("Malta and Sicily"));
    let verdicts = Pipeline::news().classify(page);
    assert!(verdicts.lines().eq(article.lines()));
}
