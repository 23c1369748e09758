//! The one pass over a line: its shape and the hashes of its words at once.
//!
//! Lines are taken in blocks of 64 bytes, each turned into bit masks, whose bits are counted. Those
//! in scripts without blanks are taken letter by letter. Both are compared with the plain way,
//! character by character, in the tests.

use super::blocks::{BLOCK, Block, Masks};
use super::chars::{CHARS, Info, Tally, decode, three};
use super::shape::Joined;
use super::{Shape, ends, words};

/// Where the words of a line go.
pub(super) trait Words {
    /// Takes the hashes of the next words.
    fn see(&mut self, hashes: &[u64]);
    /// Forgets the words of this line.
    fn restart(&mut self);
}

/// For those who want no words.
impl Words for () {
    fn see(&mut self, _: &[u64]) {}
    fn restart(&mut self) {}
}

/// What is summed over a line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Counts {
    chars: u32,
    runs: u32,
    capitals: u32,
    upper: u32,
    lower: u32,
    unspaced: u32,
    joined: u32,
    digits: u32,
    commas: u32,
    sentences: u32,
    signs: u32,
}

/// Measures line after line of a text.
pub(super) struct Scan<'t> {
    text: &'t [u8],
    /// The line's bytes.
    start: usize,
    end: usize,
    /// Hashes of words on their way to where words go: a block has one for every other byte at most,
    /// and one more.
    hashes: [u64; BLOCK],
}

/// What a block needs to know of the one before.
struct Carry {
    blank: u64,
    end: u64,
    word: u64,
    /// Where the word began that goes on, if one does.
    open: usize,
    /// Whether it has a capital beyond ASCII, so that it needs the slower hash.
    wide_upper: bool,
}

impl<'t> Scan<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Scan {
            text: text.as_bytes(),
            start: 0,
            end: 0,
            hashes: [0; BLOCK],
        }
    }

    /// Measures the line at `start..end` and gives the hashes of its words to `words`, in order.
    /// Linear: a line is begun a second time at most once, so each block is looked at once or
    /// twice, and each word hashed once or twice.
    pub(super) fn line(&mut self, (start, end): (usize, usize), words: &mut impl Words) -> Shape {
        (self.start, self.end) = (start, end);
        let counts = self.blocks(words).unwrap_or_else(|| {
            words.restart();
            self.characters(words)
        });
        self.finish(counts)
    }

    /// Block by block, or nothing where a block is not made for that.
    fn blocks(&mut self, words: &mut impl Words) -> Option<Counts> {
        let mut counts = Counts::default();
        let mut carry = Carry {
            blank: 1,
            end: 0,
            word: 0,
            open: 0,
            wide_upper: false,
        };
        let mut at = self.start;
        while at < self.end {
            let len = self.block_len(at);
            let filled;
            let block = if let Some(block) = self.text.get(at..).and_then(<[u8]>::first_chunk) {
                block
            } else {
                filled = self.last_block(at);
                &filled
            };
            let masks = Masks::of(block, len, (carry.blank, carry.end))?;
            counts.add(&masks, &carry);
            self.words_of(&masks, (block, at), &mut carry, words);
            let last = len - 1;
            carry.blank = masks.blank >> last & 1;
            carry.end = masks.end >> last & 1;
            carry.word = masks.word >> last & 1;
            at += len;
        }
        if carry.word != 0 {
            words.see(&[self.hash(carry.open, self.end, carry.wide_upper)]);
        }
        counts.sentences += u32::from(carry.end != 0);
        Some(counts)
    }

    /// Bytes of the block at `at`, so that it ends with a character.
    fn block_len(&self, at: usize) -> usize {
        let mut len = (self.end - at).min(BLOCK);
        let inside = |len: usize| {
            self.text
                .get(at + len)
                .is_some_and(|byte| *byte & 0xc0 == 0x80)
        };
        while len > BLOCK - 4 && inside(len) {
            len -= 1;
        }
        len
    }

    /// The block at the end of the text, filled up.
    fn last_block(&self, at: usize) -> Block {
        let mut block = [0; BLOCK + words::CHUNK];
        let rest = self.text.get(at..).unwrap_or_default();
        block
            .iter_mut()
            .zip(rest)
            .for_each(|(to, from)| *to = *from);
        block
    }

    #[allow(clippy::too_many_arguments)] // Five with the receiver, in the hot loop.
    fn words_of(
        &mut self,
        masks: &Masks,
        (block, at): (&Block, usize),
        carry: &mut Carry,
        words: &mut impl Words,
    ) {
        let shifted = masks.word << 1 | carry.word;
        let mut starts = masks.word & !shifted;
        let mut ends = !masks.word & shifted & masks.valid;
        let mut count = 0;
        if carry.word != 0 {
            if ends == 0 {
                carry.wide_upper |= masks.wide_upper != 0;
                return;
            }
            let end = ends.trailing_zeros();
            carry.wide_upper |= masks.has_wide_upper(0, end);
            self.hashes[0] = self.hash(carry.open, at + end as usize, carry.wide_upper);
            count = 1;
            ends &= ends - 1;
        }
        while ends != 0 && count < self.hashes.len() {
            let (start, end) = (starts.trailing_zeros(), ends.trailing_zeros());
            let wide_upper = masks.has_wide_upper(start, end);
            let (start, end) = (start as usize, end as usize);
            self.hashes[count] = if end - start <= words::CHUNK && !wide_upper {
                words::hash_short(block, start, end - start)
            } else {
                self.hash(at + start, at + end, wide_upper)
            };
            count += 1;
            starts &= starts.wrapping_sub(1);
            ends &= ends - 1;
        }
        words.see(self.hashes.get(..count).unwrap_or_default());
        if starts != 0 {
            let start = starts.trailing_zeros();
            carry.open = at + start as usize;
            carry.wide_upper = masks.wide_upper >> start != 0;
        }
    }

    fn hash(&self, start: usize, end: usize, wide_upper: bool) -> u64 {
        if wide_upper {
            words::hash_folded(self.text, start, end)
        } else {
            words::hash(self.text, start, end)
        }
    }

    /// Character by character; letters of scripts without blanks many at a time.
    fn characters(&mut self, words: &mut impl Words) -> Counts {
        let (mut counts, mut tally) = (Counts::default(), Tally::default());
        let (mut place, mut pair) = (Info::BEFORE, 0);
        let (mut open, mut wide_upper) = (self.start, false);
        let mut at = self.start;
        while at < self.end {
            let (c, width) = decode(self.text, at);
            let info = CHARS.get(c);
            let here = info.place_after(place);
            if here.is_word() && !place.is_word() {
                (open, wide_upper) = (at, false);
            } else if place.is_word() && !here.is_word() {
                words.see(&[self.hash(open, at, wide_upper)]);
            }
            if !info.is_mark() {
                counts.turn(place, info);
            }
            place = here;
            if info.is_joined() {
                let (hash, letters) = words::hash_letters(pair, c);
                words.see(hash.as_slice());
                tally.add(info);
                pair = letters;
                at += width;
            } else if info.is_paired() {
                (at, pair) = self.paired(at, pair, &mut tally, words);
            } else {
                tally.add(info);
                wide_upper |= info.is_wide_upper();
                pair = if info.is_mark() { pair } else { 0 };
                at += width;
            }
            counts.take(&mut tally);
        }
        if place.is_word() {
            words.see(&[self.hash(open, self.end, wide_upper)]);
        }
        counts.add_tally(tally);
        counts.sentences += u32::from(place.is_end());
        counts
    }

    /// Counts the letters of scripts without blanks from `at` on, or as many of them as can be
    /// counted, and gives where the next character stands, and the last letter. Each makes a word
    /// with the one before, which is `pair` for the first, if not 0.
    #[allow(clippy::too_many_arguments)] // Five with the receiver, in the hot loop.
    fn paired(
        &mut self,
        at: usize,
        mut pair: u64,
        tally: &mut Tally,
        words: &mut impl Words,
    ) -> (usize, u64) {
        let rest = self.text.get(at..self.end).unwrap_or_default();
        let skipped = usize::from(pair == 0);
        let mut count = 0;
        let letters = rest.as_chunks::<3>().0.iter().take(tally.room());
        for (letter, hash) in letters.zip(&mut self.hashes) {
            let c = three(*letter);
            let info = Info::of_paired(c);
            if !info.is_paired() || info.is_joined() {
                break;
            }
            tally.add(info);
            *hash = words::hash_pair(pair, c);
            pair = u64::from(c);
            count += 1;
        }
        words.see(self.hashes.get(skipped..count).unwrap_or_default());
        if count > 0 {
            return (at + 3 * count, pair);
        }
        // Rare letters have four bytes.
        let (c, width) = decode(self.text, at);
        tally.add(CHARS.get(c));
        if pair != 0 {
            words.see(&[words::hash_pair(pair, c)]);
        }
        (at + width, u64::from(c))
    }

    fn finish(&self, counts: Counts) -> Shape {
        let line = self.text.get(self.start..self.end).unwrap_or_default();
        let (first, last, ending) = ends::ends(line);
        Shape {
            bytes: u32::try_from(line.len()).unwrap_or(u32::MAX),
            chars: counts.chars,
            runs: counts.runs,
            capitals: counts.capitals,
            upper: counts.upper,
            lower: counts.lower,
            unspaced: counts.unspaced,
            digits: counts.digits,
            commas: counts.commas,
            sentences: counts.sentences,
            signs: counts.signs,
            first,
            last,
            ending,
            joined: Joined::of(line, counts.unspaced, counts.joined),
        }
        .with_unmarked()
    }
}

