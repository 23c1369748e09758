//! Reads the dates of a line.

use super::grammar::{Order, dated, yearless};
use super::line::{FoundDate, LineDates, pair, role, setting};
use super::token::{Token, digit, tokens as read_tokens};
use super::value::Date;
use super::words::{Languages, Sense, Words, bit};
use super::{ago, clock, span, unread};
use crate::language::{DateOrder, Language};
use jiff::ZonedDateTime;
use std::ops::Range;

/// Longest line that is read for dates, in bytes; longer ones are paragraphs.
const LINE_BYTES: usize = 400;

/// Digits of a year.
const YEAR_DIGITS: usize = 4;

/// Reads dates in the languages of the tables.
///
/// Without being told more it reads month names of every language, and keeps both readings of
/// `03/04/2020` and of a month that languages differ in, unless the line has other words of one of
/// them. A [language](Self::language) settles the month, and the order of numbers where it has one.
/// Times such as `2 hours ago` and days without a year are nothing until it knows
/// [the time](Self::now).
///
/// ```
/// use bodycopy::fields::DateReader;
/// use bodycopy::language::by_code;
///
/// let reader = DateReader::new();
/// assert!(reader.parse("2 hours ago").is_none());
/// let french = DateReader::new().language(by_code("fr").expect("French has a table"));
/// let date = french.parse("Mis à jour le 03/04/2020 à 20h15").expect("a date");
/// assert_eq!(date.to_string(), "2020-04-03T20:15:00");
/// ```
#[derive(Debug, Clone, Default)]
pub struct DateReader {
    order: Order,
    prefer: Languages,
    now: Option<ZonedDateTime>,
}

impl DateReader {
    /// A reader that knows nothing of the text.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads as in `language`. Default: unknown.
    #[must_use]
    pub fn language(mut self, language: &Language) -> Self {
        self.prefer = bit(language);
        self.order = match language.date_order {
            DateOrder::DayMonth => Order::DayMonth,
            DateOrder::MonthDay => Order::MonthDay,
            DateOrder::YearMonth if !language.clock.solar_months[0].is_empty() => Order::Solar,
            DateOrder::YearMonth => Order::YearMonth,
            DateOrder::Unsettled => Order::Either,
        };
        self
    }

    /// Whether the day stands before the month in dates of numbers. Default: what the language
    /// says.
    #[must_use]
    pub fn day_first(mut self, day_first: bool) -> Self {
        self.order = if day_first {
            Order::DayMonth
        } else {
            Order::MonthDay
        };
        self
    }

    /// A reader that knows when the page was read, if that is known.
    pub(in crate::fields) fn at(now: Option<&ZonedDateTime>) -> Self {
        DateReader {
            now: now.cloned(),
            ..Self::default()
        }
    }

    /// Reads no order into numbers, so that dates which leave it open show it.
    pub(super) fn either(mut self) -> Self {
        self.order = Order::Either;
        self
    }

    /// The same, but for years of the Solar Hijri calendar before months and days.
    pub(super) fn solar(mut self) -> Self {
        self.order = Order::Solar;
        self
    }

    /// When the page was read, for times relative to it. Default: unknown, and such times are
    /// nothing.
    ///
    /// ```
    /// use bodycopy::fields::DateReader;
    /// use jiff::{civil, tz::TimeZone};
    ///
    /// let now = civil::date(2020, 1, 10).at(20, 15, 0, 0).to_zoned_datetime(TimeZone::UTC)?;
    /// let reader = DateReader::new().now(now);
    /// let read = |line| reader.parse(line).map(|date| date.to_string());
    /// assert_eq!(read("vor 3 Stunden").as_deref(), Some("2020-01-10T17:15:00Z"));
    /// assert_eq!(read("Dec 24").as_deref(), Some("2019-12-24"));
    /// # Ok::<(), jiff::Error>(())
    /// ```
    #[must_use]
    pub fn now(mut self, now: ZonedDateTime) -> Self {
        self.now = Some(now);
        self
    }

    /// The first date of a text.
    pub fn parse(&self, text: &str) -> Option<Date> {
        let line = self.read(text)?;
        line.dates.first().map(|found| found.date)
    }

