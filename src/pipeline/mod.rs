//! The pipeline: the one place that knows the order of the stages.

mod builder;
mod classified;
#[cfg(test)]
mod growth;
mod limits;
mod presets;
mod workspace;

pub use builder::PipelineBuilder;
pub use classified::Classified;
pub use limits::Limits;
pub use workspace::Workspace;

use crate::article::{Article, Judged, Names, assemble, marks, speaks};
use crate::decode::Decoder;
use crate::error::Error;
use crate::fields::{self, Found, Reading};
use crate::filter::{Filter, Reason};
use crate::page::{Dump, Page};
use crate::text::{Quotes, is_html};
use crate::view::View;
use jiff::ZonedDateTime;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A filter and the name it goes by.
#[derive(Clone)]
struct Entry {
    name: Box<str>,
    /// Name of the filter's type, for printing.
    kind: &'static str,
    filter: Arc<dyn Filter>,
}

/// Turns pages into articles: filters vote on the lines, one decoder decides, and the fields are
/// read from what is left.
///
/// Built once, from a preset or with [`Pipeline::builder`], and used for any number of pages, from
/// any number of threads. Cloning is cheap. Time and memory are linear in the page. Printing a
/// pipeline shows what it holds.
///
/// ```
/// use bodycopy::Pipeline;
///
/// fn shared_by_threads<T: Send + Sync + Clone>(value: T) -> T {
///     value
/// }
/// let pipeline = shared_by_threads(Pipeline::news());
/// assert_eq!(pipeline.filters().next(), Some("model"));
/// println!("{pipeline}");
/// ```
#[derive(Clone)]
pub struct Pipeline {
    entries: Arc<[Entry]>,
    names: Arc<[Box<str>]>,
    pub(crate) limits: Limits,
    quotes: Quotes,
    kept: Arc<[Reason]>,
    now: Option<ZonedDateTime>,
    decoder: Decoder,
}

impl Pipeline {
    /// A builder that starts from [`Pipeline::news`].
    ///
    /// ```
    /// use bodycopy::{Pipeline, Reason};
    ///
    /// let pipeline = Pipeline::builder().remove("duplicate").keep(Reason::Rail).build()?;
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn builder() -> PipelineBuilder {
        Pipeline::news().to_builder()
    }

    /// A builder that starts from this pipeline, and has all of it: filters, what is [kept](PipelineBuilder::keep),
    /// quotation marks, time, limits, lean, and how lines are decided. That alone is a preset's for good: `c4`, `c4_paper` and
    /// `justext` decide each line on its own; `rules` look for one body a page, which a line among others that are cut needs
    /// more votes to enter; `news`, `precision` and `recall` take votes for learned ones, and choose the lines of which the
    /// best F1 is to be expected. For filters of one's own, [`clear`](PipelineBuilder::clear) the builder of the
    /// preset that decides as they need. Printing a pipeline says how it decides.
    ///
    /// ```
    /// use bodycopy::Pipeline;
    ///
    /// let sterner = Pipeline::rules().to_builder().lean(-1.0).build()?;
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn to_builder(&self) -> PipelineBuilder {
        PipelineBuilder {
            entries: self.entries.to_vec(),
            limits: self.limits,
            quotes: self.quotes,
            kept: self.kept.to_vec(),
            now: self.now.clone(),
            decoder: self.decoder,
            error: None,
        }
    }

    fn from_builder(builder: &PipelineBuilder) -> Self {
        Pipeline {
            names: builder
                .entries
                .iter()
                .map(|entry| entry.name.clone())
                .collect(),
            entries: builder.entries.clone().into(),
            limits: builder.limits,
            quotes: builder.quotes,
            kept: builder.kept.clone().into(),
            now: builder.now.clone(),
            decoder: builder.decoder,
        }
    }

