//! Authors who stand one on each line, behind the same cue or before their role:
//!
//! ```text
//! By Ann Lee
//! By Jan Roe
//! ```

use super::candidate::{Candidate, Weighed};
use super::chosen::{LEAD, is_likely};
use super::common::is_common;
use std::ops::Range;

/// The candidates around `best` that name others in the same way, each on the next line and about as likely. Behind the
/// body, which ends at `end`, only those before a role: what stands there behind a cue is of other stories. Linear.
pub(super) fn series(weighed: &[Weighed<'_>], best: usize, end: usize) -> Range<usize> {
    let (first, most) = &weighed[best];
    let is_told = |candidate: &Candidate<'_>| {
        let may_be = candidate.at < end || cue(candidate).is_empty();
        may_be && candidate.form.is_cued() && !candidate.parts.people.is_empty()
    };
    let is_like = |found: &Weighed<'_>| {
        let (candidate, weight) = found;
        let is_near = is_likely(found) && most.saturating_sub(*weight) < LEAD;
        let mut words = candidate.names().flat_map(|name| name.split(' '));
        is_near && is_told(candidate) && cue(candidate) == cue(first) && !words.any(is_common)
    };
    let mut all = best..best + 1;
    if !is_told(first) {
        return all;
    }
    let goes_on = |all: &Range<usize>, next: usize, beside: usize| {
        let (Some(found), (beside, _)) = (weighed.get(next), &weighed[beside]) else {
            return false;
        };
        let mut held = weighed[all.clone()].iter();
        found.0.at.abs_diff(beside.at) == 1
            && is_like(found)
            && held.all(|(held, _)| !share_a_word(held, &found.0))
    };
    while let Some(above) = all.start.checked_sub(1)
        && goes_on(&all, above, all.start)
    {
        all.start = above;
    }
    while goes_on(&all, all.end, all.end - 1) {
        all.end += 1;
    }
    all
}

/// What a candidate's line says before its first name, in small letters.
fn cue(candidate: &Candidate<'_>) -> String {
    let start = candidate.parts.people.first().map_or(0, |name| name.start);
    candidate.line.get(..start).unwrap_or("").to_lowercase()
}

/// Whether names of two candidates have a word in common, as those of the same person do.
fn share_a_word(one: &Candidate<'_>, other: &Candidate<'_>) -> bool {
    let mut words = one.names().flat_map(|name| name.split(' '));
    let holds = |word: &str| {
        let mut others = other.names().flat_map(|name| name.split(' '));
        others.any(|other| other.to_lowercase() == word.to_lowercase())
    };
    words.any(holds)
}

#[cfg(test)]
mod tests {
    /// The names of the byline of a story with lines below its headline and behind its end.
    fn names(below: &str, behind: &str) -> Vec<String> {
        let paragraph = |town: &str| {
            format!(
                "The harbour of {town} stays closed until May, the port authority there said on Tuesday, as work takes longer.\n"
            )
        };
        let towns = [
            "Lagos", "Jaffa", "Odessa", "Genoa", "Izmir", "Cork", "Pusan", "Bari",
        ];
        let body = towns.map(paragraph).concat();
        let page = format!("Harbours to stay closed until May\n{below}\n{body}{behind}\n");
        let article = crate::Pipeline::rules().extract(&page).expect("an article");
        article.byline().names().map(str::to_owned).collect()
    }

    #[test]
    fn each_author_may_stand_on_a_line_of_their_own() {
        for (lines, expected) in [
            ("By Jan Roe\nBy Ann Lee", &["Jan Roe", "Ann Lee"][..]),
            ("서도현 기자\n남유진 기자", &["서도현", "남유진"]),
        ] {
            assert_eq!(names(lines, ""), expected, "{lines}");
        }
    }

    #[test]
    fn what_else_stands_so_is_no_author() {
        for lines in [
            "By Ann Lee\nBY ANN LEE",
            "By Ann Lee, Editor\nBy Ann Lee",
            "By Ann Lee\nBy A. Lee",
            "By Ann Lee\nBy Popular Demand",
            "By Ann Lee\nBy Email",
            "By Ann Lee\nBy Getty Images",
        ] {
            let names = names(lines, "");
            assert!(
                names.is_empty() || names == ["Ann Lee"],
                "{lines}: {names:?}"
            );
        }
        assert!(names("", "More opinion\nBy Ann Lee\nBy Jan Roe").is_empty());
    }
}
