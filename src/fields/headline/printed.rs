//! The title that a browser prints at the head of each page, behind day and time:
//!
//! ```text
//! 22/05/2024, 09:14                    Port closes for winter | News | Port Daily
//! ```

use super::stated::{Place, Stated};
use crate::fields::front::Front;

/// Longest day and time, in bytes: `12/28/2024, 11:14 AM` has 20, and Korean signs have three each.
const HEAD_BYTES: usize = 32;
/// Letters between the numbers: `AM`, `a.m.`, `오전`.
const HEAD_LETTERS: usize = 4;

/// The title in the first line of a page, if that is such a head. Constant in the length of the page.
pub(super) fn printed<'t>(front: Front<'_, 't>) -> Option<Stated<'t>> {
    let at = 0;
    if front.body == at || !heads_print(front, at) {
        return None;
    }
    let head = head(front.raw(at))?;
    let line = front.cleaned(at);
    let rest = line.text().strip_prefix(head)?;
    let end = line.text().len();
    let start = end - rest.trim_start().len();
    let place = Place::Print;
    (start < end).then_some(Stated {
        at,
        line,
        range: start..end,
        place,
    })
}

/// Whether line `at` is such a head.
pub(super) fn heads_print(front: Front<'_, '_>, at: usize) -> bool {
    at == 0 && !front.page.has_markup() && head(front.raw(at)).is_some()
}

/// The day and time that open a line, and that more than a blank parts from what follows.
fn head(line: &str) -> Option<&str> {
    let end = line.find("  ").into_iter().chain(line.find('\t')).min()?;
    let head = &line[..end];
    let follows = line[end..].contains(char::is_alphabetic);
    let letters = head.chars().filter(|c| c.is_alphabetic()).count();
    let between_digits = |signs: &[char]| {
        let parts = head.match_indices(signs);
        let digits = parts.filter(|(at, sign)| {
            let behind = head[at + sign.len()..].trim_start();
            head[..*at].ends_with(char::is_numeric) && behind.starts_with(char::is_numeric)
        });
        digits.count()
    };
    let is_day_and_time = head.starts_with(char::is_numeric)
        && head.len() <= HEAD_BYTES
        && letters <= HEAD_LETTERS
        && between_digits(&['/', '.', '-']) >= 2
        && between_digits(&[':']) >= 1;
    (follows && is_day_and_time).then_some(head)
}

#[cfg(test)]
mod tests {
    use super::head;

    #[test]
    fn a_day_and_time_stand_before_the_title() {
        for (line, expected) in [
            ("22/05/2024, 09:14   Port closes", Some("22/05/2024, 09:14")),
            ("5/22/24, 9:14 AM\tPort closes", Some("5/22/24, 9:14 AM")),
            ("22.05.24, 09:14    Hafen schließt", Some("22.05.24, 09:14")),
            ("08:12 16/7/24     Cảng đóng cửa", Some("08:12 16/7/24")),
            (
                "24. 5. 22. 오전 9:14   항구 폐쇄",
                Some("24. 5. 22. 오전 9:14"),
            ),
            ("22/05/2024, 09:14 Port closes", None),
            ("22/05/2024, 09:14      1/3", None),
            ("22/05/2024      Port closes", None),
            ("09:14     Port closes", None),
            ("Port closes", None),
        ] {
            assert_eq!(head(line), expected, "{line}");
        }
    }

    #[test]
    fn the_headline_is_what_stands_below_without_the_names_of_site_and_section() {
        let story = include_str!("../../../examples/data/wire-story-with-rail.txt");
        let body = story.split_once("VALLETTA").expect("a dateline").1;
        let title = |below: &str| {
            let head = "22/05/2024, 09:14     Ferry talks stall again | Malta | The Fell";
            let page = format!("{head}\n{below}\nVALLETTA{body}");
            let article = crate::Pipeline::news().extract(&page).expect("an article");
            article.title().map(ToOwned::to_owned)
        };
        let ferry = "Ferry talks stall again";
        let longer = "Ferry talks stall again, and islanders wait for their post";
        for (below, expected) in [
            (format!("The Fell\nPrint   Close\n{ferry}\n"), ferry),
            (
                format!("The Fell\nPrint\nMALTA\n{ferry}\nBoth sides blame the weather\n"),
                ferry,
            ),
            (format!("The Fell\nPrint\n{longer}\n"), longer),
        ] {
            assert_eq!(title(&below).as_deref(), Some(expected), "{below}");
        }
    }
}
