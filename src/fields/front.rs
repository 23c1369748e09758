//! The front of a page: the lines before the body, where the fields stand.

use super::{Origin, Sourced};
use crate::language::CueKind;
use crate::measure::{Measures, is_prose};
use crate::page::{Page, Span};
use crate::text::{Cleaned, Quotes, clean};
use std::borrow::Cow;
use std::ops::Range;

/// How many lines before the body a field can stand: menus may come between, but seldom more.
const LINES: usize = 40;

/// How many lines before the body the headline can stand.
const HEADLINE_LINES: usize = 100;
/// How many lines into the body it can stand.
const INTO_BODY: usize = 12;
/// Most lines that a body is interrupted for near its start: a byline, a date, a share prompt.
const GAP: usize = 4;
/// Most words of a line that holds a byline or a date and little else.
const MARKER_WORDS: u32 = 16;

/// A page whose body lines are labelled, and which of its lines are the front.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Front<'s, 't> {
    pub(super) page: &'s Page<'t>,
    pub(super) measures: &'s Measures,
    pub(super) labels: &'s [bool],
    pub(super) quotes: Quotes,
    /// Index of the first prose line of the body.
    pub(super) body: usize,
    /// Index of the first body line that leads to it: a headline, or a list of what is to come.
    pub(super) start: usize,
}

impl<'s, 't> Front<'s, 't> {
    /// The front of a page, unless it has no body.
    pub(crate) fn of(
        page: &'s Page<'t>,
        measures: &'s Measures,
        labels: &'s [bool],
        quotes: Quotes,
    ) -> Option<Self> {
        let shapes = measures.shapes();
        let body = (0..labels.len()).find(|at| labels[*at] && is_prose(&shapes[*at]))?;
        Some(Front {
            page,
            measures,
            labels,
            quotes,
            body,
            start: start(labels, body),
        })
    }

    /// The lines before the body's first prose, as indices.
    pub(super) fn lines(&self) -> Range<usize> {
        self.body.saturating_sub(LINES)..self.body
    }

    /// The lines that may hold the headline: far before the body to a few lines into it, since
    /// decoders may take the headline, or a list of what is to come, for body.
    pub(super) fn headline_lines(&self) -> Range<usize> {
        let end = (self.body + INTO_BODY).min(self.page.lines().len());
        self.body.saturating_sub(HEADLINE_LINES)..end
    }

    /// Whether line `at` opens like a byline or a date, or holds little but a date.
    pub(super) fn is_marker(&self, at: usize) -> bool {
        let (Some(cues), Some(shape)) =
            (self.measures.cues().get(at), self.measures.shapes().get(at))
        else {
            return false;
        };
        if shape.words() > MARKER_WORDS {
            return false;
        }
        let opens = |kind| cues.starts_with(kind) || cues.ends_with(kind) || cues.whole(kind);
        opens(CueKind::Byline)
            || opens(CueKind::Published)
            || opens(CueKind::Updated)
            || (5..=16).contains(&shape.digits)
                && has_year(self.page.content(&self.page.lines()[at]))
    }

    /// Whether line `at` is short and holds a date with a year.
    pub(super) fn is_date(&self, at: usize) -> bool {
        let (Some(shape), Some(span)) = (self.measures.shapes().get(at), self.page.lines().get(at))
        else {
            return false;
        };
        shape.words() <= MARKER_WORDS
            && (5..=24).contains(&shape.digits)
            && has_year(self.page.content(span))
    }

    /// Whether line `at` holds `By` or the like behind a date, a mark or a name.
    pub(super) fn has_inner_cue(&self, at: usize) -> bool {
        let text = self.page.content(&self.page.lines()[at]);
        self.is_date(at) || text.contains("By ") || text.contains("by ")
    }

    /// Line `at` as it stands in the source, or nothing.
    pub(super) fn raw(&self, at: usize) -> &'t str {
        self.page
            .lines()
            .get(at)
            .map_or("", |span| self.page.content(span))
    }

    /// Line `at`, cleaned.
    pub(super) fn cleaned(&self, at: usize) -> Cleaned<'t> {
        clean(self.page.content(&self.page.lines()[at]), self.quotes)
    }

    /// All of line `at`, as found by `rule`.
    pub(super) fn whole(&self, at: usize, rule: &'static str) -> Sourced<Cow<'t, str>> {
        let span = &self.page.lines()[at];
        Sourced {
            value: self.cleaned(at).into_text(),
            origin: origin(
                span,
                span.content_start as usize..span.content_end as usize,
                rule,
            ),
        }
    }

    /// The byte of the source at which the body begins.
    pub(super) fn body_byte(&self) -> usize {
        self.page.lines()[self.body].start as usize
    }

    /// A part of a cleaned line `at`, as found by `rule`.
    pub(super) fn part(
        &self,
        (at, line): (usize, &Cleaned<'t>),
        range: Range<usize>,
        rule: &'static str,
    ) -> Sourced<Cow<'t, str>> {
        let source = self.source((at, line), range.clone());
        let raw = self.page.text().get(source.clone()).unwrap_or("");
        let text = line.text().get(range).unwrap_or("");
        Sourced {
            value: if raw == text {
                Cow::Borrowed(raw)
            } else {
                Cow::Owned(text.to_owned())
            },
            origin: origin(&self.page.lines()[at], source, rule),
        }
    }

    /// The bytes of the source of a part of a cleaned line `at`.
    fn source(&self, (at, line): (usize, &Cleaned<'t>), range: Range<usize>) -> Range<usize> {
        let start = self.page.lines()[at].content_start as usize;
        let source = line.source_range(range);
        start + source.start..start + source.end
    }
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

/// Whether a text holds a year from 1900 to 2099.
fn has_year(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.windows(4).enumerate().any(|(at, four)| {
        let apart = |at: Option<usize>| {
            at.and_then(|at| bytes.get(at)).is_none_or(|byte| !byte.is_ascii_digit())
        };
        matches!(four, [b'1', b'9', a, b] | [b'2', b'0', a, b] if a.is_ascii_digit() && b.is_ascii_digit())
            && apart(at.checked_sub(1))
            && apart(Some(at + 4))
    })
}

fn origin(span: &Span, range: Range<usize>, rule: &'static str) -> Origin {
    Origin {
        line: span.number as usize,
        range,
        rule,
    }
}
