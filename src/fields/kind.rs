//! Which field of an article a line holds, and where a value came from.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, Range};

/// A field of an article that is not its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldKind {
    /// The headline, or a repeat of it.
    Headline,
    /// The standfirst.
    Standfirst,
    /// Who wrote the story.
    Byline,
    /// When it was published or changed.
    Date,
    /// Who else worked on it, or which agency it came from, at its end.
    Credit,
}

impl FieldKind {
    /// The field's name in lower case: stable, for output that programs read.
    pub fn as_str(&self) -> &'static str {
        match self {
            FieldKind::Headline => "headline",
            FieldKind::Standfirst => "standfirst",
            FieldKind::Byline => "byline",
            FieldKind::Date => "date",
            FieldKind::Credit => "credit",
        }
    }
}

impl fmt::Display for FieldKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Where a value came from: line, bytes and rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Origin {
    /// Number of the source line, from 1; 0 where an HTML page's markup says it, and no line.
    pub line: usize,
    /// The bytes of the source, half-open.
    pub range: Range<usize>,
    /// Name of the rule that found it.
    pub rule: &'static str,
}

/// A value and where it came from. Reads and prints as the value.
///
/// ```
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let article = bodycopy::extract(page)?;
/// let title = article.title_source().expect("a headline");
/// assert_eq!(title.as_str(), article.title().unwrap_or_default());
/// assert_eq!(title.to_string(), title.as_str());
/// assert_eq!((title.origin().line, title.origin().rule), (1, "headline"));
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sourced<T> {
    pub(crate) value: T,
    pub(crate) origin: Origin,
}

impl<T> Sourced<T> {
    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Where it came from.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The value alone, without where it came from.
    ///
    /// ```
    /// let page = include_str!("../../examples/data/harbour-page.txt");
    /// let article = bodycopy::extract(page)?;
    /// let dateline = article.dateline().cloned().expect("the story has one").into_value();
    /// assert_eq!(dateline.places(), ["ROTTERDAM"]);
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn into_value(self) -> T {
        self.value
    }

    /// The same origin with another value.
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Sourced<U> {
        Sourced {
            value: change(self.value),
            origin: self.origin,
        }
    }
}

impl Sourced<Cow<'_, str>> {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.value
    }

    /// The text, copied.
    pub(crate) fn into_owned(self) -> Sourced<Cow<'static, str>> {
        self.map(|text| Cow::Owned(text.into_owned()))
    }
}

impl AsRef<str> for Sourced<Cow<'_, str>> {
    fn as_ref(&self) -> &str {
        &self.value
    }
}

impl<T> Deref for Sourced<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Display> fmt::Display for Sourced<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}
