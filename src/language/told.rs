//! Cues that are words of other languages too: each counts only in a text that is told to be in its own.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::start_cue::{StartCue, prefix};
use super::{ALL, CueKind, Language};

/// The cues of all tables that are told, by the two letters that open them, which are small.
static TOLD: LazyLock<BTreeMap<[char; 2], Vec<StartCue>>> = LazyLock::new(|| {
    let mut cues: BTreeMap<[char; 2], Vec<StartCue>> = BTreeMap::new();
    for &language in ALL {
        for &cue in language.cues.iter().filter(|cue| cue.told) {
            if let Some(opening) = opening(cue.phrase) {
                let language = Some(language);
                let alike = cues.entry(opening).or_default();
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
    let alike = TOLD.get(&opening(text)?)?;
    let mut alike = alike.iter().filter(|told| told.cue.kind == kind);
    alike.find_map(|told| {
        let end = prefix(text, told.cue.phrase);
        let opens = end > 0 && told.stands(text.get(end..).unwrap_or_default());
        (opens && told.language == language()).then_some(end)
    })
}

/// The first two letters of a text in small, as far as they are some. No cue has fewer.
fn opening(text: &str) -> Option<[char; 2]> {
    let small = |letter: char| letter.to_lowercase().next().unwrap_or(letter);
    let mut letters = text.chars().map(small);
    Some([letters.next()?, letters.next()?])
}

#[cfg(test)]
mod tests {
    use super::{ALL, told_lead};

    #[test]
    fn each_is_found_in_its_own_language_alone() {
        for &language in ALL {
            for cue in language.cues.iter().filter(|cue| cue.told) {
                let found = |language| told_lead(cue.catches, cue.kind, || language);
                assert!(found(Some(language)).is_some(), "{}", cue.catches);
                assert!(found(None).is_none(), "{}", cue.catches);
            }
        }
    }
}
