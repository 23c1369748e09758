//! Lines that tell what a picture shows, whose date is that of the picture.

use crate::fields::front::Front;
use crate::language::{CueKind, ends_in_picture_credit, is_small};

/// Words in small letters of a line that tells what a picture shows: beside names and a day there are fewer. Set by judgement.
const CAPTION_WORDS: usize = 4;

/// Whether a line tells what a picture shows, and ends in its credit or has its cue.
pub(super) fn is_caption(front: Front<'_, '_>, at: usize) -> bool {
    let line = front.raw(at);
    let tells = || {
        let small = line.split(' ').filter(|word| word.starts_with(is_small));
        small.count() >= CAPTION_WORDS
    };
    let credited =
        || front.measures.cues()[at].has(CueKind::Caption) || ends_in_picture_credit(line);
    tells() && credited()
}
