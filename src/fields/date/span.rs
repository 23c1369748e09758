//! Spans of days (`March 11 - 17, 1999`, `11.–17. März 1999`, `3月11日-17日`): when something goes on, or what
//! an issue of a weekly is for, and no day of publication. They are passed over, whatever dash they have.

use super::clock::HOUR;
use super::grammar::{DayMonth, day, joint, month_day, plain_day_month, starts_time, year};
use super::token::Token;

/// What stands between the first day and the last one.
const DASHES: [char; 11] = ['-', '–', '—', '―', '‒', '─', '&', '~', '～', '〜', '∼'];

/// Marks between a day, its month and its year.
const MARKS: [char; 4] = [',', '.', '-', '/'];

/// One past a span that starts at token `at`: days of which at least one has a month, perhaps with a year
/// before or behind them.
pub(super) fn end(tokens: &[Token], at: usize) -> Option<usize> {
    let year_end = year(tokens, at, 0, false).map(|(_, end)| end);
    let start = year_end.map_or(at, |end| joint(tokens, end, &MARKS, 2));
    let last = months(tokens, start);
    let is_dated = last.is_some() || year_end.is_some();
    let end = last.or_else(|| bare(tokens, start))?;
    let year_at = joint(tokens, end, &MARKS, 3);
    let with_year = year(tokens, year_at, 0, false).map(|(_, end)| end);
    // `3-2 March 12, 1999` begins with a score.
    with_year.or(Some(end).filter(|_| is_dated))
}

/// One past the days of a span whose first has its month: `Mar. 11 - Mar. 17`, `March 11-17`.
fn months(tokens: &[Token], at: usize) -> Option<usize> {
    let (first, month_leads) = month_day(tokens, at)
        .map(|found| (found, true))
        .or_else(|| Some((plain_day_month(tokens, at)?, false)))?;
    // In `Jan-10-20` the second hyphen is that of a year.
    let hyphens = tokens[first.end - 2].is_mark(&['-', '/']);
    let last = dash(tokens, first.end).filter(|_| !hyphens)?;
    let last = joint(tokens, last, &[], 1);
    if let Some(found) = day_of_month(tokens, last) {
        return Some(found.end);
    }
    let (_, end) = day(tokens, last).filter(|(last, _)| month_leads && first.day < *last)?;
    is_whole(tokens, end).then_some(end)
}

/// One past the days of a span whose last alone has its month: `11.–17. März`.
fn bare(tokens: &[Token], at: usize) -> Option<usize> {
    let (first, end) = day(tokens, at).filter(|_| !is_minute(tokens, at))?;
    let last = plain_day_month(tokens, dash(tokens, end)?)?;
    (first < last.day).then_some(last.end)
}

/// Whether the number at `at` is the last of a span such as `10–12 January`, `10.-12. Januar`.
pub(super) fn ends(tokens: &[Token], at: usize) -> bool {
    let Some(first) = first_of(tokens, at) else {
        return false;
    };
    // The number before the dash may be the year of a day written out.
    let is_day = tokens[first]
        .number()
        .is_some_and(|(_, digits)| digits <= 2);
    is_day && !is_minute(tokens, first)
}

/// Whether the three numbers from `at` on are the last day of a span: `11.–17.3.1999`, `11/3 - 17/3/1999`. Something
/// else is counted before the day in `Photo 3/12 - 19/4/1999` and `No. 12. - 19.4.1999`.
pub(super) fn ends_in_numbers(tokens: &[Token], at: usize) -> bool {
    let Some(first) = first_of(tokens, at).filter(|_| ends(tokens, at)) else {
        return false;
    };
    let numbers_before = |number: usize| {
        let before = number.checked_sub(2)?;
        (is_mark(tokens, before + 1, &['.', '/']) && tokens[before].number().is_some())
            .then_some(before)
    };
    let point = is_mark(tokens, first + 1, &['.']);
    let Some(before) = numbers_before(first) else {
        let mut pairs = tokens[first..=at].windows(2);
        let tied = pairs.all(|two| two[0].range.end == two[1].range.start);
        let day = |at| day(tokens, at).map(|(day, _)| day);
        let in_order = day(at).is_some_and(|last| day(first).is_some_and(|first| first < last));
        return in_order && (tied || point && !is_behind_abbreviation(tokens, first));
    };
    let pair = point || is_mark(tokens, before + 1, &['/']);
    pair && numbers_before(before).is_none() && are_in_order(tokens, before, at)
}

