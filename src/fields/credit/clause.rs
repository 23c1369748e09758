//! Credits that say their role: `(Reporting by …; Editing by …)`, `With files from …`.

use super::names::listed;
use super::{Found, Parts, ends, is_over, tail_start};
use crate::fields::dateline::{AGENCIES, trimmed};
use crate::language::phrases::{Anchor, Phrases, is_unspaced, is_word_char};
use crate::language::{ALL, Cue, CueKind, Place};
use std::ops::Range;
use std::sync::LazyLock;

/// What stands between a role and who has it, in any script.
const COLONS: [char; 6] = [':', '：', '៖', '፦', '፡', '՝'];

/// The cues of credits, by where they stand.
struct Cues {
    openers: Phrases,
    opening: Vec<&'static Cue>,
    anywhere: Phrases,
}

static CUES: LazyLock<Cues> = LazyLock::new(|| {
    let cues = ALL.iter().flat_map(|language| language.cues);
    let credits = cues.filter(|cue| cue.kind == CueKind::Credit);
    let (anywhere, opening): (Vec<_>, Vec<&'static Cue>) =
        credits.partition(|cue| cue.place == Place::Anywhere);
    Cues {
        openers: Phrases::new(Anchor::FromStart, opening.iter().map(|cue| cue.phrase)),
        anywhere: Phrases::new(
            Anchor::Anywhere,
            anywhere.iter().map(|cue: &&Cue| cue.phrase),
        ),
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
    let tail = tail_start(bare);
    let start = bare[tail..].rfind(open)? + tail;
    let inner = start + open.len_utf8()..bare.len() - close.len_utf8();
    clauses(text, inner).map(|parts| (start, parts))
}

/// `Reporting by …; Editing by …` at the end or as all of the text, perhaps glued to it.
fn open(text: &str) -> Option<Found> {
    let tail = tail_start(text);
    let mut before = text[..tail].chars().next_back();
    let mut over = is_over(&text[..tail]);
    for (offset, c) in text[tail..].char_indices() {
        let at = tail + offset;
        let glued = c.is_uppercase() && before.is_some_and(char::is_lowercase);
        let begins = is_word_char(c) && !c.is_lowercase() || !c.is_ascii() && c.is_alphabetic();
        if (over || glued)
            && begins
            && cue(&text[at..]).is_some()
            && let Some(parts) = clauses(text, at..text.len())
        {
            return Some((at, parts));
        }
        if !c.is_whitespace() {
            over = ends(c);
        }
        before = Some(c);
    }
    None
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
    let lead = behind.len()
        - behind
            .trim_start_matches(|c| mark(c) || COLONS.contains(&c))
            .len();
    let rest = role.end + lead..clause.end;
    let written = &text[role.clone()];
    let colon = written.ends_with(COLONS) || behind.trim_start().starts_with(COLONS);
    let (people, agencies) = match listed(text, rest.clone()) {
        Some(listed) => listed,
        None if rest.is_empty() || colon && rest.len() <= NOTICE_BYTES => Default::default(),
        None => return None,
    };
    let role_end = role.start
        + written
            .trim_end_matches(|c| c == ' ' || COLONS.contains(&c))
            .len();
    Some(Parts {
        role: Some(role.start..role_end),
        people,
        agencies,
        range: clause,
    })
}
