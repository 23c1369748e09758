//! Datelines of wire copy: places, date and agency before a dash or colon, in any order.

use super::opening::{Opening, Stop, Unit, is_dash};
use super::parts::Parts;
use crate::fields::date::{is_calendar_word, is_weekday};
use crate::fields::names::{AGENCIES, CITIES, DATE_ROLES, LABELS, is_agency};
use crate::fields::range::{pieces, trimmed};
use crate::language::is_small;
use std::ops::{Range, RangeInclusive};

/// The wire dateline that `head`, the start of `paragraph`, opens with.
pub(super) fn parse(head: &str, paragraph: &str) -> Option<Parts> {
    if DATE_ROLES.prefix(head).is_some() {
        return None;
    }
    let opening = Opening::of(head, 0)?;
    let found = Sorted::of(head, &opening)?;
    if found.parts.places.is_empty() && found.agency == Agency::Known {
        return agency_first(head, found.parts, &opening);
    }
    let mut parts = found.parts.clone();
    parts.end = opening.end;
    parts.colon = opening.stop == Stop::Colon;
    if parts.agency.is_none()
        && let Some((agency, end)) = agency_behind(head, opening.end)
    {
        let told = found.capitals || parts.date.is_some() || found.is_city;
        let dashed = head[agency.end..].trim_start().starts_with(is_dash);
        parts.agency = Some(agency);
        parts.end = end;
        let is_place = || dashed && found.is_plain(opening.stop) && is_sentence(&paragraph[end..]);
        return (told || is_place()).then_some(parts);
    }
    found.is_dateline(&opening, paragraph).then_some(parts)
}

/// What is known of the agency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Agency {
    None,
    /// The tables name it.
    Known,
    /// Letters in brackets that may be one.
    Likely,
    /// The address of an outlet (`TEMPO.CO`).
    Outlet,
}

/// The parts of an opening, told apart.
struct Sorted<'h> {
    head: &'h str,
    parts: Parts,
    agency: Agency,
    /// Whether the first place is in capitals.
    capitals: bool,
    /// Whether the tables name the first place.
    is_city: bool,
}

/// Whether a part behind the first one tells that this is a place: it is another, an agency or a day.
fn is_named(head: &str, unit: &Unit) -> bool {
    match unit {
        Unit::Words(range) => !is_calendar_word(&head[range.clone()]),
        Unit::Bracket(_) | Unit::Date(_) => true,
    }
}

impl<'h> Sorted<'h> {
    /// `None` if a part is neither place nor date nor agency.
    fn of(head: &'h str, opening: &Opening) -> Option<Self> {
        let mut parts = Parts::default();
        let mut agency = Agency::None;
        for (at, unit) in opening.units.iter().enumerate() {
            match unit {
                Unit::Date(range) if parts.date.is_none() => parts.date = Some(range.clone()),
                // Khmer papers bracket the city: `(ភ្នំពេញ)៖`.
                Unit::Bracket(range)
                    if parts.places.is_empty() && CITIES.has(&head[range.clone()]) =>
                {
                    parts.places.push(range.clone());
                }
                Unit::Bracket(range) if parts.agency.is_none() => {
                    agency = bracketed(&head[range.clone()])?;
                    parts.agency = Some(range.clone());
                }
                Unit::Words(range) => {
                    let text = &head[range.clone()];
                    // Of `AUGUSTA, Ga. (AP)` the first word is a month too, in Slovak: one before a place, a day
                    // or an agency is none.
                    let leads = || {
                        at == 0
                            && (opening.units[1..].iter().any(|unit| is_named(head, unit))
                                || agency_behind(head, opening.end).is_some())
                    };
                    if is_calendar_word(text) && (is_weekday(text) || !leads()) {
                        continue;
                    }
                    let outlet = outlet(text);
                    if outlet != Agency::None && parts.agency.is_none() {
                        agency = outlet;
                        parts.agency = Some(range.clone());
                    } else {
                        parts.places.extend(places(head, range)?);
                    }
                }
                _ => return None,
            }
        }
        let first = parts
            .places
            .first()
            .map_or("", |range| &head[range.clone()]);
        Some(Sorted {
            head,
            agency,
            capitals: is_capitals(first),
            is_city: CITIES.has(first),
            parts,
        })
    }

