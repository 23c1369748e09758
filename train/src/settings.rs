//! Learns the decoder's settings from pages that a model has not seen: what it costs to enter and to leave
//! the body, and how far to doubt the votes of a whole page.

use crate::corpus::LabelledPage;
use bodycopy::training::{Parameters, pipeline};
use bodycopy_gold::word_f1;

/// A setting, in thousandths of a nat: which values are tried, and how a model takes one.
pub(crate) struct Setting<S> {
    pub(crate) name: &'static str,
    values: Vec<S>,
    set: fn(&mut Parameters, S),
}

/// Costs that are tried. The passes of the network have seen what stands around a line, so that little is
/// left to ask.
const COSTS: [i32; 4] = [0, 150, 300, 600];

/// Doubts that are tried.
const DOUBTS: [i32; 6] = [0, 1000, 2000, 3000, 4000, 5000];

/// What it costs to enter and to leave the body: the least first.
pub(crate) fn costs() -> Setting<[i32; 2]> {
    let pairs = COSTS
        .iter()
        .flat_map(|enter| COSTS.map(|leave| [*enter, leave]));
    let mut pairs: Vec<[i32; 2]> = pairs.collect();
    pairs.sort_by_key(|[enter, leave]| enter + leave);
    Setting {
        name: "Costs of entering and leaving",
        values: pairs,
        set: |model, costs| model.costs = costs,
    }
}

/// How far the votes of a page may be off together: the least first.
pub(crate) fn doubt() -> Setting<i32> {
    Setting {
        name: "Doubt",
        values: DOUBTS.to_vec(),
        set: |model, doubt| model.doubt = doubt,
    }
}

/// The F1 of pages that a model has not seen, for each value of a setting, and the weight of each page.
#[derive(Debug, Clone)]
pub(crate) struct Tried<S> {
    scores: Vec<(S, Vec<f64>)>,
    weights: Vec<f64>,
}

impl<S: Copy> Setting<S> {
    /// Gives a model a value.
    pub(crate) fn set(&self, model: &mut Parameters, value: S) {
        (self.set)(model, value);
    }

    /// Tries all values on pages, each with its weight.
    pub(crate) fn tried(&self, model: &Parameters, pages: &[(&LabelledPage, f64)]) -> Tried<S> {
        let scores = self.values.iter().map(|value| {
            let mut model = model.clone();
            self.set(&mut model, *value);
            let pipeline = pipeline(&model);
            let score = |(page, _): &(&LabelledPage, f64)| {
                word_f1(&page.judged(&pipeline).text, &page.text)
            };
            (*value, pages.iter().map(score).collect())
        });
        Tried {
            scores: scores.collect(),
            weights: pages.iter().map(|(_, weight)| *weight).collect(),
        }
    }
}

impl<S: Copy> Tried<S> {
    /// Several trials of the same setting as one.
    pub(crate) fn all<'t>(trials: impl Iterator<Item = &'t Tried<S>>) -> Option<Self>
    where
        S: 't,
    {
        trials.cloned().reduce(|mut all, trial| {
            for (scores, (_, more)) in all.scores.iter_mut().zip(trial.scores) {
                scores.1.extend(more);
            }
            all.weights.extend(trial.weights);
            all
        })
    }

    /// The first value whose mean is within one standard error of the best mean, page by page: between values
    /// that pages cannot tell apart, the simplest. The rule of Breiman, Friedman, Olshen and Stone,
    /// *Classification and Regression Trees* (1984), section 3.4.3, on differences.
    pub(crate) fn chosen(&self) -> Option<S> {
        let means: Vec<f64> = self.means().map(|(_, mean)| mean).collect();
        let best = (0..means.len()).reduce(|best, next| {
            if means[next] > means[best] {
                next
            } else {
                best
            }
        })?;
        let chosen = (0..=best).find(|at| means[best] - means[*at] <= self.error([best, *at]));
        chosen.map(|at| self.scores[at].0)
    }

    /// The standard error of the mean difference between the scores of two values.
    fn error(&self, [a, b]: [usize; 2]) -> f64 {
        let differences = || {
            let pairs = self.scores[a].1.iter().zip(&self.scores[b].1);
            pairs.map(|(a, b)| a - b).zip(&self.weights)
        };
        let weights = self.weight();
        let mean = differences().map(|(by, weight)| by * weight).sum::<f64>() / weights;
        let squares = differences().map(|(by, weight)| (weight * (by - mean)).powi(2));
        squares.sum::<f64>().sqrt() / weights
    }

    /// Each value with the mean F1 that it gave.
    pub(crate) fn means(&self) -> impl Iterator<Item = (S, f64)> {
        let weights = self.weight();
        self.scores.iter().map(move |(value, scores)| {
            let weighed = scores.iter().zip(&self.weights);
            (
                *value,
                weighed.map(|(score, weight)| score * weight).sum::<f64>() / weights,
            )
        })
    }

    fn weight(&self) -> f64 {
        f64::max(self.weights.iter().sum(), 1e-9)
    }
}

#[cfg(test)]
mod tests {
    use super::Tried;

    fn tried(scores: [[f64; 2]; 3]) -> Tried<usize> {
        Tried {
            scores: scores.map(Vec::from).into_iter().enumerate().collect(),
            weights: vec![1.0; 2],
        }
    }

    #[test]
    fn all_trials_count_page_by_page() {
        let trials = [
            tried([[0.5, 0.5], [0.25, 0.25], [0.0, 0.0]]),
            tried([[0.0, 0.0], [0.5, 0.5], [0.75, 0.75]]),
        ];
        assert_eq!(trials[0].chosen(), Some(0));
        let all = Tried::all(trials.iter()).expect("two trials");
        let means: Vec<_> = all.means().collect();
        assert_eq!(means, [(0, 0.25), (1, 0.375), (2, 0.375)]);
        assert!(Tried::<i32>::all([].iter()).is_none());
    }

    #[test]
    fn the_error_is_of_differences_page_by_page_each_with_its_weight() {
        let tried = Tried {
            scores: vec![(0, vec![0.9, 0.3]), (1, vec![0.5, 0.5])],
            weights: vec![1.0, 3.0],
        };
        // Differences of 0.4 and -0.2 with a mean of -0.05: the root of 0.45² + (3 * 0.15)², by 4.
        let error = tried.error([0, 1]);
        assert!((error - 0.159_099).abs() < 1e-6, "{error}");
    }

    #[test]
    fn the_first_value_is_chosen_that_pages_cannot_tell_from_the_best() {
        // Better on each page alike: beyond doubt, however little.
        assert_eq!(
            tried([[0.5, 0.5], [0.51, 0.51], [0.0, 0.0]]).chosen(),
            Some(1)
        );
        // Much better on one and worse on the other.
        assert_eq!(
            tried([[0.5, 0.5], [0.9, 0.2], [0.0, 0.0]]).chosen(),
            Some(0)
        );
    }
}
