//! HTML pages, with the feature `html`: the same lines, filters and fields as of plain text.
//!
//! One pass of a tokenizer makes lines of a page, and beside each line it notes what markup says of
//! it. No tree is built. From there on all is as with plain text, and ranges are those of the HTML.
//!
//! ```
//! let html = "<title>Harbour to stay closed | The Port Daily</title>\
//!     <nav><a href=/>Home</a> <a href=/news>News</a></nav>\
//!     <article><h1>Harbour to stay closed</h1>\
//!     <p>The harbour stays closed until May, the port authority said on Tuesday, because the work \
//!     on the <b>northern channel</b> has taken longer than planned.</p></article>";
//! let article = bodycopy::html::extract(html)?;
//! let block = &article.blocks()[article.blocks().len() - 1];
//! assert!(block.text().ends_with("the northern channel has taken longer than planned."));
//! assert!(html[block.range()].contains("the <b>northern channel</b> has"));
//! # Ok::<(), bodycopy::Error>(())
//! ```

mod attributes;
mod authors;
mod builder;
mod data;
mod encoding;
mod head;
mod hints;
mod jsonld;
mod nesting;
mod numbers;
mod objects;
mod read;
mod sink;
mod stack;
mod start_tag;
mod text;
mod works;
mod writer;

pub use crate::article::{Cell, Link, PageKind};
pub use crate::page::{BodySource, Declaration};
pub use encoding::decode;

use crate::article::Article;
use crate::error::Error;
use crate::fields::{Sourced, sourced};
use crate::page::{MarkedText, Page, SaidIn};
use crate::pipeline::{Classified, Pipeline, Workspace, readable};
use crate::text::is_html;
use std::borrow::Cow;
use std::fmt;

/// Most bytes of a body for which data are looked at: some two paragraphs, which may be all that a
/// page shows of its story.
const LITTLE_BYTES: usize = 1000;
/// How many times as long as what the page shows a body in data must be.
const TIMES: usize = 4;

/// The article of an HTML page, by [`Pipeline::news`]. Linear in the page.
///
/// Plain text is no error, but the ends of its lines are blanks to HTML: it comes to one paragraph, mostly
/// without headline and byline. Where either may come, ask [`extract_any`].
///
/// ```
/// let page = include_str!("../../examples/data/harbour-page.html");
/// let article = bodycopy::html::extract(page)?;
/// assert_eq!(article.title(), Some("Harbour to stay closed until May"));
/// assert_eq!(article.byline().names().collect::<Vec<_>>(), ["Anna Visser"]);
/// let published = article.published().expect("the page says when");
/// assert_eq!(published.to_string(), "2026-01-20T08:15:00+01:00");
/// assert!(article.paragraphs().next().is_some_and(|first| first.starts_with("ROTTERDAM: ")));
/// # Ok::<(), bodycopy::Error>(())
/// ```
///
/// # Errors
///
/// As [`extract`](crate::extract).
pub fn extract(html: &str) -> Result<Article<'static>, Error> {
    Pipeline::shared().extract_html(html)
}

/// The article of an HTML page that was found at an address, by [`Pipeline::news`]: its relative links are resolved.
/// See [`Pipeline::extract_html_at`].
///
/// ```
/// let html = "<p>The harbour stays closed until May, <a href=../tickets>the port authority</a> said \
///     on Tuesday, because the work on the northern channel has taken longer than planned.</p>";
/// let article = bodycopy::html::extract_at(html, "https://post.example/news/harbour")?;
/// assert_eq!(article.blocks()[0].links()[0].target(), "https://post.example/tickets");
/// # Ok::<(), bodycopy::Error>(())
/// ```
///
/// # Errors
///
/// As [`extract`](crate::extract).
pub fn extract_at(html: &str, address: &str) -> Result<Article<'static>, Error> {
    Pipeline::shared().extract_html_at(html, address)
}

/// The article of a page that may be HTML or plain text, by [`Pipeline::news`]: see [`Pipeline::extract_any`].
///
/// ```
/// for page in [include_str!("../../examples/data/harbour-page.html"), include_str!("../../examples/data/harbour-page.txt")] {
///     let article = bodycopy::html::extract_any(page)?;
///     assert_eq!(article.title(), Some("Harbour to stay closed until May"));
/// }
/// # Ok::<(), bodycopy::Error>(())
/// ```
///
/// # Errors
///
/// As [`extract`](crate::extract).
pub fn extract_any(page: &str) -> Result<Article<'_>, Error> {
    Pipeline::shared().extract_any(page)
}

