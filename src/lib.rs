#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod article;
mod char_table;
mod corpus;
mod decode;
mod error;
pub mod fields;
mod filter;
#[cfg(feature = "html")]
pub mod html;
mod kind;
pub mod language;
pub mod measure;
mod model;
mod page;
mod pipeline;
mod room;
mod rules;
#[cfg(feature = "serde")]
mod serialize;
#[cfg(feature = "stages")]
pub mod stages;
pub mod text;
#[cfg(feature = "training")]
#[doc(hidden)]
pub mod training;
mod view;

pub use article::{
    Article, Block, BlockKind, Lines, Paragraphs, Removal, Removed, SourceLine, Verdict,
};
pub use corpus::{C4, JusText};
pub use error::Error;
/// The calendar and zones that dates are given in.
pub use jiff;

pub use filter::{Ballot, Evidence, Filter, Reason, ReasonOnly, Vote};
pub use model::LineModel;
pub use pipeline::{Classified, Limits, Pipeline, PipelineBuilder, Workspace};
pub use rules::{
    Afterword, Caption, Comments, Credit, Density, Duplicate, Furniture, Mail, MainRun, Navigation,
    Prose, Rail, Topic,
};
pub use text::Quotes;
pub use view::{Line, View};

/// The article of a page, by [`Pipeline::news`]. Linear in the page.
///
/// The page is plain text. HTML is no error, but its tags are read as text: [`text::is_html`] tells it, and with
/// the feature `html`, `html::extract` reads it, and `html::extract_any` either.
///
/// ```
/// let page = include_str!("../examples/data/wire-story-with-rail.txt");
/// let article = bodycopy::extract(page)?;
/// assert_eq!((article.blocks().len(), article.removed().count()), (10, 13));
/// # Ok::<(), bodycopy::Error>(())
/// ```
///
/// # Errors
///
/// [`Error::Empty`] and [`Error::NoArticle`]; [`Error::TooLong`] from 4 GiB on.
pub fn extract(text: &str) -> Result<Article<'_>, Error> {
    Pipeline::shared().extract(text)
}

/// The article of a page given as bytes, which must be UTF-8, by [`Pipeline::news`]: see
/// [`Pipeline::extract_bytes`]. Others are decoded first, with the feature `html` by `html::decode`.
///
/// ```
/// let page = include_bytes!("../examples/data/harbour-page.txt");
/// assert_eq!(bodycopy::extract_bytes(page)?.title(), Some("Harbour to stay closed until May"));
/// # Ok::<(), bodycopy::Error>(())
/// ```
///
/// # Errors
///
/// [`Error::NotUtf8`], and as [`extract`].
pub fn extract_bytes(bytes: &[u8]) -> Result<Article<'_>, Error> {
    Pipeline::shared().extract_bytes(bytes)
}
