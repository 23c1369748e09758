//! The metrics of the corpus, as `evaluate.py` beside it defines them.

use std::collections::HashMap;

/// F1 of the multisets of lower-cased words of a text and the gold text.
pub fn word_f1(predicted: &str, gold: &str) -> f64 {
    let (predicted, gold) = (count(predicted), count(gold));
    let total = |words: &HashMap<String, u32>| f64::from(words.values().sum::<u32>());
    if gold.is_empty() {
        return f64::from(u8::from(predicted.is_empty()));
    }
    let same: u32 = predicted
        .iter()
        .map(|(word, n)| n.min(gold.get(word).unwrap_or(&0)))
        .sum();
    2.0 * f64::from(same) / (total(&predicted) + total(&gold))
}

/// Runs of letters, digits and underscores, as `\w+` finds them.
fn count(text: &str) -> HashMap<String, u32> {
    let mut words = HashMap::new();
    let lower = text.to_lowercase();
    for word in lower.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
        if !word.is_empty() {
            *words.entry(word.to_owned()).or_insert(0) += 1;
        }
    }
    words
}

/// Counts of snippets that should be found and were, that were not, and that should not and were.
#[derive(Debug, Clone, Copy, Default)]
pub struct Snippets {
    pub found: usize,
    pub missed: usize,
    pub wrong: usize,
}

impl Snippets {
    /// Adds a page.
    pub fn add(&mut self, text: &str, must_have: &[String], must_not_have: &[String]) {
        let found = must_have
            .iter()
            .filter(|snippet| text.contains(snippet.as_str()))
            .count();
        self.found += found;
        self.missed += must_have.len() - found;
        self.wrong += must_not_have
            .iter()
            .filter(|s| text.contains(s.as_str()))
            .count();
    }

    /// F1 of "found and should be".
    pub fn f1(&self) -> f64 {
        let found = 2.0 * self.found as f64;
        found / (found + (self.missed + self.wrong) as f64).max(1.0)
    }
}
