//! What stands on either side of a line break, where words go on over it.

use crate::kind::Kind;
use crate::page::{is_cut, opens};

/// What a hyphen is that stands at the end of a row before a small letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hyphen {
    /// The word's own, as in `well-known`.
    OfWord,
    /// That of a break inside a word, as where columns are set.
    OfBreak,
}

/// The same of characters: whether a hyphen between these and a break is no part of the word.
pub(super) fn is_of_break(before: Option<char>, hyphen: char, after: &str) -> bool {
    matches!(hyphen, '-' | '\u{2010}')
        && before.is_some_and(char::is_alphabetic)
        && after.starts_with(char::is_lowercase)
}

/// Whether the words before and after a line break belong together without a blank: at a hyphen, in scripts that
/// write no blanks, within brackets, and at marks that stand behind a word.
pub(super) fn joins(before: Option<char>, after: &str) -> bool {
    let unspaced = |c: char| matches!(Kind::of(c), Kind::Unspaced) || "、。，「」".contains(c);
    let (Some(before), Some(first)) = (before, after.chars().next()) else {
        return false;
    };
    match before {
        '-' | '\u{2010}' if first.is_alphanumeric() => true,
        _ => {
            unspaced(before) && unspaced(first)
                || opens(before)
                || matches!(first, ')' | ']')
                || is_cut(after)
        }
    }
}
