//! Authors who stand one on each line, behind the same cue or before their role, or each above what they do:
//!
//! ```text
//! By Ann Lee
//! By Jan Roe
//!
//! By Ann Lee
//! Senior Reporter
//! By Jan Roe
//!
//! Ann Lee
//! Reporter
//! Jan Roe
//! Columnist
//! ```

use super::candidate::{Candidate, Form, Weighed};
use super::chosen::LEAD;
use super::common::are_common;
use super::generated::weights;
use crate::fields::byline::{is_of_text, is_role, opens_with_role};
use crate::fields::front::Front;
use crate::language::tables::PICTURE_STEMS;

/// The candidates around `best` that name others in the same way and are likely, or about as likely: each behind the same cue or before
/// their role, on the next line or below what the last one does, or without a cue where the page tells of each whose name that is. Behind
/// the body only those before a role: what stands there behind a cue is of other stories. Each is held against all that are taken, of some
/// at most, since all stand near the headline or the end.
pub(super) fn series(front: Front<'_, '_>, weighed: &[Weighed<'_>], best: usize) -> Vec<usize> {
    let (first, most) = &weighed[best];
    let first_cue = cue(first);
    let is_told = |candidate: &Candidate<'_>, cue: &str| {
        let may_be = candidate.at < front.end || cue.is_empty() && candidate.form.is_cued();
        may_be && !candidate.parts.people.is_empty()
    };
    let mut all = vec![best];
    if !is_told(first, &first_cue) {
        return all;
    }
    let goes_on = |all: &[usize], next: usize, beside: usize| {
        let ((found, weight), (beside, _)) = (&weighed[next], &weighed[beside]);
        let cue = cue(found);
        let same = match [first.form, found.form] {
            [Form::Bare, Form::Bare] => are_both_signed(front, [beside, found]),
            forms => {
                forms.iter().all(|form| form.is_cued()) && stand_together(front, [beside, found])
            }
        };
        same && (most.saturating_sub(*weight) < LEAD || *weight > weights::NONE)
            && is_told(found, &cue)
            && cue == first_cue
            && !found.names().any(are_common)
            && all
                .iter()
                .all(|held| names_others(&weighed[*held].0, found))
    };
    // What says who an author is may be read as a name.
    let is_one = |next: &usize| {
        let (candidate, _) = &weighed[*next];
        candidate.form.is_cued() || !first.form.is_cued() && !says_who(front, candidate.at)
    };
    let mut above = best;
    while let Some(next) = (0..above).rfind(is_one)
        && goes_on(&all, next, above)
    {
        all.insert(0, next);
        above = next;
    }
    let mut last = best;
    while let Some(next) = (last + 1..weighed.len()).find(is_one)
        && goes_on(&all, next, last)
    {
        all.push(next);
        last = next;
    }
    all
}

/// Lines between two authors that say what the first does and where to write. Set by judgement.
const BETWEEN: usize = 2;

