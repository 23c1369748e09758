//! Fits the network: steps of `AdamW` over batches of pages, with dropped words so that the model does not
//! learn single sites by heart.

use crate::data::{Example, Versions};
use crate::network::{Batch, Network};
use crate::ops::PageSums;
use crate::quantise;
use anyhow::Result;
use bodycopy::training::{
    FIRST_HINT_ROW, GROUPS, MARKED_ROWS, MARKUP_GROUPS, Parameters, ROWS, group_of, is_hashed,
    settings,
};
use candle_core::Tensor;
use candle_nn::{AdamW, Optimizer, ParamsAdamW};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::ops::Range;
use std::sync::Arc;

/// How to train.
#[derive(Args, Debug, Clone)]
pub(crate) struct Recipe {
    /// How often each page is seen.
    #[arg(long, default_value_t = 12, global = true)]
    pub(crate) epochs: usize,
    /// Largest step.
    #[arg(long, default_value_t = 0.004, global = true)]
    pub(crate) rate: f64,
    /// Pull of weights to zero.
    #[arg(long, default_value_t = 0.02, global = true)]
    pub(crate) decay: f64,
    /// Share of what a pass mixes that is dropped while training.
    #[arg(long, default_value_t = 0.4, global = true)]
    pub(crate) drop: f32,
    /// Share of words that are dropped while training.
    #[arg(long, default_value_t = 0.7, global = true)]
    pub(crate) drop_words: f32,
    /// Lines in a batch.
    #[arg(long, default_value_t = 16_384, global = true)]
    pub(crate) batch: usize,
    /// How much the page's F1 counts in the loss, against the lines' cross-entropy.
    #[arg(long, default_value_t = 1.0, global = true)]
    pub(crate) page_loss: f64,
    /// How much it counts in the loss which lines look like the headline; 0 learns nothing of it. Markup says what the headline
    /// is, and there it only costs.
    #[arg(
        long,
        default_value = "0.03",
        default_value_if("html", "true", "0"),
        global = true
    )]
    pub(crate) headline_loss: f64,
    /// Variants of each page.
    #[arg(long, default_value_t = 3, global = true)]
    pub(crate) variants: usize,
    /// How often a page is seen as it is rather than as a variant.
    #[arg(long, default_value_t = 0.7, global = true)]
    pub(crate) as_is: f64,
    /// How much pages count whose kind is not an article.
    #[arg(
        long,
        default_value = "0.15",
        default_value_if("html", "true", "0.6"),
        global = true
    )]
    pub(crate) other_kinds: f32,
    /// How much pages written by hand count.
    #[arg(long, default_value_t = 1.0, global = true)]
    pub(crate) written_weight: f32,
    /// Whether to fit the model of HTML pages rather than that of plain lines.
    #[arg(long, global = true)]
    pub(crate) html: bool,
    /// Seed of all randomness.
    #[arg(long, default_value_t = 1, global = true)]
    pub(crate) seed: u64,
}

impl Recipe {
    /// Rows of weights.
    pub(crate) fn rows(&self) -> usize {
        if self.html { MARKED_ROWS } else { ROWS }
    }

    /// How many of the groups of features a page has: those of markup are the last.
    pub(crate) fn groups(&self) -> usize {
        if self.html {
            GROUPS.len()
        } else {
            GROUPS.len() - MARKUP_GROUPS
        }
    }

    /// Where the weights are kept.
    pub(crate) fn output(&self) -> &'static str {
        if self.html {
            "src/model/generated/markup.rs"
        } else {
            "src/model/generated/weights.rs"
        }
    }
}

/// The weights that fit the pages. Deterministic.
pub(crate) fn fit(pages: &[Versions], recipe: &Recipe) -> Result<Parameters> {
    fit_without(pages, recipe, None)
}

