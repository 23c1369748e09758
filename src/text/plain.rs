//! Characters that cleaning never changes, whatever stands around them, policies on quotation marks
//! apart.

use super::Quotes;
use super::blanks::{Blank, blank};
use crate::char_table::CharTable;
use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};
use unicode_normalization::{IsNormalized, is_nfc_quick};

static STANDINGS: CharTable<Standing> = CharTable::new(Standing::of);

/// Whether the character is plain.
pub(super) fn holds(c: char) -> bool {
    standing(c).is_plain()
}

/// What is known of a character by itself, as flags.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing(u8);

/// What is known of `c`.
#[inline]
pub(super) fn standing(c: char) -> Standing {
    STANDINGS.get(c as u32)
}

impl Standing {
    const PLAIN: u8 = 1;
    const BLANK: u8 = 2;
    /// It cannot be taken apart.
    const WHOLE: u8 = 4;
    /// It may compose with what stands before it.
    const JOINS: u8 = 8;
    /// Some policy on quotation marks may change it.
    const QUOTE: u8 = 16;

    fn of(c: char) -> Standing {
        let flag = |holds: bool, flag: u8| if holds { flag } else { 0 };
        let quick = is_nfc_quick(std::iter::once(c));
        let plain = blank(c) == Blank::No
            && canonical_combining_class(c) == 0
            && quick == IsNormalized::Yes;
        let any_quote = Quotes::Typographic.touches(c) || Quotes::Ascii.touches(c);
        Standing(
            flag(plain, Standing::PLAIN)
                | flag(blank(c) != Blank::No, Standing::BLANK)
                | flag(is_whole(c), Standing::WHOLE)
                | flag(quick == IsNormalized::Maybe, Standing::JOINS)
                | flag(any_quote, Standing::QUOTE),
        )
    }

    fn has(self, flag: u8) -> bool {
        self.0 & flag != 0
    }

    /// It is no blank, begins a character of its own, and composes with nothing before it.
    pub(super) fn is_plain(self) -> bool {
        self.has(Standing::PLAIN)
    }

    /// It is plain and no quotation mark, as most characters are.
    pub(super) fn is_settled(self) -> bool {
        self.0 & (Standing::PLAIN | Standing::QUOTE) == Standing::PLAIN
    }

    pub(super) fn is_blank(self) -> bool {
        self.has(Standing::BLANK)
    }
}

/// Whether a character that is not plain, and no blank, stays as it is behind one that does: neither
/// can be taken apart, they stand in order, and the character composes with nothing before it. So do
/// most vowel signs and dots of India.
pub(super) fn stays(before: Option<char>, c: char) -> bool {
    let Some(before) = before else {
        return false;
    };
    let (own, other) = (standing(c), standing(before));
    let joins = own.has(Standing::JOINS);
    // Behind a sign, a character that may compose could do so with what the sign stands on.
    let apart = if other.is_plain() || before.is_ascii() {
        !joins || compose(before, c).is_none()
    } else {
        !joins && canonical_combining_class(before) <= canonical_combining_class(c)
    };
    apart && own.has(Standing::WHOLE) && other.has(Standing::WHOLE)
}

/// Whether a character cannot be taken apart.
fn is_whole(c: char) -> bool {
    let mut whole = true;
    decompose_canonical(c, |part| whole &= part == c);
    whole
}
