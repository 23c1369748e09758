//! Fits the line model of `bodycopy` to labelled pages, and measures it on pages it has not seen.

// Statistics over some thousand pages: no count comes near what a float holds exactly, and what is
// rounded to whole numbers is clamped or small.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

mod ablate;
mod calibrate;
mod classes;
mod corpus;
mod data;
mod evaluate;
mod fit;
mod gold_lines;
mod headlines;
mod network;
mod odds;
mod ops;
mod quantise;
mod report;
mod settings;
mod variants;
mod write;
mod written;

use crate::corpus::{LabelledPage, Pages};
use crate::evaluate::CrossValidation;
use crate::fit::Recipe;
use anyhow::Result;
use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};

/// Tensors come and go with each step; the system's allocator gives their memory back each time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Trainer of the line model.
#[derive(Parser)]
#[command(about)]
struct Arguments {
    /// Folder of the corpora.
    #[arg(long, default_value = "../shared/corpus", global = true)]
    corpus: PathBuf,
    /// Folder of pages written by hand, to learn from beside the corpora; an empty one leaves them out.
    #[arg(long, default_value = "train/pages", global = true)]
    written: PathBuf,
    #[command(flatten)]
    recipe: Recipe,
    #[command(subcommand)]
    command: Command,
}

/// The folds of the corpus.
const FOLDS: [i64; 5] = [0, 1, 2, 3, 4];

#[derive(Subcommand)]
enum Command {
    /// Measures by five folds as `evaluate` does, and with each filter left out; then fits the model
    /// to all pages and writes the weights that ship.
    Fit {
        /// Where to write them.
        #[arg(long)]
        output: Option<PathBuf>,
        /// Only fit the network to all pages, and say whether the file holds the same weights. Settings,
        /// which need the five folds, are not looked at.
        #[arg(long)]
        check: bool,
    },
    /// Trains on four folds by site, measures on the fifth, five times, and prints the figures.
    Evaluate {
        /// How many of the worst pages to name.
        #[arg(long, default_value_t = 10)]
        worst: usize,
        /// Folds to measure on.
        #[arg(long, value_delimiter = ',', default_values_t = FOLDS)]
        folds: Vec<i64>,
        /// Train on the sites of one half (folds 0, 2 and 4) and measure on the other (1 and 3),
        /// and the other way round.
        #[arg(long, conflicts_with = "folds")]
        halves: bool,
    },
    /// Fits a model without each fold, of which the pages written by hand are parts, too, and writes all into a folder: fields
    /// are learned from what models make of pages that they have not seen.
    Folds {
        /// The folder.
        #[arg(long, default_value = "target/folds")]
        output: PathBuf,
    },
    /// Trains without one group of features at a time, and judges without one filter at a time.
    Ablate,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let recipe = &arguments.recipe;
    let corpus = if recipe.html {
        corpus::load_html(&arguments.corpus)?
    } else {
        corpus::load(&arguments.corpus)?
    };
    let written = written::load(&arguments.written, recipe.html)?;
    let pages = Pages { corpus, written };
    match &arguments.command {
        Command::Fit { output, check } => {
            let path = output.clone().unwrap_or_else(|| recipe.output().into());
            if *check {
                check_weights(&pages, recipe, &path)
            } else {
                fit_and_write(&pages, recipe, &path)
            }
        }
        Command::Evaluate {
            worst,
            folds,
            halves,
        } => {
            let mut models = if *halves {
                CrossValidation::train(&pages, 2, &[0, 1], recipe)?
            } else {
                CrossValidation::train(&pages, 5, folds, recipe)?
            };
            models.settle(&pages.corpus, recipe)?;
            measure(&models, &pages.corpus, *worst).map(|_| ())
        }
        Command::Folds { output } => {
            let Pages { corpus, written } = pages;
            let pages = Pages {
                corpus: corpus.into_iter().chain(written).collect(),
                written: Vec::new(),
            };
            CrossValidation::train(&pages, 5, &FOLDS, recipe)?.write(output)
        }
        Command::Ablate => ablate::run(&pages, recipe),
    }
}

fn check_weights(pages: &Pages, recipe: &Recipe, path: &Path) -> Result<()> {
    let parameters = fit::fit(&data::training(pages, recipe, |_| true), recipe)?;
    anyhow::ensure!(
        write::holds(path, &parameters)?,
        "{} holds other weights; run fit without --check",
        path.display()
    );
    println!("{} holds these weights", path.display());
    Ok(())
}

fn fit_and_write(pages: &Pages, recipe: &Recipe, path: &Path) -> Result<()> {
    let mut folds = CrossValidation::train(pages, 5, &FOLDS, recipe)?;
    let settled = folds.settle(&pages.corpus, recipe)?;
    let figures = measure(&folds, &pages.corpus, 10)?;
    ablate::filters(&folds, &pages.corpus)?;
    let parameters = fit::fit(&data::training(pages, recipe, |_| true), recipe)?;
    write::write(&settled.of(parameters), recipe, &figures, path)
}

/// Prints what models make of the pages that they have not seen, and returns what sums it up.
fn measure(
    models: &CrossValidation,
    pages: &[LabelledPage],
    worst: usize,
) -> Result<Vec<(&'static str, f64)>> {
    let answers = models.answers(&pages.iter(), Ok)?;
    report::print(&answers, |render| models.lost(&answers, render), worst);
    ablate::leans(models, pages)?;
    println!(
        "\nWord F1 of articles that the models have seen: {:.4}",
        models.seen(pages)
    );
    // Variants are of lines.
    if pages.iter().all(|page| page.html.is_none()) {
        report::broken(&models.broken(pages));
    }
    Ok(report::headline(&answers))
}
