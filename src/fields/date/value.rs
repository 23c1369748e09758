//! The value of a date: as precise as the page is, and with both readings where it leaves two.

use jiff::civil;
use jiff::tz::Offset;
use std::fmt;

/// How much of a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DatePrecision {
    /// The year only.
    Year,
    /// Year and month.
    Month,
    /// A day.
    Day,
    /// A day and the time to the minute.
    Minute,
    /// A day and the time to the second.
    Second,
}

/// A date, with a time and a zone where they were given.
///
/// It claims no more than was printed: a date without a time stays one, and a time without a zone
/// is a local time. `03/04/2020` in a text that does not say which number is the month holds both
/// readings, and so does `3 listopada 2020`, in October in Croatian and in November in Polish, where
/// the language is not known; its text is then what both share, the year.
///
/// ```
/// use bodycopy::fields::{DatePrecision, DateReader};
///
/// let read = |text| DateReader::new().parse(text).expect("a date");
/// assert_eq!(read("10. Januar 2020").to_string(), "2020-01-10");
/// assert_eq!(read("Jan 10, 2020 08:15pm EST").to_string(), "2020-01-10T20:15:00-05:00");
/// assert_eq!(read("January 2020").precision(), DatePrecision::Month);
///
/// let either = read("03/04/2020");
/// assert_eq!(either.to_string(), "2020");
/// assert_eq!(either.readings().map(|d| d.to_string()).collect::<Vec<_>>(), ["2020-03-04", "2020-04-03"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    pub(super) year: i16,
    pub(super) month: Option<i8>,
    pub(super) day: Option<i8>,
    /// Whether month and day may also be read the other way round.
    pub(super) swaps: bool,
    /// The month that other languages call so.
    pub(super) other_month: Option<i8>,
    pub(super) time: Option<Time>,
    pub(super) offset: Option<Offset>,
}

/// A time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Time {
    pub(super) hour: i8,
    pub(super) minute: i8,
    pub(super) second: Option<i8>,
}

impl Date {
    /// A day, if the calendar has it.
    pub(super) fn day_of(year: i16, month: i8, day: i8) -> Option<Date> {
        civil::Date::new(year, month, day).ok()?;
        Some(Date {
            day: Some(day),
            ..Date::month_of(year, month)?
        })
    }

    /// A month.
    pub(super) fn month_of(year: i16, month: i8) -> Option<Date> {
        (1..=12).contains(&month).then_some(Date {
            month: Some(month),
            ..Date::year_of(year)
        })
    }

    /// A year.
    pub(super) fn year_of(year: i16) -> Date {
        Date {
            year,
            month: None,
            day: None,
            swaps: false,
            other_month: None,
            time: None,
            offset: None,
        }
    }

    /// The year, in the common era.
    pub fn year(&self) -> i16 {
        self.year
    }

    /// The month, from 1; `None` where it was not given or may be one of two.
    pub fn month(&self) -> Option<i8> {
        self.month.filter(|_| !self.is_ambiguous())
    }

    /// The day of the month, from 1; `None` where it was not given or may be one of two.
    pub fn day(&self) -> Option<i8> {
        self.day.filter(|_| !self.swaps)
    }

    /// Hour, minute and second (0 where it was not given), if a time was given.
    pub fn time(&self) -> Option<civil::Time> {
        let time = self.time?;
        civil::Time::new(time.hour, time.minute, time.second.unwrap_or(0), 0).ok()
    }

    /// How far the time is ahead of UTC, if a zone was given.
    pub fn offset(&self) -> Option<Offset> {
        self.offset
    }

    /// The day in the calendar, if a day is known for sure.
    pub fn civil(&self) -> Option<civil::Date> {
        civil::Date::new(self.year, self.month()?, self.day()?).ok()
    }

    /// The day and its time, if both are known: local time where no zone was given.
    pub fn datetime(&self) -> Option<civil::DateTime> {
        Some(self.civil()?.to_datetime(self.time()?))
    }

    /// The instant, if day, time and zone are known.
    ///
    /// ```
    /// use bodycopy::fields::DateReader;
    ///
    /// let read = |text| DateReader::new().parse(text).expect("a date");
    /// let at = read("Jan 10, 2020 08:15pm EST").timestamp().expect("an instant");
    /// assert_eq!(at.to_string(), "2020-01-11T01:15:00Z");
    /// assert_eq!(read("Jan 10, 2020 08:15pm").timestamp(), None);
    /// ```
    pub fn timestamp(&self) -> Option<jiff::Timestamp> {
        self.offset?.to_timestamp(self.datetime()?).ok()
    }

    /// How much is known. An ambiguous date is known to its year.
    pub fn precision(&self) -> DatePrecision {
        match (self.month(), self.day(), self.time) {
            (None, ..) => DatePrecision::Year,
            (_, None, _) => DatePrecision::Month,
            (_, _, None) => DatePrecision::Day,
            (_, _, Some(time)) if time.second.is_none() => DatePrecision::Minute,
            _ => DatePrecision::Second,
        }
    }

    /// Whether month and day may be read either way round, or languages differ in the month.
    pub fn is_ambiguous(&self) -> bool {
        self.swaps || self.other_month.is_some()
    }

    /// What the date can mean: one date, or two. Of numbers the one with the month first stands before
    /// the other, of a name that of the language whose code does.
    pub fn readings(&self) -> impl Iterator<Item = Date> + use<> {
        let first = Date {
            swaps: false,
            other_month: None,
            ..*self
        };
        let swapped = Date {
            month: self.day,
            day: self.month,
            ..first
        };
        let other = self.other_month.map(|month| Date {
            month: Some(month),
            ..first
        });
        let second = self.swaps.then_some(swapped).or(other);
        std::iter::once(first).chain(second)
    }

    /// Whether it is a day before that of another, in whichever order both are read.
    pub(in crate::fields) fn is_before(&self, other: &Date) -> bool {
        [false, true].into_iter().all(|day_first| {
            let days = [self, other].map(|date| date.settled(day_first).civil());
            matches!(days, [Some(day), Some(later)] if day < later)
        })
    }

    /// The reading in which the day stands before the month, or the one in which it does not.
    pub(super) fn settled(self, day_first: bool) -> Date {
        if !self.swaps {
            return self;
        }
        let mut readings = self.readings();
        let first = readings.next().unwrap_or(self);
        readings.next().filter(|_| day_first).unwrap_or(first)
    }
}

/// Writes `2020`, `2020-01`, `2020-01-10`, or the day and time as in RFC 3339; a time without a
/// zone has no offset behind it.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        let Some(month) = self.month() else {
            return Ok(());
        };
        write!(f, "-{month:02}")?;
        let Some(day) = self.day() else {
            return Ok(());
        };
        write!(f, "-{day:02}")?;
        let Some(time) = self.time else {
            return Ok(());
        };
        let second = time.second.unwrap_or(0);
        write!(f, "T{:02}:{:02}:{second:02}", time.hour, time.minute)?;
        match self.offset {
            Some(Offset::UTC) => f.write_str("Z"),
            Some(offset) => {
                let minutes = offset.seconds() / 60;
                let sign = if minutes < 0 { '-' } else { '+' };
                let minutes = minutes.abs();
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
            None => Ok(()),
        }
    }
}
