//! Text that a mail quotes: `> ` before each row, once for each time that it was quoted.
//!
//! The marks are signs, as those of a dump are: they are not read, and rows without anything else count as
//! blank. Only where most of a text is quoted: a few quoted rows are a quotation, and keep their marks.

use super::dump::gap_over;
use super::{Page, Span, slice};
use std::ops::Range;

/// What leads a quoted row.
const MARK: char = '>';

/// Whether most of a text, in bytes, is quoted. Linear.
pub(super) fn is_most(text: &str, rows: &[Span]) -> bool {
    let bytes = |row: &Span| u64::from(row.end - row.start);
    let is_quoted = |row: &&Span| text.as_bytes().get(row.start as usize) == Some(&b'>');
    let quoted: u64 = rows.iter().filter(is_quoted).map(bytes).sum();
    quoted > 0 && 2 * quoted > rows.iter().map(bytes).sum()
}

/// Takes the rows that are marks alone out of others, whose indent is then what stands behind the marks. Linear.
pub(super) fn take_marks(text: &str, rows: &mut Vec<Span>, blank: &mut Vec<Span>) {
    let mut gap = 0u8;
    rows.retain_mut(|row| {
        let raw = slice(text, row.start, row.end);
        if raw.starts_with(MARK) && unmarked(raw).is_empty() {
            gap = gap_over(gap, row);
            blank.push(*row);
            return false;
        }
        row.gap = row.gap.saturating_add(std::mem::take(&mut gap));
        row.indent = indent(raw).unwrap_or(row.indent);
        true
    });
    blank.sort_unstable_by_key(|row| row.number);
}

/// Columns of blanks behind the marks of a row, if it has any, and the one that belongs to them.
fn indent(row: &str) -> Option<u16> {
    let marks = row[..row.len() - unmarked(row).len()].rsplit_once(MARK);
    let blanks = marks.map(|(_, blanks)| blanks.chars().skip(1).count());
    blanks.map(|blanks| u16::try_from(blanks).unwrap_or(u16::MAX))
}

/// A row without its marks and the blanks behind them.
pub(super) fn unmarked(row: &str) -> &str {
    if row.starts_with(MARK) {
        row.trim_start_matches(|c: char| c == MARK || c.is_whitespace())
    } else {
        row
    }
}

/// How many marks lead a row.
pub(super) fn depth(row: &str) -> usize {
    row[..row.len() - unmarked(row).len()].matches(MARK).count()
}

/// The marks of a page that is quoted, as bytes of its text, in order. Linear.
pub(super) fn find(page: &Page<'_>) -> Vec<Range<u32>> {
    let rows = page.lines.iter().flat_map(|line| page.rows_of(line));
    let marks = rows.map(|(_, start, end)| {
        let row = slice(page.text, start, end);
        start..end - u32::try_from(unmarked(row).len()).unwrap_or(0)
    });
    marks.filter(|marks| !marks.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use crate::page::{Dump, Page};

    /// The lines of a page, as they are read.
    fn read(text: &str) -> Vec<String> {
        let page = Page::from_text(text);
        let dump = Dump::of(&page);
        let page = dump
            .as_ref()
            .map_or(page.clone(), |dump| page.read_as(dump));
        let lines = page.lines().iter();
        lines
            .map(|line| page.content(line).replace('\n', "⏎"))
            .collect()
    }

    #[test]
    fn marks_are_not_read() {
        let text = "Ann wrote:\n> The port\n>\n>> is closed\n> > - for ever, they said\n>";
        assert_eq!(
            read(text),
            ["Ann wrote:", "The port", "is closed", "for ever, they said"]
        );
    }

    #[test]
    fn quoted_paragraphs_are_joined_where_they_are_as_deep() {
        let text = "\
> The harbour of the old town will stay closed until the end of the month,
> the port authority said on Tuesday, because the dredging of the northern
> channel has taken longer than its engineers had planned.
>
> Ferries to the islands leave from the quay at the fish market instead, and
> tickets that were bought for the closed pier remain valid. Passengers with
> cars must book a place on the morning boat, which is the only one that can
>> take them.
";
        let lines = read(text);
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert!(lines[0].ends_with(
            "dredging of the northern⏎channel has taken longer than its engineers had planned."
        ));
    }

    #[test]
    fn a_quotation_keeps_its_marks() {
        let text =
            "The harbour stays closed until May, the port said.\n> It is a pity.\n> See you.";
        assert_eq!(read(text), text.lines().collect::<Vec<_>>());
    }
}
