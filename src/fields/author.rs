//! Which lines of a page say who wrote it.

use super::Byline;
use super::byline::{Parts, bare, cued};
use super::front::Front;
use crate::language::CueKind;
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
    let (_, at, parts, rule) = best?;
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
    if !may_be_cued(front, at) {
        return None;
    }
    let parts = cued(front.cleaned(at).text())?;
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

/// The lines around the headline that may hold bylines and dates.
pub(super) fn zone(front: Front<'_, '_>, headline: Option<usize>) -> Range<usize> {
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
    if at >= front.body && !close || shape.words() > 16 || shape.sentences > 1 || cues.covers_line()
    {
        return None;
    }
    let line = front.cleaned(at);
    let parts = bare(line.text())?;
    let evidence = name_evidence(front, headline, at, (line.text(), &parts));
    Some((evidence, parts, "name beside date or headline"))
}

/// What speaks for a line of names being the byline.
fn name_evidence(
    front: Front<'_, '_>,
    headline: Option<usize>,
    at: usize,
    (line, parts): (&str, &Parts),
) -> i32 {
    let name = parts
        .people
        .first()
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
    if !parts.roles.is_empty() {
        evidence += 2;
    }
    if at > 0 && front.measures.cues()[at - 1].whole(CueKind::Byline) {
        evidence += 4;
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
    let page = front.page.text();
    let elsewhere = memchr::memmem::find_iter(page.as_bytes(), name.as_bytes())
        .take(12)
        .count();
    evidence += i32::from((2..12).contains(&elsewhere));
    if name.split(' ').any(|word| stands_lower(page, word)) {
        evidence -= 3;
    }
    evidence
}

/// Whether the page has a word in lower case: then it is no name.
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
