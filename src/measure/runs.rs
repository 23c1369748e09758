//! Runs: neighbouring lines without prose, as menus, rails and lists are.

use super::{LONG_LINE_WORDS, Shape};
use crate::page::{Bullet, Span};

/// A stretch of neighbouring lines that are all prose or all not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Run {
    /// Index of its first line.
    pub(crate) start: u32,
    /// One past its last line.
    pub(crate) end: u32,
    /// Words in it.
    pub(crate) words: u32,
    /// Whether its lines are prose.
    pub(crate) prose: bool,
}

impl Run {
    /// How many lines it has.
    pub(crate) fn len(&self) -> u32 {
        self.end - self.start
    }
}

/// Whether a line reads like prose: long enough, and it ends a sentence or holds one.
pub(crate) fn is_prose(shape: &Shape) -> bool {
    shape.words() >= LONG_LINE_WORDS && shape.sentences > 0
}

/// The words of a line of prose; of any other line, none.
pub(crate) fn prose_words(shape: &Shape) -> u32 {
    if is_prose(shape) { shape.words() } else { 0 }
}

/// Finds the runs of a page into `runs`, in order. Linear.
///
/// An item whose bullet was torn off is no prose, however long: such lists are links, which tools
/// that render them break at the bullet.
pub(crate) fn find(lines: &[Span], shapes: &[Shape], runs: &mut Vec<Run>) {
    runs.clear();
    for (at, (line, shape)) in (0u32..).zip(lines.iter().zip(shapes)) {
        let prose = is_prose(shape) && line.bullet != Bullet::Torn;
        match runs.last_mut() {
            Some(run) if run.prose == prose => {
                run.end = at + 1;
                run.words = run.words.saturating_add(shape.words());
            }
            _ => runs.push(Run {
                start: at,
                end: at + 1,
                words: shape.words(),
                prose,
            }),
        }
    }
}
