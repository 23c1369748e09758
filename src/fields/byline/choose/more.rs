//! Authors on the lines right behind the byline: behind a joining word (`and Jan Roe`), or one a line below a lone `By`.

use super::candidate::Form;
use super::common::is_common;
use crate::fields::byline::{Byline, Parts, bare_part, continued};
use crate::fields::front::Front;

/// Most names below a lone cue, and the line of their date. Set by judgement.
const STACKED: usize = 5;

/// What the lines from `next` on may add to a byline of this form.
pub(super) fn more(front: Front<'_, '_>, form: Form, next: usize) -> Vec<Parts> {
    let joined = || form.is_cued().then(|| going_on(front, next)).flatten();
    match joined() {
        Some(parts) => vec![parts],
        None if matches!(form, Form::Below) => stacked(front, next).unwrap_or_default(),
        None => Vec::new(),
    }
}

/// Whether all whom a line names are new to the byline and have names of no word that pages write in small letters.
pub(super) fn is_more(byline: &Byline<'_>, more: &Byline<'_>) -> bool {
    more.names().all(|name| {
        let mut held = byline.names().map(str::to_lowercase);
        let is_new = held.all(|held| held != name.to_lowercase());
        is_new && !name.split(' ').any(is_common)
    })
}

/// What a line that is no body adds to the byline of the line before, as `and Jan Roe` does.
fn going_on(front: Front<'_, '_>, at: usize) -> Option<Parts> {
    let is_apart = front.labels.get(at) == Some(&false);
    is_apart.then(|| continued(&front.cleaned(at).into_text()))?
}

/// The full names, one a line, between a byline and its date: what else stands below a lone `By` and a name has no date next.
fn stacked(front: Front<'_, '_>, next: usize) -> Option<Vec<Parts>> {
    let date = (next..next + STACKED).find(|at| front.is_date(*at))?;
    let name = |at: usize| {
        let line = front.cleaned(at).into_text();
        let parts = bare_part(&line, 0..line.len())?;
        let name = line.get(parts.people.first()?.clone())?;
        (parts.people.len() == 1 && name.contains(' ')).then_some(parts)
    };
    (next..date).map(name).collect()
}

#[cfg(test)]
mod tests {
    /// The names of the byline of a story with lines below its headline.
    fn below(lines: &str) -> Vec<String> {
        let towns = ["Lagos", "Jaffa", "Odessa", "Genoa", "Cork", "Pusan", "Bari"];
        let body = towns.map(|town| {
            format!(
                "The harbour of {town} stays closed until May, the port authority there said on Tuesday, as work takes longer.\n"
            )
        });
        let page = format!(
            "Harbours to stay closed until May\n{lines}\n{}",
            body.concat()
        );
        let article = crate::Pipeline::rules().extract(&page).expect("an article");
        article.byline().names().map(str::to_owned).collect()
    }

    #[test]
    fn names_go_on_behind_a_joining_word_in_capitals_where_all_is_in_capitals() {
        assert_eq!(
            below("BY WANJIRU KAMAU\nAND PETER THWAITE\n3 May 2020"),
            ["WANJIRU KAMAU", "PETER THWAITE"]
        );
        for next in [
            "AND MORE NEWS",
            "AND PETER THWAITE SAYS SO",
            "And Peter Thwaite",
        ] {
            let names = below(&format!("BY WANJIRU KAMAU\n{next}\n3 May 2020"));
            assert_eq!(names, ["WANJIRU KAMAU"], "{next}");
        }
    }

    #[test]
    fn full_names_down_to_the_date_stand_below_a_lone_cue() {
        for (lines, names) in [
            (
                "By\nTomas Akerman\nPriya Sandhu\n3 May 2020",
                "Tomas Akerman,Priya Sandhu",
            ),
            (
                "By\nTomas Akerman Senior Reporter\nPriya Sandhu\n3 May 2020",
                "Tomas Akerman,Priya Sandhu",
            ),
            ("By\nTomas Akerman\nPriya Sandhu\nShare\n", "Tomas Akerman"),
            ("By\nTomas Akerman\nLocal News\n3 May 2020", "Tomas Akerman"),
            (
                "By\nTomas Akerman\nSave this story\n3 May 2020",
                "Tomas Akerman",
            ),
            (
                "By\nTomas Akerman\nTOMAS AKERMAN\n3 May 2020",
                "Tomas Akerman",
            ),
        ] {
            assert_eq!(below(lines).join(","), names, "{lines}");
        }
    }
}
