//! The story that a mail quotes: `> ` before each row, once for each time that it was quoted.
//!
//! The marks are signs, as those of a dump are: they are not read, and rows without anything else count as
//! blank. That is so where one run of quoted rows is most of a text and shows that a mail quotes it: by a line that
//! says who wrote when, by a head, or by nothing standing above. Others are quotations, which keep their marks.

use super::dump::gap_over;
use super::mail::{has_mail_address, has_time, opens};
use super::{Page, Span, slice};
use crate::kind::is_colon;
use std::ops::Range;

/// What leads a quoted row.
const MARK: char = '>';
/// Most marks that are told apart.
const DEEPEST: usize = 8;
/// Rows that say who wrote when: mail programs wrap them.
const SAID_ROWS: usize = 3;
/// Fewest digits of a day beside a time: those of `5.11.` and `2025` are six.
const DAY_DIGITS: usize = 3;
/// The bytes of a run of quoted rows are so many times those of its rows without marks.
const BROKEN: u64 = 10;

/// How many marks lead the rows of the story that a text quotes, or 0 if it quotes none. Linear.
pub(super) fn depth_of_story(text: &str, rows: &[Span]) -> usize {
    let is_quoted = |row: &Span| text.as_bytes().get(row.start as usize) == Some(&b'>');
    let Some(first) = rows.iter().position(is_quoted) else {
        return 0;
    };
    let end = rows
        .iter()
        .rposition(is_quoted)
        .map_or(first, |last| last + 1);
    let bytes = |row: &Span| u64::from(row.end - row.start);
    let run = &rows[first..end];
    let sum = |rows: &[Span]| rows.iter().map(bytes).sum::<u64>();
    let (all, of_run) = (sum(rows), sum(run));
    let quoted: u64 = run.iter().filter(|row| is_quoted(row)).map(bytes).sum();
    // Programs that wrap quoted rows again leave the ends of some without marks.
    let is_one = BROKEN * (of_run - quoted) <= of_run
        && run.iter().all(|row| is_quoted(row) || row.gap == 0);
    let is_told =
        || first == 0 || says_who(text, &rows[..first]) || opens(text, rows) || opens(text, run);
    if !is_one || 2 * of_run <= all || !is_told() {
        return 0;
    }
    let mut depths = [0; DEEPEST];
    for row in run.iter().filter(|row| is_quoted(row)) {
        let depth = depth(slice(text, row.start, row.end));
        depths[depth.min(DEEPEST) - 1] += bytes(row);
    }
    // Of equals the least.
    let most = (1..=DEEPEST).rev().max_by_key(|depth| depths[depth - 1]);
    most.unwrap_or(1)
}

/// Whether the last of these rows say who wrote what follows, from which address or on which day at what time: `On Tue,
/// Jan 14, 2025 at 7:02 AM Ann <ann@post.example> wrote:`.
fn says_who(text: &str, rows: &[Span]) -> bool {
    let mut said = rows.last().map_or(0..0, |last| last.start..last.end);
    for row in rows.windows(2).rev().take(SAID_ROWS - 1) {
        if row[1].gap > 0 {
            break;
        }
        said.start = row[0].start;
    }
    let said = slice(text, said.start, said.end);
    let digits = said.bytes().filter(u8::is_ascii_digit).count();
    // Those of the time are three or four.
    let is_timed = || has_time(said) && digits >= 4 + DAY_DIGITS;
    said.ends_with(is_colon) && (has_mail_address(said) || is_timed())
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
    use crate::page::Page;
    use crate::page::dump::read;

    #[test]
    fn marks_are_not_read() {
        let text = "On 14.1.2025 at 7:02 Ann wrote:\n> The port\n>\n>> is closed\n> > - for ever, they said\n>";
        let expected = [
            "On 14.1.2025 at 7:02 Ann wrote:",
            "The port",
            "is closed",
            "for ever, they said",
        ];
        assert_eq!(read(text), expected);
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
        assert!(
            lines[0].ends_with(
                "of the northern⏎channel has taken longer than its engineers had planned."
            )
        );
    }

    /// Lines of a page that stand beside what a mail quotes.
    fn beside(text: &str) -> Option<Vec<&str>> {
        let page = Page::from_text(text);
        let lines = page
            .lines()
            .iter()
            .filter(|line| page.is_beside_quoted(line));
        page.is_mail()
            .then(|| lines.map(|line| page.raw(line)).collect())
    }

    #[test]
    fn a_mail_says_that_it_quotes() {
        let note = "This is the story that I told you of last night.";
        let quoted = "> The harbour stays closed until May, the port said.\n> It is a pity, it said, but the dredging takes longer than planned.\n";
        let said = "On Monday, Ann Lee\n<ann@post.example> wrote:";
        let beside_of = |text: &str| beside(text).map(|lines| lines.len());
        assert_eq!(
            beside(&format!("{note}\n{said}\n{quoted}Bye")).map(|lines| lines.len()),
            Some(4)
        );
        assert_eq!(beside_of(&format!("{quoted}Look!")), Some(1));
        assert_eq!(beside_of(quoted), Some(0));
        let head = "From: Ann <ann@post.example>\nSubject: Port";
        assert_eq!(beside_of(&format!("{head}\n\n{note}\n{quoted}")), Some(3));
        // Of what is quoted more than once, the story is what is most of it.
        let twice = format!("> {note}\n{}", quoted.replace("> ", ">> ").repeat(2));
        assert_eq!(beside(&twice), Some(vec![&*format!("> {note}")]));
        // Others are quotations in a story of their own.
        assert_eq!(beside_of(&format!("{note}\n{quoted}")), None);
        assert_eq!(
            beside_of(&format!("At 7:30 she read to 3 of us:\n{quoted}")),
            None
        );
        assert_eq!(
            beside_of(&format!("{said}\n{quoted}\nYes.\n{quoted}")),
            None
        );
        assert_eq!(
            beside_of(&format!(
                "{said}\n{note}\n{note}\n> It is a pity.\n> See you."
            )),
            None
        );
    }
}
