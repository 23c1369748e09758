//! The network: rows of weights are summed into a small vector for each line, and two passes over
//! the page mix each line's vector with those around it. All in whole numbers.
//!
//! Each pass gives a line what stands before and after it as decayed sums, one half-life for each
//! element of the vector, and the first pass also its two neighbours as they are. That is what the
//! prototypes' hand-made features of neighbours and their second pass over run lengths did, learned.
//! Whole numbers and a fixed order make the result the same on every machine.

#![allow(clippy::cast_possible_truncation)] // Values are clamped or shifted into range first.

use wide::{i16x8, i32x4, u8x16};

/// Length of a line's vector.
pub(crate) const WIDTH: usize = 16;
/// Vectors that the first pass mixes: the line's own, its neighbours', before, after.
pub(crate) const FIRST_INPUTS: usize = 5;
/// Vectors that the second pass mixes: the line's own, before, after.
pub(crate) const SECOND_INPUTS: usize = 3;

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
const SUM_FRACTION: u32 = 8;
/// How fast the sum of element `i` forgets: it loses `1 / 2^shift` with each line.
pub(crate) const fn forgets(element: usize) -> u32 {
    1 + (element as u32) % 5
}

/// A line's vector.
pub(crate) type Vector = [i16; WIDTH];

/// Weights of a pass: for each element of the result, one weight for each element that is mixed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mix<const INPUTS: usize> {
    pub(crate) weights: [[[i16; WIDTH]; INPUTS]; WIDTH],
    pub(crate) bias: [i32; WIDTH],
    /// Weights of the result in the score.
    pub(crate) score: [i16; WIDTH],
}

/// All learned weights of the network.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Weights {
    /// A row of weights for each value of each feature, counted from [`ROW_ORIGIN`].
    pub(crate) rows: &'static [[u8; WIDTH]],
    pub(crate) bias: [i16; WIDTH],
    /// Weights of a line's own vector in the score.
    pub(crate) score: [i16; WIDTH],
    pub(crate) first: Mix<FIRST_INPUTS>,
    pub(crate) second: Mix<SECOND_INPUTS>,
    /// Score of a line of which nothing is known, in the unit of scores.
    pub(crate) score_bias: i32,
}

/// Storage of the vectors of a page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vectors {
    own: Vec<Vector>,
    before: Vec<Vector>,
    mixed: Vec<Vector>,
    scores: Vec<i64>,
}

impl Vectors {
    /// Forgets the lines, keeps the storage.
    pub(crate) fn clear(&mut self) {
        self.own.clear();
    }

    /// Adds a line, given by its rows. Constant time.
    pub(crate) fn push(&mut self, weights: &Weights, rows: &[u16]) {
        // Bytes are summed without a sign, 128 too high each: that widens them at no cost.
        let origin = u8x16::splat(ROW_ORIGIN.wrapping_sub(128));
        let [mut low, mut high] = halves(&weights.bias);
        let mut count = 0;
        for row in rows {
            if let Some(row) = weights.rows.get(usize::from(*row)) {
                let row = u8x16::new(*row) - origin;
                low += i16x8::from_u8x16_low(row);
                high += i16x8::from_u8x16_high(row);
                count += 1;
            }
        }
        let excess = i16x8::splat(128 * count);
        let (low, high) = ((low - excess).to_array(), (high - excess).to_array());
        let mut sum = [0; WIDTH];
        for (sum, element) in sum.iter_mut().zip(low.into_iter().chain(high)) {
            *sum = element;
        }
        self.own
            .push(sum.map(|element| element.clamp(0, LARGEST as i16)));
    }

    /// The score of each line in thousandths of a nat. Linear: two passes, each forth and back.
    pub(crate) fn scores(&mut self, weights: &Weights) -> impl Iterator<Item = i32> {
        self.scores.clear();
        let own = self
            .own
            .iter()
            .map(|own| i64::from(weights.score_bias) + dot(own, &weights.score));
        self.scores.extend(own);
        sums_before(&self.own, &mut self.before);
        self.mix_first(weights);
        sums_before(&self.mixed, &mut self.before);
        self.mix_second(weights);
        let unit = i64::from(UNIT * MIX_UNIT);
        self.scores
            .iter()
            .map(move |score| (score * 1000 / unit).clamp(-50_000, 50_000) as i32)
    }

    fn mix_first(&mut self, weights: &Weights) {
        self.mixed.clear();
        self.mixed.resize(self.own.len(), [0; WIDTH]);
        let mut after = Decayed::default();
        for at in (0..self.own.len()).rev() {
            let next = self.own.get(at + 1).copied().unwrap_or_default();
            let previous = if at > 0 { self.own[at - 1] } else { [0; WIDTH] };
            let inputs = [self.own[at], next, previous, self.before[at], after.value()];
            self.mixed[at] = weights.first.apply(&inputs);
            self.scores[at] += dot(&self.mixed[at], &weights.first.score);
            after.add(&self.own[at]);
        }
    }

    fn mix_second(&mut self, weights: &Weights) {
        let mut after = Decayed::default();
        for at in (0..self.mixed.len()).rev() {
            let inputs = [self.mixed[at], self.before[at], after.value()];
            let mixed = weights.second.apply(&inputs);
            self.scores[at] += dot(&mixed, &weights.second.score);
            after.add(&self.mixed[at]);
        }
    }
}

impl<const INPUTS: usize> Mix<INPUTS> {
    fn apply(&self, inputs: &[Vector; INPUTS]) -> Vector {
        let inputs = inputs.map(|input| halves(&input));
        let mut result = [0; WIDTH];
        for ((element, weights), bias) in result.iter_mut().zip(&self.weights).zip(&self.bias) {
            let mut sums = i32x4::ZERO;
            for (input, weights) in inputs.iter().zip(weights) {
                let weights = halves(weights);
                sums += input[0].dot(weights[0]) + input[1].dot(weights[1]);
            }
            // Below 0 is cut off, so that shifting is dividing.
            let sum = (*bias + sums.reduce_add()) >> MIX_SHIFT;
            *element = sum.clamp(0, LARGEST) as i16;
        }
        result
    }
}

/// A vector as two registers.
fn halves(vector: &Vector) -> [i16x8; 2] {
    let (chunks, _) = vector.as_chunks::<8>();
    [i16x8::new(chunks[0]), i16x8::new(chunks[1])]
}

/// A decayed sum of vectors, element by element.
#[derive(Default)]
struct Decayed([i32; WIDTH]);

impl Decayed {
    fn value(&self) -> Vector {
        self.0.map(|sum| (sum >> SUM_FRACTION) as i16)
    }

    fn add(&mut self, vector: &Vector) {
        for (at, (sum, element)) in self.0.iter_mut().zip(vector).enumerate() {
            *sum += ((i32::from(*element) << SUM_FRACTION) - *sum) >> forgets(at);
        }
    }
}

/// For each line the decayed sum of the vectors before it.
fn sums_before(vectors: &[Vector], before: &mut Vec<Vector>) {
    before.clear();
    let mut sum = Decayed::default();
    for vector in vectors {
        before.push(sum.value());
        sum.add(vector);
    }
}

fn dot(vector: &Vector, weights: &[i16; WIDTH]) -> i64 {
    let (vector, weights) = (halves(vector), halves(weights));
    i64::from((vector[0].dot(weights[0]) + vector[1].dot(weights[1])).reduce_add())
}
