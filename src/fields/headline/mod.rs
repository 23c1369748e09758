//! The headline: which line of the front it is.

mod address;
mod choose;
mod contained;
mod evidence;
mod generated;
mod marked;
mod other;
mod printed;
mod record;
mod site;
mod standing;
mod stated;
mod subject;
mod suffix;
mod topic;

#[cfg(feature = "training")]
pub(crate) use evidence::KINDS;
pub(crate) use evidence::{PAIRS, Values};

use super::front::{Front, asks_or_calls, breaks_off};
use crate::measure::is_prose;
pub(super) use choose::Choice;
pub(super) use marked::headline;
pub(super) use printed::printed;
pub(super) use site::is_site;
pub(super) use stated::Stated;
pub(super) use suffix::end_of;
#[cfg(feature = "html")]
pub(super) use suffix::parting;

use contained::Edges;
use evidence::{Evidence, Markers, evidence, note_beside};
use record::recorded;
use subject::subject_of;
use topic::Topic;

/// The headline that a field above the text states, if one does.
pub(super) fn stated<'t>(front: Front<'_, 't>) -> Option<Stated<'t>> {
    subject_of(front).or_else(|| recorded(front))
}

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
    compare(front, &mut candidates);
    look_beside(front, &mut candidates);
    candidates
}

/// Most words of a headline: longer lines are paragraphs.
const MOST_WORDS: u32 = 60;

/// How many of the sums of topic that candidates have are told apart, the highest ones. Set by judgement.
const RANKS: u8 = 4;
/// Topic by which values of evidence differ, in hundredths of a word that tells most of it: on average of a line's words,
/// and of all together. Set by judgement.
const MEAN_STEP: u32 = 10;
const SUM_STEP: u32 = 50;
/// The last of the values that evidence may have.
const LAST_VALUE: u8 = 9;

/// A number as a value of evidence: the last one for all that are larger.
fn as_value<N>(number: N) -> u8
where
    u8: TryFrom<N>,
{
    u8::try_from(number).map_or(LAST_VALUE, |value| value.min(LAST_VALUE))
}

/// Notes for each candidate how many others look more like the headline to the model, if that was asked. Each is held
/// against each, of some hundred at most.
fn compare(front: Front<'_, '_>, candidates: &mut [Candidate]) {
    let looks = |candidate: &Candidate| front.looks(candidate.at).unwrap_or(i16::MIN);
    let all: Vec<i16> = candidates.iter().map(looks).collect();
    for (candidate, own) in candidates.iter_mut().zip(&all) {
        let likelier = all.iter().filter(|other| *other > own).count();
        candidate.values[Evidence::Likelier as usize] = as_value(likelier);
    }
}

/// Notes for each candidate what speaks for the lines right above and below it, if those are candidates, too. The first
/// paragraph is not asked, so that one that is torn into rows says what a whole one does. Linear.
fn look_beside(front: Front<'_, '_>, candidates: &mut [Candidate]) {
    for place in 0..candidates.len() {
        let at = candidates[place].at;
        let above = place.checked_sub(1).map(|place| candidates[place]);
        let above = above.filter(|above| above.at + 1 == at && above.at != front.body);
        let below = candidates.get(place + 1).copied();
        let below = below.filter(|below| below.at == at + 1 && below.at != front.body);
        let beside = [&above, &below].map(|line| line.as_ref().map(|line| &line.values));
        note_beside(&mut candidates[place].values, beside);
    }
}

/// Notes for each candidate how many others share more words with the body's topic.
fn rank(front: Front<'_, '_>, candidates: &mut [Candidate]) {
    let is_short = |at: &usize| {
        let shape = &front.measures.shapes()[*at];
        !is_prose(shape) || breaks_off(shape) || asks_or_calls(shape, front.raw(*at))
    };
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
    let mut most = [0u32; RANKS as usize];
    for &(value, _) in &topics {
        if !most.contains(&value)
            && let Some(place) = most.iter().position(|held| value > *held)
        {
            most[place..].rotate_right(1);
            most[place] = value;
        }
    }
    let steps = |topic: u32, step: u32| as_value(topic / step);
    for (candidate, (value, mean)) in candidates.iter_mut().zip(topics) {
        let mut ranks = (0..RANKS).zip(most);
        let rank = match value {
            0 => RANKS + 1,
            _ => ranks
                .find(|(_, held)| value >= *held)
                .map_or(RANKS, |(rank, _)| rank),
        };
        candidate.values[Evidence::Rank as usize] = rank;
        candidate.values[Evidence::Mean as usize] = steps(mean, MEAN_STEP);
        candidate.values[Evidence::Sum as usize] = steps(value, SUM_STEP);
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
    choose::likeliest(front).map(|headline| headline.at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::Reading;
    use crate::measure::Measures;
    use crate::page::Page;

    #[test]
    fn rivals_say_something_else_and_do_not_follow() {
        let text = "City news > Port closes for winter\nPort\nPort closes for winter\nFerries stay away until May\n\
                    Share\nThe harbour stays closed until May, the port said, since it takes long.\n";
        let page = Page::from_text(text);
        let mut measures = Measures::default();
        measures.take(&page);
        let mut labels = vec![false; page.lines().len()];
        *labels.last_mut().expect("lines") = true;
        let front = Front::of(&page, &measures, &labels, Reading::default()).expect("a front");
        let said = |at: usize| (at, front.measures.vocabulary().words(at));
        let are_rivals: Vec<bool> = (0..5).map(|at| are_rivals(said(at), said(2))).collect();
        assert_eq!(are_rivals, [false, true, false, false, true]);
    }

    #[test]
    fn the_lines_right_above_and_below_are_asked_but_not_the_first_paragraph() {
        let text = "City news\nPort closes for winter\nFerries stay away until May\nShare\n\
                    The harbour stays closed until May, the port said, since it takes long.\n";
        let page = Page::from_text(text);
        let mut measures = Measures::default();
        measures.take(&page);
        let labels = [false, false, false, false, true];
        let front = Front::of(&page, &measures, &labels, Reading::default()).expect("a front");
        let candidates = candidates(front);
        let asked = |candidate: &Candidate, beside: [Option<&Candidate>; 2]| {
            let mut values = candidate.values;
            note_beside(
                &mut values,
                beside.map(|line| line.map(|line| &line.values)),
            );
            assert_eq!(values, candidate.values, "line {}", candidate.at);
        };
        let [section, headline, standfirst, share, ..] = &candidates[..] else {
            panic!("four lines before the body");
        };
        asked(section, [None, Some(headline)]);
        asked(headline, [Some(section), Some(standfirst)]);
        asked(standfirst, [Some(headline), Some(share)]);
        asked(share, [Some(standfirst), None]);
    }

    /// The headline of a page of news with these lines above its story, for the tests of several files.
    pub(super) fn title_below(above: &str) -> Option<String> {
        let story = include_str!("../../../examples/data/wire-story-with-rail.txt");
        let body = story.split_once("VALLETTA").expect("a dateline").1;
        let page = format!("{above}\nVALLETTA{body}");
        let article = crate::Pipeline::news().extract(&page).expect("an article");
        article.title().map(ToOwned::to_owned)
    }
}
