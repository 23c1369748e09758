//! What speaks for and against a line being the headline: for each kind of evidence one of a few
//! values, on the line itself and on the lines right above and below.

use super::contained::Edges;
use crate::fields::front::Front;
use crate::fields::weigh::{NO_LINE, around, bucket, share};
use crate::language::CueKind;
use crate::measure::{Kind, Shape, is_prose};
use crate::page::Bullet;

/// A kind of evidence. Each has up to ten values on a line, numbered from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub(crate) enum Evidence {
    /// Words of the line.
    Words,
    /// How the line ends.
    Ending,
    /// Capitals: none, first word only, some words, most words, all letters.
    Case,
    /// Signs and digits in it.
    Signs,
    /// Whether a list bullet marks it, and its indent.
    Bullet,
    /// How often the page says the same, and whether this is the first time.
    Repeats,
    /// Lines from here to the body's first prose.
    Distance,
    /// Lines from here to the first line of the body.
    Start,
    /// Whether no other line shares more words with the body's topic, or few do.
    Rank,
    /// How much of the topic its words tell, on average.
    Mean,
    /// How much of the topic they tell together.
    Sum,
    /// Digits in it.
    Digits,
    /// Share of its words that the body uses as its topic.
    Topic,
    /// Share of its words that the body uses at all.
    Shared,
    /// Whether it stands at the end of a path or at the start of a line with a site's name.
    Contained,
    /// Cue phrases in it.
    Cues,
    /// Where the next byline or date is.
    After,
    /// Where the last byline or date was.
    Before,
    /// What kind of line comes right before.
    Previous,
    /// What kind of line comes right after.
    Next,
    /// How many lines of the page come before.
    Position,
    /// Whether the decoder took the line before, this one and the next for body.
    Labels,
    /// How much it looks like the headline to the model.
    Looks,
    /// How many other lines look more like it.
    Likelier,
    /// Blank rows right above and right below.
    Gaps,
}

/// How many kinds of evidence there are on a line itself.
const OWN_KINDS: usize = Evidence::Gaps as usize + 1;

/// Kinds of which a line's values also count for the lines right above and below: of a kicker, a headline and a standfirst
/// each may look like the headline, and what stands beside tells which it is.
const BESIDE: [Evidence; 9] = [
    Evidence::Words,
    Evidence::Looks,
    Evidence::Case,
    Evidence::Ending,
    Evidence::Mean,
    Evidence::Likelier,
    Evidence::Signs,
    Evidence::Topic,
    Evidence::Bullet,
];

/// How many kinds of evidence there are: on the line, on the one above and on the one below.
pub(crate) const KINDS: usize = OWN_KINDS + 2 * BESIDE.len();

/// Kinds whose values are weighed together too.
pub(crate) const PAIRS: [[Evidence; 2]; 11] = [
    [Evidence::Words, Evidence::Mean],
    [Evidence::Start, Evidence::Next],
    [Evidence::Bullet, Evidence::Repeats],
    [Evidence::Start, Evidence::Labels],
    [Evidence::After, Evidence::Previous],
    [Evidence::Words, Evidence::Ending],
    [Evidence::Rank, Evidence::Start],
    [Evidence::Contained, Evidence::Repeats],
    [Evidence::Before, Evidence::After],
    [Evidence::Case, Evidence::Words],
    [Evidence::Looks, Evidence::Likelier],
];

impl From<Evidence> for usize {
    fn from(kind: Evidence) -> Self {
        kind as usize
    }
}

/// How many lines away a byline or date still counts as near.
const NEAR_LINES: u8 = 6;
const NEAR: usize = NEAR_LINES as usize;

/// The values of a line's evidence, one for each kind: its own, in the order of [`Evidence`], then those of [`BESIDE`]
/// of the line above and of the one below.
pub(crate) type Values = [u8; KINDS];

/// Notes what speaks for the lines above and below that are asked: [`super::look_beside`] says which.
pub(super) fn note_beside(values: &mut Values, [above, below]: [Option<&Values>; 2]) {
    let (_, beside) = values.split_at_mut(OWN_KINDS);
    let kinds = [above, below].into_iter().flat_map(|line| {
        let value = move |kind| line.map_or(NO_LINE, |values| values[usize::from(kind)]);
        BESIDE.into_iter().map(value)
    });
    for (value, other) in beside.iter_mut().zip(kinds) {
        *value = other;
    }
}

/// Which lines near the front are markers, since each is asked about for all lines near it.
pub(super) struct Markers {
    first: usize,
    lines: Vec<Near>,
}

