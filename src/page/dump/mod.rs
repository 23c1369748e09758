//! Dumps: texts that a tool made of a page, with signs of its own beside the page's words: where
//! links lead, what is a head, the numbers of references; and texts in which it left characters escaped.
//!
//! Signs are left out of what is read of a line, and the line keeps them: its bytes are the source's.
//! So is what is said of a picture, which is not in the text either. A line that is all signs is none
//! of the page's. Text is a dump only where it shows several signs that no writer of prose sets, so
//! that all other text is as it was. Escaped characters are read as what they stand for.

mod escapes;
mod heads;
mod markdown;
mod references;
mod target;

use super::rows::is_blank;
use super::{Bullet, Page, Sources, Span, bullets, offset, quoted, slice};
use std::ops::Range;

pub(super) use escapes::{are_in as is_escaped, join_as_read};
pub(super) use references::take_list;

/// Least signs of links and heads that make a dump: one alone may be a slip.
const LEAST_SIGNS: usize = 3;

/// What is read of the lines of a dump.
#[derive(Debug, Clone, Default)]
pub(crate) struct Dump {
    /// The contents of the lines, each ended by a line feed.
    pub(super) text: String,
    /// Where each part of it stands in the source.
    pub(super) sources: Sources,
    pub(super) lines: Vec<Span>,
    /// Lines that are all signs.
    pub(super) signs: Vec<Span>,
    pub(super) is_markdown: bool,
    /// Whether characters are escaped.
    escaped: bool,
}

impl Dump {
    /// Reads the lines of a plain text, if it is a dump. Linear: text that is none is searched for
    /// one sign, and in a dump each byte is looked at a fixed number of times.
    pub(crate) fn of(page: &Page<'_>) -> Option<Self> {
        if page.has_markup() {
            return None;
        }
        let markdown = (page.quoted == 0).then(|| markdown::find(page)).flatten();
        let is_markdown = markdown.is_some();
        let signs = markdown.or_else(|| match page.quoted {
            0 => references::find(page),
            _ => Some(quoted::find(page)),
        });
        if signs.is_none() && !page.escaped {
            return None;
        }
        let is_dumped = signs.is_some();
        let signs = signs.unwrap_or_default();
        let mut dump = Dump {
            signs: page.signs.clone(),
            is_markdown,
            escaped: page.escaped,
            ..Dump::default()
        };
        let (mut signs, mut gap, mut covered) = (&*signs, 0, 0);
        for line in &page.lines {
            let own = signs.partition_point(|sign| sign.start < line.content_end);
            let (here, rest) = signs.split_at(own);
            signs = rest;
            // A sign may go over lines.
            let line = &if is_dumped {
                item(page.text, *line)
            } else {
                *line
            };
            let read = dump.read(page.text, (line, covered), here);
            covered = here.last().map_or(covered, |sign| sign.end);
            if read.content_start == read.content_end && line.content_start < line.content_end {
                gap = gap_over(gap, line);
                dump.signs.push(*line);
            } else {
                let gap = line.gap.saturating_add(std::mem::take(&mut gap));
                dump.lines.push(Span { gap, ..read });
            }
        }
        dump.signs.sort_unstable_by_key(|sign| sign.number);
        Some(dump)
    }

    /// The lines that something is left of.
    pub(crate) fn lines(&self) -> &[Span] {
        &self.lines
    }

    /// Writes what is left of a line, of which signs before it cover the start, without its signs,
    /// which are given in order.
    fn read(&mut self, text: &str, (line, covered): (&Span, u32), signs: &[Range<u32>]) -> Span {
        let start = self.text.len();
        let mut from = line.content_start.max(covered);
        let ends = signs.iter().map(|sign| (sign.start, sign.end));
        for (end, next) in ends.chain([(line.content_end, line.content_end)]) {
            if from < end {
                self.write(text, from..end);
            }
            from = next.max(from);
        }
        let written = &self.text[start..];
        let led = written.trim_start_matches(is_blank);
        let content_start = start + (written.len() - led.len());
        let content_end = content_start + led.trim_end_matches(is_blank).len();
        self.text.push('\n');
        let read = Span {
            content_start: offset(content_start),
            content_end: offset(content_end),
            ..*line
        };
        if self.escaped {
            bulleted(&self.text, read)
        } else {
            read
        }
    }

    /// Writes what is read of a part of a text in which nothing is a sign.
    fn write(&mut self, text: &str, part: Range<u32>) {
        let source = slice(text, part.start, part.end);
        if !self.escaped {
            return self.note(source, part);
        }
        for (piece, read) in escapes::pieces(source) {
            let (start, end) = (offset(piece.start), offset(piece.end));
            self.note(&read, part.start + start..part.start + end);
        }
    }

    fn note(&mut self, read: &str, source: Range<u32>) {
        self.sources
            .push(offset(self.text.len()), offset(read.len()), source);
        self.text.push_str(read);
    }
}

/// The line, an item where a plus sign leads it: in other text that is one of arithmetic.
fn item(text: &str, line: Span) -> Span {
    let content = slice(text, line.content_start, line.content_end);
    if line.bullet != Bullet::None || !content.starts_with("+ ") {
        return line;
    }
    Span {
        bullet: Bullet::Leading,
        content_start: line.content_start + 1,
        ..line
    }
}

/// The line that was read, an item where a bullet that was escaped leads it.
fn bulleted(text: &str, line: Span) -> Span {
    let content = slice(text, line.content_start, line.content_end);
    match bullets::leading_bullet(content) {
        Some(width) if line.bullet == Bullet::None => Span {
            bullet: Bullet::Leading,
            content_start: line.content_start + width,
            ..line
        },
        _ => line,
    }
}

/// Blank source lines before the line behind one that is left out, which counts as blank itself.
pub(super) fn gap_over(gap: u8, line: &Span) -> u8 {
    gap.saturating_add(line.gap).saturating_add(1)
}

/// The lines of a text, as they are read, a `⏎` where a row ends inside.
#[cfg(test)]
pub(super) fn read(text: &str) -> Vec<String> {
    let page = Page::from_text(text);
    let dump = Dump::of(&page);
    let page = dump
        .as_ref()
        .map_or(page.clone(), |dump| page.read_as(dump));
    let lines = page.lines().iter();
    lines
        .map(|line| page.content(line).replace('\n', "⏎"))
        .collect()
}
