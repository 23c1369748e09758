//! The headline: which line of the front it is.

mod choose;
mod contained;
mod evidence;
mod site;
mod subject;
mod suffix;
mod topic;
mod weights;

#[cfg(feature = "training")]
pub(crate) use evidence::KINDS;
pub(crate) use evidence::{PAIRS, Values};

use super::front::Front;
use crate::measure::is_prose;
pub(super) use choose::{Choice, headline};
pub(super) use subject::Subject;
pub(super) use suffix::end_of;
#[cfg(feature = "html")]
pub(super) use suffix::parting;

use contained::Edges;
use evidence::{Evidence, Markers, evidence};
use topic::Topic;

/// A line that may be the headline.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate {
    /// Index of the line.
    pub(crate) at: usize,
    /// What speaks for it.
    pub(crate) values: Values,
}

/// The lines that may be the headline: no heads of mails. Linear in the lines of the front.
pub(crate) fn candidates(front: Front<'_, '_>) -> Vec<Candidate> {
    let shapes = front.measures.shapes();
    let near = (&Markers::of(front), &Edges::of(front));
    let mut candidates: Vec<Candidate> = front
        .headline_lines()
        .filter(|at| (1..=MOST_WORDS).contains(&shapes[*at].words()) && !front.is_mail_head(*at))
        .map(|at| Candidate {
            at,
            values: evidence(front, near, at),
        })
        .collect();
    rank(front, &mut candidates);
    candidates
}

/// Most words of a headline: longer lines are paragraphs.
const MOST_WORDS: u32 = 60;

/// Notes for each candidate how many others share more words with the body's topic.
fn rank(front: Front<'_, '_>, candidates: &mut [Candidate]) {
    let is_short = |at: &usize| !is_prose(&front.measures.shapes()[*at]);
    let lines = candidates.iter().map(|candidate| candidate.at);
    let about = Topic::of(front, lines.filter(is_short));
    let topic = |candidate: &Candidate| {
        if !is_short(&candidate.at) {
            return (0, 0);
        }
        let (sum, words) = about.share(front, candidate.at);
        (sum, sum / words.max(1))
    };
    let topics: Vec<(u32, u32)> = candidates.iter().map(topic).collect();
    let mut most = [0u32; 4];
    for &(value, _) in &topics {
        if !most.contains(&value)
            && let Some(place) = most.iter().position(|held| value > *held)
        {
            most[place..].rotate_right(1);
            most[place] = value;
        }
    }
    for (candidate, (value, mean)) in candidates.iter_mut().zip(topics) {
        let rank = most.iter().position(|held| value >= *held).unwrap_or(4);
        let rank = if value == 0 {
            5
        } else {
            u8::try_from(rank).unwrap_or(4)
        };
        candidate.values[Evidence::Rank as usize] = rank;
        candidate.values[Evidence::Mean as usize] = u8::try_from(mean / 10).unwrap_or(9).min(9);
        candidate.values[Evidence::Sum as usize] = u8::try_from(value / 50).unwrap_or(9).min(9);
    }
}

/// Whether a line that may be the headline, too, says something else than the best one, by their words. The line
/// right after that mostly goes on, as a standfirst does.
pub(crate) fn are_rivals<W: PartialEq>(
    (at, words): (usize, &[W]),
    (best, said): (usize, &[W]),
) -> bool {
    at != best + 1 && !agree(words, said)
}

/// Whether one of two texts says what the other does, and at most as much again, as where a path ends in the
/// headline. Linear: texts of more words than a headline has agree with none.
fn agree<W: PartialEq>(one: &[W], other: &[W]) -> bool {
    let (less, more) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    (1..=MOST_WORDS as usize).contains(&more.len())
        && less.len() * 2 >= more.len()
        && less.iter().all(|word| more.contains(word))
}

