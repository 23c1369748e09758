//! Any bytes give an article or an error, and no line of them is lost: the law of the properties.
#![no_main]

#[path = "../../tests/support/tiling.rs"]
mod tiling;

use bodycopy::{Error, Pipeline};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static PIPELINES: LazyLock<[Pipeline; 2]> =
    LazyLock::new(|| [Pipeline::news(), Pipeline::rules()]);

fuzz_target!(|bytes: &[u8]| {
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            for pipeline in PIPELINES.iter() {
                tiling::check(pipeline, text).unwrap_or_else(|wrong| panic!("{wrong}"));
            }
        }
        Err(error) => {
            let offset = error.valid_up_to();
            assert_eq!(PIPELINES[0].extract_bytes(bytes), Err(Error::NotUtf8 { offset }));
        }
    }
});
