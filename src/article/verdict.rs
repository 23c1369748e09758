//! What became of each source line: body, field, or removed and why.

use super::BlockKind;
use crate::fields::FieldKind;
use crate::filter::{Reason, ReasonNumber, Reasons};
use crate::page::slice;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// What became of a line.
///
/// ```
/// use bodycopy::{Pipeline, Reason, Verdict};
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// for line in Pipeline::news().classify(page).lines().filter(|line| line.number() > 11) {
///     match line.verdict() {
///         Verdict::Removed(removal) => assert_eq!(removal.reason, Reason::Rail),
///         other => panic!("line {} is {other}", line.number()),
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Verdict<'p> {
    /// It is part of the body, in a block of this kind.
    Body(BlockKind),
    /// It is one of the article's other fields, whatever the votes on it are: see
    /// [`Vote`](crate::Vote).
    Field(FieldKind),
    /// It was removed.
    Removed(Removal<'p>),
}

impl Verdict<'_> {
    /// The verdict as a word: `body`, `field` or `removed`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Verdict::Body(_) => "body",
            Verdict::Field(_) => "field",
            Verdict::Removed(_) => "removed",
        }
    }

    /// What the line is, as a word: the kind of its block (`paragraph`), its field (`headline`), or the reason why it
    /// was removed (`rail`).
    ///
    /// ```
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// let article = bodycopy::extract(page)?;
    /// let labels: Vec<&str> = article.lines().map(|line| line.verdict().label()).collect();
    /// assert_eq!((labels[0], labels[1], labels[11]), ("headline", "paragraph", "rail"));
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn label(&self) -> &'static str {
        match self {
            Verdict::Body(kind) => kind.as_str(),
            Verdict::Field(kind) => kind.as_str(),
            Verdict::Removed(removal) => removal.reason.as_str(),
        }
    }

    /// Whether the line is part of the body.
    pub fn is_body(&self) -> bool {
        matches!(self, Verdict::Body(_))
    }

    /// Whether the line was removed.
    pub fn is_removed(&self) -> bool {
        matches!(self, Verdict::Removed(_))
    }
}

impl fmt::Display for Verdict<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Why a line was removed.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Removal<'p> {
    /// The reason.
    pub reason: Reason,
    /// Name of the filter that gave the reason. `None` where no filter spoke against the line: those around it
    /// are none of a body, and one or two lines by themselves make no story; or it is a bullet and nothing to read;
    /// or the body of the page is in its data.
    pub filter: Option<&'p str>,
    /// Sum of all votes on the line, in natural log-odds: the lower, the surer. It can be above 0
    /// where the lines around decided, and below -8,000 where a filter was certain, and none of the contrary.
    pub score: f32,
}

/// A source line that is not blank, with its verdict.
///
/// ```
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let article = bodycopy::extract(page)?;
/// let dash = article.removed().next().expect("the rail begins with one");
/// assert_eq!((dash.number(), dash.text()), (12, "-"));
/// assert_eq!(&page[dash.range()], "-");
/// assert!(dash.score() < 0.0);
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq)]
pub struct SourceLine<'p> {
    pub(crate) mark: Mark,
    pub(crate) source: &'p str,
    pub(crate) names: &'p Names,
}

impl<'p> SourceLine<'p> {
    /// Number of the line, from 1, blank lines counted. A line ends at a line feed, a carriage return,
    /// both together, a vertical tab, a form feed, U+0085, U+2028 or U+2029, so that editors that know
    /// fewer may count fewer. Of an HTML page, the lines are not those of the source but of what it
    /// shows: `html::Lines::text`.
    pub fn number(&self) -> usize {
        self.mark.number as usize
    }

    /// The line's bytes in the source, half-open, without its end and the blanks around it. Of an
    /// HTML page, the bytes from its first character's to its last one's, with the markup between
    /// them.
    pub fn range(&self) -> Range<usize> {
        let source = self.mark.source();
        source.start as usize..source.end as usize
    }

    /// The text as it stands in the source.
    pub fn text(&self) -> &'p str {
        slice(self.source, self.mark.start, self.mark.end)
    }

    /// What became of it.
    pub fn verdict(&self) -> Verdict<'p> {
        match self.mark.fate {
            Fate::Body(kind) => Verdict::Body(kind),
            Fate::Field(kind) => Verdict::Field(kind),
            Fate::Removed { reason, filter } => Verdict::Removed(Removal {
                reason: self.names.reasons.get(reason),
                filter: self.names.filter(filter),
                score: self.score(),
            }),
        }
    }

    /// Why it was removed, if it was.
    ///
    /// ```
    /// use bodycopy::Reason;
    ///
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// let article = bodycopy::extract(page)?;
    /// for line in article.removed() {
    ///     let removal = line.removal().expect("a removed line");
    ///     println!("{}: {} ({})", line.number(), line.text(), removal.reason);
    ///     assert_eq!((removal.reason, removal.filter), (Reason::Rail, Some("rail")));
    /// }
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn removal(&self) -> Option<Removal<'p>> {
        match self.verdict() {
            Verdict::Removed(removal) => Some(removal),
            _ => None,
        }
    }

    /// Sum of all votes on the line, in natural log-odds: above 0 speaks for body.
    #[allow(clippy::cast_precision_loss)] // Weights of interest have far fewer than 24 bits.
    pub fn score(&self) -> f32 {
        self.mark.score as f32 / 1000.0
    }
}

/// The line alone, without the page that it is of.
impl fmt::Debug for SourceLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SourceLine")
            .field("number", &self.number())
            .field("range", &self.range())
            .field("text", &self.text())
            .field("verdict", &self.verdict())
            .field("score", &self.score())
            .finish()
    }
}

/// What the numbers in verdicts stand for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Names {
    pub(crate) filters: Arc<[Box<str>]>,
    pub(crate) reasons: Reasons,
}

impl Names {
    /// The name of a filter. None where no filter spoke against a line: that number is past the end of every
    /// list.
    fn filter(&self, number: u16) -> Option<&str> {
        self.filters.get(usize::from(number)).map(|name| &**name)
    }
}

/// A line's verdict as it is kept: numbers only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) number: u32,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Where it came from, which is elsewhere if the text was read from markup.
    #[cfg(feature = "html")]
    pub(crate) source: Bytes,
    pub(crate) score: i32,
    pub(crate) fate: Fate,
}

impl Mark {
    fn source(&self) -> Range<u32> {
        #[cfg(feature = "html")]
        return self.source.start..self.source.end;
        #[cfg(not(feature = "html"))]
        return self.start..self.end;
    }
}

/// Bytes of the source: first, and one past the last.
#[cfg(feature = "html")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bytes {
    start: u32,
    end: u32,
}

#[cfg(feature = "html")]
impl From<Range<u32>> for Bytes {
    fn from(range: Range<u32>) -> Self {
        Bytes {
            start: range.start,
            end: range.end,
        }
    }
}

/// [`Verdict`] without names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    Body(BlockKind),
    Field(FieldKind),
    Removed { reason: ReasonNumber, filter: u16 },
}
