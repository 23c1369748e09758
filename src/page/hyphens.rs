//! Tells text whose words are broken at the ends of its rows, as those of set columns are.

use super::{Span, slice};

/// Rows that end inside a word before a text counts as one that breaks words: any wrapped text may break a word or two
/// at a hyphen of their own.
const LEAST: usize = 3;
/// Of so many rows that others go on with, one at least ends so: of the joined rows of columns in `train/pages` one in five
/// to one in ten does, of mails hardly one in a hundred.
const ROWS: usize = 20;

/// Whether rows that were joined break words. Linear.
pub(super) fn break_words(text: &str, lines: &[Span]) -> bool {
    let (mut broken, mut rows) = (0, 0);
    for line in lines.iter().filter(|line| line.rows > 1) {
        let mut before: Option<&str> = None;
        for row in slice(text, line.content_start, line.content_end).lines() {
            let row = row.trim();
            rows += usize::from(before.is_some());
            broken += usize::from(before.is_some_and(|before| is_broken(before, row)));
            before = Some(row);
        }
    }
    broken >= LEAST && ROWS * broken >= rows
}

/// Whether a row ends in a hyphen behind a letter.
pub(super) fn ends_inside(row: &str) -> bool {
    let word = row.strip_suffix(['-', '\u{ad}', '\u{2010}']);
    word.is_some_and(|word| word.ends_with(char::is_alphabetic))
}

/// Whether a row may end inside a word that the next one ends.
fn is_broken(before: &str, row: &str) -> bool {
    row.starts_with(char::is_lowercase) && ends_inside(before)
}

#[cfg(test)]
mod tests {
    use crate::Pipeline;

    /// A story in a column, whose rows end in the midst of words or, but for one at a hyphen of its own, before them.
    fn story(breaks_words: bool) -> String {
        let (start, middle, end) = if breaks_words {
            ("", "-\n", "")
        } else {
            ("\n", "", "")
        };
        let column = "The quay of the old harbour is closed to (fer|ries) until May, says the town, which will mend\n\
                      the crane. Its ferries leave from the well-\n\
                      known fish market at noon, while tickets for\n\
                      the closed pier are valid. Boats for the (is|lands) take no cars until all of it is mended,\n\
                      and nobody at the office was willing to say (wh|en) that will be, as (in|surers) of the\n\
                      crane still have to tell its owners what they\n\
                      pay for the repairs of it.\n";
        let column = column
            .replace(" (", &format!(" {start}"))
            .replace('|', middle);
        column.replace(')', end).repeat(2)
    }

    #[test]
    fn words_that_rows_break_are_whole_again() {
        for (breaks_words, quay) in [(true, "the wellknown fish"), (false, "the well-known fish")] {
            let text = story(breaks_words);
            let article = Pipeline::news().extract(&text).expect("an article");
            let body = article.text();
            for told in ["closed to ferries until", "the islands take", quay] {
                assert!(body.contains(told), "{body}");
            }
        }
    }
}
