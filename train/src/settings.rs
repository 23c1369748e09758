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

/// What it costs to enter and to leave the body.
pub(crate) fn costs() -> Setting<[i32; 2]> {
    let pairs = COSTS
        .iter()
        .flat_map(|enter| COSTS.map(|leave| [*enter, leave]));
    Setting {
        name: "Costs of entering and leaving",
        values: pairs.collect(),
        set: |model, costs| model.transitions = costs,
    }
}

/// How far the votes of a page may be off together.
pub(crate) fn doubt() -> Setting<i32> {
    Setting {
        name: "Doubt",
        values: DOUBTS.to_vec(),
        set: |model, doubt| model.doubt = doubt,
    }
}

/// The summed F1 of pages that a model has not seen, each with its weight, for each value of a setting.
#[derive(Debug, Clone)]
pub(crate) struct Tried<S> {
    sums: Vec<(S, f64)>,
    weights: f64,
}

impl<S: Copy> Setting<S> {
    /// Gives a model a value.
    pub(crate) fn set(&self, model: &mut Parameters, value: S) {
        (self.set)(model, value);
    }

    /// Tries all values on pages, each with its weight.
    pub(crate) fn tried(&self, model: &Parameters, pages: &[(&LabelledPage, f64)]) -> Tried<S> {
        let sums = self.values.iter().map(|value| {
            let mut model = model.clone();
            self.set(&mut model, *value);
            let pipeline = pipeline(&model);
            let score = |(page, weight): &(&LabelledPage, f64)| {
                weight * word_f1(&page.judged(&pipeline).0, &page.text)
            };
            (*value, pages.iter().map(score).sum())
        });
        Tried {
            sums: sums.collect(),
            weights: pages.iter().map(|(_, weight)| weight).sum(),
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
            for (sum, (_, more)) in all.sums.iter_mut().zip(trial.sums) {
                sum.1 += more;
            }
            all.weights += trial.weights;
            all
        })
    }

    /// The value with the best sum; of equal ones the first.
    pub(crate) fn best(&self) -> Option<S> {
        let best = self
            .sums
            .iter()
            .reduce(|best, next| if next.1 > best.1 { next } else { best });
        best.map(|(value, _)| *value)
    }

    /// Each value with the mean F1 that it gave.
    pub(crate) fn means(&self) -> impl Iterator<Item = (S, f64)> {
        let weights = f64::max(self.weights, 1e-9);
        self.sums
            .iter()
            .map(move |(value, sum)| (*value, sum / weights))
    }
}

#[cfg(test)]
mod tests {
    use super::Tried;

    #[test]
    fn the_best_value_is_that_of_all_trials_and_of_equal_ones_the_first() {
        let tried = |sums: [f64; 3]| Tried {
            sums: [0, 1, 2].into_iter().zip(sums).collect(),
            weights: 2.0,
        };
        let trials = [tried([1.0, 0.5, 0.0]), tried([0.0, 1.0, 1.5])];
        assert_eq!(trials[0].best(), Some(0));
        let all = Tried::all(trials.iter()).expect("two trials");
        assert_eq!(all.best(), Some(1));
        assert_eq!(
            all.means().collect::<Vec<_>>(),
            [(0, 0.25), (1, 0.375), (2, 0.375)]
        );
        assert!(Tried::<i32>::all([].iter()).is_none());
    }
}