    /// Whether before a dash stands nothing but a place of a word or two, in a script without capitals,
    /// which tell a place elsewhere (`تهران - ایرنا - …`).
    fn is_plain(&self, stop: Stop) -> bool {
        let [place] = &self.parts.places[..] else {
            return false;
        };
        let place = &self.head[place.clone()];
        let is_cased = |c: char| c.is_uppercase() || is_small(c);
        matches!(stop, Stop::Dash | Stop::Hyphen)
            && !LABELS.has(place)
            && !place.contains(is_cased)
            && place.split(' ').count() <= PLAIN_WORDS
    }

    fn is_dateline(&self, opening: &Opening, paragraph: &str) -> bool {
        let Parts { places, date, .. } = &self.parts;
        let Some(first) = places.first().map(|range| &self.head[range.clone()]) else {
            return false;
        };
        if LABELS.has(first) {
            return false;
        }
        let dashed = matches!(opening.stop, Stop::Dash | Stop::Hyphen);
        match (self.agency, opening.stop) {
            (Agency::Known, Stop::Bare) => date.is_some() || self.capitals || self.is_city,
            (Agency::Known, _) => true,
            (Agency::Likely, _) => dashed && self.capitals,
            (Agency::Outlet, _) => dashed,
            (Agency::None, Stop::Dash | Stop::Hyphen) if date.is_some() => true,
            (Agency::None, Stop::Colon) if date.is_some() => true,
            (Agency::None, Stop::Dash | Stop::Hyphen | Stop::Colon) => {
                let long = letters(first) >= LONG_NAME;
                let in_lower = first.chars().any(is_small);
                let named = self.capitals && long && places.len() <= BARE_PLACES
                    || self.is_city && !(dashed && in_lower);
                named && is_sentence(&paragraph[opening.end..])
            }
            (Agency::None, Stop::Full | Stop::Bare) => false,
        }
    }
}

/// Words of a place that only the agency behind it tells: more are a title.
const PLAIN_WORDS: usize = 2;

/// Most places in capitals that nothing else tells: a city, and its country or region. Set by judgement.
const BARE_PLACES: usize = 2;

/// Letters of a name in capitals that is no acronym (`NASA`) or short label (`NOTE`).
const LONG_NAME: usize = 5;

/// `(ANSA) - ROMA, 16 APR - `, `(Reuters) -`, `April 12 (Reuters) -`.
fn agency_first(head: &str, mut parts: Parts, opening: &Opening) -> Option<Parts> {
    if matches!(opening.stop, Stop::Bare | Stop::Colon) {
        return None;
    }
    let behind = Opening::of(head, opening.end).and_then(|next| {
        let sorted = Sorted::of(head, &next)?;
        let complete = sorted.parts.agency.is_none() && !sorted.parts.places.is_empty();
        let plausible = sorted.capitals || sorted.parts.date.is_some();
        let dashed = matches!(next.stop, Stop::Dash | Stop::Hyphen);
        (complete && plausible && dashed).then_some((sorted.parts, next.end))
    });
    if let Some((found, end)) = behind {
        parts.places = found.places;
        parts.date = parts.date.or(found.date);
        parts.end = end;
        return Some(parts);
    }
    parts.end = opening.end;
    let in_bracket = opening
        .units
        .iter()
        .any(|unit| matches!(unit, Unit::Bracket(_)));
    in_bracket.then_some(parts)
}

