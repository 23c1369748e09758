//! The metrics of `../shared/eval/evaluate.py`, each a mean over pages unless said otherwise.

use crate::corpus::Page;
use crate::tools::Answer;
use std::collections::HashMap;

/// A tool's sums over the pages of a corpus.
#[derive(Debug, Default)]
pub(crate) struct Score {
    pub(crate) word_f1: Mean,
    pub(crate) article_f1: Mean,
    pub(crate) fields: [Field; 3],
    found: f64,
    wanted: f64,
    unwanted: f64,
    pub(crate) errors: usize,
    pub(crate) panics: usize,
}

/// A mean.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Mean {
    sum: f64,
    count: f64,
}

/// How often a field is equal to the gold one where there is a gold one, and where it is given.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Field {
    pub(crate) equal: Mean,
    pub(crate) right: Mean,
}

impl Mean {
    fn add(&mut self, value: f64) {
        self.sum += value;
        self.count += 1.0;
    }

    /// The mean, or none of nothing.
    pub(crate) fn value(self) -> Option<f64> {
        (self.count > 0.0).then(|| self.sum / self.count)
    }
}

impl Score {
    /// Adds a page and what a tool made of it. Gives the page's word F1.
    pub(crate) fn add(&mut self, page: &Page, answer: &Answer) -> Option<f64> {
        let word_f1 = page.text.as_ref().map(|gold| word_f1(&answer.text, gold));
        if let Some(f1) = word_f1 {
            self.word_f1.add(f1);
            if page.kind.as_deref() == Some("article") {
                self.article_f1.add(f1);
            }
        }
        for wanted in &page.must_have {
            self.wanted += 1.0;
            self.found += f64::from(u8::from(answer.text.contains(wanted)));
        }
        for unwanted in &page.must_not_have {
            self.unwanted += f64::from(u8::from(answer.text.contains(unwanted)));
        }
        let day = |date: &str| date.chars().take(10).collect::<String>();
        let gold_day = page.published.as_deref().map(day);
        let golds = [
            page.title.as_deref(),
            page.author.as_deref(),
            gold_day.as_deref(),
        ];
        let date = answer.date.as_deref().map(day);
        let given = [
            answer.title.as_deref(),
            answer.author.as_deref(),
            date.as_deref(),
        ];
        for ((field, gold), given) in self.fields.iter_mut().zip(golds).zip(given) {
            let Some(gold) = gold.filter(|gold| !gold.is_empty()) else {
                continue;
            };
            let given = given.filter(|given| !given.is_empty());
            let equal = given.is_some_and(|given| words(given).eq(words(gold)));
            field.equal.add(f64::from(u8::from(equal)));
            if given.is_some() {
                field.right.add(f64::from(u8::from(equal)));
            }
        }
        word_f1
    }

    /// F1 of "the snippet is found, and should be", over all snippets of the corpus.
    pub(crate) fn snippet_f1(&self) -> Option<f64> {
        let (precision, recall) = (
            self.found / (self.found + self.unwanted),
            self.found / self.wanted,
        );
        (self.wanted > 0.0).then(|| 2.0 * precision * recall / (precision + recall))
    }
}

/// F1 of the multisets of words.
fn word_f1(answer: &str, gold: &str) -> f64 {
    let mut counts: HashMap<String, usize> = HashMap::new();
    let mut golds = 0u32;
    for word in words(gold) {
        golds += 1;
        *counts.entry(word).or_default() += 1;
    }
    let (mut answers, mut same) = (0u32, 0u32);
    for word in words(answer) {
        answers += 1;
        if let Some(left) = counts.get_mut(&word).filter(|left| **left > 0) {
            *left -= 1;
            same += 1;
        }
    }
    if golds == 0 {
        return f64::from(u8::from(answers == 0));
    }
    2.0 * f64::from(same) / f64::from(answers + golds)
}

/// Lower-cased words: letters, digits and underscores.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}
