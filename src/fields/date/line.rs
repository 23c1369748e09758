//! What a line says of dates: each with its role, and what else stands in the line.

use super::token::{Token, TokenKind};
use super::value::Date;
use crate::language::phrases::{Openings, is_small, is_unspaced, is_word_char};
use crate::language::{ALL, Cue, CueKind, Place, ends_sentence};
use crate::measure::{JOINED_TENTHS, UNSPACED_TENTHS};
use std::ops::Range;
use std::sync::LazyLock;

/// What a line says a date is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateRole {
    /// A cue such as `Published` names it the date of publication.
    Published,
    /// A cue such as `Updated` names it the date of the last change.
    Updated,
    /// The line does not say.
    Unknown,
}

/// What stands in the line beside its dates and their cues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DateSetting {
    /// Nothing: the line is there to give the date.
    Alone,
    /// A few words, as in a line that also names the author.
    Beside,
    /// A sentence: the date is of what the text tells, not of the text.
    Prose,
}

/// A date in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FoundDate {
    /// The date.
    pub date: Date,
    /// Its bytes in the line with those of its time and zone, half-open.
    pub range: Range<usize>,
    /// What it is the date of.
    pub role: DateRole,
}

/// The dates of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LineDates {
    /// The dates, in order; at least one.
    pub dates: Vec<FoundDate>,
    /// What else stands in the line.
    pub setting: DateSetting,
}

/// Phrases that give a date its role: those before it and those behind it.
struct Roles {
    before: Openings,
    before_cues: Vec<&'static Cue>,
    behind: Openings,
    behind_cues: Vec<&'static Cue>,
}

static ROLES: LazyLock<Roles> = LazyLock::new(|| {
    let cues = ALL.iter().flat_map(|language| language.cues);
    let dated = cues.filter(|cue| matches!(cue.kind, CueKind::Published | CueKind::Updated));
    let (behind_cues, before_cues): (Vec<_>, Vec<_>) =
        dated.partition(|cue| cue.place == Place::End);
    let phrases = |cues: &[&'static Cue]| Openings::new(cues.iter().map(|cue| cue.phrase));
    Roles {
        before: phrases(&before_cues),
        behind: phrases(&behind_cues),
        before_cues,
        behind_cues,
    }
});

/// How far before a date its cue may stand, in bytes: a name may come between.
const CUE_REACH: usize = 100;

/// The role of a date at `range` in `line` whose neighbour to the left ends at `from`, and the bytes
/// of the cue that gives it.
pub(super) fn role(line: &str, from: usize, range: &Range<usize>) -> (DateRole, Range<usize>) {
    let roles = &*ROLES;
    let mut found = (DateRole::Unknown, range.start..range.start);
    let mut cue_end = 0;
    let from = from.max(range.start.saturating_sub(CUE_REACH));
    let mut before: Option<char> = None;
    for at in from..range.start {
        let Some(c) = line.get(at..).and_then(|rest| rest.chars().next()) else {
            continue;
        };
        if at >= cue_end
            && starts_word(before, &line[at..])
            && !continues_prose(line, at, c)
            && let Some((cue, length)) =
                longest(&roles.before, &roles.before_cues, &line[at..range.start])
            && (cue.place != Place::BeforeDigit
                || opens_part(&line[..at]) && leads_to_date(&line[at + length..range.start]))
        {
            cue_end = at + length;
            found = (role_of(cue), at..cue_end);
        }
        before = Some(c);
    }
    if found.0 == DateRole::Unknown {
        let behind = line[range.end..].trim_start();
        let start = line.len() - behind.len();
        if let Some((cue, length)) = longest(&roles.behind, &roles.behind_cues, behind)
            // `10日 更新：11日` says it of what follows.
            && !behind[length..].trim_start().starts_with([':', '：'])
        {
            found = (role_of(cue), start..start + length);
        }
    }
    found
}

/// Two dates with nothing between them are when the story was published and when it was changed,
/// in either order: templates print both and hide one. They may give the second once more.
pub(super) fn pair(line: &str, dates: &mut [FoundDate]) {
    let [first, second, more @ ..] = dates else {
        return;
    };
    let again = |more: &FoundDate| more.date.civil() == second.date.civil();
    if !more.iter().all(again) {
        return;
    }
    let between = line.get(first.range.end..second.range.start);
    let is_pair = between.is_some_and(|between| between.trim().is_empty());
    let (Some(a), Some(b)) = (first.date.civil(), second.date.civil()) else {
        return;
    };
    if is_pair && second.role == DateRole::Unknown && first.role != DateRole::Updated {
        let (one, other) = if a <= b {
            (DateRole::Published, DateRole::Updated)
        } else {
            (DateRole::Updated, DateRole::Published)
        };
        first.role = one;
        for again in std::iter::once(second).chain(more) {
            again.role = other;
        }
    }
}

/// Whether what stands before a word ends a part of the line, as a date does, or is nothing: a cue that is nothing but a noun
/// ends labels, too (`Market Update`).
fn opens_part(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty() || before.ends_with(|c: char| c.is_numeric() || PARTS.contains(&c))
}

/// Whether nothing stands between a cue and its date but signs, and none that parts labels.
fn leads_to_date(between: &str) -> bool {
    !between.contains(|c: char| c.is_alphanumeric() || BARS.contains(&c))
}

/// Signs that part labels, and those behind which a part of a line may begin.
const BARS: [char; 6] = ['|', '｜', '•', '·', '/', '—'];
const PARTS: [char; 14] = [
    '|', '｜', '•', '·', '/', '—', '–', '-', ',', ';', '.', ')', '，', '،',
];

fn role_of(cue: &Cue) -> DateRole {
    if cue.kind == CueKind::Updated {
        DateRole::Updated
    } else {
        DateRole::Published
    }
}

fn longest<'c>(phrases: &Openings, cues: &[&'c Cue], text: &str) -> Option<(&'c Cue, usize)> {
    let mut best: Option<(&Cue, usize)> = None;
    phrases.each(text, |found| {
        if best.is_none_or(|(_, length)| length < found.end)
            && let Some(cue) = cues.get(found.entry)
        {
            best = Some((cue, found.end));
        }
    });
    best
}

