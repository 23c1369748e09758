//! The name of a site or section behind a headline.

use crate::fields::front::Front;

/// What parts a headline from the name of its site.
const SIGNS: [&str; 7] = [" | ", " - ", " – ", " — ", " · ", " :: ", " » "];

/// Where the headline of a cleaned line ends: before a suffix that the page shows to be one, since
/// the headline stands elsewhere without it, or the suffix stands elsewhere alone. Linear in the
/// lines of the page, and only for a headline that holds one of the signs.
pub(in crate::fields) fn end_of(front: Front<'_, '_>, headline: usize, text: &str) -> usize {
    let Some((end, start)) = parting(text) else {
        return text.len();
    };
    let (head, suffix) = (&text[..end], &text[start..]);
    let mut others = (0..front.page.lines().len()).filter(|at| *at != headline);
    let shown = others.any(|at| {
        let line = front.raw(at);
        line == head || line == suffix
    });
    if shown { end } else { text.len() }
}

/// Where the last sign that may part a headline from the name of its site starts and ends.
pub(in crate::fields) fn parting(text: &str) -> Option<(usize, usize)> {
    let mut blanks = text.rmatch_indices(' ');
    blanks.find_map(|(at, _)| {
        let sign = SIGNS.iter().find(|sign| text[at..].starts_with(**sign))?;
        Some((at, at + sign.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::{SIGNS, parting};

    #[test]
    fn the_last_sign_parts_a_line_as_if_each_was_looked_for() {
        let tails = ["", "b", " - b", " :: c", " | ", "-", " –"];
        for (first, second) in SIGNS.iter().flat_map(|sign| tails.map(|tail| (sign, tail))) {
            let text = format!("Port{first}closes{second}");
            let last = |sign: &&str| text.rfind(*sign).map(|at| (at, at + sign.len()));
            assert_eq!(
                parting(&text),
                SIGNS.iter().filter_map(last).max(),
                "{text}"
            );
        }
        assert_eq!(parting("Port-closes | "), Some((11, 14)));
        assert_eq!(parting("Port closes"), None);
    }
}
