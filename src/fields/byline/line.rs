//! Reads one line as a byline.

use super::bounds::{leads, stops};
use super::eastern::is_team_of_letters;
use super::glue::doubled;
use super::labelled::labelled;
use super::names::{bare_words, is_east_asian, is_name, is_particle, is_suffix, split};
use super::own_role::behind_own_role;
use super::parts::Parts;
use super::words::{Word, ends_in_role, is_role, is_staff, is_team, role_suffix, roled, word};
use crate::fields::date::is_calendar_word;
use crate::fields::reporter;
use crate::language::tables::WRITES_FOR;
use crate::language::{AskLanguage, CueKind, CueMatcher, is_small};
use std::ops::Range;

/// Longest line that is read, in bytes: a byline of twenty authors with their roles.
pub(super) const LINE_BYTES: usize = 400;

/// Where the cue of a line's byline stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::fields) enum Cue {
    /// At the start of the line or of a part of it, from and up to these bytes.
    Start(usize, usize),
    /// Behind a few other words: `Photos by Ann Lee`.
    Late,
    /// Among what says of each name what its bearer did, in Chinese, Japanese and Korean.
    Among,
    /// A role behind what may be a name in these.
    Role,
}

/// The byline of a line that says it is one, by a cue such as `By`, or `기자` behind the name, and
/// where that stands; one behind other words only with `late`.
///
/// Linear but for the cues, which are looked for at the start of each part.
pub(in crate::fields) fn cued(
    line: &str,
    late: bool,
    language: AskLanguage<'_>,
) -> Option<(Parts, Cue)> {
    if line.len() > LINE_BYTES {
        return None;
    }
    if let Some(filed) = reporter::line(line) {
        return Some((Parts::of_reporter(filed), Cue::Among));
    }
    if let Some(parts) = labelled(line) {
        return Some((parts, Cue::Among));
    }
    let own = || behind_own_role(line).map(|(parts, end)| (parts, Cue::Start(0, end)));
    let leads = leads(line, language);
    if leads.is_empty() && !line.chars().any(is_east_asian) {
        return own();
    }
    let stops = stops(line);
    let listed = |end: usize| Some(listed(line, end, &stops)).filter(|parts| !parts.is_empty());
    for start in starts(line, &stops) {
        if let Some((_, end)) = leads.iter().find(|lead| lead.0 == start)
            && let Some(parts) = listed(*end)
        {
            return Some((parts, Cue::Start(start, *end)));
        }
    }
    let is_late = |(start, _): &&(usize, usize)| {
        let before = line.get(..*start).unwrap_or("");
        late && *start > 0 && before.split(' ').count() <= LATE_WORDS + 1
    };
    let found_late = || Some((listed(leads.iter().find(is_late)?.1)?, Cue::Late));
    let behind = behind(line, &stops).map(|parts| (parts, Cue::Role));
    behind.or_else(found_late).or_else(own)
}

/// Most words before a cue that does not stand at the start of a part.
const LATE_WORDS: usize = 4;

/// The byline of a line behind one that is all of a cue: `By`, and the names below it.
pub(in crate::fields) fn below(line: &str) -> Option<Parts> {
    if line.len() > LINE_BYTES {
        return None;
    }
    let parts = listed(line, 0, &stops(line));
    (!parts.is_empty()).then_some(parts)
}

/// The byline of a line behind one, which goes on with a joining word: `and Jan Roe | jan@paper.example`.
pub(in crate::fields) fn continued(line: &str) -> Option<Parts> {
    let (joiner, _) = line.split_once(' ')?;
    // `AND JAN ROE` has a capital because all has.
    let is_shouted = || joiner.starts_with(char::is_uppercase) && !line.contains(is_small);
    let joins = (joiner.starts_with(is_small) || is_shouted()) && word(joiner).is(Word::JOINER);
    if !joins || line.len() > LINE_BYTES {
        return None;
    }
    let stops = stops(line);
    // `και του Νίκου Παππά`
    let again = CueMatcher::shared().lead(&line[joiner.len() + 1..], CueKind::Byline);
    let again = again
        .filter(|lead| lead.start == 0)
        .map_or(0, |lead| 1 + lead.end);
    let parts = listed(line, joiner.len() + again, &stops);
    let name = parts.people.first()?.clone();
    // `and Jan Roe says so` is a sentence.
    let next = line.len() - line.get(name.end..)?.trim_start().len();
    let ends = next == line.len() || stops.iter().any(|stop| stop.start <= next);
    let is_full = line.get(name)?.contains(' ');
    (ends && is_full).then_some(parts)
}

