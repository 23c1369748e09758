//! Reads the labelled pages.

use crate::gold_lines;
use anyhow::Result;
use bodycopy::html::Lines;
use bodycopy::training::{TELLING, telling};
use bodycopy::{Article, Pipeline};
use bodycopy_gold::{Titles, fold_of, records};
use serde::Deserialize;
use std::collections::HashMap;
use std::io;
use std::path::Path;

/// What a pipeline made of a page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Judged {
    pub(crate) text: String,
    pub(crate) confidence: f64,
    /// Whether it has each of the fields that say that it is an article.
    pub(crate) fields: [bool; TELLING],
}

/// What there is to learn from.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pages {
    /// Pages of sites, which models are measured on where they have not seen the site.
    pub(crate) corpus: Vec<LabelledPage>,
    /// Pages written by hand, which are only learned from.
    pub(crate) written: Vec<LabelledPage>,
}

/// The kind of pages written by hand, which no corpus has.
pub(crate) const WRITTEN: &str = "written";

/// A page with labelled lines. Fields as in the corpus' README.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct LabelledPage {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) url: Option<String>,
    #[serde(default)]
    pub(crate) fold: Option<i64>,
    #[serde(rename = "type", default)]
    pub(crate) kind: Option<String>,
    #[serde(default)]
    pub(crate) render: String,
    #[serde(default)]
    pub(crate) lines: Vec<String>,
    #[serde(default)]
    pub(crate) body: Vec<u8>,
    #[serde(default)]
    pub(crate) text: String,
    /// The page's HTML, where the lines were read from that.
    #[serde(default)]
    pub(crate) html: Option<String>,
    /// What people wrote down as its headline, or a line that says what the page gives other programs.
    #[serde(default)]
    pub(crate) title: Option<String>,
    #[serde(default)]
    pub(crate) must_have: Vec<String>,
    #[serde(default)]
    pub(crate) must_not_have: Vec<String>,
}

impl LabelledPage {
    /// Whether its labels come from another extractor rather than from people.
    pub(crate) fn is_silver(&self) -> bool {
        self.kind.is_none()
    }

    /// Whether it is an article whose labels people reviewed.
    pub(crate) fn is_article(&self) -> bool {
        self.kind.as_deref() == Some("article")
    }

    /// Whether it was written by hand to learn from.
    pub(crate) fn is_written(&self) -> bool {
        self.kind.as_deref() == Some(WRITTEN)
    }

    /// Whether it holds a story: an article, a multilingual page, or one written by hand.
    pub(crate) fn is_story(&self) -> bool {
        self.is_article() || self.is_silver() || self.is_written()
    }

    /// Which of so many parts it is in, by site: five are the corpus' folds.
    pub(crate) fn part(&self, parts: i64) -> i64 {
        let site = || fold_of(self.url.as_deref().unwrap_or(&self.id));
        self.fold.unwrap_or_else(|| site().into()) % parts
    }