/// The agency behind the dash (`2 апр - РИА Новости. `), and where the lede begins.
fn agency_behind(head: &str, at: usize) -> Option<(Range<usize>, usize)> {
    let end = at + AGENCIES.prefix(&head[at..])?;
    let rest = head[end..].trim_start();
    let behind = rest.trim_start_matches(|c: char| is_dash(c) || matches!(c, '.' | ':'));
    let lede = behind.trim_start();
    (behind.len() < rest.len() && lede.len() < behind.len())
        .then(|| (at..end, head.len() - lede.len()))
}

/// Letters of an acronym in brackets that may be an agency's. Set by judgement.
const ACRONYM_LETTERS: RangeInclusive<usize> = 2..=8;
/// Letters of the end of a domain (`com`, `info`), and the fewest of its name. Set by judgement.
const TOP_LETTERS: RangeInclusive<usize> = 2..=4;
const LEAST_DOMAIN: usize = 3;

/// What the text between brackets is; `None` if it is no agency.
fn bracketed(text: &str) -> Option<Agency> {
    if is_agency(text) {
        return Some(Agency::Known);
    }
    let acronym = letters(text) == text.chars().count() && ACRONYM_LETTERS.contains(&letters(text));
    (acronym && is_capitals(text)).then_some(Agency::Likely)
}

fn outlet(text: &str) -> Agency {
    if is_agency(text) {
        return Agency::Known;
    }
    let is_domain = text.rsplit_once('.').is_some_and(|(name, top)| {
        let lettered = |part: &str| part.chars().all(|c| c.is_ascii_alphanumeric() || c == '.');
        TOP_LETTERS.contains(&top.len())
            && letters(name) >= LEAST_DOMAIN
            && lettered(name)
            && lettered(top)
    });
    if is_domain {
        Agency::Outlet
    } else {
        Agency::None
    }
}

/// Words of a place.
const PLACE_WORDS: usize = 4;
/// Characters of a place.
const PLACE_CHARS: usize = 40;
/// Letters of a word in small letters within the name of a place (`Rio de Janeiro`, `Frankfurt am Main`).
const PARTICLE: usize = 3;

/// The places of a part, apart from each other, if it is nothing else.
fn places(head: &str, range: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let places = pieces(head, range.clone(), |c| matches!(c, '/' | '·' | '&'));
    let places = places.map(|place| trimmed(head, place));
    places
        .map(|place| is_place(&head[place.clone()]).then_some(place))
        .collect()
}

/// Whether a text is written as the name of a place: few words, no digits, each with a capital but
/// for particles.
fn is_place(text: &str) -> bool {
    let words = || text.split([' ', '-']).filter(|word| !word.is_empty());
    let blanks = text.matches(' ').count();
    let starts = |word: &str| {
        word.chars()
            .next()
            .is_some_and(|c| c.is_alphabetic() && !is_small(c))
    };
    let joins =
        |word: &str| word.chars().count() <= PARTICLE && word.chars().all(char::is_alphabetic);
    let written = |c: char| {
        c.is_alphabetic()
            || matches!(c, ' ' | '.' | '\'' | '’' | '-' | '\u{200c}')
            || unicode_normalization::char::is_combining_mark(c)
    };
    let mut all = words();
    all.next().is_some_and(starts)
        && all.all(|word| starts(word) || joins(word))
        && blanks < PLACE_WORDS
        && text.chars().count() <= PLACE_CHARS
        && text.chars().all(written)
}

fn is_capitals(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}

/// Words of the shortest lede.
const LEDE_WORDS: usize = 6;

/// Whether a lede follows: a sentence that starts as one does.
fn is_sentence(rest: &str) -> bool {
    let start = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    let first = start.chars().next();
    let lower = rest
        .split_whitespace()
        .filter(|word| {
            word.chars()
                .next()
                .is_some_and(|c| c.is_alphabetic() && !c.is_uppercase())
        })
        .count();
    first.is_some_and(|c| !is_small(c))
        && rest.split_whitespace().nth(LEDE_WORDS - 1).is_some()
        && lower >= LEDE_WORDS / 2
}
