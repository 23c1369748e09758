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

/// Mean difference between confidence and F1, given page by page, over ten bins by confidence: bins of
/// equal width that count by their pages, bins of equal width that count the same, and bins of
/// equally many pages.
pub(crate) fn errors(mut pages: Vec<(f64, f64)>) -> [f64; 3] {
    pages.sort_by(|a, b| a.0.total_cmp(&b.0));
    let widths = || pages.chunk_by(|a, b| tenth(a.0) == tenth(b.0));
    let counts = pages.chunks(pages.len().div_ceil(10).max(1));
    let by_pages = |bin: &[(f64, f64)]| bin.len() as f64;
    [
        off(widths(), by_pages),
        off(widths(), |_| 1.0),
        off(counts, by_pages),
    ]
}

/// Which of ten equal bins a confidence is in.
fn tenth(confidence: f64) -> usize {
    ((confidence * 10.0) as usize).min(9)
}

/// Mean difference between mean confidence and mean F1 of bins.
fn off<'b>(
    bins: impl Iterator<Item = &'b [(f64, f64)]>,
    weight: impl Fn(&[(f64, f64)]) -> f64,
) -> f64 {
    let (mut sum, mut weights) = (0.0, 0.0);
    for bin in bins {
        let over: f64 = bin.iter().map(|(confidence, f1)| confidence - f1).sum();
        sum += weight(bin) * (over / bin.len() as f64).abs();
        weights += weight(bin);
    }
    sum / f64::max(weights, 1.0)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn bins_are_off_by_what_their_means_differ() {
        let [by_pages, same, by_count] =
            errors(vec![(0.95, 0.85), (0.91, 0.91), (0.99, 0.89), (0.15, 0.35)]);
        assert!(near(by_pages, 0.4 / 4.0), "{by_pages}");
        assert!(near(same, (0.2 / 3.0 + 0.2) * 0.5), "{same}");
        assert!(near(by_count, 0.4 / 4.0), "{by_count}");
        assert!(errors(Vec::new()).iter().all(|error| *error == 0.0));
    }

    #[test]
    fn the_area_counts_pairs_in_order_and_half_of_those_that_are_even() {
        assert!(near(auc(&[0.9, 0.5], &[0.5, 0.1]), 3.5 / 4.0));
        assert!(near(auc(&[0.1], &[0.2]), 0.0));
    }
}
