//! What is written: the answer to a record.
//!
//! With the feature `serde`, the crate serialises articles in the same shape; the tests hold the two
//! against each other. It is written out here so that the example needs no feature.

use super::record::{Page, Record, Unreadable};
use bodycopy::fields::Sourced;
use bodycopy::{Article, Classified, Error, Pipeline, SourceLine, Workspace};
use serde::Serialize;
use serde_json::Value;
use std::borrow::Cow;

#[derive(Serialize, Default)]
struct Answer<'a> {
    id: Value,
    title: Option<&'a str>,
    standfirst: Option<&'a str>,
    byline: Vec<&'a str>,
    byline_roles: Vec<&'a str>,
    byline_places: Vec<&'a str>,
    byline_agencies: Vec<&'a str>,
    dateline: Option<Dateline<'a>>,
    published: Option<String>,
    updated: Option<String>,
    credits: Vec<Credit<'a>>,
    language: Option<&'static str>,
    text: String,
    blocks: Vec<Block<'a>>,
    removed: Vec<Removed<'a>>,
    confidence: f32,
    sources: Sources,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body_source: Option<&'static str>,
    #[cfg(feature = "html")]
    #[serde(skip_serializing_if = "Option::is_none")]
    declared: Option<Declared<'a>>,
    error: Option<Failure>,
}

/// What an HTML page says of itself.
#[cfg(feature = "html")]
#[derive(Serialize, Default, PartialEq)]
struct Declared<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    site_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
}

#[derive(Serialize)]
struct Dateline<'a> {
    places: Vec<&'a str>,
    people: Vec<&'a str>,
    date: Option<&'a str>,
    agency: Option<&'a str>,
}

#[derive(Serialize)]
struct Credit<'a> {
    line: usize,
    role: Option<&'a str>,
    people: Vec<&'a str>,
    agencies: Vec<&'a str>,
}

/// Where each field came from.
#[derive(Serialize, Default)]
struct Sources {
    title: Option<Source>,
    standfirst: Option<Source>,
    byline: Vec<Source>,
    dateline: Option<Source>,
    published: Option<Source>,
    updated: Option<Source>,
}

#[derive(Serialize)]
struct Source {
    line: usize,
    start: usize,
    end: usize,
    rule: &'static str,
}

#[derive(Serialize)]
struct Block<'a> {
    kind: &'static str,
    text: &'a str,
    line: usize,
    start: usize,
    end: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ordered: Option<bool>,
    #[cfg(feature = "html")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<Link<'a>>,
    #[cfg(feature = "html")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cells: Vec<Cell>,
}

#[cfg(feature = "html")]
#[derive(Serialize)]
struct Link<'a> {
    start: usize,
    end: usize,
    target: &'a str,
}

#[cfg(feature = "html")]
#[derive(Serialize)]
struct Cell {
    start: usize,
    end: usize,
    table: usize,
    row: usize,
    column: usize,
    header: bool,
}

#[derive(Serialize)]
struct Removed<'a> {
    line: usize,
    start: usize,
    end: usize,
    text: &'a str,
    reason: &'static str,
    filter: Option<&'a str>,
    score: f32,
}

#[derive(Serialize)]
struct Failure {
    kind: &'static str,
    message: String,
}

/// Writes the answer to a record, or to what is none, as one line.
pub(crate) fn answer(
    pipeline: &Pipeline,
    workspace: &mut Workspace,
    record: Result<Record, Unreadable>,
    out: &mut Vec<u8>,
) {
    let Record { id, page } = match record {
        Ok(record) => record,
        Err(Unreadable { id, message }) => return put(&failed(id, "bad_record", message), out),
    };
    let article = match &page {
        Page::Text(text) => pipeline.extract_with(workspace, text),
        #[cfg(feature = "html")]
        Page::Html { html, address } => pipeline.extract_html_with(workspace, html, address),
    };
    match article {
        Ok(article) => {
            let answer = filled(id, &article);
            #[cfg(feature = "html")]
            let answer = match &page {
                Page::Text(_) => answer,
                Page::Html { .. } => Answer {
                    page_kind: article.page_kind().map(|kind| kind.as_str()),
                    body_source: Some(article.body_source().as_str()),
                    declared: declared(&article),
                    ..answer
                },
            };
            put(&answer, out);
        }
        Err(error @ Error::NoArticle { .. }) => {
            let answer = failed(id, error.kind(), error.to_string());
            match &page {
                Page::Text(text) => put(&judged(answer, &pipeline.classify(text)), out),
                #[cfg(feature = "html")]
                Page::Html { html, .. } => {
                    let lines = bodycopy::html::Lines::read(html);
                    put(&judged(answer, &pipeline.classify_html(&lines)), out);
                }
            }
        }
        Err(error) => put(&failed(id, error.kind(), error.to_string()), out),
    }
}

/// The answer with the lines that were judged.
fn judged<'a>(answer: Answer<'a>, classified: &'a Classified<'_>) -> Answer<'a> {
    let removed = classified.lines().filter_map(removed).collect();
    Answer { removed, ..answer }
}

