//! Chinese datelines: `新华社北京3月15日电（记者张三）`, `本报讯`, `（中央社記者王小明台北15日電）`.

use super::parts::Parts;
use crate::fields::date::digit;
use crate::fields::names::{ROLES, is_han, paper_or_agency};
use crate::fields::range::{behind_blanks, pieces, run, trimmed};
use crate::fields::reporter::Filed;
use crate::language::tables::{DATELINE_CLOSERS, DATELINE_TITLES, EASTERN_HELPERS};
use std::ops::Range;

/// Characters of a place, several cities included.
const PLACE_CHARS: usize = 16;

/// Characters of most names in Taiwan, where a place follows the name without a mark.
const NAME_CHARS: usize = 3;

/// Characters of a name in brackets, the dots of foreign ones included. Set by judgement.
const LISTED_CHARS: usize = 8;

/// The Chinese dateline that `head` opens with.
pub(super) fn parse(head: &str) -> Option<Parts> {
    let opened = head.starts_with(['（', '(', '【', '[']);
    let start = if opened {
        head.chars().next()?.len_utf8()
    } else {
        0
    };
    let known = paper_or_agency(&head[start..])?;
    let agency = start..start + known;
    if !head[agency.clone()].chars().all(is_han) {
        return None;
    }
    let mut parts = Parts {
        agency: Some(agency.clone()),
        ..Parts::default()
    };
    let mut at = agency.end;
    if let Some(role) = ROLES.prefix(&head[at..]).filter(|_| opened) {
        let name = at + role..offset(head, at + role, NAME_CHARS);
        at = name.end;
        parts.people.push(name);
    }
    let place = run(head, at, |c| {
        digit(c).is_none()
            && !DATELINE_CLOSERS.contains(&c)
            && (is_han(c) || matches!(c, '、' | '/' | '·'))
    });
    if head[place.clone()].chars().count() > PLACE_CHARS {
        return None;
    }
    let date = run(head, place.end, |c| {
        digit(c).is_some() || matches!(c, '年' | '月' | '日')
    });
    let is_day = head[date.clone()].ends_with('日');
    let closer = head[date.end..].chars().next()?;
    let closed = DATELINE_CLOSERS.contains(&closer);
    // `新华社北京12月16日（韩洁…）` has no closing word.
    if !(closed && (is_day || date.is_empty()) || is_day && matches!(closer, '（' | '(')) {
        return None;
    }
    parts.places = places(head, place);
    parts.date = Some(date.clone()).filter(|date| !date.is_empty());
    let after = date.end + if closed { closer.len_utf8() } else { 0 };
    parts.end = tail(head, after, opened, &mut parts)?;
    Some(parts)
}

/// A dateline that says who reported: `〔記者林沛瑜／台東報導〕`.
pub(super) fn reported(filed: Filed) -> Parts {
    Parts {
        places: filed.place.into_iter().collect(),
        people: filed.people,
        date: filed.date,
        agency: filed.agency,
        end: filed.end,
        colon: false,
    }
}

/// What follows the closing word: the closing bracket, names in brackets, `题：`.
fn tail(head: &str, mut at: usize, opened: bool, parts: &mut Parts) -> Option<usize> {
    if opened {
        at = after_any(head, at, &['）', ')', '】', ']'])?;
    }
    at = behind_blanks(head, at);
    if let Some(start) = after_any(head, at, &['（', '(']) {
        let close = start + head[start..].find(['）', ')'])?;
        let names = start..close;
        if let Some(people) = people(head, names) {
            parts.people.extend(people);
            at = behind_blanks(head, close + head[close..].chars().next()?.len_utf8());
        }
    }
    for title in DATELINE_TITLES {
        if head[at..].starts_with(title) {
            at += title.len();
        }
    }
    Some(behind_blanks(head, at))
}

/// The names of `记者张三、李四`, or of `韩洁、李四` without a role, but for who took pictures: `摄影 王五`.
fn people(head: &str, range: Range<usize>) -> Option<Vec<Range<usize>>> {
    let mut names = Vec::new();
    let (mut is_helper, mut is_alone) = (false, false);
    // How many names stand before the last word for who writes.
    let mut led = 0;
    let parts = |c| matches!(c, '、' | '，' | ' ' | '\u{3000}' | ',');
    for piece in pieces(head, range, parts) {
        let role = ROLES.prefix(&head[piece.clone()]).unwrap_or(0);
        let name = trimmed(head, piece.start + role..piece.end);
        let text = &head[name.clone()];
        if text.chars().any(|c| !(is_han(c) || c == '·')) || text.chars().count() > LISTED_CHARS {
            return None;
        }
        let label = head.get(piece.start..name.start).unwrap_or("").trim();
        let is_label = EASTERN_HELPERS.contains(&text);
        is_alone = text.is_empty() || is_label;
        if is_label || EASTERN_HELPERS.contains(&label) {
            is_helper = true;
        } else if role > 0 {
            (is_helper, led) = (false, names.len());
        }
        if !is_alone && !is_helper {
            names.push(name);
        }
    }
    // `张三、李四 摄`
    if is_helper && is_alone {
        names.truncate(led);
    }
    Some(names)
}

fn places(head: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let places = pieces(head, range, |c| matches!(c, '、' | '/' | '·'));
    places.filter(|place| !place.is_empty()).collect()
}

/// One past the character at `at`, if it is one of `marks`.
fn after_any(head: &str, at: usize, marks: &[char]) -> Option<usize> {
    let c = head[at..].chars().next()?;
    marks.contains(&c).then(|| at + c.len_utf8())
}

/// The byte `count` characters after `at`.
fn offset(head: &str, at: usize, count: usize) -> usize {
    let rest = &head[at..];
    at + rest
        .char_indices()
        .nth(count)
        .map_or(rest.len(), |(end, _)| end)
}