/// The weights that fit the pages, where those of a group of features count for nothing.
pub(crate) fn fit_without(
    pages: &[Versions],
    recipe: &Recipe,
    group: Option<&str>,
) -> Result<Parameters> {
    let used: Vec<Use> = (0..recipe.rows())
        .map(|row| match row as u16 {
            row if Some(group_of(row)) == group => Use::Never,
            row if is_hashed(row) => Use::Dropped,
            _ => Use::Always,
        })
        .collect();
    let network = train(pages, &used, recipe)?;
    let mut parameters = quantise::quantise(&network, 1.0 - recipe.drop_words)?;
    // Those that ship, until others are learned.
    (parameters.costs, parameters.doubt) = settings(recipe.html);
    for (row, used) in parameters.rows.iter_mut().zip(used) {
        if used == Use::Never {
            row.fill(0);
        }
    }
    Ok(parameters)
}

/// What training makes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Always,
    /// Left out at random, as words are.
    Dropped,
    Never,
}

fn train(pages: &[Versions], used: &[Use], recipe: &Recipe) -> Result<Network> {
    let mut random = ChaCha8Rng::seed_from_u64(recipe.seed);
    let mut network = Network::random(recipe.rows(), &mut random)?;
    if recipe.headline_loss > 0.0 {
        network = network.with_headline(&mut random)?;
    }
    let settings = ParamsAdamW {
        lr: 0.0,
        weight_decay: recipe.decay,
        ..ParamsAdamW::default()
    };
    let mut optimiser = AdamW::new(network.variables(), settings)?;
    let lines: usize = pages.iter().map(|page| page[0].labels.len()).sum();
    let steps = recipe.epochs * lines.div_ceil(recipe.batch);
    let progress = progress(steps);
    let mut step = 0;
    for _ in 0..recipe.epochs {
        let order = versions(pages, recipe, &mut random);
        for pages in batches(&order, recipe.batch) {
            optimiser.set_learning_rate(rate(recipe, step, steps));
            let batch = batch(pages, used, recipe, &mut random);
            let scores = network.scores(&batch, recipe.drop, Some(&mut random))?;
            let lines = loss(&scores.body, &batch)?;
            let pages = (page_loss(&scores.body, &batch)? * recipe.page_loss)?;
            let mut loss = (lines + pages)?;
            if let Some(headline) = &scores.headline {
                let lost = headline_loss(headline, &batch)?;
                loss = (loss + (lost * recipe.headline_loss)?)?;
            }
            optimiser.backward_step(&loss)?;
            step += 1;
            progress.set_position(step as u64);
            if step % 20 == 0 {
                progress.set_message(format!("loss {:.4}", loss.to_scalar::<f32>()?));
            }
        }
    }
    progress.finish_and_clear();
    Ok(network)
}

/// One version of each page, in random order.
fn versions<'p>(
    pages: &'p [Versions],
    recipe: &Recipe,
    random: &mut ChaCha8Rng,
) -> Vec<&'p Example> {
    let mut order: Vec<&Example> = pages
        .iter()
        .map(|page| match page.len() {
            1 => &page[0],
            _ if random.random_bool(recipe.as_is) => &page[0],
            count => &page[random.random_range(1..count)],
        })
        .collect();
    order.shuffle(random);
    order
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

/// Share of HTML pages that training sees as if their classes and ids had no names.
const UNNAMED: f32 = 0.3;
/// Share of HTML pages that training sees as if they were plain text.
const BARE: f32 = 0.15;

/// The rows of a page that a batch leaves out: sites differ in what they call things and in what
/// they say of themselves, and a model that has it from that alone does badly on sites that it has
/// not seen.
fn hidden_rows(recipe: &Recipe, random: &mut ChaCha8Rng) -> Range<u16> {
    let draw = if recipe.html { random.random() } else { 1.0 };
    let first = match draw {
        draw if draw < BARE => ROWS,
        draw if draw < BARE + UNNAMED => FIRST_HINT_ROW,
        _ => MARKED_ROWS,
    };
    first as u16..MARKED_ROWS as u16
}

