//! The metrics of `../shared/eval/evaluate.py`, each a mean over pages unless said otherwise.

use crate::corpus::Page;
use crate::tools::Answer;
use bodycopy_gold::{Snippets, word_f1, words};

/// A tool's sums over the pages of a corpus.
#[derive(Debug, Default)]
pub(crate) struct Score {
    pub(crate) word_f1: Mean,
    pub(crate) article_f1: Mean,
    pub(crate) fields: [Field; 3],
    snippets: Snippets,
    pub(crate) errors: usize,
    pub(crate) panics: usize,
}

/// The day of a date: `2026-11-24`.
pub(crate) fn day(date: &str) -> String {
    date.chars().take(10).collect()
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
        self.snippets
            .add(&answer.text, &page.must_have, &page.must_not_have);
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
            let equal = given.is_some_and(|given| words(given) == words(gold));
            field.equal.add(f64::from(u8::from(equal)));
            if given.is_some() {
                field.right.add(f64::from(u8::from(equal)));
            }
        }
        word_f1
    }

    /// F1 of "the snippet is found, and should be", over all snippets of the corpus.
    pub(crate) fn snippet_f1(&self) -> Option<f64> {
        let wanted = self.snippets.found + self.snippets.missed;
        (wanted > 0).then(|| self.snippets.f1())
    }
}
