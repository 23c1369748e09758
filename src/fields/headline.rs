//! The headline: which line of the front it is.

use super::front::Front;

/// Words of a headline (news sites have 3 to 25; shorter lines are labels, longer ones sentences).
const WORDS: std::ops::RangeInclusive<u32> = 3..=25;

/// The line whose words the body shares most; of equals the nearest to it.
pub(super) fn headline(front: Front<'_, '_>) -> Option<usize> {
    let measures = front.measures;
    let shapes = measures.shapes();
    front
        .lines()
        .filter(|at| WORDS.contains(&shapes[*at].words()))
        .filter(|at| shapes[*at].sentences == 0 && !measures.cues()[*at].covers_line())
        .map(|at| {
            let overlap = measures.overlaps()[at];
            // On short pages the topic's words are among the function words.
            let shared = overlap.topic + overlap.function;
            (shared * 100 / overlap.words.max(1) + 2 * shared, at)
        })
        .filter(|(score, _)| *score > 0)
        .max()
        .map(|(_, at)| at)
}
