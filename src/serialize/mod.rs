//! How articles and what they consist of are serialised, with the feature `serde`. Nothing is read back: an article holds
//! places in a page, which it does not have without the page. The README lists the keys.
//!
//! The shape is that of the records which the example `ndjson` writes: absent values are null,
//! lines count from 1, ranges are half-open and in bytes, kinds and reasons are the words of their
//! `as_str`. An article's `sources` say of each field where it stands in the page and by which rule it
//! was found. What only markup tells is left out where it tells nothing: an article's `page_kind`,
//! `body_source` and `declared`, a block's `level`, `ordered`, `links` and `cells`.
//!
//! `declared` holds what an HTML page says of itself beside title, authors and dates, of each thing the first:
//! `address` (`rel=canonical` before others), `site_name`, `description`, `image`, `tags` (all of them), `language`, each as
//! the page has it, and only those that there are.

#[cfg(feature = "html")]
mod declared;
mod fields;

use crate::article::{Article, Block, BlockKind, Removed, SourceLine, Verdict};
use crate::fields::{FieldKind, Sourced};
use crate::filter::Reason;
use fields::{Credited, Sources};
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};
use std::borrow::Cow;

impl Serialize for Article<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let byline = self.byline();
        let names: Vec<&str> = byline.signers().collect();
        #[cfg(feature = "html")]
        let (kind, source, declared) = (
            self.page_kind(),
            self.body_source,
            declared::Declared::of(self),
        );
        #[cfg(not(feature = "html"))]
        let (kind, source, declared) = (None::<&str>, None::<&str>, None::<&str>);
        let told = [kind.is_some(), source.is_some(), declared.is_some()];
        let fields = 16 + told.into_iter().filter(|told| *told).count();
        let mut article = serializer.serialize_struct("Article", fields)?;
        article.serialize_field("title", &self.title())?;
        article.serialize_field("standfirst", &self.standfirst())?;
        article.serialize_field("byline", &names)?;
        article.serialize_field("byline_roles", &texts(byline.roles()))?;
        article.serialize_field("byline_places", &texts(byline.places()))?;
        article.serialize_field("byline_agencies", &texts(byline.agencies()))?;
        article.serialize_field("dateline", &self.dateline().map(Sourced::value))?;
        let published = self.published().map(ToString::to_string);
        article.serialize_field("published", &published)?;
        let updated = self.updated().map(ToString::to_string);
        article.serialize_field("updated", &updated)?;
        article.serialize_field("credits", &Credited::of(self))?;
        let language = self.language().map(|language| language.code);
        article.serialize_field("language", &language)?;
        article.serialize_field("text", &self.text())?;
        article.serialize_field("blocks", self.blocks())?;
        article.serialize_field("removed", &self.removed())?;
        article.serialize_field("confidence", &self.confidence())?;
        article.serialize_field("sources", &Sources(self))?;
        told_field(&mut article, "page_kind", kind.as_ref())?;
        told_field(&mut article, "body_source", source.as_ref())?;
        told_field(&mut article, "declared", declared.as_ref())?;
        article.end()
    }
}

/// A key that is there only where the page tells its value.
fn told_field<S: SerializeStruct, T: Serialize + ?Sized>(
    to: &mut S,
    key: &'static str,
    value: Option<&T>,
) -> Result<(), S::Error> {
    match value {
        Some(value) => to.serialize_field(key, value),
        None => to.skip_field(key),
    }
}

fn texts<'s>(parts: &'s [Sourced<Cow<'_, str>>]) -> Vec<&'s str> {
    parts.iter().map(Sourced::as_str).collect()
}

impl Serialize for Block<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[cfg(feature = "html")]
        let (links, cells) = (self.links(), self.cells());
        #[cfg(not(feature = "html"))]
        let (links, cells): (&[u8], &[u8]) = (&[], &[]);
        let (links, cells) = (
            Some(links).filter(|links| !links.is_empty()),
            Some(cells).filter(|cells| !cells.is_empty()),
        );
        let level = Some(self.level()).filter(|level| *level > 0);
        let ordered = self.is_ordered().then_some(true);
        let told = [
            level.is_some(),
            ordered.is_some(),
            links.is_some(),
            cells.is_some(),
        ];
        let fields = 5 + told.into_iter().filter(|told| *told).count();
        let mut block = serializer.serialize_struct("Block", fields)?;
        block.serialize_field("kind", &self.kind())?;
        block.serialize_field("text", self.text())?;
        block.serialize_field("line", &self.line())?;
        block.serialize_field("start", &self.range().start)?;
        block.serialize_field("end", &self.range().end)?;
        told_field(&mut block, "level", level.as_ref())?;
        told_field(&mut block, "ordered", ordered.as_ref())?;
        told_field(&mut block, "links", links)?;
        told_field(&mut block, "cells", cells)?;
        block.end()
    }
}

