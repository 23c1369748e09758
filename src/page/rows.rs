//! Splits a text into its source lines.
//!
//! Lines end where Unicode says that a line must end (UAX #14, classes BK, CR, LF and NL): line
//! feed, carriage return, both together, vertical tab, form feed, U+0085, U+2028 and U+2029.

use super::{Bullet, Span, offset};
use crate::room::make_room;

/// Finds the lines of a text that are not blank, and gives how many it has with those that are.
pub(super) fn find(text: &str, lines: &mut Vec<Span>) -> u32 {
    lines.clear();
    let mut rows = Rows::new(text);
    for row in rows.by_ref() {
        make_room(lines, 1, (row.start as usize, text.len()));
        lines.push(row);
    }
    rows.seen
}

/// The non-blank source lines of a text, in order. Linear: each byte is passed over once.
pub(crate) struct Rows<'t> {
    text: &'t str,
    at: usize,
    /// Source lines that were passed, blank ones included.
    seen: u32,
    /// Only line feeds end lines here, so that a search for one byte is enough.
    plain: bool,
}

impl<'t> Rows<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Rows {
            text,
            at: 0,
            seen: 0,
            plain: has_only_line_feeds(text.as_bytes()),
        }
    }

    /// The next source line without its end: `start..end`.
    fn next_row(&mut self) -> Option<(usize, usize)> {
        let rest = self
            .text
            .as_bytes()
            .get(self.at..)
            .filter(|rest| !rest.is_empty())?;
        let start = self.at;
        let (end, next) = match self.find_break(rest) {
            Some((at, width)) => (start + at, start + at + width),
            None => (self.text.len(), self.text.len()),
        };
        self.at = next;
        self.seen = self.seen.saturating_add(1);
        Some((start, end))
    }

    fn row(&self, (start, end): (usize, usize), indent: usize, gap: u8) -> Span {
        let (start, end) = (offset(start), offset(end));
        Span {
            start,
            end,
            content_start: start,
            content_end: end,
            number: self.seen,
            rows: 1,
            indent: u16::try_from(indent).unwrap_or(u16::MAX),
            gap,
            bullet: Bullet::None,
        }
    }

    /// Where the first end of line in `rest` stands and how many bytes it has.
    fn find_break(&self, rest: &[u8]) -> Option<(usize, usize)> {
        if self.plain {
            return memchr::memchr(b'\n', rest).map(|at| (at, 1));
        }
        rest.iter().enumerate().find_map(|(at, byte)| match byte {
            b'\n' | 0x0b | 0x0c => Some((at, 1)),
            b'\r' if rest.get(at + 1) == Some(&b'\n') => Some((at, 2)),
            b'\r' => Some((at, 1)),
            0xC2 if rest.get(at + 1) == Some(&0x85) => Some((at, 2)),
            0xE2 if matches!(rest.get(at + 1..at + 3), Some([0x80, 0xA8 | 0xA9])) => Some((at, 3)),
            _ => None,
        })
    }
}

impl Iterator for Rows<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let mut gap = 0u8;
        loop {
            let (start, end) = self.next_row()?;
            let row = self.text.get(start..end).unwrap_or("");
            // Most lines have no blanks about them but the spaces of an indent.
            let spaces = row.bytes().take_while(|byte| *byte == b' ').count();
            let ends = row.get(spaces..).map(str::chars);
            let ends = ends.and_then(|mut chars| Some((chars.next()?, chars.next_back())));
            if let Some((first, last)) = ends
                && !is_blank(first)
                && !is_blank(last.unwrap_or(first))
            {
                return Some(self.row((start + spaces, end), spaces, gap));
            }
            let led = row.trim_start_matches(is_blank);
            if led.is_empty() {
                gap = gap.saturating_add(1);
                continue;
            }
            let indent = row.len() - led.len();
            let columns = row[..indent].chars().filter(|c| *c != '\u{feff}').count();
            let kept = led.trim_end_matches(is_blank).len();
            let start = start + indent;
            return Some(self.row((start, start + kept), columns, gap));
        }
    }
}

/// Blank in the sense of "nothing to read here": white space, and what takes no width.
pub(crate) fn is_blank(c: char) -> bool {
    match c {
        ' ' | '\t' => true,
        '!'..='~' => false,
        _ => {
            c.is_whitespace()
                || c.is_control()
                || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        }
    }
}

/// Whether no other end of line is in a text. One pass; a second one where bytes were seen that
/// may belong to one.
#[allow(clippy::needless_bitwise_bool)] // Without branches many bytes are looked at at once.
fn has_only_line_feeds(bytes: &[u8]) -> bool {
    let after = bytes.get(1..).unwrap_or_default();
    let may_break = bytes.iter().zip(after).fold(false, |found, (byte, next)| {
        found
            | (byte.wrapping_sub(0x0b) < 3)
            | (*byte == 0xC2) & (*next == 0x85)
            | (*byte == 0x80) & (next & 0xFE == 0xA8)
    });
    let may_end = bytes.last().is_some_and(|byte| byte.wrapping_sub(0x0b) < 3);
    !(may_break || may_end) || has_only_line_feeds_plainly(bytes)
}

fn has_only_line_feeds_plainly(bytes: &[u8]) -> bool {
    memchr::memchr3(b'\r', 0x0b, 0x0c, bytes).is_none()
        && memchr::memmem::find(bytes, "\u{85}".as_bytes()).is_none()
        && memchr::memmem::find(bytes, "\u{2028}".as_bytes()).is_none()
        && memchr::memmem::find(bytes, "\u{2029}".as_bytes()).is_none()
}

#[cfg(test)]
mod tests {
    use super::{Rows, has_only_line_feeds, has_only_line_feeds_plainly};
    use proptest::prelude::{prop_assert_eq, proptest};

    fn rows(text: &str) -> Vec<(u32, &str)> {
        Rows::new(text)
            .map(|line| (line.number, super::super::slice(text, line.start, line.end)))
            .collect()
    }

    #[test]
    fn every_end_of_line_ends_a_line() {
        let expected = [(1, "a"), (2, "b c"), (4, "d")];
        for end in [
            "\n", "\r\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}",
        ] {
            let text = ["a", " b c\t", "", "d"].join(end);
            assert_eq!(rows(&text), expected, "{end:?}");
        }
    }

    #[test]
    fn what_has_no_width_is_blank() {
        assert_eq!(
            rows("\u{feff}a\n\u{200b}\n\u{a0}\n b"),
            [(1, "a"), (4, "b")]
        );
        assert_eq!(rows(""), []);
    }

    proptest! {
        #[test]
        fn ends_of_line_are_seen_alike(text in "[a é’\u{84}\u{85}\u{2027}\u{2028}\u{2029}\u{202a}\n]{0,6}[\r\u{b}\u{c}à]{0,1}") {
            let bytes = text.as_bytes();
            prop_assert_eq!(has_only_line_feeds(bytes), has_only_line_feeds_plainly(bytes));
        }
    }
}
