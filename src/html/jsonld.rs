//! What the data for machines in a page says of its article: JSON-LD, as schema.org names it.

use super::head::{note_kind, push};
use crate::page::{Declaration, Said, is_article_type};
use regex::{Captures, Regex};
use serde_json::{Map, Value};
use std::ops::Range;
use std::sync::LazyLock;

/// Longest data that is read, in bytes: what a page says of itself is short, and data takes several
/// times its length in memory.
const MOST_BYTES: usize = 1 << 20;
/// Most objects of a page among which an author is looked up.
const MOST_OBJECTS: usize = 512;
/// The rule's name.
const RULE: &str = "JSON-LD";

/// Notes what a script says. What is broken beyond mending says nothing.
pub(super) fn note(script: &str, source: Range<u32>, said: &mut Vec<Said>) {
    if script.len() > MOST_BYTES {
        return;
    }
    let Ok(value) = serde_json::from_str(script).or_else(|_| serde_json::from_str(&mended(script)))
    else {
        return;
    };
    let mut objects = Vec::new();
    collect(&value, &mut objects);
    for kind in objects.iter().flat_map(|object| kinds(object)) {
        note_kind(said, kind, (RULE, source.clone()));
    }
    let Some(article) = objects.iter().find(|object| is_article(object)) else {
        return;
    };
    let mut add = |what, value: &str| push(said, what, value, (RULE, source.clone()));
    for (key, what) in [
        ("headline", Declaration::Title),
        ("datePublished", Declaration::Published),
        ("dateModified", Declaration::Updated),
        ("description", Declaration::Description),
        ("inLanguage", Declaration::Language),
        ("url", Declaration::Address),
    ] {
        if let Some(value) = article.get(key).and_then(Value::as_str) {
            add(what, value);
        }
    }
    for (key, what, part) in [
        ("author", Declaration::Author, "name"),
        ("publisher", Declaration::SiteName, "name"),
        ("image", Declaration::Image, "url"),
        ("keywords", Declaration::Tag, "name"),
    ] {
        for value in texts(article.get(key), part, &objects) {
            add(what, value);
        }
    }
}

/// The objects that can be the page's own: those in lists, graphs, and at the centre of a page, but
/// none that another one refers to.
fn collect<'v>(value: &'v Value, objects: &mut Vec<&'v Map<String, Value>>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, objects)),
        Value::Object(object) if objects.len() < MOST_OBJECTS => {
            objects.push(object);
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let Some(value) = object.get(key) {
                    collect(value, objects);
                }
            }
        }
        _ => {}
    }
}

/// Whether an object is a kind of article.
fn is_article(object: &Map<String, Value>) -> bool {
    kinds(object).any(is_article_type)
}

/// The types of an object.
fn kinds(object: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let kinds = match object.get("@type") {
        Some(Value::Array(kinds)) => &kinds[..],
        Some(kind) => std::slice::from_ref(kind),
        None => &[],
    };
    kinds.iter().filter_map(Value::as_str)
}

/// The texts of a value, or of the objects in it by their `part`, looked up where only their
/// `@id` is given.
fn texts<'v>(
    value: Option<&'v Value>,
    part: &str,
    objects: &[&'v Map<String, Value>],
) -> Vec<&'v str> {
    match value {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(values)) => {
            let texts = values.iter().take(MOST_OBJECTS);
            texts
                .flat_map(|value| texts_of_one(value, part, objects))
                .collect()
        }
        Some(value) => texts_of_one(value, part, objects),
        None => Vec::new(),
    }
}

fn texts_of_one<'v>(
    value: &'v Value,
    part: &str,
    objects: &[&'v Map<String, Value>],
) -> Vec<&'v str> {
    if let Some(text) = value.as_str() {
        return vec![text];
    }
    let own = value.get(part);
    let id = value.get("@id");
    let referred = || {
        let same = |object: &&&Map<String, Value>| id.is_some() && object.get("@id") == id;
        objects
            .iter()
            .filter(same)
            .find_map(|object| object.get(part))
    };
    match own.or_else(referred) {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(values)) => values.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Data without the faults that are common: control characters in strings, commas before a bracket,
