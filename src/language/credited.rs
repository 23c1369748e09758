//! The credit of a picture at the end of its caption: `The bridge in May. Photo: Jane Doe`.

use super::phrases::{ends_sentence, is_decoration, is_small, is_unspaced, is_word_char};
use super::{CueKind, CueMatcher, boundary_after};
use crate::char_table::CharTable;
use crate::kind::is_colon;
use wide::{CmpEq, CmpGt, CmpLt, i8x16};

/// Bytes at the end of a line in which a credit stands: a cue, a name and an agency take some sixty, in other
/// scripts twice as many.
const REACH: usize = 120;
/// Words behind the cue: a name, an agency and a paper.
const NAME_WORDS: usize = 7;
/// Those of them in lower case (`Vincent van der Berg`).
const SMALL_WORDS: usize = 2;

/// Whether a line ends in the credit of a picture, behind a sign that parts it from what the picture shows. A sentence,
/// which most lines are, needs a colon or bracket for it, and what it quotes is none.
pub(crate) fn ends_in_picture_credit(line: &str) -> bool {
    let tail = tail(line);
    let is_sentence = is_sentence(tail);
    if !may_end(tail, is_sentence) {
        return false;
    }
    // A sign in the last byte has nothing behind it.
    let Some((_, before)) = tail.as_bytes().split_last() else {
        return false;
    };
    let mut bytes = [b' '; REACH.next_multiple_of(CHUNK)];
    for (byte, of_tail) in bytes.iter_mut().zip(before) {
        *byte = *of_tail;
    }
    let (chunks, _) = bytes.as_chunks();
    let chunks = chunks.iter().take(before.len().div_ceil(CHUNK));
    chunks.enumerate().any(|(at, chunk)| {
        let mut places = may_part(chunk);
        while places != 0 {
            let at = CHUNK * at + places.trailing_zeros() as usize;
            places &= places - 1;
            let mut chars = tail.get(at..).unwrap_or_default().chars();
            // Most characters beyond ASCII are letters.
            let Some(sign) = chars.next().filter(|sign| parts(*sign)) else {
                continue;
            };
            let behind = chars.as_str().trim_start();
            let is_quoted = is_sentence && (is_quote(sign) || behind.starts_with(is_quote));
            if !is_quoted && opens_credit(behind) {
                return true;
            }
        }
        false
    })
}

/// The end of a line in which a credit stands.
fn tail(line: &str) -> &str {
    let from = boundary_after(line, line.len().saturating_sub(REACH));
    line.get(from..).unwrap_or_default()
}

/// Whether a text that ends so may end in a credit.
fn may_end(tail: &str, is_sentence: bool) -> bool {
    !is_sentence || memchr::memrchr2(b':', b'(', tail.as_bytes()).is_some() || has_own_colon(tail)
}

/// Whether a text holds a colon of a script that has its own, as Khmer and Armenian have. The wide one of Chinese is none:
/// behind it a sentence without blanks is as short as a name. These scripts have full stops of their own, too.
fn has_own_colon(tail: &str) -> bool {
    let is_own = |c: char| is_colon(c) && !matches!(c, ':' | '：');
    tail.ends_with(['។', '៕', '։', '።']) && tail.contains(is_own)
}

fn is_sentence(tail: &str) -> bool {
    tail.ends_with(|c| ends_sentence(c) || matches!(c, '”' | '"' | '»'))
}

fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '‘'..='‟' | '«' | '»' | '‹' | '›' | '「' | '『'
    )
}

/// Whether a character is a sign that parts a credit from what stands before it.
fn parts(c: char) -> bool {
    static WIDE: CharTable<bool> = CharTable::new(|c| {
        let opens = matches!(c, '（' | '［' | '【' | '〔' | '。');
        opens || !is_word_char(c) && !is_unspaced(c)
    });
    if c.is_ascii() {
        return !c.is_ascii_alphanumeric() && !matches!(c, ' ' | '\'' | ',' | '-');
    }
    WIDE.get(c as u32)
}

/// Bytes in which signs are looked for at once.
const CHUNK: usize = 16;