    /// The language of its gold text, as far as it is known.
    pub(crate) fn language(&self) -> &'static str {
        bodycopy::language::identify(&self.text).map_or("unknown", |language| language.name)
    }

    /// The script that most letters of its gold text are of.
    pub(crate) fn script(&self) -> &'static str {
        let letters = |(_, range): &(&str, std::ops::RangeInclusive<char>)| {
            self.text.chars().filter(|c| range.contains(c)).count()
        };
        let most = SCRIPTS.iter().max_by_key(|script| letters(script));
        most.map_or("none", |script| script.0)
    }

    /// Whether it is an article, all of whose text is in its lines.
    pub(crate) fn is_whole_article(&self) -> bool {
        self.is_article() && self.is_whole()
    }

    /// Whether all of the page's text is in its lines, rather than what another tool left of it.
    pub(crate) fn is_whole(&self) -> bool {
        matches!(&*self.render, "all" | "html")
    }

    /// The page, its lines labelled by its gold text, and its headline by the title that it gives other programs where
    /// nobody wrote one down.
    fn labelled(mut self, titles: &Titles) -> Self {
        if self.is_silver() {
            self.title = titles.line(&self.id, &self.lines).cloned();
        }
        let lines = self.lines.iter().map(|line| &**line);
        self.body = gold_lines::labels(lines, &self.text);
        self
    }

    /// The page's text.
    pub(crate) fn source(&self) -> String {
        self.lines.join("\n")
    }

    /// What a pipeline makes of the page; of one without an article, nothing.
    pub(crate) fn judged(&self, pipeline: &Pipeline) -> Judged {
        let judged = |article: Article<'_>| Judged {
            text: article.text(),
            confidence: f64::from(article.confidence()),
            fields: telling(&article),
        };
        let found = if let Some(html) = &self.html {
            pipeline.extract_html(html).map(judged)
        } else {
            pipeline.extract(&self.source()).map(judged)
        };
        found.unwrap_or_default()
    }
}

/// Scripts, by the block that most of their letters are in.
const SCRIPTS: [(&str, std::ops::RangeInclusive<char>); 11] = [
    ("Thai", '\u{e00}'..='\u{e7f}'),
    ("Hebrew", '\u{590}'..='\u{5ff}'),
    ("Bengali", '\u{980}'..='\u{9ff}'),
    ("Devanagari", '\u{900}'..='\u{97f}'),
    ("Hangul", '\u{ac00}'..='\u{d7a3}'),
    ("Kana", '\u{3040}'..='\u{30ff}'),
    ("Han", '\u{4e00}'..='\u{9fff}'),
    ("Arabic", '\u{600}'..='\u{6ff}'),
    ("Cyrillic", '\u{400}'..='\u{4ff}'),
    ("Greek", '\u{370}'..='\u{3ff}'),
    ("Latin", 'A'..='\u{24f}'),
];

/// Both corpora as HTML, in file order, with the gold texts of their plain lines.
pub(crate) fn load_html(folder: &Path) -> Result<Vec<LabelledPage>> {
    let plain = read_all(folder, TEXTS)?
        .into_iter()
        .filter(LabelledPage::is_whole);
    let mut texts: HashMap<String, String> = plain.map(|page| (page.id, page.text)).collect();
    let titles = Titles::read(folder.join(PAGES[1]))?;
    let mut pages = Vec::new();
    for mut page in read_all(folder, PAGES)? {
        let Some((text, html)) = texts.remove(&page.id).zip(page.html.as_deref()) else {
            continue;
        };
        let lines = Lines::read(html);
        page.lines = lines.text().lines().map(str::to_owned).collect();
        page.text = text;
        "html".clone_into(&mut page.render);
        pages.push(page.labelled(&titles));
    }
    Ok(pages)
}

/// Both corpora, in file order.
pub(crate) fn load(folder: &Path) -> Result<Vec<LabelledPage>> {
    let titles = Titles::read(folder.join(PAGES[1]))?;
    let pages = read_all(folder, TEXTS)?.into_iter();
    Ok(pages.map(|page| page.labelled(&titles)).collect())
}

/// The corpora as plain text, and as HTML.
const TEXTS: [&str; 2] = [
    "wcxb-dev.text.jsonl.gz",
    "multilingual-silver.text.jsonl.gz",
];
const PAGES: [&str; 2] = [
    "wcxb-dev.html.jsonl.gz",
    "multilingual-silver.html.jsonl.gz",
];

fn read_all(folder: &Path, names: [&str; 2]) -> Result<Vec<LabelledPage>> {
    let mut pages = Vec::new();
    for name in names {
        pages.extend(read(&folder.join(name))?);
    }
    Ok(pages)
}

fn read(path: &Path) -> Result<Vec<LabelledPage>> {
    Ok(records(path)?.collect::<io::Result<_>>()?)
}
