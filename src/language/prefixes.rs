//! Finds which of many phrases a text starts with.

use super::sieve::{FACTOR, Sieve};
use std::cmp::Ordering;

/// Phrases in order, in small letters as far as ASCII goes, each with the longest other that it
/// starts with. Building it costs a tenth of what an automaton does.
#[derive(Debug)]
pub(super) struct Prefixes {
    phrases: Vec<Phrase>,
    /// The words that phrases start with: most texts start with none of them.
    first_words: Sieve,
}

#[derive(Debug)]
struct Phrase {
    text: String,
    /// Its [`key`], which settles most comparisons.
    key: u64,
    /// Its place in the list that was given.
    number: usize,
    /// The index of the last phrase before it that it starts with, which may be the same text.
    shorter: Option<usize>,
}

impl Prefixes {
    /// For phrases whose ASCII letters are small.
    pub(super) fn new(phrases: Vec<String>) -> Self {
        let first_words = Sieve::new(phrases.iter().filter_map(|phrase| first_word(phrase)));
        let numbered = phrases.into_iter().enumerate();
        let mut phrases: Vec<Phrase> = numbered
            .map(|(number, text)| Phrase {
                key: key(&text),
                text,
                number,
                shorter: None,
            })
            .collect();
        phrases.sort_by(|a, b| a.text.cmp(&b.text));
        for at in 1..phrases.len() {
            // What a phrase starts with stands before it, and so does all that starts with that.
            let mut shorter = Some(at - 1);
            while let Some(before) = shorter
                && !phrases[at].text.starts_with(&phrases[before].text)
            {
                shorter = phrases[before].shorter;
            }
            phrases[at].shorter = shorter;
        }
        Prefixes {
            phrases,
            first_words,
        }
    }

    /// Calls `see` with the number and the length of each phrase that the text starts with, the case
    /// of ASCII letters passed over, shorter phrases first. Takes some twelve comparisons.
    pub(super) fn each(&self, text: &str, see: &mut impl FnMut(usize, usize)) {
        if first_word(text).is_some_and(|word| !self.first_words.may_hold(word)) {
            return;
        }
        let folded = || text.bytes().map(|byte| byte.to_ascii_lowercase());
        let key = key(text);
        let is_behind = |phrase: &Phrase| match phrase.key.cmp(&key) {
            Ordering::Equal => phrase.text.bytes().cmp(folded()).is_gt(),
            order => order.is_gt(),
        };
        let after = self.phrases.partition_point(|phrase| !is_behind(phrase));
        let mut last = after.checked_sub(1);
        while let Some(at) = last
            && !opens(text, &self.phrases[at].text)
        {
            last = self.phrases[at].shorter;
        }
        self.see_all(last, see);
    }

    /// Sees a phrase and all that it starts with; no phrase starts with more than some tens.
    fn see_all(&self, last: Option<usize>, see: &mut impl FnMut(usize, usize)) {
        if let Some(phrase) = last.and_then(|at| self.phrases.get(at)) {
            self.see_all(phrase.shorter, see);
            see(phrase.number, phrase.text.len());
        }
    }
}

/// The first eight bytes of a text, the case of ASCII letters folded, as a number that orders texts as
/// they do.
fn key(text: &str) -> u64 {
    let mut key = [0; 8];
    for (to, from) in key.iter_mut().zip(text.bytes()) {
        *to = from.to_ascii_lowercase();
    }
    u64::from_be_bytes(key)
}

fn opens(text: &str, phrase: &str) -> bool {
    let start = text.as_bytes().get(..phrase.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(phrase.as_bytes()))
}

/// Letters of a text's first word that are told apart.
const FIRST_LETTERS: usize = 16;

/// A hash of the first word of a text, its case folded; `None` where it is not all in ASCII letters.
/// A phrase starts a text only where both have the same first word, since it ends where a word does.
fn first_word(text: &str) -> Option<u64> {
    let bytes = text.as_bytes();
    let letters = bytes.iter().take_while(|byte| byte.is_ascii_alphabetic());
    let (mut hash, mut length) = (0u64, 0);
    for byte in letters.take(FIRST_LETTERS) {
        hash = (hash ^ u64::from(byte | 0x20)).wrapping_mul(FACTOR);
        length += 1;
    }
    let is_whole = bytes.get(length).is_none_or(u8::is_ascii);
    (length > 0 && is_whole).then_some(hash)
}

#[cfg(test)]
mod tests {
    use super::Prefixes;
    use crate::language::phrases::splits_word;
    use proptest::prelude::{prop, prop_assert_eq, proptest};

    proptest! {
        #[test]
        fn what_starts_a_text_is_found(
            phrases in prop::collection::vec("[abé ]{1,4}", 0..20),
            text in "[abABé ]{0,6}",
        ) {
            // Phrases that end inside a word are none, and may be found or not.
            let whole = |len: usize| !splits_word(&text, len);
            let mut expected: Vec<(usize, usize)> = phrases
                .iter()
                .enumerate()
                .filter(|(_, phrase)| text.to_ascii_lowercase().starts_with(*phrase))
                .map(|(number, phrase)| (number, phrase.len()))
                .filter(|(_, len)| whole(*len))
                .collect();
            expected.sort_by_key(|(number, len)| (*len, *number));
            let mut found = Vec::new();
            Prefixes::new(phrases).each(&text, &mut |number, len| found.push((number, len)));
            found.retain(|(_, len)| whole(*len));
            prop_assert_eq!(found, expected);
        }
    }
}
