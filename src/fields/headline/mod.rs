//! The headline: which line of the front it is.

mod contained;
mod evidence;
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

/// The line that most speaks for, the first of them. It is sure where no rival comes near it.
pub(super) fn headline(front: Front<'_, '_>) -> Option<Choice> {
    let pairs = (&PAIRS[..], weights::PAIR_WEIGHTS);
    let score = |candidate: &Candidate| weigh(&candidate.values, weights::WEIGHTS, pairs);
    let mut scored: Vec<(usize, i32)> = candidates(front)
        .iter()
        .map(|candidate| (candidate.at, score(candidate)))
        .collect();
    scored.retain(|(at, _)| !has_address(front.raw(*at)));
    let likeliest = |(_, score): &&(usize, i32)| std::cmp::Reverse(*score);
    let (mut best, mut score) = *scored.iter().min_by_key(likeliest)?;
    let is_likely = |score: i32| score.saturating_sub(weights::NONE) >= LEAD;
    // A line may be headline and caption at once, but where another is likely too, that one is the headline.
    let is_caption = |at: usize| ends_in_picture_credit(front.raw(at));
    if is_caption(best) {
        let others = scored.iter().filter(|(at, _)| !is_caption(*at));
        let likely = others
            .min_by_key(likeliest)
            .filter(|(_, score)| is_likely(*score));
        (best, score) = likely.copied().unwrap_or((best, score));
    }
    // A standfirst has more of the body's words than the headline above it.
    if let Some((at, above)) = scored.iter().find(|(at, _)| at + 1 == best)
        && is_likely(*above)
        && is_standfirst(front, best)
    {
        (best, score) = (*at, *above);
    }
    let near = |other: i32| score.saturating_sub(other) < LEAD;
    let said = |at: usize| (at, front.measures.vocabulary().words(at));
    let is_rival = |(at, score): &(usize, i32)| {
        near(*score) && are_rivals(said(*at), said(best)) && (!is_caption(*at) || is_caption(best))
    };
    Some(Choice {
        at: best,
        sure: is_likely(score) && !scored.iter().any(is_rival),
    })
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
