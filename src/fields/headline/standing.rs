//! How a line that may be the headline stands to byline and date, and what stands right above and below it: kickers and
//! standfirsts.

use super::choose::{Lines, Weighed};
use crate::measure::Shape;

impl Lines<'_, '_> {
    /// Whether a line is further from byline and date than the headline, which stands above them: as a name or slogan of the
    /// site or a kicker is above it, and the first line of the story behind them.
    pub(super) fn is_further(&self, (line, headline): (Weighed, Weighed)) -> bool {
        if line.at + 1 == headline.at {
            self.is_kicker(line.at)
        } else if line.at > headline.at {
            line.at > headline.at + usize::from(headline.after) && line.after == 0
        } else {
            !self.leads(&line)
        }
    }

    /// Whether line `at` is no headline of the next line, which has more words and is not written as a sentence, as
    /// standfirsts are.
    fn is_kicker(&self, at: usize) -> bool {
        let shapes = self.front.measures.shapes();
        shapes[at].words() < shapes[at + 1].words() && !is_written_as_sentence(&shapes[at + 1])
    }

    /// Whether a line stands right above a byline or a date, or has a line between, as a name without a cue is.
    pub(super) fn leads(&self, line: &Weighed) -> bool {
        line.at < self.front.body && self.stands_above_marker(line)
    }

    /// The same wherever the story starts. Names may stand between, as of an author and a portrait.
    fn stands_above_marker(&self, line: &Weighed) -> bool {
        let shapes = self.front.measures.shapes();
        let marker = line.at + usize::from(line.after);
        let is_name = |at: usize| shapes[at].words() <= MOST_NAME_WORDS;
        line.after > 0 && (line.after <= 2 || (line.at + 1..marker).all(is_name))
    }

    /// Whether a line may be the standfirst of a headline a few lines above it, with byline and date between and none behind.
    pub(super) fn has_standfirst_behind(&self, headline: &Weighed, line: &Weighed) -> bool {
        let shapes = self.front.measures.shapes();
        let between = headline.at + 2..=headline.at + MOST_BETWEEN + 1;
        // Of an author without a cue.
        let mut others = (headline.at + 1..line.at).filter(|at| !self.front.is_marker(*at));
        line.after == 0
            && between.contains(&line.at)
            && others.clone().count() <= 1
            && others.all(|at| NAME_WORDS.contains(&shapes[at].words()))
            && self.may_sum_up(line.at, headline.at)
    }

    /// Whether a line, which is not the first, may be the standfirst of a headline on the line before: byline or date follow,
    /// and the page says it once.
    pub(super) fn is_standfirst(&self, line: &Weighed) -> bool {
        self.may_sum_up(line.at, line.at - 1)
            && self.stands_above_marker(line)
            && self.front.measures.repeats().of(line.at).count <= 1
    }

    /// Whether line `at` may sum up what `headline` is the headline of: that one is as long as headlines are, it is no shorter
    /// than three quarters of that, says more than that one holds and is written as a sentence, without capitals on most words
    /// if its script has any.
    fn may_sum_up(&self, at: usize, headline: usize) -> bool {
        let front = self.front;
        let [standfirst, head] = [at, headline].map(|at| &front.measures.shapes()[at]);
        is_written_as_sentence(standfirst)
            && head.words() >= FEWEST_WORDS
            && standfirst.words() * 4 >= head.words() * 3
            && !front.raw(headline).contains(front.raw(at))
    }
}

/// Lines of byline and date between a headline and a standfirst behind them, and words of a name without a cue there. Set by
/// judgement.
const MOST_BETWEEN: usize = 3;
const NAME_WORDS: std::ops::RangeInclusive<u32> = 2..=4;

/// Most words of a name of who wrote the story, or of what stands for their portrait. Set by judgement.
const MOST_NAME_WORDS: u32 = 4;

/// Fewest words of a headline that has a standfirst: fewer are a section or a name.
const FEWEST_WORDS: u32 = 5;

/// Whether a line has no capitals on most words, if its script has any.
fn is_written_as_sentence(shape: &Shape) -> bool {
    shape.upper + shape.lower == 0 || shape.lower > 0 && shape.capitals * 2 < shape.runs
}
