//! Cleans one line, or one paragraph of hard-wrapped lines.

use super::blanks::{Blank, blank};
use super::breaks::Hyphen;
use super::plain;
use super::rebuild::rebuild;
use super::{Cleaned, Quotes};
use crate::page::{Page, Span};
use std::borrow::Cow;
use unicode_normalization::is_nfc;

/// Cleans a text: composes characters (NFC, never NFKC, which would break `´`), makes every blank a
/// plain space and folds runs of them, joins wrapped lines, drops what takes no width, and treats
/// quotation marks by the policy. Broken encodings are left as they are.
///
/// Where nothing changes, the text is borrowed. Cleaning cleaned text changes nothing. Linear.
///
/// ```
/// use bodycopy::text::{Quotes, clean};
///
/// let clean = |text| clean(text, Quotes::Repair).into_text();
/// assert_eq!(clean("  Iraq´s\u{a0}capi\u{ad}tal "), "Iraq’s capital");
/// assert_eq!(clean("a well-\nknown  man"), "a well-known man");
/// assert_eq!(clean("新华社\n北京"), "新华社北京");
/// ```
pub fn clean(source: &str, quotes: Quotes) -> Cleaned<'_> {
    clean_rows(source, (quotes, Hyphen::OfWord))
}

/// The same of a line of a page without its bullet, whose rows may break words: then `re-` and `turn` on two rows are
/// one word.
pub(crate) fn clean_line<'t>(page: &Page<'t>, line: &Span, quotes: Quotes) -> Cleaned<'t> {
    let hyphen = if page.breaks_words() {
        Hyphen::OfBreak
    } else {
        Hyphen::OfWord
    };
    clean_rows(page.content(line), (quotes, hyphen))
}

fn clean_rows(source: &str, (quotes, hyphen): (Quotes, Hyphen)) -> Cleaned<'_> {
    let (offset, text) = bare(source);
    if is_clean(text, quotes) {
        return Cleaned {
            text: Cow::Borrowed(text),
            parts: Vec::new(),
            offset,
        };
    }
    rebuild(source, (text, offset), (quotes, hyphen))
}

/// A text without the blanks around it, and where it begins. Most have none.
fn bare(source: &str) -> (usize, &str) {
    if let (Some(b'!'..=b'~'), Some(b'!'..=b'~')) =
        (source.as_bytes().first(), source.as_bytes().last())
    {
        return (0, source);
    }
    let is_space = |c: char| !matches!(blank(c), Blank::No);
    let led = source.trim_start_matches(is_space);
    (source.len() - led.len(), led.trim_end_matches(is_space))
}

/// Whether nothing would change: mostly one look at each byte, and one at each character that is
/// not ASCII.
#[allow(clippy::needless_bitwise_bool)] // Without branches many bytes are looked at at once.
pub(super) fn is_clean(text: &str, quotes: Quotes) -> bool {
    let bytes = text.as_bytes();
    let after = bytes.get(1..).unwrap_or_default();
    let is_changed = |byte: u8, next: u8| {
        (byte < b' ') | (byte == 0x7f) | (byte == b'`') | (byte == b' ') & (next == b' ')
    };
    let last = bytes.last().copied().unwrap_or(b'.');
    let (mut changed, mut wide) = (is_changed(last, b'.'), last >= 0x80);
    for (byte, next) in bytes.iter().zip(after) {
        changed |= is_changed(*byte, *next);
        wide |= *byte >= 0x80;
    }
    let typographic = quotes == Quotes::Typographic;
    if changed || typographic && memchr::memchr2(b'"', b'\'', bytes).is_some() {
        return false;
    }
    !wide || is_clean_beyond_ascii(text, quotes)
}

/// The same for the characters that are not ASCII.
fn is_clean_beyond_ascii(text: &str, quotes: Quotes) -> bool {
    let mut settled = true;
    let mut before = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c.is_ascii() {
            let (skipped, rest) = after_ascii(chars.as_str());
            before = skipped.chars().next_back().or(Some(c));
            chars = rest.chars();
            continue;
        }
        let own = plain::standing(c);
        if !own.is_settled() {
            if quotes.touches(c) || own.is_blank() {
                return false;
            }
            settled &= own.is_plain() || plain::stays(before, c);
        }
        before = Some(c);
    }
    settled || is_nfc(text)
}

