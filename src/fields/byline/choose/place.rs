//! What the place of a line says of it being the byline: how far headline, body and dates are, and
//! which lines stand next to it.

use crate::fields::front::Front;
use crate::fields::weigh::bucket;
use crate::language::CueKind;
use crate::measure::LONG_LINE_WORDS;
use crate::page::Bullet;

/// None, or how far before or behind it.
pub(super) fn to_headline(headline: Option<usize>, at: usize) -> u8 {
    let Some(headline) = headline else {
        return 0;
    };
    match at.checked_sub(headline) {
        None => 3 - bucket(headline - at, &[2, 5]),
        Some(behind) => 4 + bucket(behind, &[2, 3, 4, 6, 10]),
    }
}

/// Before the body, in its opening, rest or end, or behind it, and how far.
pub(super) fn to_body(front: Front<'_, '_>, at: usize) -> u8 {
    if let Some(before @ 1..) = front.body.checked_sub(at) {
        return 4 - bucket(before, &[2, 4, 7, 16]);
    }
    match at.checked_sub(front.end) {
        Some(behind) => 8 + bucket(behind, &[3]),
        None if at < front.body + EDGE => 5,
        None if at + EDGE >= front.end => 7,
        None => 6,
    }
}

/// Lines of the body's opening, and of its end.
const EDGE: usize = 4;

/// No date near, on the line, or on one before or behind it.
pub(super) fn to_date(front: Front<'_, '_>, at: usize) -> u8 {
    let before = |lines: usize| at.checked_sub(lines).is_some_and(|at| front.is_date(at));
    let behind = |lines: usize| front.is_date(at + lines);
    if front.is_date(at) {
        1
    } else if before(1) && behind(1) {
        2
    } else if behind(1) {
        3
    } else if before(1) {
        4
    } else if behind(2) {
        5
    } else if before(2) {
        6
    } else if (3..6).any(behind) {
        7
    } else if (3..6).any(before) {
        8
    } else {
        0
    }
}

/// Whether a line next to it is a few words and a small number, as `9 min read` and `3 comments`.
pub(super) fn to_number(front: Front<'_, '_>, at: usize) -> u8 {
    let is_number = |at: usize| {
        let shape = front.measures.shapes().get(at);
        shape.is_some_and(|shape| {
            (1..=2).contains(&shape.digits) && (2..=5).contains(&shape.words())
        })
    };
    if is_number(at) {
        1
    } else if is_number(at + 1) {
        2
    } else if is_number(at + 2) || is_number(at + 3) {
        3
    } else if at.checked_sub(1).is_some_and(is_number) {
        4
    } else {
        0
    }
}

/// Whether a line is no paragraph.
pub(super) fn is_short(front: Front<'_, '_>, at: usize) -> bool {
    let shape = front.measures.shapes().get(at);
    shape.is_some_and(|shape| shape.words() < LONG_LINE_WORDS)
}

pub(super) fn bullet(front: Front<'_, '_>, at: usize) -> u8 {
    let span = &front.page.lines()[at];
    match span.bullet {
        Bullet::None => u8::from(span.indent > 0),
        Bullet::Leading => 2 + u8::from(span.indent > 2),
        Bullet::Torn => 4,
    }
}

/// A line next to a byline: not there, headline, date, a byline's cue, the same name, another cue, a
/// lead to what follows, prose, a list item, or another.
pub(super) fn neighbour(
    front: Front<'_, '_>,
    headline: Option<usize>,
    (name, at): (&str, usize),
) -> u8 {
    let (Some(shape), Some(span)) = (front.measures.shapes().get(at), front.page.lines().get(at))
    else {
        return 0;
    };
    let cues = front.measures.cues()[at];
    let text = front.raw(at);
    if is_said(front, headline, at) {
        1
    } else if front.is_date(at) {
        2
    } else if cues.starts_with(CueKind::Byline) || cues.whole(CueKind::Byline) {
        3
    } else if shape.words() < LONG_LINE_WORDS && text.contains(name) {
        4
    } else if !cues.is_empty() {
        5
    } else if text.ends_with(':') {
        6
    } else if shape.words() >= LONG_LINE_WORDS {
        7
    } else if span.bullet != Bullet::None {
        8
    } else {
        9
    }
}

/// Whether a line is the headline or says the same.
fn is_said(front: Front<'_, '_>, headline: Option<usize>, at: usize) -> bool {
    let repeats = front.measures.repeats();
    headline.is_some_and(|headline| repeats.of(headline).first == repeats.of(at).first)
}

/// Once, or for the first or another time of two, three or more.
pub(super) fn repeats(front: Front<'_, '_>, at: usize) -> u8 {
    let repeat = front.measures.repeats().of(at);
    match repeat.count {
        0 | 1 => 0,
        count => bucket(count, &[2, 3, 4]) * 2 - u8::from(repeat.first as usize == at),
    }
}
