//! The credit of a picture at the end of its caption: `The bridge in May. Photo: Jane Doe`.

use super::phrases::{is_decoration, is_small, is_unspaced, is_word_char};
use super::{CueKind, CueMatcher, boundary_after};

/// Bytes at the end of a line in which a credit stands: a cue, a name and an agency take some sixty, in other
/// scripts twice as many.
const REACH: usize = 120;
/// Words behind the cue: a name, an agency and a paper.
const NAME_WORDS: usize = 7;
/// Those of them in lower case (`Vincent van der Berg`).
const SMALL_WORDS: usize = 2;

/// Whether a line ends in the credit of a picture, behind a sign that parts it from what the picture shows. A sentence,
/// which most lines are, needs a colon or bracket for it.
pub(crate) fn ends_in_picture_credit(line: &str) -> bool {
    let from = boundary_after(line, line.len().saturating_sub(REACH));
    let tail = line.get(from..).unwrap_or_default();
    let is_sentence = tail.ends_with(['.', '!', '?', '”', '"', '»', '。', '।']);
    if is_sentence && memchr::memrchr2(b':', b'(', tail.as_bytes()).is_none() {
        return false;
    }
    let mut rest = tail.trim_end_matches(is_decoration);
    while let Some(at) = rest.bytes().position(may_part) {
        let mut chars = rest.get(at..).unwrap_or_default().chars();
        let is_sign = chars
            .next()
            .is_some_and(|c| !is_word_char(c) && !is_unspaced(c) && !matches!(c, ',' | '-'));
        rest = chars.as_str();
        if is_sign && credits(rest.trim_start()) {
            return true;
        }
    }
    false
}

/// Whether a byte may be of a sign before a credit. Most are not, which is told faster than what they are.
fn may_part(byte: u8) -> bool {
    !(byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'\''))
}

/// Whether a text is a picture's credit: a cue or `©`, and at most a name behind it.
fn credits(text: &str) -> bool {
    if let Some(name) = text.strip_prefix('©') {
        return is_name(name) && name.chars().any(char::is_alphabetic);
    }
    let lead = CueMatcher::shared().lead(text, CueKind::Caption);
    let behind = lead.and_then(|lead| text.get(lead.end..));
    behind.is_some_and(is_name)
}

/// Whether a text is a name of people or firms, or nothing.
fn is_name(text: &str) -> bool {
    let text = text.trim_matches(is_decoration);
    let small = |word: &&str| word.starts_with(is_small);
    let words = text.split_whitespace();
    !text.starts_with(is_small)
        && words.clone().count() <= NAME_WORDS
        && words.filter(small).count() <= SMALL_WORDS
}

#[cfg(test)]
mod tests {
    use super::ends_in_picture_credit;

    #[test]
    fn captions_end_in_credits() {
        for line in [
            "The bridge in May. Photo: Jane Doe",
            "The bridge in May (Photo by Jane Doe/Herald)",
            "Ein Zug (Symbolbild).",
            "El pleno. Foto: Estudios Revolución.",
            "Ein Zug. Foto: A. Muster / dpa",
            "Praam jääs | FOTO: Marko Saar",
            "Мост ноќе. Фото: Архива",
            "Le four. © L. Dupont / Le Courrier",
            "Աղբյուրը։ Լուսանկարը՝ Արմեն Պետրոսյանի",
        ] {
            assert!(ends_in_picture_credit(line), "{line}");
        }
    }

    #[test]
    fn other_lines_do_not() {
        for line in [
            "Photo: Jane Doe",
            "The bridge in May",
            "He wrote of one thing, the photo: it was of a bridge that nobody had seen.",
            "The photo by his bed was old.",
            "She said: “Photo by photo we took it down, and nobody came to see us do it at all.”",
            "They had it all: prints, negatives, a photo by Jane Doe.",
            "Prices rose. © 2025",
            "He bought a ring, photo by photo",
            "",
        ] {
            assert!(!ends_in_picture_credit(line), "{line}");
        }
    }
}
