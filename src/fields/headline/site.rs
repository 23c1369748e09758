//! The name of the site at the top of a page.

use crate::fields::front::Front;
use crate::language::CueKind;

/// Whether line `at` is the first of the page, and names whose page this is. Linear in the lines of the page.
pub(super) fn names_site(front: Front<'_, '_>, at: usize) -> bool {
    at == 0 && is_site(front, front.raw(0))
}

/// Whether a notice of copyright behind the story says that a name is of whose page this is: `© 2024 The Fell Gazette`. Linear
/// in the lines of the page.
pub(in crate::fields) fn is_site(front: Front<'_, '_>, name: &str) -> bool {
    let cues = front.measures.cues();
    let mut behind = front.body + 1..cues.len();
    behind.any(|at| cues[at].has(CueKind::Copyright) && is_of(front.raw(at), name))
}

/// Whether a notice of copyright is of `name`, which follows its sign or year. A headline may follow too, but behind more.
fn is_of(notice: &str, name: &str) -> bool {
    // What a search prepares takes time linear in the name.
    let may_hold = notice.len() >= name.len();
    may_hold
        && notice.match_indices(name).any(|(at, _)| {
            let before = notice[..at].trim_end_matches([' ', ',']);
            let parted = notice[at + name.len()..].chars().next();
            before.ends_with(|c: char| c == '©' || c.is_ascii_digit())
                && !parted.is_some_and(char::is_alphanumeric)
        })
}

#[cfg(test)]
mod tests {
    use super::is_of;

    #[test]
    fn a_notice_says_whose_it_is_behind_sign_or_year() {
        for (notice, expected) in [
            ("© 2024 The Fell Gazette", true),
            (
                "Copyright © 1998–2024, The Fell Gazette. All rights reserved.",
                true,
            ),
            ("©The Fell Gazette", true),
            ("© fell.example 2024 - The Fell Gazette", false),
            ("© 2024 The Fell Gazettes", false),
            ("Photo: The Fell Gazette", false),
            ("© 2024", false),
        ] {
            assert_eq!(is_of(notice, "The Fell Gazette"), expected, "{notice}");
        }
    }
}
