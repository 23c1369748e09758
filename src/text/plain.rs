//! Characters that cleaning never changes, whatever stands around them, policies on quotation marks
//! apart.

use super::blanks::{Blank, blank};
use crate::table::Table;
use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};
use unicode_normalization::{IsNormalized, is_nfc_quick};

static PLAIN: Table<bool> = Table::new(is_plain);

/// Whether the character is plain.
pub(super) fn holds(c: char) -> bool {
    PLAIN.get(c as u32)
}

/// A character and its neighbours.
type Neighbours = (Option<char>, char, Option<char>);

/// Whether a character that is not plain, and no blank, stays as it is between two that are:
/// neither it nor the one before can be taken apart, and they do not compose. So do most vowel
/// signs and dots of India.
pub(super) fn stays((before, c, after): Neighbours) -> bool {
    let is_plain = |c: char| c.is_ascii() || holds(c);
    let Some(before) = before.filter(|before| is_plain(*before)) else {
        return false;
    };
    let composes = compose(before, c).is_some();
    !composes && is_whole(before) && is_whole(c) && after.is_none_or(is_plain)
}

/// Whether a character cannot be taken apart.
fn is_whole(c: char) -> bool {
    let mut whole = true;
    decompose_canonical(c, |part| whole &= part == c);
    whole
}

/// It is no blank, begins a character of its own, and composes with nothing before it.
fn is_plain(c: char) -> bool {
    blank(c) == Blank::No
        && canonical_combining_class(c) == 0
        && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes
}
