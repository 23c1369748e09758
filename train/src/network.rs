//! The network of the crate's model in floating point, as a tensor library can train it.

use crate::ops::{Decay, PageMeans, SumRows};
use bodycopy::training::{INPUTS, PASSES, VECTOR, VECTORS};
use candle_core::{Device, Result, Tensor, Var};
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use std::sync::Arc;

/// Weights of one pass.
pub(crate) struct Mix {
    pub(crate) weights: Var,
    pub(crate) bias: Var,
}

/// What is said of a line: weights of its own vector and of what each pass makes of it.
pub(crate) struct Output {
    pub(crate) weights: [Var; VECTORS],
    pub(crate) bias: Var,
}

impl Output {
    fn random(random: &mut ChaCha8Rng) -> Result<Self> {
        let mut weights = || uniform(random, (VECTOR, 1), 0.2);
        Ok(Output {
            weights: [weights()?, weights()?, weights()?, weights()?],
            bias: uniform(random, (1, 1), 0.0)?,
        })
    }

    /// What is said of each line, given its vectors.
    fn of(&self, vectors: &[Tensor; VECTORS]) -> Result<Tensor> {
        let [own, passes @ ..] = vectors;
        let [weights, rest @ ..] = &self.weights;
        let mut said = own.matmul(weights)?.broadcast_add(&self.bias)?;
        for (vectors, weights) in passes.iter().zip(rest) {
            said = (said + vectors.matmul(weights)?)?;
        }
        said.flatten_all()
    }
}

/// All weights.
pub(crate) struct Network {
    pub(crate) rows: Var,
    pub(crate) bias: Var,
    pub(crate) mixes: [Mix; PASSES],
    /// Whether a line is body.
    pub(crate) body: Output,
    /// Whether it looks like the headline, where that is learned.
    pub(crate) headline: Option<Output>,
}

/// What the network says of each line.
pub(crate) struct Scores {
    /// Its score.
    pub(crate) body: Tensor,
    /// How much it looks like the headline, where that is learned.
    pub(crate) headline: Option<Tensor>,
}

/// Some pages, one after the other.
pub(crate) struct Batch {
    pub(crate) rows: Arc<Vec<u32>>,
    pub(crate) ends: Arc<Vec<usize>>,
    pub(crate) page_ends: Arc<Vec<usize>>,
    pub(crate) labels: Vec<f32>,
    pub(crate) weights: Vec<f32>,
    /// 1 where the line states the headline.
    pub(crate) headlines: Vec<f32>,
    /// How much each page counts whose headline is known, and 0 for others.
    pub(crate) known: Vec<f32>,
    /// Words of each line.
    pub(crate) words: Vec<f32>,
    /// How much each page counts.
    pub(crate) page_weights: Vec<f32>,
}

impl Network {
    /// A network with small random weights.
    pub(crate) fn random(rows: usize, random: &mut ChaCha8Rng) -> Result<Self> {
        let mix = |random: &mut ChaCha8Rng, inputs: usize| {
            let size = inputs * VECTOR;
            Ok::<_, candle_core::Error>(Mix {
                weights: uniform(random, (size, VECTOR), (3.0 / size as f32).sqrt())?,
                bias: uniform(random, (1, VECTOR), 0.0)?,
            })
        };
        Ok(Network {
            rows: uniform(random, (rows, VECTOR), 0.1)?,
            bias: uniform(random, (1, VECTOR), 0.1)?,
            mixes: [
                mix(random, INPUTS[0])?,
                mix(random, INPUTS[1])?,
                mix(random, INPUTS[2])?,
            ],
            body: Output::random(random)?,
            headline: None,
        })
    }

    /// The network, which also learns what looks like the headline.
    pub(crate) fn with_headline(self, random: &mut ChaCha8Rng) -> Result<Self> {
        let headline = Some(Output::random(random)?);
        Ok(Network { headline, ..self })
    }

