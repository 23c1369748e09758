//! Whether a line that looks like a headline says of itself that it is something else.

use super::address::leads_home;
use super::printed::heads_print;
use super::site::names_site;
use crate::fields::byline::is_all_byline;
use crate::fields::front::Front;
use crate::language::CueKind;
use crate::measure::is_excerpt;

/// Whether line `at`, which looks like a headline, says of itself that it is something else: the name of the site, the
/// caption of a picture, a byline, a path, a teaser, an entry of a list of contents, the head of a printed page, or the opening of
/// a line behind it.
pub(super) fn is_other(front: Front<'_, '_>, at: usize) -> bool {
    let cues = front.measures.cues()[at];
    names_site(front, at)
        || cues.has(CueKind::Caption)
        || cues.whole(CueKind::Navigation)
        || leads_elsewhere(front, at)
        || cues.starts_with(CueKind::Byline) && is_all_byline(front.raw(at))
        || is_path(front.raw(at))
        || heads_print(front, at)
        || front.raw(at).contains(LEADER)
        || opens_a_line(front, at)
        || front.page.is_markdown() && leads_home(front.page.raw(&front.page.lines()[at]))
}

/// Whether line `at` opens with a cue for another story and names that, as `Related: Trains stopped by snow` does.
fn leads_elsewhere(front: Front<'_, '_>, at: usize) -> bool {
    let cues = front.measures.cues()[at];
    cues.starts_with(CueKind::ReadMore) && front.raw(at).contains([':', '：'])
}

/// Dots that lead to the number of a page in a list of contents.
const LEADER: &str = ".....";

/// Whether line `at` is the opening of a line behind it, and breaks off.
fn opens_a_line(front: Front<'_, '_>, at: usize) -> bool {
    let words = front.measures.shapes()[at].words();
    let lines = front.page.lines().len();
    let behind = |between: usize| {
        let other = at + 1 + between;
        (other < lines).then(|| front.raw(other))
    };
    is_excerpt((front.raw(at), words), behind)
}

/// Whether a text leads from section to section: one of the signs of paths stands in it, or two of those that stand in
/// headlines, too.
fn is_path(text: &str) -> bool {
    let quotes = text.contains('«');
    text.contains(" › ")
        || !quotes && text.contains(" » ")
        || [" > ", " → ", " / "]
            .iter()
            .any(|sign| text.matches(sign).nth(1).is_some())
}
