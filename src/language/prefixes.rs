//! Finds which of many phrases a text starts with.

use super::phrases::splits_word;
use super::sieve::{FACTOR, Sieve};
use std::cmp::Ordering;
use std::ops::Range;

/// Phrases in order, in small letters as far as ASCII goes, each with the longest other that it
/// starts with. Building it costs a tenth of what an automaton does.
#[derive(Debug)]
pub(crate) struct Prefixes {
    phrases: Vec<Phrase>,
    /// The numbers of all phrases, in the order of phrases.
    numbers: Vec<usize>,
    /// The words that phrases start with, hashed: most texts start with none of them.
    first_words: Sieve,
    /// Where the phrases stand that start with each of these words, in the order of their hashes.
    places: Vec<(u64, Range<usize>)>,
}

#[derive(Debug)]
struct Phrase {
    text: String,
    /// Its [`key`], which settles most comparisons.
    key: u64,
    /// Where its numbers stand among all.
    numbers: Range<usize>,
    /// The index of the longest other phrase that it starts with.
    shorter: Option<usize>,
}

impl Prefixes {
    /// For phrases whose ASCII letters are small, each with a number, which others may have too.
    pub(crate) fn new(phrases: impl IntoIterator<Item = (String, usize)>) -> Self {
        let keyed = phrases
            .into_iter()
            .map(|(text, number)| (key(&text), text, number));
        let mut numbered: Vec<(u64, String, usize)> = keyed.collect();
        numbered.sort_unstable();
        let mut phrases: Vec<Phrase> = Vec::with_capacity(numbered.len());
        let mut numbers = Vec::with_capacity(numbered.len());
        for (key, text, number) in numbered {
            numbers.push(number);
            match phrases.last_mut().filter(|last| last.text == text) {
                Some(same) => same.numbers.end = numbers.len(),
                None => phrases.push(Phrase {
                    text,
                    key,
                    numbers: numbers.len() - 1..numbers.len(),
                    shorter: None,
                }),
            }
        }
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
        let places = places(&phrases);
        Prefixes {
            first_words: Sieve::new(places.iter().map(|(word, _)| *word)),
            phrases,
            numbers,
            places,
        }
    }

    /// The phrases, in order.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.phrases.iter().map(|phrase| phrase.text.as_str())
    }

    /// Calls `see` with the number and the length of each phrase that the text starts with, the case
    /// of ASCII letters passed over, shorter phrases first. None ends inside a word. Takes some ten comparisons.
    pub(crate) fn each(&self, text: &str, see: &mut impl FnMut(usize, usize)) {
        let places = match first_word(text) {
            Some(word) => self.places_of(word),
            None => 0..self.phrases.len(),
        };
        let Some(phrases) = self.phrases.get(places.clone()).filter(|at| !at.is_empty()) else {
            return;
        };
        let folded = || text.bytes().map(|byte| byte.to_ascii_lowercase());
        let key = key(text);
        let is_behind = |phrase: &Phrase| match phrase.key.cmp(&key) {
            Ordering::Equal => phrase.text.bytes().cmp(folded()).is_gt(),
            order => order.is_gt(),
        };
        let after = phrases.partition_point(|phrase| !is_behind(phrase));
        let mut last = after.checked_sub(1).map(|at| places.start + at);
        while let Some(at) = last
            && !opens(text, &self.phrases[at].text)
        {
            last = self.phrases[at].shorter;
        }
        self.see_all(text, last, see);
    }

    /// Where the phrases stand that start with a word.
    fn places_of(&self, word: u64) -> Range<usize> {
        if !self.first_words.may_hold(word) {
            return 0..0;
        }
        let found = self.places.binary_search_by_key(&word, |(word, _)| *word);
        found.map_or(0..0, |at| self.places[at].1.clone())
    }

    /// Sees a phrase and all that it starts with; no phrase starts with more than a few.
    fn see_all(&self, text: &str, last: Option<usize>, see: &mut impl FnMut(usize, usize)) {
        let Some(phrase) = last.and_then(|at| self.phrases.get(at)) else {
            return;
        };
        self.see_all(text, phrase.shorter, see);
        let end = phrase.text.len();
        if splits_word(text, end) || splits_word(text, 0) {
            return;
        }
        let numbers = self.numbers.get(phrase.numbers.clone());
        for number in numbers.unwrap_or_default() {
            see(*number, end);
        }
    }
}

/// Where phrases stand that start with the same word, in the order of the words' hashes. Others may
/// stand between them.
fn places(phrases: &[Phrase]) -> Vec<(u64, Range<usize>)> {
    let mut places: Vec<(u64, Range<usize>)> = Vec::new();
    for (at, phrase) in phrases.iter().enumerate() {
        if let Some(word) = first_word(&phrase.text) {
            match places.last_mut().filter(|(last, _)| *last == word) {
                Some((_, range)) => range.end = at + 1,
                None => places.push((word, at..at + 1)),
            }
        }
    }
    places.sort_unstable_by_key(|(word, range)| (*word, range.start));
    places.dedup_by(|(next, range), (word, whole)| {
        let is_same = next == word;
        if is_same {
            whole.end = range.end;
        }
        is_same
    });
    places
}

/// The first eight bytes of a text, the case of ASCII letters folded, as a number that orders texts as
/// they do.
fn key(text: &str) -> u64 {
    let mut key = [0; 8];
    match text.as_bytes().first_chunk() {
        Some(whole) => key = *whole,
        None => key[..text.len()].copy_from_slice(text.as_bytes()),
    }
    key.make_ascii_lowercase();
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
            let whole = |len: usize| !splits_word(&text, len) && !splits_word(&text, 0);
            let mut expected: Vec<(usize, usize)> = phrases
                .iter()
                .enumerate()
                .filter(|(_, phrase)| text.to_ascii_lowercase().starts_with(*phrase))
                .map(|(number, phrase)| (number, phrase.len()))
                .filter(|(_, len)| whole(*len))
                .collect();
            expected.sort_by_key(|(number, len)| (*len, *number));
            let mut found = Vec::new();
            let prefixes = Prefixes::new(phrases.into_iter().zip(0..));
            prefixes.each(&text, &mut |number, len| found.push((number, len)));
            prop_assert_eq!(found, expected);
        }
    }
}