/// The line that is taken for the headline where other fields are looked for.
#[cfg(feature = "training")]
pub(crate) fn landmark(front: Front<'_, '_>) -> Option<usize> {
    headline(front).map(|headline| headline.at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Measures;
    use crate::page::Page;
    use crate::text::Quotes;

    /// The headline of a page that opens with `lines`.
    fn title(lines: &str) -> Option<String> {
        let body = include_str!("../../../examples/data/wire-story-with-rail.txt");
        let body = body.split_once('\n').expect("lines").1;
        let page = format!("News\nSport\n{lines}\nBy Anna Visser\nJanuary 20, 2026\n{body}");
        let article = crate::Pipeline::news().extract(&page).expect("an article");
        article.title().map(ToOwned::to_owned)
    }

    #[test]
    fn a_standfirst_does_not_stand_in_for_the_headline_above_it() {
        let headline = "Ferry talks stall again as Malta, Sicily argue over the timetable";
        let standfirst = "Malta and Sicily fail to agree on a winter timetable for the fast ferry";

        assert_eq!(
            title(&format!("{headline}\n{standfirst}")).as_deref(),
            Some(headline)
        );
        assert_eq!(title(standfirst).as_deref(), Some(standfirst));
        let section = format!("Ferry news\n{standfirst}");
        assert_eq!(title(&section).as_deref(), Some(standfirst));
    }

    /// A page of the Fell Gazette, whose front and back are these lines.
    fn on_the_fell(front: &str, back: &str) -> String {
        let body = "The company that builds masts for the emergency services has agreed to move two of them after a \
                    meeting in a barn that lasted until midnight, and will ask the commoners before it chooses the \
                    next sites.\nForty-one people hold the right to graze the fell. Most of them came, and the drift \
                    road was on everybody's mind: flocks are walked along it twice a year.\nNobody is against \
                    telephones, said Hal Routledge, who has 340 Swaledales and no signal at home.\nAn engineer of \
                    the company, Ruth Oduya, said that the changes would cost some £38,000.\nIt is a good deal less \
                    than a year in court, she said.";
        format!("{front}\n{body}\nShare\nAbout us\n{back}")
    }

    /// Its headline.
    fn title_on_the_fell(front: &str, back: &str) -> Option<String> {
        let page = on_the_fell(front, back);
        let article = crate::Pipeline::news().extract(&page).expect("an article");
        article.title().map(ToOwned::to_owned)
    }

    #[test]
    fn the_name_of_the_site_does_not_stand_in_for_the_headline_below_it() {
        let headline = "Shepherds get a say on where the new masts will stand";
        let notice = "© 2024 The Fell Gazette";
        for (above, byline, back) in [
            ("The Fell Gazette\nNews\nSport", "Iona Threlkeld", ""),
            ("The Fell Gazette\nNews\nSport", "By Iona Threlkeld", ""),
            ("The Fell Gazette\nNews\nSport", "By Iona Threlkeld", notice),
            ("The Fell Gazette", "By Iona Threlkeld", notice),
        ] {
            let front = format!("{above}\n{headline}\n{byline}\n9 April 2024");
            let title = title_on_the_fell(&front, back);
            assert_eq!(title.as_deref(), Some(headline), "{front}\n{back}");
        }
        let unsure = format!("The Fell Gazette\n{headline}\nIona Threlkeld\n9 April 2024");
        assert_eq!(title_on_the_fell(&unsure, notice), None);
    }

    #[test]
    fn a_headline_at_the_top_is_none_of_the_site() {
        let headline = "The Fell Masts";
        let standfirst = "Shepherds get a say on where the new masts will stand";
        let front = format!("{headline}\n{standfirst}\nBy Iona Threlkeld\n9 April 2024");
        for notice in [
            "© 2024 The Fell Gazette",
            "© fell.example 2024 - The Fell Masts",
        ] {
            let title = title_on_the_fell(&front, notice);
            assert_eq!(title.as_deref(), Some(headline), "{notice}");
        }
    }

    #[test]
    fn a_headline_stands_where_byline_and_date_do_though_a_copy_is_right_above_the_body() {
        let headline = "Company moves two masts after a meeting in a barn";
        let standfirst = "Flocks are walked along the drift road twice a year";
        let menu = "Home\nNews\nSport\nWeather\nFarming\nObituaries\nLetters\nJobs\nHomes\nMotors\nContact\nLog in\n";
        let share =
            "Facebook\nTwitter\nWhatsApp\nSMS\nEmail\nPrint\nCopy article link\nSave\nListen\nGift";
        let front = format!(
            "{menu}{menu}Trending\n{headline}\n{standfirst}\nBy Iona Threlkeld\n9 April 2024\n{share}\n\
             Larger text\nSmaller text\n{headline}"
        );
        let page = on_the_fell(&front, "");
        let article = crate::Pipeline::news().extract(&page).expect("an article");
        assert_eq!(article.title(), Some(headline));
        assert_eq!(article.standfirst(), Some(standfirst));
        assert!(article.byline().names().eq(["Iona Threlkeld"]));
        let published = article.published().map(ToString::to_string);
        assert_eq!(published.as_deref(), Some("2024-04-09"));
    }

    #[test]
    fn rivals_say_something_else_and_do_not_follow() {
        let text = "City news > Port closes for winter\nPort\nPort closes for winter\nFerries stay away until May\n\
                    Share\nThe harbour stays closed until May, the port said, since it takes long.\n";
        let page = Page::from_text(text);
        let mut measures = Measures::default();
        measures.take(&page);
        let mut labels = vec![false; page.lines().len()];
        *labels.last_mut().expect("lines") = true;
        let front = Front::of(&page, &measures, &labels, Quotes::default()).expect("a front");
        let said = |at: usize| (at, front.measures.vocabulary().words(at));
        let are_rivals: Vec<bool> = (0..5).map(|at| are_rivals(said(at), said(2))).collect();
        assert_eq!(are_rivals, [false, true, false, false, true]);
    }
}
