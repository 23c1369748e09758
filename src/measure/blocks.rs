//! Which characters of a block of text are of which kind, as bit masks: bit `i` speaks of byte `i`.

use super::Kind;
use super::chars::{CHARS, decode};
use super::words;
use wide::{CmpEq, CmpGt, CmpLt, i8x16};

/// Bytes of a block.
pub(super) const BLOCK: usize = 64;
/// A block and the bytes behind it, so that a word that begins in it can be read at once.
pub(super) type Block = [u8; BLOCK + words::CHUNK];

/// The masks of a block. All bytes of a character have the bits of its place among others
/// (`blank`, `end`, `spoken`, `word`); only its first byte has those that are counted.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Masks {
    /// Bytes that belong to the block.
    pub(super) valid: u64,
    pub(super) blank: u64,
    pub(super) end: u64,
    pub(super) spoken: u64,
    pub(super) word: u64,
    /// First bytes of characters.
    pub(super) starts: u64,
    pub(super) upper: u64,
    pub(super) lower: u64,
    pub(super) digit: u64,
    pub(super) comma: u64,
    pub(super) sign: u64,
    /// Capitals beyond ASCII.
    pub(super) wide_upper: u64,
}

impl Masks {
    /// The masks of the first `len` bytes of a block, which end with a character. Nothing where
    /// the block has letters of scripts without blanks.
    pub(super) fn of(block: &Block, len: usize, before: Before) -> Option<Masks> {
        let valid = u64::MAX >> (BLOCK - len);
        let mut raw = Raw::default();
        for (at, quarter) in block.as_chunks::<16>().0.iter().take(4).enumerate() {
            raw.add(quarter, 16 * at);
        }
        let (upper, lower) = (raw.upper & valid, raw.lower & valid);
        let (digit, high) = (raw.digit & valid, raw.high & valid);
        let spoken = upper | lower | digit;
        let (blank, end, comma) = (raw.blank & valid, raw.end & valid, raw.comma & valid);
        let other = valid & !(spoken | blank | end | comma | high);
        let mut masks = Masks {
            valid,
            blank,
            end,
            spoken,
            word: spoken,
            starts: valid,
            upper,
            lower,
            digit,
            comma,
            sign: 0,
            wide_upper: 0,
        };
        masks.add_signs(block, other);
        if high != 0 {
            masks.starts &= !high | raw.lead;
            masks.add_wide(block, raw.lead & high, before)?;
        }
        Some(masks)
    }

    /// Whether a capital beyond ASCII is among the bytes `start..end`.
    pub(super) fn has_wide_upper(&self, start: u32, end: u32) -> bool {
        // Most blocks have none at all.
        self.wide_upper != 0 && self.wide_upper & ((1 << end) - (1 << start)) != 0
    }

    fn add_signs(&mut self, block: &Block, mut other: u64) {
        while other != 0 {
            let at = other.trailing_zeros();
            let sign = Kind::of_ascii(block[at as usize % BLOCK]).is_sign();
            self.sign |= u64::from(sign) << at;
            other &= other - 1;
        }
    }

    /// Fits in the characters beyond ASCII, one by one.
    fn add_wide(&mut self, block: &Block, mut leads: u64, before: Before) -> Option<()> {
        while leads != 0 {
            let at = leads.trailing_zeros();
            let (c, width) = decode(block, at as usize % BLOCK);
            let info = CHARS.get(c);
            let (first, span) = (1 << at, ((1 << width) - 1) << at);
            if info.is_paired() {
                return None;
            }
            self.word |= spread(info.is_word(), span);
            match info.kind() {
                Kind::Letter => self.spoken |= span,
                Kind::Lower => {
                    self.spoken |= span;
                    self.lower |= first;
                }
                Kind::Upper => {
                    self.spoken |= span;
                    self.upper |= first;
                    self.wide_upper |= span;
                }
                Kind::Mark => self.add_mark(at, span, before),
                Kind::Unspaced => return None,
                Kind::Blank => self.blank |= span,
                Kind::Stop | Kind::End => self.end |= span,
                Kind::Comma => self.comma |= first,
                Kind::Digit => {
                    self.spoken |= span;
                    self.digit |= first;
                }
                kind => self.sign |= spread(kind.is_sign(), first),
            }
            leads &= leads - 1;
        }
        Some(())
    }

    /// A combining mark is no character by itself, and what stands before it stands before the next
    /// character still.
    fn add_mark(&mut self, at: u32, span: u64, (blank, end): Before) {
        self.starts &= !span;
        let (blank, end) = match at {
            0 => (blank, end),
            _ => (self.blank >> (at - 1) & 1, self.end >> (at - 1) & 1),
        };
        self.blank |= spread(blank != 0, span);
        self.end |= spread(end != 0, span);
    }
}

/// Whether the character before a block is blank, and whether it ends a sentence: 0 or 1.
type Before = (u64, u64);

fn spread(holds: bool, bits: u64) -> u64 {
    if holds { bits } else { 0 }
}

/// What comparisons of single bytes tell.
#[derive(Default)]
struct Raw {
    upper: u64,
    lower: u64,
    digit: u64,
    blank: u64,
    end: u64,
    comma: u64,
    high: u64,
    /// First bytes of characters beyond ASCII.
    lead: u64,
}

impl Raw {
    fn add(&mut self, bytes: &[u8; 16], at: usize) {
        let bytes: i8x16 = i8x16::new(bytes.map(u8::cast_signed));
        let is = |byte: u8| bytes.cmp_eq(splat(byte));
        let within =
            |first: u8, last: u8| bytes.cmp_gt(splat(first - 1)) & bytes.cmp_lt(splat(last + 1));
        let put = |mask: i8x16| u64::from(mask.move_mask().cast_unsigned()) << at;
        self.upper |= put(within(b'A', b'Z'));
        self.lower |= put(within(b'a', b'z'));
        self.digit |= put(within(b'0', b'9'));
        // Bytes beyond ASCII are below zero.
        let control = bytes.cmp_lt(splat(b' ' + 1)) & bytes.cmp_gt(i8x16::splat(-1));
        self.blank |= put(control | is(0x7f));
        self.end |= put(is(b'.') | is(b'!') | is(b'?'));
        self.comma |= put(is(b','));
        self.high |= put(bytes);
        self.lead |= put(bytes.cmp_gt(splat(0xbf)) & bytes);
    }
}

fn splat(byte: u8) -> i8x16 {
    i8x16::splat(byte.cast_signed())
}
