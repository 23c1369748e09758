//! Reads the corpus.

use bodycopy_gold::{entries_of, records, words, written_lines};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// The fold of pages that are in none.
const NO_FOLD: u8 = u8::MAX;

/// A page and what people wrote down of it.
#[derive(Debug, Deserialize)]
pub(crate) struct Gold {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) fold: u8,
    #[serde(rename = "type", default)]
    pub(crate) kind: String,
    pub(crate) render: String,
    pub(crate) title: Option<String>,
    pub(crate) author: Option<String>,
    /// The lines that name who wrote it, of a page written by hand.
    #[serde(skip)]
    pub(crate) bylines: Option<Vec<String>>,
    pub(crate) published: Option<String>,
    pub(crate) lines: Vec<String>,
    /// 1 for each line that belongs to the body.
    pub(crate) body: Vec<u8>,
}

/// The pages of a corpus: gzip over one JSON object a line.
pub(crate) fn pages(path: &str) -> io::Result<impl Iterator<Item = io::Result<Gold>>> {
    records(path)
}

/// The pages of a corpus without titles, with those that their HTML gives for other programs: for
/// each page with a line that says the same.
pub(crate) fn titled(html: &str, text: &str) -> io::Result<Vec<Gold>> {
    let mut titles = BTreeMap::new();
    for page in records::<Html>(html)? {
        let page = page?;
        titles.extend(meta_title(&page.html).map(|title| (page.id, title)));
    }
    let mut found = Vec::new();
    for (fold, page) in (0..5).cycle().zip(pages(text)?) {
        let mut page = page?;
        page.fold = fold;
        let known = titles.get(&page.id).map(|title| words(title));
        page.title = known.and_then(|title| stated(&page.lines, &title));
        found.extend(page.title.is_some().then_some(page));
    }
    Ok(found)
}

/// The texts of a folder that were written by hand, by name, each with its headline and the lines that name who wrote
/// it. They are of no fold.
pub(crate) fn written(folder: &str) -> io::Result<Vec<Gold>> {
    let mut paths = entries_of(Path::new(folder))?;
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "txt"));
    let read = |path: PathBuf| {
        let (id, text) = (path.display().to_string(), std::fs::read_to_string(path)?);
        let lines = written_lines(&text).map_err(|error| {
            io::Error::new(io::ErrorKind::InvalidData, format!("{id}: {error}"))
        })?;
        let headline = lines.iter().find(|line| line.is_headline());
        let bylines = lines.iter().filter(|line| line.is_byline());
        let bylines: Vec<String> = bylines.map(|line| line.text.to_owned()).collect();
        Ok(Gold {
            fold: NO_FOLD,
            kind: String::new(),
            render: "written".to_owned(),
            title: headline.map(|line| line.text.to_owned()),
            author: None,
            bylines: Some(bylines),
            published: None,
            body: lines.iter().map(|line| u8::from(line.is_body())).collect(),
            lines: lines.iter().map(|line| line.text.to_owned()).collect(),
            id,
        })
    };
    paths.into_iter().map(read).collect()
}

#[derive(Deserialize)]
struct Html {
    id: String,
    html: String,
}

/// The title in the `og:title` of a page.
fn meta_title(html: &str) -> Option<String> {
    let tag = html.split("<meta").find(|tag| tag.contains("og:title"))?;
    let (_, rest) = tag.split_once("content=")?;
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let title = rest[1..].split(quote).next()?;
    let plain = [
        ("&amp;", "&"),
        ("&quot;", " "),
        ("&#39;", "'"),
        ("&#039;", "'"),
    ];
    Some(plain.iter().fold(title.to_owned(), |title, (from, to)| {
        title.replace(from, to)
    }))
}

/// The line that says a title, or all of it but the name of the site behind it.
fn stated(lines: &[String], title: &[String]) -> Option<String> {
    let says = |line: &&String| {
        let line = words(line);
        !line.is_empty()
            && title.starts_with(&line)
            && line.concat().len() * 3 > title.concat().len() * 2
    };
    lines
        .iter()
        .filter(says)
        .max_by_key(|line| line.len())
        .cloned()
}
