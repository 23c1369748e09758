//! Learns how good pages turn out to be whose expected F1 is so and so.

use crate::evaluate::Answer;
use bodycopy::training::KNOTS;

/// The F1 that pages have, at equal steps of the F1 that was expected of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Calibration {
    /// In parts of 1,000; never falling.
    pub(crate) knots: [u16; KNOTS],
}

impl Calibration {
    /// The identity.
    pub(crate) fn none() -> Self {
        let last = KNOTS - 1;
        Calibration {
            knots: std::array::from_fn(|at| (at * 1000 / last) as u16),
        }
    }

    /// From articles and what was expected of them: the least-squares curve through the knots that
    /// never falls, by pooling neighbours that do.
    pub(crate) fn of<'a>(answers: impl Iterator<Item = &'a Answer<'a>>) -> Self {
        let last = (KNOTS - 1) as f64;
        let mut pools: Vec<(f64, f64, usize)> = vec![(0.0, 0.0, 1); KNOTS];
        for answer in answers.filter(|answer| answer.page.is_article()) {
            let at = answer.confidence.clamp(0.0, 1.0) * last;
            let (low, part) = (at.floor() as usize, at.fract());
            for (knot, weight) in [(low, 1.0 - part), (low + 1, part)] {
                if let Some(pool) = pools.get_mut(knot) {
                    pool.0 += weight * answer.word_f1;
                    pool.1 += weight;
                }
            }
        }
        // A weak pull to the identity settles knots that no page is near.
        for (at, pool) in pools.iter_mut().enumerate() {
            pool.0 += at as f64 / last;
            pool.1 += 1.0;
        }
        let mut rising: Vec<(f64, f64, usize)> = Vec::new();
        for pool in pools {
            rising.push(pool);
            while let [.., a, b] = rising[..] {
                if a.0 / a.1 <= b.0 / b.1 {
                    break;
                }
                rising.truncate(rising.len() - 2);
                rising.push((a.0 + b.0, a.1 + b.1, a.2 + b.2));
            }
        }
        let values = rising
            .iter()
            .flat_map(|pool| std::iter::repeat_n(pool.0 / pool.1, pool.2));
        let mut knots = [0; KNOTS];
        for (knot, value) in knots.iter_mut().zip(values) {
            *knot = (value * 1000.0).round() as u16;
        }
        Calibration { knots }
    }
}

/// Mean difference between confidence and F1 over ten bins of articles by their confidence: bins of
/// equal width, each counting by its pages, and bins of equally many pages.
pub(crate) fn errors(answers: &[&Answer<'_>]) -> [f64; 2] {
    let mut ordered = answers.to_vec();
    ordered.sort_by(|a, b| a.confidence.total_cmp(&b.confidence));
    let width = ordered.chunk_by(|a, b| tenth(a.confidence) == tenth(b.confidence));
    let count = ordered.chunks(ordered.len().div_ceil(10).max(1));
    [off(width), off(count)]
}

/// Which of ten equal bins a confidence is in.
fn tenth(confidence: f64) -> usize {
    ((confidence * 10.0) as usize).min(9)
}

/// Mean difference between confidence and F1 of the bins, each counting by its pages.
fn off<'a>(bins: impl Iterator<Item = &'a [&'a Answer<'a>]>) -> f64 {
    let (mut sum, mut pages) = (0.0, 0.0);
    for bin in bins {
        let over: f64 = bin
            .iter()
            .map(|answer| answer.confidence - answer.word_f1)
            .sum();
        sum += over.abs();
        pages += bin.len() as f64;
    }
    sum / f64::max(pages, 1.0)
}

/// How often an article has more confidence than a page of another kind.
pub(crate) fn auc(articles: &[f64], others: &[f64]) -> f64 {
    let mut sum = 0.0;
    for article in articles {
        for other in others {
            sum += match article.total_cmp(other) {
                std::cmp::Ordering::Greater => 1.0,
                std::cmp::Ordering::Equal => 0.5,
                std::cmp::Ordering::Less => 0.0,
            };
        }
    }
    sum / (articles.len() * others.len()).max(1) as f64
}
