//! Counts which words pages write in lower case, which tells names from labels.
//!
//! Of pages that are no articles, so that measures of articles say what other pages come out at.

use crate::corpus;
use crate::write::{bit_table, bit_tables};
use bodycopy::training::{COMMON_BITS, common_bit};
use bodycopy_gold::PROSE_WORDS;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

/// Where the words are written.
const OUT: &str = "src/fields/byline/choose/generated/common_words.rs";
/// Pages that must have a word in lower case: of 2, 3 and 4 the fewest words for the same figures.
const PAGES: u32 = 4;
/// Shortest word, in characters.
const SHORTEST: usize = 3;

/// Counts the words of these corpora, and writes them as bits.
pub(crate) fn run(paths: &[&str]) -> Result<(), Box<dyn Error>> {
    let mut pages: BTreeMap<String, u32> = BTreeMap::new();
    for path in paths {
        for page in corpus::pages(path)? {
            let page = page?;
            if page.render == "all" && page.kind != "article" {
                for word in words(&page.lines) {
                    *pages.entry(word).or_default() += 1;
                }
            }
        }
    }
    let common = pages.iter().filter(|(_, pages)| **pages >= PAGES);
    let bits = common.filter_map(|(word, _)| common_bit(word));
    let file = bit_tables(
        "Words that pages write in lower case, as bits of their hashes",
        ("words", "crate::fields::byline::choose::common::BITS"),
        &[("COMMON", bit_table(COMMON_BITS, bits))],
    );
    std::fs::write(OUT, file)?;
    println!("wrote {OUT}");
    Ok(())
}

/// The words in lower case of a page's prose.
fn words(lines: &[String]) -> BTreeSet<String> {
    let prose = lines.iter().map(|line| line.split_whitespace());
    let prose = prose.filter(|words| words.clone().count() >= PROSE_WORDS);
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphabetic()).to_owned();
    let is_word =
        |word: &String| word.chars().count() >= SHORTEST && word.chars().all(char::is_lowercase);
    prose.flatten().map(bare).filter(is_word).collect()
}
