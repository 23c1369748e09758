//! Rows made of one sign: rules, breaks between parts of a text, fences, and what underlines a head.

/// Least signs of such a row: as many as `CommonMark` asks for of a break and of a fence. Of a row below a head it asks
/// for one, which may be a slip.
const LEAST: usize = 3;

/// The sign that all of a row is: `-----`.
pub(crate) fn sign_of(row: &str) -> Option<char> {
    only(row.chars())
}

/// The sign that all of a row is but for blanks between: `* * *`.
pub(super) fn spaced_sign_of(row: &str) -> Option<char> {
    only(row.chars().filter(|c| *c != ' '))
}

/// Whether so many signs lead a row, alike or not: `-----Original Message-----`.
pub(super) fn is_led_by(row: &str, is_sign: impl Fn(char) -> bool) -> bool {
    row.chars().take(LEAST).filter(|c| is_sign(*c)).count() == LEAST
}

/// The one character that there is, if often enough.
fn only(mut row: impl Iterator<Item = char>) -> Option<char> {
    let first = row.next()?;
    let mut count = 1;
    let are_alike = row.all(|sign| {
        count += 1;
        sign == first
    });
    (are_alike && count >= LEAST).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_one_sign_are_told_with_blanks_between_or_without() {
        for (row, solid, spaced) in [
            ("---", Some('-'), Some('-')),
            ("———", Some('—'), Some('—')),
            ("* * *", None, Some('*')),
            ("--", None, None),
            ("- -", None, None),
            ("--=", None, None),
            ("", None, None),
        ] {
            assert_eq!(sign_of(row), solid, "{row}");
            assert_eq!(spaced_sign_of(row), spaced, "{row}");
        }
        let is_sign = |c| matches!(c, '-' | '=');
        assert!(is_led_by("--= Ann wrote", is_sign));
        assert!(!is_led_by("-- Ann", is_sign));
        assert!(!is_led_by("--", is_sign));
    }
}
