//! Page snapshots: a trial for each folder of `tests/pages`, and one for how far verdicts agree
//! with what the pages' authors say.
//!
//! A folder holds the page (`input.txt`, or `input.html`, which may be in any encoding and is read
//! with the feature `html` alone), its author's label for each line (`gold.txt`), and what
//! the crate makes of it (`expected.txt`). `BLESS=1 cargo test --test pages` writes the last anew;
//! `git diff tests/pages` is then the review.

#[path = "support/gold.rs"]
mod gold;
#[path = "support/render.rs"]
mod render;
#[path = "support/tiling.rs"]
mod tiling;

use bodycopy::{Pipeline, extract};
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let (pages, html): (Vec<PathBuf>, Vec<PathBuf>) = folders(&root)
        .into_iter()
        .partition(|page| page.join("input.txt").exists());
    assert!(!pages.is_empty(), "no pages in {}", root.display());
    let mut trials: Vec<Trial> = pages
        .iter()
        .cloned()
        .map(|page| Trial::test(name(&page), move || snapshot(&page)))
        .collect();
    #[cfg(feature = "html")]
    trials.extend(
        html.into_iter()
            .map(|page| Trial::test(name(&page), move || html_snapshot(&page))),
    );
    #[cfg(not(feature = "html"))]
    eprintln!("{} HTML pages need the feature html", html.len());
    let law = |name: &str, check: fn(&[PathBuf]) -> Result<(), Failed>| {
        let pages = pages.clone();
        Trial::test(name, move || check(&pages))
    };
    trials.push(law("agreement_with_the_authors", agreement));
    trials.push(law("articles_read_again", read_again));
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// The folders of pages, by name.
fn folders(root: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(root).expect("tests/pages is there");
    let mut folders: Vec<PathBuf> = entries
        .map(|entry| entry.expect("tests/pages can be listed").path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

fn name(page: &Path) -> String {
    page.file_name()
        .map_or(String::new(), |name| name.to_string_lossy().into_owned())
}

fn read(page: &Path, file: &str) -> Result<String, Failed> {
    let path = page.join(file);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()).into())
}

fn snapshot(page: &Path) -> Result<(), Failed> {
    let (text, gold) = (read(page, "input.txt")?, read(page, "gold.txt")?);
    let pipeline = Pipeline::news();
    tiling::check(&pipeline, &text)?;
    let labels = gold::labels(&gold, &pipeline.classify(&text))?;
    compare(
        &page.join("expected.txt"),
        &render::page(&pipeline, &text, &labels),
    )
}

#[cfg(feature = "html")]
fn html_snapshot(page: &Path) -> Result<(), Failed> {
    let bytes = fs::read(page.join("input.html"))?;
    let html = bodycopy::html::decode(&bytes, None);
    let (pipeline, gold) = (Pipeline::news(), read(page, "gold.txt")?);
    let lines = bodycopy::html::Lines::read(&html);
    let labels = gold::labels(&gold, &pipeline.classify_html(&lines))?;
    compare(
        &page.join("expected.txt"),
        &render::html_page(&pipeline, &html, &labels),
    )
}

/// Over all pages of plain text, verdicts agree with the authors as far as the floors say.
fn agreement(pages: &[PathBuf]) -> Result<(), Failed> {
    let pipeline = Pipeline::news();
    let mut agreement = gold::Agreement::default();
    for page in pages {
        let (text, gold) = (read(page, "input.txt")?, read(page, "gold.txt")?);
        let classified = pipeline.classify(&text);
        let labels = gold::labels(&gold, &classified)?;
        for (label, line) in labels.iter().zip(classified.lines()) {
            agreement.add(label, line.verdict());
        }
    }
    eprint!("\n{agreement}");
    let advice = "below a floor; `grep -r -B1 '! should be' tests/pages` shows the lines";
    agreement
        .holds()
        .then_some(())
        .ok_or_else(|| Failed::from(advice))
}

/// The share of paragraphs, in tenths of a percent, that must come out again where an article's
/// text alone is read as a page: what was measured, less half a percent.
const AGAIN_FLOOR: usize = 946;

/// Over all pages, an article's text read as a page gives the same paragraphs.
fn read_again(pages: &[PathBuf]) -> Result<(), Failed> {
    let (mut all, mut lost) = (0, Vec::new());
    for page in pages {
        let text = read(page, "input.txt")?;
        let Ok(article) = extract(&text) else {
            continue;
        };
        let text = article.text();
        let again = extract(&text);
        let again: Vec<&str> = again.iter().flat_map(|again| again.paragraphs()).collect();
        let missing = article.paragraphs().filter(|text| !again.contains(text));
        lost.extend(missing.map(|text| format!("{}: {text}", name(page))));
        all += article.blocks().len();
    }
    let kept = all - lost.len();
    eprintln!("\n{kept:5} of {all:5}  paragraphs of articles come out again when read alone");
    let holds = kept * 1000 >= all * AGAIN_FLOOR;
    holds
        .then_some(())
        .ok_or_else(|| format!("below the floor; lost are {lost:#?}").into())
}

/// Compares with what was reviewed, or writes it where `BLESS` is set.
fn compare(path: &Path, found: &str) -> Result<(), Failed> {
    if std::env::var_os("BLESS").is_some() {
        return fs::write(path, found).map_err(Failed::from);
    }
    let expected = fs::read_to_string(path)
        .map_err(|error| format!("{}: {error}; write it with BLESS=1", path.display()))?;
    if expected == found {
        return Ok(());
    }
    let changed = render::difference(&expected, found);
    let advice = "if that is right, write it with BLESS=1 and review the diff";
    Err(format!(
        "{} is not what comes out; {advice}\n{changed}",
        path.display()
    )
    .into())
}
