//! Which rows of weights count for a line: what was measured of it, as values of features.

use super::context::Context;
use super::features::{Feature, OPENINGS, WORDS};
use super::scale::{half_octaves, share};
use super::sum::Rows;
use crate::language::CueKind;
use crate::measure::{Kind, Measures, Shape, is_prose};
use crate::page::{Bullet, Page, Span};

/// Words of a line that are looked at: from its start, and from its end. Furniture says what it is
/// in its first words or its last.
const WORDS_LOOKED_AT: (usize, usize) = (12, 4);

// Each kind has a value of its own, and each kind of cue two.
const _: () = {
    assert!(Feature::Ending.size() as usize == Kind::COUNT);
    assert!(Feature::First.size() as usize == Kind::COUNT);
    assert!(Feature::Last.size() as usize == Kind::COUNT);
    assert!(Feature::Cues.size() as usize >= 2 * CueKind::ALL.len());
};

/// Gives the rows of one line, but for those that all lines of its page share. Linear in the line's
/// words, of which it gives the rows of sixteen at most.
#[inline]
pub(super) fn line_rows(
    (at, page): (usize, &Page<'_>),
    measures: &Measures,
    context: &Context,
    rows: &mut impl Rows,
) {
    let span = &page.lines()[at];
    let shape = &measures.shapes()[at];
    shape_rows(shape, rows);
    overlap_rows(at, measures, rows);
    layout_rows(at, span, (measures, context), rows);
    context.rows(at, is_prose(shape), rows);
    let cues = measures.cues()[at];
    // Most lines have none.
    let kinds = if cues.is_empty() { &[] } else { CueKind::ALL };
    for kind in kinds.iter().copied() {
        if cues.has(kind) {
            rows.add(Feature::Cues, 2 * kind as u32 + u32::from(cues.whole(kind)));
        }
    }
    context.main_run().rows(at, measures, rows);
    let words = measures.vocabulary().words(at);
    if let Some(opening) = super::main_run::opening(words) {
        rows.add(Feature::Opening, u32::from(opening % OPENINGS));
    }
    let (first, last) = WORDS_LOOKED_AT;
    let tail = words.len().saturating_sub(last).max(first.min(words.len()));
    for word in words.iter().take(first).chain(&words[tail..]) {
        rows.add(Feature::Word, u32::from(*word) % u32::from(WORDS));
    }
    #[cfg(feature = "html")]
    context.containers().rows((at, page), measures, rows);
}

#[inline]
fn shape_rows(shape: &Shape, rows: &mut impl Rows) {
    rows.add(Feature::Words, half_octaves(shape.words()));
    let ending = if shape.ends_sentence() && !shape.ending.is_end() {
        Kind::Stop
    } else {
        shape.ending
    };
    rows.add(Feature::Ending, ending as u32);
    rows.add(Feature::First, shape.first as u32);
    rows.add(Feature::Last, shape.last as u32);
    rows.add(Feature::Capitals, share(shape.capitals, shape.runs));
    rows.add(
        Feature::Upper,
        share(shape.upper, shape.upper + shape.lower),
    );
    rows.add(Feature::Digits, share(shape.digits, shape.chars));
    rows.add(Feature::Commas, shape.commas);
    rows.add(Feature::Sentences, shape.sentences);
    rows.add(Feature::Signs, shape.signs);
    let length = shape.chars.checked_div(shape.runs).unwrap_or(0);
    rows.add_with(Feature::WordLength, length, shape.unspaced > 0);
}

#[inline]
fn overlap_rows(at: usize, measures: &Measures, rows: &mut impl Rows) {
    let overlap = measures.overlap(at);
    rows.add(
        Feature::FunctionWords,
        share(overlap.function, overlap.words),
    );
    rows.add(Feature::Topic, share(overlap.topic, overlap.words));
    let repeat = measures.repeats().of(at);
    let later = repeat.first as usize != at;
    rows.add_with(Feature::Repeats, half_octaves(repeat.count), later);
    rows.add(
        Feature::Sequence,
        half_octaves(u32::from(measures.repeats().sequence(at))),
    );
}

#[inline]
fn layout_rows(
    at: usize,
    span: &Span,
    (measures, context): (&Measures, &Context),
    rows: &mut impl Rows,
) {
    let indent = u32::from(span.indent);
    rows.add(Feature::Indent, half_octaves(indent));
    let against = match indent.cmp(&context.prose_indent()) {
        std::cmp::Ordering::Less => 0,
        std::cmp::Ordering::Equal => 1,
        std::cmp::Ordering::Greater => 2,
    };
    rows.add(Feature::IndentOfProse, against);
    let bullet = match span.bullet {
        Bullet::None => 0,
        Bullet::Leading => 1,
        Bullet::Torn => 2,
    };
    rows.add(Feature::Bullet, bullet * 4 + u32::from(span.gap.min(3)));
    let lines = measures.shapes().len();
    rows.add(Feature::FromStart, saturated(at));
    rows.add(Feature::ToEnd, saturated(lines - at - 1));
}

fn saturated(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
