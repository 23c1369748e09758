//! Which lines of a page say who wrote it.

mod candidate;
mod common;
mod common_words;
mod evidence;
mod mentions;
mod place;
mod weights;

pub(crate) use candidate::Candidate;
#[cfg(feature = "training")]
pub(crate) use common::{BITS, bit};
#[cfg(feature = "training")]
pub(crate) use evidence::KINDS;
pub(crate) use evidence::{PAIRS, Values};

use super::Byline;
use super::front::Front;
use super::weigh::weigh;
use candidate::{Reading, found};
use evidence::evidence;
use mentions::mentions;

/// How far the best candidate must be ahead of the next that names others, in thousandths of a nat.
const LEAD: i32 = 1500;

/// The bylines that lines of a page may be, and what speaks for each. Linear in the words of the page.
pub(crate) fn candidates<'t>(
    front: Front<'_, 't>,
    headline: Option<usize>,
) -> Vec<(Candidate<'t>, Values)> {
    let found = found(front, headline);
    let values: Vec<Values> = found
        .iter()
        .zip(mentions(front, &found))
        .map(|(candidate, mention)| evidence((front, headline), &found, candidate, mention))
        .collect();
    found.into_iter().zip(values).collect()
}

/// The byline and its line: what most speaks for, where that is likelier than there being none and
/// nothing comes near it that names others.
pub(super) fn byline<'t>(
    front: Front<'_, 't>,
    headline: Option<usize>,
) -> Option<(usize, Byline<'t>)> {
    let pairs = (&PAIRS[..], weights::PAIR_WEIGHTS);
    let weigh = |values: &Values| weigh(values, weights::WEIGHTS, pairs);
    let candidates = candidates(front, headline);
    let weighed = candidates
        .iter()
        .map(|(candidate, values)| (candidate, weigh(values)));
    let weighed: Vec<(&Candidate<'t>, i32)> = weighed.collect();
    let likelier = weighed.iter().filter(|(_, weight)| *weight > weights::NONE);
    let (best, most) = likelier.copied().rev().max_by_key(|(_, weight)| *weight)?;
    let rival = |(other, weight): &(&Candidate<'t>, i32)| {
        most.saturating_sub(*weight) < LEAD && !agree(other, best)
    };
    if weighed.iter().any(rival) {
        return None;
    }
    let (at, parts, reading) = (best.at, best.parts.clone(), best.reading);
    let line = front.cleaned(at);
    let part = |range| front.part((at, &line), range, rule(reading));
    Some((at, Byline::of(parts, part)))
}

/// Whether one of two bylines names nobody whom the other does not name too, in letters of any case.
fn agree(one: &Candidate<'_>, other: &Candidate<'_>) -> bool {
    let names = |candidate: &Candidate<'_>| -> Vec<String> {
        candidate.names().map(str::to_lowercase).collect()
    };
    let (one, other) = (names(one), names(other));
    let within = |some: &[String], all: &[String]| some.iter().all(|name| all.contains(name));
    within(&one, &other) || within(&other, &one)
}

/// The name of what a byline was found by.
fn rule(reading: Reading) -> &'static str {
    match reading {
        Reading::Below | Reading::Labelled => "below a byline label",
        Reading::Bare | Reading::Part | Reading::Single => "name among its surroundings",
        _ => "byline cue",
    }
}

#[cfg(test)]
mod tests {
    /// A headline and paragraphs, so many that the last are far behind the headline.
    fn story() -> String {
        let towns = [
            "Lagos", "Jaffa", "Odessa", "Genoa", "Malmö", "Izmir", "Cork", "Pusan", "Bari",
        ];
        let paragraphs = towns.map(|town| {
            format!(
                "The harbour of {town} stays closed until May, the port authority there said on \
                 Tuesday, because the work has taken longer than planned, and nobody knows why.\n"
            )
        });
        format!("Harbours to stay closed until May\n{}", paragraphs.concat())
    }

    /// The names of a story's byline, with lines before and behind it.
    fn names(before: &str, behind: &str) -> Vec<String> {
        names_on(&format!("{before}{}{behind}", story()))
    }

    /// The same with lines below its headline.
    fn below(lines: &str) -> Vec<String> {
        names_on(&story().replacen('\n', &format!("\n{lines}\n"), 1))
    }

    fn names_on(page: &str) -> Vec<String> {
        let article = crate::Pipeline::rules().extract(page).expect("an article");
        article.byline().names().map(str::to_owned).collect()
    }

    #[test]
    fn the_same_names_in_other_letters_or_some_of_them_are_no_rivals() {
        assert_eq!(below("By Jan Roe\nJAN ROE\nStaff Writer"), ["Jan Roe"]);
        assert_eq!(below("MARIE DURAND\nPar Marie Durand"), ["Marie Durand"]);
        let both = below("By Ann Lee and Jan Roe\nAnn Lee");
        assert_eq!(both, ["Ann Lee", "Jan Roe"]);
    }

    #[test]
    fn an_author_may_stand_behind_the_body_only() {
        let life =
            "Ann has written about harbours and ships for twenty years, mostly from the north.";
        let twice = format!("Share\nAnn Lee\nAnn Lee\n{life}\n");
        assert_eq!(names("", &twice), ["Ann Lee"]);
        assert_eq!(names("", "Über die Autorin\nAnn Lee\n"), ["Ann Lee"]);
        assert_eq!(names("", "Written by Ann Lee\n"), ["Ann Lee"]);
    }

    #[test]
    fn lines_of_other_stories_behind_the_body_name_no_author() {
        assert!(names("", "Ship sinks\nBy Ann Lee\nTown floods\nBy Jan Roe\n").is_empty());
        assert!(names("", "Read more\nThe Harbour\nThe work goes on.\n").is_empty());
    }

    #[test]
    fn what_stands_below_a_lone_cue_may_be_something_else() {
        assert!(names("By\nUpdated on July 9, 2025\n", "").is_empty());
    }
}