/// Whether the day and month at `first`, in either order, come no later in a year than those at `last` in the same one.
fn are_in_order(tokens: &[Token], first: usize, last: usize) -> bool {
    let month_and_day = |month_at: usize, day_at: usize| {
        let (month, _) = day(tokens, month_at).filter(|(month, _)| *month <= 12)?;
        Some((month, day(tokens, day_at)?.0))
    };
    [(0, 2), (2, 0)].into_iter().any(|(month, of_month)| {
        let first = month_and_day(first + month, first + of_month);
        first.is_some() && first <= month_and_day(last + month, last + of_month)
    })
}

/// Whether an abbreviation stands before token `at`, and none of a day of the week: `No. 12.`
fn is_behind_abbreviation(tokens: &[Token], at: usize) -> bool {
    let Some(word) = at
        .checked_sub(2)
        .filter(|_| is_mark(tokens, at - 1, &['.']))
    else {
        return false;
    };
    let is_weekday = |word: &Token| word.word().is_some_and(|word| word.weekday);
    tokens[word].number().is_none() && !is_weekday(&tokens[word])
}

/// The number before the dash that stands before token `at`.
fn first_of(tokens: &[Token], at: usize) -> Option<usize> {
    let dash = at
        .checked_sub(1)
        .filter(|dash| is_mark(tokens, *dash, &DASHES))?;
    let first = dash.checked_sub(1)?;
    if is_mark(tokens, first, &['.']) {
        first.checked_sub(1)
    } else {
        Some(first)
    }
}

/// One past the dash at `at`, which a full stop may stand before.
fn dash(tokens: &[Token], at: usize) -> Option<usize> {
    let at = at + usize::from(is_mark(tokens, at, &['.']));
    is_mark(tokens, at, &DASHES).then_some(at + 1)
}

fn day_of_month(tokens: &[Token], at: usize) -> Option<DayMonth> {
    plain_day_month(tokens, at).or_else(|| month_day(tokens, at))
}

/// Whether the number at `at` is the minute of a time: `20:15`, `20h15`.
fn is_minute(tokens: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| tokens.get(before)) else {
        return false;
    };
    let counts_hours = |token: &Token| {
        token
            .word()
            .is_some_and(|word| word.counted & (1 << HOUR) != 0)
    };
    before.is_mark(&[':']) || counts_hours(before)
}

/// Whether a day without its month that ends before token `at` is one: no time, and no count of something.
fn is_whole(tokens: &[Token], at: usize) -> bool {
    let Some(next) = tokens.get(at) else {
        return true;
    };
    let is_number = |at: usize| tokens.get(at).is_some_and(|token| token.number().is_some());
    let is_time = next.is_mark(&['.', ':']) && is_number(at + 1);
    let is_year = next.number().is_some_and(|(_, digits)| digits == 4);
    !is_time && !starts_time(tokens, at) && (next.mark().is_some() || is_year)
}

fn is_mark(tokens: &[Token], at: usize, marks: &[char]) -> bool {
    tokens.get(at).is_some_and(|token| token.is_mark(marks))
}

/// Whether there may be a span among the tokens.
pub(super) fn may_hold(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| token.is_mark(&DASHES))
}

#[cfg(test)]
mod tests {
    use super::DASHES;
    use crate::fields::DateReader;
    use crate::language::ALL;

    #[test]
    fn a_span_is_no_day_in_any_language_with_any_dash() {
        let reader = DateReader::new();
        let months = ALL.iter().flat_map(|language| language.months[2]);
        for month in months.filter(|month| !month.starts_with('3')) {
            for dash in DASHES {
                for span in [
                    format!("{month} 11{dash}17, 1999"),
                    format!("{month} 11 {dash} 17, 1999"),
                    format!("11{dash}17 {month} 1999"),
                    format!("11. {dash} 17. {month} 1999"),
                    format!("11 {month} {dash} 17 {month} 1999"),
                    format!("{month} 11 {dash} {month} 17, 1999"),
                    format!("1999 {month} 11{dash}17"),
                ] {
                    assert_eq!(reader.parse(&span), None, "{span}");
                }
            }
        }
    }
}
