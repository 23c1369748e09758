//! What the examples share that show verdicts line by line: a page, of text or of HTML.

use bodycopy::{Classified, Pipeline};

/// A page to be classified: plain text, or with the feature `html` an HTML page, told by its content.
pub(crate) enum Page {
    Text(String),
    #[cfg(feature = "html")]
    Html(Box<bodycopy::html::Lines>),
}

impl Page {
    pub(crate) fn new(page: String) -> Page {
        #[cfg(feature = "html")]
        if bodycopy::text::is_html(&page) {
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
