//! Who signs a story in brackets at its end, as Japanese papers do: `（森下千尋）`, `（高梨健吾、ハリス真理）`.

use super::eastern::is_signed_name;
use super::names::is_east_asian;
use super::parts::Parts;
use crate::fields::range::{closing, pieces, trimmed};
use crate::language::tables::EASTERN_NOTE_ENDS;

/// The names that all of a line is, in brackets. Other words in brackets there are notes: `（文中敬称略）`, `（年齢は当時）`. Linear.
pub(in crate::fields) fn signed_in_brackets(line: &str) -> Option<Parts> {
    let text = line.trim();
    let open = text.chars().next().filter(|_| !text.is_ascii())?;
    let inner = text.strip_prefix(open)?.strip_suffix(closing(open)?)?;
    let start = line.len() - line.trim_start().len() + open.len_utf8();
    let range = start..start + inner.len();
    let people = pieces(line, range, |c| c == '、').map(|piece| trimmed(line, piece));
    let people: Vec<_> = people.collect();
    let is_name = |name: &std::ops::Range<usize>| line.get(name.clone()).is_some_and(is_name);
    (!people.is_empty() && people.iter().all(is_name)).then(|| Parts {
        people,
        ..Parts::default()
    })
}

/// Whether a text is a name, of Han and letters of which small ones stand behind all others, and no note.
fn is_name(text: &str) -> bool {
    let is_small = |c: char| matches!(c, '\u{3041}'..='\u{309f}');
    let bare = text.trim_end_matches(is_small);
    let has_han = bare.chars().any(|c| matches!(c, '\u{4e00}'..='\u{9fff}'));
    has_han
        && bare
            .chars()
            .all(|c| is_east_asian(c) && !is_small(c) || c == 'ー')
        && is_signed_name(text, false)
        && !EASTERN_NOTE_ENDS.iter().any(|end| text.ends_with(end))
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
        ] {
            assert!(names(line).is_empty(), "{line}");
        }
    }
}