impl Counts {
    fn add(&mut self, masks: &Masks, carry: &Carry) {
        let chars = masks.starts & !masks.blank;
        let runs = chars & (masks.blank << 1 | carry.blank);
        let after_end = masks.end << 1 | carry.end;
        let sentences = after_end & masks.starts & !masks.spoken & !masks.end;
        // Bits past the block's end are not set in `starts`, so none of them is counted.
        self.chars += chars.count_ones();
        self.runs += runs.count_ones();
        self.capitals += (runs & masks.upper).count_ones();
        self.upper += masks.upper.count_ones();
        self.lower += masks.lower.count_ones();
        self.digits += masks.digit.count_ones();
        self.commas += masks.comma.count_ones();
        self.sentences += sentences.count_ones();
        self.signs += masks.sign.count_ones();
    }

    /// Counts what begins or ends with a character that makes another place than the one before.
    fn turn(&mut self, before: Info, info: Info) {
        let starts = before.is_blank() && !info.is_blank();
        self.runs += u32::from(starts);
        self.capitals += u32::from(starts && info.is_upper());
        let ends = before.is_end() && !info.is_spoken() && !info.is_end();
        self.sentences += u32::from(ends);
    }

    /// Takes over what was counted where no more can be.
    fn take(&mut self, tally: &mut Tally) {
        if tally.room() == 0 {
            self.add_tally(std::mem::take(tally));
        }
    }

    fn add_tally(&mut self, tally: Tally) {
        let [chars, upper, lower, unspaced, digits, commas, signs, joined] = tally.counts();
        self.chars += chars;
        self.upper += upper;
        self.lower += lower;
        self.unspaced += unspaced;
        self.joined += joined;
        self.digits += digits;
        self.commas += commas;
        self.signs += signs;
    }
}
