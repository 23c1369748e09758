//! The headline as a dump marks it: its only head of the first level.

use super::address::leads_home;
use super::choose::{Choice, likeliest};
use super::site::names_site;
use super::stated::Stated;
use crate::fields::front::Front;
use crate::language::CueKind;

/// Fewest words of a head that is the headline before all that may be it: fewer are a section's as often.
const FEWEST_WORDS: u32 = 3;

/// The headline of a page where nothing states it, or what states it is not shown: the head that a dump marks, if that is
/// allowed, or the line that is likeliest to be it, which such a head may be, too.
pub(in crate::fields) fn headline(
    front: Front<'_, '_>,
    stated: Option<&Stated<'_>>,
) -> Option<Choice> {
    let is_allowed = |at: &usize| stated.is_none_or(|stated| stated.allows(front.raw(*at)));
    let Some(at) = head_of_dump(front).filter(is_allowed) else {
        return likeliest(front);
    };
    let head = Choice { at, sure: true };
    if front.measures.shapes()[at].words() >= FEWEST_WORDS {
        return Some(head);
    }
    likeliest(front).filter(|choice| choice.sure).or(Some(head))
}

/// The line of a dump down to the body that is its only head of the first level, or says the same as all others, but for
/// those that are furniture, or name the site. Linear in the lines down to it.
fn head_of_dump(front: Front<'_, '_>) -> Option<usize> {
    if !front.page.is_markdown() {
        return None;
    }
    let (lines, cues) = (front.page.lines(), front.measures.cues());
    let is_head = |at: &usize| {
        let line = &lines[*at];
        let is_furniture = || CueKind::ALL.iter().any(|kind| cues[*at].whole(*kind));
        front.page.head_level(line) == 1
            && !names_site(front, *at)
            && !leads_home(front.page.raw(line))
            && !is_furniture()
    };
    let mut heads = (front.top..=front.body).filter(is_head);
    let first = heads.next()?;
    let are_alike = heads.all(|at| front.raw(at) == front.raw(first));
    are_alike.then_some(first)
}

#[cfg(test)]
mod tests {
    use crate::fields::headline::tests::title_below;

    /// The headline of a dump that opens with `front`.
    fn title(front: &str) -> Option<String> {
        title_below(&format!(
            "[News](/news) [Sport](/sport) [Jobs](/jobs)\n\n{front}\n"
        ))
    }

    #[test]
    fn the_only_head_of_the_first_level_is_the_headline() {
        let ferry = "Ferry talks stall again";
        let deck = "Malta and Sicily cannot agree on a winter timetable";
        for front in [
            format!("# {ferry}\n\n## {deck}"),
            format!("{ferry}\n===\n\n{deck}\n---"),
            format!("# World\n\n## {ferry}\n\nBy Anna Visser\n\n20 January 2026"),
            format!("# Menu\n\n# {ferry}\n\n{deck}"),
            format!("# [The Fell](/)\n\n# {ferry}\n\n{deck}"),
            format!("# {ferry}\n\n{deck}\n\n# {ferry}"),
            format!("# [{ferry}](/ferry)\n\n{deck}\n\n20 January 2026"),
        ] {
            assert_eq!(title(&front).as_deref(), Some(ferry), "{front}");
        }
    }
}
