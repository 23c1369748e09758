//! What an HTML page says of itself, as it is serialised: the address that it calls its own, its site's name,
//! description, picture, tags and language.

use crate::article::Article;
use crate::fields::Sourced;
use crate::page::Declaration;
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// One value of each thing that a page declares, and all of its tags.
#[derive(Default, PartialEq)]
pub(super) struct Declared<'s> {
    address: Option<&'s str>,
    site_name: Option<&'s str>,
    description: Option<&'s str>,
    image: Option<&'s str>,
    tags: Vec<&'s str>,
    language: Option<&'s str>,
}

impl<'s> Declared<'s> {
    /// Nothing where the page declares nothing.
    pub(super) fn of(article: &'s Article<'_>) -> Option<Self> {
        let first = |what| article.declared(what).map(Sourced::as_str).next();
        let declared = Declared {
            address: article.address().map(Sourced::as_str),
            site_name: first(Declaration::SiteName),
            description: first(Declaration::Description),
            image: first(Declaration::Image),
            tags: article
                .declared(Declaration::Tag)
                .map(Sourced::as_str)
                .collect(),
            language: first(Declaration::Language),
        };
        Some(declared).filter(|declared| *declared != Declared::default())
    }
}

impl Serialize for Declared<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let texts = [
            ("address", self.address),
            ("site_name", self.site_name),
            ("description", self.description),
            ("image", self.image),
        ];
        let tags = Some(&self.tags).filter(|tags| !tags.is_empty());
        let count = texts.iter().filter(|(_, text)| text.is_some()).count();
        let count = count + usize::from(tags.is_some()) + usize::from(self.language.is_some());
        let mut declared = serializer.serialize_struct("Declared", count)?;
        for (key, text) in texts {
            super::told_field(&mut declared, key, text)?;
        }
        super::told_field(&mut declared, "tags", tags)?;
        super::told_field(&mut declared, "language", self.language)?;
        declared.end()
    }
}

#[cfg(test)]
mod tests {
    use crate::html::extract;
    use serde_json::{json, to_value};

    const BODY: &str = "<p>The harbour stays closed until May, the port authority said on Tuesday, \
        because the work on the northern channel has taken longer than planned.";

    #[test]
    fn what_a_page_declares_is_there_where_it_declares_it() {
        let declared = |head: &str| {
            let article = extract(&format!("{head}{BODY}")).expect("it is one");
            let value = to_value(&article).expect("it has no maps with other keys");
            value.get("declared").cloned()
        };
        let head = "<html lang=en><meta property=og:url content=https://post.example/h?x=1>\
            <link rel=canonical href=https://post.example/h><meta property=og:site_name content='The Post'>\
            <meta name=description content='No boats.'><meta property=og:image content=/h.jpg>\
            <meta property=article:tag content=Harbour><meta name=keywords content='ferry, port'>";
        let expected = json!({
            "address": "https://post.example/h", "site_name": "The Post", "description": "No boats.",
            "image": "/h.jpg", "tags": ["Harbour", "ferry, port"], "language": "en",
        });
        assert_eq!(declared(head), Some(expected));
        let head = "<meta property=og:url content=https://post.example/h>";
        let expected = json!({"address": "https://post.example/h"});
        assert_eq!(declared(head), Some(expected));
        assert_eq!(declared("<meta name=author content='Ann Lee'>"), None);
    }

    #[test]
    fn keys_keep_their_order() {
        let head =
            "<html lang=en><meta property=og:image content=/h.jpg><link rel=canonical href=/h>";
        let article = extract(&format!("{head}{BODY}")).expect("it is one");
        let text = serde_json::to_string(&article).expect("it has no maps with other keys");
        let end = r#""body_source":"lines","declared":{"address":"/h","image":"/h.jpg","language":"en"}}"#;
        assert!(text.ends_with(end), "{text}");
    }
}
