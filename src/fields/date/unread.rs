//! Days of calendars that are not turned into those of the common one: the Bikram Sambat of Nepal, whose
//! months are as long as is laid down year by year, and the Ethiopian one. They are passed over, so that
//! their years are none of the common one.

use super::grammar::{joint, starts_time};
use super::token::Token;
use super::words::Unread;

/// Years that the Bikram Sambat counts where the common calendar counts 1993 to 2043.
const BIKRAM_YEARS: std::ops::RangeInclusive<u32> = 2050..=2100;

/// Days of the longest month, which Nepal has.
const MOST_DAYS: u32 = 32;

const MARKS: [char; 5] = [',', '.', '-', '/', '('];

/// One past a day or month that starts at token `at`: `१० असार`, `असार १०, २०८१`, `२०८१ असार १०`.
pub(super) fn date(tokens: &[Token], at: usize) -> Option<usize> {
    let day = |at| number(tokens, at, 1..=2).filter(|end| value(tokens, *end - 1) <= MOST_DAYS);
    let year = |at| number(tokens, at, 4..=4);
    let dated = |at| joint(tokens, at, &MARKS, 3);
    if let Some(end) = month(tokens, at) {
        let end = day(dated(end)).unwrap_or(end);
        return Some(year(dated(end)).unwrap_or(end));
    }
    if let Some(end) = day(at) {
        let end = month(tokens, dated(end))?;
        return Some(year(dated(end)).unwrap_or(end));
    }
    let end = month(tokens, dated(year(at)?))?;
    Some(day(dated(end)).unwrap_or(end))
}

fn month(tokens: &[Token], at: usize) -> Option<usize> {
    let word = tokens.get(at)?.word()?;
    (word.unread == Some(Unread::Month)).then_some(at + 1)
}

fn number(tokens: &[Token], at: usize, most: std::ops::RangeInclusive<u8>) -> Option<usize> {
    let (_, digits) = tokens.get(at)?.number()?;
    (most.contains(&digits) && !starts_time(tokens, at)).then_some(at + 1)
}

fn value(tokens: &[Token], at: usize) -> u32 {
    tokens
        .get(at)
        .and_then(Token::number)
        .map_or(0, |number| number.0)
}

/// Whether three numbers from token `at` on, the year at `year`, are a day of such a calendar: of Nepal by
/// a year that lies far ahead, in the digits of Devanagari or where the text is known to be Nepali, of
/// Ethiopia by what stands behind.
pub(super) fn is_numeric(tokens: &[Token], at: usize, year: usize) -> bool {
    let is_bikram = tokens.get(year).is_some_and(Token::may_be_bikram)
        && BIKRAM_YEARS.contains(&value(tokens, year));
    let behind = tokens.get(at + 5).and_then(Token::word);
    is_bikram || behind.is_some_and(|word| word.unread == Some(Unread::Era))
}
