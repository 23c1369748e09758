//! Days of the Solar Hijri calendar of Iran (`۱۲ مهر ۱۴۰۲`, `۱۴۰۲/۰۷/۱۲`), as those of the common one.

use super::grammar::{Shape, day, joint};
use super::token::Token;
use super::value::Date;
use jiff::{ToSpan, civil};

/// Years in which news pages and archives are dated: 1821 to 2121 of the common era.
const YEARS: std::ops::RangeInclusive<i64> = 1200..=1500;

/// The day of a month of that calendar that starts at token `at`, if one does.
pub(super) fn date(tokens: &[Token], at: usize) -> Option<Shape> {
    let (day, end) = day(tokens, at)?;
    let month_at = joint(tokens, end, &['.', '-', '/', ',', '،'], 1);
    let month = tokens.get(month_at)?.word()?.solar;
    let year_at = joint(tokens, month_at + 1, &['.', '-', '/', ',', '،'], 2);
    let (year, _) = tokens.get(year_at)?.number()?;
    let day = common((i64::from(year), month, day))?;
    let day = Date::day_of(day.year(), day.month(), day.day())?;
    Some((day, year_at + 1))
}

/// The last year of a date of numbers, 2031 of the common era. Later ones are those of the lunar calendar
/// until then, whose 1411th was 1990.
const LAST_OF_NUMBERS: u32 = 1410;

/// The day of three numbers of which the first is the year.
pub(super) fn of_numbers([year, month, day]: [u32; 3]) -> Option<Date> {
    if year > LAST_OF_NUMBERS {
        return None;
    }
    let small = |value| i8::try_from(value).ok();
    let day = common((i64::from(year), small(month)?, small(day)?))?;
    Date::day_of(day.year(), day.month(), day.day())
}

/// The day of the common calendar that year, month and day of the solar one name.
fn common(day: (i64, i8, i8)) -> Option<civil::Date> {
    let (year, month, of_month) = day;
    let days = if month < 7 { 31 } else { 30 };
    if !YEARS.contains(&year) || !(1..=12).contains(&month) || !(1..=days).contains(&of_month) {
        return None;
    }
    // The last month has its thirtieth day in leap years alone.
    if count(day) >= count((year + 1, 1, 1)) {
        return None;
    }
    let past = count(day) - count((1403, 1, 1));
    civil::date(2024, 3, 20).checked_add(past.days()).ok()
}

/// Days since a day long ago. Of 33 years eight are leap years, as it has been in all of `YEARS`; their
/// cycle is counted from 1595 years before the first, where it begins.
fn count((year, month, day): (i64, i8, i8)) -> i64 {
    let (year, month) = (year + 1595, i64::from(month));
    let leaps = year / 33 * 8 + (year % 33 + 3) / 4;
    let months = if month < 7 {
        (month - 1) * 31
    } else {
        (month - 7) * 30 + 186
    };
    year * 365 + leaps + months + i64::from(day)
}

#[cfg(test)]
mod tests {
    use super::common;

    #[test]
    fn days_are_those_of_the_common_calendar() {
        for (day, expected) in [
            ((1300, 1, 1), Some((1921, 3, 21))),
            ((1357, 11, 22), Some((1979, 2, 11))),
            ((1367, 5, 29), Some((1988, 8, 20))),
            ((1399, 12, 30), Some((2021, 3, 20))),
            ((1400, 1, 1), Some((2021, 3, 21))),
            ((1402, 7, 12), Some((2023, 10, 4))),
            ((1403, 12, 30), Some((2025, 3, 20))),
            ((1404, 1, 1), Some((2025, 3, 21))),
            ((1402, 12, 30), None),
            ((1402, 7, 31), None),
            ((1402, 13, 1), None),
            ((2020, 1, 1), None),
        ] {
            let found = common(day).map(|day| (day.year(), day.month(), day.day()));
            assert_eq!(found, expected, "{day:?}");
        }
    }
}
