//! Credits at the end of a story: who else worked on it, and which agency it came from.

mod clause;
mod lines;
mod names;
mod sign;

use crate::language::{boundary_after, ends_sentence};
pub(super) use lines::find;
use std::borrow::Cow;
use std::ops::Range;

/// One credit: a role as written, and who had it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit<'a> {
    role: Option<Cow<'a, str>>,
    people: Vec<Cow<'a, str>>,
    agencies: Vec<Cow<'a, str>>,
    range: Range<usize>,
}

/// The credits at the end of a paragraph, or of a line that is nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credits<'a> {
    list: Vec<Credit<'a>>,
    start: usize,
}

/// Where the parts of a credit stand in its text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Parts {
    role: Option<Range<usize>>,
    people: Vec<Range<usize>>,
    agencies: Vec<Range<usize>>,
    range: Range<usize>,
}

/// The credits of a text and where they start, with the bracket or dash before them.
type Found = (usize, Vec<Parts>);

/// Bytes at the end of a text in which credits stand.
const TAIL_BYTES: usize = 600;

impl<'a> Credits<'a> {
    /// The credits that a cleaned paragraph or line ends with.
    ///
    /// Reads the last bytes only. It errs where a story's last sentence is an agency's name in
    /// capitals, and takes a company for a person where no table names it.
    ///
    /// ```
    /// use bodycopy::fields::Credits;
    ///
    /// let text = "The harbour stays closed. (Reporting by Ann Lee in Lagos; Editing by Jan Roe)";
    /// let credits = Credits::parse(text).expect("credits");
    /// assert_eq!(&text[..credits.start()], "The harbour stays closed. ");
    /// let [reporting, editing] = credits.list() else { panic!("two credits") };
    /// assert_eq!(reporting.role(), Some("Reporting by"));
    /// assert_eq!(reporting.people(), ["Ann Lee"]);
    /// assert_eq!(editing.people(), ["Jan Roe"]);
    /// assert!(Credits::parse("The reporting by her won a prize.").is_none());
    /// ```
    pub fn parse(text: &'a str) -> Option<Self> {
        let (start, parts) = clause::parse(text).or_else(|| sign::parse(text))?;
        let part = |range: &Range<usize>| text.get(range.clone()).map(Cow::Borrowed);
        let list = parts.into_iter().map(|parts| Credit {
            role: parts.role.as_ref().and_then(part),
            people: parts.people.iter().filter_map(part).collect(),
            agencies: parts.agencies.iter().filter_map(part).collect(),
            range: parts.range,
        });
        Some(Credits {
            list: list.collect(),
            start,
        })
    }

    /// The credits, in order; at least one.
    pub fn list(&self) -> &[Credit<'a>] {
        &self.list
    }

    /// Where the credits begin in the text, in bytes, their bracket or dash included: 0 if they are
    /// all of it.
    pub fn start(&self) -> usize {
        self.start
    }

    /// The credits with their text copied.
    pub fn into_owned(self) -> Credits<'static> {
        Credits {
            list: self.list.into_iter().map(Credit::into_owned).collect(),
            start: self.start,
        }
    }
}

impl<'a> Credit<'a> {
    /// The words that say what was done, as written (`Additional reporting by`); none for an
    /// agency's bare sign.
    pub fn role(&self) -> Option<&str> {
        self.role.as_deref()
    }

    /// The people, as written.
    pub fn people(&self) -> &[Cow<'a, str>] {
        &self.people
    }

    /// Agencies, papers and unnamed staff, as written.
    pub fn agencies(&self) -> &[Cow<'a, str>] {
        &self.agencies
    }

    /// The bytes of the text that the credit takes, half-open.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// The credit with its text copied.
    pub fn into_owned(self) -> Credit<'static> {
        let owned = |text: Cow<'a, str>| Cow::Owned(text.into_owned());
        Credit {
            role: self.role.map(owned),
            people: self.people.into_iter().map(owned).collect(),
            agencies: self.agencies.into_iter().map(owned).collect(),
            range: self.range,
        }
    }
}

/// Where the last so many bytes of a text start, or the first character in them.
fn tail_start(text: &str, bytes: usize) -> usize {
    boundary_after(text, text.len().saturating_sub(bytes))
}

/// Whether a text is over where `before` ends: it is empty or a sentence ended.
fn is_over(before: &str) -> bool {
    before.trim_end().chars().next_back().is_none_or(ends)
}

/// Whether a character ends a sentence, or a quotation or bracket behind one.
fn ends(c: char) -> bool {
    ends_sentence(c) || BEHIND_ENDS.contains(&c)
}

/// What stands behind the end of a sentence or in place of it.
const BEHIND_ENDS: [char; 8] = ['"', ')', '”', '’', '»', '…', '」', '）'];
