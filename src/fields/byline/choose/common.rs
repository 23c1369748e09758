//! Words that pages write in lower case, as few words of names are.

use super::generated::common_words::COMMON;
use crate::measure::hashes;

/// Bits that stand for words: ten for each word that is known, so that few others pass for one.
pub(crate) const BITS: usize = 1 << 17;

/// Whether pages write a word in lower case. Errs for one word in ten that they do not.
pub(super) fn is_common(word: &str) -> bool {
    let mut common = false;
    hashes(word, |hash, _| {
        common |= holds(COMMON, bit(hash));
    });
    common
}

/// Whether all words of a name are ones that pages write in lower case: `Popular Demand`.
pub(super) fn are_common(name: &str) -> bool {
    name.contains(char::is_uppercase) && name.split(' ').all(is_common)
}

/// Whether a table of bits has this one.
pub(super) fn holds(bits: &[u64], bit: usize) -> bool {
    bits.get(bit / 64)
        .is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
}

/// The bit that stands for a word of this hash.
pub(crate) fn bit(hash: u64) -> usize {
    // The high bits of a product depend on all bits of its factors.
    usize::try_from(hash >> (u64::BITS - BITS.ilog2())).unwrap_or(0) % BITS
}
