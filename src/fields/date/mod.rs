//! Dates as news pages print them, in the languages of the tables.

mod ago;
mod clock;
mod grammar;
mod line;
mod numeric;
mod reader;
mod token;
mod value;
mod words;

pub use line::{DateLine, DateRole, DateSetting, FoundDate};
pub use reader::DateReader;
pub use value::{Date, DatePrecision};
