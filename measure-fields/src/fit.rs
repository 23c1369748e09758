//! Fits the weights of a headline's evidence: a softmax over the candidates of a page and "none",
//! by gradient steps on its likelihood, with a share of the squared norm taken off.

use crate::corpus::{self, Gold};
use bodycopy::Pipeline;
use bodycopy::training::{EVIDENCE, HeadlineCandidate, ROW, headlines};
use bodycopy_gold::words;
use std::error::Error;
use std::fmt::Write as _;

/// Where the weights are written.
const OUT: &str = "src/fields/headline/weights.rs";
/// Pages in other languages: their HTML, and their lines.
const OTHER: [&str; 2] = [
    "../shared/corpus/multilingual-silver.html.jsonl.gz",
    "../shared/corpus/multilingual-silver.text.jsonl.gz",
];
/// All weights in one row: single kinds, pairs, and "none".
const WEIGHTS: usize = EVIDENCE[0] * ROW[0] + EVIDENCE[1] * ROW[1] + 1;
const NONE: usize = WEIGHTS - 1;
/// Passes over all pages.
const PASSES: usize = 120;
/// Weight of the squared norm, per page. Found by folds among 0.001, 0.004, 0.012.
const DECAY: f32 = 0.008;
/// Length of a step beside the slopes seen so far.
const STEP: f32 = 0.3;
/// Leads, in nats, that are tried.
const LEADS: [f32; 7] = [0.0, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0];

/// Words of a line that surely is body.
const PROSE_WORDS: usize = 12;

/// A page: which weights count for each candidate, and whether it is the headline.
struct Case {
    fold: u8,
    all: bool,
    candidates: Vec<(Vec<usize>, bool)>,
}

/// Fits on all articles as plain lines, as labelled by the rules and by the model, prints five
/// folds, and writes the weights.
pub(crate) fn run(path: &str) -> Result<(), Box<dyn Error>> {
    let pipelines = [Pipeline::news(), Pipeline::rules()];
    let mut cases = Vec::new();
    let other = corpus::titled(OTHER[0], OTHER[1])?.into_iter().map(Ok);
    for gold in corpus::pages(path)?.chain(other) {
        let gold = gold?;
        let article = gold.kind == "article" || gold.kind.is_empty();
        if gold.render != "leaky" && article && gold.title.is_some() {
            for pipeline in &pipelines {
                cases.push(case(pipeline, &gold, &gold.lines));
                cases.extend(cut(&gold).map(|lines| case(pipeline, &gold, lines)));
            }
        }
    }
    println!("{} pages and cuts of pages", cases.len());
    println!("five folds, every line as rendered: lead, given, right of given, right of all");
    let mut tally = [[0u32; 3]; LEADS.len()];
    for fold in 0..5 {
        let fitted = fit(&cases, Some(fold));
        for case in cases.iter().filter(|case| case.fold == fold && case.all) {
            count(&fitted, case, &mut tally);
        }
    }
    for (lead, [all, given, right]) in LEADS.iter().zip(tally) {
        let share = |part: u32, of: u32| f64::from(part) / f64::from(of.max(1));
        let (given_share, right_share) = (share(given, all), share(right, given));
        println!(
            "{lead:5.2} {given_share:.3} {right_share:.3} {:.3}",
            share(right, all)
        );
    }
    std::fs::write(OUT, file(&fit(&cases, None)))?;
    println!("wrote {OUT}");
    Ok(())
}

/// The page as feeds and mails have it: from the headline on.
fn cut(gold: &Gold) -> Option<&[String]> {
    let title = words(gold.title.as_deref().unwrap_or_default());
    let body = gold.body.iter().zip(&gold.lines);
    let prose = |(body, line): (&u8, &String)| *body == 1 && words(line).len() >= PROSE_WORDS;
    let end = body.into_iter().position(prose)?;
    let at = gold
        .lines
        .get(..=end)?
        .iter()
        .rposition(|line| words(line) == title)?;
    gold.lines.get(at..).filter(|_| gold.render == "all")
}

fn case(pipeline: &Pipeline, gold: &Gold, lines: &[String]) -> Case {
    let title = words(gold.title.as_deref().unwrap_or_default());
    let candidates = headlines(pipeline, &lines.join("\n")).into_iter();
    Case {
        fold: gold.fold,
        all: gold.kind == "article" && gold.render == "all" && lines.len() == gold.lines.len(),
        candidates: candidates
            .map(|candidate| (counting(&candidate), words(&candidate.text) == title))
            .collect(),
    }
}

/// The weights that count for a candidate.
fn counting(candidate: &HeadlineCandidate) -> Vec<usize> {
    let single = candidate.single.iter().enumerate();
    let single = single.map(|(kind, value)| kind * ROW[0] + value);
    let pairs = candidate.pairs.iter().enumerate();
    single
        .chain(pairs.map(|(pair, value)| EVIDENCE[0] * ROW[0] + pair * ROW[1] + value))
        .collect()
}

