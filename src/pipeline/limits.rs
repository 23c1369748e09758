//! How large an input may be.

use crate::error::Error;
use crate::page::{Page, Span};
use std::fmt;

/// The largest input that a pipeline accepts. Larger ones give an error instead of an article.
///
/// Work and memory grow linearly with the input, so that the defaults are wide; a service that
/// takes pages from strangers sets its own.
///
/// ```
/// use bodycopy::{Error, Limits, Pipeline};
///
/// let limits = Limits { bytes: 1 << 20, lines: 2, ..Limits::default() };
/// let pipeline = Pipeline::builder().limits(limits).build()?;
/// let error = pipeline.extract("one\ntwo\nthree").unwrap_err();
/// assert_eq!(error, Error::TooManyLines { lines: 3, limit: 2 });
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs)] // Built with `..Limits::default()`.
pub struct Limits {
    /// Bytes of the input. Default, and at most: 4 GiB less one, as offsets have 32 bits.
    pub bytes: usize,
    /// Lines of the input, blank ones included. Default: no limit beside that of bytes.
    pub lines: usize,
    /// Bytes of one line, the blanks around it left out. Default: no limit beside that of bytes.
    pub line_bytes: usize,
}

/// Offsets are kept in 32 bits.
const MOST_BYTES: usize = u32::MAX as usize;

impl Default for Limits {
    fn default() -> Self {
        Limits {
            bytes: MOST_BYTES,
            lines: usize::MAX,
            line_bytes: usize::MAX,
        }
    }
}

impl fmt::Display for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.bytes)?;
        if self.lines < usize::MAX {
            write!(f, ", {} lines", self.lines)?;
        }
        if self.line_bytes < usize::MAX {
            write!(f, ", {} bytes a line", self.line_bytes)?;
        }
        Ok(())
    }
}

impl Limits {
    /// Checks what can be checked before the text is read.
    pub(crate) fn check_text(self, text: &str) -> Result<(), Error> {
        let limit = self.bytes.min(MOST_BYTES);
        if text.len() > limit {
            return Err(Error::TooLong {
                bytes: text.len(),
                limit,
            });
        }
        Ok(())
    }

    /// Checks the lines that were found.
    pub(crate) fn check_page(self, page: &Page<'_>) -> Result<(), Error> {
        let lines = page.source_lines() as usize;
        if lines > self.lines {
            return Err(Error::TooManyLines {
                lines,
                limit: self.lines,
            });
        }
        let over = |span: &&Span| (span.end - span.start) as usize > self.line_bytes;
        let rows = page.lines().iter().chain(page.signs()).filter(over);
        let mut rows = rows.flat_map(|span| page.rows_of(span));
        let length = |start, end| (end - start) as usize;
        let longest = rows.find(|(_, start, end)| length(*start, *end) > self.line_bytes);
        longest.map_or(Ok(()), |(line, start, end)| {
            Err(Error::LineTooLong {
                line: line as usize,
                bytes: length(start, end),
                limit: self.line_bytes,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Limits;
    use crate::{Error, Pipeline};

    fn error(text: &str, limits: Limits) -> Option<Error> {
        let built = Pipeline::builder().limits(limits).build();
        built.ok()?.extract(text).err()
    }

    #[test]
    fn the_first_line_over_the_limit_is_named() {
        let limits = Limits {
            line_bytes: 9,
            ..Limits::default()
        };
        // The joined paragraph is longer than the limit, its rows are not.
        let wrapped = "a line\nof mail\nthat is\nwrapped\nat nine.";
        assert!(!matches!(
            error(wrapped, limits),
            Some(Error::LineTooLong { .. })
        ));
        let long = format!("{wrapped}\n  0123456789  \n01234567890");
        let expected = Error::LineTooLong {
            line: 6,
            bytes: 10,
            limit: 9,
        };
        assert_eq!(error(&long, limits), Some(expected));
    }
}
