//! Sets of hashes that answer "surely not" or "perhaps", for skipping a search that finds nothing.

/// Words of 64 bits in a sieve: 8 KiB, which stays in the first-level cache.
const CELLS: usize = 1 << 10;
/// An odd number whose bits look random (the golden ratio's).
pub(crate) const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// A Bloom filter of two bits a hash, both in one word. With some thousand hashes in it, a stranger
/// gets through once in some hundred times.
#[derive(Debug, Clone)]
pub(crate) struct Sieve {
    cells: Box<[u64; CELLS]>,
}

impl Sieve {
    pub(crate) fn new(hashes: impl IntoIterator<Item = u64>) -> Self {
        let mut sieve = Sieve {
            cells: Box::new([0; CELLS]),
        };
        for hash in hashes {
            let (cell, bits) = place(hash);
            sieve.cells[cell] |= bits;
        }
        sieve
    }

    /// Whether the hash may be in the set; `false` is certain.
    pub(crate) fn may_hold(&self, hash: u64) -> bool {
        let (cell, bits) = place(hash);
        self.cells[cell] & bits == bits
    }
}

/// The word that a hash goes to, and its two bits, all from the hash's high bits.
fn place(hash: u64) -> (usize, u64) {
    let bits = 1 << (hash >> 42 & 63) | 1 << (hash >> 36 & 63);
    ((hash >> 54) as usize % CELLS, bits)
}

/// The most bytes at the edge of a phrase that its sieve looks at.
const EDGE: usize = 8;
/// The outermost bytes of an edge, by which the lengths to look up are told.
const TIP: usize = 3;
/// Hashes of such bytes.
const TIPS: usize = 1 << 12;

/// Tells whether one of many phrases may stand at the edge of a text, by the eight bytes there, or
/// by all bytes of shorter phrases. The case of ASCII letters does not matter.
#[derive(Debug, Clone)]
pub(crate) struct Edges {
    sieve: Sieve,
    /// For each tip, bit `n - 1` where some phrase that has it is looked up by `n` bytes.
    lengths: Box<[u8; TIPS]>,
}

impl Edges {
    /// For phrases that start where the text starts, or, with `back`, end where it ends.
    pub(crate) fn new<'p>(phrases: impl IntoIterator<Item = &'p str>, back: bool) -> Self {
        let mut lengths = Box::new([0; TIPS]);
        let hashes: Vec<u64> = phrases
            .into_iter()
            .map(|phrase| {
                let len = phrase.len().clamp(1, EDGE);
                let edge = if back {
                    last_bytes(phrase.as_bytes())
                } else {
                    first_bytes(phrase.as_bytes())
                };
                // Any bytes may stand next to a phrase that is shorter than a tip.
                let beside = if back { EDGE - TIP } else { len.min(TIP) };
                for other in 0..1 << (8 * TIP.saturating_sub(len)) {
                    lengths[tip(edge | other << (8 * beside), back)] |= 1 << (len - 1);
                }
                hash(edge, u32::try_from(len).unwrap_or(u32::MAX), back)
            })
            .collect();
        Edges {
            sieve: Sieve::new(hashes),
            lengths,
        }
    }

    /// Whether a phrase may start where the text starts.
    pub(crate) fn may_start(&self, text: &str) -> bool {
        self.may_hold(first_bytes(text.as_bytes()), false)
    }

    /// Whether a phrase may end where the text ends.
    pub(crate) fn may_end(&self, text: &str) -> bool {
        self.may_hold(last_bytes(text.as_bytes()), true)
    }

    fn may_hold(&self, edge: u64, back: bool) -> bool {
        let mut lengths = self.lengths[tip(edge, back)];
        while lengths != 0 {
            let len = lengths.trailing_zeros() + 1;
            if self.sieve.may_hold(hash(edge, len, back)) {
                return true;
            }
            lengths &= lengths - 1;
        }
        false
    }
}

/// The first eight bytes, the first one lowest, zeros past the end.
fn first_bytes(text: &[u8]) -> u64 {
    match text.first_chunk::<EDGE>() {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => text
            .iter()
            .rev()
            .fold(0, |edge, byte| edge << 8 | u64::from(*byte)),
    }
}

/// The last eight bytes, the last one highest, zeros before the start.
fn last_bytes(text: &[u8]) -> u64 {
    match text.last_chunk::<EDGE>() {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => text
            .iter()
            .fold(0, |edge, byte| edge >> 8 | u64::from(*byte) << 56),
    }
}

/// Hash of the outermost bytes of an edge, case folded roughly.
fn tip(edge: u64, back: bool) -> usize {
    let cut = 8 * (EDGE - TIP);
    let kept = if back {
        edge >> cut
    } else {
        edge << cut >> cut
    };
    let hash = (kept | 0x0020_2020).wrapping_mul(FACTOR);
    (hash >> 52) as usize % TIPS
}

/// Hash of `len` bytes of an edge, case folded roughly: what differs by case only hashes alike.
fn hash(edge: u64, len: u32, back: bool) -> u64 {
    let cut = 64 - 8 * len.clamp(1, 8);
    let kept = if back {
        edge >> cut
    } else {
        edge << cut >> cut
    };
    let folded = kept | 0x2020_2020_2020_2020;
    (folded ^ u64::from(len) << 60).wrapping_mul(FACTOR)
}

#[cfg(test)]
mod tests {
    use super::Edges;

    #[test]
    fn phrases_pass_and_most_others_do_not() {
        let phrases = ["share", "read more", "by", "加载更多", "§"];
        let (starts, ends) = (Edges::new(phrases, false), Edges::new(phrases, true));
        for phrase in ["Share", "SHARE this", "Read more", "By A", "加载更多内容"] {
            assert!(starts.may_start(phrase), "{phrase}");
        }
        for phrase in ["please share", "READ MORE", "to come by", "点击加载更多"] {
            assert!(ends.may_end(phrase), "{phrase}");
        }
        let strangers: Vec<String> = (0..1000).map(|n| format!("{n} word {n}")).collect();
        let passed = strangers
            .iter()
            .filter(|text| starts.may_start(text) || ends.may_end(text));
        assert!(passed.count() < 50);
    }
}
