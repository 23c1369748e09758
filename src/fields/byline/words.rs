//! The words of the language tables that bylines are made of.

use crate::language::phrases::is_decoration;
use crate::language::{
    ALL, ByScript, Cue, CueKind, CueMatcher, FACTOR, Script, Sieve, by_code, spellings,
};
use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};
use std::sync::LazyLock;

/// What a word or phrase of the tables is, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Word(u8);

impl Word {
    /// What somebody does.
    pub(super) const ROLE: Word = Word(1);
    /// Unnamed staff.
    pub(super) const STAFF: Word = Word(2);
    /// A news agency.
    pub(super) const AGENCY: Word = Word(4);
    /// Joins two names.
    pub(super) const JOINER: Word = Word(8);
    /// Stands between a name and a place.
    pub(super) const LOCATED: Word = Word(16);
    /// A frequent word that is part of no name.
    pub(super) const FUNCTION: Word = Word(32);
    /// Stands alone above the name of an author.
    const LABEL: Word = Word(64);
    /// Stands before a colon and who took the pictures.
    const PICTURES: Word = Word(128);

    /// Whether it is any of `others`.
    pub(super) fn is(self, others: Word) -> bool {
        self.0 & others.0 != 0
    }

    /// Either of both.
    pub(super) const fn or(self, other: Word) -> Word {
        Word(self.0 | other.0)
    }
}

/// What a phrase is, its case passed over.
pub(super) fn word(phrase: &str) -> Word {
    if phrase.len() > *LONGEST || phrase.is_ascii() && !may_be_known(phrase) {
        return Word::default();
    }
    let folded = phrase.to_lowercase();
    let known = |phrase: &str| tables(phrase).words.get(phrase).copied();
    let plain = || known(folded.strip_prefix("the ")?);
    known(&folded).or_else(plain).unwrap_or_default()
}

/// Whether an ASCII phrase, or what stands behind its `The`, may be one of the tables: few others
/// pass, so few are folded and looked up.
fn may_be_known(phrase: &str) -> bool {
    let known = &tables(phrase).known;
    let behind_the = phrase
        .split_at_checked("the ".len())
        .filter(|(head, _)| head.eq_ignore_ascii_case("the "));
    known.may_hold(phrase) || behind_the.is_some_and(|(_, rest)| known.may_hold(rest))
}

/// The words and phrases that open in one script, in small letters.
struct Tables {
    words: BTreeMap<String, Word>,
    known: Known,
}

/// Those in the script of `phrase`.
fn tables(phrase: &str) -> &'static Tables {
    static TABLES: ByScript<Tables> = ByScript::new();
    TABLES.get(phrase, |script| {
        let words = words(|phrase| Script::of(phrase) == script);
        let known = Known::of(&words);
        Tables { words, known }
    })
}

/// Where a name ends that a role in brackets follows, and that role: `Ann Lee (Text)`, `Jan Roe (photos)`. At the end of a
/// line the last bracket may be trimmed off.
pub(super) fn roled(text: &str) -> Option<(usize, Range<usize>)> {
    let inside = text.strip_suffix(')').unwrap_or(text);
    let open = inside.rfind('(')?;
    let role = open + 1..inside.len();
    let said = text.get(role.clone())?;
    let name = text.get(..open)?.trim_end();
    let is_word = !said.is_empty() && said.chars().all(char::is_alphabetic);
    (is_word && !name.is_empty() && (is_role(said) || part(said).is_some()))
        .then_some((name.len(), role))
}

/// Which part of a story a word says that somebody made, by the kind of cue that it is before a colon.
fn part(said: &str) -> Option<CueKind> {
    let labelled = format!("{said}:");
    let lead = CueMatcher::shared().lead_of(&labelled, &PARTS)?;
    (lead.end == labelled.len()).then_some(lead.kind)
}

/// Whether a word says that somebody wrote a story: `Text`.
pub(in crate::fields) fn is_of_text(said: &str) -> bool {
    part(said) == Some(CueKind::Byline)
}

/// Whether a word says that somebody took its pictures: `Fotos`.
pub(super) fn is_of_pictures(said: &str) -> bool {
    matches!(part(said), Some(CueKind::Caption | CueKind::Credit))
}

/// Whether a word stands before a colon and who took the pictures in some language: `Foto`.
pub(super) fn is_word_of_pictures(text: &str) -> bool {
    word(text).is(Word::PICTURES)
}