/// The article of an HTML page given as bytes, by [`Pipeline::news`]: see [`Pipeline::extract_html_bytes`].
///
/// ```
/// let page = b"<meta charset=latin1><p>Der Hafen bleibt noch l\xe4nger geschlossen, weil die Arbeiten \
///     am Hafen l\xe4nger dauern als geplant, sagte die Beh\xf6rde am Dienstag der Zeitung.</p>";
/// let article = bodycopy::html::extract_bytes(page, None)?;
/// assert!(article.text().starts_with("Der Hafen bleibt noch länger geschlossen"));
/// # Ok::<(), bodycopy::Error>(())
/// ```
///
/// # Errors
///
/// As [`extract`].
pub fn extract_bytes(bytes: &[u8], charset: Option<&str>) -> Result<Article<'static>, Error> {
    Pipeline::shared().extract_html_bytes(bytes, charset)
}

/// The lines of an HTML page, and what its markup says of them: what
/// [`classify_html`](Pipeline::classify_html) reads. [`bodycopy::Lines`](crate::Lines) is another
/// thing: it walks over lines that have verdicts, of any page.
///
/// ```
/// use bodycopy::{Pipeline, html::Lines};
///
/// let lines = Lines::read("<p>Tom &amp; Jerry<ul><li>One<li>Two</ul>");
/// assert_eq!(lines.text(), "Tom & Jerry\nOne\nTwo\n");
/// let classified = Pipeline::news().classify_html(&lines);
/// assert_eq!(classified.lines().len(), 3);
/// ```
#[derive(Clone, Default)]
pub struct Lines {
    marked: MarkedText,
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines")
            .field("lines", &self.text().lines().count())
            .finish_non_exhaustive()
    }
}

impl Lines {
    /// Reads a page; of one over 4 GiB, the start. Linear.
    pub fn read(html: &str) -> Self {
        let mut lines = Lines::default();
        read::read(readable(html), &mut lines.marked);
        lines
    }

    /// The lines as plain text, each ended by a line feed.
    pub fn text(&self) -> &str {
        &self.marked.text
    }

    /// What the page says of itself in its markup, as [`Article::declared`] gives it: also of a page without an
    /// article, such as one around a video.
    ///
    /// ```
    /// use bodycopy::html::{Declaration, Lines, extract};
    ///
    /// let html = "<meta property=og:title content='The harbour from above'><link rel=canonical href=/video/7>\
    ///     <nav>Home</nav><video src=7.mp4></video>";
    /// assert!(extract(html).is_err());
    /// let lines = Lines::read(html);
    /// let title = lines.declared(Declaration::Title).next().expect("the page says it");
    /// assert_eq!((title.as_str(), title.origin().rule), ("The harbour from above", "og:title"));
    /// assert_eq!(lines.declared(Declaration::Address).count(), 1);
    /// ```
    pub fn declared(&self, what: Declaration) -> impl Iterator<Item = Sourced<Cow<'_, str>>> {
        let said = self.marked.markup.said.iter();
        said.filter(move |said| said.what == what && said.place != SaidIn::AuthorClass)
            .map(|said| sourced(said, Cow::Borrowed(&*said.value)))
    }

    /// The page that a pipeline reads.
    pub(crate) fn page(&self) -> Page<'_> {
        Page::from_markup(&self.marked, Vec::new())
    }
}

