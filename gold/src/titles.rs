//! Titles that pages give for other programs, where nobody wrote down a headline.

use crate::{records, word_f1, words};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

#[derive(Deserialize)]
struct Page {
    id: String,
    html: String,
}

/// The titles that the pages of a corpus of HTML give for other programs, by the ids of the pages.
#[derive(Debug, Clone, Default)]
pub struct Titles(BTreeMap<String, String>);

impl Titles {
    /// Reads the corpus.
    ///
    /// # Errors
    ///
    /// As [`records`].
    pub fn read(path: impl AsRef<Path>) -> io::Result<Self> {
        let mut titles = BTreeMap::new();
        for page in records::<Page>(path)? {
            let page = page?;
            titles.extend(meta_title(&page.html).map(|title| (page.id, title)));
        }
        Ok(Titles(titles))
    }

    /// The line of a page that says its title, or all of it but the name of the site behind it.
    pub fn line<'l>(&self, page: &str, lines: &'l [String]) -> Option<&'l String> {
        stated(lines, self.0.get(page)?)
    }
}

/// The line that says the title which a page gives for other programs, or all of it but the name of the site behind it.
pub fn titled<'l>(html: &str, lines: &'l [String]) -> Option<&'l String> {
    stated(lines, &meta_title(html)?)
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

/// The least F1 of the words of a line with a headline that is known, at which it may be that in other words.
const NEAR: f64 = 0.5;

/// Which texts come nearest to the headline that is known: people mostly write down what a page is called elsewhere, and
/// to learn that such a page has no headline would be to learn it of a headline. None where nothing is known.
pub fn nearest<'l>(texts: impl Iterator<Item = &'l str>, known: &str) -> Vec<bool> {
    let near: Vec<f64> = texts.map(|text| word_f1(text, known)).collect();
    let most = near.iter().copied().fold(NEAR, f64::max);
    let is_known = !words(known).is_empty();
    near.into_iter()
        .map(|near| is_known && near >= most)
        .collect()
}

/// The line that says a title, or all of it but the name of the site behind it.
fn stated<'l>(lines: &'l [String], title: &str) -> Option<&'l String> {
    let title = words(title);
    let says = |line: &&String| {
        let line = words(line);
        !line.is_empty()
            && title.starts_with(&line)
            && line.concat().len() * 3 > title.concat().len() * 2
    };
    let lines = lines.iter().filter(says);
    lines.max_by_key(|line| line.len())
}
