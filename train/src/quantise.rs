//! Rounds the fitted weights to the whole numbers that ship.

use crate::network::{Mix, Network, Output};
use anyhow::Result;
use bodycopy::training::{Pairs, Parameters, Said, TELLING, UNITS, VECTOR, VECTORS, is_hashed};
use candle_core::Var;

/// The weights in whole numbers. Rows of words count for the share of words that training kept.
pub(crate) fn quantise(network: &Network, kept_words: f32) -> Result<Parameters> {
    let [unit, mix_unit] = UNITS.map(|unit| unit as f32);
    let wide = |weight: f32| (weight * unit * mix_unit).round() as i32;
    let narrow = |weight: f32| (weight * mix_unit).round().clamp(-32767.0, 32767.0) as i16;
    // At most 8: sums of 80 products of such weights and the largest elements stay within 32 bits.
    let mixing = |weight: f32| (weight * mix_unit).round().clamp(-8191.0, 8191.0) as i16;
    let mix_weights = |mix: &Mix| -> Result<Vec<Pairs>> {
        let weights = values(&mix.weights)?;
        let vectors = weights.chunks(VECTOR * VECTOR);
        Ok(vectors.map(|vector| pairs(vector, mixing)).collect())
    };
    let said = |output: &Output| -> Result<Said> {
        let mut weights = [[0; VECTOR]; VECTORS];
        for (to, from) in weights.iter_mut().zip(&output.weights) {
            *to = array(&values(from)?, narrow);
        }
        Ok((weights, wide(values(&output.bias)?[0])))
    };
    let [first, second, third] = &network.mixes;
    Ok(Parameters {
        rows: rows(network, kept_words)?,
        bias: array(&values(&network.bias)?, |weight| {
            (weight * unit).round() as i16
        }),
        mixes: [
            mix_weights(first)?,
            mix_weights(second)?,
            mix_weights(third)?,
        ],
        mix_bias: [
            array(&values(&first.bias)?, wide),
            array(&values(&second.bias)?, wide),
            array(&values(&third.bias)?, wide),
        ],
        body: said(&network.body)?,
        headline: network.headline.as_ref().map(said).transpose()?,
        costs: [0, 0],
        doubt: 0,
        odds: 0,
        field_odds: [0; TELLING],
        calibration: crate::calibrate::Calibration::none().knots,
    })
}

/// The rows in whole numbers. Those of words count for the share of words that training kept: a line of which every word is
/// seen would weigh several times what the network learned to expect, most of all in languages of which it saw little.
fn rows(network: &Network, kept_words: f32) -> Result<Vec<[i8; VECTOR]>> {
    let weights = values(&network.rows)?;
    let rows = weights.chunks(VECTOR).enumerate().map(|(at, row)| {
        let share = if is_hashed(at as u16) {
            kept_words
        } else {
            1.0
        };
        array(row, |weight| {
            (weight * share * UNITS[0] as f32)
                .round()
                .clamp(-127.0, 127.0) as i8
        })
    });
    Ok(rows.collect())
}

/// The weights of one vector, given by its elements, with those of two elements side by side.
fn pairs(weights: &[f32], round: impl Fn(f32) -> i16) -> Pairs {
    std::array::from_fn(|pair| {
        std::array::from_fn(|at| round(weights[(2 * pair + at % 2) * VECTOR + at / 2]))
    })
}

fn values(variable: &Var) -> Result<Vec<f32>> {
    Ok(variable.flatten_all()?.to_vec1()?)
}

fn array<T: Copy + Default>(values: &[f32], round: impl Fn(f32) -> T) -> [T; VECTOR] {
    let mut array = [T::default(); VECTOR];
    for (to, from) in array.iter_mut().zip(values) {
        *to = round(*from);
    }
    array
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::Batch;
    use bodycopy::training::{ROWS, features, headlines, pipeline};
    use rand::SeedableRng;
    use rand_chacha::ChaCha8Rng;
    use std::sync::Arc;

    /// What a score may be off by roundings on its way through the passes, of what scores differ by.
    const ROUNDING: f32 = 0.03;
    /// How much larger weights are than those that training starts with, so that lines differ.
    const LARGER: f64 = 3.0;

    /// Makes weights larger, and rounds them as `quantise` does, so that scores differ by what comes after
    /// alone.
    fn prepare(variable: &Var, unit: i32) -> candle_core::Result<()> {
        let unit = f64::from(unit);
        variable.set(&((variable.as_tensor() * (unit * LARGER))?.round()? / unit)?)
    }

    #[test]
    fn the_crate_scores_as_the_network_that_was_trained() -> Result<()> {
        let text = include_str!("../../examples/data/wire-story-with-rail.txt");
        // One of those, all but a few, in which no element is cut off where vectors end.
        let mut random = ChaCha8Rng::seed_from_u64(1);
        let network = Network::random(ROWS, &mut random)?.with_headline(&mut random)?;
        let [unit, mix_unit] = UNITS;
        prepare(&network.rows, unit)?;
        prepare(&network.bias, unit)?;
        let headline = network.headline.as_ref().expect("it was asked for");
        let said = network.body.weights.iter().chain(&headline.weights);
        let mixed = network.mixes.iter().map(|mix| &mix.weights);
        for weights in said.chain(mixed) {
            prepare(weights, mix_unit)?;
        }
        let page = features(text);
        let batch = Batch {
            rows: Arc::new(page.rows.iter().map(|row| u32::from(*row)).collect()),
            ends: Arc::new(page.ends.clone()),
            page_ends: Arc::new(vec![page.ends.len()]),
            labels: Vec::new(),
            weights: Vec::new(),
            headlines: Vec::new(),
            known: Vec::new(),
            words: Vec::new(),
            page_weights: Vec::new(),
        };
        let trained = network.scores(&batch, 0.0, None)?;
        let with_them = pipeline(&quantise(&network, 1.0)?);
        let classified = with_them.classify(text);
        let shipped = classified.lines().map(|line| {
            let mut votes = classified.votes(line.number());
            votes
                .find(|(filter, _)| *filter == "model")
                .map_or(0.0, |(_, vote)| vote.weight())
        });
        agree(&trained.body.to_vec1()?, &shipped.collect::<Vec<f32>>());
        let headlines = headlines(&with_them, text).into_iter();
        let headlines = headlines.map(|look| f32::from(look) / 1000.0);
        agree(
            &trained.headline.expect("it was asked for").to_vec1()?,
            &headlines.collect::<Vec<f32>>(),
        );
        Ok(())
    }

    /// Fails where scores differ by more than roundings.
    fn agree(trained: &[f32], shipped: &[f32]) {
        assert_eq!(trained.len(), shipped.len());
        let most = trained.iter().copied().fold(f32::MIN, f32::max);
        let least = trained.iter().copied().fold(f32::MAX, f32::min);
        for (line, (trained, shipped)) in trained.iter().zip(shipped).enumerate() {
            let off = (trained - shipped).abs();
            let allowed = ROUNDING * (most - least);
            assert!(off < allowed, "line {line}: {trained} or {shipped}");
        }
    }
}
