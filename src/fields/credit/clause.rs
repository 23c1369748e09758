//! Credits that say their role: `(Reporting by …; Editing by …)`, `With files from …`.

use super::names::listed;
use super::{Found, Parts, TAIL_BYTES, ends, is_over, tail_start};
use crate::fields::names::AGENCIES;
use crate::fields::range::trimmed;
use crate::kind::is_colon;
use crate::language::phrases::{Openings, Phrases, is_unspaced, is_word_char};
use crate::language::{ALL, Cue, CueKind, Place};
use std::ops::Range;
use std::sync::LazyLock;

/// The cues of credits, by where they stand.
struct Cues {
    openers: Openings,
    opening: Vec<&'static Cue>,
    anywhere: Phrases,
}

static CUES: LazyLock<Cues> = LazyLock::new(|| {
    let cues = ALL.iter().flat_map(|language| language.cues);
    let credits = cues.filter(|cue| cue.kind == CueKind::Credit);
    let (anywhere, opening): (Vec<_>, Vec<&'static Cue>) =
        credits.partition(|cue| cue.place == Place::Anywhere);
    Cues {
        openers: Openings::new(opening.iter().map(|cue| cue.phrase)),
        anywhere: Phrases::new(anywhere.iter().map(|cue: &&Cue| cue.phrase)),
        opening,
    }
});

/// The credits with roles that `text` ends with.
pub(super) fn parse(text: &str) -> Option<Found> {
    let text = text.trim_end();
    bracketed(text)
        .or_else(|| open(text))
        .or_else(|| told(text))
}

/// `(Reporting by …)` at the end, perhaps with a full stop behind.
fn bracketed(text: &str) -> Option<Found> {
    let bare = text.trim_end_matches(['.', '。']);
    let close = bare.chars().next_back()?;
    let open = match close {
        ')' => '(',
        '）' => '（',
        ']' => '[',
        '】' => '【',
        '>' => '<',
        _ => return None,
    };
    let tail = tail_start(bare, TAIL_BYTES);
    let start = bare[tail..].rfind(open)? + tail;
    let inner = start + open.len_utf8()..bare.len() - close.len_utf8();
    clauses(text, inner).map(|parts| (start, parts))
}

/// `Reporting by …; Editing by …` at the end or as all of the text, perhaps glued to it.
fn open(text: &str) -> Option<Found> {
    openings(text, tail_start(text, TAIL_BYTES)).find_map(|at| {
        cue(&text[at..])?;
        Some((at, clauses(text, at..text.len())?))
    })
}

/// Where a credit may open behind `tail`: at a capital, or a letter of a script without them, that
/// starts the text, a sentence or a word that lost the blank before it.
fn openings(text: &str, tail: usize) -> impl Iterator<Item = usize> {
    let mut before = text[..tail].chars().next_back();
    let mut over = is_over(&text[..tail]);
    let mut next = tail;
    std::iter::from_fn(move || {
        while let Some(c) = text[next..].chars().next() {
            // Most of a text are small letters, at which none opens.
            let small = text.as_bytes()[next..].iter();
            let small = small.take_while(|byte| byte.is_ascii_lowercase()).count();
            if small > 0 {
                (over, before, next) = (false, Some('a'), next + small);
                continue;
            }
            let glued = c.is_uppercase() && before.is_some_and(char::is_lowercase);
            let begins = is_word_char(c) && !c.is_lowercase() || !c.is_ascii() && c.is_alphabetic();
            let opens = (over || glued) && begins;
            let at = next;
            if !c.is_whitespace() {
                over = ends(c);
            }
            (before, next) = (Some(c), next + c.len_utf8());
            if opens {
                return Some(at);
            }
        }
        None
    })
}

/// Longest line that says in a sentence who contributed, in bytes.
const TOLD_BYTES: usize = 200;

/// `Jane Doe contributed to this report.`
fn told(text: &str) -> Option<Found> {
    if text.len() > TOLD_BYTES {
        return None;
    }
    let mut found: Option<Range<usize>> = None;
    CUES.anywhere.each(text, |hit| {
        found.get_or_insert(hit.start..hit.end);
    });
    let role = found?;
    let (people, agencies) = listed(text, trimmed(text, 0..role.start)).unwrap_or_default();
    let parts = Parts {
        role: Some(role),
        people,
        agencies,
        range: 0..text.len(),
    };
    Some((0, vec![parts]))
}

/// The length of the longest cue that opens a text, and whether it must be all of it.
fn cue(text: &str) -> Option<usize> {
    let mut longest = None;
    CUES.openers.each(text, |found| {
        let cue = CUES.opening.get(found.entry);
        let rest = text[found.end..].trim();
        if cue.is_some_and(|cue| cue.place != Place::Whole || rest.is_empty()) {
            longest = longest.max(Some(found.end));
        }
    });
    longest
}

/// The clauses of a range, if it is made of nothing else.
fn clauses(text: &str, range: Range<usize>) -> Option<Vec<Parts>> {
    let mut starts = vec![range.start];
    let mut before: Option<char> = None;
    let mut parted = false;
    for (offset, c) in text[range.clone()].char_indices() {
        let at = range.start + offset;
        let glued = before.is_some_and(char::is_lowercase) && c.is_uppercase();
        // `编辑：李四 校对：王五` has a blank only.
        let apart = before.is_some_and(char::is_whitespace) && is_unspaced(c);
        if (parted || glued || apart) && at > range.start && cue(&text[at..range.end]).is_some() {
            starts.push(at);
        }
        if !c.is_whitespace() {
            parted = matches!(c, ';' | '；' | '.' | '。' | ',' | '，' | '|' | '/');
        }
        before = Some(c);
    }
    starts.push(range.end);
    let pairs = starts.windows(2).map(|pair| pair[0]..pair[1]);
    pairs.map(|clause| part(text, clause)).collect()
}

/// Longest text behind a cue with a colon that names nobody, in bytes.
const NOTICE_BYTES: usize = 120;

/// One clause: its cue, and the names behind it.
fn part(text: &str, clause: Range<usize>) -> Option<Parts> {
    let mark = |c: char| {
        c.is_whitespace() || matches!(c, ';' | '；' | ',' | '，' | '|' | '/' | '.' | '。')
    };
    let clause = trimmed(text, clause);
    let ended = text[clause.clone()].trim_end_matches(mark).len();
    let clause = clause.start..clause.start + ended;
    let mut role = clause.start..clause.start + cue(&text[clause.clone()])?;
    if let Some(agency) = AGENCIES.suffix(&text[role.clone()]) {
        // `Avec AFP` is a cue with the agency in it.
        role = trimmed(text, role.start..role.end - agency);
    }
    let behind = &text[role.end..clause.end];
    let lead = behind.len() - behind.trim_start_matches(|c| mark(c) || is_colon(c)).len();
    let rest = role.end + lead..clause.end;
    let written = &text[role.clone()];
    let colon = written.ends_with(is_colon) || behind.trim_start().starts_with(is_colon);
    let (people, agencies) = match listed(text, rest.clone()) {
        Some(listed) => listed,
        None if rest.is_empty() || colon && rest.len() <= NOTICE_BYTES => Default::default(),
        None => return None,
    };
    let role_end = role.start + written.trim_end_matches(|c| c == ' ' || is_colon(c)).len();
    Some(Parts {
        role: Some(role.start..role_end),
        people,
        agencies,
        range: clause,
    })
}

#[cfg(test)]
mod tests {
    use super::{ends, is_over, is_word_char, openings};
    use proptest::prelude::{prop_assert_eq, proptest};

    /// The plain way: every character.
    fn plainly(text: &str, tail: usize) -> Vec<usize> {
        let mut before = text[..tail].chars().next_back();
        let mut over = is_over(&text[..tail]);
        let opens = text[tail..].char_indices().filter_map(|(at, c)| {
            let glued = c.is_uppercase() && before.is_some_and(char::is_lowercase);
            let begins = is_word_char(c) && !c.is_lowercase() || !c.is_ascii() && c.is_alphabetic();
            let opens = (over || glued) && begins;
            over = if c.is_whitespace() { over } else { ends(c) };
            before = Some(c);
            opens.then_some(tail + at)
        });
        opens.collect()
    }

    proptest! {
        #[test]
        fn credits_open_where_they_do_plainly(head in "[aA. ]{0,2}", rest in "[abAB1é記. )]{0,12}") {
            let text = head.clone() + &rest;
            let found: Vec<usize> = openings(&text, head.len()).collect();
            prop_assert_eq!(found, plainly(&text, head.len()));
        }
    }
}
