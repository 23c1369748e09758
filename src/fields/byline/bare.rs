//! Lines that are nothing but names, and what they say of their bearers.

use super::agency::before_agency;
use super::bounds::stops;
use super::eastern::is_katakana;
use super::glue::{doubled, said_twice};
use super::line::{LINE_BYTES, add_list};
use super::made::made;
use super::names::{bare_words, is_east_asian, is_name, split};
use super::parts::Parts;
use super::words::{Word, is_role, is_word_of_pictures, word};
use crate::language::tables::SENT_WITH;
use std::ops::Range;

/// The bylines of a line that is nothing but names and roles, perhaps with a date behind them, or of
/// each part of it that is.
pub(in crate::fields) fn bare(line: &str) -> Vec<Parts> {
    // The full stop of Chinese and Japanese ends sentences, and nothing else.
    if line.len() > LINE_BYTES / 4 || line.contains('。') {
        return Vec::new();
    }
    if let Some(all) = bare_part(line, 0..line.len())
        .or_else(|| described(line))
        .or_else(|| made(line))
        .or_else(|| before_agency(line))
    {
        return vec![all];
    }
    // Beside a date stands the paper's name there, as often as an author's.
    if line.chars().any(is_east_asian) {
        return Vec::new();
    }
    // Most lines have no parts, and some are all numbers.
    if !line.contains(|c: char| c.is_numeric() || matches!(c, '|' | '•' | '·' | '⋅' | '/' | '@'))
        || !line.contains(char::is_alphabetic)
    {
        return Vec::new();
    }
    let mut start = 0;
    let stops = stops(line)
        .into_iter()
        .chain(std::iter::once(line.len()..line.len()));
    // A date holds the stops before its numbers.
    let parts = stops.filter_map(|stop| {
        let part = start..stop.start;
        start = stop.end.max(start);
        (!part.is_empty()).then_some(part)
    });
    parts.filter_map(|part| bare_part(line, part)).collect()
}

/// The byline of a line of one word.
pub(in crate::fields) fn single(line: &str) -> Option<Parts> {
    let name = bare_words(line, 0..line.len());
    let text = line.get(name.clone())?;
    let is_word = !text.contains(' ') && is_name(text, 1);
    is_word.then(|| Parts {
        people: vec![name],
        ..Parts::default()
    })
}

/// The byline of a part of a line that is nothing but names and roles.
pub(in crate::fields) fn bare_part(line: &str, part: Range<usize>) -> Option<Parts> {
    let head = bare_words(line, part);
    let text = line.get(head.clone())?;
    // What stands before a colon is a label: `Reading Time: 3 minutes`.
    let labels = line[head.end..].trim_start().starts_with([':', '：']);
    if labels || text.contains(char::is_numeric) || text.ends_with(['.', '…', '!', '?']) {
        return None;
    }
    let head = head.start..head.start + before_pictures(text);
    let text = line.get(head.clone())?;
    let sent = sent_with(text);
    let head = sent
        .as_ref()
        .map_or(head.clone(), |(end, _)| head.start..head.start + end);
    let text = line.get(head.clone())?;
    let name = doubled(text).map_or(head.clone(), |half| head.start..head.start + half.len());
    let name = name.start + said_twice(line.get(name.clone())?)..name.end;
    let mut parts = Parts::default();
    let complete = add_list(line, name.clone(), 2, &mut parts);
    let named = line.get(name)?;
    let letters = || named.chars().filter(|c| c.is_alphabetic());
    // `ポスト`, a button, is in letters for foreign words.
    let short = BARE_UNSPACED.contains(&letters().count()) && !letters().all(is_katakana);
    let likely = short || !text.chars().any(is_east_asian);
    let alike = parts.people.is_empty() != parts.agencies.is_empty();
    let sender = sent.map(|(_, agency)| head.start + agency.start..head.start + agency.end);
    parts.agencies.extend(sender);
    (complete && likely && alike).then(|| parts.without_photographers(line))
}

/// Fewest words of two names, a joining word between them, and another name behind a word.
const PICTURED_WORDS: usize = 7;

/// Where a text ends before a word that says who took the pictures, if names stand before it and one behind: `Ann Lee & Jan Roe Beeld
/// Piet Bos`. One name before is a caption as often: `Oude Haven Foto Piet Bos`.
fn before_pictures(text: &str) -> usize {
    let blanks = || text.match_indices(' ').map(|(at, _)| at);
    let words = 1 + blanks().count();
    if words < PICTURED_WORDS {
        return text.len();
    }
    // Each name has two words at least.
    let mut between = blanks().skip(3).take(words - PICTURED_WORDS + 1);
    let pictured = between.find(|at| {
        let (word, name) = text[at + 1..].split_once(' ').unwrap_or_default();
        let is_behind_names = || {
            let before = &text[..*at];
            let parted = before.ends_with(|c: char| !c.is_alphanumeric() && c != '.');
            let names = split(before).filter_map(|name| before.get(name));
            let (names, others): (Vec<_>, Vec<_>) = names.partition(|name| is_name(name, 2));
            !parted && names.len() > 1 && others.is_empty()
        };
        is_word_of_pictures(word) && is_name(name, 2) && is_behind_names()
    });
    pictured.unwrap_or(text.len())
}

