//! Whether the byline is likely enough beside what names others and there being none.

use super::candidate::{Candidate, Standing, Weighed};
use super::chosen::LEAD;
use super::generated::weights;
use super::signed::signs_off;
use crate::decode::ONE;
use crate::fields::front::Front;
use crate::fields::weigh::share_of;

/// How likely the byline must be beside those that name others and there being none, in parts of [`ONE`]. By five folds
/// and texts that no evidence has learned from (docs/tried/fields.md).
const SURE: u32 = ONE / 2;
/// How far one whom a cue names may be behind another to be as likely, in thousandths of a nat. Set by judgement: of pages of the
/// corpus with a byline none tells 0 and 500 apart.
const EVEN: i32 = 500;

/// Whether the byline, on some lines of which the likeliest weighs so much, is likely beside its rivals.
pub(super) fn is_sure(
    (front, most): (Front<'_, '_>, i32),
    weighed: &[Weighed<'_>],
    byline: &[&Weighed<'_>],
    is_rival: impl Fn(&Candidate<'_>) -> bool,
) -> bool {
    let names: Vec<String> = names(byline).map(str::to_lowercase).collect();
    let says_same = |other: &Candidate<'_>| {
        let mut others = other.names();
        others.all(|name| names.contains(&name.to_lowercase()))
    };
    let is_behind = byline.iter().all(|(line, _)| line.at >= front.end);
    let (mut own, mut others) = (Vec::new(), vec![weights::NONE]);
    for (found, weight) in weighed {
        let behind = most.saturating_sub(*weight);
        if behind >= LEAD {
            continue;
        }
        if says_same(found) {
            own.push(*weight);
        } else if is_rival(found) {
            // Of two whom a cue names each and that are about as likely, or stand behind the story, neither is told.
            if found.form.is_cued() && (behind < EVEN || is_behind) {
                return false;
            }
            others.push(*weight);
        }
    }
    share_of(&own, &others) >= SURE
}

/// The names of a byline of some lines.
fn names<'c>(byline: &[&'c Weighed<'_>]) -> impl Iterator<Item = &'c str> {
    byline.iter().flat_map(|(candidate, _)| candidate.names())
}

/// Whether a candidate names others than the byline of some lines, of which the first tells how it stands.
pub(super) fn is_told_apart(
    front: Front<'_, '_>,
    byline: &[&Weighed<'_>],
    other: &Candidate<'_>,
) -> bool {
    byline.first().is_some_and(|(best, _)| {
        // What stands right behind the story may be a tag.
        let is_tag = best.at < front.body && signs_off(front, other.at);
        !is_tag && is_rival(other.named(), (best.named().0, names(byline)))
    })
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
