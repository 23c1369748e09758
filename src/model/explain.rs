//! What weighed most in the model's score of a line, found by leaving out one thing at a time.

use super::sum::Sum;
use super::{Feature, LineModel, Scratch};
use crate::filter::Evidence;
use crate::view::Line;

/// What moved the score of `line`, the weightiest first.
///
/// For each feature of the line, the page is scored again without it; last, the line is scored as
/// if it stood alone. Takes as many times as long as scoring the page.
pub(super) fn explain(model: LineModel, line: Line<'_>) -> Vec<Evidence> {
    let mut scratch = Scratch::default();
    let weights = model.weights_for(line.page());
    scratch.measure(weights, line.page());
    let at = line.index();
    let (page, measures) = (line.page().page(), line.page().measures());
    let mut rows = Vec::new();
    super::rows((at, page), measures, &scratch.context, &mut rows);
    let full = scratch.vectors.score(weights, at);
    let mut evidence: Vec<Evidence> = Vec::new();
    for feature in Feature::all() {
        let others = rows
            .iter()
            .copied()
            .filter(|row| Feature::of_row(*row).0 != feature);
        let others: Vec<u16> = others.collect();
        if others.len() < rows.len() {
            scratch
                .vectors
                .replace(at, Sum::of(weights, &others).vector());
            let without = scratch.vectors.score(weights, at);
            evidence.push(weighed(feature.name(), full - without));
        }
    }
    scratch.vectors.reset(1);
    scratch.vectors.push(Sum::of(weights, &rows).vector());
    evidence.push(weighed(
        "the lines around",
        full - scratch.vectors.score(weights, 0),
    ));
    evidence.retain(|evidence| evidence.weight() != 0.0);
    // Stable: things of equal weight stay in the order of features.
    evidence.sort_by(|a, b| b.weight().abs().total_cmp(&a.weight().abs()));
    evidence
}

#[allow(clippy::cast_precision_loss)] // Scores are at most 50,000 thousandths: exact.
fn weighed(what: &'static str, thousandths: i32) -> Evidence {
    Evidence::new(what, thousandths as f32 / 1000.0)
}