/// Where a text ends before a word that says who sent the rest, and that agency: `Ann Lee avec Belga`, and not `Ann Lee, AFP`.
fn sent_with(text: &str) -> Option<(usize, Range<usize>)> {
    let (rest, agency) = text.rsplit_once(' ')?;
    let (names, with) = rest.rsplit_once(' ')?;
    // `Ann Lee (avec Belga)`
    let with = with.trim_start_matches('(');
    let end = rest.len() + 1 + agency.trim_end_matches(')').len();
    let agency = rest.len() + 1..end;
    let is_told = SENT_WITH.contains(&with) && word(text.get(agency.clone())?).is(Word::AGENCY);
    is_told.then_some((names.len(), agency))
}

/// Most words of what a line says of the bearer of a name: what a paper calls its people takes fewer.
const DESCRIBED_WORDS: usize = 5;

/// The name that opens a line, what its bearer does and where: `अनुराग मिश्रा, संवाददाता, गोरखपुर`.
fn described(line: &str) -> Option<Parts> {
    let (name, rest) = line.split_once([',', '،'])?;
    let (role, place) = rest.split_once([',', '،'])?;
    let end = line.trim_end().len();
    let place = bare_words(line, line.len() - place.len()..end);
    let role = bare_words(line, name.len()..line.len() - rest.len() + role.len());
    let name = bare_words(line, 0..name.len());
    let is_told = is_name(line.get(name.clone())?, 2)
        && is_role(line.get(role.clone())?)
        && is_name(line.get(place.clone())?, 1);
    let is_short = rest.split(' ').count() <= DESCRIBED_WORDS;
    (is_told && is_short).then(|| Parts {
        people: vec![name],
        roles: vec![role],
        places: vec![place],
        ..Parts::default()
    })
}

/// Characters of a name in Han, kana or Hangul that stands alone: more are a label, and so are most
/// words of two.
const BARE_UNSPACED: std::ops::RangeInclusive<usize> = 3..=5;

#[cfg(test)]
pub(super) mod tests {
    use super::bare;

    /// The people of a line, if it is nothing but names and what it says of them.
    pub(in crate::fields::byline) fn people(line: &str) -> Vec<&str> {
        let all = bare(line);
        let people = all.iter().flat_map(|parts| parts.people.iter());
        people.map(|name| &line[name.clone()]).collect()
    }

    #[test]
    fn an_agency_that_sent_the_rest_may_stand_behind_a_name() {
        for (line, name) in [
            ("A. Deprez avec Belga", "A. Deprez"),
            ("Ann Lee met ANP", "Ann Lee"),
            ("Juan Pérez con EFE", "Juan Pérez"),
            ("Ann Lee (avec Belga)", "Ann Lee"),
        ] {
            assert_eq!(people(line), [name]);
        }
        for line in ["Ann Lee, AFP", "Café con EFE", "Ann Lee con Leche"] {
            assert!(people(line).is_empty(), "{line}");
        }
    }

    #[test]
    fn who_took_the_pictures_may_stand_behind_the_word_for_them() {
        assert_eq!(
            people("Ann Lee & Jan Roe Beeld Piet Bos"),
            ["Ann Lee", "Jan Roe"]
        );
        for line in ["Beeld Piet Bos", "Ann Lee Foto", "Unser Foto Piet Bos"] {
            assert!(!people(line).contains(&"Piet Bos"), "{line}");
        }
    }

    #[test]
    fn a_name_may_stand_before_what_its_bearer_does_and_where() {
        for (line, name) in [
            ("अनुराग मिश्रा, संवाददाता, गोरखपुर", "अनुराग मिश्रा"),
            ("Ann Lee, Reporter, Cork", "Ann Lee"),
        ] {
            assert_eq!(people(line), [name]);
        }
        assert_eq!(people("小田桐麻衣"), ["小田桐麻衣"]);
        for line in [
            "ポスト",
            "Cork, Kinsale, Bantry Bay",
            "Joe Biden, president",
            "New York, Tuesday",
            "Manchester United - Chelsea",
        ] {
            assert!(people(line).is_empty(), "{line}");
        }
    }
}
