//! The headline as the head of a printed page tells it, where a browser prints day, time and title:
//!
//! ```text
//! 22/05/2024, 09:14                    Port closes for winter | News | Port Daily
//! ```

use super::site::is_site;
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

/// The line before the body that says what the head of the page does, without the names of site and section before or behind
/// it; or that opens so, since titles are often shorter; or whose rows go on so. Linear in the lines before the body.
pub(in crate::fields) fn printed(front: Front<'_, '_>) -> Option<usize> {
    let title = title_of(front)?;
    let shapes = front.measures.shapes();
    let lines = || {
        let lines = front
            .headline_lines()
            .filter(|at| (1..front.body).contains(at));
        lines.filter(|at| shapes[*at].words() >= WORDS)
    };
    let says = |title: &str| lines().find(|at| letters(front.raw(*at)).eq(letters(title)));
    let before = cuts(title);
    let shortest = before.last().copied().unwrap_or(title);
    // What stands behind the first name and its sign.
    let rest = before.iter().rev().nth(1).copied();
    let behind = rest.and_then(|rest| Some(&title[parting(rest)?.1..]));
    let titles = before
        .iter()
        .copied()
        .chain(behind.into_iter().flat_map(cuts));
    let shown = titles
        .filter_map(says)
        .filter(|at| !is_site(front, front.raw(*at)));
    let longest = shown.max_by_key(|at| shapes[*at].words());
    let opening = words(shortest);
    let is_told = opening.len() >= WORDS as usize;
    let longer = || lines().rfind(|at| goes_on(front, *at, &opening));
    longest.or_else(|| is_told.then(longer)?)
}

/// A title, and what it says before each of its last names.
fn cuts(title: &str) -> Vec<&str> {
    let mut titles = vec![title];
    while titles.len() <= NAMES
        && let Some(shortest) = titles.last()
        && let Some((end, _)) = parting(shortest)
    {
        titles.push(&title[..end]);
    }
    titles
}

/// Whether line `at` opens with all words of a title and says no more than thrice as much, or is the first of its rows.
fn goes_on(front: Front<'_, '_>, at: usize, title: &[&str]) -> bool {
    let row = words(front.raw(at));
    let opens = row.starts_with(title) && row.len() <= 3 * title.len();
    let begins = || {
        let next = words(front.raw(at + 1));
        let rest = title.strip_prefix(&row[..]);
        !next.is_empty() && rest.is_some_and(|rest| rest.starts_with(&next))
    };
    opens || begins()
}

/// The title in the first line, if a browser printed it there.
fn title_of<'t>(front: Front<'_, 't>) -> Option<&'t str> {
    let may_be = !front.page.has_markup() && front.body > 0;
    may_be.then(|| title(front.raw(0)))?
}

/// Whether line `at` is the head of a printed page.
pub(super) fn heads_print(front: Front<'_, '_>, at: usize) -> bool {
    at == 0 && title_of(front).is_some()
}

/// The words of a text as it writes them.
fn words(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).collect()
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
    // A time may be written with a full stop, `22.05.2024 09.14`, and has no seconds.
    let is_day_and_time = stamp.starts_with(char::is_numeric)
        && stamp.len() <= STAMP_BYTES
        && letters <= STAMP_LETTERS
        && (3..=4).contains(&parts)
        && (between_digits(&[':']) == 1 || between_digits(&['.']) >= 3);
    let says_something = title.contains(char::is_alphabetic);
    (is_day_and_time && says_something).then(|| title.trim())
}

#[cfg(test)]
mod tests {
    use super::title;
    use crate::fields::headline::tests::title_below;

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
            ("2024-05-22 09:14:32\tPort closes", None),
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
        title_below(&format!("22/05/2024, 09:14     {title}\n{lines}"))
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
    fn names_of_sites_paragraphs_and_the_head_itself_are_none() {
        let ferry = "Ferry talks stall again";
        for title in [
            "The Fell",
            "The Fell | News",
            "Print article",
            "Islanders wait for post | The Fell",
        ] {
            let lines = format!("The Fell\nPrint article\nMALTA\n{ferry}\nBy Anna Visser\n");
            let found = headline(title, &lines);
            assert!(found.is_none_or(|found| found == ferry), "{title}");
        }
        let site = "The Fell Daily Post";
        for title in [
            format!("{site} - {ferry}"),
            format!("Opinion | {ferry} - {site}"),
        ] {
            let lines = format!("{site}\nPrint\n{ferry}\nBy Anna Visser\n");
            let found = headline(&title, &lines);
            assert!(found.is_none_or(|found| found != site), "{title}");
        }
        let paragraph = "Ferry talks stall again because of the weather, the port authority there said on Tuesday, and so \
                         boats stay in the harbour until May.";
        let lines = format!("No boats before summer\nBy Anna Visser\n22 May 2024\n{paragraph}\n");
        let found = headline(&format!("{ferry} | The Fell"), &lines);
        assert!(found.is_none_or(|found| found == "No boats before summer"));
    }

    #[test]
    fn the_day_of_printing_is_not_that_of_publication() {
        let story = include_str!("../../../examples/data/wire-story-with-rail.txt");
        let published = |title: &str, lines: &str| {
            let page = format!("22/05/2024, 09:14     {title}\n{lines}\n{story}");
            let article = crate::Pipeline::news().extract(&page).expect("an article");
            article.published().map(ToString::to_string)
        };
        let ferry = "Ferry talks stall again | The Fell";
        assert_eq!(published(ferry, "The Fell"), None);
        let dated = published(ferry, "The Fell\n20 May 2024");
        assert_eq!(dated.as_deref(), Some("2024-05-20"));
        let twice = "Ferry talks stall again\nBoth sides blame the weather, and islanders wait for boats and post until the end of May.\n\
                     22/05/2024, 09:14     Ferry talks stall again | The Fell";
        assert_eq!(published(ferry, twice), None);
        // What no line below says may be no head of a print.
        assert!(published("来源：江城晚报", "Print").is_some());
    }

    #[test]
    fn a_headline_may_go_over_two_rows() {
        let title = "Ferry talks stall again in the winter and islanders wait | The Fell";
        let lines = "The Fell\n\nFerry talks stall again\nin the winter and islanders wait\n\nBy Anna Visser\n";
        let found = headline(title, lines);
        let whole = "Ferry talks stall again in the winter and islanders wait";
        assert_eq!(found.as_deref(), Some(whole));
        // Rows that no blank ones part from others.
        let found = headline(title, &lines.replace("\n\n", "\n"));
        assert_eq!(found.as_deref(), Some("Ferry talks stall again"));
    }
}
