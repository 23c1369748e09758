//! The line rules of corpus filters, as baselines and for those who know them.

mod c4;
mod justext;

pub use c4::C4;
pub use justext::JusText;
