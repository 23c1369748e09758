//! The one pass over a line: its shape and the hashes of its words at once.
//!
//! Lines of ASCII with a few other characters are taken in blocks of 64 bytes, each turned into bit
//! masks, whose bits are counted. Other lines are taken character by character. Both are compared
//! with the plain way, character by character, in the tests.

use super::blocks::{BLOCK, Block, Masks};
use super::chars::{Chars, Info, decode};
use super::{Kind, Shape, words};

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
    chars: &'static Chars,
    /// Hashes of the words of a block: every other byte can begin one, and one may go on.
    hashes: [u64; BLOCK / 2 + 1],
}

/// What a block needs to know of the one before.
struct Carry {
    blank: u64,
    end: u64,
    word: u64,
    /// Where the word began that goes on, if one does.
    open: usize,
    /// Whether a capital beyond ASCII was met, so that words need the slower hash.
    wide_upper: bool,
}

impl<'t> Scan<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Scan {
            text: text.as_bytes(),
            start: 0,
            end: 0,
            chars: Chars::shared(),
            hashes: [0; BLOCK / 2 + 1],
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
            let masks = Masks::of(block, len, self.chars)?;
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
        carry.wide_upper |= masks.wide_upper != 0;
        let mut count = 0;
        if carry.word != 0 {
            if ends == 0 {
                return;
            }
            let end = at + ends.trailing_zeros() as usize;
            self.hashes[0] = self.hash(carry.open, end, carry.wide_upper);
            count = 1;
            ends &= ends - 1;
        }
        while ends != 0 && count < self.hashes.len() {
            let (start, end) = (starts.trailing_zeros(), ends.trailing_zeros());
            let (start, end) = (start as usize, end as usize);
            self.hashes[count] = if end - start <= words::CHUNK && !carry.wide_upper {
                words::hash_short(block, start, end - start)
            } else {
                self.hash(at + start, at + end, carry.wide_upper)
            };
            count += 1;
            starts &= starts.wrapping_sub(1);
            ends &= ends - 1;
        }
        words.see(self.hashes.get(..count).unwrap_or_default());
        if starts != 0 {
            carry.open = at + starts.trailing_zeros() as usize;
        }
    }

    fn hash(&self, start: usize, end: usize, wide_upper: bool) -> u64 {
        if wide_upper {
            words::hash_folded(self.text, start, end)
        } else {
            words::hash(self.text, start, end)
        }
    }

    /// Character by character.
    fn characters(&self, words: &mut impl Words) -> Counts {
        let mut kinds = [0u32; 32];
        let mut counts = Counts::default();
        let mut before = Info::BEFORE;
        let (mut open, mut wide_upper) = (None, false);
        let mut pair = 0;
        let mut at = self.start;
        while at < self.end {
            let (c, width) = decode(self.text, at);
            let info = self.chars.info(c);
            kinds[info.kind() as usize] += 1;
            if info.is_word() {
                open = open.or(Some(at));
                wide_upper |= info.is_upper() && width > 1;
            } else if let Some(start) = open.take() {
                words.see(&[self.hash(start, at, wide_upper)]);
            }
            if info.is_paired() {
                if pair != 0 {
                    words.see(&[words::hash_pair(pair, c)]);
                }
                pair = c;
            } else if !info.is_mark() {
                pair = 0;
            }
            if !info.is_mark() {
                let starts = before.is_blank() && !info.is_blank();
                counts.runs += u32::from(starts);
                counts.capitals += u32::from(starts && info.is_upper());
                let ends = before.is_end() && !info.is_spoken() && !info.is_end();
                counts.sentences += u32::from(ends);
                before = info;
            }
            at += width;
        }
        if let Some(start) = open {
            words.see(&[self.hash(start, self.end, wide_upper)]);
        }
        counts.sentences += u32::from(before.is_end());
        counts.add_kinds(&kinds);
        counts
    }

    fn finish(&self, counts: Counts) -> Shape {
        let line = self.text.get(self.start..self.end).unwrap_or_default();
        let (first, last, ending) = ends(line, self.chars);
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
        }
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

    fn add_kinds(&mut self, kinds: &[u32; 32]) {
        let count = |kind: Kind| kinds[kind as usize];
        let silent = count(Kind::Blank) + count(Kind::Mark);
        self.chars = kinds.iter().sum::<u32>() - silent;
        self.upper = count(Kind::Upper);
        self.lower = count(Kind::Lower);
        self.unspaced = count(Kind::Unspaced);
        self.digits = count(Kind::Digit);
        self.commas = count(Kind::Comma);
        self.signs = count(Kind::Separator) + count(Kind::Bullet) + count(Kind::Symbol);
    }
}

/// Kinds of the first character, of the last, and of the last with closing marks passed over.
/// Linear, and mostly a look at three characters.
fn ends(line: &[u8], chars: &Chars) -> (Kind, Kind, Kind) {
    let first = kinds(line, chars).find(|kind| *kind != Kind::Blank);
    let first = first.unwrap_or_default();
    let mut back = kinds_back(line, chars);
    let Some(last) = back.next() else {
        return (first, Kind::Blank, Kind::Blank);
    };
    let passed = |kind: &Kind| matches!(kind, Kind::Blank | Kind::Close | Kind::Quote);
    let ending = std::iter::once(last)
        .chain(back.by_ref())
        .find(|kind| !passed(kind));
    let ending = match ending {
        Some(Kind::Stop) if back.next() == Some(Kind::Stop) => Kind::Ellipsis,
        Some(kind) => kind,
        None => first,
    };
    (first, last, ending)
}

/// The kinds of the characters of a line, marks left out.
fn kinds<'l>(line: &'l [u8], chars: &'l Chars) -> impl Iterator<Item = Kind> + 'l {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < line.len() {
            let (c, width) = decode(line, at);
            at += width;
            let info = chars.info(c);
            if !info.is_mark() {
                return Some(info.kind());
            }
        }
        None
    })
}

/// The same from the end.
fn kinds_back<'l>(line: &'l [u8], chars: &'l Chars) -> impl Iterator<Item = Kind> + 'l {
    let mut at = line.len();
    std::iter::from_fn(move || {
        while at > 0 {
            at -= 1;
            while at > 0 && line[at] & 0xc0 == 0x80 {
                at -= 1;
            }
            let info = chars.info(decode(line, at).0);
            if !info.is_mark() {
                return Some(info.kind());
            }
        }
        None
    })
}
