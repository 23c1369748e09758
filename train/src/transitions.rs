//! Learns what the decoder should ask for entering and leaving the body, and how far to doubt the votes of a
//! whole page, from pages that a model has not seen.

use crate::corpus::LabelledPage;
use bodycopy::training::{Parameters, pipeline};
use bodycopy_gold::word_f1;

/// Costs that are tried, in thousandths of a nat. The passes of the network have seen what stands
/// around a line, so that little is left to ask.
const COSTS: [i32; 4] = [0, 150, 300, 600];

/// Doubts that are tried, in thousandths of a nat.
const DOUBTS: [i32; 6] = [0, 1000, 2000, 3000, 4000, 5000];

/// Pairs of costs that are tried.
pub(crate) fn pairs() -> Vec<[i32; 2]> {
    let pairs = COSTS
        .iter()
        .flat_map(|enter| COSTS.map(|leave| [*enter, leave]));
    pairs.collect()
}

/// Doubts that are tried.
pub(crate) fn doubts() -> Vec<i32> {
    DOUBTS.to_vec()
}

/// The summed F1 of pages that a model has not seen, each with its weight, for each setting.
#[derive(Debug, Clone)]
pub(crate) struct Tried<S> {
    sums: Vec<(S, f64)>,
}

impl<S: Copy> Tried<S> {
    /// Tries all settings on pages.
    pub(crate) fn on(
        model: &Parameters,
        pages: &[(&LabelledPage, f64)],
        settings: &[S],
        set: impl Fn(&mut Parameters, S),
    ) -> Self {
        let sums = settings.iter().map(|setting| {
            let mut model = model.clone();
            set(&mut model, *setting);
            let pipeline = pipeline(&model);
            let score = |(page, weight): &(&LabelledPage, f64)| {
                weight * word_f1(&page.judged(&pipeline).0, &page.text)
            };
            (*setting, pages.iter().map(score).sum())
        });
        Tried {
            sums: sums.collect(),
        }
    }
}

/// The setting with the best sum over several trials; of equal ones the first.
pub(crate) fn best<'t, S: Copy + 't>(trials: impl Iterator<Item = &'t Tried<S>>) -> Option<S> {
    let mut sums: Vec<(S, f64)> = Vec::new();
    for trial in trials {
        for (at, (setting, more)) in trial.sums.iter().enumerate() {
            match sums.get_mut(at) {
                Some(sum) => sum.1 += more,
                None => sums.push((*setting, *more)),
            }
        }
    }
    let best = sums
        .into_iter()
        .reduce(|best, next| if next.1 > best.1 { next } else { best });
    best.map(|(setting, _)| setting)
}
