//! Hashes of words: what the vocabulary, the model and the gate of the cue phrases know a word by.
//!
//! A word is a run of characters of which [`is_word_char`](crate::language::is_word_char) says that
//! words are made; in scripts without blanks each pair of neighbours counts as one, in alphabets each three.

use super::blocks::{BLOCK, Block};
use super::chars::{CHARS, Info, decode};
use crate::language::FACTOR;

/// Where a hash begins.
const SEED: u64 = 0x2545_F491_4F6C_DD1D;
/// Lower-case bit of an ASCII letter, in each byte.
const CASE: u64 = 0x2020_2020_2020_2020;
/// The bit that no ASCII character has, in each byte.
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Buckets that words are hashed into, as a power of two. A page has a few thousand words, so few of them
/// collide.
pub(crate) const BUCKET_BITS: u32 = 14;
pub(crate) const BUCKETS: usize = 1 << BUCKET_BITS;

/// Bytes that are hashed at once.
pub(super) const CHUNK: usize = 8;

/// [`hash`] of a word of one to eight bytes at `start` of a block.
pub(super) fn hash_short(block: &Block, start: usize, len: usize) -> u64 {
    // Taking the remainder changes nothing and tells the compiler that all is in bounds.
    let start = start % BLOCK;
    let mut chunk = [0; CHUNK];
    chunk.copy_from_slice(&block[start..start + CHUNK]);
    step(
        SEED,
        folded(u64::from_le_bytes(chunk)) & low_bytes(len % (CHUNK + 1)),
    )
}

/// Hash of the word at `start..end` of a text, the case of ASCII letters folded. Eight bytes at a
/// time, read from the text around it.
pub(super) fn hash(text: &[u8], start: usize, end: usize) -> u64 {
    let mut hash = SEED;
    let mut at = start;
    loop {
        let left = end - at;
        hash = step(hash, folded(eight(text, at)) & low_bytes(left.min(8)));
        if left <= 8 {
            return hash;
        }
        at += 8;
    }
}

/// The same hash, case folded in the Latin, Greek and Cyrillic alphabets too: what [`hash`] gives
/// for the word with its capitals made small.
pub(super) fn hash_folded(text: &[u8], start: usize, end: usize) -> u64 {
    let (mut hash, mut chunk, mut filled) = (SEED, 0u64, 0);
    let mut at = start;
    while at < end {
        let (c, width) = decode(text, at);
        let c = char::from_u32(fold(c)).unwrap_or(char::REPLACEMENT_CHARACTER);
        for byte in c.encode_utf8(&mut [0; 4]).bytes() {
            if filled == 8 {
                (hash, chunk, filled) = (step(hash, chunk), 0, 0);
            }
            chunk |= u64::from(byte) << (8 * filled);
            filled += 1;
        }
        at += width;
    }
    step(hash, chunk)
}

/// Hash of two neighbours in a script without blanks.
pub(super) fn hash_pair(first: u64, second: u32) -> u64 {
    step(SEED, first.rotate_left(32) ^ u64::from(second))
}

/// Hash of a letter of an alphabet without blanks and the two before, if there are two, and the two that the next one
/// has before it. A pair of letters is part of too many words.
pub(super) fn hash_letters(before: u64, letter: u32) -> (Option<u64>, u64) {
    /// Bits of a character.
    const BITS: u32 = 21;
    let last = before & ((1 << BITS) - 1);
    let hash = (before != last).then(|| hash_pair(before, letter));
    (hash, last << BITS | u64::from(letter))
}

/// The bucket that a hash falls into.
pub(super) fn bucket(hash: u64) -> u16 {
    // The high bits of a product depend on all bits of its factors.
    (hash >> (u64::BITS - BUCKET_BITS)) as u16
}

/// Calls `see` with the hash of each word of a text and its length in bytes, in order. The plain
/// way.
pub(super) fn each(text: &str, see: impl FnMut(u64, usize)) {
    each_by(text, |c| CHARS.get(c as u32), see);
}

/// The same by what `info` knows of characters.
pub(super) fn each_by(
    text: &str,
    mut info: impl FnMut(char) -> Info,
    mut see: impl FnMut(u64, usize),
) {
    let mut start = None;
    let mut before = 0;
    for (at, c) in text.char_indices() {
        let info = info(c);
        if info.is_word() {
            start = start.or(Some(at));
        } else if let Some(start) = start.take() {
            see(hash_folded(text.as_bytes(), start, at), at - start);
        }
        if info.is_joined() {
            let (hash, letters) = hash_letters(before, c as u32);
            if let Some(hash) = hash {
                see(hash, 3 * c.len_utf8());
            }
            before = letters;
        } else if info.is_paired() {
            if before != 0 {
                see(hash_pair(before, c as u32), c.len_utf8());
            }
            before = u64::from(c as u32);
        } else if !info.is_mark() {
            before = 0;
        }
    }
    if let Some(start) = start {
        see(
            hash_folded(text.as_bytes(), start, text.len()),
            text.len() - start,
        );
    }
}

/// A hash with eight bytes more.
pub(super) fn step(hash: u64, chunk: u64) -> u64 {
    (hash.rotate_left(29) ^ chunk).wrapping_mul(FACTOR)
}

/// Eight bytes of a text from `at` on, zeros past its end.
fn eight(text: &[u8], at: usize) -> u64 {
    let rest = text.get(at..).unwrap_or_default();
    match rest.first_chunk() {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => rest
            .iter()
            .rev()
            .fold(0, |chunk, byte| chunk << 8 | u64::from(*byte)),
    }
}

/// Sets the lower-case bit of every byte that is ASCII.
fn folded(chunk: u64) -> u64 {
    chunk | CASE & (!chunk & HIGH) >> 2
}

/// A mask of the first `count` bytes, of one to eight.
#[allow(clippy::cast_possible_truncation)] // At most eight.
fn low_bytes(count: usize) -> u64 {
    u64::MAX.wrapping_shr(64 - 8 * count as u32)
}

/// Lower case for the alphabets whose cases differ by one bit, which is what headlines need.
fn fold(c: u32) -> u32 {
    match c {
        0x41..=0x5a | 0xc0..=0xde | 0x391..=0x3a9 | 0x410..=0x42f => c + 32,
        _ => c,
    }
}
