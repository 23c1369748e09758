//! What a filter is: it looks at a page's lines and votes on them.

mod evidence;
mod reason;
mod reason_only;
mod reasons;
mod storage;
mod vote;
mod votes;

pub use evidence::Evidence;
pub use reason::Reason;
pub use reason_only::ReasonOnly;
pub(crate) use reasons::{ReasonNumber, Reasons};
#[cfg(test)]
pub(crate) use vote::CERTAIN;
pub use vote::Vote;
pub(crate) use vote::{Weight, apart};
pub use votes::Ballot;
pub(crate) use votes::{Cast, Cause, Votes};

use crate::view::{Line, View};
use std::sync::Arc;

/// Looks at the lines of a page and votes on each: body, or not and why.
///
/// Implement [`vote`](Filter::vote) where a line and its neighbours tell enough, or
/// [`run`](Filter::run) where the whole page is needed. Functions and closures from a [`Line`] to a
/// [`Vote`] are filters too; a closure's argument needs its type written down, `|line: Line<'_>|`, as
/// compilers take it for a line of one page alone otherwise. A filter with neither method abstains. It sees no
/// other filter's votes, and the order of filters changes nothing, so that there is no place to insert one at.
/// Of an HTML page it sees the lines, and not what markup says of them, which is for the model.
///
/// A filter should take time linear in the page: look at a fixed number of neighbours in `vote`,
/// or pass over the lines a fixed number of times in `run`.
///
/// ```
/// use bodycopy::{Filter, Line, Pipeline, Reason, Vote};
///
/// struct NoShouting;
///
/// impl Filter for NoShouting {
///     fn vote(&self, line: Line<'_>) -> Vote {
///         let shape = line.shape();
///         if shape.upper > 10 && shape.lower == 0 {
///             Vote::against(3.0, Reason::Custom("shouting"))
///         } else {
///             Vote::ABSTAIN
///         }
///     }
/// }
///
/// let pipeline = Pipeline::builder().add("no-shouting", NoShouting).build()?;
/// # Ok::<(), bodycopy::Error>(())
/// ```
pub trait Filter: Send + Sync {
    /// The vote on one line. The default abstains.
    fn vote(&self, line: Line<'_>) -> Vote {
        let _ = line;
        Vote::ABSTAIN
    }

    /// Votes on all lines of a page. The default asks [`vote`](Filter::vote) for each.
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        for line in page.lines() {
            ballot.cast(line, self.vote(line));
        }
    }

    /// What the vote on one line is made of, the weightiest first, for people who ask why. The
    /// default has nothing to add to the vote itself. May be slow: it is asked for single lines.
    fn explain(&self, line: Line<'_>) -> Vec<Evidence> {
        let _ = line;
        Vec::new()
    }
}

impl<F> Filter for F
where
    F: Fn(Line<'_>) -> Vote + Send + Sync,
{
    fn vote(&self, line: Line<'_>) -> Vote {
        self(line)
    }
}

/// Filters that are chosen while a program runs: each votes, and explains itself, as what it holds.
///
/// ```
/// use bodycopy::{Duplicate, Filter, Line, Pipeline, Rail, Reason, Vote};
///
/// let mut filters: Vec<(&str, Box<dyn Filter>)> = vec![("rail", Box::new(Rail))];
/// if std::env::args().any(|argument| argument == "--no-repeats") {
///     filters.push(("duplicate", Box::new(Duplicate)));
/// }
/// let stars = |line: Line<'_>| match line.text() {
///     "Your stars today" => Vote::certainly_not(Reason::Custom("horoscope")),
///     _ => Vote::ABSTAIN,
/// };
/// filters.push(("no-horoscopes", Box::new(stars)));
///
/// let mut builder = Pipeline::builder();
/// builder.remove("rail").remove("duplicate");
/// for (name, filter) in filters {
///     builder.add(name, filter);
/// }
/// let pipeline = builder.build()?;
/// # Ok::<(), bodycopy::Error>(())
/// ```
impl Filter for Box<dyn Filter> {
    fn vote(&self, line: Line<'_>) -> Vote {
        (**self).vote(line)
    }

    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        (**self).run(page, ballot);
    }

    fn explain(&self, line: Line<'_>) -> Vec<Evidence> {
        (**self).explain(line)
    }
}

/// A filter that many pipelines hold: it votes, and explains itself, as what it holds.
///
/// ```
/// use bodycopy::{C4, Filter, Pipeline};
/// use std::sync::Arc;
///
/// let shared: Arc<dyn Filter> = Arc::new(C4::tfds());
/// let news = Pipeline::builder().add("c4", shared.clone()).build()?;
/// let rules = Pipeline::rules().to_builder().add("c4", shared).build()?;
/// # Ok::<(), bodycopy::Error>(())
/// ```
impl<F: Filter + ?Sized> Filter for Arc<F> {
    fn vote(&self, line: Line<'_>) -> Vote {
        (**self).vote(line)
    }

    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        (**self).run(page, ballot);
    }

    fn explain(&self, line: Line<'_>) -> Vec<Evidence> {
        (**self).explain(line)
    }
}
