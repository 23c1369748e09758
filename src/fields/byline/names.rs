//! What a person's name looks like, and where one ends and the next begins.

use super::words::{Word, word};
use crate::fields::range::{pieces, quoted};
use crate::language::phrases::{is_small, is_unspaced};
use crate::language::tables::{
    NAME_PARTICLES, NAME_PREFIXES, NAME_SUFFIXES, NAME_TITLE, NAMES_LIKE_WORDS,
};
use std::ops::Range;

/// Most words of a name, particles included (`Maria de los Ángeles Pérez García`).
const NAME_WORDS: usize = 6;
/// Most words of a name in a script without case, where more are as likely a sentence.
const CASELESS_WORDS: usize = 5;
/// Most characters of a name in Han, kana or Hangul (a Japanese name has up to six, a foreign one
/// in kana more).
const UNSPACED_CHARS: usize = 12;
/// Fewest letters of such a name: a family name and a given one. Set by judgement.
const FEWEST_UNSPACED: usize = 2;
/// Most parts of such a name between blanks. Set by judgement.
const UNSPACED_PARTS: usize = 3;
/// Fewest capitals of a degree (`MD`, `PhD`), and most letters: more are a name in capitals. Set by judgement.
const DEGREE_CAPITALS: usize = 2;
const DEGREE_LETTERS: usize = 5;
/// Most letters of one without full stops, where the name before it is all in capitals, too. Set by judgement.
const SHOUTED_LETTERS: usize = 3;
/// Fewest words on both sides of a joining word that may be a particle: a given name and a family name.
const FULL_NAME: usize = 2;

/// Whether `text` reads like the name of a person: a few words with capitals, or a few characters
/// of a script without case. `words` is how few words are enough.
pub(super) fn is_name(text: &str, words: usize) -> bool {
    if text.chars().any(|c| c.is_numeric() || is_foreign(c))
        || !text.chars().any(char::is_alphabetic)
    {
        return false;
    }
    let parts: Vec<&str> = text.split(' ').filter(|part| !part.is_empty()).collect();
    if text.chars().any(is_east_asian) {
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        return (FEWEST_UNSPACED..=UNSPACED_CHARS).contains(&letters)
            && parts.len() <= UNSPACED_PARTS;
    }
    let last = parts.last().is_some_and(|part| starts_name(part));
    let first = parts.first().is_some_and(|part| starts_name(part));
    let is_cased = text.chars().any(|c| c.is_uppercase() || c.is_lowercase());
    let most = if is_cased { NAME_WORDS } else { CASELESS_WORDS };
    (words..=most).contains(&parts.len())
        && first
        && last
        && parts.iter().all(|part| is_name_word(part))
        && !parts.iter().all(|part| is_initial(part))
}

/// Whether a text reads like a name, of one word or more.
pub(in crate::fields) fn is_one_name(text: &str) -> bool {
    is_name(text, 1)
}

/// Whether a word can stand in a name.
fn is_name_word(part: &str) -> bool {
    if starts_name(part) {
        // `The`, `What` and the like open labels, not names.
        let is_known = || is_particle(part) || is_given(part);
        return !(part.chars().count() > 1 && word(part).is(Word::FUNCTION) && !is_known());
    }
    is_particle(part)
}

fn is_given(part: &str) -> bool {
    NAMES_LIKE_WORDS
        .iter()
        .any(|name| name.eq_ignore_ascii_case(part))
}

pub(super) fn is_particle(part: &str) -> bool {
    let bare = part.trim_matches(['’', '\'', '-']);
    NAME_PARTICLES
        .iter()
        .any(|particle| particle.eq_ignore_ascii_case(bare))
        || is_prefixed(part)
}

/// Whether a word starts as those of names do: with a capital, or in a script without case.
fn starts_name(part: &str) -> bool {
    let first = part.chars().find(|c| c.is_alphabetic());
    let marked = part
        .chars()
        .next()
        .is_some_and(|c| c.is_alphabetic() || matches!(c, '’' | '\'' | '“' | '"' | '‘'));
    marked && (first.is_some_and(|c| !is_small(c)) || is_prefixed(part))
}

/// Whether a word opens with a particle that is written with it: `d’Ormesson`.
fn is_prefixed(part: &str) -> bool {
    NAME_PREFIXES.iter().any(|prefix| {
        let head = part.get(..prefix.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(prefix))
    })
}

fn is_initial(part: &str) -> bool {
    part.chars().filter(|c| c.is_alphabetic()).count() < 2
}

/// Characters that no name holds.
fn is_foreign(c: char) -> bool {
    matches!(
        c,
        '@' | '#'
            | ':'
            | '：'
            | '?'
            | '!'
            | '%'
            | '$'
            | '€'
            | '='
            | '+'
            | '*'
            | '_'
            | '|'
            | '/'
            | '／'
            | '>'
            | '<'
            | ')'
            | ']'
            | '…'
            | '。'
    )
}

