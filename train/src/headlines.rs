//! Which lines of a page state its headline.

use crate::variants::Lines;
use bodycopy_gold::{PROSE_WORDS, nearest, words};

/// How many lines into the body a headline may stand.
const INTO_BODY: usize = 12;

/// For each line of a page, or of what became of it, whether it comes nearest to the headline that is known, of the lines
/// before the body and at its start.
pub(crate) fn headlines(Lines { lines, body }: &Lines, known: &str) -> Vec<bool> {
    let mut prose = body.iter().zip(lines);
    let first = prose.position(|(body, line)| *body > 0 && words(line).len() >= PROSE_WORDS);
    let end = first.map_or(lines.len(), |first| lines.len().min(first + INTO_BODY));
    nearest(lines[..end].iter().map(String::as_str), known)
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
