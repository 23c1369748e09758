//! Which rows of weights count for a line: what was measured of it, as values of features.

use super::context::Context;
use super::features::{Feature, OPENINGS, WORDS};
use crate::language::CueKind;
use crate::measure::{Measures, Shape, is_prose};
use crate::page::{Bullet, Page, Span};

/// Words of a line that are looked at: from its start, and from its end. Furniture says what it is
/// in its first words or its last.
const WORDS_LOOKED_AT: (usize, usize) = (12, 4);

/// Appends the rows of one line. Linear in the line's words, of which it
/// gives the rows of sixteen at most.
pub(crate) fn rows(
    (at, page): (usize, &Page<'_>),
    measures: &Measures,
    context: &Context,
    rows: &mut Vec<u16>,
) {
    let span = &page.lines()[at];
    let shape = &measures.shapes()[at];
    let mut add = |feature: Feature, value: u32| rows.push(feature.row(value));
    shape_rows(shape, &mut add);
    overlap_rows(at, measures, &mut add);
    layout_rows(at, span, (measures, context), &mut add);
    context.rows(at, is_prose(shape), &mut add);
    let cues = measures.cues()[at];
    for kind in CueKind::ALL {
        if cues.has(kind) {
            add(Feature::Cues, 2 * kind as u32 + u32::from(cues.whole(kind)));
        }
    }
    context.main_run().rows(at, measures, &mut add);
    let words = measures.vocabulary().words(at);
    if let Some(opening) = super::main_run::opening(words) {
        add(Feature::Opening, u32::from(opening % OPENINGS));
    }
    let (first, last) = WORDS_LOOKED_AT;
    let tail = words.len().saturating_sub(last).max(first.min(words.len()));
    for word in words.iter().take(first).chain(&words[tail..]) {
        add(Feature::Word, u32::from(*word) % u32::from(WORDS));
    }
    #[cfg(feature = "html")]
    context.containers().rows((at, page), measures, &mut add);
}

fn shape_rows(shape: &Shape, add: &mut impl FnMut(Feature, u32)) {
    add(Feature::Words, half_octaves(shape.words()));
    add(Feature::Ending, shape.ending as u32);
    add(Feature::First, shape.first as u32);
    add(Feature::Last, shape.last as u32);
    add(Feature::Capitals, share(shape.capitals, shape.runs));
    add(
        Feature::Upper,
        share(shape.upper, shape.upper + shape.lower),
    );
    add(Feature::Digits, share(shape.digits, shape.chars));
    add(Feature::Commas, shape.commas);
    add(Feature::Sentences, shape.sentences);
    add(Feature::Signs, shape.signs);
    let length = shape.chars.checked_div(shape.runs).unwrap_or(0).min(15);
    add(
        Feature::WordLength,
        length + 16 * u32::from(shape.unspaced > 0),
    );
}

fn overlap_rows(at: usize, measures: &Measures, add: &mut impl FnMut(Feature, u32)) {
    let overlap = measures.overlaps()[at];
    add(
        Feature::FunctionWords,
        share(overlap.function, overlap.words),
    );
    add(Feature::Topic, share(overlap.topic, overlap.words));
    let repeat = measures.repeats().of(at);
    let later = repeat.first as usize != at;
    add(
        Feature::Repeats,
        half_octaves(repeat.count).min(15) + 16 * u32::from(later),
    );
    add(
        Feature::Sequence,
        half_octaves(u32::from(measures.repeats().sequence(at))),
    );
}

fn layout_rows(
    at: usize,
    span: &Span,
    (measures, context): (&Measures, &Context),
    add: &mut impl FnMut(Feature, u32),
) {
    let indent = u32::from(span.indent);
    add(Feature::Indent, half_octaves(indent));
    let against = match indent.cmp(&context.prose_indent()) {
        std::cmp::Ordering::Less => 0,
        std::cmp::Ordering::Equal => 1,
        std::cmp::Ordering::Greater => 2,
    };
    add(Feature::IndentOfProse, against);
    let bullet = match span.bullet {
        Bullet::None => 0,
        Bullet::Leading => 1,
        Bullet::Torn => 2,
    };
    add(Feature::Bullet, bullet * 4 + u32::from(span.gap.min(3)));
    let lines = measures.shapes().len();
    add(Feature::FromStart, saturated(at));
    add(Feature::ToEnd, saturated(lines - at - 1));
}

fn saturated(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A count on a scale of half octaves: exact below 8, then two steps for each doubling.
pub(crate) fn half_octaves(count: u32) -> u32 {
    if count < 8 {
        return count;
    }
    let octave = u32::BITS - 1 - count.leading_zeros();
    8 + 2 * (octave - 3) + (count >> (octave - 1) & 1)
}

/// A share in eighths, rounded; 9 where there is nothing to have a share of.
pub(crate) fn share(part: u32, whole: u32) -> u32 {
    if whole == 0 {
        return 9;
    }
    let eighths = (u64::from(part) * 8 + u64::from(whole) / 2) / u64::from(whole);
    u32::try_from(eighths).unwrap_or(8).min(8)
}

#[cfg(test)]
mod tests {
    use super::{half_octaves, share};

    #[test]
    fn scales_are_monotone() {
        assert!((0..5000).all(|count| half_octaves(count) <= half_octaves(count + 1)));
        assert_eq!(
            (half_octaves(8), half_octaves(12), half_octaves(16)),
            (8, 9, 10)
        );
        assert_eq!((share(0, 0), share(1, 2), share(7, 7)), (9, 4, 8));
    }
}
