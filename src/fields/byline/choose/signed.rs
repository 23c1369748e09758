//! Who signs right behind the story, as columnists and correspondents do: `Ndèye Khady FAYE`, `Наталья Ермилова, Усть-Ина`.

use super::dashed::{TELLING, in_story};
use super::nobody::is_label;
use crate::fields::byline::{is_one_name, is_role, opens_with_role};
use crate::fields::front::Front;
use crate::language::is_small;

/// Whether line `at` is right behind the body and signs it: a name of which the story says nothing, with a family name in capitals, a
/// town that the story is about behind a comma, or what its bearer does on the next line. Other names there are tags, clubs or
/// headings. Linear in the page, asked of one line.
pub(super) fn signs_off(front: Front<'_, '_>, at: usize) -> bool {
    if at != front.end {
        return false;
    }
    let line = front.raw(at).trim();
    let (name, place) = line.split_once([',', '،']).unwrap_or((line, ""));
    let place = place.trim();
    let is_town = !place.is_empty() && is_one_name(place) && is_of_story(front, line, place);
    let next = front
        .raw(at + 1)
        .trim_matches(|c: char| !c.is_alphanumeric());
    let has_role = place.is_empty() && (is_role(next) || opens_with_role(next));
    let is_told = is_town || has_role || place.is_empty() && has_family_name_in_capitals(name);
    is_told
        && is_one_name(name)
        && !is_label(name)
        && !name.split(' ').any(|word| is_in_story(front, line, word))
}

/// Letters that a town may end in by case: `Усть-Ина`, `в Усть-Ине`.
const CASE_LETTERS: usize = 1;

/// Whether the story tells of a town, in any case.
fn is_of_story(front: Front<'_, '_>, line: &str, town: &str) -> bool {
    let stem = town.char_indices().rev().nth(CASE_LETTERS - 1);
    let stem = stem.map_or(town, |(end, _)| &town[..end]);
    let stem = Some(stem).filter(|stem| stem.chars().count() >= TELLING);
    let mut story = (0..front.labels.len()).filter(|at| front.labels[*at]);
    in_story(front, line, town)
        || stem.is_some_and(|stem| story.any(|at| front.raw(at).contains(stem)))
}

/// Whether the story holds a word, as it stands or with one capital.
fn is_in_story(front: Front<'_, '_>, line: &str, word: &str) -> bool {
    let mut chars = word.chars();
    let capital: String = chars
        .next()
        .into_iter()
        .chain(chars.as_str().to_lowercase().chars())
        .collect();
    word.chars().count() >= TELLING
        && (in_story(front, line, word) || in_story(front, line, &capital))
}

/// Fewest letters of a family name in capitals: fewer are an abbreviation.
const FAMILY_LETTERS: usize = 3;

/// Whether the last word of a name is in capitals, and the first is not: `Ndèye Khady FAYE`.
fn has_family_name_in_capitals(name: &str) -> bool {
    let (first, rest) = name.split_once(' ').unwrap_or((name, ""));
    let last = rest.rsplit(' ').next().unwrap_or("");
    let is_long = last.chars().filter(|c| c.is_uppercase()).count() >= FAMILY_LETTERS;
    first.contains(is_small) && is_long && !last.contains(is_small)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{story, with_front};
    use super::signs_off;

    #[test]
    fn a_name_with_a_shape_of_its_own_signs_the_story() {
        let signs = |lines: &str| {
            let text = format!("{}{lines}\nShare\n", story());
            with_front(&text, |front| signs_off(front, front.end))
        };
        for lines in ["Ann LEE", "Ann Lee, Cork", "Ann Lee\n(Reporter in Bari)"] {
            assert!(signs(lines), "{lines}");
        }
        for lines in [
            "Donald Trump",
            "Manchester United",
            "Ann Lee, Springfield",
            "\nAnn Thwaite\n",
            "Red Lion Inn\nHarbour Street",
            "IN SHORT",
            "Anna CORK",
            "Print Edition\nReporter",
        ] {
            assert!(!signs(lines), "{lines}");
        }
    }
}