/// Where a byline's cue may stand: at the start of the line and of each part of it, and behind a
/// name, as where the text of a picture stands before the byline.
fn starts(line: &str, stops: &[Range<usize>]) -> Vec<usize> {
    let opens = |stop: &&Range<usize>| !matches!(line.get((*stop).clone()), Some("(" | "（" | "["));
    let part_starts = std::iter::once(0).chain(stops.iter().filter(opens).map(|stop| stop.end));
    let mut starts: Vec<usize> = part_starts.map(|start| word_start(line, start)).collect();
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        if c.is_uppercase() && (before == ' ' || before.is_lowercase()) {
            let part = starts
                .iter()
                .rev()
                .find(|start| **start <= at)
                .copied()
                .unwrap_or(0);
            let left = bare_words(line, part..at);
            if before.is_lowercase() || is_name(line.get(left).unwrap_or(""), 2) {
                starts.push(at);
            }
        }
        before = c;
    }
    starts
}

/// The first letter at or behind `at`.
fn word_start(line: &str, at: usize) -> usize {
    let rest = line.get(at..).unwrap_or("");
    at + rest.len() - rest.trim_start_matches(|c: char| !c.is_alphabetic()).len()
}

/// The names behind a cue, and what else the parts behind them say.
fn listed(line: &str, from: usize, stops: &[Range<usize>]) -> Parts {
    let mut parts = Parts::default();
    let mut start = bare_words(line, from..line.len()).start;
    let mut first = true;
    if stops
        .iter()
        .any(|stop| stop.start <= start && start < stop.end)
    {
        return parts;
    }
    for stop in stops.iter().map(|stop| stop.start).chain([line.len()]) {
        if stop <= start {
            continue;
        }
        let segment = bare_words(line, start..stop);
        let text = line.get(segment.clone()).unwrap_or("");
        if first {
            add_list(line, segment, 1, &mut parts);
            if parts.is_empty() {
                return parts;
            }
            first = false;
        } else if is_role(text) {
            parts.roles.push(segment);
        } else if let Some(more) = behind_address(line, start..stop) {
            add_list(line, more, 2, &mut parts);
        } else {
            // `avec AFP`
            let joiner = text.split_inclusive(' ').next().unwrap_or("");
            let joined = word(joiner.trim()).is(Word::JOINER);
            let from = segment.start + if joined { joiner.len() } else { 0 };
            if word(line.get(from..segment.end).unwrap_or("")).is(Word::AGENCY) {
                parts.agencies.push(from..segment.end);
            }
        }
        start = stop;
    }
    parts.without_photographers(line)
}

/// What an address of a mail and a joining word stand before, where `range` opens with the sign in it and one more address
/// stands behind: `@paper.example and Jan Roe, jan@paper.example`.
fn behind_address(line: &str, range: Range<usize>) -> Option<Range<usize>> {
    let text = line.get(range.clone())?;
    let (_, behind) = text.strip_prefix('@')?.split_once(' ')?;
    let (joiner, names) = behind.trim_start().split_once(' ')?;
    // The account before the sign may stand in brackets.
    let (account, _) = line.get(range.end..)?.split_once('@')?;
    let goes_on = !account.contains(' ');
    (goes_on && word(joiner).is(Word::JOINER)).then(|| range.end - names.len()..range.end)
}

