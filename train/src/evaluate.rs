//! Trains on some folds and measures on the others.

use crate::corpus::LabelledPage;
use crate::data;
use crate::fit::{Recipe, fit};
use crate::metrics::{Snippets, word_f1};
use anyhow::Result;
use bodycopy::Pipeline;
use bodycopy::training::pipeline;
use std::collections::BTreeMap;

/// Figures of a group of pages.
#[derive(Default)]
struct Group {
    word_f1: Vec<f64>,
    snippets: Snippets,
}

/// Trains without each fold, measures on it, and prints the means.
pub fn folds(pages: &[LabelledPage], folds: &[i64], recipe: &Recipe, worst: usize) -> Result<()> {
    let mut groups: BTreeMap<(String, String), Group> = BTreeMap::new();
    let mut each: Vec<(f64, String)> = Vec::new();
    for fold in folds {
        let examples = data::training(pages, |page| page.fold() != *fold);
        let pipeline = pipeline(&fit(&examples, recipe)?);
        for page in pages.iter().filter(|page| page.fold() == *fold) {
            measure(page, &pipeline, &mut groups, &mut each);
        }
        eprintln!("fold {fold} done");
    }
    for ((kind, render), group) in &groups {
        let mean = group.word_f1.iter().sum::<f64>() / group.word_f1.len().max(1) as f64;
        println!(
            "{kind:14} {render:7} {:4} pages  word F1 {mean:.4}  snippets {:.4}",
            group.word_f1.len(),
            group.snippets.f1()
        );
    }
    each.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (f1, id) in each.iter().take(worst) {
        println!("  {f1:.3} {id}");
    }
    Ok(())
}

fn measure(
    page: &LabelledPage,
    pipeline: &Pipeline,
    groups: &mut BTreeMap<(String, String), Group>,
    each: &mut Vec<(f64, String)>,
) {
    let source = page.source();
    let text = pipeline
        .extract(&source)
        .map(|article| article.text())
        .unwrap_or_default();
    let kind = page.kind.clone().unwrap_or_else(|| "silver".to_owned());
    let f1 = word_f1(&text, &page.text);
    if kind == "article" && page.render == "all" {
        each.push((f1, page.id.clone()));
    }
    let group = groups.entry((kind, page.render.clone())).or_default();
    group.word_f1.push(f1);
    group
        .snippets
        .add(&text, &page.must_have, &page.must_not_have);
}
