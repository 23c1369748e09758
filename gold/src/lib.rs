//! What the members of this workspace share that hold `bodycopy` against labelled pages: how the
//! corpora and pages written by hand are read, and the metrics of the evaluator beside them.

// Some thousand snippets: no count comes near what a float holds exactly.
#[allow(clippy::cast_precision_loss)]
mod metrics;
mod titles;
mod written;

pub use metrics::{Snippets, shingle_counts, word_f1, words};
pub use titles::{Titles, nearest, titled};
pub use written::{WrittenLine, entries_of, written_lines};

use flate2::read::MultiGzDecoder;
use serde::de::DeserializeOwned;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

/// Fewest words of a line of the body that surely is prose.
pub const PROSE_WORDS: usize = 12;

/// Which of five folds a page is in that no corpus gave one: by the site of its address, so that all pages of a site are in
/// the same; by all of what is no address.
pub fn fold_of(address: &str) -> u8 {
    let host = address.split_once("://").map_or(address, |(_, rest)| {
        let host = rest.split('/').next().unwrap_or(rest);
        host.trim_start_matches("www.")
    });
    // FNV-1a.
    let hash = host.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    u8::try_from(hash % 5).unwrap_or(0)
}

/// The records of a corpus, one by one: gzip over one JSON object a line.
///
/// # Errors
///
/// Where the file cannot be opened, which the error names, or a record cannot be read.
pub fn records<T: DeserializeOwned>(
    path: impl AsRef<Path>,
) -> io::Result<impl Iterator<Item = io::Result<T>>> {
    let path = path.as_ref();
    let file = File::open(path)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
    let lines = BufReader::new(MultiGzDecoder::new(file)).lines();
    Ok(lines.map(|line| Ok(serde_json::from_str(&line?)?)))
}
