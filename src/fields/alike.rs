//! What a text says without marks and capitals, so that texts which say the same are alike: its letters, or its words.

#[cfg(feature = "html")]
use crate::language::phrases::is_unspaced;

/// The letters and digits of a text, in lower case.
pub(super) fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

/// The words of a text in lower case, one blank between them.
#[cfg(feature = "html")]
pub(super) fn plain_words(text: &str) -> String {
    let words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// The same, with each letter of a script without blanks for a word, so that words can be counted in any script.
#[cfg(feature = "html")]
pub(super) fn counted_words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for c in plain_words(text).chars() {
        if is_unspaced(c) {
            words.extend([' ', c, ' ']);
        } else {
            words.push(c);
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text holds all words of another, one behind the other. Both are words with one blank between them.
#[cfg(feature = "html")]
pub(super) fn holds(text: &str, words: &str) -> bool {
    let edge = |c: Option<u8>| c.is_none_or(|c| c == b' ');
    !words.is_empty()
        && text.match_indices(words).any(|(at, _)| {
            let bytes = text.as_bytes();
            let before = at.checked_sub(1).and_then(|at| bytes.get(at)).copied();
            edge(before) && edge(bytes.get(at + words.len()).copied())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_alike_by_letters_whatever_parts_them() {
        assert!(letters("The Port-Daily").eq(letters("theport daily!")));
        assert!(!letters("The Port").eq(letters("The Ports")));
    }

    #[cfg(feature = "html")]
    #[test]
    fn texts_are_alike_by_words_whatever_marks_they_have() {
        assert_eq!(plain_words("“Port” closes, again"), "port closes again");
        assert_eq!(plain_words("港口 Port"), "港口 port");
        assert_eq!(counted_words("港口 Port"), "港 口 port");
        assert!(holds("the port closes", "port closes"));
        assert!(!holds("the port closes", "port close"));
        assert!(!holds("the port closes", ""));
    }
}
