//! Turns labelled pages into rows, labels and weights for training.

use crate::corpus::LabelledPage;
use bodycopy::training::{PageFeatures, features};

/// A page ready to train on.
#[derive(Debug, Clone)]
pub struct Example {
    pub features: PageFeatures,
    /// 1 where the line is body.
    pub labels: Vec<f32>,
    /// How much each line counts.
    pub weights: Vec<f32>,
}

/// How much pages count whose kind is not an article.
const OTHER_KINDS: f32 = 0.5;
/// Between a page counting by its lines (0) and every page counting the same (1): scores are
/// means over pages, but a long page tells more.
const PAGE_BALANCE: f32 = 0.5;

/// The examples of all pages that `chosen` says.
pub fn training(pages: &[LabelledPage], chosen: impl Fn(&LabelledPage) -> bool) -> Vec<Example> {
    let chosen: Vec<&LabelledPage> = pages.iter().filter(|page| chosen(page)).collect();
    let mut examples: Vec<Example> = chosen
        .iter()
        .map(|page| example(&page.lines, &page.body, kind_weight(page)))
        .collect();
    balance(&mut examples);
    examples
}

fn kind_weight(page: &LabelledPage) -> f32 {
    match page.kind.as_deref() {
        None | Some("article") => 1.0,
        Some(_) => OTHER_KINDS,
    }
}

fn example(lines: &[String], body: &[u8], kind_weight: f32) -> Example {
    let mut starts = Vec::with_capacity(lines.len());
    let mut at = 0;
    for line in lines {
        starts.push(at);
        at += line.len() + 1;
    }
    let features = features(&lines.join("\n"));
    let label = |start: usize| {
        let line = starts
            .partition_point(|line| *line <= start)
            .saturating_sub(1);
        f32::from(body.get(line).copied().unwrap_or(0))
    };
    let labels = features
        .spans
        .iter()
        .map(|span| label(span.start))
        .collect();
    let weights = features
        .words
        .iter()
        .map(|words| kind_weight * (1.0 + (*words as f32).sqrt()))
        .collect();
    Example {
        features,
        labels,
        weights,
    }
}

fn balance(examples: &mut [Example]) {
    let sums: Vec<f32> = examples
        .iter()
        .map(|example| example.weights.iter().sum())
        .collect();
    let mean = sums.iter().sum::<f32>() / sums.len().max(1) as f32;
    for (example, sum) in examples.iter_mut().zip(sums) {
        let factor = (mean / sum.max(1.0)).powf(PAGE_BALANCE);
        example
            .weights
            .iter_mut()
            .for_each(|weight| *weight *= factor);
    }
}
