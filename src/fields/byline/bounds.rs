//! Where a byline may start in its line, at its cues, and what ends it.

use super::glue::{glued, loses_blank};
use super::names::is_particle;
use super::words::{Word, word};
use crate::fields::DateReader;
use crate::fields::date::is_calendar_word;
use crate::language::{AskLanguage, CueKind, CueMatcher, lead_needing_language};
use std::ops::Range;

/// Where the cues of bylines in a line start and end, at the starts of words, or where words are that
/// lost the blank before them; those that need the language, in a text known to be in theirs.
pub(super) fn leads(line: &str, language: AskLanguage<'_>) -> Vec<(usize, usize)> {
    let cues = CueMatcher::shared();
    let lost_blank = loses_blank(line);
    let lead = |start: usize| {
        let rest = line.get(start..)?;
        let lead = cues.lead(rest, CueKind::Byline);
        let lead = lead.filter(|lead| lead.start == 0).map(|lead| lead.end);
        let glued = || lost_blank.then(|| glued(rest, &[CueKind::Byline]))?;
        let end = lead
            .or_else(glued)
            .or_else(|| lead_in_language((line, start), language))?;
        Some((start, start + end))
    };
    let mut before = ' ';
    let starts = line.char_indices().filter(|(_, c)| {
        let opens = !before.is_alphabetic() || before.is_lowercase() && c.is_uppercase();
        before = *c;
        opens && c.is_alphabetic()
    });
    starts.filter_map(|(start, _)| lead(start)).collect()
}

/// Where a cue ends, from where it starts, that opens a part of a line and needs its language. Such words mean much, and stand
/// before places too: one has a capital or opens the line, and a full name behind it.
fn lead_in_language((line, start): (&str, usize), language: AskLanguage<'_>) -> Option<usize> {
    let text = line.get(start..)?;
    if start > 0 && !text.starts_with(char::is_uppercase) {
        return None;
    }
    let end = lead_needing_language(text, CueKind::Byline, language)?;
    opens_full_name(&text[end..]).then_some(end)
}

/// Whether a text opens with two words that have capitals, or a capital and a particle (`Juan dela Cruz`).
fn opens_full_name(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphabetic());
    let mut words = text.splitn(3, ' ');
    let mut is_name = || {
        let word = words.next().unwrap_or("");
        (word.starts_with(char::is_uppercase) || is_particle(word)).then_some(word)
    };
    let first = is_name().filter(|first| first.starts_with(char::is_uppercase));
    first.is_some_and(|first| first.ends_with(char::is_alphabetic)) && is_name().is_some()
}

/// Where something other than names begins: dates, separators, and other cues.
pub(super) fn stops(line: &str) -> Vec<Range<usize>> {
    let mut stops: Vec<Range<usize>> = Vec::new();
    let reader = DateReader::new();
    if let Some(dates) = reader.read(line) {
        stops.extend(dates.dates.into_iter().map(|found| found.range));
    }
    let lost_blank = loses_blank(line);
    let dated = line.bytes().any(|byte| byte.is_ascii_digit());
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        let dash = matches!(c, '-' | '–' | '—') && before == ' ';
        if dash
            || matches!(
                c,
                '|' | '•'
                    | '·'
                    | '⋅'
                    | '/'
                    | '('
                    | '<'
                    | '›'
                    | '»'
                    | '→'
                    | '｜'
                    | '（'
                    | '['
                    | '@'
            )
        {
            stops.push(at..at + c.len_utf8());
        }
        let fresh = before == ' ' || before.is_lowercase() && c.is_uppercase();
        if fresh && c.is_alphabetic() && at > 0 && other_cue(&line[at..], lost_blank) {
            stops.push(at..at);
        }
        let glued = before.is_lowercase() && c.is_uppercase();
        let opens_date = || {
            let read = reader.read(&line[at..]);
            read.is_some_and(|read| read.dates[0].range.start == 0)
        };
        let cut = glued && (parts_words(line, at) || dated && opens_date());
        if cut || dated && fresh && opens_day(&line[at..]) {
            stops.push(at..at);
        }
        if c.is_numeric() && !before.is_numeric() {
            stops.push(at..at);
        }
        before = c;
    }
    stops.sort_by_key(|stop| stop.start);
    stops
}

/// Whether a capital inside a word opens one that is part of no name, as in `LeeIn Travel`, and not in
/// `VanDer Beek`.
fn parts_words(line: &str, at: usize) -> bool {
    let before = line[..at].rsplit(|c: char| !c.is_alphabetic()).next();
    let first = line[at..].split(' ').next().unwrap_or("");
    word(first).is(Word::FUNCTION.or(Word::LOCATED))
        && !before.is_some_and(is_particle)
        && !is_particle(first)
}

/// Whether a text opens with the name of a month or day of the week and goes on with a number.
fn opens_day(text: &str) -> bool {
    let mut words = text.split(' ');
    let first = words.next().unwrap_or("").trim_end_matches(['.', ',']);
    words
        .next()
        .is_some_and(|next| next.starts_with(char::is_numeric))
        && is_calendar_word(first)
}

/// Whether a text opens with a cue that is no byline's, perhaps one that something is glued to.
fn other_cue(text: &str, lost_blank: bool) -> bool {
    let lead = CueMatcher::shared().lead_of(text, &OTHERS);
    lead.is_some_and(|lead| lead.start == 0) || lost_blank && glued(text, &DATED).is_some()
}

/// Kinds of cues that a byline ends at.
const OTHERS: [CueKind; 5] = [
    CueKind::Published,
    CueKind::Updated,
    CueKind::Credit,
    CueKind::Caption,
    CueKind::ReadMore,
];
/// Those that a date is glued to: `UpdatedJanuary 25`.
const DATED: [CueKind; 2] = [CueKind::Published, CueKind::Updated];
