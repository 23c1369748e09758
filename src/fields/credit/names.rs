//! The names of a credit: people, and agencies or papers.

use crate::fields::date::digit;
use crate::fields::names::{AGENCIES, ROLES, STAFF};
use crate::fields::range::trimmed;
use crate::language::phrases::{is_small, is_unspaced, is_word_char};
use crate::language::{ALL, spellings};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

/// The people and the agencies of a list.
pub(super) type Listed = (Vec<Range<usize>>, Vec<Range<usize>>);

/// Words of a name.
const NAME_WORDS: usize = 5;
/// Words of a paper behind its article (`The Sydney Morning Herald`).
const PAPER_WORDS: usize = 3;
/// What starts the name of a paper, and of no person.
const ARTICLE: &str = "The ";
/// Letters of a name in a script without blanks.
const NAME_LETTERS: usize = 10;
/// Letters of a particle in a name (`van`, `de`, `bin`).
const PARTICLE: usize = 3;

/// The names of a list in `range`, if it is nothing else.
pub(super) fn listed(text: &str, range: Range<usize>) -> Option<Listed> {
    let (mut people, mut agencies) = (Vec::new(), Vec::new());
    for name in pieces(text, range) {
        let written = &text[name.clone()];
        if AGENCIES.has(written) || STAFF.has(written) {
            agencies.push(name);
            continue;
        }
        let name = without_role(text, without_place(text, name));
        let written = &text[name.clone()];
        if !is_name(written) {
            return None;
        }
        let is_paper = !written.contains([' ', '·']) && !written.chars().all(is_unspaced)
            || written.starts_with(ARTICLE);
        if is_paper || AGENCIES.has(written) {
            agencies.push(name);
        } else {
            people.push(name);
        }
    }
    let some = !(people.is_empty() && agencies.is_empty());
    some.then_some((people, agencies))
}

/// Whether all of a list are agencies.
pub(super) fn agencies(text: &str, range: Range<usize>) -> Option<Vec<Range<usize>>> {
    let whole = trimmed(text, range);
    if AGENCIES.prefix(&text[whole.clone()])? == whole.len() {
        return Some(vec![whole]);
    }
    let names = pieces(text, whole);
    let all = names.iter().all(|name| AGENCIES.has(&text[name.clone()]));
    (all && !names.is_empty()).then_some(names)
}

/// The parts of a list, cut at commas, slashes and words that join.
fn pieces(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut cuts = Vec::new();
    let (mut start, mut at) = (range.start, range.start);
    for word in
        text[range.clone()].split_inclusive([' ', ',', '，', '、', '،', '/', '&', '\u{3000}'])
    {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '.');
        if JOINERS.contains(bare) && at > start {
            cuts.push(start..at);
            start = at + word.len();
        } else if word.ends_with([',', '，', '、', '،', '/', '&']) {
            cuts.push(start..at + word.len() - word.chars().next_back().map_or(0, char::len_utf8));
            start = at + word.len();
        }
        at += word.len();
    }
    cuts.push(start.min(range.end)..range.end);
    let trimmed = cuts.into_iter().map(|cut| trimmed(text, cut));
    trimmed.filter(|cut| !cut.is_empty()).collect()
}

/// Words that join two names, of languages that put blanks between words.
static JOINERS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let words = ALL.iter().flat_map(|language| language.joiners);
    words
        .filter(|word| !word.chars().all(is_unspaced))
        .flat_map(|word| spellings(word))
        .collect()
});

/// Words between a name and a place.
static LOCATED: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let words = ALL.iter().flat_map(|language| language.located);
    words.flat_map(|word| spellings(word)).collect()
});

/// A name without the place behind it (`Ann Lee in Lagos`).
fn without_place(text: &str, name: Range<usize>) -> Range<usize> {
    let mut at = name.start;
    for (count, word) in text[name.clone()].split_inclusive(' ').enumerate() {
        if count >= 2 && LOCATED.contains(word.trim_end()) {
            return trimmed(text, name.start..at);
        }
        at += word.len();
    }
    name
}

/// A name without the word for what its bearer does, before or behind it.
fn without_role(text: &str, name: Range<usize>) -> Range<usize> {
    let written = &text[name.clone()];
    if let Some((first, last)) = written.rsplit_once(' ')
        && ROLES.has(last)
    {
        return name.start..name.start + first.trim_end().len();
    }
    match ROLES.prefix(written) {
        Some(role) if role < written.len() => trimmed(text, name.start + role..name.end),
        _ => name,
    }
}

fn is_name(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let unspaced = text.chars().filter(|c| is_unspaced(*c)).count();
    if unspaced > 0 {
        return text.chars().count() <= NAME_LETTERS
            && letters > 0
            && text.chars().all(|c| is_unspaced(c) || c == '·');
    }
    let is_written =
        |c: char| is_word_char(c) || matches!(c, ' ' | '.' | '\'' | '’' | '-' | '\u{200c}');
    let mut words = text.split(' ');
    let most = if text.starts_with(ARTICLE) {
        PAPER_WORDS
    } else {
        NAME_WORDS
    };
    let starts = |word: &str| {
        word.chars()
            .next()
            .is_some_and(|c| c.is_alphabetic() && !is_small(c))
    };
    letters > 1
        && text.chars().all(|c| is_written(c) && digit(c).is_none())
        && text.trim_start_matches(ARTICLE).split(' ').count() <= most
        && words.next().is_some_and(starts)
        && words.all(|word| starts(word) || word.chars().count() <= PARTICLE)
}
