//! Pages of a corpus in the shared format.

use serde::Deserialize;
use std::io;

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
pub(crate) fn pages(path: &str) -> io::Result<impl Iterator<Item = io::Result<Page>>> {
    bodycopy_gold::records(path)
}
