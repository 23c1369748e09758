//! Cleans a text in which something changes: stretches in which nothing does are copied at once,
//! the rest is treated character by character.

use super::blanks::{Blank, blank, joins};
use super::breaks::{self, Hyphen};
use super::cleaned::{Bytes, Part};
use super::marks::marks;
use super::plain;
use super::quotes::CharPlace;
use super::{Cleaned, Quotes};
use std::borrow::Cow;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The whole treatment of a text that stands at `offset` in its source. Linear.
pub(super) fn rebuild<'s>(
    source: &'s str,
    part: (&str, usize),
    (quotes, hyphen): (Quotes, Hyphen),
) -> Cleaned<'s> {
    assemble(source, (spaced(part, hyphen, stretch), part.1), quotes)
}

fn assemble(source: &str, (pieces, offset): (Vec<Piece>, usize), quotes: Quotes) -> Cleaned<'_> {
    let pieces = quoted(composed(&pieces), quotes);
    let mut cleaned = String::with_capacity(source.len());
    let mut parts: Vec<Part> = Vec::new();
    for piece in pieces {
        push(&mut cleaned, &mut parts, source, piece);
    }
    Cleaned {
        text: Cow::Owned(cleaned),
        parts,
        offset,
    }
}

/// A character of the cleaned text and the bytes of the source that it came from; or a stretch of
/// the source as it is, with its first character. Behind a stretch stands a character by itself:
/// what comes next sees that before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub(super) c: char,
    span: Bytes,
    stretch: bool,
}

/// Bytes of the stretch that `rest` opens with: characters that stay as they are whatever stands
/// around them, and single blanks between them. One such character stands behind it still, as a
/// mark may follow that changes it.
fn stretch(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let (mut last, mut at) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        at += match byte {
            b' ' if at > 0 && bytes[at - 1] != b' ' => 1,
            b'"' | b'\'' | b'`' => break,
            b'!'..=b'~' => {
                last = at;
                1
            }
            0..=0x7f => break,
            _ => match rest.get(at..).and_then(|rest| rest.chars().next()) {
                Some(c) if plain::holds(c) && !is_mark(c) => {
                    last = at;
                    c.len_utf8()
                }
                _ => break,
            },
        };
    }
    last
}

/// Whether some policy may change a character that is not ASCII.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{b4}' | '\u{2018}'..='\u{201f}')
}

/// Makes blanks plain and drops what has no width, outside of stretches.
fn spaced((text, offset): (&str, usize), hyphen: Hyphen, stretch: fn(&str) -> usize) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut starter = None;
    let mut at = 0;
    while let Some((rest, first)) = text
        .get(at..)
        .and_then(|rest| Some((rest, rest.chars().next()?)))
    {
        let same = stretch(rest);
        let before = pieces.last().map(|piece| piece.c);
        let (c, len) = match same {
            0 => match broken((text, at), first).filter(|_| hyphen == Hyphen::OfBreak) {
                Some(len) => (None, len),
                None => treated(rest, first, (before, starter)),
            },
            _ => (Some(first), same),
        };
        if let Some(c) = c.filter(|c| *c != ' ' || before != Some(' ')) {
            if c.is_ascii() || canonical_combining_class(c) == 0 {
                starter = Some(c);
            }
            pieces.push(Piece {
                c,
                span: Bytes {
                    start: offset + at,
                    end: offset + at + len,
                },
                stretch: same > 0,
            });
        }
        at += len;
    }
    pieces
}

/// Bytes of the hyphen `c` at `at` and of the break behind it, where they break a word.
fn broken((text, at): (&str, usize), c: char) -> Option<usize> {
    let before = text.get(..at)?;
    let rest = text.get(at..)?;
    let behind = rest.get(c.len_utf8()..)?;
    let after = behind.trim_start_matches(is_blank_space);
    let blanks = behind.get(..behind.len() - after.len())?;
    let is_broken = blanks.chars().any(|c| blank(c) == Blank::Break);
    (is_broken && breaks::is_of_break(before, c, after)).then_some(rest.len() - after.len())
}

