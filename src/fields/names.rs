//! Reads the names of a byline.

use super::Byline;
use super::front::Front;
use crate::language::{CueKind, CueMatcher};

/// The byline of the front, and its line: the last one there that opens with a byline cue.
pub(super) fn byline<'t>(front: Front<'_, 't>) -> Option<(usize, Byline<'t>)> {
    let cues = front.measures.cues();
    let at = front
        .lines()
        .rev()
        .find(|at| cues[*at].starts_with(CueKind::Byline))?;
    let line = front.cleaned(at);
    let start = CueMatcher::shared().lead(line.text(), CueKind::Byline)?.end;
    let mut byline = Byline::default();
    let mut from = start;
    let rest = line.text().get(start..)?;
    for piece in rest
        .split_inclusive([',', '|'])
        .flat_map(|piece| piece.split_inclusive(" and "))
    {
        let name = piece
            .trim_end_matches([',', '|'])
            .trim_end_matches(" and ")
            .trim_matches([' ', ':']);
        let lead = piece.len() - piece.trim_start_matches([' ', ':']).len();
        let range = from + lead..from + lead + name.len();
        from += piece.len();
        if name.split(' ').count() <= 4
            && !name.contains(|c: char| c.is_numeric())
            && !name.is_empty()
        {
            byline
                .people
                .push(front.part((at, &line), range, "byline cue"));
        }
    }
    (!byline.is_empty()).then_some((at, byline))
}
