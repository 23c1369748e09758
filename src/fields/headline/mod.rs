//! The headline: which line of the front it is.

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
use super::weigh::weigh;
use crate::language::ends_in_picture_credit;
use crate::measure::{Shape, is_prose};
pub(super) use subject::Subject;
pub(super) use suffix::end_of;
#[cfg(feature = "html")]
pub(super) use suffix::parting;

use contained::Edges;
use evidence::{Evidence, Markers, evidence};
use site::names_site;
use topic::Topic;

/// A line that may be the headline.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate {
    /// Index of the line.
    pub(crate) at: usize,
    /// What speaks for it.
    pub(crate) values: Values,
}

/// How far the best candidate must be ahead of its rivals and of there being none, in thousandths of a nat.
const LEAD: i32 = 500;

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

/// The line that is most likely the headline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choice {
    /// Index of the line.
    pub(super) at: usize,
    /// Whether it is likely enough to be given as the headline.
    pub(super) sure: bool,
}

/// A candidate, weighed.
#[derive(Debug, Clone, Copy)]
struct Weighed {
    at: usize,
    score: i32,
    /// How many lines below the next byline or date stands, or 0 where none is near.
    after: u8,
}

impl Weighed {
    fn is_likely(&self) -> bool {
        self.score.saturating_sub(weights::NONE) >= LEAD
    }

    /// Whether another one is not ahead of it by [`LEAD`].
    fn is_near(&self, other: &Weighed) -> bool {
        other.score.saturating_sub(self.score) < LEAD
    }

    /// Whether it stands right above a byline or a date, or has a line between, as a name without a cue is.
    fn leads(&self, front: Front<'_, '_>) -> bool {
        self.at < front.body && (1..=2).contains(&self.after)
    }
}

/// The line that most speaks for, the first of them. It is sure where no rival comes near it.
pub(super) fn headline(front: Front<'_, '_>) -> Option<Choice> {
    let pairs = (&PAIRS[..], weights::PAIR_WEIGHTS);
    let weighed = |Candidate { at, values }: Candidate| Weighed {
        at,
        score: weigh(&values, weights::WEIGHTS, pairs),
        after: values[Evidence::After as usize],
    };
    let mut found: Vec<Weighed> = candidates(front).into_iter().map(weighed).collect();
    found.retain(|line| !has_address(front.raw(line.at)));
    found.retain(|line| !(line.is_likely() && names_site(front, line.at)));
    let likeliest = |line: &&Weighed| std::cmp::Reverse(line.score);
    let mut best = *found.iter().min_by_key(likeliest)?;
    // A line may be headline and caption at once, but where another is likely too, that one is the headline.
    let is_caption = |line: &Weighed| ends_in_picture_credit(front.raw(line.at));
    if is_caption(&best) {
        let others = found.iter().filter(|line| !is_caption(line));
        let likely = others.min_by_key(likeliest);
        best = *likely.filter(|line| line.is_likely()).unwrap_or(&best);
    }
    // A standfirst has more of the body's words than the headline above it.
    if let Some(above) = found.iter().find(|line| line.at + 1 == best.at)
        && above.is_likely()
        && is_standfirst(front, best.at)
    {
        best = *above;
    }
    if !best.leads(front) {
        best = below_name(front, &found, best).unwrap_or(best);
    }
    let copy = beside_byline(front, &found, best).unwrap_or(best);
    let said = |at: usize| (at, front.measures.vocabulary().words(at));
    // A name or slogan of the site stands further above byline and date than the headline.
    let is_above =
        |line: &Weighed| line.at + 1 < copy.at && copy.leads(front) && !line.leads(front);
    let is_rival = |line: &Weighed| {
        line.is_near(&copy)
            && !is_above(line)
            && [best, copy]
                .iter()
                .all(|one| are_rivals(said(line.at), said(one.at)))
            && (!is_caption(line) || is_caption(&copy))
    };
    Some(Choice {
        at: copy.at,
        sure: copy.is_likely() && !found.iter().any(is_rival),
    })
}

/// The headline where the likeliest line is the name of a site or the like: a longer one further below that is about as
/// likely, and stands right above byline or date as that one does not. What follows right below may be a standfirst.
fn below_name(front: Front<'_, '_>, found: &[Weighed], name: Weighed) -> Option<Weighed> {
    let words = |line: &Weighed| front.measures.shapes()[line.at].words();
    let below = found.iter().filter(|line| {
        line.at > name.at + 1
            && line.is_likely()
            && line.is_near(&name)
            && words(line) > words(&name)
            && line.leads(front)
            && !ends_in_picture_credit(front.raw(line.at))
            && !is_standfirst(front, line.at)
    });
    below
        .min_by_key(|line| std::cmp::Reverse(line.score))
        .copied()
}

/// The likely line that says the same as the likeliest, and which byline or date follow most closely, where that has
/// none near: headlines are repeated in tickers and captions.
fn beside_byline(front: Front<'_, '_>, found: &[Weighed], best: Weighed) -> Option<Weighed> {
    let repeats = front.measures.repeats();
    if best.after > 0 || repeats.of(best.at).count <= 1 {
        return None;
    }
    let first = repeats.of(best.at).first;
    let copies = found
        .iter()
        .filter(|line| line.after > 0 && line.is_likely() && repeats.of(line.at).first == first);
    copies.min_by_key(|line| line.after).copied()
}

/// Whether a text holds an address of the web. Most lines have no colon.
fn has_address(text: &str) -> bool {
    let mut colons = memchr::memchr_iter(b':', text.as_bytes());
    colons.any(|at| text[at..].starts_with("://"))
}

/// Fewest words of a headline that has a standfirst, and of that: fewer are a section or a name.
const FEWEST_WORDS: u32 = 5;

/// Whether line `at` may be the standfirst of a headline on the line before: both are as long as headlines, it is the longer
/// one, says more than that one holds and is written as a sentence, without capitals on most words, and byline or date follow.
fn is_standfirst(front: Front<'_, '_>, at: usize) -> bool {
    let shapes = front.measures.shapes();
    let repeats = front.measures.repeats();
    let (standfirst, headline) = (&shapes[at], &shapes[at - 1]);
    let is_sentence = standfirst.lower > 0 && standfirst.capitals * 2 < standfirst.runs;
    let long = |shape: &Shape| shape.words() >= FEWEST_WORDS;
    is_sentence
        && long(headline)
        && standfirst.words() > headline.words()
        && (front.is_marker(at + 1) || front.is_marker(at + 2))
        && [at, at - 1].iter().all(|at| repeats.of(*at).count <= 1)
        && !front.raw(at - 1).contains(front.raw(at))
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
