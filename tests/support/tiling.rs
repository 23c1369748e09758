//! The law that nothing is lost: the lines of a page with their verdicts tile its source. Shared by
//! the properties, the page snapshots and the fuzz target, and written without the crate's own
//! way of finding lines, so that the two check each other.

use bodycopy::fields::FieldKind;
use bodycopy::{Article, Error, Pipeline, SourceLine, Verdict};
use std::ops::Range;

/// Whether there is nothing to read at a character: white space, control characters, soft hyphens,
/// and what takes no width or only sets a direction.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Number and bytes of each source line that is not blank, without the blanks around it.
pub(crate) fn source_lines(text: &str) -> Vec<(usize, Range<usize>)> {
    let mut lines = Vec::new();
    let (mut number, mut start) = (1, 0);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if matches!(
            c,
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
        ) {
            if c == '\r' {
                chars.next_if(|next| next.1 == '\n');
            }
            lines.push((number, start..at));
            number += 1;
            start = chars.peek().map_or(text.len(), |next| next.0);
        }
    }
    lines.push((number, start..text.len()));
    lines.retain_mut(|(_, range)| {
        let led = text[range.clone()].trim_start_matches(is_blank);
        range.start = range.end - led.len();
        range.end = range.start + led.trim_end_matches(is_blank).len();
        range.start < range.end
    });
    lines
}

/// The law for one text, whether it holds an article or not: what the pipeline says of its lines
/// and, if there is an article, of its blocks.
///
/// # Errors
///
/// What is wrong, and where.
pub(crate) fn check(pipeline: &Pipeline, text: &str) -> Result<(), String> {
    let classified = pipeline.classify(text);
    let given: Vec<SourceLine<'_>> = classified.lines().collect();
    check_lines(text, &given)?;
    match pipeline.extract(text) {
        Ok(article) => {
            if !article.lines().eq(given.iter().copied()) {
                return Err("`extract` and `classify` give other lines".into());
            }
            check_blocks(&article)?;
            check_fields(&article)
        }
        Err(Error::Empty) if given.is_empty() => Ok(()),
        Err(Error::NoArticle {
            lines, best_score, ..
        }) => {
            if given.iter().any(|line| line.verdict().is_body()) {
                return Err("no article, yet lines of a body".into());
            }
            let sane = lines == given.len() && lines > 0 && !best_score.is_nan();
            sane.then_some(())
                .ok_or_else(|| format!("{lines} lines, best {best_score}"))
        }
        Err(error) => Err(format!("an error that cannot be: {error}")),
    }
}

fn check_lines(text: &str, given: &[SourceLine<'_>]) -> Result<(), String> {
    let expected = source_lines(text);
    for (line, (number, range)) in given.iter().zip(&expected) {
        if (line.number(), line.range()) != (*number, range.clone()) {
            return Err(format!(
                "line {number} at {range:?} was given as line {} at {:?}",
                line.number(),
                line.range()
            ));
        }
        if text.get(line.range()) != Some(line.text()) {
            return Err(format!("line {number} does not read as the source does"));
        }
    }
    if given.len() != expected.len() {
        return Err(format!("{} lines given of {}", given.len(), expected.len()));
    }
    Ok(())
}

/// Blocks stand in order, and between them hold the lines of the body: each whole, and once. There is
/// something to read in each.
fn check_blocks(article: &Article<'_>) -> Result<(), String> {
    let mut body = article.lines().filter(|line| line.verdict().is_body());
    for block in article.blocks() {
        let range = block.range();
        if block.text().is_empty() {
            return Err(format!("nothing to read in block {range:?}"));
        }
        let first = body.next().ok_or("a block without a line of the body")?;
        if (first.number(), first.range().start) != (block.line(), range.start) {
            return Err(format!(
                "block {range:?} does not start at line {}",
                first.number()
            ));
        }
        if first.verdict() != Verdict::Body(block.kind()) {
            return Err(format!(
                "line {} is another kind than its block",
                first.number()
            ));
        }
        let mut end = first.range().end;
        while end < range.end {
            end = body
                .next()
                .ok_or("a block over lines that are no body")?
                .range()
                .end;
        }
        if end != range.end {
            return Err(format!("block {range:?} cuts a line that ends at {end}"));
        }
    }
    body.next().map_or(Ok(()), |line| {
        Err(format!("line {} is in no block", line.number()))
    })
}

/// A line that is a field has a value of that field to show for it.
fn check_fields(article: &Article<'_>) -> Result<(), String> {
    let byline = article.byline();
    for line in article.lines() {
        let Verdict::Field(kind) = line.verdict() else {
            continue;
        };
        let told = match kind {
            FieldKind::Headline => article.title().is_some(),
            FieldKind::Standfirst => article.standfirst().is_some(),
            FieldKind::Byline => !byline.is_empty(),
            FieldKind::Date => article.published().is_some() || article.updated().is_some(),
            FieldKind::Credit => !article.credits().is_empty(),
            _ => false,
        };
        if !told {
            let (number, kind) = (line.number(), kind.as_str());
            return Err(format!(
                "line {number} is the {kind}, and the article has none"
            ));
        }
    }
    Ok(())
}
