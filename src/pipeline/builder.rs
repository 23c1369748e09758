//! Puts a pipeline together from filters.

use super::{Entry, Limits, Pipeline};
use crate::decode::Decoder;
use crate::error::Error;
use crate::filter::{Filter, Reason};
use crate::text::Quotes;
use jiff::ZonedDateTime;
use std::fmt;
use std::sync::Arc;

/// Adds, removes and replaces the filters of a [`Pipeline`] by name. Printing it shows what it holds.
///
/// Made by [`Pipeline::builder`] or [`Pipeline::to_builder`]. Mistakes, such as removing a filter
/// that is not there, are kept and reported by [`build`](PipelineBuilder::build). Methods chain up to `build`; a
/// builder that is kept for longer is bound to a name first, as below.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let mut builder = Pipeline::c4().to_builder();
/// assert_eq!(builder.lean(0.5).to_string(), "\
/// c4           C4
/// decides      each line on its own
/// keeps        no removed lines
/// leans        +0.50
/// quotes       Repair
/// limits       4294967295 bytes");
/// ```
#[derive(Clone)]
pub struct PipelineBuilder {
    pub(super) entries: Vec<Entry>,
    pub(super) limits: Limits,
    pub(super) quotes: Quotes,
    pub(super) kept: Vec<Reason>,
    pub(super) now: Option<ZonedDateTime>,
    pub(super) decoder: Decoder,
    pub(super) error: Option<Error>,
}

impl PipelineBuilder {
    /// Adds a filter: a type that is a [`Filter`], or a function or closure from a line to a vote, whose
    /// argument is written `line: Line<'_>`. The order of filters changes nothing. Default: those of
    /// [`Pipeline::news`].
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
                kind: std::any::type_name_of_val(&filter),
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

    /// Removes all filters, for a pipeline of others. All else stays, also how lines are decided, which is the preset's
    /// that the builder comes from ([`Pipeline::to_builder`]): for votes set by hand take `rules`, or `c4` for certain
    /// ones. Those of `news` take each line for as likely body as not before the first vote, and keep most of a page
    /// that has none.
    ///
    /// ```
    /// use bodycopy::{Pipeline, Prose, Rail};
    ///
    /// let mut builder = Pipeline::rules().to_builder();
    /// let pipeline = builder.clear().add("prose", Prose).add("rail", Rail).build()?;
    /// assert!(pipeline.filters().eq(["prose", "rail"]));
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn clear(&mut self) -> &mut Self {
        self.entries.clear();
        self
    }

    /// Puts another filter in the place of the one with this name, which it takes over.
    ///
    /// ```
    /// use bodycopy::{Pipeline, Rail, ReasonOnly};
    ///
    /// // Rails as the model sees them: the filter names them, but its votes do not count.
    /// let pipeline = Pipeline::builder().replace("rail", ReasonOnly(Rail)).build()?;
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn replace(&mut self, name: &str, filter: impl Filter + 'static) -> &mut Self {
        if let Some(at) = self.find(name) {
            self.entries[at].kind = std::any::type_name_of_val(&filter);
            self.entries[at].filter = Arc::new(filter);
        }
        self
    }

    /// Keeps lines that would be removed for this reason: they become blocks of the body, and so
    /// do not count as removed. Default: no reason is kept.
    ///
    /// Votes and decisions stay as they are, only what becomes of the lines changes: captions become
    /// [`BlockKind::Caption`](crate::BlockKind::Caption), the headlines of a rail and the entries of
    /// a menu become [`BlockKind::Item`](crate::BlockKind::Item), other lines paragraphs. A bullet
    /// on a line of its own has no text to keep and stays removed.
    ///
    /// ```
    /// use bodycopy::{BlockKind, Pipeline, Reason};
    ///
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// let with_rail = Pipeline::builder().keep(Reason::Rail).build()?;
    /// let article = with_rail.extract(page)?;
    /// let rail = article.blocks().iter().filter(|block| block.kind() == BlockKind::Item);
    /// assert_eq!(rail.count(), 12);
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn keep(&mut self, reason: Reason) -> &mut Self {
        if !self.kept.contains(&reason) {
            self.kept.push(reason);
        }
        self
    }

    /// What to do with quotation marks. Default: [`Quotes::Repair`].
    ///
    /// ```
    /// use bodycopy::{Pipeline, Quotes};
    ///
    /// let page = "The “fast” ferry isn´t running this week, and nobody at the harbour knows why.";
    /// let mut builder = Pipeline::c4().to_builder();
    /// let ascii = builder.quotes(Quotes::Ascii).build()?;
    /// assert!(ascii.extract(page)?.text().starts_with("The \"fast\" ferry isn't running"));
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn quotes(&mut self, quotes: Quotes) -> &mut Self {
        self.quotes = quotes;
        self
    }

