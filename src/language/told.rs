//! Cues that are words of other languages too: each counts only in a text that is told to be in its own.

use std::sync::LazyLock;

use super::start_cue::{StartCue, is_same_letter, prefix};
use super::{ALL, CueKind, Language};

/// The cues of all tables that are told, each with its first letter: few, so that they are tried one by one.
static TOLD: LazyLock<Vec<(char, StartCue)>> = LazyLock::new(|| {
    let of = |language: &'static Language| {
        let told = language.cues.iter().filter(|cue| cue.told);
        told.filter_map(move |&cue| {
            let language = Some(language);
            Some((cue.phrase.chars().next()?, StartCue { cue, language }))
        })
    };
    ALL.iter().copied().flat_map(of).collect()
});

/// Where a cue of `kind` ends that opens a text and counts in its language, which is asked only where
/// there is such a cue.
pub(crate) fn told_lead(
    text: &str,
    kind: CueKind,
    language: impl Fn() -> Option<&'static Language>,
) -> Option<usize> {
    let first = text.chars().next()?;
    let mut alike = TOLD
        .iter()
        .filter(|(letter, told)| is_same_letter(first, *letter) && told.cue.kind == kind);
    alike.find_map(|(_, told)| {
        let end = prefix(text, told.cue.phrase);
        let opens = end > 0 && told.stands(text.get(end..).unwrap_or_default());
        (opens && told.language == language()).then_some(end)
    })
}
