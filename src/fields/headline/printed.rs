//! The headline as the head of a printed page tells it, where a browser prints day, time and title:
//!
//! ```text
//! 22/05/2024, 09:14                    Port closes for winter | News | Port Daily
//! ```

use super::site::names_site;
use super::suffix::parting;
use crate::fields::alike::letters;
use crate::fields::front::Front;

// Set by judgement.
/// Longest day and time, in bytes: `12/28/2024, 11:14 AM` has 20, and Korean signs have three each.
const STAMP_BYTES: usize = 32;
/// Letters between the numbers: `AM`, `a.m.`, `오전`.
const STAMP_LETTERS: usize = 4;
/// Names that are cut from a title: of the site, of a section and of one around it.
const NAMES: usize = 3;
/// Fewest words of a headline that a title tells: fewer are a site's name as often.
const WORDS: u32 = 4;

/// The line before the body that says what the head of the page does, before the names of site and section, or opens so: titles
/// are often shorter. Linear in the lines before the body.
pub(in crate::fields) fn printed(front: Front<'_, '_>) -> Option<usize> {
    if front.page.has_markup() || front.body == 0 {
        return None;
    }
    let mut title = title(front.raw(0))?;
    let shapes = front.measures.shapes();
    let may_be = |at: &usize| {
        (1..front.body).contains(at) && shapes[*at].words() >= WORDS && !names_site(front, *at)
    };
    let says = |title: &str| {
        let mut lines = front.headline_lines().filter(may_be);
        lines.find(|at| letters(front.raw(*at)).eq(letters(title)))
    };
    let mut shown = says(title);
    for _ in 0..NAMES {
        let Some((end, _)) = parting(title).filter(|_| shown.is_none()) else {
            break;
        };
        title = &title[..end];
        shown = says(title);
    }
    let count = words(title).count();
    let opens = |at: &usize| {
        let line = front.raw(*at);
        let mut own = words(line);
        let is_opening = words(title).all(|word| own.next() == Some(word));
        is_opening && own.count() <= 2 * count
    };
    let longer = || {
        let is_told = u32::try_from(count).is_ok_and(|count| count >= WORDS);
        let mut lines = front.headline_lines().filter(may_be);
        is_told.then(|| lines.find(opens))?
    };
    shown.or_else(longer)
}

/// The words of a text as it writes them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}

/// What a line says behind day and time, and more than a blank.
fn title(line: &str) -> Option<&str> {
    let end = line.find("  ").into_iter().chain(line.find('\t')).min()?;
    let (stamp, title) = line.split_at(end);
    let letters = stamp.chars().filter(|c| c.is_alphabetic()).count();
    let between_digits = |signs: &[char]| {
        let parts = stamp.match_indices(signs);
        let digits = parts.filter(|(at, sign)| {
            let behind = stamp[at + sign.len()..].trim_start();
            stamp[..*at].ends_with(char::is_numeric) && behind.starts_with(char::is_numeric)
        });
        digits.count()
    };
    let parts = between_digits(&['/', '.', '-', ':']);
    // A time may be written with a full stop: `22.05.2024 09.14`.
    let is_day_and_time = stamp.starts_with(char::is_numeric)
        && stamp.len() <= STAMP_BYTES
        && letters <= STAMP_LETTERS
        && parts >= 3
        && (between_digits(&[':']) > 0 || between_digits(&['.']) >= 3);
    let says_something = title.contains(char::is_alphabetic);
    (is_day_and_time && says_something).then(|| title.trim())
}

#[cfg(test)]
mod tests {
    use super::title;

    #[test]
    fn a_title_stands_behind_day_and_time() {
        let port = Some("Port closes");
        for (line, expected) in [
            ("22/05/2024, 09:14   Port closes", port),
            ("5/22/24, 9:14 AM\tPort closes", port),
            ("22.05.24, 09:14    Hafen schließt", Some("Hafen schließt")),
            ("22.05.2024 09.14    Havnen lukker", Some("Havnen lukker")),
            ("08:12 16/7/24     Cảng đóng cửa", Some("Cảng đóng cửa")),
            ("24. 5. 22. 오전 9:14   항구 폐쇄", Some("항구 폐쇄")),
            ("22/05/2024, 09:14 Port closes", None),
            ("22/05/2024, 09:14      1/3", None),
            ("22/05/2024      Port closes", None),
            ("09:14     Port closes", None),
            ("Port closes", None),
        ] {
            assert_eq!(title(line), expected, "{line}");
        }
    }

    /// The headline of a page that a browser printed with this title, and its lines above the story.
    fn headline(title: &str, lines: &str) -> Option<String> {
        let story = include_str!("../../../examples/data/wire-story-with-rail.txt");
        let body = story.split_once("VALLETTA").expect("a dateline").1;
        let page = format!("22/05/2024, 09:14     {title}\n{lines}\nVALLETTA{body}");
        let article = crate::Pipeline::news().extract(&page).expect("an article");
        article.title().map(ToOwned::to_owned)
    }

    #[test]
    fn what_stands_below_without_the_names_of_site_and_section_is_the_headline() {
        let ferry = "Ferry talks stall again";
        let longer = "Ferry talks stall again, islanders wait";
        for (lines, expected) in [
            (format!("The Fell\nPrint   Close\n{ferry}\n"), ferry),
            (
                format!("The Fell\nPrint\nMALTA\n{ferry}\nBoth sides blame the weather\n"),
                ferry,
            ),
            (format!("The Fell\nPrint\n{longer}\n"), longer),
        ] {
            let found = headline(&format!("{ferry} | Malta | The Fell"), &lines);
            assert_eq!(found.as_deref(), Some(expected), "{lines}");
        }
    }

    #[test]
    fn neither_the_name_of_the_site_nor_a_paragraph_is() {
        let ferry = "Ferry talks stall again";
        for title in ["The Fell", "The Fell | News", "Print article", "News"] {
            let lines = format!("The Fell\nPrint article\nMALTA\n{ferry}\nBy Anna Visser\n");
            let found = headline(title, &lines);
            assert!(found.is_none_or(|found| found == ferry), "{title}");
        }
        let paragraph = "Ferry talks stall again because of the weather, the port authority there said on Tuesday, and so \
                         boats stay in the harbour until May.";
        let lines = format!("No boats before summer\nBy Anna Visser\n22 May 2024\n{paragraph}\n");
        let found = headline(&format!("{ferry} | The Fell"), &lines);
        assert!(found.is_none_or(|found| found == "No boats before summer"));
    }
}
