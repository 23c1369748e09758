//! Who filed a story and from where, as papers of Taiwan and Hong Kong say it: `〔記者林沛瑜／台東報導〕`, `記者
//! 林沛瑜 報導`, `中央社記者林沛瑜台東13日電`. In a line of its own it is a byline, before a paragraph a dateline.

use super::date::digit;
use super::names::{is_han, paper_or_agency};
use super::range::{behind_blanks, closing, run};
use crate::language::tables::{
    DATELINE_CLOSERS, MANNERS, NO_REPORTERS, PAPER_ENDS, REPORTERS, REPORTS,
};
use std::ops::Range;

/// What stands between names and the place.
const SLASHES: [char; 4] = ['／', '/', '╱', '∕'];

/// What stands between two names.
const COMMAS: [char; 3] = ['、', '，', ','];

/// Characters of a name.
const NAME_CHARS: std::ops::RangeInclusive<usize> = 2..=4;
/// Characters of most names, where a place follows without a mark.
const MOST_CHARS: usize = 3;

/// Characters of a place, several cities included, and of a paper.
const PLACE_CHARS: usize = 8;
const PAPER_CHARS: usize = 8;

/// The last characters of the words for reporters, by which those are looked for.
const LAST: [char; 3] = ['者', '员', '員'];

/// The parts, as ranges of the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Filed {
    pub(super) agency: Option<Range<usize>>,
    pub(super) role: Range<usize>,
    pub(super) people: Vec<Range<usize>>,
    pub(super) place: Option<Range<usize>>,
    pub(super) date: Option<Range<usize>>,
    /// One past it, the bracket included.
    pub(super) end: usize,
}

/// Whether a text may hold any of this.
pub(super) fn may_hold(text: &str) -> bool {
    !text.is_ascii() && REPORTERS.iter().any(|word| text.contains(word))
}

/// All of a line, but for what stands apart before and behind it: a date, the name of a site.
pub(super) fn line(line: &str) -> Option<Filed> {
    if !may_hold(line) {
        return None;
    }
    let apart = |c: char| c.is_whitespace() || matches!(c, '|' | '｜');
    let starts = line.match_indices(apart).map(|(at, c)| at + c.len());
    let starts = std::iter::once(0).chain(starts).filter(|start| {
        let before = line[..*start].trim_end();
        before.ends_with(['|', '｜']) || !before.chars().any(char::is_alphabetic)
    });
    starts.filter_map(|start| parse(line, start)).find(|filed| {
        let rest = line.get(filed.end..).unwrap_or("");
        (rest.is_empty() || rest.starts_with(apart)) && !rest.contains(['，', '。'])
    })
}

/// What opens a paragraph, with where that goes on: a bracket or blank parts the two.
pub(super) fn opening(head: &str) -> Option<Filed> {
    if !may_hold(head) {
        return None;
    }
    let filed = parse(head, 0)?;
    let rest = head.get(filed.end..)?;
    let lede = rest.trim_start();
    let bracketed = head.starts_with(|c| closing(c).is_some());
    (bracketed || lede.len() < rest.len()).then(|| Filed {
        end: filed.end + rest.len() - lede.len(),
        ..filed
    })
}

fn parse(text: &str, start: usize) -> Option<Filed> {
    let first = text.get(start..)?.chars().next()?;
    let close = closing(first);
    let at = start + close.map_or(0, |_| first.len_utf8());
    let slashed = || slashed_paper(text, at);
    let agency = source(text, at).or_else(slashed);
    let at = agency.as_ref().map_or(at, |agency| {
        let slash = text[agency.end..]
            .chars()
            .next()
            .filter(|c| SLASHES.contains(c));
        behind_blanks(text, agency.end + slash.map_or(0, char::len_utf8))
    });
    let role = at..at + longest(&text[at..], &REPORTERS)?;
    let mut filed = Filed {
        agency,
        ..Filed::default()
    };
    let (run, parted) = names(text, role.end, &mut filed.people)?;
    filed.role = role;
    let (names_place, end) = closed(text, &run, &mut filed)?;
    let by_wire = filed.date.is_some();
    let glued = filed.people.is_empty() || text[..run.start].ends_with(COMMAS);
    let place = if glued {
        let name = glued_name(&text[names_place.clone()])?;
        filed
            .people
            .push(names_place.start..names_place.start + name);
        names_place.start + name..names_place.end
    } else {
        names_place
    };
    let place_chars = text[place.clone()].chars().count();
    let marked = close.is_some() || parted || by_wire && filed.agency.is_some();
    if place_chars > PLACE_CHARS || !marked {
        return None;
    }
    filed.place = Some(place).filter(|place| !place.is_empty());
    filed.end = match close {
        Some(close) => end + text[end..].starts_with(close).then(|| close.len_utf8())?,
        None => end,
    };
    Some(filed)
}

