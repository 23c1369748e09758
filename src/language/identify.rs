//! Names the language of a text, from its script and its function words.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use super::phrases::is_word_char;
use super::sieve::{FACTOR, Sieve};
use super::spelling::spellings;
use super::{ALL, Language};
use crate::char_table::CharTable;

/// How many characters of the text are read; more do not change the answer.
pub(crate) const READ_LIMIT: usize = 6_000;

/// The least number of function words that settles a language.
const FEWEST_WORDS: usize = 6;

/// How many different function words settle a language however often each stands, and of how many occurrences one
/// must be another word where there are fewer: one or two small words that are frequent are of a language that
/// has no table, as `o` of Maori. Measured on the Declaration of Human Rights (docs/figures/languages.md).
const DIFFERENT_WORDS: usize = 6;
const OCCURRENCES: usize = 3;

/// The least number of letters that settles a language by its script alone.
const FEWEST_LETTERS: usize = 12;

/// How far the best language must be ahead of the next, in percent of the next one's shares.
const LEAD_PERCENT: usize = 120;

/// The parts that a word is shared out in among the languages that have it: all numbers up to ten
/// divide it.
const WORD_PARTS: usize = 2520;

/// A language code and the letters that only this language of the tables uses.
type Script = (&'static str, fn(char) -> bool);

/// The languages that a script of their own settles, and the first of those that share one.
const SCRIPTS: [Script; 20] = [
    (
        "el",
        |c| matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}'),
    ),
    ("he", |c| matches!(c, '\u{5d0}'..='\u{5ea}')),
    ("bn", |c| matches!(c, '\u{980}'..='\u{9ff}')),
    ("ta", |c| matches!(c, '\u{b80}'..='\u{bff}')),
    ("th", |c| matches!(c, '\u{e00}'..='\u{e7f}')),
    ("lo", |c| matches!(c, '\u{e80}'..='\u{eff}')),
    ("ko", |c| matches!(c, '\u{ac00}'..='\u{d7a3}')),
    ("te", |c| matches!(c, '\u{c00}'..='\u{c7f}')),
    ("kn", |c| matches!(c, '\u{c80}'..='\u{cff}')),
    ("ml", |c| matches!(c, '\u{d00}'..='\u{d7f}')),
    ("gu", |c| matches!(c, '\u{a80}'..='\u{aff}')),
    ("or", |c| matches!(c, '\u{b00}'..='\u{b7f}')),
    ("pa", |c| matches!(c, '\u{a00}'..='\u{a7f}')),
    ("si", |c| matches!(c, '\u{d80}'..='\u{dff}')),
    ("my", |c| matches!(c, '\u{1000}'..='\u{104f}')),
    ("km", |c| matches!(c, '\u{1780}'..='\u{17ff}')),
    (
        "ka",
        |c| matches!(c, '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}'),
    ),
    ("hy", |c| matches!(c, '\u{530}'..='\u{58f}')),
    ("am", |c| matches!(c, '\u{1200}'..='\u{137f}')),
    ("hi", |c| matches!(c, '\u{900}'..='\u{97f}')),
];

/// Languages that share a script with each other or with languages without a table, and whose function
/// words must name them.
const SHARED: [&[&str]; 2] = [&["hi", "mr", "ne"], &["am"]];

/// How many characters of a text in such a script are read.
const SHARED_LIMIT: usize = 1_500;

/// The least number of function words that settles a language among those of such a script.
const FEWEST_SHARED: usize = 3;

/// The language of a text, or `None` where unsure.
///
/// Reads at most the first six thousand characters. Scripts used by one language of the tables
/// decide by themselves; the other languages need at least six function words, few of them the same, and a clear lead, for
/// which a word that several languages have tells the less of each (`la` than `los` of Spanish). Those
/// of a script that few languages share need three (Hindi, Marathi and Nepali). It errs between near
/// relatives (Danish and Norwegian) in short texts, and may name a relative of a language without a
/// table (Bhojpuri reads as Hindi).
///
/// ```
/// use bodycopy::language::identify;
/// let text = "Die Regierung hat am Montag mit den Ländern über das Gesetz und die Folgen für die \
///             Städte gesprochen, wie ein Sprecher nach dem Treffen sagte.";
/// assert_eq!(identify(text).map(|language| language.code), Some("de"));
/// assert!(identify("OK 123").is_none());
/// ```
pub fn identify(text: &str) -> Option<&'static Language> {
    let head = text
        .char_indices()
        .nth(READ_LIMIT)
        .map_or(text, |(end, _)| &text[..end]);
    let Some(code) = by_script(head) else {
        return by_words(head, FEWEST_WORDS, |_| true);
    };
    match SHARED.iter().find(|codes| codes.contains(&code)) {
        Some(codes) => by_shared(head, codes),
        None => super::by_code(code),
    }
}

/// The code of the language that the script of most letters tells, or of the first of those that share it.
fn by_script(text: &str) -> Option<&'static str> {
    static KINDS: CharTable<u8> = CharTable::new(kind);
    let mut seen = [0usize; SCRIPTS.len() + 4];
    for c in text.chars() {
        let kind = if c.is_ascii() {
            u8::from(c.is_ascii_alphabetic())
        } else {
            KINDS.get(c as u32)
        };
        seen[usize::from(kind)] += 1;
    }
    let [_, others, kana, han, scripts @ ..] = seen;
    let letters = others + kana + han + scripts.iter().sum::<usize>();
    if letters < FEWEST_LETTERS {
        return None;
    }
    for (count, (code, _)) in scripts.iter().zip(SCRIPTS) {
        if count * 2 > letters {
            return Some(code);
        }
    }
    // Japanese prose is at least a tenth kana; Chinese has none but in names.
    if (kana + han) * 2 > letters {
        return Some(if kana * 10 > kana + han { "ja" } else { "zh" });
    }
    None
}

