//! Finds list bullets, and puts those that fell onto the line before back where they belong.
//!
//! Text renderers write a list as `- one`, `- two`. Some break the line after the bullet instead
//! of before it, which leaves a lone `-` and then `one -`, `two -`: each item ends in the bullet of
//! the next one.

use super::rule_rows::spaced_sign_of;
use super::{Bullet, Span, quoted, slice};
use crate::char_table::CharTable;
use crate::kind::Kind;

/// Marks leading and torn bullets, those behind marks of quotation too where the text is `quoted`. Linear: one pass
/// over the ends of each line.
pub(crate) fn mark(text: &str, lines: &mut [Span], quoted: bool) {
    for line in lines.iter_mut() {
        let mut row = slice(text, line.start, line.end);
        if quoted {
            row = quoted::unmarked(row);
            line.content_start = line.end - u32::try_from(row.len()).unwrap_or(0);
        }
        if let Some(width) = leading_bullet(row) {
            line.bullet = Bullet::Leading;
            line.content_start = (line.content_start + width).min(line.end);
        }
    }
    let mut previous: Option<char> = None;
    let mut in_run = false;
    let mut next = lines.first().and_then(|line| torn_bullet(text, line));
    for at in 0..lines.len() {
        let torn = next;
        next = lines.get(at + 1).and_then(|line| torn_bullet(text, line));
        // One line that ends in a dash is an interrupted sentence. It is a torn bullet where the
        // line before handed one over as well, or the line after does the same.
        let follows = in_run && previous.is_some();
        if follows && lines[at].bullet == Bullet::None {
            lines[at].bullet = Bullet::Torn;
        }
        in_run = torn.is_some() && (follows || torn.map(|(c, _)| c) == next.map(|(c, _)| c));
        if let (true, Some((_, width))) = (in_run, torn) {
            lines[at].content_end = (lines[at].end - width).max(lines[at].content_start);
        }
        previous = torn.map(|(c, _)| c);
    }
}

/// Bytes of a bullet and the blanks behind it at the start of a line that goes on after them.
pub(super) fn leading_bullet(line: &str) -> Option<u32> {
    if !may_be_bullet(line.as_bytes().first()) {
        return None;
    }
    let first = line.chars().next().filter(|c| is_bullet(*c))?;
    let rest = &line[first.len_utf8()..];
    let text = rest.trim_start();
    let spaced = text.len() < rest.len() || !matches!(first, '-' | '*' | '–' | '—' | '·');
    // What goes on as it began may be a break.
    let breaks = || text.starts_with(first) && is_break(line);
    (spaced && !text.is_empty() && !breaks())
        .then(|| u32::try_from(line.len() - text.len()).unwrap_or(0))
}

/// A bullet at the end of the line, behind a blank, or alone: the character, and the bytes from
/// the last word to the end.
fn torn_bullet(text: &str, line: &Span) -> Option<(char, u32)> {
    let content = slice(text, line.content_start, line.end);
    if !may_be_bullet(content.as_bytes().last()) {
        return None;
    }
    let last = content.chars().next_back().filter(|c| is_bullet(*c))?;
    let before = &content[..content.len() - last.len_utf8()];
    let kept = before.trim_end();
    let apart = before.is_empty() || kept.len() < before.len();
    let breaks = || kept.ends_with(last) && is_break(content);
    (apart && !breaks()).then(|| (last, u32::try_from(content.len() - kept.len()).unwrap_or(0)))
}

/// Whether a row is a break between two parts of a text: the same mark some times, and no more (`* * *`, `-----`).
pub(crate) fn is_break(row: &str) -> bool {
    spaced_sign_of(row).is_some_and(|mark| is_bullet(mark) || is_line(mark))
}

/// Whether a character draws a line, where some stand side by side.
fn is_line(c: char) -> bool {
    matches!(c, '_' | '=' | '~' | '─' | '━' | '═')
}

/// Whether a byte can belong to a bullet, which most bytes cannot.
fn may_be_bullet(byte: Option<&u8>) -> bool {
    byte.is_some_and(|byte| matches!(byte, b'-' | b'*' | 0x80..))
}

/// Whether a character is a bullet, or stands for one at the start of a line: a dash, or the middle dot of Japanese, which
/// elsewhere is part of words.
pub(super) fn is_bullet(c: char) -> bool {
    static BULLETS: CharTable<bool> =
        CharTable::new(|c| matches!(c, '–' | '—' | '・') || Kind::of(c) == Kind::Bullet);
    if c.is_ascii() {
        return matches!(c, '-' | '*');
    }
    BULLETS.get(c as u32)
}

#[cfg(test)]
mod tests {
    use super::super::{Bullet, Page};
    use super::is_break;

    fn items(text: &str) -> Vec<(Bullet, &str)> {
        let page = Page::from_text(text);
        page.lines()
            .iter()
            .map(|line| (line.bullet, page.content(line)))
            .collect()
    }

    #[test]
    fn torn_bullets_go_back_to_their_items() {
        use Bullet::{None, Torn};
        let found = items("Prose.\n-\nOne goes -\nTwo goes -\nThree\nMore prose.");
        let expected = [
            (None, "Prose."),
            (None, ""),
            (Torn, "One goes"),
            (Torn, "Two goes"),
            (Torn, "Three"),
            (None, "More prose."),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn leading_bullets_are_no_content() {
        use Bullet::{Leading, None};
        assert_eq!(
            items("- One\n  • Two\n* Three\n-ish"),
            [
                (Leading, "One"),
                (Leading, "Two"),
                (Leading, "Three"),
                (None, "-ish")
            ]
        );
    }

    #[test]
    fn a_break_between_sections_is_no_item() {
        for row in ["* * *", "- - -", "• • •", "***", "-----", "· · · ·", "____"] {
            let text = format!("Prose.\n{row}\nMore prose.\n{row}\n{row}\nLast.");
            let breaks = items(&text).into_iter().filter(|item| item.1 == row);
            assert_eq!(
                breaks.map(|item| item.0).collect::<Vec<_>>(),
                [Bullet::None; 3]
            );
            assert!(is_break(row));
        }
        for row in [
            "", "-", "* *", "* * a", "* - *", "...", "- * * *", "1 1 1", "!!!",
        ] {
            assert!(!is_break(row), "{row}");
        }
    }

    #[test]
    fn an_interrupted_sentence_is_no_list() {
        let found = items("\"I never said -\nHe broke off.");
        assert_eq!(
            found,
            [
                (Bullet::None, "\"I never said -"),
                (Bullet::None, "He broke off.")
            ]
        );
    }
}
