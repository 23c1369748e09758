//! In which order a page writes its dates of numbers, by the other dates on it.

use super::grammar::{Order, dated};
use super::reader::may_hold;
use super::token::{Token, tokens};
use super::value::Date;

/// Longest line that is read, in bytes: one that is there to give a date.
const LINE_BYTES: usize = 120;

/// Whether the day stands first in an open date of a page, as far as its lines say.
///
/// One of the two readings written out elsewhere decides, if the other is not: pages repeat their
/// date. Then dates of numbers with a day past the twelfth decide; where there are none, `10 January 2020`
/// against `January 10, 2020` does, which papers write in the order of their numbers. A tie says
/// nothing. Linear.
pub(super) fn day_first<'t>(open: &Date, lines: impl Iterator<Item = &'t str>) -> Option<bool> {
    let (mut numbers, mut words) = (0i32, 0i32);
    let readings = [open.settled(false).civil(), open.settled(true).civil()];
    let mut seen = [false; 2];
    for line in lines.filter(|line| line.len() <= LINE_BYTES && may_hold(line)) {
        let tokens = tokens(line, 0);
        let mut at = 0;
        while at < tokens.len() {
            let Some((date, end)) = dated(&tokens, at, Order::Either) else {
                at += 1;
                continue;
            };
            let span = tokens.get(at..end).unwrap_or_default();
            for (seen, reading) in seen.iter_mut().zip(readings) {
                *seen |= reading.is_some() && date.civil() == reading;
            }
            match vote(&date, span) {
                Some((true, vote)) => numbers += vote,
                Some((false, vote)) => words += vote,
                None => {}
            }
            at = end;
        }
    }
    if let [month_first, day_first] = seen
        && month_first != day_first
    {
        return Some(day_first);
    }
    let votes = if numbers == 0 { words } else { numbers };
    (votes != 0).then_some(votes > 0)
}

/// Whether a date is all numbers, and 1 where its day stands first or -1 where its month does.
fn vote(date: &Date, span: &[Token]) -> Option<(bool, i32)> {
    let (day, month) = (date.civil()?.day(), date.civil()?.month());
    let first = span.first()?;
    let Some((value, digits)) = first.number() else {
        return Some((false, -1));
    };
    let in_numbers = span.iter().all(|token| token.word().is_none());
    if digits > 2 || in_numbers && day == month {
        return None;
    }
    let is_day = i8::try_from(value) == Ok(day);
    Some((in_numbers, if is_day { 1 } else { -1 }))
}
