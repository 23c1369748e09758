//! Cleans one line, or one paragraph of hard-wrapped lines.

use super::accents;
use super::blanks::{Blank, blank, joins};
use super::cleaned::{Run, Span};
use super::plain::Plain;
use super::quotes::Place;
use super::{Cleaned, Quotes};
use crate::measure::Kind;
use std::borrow::Cow;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc, is_nfc_quick};

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
    let is_space = |c: char| !matches!(blank(c), Blank::No);
    let led = source.trim_start_matches(is_space);
    let offset = source.len() - led.len();
    let text = led.trim_end_matches(is_space);
    if is_clean(text, quotes) {
        return Cleaned {
            text: Cow::Borrowed(text),
            runs: Vec::new(),
            offset,
        };
    }
    if quotes == Quotes::Repair && accents::are_all(text) {
        return accents::repair(source, (text, offset));
    }
    rebuild(source, (text, offset), quotes)
}

/// The whole treatment, character by character.
pub(super) fn rebuild<'s>(
    source: &'s str,
    (text, offset): (&str, usize),
    quotes: Quotes,
) -> Cleaned<'s> {
    let pieces = quoted(&composed(&spaced(text, offset)), quotes);
    let mut cleaned = String::with_capacity(text.len());
    let mut runs: Vec<Run> = Vec::new();
    for piece in pieces {
        push(&mut cleaned, &mut runs, source, piece);
    }
    Cleaned {
        text: Cow::Owned(cleaned),
        runs,
        offset,
    }
}

/// A character of the cleaned text and the bytes of the source that it came from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub(super) c: char,
    pub(super) span: Span,
}

/// Whether nothing would change: mostly one look at each byte, and one at each character that is
/// not ASCII.
#[allow(clippy::needless_bitwise_bool)] // Without branches many bytes are looked at at once.
pub(super) fn is_clean(text: &str, quotes: Quotes) -> bool {
    let bytes = text.as_bytes();
    let after = bytes.get(1..).unwrap_or_default();
    let double = |byte: u8, next: u8| (byte == b' ') & (next == b' ');
    let doubled = bytes.iter().zip(after);
    let doubled = doubled.fold(false, |found, (byte, next)| found | double(*byte, *next));
    let (mut changed, mut wide) = (false, false);
    for byte in bytes {
        changed |= (*byte < b' ') | (*byte == 0x7f) | (*byte == b'`');
        wide |= *byte >= 0x80;
    }
    let typographic = quotes == Quotes::Typographic;
    if changed | doubled || typographic && memchr::memchr2(b'"', b'\'', bytes).is_some() {
        return false;
    }
    !wide || is_clean_beyond_ascii(text, quotes)
}

/// The same for the characters that are not ASCII.
fn is_clean_beyond_ascii(text: &str, quotes: Quotes) -> bool {
    let plain = Plain::shared();
    let mut settled = true;
    let mut end = 0;
    while let Some((before, rest)) = text.split_at_checked(end) {
        let Some(at) = rest.bytes().position(|byte| byte >= 0x80) else {
            break;
        };
        let (ascii, rest) = rest.split_at(at);
        let mut chars = rest.chars();
        let Some(c) = chars.next() else {
            break;
        };
        if quotes.touches(c) {
            return false;
        }
        if !plain.holds(c) {
            if blank(c) != Blank::No {
                return false;
            }
            let before = ascii.chars().next_back().or(before.chars().next_back());
            settled &= plain.stays((before, c, chars.next()));
        }
        end += at + c.len_utf8();
    }
    settled || is_nfc(text)
}

/// Makes blanks plain and drops what has no width.
fn spaced(text: &str, offset: usize) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::with_capacity(text.len());
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let mut end = at + c.len_utf8();
        let before = pieces.last().map(|piece| piece.c);
        let piece = match blank(c) {
            Blank::No => Some(c),
            Blank::Nothing => None,
            Blank::SoftHyphen
                if chars
                    .peek()
                    .is_some_and(|next| blank(next.1) == Blank::Break) =>
            {
                while let Some((_, next)) = chars.next_if(|next| blank(next.1) != Blank::No) {
                    end += next.len_utf8();
                }
                None
            }
            Blank::SoftHyphen => None,
            Blank::Joiner => {
                let after = chars.peek().map(|next| next.1);
                joins(before, after).then_some(c)
            }
            Blank::Space | Blank::Break => {
                let mut broken = blank(c) == Blank::Break;
                while let Some((_, next)) = chars.next_if(|next| is_blank_space(next.1)) {
                    end += next.len_utf8();
                    broken |= blank(next) == Blank::Break;
                }
                let after = chars.peek().map(|next| next.1);
                (!broken || !joins_over_break(before, after)).then_some(' ')
            }
        };
        if let Some(c) = piece.filter(|c| *c != ' ' || before != Some(' ')) {
            pieces.push(Piece {
                c,
                span: Span {
                    start: offset + at,
                    end: offset + end,
                },
            });
        }
    }
    pieces
}

