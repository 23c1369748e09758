//! Cues that need the language: each often means something else, so that it counts only in a text known to be in its own.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::start_cue::{StartCue, prefix};
use super::{ALL, CueKind, Language};

/// The cues of all tables that need the language, by the two letters that open them, which are small.
static NEEDS_LANGUAGE: LazyLock<BTreeMap<[char; 2], Vec<StartCue>>> = LazyLock::new(|| {
    let mut cues: BTreeMap<[char; 2], Vec<StartCue>> = BTreeMap::new();
    for &language in ALL {
        for &cue in language.cues.iter().filter(|cue| cue.needs_language) {
            if let Some(opening) = opening(cue.phrase) {
                let language = Some(language);
                let alike = cues.entry(opening).or_default();
                alike.push(StartCue { cue, language });
            }
        }
    }
    cues
});

/// What language a text is known to be in, asked only where it matters.
pub(crate) type AskLanguage<'l> = &'l dyn Fn() -> Option<&'static Language>;

/// Where a cue of `kind` ends that opens a text and counts in its language, which is asked only where
/// there is such a cue.
pub(crate) fn lead_needing_language(
    text: &str,
    kind: CueKind,
    language: AskLanguage<'_>,
) -> Option<usize> {
    let alike = NEEDS_LANGUAGE.get(&opening(text)?)?;
    let mut alike = alike.iter().filter(|start| start.cue.kind == kind);
    alike.find_map(|start| {
        let end = prefix(text, start.cue.phrase);
        let opens = end > 0 && start.stands(text.get(end..).unwrap_or_default());
        (opens && start.language == language()).then_some(end)
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
    use super::{ALL, lead_needing_language};

    #[test]
    fn each_is_found_in_its_own_language_alone() {
        for &language in ALL {
            for cue in language.cues.iter().filter(|cue| cue.needs_language) {
                let found = |language| lead_needing_language(cue.catches, cue.kind, &|| language);
                assert!(found(Some(language)).is_some(), "{}", cue.catches);
                assert!(found(None).is_none(), "{}", cue.catches);
            }
        }
    }
}
