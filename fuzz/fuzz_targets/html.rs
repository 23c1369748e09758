//! Any bytes are an HTML page: its lines stand in order in the source, each whole, and give an
//! article or an error.
#![no_main]

use bodycopy::html::{BodySource, Lines, decode};
use bodycopy::{Error, Pipeline};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::news);

fuzz_target!(|bytes: &[u8]| {
    let html = decode(bytes, None);
    let lines = Lines::read(&html);
    let classified = PIPELINE.classify_html(&lines);
    let mut end = 0;
    for line in classified.lines() {
        let range = line.range();
        assert!(range.start >= end && html.get(range.clone()).is_some(), "{range:?} after {end}");
        end = range.end;
    }
    match PIPELINE.extract_html(&html) {
        Ok(article) => {
            match article.body_source() {
                BodySource::Lines => assert!(article.lines().eq(classified.lines())),
                _ => assert!(article.lines().is_sorted_by_key(|line| line.range().start)),
            }
            for block in article.blocks() {
                let links = block.links().iter().map(|link| link.range());
                let parts = links.chain(block.cells().iter().map(|cell| cell.range()));
                parts.for_each(|part| assert!(block.text().get(part).is_some_and(|text| !text.is_empty())));
            }
            assert!(!article.to_html().contains("<script") && !article.to_markdown().is_empty());
        }
        Err(Error::Empty | Error::NoArticle { .. }) => {}
        Err(error) => panic!("an error that cannot be: {error}"),
    }
});
