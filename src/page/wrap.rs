//! Recognises hard-wrapped text, as mail, wire feeds and `pdftotext` give it, and joins its lines.
//!
//! A program that wraps text breaks a line only where the next word did not fit. So in wrapped
//! text a line plus the first word of the next one is wider than the text; in a menu or a list of
//! headlines it almost never is.

use super::set_rows::{Ends, FULL_QUARTERS, Row, Text, WIDEST, begins_inside, ends_inside};
use super::{Span, join_rows, slice};
use std::ops::Range;

/// Narrowest, in columns: a newspaper column of `pdftotext -layout` has about 40.
const NARROWEST: usize = 40;
/// How much of the text must stand in runs of full lines for the page to count as wrapped, in
/// hundredths of its columns. Menus around a wrapped body take some; unwrapped pages have none.
const WRAPPED_SHARE: usize = 60;
/// Full lines that a page must have before it counts as wrapped.
const FULL_LINES: usize = 4;
/// Most lines for each blank one in a text that blank lines part.
const LINES_A_GAP: usize = 20;
/// Joins the lines of each paragraph where the text is hard-wrapped; else leaves them alone. Says whether it is.
///
/// The text of a program that always wraps needs to show less of it. Linear, without storage: each row is measured three
/// times.
pub(super) fn join(text: Text<'_>, lines: &mut Vec<Span>, always: bool) -> bool {
    let wrapped = |width: &usize| always || is_wrapped(text, lines, *width);
    let Some(width) = width(text, lines).filter(wrapped) else {
        return false;
    };
    let mut before = Row::of(text, &lines[0]);
    join_rows(lines, |paragraph, rest| {
        let (line, row) = (&rest[0], Row::of(text, &rest[0]));
        let before = std::mem::replace(&mut before, row);
        row.continues(&before, width)
            || row.may_follow(&before, width) && continues_sentence(text, paragraph, line)
    });
    true
}

impl Row {
    /// The widths at which the row goes on with the paragraph of the one before, half-open: both
    /// fit, and its first word did not fit there.
    fn widths(&self, before: &Row) -> Range<usize> {
        let fits = |row: &Row| row.columns > 0 || row.ends == Ends::Address;
        if self.is_apart(before) || !fits(self) || !fits(before) {
            return 0..0;
        }
        let full = before.columns + 1 + self.first_word;
        let end = match before.ends {
            Ends::Address => WIDEST + 1,
            _ => full,
        };
        before.columns.max(self.columns)..end.min(WIDEST + 1)
    }

    /// Whether the row may belong to the paragraph of the one before, though it would have fitted there. Rows of less than
    /// half the width are menus and ends of paragraphs.
    fn may_follow(&self, before: &Row, width: usize) -> bool {
        !self.is_apart(before) && before.is_half(width)
    }

    /// Whether the row goes on with the paragraph of the one before.
    fn continues(&self, before: &Row, width: usize) -> bool {
        self.widths(before).contains(&width) || self.ends_word(before, width)
    }

    /// Whether the row ends the word that the one before begins, where that is about as wide as the text. How much of a
    /// word fitted there tells no width.
    fn ends_word(&self, before: &Row, width: usize) -> bool {
        before.ends == Ends::InsideWord
            && self.begins_small
            && !self.is_apart(before)
            && (1..=width).contains(&self.columns)
            && (width * FULL_QUARTERS / 4..=width).contains(&before.columns)
    }
}

/// Whether a row goes on in the midst of a sentence with a paragraph that is the first since a blank line: headlines,
/// whose large type is wrapped narrower, and rows that a stray width broke.
fn continues_sentence(text: Text<'_>, paragraph: &Span, row: &Span) -> bool {
    let before = slice(text.source, paragraph.start, paragraph.content_end);
    let (row, _) = text.unmarked(row);
    (paragraph.gap > 0 || paragraph.number == 1) && ends_inside(before) && begins_inside(row)
}

/// The width at which most of the text would be wrapped, in columns; of such the widest.
fn width(text: Text<'_>, lines: &[Span]) -> Option<usize> {
    // Columns of text that start, less those that end, to be wrapped at each width.
    let (mut starts, mut ends) = ([0; WIDEST + 2], [0; WIDEST + 2]);
    let mut before = Row::of(text, lines.first()?);
    for line in &lines[1..] {
        let row = Row::of(text, line);
        let widths = row.widths(&before);
        if !widths.is_empty() {
            starts[widths.start] += row.columns;
            ends[widths.end] += row.columns;
        }
        before = row;
    }
    let mut wrapped = 0;
    let of_width = |width: usize| {
        wrapped += starts[width];
        wrapped -= ends[width];
        (wrapped, width)
    };
    let widths = (0..=WIDEST).map(of_width).skip(NARROWEST);
    widths.max().map(|(_, width)| width)
}

