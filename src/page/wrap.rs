//! Recognises hard-wrapped text, as mail, wire feeds and `pdftotext` give it, and joins its lines.
//!
//! A program that wraps text breaks a line only where the next word did not fit. So in wrapped
//! text a line plus the first word of the next one is wider than the text; in a menu or a list of
//! headlines it almost never is.

use super::{Span, slice};

/// Widest wrapped text that is looked for, in columns: mail has 72 to 80, `pdftotext` up to 100.
const WIDEST: usize = 100;
/// Narrowest, in columns: a newspaper column of `pdftotext -layout` has about 40.
const NARROWEST: usize = 40;
/// How much of the text must stand in runs of full lines for the page to count as wrapped, in
/// hundredths of its columns. Menus around a wrapped body take some; unwrapped pages have none.
const WRAPPED_SHARE: usize = 60;
/// Lines wider than [`WIDEST`] that a wrapped page may have (addresses, mostly), in hundredths.
const WIDE_LINES: usize = 5;
/// Full lines that a page must have before it counts as wrapped.
const FULL_LINES: usize = 4;

/// Joins the lines of each paragraph where the text is hard-wrapped; else leaves them alone.
///
/// Linear: each row is measured once, and the rows after the first wide ones are not measured.
pub(crate) fn join(text: &str, lines: &mut Vec<Span>) {
    let Some(rows) = measure(text, lines) else {
        return;
    };
    let width = rows.iter().map(|row| row.columns).max().unwrap_or(0);
    if width < NARROWEST || !is_wrapped(lines, &rows, width) {
        return;
    }
    let mut kept = 0;
    for at in 1..lines.len() {
        if continues(lines, &rows, width, at) {
            lines[kept].end = lines[at].end;
            lines[kept].content_end = lines[at].content_end;
            lines[kept].rows += 1;
        } else {
            kept += 1;
            lines[kept] = lines[at];
        }
    }
    lines.truncate(kept + 1);
}

/// What wrapping looks at in one source line.
struct Row {
    /// Width in columns, the indent included; wide characters count two.
    columns: usize,
    /// Width of the first word in columns.
    first_word: usize,
    /// It starts like an item, a quotation of mail or a heading line.
    starts_item: bool,
}

/// Measures all rows, or gives up as soon as more of them than a wrapped page may have are wide.
fn measure(text: &str, lines: &[Span]) -> Option<Vec<Row>> {
    let mut spare = lines.len() * WIDE_LINES / 100;
    let mut rows = Vec::new();
    for line in lines {
        let raw = slice(text, line.start, line.end);
        // Four bytes a column is the most a character takes, so longer rows need no counting.
        let wide = raw.len() > 4 * WIDEST || columns(raw) + usize::from(line.indent) > WIDEST;
        if wide {
            spare = spare.checked_sub(1)?;
        }
        rows.push(Row {
            columns: if wide {
                0
            } else {
                columns(raw) + usize::from(line.indent)
            },
            first_word: first_word(raw),
            starts_item: starts_item(raw),
        });
    }
    Some(rows)
}

fn is_wrapped(lines: &[Span], rows: &[Row], width: usize) -> bool {
    let mut full = 0;
    let mut inside = 0;
    let mut total = rows.first().map_or(0, |row| row.columns);
    for at in 1..lines.len() {
        total += rows[at].columns;
        if continues(lines, rows, width, at) {
            full += 1;
            inside += rows[at].columns;
            if at == 1 || !continues(lines, rows, width, at - 1) {
                inside += rows[at - 1].columns;
            }
        }
    }
    full >= FULL_LINES && inside * 100 >= total * WRAPPED_SHARE
}

/// Whether the line at `at` goes on with the paragraph of the one before.
fn continues(lines: &[Span], rows: &[Row], width: usize, at: usize) -> bool {
    let (before, row) = (&rows[at - 1], &rows[at]);
    let was_full = before.columns > 0 && before.columns + 1 + row.first_word > width;
    // A slack of one word's rest: ragged wrappers measure the width differently by a column or two.
    let same_indent = lines[at].indent <= lines[at - 1].indent;
    lines[at].gap == 0 && was_full && same_indent && row.columns > 0 && !row.starts_item
}

fn first_word(row: &str) -> usize {
    let mut columns = 0;
    for c in row.chars().take(WIDEST) {
        if c.is_whitespace() {
            break;
        }
        columns += width_of(c);
        if width_of(c) == 2 {
            break;
        }
    }
    columns
}

fn starts_item(row: &str) -> bool {
    let mut chars = row.chars();
    let first = chars.next().unwrap_or(' ');
    let second = chars.next().unwrap_or(' ');
    matches!(first, '•' | '-' | '*' | '–' | '—' | '>' | '●' | '▪') && second.is_whitespace()
}

fn columns(row: &str) -> usize {
    if row.is_ascii() {
        row.len()
    } else {
        row.chars().map(width_of).sum()
    }
}

/// Columns of a character: two for the East Asian wide blocks (UAX #11), else one.
fn width_of(c: char) -> usize {
    let wide = matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3fffd}');
    if wide { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::super::Page;

    const WRAPPED: &str = "\
The harbour of the old town will stay closed until the end of the month,
the port authority said on Tuesday, because the dredging of the northern
channel has taken longer than its engineers had planned.

Ferries to the islands leave from the quay at the fish market instead, and
tickets that were bought for the closed pier remain valid. Passengers with
cars must book a place on the morning boat, which is the only one that can
take them.
";

    #[test]
    fn paragraphs_of_wrapped_text_are_joined() {
        let page = Page::from_text(WRAPPED);
        let rows: Vec<_> = page
            .lines()
            .iter()
            .map(|line| (line.number, line.rows))
            .collect();
        assert_eq!(rows, [(1, 3), (5, 4)]);
    }

    #[test]
    fn menus_and_headlines_are_not() {
        let text = "News\nSport\nHarbour closed until the end of the month\nFerries leave from the fish market\nBoat trips are sold out for the summer\nWeather\n";
        assert!(
            Page::from_text(text)
                .lines()
                .iter()
                .all(|line| line.rows == 1)
        );
    }
}
