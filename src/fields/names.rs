//! Names that datelines, bylines and credits are made of, from the tables of all languages.

use crate::language::phrases::Openings;
use crate::language::tables::OWN_PAPERS;
use crate::language::{ALL, CueKind, Place};
use std::sync::LazyLock;

/// A set of names, each known by its spelling in any case.
pub(super) struct Names {
    phrases: Openings,
}

impl Names {
    fn new(names: impl IntoIterator<Item = &'static str>) -> Self {
        Names {
            phrases: Openings::new(names),
        }
    }

    /// The length in bytes of the longest name that `text` starts with.
    pub(super) fn prefix(&self, text: &str) -> Option<usize> {
        let mut longest = None;
        self.phrases
            .each(text, |found| longest = longest.max(Some(found.end)));
        longest
    }

    /// Whether all of `text` is a name.
    pub(super) fn has(&self, text: &str) -> bool {
        !text.is_empty() && self.prefix(text) == Some(text.len())
    }

    /// The length in bytes of the longest name that `text` ends with, if more stands before it.
    pub(super) fn suffix(&self, text: &str) -> Option<usize> {
        let starts = text.char_indices().skip(1).map(|(at, _)| at);
        let mut starts = starts.filter(|at| self.has(&text[*at..]));
        starts.next().map(|at| text.len() - at)
    }
}

/// News agencies.
pub(super) static AGENCIES: LazyLock<Names> = LazyLock::new(|| {
    Names::new(
        ALL.iter()
            .flat_map(|language| language.agencies.iter().copied()),
    )
});

/// Cities that stand before a story with nothing but a colon.
pub(super) static CITIES: LazyLock<Names> = LazyLock::new(|| {
    Names::new(
        ALL.iter()
            .flat_map(|language| language.filing.cities.iter().copied()),
    )
});

/// Words that stand before a story as a city does.
pub(super) static LABELS: LazyLock<Names> = LazyLock::new(|| {
    Names::new(
        ALL.iter()
            .flat_map(|language| language.filing.labels.iter().copied()),
    )
});

/// Words that open a date and say what it is, not where (`Published 12 May 2024:`).
pub(super) static DATE_ROLES: LazyLock<Names> = LazyLock::new(|| {
    let cues = ALL.iter().flat_map(|language| language.cues.iter());
    let opens = |place| !matches!(place, Place::End | Place::Anywhere);
    let roles = cues.filter(|cue| matches!(cue.kind, CueKind::Published | CueKind::Updated));
    Names::new(roles.filter(|cue| opens(cue.place)).map(|cue| cue.phrase))
});

/// Labels that stand for unnamed staff.
pub(super) static STAFF: LazyLock<Names> = LazyLock::new(|| {
    Names::new(
        ALL.iter()
            .flat_map(|language| language.staff.iter().copied()),
    )
});

/// Words for what a journalist does.
pub(super) static ROLES: LazyLock<Names> = LazyLock::new(|| {
    Names::new(
        ALL.iter()
            .flat_map(|language| language.roles.iter().copied()),
    )
});

/// The length of the paper or agency that a Chinese text opens with: `本報`, `中央社`.
pub(super) fn paper_or_agency(text: &str) -> Option<usize> {
    let own = OWN_PAPERS.iter().find(|own| text.starts_with(**own));
    own.map(|own| own.len()).or_else(|| AGENCIES.prefix(text))
}

/// Whether a character is a Chinese one.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a character is a syllable of Korean.
pub(super) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}')
}

/// Whether `text` names an agency, or several: `AFP`, `dpa/bb`, `Reuters/AFP`.
pub(super) fn is_agency(text: &str) -> bool {
    AGENCIES.prefix(text).is_some_and(|end| {
        let rest = &text[end..];
        rest.is_empty() || rest.starts_with(['/', '-', ',', '+', '·'])
    })
}
