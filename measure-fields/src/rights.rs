//! Which of the candidates for a field are learned to be right.

use bodycopy::training::Candidate;
use bodycopy_gold::word_f1;

/// The least F1 of the words of a candidate at which it may be what is known in other words.
const NEAR: f64 = 0.5;

/// The candidates that come nearest to what is known: people mostly write down what a page is called elsewhere,
/// and to learn that such a page has no headline would be to learn it of a headline.
pub(crate) fn nearest(candidates: &[Vec<String>], known: &[String]) -> Vec<bool> {
    let known = known.join(" ");
    let near = |words: &Vec<String>| word_f1(&words.join(" "), &known);
    let near: Vec<f64> = candidates.iter().map(near).collect();
    let most = near.iter().copied().fold(NEAR, f64::max);
    let is_right = |near: f64| !known.is_empty() && near >= most;
    near.into_iter().map(is_right).collect()
}

/// The candidates that say what is known or its beginning, but for `and` between names: what follows is mostly
/// what people noted of their bearers.
pub(crate) fn opening(candidates: &[Vec<String>], known: &[String]) -> Vec<bool> {
    let apart = |words: &[String]| -> Vec<String> {
        let names = words.iter().filter(|word| *word != "and");
        names.cloned().collect()
    };
    let known = apart(known);
    let is_right = |words: &Vec<String>| !words.is_empty() && known.starts_with(&apart(words));
    candidates.iter().map(is_right).collect()
}

/// The candidates that name most of what these lines do, where the names themselves are not known.
pub(crate) fn signed(candidates: &[Candidate], lines: &[String]) -> Vec<bool> {
    let named = |candidate: &Candidate| {
        let names = &candidate.texts;
        let all = lines
            .iter()
            .any(|line| names.iter().all(|name| line.contains(name)));
        if all {
            names.iter().map(String::len).sum()
        } else {
            0
        }
    };
    let named: Vec<usize> = candidates.iter().map(named).collect();
    let most = named.iter().copied().max().unwrap_or(0);
    named
        .into_iter()
        .map(|named| named > 0 && named == most)
        .collect()
}
