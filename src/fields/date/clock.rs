//! The time of day beside a date, and its zone.

use super::grammar::joint;
use super::token::{Token, TokenKind};
use super::value::{Date, Time};
use jiff::civil;
use jiff::tz::{Offset, TimeZone};
use std::ops::Range;

/// A time, the tokens it takes, and its zone.
#[derive(Debug, Clone)]
pub(super) struct Clocked {
    pub(super) tokens: Range<usize>,
    time: Time,
    zone: Option<Zone>,
}

#[derive(Debug, Clone, Copy)]
enum Zone {
    /// A rule in the notation of the POSIX variable `TZ`.
    Rule(&'static str),
    Offset(Offset),
}

impl Clocked {
    /// The date at this time.
    pub(super) fn on(&self, date: Date) -> Date {
        let offset = match self.zone {
            Some(Zone::Offset(offset)) => Some(offset),
            Some(Zone::Rule(rule)) => self.offset_on(date, rule),
            None => None,
        };
        Date {
            time: Some(self.time),
            offset,
            ..date
        }
    }

    fn offset_on(&self, date: Date, rule: &str) -> Option<Offset> {
        let zone = TimeZone::posix(rule).ok()?;
        let day = date.civil()?;
        let time = civil::Time::new(self.time.hour, self.time.minute, 0, 0).ok()?;
        Some(zone.to_zoned_datetime(day.to_datetime(time)).ok()?.offset())
    }
}

/// Marks that may stand between a date and its time.
const BETWEEN: [char; 13] = [
    ',', '-', '–', '—', '|', '/', '·', '•', '(', ')', '@', ';', '.',
];

/// Most tokens between a date and its time.
const MOST_BETWEEN: usize = 5;

/// The time after a date that ends before token `at`.
pub(super) fn after(line: &str, tokens: &[Token], at: usize) -> Option<Clocked> {
    let letter = tokens.get(at).filter(|t| &line[t.range.clone()] == "T");
    let start = match letter {
        Some(_) => at + 1,
        None => joint(tokens, at, &BETWEEN, MOST_BETWEEN),
    };
    let mut found = time(tokens, start, true)?;
    found.tokens.start = at;
    Some(found)
}

/// Most tokens of a time and of what stands between it and the date after it.
const REACH: usize = 12;

/// The time before a date that starts at token `at`, looked for from token `from` on.
pub(super) fn before(tokens: &[Token], from: usize, at: usize) -> Option<Clocked> {
    (from.max(at.saturating_sub(REACH))..at).find_map(|start| {
        let found = time(tokens, start, false)?;
        let reaches = joint(tokens, found.tokens.end, &BETWEEN, MOST_BETWEEN) >= at;
        (reaches && found.tokens.end <= at).then_some(found)
    })
}

/// `08:15pm`, `20h15`, `下午8时15分`, `20.15` where `dotted`, `8 pm`, and the zone behind it.
fn time(tokens: &[Token], at: usize, dotted: bool) -> Option<Clocked> {
    let half_before = half(tokens, at);
    let start = at + usize::from(half_before.is_some());
    let (hour, _) = tokens.get(start)?.number().filter(|n| n.1 <= 2)?;
    let (minute, second, end) = minutes(tokens, start + 1, dotted)
        .or_else(|| half(tokens, start + 1).map(|_| (0, None, start + 1)))?;
    let after = joint(tokens, end, &[], 1);
    let half_after = half(tokens, end).map(|half| (half, end + 1));
    let half_after = half_after.or_else(|| half(tokens, after).map(|half| (half, after + 1)));
    let (after_noon, end) = match (half_before, half_after) {
        (Some(half), _) => (Some(half), end),
        (None, Some((half, end))) => (Some(half), end),
        (None, None) => (None, end),
    };
    let time = Time {
        hour: hour_of_day(i8::try_from(hour).ok()?, after_noon)?,
        minute: i8::try_from(minute).ok().filter(|m| *m < 60)?,
        second: second
            .filter(|s| *s < 60)
            .and_then(|s| i8::try_from(s).ok()),
    };
    let (zone, end) = zone(tokens, end).map_or((None, end), |(zone, end)| (Some(zone), end));
    Some(Clocked {
        tokens: at..end,
        time,
        zone,
    })
}

fn half(tokens: &[Token], at: usize) -> Option<bool> {
    tokens.get(at)?.word()?.after_noon
}

fn hour_of_day(hour: i8, after_noon: Option<bool>) -> Option<i8> {
    let hour = match (hour, after_noon) {
        (12, Some(false)) => 0,
        (1..=11, Some(true)) => hour + 12,
        _ => hour,
    };
    (0..24).contains(&hour).then_some(hour)
}

pub(super) const HOUR: u8 = 3;
const MINUTE: u8 = 4;
const SECOND: u8 = 5;

/// Minute, second and one past them, behind the hour that ends before token `at`.
fn minutes(tokens: &[Token], at: usize, dotted: bool) -> Option<(u32, Option<u32>, usize)> {
    if counts(tokens, at, HOUR) {
        // `20 val. 15 min.`
        let dot = tokens
            .get(at + 1)
            .is_some_and(|token| token.is_mark(&['.']));
        let dot = usize::from(dot && counts(tokens, at + 3, MINUTE));
        let Some((minute, 1..=2)) = tokens.get(at + 1 + dot).and_then(Token::number) else {
            return Some((0, None, at + 1));
        };
        let end = at + 2 + dot;
        let end = end + usize::from(counts(tokens, end, MINUTE));
        let second = tokens.get(end).and_then(Token::number);
        return Some(match second.filter(|_| counts(tokens, end + 1, SECOND)) {
            Some((second, _)) => (minute, Some(second), end + 2),
            None => (minute, None, end),
        });
    }
    let mark = tokens.get(at)?;
    if !(mark.is_mark(&[':']) || dotted && mark.is_mark(&['.'])) {
        return None;
    }
    let (minute, _) = glued_pair(tokens, at)?;
    let second = glued_pair(tokens, at + 2).filter(|_| tokens[at + 2].is_mark(&[':']));
    let mut end = at + if second.is_some() { 4 } else { 2 };
    let fraction = tokens.get(end).is_some_and(|t| t.is_mark(&['.']));
    if second.is_some() && fraction && glued_number(tokens, end).is_some() {
        end += 2;
    }
    Some((minute, second.map(|second| second.0), end))
}

fn counts(tokens: &[Token], at: usize, part: u8) -> bool {
    let word = tokens.get(at).and_then(Token::word);
    word.is_some_and(|word| word.counted & (1 << part) != 0)
}

/// The number of two digits glued to the mark at `at`.
fn glued_pair(tokens: &[Token], at: usize) -> Option<(u32, u8)> {
    glued_number(tokens, at).filter(|number| number.1 == 2)
}

fn glued_number(tokens: &[Token], at: usize) -> Option<(u32, u8)> {
    let [mark, number] = tokens.get(at..at + 2)? else {
        return None;
    };
    let glued = mark.range.end == number.range.start && mark.mark().is_some();
    number.number().filter(|_| glued)
}

/// The zone at token `at`: a name, `+0100`, `GMT+1`, perhaps in brackets.
fn zone(tokens: &[Token], at: usize) -> Option<(Zone, usize)> {
    let at = joint(tokens, at, &['(', ','], 2);
    let name = tokens.get(at)?.word().and_then(|word| word.zone);
    let signed = at + usize::from(name == Some("UTC0") || name == Some("GMT0"));
    if let Some((offset, end)) = offset(tokens, signed) {
        return Some((Zone::Offset(offset), end));
    }
    Some((Zone::Rule(name?), at + 1))
}

fn offset(tokens: &[Token], at: usize) -> Option<(Offset, usize)> {
    let sign = match tokens.get(at)?.kind {
        TokenKind::Mark('+') => 1,
        TokenKind::Mark('-') => -1,
        _ => return None,
    };
    let (value, digits) = glued_number(tokens, at)?;
    let value = i32::try_from(value).ok()?;
    let (hours, minutes, end) = match digits {
        4 => (value / 100, value % 100, at + 2),
        1..=2 => match glued_pair(tokens, at + 2) {
            Some((minutes, _)) => (value, i32::try_from(minutes).ok()?, at + 4),
            None => (value, 0, at + 2),
        },
        _ => return None,
    };
    let offset = Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()?;
    Some((offset, end))
}