    /// The names of the filters it holds, in the order in which they were added.
    pub fn filters(&self) -> impl ExactSizeIterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    /// The article of a page. Linear in the page; what the article owns is allocated.
    ///
    /// ```
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// let article = bodycopy::Pipeline::precision().extract(page)?;
    /// assert_eq!(article.blocks().len(), 10);
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Empty`], [`Error::NoArticle`], and those over [`Limits`].
    pub fn extract<'t>(&self, text: &'t str) -> Result<Article<'t>, Error> {
        self.extract_with(&mut Workspace::once(), text)
    }

    /// The article of a page, with storage that is used again for the next page.
    ///
    /// # Errors
    ///
    /// As [`Pipeline::extract`].
    pub fn extract_with<'t>(
        &self,
        workspace: &mut Workspace,
        text: &'t str,
    ) -> Result<Article<'t>, Error> {
        self.limits.check_text(text)?;
        let page = Page::from_text_in(text, std::mem::take(&mut workspace.spans));
        let article = match Dump::of(&page) {
            None => self.read(workspace, &page),
            Some(dump) => {
                let article = self.read(workspace, &page.read_as(&dump));
                article.map(Article::into_owned)
            }
        };
        workspace.spans = page.into_storage();
        article
    }

    /// The article of a page whose lines were found.
    pub(crate) fn read<'t>(
        &self,
        workspace: &mut Workspace,
        page: &Page<'t>,
    ) -> Result<Article<'t>, Error> {
        self.limits.check_page(page)?;
        self.judge(workspace, page);
        #[cfg(feature = "html")]
        if let Some(body_in_data) = page.data_body() {
            // What the page tells of its body in data is no matter of votes.
            let lines = page.lines().iter().zip(&mut workspace.labels.body);
            lines.for_each(|(span, body)| *body = body_in_data.text.contains(&span.start));
        }
        self.article(workspace, page)
    }

    /// The article of a page given as bytes, which must be UTF-8; a byte-order mark may lead them.
    ///
    /// Encodings are not guessed: a wrong guess loses text without a trace.
    ///
    /// ```
    /// use bodycopy::{Error, Pipeline};
    ///
    /// let pipeline = Pipeline::c4();
    /// assert!(pipeline.extract_bytes("Der Hafen bleibt noch länger zu.".as_bytes()).is_ok());
    /// let latin_1 = b"Der Hafen bleibt noch l\xe4nger zu.";
    /// assert_eq!(pipeline.extract_bytes(latin_1), Err(Error::NotUtf8 { offset: 23 }));
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::NotUtf8`], and as [`Pipeline::extract`].
    pub fn extract_bytes<'t>(&self, bytes: &'t [u8]) -> Result<Article<'t>, Error> {
        match std::str::from_utf8(bytes) {
            Ok(text) => self.extract(text),
            Err(error) => Err(Error::NotUtf8 {
                offset: error.valid_up_to(),
            }),
        }
    }

    /// Every line of a page with its verdict and the votes on it, even where there is no article.
    ///
    /// No limit applies but that of offsets: of a text over 4 GiB, the start is read. Cannot fail;
    /// an empty page has no lines.
    ///
    /// ```
    /// let classified = bodycopy::Pipeline::news().classify("Home\nNews\nSport");
    /// assert!(classified.lines().all(|line| line.verdict().is_removed()));
    /// ```
    pub fn classify<'t>(&self, text: &'t str) -> Classified<'t> {
        self.classify_page(Page::from_text(readable(text)))
    }

    /// Every line of a page whose lines were found.
    pub(crate) fn classify_page<'t>(&self, page: Page<'t>) -> Classified<'t> {
        let dump = Dump::of(&page);
        let mut workspace = Workspace::once();
        workspace.votes.keep_all();
        let marks = {
            let read = dump.as_ref().map(|dump| page.read_as(dump));
            let page = read.as_ref().unwrap_or(&page);
            self.judge(&mut workspace, page);
            let found = self.fields(&workspace, page);
            marks(self.judged(&workspace, page), &found.lines)
        };
        let names = self.names_of(&workspace);
        Classified::new((page, dump), (marks, names), workspace, self.clone())
    }

    /// Fills the workspace with measurements, votes and labels.
    pub(crate) fn judge(&self, workspace: &mut Workspace, page: &Page<'_>) {
        workspace.measure(page);
        workspace.votes.reset(page.lines().len());
        let view = View::new(page, &workspace.measures);
        for (number, entry) in (0u16..).zip(self.entries.iter()) {
            let mut ballot = workspace.votes.ballot(number, &self.names);
            entry.filter.run(view, &mut ballot);
        }
        workspace.end_votes();
        let Workspace {
            measures,
            votes,
            expected,
            labels,
            ..
        } = workspace;
        let (sums, shapes) = (votes.sums(), measures.shapes());
        let decoder = self.decoder.on(page.has_markup());
        *expected = decoder.label(sums, shapes, labels);
    }

    /// What is measured of a page and how it is judged, for the trainer.
    #[cfg(feature = "training")]
    pub(crate) fn measured(&self, page: &Page<'_>) -> Workspace {
        let mut workspace = Workspace::new();
        self.judge(&mut workspace, page);
        workspace
    }

    fn judged<'s, 't>(&'s self, workspace: &'s Workspace, page: &'s Page<'t>) -> Judged<'s, 't> {
        Judged {
            page,
            measures: &workspace.measures,
            votes: &workspace.votes,
            labels: &workspace.labels.body,
            kept: &self.kept,
            speaks: speaks(page, &workspace.labels.body),
        }
    }

    /// What the numbers in the verdicts on a page stand for.
    fn names_of(&self, workspace: &Workspace) -> Names {
        Names {
            filters: self.names.clone(),
            reasons: workspace.votes.reasons().clone(),
        }
    }

    fn fields<'t>(&self, workspace: &Workspace, page: &Page<'t>) -> Found<'t> {
        let reading = Reading {
            quotes: self.quotes,
            now: self.now.as_ref(),
            headlines: workspace.votes.headlines(),
        };
        fields::find(page, &workspace.measures, &workspace.labels.body, reading)
    }

    fn article<'t>(&self, workspace: &Workspace, page: &Page<'t>) -> Result<Article<'t>, Error> {
        if page.rows() == 0 {
            return Err(Error::Empty);
        }
        let found = self.fields(workspace, page);
        let judged = self.judged(workspace, page);
        let marks = marks(judged, &found.lines);
        let blocks = assemble(judged, &marks, self.quotes);
        if blocks.is_empty() {
            return Err(no_article(workspace, page));
        }
        let decoder = self.decoder.on(page.has_markup());
        let confidence = decoder.confidence(workspace.expected, found.fields.telling());
        Ok(Article {
            source: Cow::Borrowed(page.whole()),
            fields: found.fields,
            blocks,
            marks,
            names: self.names_of(workspace),
            #[cfg(feature = "html")]
            body_source: page
                .has_markup()
                .then(|| page.data_body().map(|body| body.source).unwrap_or_default()),
            confidence,
        })
    }
}

/// The start of a text that offsets of 32 bits reach.
pub(crate) fn readable(text: &str) -> &str {
    let most = u32::MAX as usize;
    (most.saturating_sub(3)..=most)
        .rev()
        .find_map(|end| text.get(..end))
        .unwrap_or(text)
}

#[allow(clippy::cast_precision_loss)] // For a message.
fn no_article(workspace: &Workspace, page: &Page<'_>) -> Error {
    let best = workspace.votes.sums().iter().max().copied().unwrap_or(0);
    Error::NoArticle {
        lines: page.rows(),
        best_score: best as f32 / 1000.0,
        is_html: !page.has_markup() && is_html(page.whole()),
    }
}

/// As [`PipelineBuilder`] is printed.
impl fmt::Display for Pipeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.to_builder(), f)
    }
}

impl fmt::Debug for Pipeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut held = f.debug_struct("Pipeline");
        self.to_builder().debug(&mut held);
        held.finish()
    }
}
