//! Which lines of a page hold the credits: the last of the body and those right behind it.

use super::Credits;
use crate::fields::front::Front;
use crate::fields::{FieldKind, Found, Sourced};
use std::borrow::Cow;

/// Lines at the end of the body that may hold credits: a wire story ends with two or three.
const BODY_LINES: usize = 4;

/// Lines behind the body that may: a blank of furniture comes between at most.
const BEHIND_LINES: usize = 4;

/// Finds the credits of a page and takes the lines that are nothing else. A paragraph keeps its
/// credits; they are a view on its end.
pub(in crate::fields) fn find<'t>(front: Front<'_, 't>, labels: &[bool], found: &mut Found<'t>) {
    let last = labels.iter().rposition(|body| *body).unwrap_or(front.body);
    let first = last.saturating_sub(BODY_LINES - 1).max(front.body);
    let end = (last + 1 + BEHIND_LINES).min(labels.len());
    for (at, in_body) in labels.iter().enumerate().take(end).skip(first) {
        if found.lines[at].is_some() {
            continue;
        }
        let Some(credits) = credits(front, at) else {
            continue;
        };
        if credits.start() == 0 && at > front.body {
            found.lines[at] = Some(FieldKind::Credit);
        } else if !in_body {
            continue;
        }
        found.fields.credits.push(credits);
    }
}

/// The credits at the end of line `at`.
fn credits<'t>(front: Front<'_, 't>, at: usize) -> Option<Sourced<Credits<'t>>> {
    let line = front.cleaned(at);
    let start = Credits::parse(line.text())?.start();
    let range = start..line.text().len();
    let origin = front.part((at, &line), range, "credit");
    let credits = match line.into_text() {
        Cow::Borrowed(text) => Credits::parse(text)?,
        Cow::Owned(text) => Credits::parse(&text)?.into_owned(),
    };
    Some(origin.map(|_| credits))
}
