//! How large an input may be.

use crate::error::Error;
use crate::page::Page;

/// The largest input that a pipeline accepts. Larger ones give an error instead of an article.
///
/// ```
/// use bodycopy::{Error, Limits, Pipeline};
///
/// let pipeline = Pipeline::builder().limits(Limits { bytes: 10, ..Limits::default() }).build()?;
/// assert!(matches!(pipeline.extract("More than ten bytes."), Err(Error::TooLong { .. })));
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs)] // Built with `..Limits::default()`.
pub struct Limits {
    /// Bytes of the input. Default, and at most: 4 GiB less one, as offsets have 32 bits.
    pub bytes: usize,
    /// Lines of the input, blank ones included. Default: no limit beside that of bytes.
    pub lines: usize,
    /// Bytes of one line. Default: no limit beside that of bytes.
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
        let longest = page
            .lines()
            .iter()
            .find(|line| line.longest_row() > self.line_bytes);
        longest.map_or(Ok(()), |line| {
            Err(Error::LineTooLong {
                line: line.number as usize,
                bytes: line.longest_row(),
                limit: self.line_bytes,
            })
        })
    }
}
