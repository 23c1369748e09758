//! Times relative to now: `2 hours ago`, `vor 3 Stunden`, `3小时前`.

use super::token::Token;
use super::value::{Date, Time};
use jiff::{Span, ZonedDateTime};

/// A span of time before now, and one past its last token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ago {
    amount: i64,
    unit: usize,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Most tokens between "ago" and the number or unit (`il y a environ`, `1 year or so ago`: none).
const NEAR: usize = 1;

/// The relative time whose number is token `at`.
pub(super) fn find(tokens: &[Token], at: usize) -> Option<Ago> {
    let (amount, 1..=3) = tokens.get(at)?.number()? else {
        return None;
    };
    let unit_at = at + 1;
    let unit_word = tokens.get(unit_at)?.word()?;
    let ago = |at: usize| tokens.get(at).and_then(Token::word).map_or(0, |w| w.ago);
    let before = at.checked_sub(NEAR).map_or(0, ago);
    let after = ago(unit_at + NEAR);
    // Hungarian has one word for "days ago".
    let said = before | after | unit_word.ago;
    let unit = (0..6).find(|unit| unit_word.units[*unit] & said != 0)?;
    let led = unit_word.units[unit] & before != 0;
    let trailed = unit_word.units[unit] & after != 0;
    Some(Ago {
        amount: i64::from(amount),
        unit,
        start: at - usize::from(led),
        end: unit_at + 1 + usize::from(trailed),
    })
}

impl Ago {
    /// The date this long before `now`, as precise as its unit.
    pub(super) fn before(&self, now: &ZonedDateTime) -> Option<Date> {
        let span = match self.unit {
            0 => Span::new().try_minutes(self.amount),
            1 => Span::new().try_hours(self.amount),
            2 => Span::new().try_days(self.amount),
            3 => Span::new().try_weeks(self.amount),
            4 => Span::new().try_months(self.amount),
            _ => Span::new().try_years(self.amount),
        };
        let then = now.checked_sub(span.ok()?).ok()?;
        let (year, month) = (then.year(), then.month());
        match self.unit {
            0 | 1 => Some(Date {
                time: Some(Time {
                    hour: then.hour(),
                    minute: then.minute(),
                    second: None,
                }),
                offset: Some(then.offset()),
                ..Date::day_of(year, month, then.day())?
            }),
            2 | 3 => Date::day_of(year, month, then.day()),
            4 => Date::month_of(year, month),
            _ => Some(Date::year_of(year)),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::fields::DateReader;
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    #[test]
    fn languages_say_it_before_behind_and_in_the_unit() {
        let now = date(2020, 1, 10).at(20, 15, 0, 0);
        let now = now.to_zoned_datetime(TimeZone::UTC).expect("a time");
        let reader = DateReader::new().now(now);
        for (line, day) in [
            ("vor 3 Tagen", Some("2020-01-07")),
            ("3 days ago", Some("2020-01-07")),
            ("3 araw na nakalipas", Some("2020-01-07")),
            ("3 araw ang nakalipas", Some("2020-01-07")),
            ("3 araw ang nakaraan", Some("2020-01-07")),
            ("3 nappal ezelőtt", Some("2020-01-07")),
            ("3 napja", Some("2020-01-07")),
            ("2 hete", Some("2019-12-27")),
            ("3 nap", None),
            ("3 days", None),
        ] {
            let read = reader.parse(line).map(|date| date.to_string());
            assert_eq!(read.as_deref(), day, "{line}");
        }
    }
}
