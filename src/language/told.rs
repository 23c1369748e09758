//! Cues that are words of other languages too: each counts only in a text that is told to be in its own.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::start_cue::{StartCue, prefix};
use super::{ALL, CueKind, Language};

/// The cues of all tables that are told, by their first letter, which is small.
static TOLD: LazyLock<BTreeMap<char, Vec<StartCue>>> = LazyLock::new(|| {
    let mut cues: BTreeMap<char, Vec<StartCue>> = BTreeMap::new();
    for &language in ALL {
        for &cue in language.cues.iter().filter(|cue| cue.told) {
            if let Some(letter) = cue.phrase.chars().next() {
                let language = Some(language);
                let alike = cues.entry(small(letter)).or_default();
                alike.push(StartCue { cue, language });
            }
        }
    }
    cues
});

/// Where a cue of `kind` ends that opens a text and counts in its language, which is asked only where
/// there is such a cue.
pub(crate) fn told_lead(
    text: &str,
    kind: CueKind,
    language: impl Fn() -> Option<&'static Language>,
) -> Option<usize> {
    let alike = TOLD.get(&small(text.chars().next()?))?;
    let mut alike = alike.iter().filter(|told| told.cue.kind == kind);
    alike.find_map(|told| {
        let end = prefix(text, told.cue.phrase);
        let opens = end > 0 && told.stands(text.get(end..).unwrap_or_default());
        (opens && told.language == language()).then_some(end)
    })
}

/// A letter in small, as far as that is one.
fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}
