//! Which lines of a page say who wrote it.

use super::Byline;
use super::byline::{Parts, bare, below, cued, is_label, is_role};
use super::front::Front;
use crate::language::CueKind;
use crate::measure::Shape;
use std::ops::Range;

/// Lines before the headline that may hold byline or date.
const BEFORE: usize = 8;
/// Lines behind the headline that may.
const BEHIND: usize = 16;
/// Lines behind the headline that may, even where decoders take them for body.
const CLOSE: usize = 8;
/// Lines of the body that may: some sites set the byline under the first paragraph.
const INTO_BODY: usize = 3;

/// The byline and its line: the one that most speaks for, a cue more than a name alone, and lines
/// behind the headline more than those before it, which may belong to another story.
pub(super) fn byline<'t>(
    front: Front<'_, 't>,
    headline: Option<usize>,
) -> Option<(usize, Byline<'t>)> {
    let mut best: Option<(i32, usize, Parts, &'static str)> = None;
    for at in zone(front, headline).filter(|at| Some(*at) != headline) {
        let found = told(front, headline, at).or_else(|| named(front, headline, at));
        if let Some((evidence, parts, rule)) = found
            && evidence >= ENOUGH
            && best.as_ref().is_none_or(|(most, ..)| evidence > *most)
        {
            best = Some((evidence, at, parts, rule));
        }
    }
    let best = best.map(|(_, at, parts, rule)| (at, parts, rule));
    let (at, parts, rule) = best.or_else(|| behind(front))?;
    let line = front.cleaned(at);
    Some((
        at,
        Byline::of(parts, |range| front.part((at, &line), range, rule)),
    ))
}

/// What a line says of its author by a cue, and what speaks for it.
fn told(
    front: Front<'_, '_>,
    headline: Option<usize>,
    at: usize,
) -> Option<(i32, Parts, &'static str)> {
    let parts = if may_be_cued(front, at) {
        cued(front.cleaned(at).text())
    } else {
        None
    };
    let parts = match parts {
        None if may_be_below(front, at) => below(front.cleaned(at).text()),
        parts => parts,
    }?;
    let far = match headline {
        Some(headline) if at < headline => 2 + (headline - at),
        Some(headline) => (at - headline) / 3,
        None => front.body.abs_diff(at) / 3,
    };
    Some((
        CUED - i32::try_from(far).unwrap_or(CUED),
        parts,
        "byline cue",
    ))
}

/// Whether a line stands below a lone `By` or `Author`, is short and does not say that it is something
/// else, as `Updated on ..` does.
fn may_be_below(front: Front<'_, '_>, at: usize) -> bool {
    let (shapes, cues) = (front.measures.shapes(), front.measures.cues());
    let labels = |before: usize| {
        shapes[before].words() <= LABEL_WORDS
            && (cues[before].whole(CueKind::Byline) || is_label(front.raw(before)))
    };
    cues[at].is_empty()
        && shapes[at].words() <= NAMED_WORDS
        && at.checked_sub(1).is_some_and(labels)
}

/// Words of a label above a name.
const LABEL_WORDS: u32 = 6;

/// The lines around the headline that may hold bylines and dates.
fn zone(front: Front<'_, '_>, headline: Option<usize>) -> Range<usize> {
    let body = front.body + INTO_BODY;
    let (start, end) = match headline {
        Some(at) => (
            at.saturating_sub(BEFORE),
            (at + BEHIND).min(body.max(at + CLOSE)),
        ),
        None => (front.start.saturating_sub(BEHIND), body),
    };
    start..end.min(front.page.lines().len())
}

/// Whether a line is short and holds a word that bylines open with.
fn may_be_cued(front: Front<'_, '_>, at: usize) -> bool {
    let shape = &front.measures.shapes()[at];
    let cues = front.measures.cues()[at];
    shape.words() <= 40 && (cues.has(CueKind::Byline) || front.has_inner_cue(at))
}

/// The least evidence for a byline.
const ENOUGH: i32 = 3;
/// Most words of a line of names and roles.
const NAMED_WORDS: u32 = 16;
/// What a cue speaks for.
const CUED: i32 = 9;

/// The names of a line that holds nothing else, and what speaks for it being the byline.
fn named(
    front: Front<'_, '_>,
    headline: Option<usize>,
    at: usize,
) -> Option<(i32, Parts, &'static str)> {
    let shape = &front.measures.shapes()[at];
    let cues = front.measures.cues()[at];
    let close = headline.is_some_and(|headline| at <= headline + CLOSE);
    if cues.has(CueKind::Caption) {
        return None;
    }
    let dated = cues.starts_with(CueKind::Published) || cues.starts_with(CueKind::Updated);
    if at >= front.body && !close
        || shape.words() > NAMED_WORDS
        || shape.sentences > 1
        || !may_be_name(shape)
        || cues.covers_line()
        || dated
    {
        return None;
    }
    let line = front.cleaned(at);
    let parts = bare(line.text())?;
    let evidence = name_evidence(front, headline, at, (line.text(), &parts));
    Some((evidence, parts, "name beside date or headline"))
}

/// Whether a line has the capitals of a name, or is in a script without them.
fn may_be_name(shape: &Shape) -> bool {
    shape.upper >= 2 || shape.upper + shape.lower == 0
}

/// What speaks for a line of names being the byline.
fn name_evidence(
    front: Front<'_, '_>,
    headline: Option<usize>,
    at: usize,
    (line, parts): (&str, &Parts),
) -> i32 {
    let mut names = parts.people.iter().chain(&parts.agencies);
    let name = names
        .next()
        .and_then(|name| line.get(name.clone()))
        .unwrap_or("");
    let near = |at: Option<usize>| at.is_some_and(|at| front.is_date(at));
    let twice = |at: Option<usize>| at.is_some_and(|at| front.raw(at).ends_with(name));
    let mut evidence = 0;
    if near(Some(at)) || near(Some(at + 1)) || near(at.checked_sub(1)) {
        evidence += 2;
    } else if near(Some(at + 2)) || near(at.checked_sub(2)) {
        evidence += 1;
    }
    if twice(Some(at + 1)) || twice(at.checked_sub(1)) || line.len() >= 2 * name.len() {
        evidence += 1;
    }
    if !parts.roles.is_empty() || is_role(front.raw(at + 1)) {
        evidence += 2;
    }
    if headline.is_some_and(|headline| at > headline) && has_life(front, name) {
        evidence += 3;
    }
    if headline.is_some_and(|headline| at == headline + 1) && is_reading_time(front, at + 1) {
        evidence += 1;
    }
    if evidence == 0 {
        return 0;
    }
    evidence += match headline {
        Some(headline) if at == headline + 1 => 2,
        Some(headline) if at > headline || at + 1 == headline => 1,
        _ => 0,
    };
    if front.page.lines()[at].bullet != crate::page::Bullet::None {
        evidence -= 1;
    }
    let elsewhere = memchr::memmem::find_iter(front.page.text().as_bytes(), name.as_bytes())
        .take(12)
        .count();
    evidence += i32::from((2..12).contains(&elsewhere));
    if !parts.people.is_empty() && stands_in_lower(front, name) {
        evidence -= 3;
    }
    evidence
}

/// Lines at the end of the body that may name its author.
const LAST: usize = 4;
/// Lines behind the body that may.
const BEHIND_BODY: usize = 12;

/// The byline that stands only behind the body: one with a cue where no other line there has one,
/// as those of other stories do, or a name above a sentence on who its bearer is.
fn behind(front: Front<'_, '_>) -> Option<(usize, Parts, &'static str)> {
    let last = front.labels.iter().rposition(|body| *body)?;
    let end = (last + 1 + BEHIND_BODY).min(front.labels.len());
    let lines = last.saturating_sub(LAST).max(front.body + 1)..end;
    let is_short = |at: &usize| front.measures.shapes()[*at].words() <= NAMED_WORDS;
    let opens = |at: &usize| {
        let cues = front.measures.cues()[*at];
        is_short(at) && cues.starts_with(CueKind::Byline) && !cues.has(CueKind::Caption)
    };
    let mut cued_lines = lines.clone().filter(opens);
    if let (Some(at), None) = (cued_lines.next(), cued_lines.next())
        && let Some(parts) = cued(front.cleaned(at).text())
    {
        return Some((at, parts, "byline cue behind the body"));
    }
    let under = |at: usize| may_be_below(front, at).then(|| below(front.cleaned(at).text()))?;
    if let Some(found) = lines
        .clone()
        .find_map(|at| Some((at, under(at)?, "below a byline label")))
    {
        return Some(found);
    }
    let before_life = |at: &usize| is_life(front, at + 1) || is_life(front, at + 2);
    let may_name = |at: &usize| may_be_name(&front.measures.shapes()[*at]);
    let mut named = lines.filter(|at| is_short(at) && before_life(at) && may_name(at));
    named.find_map(|at| {
        let line = front.cleaned(at);
        let parts = bare(line.text())?;
        let name = line.text().get(parts.people.first()?.clone())?;
        let first = name.split(' ').next()?;
        let told =
            (at + 1..=at + 2).any(|at| is_life(front, at) && front.raw(at).starts_with(first));
        let is_name = told && !stands_in_lower(front, name);
        is_name.then_some((at, parts, "name above a life"))
    })
}

/// Whether line `at` is a sentence that may tell who somebody is.
fn is_life(front: Front<'_, '_>, at: usize) -> bool {
    let shape = front.measures.shapes().get(at);
    shape.is_some_and(|shape| shape.words() >= LIFE_WORDS && shape.sentences > 0)
}

/// Words of a sentence on who somebody is.
const LIFE_WORDS: u32 = 8;
/// How often a name is looked for behind the opening of the body.
const MENTIONS: usize = 12;

/// Whether a line behind the opening of the body tells who somebody is: it opens with the name and
/// goes on as a sentence, or the name stands alone before a line that opens with its first word.
fn has_life(front: Front<'_, '_>, name: &str) -> bool {
    let lines = front.page.lines();
    let first = name.split(' ').next().unwrap_or("");
    let from = front.body_byte();
    let behind = front.page.text().get(from..).unwrap_or("");
    memchr::memmem::find_iter(behind.as_bytes(), name.as_bytes())
        .take(MENTIONS)
        .any(|found| {
            let byte = from + found;
            let at = lines.partition_point(|line| line.content_end as usize <= byte);
            let Some(line) = lines
                .get(at)
                .filter(|line| line.content_start as usize == byte)
            else {
                return false;
            };
            let alone = line.content_end as usize == byte + name.len();
            let follows = || is_life(front, at + 1) && front.raw(at + 1).starts_with(first);
            is_life(front, at) || alone && follows()
        })
}

/// Whether line `at` is a few words and a small number, as `9 min read` is.
fn is_reading_time(front: Front<'_, '_>, at: usize) -> bool {
    let shape = front.measures.shapes().get(at);
    shape.is_some_and(|shape| (1..=2).contains(&shape.digits) && (2..=5).contains(&shape.words()))
}

/// Whether the page has one of the words of a name in lower case: then it is none.
fn stands_in_lower(front: Front<'_, '_>, name: &str) -> bool {
    let mut words = name.split(' ');
    words.any(|word| stands_lower(front.page.text(), word))
}

/// Whether a page has a word in lower case.
fn stands_lower(page: &str, word: &str) -> bool {
    let lower = word.to_lowercase();
    lower != word
        && word.chars().count() > 2
        && memchr::memmem::find_iter(page.as_bytes(), lower.as_bytes()).any(|at| {
            let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            page.get(..at)
                .is_some_and(|head| edge(head.chars().next_back()))
                && page
                    .get(at + lower.len()..)
                    .is_some_and(|tail| edge(tail.chars().next()))
        })
}

#[cfg(test)]
mod tests {
    /// A headline and paragraphs, so many that the last are far behind the headline.
    fn story() -> String {
        let towns = [
            "Lagos", "Jaffa", "Odessa", "Genoa", "Malmö", "Izmir", "Cork", "Pusan", "Bari",
        ];
        let paragraphs = towns.map(|town| {
            format!(
                "The harbour of {town} stays closed until May, the port authority there said on \
                 Tuesday, because the work has taken longer than planned, and nobody knows why.\n"
            )
        });
        format!("Harbours to stay closed until May\n{}", paragraphs.concat())
    }

    fn names(before: &str, behind: &str) -> Vec<String> {
        let page = format!("{before}{}{behind}", story());
        let article = crate::Pipeline::rules().extract(&page).expect("an article");
        article.byline().names().map(str::to_owned).collect()
    }

    #[test]
    fn an_author_may_stand_behind_the_body_only() {
        let life =
            "Ann has written about harbours and ships for twenty years, mostly from the north.";
        assert_eq!(names("", &format!("Ann Lee\n{life}\n")), ["Ann Lee"]);
        assert_eq!(names("", "Über die Autorin\nAnn Lee\n"), ["Ann Lee"]);
        assert_eq!(names("", "Written by Ann Lee\n"), ["Ann Lee"]);
    }

    #[test]
    fn lines_of_other_stories_behind_the_body_name_no_author() {
        assert!(names("", "Ship sinks\nBy Ann Lee\nTown floods\nBy Jan Roe\n").is_empty());
        assert!(names("", "Read more\nThe Harbour\nThe work goes on.\n").is_empty());
    }

    #[test]
    fn what_stands_below_a_lone_cue_may_be_something_else() {
        assert!(names("By\nUpdated on July 9, 2025\n", "").is_empty());
    }
}
