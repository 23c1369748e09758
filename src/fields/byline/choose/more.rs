//! Authors on the line right behind the byline, behind a joining word: `and Jan Roe`.

use super::common::is_common;
use crate::fields::byline::{Byline, Parts, continued, ends_in_role, is_role, opens_with_role};
use crate::fields::front::Front;

/// Whether all whom a line names are new to the byline and have names of no word that pages write in small letters.
pub(super) fn is_more(byline: &Byline<'_>, more: &Byline<'_>) -> bool {
    more.names().all(|name| {
        let mut held = byline.names().map(str::to_lowercase);
        let is_new = held.all(|held| held != name.to_lowercase());
        is_new && !name.split(' ').any(is_common)
    })
}

fn tells_role(line: &str) -> bool {
    is_role(line) || opens_with_role(line) || ends_in_role(line)
}

/// What a line that is no body adds to the byline of the line before, as `and Jan Roe` does, and which it is: the next where
/// that has a cue, or the one behind what the author does (`ANN LEE`, `Environment Correspondent`, `and JAN ROE`).
pub(super) fn going_on(front: Front<'_, '_>, next: usize, is_cued: bool) -> Option<(usize, Parts)> {
    let at = match next {
        next if tells_role(front.raw(next).trim()) => next + 1,
        next => Some(next).filter(|_| is_cued)?,
    };
    let is_apart = front.labels.get(at) == Some(&false);
    let more = is_apart.then(|| continued(&front.cleaned(at).into_text()))?;
    Some((at, more?))
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
    fn names_go_on_behind_what_the_first_author_does() {
        assert_eq!(
            below("By Ann Lee\nEnvironment Correspondent\nand Jan Roe\n3 May 2020"),
            ["Ann Lee", "Jan Roe"]
        );
        for next in ["and more news", "Jan Roe", "and Jan Roe says so"] {
            let names = below(&format!(
                "By Ann Lee\nEnvironment Correspondent\n{next}\n3 May 2020"
            ));
            assert_eq!(names, ["Ann Lee"], "{next}");
        }
    }

    #[test]
    fn a_byline_may_go_on_in_the_next_line() {
        let both = ["Ann Lee", "Jan Roe"];
        for line in [
            "By Ann Lee | ann@paper.example\nand Jan Roe | jan@paper.example",
            "By Ann Lee\nand Jan Roe",
            "Von Ann Lee\nund Jan Roe",
        ] {
            assert_eq!(below(line), both, "{line}");
        }
        assert_eq!(
            below("Της Μαρίας Παππά\nκαι του Στέλιου Μαραγκού"),
            ["Μαρίας Παππά", "Στέλιου Μαραγκού"]
        );
        assert_eq!(below("By Ann Lee\nand Jan Roe says so"), ["Ann Lee"]);
        assert_eq!(below("By Ann Lee\nand more"), ["Ann Lee"]);
        assert_eq!(below("By Ann Lee\nand Breaking News"), ["Ann Lee"]);
        assert_eq!(
            below("By Ann Lee and Jan Roe\nand Jan Roe | jan@paper.example"),
            both
        );
    }
}
