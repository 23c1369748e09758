//! Two names that are joined by a letter of the second, as in Arabic and Hebrew: `אורי שטרנפלד ואביטל דהאן`.

use super::known::{is_given, is_known_name};
use crate::fields::byline::Parts;
use std::ops::Range;

/// `And`, which is written in one with the word behind it.
const AND: [char; 2] = ['و', 'ו'];
/// Fewest words of the first name: a given name and a family name.
const FIRST_WORDS: usize = 2;
/// The article of Arabic family names.
const ARTICLE: &str = "ال";
/// Fewest letters of the second given name: of shorter ones too many words are made.
const GIVEN_LETTERS: usize = 3;

/// The parts of a byline, each name that is two taken apart. A word is joined where it is known as no name as it stands, and
/// as a given name without its first letter, where both names are full: `محمد علي وليد حسن` is one.
pub(super) fn apart(line: &str, mut parts: Parts) -> Parts {
    let names = std::mem::take(&mut parts.people);
    parts.people = names
        .into_iter()
        .flat_map(|name| match joined(line, &name) {
            Some((first, second)) => vec![first, second],
            None => vec![name],
        })
        .collect();
    parts
}

/// Where the two names of a name are, if it is two.
fn joined(line: &str, name: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let text = line.get(name.clone())?;
    if !text.contains(AND) {
        return None;
    }
    let blanks = text.match_indices(' ').map(|(at, _)| at);
    let mut between = blanks.skip(FIRST_WORDS - 1);
    let blank = between.find(|at| {
        let word = text[at + 1..].split_once(' ').map(|(word, _)| word);
        word.is_some_and(|word| {
            let is_name =
                |rest: &str| rest.chars().nth(GIVEN_LETTERS - 1).is_some() && is_given(rest);
            !is_known_name(word) && word.strip_prefix(AND).is_some_and(is_name)
        })
    })?;
    let and = text[blank + 1..].chars().next()?.len_utf8();
    let second = blank + 1 + and;
    let are_known = [&text[..blank], &text[second..]].into_iter().all(is_full);
    let both = (
        name.start..name.start + blank,
        name.start + second..name.end,
    );
    are_known.then_some(both)
}

/// Whether a name is of a known first word and of a last one that is known, or has the article of family names.
fn is_full(name: &str) -> bool {
    let [first, last] =
        [name.split(' ').next(), name.rsplit(' ').next()].map(Option::unwrap_or_default);
    is_known_name(first) && (is_known_name(last) || last.starts_with(ARTICLE))
}

#[cfg(test)]
mod tests {
    use super::apart;
    use crate::fields::byline::Parts;

    fn names(line: &str) -> Vec<&str> {
        let mut whole = Parts::default();
        whole.people.push(0..line.len());
        let parts = apart(line, whole);
        parts
            .people
            .iter()
            .map(|name| &line[name.clone()])
            .collect()
    }

    #[test]
    fn a_letter_joins_two_names() {
        assert_eq!(
            names("אורי שטרנפלד ואביטל דהאן"),
            ["אורי שטרנפלד", "אביטל דהאן"]
        );
        assert_eq!(
            names("خالد المنصوري وسمير الحداد"),
            ["خالد المنصوري", "سمير الحداد"]
        );
        for line in [
            "محمد علي وليد حسن",
            "منى سعيد وعد خالد",
            "وليد حسن",
            "خالد وسمير",
            "ורד כהן",
            "Ann Lee",
        ] {
            assert_eq!(names(line), [line]);
        }
    }
}