/// Adds the names that a mark ends, and gives the run of characters behind them and whether a mark or blank parts it
/// from what stands before.
fn names(text: &str, from: usize, people: &mut Vec<Range<usize>>) -> Option<(Range<usize>, bool)> {
    let at = behind_blanks(text, from);
    if longest(&text[at..], &NO_REPORTERS).is_some() {
        return None;
    }
    let mut next = run(text, at, is_han);
    while let Some(mark) = text[next.end..].chars().next() {
        let lists = COMMAS.contains(&mark) || mark.is_whitespace();
        if !(lists || SLASHES.contains(&mark)) || !is_name(&text[next.clone()]) {
            break;
        }
        people.push(next.clone());
        let at = behind_blanks(text, next.end + mark.len_utf8());
        next = run(text, at, is_han);
        if !lists {
            break;
        }
    }
    let parted = next.start > from;
    Some((next, parted))
}

/// What stands before the word that closes it, behind the last mark, and one past that word: `台東報導`, `台東13日電`.
fn closed(text: &str, run: &Range<usize>, filed: &mut Filed) -> Option<(Range<usize>, usize)> {
    let whole = &text[run.clone()];
    if let Some(head) = REPORTS.iter().find_map(|report| whole.strip_suffix(report)) {
        let mut place = head;
        while let Some(rest) = MANNERS.iter().find_map(|manner| place.strip_suffix(manner)) {
            place = rest;
        }
        return Some((run.start..run.start + place.len(), run.end));
    }
    let is_date = |c: char| digit(c).is_some() || matches!(c, '年' | '月' | '日');
    let rest = &text[run.end..];
    let date = run.end..run.end + rest.find(|c| !is_date(c)).unwrap_or(rest.len());
    let closer = text[date.end..].chars().next()?;
    let is_wire = text[date.clone()].ends_with('日') && DATELINE_CLOSERS.contains(&closer);
    filed.date = Some(date.clone()).filter(|_| is_wire);
    is_wire.then(|| (run.clone(), date.end + closer.len_utf8()))
}

/// The length of the name that a place follows without a mark.
fn glued_name(text: &str) -> Option<usize> {
    if MANNERS.iter().any(|manner| text.starts_with(manner)) {
        return None;
    }
    let chars = match text.chars().count() {
        0 | 1 => return None,
        // A name of two characters and a place of two: names of four are rarer.
        4 => 2,
        count => count.min(MOST_CHARS),
    };
    Some(text.chars().take(chars).map(char::len_utf8).sum())
}

/// The agency or paper at `at`: `中央社`, `聯合報`, perhaps with a blank behind.
pub(super) fn source(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = &text[at..];
    if let Some(known) = paper_or_agency(rest) {
        return Some(at..at + known);
    }
    let head = run(rest, 0, |c| is_han(c) || c.is_whitespace());
    let head = rest.get(head)?;
    let role = head.match_indices(LAST).find_map(|(end, last)| {
        let role = &head[..end + last.len()];
        let words = REPORTERS.iter().filter(|word| role.ends_with(**word));
        words.map(|word| role.len() - word.len()).min()
    })?;
    let paper = head[..role].trim_end();
    let is_paper = paper.chars().all(is_han)
        && paper.chars().count() <= PAPER_CHARS
        && PAPER_ENDS.iter().any(|end| is_behind(paper, end));
    is_paper.then(|| at..at + paper.len())
}

/// The paper at `at` that a slash parts from who reports: `霧山新聞網／記者林沛瑜／台東報導`.
fn slashed_paper(text: &str, at: usize) -> Option<Range<usize>> {
    let paper = run(text, at, is_han);
    let name = &text[paper.clone()];
    let behind = text[paper.end..].strip_prefix(SLASHES)?;
    let is_paper =
        name.chars().count() <= PAPER_CHARS && PAPER_ENDS.iter().any(|end| is_behind(name, end));
    (is_paper && longest(behind, &REPORTERS).is_some()).then_some(paper)
}

/// Whether a text ends so, and something stands before it.
fn is_behind(text: &str, end: &str) -> bool {
    text.strip_suffix(end)
        .is_some_and(|before| !before.is_empty())
}

fn is_name(text: &str) -> bool {
    NAME_CHARS.contains(&text.chars().count())
}

/// The length of the longest of some words that a text opens with.
pub(super) fn longest(text: &str, words: &[&str]) -> Option<usize> {
    let opens = words.iter().filter(|word| text.starts_with(**word));
    opens.map(|word| word.len()).max()
}

#[cfg(test)]
mod tests {
    use super::{LAST, REPORTERS, source};

    #[test]
    fn words_for_reporters_end_as_they_are_looked_for() {
        assert!(REPORTERS.iter().all(|word| word.ends_with(LAST)));
    }

    #[test]
    fn a_paper_stands_before_the_first_word_for_a_reporter() {
        for (text, paper) in [
            ("早报记者 周敏仪", Some("早报")),
            ("聯合報 實習記者林沛瑜", Some("聯合報")),
            ("中央社記者林沛瑜", Some("中央社")),
            ("一名记者 周敏仪", None),
            ("新闻记者 周敏仪", None),
            ("早报 周敏仪", None),
            ("早报（记者 周敏仪）", None),
        ] {
            let found = source(text, 0).and_then(|paper| text.get(paper));
            assert_eq!(found, paper, "{text}");
        }
    }
}
