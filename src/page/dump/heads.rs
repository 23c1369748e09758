//! Heads of Markdown: behind number signs, or above a row of signs.

use super::super::{Bullet, Page, Span, sign_of};

/// Most number signs that lead a head.
const HEAD_LEVELS: usize = 6;
/// Most words above a row of signs: more are a paragraph.
const HEAD_WORDS: usize = 24;

impl Page<'_> {
    /// Whether the text is Markdown.
    pub(crate) fn is_markdown(&self) -> bool {
        self.dumped.is_some_and(|(_, dump)| dump.is_markdown)
    }

    /// The level of the head, 1 to 6, that a line of Markdown is, or 0.
    pub(crate) fn head_level(&self, line: &Span) -> u8 {
        if !self.is_markdown() {
            return 0;
        }
        let raw = self.raw(line);
        match head(raw) {
            None => self.underlined(line),
            // What stands in a block of code keeps its number signs.
            Some(_) if self.content(line).len() == raw.len() => 0,
            Some((level, _)) => level,
        }
    }

    /// The level of a head by the row of signs below it.
    fn underlined(&self, line: &Span) -> u8 {
        let below = line.number + line.rows;
        let sign = self.signs.binary_search_by_key(&below, |sign| sign.number);
        let sign = sign.ok().map(|at| &self.signs[at]);
        sign.map_or(0, |sign| underline(self.raw(sign)))
    }
}

/// Whether the words of a line may be a head, if a row of signs stands below: a line on its own that is no item, row of a
/// table or sentence.
pub(super) fn is_head_text(page: &Page<'_>, line: &Span) -> bool {
    let text = page.content(line);
    let is_alone = line.gap > 0 || line.number == 1;
    is_alone
        && line.bullet == Bullet::None
        && text.contains(char::is_alphanumeric)
        && !text.contains('|')
        && !text.ends_with(['.', '。', ':', '：'])
        && text.split_whitespace().count() <= HEAD_WORDS
}

/// The level of the head whose words stand on the line above this one, or 0: `===` and `---`.
pub(super) fn underline(line: &str) -> u8 {
    match sign_of(line) {
        Some('=') => 1,
        Some('-') => 2,
        _ => 0,
    }
}

/// The level of the head that a line is by the number signs that lead it, and the bytes of these and of the blanks behind.
pub(super) fn head(line: &str) -> Option<(u8, usize)> {
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    let words = text.trim_start();
    let parted = words.len() < text.len() && !words.is_empty();
    let is_head = (1..=HEAD_LEVELS).contains(&level) && parted;
    let level = u8::try_from(level).ok().filter(|_| is_head)?;
    Some((level, line.len() - words.len()))
}

#[cfg(test)]
mod tests {
    use crate::page::{Dump, Page};

    #[test]
    fn rows_below_heads_are_signs() {
        let text = "Port closes\n===\n\nFor winter\n---\n\n---\n\nIt closes.\n---\n- b\n---\na\n--\n[a](/a) [b](/b) [c](/c)";
        let page = Page::from_text(text);
        let dump = Dump::of(&page).expect("Markdown");
        let page = page.read_as(&dump);
        let lines = page.lines().iter();
        let read: Vec<_> = lines
            .map(|line| (page.content(line), page.head_level(line)))
            .collect();
        let heads = [
            ("Port closes", 1),
            ("For winter", 2),
            ("---", 0),
            ("It closes.", 0),
            ("---", 0),
            ("b", 0),
            ("---", 0),
            ("a", 0),
            ("--", 0),
        ];
        assert_eq!(read[..heads.len()], heads);
    }
}
