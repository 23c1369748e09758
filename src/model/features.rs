//! What the model knows about a line: some forty small numbers, each with a row of weights for
//! every value it can have.

use super::context::Context;
use crate::language::CueKind;
use crate::measure::{Measures, Shape, is_prose};
use crate::page::{Bullet, Span};

/// A feature of a line. Its values are small whole numbers from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub(crate) enum Feature {
    /// Words, in half octaves.
    Words,
    /// Kind of the last character that is no closing mark.
    Ending,
    /// Kind of the first character.
    First,
    /// Kind of the last character.
    Last,
    /// Share of words that begin with a capital.
    Capitals,
    /// Share of letters that are upper case.
    Upper,
    /// Share of characters that are digits.
    Digits,
    /// Commas.
    Commas,
    /// Sentence ends.
    Sentences,
    /// Separators, bullets, symbols.
    Signs,
    /// Share of words that are function words of the page.
    FunctionWords,
    /// Share of words that other long lines of the page have too.
    Topic,
    /// Indent, in half octaves.
    Indent,
    /// Indent against that of most of the page's prose.
    IndentOfProse,
    /// Bullet, and blank lines before.
    Bullet,
    /// Equal lines on the page, and whether this is a later one.
    Repeats,
    /// Characters a word, and whether the script writes blanks.
    WordLength,
    /// How often the shapes of this line and its neighbours recur, in half octaves.
    Sequence,
    /// Lines of the page, in half octaves.
    PageLines,
    /// Share of the page's words in prose lines.
    PageProse,
    /// Words in prose lines of the page, in half octaves.
    PageWords,
    /// Share of the page's lines with indent or bullet.
    PageLists,
    /// Share of the page's prose that is behind the line, in sixteenths.
    Behind,
    /// Position on the page, in sixteenths.
    Position,
    /// Lines since the last prose, in half octaves.
    SinceProse,
    /// Lines until the next prose, in half octaves.
    UntilProse,
    /// Prose words before, those near counting more, in half octaves.
    ProseBefore,
    /// The same, over a shorter stretch.
    ProseJustBefore,
    /// Prose words after, those near counting more, in half octaves.
    ProseAfter,
    /// The same, over a shorter stretch.
    ProseJustAfter,
    /// Lines of the run that the line is in, and whether it is prose.
    Run,
    /// Where the line stands to the stretch that holds most of the page's prose.
    MainPlace,
    /// Share of words that the prose of that stretch has too, and whether the line is part of it.
    MainWords,
    /// How many lines of the page open with the same two words, and whether the line is prose.
    Openings,
    /// Lines from the start of the page.
    FromStart,
    /// Lines to the end of the page.
    ToEnd,
    /// Cue phrases: for each kind whether there is one, and whether it is the whole line.
    Cues,
    /// The first two words, hashed together.
    Opening,
    /// Words, hashed.
    Word,
}

/// Each feature, its name for people, and how many values it has, in the order of [`Feature`].
const FEATURES: [(Feature, &str, u16); Feature::COUNT] = [
    (Feature::Words, "words", 24),
    (Feature::Ending, "ending", 19),
    (Feature::First, "first character", 19),
    (Feature::Last, "last character", 19),
    (Feature::Capitals, "capitalised words", SHARES),
    (Feature::Upper, "upper-case letters", SHARES),
    (Feature::Digits, "digits", SHARES),
    (Feature::Commas, "commas", 8),
    (Feature::Sentences, "sentences", 8),
    (Feature::Signs, "signs", 8),
    (Feature::FunctionWords, "function words", SHARES),
    (Feature::Topic, "words of the topic", SHARES),
    (Feature::Indent, "indent", 16),
    (Feature::IndentOfProse, "indent against prose", 3),
    (Feature::Bullet, "bullet and gap", 12),
    (Feature::Repeats, "repeats", 32),
    (Feature::WordLength, "word length", 32),
    (Feature::Sequence, "recurring sequence", 24),
    (Feature::PageLines, "lines of the page", 28),
    (Feature::PageProse, "prose share of the page", SHARES),
    (Feature::PageWords, "prose words of the page", 32),
    (Feature::PageLists, "list share of the page", SHARES),
    (Feature::Behind, "prose behind", 16),
    (Feature::Position, "position", 16),
    (Feature::SinceProse, "lines since prose", 20),
    (Feature::UntilProse, "lines until prose", 20),
    (Feature::ProseBefore, "prose before", 26),
    (Feature::ProseJustBefore, "prose just before", 26),
    (Feature::ProseAfter, "prose after", 26),
    (Feature::ProseJustAfter, "prose just after", 26),
    (Feature::Run, "run", 48),
    (Feature::MainPlace, "place to the main run", 32),
    (Feature::MainWords, "words of the main run", 20),
    (Feature::Openings, "lines that open alike", 24),
    (Feature::FromStart, "lines from the start", 32),
    (Feature::ToEnd, "lines to the end", 32),
    (Feature::Cues, "cue", 32),
    (Feature::Opening, "opening words", OPENINGS),
    (Feature::Word, "word", WORDS),
];

