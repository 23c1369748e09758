//! Dates of three numbers, and in which order they are read.

use super::grammar::{Order, Shape, short_year, starts_time, year};
use super::solar;
use super::span;
use super::token::Token;
use super::unread;
use super::value::Date;
use super::words::Languages;

/// `2020-01-10`, `10.1.2020`, `03/04/20`, `23·11·21`: three numbers and twice the same mark.
pub(super) fn date(tokens: &[Token], at: usize, order: Order) -> Option<Shape> {
    let [a, mark, b, again, c] = tokens.get(at..at + 5)? else {
        return None;
    };
    let separator = mark.mark()?;
    let same = again.mark() == Some(separator) && matches!(separator, '-' | '/' | '.' | '·');
    let glued = mark.range.start == a.range.end && c.range.start == again.range.end;
    if !same
        || matches!(separator, '-' | '·') && !glued
        || is_part_of_more(tokens, at)
        || span::ends_in_numbers(tokens, at)
    {
        return None;
    }
    let (first, second, third) = (a.number()?, b.number()?, c.number()?);
    if second.1 > 2 {
        return None;
    }
    if first.1 == 4
        && (order == Order::Solar || a.is_persian())
        && let Some(date) = solar::of_numbers([first.0, second.0, third.0])
    {
        return Some((date, at + 5));
    }
    let year_at = if first.1 == 4 { at } else { at + 4 };
    if unread::is_numeric(tokens, at, year_at) {
        return None;
    }
    let date = match (first.1, third.1) {
        (4, 1..=2) => {
            let (year, _) = year(tokens, at, 0, false)?;
            Date::day_of(year, small(second.0)?, small(third.0)?)?
        }
        // `06/11/20230 Kommentare`: what follows the year lost its blank.
        (1..=2, 4..=6) => {
            let (year, _) = year(tokens, at + 4, Languages::MAX, false)?;
            either(year, (small(first.0)?, small(second.0)?), separator, order)?
        }
        (2, 2) if matches!(order, Order::YearMonth | Order::Solar) => {
            let year = short_year(i32::try_from(first.0).ok()?);
            Date::day_of(i16::try_from(year).ok()?, small(second.0)?, small(third.0)?)?
        }
        (1..=2, 2) => {
            let year = short_year(i32::try_from(third.0).ok()?);
            let year = i16::try_from(year).ok()?;
            either(year, (small(first.0)?, small(second.0)?), separator, order)?
        }
        _ => return None,
    };
    Some((date, at + 5))
}

fn small(value: u32) -> Option<i8> {
    i8::try_from(value).ok()
}

/// The date of two numbers of which one is the month. Nobody who writes full stops between numbers
/// puts the month first, but some do in languages with both orders.
fn either(year: i16, (a, b): (i8, i8), separator: char, order: Order) -> Option<Date> {
    let month_first = Date::day_of(year, a, b);
    let day_first = Date::day_of(year, b, a);
    let (Some(month_first), Some(day_first)) = (month_first, day_first) else {
        return month_first.or(day_first);
    };
    Some(match order {
        Order::DayMonth => day_first,
        Order::MonthDay => month_first,
        Order::Unknown if matches!(separator, '.' | '·') => day_first,
        _ => Date {
            swaps: a != b,
            ..month_first
        },
    })
}

/// Whether the three numbers belong to a longer thing: a version, a path, a telephone number.
fn is_part_of_more(tokens: &[Token], at: usize) -> bool {
    let (start, end) = (tokens[at].range.start, tokens[at + 4].range.end);
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    let led = before.is_some_and(|token| {
        let glued = token.range.end == start;
        glued && token.is_mark(&['-', '/', '.', '$', '#', '+', '=', '_', '@'])
    });
    let after = tokens.get(at + 5).filter(|token| token.range.start == end);
    let timed = starts_time(tokens, at + 6);
    let goes_on = !timed
        && tokens.get(at + 6).is_some_and(|next| {
            next.range.start == end + 1 && (next.number().is_some() || next.mark().is_none())
        });
    let trailed = after.is_some_and(|token| {
        token.is_mark(&['/', '_', '%', '='])
            || token.number().is_some() && !starts_time(tokens, at + 5)
            || token.is_mark(&['-', '.']) && goes_on
    });
    led || trailed
}