/// Whether a word starts a text, words that lost the blank between them (`MillerPublished`,
/// `GMTUpdated`) and scripts without blanks included.
fn starts_word(before: Option<char>, text: &str) -> bool {
    let mut chars = text.chars();
    let (Some(before), Some(c)) = (before, chars.next()) else {
        return true;
    };
    if is_unspaced(c) {
        return true;
    }
    is_word_char(c)
        && (!is_word_char(before)
            || before.is_lowercase() && c.is_uppercase()
            || before.is_uppercase()
                && c.is_uppercase()
                && chars.next().is_some_and(char::is_lowercase)
            || before.is_numeric() != c.is_numeric())
}

/// Whether a word in lower case at `at` goes on a sentence (`the report published on`).
fn continues_prose(line: &str, at: usize, c: char) -> bool {
    if !is_small(c) {
        return false;
    }
    let head = line[..at].trim_end();
    if head.len() == at || head.chars().next_back().is_some_and(|c| !is_word_char(c)) {
        return false;
    }
    let word = head.rsplit(|c: char| !is_word_char(c)).next();
    word.and_then(|word| word.chars().next())
        .is_some_and(is_small)
}

/// Words beside a date that make the line a paragraph (longest byline with a title and a place).
const MOST_WORDS: usize = 14;
/// Words in lower case beside a date that make the line a sentence.
const MOST_LOWER: usize = 5;
/// Words beside a date that make a line with a full stop a sentence.
const SENTENCE_WORDS: usize = 4;
/// Words in lower case without which a line with capitals is no sentence.
const FEWEST_LOWER: usize = 2;

/// What stands in `line` beside the bytes of `taken`. Where bars part it and nothing else stands in the parts with these,
/// the others are labels, however many words they have.
pub(super) fn setting(line: &str, tokens: &[Token], taken: &[Range<usize>]) -> DateSetting {
    let is_taken = |token: &&Token| {
        let start = token.range.start;
        taken.iter().any(|range| range.contains(&start))
    };
    let whole = setting_of(line, tokens, is_taken);
    let mut parts = tokens.split(|token| is_bar(line, token));
    let is_apart = |part: &[Token]| {
        let holds = part.iter().any(|token| is_taken(&token));
        !holds || setting_of(line, part, is_taken) == DateSetting::Alone
    };
    if whole == DateSetting::Prose && parts.all(is_apart) {
        return DateSetting::Beside;
    }
    whole
}

/// Whether a token is a bar or a dot between blanks, which parts labels.
fn is_bar(line: &str, token: &Token) -> bool {
    let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let before = line[..token.range.start].chars().next_back();
    let behind = line[token.range.end..].chars().next();
    let mark = &line[token.range.clone()];
    matches!(mark, "|" | "｜" | "•" | "·" | "⋅" | "●" | "‧" | "∙")
        && is_blank(before)
        && is_blank(behind)
}

/// What stands in a part of `line` beside the tokens that are taken.
fn setting_of(line: &str, tokens: &[Token], is_taken: impl Fn(&&Token) -> bool) -> DateSetting {
    let (mut words, mut lower, mut letters, mut joined) = (0, 0, 0, 0);
    let mut cased = false;
    for token in tokens.iter().filter(|token| !is_taken(token)) {
        let first = line[token.range.start..].chars().next().unwrap_or_default();
        match token.kind {
            TokenKind::Other if first < '\u{3000}' && is_unspaced(first) => joined += 1,
            TokenKind::Other if is_unspaced(first) => letters += 1,
            TokenKind::Other => {
                words += 1;
                lower += usize::from(is_small(first));
                cased |= first.is_uppercase();
            }
            TokenKind::Number { .. } => words += 1,
            TokenKind::Word(..) | TokenKind::Mark(_) => {}
        }
    }
    words += (letters * 10usize).div_ceil(UNSPACED_TENTHS as usize);
    words += (joined * 10usize).div_ceil(JOINED_TENTHS as usize);
    let end = tokens.last().map_or(0, |last| last.range.end);
    let ends = line[..end].ends_with(ends_sentence);
    // `von Lars Muster Lesezeit: 4 Min.` ends in an abbreviation.
    let named = cased && lower < FEWEST_LOWER;
    if words == 0 {
        DateSetting::Alone
    } else if words > MOST_WORDS || lower >= MOST_LOWER || ends && words >= SENTENCE_WORDS && !named
    {
        DateSetting::Prose
    } else {
        DateSetting::Beside
    }
}
