//! The network: rows of weights are summed into a small vector for each line, and three passes over
//! the page mix each line's vector with those around it. All in whole numbers.
//!
//! Each pass gives a line what stands before and after it as decayed sums, one half-life for each
//! quarter of the vector; the first pass also its two neighbours as they are, the later ones the
//! mean of the page. That is what the prototypes' hand-made features of neighbours and their second
//! pass over run lengths did, learned.
//! Whole numbers and a fixed order make the result the same on every machine.

#![allow(clippy::cast_possible_truncation)] // Values are clamped or shifted into range first.

use super::table::Table;
use wide::{i16x8, i32x4, i32x8};

/// Length of a line's vector.
pub(crate) const WIDTH: usize = 16;
/// Vectors that the first pass mixes: the line's own, its neighbours', before, after.
pub(crate) const FIRST_INPUTS: usize = 5;
/// Vectors that later passes mix: the line's own, before, after, and the page's mean.
pub(crate) const LATER_INPUTS: usize = 4;
/// Vectors of a line: its own, and what each of three passes makes of it.
pub(crate) const VECTORS: usize = 4;

/// Elements of a vector and rows of the table count in 1/64.
pub(crate) const UNIT: i32 = 64;
/// The byte that stands for a weight of 0 in the table of rows, so that small weights are printable
/// characters in the generated source.
pub(crate) const ROW_ORIGIN: u8 = b'P';
/// Mixing weights count in 1/1024.
pub(crate) const MIX_UNIT: i32 = 1 << MIX_SHIFT;
const MIX_SHIFT: u32 = 10;
/// Largest element of a vector: 32. Keeps sums of 80 products within 32 bits.
pub(crate) const LARGEST: i32 = 32 * UNIT;
/// Fraction bits of a decayed sum beyond those of a vector.
pub(super) const SUM_FRACTION: i32 = 8;
/// What the decayed sums of the four quarters of a vector lose with each line, as shifts: half, a
/// quarter, an eighth and a thirty-second. One shift for neighbouring elements lets a machine do
/// four at once.
pub(super) const FORGETS: [i32; 4] = [1, 2, 3, 5];
const QUARTER: usize = WIDTH / 4;

/// How fast the sum of an element forgets: it loses `1 / 2^shift` with each line.
#[cfg(feature = "training")]
pub(crate) const fn forgets(element: usize) -> i32 {
    FORGETS[element / QUARTER]
}

/// A line's vector.
pub(crate) type Vector = [i16; WIDTH];

/// Weights of one vector that is mixed: for each pair of its elements and each element of the
/// result two weights, side by side, as a machine multiplies and adds them.
pub(crate) type Pairs = [[i16; 2 * WIDTH]; WIDTH / 2];

/// Weights of a pass, for each vector that it mixes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mix<const INPUTS: usize> {
    pub(crate) weights: [Pairs; INPUTS],
    pub(crate) bias: [i32; WIDTH],
}

/// What is said of a line by all of its vectors.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Output {
    /// Weights of the line's own vector and of what each pass makes of it.
    pub(crate) weights: [Vector; VECTORS],
    /// What is said of a line of which nothing is known, in the unit of scores.
    pub(crate) bias: i32,
}

/// All learned weights of the network.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Weights {
    /// A row of weights for each value of each feature.
    pub(crate) rows: Table,
    pub(crate) bias: [i16; WIDTH],
    pub(crate) first: Mix<FIRST_INPUTS>,
    pub(crate) second: Mix<LATER_INPUTS>,
    pub(crate) third: Mix<LATER_INPUTS>,
    /// Whether a line is body: its score.
    pub(crate) body: Output,
    /// Whether a line looks like the headline, where that was learned.
    pub(crate) headline: Option<Output>,
}

/// Storage of the vectors of a page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vectors {
    /// The lines' own, and then what each pass makes of them.
    lines: Vec<Vector>,
    scores: Vec<i32>,
    /// How much lines look like the headline, in the unit of scores; none where that was not learned.
    headlines: Vec<i32>,
    /// The decayed sum of what is before each stretch of lines.
    stretches: Vec<Decayed>,
}

/// Lines for which the sums of what is before are worked out at once: kept for all lines of a page,
/// they would take as much memory as the vectors themselves.
const STRETCH: usize = 64;

/// What a pass mixes for a line.
struct Around<'v> {
    own: &'v Vector,
    next: &'v Vector,
    previous: &'v Vector,
    before: &'v Vector,
    after: &'v Vector,
}

