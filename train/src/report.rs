//! Prints what was measured.

use crate::calibrate::{auc, errors};
use crate::classes::Lost;
use crate::corpus::LabelledPage;
use crate::evaluate::Answer;
use bodycopy_gold::Snippets;
use std::collections::{BTreeMap, BTreeSet};

/// Kinds of pages that have no article.
const WITHOUT_ARTICLE: [&str; 2] = ["collection", "listing"];

/// Languages of fewer pages say nothing of how they fare beside German.
const FEW_PAGES: usize = 5;

/// Figures of a group of pages.
#[derive(Debug, Clone, Default)]
pub(crate) struct Figures {
    pub(crate) pages: usize,
    pub word_f1: f64,
    /// Precision and recall of runs of four words.
    pub(crate) shingles: [f64; 2],
    pub(crate) snippets: f64,
    confidence: f64,
}

impl Figures {
    /// Means over answers.
    pub(crate) fn of<'a>(answers: impl Iterator<Item = &'a Answer<'a>> + Clone) -> Self {
        let mean = |values: &mut dyn Iterator<Item = f64>| {
            let (sum, count) = values.fold((0.0, 0.0), |(sum, n), value| (sum + value, n + 1.0));
            sum / f64::max(count, 1.0)
        };
        let precision = mean(&mut answers.clone().filter_map(|answer| answer.shingles.0));
        let recall = mean(&mut answers.clone().filter_map(|answer| answer.shingles.1));
        let mut snippets = Snippets::default();
        for answer in answers.clone() {
            snippets.merge(answer.snippets);
        }
        Figures {
            pages: answers.clone().count(),
            word_f1: mean(&mut answers.clone().map(|answer| answer.word_f1)),
            shingles: [precision, recall],
            snippets: snippets.f1(),
            confidence: mean(&mut answers.map(|answer| answer.confidence)),
        }
    }

    /// F1 of runs of four words.
    fn shingle_f1(&self) -> f64 {
        let [precision, recall] = self.shingles;
        2.0 * precision * recall / (precision + recall).max(1e-9)
    }
}

/// Word F1 of articles and snippet F1 of the multilingual pages, as plain lines or as HTML.
pub(crate) fn headline(answers: &[Answer<'_>]) -> Vec<(&'static str, f64)> {
    let articles = |render: &'static str| {
        let chosen = answers.iter();
        let chosen = chosen.filter(move |a| a.page.is_article() && a.page.render == render);
        Figures::of(chosen).word_f1
    };
    let silver = answers
        .iter()
        .filter(|a| a.page.is_silver() && a.page.is_whole());
    let silver = Figures::of(silver).snippets;
    if answers.iter().all(|a| a.page.html.is_some()) {
        let every = answers.iter().filter(|a| !a.page.is_silver());
        return vec![
            ("articles", articles("html")),
            ("all kinds", Figures::of(every).word_f1),
            ("silver snippets", silver),
        ];
    }
    vec![
        ("articles all", articles("all")),
        ("articles blocks", articles("blocks")),
        ("articles leaky", articles("leaky")),
        ("silver snippets all", silver),
    ]
}

