//! A kicker before the headline in the same heading: a word or two on what it is about.

use super::said;
use super::title::{MOST_TITLES, TITLE_BYTES, end_of, is_long};
use crate::fields::alike::plain_words;
use crate::fields::front::Front;
use crate::language::is_small;
use crate::page::{Declaration, Said, SaidIn};
use crate::text::clean;

/// Where the headline starts in a cleaned heading that ends in what the page's head and its data both call it, behind
/// more. Linear in the heading, as titles are few and short.
pub(in crate::fields) fn behind_kicker(front: Front<'_, '_>, heading: &str) -> Option<usize> {
    let titles = || said(front, Declaration::Title).take(MOST_TITLES);
    let value = |said: &'_ Said| said.value[..end_of(&said.value)].to_owned();
    let data = titles().find(|said| said.place == SaidIn::JsonLd)?;
    let title = value(data);
    if heading.len() > TITLE_BYTES || !is_long(&title) {
        return None;
    }
    let title = clean(&title, front.reading.quotes).into_text();
    let kicker = heading.strip_suffix(&*title)?;
    let glued = kicker.ends_with(char::is_lowercase) && title.starts_with(opens);
    if !glued && !kicker.trim_end().ends_with(['|', '·', '•', '/']) {
        return None;
    }
    let same = |said: &Said| {
        matches!(said.place, SaidIn::Meta(..)) && plain_words(&value(said)) == plain_words(&title)
    };
    (kicker.contains(char::is_alphanumeric) && titles().any(same)).then_some(kicker.len())
}

/// Whether a headline may begin so behind a kicker that it is glued to, and no word goes on.
fn opens(c: char) -> bool {
    !is_small(c) && !c.is_numeric()
}

#[cfg(test)]
mod tests {
    use crate::fields::declared::tests::read;

    const TITLE: &str = "Harbour “closed” until May";

    /// The title of a page with this heading, as its head and its data call it.
    fn title(heading: &str, head: &str, data: &str) -> String {
        let data = format!(r#"{{"@type":"NewsArticle","headline":"{data}"}}"#);
        let data = format!(r#"<script type="application/ld+json">{data}</script>"#);
        let head = format!("<meta property='og:title' content='{head}'>{data}");
        read(&head, heading).0
    }

    #[test]
    fn what_stands_over_a_headline_in_its_heading_is_left_out() {
        for tag in ["h1", "h2"] {
            for parted in ["", " | "] {
                let kicker = "<span class=topline>Storm in the north</span>";
                let heading = format!("<{tag}>{kicker}{parted}<span>{TITLE}</span></{tag}>");
                assert_eq!(title(&heading, TITLE, TITLE), TITLE);
                assert_eq!(
                    title(&heading, &format!("{TITLE} | Port Daily"), TITLE),
                    TITLE
                );
            }
        }
    }

    #[test]
    fn a_heading_stays_whole_where_head_and_data_do_not_both_call_it_less() {
        let whole = format!("Live: {TITLE}");
        let heading = format!("<h1>{whole}</h1>");
        assert_eq!(title(&heading, &whole, TITLE), whole);
        assert_eq!(title(&heading, TITLE, &whole), whole);
        assert_eq!(title(&format!("<h1>{TITLE}</h1>"), TITLE, TITLE), TITLE);
        for (heading, rest) in [
            (
                "Former mayor says harbour stays closed",
                "mayor says harbour stays closed",
            ),
            (
                "Airharbour stays closed until May",
                "harbour stays closed until May",
            ),
            (
                "10 harbours stay closed until May",
                "0 harbours stay closed until May",
            ),
            (
                "Mayor Lee: “We are not afraid of May”",
                "“We are not afraid of May”",
            ),
        ] {
            assert_eq!(title(&format!("<h1>{heading}</h1>"), rest, rest), heading);
        }
        // A word or two may be a section.
        assert_eq!(title(&heading, "until May", "until May"), whole);
        let behind = format!("{TITLE}, say the authorities");
        assert_eq!(title(&format!("<h1>{behind}</h1>"), TITLE, TITLE), behind);
    }
}