/// Whether nothing stands between two lines behind the same cue but what says who the first author is.
fn stand_together(front: Front<'_, '_>, both: [&Candidate<'_>; 2]) -> bool {
    let [one, other] = both.map(|candidate| candidate.at);
    let between = one.min(other) + 1..one.max(other);
    let mut between = between.take(BETWEEN + 1).enumerate();
    one != other && between.all(|(place, at)| place < BETWEEN && says_who(front, at))
}

/// Whether two lines of one name each are of two authors: what stands between says what the first does or where to write, and
/// neither takes pictures; or nothing stands between, and lines right above end in both names, as those of portraits do.
fn are_both_signed(front: Front<'_, '_>, both: [&Candidate<'_>; 2]) -> bool {
    let [one, other] = both.map(|candidate| candidate.at);
    let (first, last) = (one.min(other), one.max(other));
    let names_one = |candidate: &Candidate<'_>| candidate.names().nth(1).is_none();
    let mut between = first + 1..last;
    let is_of_pictures = |text: &str| {
        let mut words = text.split(' ').map(str::to_lowercase);
        words.any(|word| PICTURE_STEMS.iter().any(|stem| word.starts_with(stem)))
    };
    let takes_pictures = |candidate: &Candidate<'_>| {
        let role = candidate.at + 1;
        is_of_pictures(candidate.name())
            || says_who(front, role)
                && !front.raw(role).contains('@')
                && is_of_pictures(front.raw(role))
    };
    let has_portrait = |candidate: &Candidate<'_>| {
        let mut above = front.above(first, PORTRAITS)..first;
        above.any(|at| {
            let line = front.raw(at).trim();
            line.len() > candidate.name().len() && line.ends_with(candidate.name())
        })
    };
    both.into_iter().all(names_one)
        && match between.len() {
            0 => both.into_iter().all(has_portrait),
            1..=BETWEEN => {
                between.all(|at| says_who(front, at)) && !both.into_iter().any(takes_pictures)
            }
            _ => false,
        }
}

/// Lines right above authors that may be texts of their portraits. Set by judgement.
const PORTRAITS: usize = 4;

/// Whether a line is all of what an author does or where to write to one.
fn says_who(front: Front<'_, '_>, at: usize) -> bool {
    let line = front.raw(at).trim();
    let is_mail = line.contains('@') && !line.contains(' ');
    is_mail || is_role(line) || opens_with_role(line) || is_of_text(line)
}

/// What a candidate's line says before all that its byline holds, in small letters.
fn cue(candidate: &Candidate<'_>) -> String {
    let start = candidate.parts.start().unwrap_or(0);
    candidate.line.get(..start).unwrap_or("").to_lowercase()
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
                "By Ann Lee\nSenior Reporter\nBy Tom Brown\nCorrespondent",
                ["Ann Lee", "Tom Brown"],
            ),
            (
                "Text: Ann Lee\nann@paper.example\nText: Jan Roe",
                ["Ann Lee", "Jan Roe"],
            ),
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
    fn each_author_may_stand_above_what_they_do_or_have_a_portrait() {
        for lines in [
            "Ann Lee\nReporter\nJan Roe\nColumnist\n3 May 2020",
            "Ann Lee\nJournalist\nann@paper.example\nJan Roe\nJournalist\njan@paper.example\n3 May 2020",
            "Portrait of Ann Lee\nPortrait of Jan Roe\nAnn Lee\nJan Roe\n3 May 2020",
        ] {
            assert_eq!(names(lines, ""), ["Ann Lee", "Jan Roe"], "{lines}");
        }
        for lines in [
            "Ann Lee\nJan Roe\n3 May 2020",
            "Ann Lee\nReporter\nHarbour Life\nColumnist\n3 May 2020",
            "Ann Lee\nReporter\nHarbours\nMore\nJan Roe\n3 May 2020",
            "Ann Lee\nReporter\nJan Roe\nVideo journalist\n3 May 2020",
            "Ann Lee\nReporter\nJan Roe\nPhotographer\n3 May 2020",
        ] {
            assert!(names(lines, "").len() < 2, "{lines}");
        }
        let credited = names(
            "Ann Lee\nJan Roe\n3 May 2020",
            "Photos by Jan Roe\nMore on Ann Lee",
        );
        assert!(credited.len() < 2);
    }

    #[test]
    fn what_else_stands_so_is_no_author() {
        for lines in [
            "By Ann Lee\nBY ANN LEE",
            "By Ann Lee, Editor\nBy Ann Lee",
            "By Ann Lee\nBy A. Lee",
            "By Ann Lee\nBy Popular Demand",
            "By Ann Lee\nBy Email",
            "By Ann Lee\nHarbours\nBy Jan Roe",
            "By Ann Lee\nStaff Writer\nFerry fares rise again\nBy Jan Roe",
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
