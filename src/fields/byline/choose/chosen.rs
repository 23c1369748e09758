//! Which candidate is taken for the byline: the likeliest, or somebody's name beside what is nobody's, where nothing comes near
//! it that names others, and those right above and below that name one author a line.

use super::candidate::{Candidate, Weighed};
use super::generated::weights;
use super::nobody::is_nobody;
use super::series::series;
use super::sure::{is_sure, is_told_apart};
use crate::fields::front::Front;

/// How far a candidate may be behind the likeliest one and still be asked, in thousandths of a nat: of those further away four
/// or five come to one. Set by judgement.
pub(super) const LEAD: i32 = 1500;

/// Lines between what staff sign, or what is nobody's name, and who else signs the same story. Set by judgement.
const BESIDE_STAFF: usize = 3;

/// The candidates that are taken for the byline, if any are: one, or one on each of some lines.
pub(super) fn chosen<'c, 't>(
    (front, headline): (Front<'_, 't>, Option<usize>),
    weighed: &'c [Weighed<'t>],
) -> Option<Vec<&'c Weighed<'t>>> {
    let is_nobody = |found: &Candidate<'_>| is_nobody((front, headline), found);
    let likelier = || {
        weighed
            .iter()
            .enumerate()
            .filter(|(_, found)| is_likely(found))
    };
    let best = likeliest(likelier())?;
    let best = beside_staff(likelier(), &weighed[best])
        .or_else(|| beside_nobody(likelier(), &weighed[best], is_nobody))
        .unwrap_or(best);
    let best = told_again(likelier(), &weighed[best]).unwrap_or(best);
    let best = behind_cue(likelier(), &weighed[best], front.body).unwrap_or(best);
    let best = told_before(likelier(), &weighed[best].0, front).unwrap_or(best);
    let (_, most) = &weighed[best];
    let all = series(front, weighed, best).into_iter();
    let all: Vec<&Weighed<'_>> = all.map(|place| &weighed[place]).collect();
    let is_rival = |other: &Candidate<'_>| is_told_apart(front, &all, other) && !is_nobody(other);
    is_sure((front, *most), weighed, &all, is_rival).then_some(all)
}

/// Whether a line is likelier the byline than there being none.
fn is_likely((_, weight): &Weighed<'_>) -> bool {
    *weight > weights::NONE
}

/// Whether a candidate stands near another, which is hardly likelier.
fn is_beside((candidate, weight): &Weighed<'_>, (other, most): &Weighed<'_>) -> bool {
    candidate.at.abs_diff(other.at) <= BESIDE_STAFF && most - weight < LEAD
}

/// Where the likeliest of some candidates is, the first of them.
fn likeliest<'c, 't: 'c>(
    some: impl DoubleEndedIterator<Item = (usize, &'c Weighed<'t>)>,
) -> Option<usize> {
    let most = some.rev().max_by_key(|(_, (_, weight))| *weight);
    most.map(|(place, _)| place)
}

/// Which of the likely candidates names people right beside the staff that sign a story, where the staff is hardly likelier.
fn beside_staff<'c, 't: 'c>(
    likelier: impl DoubleEndedIterator<Item = (usize, &'c Weighed<'t>)>,
    staff: &Weighed<'_>,
) -> Option<usize> {
    if !staff.0.parts.people.is_empty() {
        return None;
    }
    likeliest(likelier.filter(|(_, found)| {
        let (standing, _) = found.0.named();
        let is_right_above = found.0.at + 1 == staff.0.at;
        let is_told = (standing.is_cued || is_right_above) && standing.names_people;
        is_told && is_beside(found, staff)
    }))
}

/// Which of the likely candidates names somebody near the likeliest, which is nobody's name and hardly likelier.
fn beside_nobody<'c, 't: 'c>(
    likelier: impl DoubleEndedIterator<Item = (usize, &'c Weighed<'t>)>,
    nobody: &Weighed<'_>,
    is_nobody: impl Fn(&Candidate<'_>) -> bool,
) -> Option<usize> {
    // Each question takes a look at the whole page, and few candidates have others beside them.
    let mut others = likelier
        .filter(|(_, found)| {
            (found.0.at, found.0.name()) != (nobody.0.at, nobody.0.name())
                && is_beside(found, nobody)
        })
        .peekable();
    others.peek()?;
    if !is_nobody(&nobody.0) {
        return None;
    }
    likeliest(
        others.filter(|(_, (candidate, _))| {
            !candidate.parts.people.is_empty() && !is_nobody(candidate)
        }),
    )
}

/// Which of the likely candidates near the best one names the same by a cue, which that does not: `By Jan Roe` above `JAN ROE`.
fn told_again<'c, 't: 'c>(
    mut likelier: impl Iterator<Item = (usize, &'c Weighed<'t>)>,
    best: &Weighed<'_>,
) -> Option<usize> {
    let names = |candidate: &Candidate<'_>| -> Vec<String> {
        candidate.names().map(str::to_lowercase).collect()
    };
    let told = likelier.find(|(_, found)| {
        let (candidate, _) = found;
        is_beside(found, best) && candidate.form.is_cued() && names(candidate) == names(&best.0)
    });
    told.filter(|_| !best.0.form.is_cued())
        .map(|(place, _)| place)
}

/// Which of the candidates above the story names people behind a cue and surely is likely, where the best one has none: a paper
/// may stand above.
fn behind_cue<'c, 't: 'c>(
    likelier: impl Iterator<Item = (usize, &'c Weighed<'t>)>,
    (best, _): &Weighed<'_>,
    body: usize,
) -> Option<usize> {
    let mut told = likelier.filter(|(_, (candidate, weight))| {
        let names_people = candidate.form.is_cued() && !candidate.parts.people.is_empty();
        names_people && candidate.at < body && *weight - weights::NONE >= LEAD
    });
    let only = told.next().filter(|_| told.next().is_none());
    only.filter(|_| !best.form.is_cued())
        .map(|(place, _)| place)
}

/// Which of the likely candidates above the story names all that the best one behind it does, and others.
fn told_before<'c, 't: 'c>(
    mut likelier: impl Iterator<Item = (usize, &'c Weighed<'t>)>,
    best: &Candidate<'_>,
    front: Front<'_, '_>,
) -> Option<usize> {
    let holds = |candidate: &Candidate<'_>| {
        let all: Vec<&str> = candidate.names().collect();
        best.names().all(|name| all.contains(&name)) && all.len() > best.names().count()
    };
    let before = likelier.find(|(_, (candidate, _))| candidate.at < front.body && holds(candidate));
    before
        .filter(|_| best.at >= front.end)
        .map(|(place, _)| place)
}
