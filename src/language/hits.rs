//! The cues found in one line, as a small set.

use super::{CueKind, Place};

/// Which kinds of cue a line holds, and where. Eight bytes, `Copy`.
///
/// ```
/// use bodycopy::language::{CueKind, CueMatcher};
/// let hits = CueMatcher::shared().find("Most Popular");
/// assert!(hits.has(CueKind::Rail) && hits.covers_line());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CueHits {
    any: u16,
    whole: u16,
    start: u16,
    end: u16,
}

/// Each kind has a bit of its own, in the order of [`CueKind::ALL`].
const _: () = {
    let mut at = 0;
    while at < CueKind::ALL.len() {
        assert!(CueKind::ALL[at] as usize == at && at < u16::BITS as usize);
        at += 1;
    }
};

impl CueHits {
    pub(super) fn add(&mut self, kind: CueKind, place: Place) {
        let bit = 1 << kind as u16;
        self.any |= bit;
        match place {
            Place::Whole => self.whole |= bit,
            Place::Start | Place::BeforeName | Place::BeforeDigit => self.start |= bit,
            Place::End => self.end |= bit,
            Place::Anywhere => {}
        }
    }

    /// Whether the line holds a cue of `kind` at all.
    pub fn has(self, kind: CueKind) -> bool {
        self.any & (1 << kind as u16) != 0
    }

    /// Whether one cue of `kind` is all of the line.
    pub fn whole(self, kind: CueKind) -> bool {
        self.whole & (1 << kind as u16) != 0
    }

    /// Whether the line starts with a cue of `kind` and goes on after it.
    pub fn starts_with(self, kind: CueKind) -> bool {
        self.start & (1 << kind as u16) != 0
    }

    /// Whether the line ends with a cue of `kind`.
    pub fn ends_with(self, kind: CueKind) -> bool {
        self.end & (1 << kind as u16) != 0
    }

    /// Whether any cue is all of the line, decoration and a count apart.
    pub fn covers_line(self) -> bool {
        self.whole != 0
    }

    /// Whether the line holds no cue.
    pub fn is_empty(self) -> bool {
        self.any == 0
    }

    /// The kinds found, in the order of [`CueKind::ALL`].
    pub fn kinds(self) -> impl Iterator<Item = CueKind> {
        CueKind::ALL
            .iter()
            .copied()
            .filter(move |&kind| self.has(kind))
    }
}
