//! How a line begins and ends.

use super::Kind;
use super::chars::{CHARS, decode};

/// Kinds of the first character, of the last, and of the last with closing marks passed over.
/// Linear, and mostly a look at three characters.
pub(super) fn ends(line: &[u8]) -> (Kind, Kind, Kind) {
    let first = kinds(line).find(|kind| *kind != Kind::Blank);
    let first = first.unwrap_or_default();
    let mut back = kinds_back(line);
    let Some(last) = back.next() else {
        return (first, Kind::Blank, Kind::Blank);
    };
    let passed = |kind: &Kind| matches!(kind, Kind::Blank | Kind::Close | Kind::Quote);
    let ending = std::iter::once(last)
        .chain(back.by_ref())
        .find(|kind| !passed(kind));
    let ending = match ending {
        Some(Kind::Stop) if back.next() == Some(Kind::Stop) => Kind::Ellipsis,
        Some(kind) => kind,
        None => first,
    };
    (first, last, ending)
}

/// The kinds of the characters of a line, marks left out.
fn kinds(line: &[u8]) -> impl Iterator<Item = Kind> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < line.len() {
            let (c, width) = decode(line, at);
            at += width;
            let info = CHARS.get(c);
            if !info.is_mark() {
                return Some(info.kind());
            }
        }
        None
    })
}

/// The same from the end.
fn kinds_back(line: &[u8]) -> impl Iterator<Item = Kind> {
    let mut at = line.len();
    std::iter::from_fn(move || {
        while at > 0 {
            at -= 1;
            while at > 0 && line[at] & 0xc0 == 0x80 {
                at -= 1;
            }
            let info = CHARS.get(decode(line, at).0);
            if !info.is_mark() {
                return Some(info.kind());
            }
        }
        None
    })
}
