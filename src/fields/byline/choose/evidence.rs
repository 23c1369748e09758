//! What speaks for and against a line being the byline: for each kind of evidence one of a few
//! values.

use super::candidate::{Candidate, Form, is_life};
use super::common::is_common;
use super::known::{SINGLE_WORD, known};
use super::mentions::{Mention, opens_life};
use super::place::{
    bullet, is_short, neighbour, repeats, to_body, to_date, to_headline, to_number,
};
use crate::fields::alike::letters;
use crate::fields::byline::{is_role, opens_with_role};
use crate::fields::front::Front;
use crate::fields::weigh::{around, bucket, share};
use crate::language::CueKind;
use crate::language::is_small;
use crate::language::tables::NAME_OPENINGS;

/// A kind of evidence. Each has up to ten values, numbered from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub(crate) enum Evidence {
    /// The form in which the line names an author.
    Form,
    /// Lines to the headline, before or behind it.
    Headline,
    /// Lines to the start or end of the body.
    Body,
    /// Where the next date is.
    Date,
    /// Where a reading time or another small number is.
    Time,
    /// Whether it says what somebody does, or the next line.
    Role,
    /// Whether the lines around say the name too.
    Twice,
    /// How many other lines do.
    Mentions,
    /// Whether words of the name stand in lower case elsewhere.
    Lower,
    /// Whether a sentence tells who its bearer is.
    Life,
    /// How many names there are, and of how many words the first is.
    Names,
    /// Whether a list bullet marks the line, and its indent.
    Bullet,
    /// Capitals of the first name.
    Case,
    /// Cue phrases in the line.
    Cues,
    /// What kind of line comes right before.
    Previous,
    /// What kind of line comes right after.
    Next,
    /// Whether the decoder took the line before, this one and the next for body.
    Labels,
    /// Share of its words that the body uses as its topic.
    Topic,
    /// How often the page has the line, and whether this is the first time.
    Repeats,
    /// Which of the candidates it is, before or behind the headline.
    Order,
    /// How many other candidates name the same, and how many with a cue name others.
    Rivals,
    /// Words of the line beside the names.
    Rest,
    /// How many words of the name the headline holds.
    Told,
    /// How many words of the name are mostly written in lower case.
    Common,
    /// Which words of the name are known as names of people, of the best known where there are several.
    Known,
}

/// How many kinds of evidence there are.
pub(crate) const KINDS: usize = Evidence::Known as usize + 1;

/// Kinds whose values are weighed together too.
pub(crate) const PAIRS: [[Evidence; 2]; 26] = [
    [Evidence::Form, Evidence::Headline],
    [Evidence::Form, Evidence::Body],
    [Evidence::Form, Evidence::Date],
    [Evidence::Form, Evidence::Previous],
    [Evidence::Form, Evidence::Next],
    [Evidence::Form, Evidence::Lower],
    [Evidence::Form, Evidence::Names],
    [Evidence::Form, Evidence::Order],
    [Evidence::Form, Evidence::Rivals],
    [Evidence::Form, Evidence::Case],
    [Evidence::Headline, Evidence::Date],
    [Evidence::Headline, Evidence::Previous],
    [Evidence::Body, Evidence::Life],
    [Evidence::Names, Evidence::Mentions],
    [Evidence::Form, Evidence::Common],
    [Evidence::Form, Evidence::Role],
    [Evidence::Form, Evidence::Mentions],
    [Evidence::Form, Evidence::Rest],
    [Evidence::Form, Evidence::Life],
    [Evidence::Life, Evidence::Common],
    [Evidence::Body, Evidence::Rivals],
    [Evidence::Lower, Evidence::Common],
    [Evidence::Form, Evidence::Known],
    [Evidence::Body, Evidence::Known],
    [Evidence::Common, Evidence::Known],
    [Evidence::Names, Evidence::Known],
];

impl From<Evidence> for usize {
    fn from(kind: Evidence) -> Self {
        kind as usize
    }
}

/// The values of a candidate's evidence, one for each kind.
pub(crate) type Values = [u8; KINDS];

/// The kinds that take a look at the whole page.
pub(super) const ELSEWHERE: [Evidence; 3] = [Evidence::Mentions, Evidence::Lower, Evidence::Life];

