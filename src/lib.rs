//! Turns the plain text of a news page into an article.

pub mod fields;
pub mod language;
pub mod text;
