//! Which lines of a page hold the credits: the last of the body and those right behind it.

use super::Credits;
use crate::fields::front::Front;
use crate::fields::{FieldKind, Found, Sourced};
use crate::language::CueKind;
use std::borrow::Cow;

/// Lines at the end of the body that may hold credits: a wire story ends with two or three.
const BODY_LINES: usize = 4;

/// Lines behind the body that may: a blank of furniture comes between at most.
const BEHIND_LINES: usize = 4;

/// Finds the credits of a page and takes the lines that are nothing else. A paragraph keeps its
/// credits; they are a view on its end.
pub(in crate::fields) fn find<'t>(front: Front<'_, 't>, labels: &[bool], found: &mut Found<'t>) {
    let first = front.end.saturating_sub(BODY_LINES).max(front.body);
    let end = (front.end + BEHIND_LINES).min(labels.len());
    for (at, in_body) in labels.iter().enumerate().take(end).skip(first) {
        if found.lines[at].is_some() || at + 1 != front.end && !may_hold(front, at) {
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

/// Words of a line that is nothing but the sign of an agency.
const SIGN_WORDS: u32 = 6;

/// Whether a line holds a cue of credits, or is so short that it may be a sign.
fn may_hold(front: Front<'_, '_>, at: usize) -> bool {
    let cues = front.measures.cues()[at];
    let told = cues.has(CueKind::Credit) || cues.has(CueKind::Copyright);
    told || front.measures.shapes()[at].words() <= SIGN_WORDS
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
