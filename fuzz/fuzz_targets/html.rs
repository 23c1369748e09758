//! Any bytes are an HTML page: its lines stand in order in the source, each whole, and give an
//! article or an error.
#![no_main]

use bodycopy::html::{Lines, decode};
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
            assert!(article.lines().eq(classified.lines()));
            assert!(!article.to_html().contains("<script") && !article.to_markdown().is_empty());
        }
        Err(Error::Empty | Error::NoArticle { .. }) => {}
        Err(error) => panic!("an error that cannot be: {error}"),
    }
});