/// The ASCII characters that a text begins with, and the rest.
fn after_ascii(text: &str) -> (&str, &str) {
    let (blocks, _) = text.as_bytes().as_chunks::<16>();
    let blocks = blocks.iter().take_while(|block| block.is_ascii()).count();
    let (_, rest) = text.split_at(16 * blocks);
    let ascii = rest.bytes().position(|byte| byte >= 0x80);
    text.split_at(16 * blocks + ascii.unwrap_or(rest.len()))
}

#[cfg(test)]
mod tests {
    use super::{Hyphen, clean, clean_rows};
    use crate::text::Quotes;
    use crate::text::blanks::{Blank, blank};
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
    use std::borrow::Cow;
    use unicode_normalization::{UnicodeNormalization, is_nfc};

    /// Whether nothing would change, character by character.
    fn is_clean_plainly(text: &str, quotes: Quotes) -> bool {
        let mut before = ' ';
        for c in text.chars() {
            let space = c == ' ';
            let changes = !space && blank(c) != Blank::No || quotes.touches(c);
            if changes || space && before == ' ' {
                return false;
            }
            before = c;
        }
        is_nfc(text)
    }

    fn repaired(text: &str) -> Cow<'_, str> {
        clean(text, Quotes::Repair).into_text()
    }

    #[test]
    fn what_breaks_a_word_is_no_part_of_it() {
        let clean = |text| clean_rows(text, (Quotes::Repair, Hyphen::OfBreak)).into_text();
        assert_eq!(
            clean("a har-\nbour in well-kept or-\n  der"),
            "a harbour in well-kept order"
        );
        assert_eq!(
            clean("Park- und E-\nMail all 3-\nfold"),
            "Park- und E-Mail all 3-fold"
        );
        for kept in [
            "an editor-in-\nchief",
            "post to har-\nbour@port.example",
            "www.old-\nquay.example",
        ] {
            assert_eq!(clean(kept), kept.replace('\n', ""));
        }
        assert_eq!(clean("Vor-\nund Nachteile"), "Vor- und Nachteile");
        let cleaned = clean_rows("a har-\nbour", (Quotes::Repair, Hyphen::OfBreak));
        assert_eq!(cleaned.source_range(2..9), 2..11);
        assert_eq!(cleaned.source_range(5..9), 7..11);
    }

    #[test]
    fn what_is_broken_is_mended() {
        for (source, expected) in [
            ("Iraq\u{b4}s caretaker", "Iraq’s caretaker"),
            ("a lone \u{b4} stays", "a lone \u{b4} stays"),
            ("\u{b4}we wait\u{b4}, he said", "‘we wait’, he said"),
            ("\u{b4}We wait.\u{b4}", "‘We wait.’"),
            ("\u{b4}Iraq\u{b4}s men\u{b4} wait", "‘Iraq’s men’ wait"),
            ("rock \u{b4}n\u{b4} roll", "rock ‘n’ roll"),
            ("the \u{b4}70s and (\u{b4}90s)", "the ’70s and (’90s)"),
            ("\u{b4}tis the boy", "\u{b4}tis the boy"),
            (
                "\u{b4}$5 a man\u{b4} he said",
                "\u{b4}$5 a man\u{b4} he said",
            ),
            ("the boys\u{b4} caps", "the boys’ caps"),
            ("`quote' and `quote\u{b4}", "‘quote’ and ‘quote’"),
            ("`code` of the boys' caps", "`code` of the boys' caps"),
            ("`a ´b c' d´", "‘a ‘b c’ d’"),
            ("don`t `quote`", "don’t `quote`"),
            ("``Stop,'' she said", "“Stop,” she said"),
            ("\u{b4}\u{b4}Stop,\u{b4}\u{b4} she said", "“Stop,” she said"),
            ("ge\u{ad}trennt, ge\u{ad}\n  trennt", "getrennt, getrennt"),
            ("zero\u{200b}width\u{feff}", "zerowidth"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("cafe\u{301} noir", "café noir"),
            ("10\u{a0}000\u{202f}€\u{3000}a", "10 000 € a"),
            ("one\r\ntwo\u{2028}three", "one two three"),
            ("well-\nknown", "well-known"),
            ("東京\n都", "東京都"),
            ("서울\n시", "서울 시"),
            (
                "the port\n, said (\nReuters\n) as\n(so",
                "the port, said (Reuters) as (so",
            ),
            (
                "„niemand fährt“\nund »so«\nsagt",
                "„niemand fährt“ und »so« sagt",
            ),
            ("nadat daar\n’n vergadering", "nadat daar ’n vergadering"),
            ("“\n中”\n(so", "“ 中” (so"),
            ("cafÃ© stays", "cafÃ© stays"),
            ("bell\u{7}s", "bells"),
        ] {
            assert_eq!(repaired(source), expected, "{source:?}");
        }
    }

    #[test]
    fn policies_differ() {
        let source = "\"It's 6' tall,\" said the ´90s \u{201c}man\u{201d}";
        assert_eq!(repaired(source), source.replace('´', "’"));
        let curly = clean("\"It's '90s,\" he said, 6'2\"", Quotes::Typographic).into_text();
        assert_eq!(curly, "“It’s ’90s,” he said, 6'2\"");
        let ascii = clean("“It’s „so“ «here»”", Quotes::Ascii).into_text();
        assert_eq!(ascii, "\"It's \"so\" «here»\"");
    }

    #[test]
    fn clean_text_is_borrowed() {
        for text in ["Plain text.", " Éric “said” so ", "新华社北京"] {
            assert!(matches!(repaired(text), Cow::Borrowed(_)), "{text}");
        }
    }

    proptest! {
        #[test]
        fn cleaning_is_idempotent(source in any::<String>(), policy in 0usize..3) {
            let quotes = [Quotes::Repair, Quotes::Typographic, Quotes::Ascii][policy];
            let once = clean(&source, quotes).into_text().into_owned();
            let twice = clean(&once, quotes).into_text().into_owned();
            prop_assert_eq!(twice, once);
        }

        #[test]
        fn what_is_clean_is_told_as_by_the_plain_way(
            source in "[ab´`'\" \u{ad}\u{a0}\t\u{301}\u{323}\u{200d}字éÉ“’…가\u{1161}\u{9bc}फ़्ख़न\u{93c}\u{94d}\u{316}\u{11a8}]{0,8}",
            policy in 0usize..3,
        ) {
            let quotes = [Quotes::Repair, Quotes::Typographic, Quotes::Ascii][policy];
            // Callers have trimmed the text.
            let text = source.trim();
            prop_assert_eq!(super::is_clean(text, quotes), is_clean_plainly(text, quotes));
        }

        #[test]
        fn any_text_is_told_alike(source in any::<String>()) {
            let text = source.trim();
            prop_assert_eq!(super::is_clean(text, Quotes::Repair), is_clean_plainly(text, Quotes::Repair));
        }

        #[test]
        fn blanks_and_marks_do_no_harm(source in "[ab´`'\"\\- \u{ad}\u{a0}\n\u{301}\u{200d}字]{0,12}", policy in 0usize..3) {
            let quotes = [Quotes::Repair, Quotes::Typographic, Quotes::Ascii][policy];
            let once = clean(&source, quotes).into_text().into_owned();
            let twice = clean(&once, quotes).into_text().into_owned();
            prop_assert_eq!(twice, once);
        }

        #[test]
        fn letters_come_through(source in any::<String>()) {
            let letters = |text: &str| text.nfc().filter(|c| c.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(letters(&repaired(&source)), letters(&source));
        }

        #[test]
        fn ranges_lead_back(source in "[ab´ \u{ad}\u{a0}\n\u{301}字é]{0,20}") {
            let cleaned = clean(&source, Quotes::Repair);
            let mut last = 0;
            for (at, c) in cleaned.text().char_indices() {
                let range = cleaned.source_range(at..at + c.len_utf8());
                prop_assert!(range.start >= last && source.get(range.clone()).is_some());
                prop_assert!(!c.is_alphabetic() || source[range.clone()].contains(|o: char| o.is_alphabetic()));
                last = range.start;
            }
        }
    }
}