impl Vectors {
    /// Forgets the lines, keeps the storage, and makes room for so many.
    pub(crate) fn reset(&mut self, lines: usize) {
        self.lines.clear();
        self.lines.reserve(lines);
    }

    /// Adds a line.
    pub(crate) fn push(&mut self, own: Vector) {
        self.lines.push(own);
    }

    /// Puts another vector in the place of that of line `at`.
    pub(crate) fn replace(&mut self, at: usize, vector: Vector) {
        if let Some(own) = self.lines.get_mut(at) {
            *own = vector;
        }
    }

    /// The score of one line in thousandths of a nat. Costs as much as scoring them all, and a copy.
    pub(crate) fn score(&self, weights: &Weights, at: usize) -> i32 {
        self.clone().scores(weights).nth(at).unwrap_or(0)
    }

    /// The score of each line in thousandths of a nat; what was pushed is used up. Linear: three
    /// passes, each forth and back.
    pub(crate) fn scores(&mut self, weights: &Weights) -> impl Iterator<Item = i32> {
        let [body, headline] = [Some(&weights.body), weights.headline.as_ref()];
        for (output, said) in [(body, &mut self.scores), (headline, &mut self.headlines)] {
            said.clear();
            if let Some(output) = output {
                let own = self.lines.iter();
                said.extend(own.map(|own| output.bias + dot(own, &output.weights[0])));
            }
        }
        let Weights {
            first,
            second,
            third,
            ..
        } = weights;
        self.pass((weights, 1), |line| {
            Sums::new(&first.bias)
                .add(line.own, &first.weights[0])
                .add(line.next, &first.weights[1])
                .add(line.previous, &first.weights[2])
                .add(line.before, &first.weights[3])
                .add(line.after, &first.weights[4])
        });
        for (mix, pass) in [(second, 2), (third, 3)] {
            let page = Sums::new(&mix.bias).add(&mean(&self.lines), &mix.weights[3]);
            self.pass((weights, pass), |line| {
                page.add(line.own, &mix.weights[0])
                    .add(line.before, &mix.weights[1])
                    .add(line.after, &mix.weights[2])
            });
        }
        self.scores
            .iter()
            .map(|score| thousandths(*score).clamp(-50_000, 50_000) as i32)
    }

    /// How much each line looks like the headline in thousandths of a nat, as [`scores`](Self::scores) found; nothing where that
    /// was not learned.
    pub(crate) fn headlines(&self) -> impl Iterator<Item = i16> {
        self.headlines.iter().map(|look| {
            let look = thousandths(*look);
            look.clamp(i64::from(i16::MIN), i64::from(i16::MAX)) as i16
        })
    }

    /// Puts what the pass of this number mixes of each line's vector and those around it in its place, and adds
    /// what that gives to what is said of the line. Runs backwards, stretch by stretch, so that what is after a line is
    /// summed on the way; what is before it is summed twice, for the stretches and for the lines.
    #[inline]
    fn pass(&mut self, (weights, pass): (&Weights, usize), mixed: impl Fn(Around<'_>) -> Sums) {
        let score = &weights.body.weights[pass];
        let headline = weights
            .headline
            .as_ref()
            .map(|headline| &headline.weights[pass]);
        self.stretches.clear();
        let mut sum = Decayed::default();
        for lines in self.lines.chunks(STRETCH) {
            self.stretches.push(sum);
            for line in lines {
                sum.add(line);
            }
        }
        let mut before = [[0; WIDTH]; STRETCH];
        let mut after = Decayed::default();
        let mut next = [0; WIDTH];
        for (number, sum) in self.stretches.iter().enumerate().rev() {
            let start = number * STRETCH;
            let (lines, rest) = self.lines.split_at_mut(start);
            let last = lines.last().copied().unwrap_or([0; WIDTH]);
            let (lines, _) = rest.split_at_mut(rest.len().min(STRETCH));
            let mut sum = *sum;
            for (before, line) in before.iter_mut().zip(lines.iter()) {
                *before = sum.value();
                sum.add(line);
            }
            for at in (0..lines.len()).rev() {
                let own = lines[at];
                let previous = at.checked_sub(1).map_or(last, |at| lines[at]);
                let sums = mixed(Around {
                    own: &own,
                    next: &next,
                    previous: &previous,
                    before: &before[at],
                    after: &after.value(),
                });
                lines[at] = sums.vector();
                self.scores[start + at] += dot(&lines[at], score);
                if let Some(headline) = headline {
                    self.headlines[start + at] += dot(&lines[at], headline);
                }
                after.add(&own);
                next = own;
            }
        }
    }
}

/// Sums of products for the elements of a vector, four in a register.
#[derive(Clone, Copy)]
struct Sums([i32x4; 4]);

impl Sums {
    fn new(bias: &[i32; WIDTH]) -> Self {
        let (chunks, _) = bias.as_chunks::<4>();
        Sums(std::array::from_fn(|at| i32x4::new(chunks[at])))
    }