/// The evidence on a candidate, one of all, but for what the whole page says of it. Takes time linear
/// in the number of candidates, which is bounded.
pub(super) fn evidence(
    (front, headline): (Front<'_, '_>, Option<usize>),
    all: &[Candidate<'_>],
    candidate: &Candidate<'_>,
) -> Values {
    let at = candidate.at;
    let name = candidate.name();
    let near = |at: usize| neighbour(front, headline, (name, at));
    let mut values = [0; KINDS];
    let mut note = |kind: Evidence, value: u8| values[kind as usize] = value;
    note(Evidence::Form, candidate.form as u8);
    note(Evidence::Headline, to_headline(headline, at));
    note(Evidence::Body, to_body(front, at));
    note(Evidence::Date, to_date(front, at));
    note(Evidence::Time, to_number(front, at));
    note(Evidence::Role, role(front, candidate));
    note(Evidence::Twice, twice(front, candidate));
    note(Evidence::Names, names(candidate));
    note(Evidence::Bullet, bullet(front, at));
    note(Evidence::Case, case(name));
    note(Evidence::Cues, cues(front, at));
    note(Evidence::Previous, at.checked_sub(1).map_or(0, near));
    note(Evidence::Next, near(at + 1));
    note(Evidence::Labels, around(front.labels, at));
    note(Evidence::Topic, topic(front, at));
    note(Evidence::Repeats, repeats(front, at));
    note(Evidence::Order, order(headline, all, candidate));
    note(Evidence::Rivals, rivals(all, candidate));
    note(Evidence::Rest, rest(front, candidate));
    note(Evidence::Told, told(front, headline, name));
    note(Evidence::Common, common(name));
    note(Evidence::Known, best_known(candidate));
    values
}

/// What the whole page says of a candidate: the values of [`ELSEWHERE`].
pub(super) fn elsewhere(
    front: Front<'_, '_>,
    candidate: &Candidate<'_>,
    mention: Mention,
) -> [u8; ELSEWHERE.len()] {
    [
        bucket(mention.lines, &[1, 2, 3, 4, 6, 9, 13, 20]),
        lower(candidate.name(), mention),
        life(front, candidate, mention),
    ]
}

/// How many words a name has.
fn words(name: &str) -> usize {
    1 + name.bytes().filter(|byte| *byte == b' ').count()
}

fn role(front: Front<'_, '_>, candidate: &Candidate<'_>) -> u8 {
    let next = front.raw(candidate.at + 1);
    // `(Envoyé spécial à Dakar)`
    let next = next.trim().trim_matches(['(', ')']);
    let next = is_role(next) || opens_with_role(next);
    u8::from(!candidate.parts.roles.is_empty()) | u8::from(next) << 1
}

/// Whether the lines before and behind hold the name, and whether the next is it or the address of its bearer.
fn twice(front: Front<'_, '_>, candidate: &Candidate<'_>) -> u8 {
    let name = candidate.name();
    let next = front.raw(candidate.at + 1);
    let before = candidate
        .at
        .checked_sub(1)
        .is_some_and(|at| is_short(front, at) && front.raw(at).contains(name));
    let behind = if next == name || is_mail_of(next, name) {
        2
    } else {
        u8::from(is_short(front, candidate.at + 1) && next.contains(name))
    };
    u8::from(before) * 3 + behind
}

/// Letters of the last word of a name by which an address of a mail is its bearer's. Set by judgement.
const MAIL_LETTERS: usize = 4;

/// Whether a line is an address of a mail whose account holds the last word of a name.
fn is_mail_of(line: &str, name: &str) -> bool {
    let Some((account, host)) = line.trim().split_once('@') else {
        return false;
    };
    let last: String = letters(name.rsplit(' ').next().unwrap_or("")).collect();
    let is_mail = host.contains('.') && !line.trim().contains(' ');
    is_mail
        && last.chars().count() >= MAIL_LETTERS
        && letters(account).collect::<String>().contains(&last)
}

/// No word that has a case, none in lower case elsewhere, some, or all.
fn lower(name: &str, mention: Mention) -> u8 {
    let cased = |word: &&str| word.chars().any(char::is_uppercase);
    let words = name.split(' ').filter(cased).count();
    match mention.lower.count_ones() as usize {
        _ if words == 0 => 0,
        0 => 1,
        lower if lower < words => 2,
        _ => 3,
    }
}

/// Whether sentences on the next lines, or elsewhere, open with the name.
fn life(front: Front<'_, '_>, candidate: &Candidate<'_>, mention: Mention) -> u8 {
    let next = [candidate.at + 1, candidate.at + 2];
    let name = candidate.name();
    if opens_life(front, name, next[0]) {
        5
    } else if opens_life(front, name, next[1]) {
        4
    } else if mention.life {
        3
    } else if is_life(front, next[0]) {
        2
    } else {
        u8::from(is_life(front, next[1]))
    }
}

/// Staff or an agency, one name of so many words, or so many names.
fn names(candidate: &Candidate<'_>) -> u8 {
    let words = words(candidate.name());
    match candidate.parts.people.len() {
        0 => 0,
        1 => bucket(words, &[1, 2, 3, 4, 5]),
        2 => 6,
        _ => 7,
    }
}

/// No letters with a case, all small, all capitals, a capital for each word, capitals inside words,
/// or other.
fn case(name: &str) -> u8 {
    let upper = name.chars().filter(|c| c.is_uppercase()).count();
    let lower = name.chars().filter(|c| is_small(*c)).count();
    let opens = |word: &&str| word.starts_with(char::is_uppercase);
    let capitals = || name.split(' ').filter(opens).count();
    // `Le Bihan-Tessier`, `O'Neill`, `MacDonald`
    let in_parts = || -> usize {
        let parts = name.split([' ', '-', '\'', '’']).filter(opens);
        parts.map(|part| 1 + usize::from(is_joined(part))).sum()
    };
    match (upper, lower) {
        (0, 0) => 0,
        (0, _) => 1,
        (_, 0) => 2,
        _ if capitals() < words(name) => 5,
        _ if upper > in_parts() => 4,
        _ => 3,
    }
}

/// Whether a part of a name opens with a particle that is written with the capital behind it.
fn is_joined(part: &str) -> bool {
    NAME_OPENINGS.iter().any(|opening| {
        let rest = part.strip_prefix(opening);
        rest.is_some_and(|rest| rest.starts_with(char::is_uppercase))
    })
}

/// No cue, a byline's, those of dates too, or others.
fn cues(front: Front<'_, '_>, at: usize) -> u8 {
    let cues = front.measures.cues()[at];
    let dated = cues.has(CueKind::Published) || cues.has(CueKind::Updated);
    if cues.is_empty() {
        0
    } else if cues.has(CueKind::Caption) {
        1
    } else if cues.has(CueKind::Credit) {
        2
    } else if cues.has(CueKind::ReadMore) || cues.has(CueKind::Rail) {
        3
    } else if cues.has(CueKind::Byline) {
        4 + u8::from(dated)
    } else if dated {
        6
    } else {
        7
    }
}

fn topic(front: Front<'_, '_>, at: usize) -> u8 {
    let overlap = front.measures.overlap(at);
    share(overlap.topic, overlap.words)
}

/// The place among the candidates before the headline, from the last, and among those behind it.
fn order(headline: Option<usize>, all: &[Candidate<'_>], candidate: &Candidate<'_>) -> u8 {
    let headline = headline.unwrap_or(0);
    let before = candidate.at < headline;
    let between = if before {
        candidate.at + 1..headline
    } else {
        headline..candidate.at
    };
    let nearer = |other: &&Candidate<'_>| between.contains(&other.at);
    let nearer = all.iter().filter(nearer).count();
    u8::from(!before) * 5 + bucket(nearer, &[1, 2, 3, 6])
}

fn rivals(all: &[Candidate<'_>], candidate: &Candidate<'_>) -> u8 {
    let (mut same, mut cued) = (0, 0);
    for other in all.iter().filter(|other| other.at != candidate.at) {
        if other.name().eq_ignore_ascii_case(candidate.name()) {
            same += 1;
        } else if !matches!(other.form, Form::Bare | Form::Part | Form::Single) {
            cued += 1;
        }
    }
    bucket(same, &[1, 2]) * 3 + bucket(cued, &[1, 2])
}

fn rest(front: Front<'_, '_>, candidate: &Candidate<'_>) -> u8 {
    let named: usize = candidate.names().map(words).sum();
    let words = front.measures.shapes()[candidate.at].words() as usize;
    bucket(words.saturating_sub(named), &[1, 2, 3, 4, 6, 9, 14, 20])
}

/// No headline, or none, some or all of the words of a name in it.
fn told(front: Front<'_, '_>, headline: Option<usize>, name: &str) -> u8 {
    let Some(headline) = headline.map(|at| front.raw(at)) else {
        return 0;
    };
    match name
        .split(' ')
        .filter(|word| headline.contains(word))
        .count()
    {
        0 => 1,
        told if told < words(name) => 2,
        _ => 3,
    }
}

/// What the best known of the names is known as, those of several words before others.
fn best_known(candidate: &Candidate<'_>) -> u8 {
    let values = candidate.names().map(known);
    let best = values.max_by_key(|value| (*value < SINGLE_WORD, *value));
    best.unwrap_or(0)
}

/// None, some or all of the words of a name, by how many there are.
fn common(name: &str) -> u8 {
    let words = words(name);
    let common = name.split(' ').filter(|word| is_common(word)).count();
    match (common, words) {
        (0, 1) => 0,
        (0, _) => 1,
        (_, 1) => 2,
        _ if common == words => 5,
        (1, _) => 3,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::is_mail_of;

    #[test]
    fn a_mail_is_its_bearers_by_the_last_word_of_a_name() {
        for line in ["ann.leeds@paper.example", " aleeds@paper.example "] {
            assert!(is_mail_of(line, "Ann Leeds"), "{line}");
        }
        for (line, name) in [
            ("desk@paper.example", "Ann Leeds"),
            ("Write to ann.leeds@paper.example", "Ann Leeds"),
            ("ann.leeds", "Ann Leeds"),
            ("ann@paper.example", "Ann"),
        ] {
            assert!(!is_mail_of(line, name), "{line}");
        }
    }
}
