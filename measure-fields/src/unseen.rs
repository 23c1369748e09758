//! Pipelines whose line models have not seen the pages of one fold, by fold.

use bodycopy::Pipeline;
use bodycopy::training::pipeline;
use std::error::Error;
use std::fs::File;
use std::io::BufReader;

/// Where the trainer writes these models, seen from the repository.
const FOLDS: &str = "target/folds";

/// The preset for news with each of these models.
pub(crate) fn models() -> Result<Vec<Pipeline>, Box<dyn Error>> {
    let model = |fold: u8| {
        let path = format!("{FOLDS}/{fold}.json");
        let file = File::open(&path).map_err(|error| {
            format!("{path}: {error}; `cargo run --release -p bodycopy-train -- folds` writes it")
        })?;
        let parameters = serde_json::from_reader(BufReader::new(file))?;
        Ok(pipeline(&parameters))
    };
    (0..5).map(model).collect()
}
