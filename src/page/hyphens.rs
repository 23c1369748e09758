//! Tells text whose words are broken at the ends of its rows, as those of set columns are.

use super::{Span, slice};

/// Rows that end inside a word before a text counts as one that breaks words: any wrapped text may break a word or two
/// at a hyphen of their own.
const LEAST: usize = 3;
/// Of so many rows that others go on with, one at least ends so: of the joined rows of columns in `train/pages` one in five
/// to one in ten does.
const ROWS: usize = 20;

/// Whether rows that were joined break words: more of them end so than hold a hyphen inside, as words have that programs
/// break at a hyphen of their own. Linear.
pub(super) fn break_words(text: &str, lines: &[Span]) -> bool {
    let (mut broken, mut whole, mut rows) = (0, 0, 0);
    for line in lines.iter().filter(|line| line.rows > 1) {
        let mut before: Option<&str> = None;
        for row in slice(text, line.content_start, line.content_end).lines() {
            let row = row.trim();
            rows += usize::from(before.is_some());
            broken += usize::from(before.is_some_and(|before| is_broken(before, row)));
            whole += hyphened(row);
            before = Some(row);
        }
    }
    broken >= LEAST && broken > whole && ROWS * broken >= rows
}

/// Whether a row ends in a hyphen behind a letter, or a soft one.
pub(super) fn ends_inside_word(row: &str) -> bool {
    let word = row.strip_suffix(['-', '\u{ad}', '\u{2010}']);
    word.is_some_and(|word| word.ends_with(char::is_alphabetic))
}

/// Whether a row may end inside a word that the next one ends. A soft hyphen says so of itself, and that hard ones are of
/// their words.
fn is_broken(before: &str, row: &str) -> bool {
    row.starts_with(char::is_lowercase) && ends_inside_word(before) && !before.ends_with('\u{ad}')
}

/// How many hyphens of a row stand between letters, the second a small one.
fn hyphened(row: &str) -> usize {
    let inside = row.match_indices('-').filter(|(at, _)| {
        row[..*at].ends_with(char::is_alphabetic) && row[at + 1..].starts_with(char::is_lowercase)
    });
    inside.count()
}

#[cfg(test)]
mod tests {
    use super::super::Page;
    use crate::Pipeline;

    const NARROW: &str = "\
The quay of the old har-
bour stays closed to fer-
ries until May, says the
town, which will mend the
crane and the sea-
walls before the sum-
mer starts. Tickets for
the pier are valid, and
boats for the islands take
no cars until it is mend-
ed, a speaker of the port
told us. Nobody at the
office was willing to say
when that will be, as in-
surers of the crane have
to tell its owners what
they pay for all of it.
";

    const WIDE: &str = "\
The quay of the old harbour is closed to all fer-
ries until May, says the town, which will mend it
and the crane. Its ferries leave from the nearby
fish market at noon, while tickets for the pi-
er are valid. Boats for the islands take no cars
until all of it is mended, and nobody at the of-
fice was willing to say when that will be, as in-
surers of the crane still have to tell its owners
what they pay for the well-kept boats of the port.
";

    /// The paragraphs of a story that is such a column, twice, the second of which is a duplicate.
    fn paragraphs(column: &str) -> Vec<String> {
        let text = format!("Old quay closed\n\n{column}\n{column}");
        let article = Pipeline::news().extract(&text).expect("an article");
        article.paragraphs().map(ToOwned::to_owned).collect()
    }

    #[test]
    fn words_that_rows_break_are_whole_again() {
        for (column, words) in [
            (
                NARROW,
                ["old harbour stays", "to ferries until", "it is mended,"],
            ),
            (WIDE, ["to all ferries until", "the pier are", "well-kept"]),
        ] {
            let paragraphs = paragraphs(column);
            assert_eq!(paragraphs.len(), 1, "{paragraphs:#?}");
            for told in words {
                assert!(paragraphs[0].contains(told), "{paragraphs:#?}");
            }
        }
    }

    #[test]
    fn hyphens_of_words_stay_in_text_that_has_them_inside_of_rows_too() {
        let rows = "The self-\nemployed and part-\ntime staff of the long-\nterm well-kept, self-run and two-year \
                    scheme of the north-east.\n";
        assert!(!Page::from_text(&rows.repeat(4)).breaks_words());
    }
}
