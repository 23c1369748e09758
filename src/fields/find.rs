//! Finds the fields among the lines of a page.

use super::date::{Window, choose};
use super::front::Front;
use super::headline::headline;
use super::names::byline;
use super::{Dateline, FieldKind, Found, FoundDate, Sourced, credit};
use crate::language::identify;
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
    dates(front, labels, &mut found);
    found.fields.dateline = dateline(front);
    credit::find(front, labels, &mut found);
    found
}

/// Lines before the body in which its dates may stand: more than a headline's, for menus repeat.
const DATE_LINES: usize = 60;

/// Finds when the article was published and changed, and takes their lines.
fn dates(front: Front<'_, '_>, labels: &[bool], found: &mut Found<'_>) {
    let is_headline = |line: &Option<FieldKind>| *line == Some(FieldKind::Headline);
    let end = labels.iter().rposition(|body| *body).unwrap_or(front.body);
    let window = Window {
        front: front.body.saturating_sub(DATE_LINES)..front.body,
        body: front.body..end.max(front.body) + 1,
        headline: found.lines.iter().position(is_headline),
    };
    let language = || identify(front.page.text().get(front.start()..).unwrap_or_default());
    let chosen = choose(front, &window, language);
    let mut take = |(at, date): (usize, FoundDate)| {
        found.lines[at].get_or_insert(FieldKind::Date);
        front
            .part((at, &front.cleaned(at)), date.range, "date line")
            .map(|_| date.date)
    };
    let published = chosen.published.map(&mut take);
    let updated = chosen.updated.map(&mut take);
    (found.fields.published, found.fields.updated) = (published, updated);
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
