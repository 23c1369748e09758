//! How articles and what they consist of are serialised, with the feature `serde`.
//!
//! The shape is that of the records which the example `ndjson` writes: absent values are null,
//! lines count from 1, ranges are half-open and in bytes, kinds and reasons are the words of their
//! `as_str`.

use crate::fields::{Dateline, FieldKind, Sourced};
use crate::{Article, Block, BlockKind, Reason, Removed, SourceLine, Verdict};
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

impl Serialize for Article<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let names: Vec<&str> = self.byline().names().collect();
        let mut article = serializer.serialize_struct("Article", 10)?;
        article.serialize_field("title", &self.title())?;
        article.serialize_field("standfirst", &self.standfirst())?;
        article.serialize_field("byline", &names)?;
        article.serialize_field("dateline", &self.dateline().map(Sourced::value))?;
        let published = self.published().map(|date| date.to_string());
        article.serialize_field("published", &published)?;
        let updated = self.updated().map(|date| date.to_string());
        article.serialize_field("updated", &updated)?;
        article.serialize_field("text", &self.text())?;
        article.serialize_field("blocks", self.blocks())?;
        article.serialize_field("removed", &self.removed())?;
        article.serialize_field("confidence", &self.confidence())?;
        article.end()
    }
}

impl Serialize for Dateline<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut dateline = serializer.serialize_struct("Dateline", 3)?;
        dateline.serialize_field("places", self.places())?;
        dateline.serialize_field("date", &self.date())?;
        dateline.serialize_field("agency", &self.agency())?;
        dateline.end()
    }
}

impl Serialize for Block<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut block = serializer.serialize_struct("Block", 2)?;
        block.serialize_field("kind", &self.kind())?;
        block.serialize_field("text", self.text())?;
        block.end()
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
            map.serialize_entry("filter", removal.filter)?;
            map.serialize_entry("score", &removal.score)
        }
    }
}

impl Serialize for BlockKind {
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

    const PAGE: &str = include_str!("../examples/data/wire-story-with-rail.txt");

    #[test]
    fn an_article_has_the_shape_of_an_answer() {
        let article = extract(PAGE).expect("it is one");
        let value = to_value(&article).expect("it has no maps with other keys");
        assert_eq!(value["title"], json!(article.title()));
        let dateline = json!({"places": ["VALLETTA"], "date": null, "agency": null});
        assert_eq!(value["dateline"], dateline);
        assert_eq!(value["byline"], json!([]));
        assert_eq!(value["text"], json!(article.text()));
        let first = json!({"kind": "paragraph", "text": article.blocks()[0].text()});
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
