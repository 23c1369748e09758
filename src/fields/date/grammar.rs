//! The shapes of a date: which tokens are its day, month and year.

use super::numeric;
use super::solar;
use super::span;
use super::token::Token;
use super::value::Date;
use super::words::{Languages, Month, unmarked_era};

/// In which order a date of numbers is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Order {
    DayMonth,
    MonthDay,
    YearMonth,
    /// The same, in years of the Solar Hijri calendar or of the common one.
    Solar,
    /// The text is known to be of a language that writes both.
    Either,
    /// Nothing is known of the text.
    #[default]
    Unknown,
}

/// A date among the tokens: its value and one past its last token.
pub(super) type Shape = (Date, usize);

/// Years that news pages print; further ones are house numbers and prices.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2199;

/// The date with a year that starts at token `at`, if one does.
pub(super) fn dated(tokens: &[Token], at: usize, order: Order) -> Option<Shape> {
    if tokens.get(at)?.number().is_some() {
        numeric::date(tokens, at, order)
            .or_else(|| day_month(tokens, at).and_then(|found| with_year(tokens, found)))
            .or_else(|| year_month_day(tokens, at))
            .or_else(|| year_day_month(tokens, at))
            .or_else(|| solar::date(tokens, at))
    } else {
        month_day(tokens, at)
            .and_then(|found| with_year(tokens, found))
            .or_else(|| month_year(tokens, at))
            .or_else(|| year_month_day(tokens, at))
    }
}

/// A day of a month among the tokens, which has no year where it is asked for.
pub(super) fn yearless(tokens: &[Token], at: usize) -> Option<DayMonth> {
    day_month(tokens, at).or_else(|| month_day(tokens, at))
}

impl Month {
    /// A day of it, perhaps one of two.
    fn day(self, year: i16, day: i8) -> Option<Date> {
        let other = Date::day_of(year, self.other, day);
        let date = Date::day_of(year, self.number, day);
        Some(Date {
            other_month: date.and(other).and(Some(self.other)),
            ..date.or(other)?
        })
    }

    /// It in a year, perhaps one of two.
    fn of(self, year: i16) -> Option<Date> {
        Some(Date {
            other_month: Some(self.other).filter(|other| *other != 0),
            ..Date::month_of(year, self.number)?
        })
    }
}

/// A day of a month among the tokens.
#[derive(Debug, Clone, Copy)]
pub(super) struct DayMonth {
    pub(super) day: i8,
    month: Month,
    pub(super) end: usize,
}

impl DayMonth {
    /// The day in a year.
    pub(super) fn of(&self, year: i16) -> Option<Date> {
        self.month.day(year, self.day)
    }
}

/// `10. Januar`, `10 de enero`, `10-Jan`.
fn day_month(tokens: &[Token], at: usize) -> Option<DayMonth> {
    plain_day_month(tokens, at).filter(|_| !span::ends(tokens, at))
}

/// The same, even as the last day of a span.
pub(super) fn plain_day_month(tokens: &[Token], at: usize) -> Option<DayMonth> {
    let (day, end) = day(tokens, at)?;
    let month_at = joint(tokens, end, &['.', '-', '/', ','], 3);
    let (month, end) = month(tokens, month_at)?;
    Some(DayMonth { day, month, end })
}

/// `January 10th`, `1月10日`.
pub(super) fn month_day(tokens: &[Token], at: usize) -> Option<DayMonth> {
    let (month, end) = month(tokens, at)?;
    let day_at = joint(tokens, end, &['.', '-', '/', ','], 2);
    let (day, end) = day(tokens, day_at)?;
    Some(DayMonth { day, month, end })
}

fn with_year(tokens: &[Token], found: DayMonth) -> Option<Shape> {
    let at = joint(tokens, found.end, &[',', '.', '-', '/', '\''], 4);
    // `March 11-17` has two days, `Jan-10-20` a year.
    let hyphens = || tokens[found.end - 2].is_mark(&['-']);
    let short = at > found.end
        && (tokens[at - 1].is_mark(&['/', '\'']) || tokens[at - 1].is_mark(&['-']) && hyphens());
    let (value, end) = year(tokens, at, found.month.languages, short)?;
    // `March 13/14, 1999`
    let is_day = tokens[at - 1].is_mark(&['/'])
        && tokens[at].number().is_some_and(|(_, digits)| digits == 2)
        && year(tokens, joint(tokens, end, &[','], 1), 0, false).is_some();
    (!is_day).then(|| Some((found.of(value)?, end))).flatten()
}

/// `January 2020`.
fn month_year(tokens: &[Token], at: usize) -> Option<Shape> {
    let (month, end) = month(tokens, at)?;
    let at = joint(tokens, end, &[',', '.', '-', '/'], 3);
    let (year, end) = year(tokens, at, month.languages, false)?;
    Some((month.of(year)?, end))
}

/// `2020年1月10日`, `2020 January 10`; without a day only where the year is marked as one.
fn year_month_day(tokens: &[Token], at: usize) -> Option<Shape> {
    let (year, year_end) = year(tokens, at, 0, false)?;
    let month_at = joint(tokens, year_end, &[',', '.', '-', '/'], 2);
    let (month, end) = month(tokens, month_at)?;
    let day_at = joint(tokens, end, &[',', '.', '-', '/'], 2);
    if let Some((day, end)) = day(tokens, day_at) {
        return Some((month.day(year, day)?, end));
    }
    let marked = tokens[year_end - 1].number().is_none();
    marked.then(|| Some((month.of(year)?, end))).flatten()
}

