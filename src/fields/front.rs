//! The front of a page: the lines before the body, where the fields stand.

use super::reading::Reading;
use super::{Dateline, Origin, Sourced};
use crate::language::{Language, identify};
use crate::measure::{Measures, Shape, is_prose};
use crate::page::{Page, slice};
#[cfg(feature = "html")]
use crate::text::clean;
use crate::text::{Cleaned, clean_line};
use std::borrow::Cow;
use std::ops::Range;

/// How many lines before the body a field can stand: menus may come between, but seldom more.
const LINES: usize = 40;

/// How many lines before the body the headline can stand.
const HEADLINE_LINES: usize = 100;
/// How many lines into the body it can stand.
const INTO_BODY: usize = 12;
/// Most words of a headline that is a sentence with its end; at 18 and 40 the titles of the corpus differ by one at most.
const SENTENCE_WORDS: u32 = 24;
/// Most lines that a body is interrupted for near its start: a byline, a date, a share prompt.
const GAP: usize = 4;
/// Most lines that are not of the body within one stretch of it.
const PAUSE: usize = 8;
/// How many times the words of a stretch the longest has, for it to be no part of the story.
const MINOR: u32 = 10;
/// A page whose body lines are labelled, and which of its lines are the front.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Front<'s, 't> {
    pub(super) page: &'s Page<'t>,
    pub(super) measures: &'s Measures,
    pub(super) labels: &'s [bool],
    pub(super) reading: Reading<'s>,
    /// Index of the first line that may hold a field: in a mail, of the head of what holds the body.
    pub(super) top: usize,
    /// Index of the first prose line of the body.
    pub(super) body: usize,
    /// Index of the first body line that leads to it: a headline, or a list of what is to come.
    pub(super) start: usize,
    /// One past the last line of the body.
    pub(super) end: usize,
}

impl<'s, 't> Front<'s, 't> {
    /// The front of a page, unless it has no body.
    pub(crate) fn of(
        page: &'s Page<'t>,
        measures: &'s Measures,
        labels: &'s [bool],
        reading: Reading<'s>,
    ) -> Option<Self> {
        let body = opening(labels, measures.shapes())?;
        let body = behind_headline(page, measures.shapes(), labels, body);
        Some(Front {
            page,
            measures,
            labels,
            reading,
            top: top(page, body),
            body,
            start: start(labels, body),
            end: end(labels),
        })
    }

    /// The front of a page whose body has no prose: a list, a table, a product.
    #[cfg(feature = "html")]
    pub(super) fn without_prose(
        page: &'s Page<'t>,
        measures: &'s Measures,
        labels: &'s [bool],
        reading: Reading<'s>,
    ) -> Self {
        let body = labels.iter().position(|body| *body).unwrap_or(0);
        Front {
            page,
            measures,
            labels,
            reading,
            top: 0,
            body,
            start: body,
            end: end(labels),
        }
    }

    /// The lines before the body's first prose, as indices.
    pub(super) fn lines(&self) -> Range<usize> {
        self.above(self.body, LINES)..self.body
    }

    /// The lines that may hold the headline: far before the body to a few lines into it, since
    /// decoders may take the headline, or a list of what is to come, for body.
    pub(super) fn headline_lines(&self) -> Range<usize> {
        let end = (self.body + INTO_BODY).min(self.page.lines().len());
        self.above(self.body, HEADLINE_LINES)..end
    }

    /// The line so many lines above line `at`, or the first that may hold a field.
    pub(super) fn above(&self, at: usize, lines: usize) -> usize {
        at.saturating_sub(lines).max(self.top)
    }

    /// Whether line `at` is of the head of a mail.
    pub(super) fn is_mail_head(&self, at: usize) -> bool {
        let line = self.page.lines().get(at);
        line.is_some_and(|line| self.page.is_mail_head(line))
    }

    /// Whether line `at` is a sentence of the story, behind its first.
    pub(super) fn is_sentence_of_body(&self, at: usize) -> bool {
        let shape = self.measures.shapes().get(at);
        at > self.body
            && self.labels.get(at) == Some(&true)
            && shape.is_some_and(|shape| is_prose(shape) && shape.ends_sentence())
    }

    /// Whether line `at` holds `By` or the like behind a date, a mark or a name.
    pub(super) fn has_inner_cue(&self, at: usize) -> bool {
        let text = self.page.content(&self.page.lines()[at]);
        let mut ys = memchr::memchr_iter(b'y', text.as_bytes());
        let by = |y: usize| match text.as_bytes()[..y].last() {
            Some(b'B') => true,
            Some(b'b') => text.as_bytes().get(y + 1) == Some(&b' '),
            _ => false,
        };
        ys.any(by) || self.is_date(at)
    }