/// A map of `start` and `end`, its bytes in the block's text, and `target`.
#[cfg(feature = "html")]
impl Serialize for crate::article::Link {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut link = serializer.serialize_struct("Link", 3)?;
        link.serialize_field("start", &self.range().start)?;
        link.serialize_field("end", &self.range().end)?;
        link.serialize_field("target", self.target())?;
        link.end()
    }
}

/// A map of `start` and `end`, its bytes in the block's text, and `table`, `row`, `column` and `header`.
#[cfg(feature = "html")]
impl Serialize for crate::article::Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut cell = serializer.serialize_struct("Cell", 6)?;
        cell.serialize_field("start", &self.range().start)?;
        cell.serialize_field("end", &self.range().end)?;
        cell.serialize_field("table", &self.table())?;
        cell.serialize_field("row", &self.row())?;
        cell.serialize_field("column", &self.column())?;
        cell.serialize_field("header", &self.is_header())?;
        cell.end()
    }
}

impl Serialize for Removed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.clone().map(RemovedLine))
    }
}

/// A line among the removed ones, which need not say that they are removed.
struct RemovedLine<'p>(SourceLine<'p>);

impl Serialize for RemovedLine<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut line = serializer.serialize_map(None)?;
        place(self.0, &mut line)?;
        details(self.0.verdict(), &mut line)?;
        line.end()
    }
}

/// A map of `line`, `start`, `end`, `text` and `verdict`, and of what the verdict says: `reason`,
/// `filter` and `score` of a removed line, `kind` of any other.
impl Serialize for SourceLine<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut line = serializer.serialize_map(None)?;
        place(*self, &mut line)?;
        line.serialize_entry("verdict", self.verdict().as_str())?;
        details(self.verdict(), &mut line)?;
        line.end()
    }
}

impl Serialize for Verdict<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut verdict = serializer.serialize_map(None)?;
        verdict.serialize_entry("verdict", self.as_str())?;
        details(*self, &mut verdict)?;
        verdict.end()
    }
}

fn place<M: SerializeMap>(line: SourceLine<'_>, map: &mut M) -> Result<(), M::Error> {
    map.serialize_entry("line", &line.number())?;
    map.serialize_entry("start", &line.range().start)?;
    map.serialize_entry("end", &line.range().end)?;
    map.serialize_entry("text", line.text())
}

fn details<M: SerializeMap>(verdict: Verdict<'_>, map: &mut M) -> Result<(), M::Error> {
    match verdict {
        Verdict::Body(kind) => map.serialize_entry("kind", &kind),
        Verdict::Field(kind) => map.serialize_entry("kind", &kind),
        Verdict::Removed(removal) => {
            map.serialize_entry("reason", &removal.reason)?;
            map.serialize_entry("filter", &removal.filter)?;
            map.serialize_entry("score", &removal.score)
        }
    }
}