/// `2020. gada 10. janvāris`, `2020-yil 10-yanvar`: a year that is marked as one.
fn year_day_month(tokens: &[Token], at: usize) -> Option<Shape> {
    let (year, year_end) = year(tokens, at, 0, false)?;
    let hyphen = tokens
        .get(year_end)
        .is_some_and(|token| token.is_mark(&['-', '.']));
    let counted_at = year_end + usize::from(hyphen);
    let counted = tokens[year_end - 1].number().is_none();
    let end = if counted {
        year_end
    } else {
        skip_counted(tokens, counted_at, YEAR)
    };
    let found = day_month(tokens, joint(tokens, end, &[',', '.'], 2))?;
    let marked = counted || end > counted_at;
    marked.then(|| Some((found.of(year)?, found.end))).flatten()
}

/// A year at token `at`, in an era or in the common one; of two digits where `short`.
pub(super) fn year(
    tokens: &[Token],
    at: usize,
    languages: Languages,
    short: bool,
) -> Option<(i16, usize)> {
    let era = tokens.get(at)?.word().and_then(|word| word.era);
    let at = at + usize::from(era.is_some());
    let (value, digits) = tokens.get(at)?.number()?;
    if starts_time(tokens, at) {
        return None;
    }
    let value = i32::try_from(value).ok()?;
    let year = match (era, digits) {
        // `May 2nd, 202511 mins`: what follows the year lost its blank.
        (None, 5..=6) if languages != 0 => value / 10i32.pow(u32::from(digits) - 4),
        (Some(offset), 1..=4) => value + i32::from(offset),
        (None, 4) if YEARS.contains(&value) => value,
        (None, 4) => value + i32::from(unmarked_era(languages)?),
        (None, 2) if short => short_year(value),
        _ => return None,
    };
    let year = i16::try_from(year).ok().filter(|_| YEARS.contains(&year))?;
    Some((year, skip_counted(tokens, at + 1, YEAR)))
}

/// The year of two digits: those up to 79 are of this century.
pub(super) fn short_year(value: i32) -> i32 {
    if value < 80 {
        2000 + value
    } else {
        1900 + value
    }
}

/// The month at token `at`, and one past it, or past another name of it behind a stroke: `تموز/يوليو`.
fn month(tokens: &[Token], at: usize) -> Option<(Month, usize)> {
    let token = tokens.get(at)?;
    if token.word().is_some() {
        let month = token.month()?;
        let again = tokens.get(at + 1).filter(|mark| mark.is_mark(&['/']));
        let again = again.and_then(|_| tokens.get(at + 2)?.month());
        let is_same = again.is_some_and(|again| again.number == month.number);
        return Some((month, at + if is_same { 3 } else { 1 }));
    }
    let (value, digits) = token.number()?;
    let end = skip_counted(tokens, at + 1, MONTH);
    let month = Month {
        number: i8::try_from(value).ok()?,
        other: 0,
        languages: 0,
    };
    (end > at + 1 && digits <= 2 && (1..=12).contains(&month.number)).then_some((month, end))
}

/// A day of a month at token `at`, and one past it.
pub(super) fn day(tokens: &[Token], at: usize) -> Option<(i8, usize)> {
    let (value, digits) = tokens.get(at)?.number()?;
    let day = i8::try_from(value).ok()?;
    if digits > 2 || !(1..=31).contains(&day) || starts_time(tokens, at) {
        return None;
    }
    Some((day, skip_counted(tokens, at + 1, DAY)))
}

const YEAR: u8 = 0;
const MONTH: u8 = 1;
const DAY: u8 = 2;

/// One past the word that counts `part`, if it stands at `at`.
fn skip_counted(tokens: &[Token], at: usize, part: u8) -> usize {
    let word = tokens.get(at).and_then(Token::word);
    at + usize::from(word.is_some_and(|word| word.counted & (1 << part) != 0))
}

/// One past the tokens that may stand between two parts of a date: some marks, small words and days
/// of the week, at most `most` of them.
pub(super) fn joint(tokens: &[Token], at: usize, marks: &[char], most: usize) -> usize {
    let skips = |token: &Token| {
        let joins = |word: &super::words::Sense| {
            let is_part = word.is_month() || word.era.is_some() || word.after_noon.is_some();
            !is_part && word.zone.is_none() && (word.filler || word.weekday)
        };
        token.word().is_some_and(joins) || token.is_mark(marks)
    };
    let rest = tokens.get(at..).unwrap_or_default();
    at + rest.iter().take(most).take_while(|t| skips(t)).count()
}

/// Whether a time, and no day or year, starts at token `at`.
pub(super) fn starts_time(tokens: &[Token], at: usize) -> bool {
    let glued = |left: &Token, right: &Token| left.range.end == right.range.start;
    match tokens.get(at..at + 3) {
        Some([hour, colon, minute]) => {
            colon.is_mark(&[':'])
                && minute.number().is_some()
                && glued(hour, colon)
                && glued(colon, minute)
        }
        _ => false,
    }
}
