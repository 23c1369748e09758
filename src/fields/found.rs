//! The fields found on a page, and which lines they take.

#[cfg(feature = "html")]
use super::page_kind::{PageKind, page_kind};
use super::{Byline, Credits, Date, Dateline, FieldKind, Sourced};
use crate::decode::TELLING;
#[cfg(feature = "html")]
use crate::page::Declaration;
use std::borrow::Cow;
use std::ops::Range;

/// What the search for fields found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Found<'t> {
    /// The field that each line of the page holds, if any.
    pub(crate) lines: Vec<Option<FieldKind>>,
    pub(crate) fields: Fields<'t>,
}

impl Found<'_> {
    /// Takes these lines for a field, but for those that hold another.
    pub(super) fn mark(&mut self, lines: Range<usize>, field: FieldKind) {
        for line in &mut self.lines[lines] {
            line.get_or_insert(field);
        }
    }
}

/// The fields of an article.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Fields<'t> {
    pub(crate) title: Option<Sourced<Cow<'t, str>>>,
    pub(crate) standfirst: Option<Sourced<Cow<'t, str>>>,
    pub(crate) byline: Byline<'t>,
    pub(crate) dateline: Option<Sourced<Dateline<'t>>>,
    pub(crate) credits: Vec<Sourced<Credits<'t>>>,
    pub(crate) published: Option<Sourced<Date>>,
    pub(crate) updated: Option<Sourced<Date>>,
    /// What the page's markup says of it.
    #[cfg(feature = "html")]
    pub(crate) declared: Vec<(Declaration, Sourced<Cow<'static, str>>)>,
}

/// What of a page says whether it is an article, in the order of [`Fields::telling`].
#[cfg(feature = "training")]
pub(crate) const TELLING_NAMES: [&str; TELLING] = [
    "headline",
    "standfirst",
    "byline",
    "dateline",
    "date of publication",
    "credits",
    "declared an article",
    "declared anything else",
];

impl Fields<'_> {
    /// Which of the fields there are that say that a page is an article, and whether its markup says that it is one or
    /// something else, in the order of `TELLING_NAMES`.
    pub(crate) fn telling(&self) -> [bool; TELLING] {
        // However little lines promise, since what this gives decides how much they do.
        #[cfg(feature = "html")]
        let kind = self.page_kind(1.0).map(|kind| kind == PageKind::Article);
        #[cfg(not(feature = "html"))]
        let kind = None;
        let [is_article, is_other] = [true, false].map(|article| kind == Some(article));
        [
            self.title.is_some(),
            self.standfirst.is_some(),
            !self.byline.is_empty(),
            self.dateline.is_some(),
            self.published.is_some(),
            !self.credits.is_empty(),
            is_article,
            is_other,
        ]
    }

    /// The kind of page that its markup tells, where lines promise this much.
    #[cfg(feature = "html")]
    pub(crate) fn page_kind(&self, confidence: f32) -> Option<PageKind> {
        let kinds = self
            .declared
            .iter()
            .filter(|(said, _)| *said == Declaration::Kind);
        let kinds: Vec<&str> = kinds.map(|(_, kind)| kind.as_str()).collect();
        page_kind(&kinds, confidence)
    }

    /// The fields with all text copied.
    pub(crate) fn into_owned(self) -> Fields<'static> {
        Fields {
            title: self.title.map(Sourced::into_owned),
            standfirst: self.standfirst.map(Sourced::into_owned),
            byline: self.byline.into_owned(),
            dateline: self
                .dateline
                .map(|dateline| dateline.map(Dateline::into_owned)),
            credits: self
                .credits
                .into_iter()
                .map(|credits| credits.map(Credits::into_owned))
                .collect(),
            published: self.published,
            updated: self.updated,
            #[cfg(feature = "html")]
            declared: self.declared,
        }
    }
}
