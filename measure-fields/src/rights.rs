//! Which of the candidates for a field are learned to be right.

use bodycopy::training::Candidate;

/// The candidates that come nearest to what is known.
pub(crate) fn nearest(candidates: &[Vec<String>], known: &[String]) -> Vec<bool> {
    let texts: Vec<String> = candidates.iter().map(|words| words.join(" ")).collect();
    bodycopy_gold::nearest(texts.iter().map(String::as_str), &known.join(" "))
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
