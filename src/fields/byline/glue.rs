//! Names that stand twice in a line, and cues that names are glued to.

use crate::language::{CueKind, CueMatcher};

/// Most bytes of a cue that a name is glued to.
const GLUED: usize = 16;

/// Whether a capital follows a small letter somewhere: two words may have lost the blank between.
pub(super) fn loses_blank(line: &str) -> bool {
    let mut before = ' ';
    line.chars().any(|c| {
        let lost = before.is_lowercase() && c.is_uppercase();
        before = c;
        lost
    })
}

/// Where a cue ends that opens a text and has a name or date glued to it: `ByAnn Lee`.
pub(super) fn glued(text: &str, kinds: &[CueKind]) -> Option<usize> {
    let mut before = ' ';
    let end = text
        .char_indices()
        .take_while(|(at, _)| *at <= GLUED)
        .find_map(|(at, c)| {
            let found = before.is_lowercase() && c.is_uppercase();
            before = c;
            found.then_some(at)
        })?;
    let next = text.get(end..)?.chars().next()?;
    let apart = format!("{} {next}", text.get(..end)?);
    let cues = CueMatcher::shared();
    let lead = cues.lead_of(&apart, kinds)?;
    (lead.start == 0 && lead.end == end).then_some(end)
}

/// The first half of a text that says the same twice, as a picture's text and its caption do.
pub(super) fn doubled(text: &str) -> Option<&str> {
    let half = text.len() / 2;
    let first = text.get(..half)?.trim_end();
    let second = text.get(half..)?.trim_start();
    (first == second && !first.is_empty()).then_some(first)
}

/// Where the last two or three words of a text begin, where the same words stand before them and
/// others open it, as the text of a picture does: `Picture of Ann Lee Ann Lee`.
pub(super) fn said_twice(text: &str) -> usize {
    // Most names have too few words.
    if text.bytes().filter(|byte| *byte == b' ').count() < 4 {
        return 0;
    }
    let words = || text.rsplit(' ');
    let same = |count: usize| {
        words().take(count).eq(words().skip(count).take(count)) && words().count() > 2 * count
    };
    let Some(count) = (2..=3).find(|count| same(*count)) else {
        return 0;
    };
    let bytes: usize = words().take(count).map(|word| word.len() + 1).sum();
    (text.len() + 1).saturating_sub(bytes)
}
