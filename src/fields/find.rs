//! Finds the fields among the lines of a page.

use super::{Dateline, FieldKind, Found, Origin, Sourced};
use crate::measure::{Measures, is_prose};
use crate::page::{Page, Span};
use crate::text::{self, Quotes};
use std::borrow::Cow;

/// Words of a headline (news sites have 3 to 25; shorter lines are labels, longer ones sentences).
const HEADLINE_WORDS: std::ops::RangeInclusive<u32> = 3..=25;
/// How many lines before the body a headline can stand: menus may come between, but seldom more.
const HEADLINE_LINES: usize = 40;

/// The fields of a page whose body lines are labelled. Linear.
pub(crate) fn find<'t>(
    page: &Page<'t>,
    measures: &Measures,
    labels: &[bool],
    quotes: Quotes,
) -> Found<'t> {
    let mut found = Found {
        lines: vec![None; page.lines().len()],
        ..Found::default()
    };
    if let Some(at) = headline(measures, labels) {
        found.lines[at] = Some(FieldKind::Headline);
        let span = &page.lines()[at];
        let title = text::clean(page.content(span), quotes).into_text();
        found.title = Some(sourced(title, span, "headline"));
    }
    let body = (0..labels.len()).find(|at| labels[*at] && found.lines[*at].is_none());
    if let Some(span) = body.map(|at| &page.lines()[at]) {
        let dateline = match text::clean(page.content(span), quotes).into_text() {
            Cow::Borrowed(text) => Dateline::parse(text),
            Cow::Owned(text) => Dateline::parse(&text).map(Dateline::into_owned),
        };
        found.dateline = dateline.map(|dateline| sourced(dateline, span, "dateline"));
    }
    found
}

fn sourced<T>(value: T, span: &Span, rule: &'static str) -> Sourced<T> {
    let range = span.content_start as usize..span.content_end as usize;
    Sourced {
        value,
        origin: Origin {
            line: span.number as usize,
            range,
            rule,
        },
    }
}

/// The line before the first prose of the body whose words the body shares most; of equals the
/// nearest to it.
fn headline(measures: &Measures, labels: &[bool]) -> Option<usize> {
    let shapes = measures.shapes();
    let first = (0..labels.len()).find(|at| labels[*at] && is_prose(&shapes[*at]))?;
    (first.saturating_sub(HEADLINE_LINES)..first)
        .filter(|at| HEADLINE_WORDS.contains(&shapes[*at].words()))
        .filter(|at| shapes[*at].sentences == 0 && !measures.cues()[*at].covers_line())
        .map(|at| {
            let overlap = measures.overlaps()[at];
            // On short pages the topic's words are among the function words.
            let shared = overlap.topic + overlap.function;
            (shared * 100 / overlap.words.max(1) + 2 * shared, at)
        })
        .filter(|(score, _)| *score > 0)
        .max()
        .map(|(_, at)| at)
}
