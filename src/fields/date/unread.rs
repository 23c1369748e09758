//! Days of calendars that are not turned into those of the common one: the Bikram Sambat of Nepal, whose
//! months are as long as is laid down year by year, and the Ethiopian one. They are passed over, so that
//! their years are none of the common one.

use super::grammar::{joint, starts_time};
use super::token::Token;
use super::words::{AHEAD, Languages, Unread, is_ahead};

/// Days of the longest month, which Nepal has.
const MOST_DAYS: u32 = 32;

const MARKS: [char; 5] = [',', '.', '-', '/', '('];

/// What may be a day, or a month of a year, in such a calendar: tokens, and one past the last.
struct Found {
    month: usize,
    year: Option<usize>,
    has_day: bool,
    end: usize,
}

/// One past a day, or a month of a year, that starts at token `at`: `१० असार`, `असार १०, २०८१`, `२०८१ असार १०`.
/// Months that are names of people elsewhere (`कार्तिक`) need a year or word of their calendar, unless the text
/// is known to be in one of its languages.
pub(super) fn date(tokens: &[Token], at: usize, prefer: Languages) -> Option<usize> {
    let found = find(tokens, at)?;
    let languages = tokens[found.month].word()?.unread_in;
    let is_known = languages & (prefer | !*AHEAD) != 0;
    let of_year = || found.year.is_some_and(|year| is_ahead(value(tokens, year)));
    let behind = tokens.get(found.end).and_then(Token::word);
    let is_said = || behind.is_some_and(|word| word.said_in == languages);
    (is_known || of_year() || is_said()).then_some(found.end)
}

/// One past such a day that starts at token `at`, for texts of which nothing else is read.
pub(super) fn day(tokens: &[Token], at: usize) -> Option<usize> {
    find(tokens, at)
        .filter(|found| found.has_day)
        .map(|found| found.end)
}

fn find(tokens: &[Token], at: usize) -> Option<Found> {
    let dated = |at| joint(tokens, at, &MARKS, 3);
    let with_year = |month, has_day, end: usize| {
        let year = Some(dated(end)).filter(|at| number(tokens, *at, 4..=4).is_some());
        let end = year.map_or(end, |year| year + 1);
        (has_day || year.is_some()).then_some(Found {
            month,
            year,
            has_day,
            end,
        })
    };
    // In `कार्तिक, 10 जून 2025` the day is that of the month behind it, as in `कार्तिक 10-06-2025`.
    let day_behind = |month: usize| {
        let end = number_of_day(tokens, dated(month + 1))?;
        let next = tokens.get(dated(end)).and_then(Token::word);
        let is_numeric = tokens
            .get(end)
            .is_some_and(|token| token.is_mark(&['-', '/', '.']))
            && number(tokens, end + 1, 1..=2).is_some();
        (!is_numeric && next.is_none_or(|word| !word.is_month())).then_some(end)
    };
    if is_month(tokens, at) {
        let day = day_behind(at);
        return with_year(at, day.is_some(), day.unwrap_or(at + 1));
    }
    if let Some(end) = number_of_day(tokens, at) {
        let month = Some(dated(end)).filter(|month| is_month(tokens, *month))?;
        return with_year(month, true, month + 1);
    }
    let month = dated(number(tokens, at, 4..=4)?);
    let day = is_month(tokens, month).then(|| day_behind(month))?;
    Some(Found {
        month,
        year: Some(at),
        has_day: day.is_some(),
        end: day.unwrap_or(month + 1),
    })
}

fn is_month(tokens: &[Token], at: usize) -> bool {
    let word = tokens.get(at).and_then(Token::word);
    word.is_some_and(|word| word.unread == Some(Unread::Month))
}

fn number_of_day(tokens: &[Token], at: usize) -> Option<usize> {
    number(tokens, at, 1..=2).filter(|_| value(tokens, at) <= MOST_DAYS)
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
    let is_bikram =
        tokens.get(year).is_some_and(Token::may_be_bikram) && is_ahead(value(tokens, year));
    let behind = tokens.get(at + 5).and_then(Token::word);
    is_bikram || behind.is_some_and(|word| word.unread == Some(Unread::Era))
}
