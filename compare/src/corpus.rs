//! Pages of a corpus in the shared format: one JSON object a line, gzipped.

use flate2::read::MultiGzDecoder;
use serde::Deserialize;
use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader};

/// A page and what is known of it.
#[derive(Debug, Deserialize)]
pub(crate) struct Page {
    pub(crate) id: String,
    pub(crate) url: Option<String>,
    pub(crate) fold: Option<u8>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) author: Option<String>,
    pub(crate) published: Option<String>,
    pub(crate) text: Option<String>,
    #[serde(default)]
    pub(crate) must_have: Vec<String>,
    #[serde(default)]
    pub(crate) must_not_have: Vec<String>,
    pub(crate) html: String,
}

/// The pages of a corpus, one by one.
pub(crate) fn pages(
    path: &str,
) -> Result<impl Iterator<Item = Result<Page, Box<dyn Error>>>, Box<dyn Error>> {
    let file = File::open(path).map_err(|error| format!("{path}: {error}"))?;
    let lines = BufReader::new(MultiGzDecoder::new(file)).lines();
    Ok(lines.map(|line| Ok(serde_json::from_str(&line?)?)))
}
