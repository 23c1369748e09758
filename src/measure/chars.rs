//! What one look-up tells of a character: its kind, and whether words are made of it.

use super::Kind;
use crate::char_table::CharTable;
use crate::language::phrases::{is_rare_word_char, is_unspaced};

/// What is known of a character: the kind in the low five bits, then flags, then what it counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Info(u64);

impl Info {
    const KIND: u64 = 0x1f;
    const WORD: u64 = 1 << 5;
    const PAIRED: u64 = 1 << 6;
    const BLANK: u64 = 1 << 7;
    const END: u64 = 1 << 8;
    const SPOKEN: u64 = 1 << 9;
    const UPPER: u64 = 1 << 10;
    const MARK: u64 = 1 << 11;
    const WIDE_UPPER: u64 = 1 << 12;
    const JOINED: u64 = 1 << 13;
    /// What makes a place in a line: where it changes, a word, a run or a sentence may begin or end.
    const PLACE: u64 = Info::WORD | Info::PAIRED | Info::BLANK | Info::END | Info::SPOKEN;

    /// What is known of a character, found out anew.
    pub(super) fn of(c: char) -> Info {
        let kind = Kind::of(c);
        let is_word = match kind {
            // What is a letter is told already, which takes longest to find out.
            Kind::Upper | Kind::Lower | Kind::Letter => !is_unspaced(c),
            _ => is_rare_word_char(c),
        };
        let joined = kind == Kind::Unspaced && is_joined(c);
        let flag = |holds: bool, flag: u64| if holds { flag } else { 0 };
        Info(
            kind as u64
                | flag(is_word, Info::WORD)
                | flag(!is_word && kind.is_word(), Info::PAIRED)
                | flag(kind == Kind::Blank, Info::BLANK)
                | flag(kind.is_end(), Info::END)
                | flag(kind.is_word(), Info::SPOKEN)
                | flag(kind == Kind::Upper, Info::UPPER)
                | flag(kind == Kind::Mark, Info::MARK)
                | flag(kind == Kind::Upper && !c.is_ascii(), Info::WIDE_UPPER)
                | flag(joined, Info::JOINED | Tally::JOINED)
                | Tally::of(kind),
        )
    }

    /// The same as in the table, for a character that is likely to be Chinese.
    #[inline]
    pub(super) fn of_paired(c: u32) -> Info {
        const HAN: Info =
            Info(Kind::Unspaced as u64 | Info::PAIRED | Info::SPOKEN | Tally::of(Kind::Unspaced));
        if (0x4e00..0xa000).contains(&c) {
            HAN
        } else {
            CHARS.get(c)
        }
    }

    /// The kind of the character.
    pub(super) fn kind(self) -> Kind {
        const KINDS: [Kind; 32] = Kind::by_number();
        KINDS[(self.0 & Info::KIND) as usize]
    }

    /// Whether it belongs to a word of a script that writes blanks between words.
    pub(super) fn is_word(self) -> bool {
        self.0 & Info::WORD != 0
    }

    /// Whether it is a letter of a script without blanks, where neighbours stand for words.
    pub(super) fn is_paired(self) -> bool {
        self.0 & Info::PAIRED != 0
    }

    /// Whether it is a letter of an alphabet without blanks, where three neighbours stand for a word.
    pub(super) fn is_joined(self) -> bool {
        self.0 & Info::JOINED != 0
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

    /// Whether it is a capital beyond ASCII.
    pub(super) fn is_wide_upper(self) -> bool {
        self.0 & Info::WIDE_UPPER != 0
    }

    /// Whether its kind is [`Kind::Mark`].
    pub(super) fn is_mark(self) -> bool {
        self.0 & Info::MARK != 0
    }

    /// What stands before a line.
    pub(super) const BEFORE: Info = Info(Info::BLANK);

    /// The place that the character makes behind another place. Marks change none but that of words.
    pub(super) fn place_after(self, before: Info) -> Info {
        if self.is_mark() {
            Info(self.0 & Info::WORD | before.0 & !Info::WORD)
        } else {
            Info(self.0 & Info::PLACE)
        }
    }
}

/// Letters of the alphabets that are written without blanks: Thai, Lao, Burmese, Khmer.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Characters counted by kind, eight counts side by side in one number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tally {
    counts: u64,
    room: usize,
}

impl Default for Tally {
    fn default() -> Self {
        let room = (1 << Tally::BITS) - 1;
        Tally { counts: 0, room }
    }
}

impl Tally {
    /// Bits below the counts, where [`Info`] has kind and flags.
    const OTHERS: u32 = 16;
    /// Bits of a count.
    const BITS: u32 = 6;
    /// What a letter of an alphabet without blanks adds to the last count.
    const JOINED: u64 = 1 << (Tally::BITS * 7 + Tally::OTHERS);

    /// What a character of this kind adds.
    const fn of(kind: Kind) -> u64 {
        let own = match kind {
            Kind::Blank | Kind::Mark => return 0,
            Kind::Upper => 1,
            Kind::Lower => 2,
            Kind::Unspaced => 3,
            Kind::Digit => 4,
            Kind::Comma => 5,
            Kind::Separator | Kind::Bullet | Kind::Symbol => 6,
            _ => return 1 << Tally::OTHERS,
        };
        (1 | 1 << (Tally::BITS * own)) << Tally::OTHERS
    }

    /// How many characters can be counted before a count overflows.
    pub(super) fn room(self) -> usize {
        self.room
    }

    /// Counts one more character.
    pub(super) fn add(&mut self, info: Info) {
        self.counts += info.0 >> Tally::OTHERS;
        self.room -= 1;
    }

    /// The counts: characters that are no blank and no mark, capitals, small letters, letters of
    /// scripts without blanks, digits, commas, signs, letters of alphabets without blanks.
    pub(super) fn counts(self) -> [u32; 8] {
        const MASK: u64 = (1 << Tally::BITS) - 1;
        let mut at = 0;
        [(); 8].map(|()| {
            let count = self.counts >> at & MASK;
            at += Tally::BITS;
            u32::try_from(count).unwrap_or(0)
        })
    }
}

/// Everything known of characters, filled as they are met.
pub(super) static CHARS: CharTable<Info> = CharTable::new(Info::of);

/// The character that begins at byte `at` of valid UTF-8, and how many bytes it has. A place that
/// is no character's start gives some number, never a panic.
#[inline]
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

/// The character of three bytes that valid UTF-8 goes on with; 0 where it has fewer or more.
pub(super) fn three(bytes: [u8; 3]) -> u32 {
    let [lead, second, third] = bytes.map(u32::from);
    let c = (lead ^ 0xe0) << 12 | (second & 0x3f) << 6 | third & 0x3f;
    if c < 0x1_0000 { c } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::{CHARS, Info, decode};
    use crate::language::is_word_char;

    #[test]
    fn the_table_says_what_the_functions_say() {
        for c in '\0'..=char::MAX {
            let info = CHARS.get(c as u32);
            assert_eq!(info.is_word(), is_word_char(c));
            assert_eq!(
                (info, info.kind()),
                (Info::of(c), crate::measure::Kind::of(c))
            );
            let mut bytes = [0; 4];
            let width = c.encode_utf8(&mut bytes).len();
            assert_eq!(decode(&bytes, 0), (c as u32, width));
            assert_eq!(Info::of_paired(c as u32), info);
        }
    }
}
