//! The standfirst: a sentence or two between headline and byline that sum the story up.

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
    let repeats = front.measures.repeats();
    let end = (headline + REACH).min(lines.len());
    let parts = |at: &usize| {
        matches!(lines[*at], Some(FieldKind::Byline | FieldKind::Date)) || front.is_marker(*at)
    };
    let marker = (headline + 1..end).find(parts)?;
    (headline + 1..marker).find(|at| {
        let shape = &front.measures.shapes()[*at];
        lines[*at].is_none()
            && WORDS.contains(&shape.words())
            && shape.ending != Kind::Colon
            && front.page.lines()[*at].bullet == Bullet::None
            && front.measures.cues()[*at].is_empty()
            && repeats.of(*at).count <= 1
    })
}