#[allow(clippy::cast_precision_loss)] // A few thousand pages.
fn fit(cases: &[Case], without: Option<u8>) -> Vec<f32> {
    let cases = || cases.iter().filter(|case| Some(case.fold) != without);
    let pages = cases().count() as f32;
    let (mut weights, mut squares) = (vec![0.0; WEIGHTS], vec![1e-4f32; WEIGHTS]);
    for _ in 0..PASSES {
        let mut slopes = vec![0.0; WEIGHTS];
        for case in cases() {
            add_slope(&weights, case, &mut slopes);
        }
        for ((weight, slope), square) in weights.iter_mut().zip(slopes).zip(&mut squares) {
            let slope = slope / pages - DECAY * *weight;
            *square += slope * slope;
            *weight += STEP * slope / square.sqrt();
        }
    }
    weights
}

fn score(weights: &[f32], counting: &[usize]) -> f32 {
    counting.iter().map(|at| weights[*at]).sum()
}

fn scores(weights: &[f32], case: &Case) -> Vec<f32> {
    let candidates = case.candidates.iter();
    candidates
        .map(|(counting, _)| score(weights, counting))
        .collect()
}

/// Adds the slope of a case's log-likelihood.
fn add_slope(weights: &[f32], case: &Case, slopes: &mut [f32]) {
    let scores = scores(weights, case);
    let most = scores.iter().copied().fold(weights[NONE], f32::max);
    let odds: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
    let none = (weights[NONE] - most).exp();
    let all: f32 = odds.iter().sum::<f32>() + none;
    let rights = odds.iter().zip(&case.candidates);
    let right: f32 = rights
        .filter(|(_, (_, is))| *is)
        .map(|(odds, _)| odds)
        .sum();
    for ((counting, is), odds) in case.candidates.iter().zip(&odds) {
        let push = if *is { odds / right } else { 0.0 } - odds / all;
        for at in counting {
            slopes[*at] += push;
        }
    }
    slopes[NONE] += f32::from(u8::from(right == 0.0)) - none / all;
}

/// Counts a page: all, given and right, for each lead.
fn count(weights: &[f32], case: &Case, tally: &mut [[u32; 3]]) {
    let scores = scores(weights, case);
    let best = (0..scores.len()).max_by(|a, b| scores[*a].total_cmp(&scores[*b]));
    let is = best.is_some_and(|best| case.candidates[best].1);
    let others =
        (0..scores.len()).filter(|at| Some(*at) != best && !(is && case.candidates[*at].1));
    let next = others.map(|at| scores[at]).fold(weights[NONE], f32::max);
    for (lead, [all, given, right]) in LEADS.iter().zip(tally) {
        *all += 1;
        if best.is_some_and(|best| scores[best] - next >= *lead) {
            *given += 1;
            *right += u32::from(is);
        }
    }
}

fn file(weights: &[f32]) -> String {
    let (single, rest) = weights.split_at(EVIDENCE[0] * ROW[0]);
    let mut text = String::from(
        "//! What a headline's evidence weighs, in thousandths of a nat.\n//!\n//! @generated by \
         `cargo run --release -p bodycopy-measure-fields -- fit`; do not edit.\n\nuse \
         super::{PAIR_VALUES, VALUES};\n\n/// What there being no headline weighs.\n",
    );
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "pub(super) const NONE: i32 = {};",
        thousandths(weights[NONE])
    );
    text.push_str("\n/// A row for each kind of evidence.\n");
    table(&mut text, "WEIGHTS: &[[i16; VALUES]]", single, ROW[0]);
    text.push_str("\n/// A row for each pair of kinds.\n");
    let pairs = &rest[..EVIDENCE[1] * ROW[1]];
    table(
        &mut text,
        "PAIR_WEIGHTS: &[[i16; PAIR_VALUES]]",
        pairs,
        ROW[1],
    );
    text
}

fn table(text: &mut String, name: &str, weights: &[f32], row: usize) {
    let _ = writeln!(text, "#[rustfmt::skip]\npub(super) const {name} = &[");
    for row in weights.chunks(row) {
        text.push_str("    [\n");
        for ten in row.chunks(10) {
            let ten: Vec<String> = ten
                .iter()
                .map(|weight| thousandths(*weight).to_string())
                .collect();
            let _ = writeln!(text, "        {},", ten.join(", "));
        }
        text.push_str("    ],\n");
    }
    text.push_str("];\n");
}

#[allow(clippy::cast_possible_truncation)] // Weights are a few nats.
fn thousandths(weight: f32) -> i16 {
    (weight * 1000.0).round() as i16
}
