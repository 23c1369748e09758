//! What one look-up tells of a character: its kind, and whether words are made of it.

use super::Kind;
use crate::language::is_word_char;
use std::sync::LazyLock;

/// What is known of a character, in 16 bits: the kind in the low five, then flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Info(u16);

impl Info {
    const KIND: u16 = 0x1f;
    const WORD: u16 = 1 << 5;
    const PAIRED: u16 = 1 << 6;
    const BLANK: u16 = 1 << 7;
    const END: u16 = 1 << 8;
    const SPOKEN: u16 = 1 << 9;
    const UPPER: u16 = 1 << 10;
    const MARK: u16 = 1 << 11;
    /// What stands before a line.
    pub(super) const BEFORE: Info = Info(Kind::Blank as u16 | Info::BLANK);

    fn of(c: char) -> Info {
        let kind = Kind::of(c);
        let flag = |holds: bool, flag: u16| if holds { flag } else { 0 };
        Info(
            kind as u16
                | flag(is_word_char(c), Info::WORD)
                | flag(!is_word_char(c) && kind.is_word(), Info::PAIRED)
                | flag(kind == Kind::Blank, Info::BLANK)
                | flag(kind.is_end(), Info::END)
                | flag(kind.is_word(), Info::SPOKEN)
                | flag(kind == Kind::Upper, Info::UPPER)
                | flag(kind == Kind::Mark, Info::MARK),
        )
    }

    /// The kind of the character.
    pub(super) fn kind(self) -> Kind {
        const KINDS: [Kind; 32] = Kind::by_number();
        KINDS[usize::from(self.0 & Info::KIND)]
    }

    /// Whether it belongs to a word of a script that writes blanks between words.
    pub(super) fn is_word(self) -> bool {
        self.0 & Info::WORD != 0
    }

    /// Whether it is a letter of a script without blanks, where pairs of neighbours stand for words.
    pub(super) fn is_paired(self) -> bool {
        self.0 & Info::PAIRED != 0
    }

    /// Whether its kind is [`Kind::Blank`].
    pub(super) fn is_blank(self) -> bool {
        self.0 & Info::BLANK != 0
    }

    /// Whether its kind ends a sentence.
    pub(super) fn is_end(self) -> bool {
        self.0 & Info::END != 0
    }

    /// Whether its kind is that of a letter or digit.
    pub(super) fn is_spoken(self) -> bool {
        self.0 & Info::SPOKEN != 0
    }

    /// Whether its kind is [`Kind::Upper`].
    pub(super) fn is_upper(self) -> bool {
        self.0 & Info::UPPER != 0
    }

    /// Whether its kind is [`Kind::Mark`].
    pub(super) fn is_mark(self) -> bool {
        self.0 & Info::MARK != 0
    }
}

/// Characters of the Basic Multilingual Plane.
const BASIC: u32 = 0x1_0000;

/// The characters of the Basic Multilingual Plane, looked up once for all.
#[derive(Debug)]
pub(super) struct Chars {
    basic: Box<[Info]>,
}

impl Chars {
    /// The table, made on first use (about a millisecond).
    pub(super) fn shared() -> &'static Chars {
        static SHARED: LazyLock<Chars> = LazyLock::new(|| Chars {
            basic: (0..BASIC)
                .map(|c| char::from_u32(c).map_or(Info::default(), Info::of))
                .collect(),
        });
        &SHARED
    }

    /// What is known of a character, given by its number.
    pub(super) fn info(&self, c: u32) -> Info {
        match self.basic.get(c as usize) {
            Some(info) => *info,
            None => char::from_u32(c).map_or(Info::default(), Info::of),
        }
    }
}

/// The character that begins at byte `at` of valid UTF-8, and how many bytes it has. A place that
/// is no character's start gives some number, never a panic.
pub(super) fn decode(bytes: &[u8], at: usize) -> (u32, usize) {
    let byte = |offset: usize| u32::from(bytes.get(at + offset).copied().unwrap_or(0));
    let tail = |offset: usize| byte(offset) & 0x3f;
    match byte(0) {
        lead @ 0..0x80 => (lead, 1),
        lead @ 0x80..0xe0 => ((lead & 0x1f) << 6 | tail(1), 2),
        lead @ 0xe0..0xf0 => ((lead & 0x0f) << 12 | tail(1) << 6 | tail(2), 3),
        lead => (
            (lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3),
            4,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::{Chars, Info, decode};

    #[test]
    fn the_table_says_what_the_functions_say() {
        for c in '\0'..=char::MAX {
            let info = Chars::shared().info(c as u32);
            assert_eq!(
                (info, info.kind()),
                (Info::of(c), crate::measure::Kind::of(c))
            );
            let mut bytes = [0; 4];
            let width = c.encode_utf8(&mut bytes).len();
            assert_eq!(decode(&bytes, 0), (c as u32, width));
        }
    }
}
