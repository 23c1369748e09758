//! The standfirst: a sentence or two between headline and byline that sum the story up.

use super::dateline;
use super::front::Front;
use super::kind::FieldKind;
use crate::measure::Kind;
use crate::page::Bullet;

/// Words of a standfirst: fewer are a label, more a paragraph.
const WORDS: std::ops::RangeInclusive<u32> = 6..=60;
/// Lines behind the headline in which the byline or date must stand, for what is between them to
/// be a standfirst: without one, a first sentence may as well be the first paragraph.
const REACH: usize = 5;

/// The line of the standfirst, where byline or date part it from the body.
pub(super) fn standfirst(
    front: Front<'_, '_>,
    headline: usize,
    lines: &[Option<FieldKind>],
) -> Option<usize> {
    let end = (headline + REACH).min(lines.len());
    let parts = |at: &usize| {
        matches!(lines[*at], Some(FieldKind::Byline | FieldKind::Date)) || front.is_marker(*at)
    };
    let marker = (headline + 1..end).find(parts)?;
    // Where the story was filed is said by its first paragraph.
    let mut before = (headline + 1..marker).take_while(|at| !dateline::opens(front, *at));
    before.find(|at| lines[*at].is_none() && sums_up(front, *at))
}

/// The same where no byline does, but the paragraph at `dateline`, which opens with one. Of the
/// lines between, only one of the body counts: others may be of a picture.
pub(super) fn before_dateline(
    front: Front<'_, '_>,
    (headline, dateline): (usize, usize),
    lines: &[Option<FieldKind>],
) -> Option<usize> {
    let mut between = (headline + 1..dateline).filter(|at| front.labels[*at]);
    between.find(|at| lines[*at].is_none() && is_deck(front, *at))
}

/// Whether line `at` sums a story up in one sentence, and does not go on behind it as captions do,
/// with who took the picture.
pub(super) fn is_deck(front: Front<'_, '_>, at: usize) -> bool {
    let shape = &front.measures.shapes()[at];
    let is_one = shape.sentences == u32::from(shape.ends_sentence());
    is_one && sums_up(front, at)
}

/// Whether line `at` may sum a story up: a sentence or two that say nothing of their own.
fn sums_up(front: Front<'_, '_>, at: usize) -> bool {
    let shape = &front.measures.shapes()[at];
    WORDS.contains(&shape.words())
        && shape.ending != Kind::Colon
        && front.page.lines()[at].bullet == Bullet::None
        && front.measures.cues()[at].is_empty()
        && front.measures.repeats().of(at).count <= 1
}
