//! Finds the fields among the lines of a page.

use super::front::Front;
use super::headline::headline;
use super::names::byline;
use super::{Dateline, FieldKind, Found, Sourced};
use crate::measure::Measures;
use crate::page::Page;
use crate::text::Quotes;

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
    let Some(front) = Front::of(page, measures, labels, quotes) else {
        return found;
    };
    if let Some(at) = headline(front) {
        found.lines[at] = Some(FieldKind::Headline);
        found.fields.title = Some(front.whole(at, "headline"));
    }
    if let Some((at, byline)) = byline(front) {
        found.lines[at] = Some(FieldKind::Byline);
        found.fields.byline = byline;
    }
    found.fields.dateline = dateline(front);
    found
}

/// The dateline that the body's first prose opens with.
fn dateline<'t>(front: Front<'_, 't>) -> Option<Sourced<Dateline<'t>>> {
    let paragraph = front.whole(front.body, "dateline");
    let dateline = match paragraph.value() {
        std::borrow::Cow::Borrowed(text) => Dateline::parse(text)?,
        std::borrow::Cow::Owned(text) => Dateline::parse(text)?.into_owned(),
    };
    Some(paragraph.map(|_| dateline))
}
