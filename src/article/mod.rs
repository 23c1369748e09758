//! The article: what the pipeline makes of a page.

mod assemble;
mod block;
#[cfg(feature = "html")]
mod cell;
mod inline;
mod lines;
#[cfg(feature = "html")]
mod links;
#[cfg(feature = "html")]
mod parts;
mod render;
mod speech;
mod table;
mod verdict;

#[cfg(feature = "html")]
pub use crate::fields::PageKind;
pub(crate) use assemble::{Judged, assemble, marks};
pub use block::{Block, BlockKind};
#[cfg(feature = "html")]
pub use cell::Cell;
pub use lines::{Lines, Paragraphs, Removed};
#[cfg(feature = "html")]
pub use links::Link;
pub(crate) use speech::speaks;
pub(crate) use verdict::{Fate, Mark, Names};
pub use verdict::{Removal, SourceLine, Verdict};

use crate::fields::{Byline, Credits, Date, Dateline, Fields, Sourced};
use crate::language::{Language, READ_LIMIT, identify};
use std::borrow::Cow;
use std::fmt;

/// An article: its fields, the blocks of its body, and every line of the page with its verdict.
///
/// Text is borrowed from the page wherever cleaning changed nothing and the page is no dump;
/// [`into_owned`](Article::into_owned) copies it.
///
/// ```
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let article = bodycopy::extract(page)?;
/// assert!(article.title().is_some());
/// assert!(article.removed().all(|line| line.verdict().is_removed()));
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Article<'a> {
    pub(crate) source: Cow<'a, str>,
    pub(crate) fields: Fields<'a>,
    pub(crate) blocks: Vec<Block<'a>>,
    pub(crate) marks: Vec<Mark>,
    pub(crate) names: Names,
    pub(crate) confidence: f32,
    /// None of plain text.
    #[cfg(feature = "html")]
    pub(crate) body_source: Option<crate::page::BodySource>,
}

impl<'a> Article<'a> {
    /// The headline, cleaned.
    pub fn title(&self) -> Option<&str> {
        self.title_source().map(Sourced::as_str)
    }

