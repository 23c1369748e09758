//! Turns labelled pages into rows, labels and weights for training.

use crate::corpus::{LabelledPage, Pages};
use crate::fit::Recipe;
use crate::headlines::headlines;
use crate::variants::{Lines, Parts, variant};
use bodycopy::training::{PageFeatures, features, html_features};
use bodycopy_gold::words;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// A page ready to train on.
#[derive(Debug, Clone)]
pub(crate) struct Example {
    pub(crate) features: PageFeatures,
    /// 1 where the line is body.
    pub(crate) labels: Vec<f32>,
    /// How much each line counts.
    pub(crate) weights: Vec<f32>,
    /// 1 where the line states the headline.
    pub(crate) headlines: Vec<f32>,
    /// How much it counts which lines state the headline: nothing where none is known.
    pub(crate) headline_weight: f32,
    /// How much the page counts.
    pub(crate) weight: f32,
}

/// Between a page counting by its lines (0) and every page counting the same (1): scores are
/// means over pages, but a long page tells more.
const PAGE_BALANCE: f32 = 0.5;

/// How much the headline of a page written by hand counts beside one of the corpora, which come in three renderings.
const WRITTEN_HEADLINES: f32 = 3.0;

/// A page and its variants, as examples.
pub(crate) type Versions = Vec<Example>;

/// The examples of all pages of the corpora that `chosen` says and of those written by hand, each with some variants.
pub(crate) fn training(
    pages: &Pages,
    recipe: &Recipe,
    chosen: impl Fn(&LabelledPage) -> bool,
) -> Vec<Versions> {
    let counts = |page: &&LabelledPage| kind_weight(page, recipe) > 0.0;
    let corpus = pages.corpus.iter().filter(|page| chosen(page));
    let chosen: Vec<&LabelledPage> = corpus.chain(&pages.written).filter(counts).collect();
    let originals: Vec<Lines> = chosen.iter().map(|page| corrected(page)).collect();
    let sources: Vec<&Lines> = originals
        .iter()
        .zip(&chosen)
        .filter(|(_, page)| page.is_story())
        .map(|(lines, _)| lines)
        .collect();
    let parts = Parts::of(&sources);
    let mut random = ChaCha8Rng::seed_from_u64(recipe.seed);
    let mut examples = Vec::new();
    for (page, lines) in chosen.iter().zip(&originals) {
        let weight = kind_weight(page, recipe);
        examples.push(example(page, lines, page.html.as_deref(), weight));
        for _ in 0..variants_of(page, recipe) {
            let variant = variant(lines, &parts, &mut random);
            examples.push(example(page, &variant, None, weight));
        }
    }
    balance(&mut examples);
    let mut versions = Vec::new();
    let mut examples = examples.into_iter();
    for page in chosen {
        let count = 1 + variants_of(page, recipe);
        versions.push(examples.by_ref().take(count).collect());
    }
    versions
}

/// How many variants are made of a page: only stories go through what variants stand for.
fn variants_of(page: &LabelledPage, recipe: &Recipe) -> usize {
    if page.is_story() && page.html.is_none() {
        recipe.variants
    } else {
        0
    }
}

/// The page's labels, mended where people wrote down what must be kept and what must not.
fn corrected(page: &LabelledPage) -> Lines {
    let mut lines = Lines::of_page(page);
    for (line, body) in lines.lines.iter().zip(&mut lines.body) {
        if page
            .must_have
            .iter()
            .any(|snippet| line.contains(snippet.as_str()))
        {
            *body = 1;
        }
        // A short phrase inside a long paragraph says nothing about the paragraph.
        let most = |snippet: &String| {
            line.contains(snippet.as_str()) && 2 * snippet.len() >= line.trim().len()
        };
        if page.must_not_have.iter().any(most) {
            *body = 0;
        }
    }
    lines
}

/// How much a page counts.
pub(crate) fn kind_weight(page: &LabelledPage, recipe: &Recipe) -> f32 {
    match page.kind.as_deref() {
        None | Some("article") => 1.0,
        Some(_) if page.is_written() => recipe.written_weight,
        Some(_) => recipe.other_kinds,
    }
}

fn example(page: &LabelledPage, labelled: &Lines, html: Option<&str>, kind_weight: f32) -> Example {
    let Lines { lines, body } = labelled;
    let mut starts = Vec::with_capacity(lines.len());
    let mut at = 0;
    for line in lines {
        starts.push(at);
        at += line.len() + 1;
    }
    let features = match html {
        Some(html) => html_features(&bodycopy::html::Lines::read(html)),
        None => features(&lines.join("\n")),
    };
    let line_of = |start: usize| {
        let line = starts.partition_point(|line| *line <= start);
        line.saturating_sub(1)
    };
    let spans = features.spans.iter().map(|span| line_of(span.start));
    let spans: Vec<usize> = spans.collect();
    let label = |line: &usize| f32::from(body.get(*line).copied().unwrap_or(0));
    let stated = page.title.as_deref().filter(|_| page.is_story());
    let headline_weight = match stated {
        None => 0.0,
        Some(title) if words(title).is_empty() => 0.0,
        Some(_) if page.is_written() => WRITTEN_HEADLINES,
        Some(_) => 1.0,
    };
    let stated = headlines(labelled, stated.unwrap_or_default());
    let headline = |line: &usize| f32::from(u8::from(stated.get(*line) == Some(&true)));
    let headlines = spans.iter().map(headline).collect();
    let labels = spans.iter().map(label).collect();
    let weights = features
        .words
        .iter()
        .map(|words| kind_weight * (1.0 + (*words as f32).sqrt()))
        .collect();
    Example {
        features,
        labels,
        weights,
        headlines,
        headline_weight,
        weight: kind_weight,
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
