//! Ranges of a text, and how they are cut: at blanks, at marks, where other characters begin.

use std::ops::Range;

/// Pairs of brackets that are put around what a line says beside its text: where a story was filed, and by whom.
const BRACKETS: [(char, char); 6] = [
    ('〔', '〕'),
    ('［', '］'),
    ('【', '】'),
    ('（', '）'),
    ('[', ']'),
    ('(', ')'),
];

/// The bracket that closes another, if that opens one of the pairs.
pub(super) fn closing(open: char) -> Option<char> {
    let pair = BRACKETS.iter().find(|pair| pair.0 == open);
    pair.map(|pair| pair.1)
}

/// A range without the blanks at its ends.
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    start..start + part.trim().len()
}

/// The parts of a range between the characters that part it, empty ones too.
pub(super) fn pieces(
    text: &str,
    range: Range<usize>,
    parts: impl Fn(char) -> bool,
) -> impl Iterator<Item = Range<usize>> {
    text[range].split(parts).map(move |piece| {
        let start = piece.as_ptr() as usize - text.as_ptr() as usize;
        start..start + piece.len()
    })
}

/// The run of characters at `at` that belong together.
pub(super) fn run(text: &str, at: usize, belongs: impl Fn(char) -> bool) -> Range<usize> {
    let rest = &text[at..];
    at..at + rest.find(|c| !belongs(c)).unwrap_or(rest.len())
}

/// Where the text goes on behind the blanks at `at`.
pub(super) fn behind_blanks(text: &str, at: usize) -> usize {
    run(text, at, char::is_whitespace).end
}

/// What stands within quotation marks of one kind, the first of which may be cut off already, if no more of them are
/// inside.
pub(super) fn quoted(text: &str, mark: char) -> Option<&str> {
    let text = text.strip_suffix(mark)?;
    let inner = text.strip_prefix(mark).unwrap_or(text);
    (!inner.contains(mark)).then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_cut_at_marks_and_blanks() {
        let text = "（東京、 パリ、）";
        let inner = 3..text.len() - 3;
        let cut: Vec<&str> = pieces(text, inner.clone(), |c| c == '、')
            .map(|piece| &text[piece])
            .collect();
        assert_eq!(cut, ["東京", " パリ", ""]);
        let bare: Vec<&str> = pieces(text, inner, |c| c == '、')
            .map(|piece| &text[trimmed(text, piece)])
            .collect();
        assert_eq!(bare, ["東京", "パリ", ""]);
        assert_eq!(trimmed(" \u{3000} ", 0..5), 5..5);
        assert_eq!(run(text, 3, |c| c != '、'), 3..9);
        assert_eq!(behind_blanks(text, 12), 13);
        assert_eq!(behind_blanks(text, text.len()), text.len());
    }

    #[test]
    fn quotation_marks_are_cut_off_where_they_stand_around_a_text() {
        for (text, inner) in [
            ("\"Ann Lee\"", Some("Ann Lee")),
            ("Ann Lee\"", Some("Ann Lee")),
            ("\"Ann Lee", None),
            ("Ann \"Bo\" Lee", None),
            ("Ann \"Bo\"", None),
            ("\"", Some("")),
        ] {
            assert_eq!(quoted(text, '"'), inner, "{text}");
        }
    }
}
