//! Recognises columns that were set in proportional type, as `pdftotext` gives those of newspapers, and joins their
//! rows.
//!
//! Such rows hold what fitted, which is no count of characters, so that no width tells them. But most go on in the
//! midst of a sentence, which entries of a menu and headlines do not, all are about as wide, which verse and code
//! are not, and sentences end inside of rows, which those of lists and verse do not.

use super::set_rows::{FULL_QUARTERS, Row, Text, begins_inside, ends_inside, leads_byline};
use super::{Span, join_rows};
use crate::kind::Kind;
use std::mem::replace;

/// Rows that others go on with for a text to count as so set.
const LEAST: usize = 8;
/// Of so many rows that go on one does in both directions, at least: in paragraphs of five rows of which two thirds begin
/// with a small letter, one of two or three.
const INNER: usize = 4;
/// Of so many rows that go on a sentence ends inside of one, at least: sentences of 30 words take some five rows, and most end
/// inside of one.
const ENDED: usize = 16;
/// Narrowest such row, in columns: newspapers set some 30 to 45 characters a row, and fewer beside pictures.
const NARROWEST: usize = 24;

/// Joins the rows of each paragraph where most rows go on in the midst of a sentence; else leaves them alone. Says
/// whether they do. Linear: where few rows begin with a small letter, they are looked at once and for no more.
pub(super) fn join(text: Text<'_>, lines: &mut Vec<Span>) -> bool {
    let Some(width) = width(text, lines).filter(|width| is_typeset(text, lines, *width)) else {
        return false;
    };
    let (mut last, mut before) = (lines[0], Row::of(text, &lines[0]));
    join_rows(lines, |paragraph, rest| {
        let (line, row) = (rest[0], Row::of(text, &rest[0]));
        let (last, before) = (replace(&mut last, line), replace(&mut before, row));
        let torn = || before.is_half(width) && goes_on(text, &last, &line);
        // What begins with a capital may be of the paragraph, or of what stands below a headline.
        let next = || rest.get(1).is_some_and(|next| goes_on(text, &line, next));
        let is_inside = || paragraph.rows > 1 || next();
        let full = || before.is_full(width) && is_inside() && !leads_byline(text.row(&line));
        parts_none(&before, &row) && (torn() || full())
    });
    true
}

/// Columns of the rows that others go on with, on average, where there are enough of them.
fn width(text: Text<'_>, lines: &[Span]) -> Option<usize> {
    let torn = lines
        .windows(2)
        .filter(|pair| goes_on(text, &pair[0], &pair[1]));
    let (mut rows, mut columns) = (0, 0);
    for pair in torn {
        let (before, row) = (Row::of(text, &pair[0]), Row::of(text, &pair[1]));
        if are_wide(&before, &row) {
            rows += 1;
            columns += before.columns;
        }
    }
    (rows >= LEAST).then(|| columns / rows)
}

/// Whether most wide rows that another follows are about as wide, as that is, and go on in it; and enough of these rows
/// go on with the one before, too: below one title or number after another stands one row. Entries of lists and verses,
/// which go on as well, end with their rows.
fn is_typeset(text: Text<'_>, lines: &[Span], width: usize) -> bool {
    let as_wide = |row: &Row| row.is_full(width) && FULL_QUARTERS * row.columns <= 4 * width;
    let (mut typeset, mut inner, mut rows) = (0, 0, 0);
    let mut continued = false;
    for pair in lines.windows(2) {
        let (before, row) = (Row::of(text, &pair[0]), Row::of(text, &pair[1]));
        let are_wide = are_wide(&before, &row);
        let both = || as_wide(&before) && as_wide(&row);
        let continues = are_wide && both() && goes_on(text, &pair[0], &pair[1]);
        rows += usize::from(are_wide);
        typeset += usize::from(continues);
        inner += usize::from(continues && continued);
        continued = continues;
    }
    let ended = || {
        let inside = lines.iter().filter(|line| holds_end(text.row(line)));
        ENDED * inside.count() >= typeset
    };
    typeset >= LEAST && 2 * typeset > rows && INNER * inner >= typeset && ended()
}

