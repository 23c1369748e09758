//! Reads the labelled pages.

use anyhow::{Context, Result};
use flate2::read::GzDecoder;
use serde::Deserialize;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

/// A page with labelled lines. Fields as in the corpus' README.
#[derive(Debug, Clone, Deserialize)]
pub struct LabelledPage {
    pub id: String,
    #[serde(default)]
    pub url: Option<String>,
    #[serde(default)]
    pub fold: Option<i64>,
    #[serde(rename = "type", default)]
    pub kind: Option<String>,
    pub render: String,
    pub lines: Vec<String>,
    pub body: Vec<u8>,
    pub text: String,
    #[serde(default)]
    pub must_have: Vec<String>,
    #[serde(default)]
    pub must_not_have: Vec<String>,
}

impl LabelledPage {
    /// Whether its labels come from another extractor rather than from people.
    pub fn is_silver(&self) -> bool {
        self.kind.is_none()
    }

    /// The fold that it is measured in, by site.
    pub fn fold(&self) -> i64 {
        self.fold
            .unwrap_or_else(|| site_fold(self.url.as_deref().unwrap_or(&self.id)))
    }

    /// The page's text.
    pub fn source(&self) -> String {
        self.lines.join("\n")
    }
}

/// A fold from the site of an address: the same for all pages of a site.
fn site_fold(url: &str) -> i64 {
    let host = url
        .split('/')
        .nth(2)
        .unwrap_or(url)
        .trim_start_matches("www.");
    // FNV-1a.
    let hash = host.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    i64::try_from(hash % 5).unwrap_or(0)
}

/// Both corpora, in file order.
pub fn load(folder: &Path) -> Result<Vec<LabelledPage>> {
    let mut pages = Vec::new();
    for name in [
        "wcxb-dev.text.jsonl.gz",
        "multilingual-silver.text.jsonl.gz",
    ] {
        let path = folder.join(name);
        let file = File::open(&path).with_context(|| format!("cannot open {}", path.display()))?;
        for line in BufReader::new(GzDecoder::new(file)).lines() {
            pages.push(serde_json::from_str(&line?)?);
        }
    }
    Ok(pages)
}
