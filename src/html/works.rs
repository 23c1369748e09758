//! What the data for machines say of a recipe or the like, on a page that is no article: who wrote it, and when. It counts
//! where nothing else says so.

use super::head::push;
use super::objects::{kinds, referred, values};
use crate::page::{Declaration, Said, SaidIn};
use serde_json::{Map, Value};
use std::ops::Range;

/// Most authors of a work that is no article: a name that many refer to is not to be copied without end.
const MOST_AUTHORS: usize = 8;

/// Types of things that somebody wrote, which stand for a page's article where it has none: its page shows
/// little else (schema.org). Videos and reviews are mostly others', and a part of the page.
const WORKS: [&str; 2] = ["Recipe", "HowTo"];

/// The one work among some objects: several are those of a list.
fn only<'v>(objects: &[&'v Map<String, Value>]) -> Option<&'v Map<String, Value>> {
    let is_work = |object: &&&Map<String, Value>| kinds(object).any(|kind| WORKS.contains(&kind));
    let mut works = objects.iter().filter(is_work);
    let work = works.next()?;
    works.next().is_none().then_some(*work)
}

/// Notes who made the one work among these objects, and when.
pub(super) fn note(objects: &[&Map<String, Value>], source: &Range<u32>, said: &mut Vec<Said>) {
    let Some(work) = only(objects) else { return };
    for (key, what) in [
        ("datePublished", Declaration::Published),
        ("dateModified", Declaration::Updated),
    ] {
        if let Some(date) = work.get(key).and_then(Value::as_str) {
            push(said, what, date, (SaidIn::JsonLdWork, source.clone()));
        }
    }
    let referred = referred("name", objects);
    let people =
        values(work.get("author"), "name", &referred).filter(|(_, organization)| !organization);
    let names = people.filter_map(|(name, _)| name.as_str());
    for name in names.take(MOST_AUTHORS) {
        push(
            said,
            Declaration::Author,
            name,
            (SaidIn::JsonLdWork, source.clone()),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::html::jsonld::note;
    use crate::page::Declaration;

    #[test]
    fn a_pages_one_work_tells_who_made_it_and_when() {
        let work = |kind: &str| {
            let author = r#""author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Organization", "name": "Us"}]"#;
            format!(
                r#"{{"@type": "{kind}", "name": "Cake", "datePublished": "2026-01-20", {author}}}"#
            )
        };
        let told = |script: &str| {
            let mut told = Vec::new();
            note(script, 0..0, &mut told);
            told.retain(|said| said.what != Declaration::Kind);
            told.into_iter().map(|said| said.value).collect::<Vec<_>>()
        };
        for kind in ["Recipe", "HowTo"] {
            assert_eq!(told(&work(kind)), ["2026-01-20", "Ann Lee"], "{kind}");
        }
        for kind in ["WebPage", "Product", "Course", "Review", "VideoObject"] {
            assert!(told(&work(kind)).is_empty(), "{kind}");
        }
        // Of several none is the page's own, and an article stands before all.
        let several = format!("[{}, {}]", work("Recipe"), work("Recipe"));
        assert!(told(&several).is_empty());
        let article = r#"{"@type": "Article", "author": "Jan Roe"}"#;
        assert_eq!(
            told(&format!("[{}, {article}]", work("Recipe"))),
            ["Jan Roe"]
        );
    }
}
