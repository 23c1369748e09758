//! How fields are serialised: datelines, credits, and where each field came from.

use crate::article::Article;
use crate::fields::{Credit, Dateline, Origin, Sourced};
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// Where each field of an article came from: of the byline, each name.
pub(super) struct Sources<'s>(pub(super) &'s Article<'s>);

impl Serialize for Sources<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let article = self.0;
        let signed = article.byline().signed_by().iter();
        let signed: Vec<&Origin> = signed.map(Sourced::origin).collect();
        let mut sources = serializer.serialize_struct("Sources", 6)?;
        sources.serialize_field("title", &article.title_source().map(Sourced::origin))?;
        let standfirst = article.standfirst_source().map(Sourced::origin);
        sources.serialize_field("standfirst", &standfirst)?;
        sources.serialize_field("byline", &signed)?;
        sources.serialize_field("dateline", &article.dateline().map(Sourced::origin))?;
        sources.serialize_field("published", &article.published().map(Sourced::origin))?;
        sources.serialize_field("updated", &article.updated().map(Sourced::origin))?;
        sources.end()
    }
}

/// A map of `line`, `start`, `end` and `rule`.
impl Serialize for Origin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut origin = serializer.serialize_struct("Origin", 4)?;
        origin.serialize_field("line", &self.line)?;
        origin.serialize_field("start", &self.range.start)?;
        origin.serialize_field("end", &self.range.end)?;
        origin.serialize_field("rule", self.rule)?;
        origin.end()
    }
}

/// A credit and the line that it stands on.
pub(super) struct Credited<'s> {
    line: usize,
    credit: &'s Credit<'s>,
}

impl<'s> Credited<'s> {
    pub(super) fn of(article: &'s Article<'_>) -> Vec<Self> {
        let credits = article.credits().iter().flat_map(|credits| {
            let line = credits.origin().line;
            let list = credits.list().iter();
            list.map(move |credit| Credited { line, credit })
        });
        credits.collect()
    }
}

impl Serialize for Credited<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut credit = serializer.serialize_struct("Credit", 4)?;
        credit.serialize_field("line", &self.line)?;
        credit.serialize_field("role", &self.credit.role())?;
        credit.serialize_field("people", self.credit.people())?;
        credit.serialize_field("agencies", self.credit.agencies())?;
        credit.end()
    }
}

impl Serialize for Dateline<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut dateline = serializer.serialize_struct("Dateline", 4)?;
        dateline.serialize_field("places", self.places())?;
        dateline.serialize_field("people", self.people())?;
        dateline.serialize_field("date", &self.date())?;
        dateline.serialize_field("agency", &self.agency())?;
        dateline.end()
    }
}
