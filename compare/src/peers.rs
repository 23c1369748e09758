//! Other extractors, each as its documentation says to call it.

use crate::tools::{Answer, Tool};

/// All of them, the most accurate on news first.
pub(crate) fn all() -> Vec<Box<dyn Tool>> {
    vec![
        Box::new(Trafilatura { fallback: true }),
        Box::new(Trafilatura { fallback: false }),
        Box::new(RsTrafilatura),
        Box::new(Libreadability),
        Box::new(DomSmoothie),
        Box::new(Legible),
        Box::new(Justext),
    ]
}

/// A text that is not empty.
fn given(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// `trafilatura`, the Rust crate.
struct Trafilatura {
    /// Whether it asks other extractors where it found little.
    fallback: bool,
}

impl Tool for Trafilatura {
    fn name(&self) -> &'static str {
        if self.fallback {
            "trafilatura+fb"
        } else {
            "trafilatura"
        }
    }

    fn answer(&mut self, html: &str, _: Option<&str>) -> Option<Answer> {
        let options = trafilatura::Options::default().with_fallback(self.fallback);
        let found = trafilatura::extract(html, &options).ok()?;
        Some(Answer {
            text: found.content_text,
            title: given(found.metadata.title),
            author: given(found.metadata.author),
            date: found.metadata.date.map(|date| date.to_string()),
        })
    }
}

/// `rs-trafilatura`, given the address.
struct RsTrafilatura;

impl Tool for RsTrafilatura {
    fn name(&self) -> &'static str {
        "rs-trafilatura"
    }

    fn answer(&mut self, html: &str, url: Option<&str>) -> Option<Answer> {
        let options = rs_trafilatura::Options {
            url: url.map(str::to_owned),
            ..rs_trafilatura::Options::default()
        };
        let found = rs_trafilatura::extract_with_options(html, &options).ok()?;
        Some(Answer {
            text: found.content_text,
            title: found.metadata.title,
            author: found.metadata.author,
            date: found.metadata.date.map(|date| date.to_string()),
        })
    }
}

/// `libreadability`.
struct Libreadability;

impl Tool for Libreadability {
    fn name(&self) -> &'static str {
        "libreadability"
    }

    fn answer(&mut self, html: &str, url: Option<&str>) -> Option<Answer> {
        let found = libreadability::extract(html, url).ok()?;
        Some(Answer {
            text: found.text_content,
            title: given(found.title),
            author: given(found.byline),
            date: given(found.published_time),
        })
    }
}

/// `dom_smoothie`, formatted text.
struct DomSmoothie;

impl Tool for DomSmoothie {
    fn name(&self) -> &'static str {
        "dom_smoothie"
    }

    fn answer(&mut self, html: &str, url: Option<&str>) -> Option<Answer> {
        let config = dom_smoothie::Config {
            text_mode: dom_smoothie::TextMode::Formatted,
            ..dom_smoothie::Config::default()
        };
        let article = dom_smoothie::Readability::new(html, url, Some(config))
            .ok()?
            .parse()
            .ok()?;
        Some(Answer {
            text: article.text_content.to_string(),
            title: Some(article.title),
            author: article.byline,
            date: article.published_time,
        })
    }
}

/// `legible`.
struct Legible;

impl Tool for Legible {
    fn name(&self) -> &'static str {
        "legible"
    }

    fn answer(&mut self, html: &str, url: Option<&str>) -> Option<Answer> {
        let found = legible::parse(html, url, None).ok()?;
        Some(Answer {
            text: found.text_content,
            title: given(found.title),
            author: found.byline,
            date: found.published_time,
        })
    }
}

/// `justext` with its English words; it gives no fields.
struct Justext;

impl Tool for Justext {
    fn name(&self) -> &'static str {
        "justext"
    }

    fn answer(&mut self, html: &str, _: Option<&str>) -> Option<Answer> {
        let text = justext::extract_text_lang(html, "English", &justext::Config::default());
        Some(Answer {
            text: text.ok()?,
            ..Answer::default()
        })
    }
}
