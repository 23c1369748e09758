//! Fits the line model of `bodycopy` to labelled pages, and measures it on pages it has not seen.

mod corpus;
mod data;
mod evaluate;
mod fit;
mod metrics;
mod network;
mod ops;
mod quantise;
mod write;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::path::PathBuf;

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
    #[command(flatten)]
    recipe: fit::Recipe,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fits the model to all pages and writes the weights that ship.
    Fit {
        /// Where to write them.
        #[arg(long, default_value = "src/model/generated/weights.rs")]
        output: PathBuf,
    },
    /// Trains on some folds by site, measures on the others, and prints the figures.
    Evaluate {
        /// Folds to measure on; all five by default.
        #[arg(long, value_delimiter = ',', default_values_t = [0, 1, 2, 3, 4])]
        folds: Vec<i64>,
        /// How many of the worst pages to name.
        #[arg(long, default_value_t = 10)]
        worst: usize,
    },
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    match &arguments.command {
        Command::Fit { output } => {
            let pages = corpus::load(&arguments.corpus)?;
            let parameters = fit::fit(&data::training(&pages, |_| true), &arguments.recipe)?;
            write::write(&parameters, &arguments.recipe, output)
        }
        Command::Evaluate { folds, worst } => {
            let pages = corpus::load(&arguments.corpus)?;
            evaluate::folds(&pages, folds, &arguments.recipe, *worst)
        }
    }
}
