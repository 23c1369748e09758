//! The learned scores are the same to the last bit on every machine: sums over each page's lines
//! and its confidence, against those that are stored beside. `BLESS=1` stores them anew.

use bodycopy::{Classified, Error, Pipeline};
use std::fmt::Write;
use std::path::{Path, PathBuf};

#[test]
fn scores_are_those_that_are_stored() {
    let pipeline = Pipeline::news();
    check("scores.txt", |text| {
        let confidence = pipeline.extract(text).map(|article| article.confidence());
        (bits(&pipeline.classify(text)), confidence)
    });
}

/// Every line as a paragraph, and those that a list's bullet opens as links in a menu.
#[cfg(feature = "html")]
#[test]
fn scores_of_pages_with_markup_are_those_that_are_stored() {
    let pipeline = Pipeline::news();
    check("scores-html.txt", |text| {
        let text = text.replace('<', "&lt;");
        let element = |line: &str| match line.strip_prefix("- ") {
            Some(item) => format!("<nav class=menu><li><a href=/>{item}</a></nav>"),
            None => format!("<div class=story><p>{line}</div>"),
        };
        let html: Vec<String> = text.lines().map(element).collect();
        let html = html.concat();
        let lines = bodycopy::html::Lines::read(&html);
        let confidence = pipeline
            .extract_html(&html)
            .map(|article| article.confidence());
        (bits(&pipeline.classify_html(&lines)), confidence)
    });
}

/// The bits of all scores, in order: FNV-1a.
fn bits(classified: &Classified<'_>) -> u64 {
    classified
        .lines()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, line| {
            (hash ^ u64::from(line.score().to_bits())).wrapping_mul(0x100_0000_01b3)
        })
}

/// Holds the scores and confidence of all pages against those of a file.
fn check(file: &str, scores: impl Fn(&str) -> (u64, Result<f32, Error>)) {
    let mut found = String::new();
    for (name, page) in pages() {
        let text = std::fs::read_to_string(page).expect("each page has an input");
        let (hash, confidence) = scores(&text);
        let confidence = confidence.map_or(0, f32::to_bits);
        writeln!(found, "{name} {hash:016x} {confidence:08x}").expect("strings can be written to");
    }
    let path = folder().join("it").join(file);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &found).expect("tests can be written to");
    }
    let stored = std::fs::read_to_string(&path).expect("scores are stored");
    assert_eq!(
        found, stored,
        "other scores than on the machine that stored them"
    );
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The pages of plain text of the tests, by name.
fn pages() -> Vec<(String, PathBuf)> {
    let pages = folder().join("pages");
    let mut names: Vec<String> = std::fs::read_dir(&pages)
        .expect("tests/pages is there")
        .map(|entry| entry.expect("tests/pages can be listed").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    let input = |name: String| {
        let page = pages.join(&name).join("input.txt");
        (name, page)
    };
    names
        .into_iter()
        .map(input)
        .filter(|(_, page)| page.exists())
        .collect()
}
