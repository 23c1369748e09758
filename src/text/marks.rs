//! Which single accents are quotation marks: those that have a partner.

use super::Quotes;
use super::quotes::{ACUTE, follows_word};
use super::rebuild::Piece;

/// What stands on one side of a mark. No policy makes one of the others of any of them, so that a
/// mark that stays is told alike when cleaned text is cleaned again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Letter,
    Digit,
    Mark,
    /// A blank or the end of the text; before a mark also an opening bracket or a dash.
    Edge,
    /// What closes a sentence or a bracket.
    Closing,
    Other,
}

/// What a mark may be, by what stands around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Opener,
    /// Opens something that is no word, and so stays, with its closer.
    OddOpener,
    Closer,
    /// Stands for a century: ´70s.
    Elision,
}

/// The places, in order, of single accents and of their straight partners that become something
/// else than they would by themselves, and what.
///
/// Accents pair like brackets. A grave accent pairs with a straight apostrophe, or with an acute one
/// that no acute one opened; another grave accent takes it from them (`` `code` ``). What is paired
/// is balanced, so without it the rest pairs as before: cleaning again changes nothing. In ASCII
/// alone, where the partners made here would look like others, grave accents stay. Linear: each
/// mark is put on a stack and taken from it once at most.
pub(super) fn marks(pieces: &[Piece], quotes: Quotes) -> Vec<(usize, char)> {
    let (open, close) = match quotes {
        Quotes::Ascii => ('\'', '\''),
        _ => ('‘', '’'),
    };
    let (mut acute, mut grave): (Vec<(usize, Role)>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        let here = piece.c;
        let doubled = pieces.get(at + 1).is_some_and(|next| next.c == here);
        if doubled && matches!(here, ACUTE | '`') {
            at += 2;
            continue;
        }
        match (here, role(pieces, at)) {
            (ACUTE, Some(role @ (Role::Opener | Role::OddOpener))) => acute.push((at, role)),
            (ACUTE, Some(Role::Elision)) => found.push((at, close)),
            (ACUTE, Some(Role::Closer)) => match acute.pop() {
                Some((opener, Role::Opener)) => found.extend([(opener, open), (at, close)]),
                Some(_) => found.push((at, here)),
                None => {
                    let opener = grave.pop();
                    found.extend(opener.into_iter().flat_map(|o| [(o, open), (at, close)]));
                }
            },
            ('`', Some(Role::Opener)) if quotes != Quotes::Ascii => grave.push(at),
            ('`', Some(Role::Closer)) => {
                grave.pop();
            }
            ('\'', Some(Role::Closer)) => {
                let opener = grave.pop();
                found.extend(opener.into_iter().flat_map(|o| [(o, open), (at, close)]));
            }
            _ => {}
        }
        at += 1;
    }
    found.sort_unstable();
    found
}

/// What the mark at `at` may be.
fn role(pieces: &[Piece], at: usize) -> Option<Role> {
    let here = pieces.get(at)?.c;
    if !matches!(here, ACUTE | '`' | '\'') {
        return None;
    }
    let before = at.checked_sub(1).and_then(|at| pieces.get(at));
    let before = match before.map(|piece| piece.c) {
        Some(c) if is_mark(c) => Side::Mark,
        c if !follows_word(c) => Side::Edge,
        c => side(c),
    };
    let after = side(pieces.get(at + 1).map(|piece| piece.c));
    let in_word = |side| matches!(side, Side::Letter | Side::Digit);
    let closes = !in_word(after);
    if here == '\'' {
        let word = matches!(before, Side::Letter | Side::Closing);
        return (word && closes && after != Side::Mark).then_some(Role::Closer);
    }
    match (before, after) {
        (Side::Edge | Side::Mark, Side::Digit) => Some(Role::Elision),
        (Side::Edge | Side::Mark, Side::Letter) => Some(Role::Opener),
        (Side::Edge, Side::Mark | Side::Other) => Some(Role::OddOpener),
        (Side::Edge, _) => None,
        _ => closes.then_some(Role::Closer),
    }
}

fn side(c: Option<char>) -> Side {
    match c {
        Some(c) if is_mark(c) => Side::Mark,
        Some(c) if c.is_numeric() => Side::Digit,
        Some(c) if c.is_alphanumeric() => Side::Letter,
        Some('.' | ',' | ';' | ':' | '!' | '?' | '…' | ')' | ']' | '}') => Side::Closing,
        Some(c) if !c.is_whitespace() => Side::Other,
        _ => Side::Edge,
    }
}

/// Whether a character is a quotation mark or apostrophe, or stands for one.
fn is_mark(c: char) -> bool {
    matches!(c, ACUTE | '`' | '\'' | '"' | '\u{2018}'..='\u{201f}')
}