/// The language of a text among those of its script.
fn by_shared(text: &str, codes: &[&str]) -> Option<&'static Language> {
    let head = text.char_indices().nth(SHARED_LIMIT);
    let head = head.map_or(text, |(end, _)| &text[..end]);
    by_words(head, FEWEST_SHARED, |language| {
        codes.contains(&language.code)
    })
}

/// What a character tells of the script: 0 for none that is a letter, then 1 for any other letter, 2 for
/// kana, 3 for Han, and from 4 on those of [`SCRIPTS`].
fn kind(c: char) -> u8 {
    let script = || SCRIPTS.iter().zip(4..).find(|((_, is_in), _)| is_in(c));
    match c {
        _ if !c.is_alphabetic() => 0,
        '\u{3041}'..='\u{30ff}' => 2,
        '\u{3400}'..='\u{9fff}' => 3,
        _ => script().map_or(1, |(_, kind)| kind),
    }
}

/// The function words of all languages, in small letters.
struct FunctionWords {
    /// The languages of each, and its number.
    languages: HashMap<String, (usize, Vec<usize>)>,
    /// Hashes of them, which most other words are told from by.
    hashes: Sieve,
}

impl FunctionWords {
    fn shared() -> &'static Self {
        static SHARED: LazyLock<FunctionWords> = LazyLock::new(FunctionWords::new);
        &SHARED
    }

    fn new() -> Self {
        let mut languages: HashMap<String, (usize, Vec<usize>)> = HashMap::new();
        for (index, language) in ALL.iter().enumerate() {
            let function_words = language.function_words.iter();
            for word in function_words.flat_map(|word| spellings(word)) {
                let number = languages.len();
                let (_, languages) = languages.entry(word).or_insert((number, Vec::new()));
                if !languages.contains(&index) {
                    languages.push(index);
                }
            }
        }
        let hashes = languages.keys().map(|word| word.chars().fold(0, hashed));
        let hashes = Sieve::new(hashes);
        FunctionWords { languages, hashes }
    }

    /// Calls `see` with the number and the languages of each function word of a text, whatever its case.
    fn each(&self, text: &str, mut see: impl FnMut(usize, &[usize])) {
        // Which small letter is meant depends on what stands around.
        let text = if text.contains('Σ') {
            Cow::Owned(text.to_lowercase())
        } else {
            Cow::Borrowed(text)
        };
        let (mut word, mut hash) = (String::new(), 0);
        for c in text.chars().chain([' ']) {
            if is_word_char(c) || c == '\u{200c}' {
                lower(c, |c| {
                    word.push(c);
                    hash = hashed(hash, c);
                });
                continue;
            }
            if !word.is_empty()
                && self.hashes.may_hold(hash)
                && let Some((number, languages)) = self.languages.get(&word)
            {
                see(*number, languages);
            }
            word.clear();
            hash = 0;
        }
    }
}

/// Calls `see` with the small letter of a character, which are two for one of Turkish.
fn lower(c: char, mut see: impl FnMut(char)) {
    static LOWER: CharTable<char> = CharTable::new(|c| c.to_lowercase().next().unwrap_or(c));
    if c == 'İ' {
        return c.to_lowercase().for_each(see);
    }
    see(if c.is_ascii() {
        c.to_ascii_lowercase()
    } else {
        LOWER.get(c as u32)
    });
}

/// The hash of a word with one more letter.
fn hashed(hash: u64, c: char) -> u64 {
    (hash.rotate_left(5) ^ u64::from(c)).wrapping_mul(FACTOR)
}

/// The language of a text among those of `may_be` by its function words, of which it needs `fewest`.
fn by_words(
    text: &str,
    fewest: usize,
    may_be: impl Fn(&Language) -> bool,
) -> Option<&'static Language> {
    let (mut counts, mut shares) = (vec![0usize; ALL.len()], vec![0usize; ALL.len()]);
    let words = FunctionWords::shared();
    let (mut seen, mut different) = (vec![false; words.languages.len()], vec![0usize; ALL.len()]);
    words.each(text, |number, languages| {
        let is_new = !std::mem::replace(&mut seen[number], true);
        for &index in languages {
            counts[index] += 1;
            different[index] += usize::from(is_new);
            shares[index] += WORD_PARTS / languages.len();
        }
    });
    for (share, language) in shares.iter_mut().zip(ALL) {
        if !may_be(language) {
            *share = 0;
        }
    }
    // A tie goes to the first language by code, and fails the lead below anyway.
    let best = (0..shares.len()).rev().max_by_key(|&index| shares[index])?;
    let next = (0..shares.len())
        .filter(|&i| i != best)
        .map(|i| shares[i])
        .max()
        .unwrap_or(0);
    let varied =
        different[best] >= DIFFERENT_WORDS || different[best] * OCCURRENCES >= counts[best];
    let clear = counts[best] >= fewest && shares[best] * 100 > next * LEAD_PERCENT;
    (clear && varied).then(|| ALL.get(best).copied()).flatten()
}

#[cfg(test)]
mod tests;
