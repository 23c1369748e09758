//! Learns what the decoder should ask for entering and leaving the body.

use crate::corpus::LabelledPage;
use bodycopy::training::{Parameters, pipeline};
use bodycopy_gold::word_f1;

/// Costs that are tried, in thousandths of a nat. The passes of the network have seen what stands
/// around a line, so that little is left to ask.
const COSTS: [i32; 4] = [0, 150, 300, 600];

/// The mean F1 of pages that a model has not seen, for each pair of costs.
#[derive(Debug, Clone)]
pub(crate) struct Tried {
    means: Vec<([i32; 2], f64)>,
}

impl Tried {
    /// Tries all pairs on articles and on the multilingual pages, as plain lines.
    pub(crate) fn on<'p>(
        model: &Parameters,
        pages: impl Iterator<Item = &'p LabelledPage>,
    ) -> Self {
        let pages: Vec<&LabelledPage> = pages
            .filter(|page| page.is_whole() && page.is_story())
            .collect();
        let pairs = COSTS
            .iter()
            .flat_map(|enter| COSTS.map(|leave| [*enter, leave]));
        let means = pairs.map(|transitions| {
            let model = Parameters {
                transitions,
                ..model.clone()
            };
            let pipeline = pipeline(&model);
            let score = |page: &&LabelledPage| word_f1(&page.judged(&pipeline).0, &page.text);
            let scores = pages.iter().map(score);
            (transitions, scores.sum::<f64>() / pages.len().max(1) as f64)
        });
        Tried {
            means: means.collect(),
        }
    }
}

/// The pair with the best mean over several trials; of equal ones the cheapest.
pub(crate) fn best<'t>(trials: impl Iterator<Item = &'t Tried>) -> [i32; 2] {
    let mut sums: Vec<([i32; 2], f64)> = Vec::new();
    for trial in trials {
        for (at, (pair, mean)) in trial.means.iter().enumerate() {
            match sums.get_mut(at) {
                Some(sum) => sum.1 += mean,
                None => sums.push((*pair, *mean)),
            }
        }
    }
    let best = sums
        .into_iter()
        .reduce(|best, next| if next.1 > best.1 { next } else { best });
    best.map_or([0, 0], |(pair, _)| pair)
}
