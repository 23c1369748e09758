//! What the data for machines in a page says of its article: JSON-LD, as schema.org names it.

use super::head::{note_kind, push};
use super::objects::{collect, kinds, referred, values};
use super::works;
use crate::page::{Declaration, Said, SaidIn, is_article_type};
use regex::{Captures, Regex};
use serde_json::{Map, Value};
use std::ops::Range;
use std::sync::LazyLock;

/// Longest data that is read, in bytes: what a page says of itself is short, and data takes several
/// times its length in memory.
const MOST_BYTES: usize = 1 << 20;

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
        note_kind(said, kind, (SaidIn::JsonLd, source.clone()));
    }
    let Some(article) = objects.iter().find(|object| is_article(object)) else {
        works::note(&objects, &source, said);
        return;
    };
    // A value that others refer to counts each time, be it a text or not: all together are no longer than the
    // script, in which each takes two bytes at least beside its own.
    let mut room = script.len();
    let mut add = |what, value: &Value, place| {
        let text = value.as_str();
        let left = room.checked_sub(text.map_or(0, str::len) + 2);
        if let Some(text) = text.filter(|_| left.is_some()) {
            push(said, what, text, (place, source.clone()));
        }
        room = left.unwrap_or(0);
        left.is_some()
    };
    for (key, what) in [
        ("headline", Declaration::Title),
        ("datePublished", Declaration::Published),
        ("dateModified", Declaration::Updated),
        ("description", Declaration::Description),
        ("inLanguage", Declaration::Language),
        ("url", Declaration::Address),
    ] {
        if let Some(value) = article.get(key).filter(|value| value.is_string()) {
            add(what, value, SaidIn::JsonLd);
        }
    }
    for (key, what, part) in [
        ("author", Declaration::Author, "name"),
        ("publisher", Declaration::SiteName, "name"),
        ("image", Declaration::Image, "url"),
        ("keywords", Declaration::Tag, "name"),
    ] {
        let referred = referred(part, &objects);
        let mut values = values(article.get(key), part, &referred);
        // Where there is no more room, it takes no time to find what to leave out.
        let _ = values.all(|(value, organization)| add(what, value, place(what, organization)));
    }
}

/// Where the data say a thing, which may be the name of an organisation.
fn place(what: Declaration, organization: bool) -> SaidIn {
    if organization && what == Declaration::Author {
        SaidIn::JsonLdOrganization
    } else {
        SaidIn::JsonLd
    }
}

/// Whether an object is a kind of article.
fn is_article(object: &Map<String, Value>) -> bool {
    kinds(object).any(is_article_type)
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

    #[test]
    fn authors_that_are_organisations_are_told_from_people() {
        for (author, expected) in [
            (
                r#"{"@type": "Organization", "name": "Port Daily"}"#,
                "JsonLdOrganization",
            ),
            (
                r#"[{"@type": ["Thing", "NewsMediaOrganization"], "name": "Port Daily"}]"#,
                "JsonLdOrganization",
            ),
            (r##"{"@id": "#us"}"##, "JsonLdOrganization"),
            (r##"{"@id": "#us", "name": "Ann Lee"}"##, "JsonLd"),
            (r#"{"@type": "Person", "name": "Ann Lee"}"#, "JsonLd"),
            (r#"{"name": "Ann Lee"}"#, "JsonLd"),
            (r#""Organization""#, "JsonLd"),
        ] {
            let site = r##"{"@type": "Organization", "@id": "#us", "name": "Port Daily"}"##;
            let publisher = r##""publisher": {"@id": "#us"}"##;
            let article = format!(r#"{{"@type": "Article", {publisher}, "author": {author}}}"#);
            let mut said = Vec::new();
            note(&format!("[{site}, {article}]"), 0..0, &mut said);
            let place = |what| {
                let said = said.iter().find(|said| said.what == what);
                said.map(|said| format!("{:?}", said.place))
            };
            assert_eq!(
                place(Declaration::Author).as_deref(),
                Some(expected),
                "{author}"
            );
            assert_eq!(place(Declaration::SiteName).as_deref(), Some("JsonLd"));
        }
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
    fn what_many_refer_to_is_no_longer_than_the_script() {
        let authors_of = |name: &str| {
            let person = format!(r#"{{"@id": "a", "name": {name}}}"#);
            let listed = r#"{"@id": "a"}, "#.repeat(500);
            let article = format!(r#"{{"@type": "Article", "author": [{listed}7]}}"#);
            let script = format!("[{person}, {article}]");
            let length: usize = authors(&script).iter().map(String::len).sum();
            (script.len(), length)
        };
        for name in [
            format!("\"{}\"", "Ann Lee & ".repeat(1000)),
            format!("[{}7]", "\"<b>\", ".repeat(100_000)),
            format!("[{}7]", "\"Ann Lee\", ".repeat(10_000)),
        ] {
            let (script, length) = authors_of(&name);
            assert!(length <= script, "{length} bytes of {script}");
        }
        // What is no text takes time too: behind so much of it, nothing is read.
        let numbers = format!(r#"[{{"@id": "a", "name": [{}7]}}, "#, "7,".repeat(10_000));
        for (times, expected) in [(1, 1), (500, 0)] {
            let listed = r#"{"@id": "a"}, "#.repeat(times);
            let article = format!(r#"{{"@type": "Article", "author": [{listed}"Ann Lee"]}}"#);
            assert_eq!(authors(&format!("{numbers}{article}]")).len(), expected);
        }
        // A story has its name more than once: as its author, and as its publisher.
        assert!(authors_of("\"Ann Lee\"").1 > 100 * "Ann Lee".len());
    }

    #[test]
    fn stories_that_a_page_lists_are_not_its_own() {
        let list =
            r#"{"@type": "ItemList", "itemListElement": [{"@type": "Article", "headline": "a"}]}"#;
        assert_eq!(said(list), [(Declaration::Kind, "ItemList".to_owned())]);
    }
}
