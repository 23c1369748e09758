//! Learns what the fields of a page say for its being an article, beside what its lines promise.

use crate::evaluate::Answer;
use anyhow::Result;
use bodycopy::training::{Parameters, TELLING, TELLING_NAMES};
use candle_core::{Device, Tensor, Var};
use candle_nn::{AdamW, Optimizer, ParamsAdamW};
use std::fmt;

/// What is added to the log-odds of the F1 that votes promise, in nats.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Odds {
    always: f64,
    fields: [f64; TELLING],
}

/// Steps of the fit: its few weights have settled long before.
const STEPS: usize = 1000;
/// Size of a step.
const RATE: f64 = 0.02;
/// Log-odds of promises beyond these, which are those of 0 and 1, count as these, in nats.
const MOST: f64 = 11.0;

/// Where `Fields::telling` says that a page declares itself to be something else than an article.
const OTHER: usize = TELLING - 1;

impl Odds {
    /// The logistic regression of what pages were worth as articles: their F1, and 0 where they are none. All
    /// is divided by the weight of the votes, so that theirs is one. No field takes away: one that says nothing, as
    /// a headline does where every page has one, has no part. A page that declares itself to be something else may.
    /// The answers' confidence must be what their votes promise.
    pub(crate) fn of<'a>(answers: impl Iterator<Item = &'a Answer<'a>>) -> Result<Self> {
        let (mut rows, mut worth) = (Vec::new(), Vec::new());
        for answer in answers.filter(|answer| !answer.page.is_silver()) {
            rows.extend([1.0, log_odds(answer.confidence)]);
            rows.extend(answer.fields.map(|has| f64::from(u8::from(has))));
            let is_article = f64::from(u8::from(answer.page.is_article()));
            worth.push(is_article * answer.word_f1);
        }
        if worth.is_empty() {
            return Ok(Odds::default());
        }
        let device = Device::Cpu;
        let rows = Tensor::from_slice(&rows, (worth.len(), 2 + TELLING), &device)?;
        let worth = Tensor::from_slice(&worth, worth.len(), &device)?;
        let weights = Var::zeros(2 + TELLING, candle_core::DType::F64, &device)?;
        // What is always added may be anything, and so may what a page adds that says it is something else.
        let least: [f64; 2 + TELLING] = std::array::from_fn(|at| {
            if at == 0 || at == 2 + OTHER {
                f64::MIN
            } else {
                0.0
            }
        });
        let least = Tensor::from_slice(&least, least.len(), &device)?;
        let settings = ParamsAdamW {
            lr: RATE,
            weight_decay: 0.0,
            ..ParamsAdamW::default()
        };
        let mut optimiser = AdamW::new(vec![weights.clone()], settings)?;
        for _ in 0..STEPS {
            let scores = rows.broadcast_mul(&weights)?.sum(1)?;
            // max(s, 0) - s y + ln(1 + exp(-|s|)): safe for scores of any size.
            let tail = (scores.abs()?.neg()?.exp()? + 1.0)?.log()?;
            let each = ((scores.relu()? - (scores * &worth)?)? + tail)?;
            optimiser.backward_step(&each.mean_all()?)?;
            weights.set(&weights.maximum(&least)?)?;
        }
        let weights: Vec<f64> = weights.to_vec1()?;
        let votes = weights[1].max(1e-3);
        Ok(Odds {
            always: weights[0] / votes,
            fields: std::array::from_fn(|at| weights[2 + at] / votes),
        })
    }

    /// Gives a model these.
    pub(crate) fn set(&self, model: &mut Parameters) {
        model.odds = thousandths(self.always);
        model.field_odds = self.fields.map(thousandths);
    }
}

impl fmt::Display for Odds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "What fields add to the odds of being an article, in nats; {:+.2} on every page",
            self.always
        )?;
        for (name, odds) in TELLING_NAMES.iter().zip(self.fields) {
            writeln!(f, "  {odds:+.2} {name}")?;
        }
        Ok(())
    }
}

fn thousandths(nats: f64) -> i32 {
    (nats * 1000.0).round() as i32
}

fn log_odds(share: f64) -> f64 {
    (share / (1.0 - share)).ln().clamp(-MOST, MOST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::LabelledPage;
    use bodycopy_gold::Snippets;

    #[test]
    fn what_only_articles_have_adds_what_all_have_does_not_and_another_kind_takes_away()
    -> Result<()> {
        const LISTINGS: usize = 1000;
        let page = |kind: &str| LabelledPage {
            id: kind.to_owned(),
            kind: Some(kind.to_owned()),
            ..LabelledPage::default()
        };
        let (article, listing) = (page("article"), page("listing"));
        let answer = |page, at: usize| Answer {
            page,
            word_f1: 0.9,
            shingles: (None, None),
            snippets: Snippets::default(),
            confidence: 0.6 + 0.01 * (at % 7) as f64,
            fields: std::array::from_fn(|field| match field {
                0 => true,
                2 => !at.is_multiple_of(2),
                OTHER => at >= LISTINGS && at.is_multiple_of(3),
                _ => false,
            }),
        };
        let mut answers: Vec<Answer<'_>> = (0..40).map(|at| answer(&article, at)).collect();
        answers.extend((0..40).map(|at| answer(&listing, LISTINGS + 2 * at)));
        let odds = Odds::of(answers.iter())?;
        assert!(odds.fields[2] > 1.0, "{odds:?}");
        assert!(odds.fields[1].abs() < 1e-9, "{odds:?}");
        assert!(odds.fields[OTHER] < -1.0, "{odds:?}");
        Ok(())
    }
}
