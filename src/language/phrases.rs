//! Sets of phrases: case in any script, word ends, and no allocation in a search but the first.

use super::prefixes::Prefixes;
use super::script::ByScript;
use super::spelling::variants;
use crate::char_table::CharTable;
use crate::kind::Kind;
use aho_corasick::automaton::OverlappingState;
use aho_corasick::{AhoCorasick, AhoCorasickKind, Input, MatchKind};
use std::sync::OnceLock;
use unicode_normalization::char::is_combining_mark;

/// One phrase found: which entry of the set, and its half-open byte range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) entry: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Phrases that a text may open with, in all their spellings.
#[derive(Debug)]
pub(crate) struct Openings {
    phrases: Vec<&'static str>,
    spelled: ByScript<Prefixes>,
}

impl Openings {
    /// For `phrases`, each known by its place in the list. They are spelled when a text in their script is met.
    pub(crate) fn new(phrases: impl IntoIterator<Item = &'static str>) -> Self {
        Openings {
            phrases: phrases.into_iter().collect(),
            spelled: ByScript::new(),
        }
    }

    /// Calls `see` for every phrase that `text` opens with, in the order in which they end.
    pub(crate) fn each(&self, text: &str, mut see: impl FnMut(Found)) {
        self.spelled(text).each(text, &mut |entry, end| {
            let start = 0;
            see(Found { entry, start, end });
        });
    }

    /// The spellings of those that a text in the script of `text` may open with.
    pub(super) fn spelled(&self, text: &str) -> &Prefixes {
        self.spelled.get(text, |script| {
            let phrases = self.phrases.iter().zip(0..);
            let phrases = phrases.filter(|(phrase, _)| script.may_have(phrase));
            let spelled = |(phrase, entry): (&&str, usize)| {
                variants(phrase).into_iter().map(move |form| (form, entry))
            };
            Prefixes::new(phrases.flat_map(spelled))
        })
    }
}

/// Phrases that may stand anywhere in a text, in all their spellings.
#[derive(Debug)]
pub(crate) struct Phrases {
    phrases: Vec<&'static str>,
    compiled: OnceLock<Compiled>,
}

#[derive(Debug)]
struct Compiled {
    automaton: Option<AhoCorasick>,
    entry_of: Vec<usize>,
}

impl Phrases {
    /// For `phrases`, each known by its place in the list. They are compiled when the first text is searched.
    pub(crate) fn new(phrases: impl IntoIterator<Item = &'static str>) -> Self {
        Phrases {
            phrases: phrases.into_iter().collect(),
            compiled: OnceLock::new(),
        }
    }

    /// Calls `see` for every phrase found in `text`, in the order in which they end.
    pub(crate) fn each(&self, text: &str, mut see: impl FnMut(Found)) {
        let compiled = self.compiled.get_or_init(|| Compiled::of(&self.phrases));
        let Some(automaton) = &compiled.automaton else {
            return;
        };
        let mut state = OverlappingState::start();
        while automaton
            .try_find_overlapping(Input::new(text), &mut state)
            .is_ok()
            && let Some(hit) = state.get_match()
        {
            let (start, end) = (hit.start(), hit.end());
            if !splits_word(text, start)
                && !splits_word(text, end)
                && let Some(&entry) = compiled.entry_of.get(hit.pattern().as_usize())
            {
                see(Found { entry, start, end });
            }
        }
    }
}

impl Compiled {
    fn of(phrases: &[&str]) -> Self {
        let (mut spellings, mut entry_of) = (Vec::new(), Vec::new());
        for (entry, phrase) in phrases.iter().enumerate() {
            spellings.extend(variants(phrase));
            entry_of.resize(spellings.len(), entry);
        }
        let automaton = automaton(&spellings);
        Compiled {
            automaton,
            entry_of,
        }
    }
}

fn automaton(spellings: &[String]) -> Option<AhoCorasick> {
    AhoCorasick::builder()
        .match_kind(MatchKind::Standard)
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .ascii_case_insensitive(true)
        .prefilter(false)
        .build(spellings)
        .ok()
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
    static WORD_CHARS: CharTable<bool> = CharTable::new(is_rare_word_char);
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    WORD_CHARS.get(c as u32)
}

/// The same, worked out anew, for characters that are asked about once.
pub(crate) fn is_rare_word_char(c: char) -> bool {
    !is_unspaced(c) && (c.is_alphanumeric() || is_combining_mark(c))
}

/// Whether a character is a small letter of a script in which names open with a capital. Georgian, whose
/// letters Unicode calls small, has capitals for whole lines alone.
pub(crate) fn is_small(c: char) -> bool {
    c.is_lowercase() && !matches!(c, '\u{10d0}'..='\u{10ff}')
}

/// Whether a character is a digit or stands for a number, in any script.
pub(super) fn is_numeric(c: char) -> bool {
    static NUMERIC: CharTable<bool> = CharTable::new(char::is_numeric);
    if c.is_ascii() {
        return c.is_ascii_digit();
    }
    NUMERIC.get(c as u32)
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

/// Whether a character ends a sentence, in any script.
pub(crate) fn ends_sentence(c: char) -> bool {
    static ENDS: CharTable<bool> = CharTable::new(|c| Kind::of(c).is_end());
    if c.is_ascii() {
        return Kind::of(c).is_end();
    }
    ENDS.get(c as u32)
}
