//! The extractors that are compared, each behind one function.

use crate::peers;
use bodycopy::{Pipeline, Workspace};

/// What a tool made of a page.
#[derive(Debug, Default, Clone)]
pub(crate) struct Answer {
    pub(crate) text: String,
    pub(crate) title: Option<String>,
    pub(crate) author: Option<String>,
    pub(crate) date: Option<String>,
}

/// An extractor: HTML and the page's address in, an answer or none out.
pub(crate) trait Tool {
    /// Its name, and how it is used.
    fn name(&self) -> &'static str;

    /// What it makes of a page, or nothing where it gives an error.
    fn answer(&mut self, html: &str, url: Option<&str>) -> Option<Answer>;
}

/// All tools, this crate first.
pub(crate) fn all() -> Vec<Box<dyn Tool>> {
    let own: Box<dyn Tool> = Box::new(Bodycopy {
        name: "bodycopy",
        pipeline: Pipeline::news(),
        workspace: Workspace::new(),
    });
    std::iter::once(own).chain(peers::all()).collect()
}

/// This crate, with a pipeline.
struct Bodycopy {
    name: &'static str,
    pipeline: Pipeline,
    workspace: Workspace,
}

impl Tool for Bodycopy {
    fn name(&self) -> &'static str {
        self.name
    }

    fn answer(&mut self, html: &str, _: Option<&str>) -> Option<Answer> {
        let article = self
            .pipeline
            .extract_html_with(&mut self.workspace, html, "")
            .ok()?;
        let signed: Vec<&str> = article.byline().signers().collect();
        Some(Answer {
            text: article.text(),
            title: article.title().map(str::to_owned),
            author: (!signed.is_empty()).then(|| signed.join(" ")),
            date: article.published().map(ToString::to_string),
        })
    }
}