/// Values of a share: none to all in eighths, and one for "of nothing".
const SHARES: u16 = 10;
/// Rows for hashed openings of lines.
const OPENINGS: u16 = 2048;
/// Rows for hashed words.
const WORDS: u16 = 4096;
/// Words of a line that are looked at: from its start, and from its end. Furniture says what it is
/// in its first words or its last.
const WORDS_LOOKED_AT: (usize, usize) = (12, 4);

impl Feature {
    /// How many features there are.
    pub(crate) const COUNT: usize = Feature::Word as usize + 1;

    /// Rows of all features together.
    #[cfg(any(test, feature = "training"))]
    pub(crate) const ROWS: usize = Feature::Word.first_row() as usize + WORDS as usize;

    /// The first row of hashed words.
    #[cfg(feature = "training")]
    pub(crate) const FIRST_WORD_ROW: usize = Feature::Opening.first_row() as usize;

    /// Every feature, in order.
    pub(crate) fn all() -> impl Iterator<Item = Feature> {
        FEATURES.iter().map(|(feature, ..)| *feature)
    }

    /// Its name for people.
    pub(crate) fn name(self) -> &'static str {
        FEATURES[self as usize].1
    }

    /// What the feature looks at.
    #[cfg(feature = "training")]
    pub(crate) fn group(self) -> &'static str {
        use Feature as F;
        match self {
            F::Words | F::Ending | F::First | F::Last | F::Capitals | F::Upper => "shape",
            F::Digits | F::Commas | F::Sentences | F::Signs | F::WordLength => "shape",
            F::FunctionWords | F::Topic => "vocabulary",
            F::Indent | F::IndentOfProse | F::Bullet => "layout",
            F::Repeats | F::Sequence | F::Openings => "repeats",
            F::PageLines | F::PageProse | F::PageWords | F::PageLists => "page",
            F::Behind | F::Position | F::FromStart | F::ToEnd => "position",
            F::SinceProse | F::UntilProse | F::ProseBefore | F::ProseJustBefore => "prose around",
            F::ProseAfter | F::ProseJustAfter | F::Run => "prose around",
            F::MainPlace | F::MainWords => "main run",
            F::Cues => "cues",
            F::Opening | F::Word => "words",
        }
    }

    /// The first of the feature's rows.
    const fn first_row(self) -> u16 {
        let mut row = 0;
        let mut at = 0;
        while at < self as usize {
            row += FEATURES[at].2;
            at += 1;
        }
        row
    }

    /// The row of one value; values past the last count as the last.
    fn row(self, value: u32) -> u16 {
        const FIRST_ROWS: [u16; Feature::COUNT] = first_rows();
        let last = FEATURES[self as usize].2 - 1;
        FIRST_ROWS[self as usize] + u16::try_from(value).unwrap_or(last).min(last)
    }

    /// The feature that a row belongs to, its name and the row's value.
    pub(crate) fn of_row(row: u16) -> (Feature, &'static str, u16) {
        let at = FEATURES
            .iter()
            .rposition(|(feature, ..)| feature.row(0) <= row)
            .unwrap_or(0);
        let (feature, name, _) = FEATURES[at];
        (feature, name, row - feature.row(0))
    }
}

const fn first_rows() -> [u16; Feature::COUNT] {
    let mut rows = [0; Feature::COUNT];
    let mut at = 0;
    while at < Feature::COUNT {
        rows[at] = FEATURES[at].0.first_row();
        at += 1;
    }
    rows
}

/// Appends the rows of one line. Constant time: at most [`Feature::COUNT`] values, the cues of one
/// line and sixteen words.
pub(crate) fn rows(
    (at, span): (usize, &Span),
    measures: &Measures,
    context: &Context,
    rows: &mut Vec<u16>,
) {
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
    use super::{FEATURES, Feature, half_octaves, share};

    #[test]
    fn features_stand_in_order_and_find_their_rows() {
        for (at, (feature, name, size)) in FEATURES.iter().enumerate() {
            assert_eq!(*feature as usize, at);
            assert_eq!(Feature::of_row(feature.row(0)), (*feature, *name, 0));
            assert_eq!(
                Feature::of_row(feature.row(u32::MAX)),
                (*feature, *name, size - 1)
            );
        }
        assert_eq!(usize::from(Feature::Word.row(u32::MAX)), Feature::ROWS - 1);
    }

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
