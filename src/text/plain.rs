//! Characters that cleaning never changes, whatever stands around them, policies on quotation marks
//! apart.

use super::blanks::{Blank, blank};
use std::sync::LazyLock;
use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};
use unicode_normalization::{IsNormalized, is_nfc_quick};

/// Characters of the Basic Multilingual Plane.
const BASIC: u32 = 0x1_0000;

/// One bit for each character of the Basic Multilingual Plane.
#[derive(Debug)]
pub(super) struct Plain {
    bits: Box<[u64]>,
}

impl Plain {
    /// The set, made on first use (some milliseconds).
    pub(super) fn shared() -> &'static Plain {
        static SHARED: LazyLock<Plain> = LazyLock::new(|| {
            let mut bits = vec![0u64; BASIC as usize / 64];
            for c in (0..BASIC)
                .filter_map(char::from_u32)
                .filter(|c| is_plain(*c))
            {
                bits[c as usize / 64] |= 1 << (c as usize % 64);
            }
            Plain { bits: bits.into() }
        });
        &SHARED
    }

    /// Whether the character is plain. Those beyond the table are said not to be.
    pub(super) fn holds(&self, c: char) -> bool {
        let word = self.bits.get(c as usize / 64).copied().unwrap_or(0);
        word >> (c as usize % 64) & 1 != 0
    }
}

/// A character and its neighbours.
type Neighbours = (Option<char>, char, Option<char>);

impl Plain {
    /// Whether a character that is not plain, and no blank, stays as it is between two that are:
    /// neither it nor the one before can be taken apart, and they do not compose. So do most vowel
    /// signs and dots of India.
    pub(super) fn stays(&self, (before, c, after): Neighbours) -> bool {
        let is_plain = |c: char| c.is_ascii() || self.holds(c);
        let Some(before) = before.filter(|before| is_plain(*before)) else {
            return false;
        };
        let composes = compose(before, c).is_some();
        !composes && is_whole(before) && is_whole(c) && after.is_none_or(is_plain)
    }
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
