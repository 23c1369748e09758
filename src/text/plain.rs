//! Characters that cleaning never changes, whatever stands around them, policies on quotation marks
//! apart.

use super::blanks::{Blank, blank};
use std::sync::LazyLock;
use unicode_normalization::char::canonical_combining_class;
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

/// It is no blank, begins a character of its own, and composes with nothing before it.
fn is_plain(c: char) -> bool {
    blank(c) == Blank::No
        && canonical_combining_class(c) == 0
        && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes
}
