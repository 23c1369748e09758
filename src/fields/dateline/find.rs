//! Finds the dateline of a page: at the start of its first paragraph, or of the one behind a deck.

use super::Dateline;
use crate::fields::front::Front;
use crate::fields::standfirst::is_deck;
use crate::fields::{FieldKind, Sourced};
use crate::measure::is_prose;
use std::borrow::Cow;

/// Lines behind the headline in which a dateline's paragraph must begin, for what is between them to
/// be a deck: that, and a picture's caption or credit, a byline and a date.
const REACH: usize = 6;

/// The dateline and its line. It opens the body's first prose, or the second where the first is a
/// deck below the headline. There it must name more than a speaker, as interviews go on that way,
/// and alone open so, as items of a roundup do that too.
pub(in crate::fields) fn find<'t>(
    front: Front<'_, 't>,
    headline: Option<usize>,
    fields: &[Option<FieldKind>],
) -> Option<(usize, Sourced<Dateline<'t>>)> {
    if let Some(dateline) = dateline(front, front.body) {
        return Some((front.body, dateline));
    }
    let headline = headline.filter(|headline| *headline < front.body)?;
    let is_deck = match fields[front.body] {
        Some(field) => field == FieldKind::Standfirst,
        None => is_deck(front, front.body),
    };
    let shapes = front.measures.shapes();
    let mut prose = (front.body + 1..shapes.len())
        .filter(|at| front.labels[*at] && fields[*at].is_none() && is_prose(&shapes[*at]));
    let second = prose
        .next()
        .filter(|at| is_deck && at - headline <= REACH)?;
    let found = dateline(front, second).filter(|dateline| !dateline.is_bare())?;
    let is_roundup = prose
        .next()
        .is_some_and(|third| dateline(front, third).is_some());
    (!is_roundup).then_some((second, found))
}

/// Whether line `at` opens with a dateline that names more than a place, as a speaker's name may be one.
pub(in crate::fields) fn opens(front: Front<'_, '_>, at: usize) -> bool {
    dateline(front, at).is_some_and(|dateline| !dateline.is_bare())
}

/// The dateline that line `at` opens with.
fn dateline<'t>(front: Front<'_, 't>, at: usize) -> Option<Sourced<Dateline<'t>>> {
    let paragraph = front.whole(at, "dateline");
    let dateline = match paragraph.value() {
        Cow::Borrowed(text) => Dateline::parse(text)?,
        Cow::Owned(text) => Dateline::parse(text)?.into_owned(),
    };
    Some(paragraph.map(|_| dateline))
}

#[cfg(test)]
mod tests {
    use crate::Article;

    const DECK: &str =
        "Ferries leave from the fish market until dredging ends, the port authority says.";
    const REST: &str = "Tickets for the closed pier remain valid there, a spokesman said, and nobody has \
        to buy a new one before the summer.\n\nNobody takes the boat at noon to start a shift at eight, \
        said Carla Smit, who has crossed the river twice a week for eleven years.";

    fn page(lines: &str, opening: &str) -> String {
        format!(
            "Harbour to stay closed until May\n\n{lines}\n\n{opening}The harbour stays closed until May, \
             the port authority said on Tuesday, as dredging takes longer than planned.\n\n{REST}\n"
        )
    }

    /// The places of the dateline, the standfirst and the lede.
    fn read<'a>(article: &'a Article<'_>) -> (Vec<&'a str>, Option<&'a str>, Option<&'a str>) {
        let places = article
            .dateline()
            .map_or(&[][..], |dateline| dateline.places());
        let places = places.iter().map(|place| &**place).collect();
        (places, article.standfirst(), article.lede())
    }

    #[test]
    fn a_dateline_opens_the_paragraph_behind_a_deck() {
        for opening in [
            "ROTTERDAM, March 4 (Reuters) - ",
            "ROTTERDAM — ",
            "(Reuters) - ",
            "Rotterdam, 4 March (ANP) — ",
        ] {
            let page = page(DECK, opening);
            let article = crate::extract(&page).expect("an article");
            let (places, standfirst, lede) = read(&article);
            assert_eq!(places.is_empty(), opening.starts_with('('), "{opening}");
            assert!(article.dateline().is_some(), "{opening}");
            assert_eq!(standfirst, Some(DECK), "{opening}");
            assert!(
                lede.is_some_and(|lede| lede.starts_with("The harbour stays")),
                "{lede:?}"
            );
            let line = article.dateline().map(|dateline| dateline.origin().line);
            assert_eq!(line, Some(5));
        }
    }

    #[test]
    fn a_byline_may_stand_before_or_behind_the_deck() {
        for lines in [
            format!("By Ann Lee\n\n{DECK}"),
            format!("{DECK}\n\nBy Ann Lee\n\n4 March 2026"),
        ] {
            let page = page(&lines, "ROTTERDAM, March 4 (Reuters) - ");
            let article = crate::extract(&page).expect("an article");
            let (places, standfirst, lede) = read(&article);
            assert_eq!((places, standfirst), (vec!["ROTTERDAM"], Some(DECK)));
            assert!(
                lede.is_some_and(|lede| lede.starts_with("The harbour stays")),
                "{lede:?}"
            );
        }
    }

    #[test]
    fn a_paragraph_that_a_dateline_opens_is_no_standfirst() {
        for behind in ["4 March 2026", "By Ann Lee"] {
            let opening = "ROTTERDAM, March 4 (Reuters) - ";
            let text = page(behind, opening);
            let (front, rest) = text.split_once(behind).expect("a line");
            let (lede, rest) = rest.trim_start().split_once('\n').expect("a paragraph");
            let text = format!("{front}{lede}\n{behind}\n{rest}");
            let article = crate::extract(&text).expect("an article");
            let (places, standfirst, _) = read(&article);
            assert_eq!((places, standfirst), (vec!["ROTTERDAM"], None), "{behind}");
        }
    }

    #[test]
    fn a_speaker_behind_an_introduction_is_no_place() {
        let page = page(DECK, "ROTTERDAM: ");
        let article = crate::extract(&page).expect("an article");
        assert_eq!(read(&article), (vec![], None, Some(DECK)));
    }

    #[test]
    fn two_sentences_are_a_first_paragraph() {
        let two = format!("{DECK} Nobody knows what it costs.");
        let page = page(&two, "ROTTERDAM — ");
        let article = crate::extract(&page).expect("an article");
        assert_eq!(read(&article), (vec![], None, Some(&*two)));
    }

    #[test]
    fn a_caption_with_its_credit_is_no_deck() {
        let caption = "Ferries at the fish market, where they leave until dredging ends, Sunday (3/2/2026). \
            (PORT NEWS/ANN LEE)";
        for opening in ["ROTTERDAM — ", "ROTTERDAM, March 4 (Reuters) - "] {
            let page = page(caption, opening);
            let article = crate::extract(&page).expect("an article");
            assert_eq!(article.standfirst(), None);
        }
    }

    #[test]
    fn items_of_a_roundup_are_not_where_it_was_filed() {
        let page = page(DECK, "ROTTERDAM — ").replace("Tickets for", "GENOA — Tickets for");
        let article = crate::extract(&page).expect("an article");
        assert_eq!(read(&article), (vec![], None, Some(DECK)));
    }
}
