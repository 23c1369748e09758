//! jusText's rules over plain lines.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::view::{Line, View};

/// jusText's rules with its default values, where lines stand for paragraphs.
///
/// Plain text has no links, so the rule on link density is left out; and in place of stop lists
/// for one language, a line's function words are those that the page itself uses most. Votes are
/// certain. Behaviour after `justext/core.py` (`classify_paragraphs`, `revise_paragraph_classification`).
#[derive(Debug, Clone, Copy, Default)]
pub struct JusText;

/// Characters below which a line is short (`LENGTH_LOW_DEFAULT`).
const LENGTH_LOW: u32 = 70;
/// Characters above which a line with enough stop words is good (`LENGTH_HIGH_DEFAULT`).
const LENGTH_HIGH: u32 = 200;
/// Share of stop words in hundredths (`STOPWORDS_LOW_DEFAULT`, `STOPWORDS_HIGH_DEFAULT`).
const STOPWORDS: (u32, u32) = (30, 32);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Good,
    NearGood,
    Short,
    Bad,
}

impl Filter for JusText {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let classes: Vec<Class> = page.lines().map(classify).collect();
        for (line, good) in page.lines().zip(revise(&classes)) {
            let vote = if good {
                Vote::certainly_body()
            } else {
                Vote::certainly_not(Reason::CorpusRule)
            };
            ballot.cast(line, vote);
        }
    }
}

fn classify(line: Line<'_>) -> Class {
    let overlap = line.page().measures().overlaps()[line.index()];
    let stopwords = overlap.function * 100;
    let length = u32::try_from(line.text().chars().count()).unwrap_or(u32::MAX);
    match length {
        0..LENGTH_LOW => Class::Short,
        _ if stopwords >= overlap.words * STOPWORDS.1 && length > LENGTH_HIGH => Class::Good,
        _ if stopwords >= overlap.words * STOPWORDS.0 => Class::NearGood,
        _ => Class::Bad,
    }
}

/// Settles short and nearly good lines by their neighbours: a short line is good between good ones,
/// or next to a nearly good one; a nearly good one unless it stands between bad ones. Linear.
fn revise(classes: &[Class]) -> Vec<bool> {
    let nearest = |classes: &mut dyn Iterator<Item = &Class>| {
        let mut last = Class::Bad;
        let mut near_good = false;
        classes
            .map(|class| {
                let seen = (last, near_good);
                match class {
                    Class::Good | Class::Bad => (last, near_good) = (*class, false),
                    Class::NearGood => near_good = true,
                    Class::Short => {}
                }
                seen
            })
            .collect::<Vec<_>>()
    };
    let before = nearest(&mut classes.iter());
    let mut after = nearest(&mut classes.iter().rev());
    after.reverse();
    let around = before.into_iter().zip(after);
    classes
        .iter()
        .zip(around)
        .map(|(class, near)| settle(*class, near))
        .collect()
}

/// Whether a line is good, from its class and the nearest sure class on each side, each with
/// whether a nearly good line comes sooner.
fn settle(class: Class, (before, after): ((Class, bool), (Class, bool))) -> bool {
    let good = [before.0, after.0]
        .iter()
        .filter(|class| **class == Class::Good)
        .count();
    match class {
        Class::Good => true,
        Class::Bad => false,
        Class::Short => good == 2 || good == 1 && (before.1 || after.1),
        Class::NearGood => good > 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Class::{Bad, Good, NearGood, Short},
        revise,
    };

    #[test]
    fn neighbours_settle_what_is_unsure() {
        assert_eq!(revise(&[Good, Short, Good]), [true, true, true]);
        assert_eq!(revise(&[Bad, Short, Good]), [false, false, true]);
        assert_eq!(revise(&[Good, NearGood, Bad]), [true, true, false]);
        assert_eq!(revise(&[Bad, NearGood, Bad]), [false, false, false]);
    }
}
