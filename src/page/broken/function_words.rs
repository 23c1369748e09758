//! Whether a row breaks off at a function word, as rows of a headline in large type do.

use crate::language::{ALL, is_small};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Whether the first of two rows ends in a function word in small letters, which another follows, or both are in capitals and it
/// does, or the second opens with `and`: `Court clears farmer of` above `Fraud in two cases`, `THE BOAT, THE NET` above `AND THE SILENCE`.
pub(super) fn breaks_at_function_word(text: &str, (last, row): (&str, &str)) -> bool {
    let (Some(end), Some(start)) = (last.rsplit(' ').next(), row.split(' ').next()) else {
        return false;
    };
    let are_many = [last, row].iter().all(|row| row.contains(' '));
    if !are_many || !row.starts_with(char::is_alphabetic) {
        return false;
    }
    let is_shouted = |text: &str| text.contains(char::is_uppercase) && !text.contains(is_small);
    if is_shouted(last) && is_shouted(row) {
        let joins = |joiner: &str| joiner.to_uppercase() == start;
        let joiners = ALL.iter().flat_map(|language| language.joiners);
        let is_joined = joiners
            .copied()
            .any(|joiner| joins(joiner) && is_often(text, joiner));
        return is_joined || is_function_word(end) && is_often(text, &end.to_lowercase());
    }
    end.starts_with(char::is_lowercase) && is_function_word(end) && is_often(text, end)
}

/// Bytes of a text that tell its language, and how often a function word stands in them: `die`, of German, hardly in an English
/// text. Set by judgement.
const TELLING_BYTES: usize = 4096;
const OFTEN: usize = 3;

/// Whether a word stands often in the opening of a text, in small letters.
fn is_often(text: &str, word: &str) -> bool {
    let opening = text
        .char_indices()
        .take_while(|(at, _)| *at < TELLING_BYTES)
        .last();
    let opening = &text[..opening.map_or(0, |(at, _)| at)];
    let mut words = opening
        .split(|c: char| !c.is_alphanumeric())
        .filter(|other| *other == word);
    word.chars().nth(1).is_some() && words.nth(OFTEN - 1).is_some()
}

/// Whether a word is a function word of some language.
fn is_function_word(word: &str) -> bool {
    static WORDS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        let words = ALL.iter().flat_map(|language| language.function_words);
        words.copied().collect()
    });
    WORDS.contains(&*word.to_lowercase())
}
