//! Fits the weights of a field's evidence: a softmax over the candidates of a page and "none", by
//! gradient steps on its likelihood, with a share of the squared norm taken off.

use crate::corpus::{self, Gold};
use crate::rights::{nearest, opening, signed};
use crate::{OTHER, WRITTEN, unseen, write};
use bodycopy::Pipeline;
use bodycopy::training::{Candidate, Chosen, ROW, Standing, are_rival_headlines, is_rival_byline};
use bodycopy_gold::{PROSE_WORDS, words};
use std::error::Error;

/// Passes over all pages.
const PASSES: usize = 120;
/// Length of a step beside the slopes seen so far.
const STEP: f32 = 0.3;
/// How likely the best candidate must be beside its rivals and there being none: the shares that are tried.
const SHARES: [f32; 8] = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8];

/// A field whose evidence is weighed.
struct Field {
    chosen: Chosen,
    /// Weight of the squared norm, per page as they count. Found by folds among 0.001, 0.004, 0.008, 0.016.
    decay: f32,
    /// How much a page written by hand counts beside one of the corpora. Those come in two renderings, of which one is also
    /// cut at its head in two ways, and all are labelled by the model and by the rules: eight pages for each two. Among
    /// 1, 2, 3, 5 and 8, more is better for pages written by hand and hardly worse by folds of articles (docs/tried/fields.md).
    written: f32,
    /// Where the weights are written.
    out: &'static str,
    name: &'static str,
    /// Whether a candidate is a rival of the best one.
    are_rivals: fn(&Weighed, &Weighed) -> bool,
    /// Which candidates are learned to be right, by their words and those of what is known.
    rights: fn(&[Vec<String>], &[String]) -> Vec<bool>,
    /// What people wrote down of a page.
    gold: fn(&Gold) -> Option<&str>,
}

const FIELDS: [Field; 2] = [
    Field {
        chosen: Chosen::Headline,
        decay: 0.004,
        written: 2.0,
        out: "src/fields/headline/generated/weights.rs",
        name: "headline",
        are_rivals: |one, best| {
            are_rival_headlines((one.line, &one.words), (best.line, &best.words))
        },
        rights: nearest,
        gold: |gold| gold.title.as_deref(),
    },
    Field {
        chosen: Chosen::Byline,
        decay: 0.008,
        written: 2.0,
        out: "src/fields/byline/choose/generated/weights.rs",
        name: "byline",
        are_rivals: |one, best| {
            is_rival_byline((one.standing, &one.texts), (best.standing, &best.texts))
        },
        rights: opening,
        gold: |gold| gold.author.as_deref(),
    },
];

/// What pages are measured as, each of their lines as rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Measured {
    Article,
    /// Written by hand, in languages and shapes that the corpus lacks.
    Written,
}

/// A page, as labelled by the rules or by the model.
struct Case {
    fold: u8,
    by_model: bool,
    /// What it is measured as.
    measured: Option<Measured>,
    known: bool,
    candidates: Vec<Weighed>,
}

impl Case {
    /// How much it counts among those that are learned from.
    fn weight(&self, field: &Field) -> f32 {
        match self.measured {
            Some(Measured::Written) => field.written,
            _ => 1.0,
        }
    }
}

/// Which weights count for a candidate, what it says, and whether that is right.
struct Weighed {
    counting: Vec<usize>,
    line: usize,
    standing: Standing,
    texts: Vec<String>,
    words: Vec<String>,
    /// Whether it says what is known.
    equal: bool,
    /// Whether it is learned to be right.
    is: bool,
}

