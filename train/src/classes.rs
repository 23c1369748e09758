//! Which kind of mistake loses how much: the lost score of a page, shared out among its wrong lines
//! by their words.

use crate::corpus::LabelledPage;
use bodycopy::html::Lines;
use bodycopy::language::identify;
use bodycopy::{Pipeline, Reason, SourceLine, Verdict};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Words from which a line counts as a paragraph.
const PARAGRAPH_WORDS: usize = 12;

/// Lost score by class of error.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lost(pub(crate) BTreeMap<&'static str, f64>);

impl Lost {
    /// The classes of a page that lost `lost` of its score.
    pub(crate) fn of(pipeline: &Pipeline, page: &LabelledPage, lost: f64) -> Self {
        static RULES: LazyLock<Pipeline> = LazyLock::new(Pipeline::rules);
        let mut classes: BTreeMap<&'static str, f64> = BTreeMap::new();
        if lost <= 0.0 {
            return Lost(classes);
        }
        let (source, lines);
        let (answer, rules) = if let Some(html) = &page.html {
            lines = Lines::read(html);
            (pipeline.classify_html(&lines), RULES.classify_html(&lines))
        } else {
            source = page.source();
            (pipeline.classify(&source), RULES.classify(&source))
        };
        let gold = |line: SourceLine<'_>| page.body.get(line.number() - 1) == Some(&1);
        let numbers = || {
            answer
                .lines()
                .filter(|line| gold(*line))
                .map(|line| line.number())
        };
        let (first, last) = (numbers().min().unwrap_or(0), numbers().max().unwrap_or(0));
        let english = identify(&page.text).is_none_or(|language| language.code == "en");
        for (line, by_rules) in answer.lines().zip(rules.lines()) {
            let words = line.text().split_whitespace().count();
            let class = match (line.verdict(), gold(line)) {
                (Verdict::Body(_), false) => kept(by_rules.verdict(), line.number(), first..=last),
                (Verdict::Removed(_), true) if !english => "dropped: other languages",
                (Verdict::Removed(_), true) if words < PARAGRAPH_WORDS => {
                    "dropped: list items and short lines"
                }
                (Verdict::Removed(_), true) => "dropped: paragraphs",
                _ => continue,
            };
            *classes.entry(class).or_default() += words as f64;
        }
        let all: f64 = classes.values().sum();
        for words in classes.values_mut() {
            *words *= lost / all.max(1.0);
        }
        Lost(classes)
    }

    /// Adds the classes of another page.
    pub(crate) fn add(&mut self, other: &Lost) {
        for (class, lost) in &other.0 {
            *self.0.entry(class).or_default() += lost;
        }
    }
}

/// The class of a line that was kept and is not body, told by what the rules say of it and by where
/// it stands.
fn kept(
    by_rules: Verdict<'_>,
    number: usize,
    body: std::ops::RangeInclusive<usize>,
) -> &'static str {
    let reason = match by_rules {
        Verdict::Removed(removal) => Some(removal.reason),
        _ => None,
    };
    match reason {
        Some(Reason::Comment) => "kept: comments",
        Some(Reason::Rail | Reason::ReadMore) => "kept: teasers",
        Some(Reason::Caption) => "kept: captions",
        _ if number < *body.start() => "kept: front matter",
        _ if number > *body.end() => "kept: after the story",
        _ => "kept: furniture in the body",
    }
}
