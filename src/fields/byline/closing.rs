//! Who signs a story in brackets at its end, as Japanese papers do: `（森下千尋）`, `（高梨健吾、ハリス真理）`.

use super::eastern::{is_of_name, is_signed_name};
use super::parts::Parts;
use crate::fields::range::{pieces, trimmed};
use crate::language::tables::{JAPANESE_NOTE_ENDS, JAPANESE_SURNAMES};
use std::ops::Range;

/// The brackets that stand around such names.
const BRACKETS: [char; 2] = ['（', '）'];
/// Characters of a given name.
const GIVEN_CHARS: std::ops::RangeInclusive<usize> = 1..=4;

/// The names that all of a line is, in brackets, the first of which opens with a family name that is common: other words in
/// brackets there are notes, as `（文中敬称略）`. Linear.
pub(in crate::fields) fn signed_in_brackets(line: &str) -> Option<Parts> {
    let [open, close] = BRACKETS;
    let inner = line.trim().strip_prefix(open)?.strip_suffix(close)?;
    let start = line.find(open)? + open.len_utf8();
    let people = pieces(line, start..start + inner.len(), |c| c == '、');
    let people: Vec<Range<usize>> = people.map(|piece| trimmed(line, piece)).collect();
    let names = || people.iter().filter_map(|name| line.get(name.clone()));
    let is_told = names().next().is_some_and(opens_with_surname);
    let is_told = is_told && names().all(is_name);
    is_told.then(|| Parts {
        people,
        ..Parts::default()
    })
}

/// Whether a text is a common family name and as many characters as a given name has.
fn opens_with_surname(text: &str) -> bool {
    let mut given = JAPANESE_SURNAMES
        .iter()
        .filter_map(|name| text.strip_prefix(name));
    given.any(|given| GIVEN_CHARS.contains(&given.chars().count()))
}

/// Whether a text may be a name: letters for small words stand only at its end, and it does not end as a note does.
fn is_name(text: &str) -> bool {
    let is_small = |c: char| matches!(c, '\u{3041}'..='\u{309f}');
    let bare = text.trim_end_matches(is_small);
    let is_bare = !bare.is_empty() && bare.chars().all(|c| is_of_name(c) && !is_small(c));
    is_bare
        && is_signed_name(text, opens_with_surname(text))
        && !JAPANESE_NOTE_ENDS.iter().any(|end| text.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::signed_in_brackets;

    #[test]
    fn names_in_brackets_are_told_from_notes() {
        let names = |line: &str| -> Vec<String> {
            let parts = signed_in_brackets(line).unwrap_or_default();
            let people = parts.people.into_iter();
            people.map(|name| line[name].to_owned()).collect()
        };
        for (line, told) in [
            ("　（森下千尋）", "森下千尋"),
            ("（高梨健吾、ハリス真理）", "高梨健吾,ハリス真理"),
            ("（山田さくら）", "山田さくら"),
            ("（林健太）", "林健太"),
        ] {
            assert_eq!(names(line).join(","), told, "{line}");
        }
        for line in [
            "（文中敬称略）",
            "（年齢は当時）",
            "（連載終わり）",
            "（おわり）",
            "（共同通信社）",
            "（了）",
            "（毎週月曜掲載）",
            "（Ann Lee）",
            "森下千尋",
            "（東京支局）",
            "（次回予告）",
            "（参加無料）",
            "（東京都内）",
            "（市民会館）",
            "（二〇一九）",
            "（港町支局長）",
            "（山田太郎監督）",
            "【森下千尋】",
        ] {
            assert!(names(line).is_empty(), "{line}");
        }
    }
}