/// Prints everything that is known of the answers. `lost` gives the score that articles as they are
/// rendered so lost, by class of error.
pub(crate) fn print(answers: &[Answer<'_>], lost: impl Fn(&str) -> Lost, worst: usize) {
    groups(answers);
    confidence(answers);
    thresholds(answers);
    scripts(answers);
    for render in renders(answers) {
        classes(answers, render, &lost(render));
    }
    println!("\nWorst articles");
    let mut each: Vec<&Answer<'_>> = answers
        .iter()
        .filter(|a| a.page.is_whole_article())
        .collect();
    each.sort_by(|a, b| a.word_f1.total_cmp(&b.word_f1));
    for answer in each.iter().take(worst) {
        println!("  {:.3} {}", answer.word_f1, answer.page.id);
    }
}

/// How pages are rendered, by name.
fn renders<'s>(answers: &'s [Answer<'_>]) -> BTreeSet<&'s str> {
    answers.iter().map(|a| &*a.page.render).collect()
}

fn groups(answers: &[Answer<'_>]) {
    let mut groups: BTreeMap<(&str, &str), Vec<&Answer<'_>>> = BTreeMap::new();
    for answer in answers {
        let kind = answer.page.kind.as_deref().unwrap_or("silver");
        groups
            .entry((kind, &answer.page.render))
            .or_default()
            .push(answer);
    }
    println!(
        "{:14} {:7} pages  word F1  shingles  snippets  confidence",
        "kind", "lines"
    );
    for ((kind, render), group) in groups {
        let figures = Figures::of(group.iter().copied());
        println!(
            "{kind:14} {render:7} {:5}   {:.4}    {:.4}    {:.4}      {:.4}",
            figures.pages,
            figures.word_f1,
            figures.shingle_f1(),
            figures.snippets,
            figures.confidence
        );
    }
}

fn confidence(answers: &[Answer<'_>]) {
    println!(
        "\nConfidence: off by (ten bins of equal width, by their pages and each the same; of equally \
         many pages), and area under the curve of articles against others"
    );
    for render in renders(answers) {
        let here = || answers.iter().filter(move |a| a.page.render == render);
        let articles: Vec<&Answer<'_>> = here().filter(|a| a.page.is_article()).collect();
        let of_articles: Vec<f64> = articles.iter().map(|a| a.confidence).collect();
        let of = |chosen: &dyn Fn(&str) -> bool| {
            let others = here().filter(|a| a.page.kind.as_deref().is_some_and(chosen));
            auc(
                &of_articles,
                &others.map(|a| a.confidence).collect::<Vec<_>>(),
            )
        };
        let pairs = articles.iter().map(|a| (a.confidence, a.word_f1));
        let [by_pages, same, by_count] = errors(pairs.collect());
        println!(
            "{render:7} {by_pages:.4} {same:.4} {by_count:.4}   collections and listings {:.4}, all other kinds {:.4}",
            of(&|kind| WITHOUT_ARTICLE.contains(&kind)),
            of(&|kind| kind != "article"),
        );
    }
}

/// What is kept of the pages whose confidence is at least so much.
fn thresholds(answers: &[Answer<'_>]) {
    println!(
        "\nPages, every text line, with at least so much confidence: share of articles, of collections and \
         listings, of all others, and word F1 of the articles"
    );
    let plain = || answers.iter().filter(|a| a.page.is_whole());
    let of = |chosen: fn(&str) -> bool| -> Vec<&Answer<'_>> {
        let pages = plain().filter(|a| a.page.kind.as_deref().is_some_and(chosen));
        pages.collect()
    };
    let articles = of(|kind| kind == "article");
    let lists = of(|kind| WITHOUT_ARTICLE.contains(&kind));
    let others = of(|kind| kind != "article" && !WITHOUT_ARTICLE.contains(&kind));
    for least in THRESHOLDS {
        let kept = |pages: &[&Answer<'_>]| {
            let kept = pages.iter().filter(|a| a.confidence >= least);
            let sums = kept.fold((0.0, 0.0), |(count, f1), a| (count + 1.0, f1 + a.word_f1));
            (
                sums.0 / pages.len().max(1) as f64,
                sums.1 / f64::max(sums.0, 1.0),
            )
        };
        let ((share, f1), (lists, _), (others, _)) = (kept(&articles), kept(&lists), kept(&others));
        println!("{least:4.2}   {share:.3}   {lists:.3}   {others:.3}   {f1:.4}");
    }
}

/// Confidences that a caller may ask for.
const THRESHOLDS: [f64; 6] = [0.5, 0.7, 0.8, 0.85, 0.9, 0.95];

/// What of the snippets that must be there is there, by script and by language.
fn scripts(answers: &[Answer<'_>]) {
    println!("\nSnippets that must be there and are, by script");
    recall_by(answers, LabelledPage::script);
    println!("\nThe same by language");
    recall_by(answers, LabelledPage::language);
}

fn recall_by(answers: &[Answer<'_>], name: impl Fn(&LabelledPage) -> &'static str) {
    let mut groups: BTreeMap<&str, (usize, Snippets)> = BTreeMap::new();
    let plain = answers
        .iter()
        .filter(|a| a.page.is_silver() && a.page.is_whole());
    for answer in plain {
        let group = groups.entry(name(answer.page)).or_default();
        group.0 += 1;
        group.1.merge(answer.snippets);
    }
    let german = groups.get("German").map(|(_, snippets)| snippets.recall());
    for (name, (pages, snippets)) in groups {
        let recall = snippets.recall();
        print!("{name:12} {pages:4} pages  {recall:.3}");
        if let Some(german) = german.filter(|_| pages >= FEW_PAGES) {
            print!("  {:+.1} points", 100.0 * (recall - german));
        }
        println!();
    }
}

fn classes(answers: &[Answer<'_>], render: &str, lost: &Lost) {
    let all: f64 = lost.0.values().sum();
    let articles = answers.iter().filter(|a| a.page.is_article());
    let pages = articles.filter(|a| a.page.render == render).count();
    println!("\nLost score of articles, {render}, by class of error: share, and word F1");
    let mut classes: Vec<_> = lost.0.iter().collect();
    classes.sort_by(|a, b| b.1.total_cmp(a.1));
    for (class, share) in classes {
        println!(
            "{:5.1} %  {:.4}  {class}",
            100.0 * share / all.max(1e-9),
            share / pages.max(1) as f64
        );
    }
}

/// Prints what is left of articles that have gone through this and that.
pub(crate) fn broken(figures: &[(&str, f64)]) {
    println!("\nWord F1 of articles that the models have not seen, after what text goes through");
    for (name, f1) in figures {
        println!("  {f1:.4}  {name}");
    }
}
