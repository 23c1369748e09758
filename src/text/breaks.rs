//! What stands on either side of a line break, where words go on over it.

use crate::kind::Kind;
use crate::language::tables::SUSPENDING;
use crate::page::{is_cut, opens};

/// What a hyphen is that stands at the end of a row before a small letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hyphen {
    /// The word's own, as in `well-known`.
    OfWord,
    /// That of a break inside a word, as where columns are set.
    OfBreak,
}

/// Whether a hyphen between what stands before it and behind a break is no part of the word. It is one behind a single letter
/// (`E-`), behind another hyphen (`editor-in-`), in addresses, and where the word has a second end (`Vor-` and `und`).
pub(super) fn is_of_break(before: &str, hyphen: char, after: &str) -> bool {
    let head = before.rsplit(char::is_whitespace).next().unwrap_or("");
    let tail = first_word(after);
    matches!(hyphen, '-' | '\u{2010}')
        && head.ends_with(char::is_alphabetic)
        && head.chars().nth(1).is_some()
        && !head.contains(['-', '@', '.', '/'])
        && !tail.trim_end_matches('.').contains(['@', '.', '/'])
        && tail.starts_with(char::is_lowercase)
        && !SUSPENDING.contains(&tail)
}

fn first_word(text: &str) -> &str {
    text.split(char::is_whitespace).next().unwrap_or("")
}

/// Whether the words before and after a line break belong together without a blank: at a hyphen, in scripts that
/// write no blanks, within brackets, and at marks that stand behind a word.
pub(super) fn joins(before: Option<char>, after: &str) -> bool {
    let unspaced = |c: char| matches!(Kind::of(c), Kind::Unspaced) || "、。，「」".contains(c);
    let (Some(before), Some(first)) = (before, after.chars().next()) else {
        return false;
    };
    match before {
        '-' | '\u{2010}' if first.is_alphanumeric() => !SUSPENDING.contains(&first_word(after)),
        _ => {
            unspaced(before) && unspaced(first)
                || opens(before)
                || matches!(first, ')' | ']')
                || is_cut(after)
        }
    }
}