/// Whether enough of the text stands in runs of full lines. Where blank lines part a text, items and
/// rows of less than half the width are menus and ends of paragraphs, and tell nothing.
fn is_wrapped(text: Text<'_>, lines: &[Span], width: usize) -> bool {
    let Some((first, rest)) = lines.split_first() else {
        return false;
    };
    let gaps = lines.iter().filter(|line| line.gap > 0).count();
    let parted = gaps * LINES_A_GAP >= lines.len();
    let counted = |row: &Row| {
        let aside = parted && (row.starts_item || !row.is_half(width));
        if aside { 0 } else { row.columns }
    };
    let mut before = Row::of(text, first);
    let (mut full, mut inside, mut total) = (0, 0, counted(&before));
    let mut continued = false;
    for line in rest {
        let row = Row::of(text, line);
        total += counted(&row);
        let continues = row.widths(&before).contains(&width);
        if continues {
            full += 1;
            inside += counted(&row) + if continued { 0 } else { counted(&before) };
        }
        (before, continued) = (row, continues);
    }
    full >= FULL_LINES && inside > 0 && inside * 100 >= total * WRAPPED_SHARE
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
    fn a_running_head_may_be_wider_than_the_text() {
        let head =
            "14                                                       The Coastal Farmer, August";
        let text = format!("{head}\n\n{WRAPPED}");
        let page = Page::from_text(&text);
        let rows = page.lines().iter().map(|line| (line.number, line.rows));
        assert_eq!(rows.collect::<Vec<_>>(), [(1, 1), (3, 3), (7, 4)]);
    }

    #[test]
    fn a_headline_in_large_type_is_wrapped_narrower() {
        let first = "Old harbour to stay closed until the end";
        for (second, rows) in [
            ("of the month, says the authority", &[2, 3, 4][..]),
            ("Of the month, says the authority", &[1, 1, 3, 4]),
            ("by Anna Visser", &[1, 1, 3, 4]),
            ("von Anna Schmidt", &[1, 1, 3, 4]),
            ("par Jean Dupont", &[1, 1, 3, 4]),
        ] {
            let text = format!("{first}\n{second}\n\n{WRAPPED}");
            let page = Page::from_text(&text);
            let found: Vec<u32> = page.lines().iter().map(|line| line.rows).collect();
            assert_eq!(found, rows, "{second}");
        }
    }

    #[test]
    fn menus_that_blank_lines_part_from_the_text_do_not_count() {
        let menu = "* A row of the menu that has many columns\n".repeat(20);
        let text = format!("{menu}\nNews\nSport\nBoats\nMusic\n\n{WRAPPED}");
        let page = Page::from_text(&text);
        assert_eq!(page.lines().len(), 26);
        let unparted = text.replace("\n\n", "\n");
        assert!(Page::from_text(&unparted).lines().len() > 26);
    }

    #[test]
    fn items_hang_and_addresses_stick_out() {
        let address = format!("harbour](https://port.example/{})", "a".repeat(90));
        let item = "  * Ferries to the islands leave from the quay at the fish market instead,\n    \
                    and tickets remain valid.\n";
        let text =
            format!("{WRAPPED}\n{item}{item}\nSee the page of the [old\n{address}\nfor more.\n");
        let page = Page::from_text(&text);
        let rows = page.lines().iter().map(|line| line.rows);
        assert_eq!(rows.collect::<Vec<_>>(), [3, 4, 2, 2, 3]);
    }

    #[test]
    fn items_start_with_any_bullet_that_lists_have() {
        for bullet in ["•", "▸", "○", "✓"] {
            let item = format!(
                "{bullet} Ferries leave for the islands from the quay of the fish market in mid-May\n"
            );
            let text = format!("{WRAPPED}\n{item}{item}{item}");
            let page = Page::from_text(&text);
            let rows = page.lines().iter().map(|line| line.rows);
            assert_eq!(rows.collect::<Vec<_>>(), [3, 4, 1, 1, 1], "{bullet}");
        }
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