/// What becomes of the first character of `rest`, and the bytes that it and blanks behind it take.
/// Before it stand a character, and the last that began one of its own. Joiners are told by such
/// characters, since composing sorts the marks on them.
fn treated(
    rest: &str,
    c: char,
    (before, starter): (Option<char>, Option<char>),
) -> (Option<char>, usize) {
    let behind = rest.get(c.len_utf8()..).unwrap_or_default();
    let past = |is: fn(char) -> bool| {
        let after = behind.trim_start_matches(is);
        (after.chars().next(), rest.len() - after.len())
    };
    match blank(c) {
        Blank::No => (Some(c), c.len_utf8()),
        Blank::Nothing => (None, c.len_utf8()),
        Blank::SoftHyphen => {
            let next = behind.chars().next();
            if next.is_some_and(|next| blank(next) == Blank::Break) {
                (None, past(|c| blank(c) != Blank::No).1)
            } else {
                (None, c.len_utf8())
            }
        }
        Blank::Joiner => {
            let (after, _) = past(|c| canonical_combining_class(c) != 0);
            (joins(starter, after).then_some(c), c.len_utf8())
        }
        Blank::Space | Blank::Break => {
            let (_, len) = past(is_blank_space);
            let blanks = rest.get(..len).unwrap_or_default();
            let broken = blanks.chars().any(|c| blank(c) == Blank::Break);
            let joined = broken && breaks::joins(before, rest.get(len..).unwrap_or_default());
            ((!joined).then_some(' '), len)
        }
    }
}

fn is_blank_space(c: char) -> bool {
    matches!(blank(c), Blank::Space | Blank::Break)
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
        let span = Bytes {
            start: first.span.start,
            end: stretch[len - 1].span.end,
        };
        let chars = stretch.iter().map(|piece| piece.c);
        composed.extend(chars.nfc().map(|c| Piece {
            c,
            span,
            stretch: false,
        }));
    }
    composed
}

/// Treats quotation marks.
fn quoted(pieces: Vec<Piece>, quotes: Quotes) -> Vec<Piece> {
    if !pieces.iter().any(|piece| quotes.touches(piece.c)) {
        return pieces;
    }
    let mut known = marks(&pieces, quotes).into_iter().peekable();
    let mut quoted: Vec<Piece> = Vec::with_capacity(pieces.len());
    let mut at = 0;
    // A doubled straight apostrophe closes only what two grave accents opened.
    let mut open = false;
    while let Some(piece) = pieces.get(at) {
        let next = pieces.get(at + 1);
        let place = CharPlace {
            before: quoted.last().map(|piece| piece.c),
            here: piece.c,
            after: next.map(|next| next.c),
        };
        let closes = open && piece.c == '\'' && place.after == Some('\'');
        let pair = if closes {
            Some(quotes.close())
        } else {
            quotes.pair(place)
        };
        let mut treated = *piece;
        if let (Some(c), Some(next)) = (pair, next) {
            open = piece.c == '`';
            treated.c = c;
            treated.span.end = next.span.end;
            at += 1;
        } else if let Some((_, c)) = known.next_if(|(known, _)| *known == at) {
            treated.c = c;
        } else if !piece.stretch {
            treated.c = quotes.single(place);
        }
        quoted.push(treated);
        at += 1;
    }
    quoted
}

fn push(cleaned: &mut String, parts: &mut Vec<Part>, source: &str, piece: Piece) {
    let Piece { c, span, stretch } = piece;
    let text = source.get(span.start..span.end).unwrap_or_default();
    let verbatim = stretch || text.chars().eq([c]);
    match parts.last_mut() {
        Some(part) if verbatim && part.verbatim && part.source.end == span.start => {
            part.source.end = span.end;
        }
        _ => parts.push(Part {
            clean: cleaned.len(),
            source: span,
            verbatim,
        }),
    }
    if verbatim {
        cleaned.push_str(text);
    } else {
        cleaned.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::{Hyphen, assemble, rebuild, spaced};
    use crate::text::Quotes;
    use proptest::prelude::{any, prop_assert_eq, proptest};
    use proptest::test_runner::TestCaseError;

    fn check(source: &str) -> Result<(), TestCaseError> {
        let text = source.trim();
        for quotes in [Quotes::Repair, Quotes::Typographic, Quotes::Ascii] {
            for hyphen in [Hyphen::OfWord, Hyphen::OfBreak] {
                let plainly = assemble(text, (spaced((text, 0), hyphen, |_| 0), 0), quotes);
                prop_assert_eq!(rebuild(text, (text, 0), (quotes, hyphen)), plainly);
            }
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn stretches_are_treated_as_their_characters(
            source in "[abc ´`'\"\\- \u{ad}\u{a0}\n\u{301}\u{316}\u{200d}字é“न\u{93c}가\u{11a8}]{0,24}",
        ) {
            check(&source)?;
        }

        #[test]
        fn stretches_of_any_text_are(source in any::<String>()) {
            check(&source)?;
        }
    }
}
