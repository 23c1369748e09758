//! Which candidate is taken for the byline: the likeliest, where nothing comes near it that names others.

use super::candidate::{Candidate, Standing, Weighed};
use super::generated::weights;

/// How far the best candidate must be ahead of the next that names others, in thousandths of a nat.
pub(super) const LEAD: i32 = 1500;

/// Lines between what staff sign and who else signs the same story. Set by judgement.
const BESIDE_STAFF: usize = 3;

/// The candidate that is taken for the byline, if any is.
pub(super) fn chosen<'c, 't>(weighed: &'c [Weighed<'t>]) -> Option<&'c Candidate<'t>> {
    let likelier = || weighed.iter().filter(|(_, weight)| *weight > weights::NONE);
    let likeliest = likelier().rev().max_by_key(|(_, weight)| *weight)?;
    let (best, most) = beside_staff(likelier(), likeliest).unwrap_or(likeliest);
    let rival = |(other, weight): &Weighed<'_>| {
        let is_near = most.saturating_sub(*weight) < LEAD;
        let (other, best) = (other.named(), best.named());
        is_near && is_rival(other, best)
    };
    let alone = !weighed.iter().any(rival);
    alone.then_some(best)
}

/// People whom a cue names right beside the staff that sign a story, where the staff is hardly likelier.
fn beside_staff<'c, 't: 'c>(
    likelier: impl DoubleEndedIterator<Item = &'c Weighed<'t>>,
    (staff, most): &Weighed<'_>,
) -> Option<&'c Weighed<'t>> {
    if !staff.parts.people.is_empty() {
        return None;
    }
    let near = likelier.rev().filter(|(candidate, weight)| {
        let (standing, _) = candidate.named();
        let is_told = standing.is_cued && standing.names_people;
        is_told && candidate.at.abs_diff(staff.at) <= BESIDE_STAFF && most - weight < LEAD
    });
    near.max_by_key(|(_, weight)| *weight)
}

/// Whether a byline is a rival of the best one, each given by how it stands and by its names: each names somebody whom
/// the other does not, in letters of any case. A name without a cue, which may be a photographer's, is no rival of one
/// behind a cue, and staff without a name none of people.
pub(crate) fn is_rival<'n>(
    (other_stands, other): (Standing, impl Iterator<Item = &'n str>),
    (best_stands, best): (Standing, impl Iterator<Item = &'n str>),
) -> bool {
    let is_less_cued = best_stands.is_cued && !other_stands.is_cued;
    let is_less_named = best_stands.names_people && !other_stands.names_people;
    if is_less_cued || is_less_named {
        return false;
    }
    let other: Vec<String> = other.map(str::to_lowercase).collect();
    let best: Vec<String> = best.map(str::to_lowercase).collect();
    let within = |some: &[String], all: &[String]| some.iter().all(|name| all.contains(name));
    !within(&other, &best) && !within(&best, &other)
}