/// Where signs may begin, a bit for each byte: in ASCII where they do, and at every other character.
fn may_part(bytes: &[u8; CHUNK]) -> u32 {
    let bytes = i8x16::new(bytes.map(u8::cast_signed));
    let splat = |byte: u8| i8x16::splat(byte.cast_signed());
    let within = |bytes: i8x16, first: u8, last: u8| {
        bytes.cmp_gt(splat(first - 1)) & bytes.cmp_lt(splat(last + 1))
    };
    let is = |byte: u8| bytes.cmp_eq(splat(byte));
    let letter = within(bytes | splat(0x20), b'a', b'z');
    let other = is(b' ') | is(b'\'') | within(bytes, b',', b'-') | within(bytes, b'0', b'9');
    // Bytes beyond ASCII are below zero, those inside a character lowest.
    let inside = bytes.cmp_lt(splat(0xc0));
    (!(letter | other | inside)).move_mask().cast_unsigned()
}

/// Whether a picture's credit opens the text and is all of it but for decoration.
fn opens_credit(text: &str) -> bool {
    let may_open = text.starts_with('©') || CueMatcher::shared().may_lead(text);
    may_open && is_credit(text.trim_end_matches(is_decoration))
}

/// Whether a text is a picture's credit: a cue or `©`, and at most a name behind it.
fn is_credit(text: &str) -> bool {
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
    use super::{ends_in_picture_credit, is_credit, is_quote, is_sentence, may_end, parts, tail};
    use crate::language::phrases::is_decoration;
    use crate::language::{ALL, CueKind};
    use proptest::prelude::{Strategy, prop, prop_assert_eq, proptest};

    /// The plain way, which [`ends_in_picture_credit`] must agree with: every sign, no sieve.
    fn ends_plainly(line: &str) -> bool {
        let is_sentence = is_sentence(tail(line));
        let text = tail(line).trim_end_matches(is_decoration);
        let mut signs = text.char_indices().filter(|(_, c)| parts(*c));
        may_end(tail(line), is_sentence)
            && signs.any(|(at, c)| {
                let behind = text[at + c.len_utf8()..].trim_start();
                let is_quoted = is_quote(c) || behind.starts_with(is_quote);
                !(is_quoted && is_sentence) && is_credit(behind)
            })
    }

    #[test]
    fn every_cue_of_captions_is_a_credit_or_not_as_plainly_told() {
        let cues = ALL.iter().flat_map(|language| language.cues);
        for cue in cues.filter(|cue| cue.kind == CueKind::Caption) {
            for text in [cue.phrase, cue.catches, cue.leaves] {
                for line in ["A bridge. ", "Ein Fluß – ", "橋（", "He said: “It is ", ""] {
                    for end in ["", " Jane Doe", ")", "."] {
                        let line = format!("{line}{text}{end}");
                        assert_eq!(ends_in_picture_credit(&line), ends_plainly(&line), "{line}");
                    }
                }
            }
        }
    }

    /// Lines of words, signs, cues and names.
    fn lines() -> impl Strategy<Value = String> {
        let pieces = [
            "The bridge in May",
            "a harbour that nobody had seen for years",
            " ",
            " ",
            ". ",
            ".",
            ": ",
            " (",
            ")",
            "| ",
            "/",
            ", ",
            "-",
            "'",
            "’",
            " – ",
            "„",
            "“",
            "\u{a0}",
            "\u{301}",
            "\t",
            "²",
            "৳",
            "é",
            "Ж",
            "語",
            "。",
            "（",
            "Photo:",
            "Photo by ",
            "foto: ",
            "FOTO",
            "Fot.",
            "©",
            "© ",
            "Фото: ",
            "صورة ",
            "撮影",
            "Symbolbild",
            "Jane Doe",
            "van der Berg",
            "2025",
        ];
        prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..14)
            .prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn credits_are_told_as_plainly(line in lines()) {
            prop_assert_eq!(ends_in_picture_credit(&line), ends_plainly(&line));
        }

        #[test]
        fn any_line_is_told_as_plainly(line in ".{0,40}[.:(© ]{0,2}(Photo:|Foto |)\\PC{0,20}") {
            prop_assert_eq!(ends_in_picture_credit(&line), ends_plainly(&line));
        }
    }

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
            "雞舍裝設音響。（圖／記者林沛瑜攝）",
            "雞舍裝設音響（翻攝自臉書）",
            "Աղբյուրը։ Լուսանկարը՝ Արմեն Պետրոսյանի",
            "Աղբյուրը։ Լուսանկարը՝ Արմեն Պետրոսյանի։",
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
            "یہ پل پرانا ہے، فائل فوٹو دیکھو۔",
            "他说那天下雨，图片来源不明！",
            "",
        ] {
            assert!(!ends_in_picture_credit(line), "{line}");
        }
    }
}