impl Pipeline {
    /// The article of an HTML page. Linear in the page.
    ///
    /// Of a page that shows no article, or a few words where its data has all of one, the body is that
    /// of the data: [`Article::body_source`] says so, and what the page shows is removed. Votes change
    /// nothing about that body; who wants none from data asks for its source.
    ///
    /// ```
    /// use bodycopy::{Pipeline, html::BodySource};
    ///
    /// let body = "The harbour stays closed until May, the port authority said on Tuesday, because the \
    ///     work on the northern channel takes longer than planned.\\nFerries leave from the fish market \
    ///     instead, and tickets that were bought for the closed pier remain valid, a spokesman said.\\n\
    ///     Nobody who takes the boat at noon can start a shift at eight, said Carla Smit, who has crossed \
    ///     the river twice a week for eleven years and plans to go on doing so.";
    /// let data = format!(r#"{{"@type": "NewsArticle", "articleBody": "{body}"}}"#);
    /// let page = format!("<script type=application/ld+json>{data}</script><p>Loading</p>");
    /// let article = Pipeline::news().extract_html(&page)?;
    /// assert_eq!((article.blocks().len(), article.body_source()), (3, BodySource::JsonLd));
    /// assert_eq!(article.removed().map(|line| line.text()).collect::<Vec<_>>(), ["Loading"]);
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Pipeline::extract`].
    pub fn extract_html(&self, html: &str) -> Result<Article<'static>, Error> {
        self.extract_html_at(html, "")
    }

    /// The article of a page as [`extract_html`](Pipeline::extract_html) reads it where it is HTML by
    /// [`text::is_html`](crate::text::is_html), and as [`extract`](Pipeline::extract) does where not. Of bytes, give
    /// the text that [`decode`] finds. Linear in the page.
    ///
    /// ```
    /// use bodycopy::Pipeline;
    ///
    /// let text = "The harbour stays closed until May, the port said.\n\nFerries leave from the fish market.";
    /// let pipeline = Pipeline::c4();
    /// assert_eq!(pipeline.extract_any(text)?.blocks().len(), 2);
    /// assert_eq!(pipeline.extract_any(&format!("<p>{text}"))?.blocks().len(), 1);
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Pipeline::extract`].
    pub fn extract_any<'t>(&self, page: &'t str) -> Result<Article<'t>, Error> {
        if is_html(page) {
            self.extract_html(page)
        } else {
            self.extract(page)
        }
    }

    /// The article of an HTML page given as bytes, in the encoding that [`decode`] finds; `charset` is
    /// the label of the HTTP header, if there was one. Ranges are those of the decoded text: to use them, [`decode`]
    /// the page and give the text to [`extract_html`](Pipeline::extract_html). Linear in the page.
    ///
    /// ```
    /// use bodycopy::Pipeline;
    ///
    /// let page = b"<meta charset=latin1><p>Der Hafen bleibt noch l\xe4nger geschlossen, weil die Arbeiten \
    ///     am Hafen l\xe4nger dauern als geplant, sagte die Beh\xf6rde am Dienstag der Zeitung.</p>";
    /// let article = Pipeline::recall().extract_html_bytes(page, None)?;
    /// assert!(article.text().starts_with("Der Hafen bleibt noch länger geschlossen"));
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Pipeline::extract`].
    pub fn extract_html_bytes(
        &self,
        bytes: &[u8],
        charset: Option<&str>,
    ) -> Result<Article<'static>, Error> {
        self.extract_html(&decode(bytes, charset))
    }

    /// The article of an HTML page that was found at an address: relative links are resolved against
    /// it, or against the page's `base`, which may be relative to it. An address that is none of a
    /// site's, such as `""`, counts for nothing. Nothing else of the article depends on it.
    ///
    /// ```
    /// use bodycopy::Pipeline;
    ///
    /// let html = "<p>The harbour stays closed until May, <a href=../tickets>the port authority</a> said \
    ///     on Tuesday, because the work on the northern channel has taken longer than planned.</p>";
    /// let article = Pipeline::recall().extract_html_at(html, "https://post.example/news/harbour")?;
    /// assert_eq!(article.blocks()[0].links()[0].target(), "https://post.example/tickets");
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Pipeline::extract`].
    pub fn extract_html_at(&self, html: &str, address: &str) -> Result<Article<'static>, Error> {
        self.extract_html_with(&mut Workspace::once(), html, address)
    }

    /// The same, with storage that is used again for the next page; `address` is `""` where it is unknown.
    ///
    /// ```
    /// use bodycopy::{Pipeline, Workspace};
    ///
    /// let page = include_str!("../../examples/data/harbour-page.html");
    /// let (pipeline, mut workspace) = (Pipeline::news(), Workspace::new());
    /// for address in ["", "https://post.example/news/harbour"] {
    ///     assert!(pipeline.extract_html_with(&mut workspace, page, address).is_ok());
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Pipeline::extract`].
    pub fn extract_html_with(
        &self,
        workspace: &mut Workspace,
        html: &str,
        address: &str,
    ) -> Result<Article<'static>, Error> {
        self.limits.check_text(html)?;
        let mut marked = std::mem::take(&mut workspace.marked);
        read::read_with((html, address), None, &mut marked);
        let mut article = self.read_lines(workspace, &marked);
        let shown = article.as_ref().map_or(0, |article| article.text().len());
        if shown < LITTLE_BYTES
            && let Some(body) = data::find(html, &marked.markup.scripts)
        {
            read::read_with((html, address), Some(&body), &mut marked);
            let told = self.read_lines(workspace, &marked);
            let told = told.ok().filter(|told| told.text().len() > TIMES * shown);
            if let Some(told) = told.filter(|_| workspace.tells_prose()) {
                article = Ok(told);
            }
        }
        workspace.marked = marked;
        article
    }

    /// The article of a page whose lines were read.
    fn read_lines(
        &self,
        workspace: &mut Workspace,
        marked: &MarkedText,
    ) -> Result<Article<'static>, Error> {
        let page = Page::from_markup(marked, std::mem::take(&mut workspace.spans));
        let article = self.read(workspace, &page).map(Article::into_owned);
        workspace.spans = page.into_storage();
        article
    }

    /// Every line of an HTML page with its verdict and the votes on it, even where there is no
    /// article. Cannot fail.
    ///
    /// It is what the page shows: where [`extract_html`](Pipeline::extract_html) takes the body from data
    /// ([`Article::body_source`]), the lines here are not those of the article.
    pub fn classify_html<'t>(&self, lines: &'t Lines) -> Classified<'t> {
        self.classify_page(lines.page())
    }
}

/// A value without markup and character references, and with its blanks folded.
fn plain(value: &str) -> String {
    let read;
    let value = if value.contains(['&', '<']) {
        read = Lines::read(value);
        read.text()
    } else {
        value
    };
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}