/// Whether a sentence ends inside a row, and another begins.
fn holds_end(row: &str) -> bool {
    let mut marks = row.match_indices(|c| Kind::of(c).is_end());
    marks.any(|(at, mark)| {
        let behind = row[at + mark.len()..].strip_prefix(' ');
        behind.is_some_and(|behind| behind.starts_with(char::is_uppercase))
    })
}

/// Whether two rows stand together that may both be whole.
fn are_wide(before: &Row, row: &Row) -> bool {
    before.columns.min(row.columns) >= NARROWEST && parts_none(before, row)
}

/// Whether nothing says that a row begins something else than the one before it.
fn parts_none(before: &Row, row: &Row) -> bool {
    before.columns > 0 && row.columns > 0 && !row.is_apart(before)
}

/// Whether a row goes on with the sentence of the one before: with a small letter behind a word, a comma or a hyphen.
fn goes_on(text: Text<'_>, before: &Span, line: &Span) -> bool {
    let (before, row) = (text.row(before), text.row(line));
    (ends_inside(before) || before.ends_with('-')) && begins_inside(row)
}

#[cfg(test)]
mod tests {
    use super::super::Page;

    const COLUMN: &str = "\
The quay of the old harbour is closed to ferries
until May, says the town, which will mend
the crane. Its ferries leave from the
fish market at noon, while tickets for the closed
pier are valid. Boats for the islands
take no cars until all of it is mended,
and nobody at the office was willing to say
when that will be, as in-
surers of the crane still have to tell its owners
what they pay for the repairs of it and
if it has to go, as it may well be
that it has to.

It was last closed in 1924, when a storm
had sunk the ferry to the islands.
";

    fn rows(text: &str) -> Vec<u32> {
        let page = Page::from_text(text);
        page.lines().iter().map(|line| line.rows).collect()
    }

    #[test]
    fn rows_of_a_column_are_joined() {
        assert_eq!(rows(COLUMN), [12, 2]);
        let headed =
            format!("Harbour closed until May, says\nthe town\nby Anna Visser\n\n{COLUMN}");
        assert_eq!(rows(&headed), [2, 1, 12, 2]);
    }

    #[test]
    fn a_paragraph_ends_with_a_narrow_row_where_no_blank_one_does() {
        let text = COLUMN.replace("\n\n", "\n");
        assert_eq!(rows(&text), [12, 2]);
    }

    #[test]
    fn verse_lists_and_code_are_left_alone() {
        let verse = "the sea\nis wide and nobody I know has been over it,\nnot one,\nand those who went\nwrote \
                     letters home about the wind and the salt,\nthe bread\nand how the nights were long there, long\n";
        let headlines = "Harbour closed until the end of May\nferry fares to rise by a tenth of what they were \
                         in June\nOld crane will be mended\nFish market moves to the north quay, says mayor\n";
        let code = "use std::collections::BTreeMap;\nlet mut harbours = BTreeMap::new();\nfor name in names {\n";
        let list = "A harbour in the north, by Ann Lee\nwas voted for by eleven hundred readers\nThe fish market on \
                    the old quay, by her son\nhas nine votes.\n";
        let words = "anchor bollard crane davit\nferry gunwale harbour islet jetty\nkeel lighter mole nets on oars\n";
        // Their rows are as wide as those of a column, and go on.
        let soup = "Soup of the harbour, for four people.\n\ntwo onions, finely chopped,\none small bunch of parsley,\nfour \
                    ripe tomatoes, seeded,\nthree spoons of olive oil and\nthe juice of half a lemon,\n";
        let log = "what has been changed by whom.\n\nmend the crane of the old quay\nmove the fish market northwards\nlet \
                   ferries leave from there\nclose the harbour until May\n";
        for text in [verse, headlines, code, list, words, soup, log] {
            let text = text.repeat(6);
            assert!(rows(&text).iter().all(|rows| *rows == 1), "{text}");
        }
    }
}
