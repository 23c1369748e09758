//! A compiled set of phrases: case in any script, word ends, and no allocation in a search.

use super::prefixes::Prefixes;
use super::spelling::variants;
use crate::char_table::CharTable;
use aho_corasick::automaton::OverlappingState;
use aho_corasick::{AhoCorasick, AhoCorasickKind, Input, MatchKind};
use unicode_normalization::char::is_combining_mark;

/// One phrase found: which entry of the set, and its half-open byte range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) entry: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Where in a text the phrases of a set may start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// A phrase must start where the text starts.
    FromStart,
    /// A phrase may stand anywhere.
    Anywhere,
}

/// The spellings of a list of phrases.
#[derive(Debug)]
pub(crate) struct Phrases {
    search: Search,
    entry_of: Vec<usize>,
}

#[derive(Debug)]
enum Search {
    FromStart(Prefixes),
    Anywhere(Option<AhoCorasick>),
}

impl Phrases {
    /// Compiles every spelling of `phrases`, each known by its place in the list.
    pub(crate) fn new<'p>(anchor: Anchor, phrases: impl IntoIterator<Item = &'p str>) -> Self {
        Self::of_variants(anchor, phrases.into_iter().map(variants))
    }

    /// The same for phrases whose [`variants`] are known.
    pub(crate) fn of_variants(
        anchor: Anchor,
        variants: impl IntoIterator<Item = Vec<String>>,
    ) -> Self {
        let (mut spellings, mut entry_of) = (Vec::new(), Vec::new());
        for (entry, variants) in variants.into_iter().enumerate() {
            spellings.extend(variants);
            entry_of.resize(spellings.len(), entry);
        }
        let search = match anchor {
            Anchor::FromStart => Search::FromStart(Prefixes::new(spellings)),
            Anchor::Anywhere => Search::Anywhere(automaton(&spellings)),
        };
        Self { search, entry_of }
    }

    /// Calls `see` for every phrase found in `text`, in the order in which they end.
    pub(crate) fn each(&self, text: &str, mut see: impl FnMut(Found)) {
        match &self.search {
            Search::FromStart(prefixes) => prefixes.each(text, &mut |spellings: &[usize], end| {
                if splits_word(text, end) || splits_word(text, 0) {
                    return;
                }
                for entry in spellings.iter().filter_map(|at| self.entry_of.get(*at)) {
                    let (entry, start) = (*entry, 0);
                    see(Found { entry, start, end });
                }
            }),
            Search::Anywhere(Some(automaton)) => {
                let mut state = OverlappingState::start();
                while automaton
                    .try_find_overlapping(Input::new(text), &mut state)
                    .is_ok()
                    && let Some(hit) = state.get_match()
                {
                    let (start, end) = (hit.start(), hit.end());
                    if !splits_word(text, start)
                        && !splits_word(text, end)
                        && let Some(&entry) = self.entry_of.get(hit.pattern().as_usize())
                    {
                        see(Found { entry, start, end });
                    }
                }
            }
            Search::Anywhere(None) => {}
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
