//! Pages written by hand to learn from, as plain lines or as HTML: languages and shapes that the corpora lack.

use crate::corpus::{LabelledPage, WRITTEN};
use anyhow::{Context, Error, Result, ensure};
use bodycopy::html::Lines;
use bodycopy_gold::{entries_of, titled, written_lines};
use std::path::Path;

/// What stands in front of each line of HTML that is body.
const BODY_SIGN: char = '¶';

/// The pages of a folder, by name: texts (`.txt`) and HTML (`.html`). Where `html`, the latter keep their markup;
/// otherwise they are the lines of it. Those in a folder within it are of the kind that the folder is named after, as
/// the corpora name kinds; all others are stories.
pub(crate) fn load(folder: &Path, html: bool) -> Result<Vec<LabelledPage>> {
    let mut pages = Vec::new();
    for path in entries_of(folder).with_context(|| unread(folder))? {
        if !path.is_dir() {
            pages.extend(load_page(&path, html)?);
            continue;
        }
        let kind = path.file_name().and_then(|name| name.to_str());
        for path in entries_of(&path).with_context(|| unread(&path))? {
            pages.extend(load_page(&path, html)?.map(|page| LabelledPage {
                kind: kind.map(str::to_owned),
                ..page
            }));
        }
    }
    Ok(pages)
}

/// The page of a file, if it is one.
fn load_page(path: &Path, html: bool) -> Result<Option<LabelledPage>> {
    let parse = match path.extension().and_then(|kind| kind.to_str()) {
        Some("txt") => parse_text,
        Some("html") => parse_html,
        _ => return Ok(None),
    };
    let text = std::fs::read_to_string(path).with_context(|| unread(path))?;
    let page = parse(&text).with_context(|| unread(path))?;
    Ok(Some(LabelledPage {
        id: path.display().to_string(),
        html: page.html.filter(|_| html),
        ..page
    }))
}

fn unread(path: &Path) -> String {
    format!("cannot read {}", path.display())
}

/// A page of lines that are a label, a tab and a text, or blank.
fn parse_text(text: &str) -> Result<LabelledPage> {
    let lines = written_lines(text).map_err(Error::msg)?;
    let body = lines.iter().map(|line| u8::from(line.is_body())).collect();
    let headline = lines.iter().find(|line| line.is_headline());
    Ok(LabelledPage {
        title: headline.map(|line| line.text.to_owned()),
        ..page_of(
            lines.iter().map(|line| line.text.to_owned()).collect(),
            body,
        )
    })
}

/// A page of HTML with [`BODY_SIGN`] in front of each line that is body.
fn parse_html(signed: &str) -> Result<LabelledPage> {
    let html = signed.replace(BODY_SIGN, "");
    let (signed, read) = (Lines::read(signed), Lines::read(&html));
    let signed: Vec<&str> = signed.text().lines().collect();
    let lines: Vec<String> = read.text().lines().map(str::to_owned).collect();
    ensure!(signed.len() == lines.len(), "a line is nothing but a sign");
    let mut body = Vec::new();
    for line in signed {
        let before = line.split_once(BODY_SIGN).map(|(before, _)| before);
        let opens = before.is_none_or(|before| !before.contains(char::is_alphanumeric));
        let one = line.matches(BODY_SIGN).count() < 2;
        ensure!(opens && one, "a sign inside of a line: {line}");
        body.push(u8::from(before.is_some()));
    }
    let title = titled(&html, &lines).cloned();
    Ok(LabelledPage {
        html: Some(html),
        title,
        ..page_of(lines, body)
    })
}

fn page_of(lines: Vec<String>, body: Vec<u8>) -> LabelledPage {
    LabelledPage {
        kind: Some(WRITTEN.to_owned()),
        render: "all".to_owned(),
        lines,
        body,
        ..LabelledPage::default()
    }
}

#[cfg(test)]
mod tests {
    use super::{load, parse_html};
    use std::path::Path;

    #[test]
    fn a_sign_stands_in_front_of_each_line_of_html_that_is_body() {
        let html = "<h1>Port closes</h1><p>¶The port is <b>closed</b>.<ul><li>¶One<li>Two</ul>";
        let page = parse_html(html).expect("well-formed");
        assert_eq!(page.body, [0, 1, 1, 0]);
        assert_eq!(page.lines[1], "The port is closed.");
        assert!(page.html.is_some_and(|html| !html.contains('¶')));
        assert!(parse_html("<p>The ¶port").is_err());
        assert!(parse_html("<p>¶Port<p>¶").is_err());
    }

    #[test]
    fn every_page_has_a_body_and_more() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages");
        let pages = load(&folder, true).expect("the pages are here");
        assert!(!pages.is_empty());
        for page in pages {
            let body = page.body.iter().filter(|body| **body > 0).count();
            assert!((3..page.lines.len()).contains(&body), "{}", page.id);
        }
    }
}
