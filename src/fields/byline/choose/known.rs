//! Words that are known as names of people.

use super::common::holds;
use super::generated::known_names::{FAMILY, GIVEN};
use crate::fields::byline::names::is_east_asian;
use unicode_normalization::UnicodeNormalization;

/// Bits that stand for words of each kind: some eight for each word, so that one in eight that is no name passes for one.
pub(crate) const BITS: usize = 1 << 18;

/// Characters of the longest family name of China, Japan and Korea.
const FAMILY_CHARS: usize = 3;

/// The first value of [`known`] of names whose first and last words are both known.
const BOTH_KNOWN: u8 = 5;
/// The first value of [`known`] of names of one word and of those without blanks.
pub(super) const SINGLE_WORD: u8 = 8;

/// What the first and the last word of a name are known as: none of both; a family name or a given one is only the last, only
/// the first; both are known, no given name among them, or one; and a name of one word, unknown or known.
pub(super) fn known(name: &str) -> u8 {
    if name.chars().any(is_east_asian) {
        return if is_known_unspaced(name) { 9 } else { 8 };
    }
    let mut words = name.split([' ', '-']).filter(|word| is_long(word));
    let Some(first) = words.next() else {
        return 0;
    };
    let Some(last) = words.next_back() else {
        return if is_given(first) { 9 } else { 8 };
    };
    let given = [first, last].map(is_given);
    let known = [first, last].map(is_known_name);
    match (known, given) {
        ([false, false], _) => 0,
        ([false, true], [_, false]) => 1,
        ([false, true], _) => 2,
        ([true, false], [false, _]) => 3,
        ([true, false], _) => 4,
        (_, [false, false]) => 5,
        (_, [true, _]) => 7,
        _ => 6,
    }
}

/// Whether the first and the last word of a name are both known.
pub(super) fn is_known(name: &str) -> bool {
    (BOTH_KNOWN..SINGLE_WORD).contains(&known(name))
}

/// Whether a word is more than an initial.
fn is_long(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).nth(1).is_some()
}

/// Whether a name without blanks opens with a family name and goes on, but not for long.
fn is_known_unspaced(name: &str) -> bool {
    let ends = name.char_indices().skip(1).take(FAMILY_CHARS);
    let mut parts = ends.map(|(end, _)| name.split_at(end));
    parts.any(|(family, given)| is_family(family.trim_end()) && is_given(given.trim_start()))
}

/// Whether a word is known as a given or family name.
pub(super) fn is_known_name(word: &str) -> bool {
    is_given(word) || is_family(word)
}

/// Whether a word is known as a given name.
pub(in crate::fields) fn is_given(word: &str) -> bool {
    holds(GIVEN, bit(word))
}

fn is_family(word: &str) -> bool {
    holds(FAMILY, bit(word))
}

/// The bit that stands for a word, whatever its case, and without accents and vowel signs, which papers leave out in capitals
/// and in Arabic.
pub(crate) fn bit(word: &str) -> usize {
    let is_accent = |c: &char| matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{655}');
    let letters = word.nfd().filter(|c| c.is_alphanumeric() || is_mark(*c));
    let letters = letters
        .filter(|c| !is_accent(c))
        .flat_map(char::to_lowercase);
    // FNV-1a, whose high bits depend on all that was seen once they are folded into the low ones.
    let hash = letters.fold(0xcbf2_9ce4_8422_2325, |hash: u64, c| {
        (hash ^ u64::from(c)).wrapping_mul(0x0100_0000_01b3)
    });
    usize::try_from((hash ^ hash >> 32) % BITS as u64).unwrap_or(0)
}

/// Whether a character is a mark that words of India and its neighbours are written with.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{e4f}')
}

#[cfg(test)]
mod tests {
    use super::{bit, known};

    #[test]
    fn names_are_known_by_their_first_and_last_word() {
        for (name, value) in [
            ("Anna Müller", 7),
            ("ANNA MULLER", 7),
            ("Müller Anna", 6),
            ("J. Müller", 8),
            ("Xqzt Müller", 1),
            ("Anna Xqzt", 4),
            ("Xqzt Vrrk", 0),
            ("高橋オサム", 9),
            ("김서연", 9),
            ("أحمد الشهابي", 7),
        ] {
            assert_eq!(known(name), value, "{name}");
        }
    }

    #[test]
    fn accents_and_case_make_no_difference() {
        for (one, other) in [("José", "JOSE"), ("أحمد", "احمد"), ("Ştefan", "stefan")] {
            assert_eq!(bit(one), bit(other), "{one}");
        }
        assert_ne!(bit("Jose"), bit("Josef"));
    }
}