    /// Line `at` as it stands in the source, or nothing.
    pub(super) fn raw(&self, at: usize) -> &'t str {
        self.page
            .lines()
            .get(at)
            .map_or("", |span| self.page.content(span))
    }

    /// How much line `at` looks like the headline to a filter, if one said it.
    pub(super) fn looks(&self, at: usize) -> Option<i16> {
        self.reading.headlines.get(at).copied()
    }

    /// Line `at`, cleaned.
    pub(super) fn cleaned(&self, at: usize) -> Cleaned<'t> {
        clean_line(self.page, &self.page.lines()[at], self.reading.quotes)
    }

    /// All of line `at`, as found by `rule`.
    pub(super) fn whole(&self, at: usize, rule: &'static str) -> Sourced<Cow<'t, str>> {
        let span = &self.page.lines()[at];
        Sourced {
            value: self.cleaned(at).into_text(),
            origin: self.origin(at, span.content_start..span.content_end, rule),
        }
    }

    /// These lines as they stand in the source, as one text.
    #[cfg(feature = "html")]
    pub(super) fn raw_lines(&self, lines: &Range<usize>) -> &'t str {
        let lines = self.page.lines().get(lines.clone()).unwrap_or_default();
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
            return "";
        };
        slice(self.page.text(), first.content_start, last.content_end)
    }

    /// These lines, cleaned and joined, as found by `rule`.
    #[cfg(feature = "html")]
    pub(super) fn joined(&self, lines: Range<usize>, rule: &'static str) -> Sourced<Cow<'t, str>> {
        let spans = &self.page.lines()[lines.clone()];
        let end = spans.last().map_or(0, |span| span.content_end);
        Sourced {
            value: clean(self.raw_lines(&lines), self.reading.quotes).into_text(),
            origin: self.origin(lines.start, spans[0].content_start..end, rule),
        }
    }

    /// The byte of the page's text at which the body begins.
    pub(super) fn body_byte(&self) -> usize {
        self.page.lines()[self.body].content_start as usize
    }

    /// The language of the body, or `None` where unsure. Reads thousands of characters each time.
    pub(super) fn language(&self) -> Option<&'static Language> {
        identify(self.page.text().get(self.body_byte()..)?)
    }

    /// A part of a cleaned line `at`, as found by `rule`.
    pub(super) fn part(
        &self,
        (at, line): (usize, &Cleaned<'t>),
        range: Range<usize>,
        rule: &'static str,
    ) -> Sourced<Cow<'t, str>> {
        let place = self.place((at, line), range.clone());
        let raw = slice(self.page.text(), place.start, place.end);
        let text = line.text().get(range).unwrap_or("");
        Sourced {
            value: if raw == text {
                Cow::Borrowed(raw)
            } else {
                Cow::Owned(text.to_owned())
            },
            origin: self.origin(at, place, rule),
        }
    }

    /// The bytes of the page's text that a part of a cleaned line `at` stands in.
    fn place(&self, (at, line): (usize, &Cleaned<'t>), range: Range<usize>) -> Range<u32> {
        let start = self.page.lines()[at].content_start;
        let range = line.source_range(range);
        let offset = |at: usize| start.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
        offset(range.start)..offset(range.end)
    }

    /// Where bytes of the page's text on line `at` came from.
    fn origin(&self, at: usize, place: Range<u32>, rule: &'static str) -> Origin {
        let source = self.page.source(place);
        Origin {
            line: self.page.lines()[at].number as usize,
            range: source.start as usize..source.end as usize,
            rule,
        }
    }
}

/// The first prose of the body, but for stretches of a few words far before it, such as a notice
/// at the head of the page that decoders took for body.
fn opening(labels: &[bool], shapes: &[Shape]) -> Option<usize> {
    let stretches = stretches(labels, shapes);
    let most = stretches.iter().map(|(_, words)| *words).max()?;
    let (first, _) = stretches.iter().find(|(_, words)| words * MINOR >= most)?;
    Some(*first)
}

/// The first prose behind line `body`, where that may be a headline of one sentence: one behind a dateline is none.
fn behind_headline(page: &Page<'_>, shapes: &[Shape], labels: &[bool], body: usize) -> usize {
    let text = page.content(&page.lines()[body]);
    if !asks_or_calls(&shapes[body], text) || Dateline::parse(text).is_some() {
        return body;
    }
    let mut behind = body + 1..shapes.len().min(body + INTO_BODY);
    let is_prose = |at: &usize| labels[*at] && is_prose(&shapes[*at]);
    behind.find(is_prose).unwrap_or(body)
}

/// Whether a line is one question or exclamation, as headlines are whose sentence has an end: those with a full stop are
/// too few among first paragraphs.
pub(super) fn asks_or_calls(shape: &Shape, text: &str) -> bool {
    shape.sentences == 1
        && shape.words() <= SENTENCE_WORDS
        && text.ends_with(['?', '？', '؟', '!', '！'])
}