/// Fits the field of this name on all articles as plain lines, as labelled by the rules and by the
/// model, prints five folds, and writes the weights of all pages, or of those that are not `without`.
pub(crate) fn run(
    path: &str,
    name: Option<&str>,
    without: Option<u8>,
) -> Result<(), Box<dyn Error>> {
    let field = FIELDS.iter().find(|field| Some(field.name) == name);
    let field = field.ok_or("fit headline, fit byline or fit words")?;
    let models = unseen::models()?;
    let cases = cases(path, field, &models)?;
    println!("{} pages and cuts of pages", cases.len());
    let rows = field.chosen.rows();
    for (measured, by_model, label) in [
        (Measured::Article, true, "articles, labels of the model"),
        (Measured::Article, false, "articles, labels of the rules"),
        (
            Measured::Written,
            true,
            "written by hand, labels of the model",
        ),
    ] {
        println!("five folds, {label}: share, given of all, right of given, of known");
        let mut tally = [Tally::default(); SHARES.len()];
        for fold in 0..5 {
            let fitted = fit(field, &cases, Some(fold));
            let of_fold = |case: &&Case| {
                case.fold == fold && case.measured == Some(measured) && case.by_model == by_model
            };
            for case in cases.iter().filter(of_fold) {
                count(field, &fitted, case, &mut tally);
            }
        }
        for (least, tally) in SHARES.iter().zip(tally) {
            let share = |part: u32, of: u32| f64::from(part) / f64::from(of.max(1));
            println!(
                "{least:5.2} {:.3} {:.3} {:.3}",
                share(tally.given, tally.all),
                share(tally.right, tally.given),
                share(tally.right, tally.known)
            );
        }
    }
    let weights = fit(field, &cases, without);
    std::fs::write(field.out, write::file(field.name, rows, &weights, without))?;
    println!("wrote {}", field.out);
    Ok(())
}

/// The pages that a field is fitted on.
fn cases(path: &str, field: &Field, models: &[Pipeline]) -> Result<Vec<Case>, Box<dyn Error>> {
    let mut other = Vec::new();
    for folder in WRITTEN {
        other.extend(corpus::written(folder)?);
    }
    if field.chosen == Chosen::Headline {
        other.extend(corpus::titled(OTHER[0], OTHER[1])?);
    }
    let mut cases = Vec::new();
    for gold in corpus::pages(path)?.chain(other.into_iter().map(Ok)) {
        let gold = gold?;
        let article = gold.kind == "article" || gold.kind.is_empty();
        // Every article has a title; one whose author is not known mostly names none.
        let fits = gold.title.is_some() || field.chosen == Chosen::Byline;
        if gold.render != "leaky" && article && fits {
            let model = models.get(usize::from(gold.fold));
            let model = model.ok_or_else(|| format!("{}: no fold {}", gold.id, gold.fold))?;
            for pipeline in [(model, true), (&Pipeline::rules(), false)] {
                cases.push(case(field, pipeline, &gold, &gold.lines));
                let cut = cut(&gold).map(|lines| case(field, pipeline, &gold, lines));
                cases.extend(cut);
                let part = match field.chosen {
                    Chosen::Headline => headless(&gold),
                    Chosen::Byline => alone(&gold),
                };
                cases.extend(part.map(|lines| case(field, pipeline, &gold, lines)));
            }
        }
    }
    Ok(cases)
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

/// The page without what leads to the headline, and without that: what then comes first is none, unless it says
/// much the same.
fn headless(gold: &Gold) -> Option<&[String]> {
    cut(gold)?.get(1..)
}

/// The page as readers of feeds and mails see it: from the headline to the end of the body.
fn alone(gold: &Gold) -> Option<&[String]> {
    let start = gold.lines.len() - cut(gold)?.len();
    let last = gold.body.iter().rposition(|body| *body == 1)?;
    gold.lines.get(start..=last)
}

fn case(
    field: &Field,
    (pipeline, by_model): (&Pipeline, bool),
    gold: &Gold,
    lines: &[String],
) -> Case {
    let known = words((field.gold)(gold).unwrap_or_default());
    let measured = match (&*gold.kind, &*gold.render) {
        ("article", "all") => Some(Measured::Article),
        (_, "written") => Some(Measured::Written),
        _ => None,
    };
    let rows = field.chosen.rows();
    let found = field.chosen.candidates(pipeline, &lines.join("\n"));
    let says: Vec<Vec<String>> = found
        .iter()
        .map(|found| words(&found.texts.join(" ")))
        .collect();
    let lines_known = gold.bylines.as_ref();
    let lines_known = lines_known.filter(|_| field.chosen == Chosen::Byline);
    let rights = match lines_known {
        Some(lines) => signed(&found, lines),
        None => (field.rights)(&says, &known),
    };
    let weighed = |((candidate, words), is): ((Candidate, Vec<String>), bool)| Weighed {
        counting: counting(rows, &candidate),
        line: candidate.line,
        standing: candidate.standing,
        texts: candidate.texts,
        equal: if lines_known.is_some() {
            is
        } else {
            words == known
        },
        is,
        words,
    };
    Case {
        fold: gold.fold,
        by_model,
        measured: measured.filter(|_| lines.len() == gold.lines.len()),
        known: lines_known.map_or(!known.is_empty(), |lines| !lines.is_empty()),
        candidates: found
            .into_iter()
            .zip(says)
            .zip(rights)
            .map(weighed)
            .collect(),
    }
}

/// The weights that count for a candidate.
fn counting(rows: [usize; 2], candidate: &Candidate) -> Vec<usize> {
    let single = candidate.single.iter().enumerate();
    let single = single.map(|(kind, value)| kind * ROW[0] + value);
    let pairs = candidate.pairs.iter().enumerate();
    single
        .chain(pairs.map(|(pair, value)| rows[0] * ROW[0] + pair * ROW[1] + value))
        .collect()
}

/// The weights of all pages but those of one fold: single kinds, pairs, and last that of there being
/// none.
#[allow(clippy::cast_precision_loss)] // A few thousand pages.
fn fit(field: &Field, cases: &[Case], without: Option<u8>) -> Vec<f32> {
    let rows = field.chosen.rows();
    let cases = || cases.iter().filter(|case| Some(case.fold) != without);
    let pages: f32 = cases().map(|case| case.weight(field)).sum();
    let count = rows[0] * ROW[0] + rows[1] * ROW[1] + 1;
    let (mut weights, mut squares) = (vec![0.0; count], vec![1e-4f32; count]);
    for _ in 0..PASSES {
        let mut slopes = vec![0.0; count];
        for case in cases() {
            add_slope(&weights, (case, case.weight(field)), &mut slopes);
        }
        for ((weight, slope), square) in weights.iter_mut().zip(slopes).zip(&mut squares) {
            let slope = slope / pages - field.decay * *weight;
            *square += slope * slope;
            *weight += STEP * slope / square.sqrt();
        }
    }
    weights
}

fn scores(weights: &[f32], case: &Case) -> Vec<f32> {
    let score = |candidate: &Weighed| candidate.counting.iter().map(|at| weights[*at]).sum();
    case.candidates.iter().map(score).collect()
}

/// The weight of there being none.
fn none(weights: &[f32]) -> f32 {
    weights.last().copied().unwrap_or_default()
}

/// Adds the slope of a case's log-likelihood, times what it counts.
fn add_slope(weights: &[f32], (case, counts): (&Case, f32), slopes: &mut [f32]) {
    let scores = scores(weights, case);
    let most = scores.iter().copied().fold(none(weights), f32::max);
    let odds: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
    let none = (none(weights) - most).exp();
    let all: f32 = odds.iter().sum::<f32>() + none;
    let rights = odds.iter().zip(&case.candidates);
    let right: f32 = rights
        .filter(|(_, candidate)| candidate.is)
        .map(|(odds, _)| odds)
        .sum();
    for (candidate, odds) in case.candidates.iter().zip(&odds) {
        let push = if candidate.is { odds / right } else { 0.0 } - odds / all;
        for at in &candidate.counting {
            slopes[*at] += counts * push;
        }
    }
    if let Some(slope) = slopes.last_mut() {
        *slope += counts * (f32::from(u8::from(right == 0.0)) - none / all);
    }
}

/// Pages counted: all, those whose field is known, those that have it given, and right.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    all: u32,
    known: u32,
    given: u32,
    right: u32,
}

