//! What the lines right before and after a line have that may be the headline: mostly a section's name, a standfirst or
//! a byline.

use super::Candidate;
use super::evidence::{Evidence, LAST_VALUE, OWN_KINDS};

/// The kinds of evidence that are weighed of the lines beside, too. Set by judgement: more of them, and all of a line's, were
/// not tried.
const KINDS_BESIDE: [Evidence; 9] = [
    Evidence::Words,
    Evidence::Ending,
    Evidence::Case,
    Evidence::Rank,
    Evidence::Mean,
    Evidence::Sum,
    Evidence::Topic,
    Evidence::Shared,
    Evidence::Cues,
];

/// How many kinds there are of one line beside.
pub(super) const BESIDE: usize = KINDS_BESIDE.len();

/// Notes for each candidate what those on the lines before and after have: each value one higher, the two last ones as
/// one, and 0 where such a line is no candidate. Linear.
pub(super) fn note_beside(candidates: &mut [Candidate]) {
    for at in 0..candidates.len() {
        let line = candidates[at].at;
        let before = at.checked_sub(1).and_then(|before| candidates.get(before));
        let before = before.filter(|before| before.at + 1 == line);
        let after = candidates.get(at + 1).filter(|after| after.at == line + 1);
        let beside = [before, after].map(values);
        candidates[at].values[OWN_KINDS..].copy_from_slice(beside.as_flattened());
    }
}

fn values(candidate: Option<&Candidate>) -> [u8; BESIDE] {
    candidate.map_or([0; BESIDE], |candidate| {
        KINDS_BESIDE.map(|kind| (candidate.values[kind as usize] + 1).min(LAST_VALUE))
    })
}
