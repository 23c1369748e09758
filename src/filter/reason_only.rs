//! A filter that may say why, but not whether.

use super::{Ballot, Filter};
use crate::view::View;

/// Another filter whose votes name reasons and move no sum.
///
/// Where a line is removed by the votes of others, such as the line model, the reason given is the
/// one that this filter is sure of. Votes for body, and light votes against, are not passed on.
///
/// ```
/// use bodycopy::{Line, Pipeline, Reason, ReasonOnly, Vote};
///
/// let weather = |line: Line<'_>| match line.text().contains("\u{b0}C") {
///     true => Vote::against(2.0, Reason::Custom("weather")),
///     false => Vote::ABSTAIN,
/// };
/// let pipeline = Pipeline::builder().add("weather", ReasonOnly(weather)).build()?;
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// assert_eq!(pipeline.extract(page)?.text(), bodycopy::extract(page)?.text());
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ReasonOnly<F>(pub F);

impl<F: Filter> Filter for ReasonOnly<F> {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        self.0.run(page, &mut ballot.reasons_only());
    }
}
