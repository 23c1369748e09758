//! A compiled set of phrases: case in any script, word ends, and no allocation in a search.

use super::sieve::{FACTOR, Sieve};
use aho_corasick::automaton::OverlappingState;
use aho_corasick::{AhoCorasick, AhoCorasickKind, Anchored, Input, MatchKind, StartKind};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// One phrase found: which entry of the set, and its half-open byte range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) entry: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Which way a set reads its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// A phrase must start where the text starts.
    FromStart,
    /// A phrase may stand anywhere.
    Anywhere,
}

/// An automaton over the spellings of a list of phrases.
#[derive(Debug)]
pub(crate) struct Phrases {
    automaton: Option<AhoCorasick>,
    entry_of: Vec<usize>,
    reading: Reading,
    /// The words that phrases start with: most texts start with none of them.
    first_words: Sieve,
}

impl Phrases {
    /// Compiles every spelling of `phrases`, each known by its place in the list.
    pub(crate) fn new<'p>(reading: Reading, phrases: impl IntoIterator<Item = &'p str>) -> Self {
        let mut spellings: Vec<(String, usize)> = Vec::new();
        for (entry, phrase) in phrases.into_iter().enumerate() {
            spellings.extend(
                variants(phrase)
                    .into_iter()
                    .map(|spelling| (spelling, entry)),
            );
        }
        let entry_of = spellings.iter().map(|&(_, entry)| entry).collect();
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .start_kind(StartKind::Both)
            .ascii_case_insensitive(true)
            .prefilter(false)
            .build(spellings.iter().map(|(spelling, _)| spelling.as_bytes()))
            .ok();
        let first_words = Sieve::new(
            spellings
                .iter()
                .filter_map(|(spelling, _)| first_word(spelling)),
        );
        Self {
            automaton,
            entry_of,
            reading,
            first_words,
        }
    }

    /// Calls `see` for every phrase found in `text`, in the order in which they end.
    pub(crate) fn each(&self, text: &str, mut see: impl FnMut(Found)) {
        let Some(automaton) = &self.automaton else {
            return;
        };
        let anchored = match self.reading {
            Reading::FromStart
                if first_word(text).is_some_and(|word| !self.first_words.may_hold(word)) =>
            {
                return;
            }
            Reading::FromStart => Anchored::Yes,
            Reading::Anywhere => Anchored::No,
        };
        let mut state = OverlappingState::start();
        loop {
            let input = Input::new(text).anchored(anchored);
            if automaton.try_find_overlapping(input, &mut state).is_err() {
                return;
            }
            let Some(found) = state.get_match() else {
                return;
            };
            let (start, end) = (found.start(), found.end());
            if self.reading == Reading::FromStart && start != 0 {
                continue;
            }
            if splits_word(text, start) || splits_word(text, end) {
                continue;
            }
            if let Some(&entry) = self.entry_of.get(found.pattern().as_usize()) {
                see(Found { entry, start, end });
            }
        }
    }
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

/// The spellings of a phrase that differ by more than ASCII case: as written, lower, upper,
/// capitalised, with every word capitalised; each also with the typographic apostrophe.
///
/// Greek capitals usually lose their accents and Turkish ones keep the dot of their `i`, so both
/// spellings are made.
pub(crate) fn variants(phrase: &str) -> Vec<String> {
    let lower = phrase.to_lowercase().replace('\u{307}', "");
    let upper = phrase.to_uppercase();
    let mut forms = vec![
        phrase.to_owned(),
        lower.clone(),
        capitalised(&lower),
        titled(&lower),
    ];
    forms.push(upper.nfd().filter(|&c| !is_greek_accent(c)).nfc().collect());
    forms.push(lower.replace('i', "İ").to_uppercase());
    forms.push(upper);
    let curly: Vec<String> = forms
        .iter()
        .map(|form| form.replace('\'', "\u{2019}"))
        .collect();
    forms.extend(curly);
    for form in &mut forms {
        form.make_ascii_lowercase();
    }
    forms.sort_unstable();
    forms.dedup();
    forms
}

fn is_greek_accent(c: char) -> bool {
    c == '\u{301}'
}

fn capitalised(lower: &str) -> String {
    let mut chars = lower.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

fn titled(lower: &str) -> String {
    let words: Vec<String> = lower.split(' ').map(capitalised).collect();
    words.join(" ")
}

/// Whether a cut at byte `at` would fall inside a word, or not on a character boundary.
pub(crate) fn splits_word(text: &str, at: usize) -> bool {
    let (Some(head), Some(tail)) = (text.get(..at), text.get(at..)) else {
        return true;
    };
    let Some(next) = tail.chars().next() else {
        return false;
    };
    if is_combining_mark(next) {
        return true;
    }
    let before = head.chars().next_back();
    before.is_some_and(is_word_char) && is_word_char(next)
}

/// Whether a character belongs to a word of a script that puts spaces between its words.
pub(crate) fn is_word_char(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    (c.is_alphanumeric() || is_combining_mark(c)) && !is_unspaced(c)
}

/// Han, kana, Thai, Lao, Burmese and Khmer, which write without spaces.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3000}'..='\u{312f}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a character only decorates the end of a line: spaces, bullets, brackets, colons, arrows.
///
/// The copyright sign is not decoration, since it is a cue by itself.
pub(crate) fn is_decoration(c: char) -> bool {
    if c.is_ascii() {
        return !c.is_ascii_alphanumeric();
    }
    matches!(c, '\u{80}'..='\u{a8}' | '\u{ab}'..='\u{b4}' | '\u{b6}'..='\u{b9}' | '\u{bb}' | '\u{bf}'
        | '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{964}' | '\u{965}'
        | '\u{2000}'..='\u{206f}' | '\u{2190}'..='\u{2bff}' | '\u{fe00}'..='\u{fe6f}'
        | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{30fb}'
        | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}'
        | '\u{ff5b}'..='\u{ff65}' | '\u{1f300}'..='\u{1faff}')
}
