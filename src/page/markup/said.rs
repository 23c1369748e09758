//! What a page says of itself beside its lines: in its head, in data for machines, in attributes.

use std::ops::Range;

/// What a page's markup can say of it.
///
/// ```
/// use bodycopy::html::{Declaration, extract};
///
/// let article = extract(include_str!("../../../examples/data/harbour-page.html"))?;
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

/// One thing that a page says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) what: Declaration,
    pub(crate) value: String,
    pub(crate) place: SaidIn,
    /// Its bytes in the source.
    pub(crate) source: Range<u32>,
}

/// Where a page says a thing of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SaidIn {
    /// A `meta` of this name, which stands at this place among those that are known.
    Meta(&'static str, u8),
    /// Data for machines.
    JsonLd,
    /// The same, of an author that they call an organisation.
    JsonLdOrganization,
    /// The same, of a recipe or the like on a page whose data have no article.
    JsonLdWork,
    /// The canonical link.
    Canonical,
    /// The language of an element.
    Lang,
    /// The types of an element.
    ItemType,
    /// A property of a date.
    ItemProp,
    /// A `time`, which may be of another story.
    Time,
    /// The property of an author, where the page shows the name.
    AuthorProp,
    /// An author's link, likewise.
    AuthorRel,
    /// A line that a page calls its author's or byline in its class. It may say more than a name, or be of
    /// another story.
    AuthorClass,
}

impl SaidIn {
    /// Its name for people.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            SaidIn::Meta(name, _) => name,
            SaidIn::JsonLd | SaidIn::JsonLdOrganization | SaidIn::JsonLdWork => "JSON-LD",
            SaidIn::Canonical => "rel=canonical",
            SaidIn::Lang => "lang",
            SaidIn::ItemType => "itemtype",
            SaidIn::ItemProp => "itemprop",
            SaidIn::Time => "time",
            SaidIn::AuthorProp => "itemprop=author",
            SaidIn::AuthorRel => "rel=author",
            SaidIn::AuthorClass => "class",
        }
    }

    /// How far it is believed: the lower, the more.
    pub(crate) fn rank(self) -> u8 {
        match self {
            SaidIn::Meta(_, 0) => 0,
            SaidIn::JsonLd | SaidIn::JsonLdOrganization => 1,
            SaidIn::ItemProp => 2,
            SaidIn::Meta(_, place) => place.saturating_add(2),
            // A page may hold works of others.
            SaidIn::JsonLdWork => u8::MAX,
            _ => u8::MAX - 1,
        }
    }

    /// Whether it marks a name that the page shows as its author's.
    pub(crate) fn marks_author(self) -> bool {
        matches!(self, SaidIn::AuthorProp | SaidIn::AuthorRel)
    }
}

/// Whether a type of schema.org or Open Graph is one of articles and posts, its case passed over.
pub(crate) fn is_article_type(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with("article")
        || name == "report"
        || name.ends_with("posting") && name != "jobposting"
}
