//! Datelines in brackets with the byline in or behind them, as in Japanese and Korean papers:
//! `【ワシントン時事】`, `【ワシントン＝山内竜介】`, `(서울=연합뉴스) 이도흔 기자 =`.

use super::parts::Parts;
use crate::fields::date::floor;
use crate::fields::names::{AGENCIES, ROLES, is_agency, is_hangul};
use crate::fields::range::{closing, pieces, trimmed};
use crate::language::tables::{EASTERN_HELPERS, KOREAN_PICTURES};
use std::ops::Range;

/// What opens the brackets of papers of Taiwan and Hong Kong, which say who filed a story in other ways.
const REPORTERS: char = '〔';

/// Bytes between the brackets.
const INNER_BYTES: usize = 120;

const EQUALS: [char; 2] = ['=', '＝'];

/// The dateline in brackets that `head` opens with.
pub(super) fn parse(head: &str) -> Option<Parts> {
    let open = head.chars().next()?;
    let close = closing(open).filter(|_| open != REPORTERS)?;
    let start = open.len_utf8();
    let end = head.find(close).filter(|end| *end <= INNER_BYTES)?;
    let mut parts = if head[start..end].contains(EQUALS) {
        signed(head, start..end)?
    } else {
        spaced(head, start..end).or_else(|| joined(head, start..end, open))?
    };
    parts.end = end + close.len_utf8();
    if let Some((people, end)) = byline(head, parts.end) {
        // Who wrote is named behind, so that in the brackets a paper is, however short: `[서울=한겨레] 홍길동 기자 =`.
        let is_paper = |name: &Range<usize>| head[name.clone()].chars().all(is_hangul);
        if let Some(paper) = parts.people.iter().position(is_paper) {
            parts.agency = Some(parts.people.remove(paper));
        }
        parts.people.extend(people);
        parts.end = end;
    }
    let rest = &head[parts.end..];
    let lede = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '－'));
    parts.end += rest.len() - lede.len();
    Some(parts)
}

/// `place＝person` or `place=agency`, several times.
fn signed(head: &str, inner: Range<usize>) -> Option<Parts> {
    let mut parts = Parts::default();
    for piece in listed(head, inner.clone(), &['、', ',', '，']) {
        let text = &head[piece.clone()];
        let sign = text.find(EQUALS)?;
        let behind = sign + text[sign..].chars().next()?.len_utf8();
        let left = trimmed(head, piece.start..piece.start + sign);
        let right = trimmed(head, piece.start + behind..piece.end);
        if left.is_empty() || right.is_empty() || head[right.clone()].contains(EQUALS) {
            return None;
        }
        if is_agency(&head[left.clone()]) {
            parts.agency = Some(piece);
            continue;
        }
        let places = listed(head, left, &['·', '・', '/']);
        if places.iter().any(|place| !is_short(&head[place.clone()])) {
            return None;
        }
        parts.places.extend(places);
        if is_agency(&head[right.clone()]) || is_korean_paper(&head[right.clone()]) {
            parts.agency = Some(right);
        } else if is_short(&head[right.clone()]) {
            parts.people.extend(listed(head, right, &['·', '・']));
        } else {
            return None;
        }
    }
    Some(parts)
}

/// `東京　１０日　ロイター`: parts between blanks, the agency last.
fn spaced(head: &str, inner: Range<usize>) -> Option<Parts> {
    let pieces = listed(head, inner, &[' ', '\u{3000}']);
    let (agency, rest) = pieces.split_last()?;
    let (date, places): (Vec<_>, Vec<_>) = rest
        .iter()
        .cloned()
        .partition(|piece| head[piece.clone()].contains(char::is_numeric));
    let is_dateline = !places.is_empty()
        && date.len() == 1
        && is_agency(&head[agency.clone()])
        && places.iter().all(|place| is_short(&head[place.clone()]));
    is_dateline.then(|| Parts {
        places,
        date: date.into_iter().next(),
        agency: Some(agency.clone()),
        ..Parts::default()
    })
}

/// `ワシントン時事`: the agency glued to the place.
fn joined(head: &str, inner: Range<usize>, open: char) -> Option<Parts> {
    let text = &head[inner.clone()];
    let is_han = text.chars().all(crate::language::phrases::is_unspaced);
    let agency = inner.end - AGENCIES.suffix(text).filter(|_| is_han || open == '【')?;
    let place = trimmed(head, inner.start..agency);
    is_short(&head[place.clone()]).then(|| Parts {
        places: listed(head, place, &['・', '、']),
        agency: Some(agency..inner.end),
        ..Parts::default()
    })
}

/// Bytes of a byline behind the brackets.
const BYLINE_BYTES: usize = 100;

/// `이도흔 기자 =`: names, each before its role, up to an equals sign, but for who took pictures.
fn byline(head: &str, at: usize) -> Option<(Vec<Range<usize>>, usize)> {
    let window = floor(&head[at..], BYLINE_BYTES);
    let sign = at + window.find(EQUALS)?;
    let mut people = Vec::new();
    let mut names = Vec::new();
    // Where names begin behind a word for another part in the story.
    let mut helpers = None;
    let mut told = false;
    for word in listed(head, at..sign, &[' ', '·', ',']) {
        let text = &head[word.clone()];
        if EASTERN_HELPERS.contains(&text) {
            helpers = Some(names.len());
            continue;
        }
        // `홍길동 사진기자`, `홍길동 카메라 기자`
        let takes_pictures = KOREAN_PICTURES.iter().any(|title| text.starts_with(title));
        if takes_pictures {
            names.clear();
        }
        if ROLES.has(text) {
            names.truncate(helpers.take().unwrap_or(names.len()));
            people.append(&mut names);
            told = true;
        } else if !text.chars().all(char::is_alphabetic) {
            return None;
        } else if !takes_pictures {
            names.push(word);
        }
    }
    let end = sign + head[sign..].chars().next()?.len_utf8();
    (names.is_empty() && told).then_some((people, end))
}

/// Characters of a place or a name.
const SHORT: usize = 16;

/// Fewest syllables of a paper of Korea that is no known agency: names have fewer.
const PAPER_SYLLABLES: usize = 4;

/// Whether a text is so long that it is a paper in Korean, where people have three syllables.
fn is_korean_paper(text: &str) -> bool {
    text.chars().all(is_hangul) && text.chars().count() >= PAPER_SYLLABLES
}

fn is_short(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters > 0 && text.chars().count() <= SHORT && !text.contains(['。', '.', '?', '？'])
}

/// The parts of a range between marks, without blanks around them and without empty ones.
fn listed(head: &str, range: Range<usize>, marks: &[char]) -> Vec<Range<usize>> {
    let pieces = pieces(head, range, |c| marks.contains(&c));
    let trimmed = pieces.map(|piece| trimmed(head, piece));
    trimmed.filter(|piece| !piece.is_empty()).collect()
}
