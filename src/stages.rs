//! What the benches in this workspace need of the crate: its stages one by one, over storage that
//! is used again. Not for others; it may change at any time.

use crate::article::Article;
use crate::error::Error;
use crate::page::Page;
use crate::pipeline::{Pipeline, Workspace};

/// Runs stages over pages, with one workspace for all of them.
#[derive(Debug, Default)]
pub struct Stages {
    workspace: Workspace,
}

impl Stages {
    /// Finds the lines of a text; gives their number.
    pub fn lines(&mut self, text: &str) -> usize {
        self.with_page(text, |_, page| page.lines().len())
    }

    /// Finds the lines of a text and measures them; gives the number of runs.
    pub fn measure(&mut self, text: &str) -> usize {
        self.with_page(text, |workspace, page| {
            workspace.measures.take(page);
            workspace.measures.runs().len()
        })
    }

    /// Finds lines, measures, votes and decides; gives the number of body lines.
    pub fn classify(&mut self, pipeline: &Pipeline, text: &str) -> usize {
        self.with_page(text, |workspace, page| {
            pipeline.judge(workspace, page);
            workspace.labels.body.iter().filter(|body| **body).count()
        })
    }

    /// The article.
    ///
    /// # Errors
    ///
    /// As [`Pipeline::extract`].
    pub fn extract<'t>(
        &mut self,
        pipeline: &Pipeline,
        text: &'t str,
    ) -> Result<Article<'t>, Error> {
        pipeline.extract_with(&mut self.workspace, text)
    }

    fn with_page<T>(&mut self, text: &str, look: impl FnOnce(&mut Workspace, &Page<'_>) -> T) -> T {
        let page = Page::from_text_in(text, std::mem::take(&mut self.workspace.spans));
        let seen = look(&mut self.workspace, &page);
        self.workspace.spans = page.into_storage();
        seen
    }
}
