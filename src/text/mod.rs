//! Cleans text: one form of Unicode, plain blanks, whole quotation marks, and the way back to the
//! source.

mod blanks;
mod breaks;
mod clean;
mod cleaned;
mod html;
mod marks;
mod plain;
mod quotes;
mod rebuild;

pub use clean::clean;
pub(crate) use clean::clean_line;
pub use cleaned::Cleaned;
pub use html::is_html;
pub use quotes::Quotes;
