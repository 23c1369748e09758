//! Bodies that a page does not show in its lines, but holds in its data.

use std::fmt;
use std::ops::Range;

/// Where the body of an article stood in its page.
///
/// ```
/// use bodycopy::html::{BodySource, extract};
///
/// let article = extract(include_str!("../../../examples/data/harbour-page.html"))?;
/// assert_eq!(article.body_source(), BodySource::Lines);
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
#[non_exhaustive]
pub enum BodySource {
    /// In its lines, as readers see it.
    #[default]
    Lines,
    /// In its JSON-LD, as `articleBody`.
    JsonLd,
    /// In other data for its scripts, as the longest text there.
    Data,
}

impl BodySource {
    /// The source as a word in lower case: stable, for output that programs read.
    pub fn as_str(&self) -> &'static str {
        match self {
            BodySource::Lines => "lines",
            BodySource::JsonLd => "json-ld",
            BodySource::Data => "data",
        }
    }
}

impl fmt::Display for BodySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A body that was read from data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DataBody {
    pub(crate) source: BodySource,
    /// The bytes of the page's text that it takes.
    pub(crate) text: Range<u32>,
}

/// Data in a script of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Script {
    /// Its bytes in the source.
    pub(crate) place: Range<u32>,
    /// Whether it is JSON-LD.
    pub(crate) linked: bool,
}
