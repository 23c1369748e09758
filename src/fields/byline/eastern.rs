//! What papers of China, Japan and Korea call who did what in a story, `记者`, `文・写真`, and their teams.

use super::korean::{SYLLABLES, is_full_name};
use super::names::is_east_asian;
use super::words::{Word, is_role, word};
use crate::fields::names::is_hangul;
use crate::fields::reporter::longest;
use crate::language::tables::{
    CHINESE_SURNAMES, CHINESE_SURNAMES_OF_TWO, EASTERN_DESKS, EASTERN_HELPERS, EASTERN_TEAMS,
    EASTERN_WRITERS, NO_GIVEN_NAMES, NO_KOREAN_NAMES, NO_SHORT_NAMES, REPORTS,
};

/// The length of the labels that a text opens with, joined by dots, and whether one is of who wrote it.
pub(super) fn label(text: &str) -> Option<(usize, bool)> {
    let longest = |text, words| longest(text, words).unwrap_or(0);
    let (mut end, mut writes) = (0, false);
    loop {
        let rest = text.get(end..)?;
        let (writer, helper) = (
            longest(rest, EASTERN_WRITERS),
            longest(rest, EASTERN_HELPERS),
        );
        if writer.max(helper) == 0 {
            return None;
        }
        writes |= writer > helper;
        end += writer.max(helper);
        match text.get(end..)?.strip_prefix(['・', '·', 'ㆍ', '、', '＆']) {
            Some(behind)
                if longest(behind, EASTERN_WRITERS) + longest(behind, EASTERN_HELPERS) > 0 =>
            {
                end = text.len() - behind.len();
            }
            _ => return Some((end, writes)),
        }
    }
}

/// Whether a text is nothing but labels, and if so whether one is of who wrote it.
pub(super) fn all_labels(text: &str) -> Option<bool> {
    label(text)
        .filter(|(end, _)| *end == text.len())
        .map(|(_, writes)| writes)
}

/// Characters of a team whose name ends in a word of one: `사회부` and `日下部` may be names too.
const TEAM_CHARS: usize = 4;

/// Whether a text names a team in place of a person.
pub(super) fn is_eastern_team(text: &str) -> bool {
    let is_long = text.chars().count() >= TEAM_CHARS;
    let ends = |team: &&str| {
        let before = text.strip_suffix(*team).unwrap_or("");
        !before.is_empty() && (is_long || team.chars().nth(1).is_some())
    };
    EASTERN_DESKS.contains(&text) || EASTERN_TEAMS.iter().any(ends)
}

/// Whether letters that stand before a role are of a team: in Hangul more than a name has, `온라인뉴스팀 기자`.
pub(super) fn is_team_of_letters(text: &str) -> bool {
    let letters = text.chars().filter(|c| !c.is_whitespace()).count();
    let is_name = text.contains(is_hangul) && letters <= *SYLLABLES.end();
    !is_name && is_eastern_team(text)
}

/// Characters of a Chinese name: of more that are glued to a label, or behind a blank, most are a sentence.
pub(super) const CHINESE_CHARS: std::ops::RangeInclusive<usize> = 2..=3;

/// Whether a text opens with a Chinese surname, and is no longer than a name with it, or has the dot of a foreign one.
pub(super) fn is_chinese_name(text: &str) -> bool {
    let chars = |text: &str| text.chars().count();
    let of_two = CHINESE_SURNAMES_OF_TWO.iter().any(|name| {
        let given = text.strip_prefix(name);
        given.is_some_and(|given| (1..=2).contains(&chars(given)))
    });
    let is_named =
        || text.starts_with(|c| CHINESE_SURNAMES.contains(c)) && !text.ends_with(NO_GIVEN_NAMES);
    text.contains('·') || of_two || chars(text) <= *CHINESE_CHARS.end() && is_named()
}

/// Characters of a name behind a team or a role: most Japanese names have four or five, and most words there that are
/// none (`連絡先`, `広告部`) fewer. Set by judgement.
const SIGNED_CHARS: std::ops::RangeInclusive<usize> = 4..=6;
/// Characters of the shortest names that are common. Set by judgement.
const SHORT_CHARS: usize = 3;

/// Whether a text is as long as most Japanese names, or as the shortest ones where it may be, and no team, nor a word or label
/// of any kind.
pub(super) fn is_signed_name(text: &str, may_be_short: bool) -> bool {
    let chars = text.chars().count();
    text.chars().all(is_of_name)
        && (SIGNED_CHARS.contains(&chars)
            || may_be_short && chars == SHORT_CHARS && !text.ends_with(NO_SHORT_NAMES))
        && !text.chars().all(is_katakana)
        && label(text).is_none()
        && !is_eastern_team(text)
        && word(text) == Word::default()
        && !REPORTS.iter().any(|word| text.ends_with(word))
}

/// Whether what a dateline takes for a person is a name, given the line before it, up to the first name and up to this one: a
/// Chinese name stands behind a word for who writes, which is all that tells `（江西）` from one; a Korean one behind the brackets,
/// and has as many syllables as most.
pub(in crate::fields) fn signs(text: &str, (before_all, before): (&str, &str)) -> bool {
    if text.contains(is_hangul) {
        let is_word = text.ends_with(NO_KOREAN_NAMES) || is_eastern_team(text);
        return before.contains([')', ']', '】', '）']) && is_full_name(text) && !is_word;
    }
    let is_led = || {
        let before = before_all.trim_end();
        EASTERN_WRITERS.iter().any(|word| before.ends_with(word))
    };
    let is_other = || label(text).is_some() || is_eastern_team(text) || is_role(text);
    let is_told = is_chinese_name(text) && !REPORTS.iter().any(|word| text.ends_with(word));
    text.chars().all(is_of_name) && is_told && !is_other() && is_led()
}

pub(super) fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a0}'..='\u{30ff}')
}

/// Whether a character is of a name, the dot of foreign ones included.
pub(super) fn is_of_name(c: char) -> bool {
    is_east_asian(c) || matches!(c, '·' | '々' | 'ー')
}
