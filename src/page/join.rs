//! Joins lines to the paragraph before them.

use super::Span;

/// Joins each line to the paragraph before it where `goes_on` says so of that paragraph, and of the line with those
/// behind it. Asks once of each line but the first, in order.
pub(super) fn join_rows(lines: &mut Vec<Span>, mut goes_on: impl FnMut(&Span, &[Span]) -> bool) {
    let mut kept = 0;
    for at in 1..lines.len() {
        let line = lines[at];
        if goes_on(&lines[kept], &lines[at..]) {
            lines[kept].take(&line);
        } else {
            kept += 1;
            lines[kept] = line;
        }
    }
    lines.truncate(kept + 1);
}