/// Kinds of cues that say before a colon which part of a story somebody made: `Text:`, `Fotos:`.
const PARTS: [CueKind; 3] = [CueKind::Byline, CueKind::Caption, CueKind::Credit];

/// Tells most phrases that are none of the tables.
struct Known {
    /// For each first byte the lengths of phrases that open with it, as bits.
    lengths: [u64; 256],
    sieve: Sieve,
}

impl Known {
    fn of(words: &BTreeMap<String, Word>) -> Self {
        let mut lengths = [0; 256];
        for phrase in words.keys() {
            if let Some(first) = phrase.bytes().next() {
                lengths[usize::from(first)] |= length_bit(phrase);
            }
        }
        let sieve = Sieve::new(words.keys().map(|phrase| hash(phrase.as_bytes())));
        Known { lengths, sieve }
    }

    fn may_hold(&self, phrase: &str) -> bool {
        let first = phrase.bytes().next().map(|byte| byte.to_ascii_lowercase());
        first.is_some_and(|first| self.lengths[usize::from(first)] & length_bit(phrase) != 0)
            && self.sieve.may_hold(hash(phrase.as_bytes()))
    }
}

/// The last bit of a number that stands for lengths: longer phrases share it.
const LAST_BIT: usize = u64::BITS as usize - 1;

/// A hash of some bytes, the case of ASCII letters passed over.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |hash, byte| {
        (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(FACTOR)
    })
}

/// The bit of a phrase's length in bytes.
fn length_bit(phrase: &str) -> u64 {
    1 << phrase.len().min(LAST_BIT)
}

/// Whether a text says what somebody does: a role of the tables, or words that end in one.
pub(in crate::fields) fn is_role(text: &str) -> bool {
    word(text).is(Word::ROLE) || ends_in_role(text)
}

/// Whether a text is a few words of which the first is a role: `Redactora de la sección de Sociedad`.
pub(in crate::fields) fn opens_with_role(text: &str) -> bool {
    let Some((first, _)) = text.split_once(' ') else {
        return false;
    };
    let blanks = text.bytes().filter(|byte| *byte == b' ').count();
    ROLE_BLANKS.contains(&blanks) && word(first).is(Word::ROLE) && !text.ends_with('.')
}

/// Blanks between the words of a role: more are a sentence. Set by judgement.
const ROLE_BLANKS: RangeInclusive<usize> = 1..=5;
/// Words of a name of staff behind `The`: one is a word of the tables. Set by judgement.
const TEAM_WORDS: RangeInclusive<usize> = 2..=4;

/// Whether a text is a few words that end in a role: `Washington bureau chief`.
pub(in crate::fields) fn ends_in_role(text: &str) -> bool {
    let blanks = text.bytes().filter(|byte| *byte == b' ').count();
    let last = text.rsplit(' ').next().unwrap_or("");
    ROLE_BLANKS.contains(&blanks) && word(last).is(Word::ROLE)
}

/// Fewest letters of a word for staff that the name of a paper follows: not `Staff`, `Team`, `Desk`.
const STAFF_LETTERS: usize = 7;

/// Whether a name is one of unnamed staff: `EcoCult Staff`, `Our Reporters`, `Redazione Madia`.
pub(in crate::fields) fn is_staff(text: &str) -> bool {
    let Some((first, rest)) = text.split_once(' ') else {
        return word(text).is(Word::STAFF.or(Word::AGENCY));
    };
    let last = rest.rsplit(' ').next().unwrap_or("");
    let leads = first.chars().count() >= STAFF_LETTERS && last.len() == rest.len();
    word(text).is(Word::STAFF.or(Word::AGENCY))
        || word(last).is(Word::STAFF)
        || leads && word(first).is(Word::STAFF) && !word(first).is(Word::ROLE)
}

/// Whether a text is a few words with capitals behind `The` that end in a name for staff: `The Harbour
/// Team`.
pub(super) fn is_team(text: &str) -> bool {
    let rest = text.strip_prefix("The ").unwrap_or("");
    let last = rest.rsplit(' ').next().unwrap_or("");
    let mut words = rest.split(' ');
    TEAM_WORDS.contains(&words.clone().count())
        && words.all(|word| word.starts_with(char::is_uppercase))
        && word(last).is(Word::STAFF)
}

