//! What a page says of itself beside its lines: in its head, in data for machines, in attributes.

use std::ops::Range;

/// What a page's markup can say of it.
///
/// ```
/// use bodycopy::html::{Declaration, extract};
///
/// let article = extract(include_str!("../../examples/data/harbour-page.html"))?;
/// let site = article.declared(Declaration::SiteName).next().expect("the page names its site");
/// assert_eq!((site.as_str(), site.origin().rule), ("The Harbour Post", "og:site_name"));
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Declaration {
    /// The headline.
    Title,
    /// A person who wrote it.
    Author,
    /// When it was published.
    Published,
    /// When it was last changed.
    Updated,
    /// The name of the site.
    SiteName,
    /// A sentence on what it says.
    Description,
    /// The address of its picture.
    Image,
    /// Its own address.
    Address,
    /// What it is about, in a word or two; several of them may be in one value, parted by commas.
    Tag,
    /// What kind of thing it shows, as schema.org or Open Graph name it: `NewsArticle`, `product`.
    Kind,
    /// The tag of its language, as in `pt-BR`.
    Language,
}

/// Most types of things on it that a page can give: those of its own stand first.
pub(crate) const MOST_KINDS: usize = 24;
/// Rules of names that a page marks as its authors' where it shows them.
pub(crate) const SHOWN_AUTHORS: [&str; 2] = ["itemprop=author", "rel=author"];
/// The rule of lines that a page calls its author's or byline in their class. They may say more than a
/// name, or be of another story.
pub(crate) const CLASSED_AUTHOR: &str = "class";

/// One thing that a page says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) what: Declaration,
    pub(crate) value: String,
    /// Name of the place that says it.
    pub(crate) rule: &'static str,
    /// How far that place is believed: the lower, the more.
    pub(crate) rank: u8,
    /// Its bytes in the source.
    pub(crate) source: Range<u32>,
}

/// Whether a type of schema.org or Open Graph is one of articles and posts, its case passed over.
pub(crate) fn is_article_type(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with("article")
        || name == "report"
        || name.ends_with("posting") && name != "jobposting"
}