/// signs of a comment around it, halves of characters in escapes.
fn mended(script: &str) -> String {
    static HALVES: LazyLock<Option<Regex>> = LazyLock::new(|| {
        let high = r"\\u[dD][89abAB][0-9a-fA-F]{2}";
        let low = r"\\u[dD][c-fC-F][0-9a-fA-F]{2}";
        Regex::new(&format!("(?P<whole>{high}{low})|{high}|{low}")).ok()
    });
    let script = script
        .trim()
        .trim_start_matches("<!--")
        .trim_start_matches("//<![CDATA[");
    let script = script.trim_end_matches("-->").trim_end_matches("//]]>");
    let script = script.trim().trim_end_matches(';');
    let mut mended = String::with_capacity(script.len());
    let (mut quoted, mut escaped) = (false, false);
    for (at, c) in script.char_indices() {
        let ends_list = || script[at + 1..].trim_start().starts_with(['}', ']']);
        if !quoted && c == ',' && ends_list() {
            continue;
        }
        mended.push(if c.is_control() { ' ' } else { c });
        quoted ^= c == '"' && !escaped;
        escaped = quoted && c == '\\' && !escaped;
    }
    let whole = |found: &Captures<'_>| match found.name("whole") {
        Some(whole) => whole.as_str().to_owned(),
        None => "\\ufffd".to_owned(),
    };
    match &*HALVES {
        Some(halves) => halves.replace_all(&mended, whole).into_owned(),
        None => mended,
    }
}

#[cfg(test)]
mod tests {
    use super::note;
    use crate::page::Declaration;

    fn said(script: &str) -> Vec<(Declaration, String)> {
        let mut said = Vec::new();
        note(script, 0..0, &mut said);
        said.into_iter()
            .map(|said| (said.what, said.value))
            .collect()
    }

    fn authors(script: &str) -> Vec<String> {
        let authors = said(script).into_iter();
        let authors = authors.filter(|(what, _)| *what == Declaration::Author);
        authors.map(|(_, name)| name).collect()
    }

    #[test]
    fn authors_are_found_in_every_shape() {
        for (author, expected) in [
            (r#""Ann Lee""#, vec!["Ann Lee"]),
            (r#"{"name": "Ann Lee"}"#, vec!["Ann Lee"]),
            (
                r#"["Ann Lee", {"name": ["Jan Smit"]}]"#,
                vec!["Ann Lee", "Jan Smit"],
            ),
            (r##"{"@id": "#ann"}"##, vec!["Ann of the graph"]),
            ("7", vec![]),
        ] {
            let person = r##"{"@type": "Person", "@id": "#ann", "name": "Ann of the graph"}"##;
            let article = format!(r#"{{"@type": ["NewsArticle"], "author": {author}}}"#);
            let script = format!(r#"{{"@graph": [{person}, {article}]}}"#);
            assert_eq!(authors(&script), expected, "{author}");
        }
    }

    #[test]
    fn common_faults_are_mended() {
        for script in [
            "{\"@type\": \"Article\", \"author\": \"Ann\nLee\",}",
            "<!-- {\"@type\": \"Article\", \"author\": [\"Ann Lee\", ],};-->",
            r#"{"@type": "Article", "author": "Ann Lee", "x": "\ud83d \uD83D\uDE00 \\"}"#,
            "{\"@type\": \"Article\", \"author\": \"Ann&#32;Lee\", \"headline\": \"\u{1}\"}",
        ] {
            assert_eq!(authors(script), ["Ann Lee"], "{script}");
        }
        for hopeless in [
            "",
            "{",
            "null",
            "[[[[",
            "{\"@type\": 3}",
            &"[".repeat(100_000),
        ] {
            assert_eq!(said(hopeless), [], "{hopeless:.20}");
        }
    }

    #[test]
    fn stories_that_a_page_lists_are_not_its_own() {
        let list =
            r#"{"@type": "ItemList", "itemListElement": [{"@type": "Article", "headline": "a"}]}"#;
        assert_eq!(said(list), [(Declaration::Kind, "ItemList".to_owned())]);
    }
}
