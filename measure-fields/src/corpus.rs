//! Reads the corpus.

use bodycopy_gold::{Titles, entries_of, fold_of, records, written_lines};
use serde::Deserialize;
use std::io;
use std::path::{Path, PathBuf};

/// A page and what people wrote down of it.
#[derive(Debug, Deserialize)]
pub(crate) struct Gold {
    pub(crate) id: String,
    pub(crate) url: Option<String>,
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
    let titles = Titles::read(html)?;
    let mut found = Vec::new();
    for page in pages(text)? {
        let mut page = page?;
        page.fold = fold_of(page.url.as_deref().unwrap_or(&page.id));
        page.title = titles.line(&page.id, &page.lines).cloned();
        found.extend(page.title.is_some().then_some(page));
    }
    Ok(found)
}

/// The texts of a folder that were written by hand, by name, each with its headline and the lines that name who wrote
/// it. Each is in a fold, as if it were a site of its own.
pub(crate) fn written(folder: &str) -> io::Result<Vec<Gold>> {
    let mut paths = entries_of(Path::new(folder))?;
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "txt"));
    let read = |path: PathBuf| {
        let (id, text) = (path.display().to_string(), std::fs::read_to_string(path)?);
        let lines = written_lines(&text).map_err(|error| {
            io::Error::new(io::ErrorKind::InvalidData, format!("{id}: {error}"))
        })?;
        // It may go over several rows.
        let rows = lines.iter().skip_while(|line| !line.is_headline());
        let rows = rows.take_while(|line| line.is_headline());
        let headline: Vec<&str> = rows.map(|line| line.text).collect();
        let bylines = lines.iter().filter(|line| line.is_byline());
        let bylines: Vec<String> = bylines.map(|line| line.text.to_owned()).collect();
        Ok(Gold {
            fold: fold_of(&id),
            url: None,
            kind: String::new(),
            render: "written".to_owned(),
            title: Some(headline.join(" ")).filter(|title| !title.is_empty()),
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

#[cfg(test)]
mod tests {
    use super::written;
    use crate::WRITTEN;
    use std::path::Path;

    #[test]
    fn every_written_page_has_a_story_and_more_and_most_have_a_headline() {
        for folder in WRITTEN {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("..")
                .join(folder);
            let pages = written(&folder.to_string_lossy()).expect("the pages are here");
            let titled = pages.iter().filter(|page| page.title.is_some()).count();
            assert!(titled * 10 > pages.len() * 9, "{titled} of {}", pages.len());
            for page in pages {
                let body = page.body.iter().filter(|body| **body > 0).count();
                assert!((3..page.lines.len()).contains(&body), "{}", page.id);
            }
        }
    }
}