    /// Adds what one more vector gives.
    #[inline]
    fn add(mut self, vector: &Vector, weights: &Pairs) -> Self {
        let (pairs, _) = vector.as_chunks::<2>();
        for ([a, b], weights) in pairs.iter().zip(weights) {
            let pair = i16x8::new([*a, *b, *a, *b, *a, *b, *a, *b]);
            let (weights, _) = weights.as_chunks::<8>();
            for (sum, weights) in self.0.iter_mut().zip(weights) {
                *sum += pair.dot(i16x8::new(*weights));
            }
        }
        self
    }

    /// The vector: sums in its unit, those below 0 cut off, so that shifting is dividing.
    #[inline]
    fn vector(self) -> Vector {
        whole(narrow(self.0.map(|sum| sum >> MIX_SHIFT)).map(clamped))
    }
}

/// A vector as two registers.
pub(super) fn halves(vector: &Vector) -> [i16x8; 2] {
    let (chunks, _) = vector.as_chunks::<8>();
    [i16x8::new(chunks[0]), i16x8::new(chunks[1])]
}

/// Two registers as a vector.
pub(super) fn whole(halves: [i16x8; 2]) -> Vector {
    let mut vector = [0; WIDTH];
    let (chunks, _) = vector.as_chunks_mut::<8>();
    for (chunk, half) in chunks.iter_mut().zip(halves) {
        *chunk = half.to_array();
    }
    vector
}

/// Elements of a vector, cut off where it ends.
pub(super) fn clamped(half: i16x8) -> i16x8 {
    half.max(i16x8::ZERO).min(i16x8::splat(LARGEST as i16))
}

/// Sums as 16-bit numbers, the nearest where they are none.
fn narrow([a, b, c, d]: [i32x4; 4]) -> [i16x8; 2] {
    [[a, b], [c, d]].map(|halves| {
        let mut sums = [0; 8];
        let (chunks, _) = sums.as_chunks_mut::<QUARTER>();
        for (chunk, half) in chunks.iter_mut().zip(halves) {
            *chunk = half.to_array();
        }
        i16x8::from_i32x8_saturate(i32x8::new(sums))
    })
}

/// A decayed sum of vectors, element by element.
#[derive(Debug, Clone, Copy)]
struct Decayed([i32x4; 4]);

impl Default for Decayed {
    fn default() -> Self {
        Decayed([i32x4::ZERO; 4])
    }
}

impl Decayed {
    #[inline]
    fn value(&self) -> Vector {
        whole(narrow(self.0.map(|sum| sum >> SUM_FRACTION)))
    }

    #[inline]
    fn add(&mut self, vector: &Vector) {
        // A product is what a machine widens numbers with that have a sign.
        let halves = halves(vector).map(|half| half.mul_widen(i16x8::splat(1 << SUM_FRACTION)));
        let elements = halves.map(i32x8::to_array);
        let (quarters, _) = elements.as_flattened().as_chunks::<QUARTER>();
        for ((sum, elements), forgets) in self.0.iter_mut().zip(quarters).zip(FORGETS) {
            *sum += (i32x4::new(*elements) - *sum) >> forgets;
        }
    }
}

/// The mean of a page's vectors.
fn mean(vectors: &[Vector]) -> Vector {
    let mut sum = [0i64; WIDTH];
    // So many elements have a sum of 32 bits.
    for vectors in vectors.chunks((i32::MAX / LARGEST) as usize) {
        let mut part = [0i32; WIDTH];
        for vector in vectors {
            for (part, element) in part.iter_mut().zip(vector) {
                *part += i32::from(*element);
            }
        }
        for (sum, part) in sum.iter_mut().zip(part) {
            *sum += i64::from(part);
        }
    }
    let count = i64::try_from(vectors.len()).unwrap_or(i64::MAX).max(1);
    sum.map(|sum| (sum / count) as i16)
}

/// A score in thousandths of a nat.
fn thousandths(score: i32) -> i64 {
    i64::from(score) * 1000 / i64::from(UNIT * MIX_UNIT)
}

fn dot(vector: &Vector, weights: &[i16; WIDTH]) -> i32 {
    let (vector, weights) = (halves(vector), halves(weights));
    (vector[0].dot(weights[0]) + vector[1].dot(weights[1])).reduce_add()
}