/// Whether a line is a marker, and how many lines the next ones are away, or 0 where they are more
/// than [`NEAR`] away.
#[derive(Debug, Clone, Copy, Default)]
struct Near {
    is_marker: bool,
    after: u8,
    before: u8,
}

impl Markers {
    /// The markers at most [`NEAR`] lines from where the headline may stand. Linear.
    pub(super) fn of(front: Front<'_, '_>) -> Self {
        let lines = front.headline_lines();
        let first = lines.start.saturating_sub(NEAR);
        let lines = first..lines.end + NEAR;
        let marked = |at| Near {
            is_marker: front.is_marker(at),
            ..Near::default()
        };
        let mut lines: Vec<Near> = lines.map(marked).collect();
        let next = |line: &Near, away: u8| match (line.is_marker, away) {
            (true, _) => 1,
            (_, 1..NEAR_LINES) => away + 1,
            _ => 0,
        };
        let (mut before, mut after) = (0, 0);
        for line in &mut lines {
            line.before = before;
            before = next(line, before);
        }
        for line in lines.iter_mut().rev() {
            line.after = after;
            after = next(line, after);
        }
        Markers { first, lines }
    }

    /// What is known of line `at`, of the lines that were looked at.
    fn near(&self, at: usize) -> Near {
        let place = at.checked_sub(self.first);
        let near = place.and_then(|place| self.lines.get(place));
        near.copied().unwrap_or_default()
    }

    /// Whether line `at` is one, of the lines that were looked at.
    fn has(&self, at: usize) -> bool {
        self.near(at).is_marker
    }
}

/// The evidence on line `at`. Takes time linear in the lines near it, whose number is bounded.
pub(super) fn evidence(
    front: Front<'_, '_>,
    (markers, edges): (&Markers, &Edges),
    at: usize,
) -> Values {
    let mut values = [0; KINDS];
    let mut note = |kind: Evidence, value: u8| values[kind as usize] = value;
    of_line((front, at), markers, &mut note);
    of_place((front, at), (markers, edges), &mut note);
    values
}

/// Notes what the line itself says.
fn of_line(
    (front, at): (Front<'_, '_>, usize),
    markers: &Markers,
    note: &mut impl FnMut(Evidence, u8),
) {
    let shape = &front.measures.shapes()[at];
    let overlap = front.measures.overlap(at);
    let words = bucket(shape.words(), &[2, 3, 4, 5, 7, 10, 15, 21, 31]);
    let digits = u8::from(shape.digits > 0) + u8::from(shape.digits * 3 >= shape.chars);
    let used = share(overlap.topic + overlap.function, overlap.words);
    note(Evidence::Words, words);
    note(Evidence::Ending, ending(shape));
    note(Evidence::Case, case(shape));
    note(Evidence::Signs, signs(shape));
    note(Evidence::Digits, digits);
    note(Evidence::Topic, share(overlap.topic, overlap.words));
    note(Evidence::Shared, used);
    note(Evidence::Cues, cues(front, markers, at));
}

/// Notes what its place on the page says.
fn of_place(
    (front, at): (Front<'_, '_>, usize),
    (markers, edges): (&Markers, &Edges),
    note: &mut impl FnMut(Evidence, u8),
) {
    let near = markers.near(at);
    let previous = at.checked_sub(1);
    let previous_kind = previous.map_or(9, |previous| neighbour(front, markers, (at, previous)));
    let position = u32::try_from(at).unwrap_or(u32::MAX);
    let position = bucket(position, &[1, 2, 4, 8, 16, 32, 64]);
    let distance = bucket(distance(front, at), &[1, 2, 3, 4, 6, 9, 15, 26, 41]);
    note(Evidence::Bullet, bullet(front, at));
    note(Evidence::Repeats, repeats(front, at));
    note(Evidence::Distance, distance);
    note(Evidence::Start, start(front, at));
    note(Evidence::Contained, edges.contained(front, at));
    note(Evidence::After, near.after);
    note(Evidence::Before, near.before);
    note(Evidence::Previous, previous_kind);
    note(Evidence::Next, neighbour(front, markers, (at, at + 1)));
    note(Evidence::Position, position);
    note(Evidence::Labels, around(front.labels, at));
    note(Evidence::Looks, looks(front.looks(at)));
    note(Evidence::Gaps, gaps(front, at));
}

/// Blank rows right above line `at` and right below: none, one or more.
fn gaps(front: Front<'_, '_>, at: usize) -> u8 {
    let gap = |at: usize| front.page.lines().get(at).map_or(2, |line| line.gap.min(2));
    3 * gap(at) + gap(at + 1)
}

