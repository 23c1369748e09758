//! Rounds the fitted weights to the whole numbers that ship.

use crate::network::{Mix, Network};
use anyhow::Result;
use bodycopy::training::{Parameters, UNITS, VECTOR};
use candle_core::Var;

/// The weights in whole numbers.
pub fn quantise(network: &Network) -> Result<Parameters> {
    let [unit, mix_unit] = UNITS.map(|unit| unit as f32);
    let mut rows = Vec::new();
    for row in values(&network.rows)?.chunks(VECTOR) {
        rows.push(array(row, |weight| {
            (weight * unit).round().clamp(-127.0, 127.0) as i8
        }));
    }
    let wide = |weight: f32| (weight * unit * mix_unit).round() as i32;
    let narrow = |weight: f32| (weight * mix_unit).round().clamp(-32767.0, 32767.0) as i16;
    let mix_weights = |mix: &Mix| -> Result<Vec<Vec<i16>>> {
        let weights = values(&mix.weights)?;
        Ok((0..VECTOR)
            .map(|to| {
                weights
                    .iter()
                    .skip(to)
                    .step_by(VECTOR)
                    .map(|w| narrow(*w))
                    .collect()
            })
            .collect())
    };
    let [first, second] = &network.mixes;
    Ok(Parameters {
        rows,
        bias: array(&values(&network.bias)?, |weight| {
            (weight * unit).round() as i16
        }),
        score: array(&values(&network.score)?, narrow),
        mixes: [mix_weights(first)?, mix_weights(second)?],
        mix_bias: [
            array(&values(&first.bias)?, wide),
            array(&values(&second.bias)?, wide),
        ],
        mix_score: [
            array(&values(&first.score)?, narrow),
            array(&values(&second.score)?, narrow),
        ],
        score_bias: wide(values(&network.score_bias)?[0]),
        transitions: [150, 150],
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
