//! Rows of text that was set to a width, by a program or in type: how wide they are, and where they begin something else.

use super::bullets::is_bullet;
use super::columns::{columns, width_of};
use super::{Span, hyphens, quoted, slice};
use crate::language::{CueKind, CueMatcher};

/// Widest wrapped text that is looked for, in columns: mail has 72 to 80, `pdftotext` up to 100.
pub(super) const WIDEST: usize = 100;
/// Lines wider than [`WIDEST`] that a wrapped page may have, in hundredths. A mail may have one at least, as a
/// disclaimer is added behind it.
const WIDE_LINES: usize = 5;
/// Columns of the sign that starts an item, and of the blank behind it.
const ITEM_COLUMNS: usize = 2;

/// How wide a row is, at least, that may not be the last of its paragraph, in quarters of the width. By judgement: what does
/// not fit behind it is a word or a part of one, of ten columns in the narrowest text that is wrapped; of type, letters of
/// some fonts are three times as wide as others, but a row has many.
pub(super) const FULL_QUARTERS: usize = 3;

/// A text whose rows may be quoted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Text<'t> {
    pub(super) source: &'t str,
    /// Marks of quotation lead most rows, and are not counted.
    pub(super) quoted: bool,
    /// It has the head of a mail.
    pub(super) mail: bool,
}

impl<'t> Text<'t> {
    pub(super) fn row(self, line: &Span) -> &'t str {
        slice(self.source, line.start, line.end)
    }

    /// A row without marks, and how many there are.
    pub(super) fn unmarked(self, line: &Span) -> (&'t str, usize) {
        let row = self.row(line);
        if self.quoted {
            (quoted::unmarked(row), quoted::depth(row))
        } else {
            (row, 0)
        }
    }
}

/// What is looked at in one source line.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// Width in columns, the indent included; wide characters count two. 0 if over [`WIDEST`].
    pub(super) columns: usize,
    /// Width of the first word in columns.
    pub(super) first_word: usize,
    pub(super) ends: Ends,
    /// It begins with a small letter.
    pub(super) begins_small: bool,
    /// It starts like an item, a quotation of mail or a heading line.
    pub(super) starts_item: bool,
    /// Columns before its text: the indent, and those of the sign that starts an item.
    text_indent: usize,
    indent: usize,
    /// Number of its source line.
    number: u32,
    /// How many marks of quotation lead it.
    depth: usize,
}

/// How a row ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ends {
    /// With a word.
    Word,
    /// With a hyphen behind a letter, as where a word is broken.
    InsideWord,
    /// It is one word, wider than any text: an address, which no program breaks.
    Address,
}

impl Ends {
    fn of(row: &str, wide: bool) -> Self {
        match (wide && is_address(row), hyphens::ends_inside_word(row)) {
            (true, _) => Ends::Address,
            (_, true) => Ends::InsideWord,
            _ => Ends::Word,
        }
    }
}

impl Row {
    pub(super) fn of(text: Text<'_>, line: &Span) -> Row {
        let (raw, depth) = text.unmarked(line);
        let (wide, indent) = (is_wide(text, line), usize::from(line.indent));
        let starts_item = starts_item(raw);
        Row {
            columns: if wide { 0 } else { columns(raw) + indent },
            first_word: first_word(raw),
            ends: Ends::of(raw, wide),
            begins_small: raw.starts_with(char::is_lowercase),
            starts_item,
            text_indent: indent + if starts_item { ITEM_COLUMNS } else { 0 },
            indent,
            number: line.number,
            depth,
        }
    }

    /// Whether the row begins something else than the one before.
    pub(super) fn is_apart(&self, before: &Row) -> bool {
        // Blank rows stand between, or the head of a mail.
        let follows = self.number == before.number + 1;
        !follows
            || self.starts_item
            || self.indent > before.text_indent
            // A row without marks may have lost them when it was wrapped once more.
            || self.depth != before.depth && self.depth > 0
    }

    /// Whether the row takes half of the width: less have entries of menus and ends of paragraphs.
    pub(super) fn is_half(&self, width: usize) -> bool {
        2 * self.columns >= width
    }

    /// Whether the row is so wide that it may not be the last of its paragraph.
    pub(super) fn is_full(&self, width: usize) -> bool {
        4 * self.columns >= FULL_QUARTERS * width
    }
}

/// Whether a row breaks off in the midst of a sentence: with a word or a comma.
pub(super) fn ends_inside(row: &str) -> bool {
    row.ends_with(|c: char| c.is_alphanumeric() || c == ',')
}

/// Whether a row begins in the midst of a sentence: with a small letter, and not as a byline does.
pub(super) fn begins_inside(row: &str) -> bool {
    row.starts_with(char::is_lowercase) && !leads_byline(row)
}

/// Whether a row begins as a byline does.
pub(super) fn leads_byline(row: &str) -> bool {
    CueMatcher::shared().lead(row, CueKind::Byline).is_some()
}

/// Whether more lines are wide than the page of a text set to a width may have. Addresses and items are not counted,
/// as some programs wrap neither.
pub(super) fn has_wide_lines(text: Text<'_>, lines: &[Span]) -> bool {
    let spare = (lines.len() * WIDE_LINES / 100).max(usize::from(text.mail));
    let is_one = |line: &&Span| {
        let (raw, _) = text.unmarked(line);
        is_wide(text, line) && !starts_item(raw) && !is_numbered(raw) && !is_address(raw)
    };
    lines.iter().filter(is_one).nth(spare).is_some()
}

fn is_wide(text: Text<'_>, line: &Span) -> bool {
    let (bytes, indent) = ((line.end - line.start) as usize, usize::from(line.indent));
    // A column takes one to four bytes, so most lines need no counting.
    bytes + indent > WIDEST && (bytes > 4 * WIDEST || columns(text.row(line)) + indent > WIDEST)
}

/// Whether a row is one word of characters that addresses have.
fn is_address(row: &str) -> bool {
    row.bytes().all(|byte| byte.is_ascii_graphic())
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

/// Whether a row starts with a bullet or the mark of a quotation, and a blank behind it.
pub(super) fn starts_item(row: &str) -> bool {
    let mut chars = row.chars();
    let first = chars.next().unwrap_or(' ');
    let second = chars.next().unwrap_or(' ');
    (first == '>' || is_bullet(first)) && second.is_whitespace()
}

fn is_numbered(row: &str) -> bool {
    let text = row.trim_start_matches(|c: char| c.is_ascii_digit());
    text.len() < row.len() && text.starts_with(". ")
}
