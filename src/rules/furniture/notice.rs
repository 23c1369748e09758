//! Notices of copyright that open a line with their year.

use crate::language::{CueHits, CueKind, CueMatcher, is_small};

/// Bytes before the year: the longest cues of the tables take some fifty.
const LEAD_BYTES: usize = 80;
/// Digits of the year.
const YEAR_DIGITS: usize = 4;

/// Whether a line opens with the sign or a cue of copyright and its year, and no sentence goes on behind: all of it is a
/// notice.
pub(super) fn opens_notice(line: &str, cues: CueHits) -> bool {
    if !line.starts_with('©') && !cues.starts_with(CueKind::Copyright) {
        return false;
    }
    let is_digit = |c: char| c.is_ascii_digit();
    let Some((opening, rest)) = line.find(is_digit).map(|at| line.split_at(at)) else {
        return false;
    };
    let behind = rest.trim_start_matches(is_digit);
    let cue = opening.trim_end_matches(|c: char| c.is_whitespace() || "©,:".contains(c));
    let cue = cue
        .trim_end_matches("(c)")
        .trim_end_matches("(C)")
        .trim_end();
    rest.len() - behind.len() == YEAR_DIGITS
        && !behind.trim_start().starts_with(is_small)
        && opening.len() <= LEAD_BYTES
        && (cue.is_empty()
            || CueMatcher::shared()
                .find_where(cue, false)
                .whole(CueKind::Copyright))
}
