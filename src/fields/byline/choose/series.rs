//! Authors who stand one on each line, behind the same cue or before their role:
//!
//! ```text
//! By Ann Lee
//! By Jan Roe
//! ```

use super::candidate::{Candidate, Weighed};
use super::chosen::LEAD;
use super::common::is_common;
use std::ops::Range;

/// The candidates around `best` that name others in the same way, each on the next line, and are about as likely. Behind the
/// body, which ends at `end`, only those before a role: what stands there behind a cue is of other stories. Each is held
/// against all that are taken, of some at most, since all stand near the headline or the end.
pub(super) fn series(weighed: &[Weighed<'_>], best: usize, end: usize) -> Range<usize> {
    let (first, most) = &weighed[best];
    let first_cue = cue(first);
    let is_told = |candidate: &Candidate<'_>, cue: &str| {
        let may_be = candidate.at < end || cue.is_empty();
        may_be && candidate.form.is_cued() && !candidate.parts.people.is_empty()
    };
    let mut all = best..best + 1;
    if !is_told(first, &first_cue) {
        return all;
    }
    let goes_on = |all: &Range<usize>, next: usize, beside: usize| {
        let (Some((found, weight)), (beside, _)) = (weighed.get(next), &weighed[beside]) else {
            return false;
        };
        let cue = cue(found);
        found.at.abs_diff(beside.at) == 1
            && most.saturating_sub(*weight) < LEAD
            && is_told(found, &cue)
            && cue == first_cue
            && !found.names().any(is_no_name)
            && weighed[all.clone()]
                .iter()
                .all(|(held, _)| names_others(held, found))
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

/// What a candidate's line says before all that its byline holds, in small letters.
fn cue(candidate: &Candidate<'_>) -> String {
    let start = candidate.parts.start().unwrap_or(0);
    candidate.line.get(..start).unwrap_or("").to_lowercase()
}

/// Whether all words of what stands behind a cue are ones that pages write in small letters: `By Popular Demand`.
fn is_no_name(name: &str) -> bool {
    name.contains(char::is_uppercase) && name.split(' ').all(is_common)
}

/// Whether two candidates name nobody both of them: the same last name behind the same first one, or its initial.
fn names_others(one: &Candidate<'_>, other: &Candidate<'_>) -> bool {
    let ends = |name: &str| {
        let mut words = name.split(' ').map(str::to_lowercase);
        let first = words.next().unwrap_or_default();
        let last = words.next_back().unwrap_or_else(|| first.clone());
        (first, last)
    };
    let is_initial = |first: &str, other: &str| {
        let letters = first.trim_end_matches('.');
        letters.chars().nth(1).is_none() && other.starts_with(letters)
    };
    one.names().all(|name| {
        let (first, last) = ends(name);
        other.names().map(ends).all(|(other, others)| {
            let same = first == other || is_initial(&first, &other) || is_initial(&other, &first);
            last != others || !same
        })
    })
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
            ("By Jan Roe\nBy Ann Lee", ["Jan Roe", "Ann Lee"]),
            ("By Ann Lee\nBy Tom Brown", ["Ann Lee", "Tom Brown"]),
            (
                "By Maria Garcia\nBy Jose Garcia",
                ["Maria Garcia", "Jose Garcia"],
            ),
            (
                "By Jan de Vries\nBy Anna de Jong",
                ["Jan de Vries", "Anna de Jong"],
            ),
            ("서도현 기자\n남유진 기자", ["서도현", "남유진"]),
            (
                "（社会部・山田太郎）\n（政治部・田中花子）",
                ["山田太郎", "田中花子"],
            ),
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
        ] {
            let names = names(lines, "");
            assert!(
                names.iter().all(|name| name == "Ann Lee"),
                "{lines}: {names:?}"
            );
        }
        assert!(names("", "More opinion\nBy Ann Lee\nBy Jan Roe").is_empty());
    }
}
