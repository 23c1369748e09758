//! Cuts a line into numbers, words that mean something in a date, marks, and the rest.

use super::words::{AHEAD, Languages, Month, Sense, Words};
use crate::language::phrases::{is_unspaced, is_word_char};
use std::ops::Range;

/// A piece of a line.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) range: Range<usize>,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum TokenKind {
    /// Digits, whatever their script, and in which calendar their year may be.
    Number {
        value: u32,
        digits: u8,
        calendar: Calendar,
    },
    /// A word of the tables, and the month that it is, or none.
    Word(&'static Sense, Month),
    /// Any other word, or one letter of a script without blanks.
    Other,
    /// A character that is neither a letter, a digit nor a blank; wide and curly forms made plain.
    Mark(char),
}

/// The calendar of a year, by its digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Calendar {
    /// The common one.
    Common,
    /// In the digits of Persian, that of Iran.
    Solar,
    /// In those of Devanagari, or in a text that is known to be Nepali, that of Nepal.
    Bikram,
}

impl Token {
    pub(super) fn number(&self) -> Option<(u32, u8)> {
        match self.kind {
            TokenKind::Number { value, digits, .. } => Some((value, digits)),
            _ => None,
        }
    }

    /// Whether it is a number in the digits of Persian.
    pub(super) fn is_persian(&self) -> bool {
        self.calendar() == Some(Calendar::Solar)
    }

    /// Whether it is a number that may be a year of Nepal's calendar.
    pub(super) fn may_be_bikram(&self) -> bool {
        self.calendar() == Some(Calendar::Bikram)
    }

    fn calendar(&self) -> Option<Calendar> {
        match self.kind {
            TokenKind::Number { calendar, .. } => Some(calendar),
            _ => None,
        }
    }

    pub(super) fn word(&self) -> Option<&'static Sense> {
        match self.kind {
            TokenKind::Word(sense, _) => Some(sense),
            _ => None,
        }
    }

    /// The month that it names.
    pub(super) fn month(&self) -> Option<Month> {
        match self.kind {
            TokenKind::Word(_, month) => Some(month).filter(|month| month.number > 0),
            _ => None,
        }
    }

    pub(super) fn mark(&self) -> Option<char> {
        match self.kind {
            TokenKind::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    pub(super) fn is_mark(&self, marks: &[char]) -> bool {
        self.mark().is_some_and(|mark| marks.contains(&mark))
    }
}

/// Bytes that a token and the blank behind it take, for all but lines in scripts without blanks.
const TOKEN_BYTES: usize = 4;

/// The tokens of a line. Each byte is read a bounded number of times: linear.
pub(super) fn tokens(line: &str, prefer: Languages) -> Vec<Token> {
    let words = Words::shared();
    let mut tokens = Vec::with_capacity(line.len() / TOKEN_BYTES);
    let mut at = 0;
    while let Some(c) = line.get(at..).and_then(|rest| rest.chars().next()) {
        let (kind, end) = if digit(c).is_some() {
            number(line, at, prefer)
        } else if c.is_alphabetic() {
            word(line, at, prefer, words)
        } else {
            let end = at + c.len_utf8();
            (plain_mark(c).map_or(TokenKind::Other, TokenKind::Mark), end)
        };
        if !(c.is_whitespace() || is_invisible(c)) {
            tokens.push(Token {
                kind,
                range: at..end,
            });
        }
        at = end;
    }
    tokens
}

/// The value of a decimal digit of any script that news is written in.
pub(crate) fn digit(c: char) -> Option<u32> {
    const ZEROS: [u32; 17] = [
        0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50,
        0xed0, 0x1040, 0x17e0, 0xff10,
    ];
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let code = c as u32;
    let zero = ZEROS.iter().rev().find(|zero| **zero <= code)?;
    Some(code - zero).filter(|value| *value < 10)
}

/// Most digits that a number of a date or time has.
const MOST_DIGITS: u8 = 9;

fn number(line: &str, at: usize, prefer: Languages) -> (TokenKind, usize) {
    let (mut value, mut digits, mut end) = (0u32, 0u8, at);
    let rest = &line[at..];
    let rest = year_before_time(rest).unwrap_or(rest);
    for c in rest.chars() {
        let Some(figure) = digit(c) else { break };
        end += c.len_utf8();
        digits = digits.saturating_add(1);
        if digits <= MOST_DIGITS {
            value = value * 10 + figure;
        }
    }
    let calendar = match line[at..].chars().next() {
        Some('۰'..='۹') => Calendar::Solar,
        Some('०'..='९') => Calendar::Bikram,
        _ if prefer != 0 && prefer & !*AHEAD == 0 => Calendar::Bikram,
        _ => Calendar::Common,
    };
    let kind = TokenKind::Number {
        value,
        digits,
        calendar,
    };
    (kind, end)
}

/// The year that a text opens with, where a time of day lost the blank before it: `202207:59`.
fn year_before_time(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit());
    let digits = digits.count();
    let is_glued = matches!(digits, 5 | 6)
        && (bytes.starts_with(b"19") || bytes.starts_with(b"20"))
        && (digits == 5 || matches!(&bytes[4..6], [b'0' | b'1', _] | [b'2', b'0'..=b'3']));
    match bytes.get(digits..)? {
        [b':', b'0'..=b'5', b'0'..=b'9', ..] if is_glued => text.get(..4),
        _ => None,
    }
}

