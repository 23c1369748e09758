//! Cleaned text comes from the source alone, and cleaning it again changes nothing.

use crate::generate::{damaged_page, noise, odd_front, page};
use bodycopy::text::{Quotes, clean};
use bodycopy::{Article, Block, extract};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::TestCaseError;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

const POLICIES: [Quotes; 3] = [Quotes::Repair, Quotes::Typographic, Quotes::Ascii];

proptest! {
    #[test]
    fn cleaning_is_idempotent(text in noise(), policy in 0..POLICIES.len()) {
        check_idempotent(&text, POLICIES[policy])?;
    }

    #[test]
    fn cleaning_pages_is_idempotent(text in damaged_page(), policy in 0..POLICIES.len()) {
        check_idempotent(&text, POLICIES[policy])?;
    }

    #[test]
    fn ranges_of_cleaned_text_lead_back_in_order(text in noise(), policy in 0..POLICIES.len()) {
        let cleaned = clean(&text, POLICIES[policy]);
        let mut last = 0;
        for (at, c) in cleaned.text().char_indices() {
            let range = cleaned.source_range(at..at + c.len_utf8());
            prop_assert!(range.start >= last && range.start < range.end);
            prop_assert!(text.get(range.clone()).is_some());
            last = range.start;
        }
    }

    #[test]
    fn body_text_comes_from_the_source_alone(text in page()) {
        check_blocks(&text)?;
    }

    #[test]
    fn fields_of_odd_fronts_come_from_the_source_alone(text in odd_front()) {
        check_blocks(&text)?;
    }

    #[test]
    fn body_text_of_damaged_pages_comes_from_the_source_alone(text in damaged_page()) {
        check_blocks(&text)?;
    }
}

fn check_idempotent(text: &str, quotes: Quotes) -> Result<(), TestCaseError> {
    let once = clean(text, quotes).into_text();
    let twice = clean(&once, quotes).into_text();
    prop_assert_eq!(&twice, &once);
    Ok(())
}

fn check_blocks(text: &str) -> Result<(), TestCaseError> {
    if let Ok(article) = extract(text) {
        for block in article.blocks() {
            check_block(block, &text[block.range()])?;
        }
        check_fields(&article)?;
    }
    Ok(())
}

/// Each field reads as a part of what its range holds.
fn check_fields(article: &Article<'_>) -> Result<(), TestCaseError> {
    let people = article.byline().people().iter();
    let texts = people
        .chain(article.title_source())
        .chain(article.standfirst_source());
    for text in texts {
        let source = letters(&article.source()[text.origin().range.clone()]);
        prop_assert!(
            source.contains(&letters(text)),
            "{:?} is not in {source:?}",
            text.value()
        );
    }
    if let Some(lede) = article.lede() {
        prop_assert!(
            article
                .paragraphs()
                .any(|paragraph| paragraph.ends_with(lede))
        );
    }
    Ok(())
}

/// A block's characters are those of its source, in order: letters and digits all of them, of
/// others none that the source has not.
fn check_block(block: &Block<'_>, source: &str) -> Result<(), TestCaseError> {
    prop_assert_eq!(letters(block.text()), letters(source));
    let kept: BTreeSet<char> = block.text().nfd().map(plain).collect();
    // Marks that a character without width parted stand in their own order once it is gone.
    let rest: String = source
        .nfd()
        .map(plain)
        .filter(|c| kept.contains(c))
        .collect();
    let mut rest = rest.nfd();
    for c in block.text().nfd().map(plain) {
        prop_assert!(
            rest.any(|other| other == c),
            "{c:?} of {:?} is not in {source:?}",
            block.text()
        );
    }
    Ok(())
}

fn letters(text: &str) -> String {
    text.nfd().filter(|c| c.is_alphanumeric()).collect()
}

/// The character with what cleaning may exchange made equal: blanks, and quotation marks.
fn plain(c: char) -> char {
    match c {
        _ if c.is_whitespace() => ' ',
        '\u{b4}' | '`' | '\'' | '"' | '\u{2018}'..='\u{201f}' => '\'',
        _ => c,
    }
}