    /// When the page was read, for dates that are relative to it (`3 hours ago`) or have no year
    /// (`Dec 24`). Default: unknown, and such dates are no dates.
    ///
    /// It errs on pages that were read long after they were fetched: give the time of the fetch.
    ///
    /// ```
    /// use bodycopy::Pipeline;
    /// use jiff::{civil, tz::TimeZone};
    ///
    /// let page = "Harbour stays closed until May\nBy Ann Lee\n3 hours ago\n\
    ///     The harbour stays closed until May, the port authority said on Tuesday, because the work \
    ///     on the harbour has taken longer than planned, and nobody knows why.\n";
    /// let fetched = civil::date(2020, 1, 10).at(20, 15, 0, 0).to_zoned_datetime(TimeZone::UTC)?;
    /// let pipeline = Pipeline::builder().now(fetched).build()?;
    /// let article = pipeline.extract(page)?;
    /// let published = article.published().expect("a date");
    /// assert_eq!(published.to_string(), "2020-01-10T17:15:00Z");
    /// assert!(bodycopy::extract(page)?.published().is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn now(&mut self, now: ZonedDateTime) -> &mut Self {
        self.now = Some(now);
        self
    }

    /// How large an input may be. Default: [`Limits::default`], which allows 4 GiB.
    ///
    /// ```
    /// use bodycopy::{Error, Limits, Pipeline};
    ///
    /// let limits = Limits { bytes: 1 << 20, ..Limits::default() };
    /// let pipeline = Pipeline::builder().limits(limits).build()?;
    /// let page = "word ".repeat(1 << 20);
    /// assert!(matches!(pipeline.extract(&page), Err(Error::TooLong { .. })));
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn limits(&mut self, limits: Limits) -> &mut Self {
        self.limits = limits;
        self
    }

    /// How far decisions lean to body, in natural log-odds added to each line: above 0 keeps more,
    /// below 0 less. Default: 0. This is the one knob between [`Pipeline::precision`] and
    /// [`Pipeline::recall`]. Certain votes stay certain.
    ///
    /// ```
    /// use bodycopy::Pipeline;
    ///
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// let kept = |log_odds| -> Result<usize, bodycopy::Error> {
    ///     let pipeline = Pipeline::rules().to_builder().lean(log_odds).build()?;
    ///     Ok(pipeline.classify(page).lines().filter(|line| line.verdict().is_body()).count())
    /// };
    /// assert!(kept(-9.0)? < kept(0.0)? && kept(0.0)? < kept(9.0)?);
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn lean(&mut self, log_odds: f32) -> &mut Self {
        #[allow(clippy::cast_possible_truncation)] // Clamped; a float that is no number becomes 0.
        let lean = (log_odds * 1000.0).round().clamp(-100_000.0, 100_000.0) as i32;
        self.decoder.lean = lean;
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

/// The filters by name with their types, then what else differs from pipeline to pipeline.
impl fmt::Display for PipelineBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for entry in &self.entries {
            writeln!(f, "{:12} {}", entry.name, short(entry.kind))?;
        }
        let kept: Vec<&str> = self.kept.iter().map(Reason::as_str).collect();
        let kept = match &kept[..] {
            [] => "no removed lines".to_owned(),
            reasons => reasons.join(", "),
        };
        writeln!(f, "{:12} {}", "decides", self.decoder.aim.as_str())?;
        writeln!(f, "{:12} {kept}", "keeps")?;
        writeln!(f, "{:12} {:+.2}", "leans", self.nats())?;
        writeln!(f, "{:12} {:?}", "quotes", self.quotes)?;
        if let Some(now) = &self.now {
            writeln!(f, "{:12} {now}", "now")?;
        }
        write!(f, "{:12} {}", "limits", self.limits)
    }
}

/// The same for programmers.
impl fmt::Debug for PipelineBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut held = f.debug_struct("PipelineBuilder");
        self.debug(&mut held);
        held.field("error", &self.error).finish_non_exhaustive()
    }
}

impl PipelineBuilder {
    /// The lean in natural log-odds.
    fn nats(&self) -> f64 {
        f64::from(self.decoder.lean) / 1000.0
    }

    /// What a pipeline of this builder holds.
    pub(super) fn debug(&self, to: &mut fmt::DebugStruct<'_, '_>) {
        to.field("filters", &self.entries)
            .field("decides", &self.decoder.aim.as_str())
            .field("leans", &self.nats())
            .field("kept", &self.kept)
            .field("quotes", &self.quotes)
            .field("now", &self.now)
            .field("limits", &self.limits);
    }
}

/// Name and type: `rail: Rail`.
impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, short(self.kind))
    }
}

/// A type's name without the paths to it and to its parameters; a closure has none.
fn short(name: &str) -> String {
    let mut short = String::new();
    for part in name.split_inclusive(['<', '>', ',', ' ', '&', '(', ')']) {
        short.push_str(part.rsplit("::").next().unwrap_or(part));
    }
    short.replace("{{closure}}", "closure")
}

#[cfg(test)]
mod tests {
    use super::short;
    use crate::{Pipeline, Rail, Reason, Vote};

    #[test]
    fn names_of_types_lose_their_paths() {
        assert_eq!(short("bodycopy::rules::rail::Rail"), "Rail");
        assert_eq!(
            short("bodycopy::ReasonOnly<bodycopy::Rail>"),
            "ReasonOnly<Rail>"
        );
        assert_eq!(short("app::main::{{closure}}"), "closure");
    }

    #[test]
    fn what_is_printed_is_what_is_held() {
        let mut builder = Pipeline::justext().to_builder();
        builder.replace("justext", Rail).keep(Reason::Rail);
        builder.add("mine", |_: crate::Line<'_>| Vote::ABSTAIN);
        let printed = builder.to_string();
        let words: Vec<&str> = printed.split_whitespace().collect();
        assert_eq!(
            words[..6],
            ["justext", "Rail", "mine", "closure", "decides", "each"]
        );
        let pipeline = builder.build().expect("no mistake was made");
        assert_eq!(pipeline.to_string(), printed);
        assert!(pipeline.filters().eq(["justext", "mine"]));
    }
}
