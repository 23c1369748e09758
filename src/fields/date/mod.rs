//! Dates as news pages print them, in the languages of the tables.

mod ago;
mod caption;
mod choose;
mod clock;
mod grammar;
mod line;
mod numeric;
mod order;
mod reader;
mod solar;
mod span;
mod token;
mod unread;
mod value;
mod words;

pub(super) use choose::{Window, choose};
pub use line::{DateRole, DateSetting, FoundDate, LineDates};
pub use reader::DateReader;
pub(super) use reader::{day_range, is_calendar_word, is_weekday};
pub(super) use token::{digit, floor};
pub use value::{Date, DatePrecision};