/// Counts a page for each share.
fn count(field: &Field, weights: &[f32], case: &Case, tally: &mut [Tally]) {
    let scores = scores(weights, case);
    let best = (0..scores.len())
        .rev()
        .max_by(|a, b| scores[*a].total_cmp(&scores[*b]));
    let share = best.map(|best| share(field, weights, (case, best)));
    for (least, tally) in SHARES.iter().zip(tally) {
        tally.all += 1;
        tally.known += u32::from(case.known);
        let given = share.is_some_and(|share| share >= *least);
        if let Some(best) = best.filter(|_| given) {
            tally.given += 1;
            tally.right += u32::from(case.candidates[best].equal);
        }
    }
}

/// How likely a candidate or another that says the same is beside its rivals and there being none.
fn share(field: &Field, weights: &[f32], (case, best): (&Case, usize)) -> f32 {
    let scores = scores(weights, case);
    let most = scores.iter().copied().fold(none(weights), f32::max);
    let odds = |score: f32| (score - most).exp();
    let (mut own, mut others) = (0.0, odds(none(weights)));
    for (candidate, score) in case.candidates.iter().zip(&scores) {
        if candidate.words == case.candidates[best].words {
            own += odds(*score);
        } else if (field.are_rivals)(candidate, &case.candidates[best]) {
            others += odds(*score);
        }
    }
    own / (own + others)
}
