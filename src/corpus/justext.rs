//! jusText's rules over plain lines.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::view::{Line, View};
use std::sync::Arc;

/// jusText's rules with its default values, where lines stand for paragraphs.
///
/// Behaviour after `justext/core.py` 3.0.2 (`classify_paragraphs` and
/// `revise_paragraph_classification`), less what plain text cannot have: links, headings and
/// selection boxes. jusText needs a stop list for one language. The default takes the words that
/// recur in the page's long lines instead, which works in any language; with
/// [`with_stop_words`](JusText::with_stop_words) and one of jusText's own lists verdicts are its
/// own. Votes are certain. Linear.
///
/// It was made for the paragraphs of web pages: where no line has more than 200 characters, as in
/// briefs, hard-wrapped text and many a news story, none is good to begin with, and all are removed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JusText {
    /// Lower-case and sorted.
    stop_words: Option<Arc<[Box<str>]>>,
}

/// Characters below which a line is short (`LENGTH_LOW_DEFAULT`).
const LENGTH_LOW: usize = 70;
/// Characters above which a line with enough stop words is good (`LENGTH_HIGH_DEFAULT`).
const LENGTH_HIGH: usize = 200;
/// Shares of stop words in hundredths (`STOPWORDS_LOW_DEFAULT`, `STOPWORDS_HIGH_DEFAULT`).
const STOPWORDS_LOW: usize = 30;
const STOPWORDS_HIGH: usize = 32;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Good,
    NearGood,
    Short,
    Bad,
}

impl JusText {
    /// jusText with a stop list of one language. Case does not matter.
    ///
    /// ```
    /// use bodycopy::{JusText, Pipeline};
    ///
    /// let list = "the\nof\nand\nto\nin\nuntil\non";
    /// let justext = JusText::with_stop_words(list.lines());
    /// let pipeline = Pipeline::justext().to_builder().replace("justext", justext).build()?;
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn with_stop_words<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        let lower = |word: &str| word.trim().to_lowercase().into_boxed_str();
        let mut words: Vec<Box<str>> = words.into_iter().map(lower).collect();
        words.sort_unstable();
        JusText {
            stop_words: Some(words.into()),
        }
    }

    fn classify(&self, line: Line<'_>) -> Class {
        let text = line.text();
        let length = length(text);
        if text.contains('©') || text.contains("&copy") {
            return Class::Bad;
        }
        if length < LENGTH_LOW {
            return Class::Short;
        }
        let (stop, words) = self.stop_words_of(line);
        let at_least = |hundredths: usize| words > 0 && stop * 100 >= words * hundredths;
        if at_least(STOPWORDS_HIGH) && length > LENGTH_HIGH {
            Class::Good
        } else if at_least(STOPWORDS_LOW) {
            Class::NearGood
        } else {
            Class::Bad
        }
    }

    /// Stop words of a line, and words.
    fn stop_words_of(&self, line: Line<'_>) -> (usize, usize) {
        let Some(list) = &self.stop_words else {
            let overlap = line.page().measures().overlap(line.index());
            let recurring = overlap.function + overlap.topic;
            return (recurring as usize, overlap.words as usize);
        };
        let words = line.text().split_whitespace();
        let is_stop = |word: &&str| {
            let word = word.to_lowercase();
            list.binary_search_by(|held| (**held).cmp(&word)).is_ok()
        };
        (words.clone().filter(is_stop).count(), words.count())
    }
}

/// Characters with each run of blanks as one, as jusText normalises them.
fn length(text: &str) -> usize {
    let words = text.split_whitespace();
    words
        .map(|word| word.chars().count() + 1)
        .sum::<usize>()
        .saturating_sub(1)
}