fn is_blank_space(c: char) -> bool {
    matches!(blank(c), Blank::Space | Blank::Break)
}

/// Whether the words before and after a line break belong together: at a hyphen, and in scripts
/// that write no blanks.
fn joins_over_break(before: Option<char>, after: Option<char>) -> bool {
    let unspaced = |c: char| matches!(Kind::of(c), Kind::Unspaced) || "、。，「」".contains(c);
    match (before, after) {
        (Some('-' | '\u{2010}'), Some(after)) => after.is_alphanumeric(),
        (Some(before), Some(after)) => unspaced(before) && unspaced(after),
        _ => false,
    }
}

/// Composes characters. A stretch from one character that composes with nothing before it to the
/// next such character is normalised at once.
fn composed(pieces: &[Piece]) -> Vec<Piece> {
    let starts = |c: char| {
        c.is_ascii()
            || canonical_combining_class(c) == 0
                && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes
    };
    let mut composed = Vec::with_capacity(pieces.len());
    let mut rest = pieces;
    while let Some(first) = rest.first() {
        let len = 1 + rest[1..]
            .iter()
            .take_while(|piece| !starts(piece.c))
            .count();
        let (stretch, after) = rest.split_at(len);
        rest = after;
        if len == 1 && starts(first.c) {
            composed.push(*first);
            continue;
        }
        let span = Span {
            start: first.span.start,
            end: stretch[len - 1].span.end,
        };
        let chars = stretch.iter().map(|piece| piece.c);
        composed.extend(chars.nfc().map(|c| Piece { c, span }));
    }
    composed
}

/// Treats quotation marks.
fn quoted(pieces: &[Piece], quotes: Quotes) -> Vec<Piece> {
    let mut quoted: Vec<Piece> = Vec::with_capacity(pieces.len());
    let mut at = 0;
    // A doubled straight apostrophe closes only what two grave accents opened.
    let mut open = false;
    while let Some(piece) = pieces.get(at) {
        let next = pieces.get(at + 1);
        let before = quoted.last().map(|piece| piece.c);
        let place = Place {
            before,
            here: piece.c,
            after: next.map(|next| next.c),
        };
        let closes = open && piece.c == '\'' && place.after == Some('\'');
        let pair = if closes {
            Some(quotes.close())
        } else {
            quotes.pair(place)
        };
        if let (Some(c), Some(next)) = (pair, next) {
            open = piece.c == '`';
            quoted.push(Piece {
                c,
                span: Span {
                    start: piece.span.start,
                    end: next.span.end,
                },
            });
            at += 2;
        } else {
            quoted.push(Piece {
                c: quotes.single(place),
                span: piece.span,
            });
            at += 1;
        }
    }
    quoted
}

pub(super) fn push(cleaned: &mut String, runs: &mut Vec<Run>, source: &str, piece: Piece) {
    let Piece { c, span } = piece;
    let verbatim = source
        .get(span.start..span.end)
        .is_some_and(|text| text.chars().eq([c]));
    let grows = verbatim
        && runs
            .last()
            .is_some_and(|run| run.verbatim && run.source.end == span.start);
    match runs.last_mut() {
        Some(run) if grows => run.source.end = span.end,
        _ => runs.push(Run {
            clean: cleaned.len(),
            source: span,
            verbatim,
        }),
    }
    cleaned.push(c);
}

#[cfg(test)]
mod tests {
    use super::clean;
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
    fn what_is_broken_is_mended() {
        for (source, expected) in [
            ("Iraq\u{b4}s caretaker", "Iraq’s caretaker"),
            ("a lone \u{b4} stays", "a lone \u{b4} stays"),
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
            ("cafÃ© stays", "cafÃ© stays"),
            ("bell\u{7}s", "bells"),
        ] {
            assert_eq!(repaired(source), expected, "{source:?}");
        }
    }

    #[test]
    fn policies_differ() {
        let source = "\"It's 6' tall,\" said the ´90s \u{201c}man\u{201d}";
        assert_eq!(repaired(source), source);
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
            source in "[ab´`'\" \u{ad}\u{a0}\t\u{301}\u{323}\u{200d}字éÉ“’…가\u{1161}\u{9bc}ख़न\u{93c}\u{316}]{0,8}",
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
