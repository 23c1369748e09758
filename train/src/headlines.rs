//! Which lines of a page state its headline.

use crate::variants::Lines;
use bodycopy_gold::{word_f1, words};

/// Words of a line that surely is prose.
const PROSE_WORDS: usize = 12;
/// How many lines into the body a headline may stand.
const INTO_BODY: usize = 12;
/// The least F1 of the words of a line with the headline that is known, at which the line may be the headline: people mostly
/// write down what a page is called elsewhere.
const NEAR: f64 = 0.5;

/// For each line of a page, or of what became of it, whether it comes nearest to the headline that is known, of the lines
/// before the body and at its start.
pub(crate) fn headlines(Lines { lines, body }: &Lines, known: &str) -> Vec<bool> {
    let known = words(known).join(" ");
    let mut prose = body.iter().zip(lines);
    let first = prose.position(|(body, line)| *body > 0 && words(line).len() >= PROSE_WORDS);
    let end = first.map_or(lines.len(), |first| lines.len().min(first + INTO_BODY));
    let near = |line: &String| word_f1(&words(line).join(" "), &known);
    let near: Vec<f64> = lines[..end].iter().map(near).collect();
    let most = near.iter().copied().fold(NEAR, f64::max);
    let is_headline = |near: f64| !known.is_empty() && near >= most;
    near.into_iter().map(is_headline).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_nearest_to_the_title_is_the_headline() {
        let lines = Lines::of(&[
            ("News", 0),
            ("Port closed until May", 0),
            (
                "The port stays closed until May, she says, and nobody there knows why that is so.",
                1,
            ),
            ("Port closed", 0),
        ]);
        let found = |title| headlines(&lines, title);
        let headline = [false, true, false, false];
        assert_eq!(found("Port closed until May | Fell News"), headline);
        assert_eq!(found("Council votes"), [false; 4]);
        assert_eq!(found(""), [false; 4]);
    }
}