/// The names before a role that tells a byline: `山田太郎記者`, `홍길동 기자`.
fn behind(line: &str, stops: &[Range<usize>]) -> Option<Parts> {
    let end = stops
        .iter()
        .map(|stop| stop.start)
        .find(|at| *at > 0)
        .unwrap_or(line.len());
    let head = bare_words(line, 0..end);
    let text = line.get(head.clone())?;
    // The full stop of Chinese and Japanese ends sentences: `再不下雨，冬茶長不出來。記者林宥安／攝影`
    if !text.chars().any(is_east_asian) || text.contains('。') {
        return None;
    }
    role_suffix(text)?;
    let mut parts = Parts::default();
    add_list(line, head, 1, &mut parts);
    (!parts.people.is_empty()).then_some(parts)
}

/// Adds what a list of names says, up to the first piece that is nothing a byline says, and says
/// whether there was none.
pub(super) fn add_list(line: &str, list: Range<usize>, words: usize, parts: &mut Parts) -> bool {
    let text = line.get(list.clone()).unwrap_or("");
    split(text).all(|piece| {
        let piece = list.start + piece.start..list.start + piece.end;
        add_piece(line, piece, words, parts)
    })
}

/// Adds one piece of a list, and says whether it was something that a byline says.
fn add_piece(line: &str, piece: Range<usize>, words: usize, parts: &mut Parts) -> bool {
    let text = line.get(piece.clone()).unwrap_or("");
    let known = word(text);
    let title = known.is(Word::ROLE) && !parts.people.is_empty();
    if (known.is(Word::AGENCY.or(Word::STAFF)) || is_team(text)) && !title {
        parts.agencies.push(piece);
        return true;
    }
    if let Some((name, role)) = roled(text) {
        let at = piece.start;
        parts.roles.push(at + role.start..at + role.end);
        return add_name(line, at..at + name, words, parts);
    }
    if let Some(last) = parts.people.last_mut()
        && is_suffix(text, line.get(last.clone()).unwrap_or(""))
    {
        // `Ann Lee, Co-Founder & COO`
        if parts.roles.last().is_some_and(|role| role.end > last.end) {
            parts.roles.push(piece);
        } else {
            last.end = piece.end;
        }
        return true;
    }
    if known.is(Word::ROLE) || !parts.people.is_empty() && ends_in_role(text) {
        parts.roles.push(piece);
        return true;
    }
    if text.chars().any(is_east_asian) {
        return add_east_asian(line, piece, parts);
    }
    add_name(line, piece, words, parts)
}

/// Adds a name and what is said of its bearer behind it, and says whether all of the piece is that.
fn add_name(line: &str, piece: Range<usize>, words: usize, parts: &mut Parts) -> bool {
    let piece_end = piece.end;
    let (name, rest) = until_other(line, piece);
    // `Ann Lee, Director of News`, `Ann Lee, CEO of Acme`, but `Ann Lee and Jan Roe for the Post`
    if let Some((kind, more)) = &rest
        && kind.is(Word::FUNCTION)
        && let Some(last) = parts.people.last()
        && !writes_for(line, last.end..name.start, more.clone())
    {
        parts.roles.push(name.start..piece_end);
        return false;
    }
    // `Ann Lee, Head of News, Acme`
    let gap = parts
        .roles
        .last()
        .and_then(|role| line.get(role.end..name.start));
    if gap.is_some_and(|gap| gap.trim() == ",") {
        return false;
    }
    let text = line.get(name.clone()).unwrap_or("");
    // `By Ask the Doctors`, `By starting early`
    let goes_on = |rest: &Range<usize>| {
        let next = line
            .get(rest.clone())
            .and_then(|rest| rest.split(' ').nth(1));
        next.is_some_and(|next| !is_calendar_word(next.trim_end_matches(',')))
    };
    if !text.contains(' ') && matches!(&rest, Some((Word::FUNCTION, rest)) if goes_on(rest)) {
        return false;
    }
    let name = doubled(text).map_or(name.clone(), |half| name.start..name.start + half.len());
    if !is_name(line.get(name.clone()).unwrap_or(""), words) {
        return false;
    }
    if is_staff(text) {
        parts.agencies.push(name);
    } else if !text.contains(' ') && follows_full_name(line, &name, parts) {
        parts.places.push(name);
    } else {
        parts.people.push(name);
    }
    match rest {
        Some((kind, rest)) if kind.is(Word::LOCATED) => parts.places.push(rest),
        Some((kind, rest)) if kind.is(Word::ROLE) => parts.roles.push(rest),
        Some(_) => return false,
        None => {}
    }
    true
}

