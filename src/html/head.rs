//! What tags in the head of a page, and attributes in its body, say of it.

use super::attributes::{Attributes, Name};
use crate::page::{Declaration, MOST_KINDS, Said, SaidIn, Tag};
use std::ops::Range;

/// Names of `meta` that say something of an article, and what. Earlier ones are believed first, and the first of
/// all before JSON-LD (`SaidIn::rank`).
const METAS: &[(&str, Declaration)] = &[
    ("article:published_time", Declaration::Published),
    ("datepublished", Declaration::Published),
    ("og:published_time", Declaration::Published),
    ("parsely-pub-date", Declaration::Published),
    ("sailthru.date", Declaration::Published),
    ("dc.date.issued", Declaration::Published),
    ("dcterms.date", Declaration::Published),
    ("dc.date", Declaration::Published),
    ("pubdate", Declaration::Published),
    ("publishdate", Declaration::Published),
    ("publish-date", Declaration::Published),
    ("published", Declaration::Published),
    ("date", Declaration::Published),
    ("cxenseparse:publishtime", Declaration::Published),
    ("og:article:published_time", Declaration::Published),
    ("shareaholic:article_published_time", Declaration::Published),
    ("article:modified_time", Declaration::Updated),
    ("datemodified", Declaration::Updated),
    ("og:updated_time", Declaration::Updated),
    ("last-modified", Declaration::Updated),
    ("og:title", Declaration::Title),
    ("twitter:title", Declaration::Title),
    ("parsely-title", Declaration::Title),
    ("sailthru.title", Declaration::Title),
    ("dc.title", Declaration::Title),
    ("headline", Declaration::Title),
    ("parsely-author", Declaration::Author),
    ("sailthru.author", Declaration::Author),
    ("author", Declaration::Author),
    ("dc.creator", Declaration::Author),
    ("dcterms.creator", Declaration::Author),
    ("articleauthor", Declaration::Author),
    ("cxenseparse:author", Declaration::Author),
    ("shareaholic:article_author_name", Declaration::Author),
    ("article:author", Declaration::Author),
    ("og:type", Declaration::Kind),
    ("og:site_name", Declaration::SiteName),
    ("application-name", Declaration::SiteName),
    ("og:description", Declaration::Description),
    ("description", Declaration::Description),
    ("twitter:description", Declaration::Description),
    ("og:image", Declaration::Image),
    ("twitter:image", Declaration::Image),
    ("og:url", Declaration::Address),
    ("article:tag", Declaration::Tag),
    ("news_keywords", Declaration::Tag),
    ("keywords", Declaration::Tag),
    ("og:locale", Declaration::Language),
    ("content-language", Declaration::Language),
];

/// Most things that a page can say of itself.
const MOST: usize = 256;

/// Notes what a start tag says.
pub(super) fn note(tag: Tag, attributes: &Attributes, source: &Range<u32>, said: &mut Vec<Said>) {
    let found = match tag {
        Tag::Meta => meta(attributes),
        Tag::Link => link(attributes),
        Tag::Html => attributes
            .get(Name::Lang)
            .map(|value| (Declaration::Language, value, SaidIn::Lang)),
        _ => property(tag, attributes),
    };
    match found {
        Some((Declaration::Kind, kind, place)) => note_kind(said, kind, (place, source.clone())),
        Some((what, value, place)) => push(said, what, value, (place, source.clone())),
        None => {}
    }
    if let Some(value) = attributes.get(Name::Itemtype) {
        for kind in value.split_ascii_whitespace() {
            note_kind(said, kind, (SaidIn::ItemType, source.clone()));
        }
    }
}

/// Notes a type of Open Graph or schema.org, once.
pub(super) fn note_kind(said: &mut Vec<Said>, kind: &str, place: (SaidIn, Range<u32>)) {
    let name = kind.rsplit(['/', ':', '#']).next().unwrap_or(kind);
    let known = |said: &Said| said.what == Declaration::Kind && said.value == name;
    if !said.iter().any(known)
        && said
            .iter()
            .filter(|said| said.what == Declaration::Kind)
            .count()
            < MOST_KINDS
    {
        push(said, Declaration::Kind, name, place);
    }
}

/// Adds a value, unless it is empty, or there are too many.
pub(super) fn push(
    said: &mut Vec<Said>,
    what: Declaration,
    value: &str,
    (place, source): (SaidIn, Range<u32>),
) {
    if said.len() >= MOST {
        return;
    }
    let value = super::plain(value);
    if !value.is_empty() {
        said.push(Said {
            what,
            value,
            place,
            source,
        });
    }
}

type Found<'t> = Option<(Declaration, &'t str, SaidIn)>;

fn meta(attributes: &Attributes) -> Found<'_> {
    let value = attributes.get(Name::Content)?;
    let names = [Name::Property, Name::Named, Name::Itemprop, Name::HttpEquiv];
    names.into_iter().find_map(|name| {
        let name = attributes.get(name)?;
        let mut known = METAS.iter().zip(0..);
        let known = known.find(|((known, _), _)| known.eq_ignore_ascii_case(name));
        known.map(|((name, what), place)| (*what, value, SaidIn::Meta(name, place)))
    })
}

fn link(attributes: &Attributes) -> Found<'_> {
    let canonical = attributes.get(Name::Rel)?.eq_ignore_ascii_case("canonical");
    let href = attributes.get(Name::Href)?;
    canonical.then_some((Declaration::Address, href, SaidIn::Canonical))
}

/// Dates in attributes of the body.
fn property(tag: Tag, attributes: &Attributes) -> Found<'_> {
    let value = attributes
        .get(Name::Datetime)
        .or_else(|| attributes.get(Name::Content))?;
    let itemprop = attributes.get(Name::Itemprop).unwrap_or("");
    let names = |name: &str| itemprop.split_ascii_whitespace().any(|word| word == name);
    if names("datePublished") {
        Some((Declaration::Published, value, SaidIn::ItemProp))
    } else if names("dateModified") {
        Some((Declaration::Updated, value, SaidIn::ItemProp))
    } else if tag == Tag::Time {
        Some((Declaration::Published, value, SaidIn::Time))
    } else {
        None
    }
}
