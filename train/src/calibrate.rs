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

/// Mean difference between confidence and F1 over ten equal bins of articles, by their confidence.
pub(crate) fn error(answers: &[&Answer<'_>]) -> f64 {
    let mut bins = [(0.0, 0.0, 0.0); 10];
    for answer in answers {
        let bin = &mut bins[((answer.confidence * 10.0) as usize).min(9)];
        *bin = (
            bin.0 + answer.confidence,
            bin.1 + answer.word_f1,
            bin.2 + 1.0,
        );
    }
    let all: f64 = bins.iter().map(|bin| bin.2).sum();
    bins.iter().map(|bin| (bin.0 - bin.1).abs()).sum::<f64>() / all.max(1.0)
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
