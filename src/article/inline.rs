//! The text of a block with its links, as Markdown and as HTML.

use super::Block;
use std::ops::Range;

/// A part of a block's text: where it leads if it is a link, and its text.
type Part<'b> = (Option<&'b str>, &'b str);

/// The parts of a range of bytes of a block's text, in order.
fn parts<'b>(block: &'b Block<'_>, range: Range<usize>) -> impl Iterator<Item = Part<'b>> {
    let end = range.end;
    let mut at = range.start;
    let mut links = links(block, range);
    let mut next = links.next();
    std::iter::from_fn(move || {
        if at >= end {
            return None;
        }
        let (target, upto) = match &next {
            Some((link, target)) if link.start <= at => (Some(*target), link.end.min(end)),
            Some((link, _)) => (None, link.start.min(end)),
            None => (None, end),
        };
        if target.is_some() {
            next = links.next();
        }
        let text = block.text.get(at..upto).unwrap_or("");
        at = upto;
        Some((target, text))
    })
}

#[cfg(feature = "html")]
fn links<'b>(
    block: &'b Block<'_>,
    range: Range<usize>,
) -> impl Iterator<Item = (Range<usize>, &'b str)> {
    let before = block
        .links
        .partition_point(|link| link.range().end <= range.start);
    block.links[before..]
        .iter()
        .map(|link| (link.range(), link.target()))
}

/// Plain text has none.
#[cfg(not(feature = "html"))]
fn links<'b>(_: &'b Block<'_>, _: Range<usize>) -> impl Iterator<Item = (Range<usize>, &'b str)> {
    std::iter::empty()
}

/// Writes text of a block as Markdown, at the start of a line or inside one.
pub(super) fn markdown(block: &Block<'_>, (range, opens): (Range<usize>, bool), out: &mut String) {
    for (number, (target, text)) in parts(block, range).enumerate() {
        match target {
            None if opens && number == 0 => opening(text, out),
            None => escape_markdown(text, out),
            Some(target) => {
                // A mark before a link would make it a picture.
                if out.ends_with('!') {
                    out.insert(out.len() - 1, '\\');
                }
                out.push('[');
                escape_markdown(text, out);
                out.push_str("](");
                // Only with a semicolon can an ampersand lead a character's name.
                let named = target.contains(';');
                for c in target.chars() {
                    let escaped = matches!(c, '(' | ')') || c == '&' && named;
                    out.push_str(if escaped { "\\" } else { "" });
                    out.push(c);
                }
                out.push(')');
            }
        }
    }
}

/// Writes text of a block as HTML.
pub(super) fn html(block: &Block<'_>, range: Range<usize>, out: &mut String) {
    for (target, text) in parts(block, range) {
        if let Some(target) = target {
            out.push_str("<a href=\"");
            escape_html(target, out);
            out.push_str("\">");
        }
        escape_html(text, out);
        out.push_str(if target.is_some() { "</a>" } else { "" });
    }
}

/// Text at the start of a line, where more is markup than inside it.
pub(super) fn opening(text: &str, out: &mut String) {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if text.starts_with(['#', '-', '+', '=', '~']) {
        out.push('\\');
    } else if digits > 0 && text[digits..].starts_with(['.', ')']) {
        out.push_str(&text[..digits]);
        out.push('\\');
        return escape_markdown(&text[digits..], out);
    }
    escape_markdown(text, out);
}

/// Text inside a line of Markdown.
pub(super) fn escape_markdown(text: &str, out: &mut String) {
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
}

/// Text in HTML.
pub(super) fn escape_html(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}