/// Log-odds by which values of [`Evidence::Looks`] differ, in thousandths of a nat. Set by judgement.
const LOOKS_STEPS: [i16; 8] = [-7000, -5000, -3500, -2000, -1000, 0, 1000, 2500];

/// How much a line looks like the headline to the model, if that was asked, by the log-odds in thousandths of a nat.
fn looks(odds: Option<i16>) -> u8 {
    odds.map_or(0, |odds| 1 + bucket(odds, &LOOKS_STEPS))
}

fn distance(front: Front<'_, '_>, at: usize) -> u32 {
    u32::try_from(front.body.saturating_sub(at)).unwrap_or(u32::MAX)
}

fn start(front: Front<'_, '_>, at: usize) -> u8 {
    match front.start.checked_sub(at) {
        Some(lines) => bucket(
            u32::try_from(lines).unwrap_or(u32::MAX),
            &[1, 2, 3, 4, 6, 9, 15],
        ),
        None if at < front.body => 8,
        None => 9,
    }
}

fn ending(shape: &Shape) -> u8 {
    let closed = shape.last != shape.ending;
    match shape.ending {
        Kind::End => 1,
        Kind::Stop => 2,
        Kind::Ellipsis => 3,
        Kind::Comma => 4,
        Kind::Colon => 8,
        Kind::Digit => 5,
        Kind::Separator | Kind::Bullet | Kind::Symbol | Kind::Dash => 6,
        _ if closed => 7,
        _ => 0,
    }
}

fn case(shape: &Shape) -> u8 {
    match (shape.upper, shape.lower, shape.capitals) {
        // Scripts without case say nothing, which is what a line with some capitals says.
        (0, 0, _) => 4,
        (_, 0, _) => 1,
        (_, _, 0) => 2,
        (_, _, capitals) if capitals * 3 >= shape.runs * 2 => 5,
        (_, _, capitals) if capitals > 1 => 4,
        _ => 3,
    }
}

fn signs(shape: &Shape) -> u8 {
    let digits = if shape.digits * 3 >= shape.chars {
        2
    } else {
        u8::from(shape.digits > 0)
    };
    digits * 3 + u8::try_from(shape.signs.min(2)).unwrap_or(2)
}

fn bullet(front: Front<'_, '_>, at: usize) -> u8 {
    let span = &front.page.lines()[at];
    let numbered = front
        .page
        .content(span)
        .starts_with(|c: char| c.is_ascii_digit())
        && span.indent > 0;
    match span.bullet {
        Bullet::Leading => 1 + u8::from(span.indent > 2),
        Bullet::Torn => 3,
        Bullet::None if numbered => 4,
        Bullet::None => {
            if span.indent > 0 {
                5
            } else {
                0
            }
        }
    }
}

fn repeats(front: Front<'_, '_>, at: usize) -> u8 {
    let repeat = front.measures.repeats().of(at);
    let first = repeat.first as usize == at;
    let original = &front.page.lines()[repeat.first as usize];
    match (repeat.count, first) {
        (0 | 1, _) => 0,
        (2, true) => 1,
        (2, false) => 2 + u8::from(original.bullet != Bullet::None),
        (3, true) => 4,
        (3, false) => 5,
        (_, true) => 6,
        (_, false) => 7,
    }
}

fn cues(front: Front<'_, '_>, markers: &Markers, at: usize) -> u8 {
    let cues = front.measures.cues()[at];
    if cues.covers_line() {
        1
    } else if markers.has(at) {
        2
    } else if cues.has(CueKind::Caption) {
        3
    } else if cues.is_empty() {
        0
    } else {
        4
    }
}

/// A neighbour: not there, prose, a marker, an item, or otherwise shorter, as long or longer.
fn neighbour(front: Front<'_, '_>, markers: &Markers, (at, other): (usize, usize)) -> u8 {
    let (Some(shape), Some(span)) = (
        front.measures.shapes().get(other),
        front.page.lines().get(other),
    ) else {
        return 9;
    };
    if other == front.body {
        return 8;
    }
    if markers.has(other) {
        return 1;
    }
    if span.bullet != Bullet::None {
        return 2;
    }
    let own = front.measures.shapes()[at].words();
    match shape.words() {
        _ if is_prose(shape) => 3,
        words if words * 2 <= own => 4,
        words if words <= own => 5,
        words if words <= own * 2 => 6,
        _ => 7,
    }
}
