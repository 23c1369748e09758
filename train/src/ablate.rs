//! What each filter and each group of features is worth: the figures without it.

use crate::corpus::LabelledPage;
use crate::evaluate::{CrossValidation, answers};
use crate::fit::Recipe;
use crate::report::headline;
use crate::{data, fit};
use anyhow::Result;
use bodycopy::Pipeline;
use bodycopy::training::{GROUPS, pipeline};

/// The fold that models without a group of features are measured on: one is enough to see what
/// matters, and five would take hours.
const FOLD: i64 = 1;

/// Prints both tables.
pub(crate) fn print(pages: &[LabelledPage], recipe: &Recipe) -> Result<()> {
    let mut models = CrossValidation::train(pages, 5, &[0, 1, 2, 3, 4], recipe)?;
    models.learn_transitions(pages);
    println!("Five folds, with all filters and without each");
    line("all", &headline(&models.answers(pages, Ok)?));
    let news = Pipeline::news();
    for name in news.filters() {
        let without = |pipeline: Pipeline| Ok(pipeline.to_builder().remove(name).build()?);
        line(name, &headline(&models.answers(pages, without)?));
    }
    println!("\nFold {FOLD}, with all features and without each group");
    let examples = data::training(pages, recipe, |page| page.part(5) != FOLD);
    let here = || pages.iter().filter(|page| page.part(5) == FOLD);
    let full = pipeline(&fit::fit(&examples, recipe)?);
    line("all", &headline(&answers(&full, here())));
    for group in GROUPS {
        let fitted = fit::fit_without(&examples, recipe, Some(group))?;
        line(group, &headline(&answers(&pipeline(&fitted), here())));
    }
    Ok(())
}

fn line(name: &str, figures: &[(&str, f64)]) {
    print!("{name:14}");
    for (what, figure) in figures {
        print!("  {what} {figure:.4}");
    }
    println!();
}