    /// All weights, for the optimiser.
    pub(crate) fn variables(&self) -> Vec<Var> {
        let mut variables = vec![&self.rows, &self.bias];
        for mix in &self.mixes {
            variables.extend([&mix.weights, &mix.bias]);
        }
        for output in std::iter::once(&self.body).chain(&self.headline) {
            variables.extend(&output.weights);
            variables.push(&output.bias);
        }
        variables.into_iter().cloned().collect()
    }

    /// The scores of each line. With a source of randomness, parts of what is mixed are dropped.
    pub(crate) fn scores(
        &self,
        batch: &Batch,
        drop: f32,
        mut random: Option<&mut ChaCha8Rng>,
    ) -> Result<Scores> {
        let sum = SumRows {
            rows: batch.rows.clone(),
            ends: batch.ends.clone(),
        };
        let own = self
            .rows
            .apply_op1(sum)?
            .broadcast_add(&self.bias)?
            .relu()?;
        let mut vectors = own.clone();
        let mut mixed = |(pass, mix): (usize, &Mix)| {
            let mut inputs = vec![vectors.clone()];
            if pass == 0 {
                inputs.push(shift(&vectors, batch, true)?);
                inputs.push(shift(&vectors, batch, false)?);
            }
            for backwards in [false, true] {
                let decay = Decay {
                    page_ends: batch.page_ends.clone(),
                    backwards,
                };
                inputs.push(vectors.apply_op1(decay)?);
            }
            if pass > 0 {
                let means = PageMeans {
                    page_ends: batch.page_ends.clone(),
                };
                inputs.push(vectors.apply_op1(means)?);
            }
            let mut inputs = Tensor::cat(&inputs, 1)?;
            if let Some(random) = random.as_deref_mut() {
                inputs = inputs.mul(&mask(random, inputs.dims2()?, drop)?)?;
            }
            vectors = inputs
                .matmul(&mix.weights)?
                .broadcast_add(&mix.bias)?
                .relu()?;
            Ok::<_, candle_core::Error>(vectors.clone())
        };
        let [first, second, third] = &self.mixes;
        let passes = [mixed((0, first))?, mixed((1, second))?, mixed((2, third))?];
        let [first, second, third] = passes;
        let vectors = [own, first, second, third];
        let said = |output: &Output| output.of(&vectors);
        Ok(Scores {
            body: said(&self.body)?,
            headline: self.headline.as_ref().map(said).transpose()?,
        })
    }
}

/// The vector of the next line, or of the one before; nothing past the ends of a page.
fn shift(vectors: &Tensor, batch: &Batch, next: bool) -> Result<Tensor> {
    let lines = batch.ends.len();
    let zeros = Tensor::zeros((1, VECTOR), vectors.dtype(), vectors.device())?;
    let mut keep = vec![1f32; lines];
    let mut start = 0;
    for end in batch.page_ends.iter() {
        keep[if next { end - 1 } else { start }] = 0.0;
        start = *end;
    }
    let shifted = if next {
        Tensor::cat(&[&vectors.narrow(0, 1, lines - 1)?, &zeros], 0)?
    } else {
        Tensor::cat(&[&zeros, &vectors.narrow(0, 0, lines - 1)?], 0)?
    };
    shifted.broadcast_mul(&Tensor::from_vec(keep, (lines, 1), vectors.device())?)
}

fn mask(random: &mut ChaCha8Rng, shape: (usize, usize), drop: f32) -> Result<Tensor> {
    let kept = 1.0 / (1.0 - drop);
    let mask: Vec<f32> = (0..shape.0 * shape.1)
        .map(|_| {
            if random.random::<f32>() < drop {
                0.0
            } else {
                kept
            }
        })
        .collect();
    Tensor::from_vec(mask, shape, &Device::Cpu)
}

fn uniform(random: &mut ChaCha8Rng, shape: (usize, usize), largest: f32) -> Result<Var> {
    let values: Vec<f32> = (0..shape.0 * shape.1)
        .map(|_| (random.random::<f32>() * 2.0 - 1.0) * largest)
        .collect();
    Var::from_tensor(&Tensor::from_vec(values, shape, &Device::Cpu)?)
}
