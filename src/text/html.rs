//! Tells HTML from plain text.

/// Whether a text is an HTML page rather than plain text: it opens with a tag, a comment or a
/// document type, blanks aside.
///
/// ```
/// use bodycopy::text::is_html;
///
/// assert!(is_html("\u{feff}\n<!DOCTYPE html><p>a"));
/// assert!(!is_html("< 5 and > 3 are signs"));
/// ```
pub fn is_html(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let second = text.strip_prefix('<').and_then(|rest| rest.chars().next());
    second.is_some_and(|c| c.is_ascii_alphabetic() || c == '!' || c == '?')
}
