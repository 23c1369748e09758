//! What can go wrong: a page without an article, an input over a limit, bytes that are no text.

use thiserror::Error;

/// Why there is no [`Article`](crate::Article), or no [`Pipeline`](crate::Pipeline).
///
/// Reading a page cannot fail otherwise: any text gives an article or one of these. Each message
/// says what was wrong, where, and what to do about it.
///
/// ```
/// use bodycopy::{Error, Pipeline};
///
/// assert_eq!(bodycopy::extract(" \n"), Err(Error::Empty));
///
/// let Err(Error::NoArticle { lines, best_score, .. }) = bodycopy::extract("Home\nNews\nSport") else {
///     panic!("a menu is no article");
/// };
/// assert_eq!(lines, 3);
/// assert!(best_score < 0.0);
///
/// let error = Pipeline::news().extract_bytes(b"na\xefve").unwrap_err();
/// assert_eq!(error, Error::NotUtf8 { offset: 2 });
/// println!("{error}");
/// ```
#[derive(Debug, Clone, PartialEq, Error)]
#[non_exhaustive]
pub enum Error {
    /// The input has no line that is not blank.
    #[error("the input is empty: no line of it holds anything but blanks")]
    Empty,

    /// No line of the page is an article's body.
    ///
    /// HTML that is read as plain text may end here too, or give an article full of tags:
    /// [`text::is_html`](crate::text::is_html) tells it, and with the feature `html`, `html::extract` reads it, and `html::extract_any` either. What an
    /// HTML page without an article says of itself, its title or date, `html::Lines::declared` tells.
    #[error("no article found: {}", no_article(*lines, *best_score, *is_html))]
    #[non_exhaustive]
    NoArticle {
        /// How many lines the input has, blank ones not counted: each line of a hard-wrapped
        /// paragraph counts.
        lines: usize,
        /// The best line's sum of votes, in natural log-odds. It can be above 0: one weak line does
        /// not make an article. One below -8,000 says that a filter was certain of each line.
        best_score: f32,
        /// Whether plain text was asked for and the input looks like HTML, by
        /// [`text::is_html`](crate::text::is_html).
        is_html: bool,
    },

    /// The input is longer than [`Limits::bytes`](crate::Limits::bytes).
    #[error("the input has {bytes} bytes, over the limit of {limit}; raise `Limits::bytes`")]
    TooLong {
        /// Length of the input in bytes.
        bytes: usize,
        /// The limit in bytes.
        limit: usize,
    },

    /// The input has more lines than [`Limits::lines`](crate::Limits::lines).
    #[error("the input has {lines} lines, over the limit of {limit}; raise `Limits::lines`")]
    TooManyLines {
        /// How many lines it has, blank ones included.
        lines: usize,
        /// The limit.
        limit: usize,
    },

    /// A line is longer than [`Limits::line_bytes`](crate::Limits::line_bytes).
    #[error("line {line} has {bytes} bytes, over the limit of {limit}; raise `Limits::line_bytes`")]
    LineTooLong {
        /// Number of the line, from 1.
        line: usize,
        /// Its length in bytes.
        bytes: usize,
        /// The limit in bytes.
        limit: usize,
    },

    /// The bytes given are not UTF-8.
    #[error(
        "the input is not UTF-8 from byte {offset} on; decode it first, for instance with the encoding that its HTTP \
         header or byte-order mark names; with the feature `html`, `html::decode` finds and reads it"
    )]
    NotUtf8 {
        /// Offset of the first byte that is not UTF-8, from 0.
        offset: usize,
    },

    /// A builder was told to remove or replace a filter that the pipeline does not hold.
    #[error("no filter is named {name:?}; the pipeline holds {held}")]
    UnknownFilter {
        /// The name that was asked for.
        name: String,
        /// The names that there are, joined by commas.
        held: String,
    },

    /// A builder was told to add a filter under a name that is taken.
    #[error("a filter named {name:?} is there already; replace it or choose another name")]
    FilterExists {
        /// The name that was asked for.
        name: String,
    },

    /// A text that was read as a [`Reason`](crate::Reason) names none.
    #[error("no reason is called {name:?}; there are {known}")]
    UnknownReason {
        /// The text.
        name: String,
        /// The names that there are, joined by commas.
        known: String,
    },
}

/// Why no line was taken for an article's, and what to do about it.
fn no_article(lines: usize, best_score: f32, is_html: bool) -> String {
    let none = match lines {
        1 => "its only line is not body; it".to_owned(),
        lines => format!("none of its {lines} lines is body; the best"),
    };
    let advice = if is_html {
        "It looks like HTML, whose tags were read as words: `text::is_html` tells it, and with the feature `html`, \
         `html::extract` reads it"
    } else {
        "`Pipeline::classify` shows each line with its verdict, `PipelineBuilder::lean` above 0 keeps more"
    };
    format!("{none} scored {best_score:.2}, too little to begin one. {advice}")
}

impl Error {
    /// The error in a word that stays the same from version to version, for logs, tables and
    /// records: the variant's name in lower case, words joined by `_`.
    ///
    /// ```
    /// let error = bodycopy::extract("Home\nNews\nSport").unwrap_err();
    /// assert_eq!(error.kind(), "no_article");
    /// ```
    pub fn kind(&self) -> &'static str {
        match self {
            Error::Empty => "empty",
            Error::NoArticle { .. } => "no_article",
            Error::TooLong { .. } => "too_long",
            Error::TooManyLines { .. } => "too_many_lines",
            Error::LineTooLong { .. } => "line_too_long",
            Error::NotUtf8 { .. } => "not_utf8",
            Error::UnknownFilter { .. } => "unknown_filter",
            Error::FilterExists { .. } => "filter_exists",
            Error::UnknownReason { .. } => "unknown_reason",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Error;
    use crate::{Limits, Pipeline, Rail};

    #[test]
    fn kinds_are_the_names_of_the_variants() {
        let over = |limits| {
            let built = Pipeline::builder().limits(limits).build();
            built.expect("limits are no mistake").extract("two\nlines")
        };
        let (wide, mut builder) = (Limits::default(), Pipeline::builder());
        let errors = [
            crate::extract("").err(),
            crate::extract("Home\nNews\nSport").err(),
            over(Limits { bytes: 1, ..wide }).err(),
            over(Limits { lines: 1, ..wide }).err(),
            over(Limits {
                line_bytes: 1,
                ..wide
            })
            .err(),
            Pipeline::news().extract_bytes(b"\xff").err(),
            builder.clone().remove("none").build().err(),
            builder.add("rail", Rail).build().err(),
            "none".parse::<crate::Reason>().err(),
        ];
        for error in errors {
            let error: Error = error.expect("each is made to fail");
            let name = format!("{error:?}");
            let name = name.split([' ', '(']).next().unwrap_or_default();
            let letters = |word: &str| word.replace('_', "").to_lowercase();
            assert_eq!(letters(error.kind()), letters(name));
        }
    }
}