fn batch(pages: &[&Example], used: &[Use], recipe: &Recipe, random: &mut ChaCha8Rng) -> Batch {
    let (mut rows, mut ends, mut page_ends) = (Vec::new(), Vec::new(), Vec::new());
    let (mut labels, mut weights) = (Vec::new(), Vec::new());
    let (mut headlines, mut known) = (Vec::new(), Vec::new());
    let (mut words, mut page_weights) = (Vec::new(), Vec::new());
    for page in pages.iter().filter(|page| !page.labels.is_empty()) {
        let mut start = 0;
        let hidden = hidden_rows(recipe, random);
        for end in &page.features.ends {
            for row in &page.features.rows[start..*end] {
                let kept = match used[usize::from(*row)] {
                    Use::Always => true,
                    Use::Dropped => random.random::<f32>() >= recipe.drop_words,
                    Use::Never => false,
                };
                if kept && !hidden.contains(row) {
                    rows.push(u32::from(*row));
                }
            }
            start = *end;
            ends.push(rows.len());
        }
        labels.extend(&page.labels);
        headlines.extend(&page.headlines);
        known.push(page.headline_weight);
        weights.extend(&page.weights);
        words.extend(page.features.words.iter().map(|words| *words as f32));
        page_weights.push(page.weight);
        page_ends.push(ends.len());
    }
    Batch {
        rows: Arc::new(rows),
        ends: Arc::new(ends),
        page_ends: Arc::new(page_ends),
        labels,
        weights,
        headlines,
        known,
        words,
        page_weights,
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

/// One less the expected F1 of words, over the pages.
fn page_loss(scores: &Tensor, batch: &Batch) -> candle_core::Result<Tensor> {
    let tensor = |values: &[f32]| Tensor::from_slice(values, values.len(), scores.device());
    let (labels, words) = (tensor(&batch.labels)?, tensor(&batch.words)?);
    let sums = PageSums {
        page_ends: batch.page_ends.clone(),
    };
    let kept = (candle_nn::ops::sigmoid(scores)? * &words)?;
    let gold = (&labels * &words)?.apply_op1(sums.clone())?;
    let right = (&kept * labels)?.apply_op1(sums.clone())?;
    let all = ((kept.apply_op1(sums)? + gold)? + 1.0)?;
    let f1 = ((right * 2.0)? / all)?;
    let weights = tensor(&batch.page_weights)?;
    let lost = ((f1.neg()? + 1.0)? * &weights)?.sum_all()?;
    lost / f64::from(weights.sum_all()?.to_scalar::<f32>()?)
}

/// The largest odds of a line, as a logarithm: keeps sums of odds finite.
const MOST_ODDS: f32 = 20.0;

/// How unlikely the lines are that state the headline, of all lines of a page and of there being none: a mean over the pages
/// whose headline is known, weighed.
fn headline_loss(headline: &Tensor, batch: &Batch) -> candle_core::Result<Tensor> {
    let tensor = |values: &[f32]| Tensor::from_slice(values, values.len(), headline.device());
    let (stated, known) = (tensor(&batch.headlines)?, tensor(&batch.known)?);
    let sums = PageSums {
        page_ends: batch.page_ends.clone(),
    };
    let odds = headline.clamp(-MOST_ODDS, MOST_ODDS)?.exp()?;
    let all = (odds.apply_op1(sums.clone())? + 1.0)?;
    let lines = stated.apply_op1(sums.clone())?;
    let none = (lines.clamp(0f32, 1f32)?.neg()? + 1.0)?;
    let right = ((odds * stated)?.apply_op1(sums)? + none)?;
    let pages = f64::from(known.sum_all()?.to_scalar::<f32>()?).max(1.0);
    ((all.log()? - right.log()?)? * known)?.sum_all()? / pages
}

fn progress(steps: usize) -> ProgressBar {
    let bar = ProgressBar::new(steps as u64);
    let style = ProgressStyle::with_template("fitting {bar:30} {pos}/{len} {eta} {msg}");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
