//! What kind of page an article stood on, as the page declares it.

use crate::page::is_article_type;
use std::fmt;

/// The kind of a page.
///
/// ```
/// use bodycopy::html::{PageKind, extract};
///
/// let article = extract(include_str!("../../examples/data/harbour-page.html"))?;
/// assert_eq!(article.page_kind(), Some(PageKind::Article));
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageKind {
    /// A story, a post of a blog, a report.
    Article,
    /// A thread of a forum, or a question with its answers.
    Forum,
    /// Documentation of software.
    Documentation,
    /// A thing that is sold.
    Product,
    /// Several things that are sold.
    Collection,
    /// Links to other pages: results of a search, a front page.
    Listing,
    /// What somebody offers to do.
    Service,
}

impl PageKind {
    /// The kind as a word in lower case: stable, for output that programs read.
    pub fn as_str(&self) -> &'static str {
        match self {
            PageKind::Article => "article",
            PageKind::Forum => "forum",
            PageKind::Documentation => "documentation",
            PageKind::Product => "product",
            PageKind::Collection => "collection",
            PageKind::Listing => "listing",
            PageKind::Service => "service",
        }
    }
}

impl fmt::Display for PageKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Types of schema.org and Open Graph that tell more than being an article too: a thread is often one.
const BEFORE: &[(&str, PageKind)] = &[
    ("discussionforumposting", PageKind::Forum),
    ("qapage", PageKind::Forum),
    ("forum", PageKind::Forum),
    ("techarticle", PageKind::Documentation),
    ("apireference", PageKind::Documentation),
];

/// Types that tell less, the more telling ones first: a collection holds products.
const BEHIND: &[(&str, PageKind)] = &[
    ("collectionpage", PageKind::Collection),
    ("product.group", PageKind::Collection),
    ("someproducts", PageKind::Collection),
    ("offercatalog", PageKind::Collection),
    ("product", PageKind::Product),
    ("productgroup", PageKind::Product),
    ("product.item", PageKind::Product),
    ("searchresultspage", PageKind::Listing),
    ("service", PageKind::Service),
];

/// The type that pages give without need, which tells least.
const PLAIN: &str = "article";

/// Confidence below which `article` alone is not believed: many systems call every page one.
const SURE: f32 = 0.5;

/// Whether a declared type is of a thing, or of several, that are sold.
pub(super) fn is_sold(declared: &str) -> bool {
    let is_sold = |kind: &PageKind| matches!(kind, PageKind::Product | PageKind::Collection);
    let mut types = BEHIND.iter();
    types.any(|(known, kind)| is_sold(kind) && declared.eq_ignore_ascii_case(known))
}

/// The kind that declared types tell, if any does.
pub(super) fn page_kind(declared: &[&str], confidence: f32) -> Option<PageKind> {
    let is = |known: &str| declared.iter().any(|kind| kind.eq_ignore_ascii_case(known));
    let listed = |types: &[(&str, PageKind)]| {
        let (_, kind) = types.iter().find(|(known, _)| is(known))?;
        Some(*kind)
    };
    let is_story = |kind: &&str| is_article_type(kind) && !kind.eq_ignore_ascii_case(PLAIN);
    let article = |told: bool| told.then_some(PageKind::Article);
    listed(BEFORE)
        .or_else(|| article(declared.iter().any(is_story)))
        .or_else(|| listed(BEHIND))
        .or_else(|| article(is(PLAIN) && confidence >= SURE))
}

#[cfg(test)]
mod tests {
    use super::{PageKind, page_kind};

    #[test]
    fn the_more_telling_type_counts() {
        for (declared, confidence, expected) in [
            (
                &["article", "DiscussionForumPosting"][..],
                0.9,
                Some(PageKind::Forum),
            ),
            (
                &["product", "CollectionPage"],
                0.9,
                Some(PageKind::Collection),
            ),
            (&["article"], 0.9, Some(PageKind::Article)),
            (&["article"], 0.2, None),
            (&["product", "NewsArticle"], 0.2, Some(PageKind::Article)),
            (&["JobPosting"], 0.9, None),
            (&["website"], 0.9, None),
            (&[], 0.9, None),
        ] {
            assert_eq!(page_kind(declared, confidence), expected, "{declared:?}");
        }
    }
}