/// Whether a line says that an author's name stands below it: `About the author:`.
pub(in crate::fields) fn is_label(line: &str) -> bool {
    word(line.trim_matches(is_decoration)).is(Word::LABEL)
}

/// The role that a text without blanks ends with, or that stands behind a name in Korean.
pub(super) fn role_suffix(text: &str) -> Option<&'static str> {
    let ends = EASTERN_ROLES.iter().filter(|role| text.ends_with(**role));
    ends.copied().max_by_key(|role| role.len())
}

/// The roles and labels of staff of Chinese, Japanese and Korean.
static EASTERN_ROLES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let languages = ["ja", "ko", "zh"].into_iter().filter_map(by_code);
    let roles = languages.flat_map(|language| language.roles.iter().chain(language.staff));
    roles.copied().collect()
});

/// The words and phrases of the tables that are `among` those asked for, in small letters.
fn words(among: impl Fn(&str) -> bool) -> BTreeMap<String, Word> {
    let mut words: BTreeMap<String, Word> = BTreeMap::new();
    each_phrase(|phrase, kind| {
        let phrase = phrase.to_lowercase();
        if among(&phrase) {
            for spelling in spellings(&phrase) {
                let entry = words.entry(spelling).or_default();
                *entry = entry.or(kind);
            }
        }
    });
    words
}

/// Calls `see` with every word and phrase of the tables and what it is.
fn each_phrase(mut see: impl FnMut(&'static str, Word)) {
    for language in ALL {
        let groups = [
            (language.roles, Word::ROLE),
            (language.staff, Word::STAFF),
            (language.agencies, Word::AGENCY),
            (language.joiners, Word::JOINER),
            (language.author_labels, Word::LABEL),
            (language.located, Word::LOCATED),
            (language.function_words, Word::FUNCTION),
        ];
        for (phrases, kind) in groups {
            for phrase in phrases {
                see(phrase, kind);
            }
        }
        let shown = |cue: &&Cue| matches!(cue.kind, CueKind::Caption | CueKind::Credit);
        let words = language.cues.iter().filter(shown);
        let words = words.filter_map(|cue| cue.phrase.strip_suffix(':'));
        for word in words.filter(|word| !word.contains(' ')) {
            see(word, Word::PICTURES);
        }
    }
}

/// Bytes of the longest phrase, with `The ` before it, and some that a letter in capitals may have
/// more than its small form.
static LONGEST: LazyLock<usize> = LazyLock::new(|| {
    let mut longest = 0;
    each_phrase(|phrase, _| longest = longest.max(phrase.len()));
    2 * longest
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_known_whatever_its_case_and_behind_the() {
        let words = words(|_| true);
        for (phrase, kind) in &words {
            assert_eq!(word(phrase), *kind, "{phrase}");
        }
        for (phrase, kind) in words.iter().filter(|(phrase, _)| phrase.is_ascii()) {
            assert_eq!(word(&phrase.to_uppercase()), *kind, "{phrase}");
            let behind = word(&format!("The {phrase}"));
            let whole = words.get(&format!("the {phrase}")).copied();
            assert_eq!(behind, whole.unwrap_or(*kind), "{phrase}");
        }
    }

    #[test]
    fn a_label_is_all_of_its_line() {
        for label in ALL.iter().flat_map(|language| language.author_labels) {
            assert!(is_label(&format!("{label}:")), "{label}");
            assert!(!is_label(&format!("{label}, Ann Lee")), "{label}");
        }
    }

    #[test]
    fn a_role_in_brackets_is_a_part_of_a_story() {
        for (text, name, role) in [
            ("Beat Zurbriggen (Text)", "Beat Zurbriggen", "Text"),
            ("Livia Feuz (Fotos)", "Livia Feuz", "Fotos"),
            ("Livia Feuz (Fotos", "Livia Feuz", "Fotos"),
            ("Juana Pérez (texto)", "Juana Pérez", "texto"),
            ("Ann Lee (Editor)", "Ann Lee", "Editor"),
        ] {
            let found = roled(text).map(|(end, range)| (&text[..end], &text[range]));
            assert_eq!(found, Some((name, role)));
        }
        for text in [
            "Ann Lee (Cork)",
            "Ann Lee (AP)",
            "(Text)",
            "Ann Lee ()",
            "Ann Lee (Text) said",
        ] {
            assert_eq!(roled(text), None, "{text}");
        }
    }
}
