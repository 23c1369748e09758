//! The front of a page: the lines before the body, where the fields stand.

use super::{Origin, Sourced};
use crate::measure::{Measures, is_prose};
use crate::page::{Page, Span};
use crate::text::{Cleaned, Quotes, clean};
use std::borrow::Cow;
use std::ops::Range;

/// How many lines before the body a field can stand: menus may come between, but seldom more.
const LINES: usize = 40;

/// A page whose body lines are labelled, and which of its lines are the front.
#[derive(Debug, Clone, Copy)]
pub(super) struct Front<'s, 't> {
    pub(super) page: &'s Page<'t>,
    pub(super) measures: &'s Measures,
    pub(super) quotes: Quotes,
    /// Index of the first prose line of the body.
    pub(super) body: usize,
}

impl<'s, 't> Front<'s, 't> {
    /// The front of a page, unless it has no body.
    pub(super) fn of(
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
            quotes,
            body,
        })
    }

    /// The lines before the body's first prose, as indices.
    pub(super) fn lines(&self) -> Range<usize> {
        self.body.saturating_sub(LINES)..self.body
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
    pub(super) fn start(&self) -> usize {
        self.page.lines()[self.body].start as usize
    }

    /// A part of a cleaned line `at`, as found by `rule`.
    pub(super) fn part(
        &self,
        (at, line): (usize, &Cleaned<'t>),
        range: Range<usize>,
        rule: &'static str,
    ) -> Sourced<Cow<'t, str>> {
        let span = &self.page.lines()[at];
        let start = span.content_start as usize;
        let source = line.source_range(range.clone());
        let source = start + source.start..start + source.end;
        let raw = self.page.text().get(source.clone()).unwrap_or("");
        let text = line.text().get(range).unwrap_or("");
        Sourced {
            value: if raw == text {
                Cow::Borrowed(raw)
            } else {
                Cow::Owned(text.to_owned())
            },
            origin: origin(span, source, rule),
        }
    }
}

fn origin(span: &Span, range: Range<usize>, rule: &'static str) -> Origin {
    Origin {
        line: span.number as usize,
        range,
        rule,
    }
}
