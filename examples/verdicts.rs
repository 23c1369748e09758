//! What the examples share that show verdicts line by line: the lines of a page, and words for verdicts.

use bodycopy::{Classified, Pipeline, Verdict};

/// A page to be classified: plain text, or with the feature `html` an HTML page, told by its content.
pub(crate) enum Page {
    Text(String),
    #[cfg(feature = "html")]
    Html(Box<bodycopy::html::Lines>),
}

impl Page {
    pub(crate) fn new(page: String) -> Page {
        #[cfg(feature = "html")]
        if bodycopy::html::is_html(&page) {
            return Page::Html(Box::new(bodycopy::html::Lines::read(&page)));
        }
        Page::Text(page)
    }

    pub(crate) fn classify(&self, pipeline: &Pipeline) -> Classified<'_> {
        match self {
            Page::Text(text) => pipeline.classify(text),
            #[cfg(feature = "html")]
            Page::Html(lines) => pipeline.classify_html(lines),
        }
    }
}

/// A verdict in a word or two: the kind of block or field that the line is, or why it is cut.
pub(crate) fn label(verdict: Verdict<'_>) -> &'static str {
    match verdict {
        Verdict::Body(kind) => kind.as_str(),
        Verdict::Field(kind) => kind.as_str(),
        Verdict::Removed(removal) => removal.reason.as_str(),
        other => other.as_str(),
    }
}