/// Whether a line holds the end of a sentence and goes on behind it without another: few paragraphs do, and headlines of
/// two parts.
pub(super) fn breaks_off(shape: &Shape) -> bool {
    shape.words() <= SENTENCE_WORDS && !shape.ends_sentence()
}

/// The stretches of prose in the body, parted where more than [`PAUSE`] lines are none of it: the
/// first line of each, and its words of prose. Linear.
fn stretches(labels: &[bool], shapes: &[Shape]) -> Vec<(usize, u32)> {
    let mut stretches = Vec::new();
    let mut others = PAUSE + 1;
    for (at, (in_body, shape)) in labels.iter().zip(shapes).enumerate() {
        if !in_body {
            others += 1;
        } else if is_prose(shape) {
            match stretches.last_mut().filter(|_| others <= PAUSE) {
                Some((_, words)) => *words += shape.words(),
                None => stretches.push((at, shape.words())),
            }
            others = 0;
        }
    }
    stretches
}

/// The first line of the mail that line `body` is of: of its head, or of what is quoted. In other pages the first.
/// Linear.
fn top(page: &Page<'_>, body: usize) -> usize {
    if !page.is_mail() {
        return 0;
    }
    let line = |at: usize| &page.lines()[at];
    let above = |at: &usize| page.is_mail_head(line(*at)) || page.is_beside_quoted(line(*at));
    let Some(nearest) = (0..body).rev().find(above) else {
        return 0;
    };
    let head = (0..=nearest)
        .rev()
        .take_while(|at| page.is_mail_head(line(*at)));
    nearest + 1 - head.count()
}

/// The first body line before the prose at `body` with no more than [`GAP`] other lines between it
/// and the next.
fn start(labels: &[bool], body: usize) -> usize {
    let mut start = body;
    for at in (body.saturating_sub(HEADLINE_LINES)..body).rev() {
        if labels[at] {
            start = at;
        } else if start - at > GAP {
            break;
        }
    }
    start
}

/// One past the last line of the body.
fn end(labels: &[bool]) -> usize {
    labels.iter().rposition(|body| *body).map_or(0, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page of `lines`, all labelled body but the menu between.
    fn opens_at(notice: usize, menu: usize, paragraphs: usize) -> Option<usize> {
        let sentence = "The harbour stays closed until May, the port said, since it takes long.";
        let menu = vec!["Home"; menu];
        let lines = [vec![sentence; notice], menu, vec![sentence; paragraphs]].concat();
        let text = lines.join("\n\n");
        let page = Page::from_text(&text);
        let mut measures = Measures::default();
        measures.take(&page);
        let prose = |span| page.content(span) == sentence;
        let labels: Vec<bool> = page.lines().iter().map(prose).collect();
        assert_eq!(labels.len(), lines.len());
        opening(&labels, measures.shapes())
    }

    #[test]
    fn a_notice_far_before_a_long_body_does_not_open_it() {
        assert_eq!(opens_at(1, PAUSE + 1, 12), Some(PAUSE + 2));
    }

    #[test]
    fn a_headline_of_two_parts_breaks_off() {
        let breaks_off = |line: &str| {
            let page = Page::from_text(line);
            let mut measures = Measures::default();
            measures.take(&page);
            super::breaks_off(&measures.shapes()[0])
        };
        assert!(breaks_off("Council passes the budget. Coalition in doubt"));
        assert!(!breaks_off("The council passed the budget on Monday."));
        assert!(!breaks_off(&"The council passed it. And ".repeat(5)));
    }

    #[test]
    fn a_headline_that_asks_or_calls_does_not_open_the_body() {
        let opens_at = |headline: &str| {
            let body = "The harbour stays closed until May, the port said, since it takes long.";
            let text = format!("Home\n\n{headline}\n\n{body}\n\n{body}");
            let page = Page::from_text(&text);
            let mut measures = Measures::default();
            measures.take(&page);
            let labels = [false, true, true, true];
            Front::of(&page, &measures, &labels, Reading::default()).map(|front| front.body)
        };
        for (headline, opens) in [
            (
                "Why does the harbour stay closed to all ferries for such a long time?",
                2,
            ),
            (
                "The harbour stays closed to all of the ferries until the month of May!",
                2,
            ),
            (
                "The harbour stays closed to all of the ferries until the month of May.",
                1,
            ),
            (
                "LONDON (AP) — Who wants to live beside a harbour that is shut for three months of the year?",
                1,
            ),
            (
                "Is the harbour closed? Yes, to all of the ferries, and who knows for how long?",
                1,
            ),
        ] {
            assert_eq!(opens_at(headline), Some(opens), "{headline}");
        }
    }

    #[test]
    fn a_first_paragraph_opens_the_body_where_little_parts_it_or_little_follows() {
        assert_eq!(opens_at(1, PAUSE, 12), Some(0));
        assert_eq!(opens_at(2, PAUSE + 1, 12), Some(0));
        assert_eq!(opens_at(0, 3, 0), None);
    }
}