/// Longest phrase of the tables that means something in a date, in bytes.
const PHRASE_BYTES: usize = 64;

fn word(line: &str, at: usize, prefer: Languages, words: &'static Words) -> (TokenKind, usize) {
    let rest = &line[at..];
    if let Some(end) = ascii_word(rest.as_bytes()) {
        let found = words.longest(floor(rest, PHRASE_BYTES));
        return found.map_or((TokenKind::Other, at + end), |(length, sense)| {
            (TokenKind::Word(sense, sense.month(prefer)), at + length)
        });
    }
    any_word(line, at, prefer, words)
}

/// The plain way, for words of any script.
fn any_word(line: &str, at: usize, prefer: Languages, words: &'static Words) -> (TokenKind, usize) {
    let rest = &line[at..];
    let window = floor(rest, PHRASE_BYTES);
    // `tháng 1` holds a digit; `Jan10` is glued to one.
    let found = words.longest(window).or_else(|| {
        let end = window.find(|c: char| !c.is_alphabetic() || is_unspaced(c))?;
        let glued = window[end..].starts_with(|c| digit(c).is_some());
        glued.then(|| words.longest(&window[..end]))?
    });
    if let Some((length, sense)) = found {
        return (TokenKind::Word(sense, sense.month(prefer)), at + length);
    }
    let mut end = at;
    let mut before: Option<char> = None;
    for c in rest.chars() {
        let joins = is_word_char(c) && digit(c).is_none();
        let glued = before.is_some_and(char::is_lowercase) && c.is_uppercase();
        if before.is_some() && (!joins || glued) {
            break;
        }
        end += c.len_utf8();
        before = Some(c);
        if is_unspaced(c) {
            break;
        }
    }
    (TokenKind::Other, end)
}

/// Where a short word of ASCII letters ends that opens a text, or where the next begins that is
/// glued to it; `None` where anything but another ASCII character that is no digit stands behind.
fn ascii_word(text: &[u8]) -> Option<usize> {
    let end = text.iter().take(PHRASE_BYTES);
    let end = end.take_while(|byte| byte.is_ascii_alphabetic()).count();
    let next = text.get(end).copied().unwrap_or(b' ');
    if end == 0 || !next.is_ascii() || next.is_ascii_alphanumeric() {
        return None;
    }
    let glued = |pair: &[u8]| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase();
    let glued = text[..end].windows(2).position(glued);
    Some(glued.map_or(end, |at| at + 1))
}

/// The first `limit` bytes of a text, cut where a character begins.
pub(crate) fn floor(text: &str, limit: usize) -> &str {
    (0..=limit.min(text.len()))
        .rev()
        .find_map(|end| text.get(..end))
        .unwrap_or_default()
}

fn plain_mark(c: char) -> Option<char> {
    let plain = match c {
        '．' | '。' => '.',
        '，' | '、' | '،' | '፣' | '፤' | '၊' => ',',
        '：' | '፦' => ':',
        '／' | '⁄' => '/',
        '－' | '‐' | '‑' | '−' => '-',
        '（' => '(',
        '）' => ')',
        '’' => '\'',
        other => other,
    };
    (!is_invisible(c)).then_some(plain)
}

/// Characters that take no width, such as marks of direction.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{prop_assert_eq, proptest};

    proptest! {
        #[test]
        fn words_in_ascii_are_read_as_any_others(
            line in "[A-Ca-c]{1,3}[A-Za-z0-9é. -]{0,12}|(Jan|march|Maytag|on)[A-Za-z0-9é. ]{0,4}",
        ) {
            let words = Words::shared();
            let [(fast, end), (plain, plain_end)] =
                [word(&line, 0, 0, words), any_word(&line, 0, 0, words)];
            prop_assert_eq!(end, plain_end);
            prop_assert_eq!(format!("{fast:?}"), format!("{plain:?}"));
        }
    }
}
