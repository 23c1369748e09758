//! The fields found on a page, and which lines they take.

use super::{Dateline, FieldKind, Sourced};
use crate::article::{Article, Block, Mark};
use crate::page::Page;
use std::borrow::Cow;
use std::sync::Arc;

/// What the search for fields found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Found<'t> {
    pub(super) lines: Vec<Option<FieldKind>>,
    pub(super) title: Option<Sourced<Cow<'t, str>>>,
    pub(super) dateline: Option<Sourced<Dateline<'t>>>,
}

impl<'t> Found<'t> {
    /// The field that each line holds, if any.
    pub(crate) fn lines(&self) -> &[Option<FieldKind>] {
        &self.lines
    }

    /// The article of these fields and a body.
    pub(crate) fn into_article(
        self,
        page: &Page<'t>,
        blocks: Vec<Block<'t>>,
        marks: Vec<Mark>,
        names: Arc<[Box<str>]>,
        confidence: f32,
    ) -> Article<'t> {
        Article {
            source: Cow::Borrowed(page.text()),
            title: self.title,
            dateline: self.dateline,
            blocks,
            marks,
            names,
            confidence,
        }
    }
}