impl Filter for JusText {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let classes: Vec<Class> = page.lines().map(|line| self.classify(line)).collect();
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

/// The nearest good or bad line on one side, bad past the end, and whether a nearly good one comes
/// before it.
#[derive(Debug, Clone, Copy)]
struct Side {
    good: bool,
    near_good: bool,
}

/// Settles short and nearly good lines by their neighbours. Linear: a pass forth and one back.
fn revise(classes: &[Class]) -> Vec<bool> {
    let before = sides(classes.iter());
    let mut after = sides(classes.iter().rev());
    after.reverse();
    let around = before.into_iter().zip(after);
    classes
        .iter()
        .zip(around)
        .map(|(class, (before, after))| settle(*class, before, after))
        .collect()
}

fn sides<'c>(classes: impl Iterator<Item = &'c Class>) -> Vec<Side> {
    let mut side = Side {
        good: false,
        near_good: false,
    };
    classes
        .map(|class| {
            let seen = side;
            match class {
                Class::Good | Class::Bad => {
                    side.good = *class == Class::Good;
                    side.near_good = false;
                }
                Class::NearGood => side.near_good = true,
                Class::Short => {}
            }
            seen
        })
        .collect()
}

/// A short line is good between good ones, or where the bad side of it begins with a nearly good
/// one; a nearly good line is, unless it stands between bad ones.
fn settle(class: Class, before: Side, after: Side) -> bool {
    match class {
        Class::Good => true,
        Class::Bad => false,
        Class::NearGood => before.good || after.good,
        Class::Short => match (before.good, after.good) {
            (true, true) => true,
            (false, false) => false,
            (true, false) => after.near_good,
            (false, true) => before.near_good,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{Class, JusText, revise};
    use crate::Pipeline;

    const CLASSES: [Class; 4] = [Class::Good, Class::NearGood, Class::Short, Class::Bad];

    /// What `revise_paragraph_classification` of justext 3.0.2 makes of every sequence of four
    /// classes, in the order of `itertools.product(["good", "neargood", "short", "bad"], repeat=4)`:
    /// a hexadecimal digit each, with a bit for each good paragraph, the first the lowest.
    const GOLDEN: &str = "\
        ff77ff77ff33b333ff77ff77ff33b333ff77ff77ff119111dd55d11191119111\
        ff77ff77ff33b333ff77f000f0008000ff77f000f0008000cc44c00080008000\
        ee66ee66ee22a222ee66e000e0008000cc44c00080008000cc44c00080008000\
        ee66ee66ee22a222ee66e000e0008000cc44c00080008000cc44c00080008000";

    #[test]
    fn neighbours_settle_what_is_unsure_as_in_the_original() {
        for (number, digit) in GOLDEN.chars().enumerate() {
            let classes: Vec<Class> = (0..4)
                .rev()
                .map(|place| CLASSES[number >> (2 * place) & 3])
                .collect();
            let good = revise(&classes).into_iter().rev();
            let bits = good.fold(0, |bits, good| bits << 1 | u32::from(good));
            assert_eq!(Some(bits), digit.to_digit(16), "{classes:?}");
        }
    }

    /// justext 3.0.2 with its English list calls every paragraph of this page short or nearly good.
    #[test]
    fn a_page_without_a_long_line_is_lost_as_in_the_original() {
        let page = include_str!("../../examples/data/wire-story-with-rail.txt");
        let most = page.lines().map(super::length).max();
        assert!(most <= Some(super::LENGTH_HIGH));
        let classified = Pipeline::justext().classify(page);
        assert!(classified.lines().all(|line| line.verdict().is_removed()));
    }

    /// In justext 3.0.2 no words have no share of stop words.
    #[test]
    fn an_ornament_is_bad_as_in_the_original() {
        let ornament = "-".repeat(super::LENGTH_HIGH + 1);
        let classified = Pipeline::justext().classify(&ornament);
        assert!(classified.lines().all(|line| line.verdict().is_removed()));
    }

    /// Verdicts of justext 3.0.2 on these lines as paragraphs, with the same stop list.
    #[test]
    fn a_stop_list_gives_the_verdicts_of_the_original() {
        let long = "the port of the town is to be closed until the end of May, ".repeat(4);
        let dull = "harbour closure announced Tuesday amid dredging delays, officials ".repeat(4);
        let page = [&*long, "Share", &long, "© the town of the port", &dull].join("\n\n");
        let justext = JusText::with_stop_words(["the", "of", "to", "is", "be", "until"]);
        let mut builder = Pipeline::justext().to_builder();
        let pipeline = builder.replace("justext", justext).build().expect("held");
        let classified = pipeline.classify(&page);
        let kept: Vec<bool> = classified
            .lines()
            .map(|line| line.verdict().is_body())
            .collect();
        assert_eq!(kept, [true, true, true, false, false]);
    }
}