    /// The dates of a line, `None` if it has none. Lines of more than 400 bytes are paragraphs and
    /// have none. Linear; lines without a digit cost next to nothing.
    ///
    /// ```
    /// use bodycopy::fields::{DateReader, DateRole, DateSetting};
    ///
    /// let line = DateReader::new().read("By Jane Doe | Updated: Jan 10, 2020").expect("a date");
    /// assert_eq!(line.dates[0].role, DateRole::Updated);
    /// assert_eq!(line.dates[0].range, 23..35);
    /// assert_eq!(line.setting, DateSetting::Beside);
    /// ```
    pub fn read(&self, line: &str) -> Option<LineDates> {
        if line.len() > LINE_BYTES || !has_digit(line) {
            return None;
        }
        if self.now.is_none() && !may_hold(line) {
            return None;
        }
        let mut tokens = read_tokens(line, self.prefer);
        let mut dates = self.full(line, &tokens);
        if dates.iter().any(|(date, _)| date.other_month.is_some()) {
            // `wtorek, 3 listopada 2020 r.` says itself in which language it is.
            let words = tokens.iter().filter_map(Token::word);
            let said_in = words.fold(0, |languages, word| languages | word.said_in);
            tokens = read_tokens(line, self.prefer | said_in);
            dates = self.full(line, &tokens);
        }
        if dates.is_empty() {
            dates.extend(self.relative(line, &tokens));
        }
        if dates.is_empty() {
            return None;
        }
        let mut taken = Vec::new();
        let mut from = 0;
        let found = dates.into_iter().map(|(date, range)| {
            let (role, cue) = role(line, from, &range);
            from = range.end;
            taken.extend([range.clone(), cue]);
            FoundDate { date, range, role }
        });
        let mut dates: Vec<FoundDate> = found.collect();
        pair(line, &mut dates);
        let setting = setting(line, &tokens, &taken);
        Some(LineDates { dates, setting })
    }

    /// The dates with a year.
    fn full(&self, line: &str, tokens: &[Token]) -> Vec<(Date, Range<usize>)> {
        let mut dates = Vec::new();
        let (mut at, mut from) = (0, 0);
        let (has_unread, has_span) = (has_unread(tokens), span::may_hold(tokens));
        while at < tokens.len() {
            if has_unread && let Some(end) = unread::date(tokens, at, self.prefer) {
                at = end;
                continue;
            }
            if has_span && let Some(end) = span::end(tokens, at) {
                at = end;
                continue;
            }
            let Some((date, end)) = dated(tokens, at, self.order) else {
                at += 1;
                continue;
            };
            if is_in_name(tokens, at..end) {
                at = end;
                continue;
            }
            let (found, next) = timed(line, tokens, (date, from, at..end));
            dates.push(found);
            (at, from) = (next, next);
        }
        dates
    }

    /// The first day without a year or time relative to now, if now is known.
    fn relative(&self, line: &str, tokens: &[Token]) -> Option<(Date, Range<usize>)> {
        let now = self.now.as_ref()?;
        let (has_span, mut over) = (span::may_hold(tokens), 0);
        (0..tokens.len()).find_map(|at| {
            if has_span && at >= over {
                over = span::end(tokens, at).unwrap_or(at);
            }
            if at < over {
                return None;
            }
            if let Some(ago) = ago::find(tokens, at) {
                return Some((ago.before(now)?, bytes(tokens, &(ago.start..ago.end))));
            }
            let found = yearless(tokens, at)?;
            let today = now.date().tomorrow().ok()?;
            let year = [now.year(), now.year() - 1].into_iter();
            let mut dates = year.filter_map(|year| found.of(year));
            let is_past = |date: Date| date.civil().is_some_and(|day| day <= today);
            let date = dates.find(|date| date.readings().all(is_past))?;
            Some(timed(line, tokens, (date, 0, at..found.end)).0)
        })
    }
}

/// Whether hyphens tie tokens to a word before them and to more behind, as in the name of a file.
fn is_in_name(tokens: &[Token], range: Range<usize>) -> bool {
    let tied = |from: usize| {
        tokens.get(from..from + 3).is_some_and(|three| {
            let glued = three
                .windows(2)
                .all(|two| two[0].range.end == two[1].range.start);
            glued && three[1].is_mark(&['-', '_'])
        })
    };
    let before = range.start.checked_sub(2);
    before.is_some_and(|before| tokens[before].mark().is_none() && tied(before))
        && tied(range.end - 1)
}

