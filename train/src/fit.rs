//! Fits the network: AdamW over batches of pages, with dropped words so that the model does not
//! learn single sites by heart.

use crate::data::Example;
use crate::network::{Batch, Network};
use crate::quantise;
use anyhow::Result;
use bodycopy::training::{Parameters, WORD_ROWS};
use candle_core::Tensor;
use candle_nn::{AdamW, Optimizer, ParamsAdamW};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::sync::Arc;

/// How to train.
#[derive(Args, Debug, Clone)]
pub struct Recipe {
    /// How often each page is seen.
    #[arg(long, default_value_t = 10, global = true)]
    pub epochs: usize,
    /// Largest step.
    #[arg(long, default_value_t = 0.004, global = true)]
    pub rate: f64,
    /// Pull of weights to zero.
    #[arg(long, default_value_t = 0.02, global = true)]
    pub decay: f64,
    /// Share of what a pass mixes that is dropped while training.
    #[arg(long, default_value_t = 0.3, global = true)]
    pub drop: f32,
    /// Share of words that are dropped while training.
    #[arg(long, default_value_t = 0.75, global = true)]
    pub drop_words: f32,
    /// Lines in a batch.
    #[arg(long, default_value_t = 16_384, global = true)]
    pub batch: usize,
    /// Seed of all randomness.
    #[arg(long, default_value_t = 1, global = true)]
    pub seed: u64,
}

/// The weights that fit the examples. Deterministic.
pub fn fit(examples: &[Example], recipe: &Recipe) -> Result<Parameters> {
    let mut random = ChaCha8Rng::seed_from_u64(recipe.seed);
    let network = Network::random(&mut random)?;
    let settings = ParamsAdamW {
        lr: 0.0,
        weight_decay: recipe.decay,
        ..ParamsAdamW::default()
    };
    let mut optimiser = AdamW::new(network.variables(), settings)?;
    let lines: usize = examples.iter().map(|example| example.labels.len()).sum();
    let steps = recipe.epochs * lines.div_ceil(recipe.batch);
    let progress = progress(steps);
    let mut step = 0;
    for _ in 0..recipe.epochs {
        let mut order: Vec<&Example> = examples.iter().collect();
        order.shuffle(&mut random);
        for pages in batches(&order, recipe.batch) {
            optimiser.set_learning_rate(rate(recipe, step, steps));
            let batch = batch(pages, recipe.drop_words, &mut random);
            let scores = network.scores(&batch, recipe.drop, Some(&mut random))?;
            let loss = loss(&scores, &batch)?;
            optimiser.backward_step(&loss)?;
            step += 1;
            progress.set_position(step as u64);
            if step % 20 == 0 {
                progress.set_message(format!("loss {:.4}", loss.to_scalar::<f32>()?));
            }
        }
    }
    progress.finish_and_clear();
    quantise::quantise(&network)
}

/// Rises over fifty steps, then falls along a cosine to nothing.
fn rate(recipe: &Recipe, step: usize, steps: usize) -> f64 {
    const RISE: f64 = 50.0;
    let done = (step as f64 - RISE) / (steps as f64 - RISE).max(1.0);
    if done < 0.0 {
        return recipe.rate * (step as f64 + 1.0) / RISE;
    }
    recipe.rate * 0.5 * (1.0 + (done.min(1.0) * std::f64::consts::PI).cos())
}

/// Pages in groups of about so many lines.
fn batches<'e, 'x>(order: &'x [&'e Example], lines: usize) -> Vec<&'x [&'e Example]> {
    let mut batches = Vec::new();
    let (mut start, mut sum) = (0, 0);
    for (at, example) in order.iter().enumerate() {
        sum += example.labels.len();
        if sum >= lines || at + 1 == order.len() {
            batches.push(&order[start..=at]);
            (start, sum) = (at + 1, 0);
        }
    }
    batches
}

fn batch(pages: &[&Example], drop_words: f32, random: &mut ChaCha8Rng) -> Batch {
    let (mut rows, mut ends, mut page_ends) = (Vec::new(), Vec::new(), Vec::new());
    let (mut labels, mut weights) = (Vec::new(), Vec::new());
    for page in pages.iter().filter(|page| !page.labels.is_empty()) {
        let mut start = 0;
        for end in &page.features.ends {
            for row in &page.features.rows[start..*end] {
                let is_word = WORD_ROWS.contains(&usize::from(*row));
                if !is_word || random.random::<f32>() >= drop_words {
                    rows.push(u32::from(*row));
                }
            }
            start = *end;
            ends.push(rows.len());
        }
        labels.extend(&page.labels);
        weights.extend(&page.weights);
        page_ends.push(ends.len());
    }
    Batch {
        rows: Arc::new(rows),
        ends: Arc::new(ends),
        page_ends: Arc::new(page_ends),
        labels,
        weights,
    }
}

/// Mean cross-entropy of the labels, weighed.
fn loss(scores: &Tensor, batch: &Batch) -> candle_core::Result<Tensor> {
    let labels = Tensor::from_slice(&batch.labels, scores.shape(), scores.device())?;
    let weights = Tensor::from_slice(&batch.weights, scores.shape(), scores.device())?;
    // max(s, 0) - s y + ln(1 + exp(-|s|)): safe for scores of any size.
    let tail = (scores.abs()?.neg()?.exp()? + 1.0)?.log()?;
    let each = ((scores.relu()? - (scores * labels)?)? + tail)?;
    (each * &weights)?.sum_all()? / f64::from(weights.sum_all()?.to_scalar::<f32>()?)
}

fn progress(steps: usize) -> ProgressBar {
    let bar = ProgressBar::new(steps as u64);
    let style = ProgressStyle::with_template("fitting {bar:30} {pos}/{len} {eta} {msg}");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