/// Whether what goes on behind a name is whom its bearer writes for: the gap before the name joins it to another one.
fn writes_for(line: &str, gap: Range<usize>, more: Range<usize>) -> bool {
    let first = line.get(more).and_then(|more| more.split(' ').next());
    let joiner = line.get(gap).map_or("", str::trim).rsplit(' ').next();
    let is_joined = joiner.is_some_and(|joiner| joiner == "&" || word(joiner).is(Word::JOINER));
    is_joined && first.is_some_and(|first| WRITES_FOR.contains(&&*first.to_uppercase()))
}

/// Whether a name stands behind a comma and that behind a name of several words, as places do: `Ann Lee,
/// London`.
fn follows_full_name(line: &str, name: &Range<usize>, parts: &Parts) -> bool {
    let named = parts.people.iter().chain(&parts.agencies);
    let last = named.max_by_key(|name| name.end);
    // `Ann Lee, Harbour Post, London`
    last.is_some_and(|last| {
        let gap = line.get(last.end..name.start);
        let last = line.get(last.clone());
        gap.is_some_and(|gap| gap.trim() == ",") && last.is_some_and(|last| last.contains(' '))
    })
}

/// A name in Han, kana or Hangul, and the role glued to it.
fn add_east_asian(line: &str, piece: Range<usize>, parts: &mut Parts) -> bool {
    let text = line.get(piece.clone()).unwrap_or("");
    let role = role_suffix(text);
    let name = bare_words(line, piece.start..piece.end - role.map_or(0, str::len));
    let bare = line.get(name.clone()).unwrap_or("");
    // `記者綜合報導` is of two words for staff.
    if !is_name(bare, 1) || word(bare).is(Word::ROLE) {
        return false;
    }
    if role.is_some() {
        parts.roles.push(bare_words(line, name.end..piece.end));
    }
    let named = if is_team_of_letters(bare) {
        &mut parts.agencies
    } else {
        &mut parts.people
    };
    named.push(name);
    true
}

/// A name up to the word that tells of something else, and that: a place behind `in`, a role.
fn until_other(line: &str, piece: Range<usize>) -> (Range<usize>, Option<(Word, Range<usize>)>) {
    let text = line.get(piece.clone()).unwrap_or("");
    // `ANN LEE IN CORK FOR THE POST`, but `JOHN A SMITH` and `PARK IN BEE`.
    let is_shouted = text.contains(char::is_uppercase) && !text.contains(is_small);
    let mut at = piece.start;
    for (count, part) in text.split_inclusive(' ').enumerate() {
        if count > 0 {
            let bare = part.trim();
            let is_located = || is_shouted && bare.len() > 1 && word(bare).is(Word::LOCATED);
            let parts_name = count > 1 && (WRITES_FOR.contains(&bare) || is_located());
            let lower = bare.starts_with(is_small) || parts_name;
            let rest = bare_words(line, at..piece.end);
            let name = || bare_words(line, piece.start..at);
            let known = word(line.get(rest.clone()).unwrap_or(""));
            if known.is(Word::ROLE) && !known.is(Word::STAFF) {
                return (name(), Some((Word::ROLE, rest)));
            }
            if lower && word(bare).is(Word::LOCATED) && !is_particle(bare) {
                let place = bare_words(line, at + part.len()..piece.end);
                return (name(), Some((Word::LOCATED, place)));
            }
            if lower && !is_particle(bare) {
                return (name(), Some((Word::FUNCTION, rest)));
            }
        }
        at += part.len();
    }
    (piece, None)
}