/// Han, kana and Hangul.
pub(super) fn is_east_asian(c: char) -> bool {
    c > '\u{2fff}' && (is_unspaced(c) && c.is_alphabetic() || matches!(c, '\u{ac00}'..='\u{d7a3}'))
}

/// Whether a part behind a comma belongs to the name before it: `Jr.`, `MD`, `Ph.D.`, `CEPF®`.
pub(super) fn is_suffix(text: &str, name: &str) -> bool {
    let shouted = !name.chars().any(char::is_lowercase);
    let mut parts = text.split(' ').peekable();
    parts.peek().is_some()
        && parts.all(|part| {
            let bare: String = part.chars().filter(|c| c.is_alphabetic()).collect();
            let capitals = bare.chars().filter(|c| c.is_uppercase()).count();
            let letters = bare.chars().count();
            let title = NAME_SUFFIXES.contains(&bare.as_str());
            let degree = capitals >= DEGREE_CAPITALS
                && letters <= DEGREE_LETTERS
                && (!shouted || part.contains('.') || letters <= SHOUTED_LETTERS);
            title || degree
        })
}

/// Splits a list of names at commas, semicolons and joining words, as ranges of `text`.
pub(super) fn split(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let parts = |c: char| {
        matches!(c, ',' | ';' | '、' | '，' | '；' | '،' | '&' | '＆')
            || (c == '・' && is_listing(text))
    };
    pieces(text, 0..text.len(), parts)
        .flat_map(|piece| joined(text, piece))
        .map(|piece| bare_words(text, piece))
        .filter(|piece| !piece.is_empty())
}

/// A middle dot lists names in Japanese only where none of them is in kana, whose names hold it.
fn is_listing(text: &str) -> bool {
    !text.chars().any(|c| matches!(c, '\u{30a0}'..='\u{30fa}'))
}

/// Splits at joining words. One that may be part of a name (`Ortega y Gasset`) joins only where
/// there are two words before it and behind it.
fn joined(text: &str, piece: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut start, mut words) = (piece.start, 0);
    let mut at = piece.start;
    // `METTE HOLM OG ASGER DAHL`
    let is_shouted = !text[piece.clone()].contains(is_small);
    for part in text[piece.clone()].split_inclusive(' ') {
        let bare = part.trim();
        let end = at + part.len();
        let behind = || text[end..piece.end].split_whitespace().count();
        let is_capital = bare.starts_with(char::is_uppercase);
        let is_shouted_joiner = || {
            bare.len() > 1
                && words >= FULL_NAME
                && behind() >= FULL_NAME
                && word(bare).is(Word::JOINER)
        };
        let joins = !is_capital && word(bare).is(Word::JOINER)
            || matches!(bare, "AND" | "And")
            || is_capital && is_shouted && is_shouted_joiner();
        if joins && (!is_particle(bare) || words >= FULL_NAME && behind() >= FULL_NAME) {
            parts.push(start..at);
            (start, words) = (end, 0);
        } else if !bare.is_empty() {
            words += 1;
        }
        at = end;
    }
    parts.push(start..piece.end);
    parts
}

/// The words within a range: without the blanks, marks and quotation marks around them.
pub(super) fn bare_words(text: &str, range: Range<usize>) -> Range<usize> {
    let part = text.get(range.clone()).unwrap_or("");
    let edge = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                ':' | '：'
                    | ','
                    | ';'
                    | '|'
                    | '-'
                    | '–'
                    | '—'
                    | '•'
                    | '·'
                    | '⋅'
                    | '('
                    | ')'
                    | '（'
                    | '）'
                    | '['
                    | ']'
                    | '/'
                    | '='
                    | '＝'
                    | '*'
                    | '_'
                    | '>'
                    | '<'
            )
    };
    let led = part.trim_start_matches(edge);
    let kept = led.trim_end_matches(edge);
    let kept = match kept.strip_suffix('.') {
        Some(bare) if !ends_abbreviation(bare) => bare,
        _ => kept,
    };
    let start = range.start + (part.len() - led.len());
    // Programs quote values, `author: "Ann Lee"`, and the cue may have the first mark. A nickname has both inside.
    let end = start + kept.len();
    match quoted(kept, '"') {
        Some(name) => end - 1 - name.len()..end - 1,
        None => start..end,
    }
}

/// Whether a full stop behind `text` belongs to its last word: `Jr.`, `M.D.`, `J.`.
fn ends_abbreviation(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or("");
    // Suffixes in capitals are numerals.
    let is_short = || NAME_SUFFIXES.contains(&last) && last.contains(is_small);
    last.contains('.') || last == NAME_TITLE || is_short() || last.chars().count() == 1
}
