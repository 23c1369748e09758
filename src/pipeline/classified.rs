//! The lines of a page with their verdicts, and the votes that led to them.

use super::{Pipeline, Workspace};
use crate::article::{Lines, Mark, Names, Verdict};
use crate::filter::{Cast, Evidence, Vote};
use crate::page::{Dump, Page};
use crate::view::View;
use std::fmt;
use std::sync::OnceLock;

/// What [`Pipeline::classify`] gives: every line with its verdict, whether there is an article or
/// not, and every vote.
///
/// ```
/// let classified = bodycopy::Pipeline::news().classify("Home\nNews\nSport");
/// let verdicts: Vec<&str> = classified.lines().map(|line| line.verdict().as_str()).collect();
/// assert_eq!(verdicts, ["removed"; 3]);
/// ```
#[derive(Clone)]
pub struct Classified<'t> {
    page: Page<'t>,
    /// What was read of the page's lines, if it is a dump.
    dump: Option<Dump>,
    marks: Vec<Mark>,
    names: Names,
    workspace: Workspace,
    /// The votes by line, each line's in the order of the pipeline; sorted when the first are asked for.
    by_line: OnceLock<Vec<Cast>>,
    pipeline: Pipeline,
}

impl<'t> Classified<'t> {
    pub(super) fn new(
        (page, dump): (Page<'t>, Option<Dump>),
        (marks, names): (Vec<Mark>, Names),
        workspace: Workspace,
        pipeline: Pipeline,
    ) -> Self {
        Classified {
            page,
            dump,
            marks,
            names,
            workspace,
            by_line: OnceLock::new(),
            pipeline,
        }
    }

    /// Every source line that is not blank, in order, with its verdict.
    pub fn lines(&self) -> Lines<'_> {
        Lines::new(self.page.whole(), &self.marks, &self.names)
    }

    /// What the votes on a line must add up to for it to be kept, in natural log-odds: 0 is as likely
    /// body as not. With learned votes it is below 0 where the page is unsure, as more is lost with a
    /// missing story than with a line too many; leaning moves it. More is asked of a line among others that
    /// are cut, less of one among kept ones.
    ///
    /// ```
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// assert_eq!(bodycopy::Pipeline::news().classify(page).cut(), 0.0);
    /// assert_eq!(bodycopy::Pipeline::precision().classify(page).cut(), 1.0);
    /// ```
    #[allow(clippy::cast_precision_loss)] // Thousandths of a few nats.
    pub fn cut(&self) -> f32 {
        let decoder = self.pipeline.decoder.on(self.page.has_markup());
        let lean = decoder.lean(self.workspace.expected);
        lean.saturating_neg() as f32 / 1000.0
    }

    /// The votes on a source line, given by its number from 1: filter and vote, in the order of
    /// the pipeline. None of a blank line, or of a number that is no line's: 0, or past the end. Each
    /// line of a hard-wrapped paragraph has those of the paragraph. The first call sorts the votes on the page; others
    /// look up where those on the line stand.
    ///
    /// ```
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// let classified = bodycopy::Pipeline::news().classify(page);
    /// for (filter, vote) in classified.votes(2) {
    ///     println!("{filter}: {:+.2}", vote.weight());
    /// }
    /// ```
    pub fn votes(&self, number: usize) -> impl Iterator<Item = (&str, Vote)> {
        let line = self.index_of(number);
        let names = &self.names.filters;
        let all = self.by_line.get_or_init(|| {
            let mut votes = self.workspace.votes.cast().to_vec();
            votes.sort_by_key(|cast| cast.line);
            votes
        });
        let start = all.partition_point(|cast| Some(cast.line as usize) < line);
        let cast = all[start..].iter();
        cast.take_while(move |cast| Some(cast.line as usize) == line)
            .filter_map(|cast| Some((&**names.get(usize::from(cast.filter))?, cast.vote)))
    }

    /// What the votes on a source line were made of, given by its number from 1: filter and
    /// evidence, each filter's weightiest first. Nothing where there are no [`votes`](Self::votes).
    /// Slow: the line model scores the page some forty times over.
    ///
    /// ```
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// let classified = bodycopy::Pipeline::news().classify(page);
    /// for (filter, evidence) in classified.evidence(2).into_iter().take(5) {
    ///     println!("{filter}: {:+.2} {}", evidence.weight(), evidence.what());
    /// }
    /// ```
    pub fn evidence(&self, number: usize) -> Vec<(&str, Evidence)> {
        let page = self.dump.as_ref().map(|dump| self.page.read_as(dump));
        let page = page.as_ref().unwrap_or(&self.page);
        let view = View::new(page, &self.workspace.measures);
        let Some(line) = self.index_of(number).and_then(|at| view.line(at)) else {
            return Vec::new();
        };
        let entries = self.pipeline.entries.iter();
        entries
            .flat_map(|entry| {
                let evidence = entry.filter.explain(line).into_iter();
                evidence.map(|evidence| (&*entry.name, evidence))
            })
            .collect()
    }

    /// Index of the line that a source line belongs to.
    fn index_of(&self, number: usize) -> Option<usize> {
        let lines = self.dump.as_ref().map_or(self.page.lines(), Dump::lines);
        let number = u32::try_from(number).ok()?;
        let mark = self.marks.binary_search_by_key(&number, |mark| mark.number);
        let mark = self.marks.get(mark.ok()?)?;
        let after = lines.partition_point(|line| line.start <= mark.start);
        let at = after.checked_sub(1)?;
        (mark.end <= lines[at].end).then_some(at)
    }
}

/// How many lines became what; [`lines`](Classified::lines) prints each.
impl fmt::Debug for Classified<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdicts = || self.lines().map(|line| line.verdict());
        let body = verdicts().filter(Verdict::is_body).count();
        let removed = verdicts().filter(Verdict::is_removed).count();
        f.debug_struct("Classified")
            .field("lines", &self.lines().len())
            .field("body", &body)
            .field("removed", &removed)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use crate::Pipeline;

    #[test]
    fn the_votes_on_a_line_are_those_cast_on_it_in_the_order_of_the_pipeline() {
        let page = include_str!("../../examples/data/wire-story-with-rail.txt");
        let classified = Pipeline::news().classify(page);
        let mut all = 0;
        for number in 0..page.lines().count() + 2 {
            let line = classified.index_of(number);
            let cast = classified.workspace.votes.cast().iter();
            let cast = cast.filter(|cast| Some(cast.line as usize) == line);
            let expected: Vec<_> = cast.map(|cast| cast.vote).collect();
            let votes: Vec<_> = classified.votes(number).map(|(_, vote)| vote).collect();
            assert_eq!(votes, expected, "{number}");
            all += votes.len();
        }
        assert_eq!(all, classified.workspace.votes.cast().len());
    }
}
