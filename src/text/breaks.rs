//! What stands on either side of a line break, where words go on over it.

use crate::kind::Kind;
use crate::page::{is_cut, opens};

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