    /// The headline and where it came from.
    pub fn title_source(&self) -> Option<&Sourced<Cow<'a, str>>> {
        self.fields.title.as_ref()
    }

    /// The standfirst, cleaned: a sentence or two between headline and body that sum the story up. Found
    /// where byline, date or dateline part it from the body. Errs where the caption of a picture there
    /// is a sentence and was taken for body.
    pub fn standfirst(&self) -> Option<&str> {
        self.standfirst_source().map(Sourced::as_str)
    }

    /// The standfirst and where it came from.
    pub fn standfirst_source(&self) -> Option<&Sourced<Cow<'a, str>>> {
        self.fields.standfirst.as_ref()
    }

    /// Who wrote the story. Empty where the page names nobody.
    pub fn byline(&self) -> &Byline<'a> {
        &self.fields.byline
    }

    /// Where the story was filed from, when and by which agency. It opens the first paragraph, or the
    /// second where a standfirst of one sentence leads; the paragraph keeps it.
    pub fn dateline(&self) -> Option<&Sourced<Dateline<'a>>> {
        self.fields.dateline.as_ref()
    }

    /// When the page says that it was published: a date as precise as the page is.
    ///
    /// A date that the page calls the last change is none. Errs where a page shows the date of another
    /// story nearest to its headline. Times relative to now (`2 hours ago`) are read where
    /// [`PipelineBuilder::now`](crate::PipelineBuilder::now) said when now was.
    pub fn published(&self) -> Option<&Sourced<Date>> {
        self.fields.published.as_ref()
    }

    /// When the page says that it was last changed.
    pub fn updated(&self) -> Option<&Sourced<Date>> {
        self.fields.updated.as_ref()
    }

    /// Who else worked on the story and which agencies it came from, as its end says. Lines that are
    /// nothing else are fields; a paragraph that ends with credits keeps them.
    ///
    /// ```
    /// let page = "Harbour to stay closed until May\n\
    ///     The harbour stays closed until May, the port authority said on Tuesday, because the work \
    ///     on the harbour has taken longer than planned, and nobody knows why.\n\
    ///     (Reporting by Ann Lee; Editing by Jan Roe)\n";
    /// let article = bodycopy::extract(page)?;
    /// let credits = &article.credits()[0];
    /// assert_eq!(credits.list()[1].people(), ["Jan Roe"]);
    /// assert_eq!(credits.origin().line, 3);
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn credits(&self) -> &[Sourced<Credits<'a>>] {
        &self.fields.credits
    }

    /// What an HTML page says of itself in its markup, in source order: of one thing, everything that
    /// it says. Titles, authors and dates were weighed against its lines already.
    #[cfg(feature = "html")]
    pub fn declared(
        &self,
        what: crate::page::Declaration,
    ) -> impl Iterator<Item = &Sourced<Cow<'static, str>>> {
        let declared = self.fields.declared.iter();
        declared
            .filter(move |(said, _)| *said == what)
            .map(|(_, value)| value)
    }

    /// The address that an HTML page calls its own: that of `rel=canonical` before others, as it is written there.
    ///
    /// ```
    /// let page = "<meta property=og:url content=https://post.example/h?x=1>\
    ///     <link rel=canonical href=https://post.example/h>\
    ///     <p>The harbour stays closed until May, the port authority said on Tuesday, since the work takes longer.";
    /// let article = bodycopy::html::extract(page)?;
    /// let address = article.address().map(|address| address.as_str());
    /// assert_eq!(address, Some("https://post.example/h"));
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    #[cfg(feature = "html")]
    pub fn address(&self) -> Option<&Sourced<Cow<'static, str>>> {
        let addresses = || self.declared(crate::page::Declaration::Address);
        let canonical = addresses().find(|address| address.origin().rule == "rel=canonical");
        canonical.or_else(|| addresses().next())
    }

    /// What kind of page it stood on, as an HTML page declares it by types of schema.org and Open
    /// Graph, or `None` where it declares none that tells. Most pages do not, least of all services
    /// and listings; where a kind is given it is mostly right, and errs where a page calls whatever it
    /// shows an article. `cargo run --release -p bodycopy-compare -- kinds` in the crate's repository
    /// prints how often.
    #[cfg(feature = "html")]
    pub fn page_kind(&self) -> Option<PageKind> {
        self.fields.page_kind(self.confidence)
    }

    /// The language of the body, or `None` where unsure. Reads the first thousands of characters of
    /// the body each time it is called.
    ///
    /// ```
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// let article = bodycopy::extract(page)?;
    /// assert_eq!(article.language().map(|language| language.code), Some("en"));
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn language(&self) -> Option<&'static Language> {
        let paragraphs = self.paragraphs();
        let characters = paragraphs.flat_map(|paragraph| paragraph.chars().chain(['\n']));
        identify(&characters.take(READ_LIMIT).collect::<String>())
    }

    /// The blocks of the body, in order.
    pub fn blocks(&self) -> &[Block<'a>] {
        &self.blocks
    }

    /// The texts of the body's blocks, in order, whatever their kind: subheads, items of lists, quotes
    /// and rows of tables are among them, so that nothing of the body is lost. For running text alone,
    /// choose among the [`blocks`](Article::blocks):
    ///
    /// ```
    /// use bodycopy::{Block, BlockKind};
    ///
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// let article = bodycopy::extract(page)?;
    /// let running = article.blocks().iter().filter(|block| block.kind() == BlockKind::Paragraph);
    /// assert_eq!(running.map(Block::text).next(), article.paragraphs().next());
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn paragraphs(&self) -> Paragraphs<'_> {
        Paragraphs::new(&self.blocks)
    }

    /// The paragraph that opens with the dateline, without it, or else the first paragraph.
    pub fn lede(&self) -> Option<&str> {
        let is_paragraph = |block: &&Block<'_>| block.kind() == BlockKind::Paragraph;
        let mut paragraphs = self.blocks.iter().filter(is_paragraph);
        let filed = self.dateline().and_then(|dateline| {
            let line = dateline.origin().line;
            let block = paragraphs.clone().find(|block| block.line() == line)?;
            block.text().get(dateline.lede_start()..)
        });
        filed.or_else(|| paragraphs.next().map(Block::text))
    }

    /// The body as one string: its blocks joined by line feeds. Linear, allocates the string.
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(self.blocks.iter().map(|b| b.text().len() + 1).sum());
        for paragraph in self.paragraphs() {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(paragraph);
        }
        text
    }

    /// How good the extraction is likely to be if the page is an article, from 0 to 1: the F1 of words that
    /// articles turned out to have whose lines and fields (headline, standfirst, byline, dateline, date, credits)
    /// promised as much. Other pages score lower: of an article and a list, a sales page or a thread, the article
    /// has more some nine times in ten, less often in what another tool has left of them. To tell them apart
    /// compare pages of one kind, text or HTML: even a page that is no article has some.
    ///
    /// It is that of the best choice of lines: pipelines that lean to keeping more or less choose others. Presets
    /// without learned votes give the F1 that the votes promise, unchecked.
    pub fn confidence(&self) -> f32 {
        self.confidence
    }

    /// Where the body stood in an HTML page: in its lines, or in its data alone. In the latter case
    /// [`lines`](Article::lines) has the lines of the data too, where their script stands.
    #[cfg(feature = "html")]
    pub fn body_source(&self) -> crate::page::BodySource {
        self.body_source.unwrap_or_default()
    }

    /// Every source line that is not blank, in order, with its verdict.
    pub fn lines(&self) -> Lines<'_> {
        Lines::new(&self.source, &self.marks, &self.names)
    }

    /// The lines that were removed, in order.
    pub fn removed(&self) -> Removed<'_> {
        Removed::new(self.lines())
    }

    /// The page's text, which ranges are of.
    ///
    /// Not so of an HTML page, whose markup the article does not keep: this is then the text of its
    /// lines, as `html::Lines::text` gives it, while every range is of the HTML that was read. Take
    /// [`SourceLine::text`] for a line's text in either case, and ranges to the HTML.
    ///
    /// ```
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// let article = bodycopy::extract(page)?.into_owned();
    /// assert!(article.lines().all(|line| &article.source()[line.range()] == line.text()));
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The article with all text copied, so that it no longer borrows from the page.
    pub fn into_owned(self) -> Article<'static> {
        Article {
            source: Cow::Owned(self.source.into_owned()),
            fields: self.fields.into_owned(),
            blocks: self.blocks.into_iter().map(Block::into_owned).collect(),
            marks: self.marks,
            names: self.names,
            confidence: self.confidence,
            #[cfg(feature = "html")]
            body_source: self.body_source,
        }
    }
}

/// What tells it from others, and how much there is: [`blocks`](Article::blocks) and
/// [`lines`](Article::lines) print the rest.
impl fmt::Debug for Article<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.byline().names().collect();
        let published = self.published().map(ToString::to_string);
        f.debug_struct("Article")
            .field("title", &self.title())
            .field("byline", &names)
            .field("published", &published)
            .field("blocks", &self.blocks.len())
            .field("removed", &self.removed().count())
            .field("confidence", &self.confidence)
            .finish_non_exhaustive()
    }
}
