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

/// Runs of letters, digits and underscores, as `\w+` finds them, in lower case.
pub fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn count(text: &str) -> HashMap<String, u32> {
    let mut counts = HashMap::new();
    for word in words(text) {
        *counts.entry(word).or_insert(0) += 1;
    }
    counts
}

/// Precision and recall of runs of four words, case kept; `None` where there is no run to count.
pub fn shingle_counts(predicted: &str, gold: &str) -> (Option<f64>, Option<f64>) {
    let (predicted, gold) = (shingles(predicted), shingles(gold));
    let total = |runs: &HashMap<Vec<&str>, u32>| f64::from(runs.values().sum::<u32>());
    let pairs = predicted.iter();
    let same: u32 = pairs
        .map(|(run, n)| n.min(gold.get(run).unwrap_or(&0)))
        .sum();
    let share = |whole: f64| (whole > 0.0).then(|| f64::from(same) / whole);
    (share(total(&predicted)), share(total(&gold)))
}

fn shingles(text: &str) -> HashMap<Vec<&str>, u32> {
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
        .collect();
    let mut runs = HashMap::new();
    let length = words.len().min(4);
    for run in words.windows(length.max(1)) {
        *runs.entry(run.to_vec()).or_insert(0) += 1;
    }
    runs
}

/// Counts of snippets that should be found and were, that were not, and that should not and were.
#[derive(Debug, Clone, Copy, Default)]
pub struct Snippets {
    /// Should be found, and were.
    pub found: usize,
    /// Should be found, and were not.
    pub missed: usize,
    /// Should not be found, and were.
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

    /// Adds other counts.
    pub fn merge(&mut self, other: Snippets) {
        self.found += other.found;
        self.missed += other.missed;
        self.wrong += other.wrong;
    }

    /// Share of those that should be found and were.
    pub fn recall(&self) -> f64 {
        self.found as f64 / (self.found + self.missed).max(1) as f64
    }

    /// F1 of "found and should be".
    pub fn f1(&self) -> f64 {
        let found = 2.0 * self.found as f64;
        found / (found + (self.missed + self.wrong) as f64).max(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Worked out by hand from the definitions in `evaluate.py`.
    #[test]
    fn metrics_are_those_of_the_evaluator() {
        let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-9, "{a} is not {b}");
        near(word_f1("The cat, the dog", "the Cat sat"), 4.0 / 7.0);
        near(word_f1("", ""), 1.0);
        near(word_f1("a", ""), 0.0);
        let (precision, recall) = shingle_counts("a b c d e", "a b c d f g");
        near(precision.expect("two runs"), 1.0 / 2.0);
        near(recall.expect("three runs"), 1.0 / 3.0);
        let mut snippets = Snippets::default();
        snippets.add(
            "one two three",
            &["one two".into(), "four".into()],
            &["three".into()],
        );
        near(snippets.recall(), 1.0 / 2.0);
        near(snippets.f1(), 2.0 / 4.0);
    }
}
