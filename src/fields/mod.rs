//! The fields of an article.
