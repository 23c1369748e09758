//! Puts a pipeline together from filters.

use super::{Entry, Limits, Pipeline};
use crate::decode::Transitions;
use crate::error::Error;
use crate::filter::{Filter, Reason};
use crate::text::Quotes;
use std::fmt;
use std::sync::Arc;

/// Adds, removes and replaces the filters of a [`Pipeline`] by name. Printing it lists them.
///
/// Made by [`Pipeline::builder`] or [`Pipeline::to_builder`]. Mistakes, such as removing a filter
/// that is not there, are kept and reported by [`build`](PipelineBuilder::build).
#[derive(Clone)]
pub struct PipelineBuilder {
    pub(super) entries: Vec<Entry>,
    pub(super) limits: Limits,
    pub(super) quotes: Quotes,
    pub(super) kept: Vec<Reason>,
    pub(super) transitions: Transitions,
    pub(super) error: Option<Error>,
}

impl PipelineBuilder {
    /// Adds a filter. The order of filters changes nothing. Default: those of [`Pipeline::news`].
    ///
    /// ```
    /// use bodycopy::{Line, Pipeline, Reason, Vote};
    ///
    /// let no_horoscopes = |line: Line<'_>| {
    ///     if line.text().starts_with("Your stars today") {
    ///         Vote::certainly_not(Reason::Custom("horoscope"))
    ///     } else {
    ///         Vote::ABSTAIN
    ///     }
    /// };
    /// let pipeline = Pipeline::builder().add("no-horoscopes", no_horoscopes).build()?;
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn add(&mut self, name: &str, filter: impl Filter + 'static) -> &mut Self {
        if self.entries.iter().any(|entry| &*entry.name == name) {
            self.fail(Error::FilterExists {
                name: name.to_owned(),
            });
        } else {
            self.entries.push(Entry {
                name: name.into(),
                filter: Arc::new(filter),
            });
        }
        self
    }

    /// Removes the filter with this name.
    ///
    /// ```
    /// use bodycopy::Pipeline;
    ///
    /// let keeps_repeats = Pipeline::builder().remove("duplicate").build()?;
    /// assert!(Pipeline::builder().remove("no such filter").build().is_err());
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn remove(&mut self, name: &str) -> &mut Self {
        if let Some(at) = self.find(name) {
            self.entries.remove(at);
        }
        self
    }

    /// Puts another filter in the place of the one with this name.
    pub fn replace(&mut self, name: &str, filter: impl Filter + 'static) -> &mut Self {
        if let Some(at) = self.find(name) {
            self.entries[at].filter = Arc::new(filter);
        }
        self
    }

    /// Keeps lines that would be removed for this reason: they become blocks of the body, and so
    /// do not count as removed. Default: no reason is kept.
    ///
    /// ```
    /// use bodycopy::{Pipeline, Reason};
    ///
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// let with_rail = Pipeline::builder().keep(Reason::Rail).build()?;
    /// let (all, body) = (with_rail.extract(page)?, bodycopy::extract(page)?);
    /// assert!(all.blocks().len() > body.blocks().len());
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn keep(&mut self, reason: Reason) -> &mut Self {
        if !self.kept.contains(&reason) {
            self.kept.push(reason);
        }
        self
    }

    /// What to do with quotation marks. Default: [`Quotes::Repair`].
    pub fn quotes(&mut self, quotes: Quotes) -> &mut Self {
        self.quotes = quotes;
        self
    }

    /// How large an input may be. Default: [`Limits::default`].
    pub fn limits(&mut self, limits: Limits) -> &mut Self {
        self.limits = limits;
        self
    }

    /// How far decisions lean to body, in natural log-odds added to each line: above 0 keeps more,
    /// below 0 less. Default: 0. This is the one knob between `precision` and `recall`.
    pub fn lean(&mut self, log_odds: f32) -> &mut Self {
        #[allow(clippy::cast_possible_truncation)] // Clamped; a float that is no number becomes 0.
        let lean = (log_odds * 1000.0).round().clamp(-100_000.0, 100_000.0) as i32;
        self.transitions.lean = lean;
        self
    }

    /// The pipeline, or the first mistake that was made.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownFilter`] and [`Error::FilterExists`].
    pub fn build(&self) -> Result<Pipeline, Error> {
        match &self.error {
            Some(error) => Err(error.clone()),
            None => Ok(Pipeline::from_builder(self)),
        }
    }

    fn find(&mut self, name: &str) -> Option<usize> {
        let found = self.entries.iter().position(|entry| &*entry.name == name);
        if found.is_none() {
            let held: Vec<&str> = self.entries.iter().map(|entry| &*entry.name).collect();
            self.fail(Error::UnknownFilter {
                name: name.to_owned(),
                held: held.join(", "),
            });
        }
        found
    }

    fn fail(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }
}

impl fmt::Debug for PipelineBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PipelineBuilder")
            .field(
                "filters",
                &self
                    .entries
                    .iter()
                    .map(|entry| &entry.name)
                    .collect::<Vec<_>>(),
            )
            .field("limits", &self.limits)
            .field("quotes", &self.quotes)
            .field("kept", &self.kept)
            .finish_non_exhaustive()
    }
}
