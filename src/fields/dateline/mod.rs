//! The dateline: where a story was filed from, at the start of its first paragraph.

mod bracket;
mod find;
mod han;
mod opening;
mod parts;
mod wire;

use super::date::floor;
use super::reporter::opening;
use crate::language::tables::DATELINE_CLOSERS;
pub(super) use find::{find, opens};
use parts::Parts;
use std::borrow::Cow;
use std::ops::Range;

/// Where a story was filed from, when, by which agency and, in some countries, by whom.
///
/// All parts stand as written; ranges are bytes of the paragraph. In the order of the paragraph a
/// region is a place of its own (`BEIRUT, Lebanon`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dateline<'a> {
    places: Vec<Cow<'a, str>>,
    people: Vec<Cow<'a, str>>,
    date: Option<Cow<'a, str>>,
    agency: Option<Cow<'a, str>>,
    parts: Parts,
}

/// Bytes at the start of a paragraph in which a dateline ends.
const HEAD_BYTES: usize = 240;

/// Bytes at the start of a paragraph in which a dateline has its dash, colon or bracket.
const SIGN_BYTES: usize = 160;

impl<'a> Dateline<'a> {
    /// The dateline that a cleaned paragraph opens with.
    ///
    /// Reads the first bytes only, and little of a paragraph without a dash, colon or bracket there.
    /// It errs on a city that the tables do not name before a bare colon (`Timbuktu: …` is none), and on a
    /// person in capitals before an agency in brackets.
    ///
    /// ```
    /// use bodycopy::fields::Dateline;
    ///
    /// let text = "WASHINGTON/NEW YORK, March 4 (Reuters) - Oil prices rose on Monday.";
    /// let dateline = Dateline::parse(text).expect("a dateline");
    /// assert_eq!(dateline.places(), ["WASHINGTON", "NEW YORK"]);
    /// assert_eq!(dateline.date(), Some("March 4"));
    /// assert_eq!(dateline.agency(), Some("Reuters"));
    /// assert_eq!(&text[dateline.lede_start()..], "Oil prices rose on Monday.");
    /// assert!(Dateline::parse("Virginia: a state of many rivers and hills.").is_none());
    /// ```
    pub fn parse(paragraph: &'a str) -> Option<Self> {
        let head = floor(paragraph, HEAD_BYTES);
        if !has_sign(floor(head, SIGN_BYTES)) {
            return None;
        }
        let parts = bracket::parse(head)
            .or_else(|| opening(head).map(han::reported))
            .or_else(|| han::parse(head))
            .or_else(|| wire::parse(head, paragraph))?;
        let text = |range: &Range<usize>| paragraph.get(range.clone()).map(Cow::Borrowed);
        paragraph.get(parts.end..).filter(|lede| !lede.is_empty())?;
        Some(Dateline {
            places: parts.places.iter().filter_map(text).collect(),
            people: parts.people.iter().filter_map(text).collect(),
            date: parts.date.as_ref().and_then(text),
            agency: parts.agency.as_ref().and_then(text),
            parts,
        })
    }

    /// The places, as written.
    pub fn places(&self) -> &[Cow<'a, str>] {
        &self.places
    }

    /// The people who filed the story, as written (`（记者张三）`).
    pub fn people(&self) -> &[Cow<'a, str>] {
        &self.people
    }

    /// The date, as written.
    pub fn date(&self) -> Option<&str> {
        self.date.as_deref()
    }

    /// The agency, as written.
    pub fn agency(&self) -> Option<&str> {
        self.agency.as_deref()
    }

    /// Where in the cleaned first paragraph the places stand, in bytes.
    pub fn place_ranges(&self) -> &[Range<usize>] {
        &self.parts.places
    }

    /// Where in the cleaned first paragraph the people stand, in bytes.
    pub fn people_ranges(&self) -> &[Range<usize>] {
        &self.parts.people
    }

    /// Where in the cleaned first paragraph the date stands, in bytes.
    pub fn date_range(&self) -> Option<Range<usize>> {
        self.parts.date.clone()
    }

    /// Where in the cleaned first paragraph the agency stands, in bytes.
    pub fn agency_range(&self) -> Option<Range<usize>> {
        self.parts.agency.clone()
    }

    /// Where in the cleaned first paragraph the lede begins, in bytes.
    pub fn lede_start(&self) -> usize {
        self.parts.end
    }

    /// Whether it says no more than a name and a colon, as a speaker's name does.
    fn is_bare(&self) -> bool {
        self.parts.colon && self.date.is_none() && self.agency.is_none()
    }

    /// The dateline with its text copied.
    pub fn into_owned(self) -> Dateline<'static> {
        let owned = |text: Cow<'a, str>| Cow::Owned(text.into_owned());
        Dateline {
            places: self.places.into_iter().map(owned).collect(),
            people: self.people.into_iter().map(owned).collect(),
            date: self.date.map(owned),
            agency: self.agency.map(owned),
            parts: self.parts,
        }
    }
}

/// Whether a text holds a character without which there is no dateline.
fn has_sign(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(
            c,
            '-' | '–'
                | '—'
                | '―'
                | '_'
                | ':'
                | '：'
                | '='
                | '＝'
                | ')'
                | '）'
                | ']'
                | '］'
                | '】'
                | '〕'
        ) || matches!(c, '/' | '／')
            || DATELINE_CLOSERS.contains(&c)
            || matches!(c, '፦' | '፡' | '៖' | '։' | '՝' | '।' | '∙')
    })
}
