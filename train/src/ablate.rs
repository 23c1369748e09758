//! What each filter and each group of features is worth: the figures without it.

use crate::corpus::{LabelledPage, Pages};
use crate::evaluate::{CrossValidation, answers};
use crate::fit::Recipe;
use crate::report::{Figures, headline};
use crate::{data, fit};
use anyhow::Result;
use bodycopy::Pipeline;
use bodycopy::training::{GROUPS, pipeline};

/// The fold that models without a group of features are measured on: one is enough to see what
/// matters, and five would take hours.
const FOLD: i64 = 1;

/// Prints what each filter of the preset for news is worth to models that were trained by parts.
pub(crate) fn filters(models: &CrossValidation, pages: &[LabelledPage]) -> Result<()> {
    println!("\nWithout each filter but the model");
    let news = Pipeline::news();
    for name in news.filters().filter(|name| *name != MODEL) {
        let without = |pipeline: Pipeline| Ok(pipeline.to_builder().remove(name).build()?);
        line(name, &headline(&models.answers(&pages.iter(), without)?));
    }
    Ok(())
}

/// The filter that is trained.
const MODEL: &str = "model";

/// Prints what leaning to precision and to recall, as the presets of those names do, gives on articles.
pub(crate) fn leans(models: &CrossValidation, pages: &[LabelledPage]) -> Result<()> {
    println!("\nArticles, leaning to precision, to neither and to recall");
    let articles = pages.iter().filter(|page| page.is_whole_article());
    for lean in [-1.0, 0.0, 1.0] {
        let leaning = |pipeline: Pipeline| Ok(pipeline.to_builder().lean(lean).build()?);
        let answers = models.answers(&articles, leaning)?;
        let figures = Figures::of(answers.iter());
        let [precision, recall] = figures.shingles;
        println!(
            "{lean:+.0}  word F1 {:.4}  shingles: precision {precision:.4}, recall {recall:.4}",
            figures.word_f1
        );
    }
    Ok(())
}

/// Prints what each group of features is worth, and each filter.
pub(crate) fn run(pages: &Pages, recipe: &Recipe) -> Result<()> {
    features(pages, recipe)?;
    let models = CrossValidation::train(pages, 5, &[FOLD], recipe)?;
    let here: Vec<LabelledPage> = pages
        .corpus
        .iter()
        .filter(|page| page.part(5) == FOLD)
        .cloned()
        .collect();
    filters(&models, &here)
}

/// Prints what each group of features is worth, two at a time.
fn features(pages: &Pages, recipe: &Recipe) -> Result<()> {
    let examples = data::training(pages, recipe, |page| page.part(5) != FOLD);
    let without = |group: Option<&'static str>| {
        let model = fit::fit_without(&examples, recipe, group)?;
        let here = pages.corpus.iter().filter(|page| page.part(5) == FOLD);
        Ok::<_, anyhow::Error>(headline(&answers(&pipeline(&model), here)))
    };
    println!("Fold {FOLD}, with all features and without each group");
    let groups: Vec<Option<&str>> = std::iter::once(None)
        .chain(GROUPS[..recipe.groups()].iter().copied().map(Some))
        .collect();
    for pair in groups.chunks(2) {
        let figures: Vec<_> = std::thread::scope(|scope| {
            let running: Vec<_> = pair
                .iter()
                .map(|group| scope.spawn(|| without(*group)))
                .collect();
            running
                .into_iter()
                .map(std::thread::ScopedJoinHandle::join)
                .collect()
        });
        for (group, figures) in pair.iter().zip(figures) {
            let figures = figures.map_err(|_| anyhow::anyhow!("the trainer panicked"))??;
            line(group.unwrap_or("all"), &figures);
        }
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