/// Answers a record that was too long to be read.
pub(crate) fn over_long(number: usize, bytes: usize, most: usize, out: &mut Vec<u8>) {
    let message =
        format!("record {number} has {bytes} bytes, over the limit of {most}; raise --max-record");
    put(&failed(Value::Null, "limit", message), out);
}

fn put(answer: &Answer<'_>, out: &mut Vec<u8>) {
    // Writing to a vector cannot fail.
    let _ = serde_json::to_writer(&mut *out, answer);
    out.push(b'\n');
}

fn failed(id: Value, kind: &'static str, message: String) -> Answer<'static> {
    Answer {
        id,
        error: Some(Failure { kind, message }),
        ..Answer::default()
    }
}

fn filled<'a>(id: Value, article: &'a Article<'_>) -> Answer<'a> {
    let byline = article.byline();
    Answer {
        id,
        title: article.title(),
        standfirst: article.standfirst(),
        byline: byline.signers().collect(),
        byline_roles: byline.roles().iter().map(Sourced::as_str).collect(),
        byline_places: byline.places().iter().map(Sourced::as_str).collect(),
        byline_agencies: byline.agencies().iter().map(Sourced::as_str).collect(),
        dateline: article.dateline().map(|dateline| Dateline {
            places: texts(dateline.places()),
            people: texts(dateline.people()),
            date: dateline.date(),
            agency: dateline.agency(),
        }),
        published: article.published().map(ToString::to_string),
        updated: article.updated().map(ToString::to_string),
        credits: credits(article),
        language: article.language().map(|language| language.code),
        text: article.text(),
        blocks: article
            .blocks()
            .iter()
            .map(|block| Block {
                kind: block.kind().as_str(),
                text: block.text(),
                line: block.line(),
                start: block.range().start,
                end: block.range().end,
                level: Some(block.level()).filter(|level| *level > 0),
                ordered: block.is_ordered().then_some(true),
                #[cfg(feature = "html")]
                links: links(block),
                #[cfg(feature = "html")]
                cells: cells(block),
            })
            .collect(),
        removed: article.removed().filter_map(removed).collect(),
        confidence: article.confidence(),
        sources: sources(article),
        ..Answer::default()
    }
}

fn texts<'a>(texts: &'a [Cow<'_, str>]) -> Vec<&'a str> {
    texts.iter().map(|text| &**text).collect()
}

fn credits<'a>(article: &'a Article<'_>) -> Vec<Credit<'a>> {
    let credits = article.credits().iter().flat_map(|credits| {
        credits.list().iter().map(|credit| Credit {
            line: credits.origin().line,
            role: credit.role(),
            people: texts(credit.people()),
            agencies: texts(credit.agencies()),
        })
    });
    credits.collect()
}

fn sources(article: &Article<'_>) -> Sources {
    let signed = article.byline().signed_by().iter();
    Sources {
        title: article.title_source().map(source),
        standfirst: article.standfirst_source().map(source),
        byline: signed.map(source).collect(),
        dateline: article.dateline().map(source),
        published: article.published().map(source),
        updated: article.updated().map(source),
    }
}

fn source<T>(value: &Sourced<T>) -> Source {
    let origin = value.origin();
    Source {
        line: origin.line,
        start: origin.range.start,
        end: origin.range.end,
        rule: origin.rule,
    }
}

#[cfg(feature = "html")]
fn declared<'a>(article: &'a Article<'_>) -> Option<Declared<'a>> {
    use bodycopy::html::Declaration;

    let first = |what| article.declared(what).map(Sourced::as_str).next();
    let tags = article.declared(Declaration::Tag);
    let declared = Declared {
        address: article.address().map(Sourced::as_str),
        site_name: first(Declaration::SiteName),
        description: first(Declaration::Description),
        image: first(Declaration::Image),
        tags: tags.map(Sourced::as_str).collect(),
        language: first(Declaration::Language),
    };
    Some(declared).filter(|declared| *declared != Declared::default())
}

#[cfg(feature = "html")]
fn links<'a>(block: &'a bodycopy::Block<'_>) -> Vec<Link<'a>> {
    let links = block.links().iter().map(|link| Link {
        start: link.range().start,
        end: link.range().end,
        target: link.target(),
    });
    links.collect()
}

#[cfg(feature = "html")]
fn cells(block: &bodycopy::Block<'_>) -> Vec<Cell> {
    let cells = block.cells().iter().map(|cell| Cell {
        start: cell.range().start,
        end: cell.range().end,
        table: cell.table(),
        row: cell.row(),
        column: cell.column(),
        header: cell.is_header(),
    });
    cells.collect()
}

fn removed(line: SourceLine<'_>) -> Option<Removed<'_>> {
    line.removal().map(|removal| Removed {
        line: line.number(),
        start: line.range().start,
        end: line.range().end,
        text: line.text(),
        reason: removal.reason.as_str(),
        filter: removal.filter,
        score: removal.score,
    })
}