/// A date of some tokens with the time beside it, its bytes, and one past its last token; the time
/// before it starts at the second part or later.
fn timed(
    line: &str,
    tokens: &[Token],
    (date, from, range): (Date, usize, Range<usize>),
) -> ((Date, Range<usize>), usize) {
    let day = date.readings().next().and_then(|date| date.civil());
    if day.is_none() {
        return ((date, bytes(tokens, &range)), range.end);
    }
    if let Some(clock) = clock::after(line, tokens, range.end) {
        let range = range.start..clock.tokens.end;
        return ((clock.on(date), bytes(tokens, &range)), range.end);
    }
    if let Some(clock) = clock::before(tokens, from, range.start) {
        let range = clock.tokens.start..range.end;
        return ((clock.on(date), bytes(tokens, &range)), range.end);
    }
    ((date, bytes(tokens, &range)), range.end)
}

fn bytes(tokens: &[Token], range: &Range<usize>) -> Range<usize> {
    let tokens = tokens.get(range.clone()).unwrap_or_default();
    let start = tokens.first().map_or(0, |token| token.range.start);
    tokens
        .last()
        .map_or(start..start, |last| start..last.range.end)
}

fn has_digit(line: &str) -> bool {
    line.bytes().any(|byte| byte.is_ascii_digit())
        || !line.is_ascii() && line.chars().any(|c| digit(c).is_some())
}

/// Whether a word is a month of a calendar that is not read.
fn has_unread(tokens: &[Token]) -> bool {
    let mut words = tokens.iter().filter_map(Token::word);
    words.any(|word| word.unread.is_some())
}

/// Where the first day stands in a text, with its year if it has one.
pub(crate) fn day_range(text: &str) -> Option<Range<usize>> {
    if !has_digit(text) {
        return None;
    }
    let tokens = read_tokens(text, 0);
    let has_unread = has_unread(&tokens);
    (0..tokens.len()).find_map(|at| {
        if has_unread && let Some(end) = unread::day(&tokens, at) {
            return Some(bytes(&tokens, &(at..end)));
        }
        if let Some(end) = span::end(&tokens, at) {
            return Some(bytes(&tokens, &(at..end)));
        }
        let dated = dated(&tokens, at, Order::Unknown).map(|(_, end)| end);
        let end = dated.or_else(|| yearless(&tokens, at).map(|found| found.end))?;
        Some(bytes(&tokens, &(at..end)))
    })
}

/// Whether a text is the name of a month or of a day of the week.
pub(crate) fn is_calendar_word(text: &str) -> bool {
    whole(text).is_some_and(|sense| sense.weekday || sense.is_month())
}

/// Whether a text is the name of a day of the week.
pub(crate) fn is_weekday(text: &str) -> bool {
    whole(text).is_some_and(|sense| sense.weekday)
}

/// What a text means in a date, if all of it is one word of the tables.
fn whole(text: &str) -> Option<&'static Sense> {
    let found = Words::shared().longest(text);
    found
        .filter(|(length, _)| *length == text.len())
        .map(|(_, sense)| sense)
}

/// Whether a line holds a year or numbers set as a date: most with digits hold a count or a time.
pub(super) fn may_hold(line: &str) -> bool {
    let bytes = line.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let joins = |at: usize| {
        let byte = bytes.get(at);
        byte.is_some_and(|byte| matches!(byte, b'-' | b'/' | b'.' | b'\'') || !byte.is_ascii())
    };
    let run = |at: usize| (at..at + YEAR_DIGITS).all(is_digit);
    let glued = |at: usize| is_digit(at) && (joins(at + 1) || at > 0 && joins(at - 1));
    let native = || !line.is_ascii() && line.chars().any(|c| !c.is_ascii() && digit(c).is_some());
    (0..bytes.len()).any(|at| glued(at) || run(at)) || native()
}

#[cfg(test)]
mod tests {
    use super::day_range;

    #[test]
    fn a_day_has_more_than_its_month() {
        assert_eq!(day_range("कार्तिक ने 10 रन बनाए"), None);
        assert_eq!(day_range("कार्तिक, 2020"), None);
        assert_eq!(day_range("10 असार"), Some(0.."10 असार".len()));
    }
}