impl Serialize for BlockKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(feature = "html")]
impl Serialize for crate::article::PageKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(feature = "html")]
impl Serialize for crate::page::BodySource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Serialize for FieldKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use crate::{Pipeline, extract};
    use serde_json::{Value, json, to_value};

    const PAGE: &str = include_str!("../../examples/data/wire-story-with-rail.txt");

    #[test]
    fn an_article_has_the_shape_of_an_answer() {
        let article = extract(PAGE).expect("it is one");
        let value = to_value(&article).expect("it has no maps with other keys");
        assert_eq!(value["title"], json!(article.title()));
        let dateline = json!({"places": ["VALLETTA"], "people": [], "date": null, "agency": null});
        assert_eq!(value["dateline"], dateline);
        assert_eq!(value["byline"], json!([]));
        assert_eq!(value["text"], json!(article.text()));
        let block = &article.blocks()[0];
        let (start, end) = (block.range().start, block.range().end);
        let first = json!({"kind": "paragraph", "text": block.text(), "line": 2, "start": start, "end": end});
        assert_eq!(value["blocks"][0], first);
        let removed = &value["removed"][0];
        assert_eq!(removed["line"], 12);
        assert_eq!(removed["text"], "-");
        assert_eq!(removed["reason"], "rail");
        let dash = PAGE.find("\n-\n").expect("the rail begins with one") + 1;
        assert_eq!(
            (&removed["start"], &removed["end"]),
            (&json!(dash), &json!(dash + 1))
        );
        assert!(value["confidence"].as_f64() > Some(0.5));
        for key in ["page_kind", "body_source"] {
            assert_eq!(value.get(key), None);
        }
    }

    /// The keys of an object and of those inside it.
    fn keys(value: &Value) -> Vec<&str> {
        match value {
            Value::Object(map) => {
                let inner = map
                    .iter()
                    .flat_map(|(key, value)| std::iter::once(key.as_str()).chain(keys(value)));
                inner.collect()
            }
            Value::Array(list) => list.iter().flat_map(keys).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn the_readme_lists_the_keys() {
        let readme = include_str!("../../README.md");
        let (_, readme) = readme.split_once("an article is an object").expect("keys");
        let (readme, _) = readme.split_once("\n## ").expect("a section behind");
        let shape: Value = serde_json::from_str(include_str!("article.json")).expect("JSON");
        for key in keys(&shape) {
            assert!(readme.contains(&format!("`{key}`")), "{key}");
        }
    }

    #[test]
    fn an_article_says_where_its_parts_came_from() {
        let page = "# Harbour to stay closed until May\n\nBy Ann Lee, Staff Writer\n\n12 May 2025\n\n\
            ROTTERDAM, May 12 (Reuters) - The harbour stays closed until the end of the month, the [port \
            authority](https://port.example) said on Tuesday.\n\n## What is left\n\nFerries leave from the \
            [fish market](https://fish.example) instead, and tickets remain valid there all summer.\n\n\
            (Reporting by Ann Lee; Editing by Jan Roe)\n";
        // Whether the model keeps a subhead among three lines is not what is asked.
        let subhead = |line: crate::Line<'_>| match line.text() {
            "What is left" => crate::Vote::certainly_body(),
            _ => crate::Vote::ABSTAIN,
        };
        let pipeline = Pipeline::news()
            .to_builder()
            .add("subhead", subhead)
            .build();
        let pipeline = pipeline.expect("it has filters");
        let article = pipeline.extract(page).expect("it is one");
        let mut value = to_value(&article).expect("it has no maps with other keys");
        let object = value.as_object_mut().expect("an object");
        object.remove("confidence");
        let expected: Value = serde_json::from_str(include_str!("article.json")).expect("JSON");
        assert_eq!(value, expected, "{value:#}");
    }

    #[cfg(feature = "html")]
    #[test]
    fn what_an_html_page_tells_is_there_where_it_tells_it() {
        use crate::{Line, Vote};

        let whole = Pipeline::builder()
            .add("all", |_: Line<'_>| Vote::certainly_body())
            .build()
            .expect("it has a filter");
        let page = "<meta property=og:type content=product><p>By <a href=/boat>boat</a>\
            <table><tr><th>Boat<th>Leaves<tr><td>The Ann<td>8:15</table>";
        let article = whole.extract_html(page).expect("it is one");
        let value = to_value(&article).expect("it has no maps with other keys");
        assert_eq!(value["page_kind"], "product");
        assert_eq!(value["body_source"], "lines");
        let links = json!([{"start": 3, "end": 7, "target": "/boat"}]);
        let place = |part: &str| page.find(part).expect("it is there");
        let (start, end) = (place("By <"), place("</a>"));
        let paragraph = json!({"kind": "paragraph", "text": "By boat", "line": 1, "start": start, "end": end,
            "links": links});
        let cell = |start: usize, end: usize, column: usize| json!({"start": start, "end": end, "table": 0, "row": 1, "column": column, "header": false});
        let cells = json!([cell(0, 7, 0), cell(8, 12, 1)]);
        let (start, end) = (place("The Ann"), place("</table>"));
        let row = json!({"kind": "table row", "text": "The Ann 8:15", "line": 3, "start": start, "end": end,
            "cells": cells});
        assert_eq!(value["blocks"][0], paragraph);
        assert_eq!(value["blocks"][2], row);
    }

    #[test]
    fn every_line_tells_its_verdict() {
        let classified = Pipeline::news().classify(PAGE);
        let lines: Vec<Value> = classified
            .lines()
            .map(|line| to_value(line).expect("a map"))
            .collect();
        assert_eq!(lines[0]["verdict"], "field");
        assert_eq!(lines[0]["kind"], "headline");
        assert_eq!(lines[1]["verdict"], "body");
        assert_eq!(lines[1]["kind"], "paragraph");
        let last = classified.lines().next_back().expect("there are lines");
        let removed = lines.last().expect("there are lines");
        assert_eq!(removed["score"], json!(last.score()));
        assert_eq!(to_value(last.verdict()).expect("a map")["reason"], "rail");
    }
}
