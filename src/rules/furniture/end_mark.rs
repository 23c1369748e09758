//! The mark that ends a story, or a take of it: `-30-`, `(END)`, `(MORE)`.

use crate::language::tables::END_MARKS;
use crate::view::Line;

/// Most words of a mark.
const WORDS: u32 = 3;
/// What stands on both sides of a mark; of some words these alone.
const SIGNS: [char; 20] = [
    '-', '–', '—', '―', '*', '_', '#', '~', '=', '/', '<', '>', '(', ')', '[', ']', '（', '）',
    '【', '】',
];
const DASHES: [char; 4] = ['-', '–', '—', '―'];
const BRACKETS: [char; 4] = ['(', ')', '[', ']'];

/// Whether all of a line is a mark that ends a story. Most lines have more words, or end with one.
pub(super) fn is_end_mark(line: Line<'_>) -> bool {
    let shape = line.shape();
    shape.words() <= WORDS && !shape.last.is_word() && is_mark(line.raw())
}

/// Whether a text is a word that ends stories, with signs on both sides of it. No line of words comes here.
#[cold]
fn is_mark(text: &str) -> bool {
    let led = text.trim_start_matches(SIGNS);
    let word = led.trim_end_matches(SIGNS);
    let (before, behind) = (&text[..text.len() - led.len()], &led[word.len()..]);
    let are_all = |signs: &[char]| {
        [before, behind]
            .iter()
            .all(|side| !side.is_empty() && side.chars().all(|c| signs.contains(&c)))
    };
    match &*word.trim().trim_end_matches(['.', '。']).to_lowercase() {
        // North America's wires have ended stories so since the telegraph, and takes of them.
        "30" => are_all(&DASHES),
        "more" => are_all(&BRACKETS),
        word => are_all(&SIGNS) && END_MARKS.contains(&word),
    }
}

#[cfg(test)]
mod tests {
    use super::is_mark;
    use crate::language::tables::END_MARKS;

    #[test]
    fn words_that_end_stories_are_marks_between_signs() {
        for line in [
            "-30-",
            "(END)",
            "[Ends]",
            "--ENDS--",
            "(MORE)",
            "- FIN -",
            "– Ende –",
            "– انتهى –",
            "（完）",
            "/ انتهای پیام /",
            "### END ###",
            "*** ENDS ***",
            "(Konec.)",
        ] {
            assert!(is_mark(line), "{line}");
        }
        for line in [
            "END",
            "30",
            "30)",
            "- 30",
            "(30 km)",
            "(Ende gut)",
            "(AFP)",
            "- more",
            "- more -",
            "**More**",
            "[30]",
            "- Fine -",
            "(laughs)",
            "",
            "()",
        ] {
            assert!(!is_mark(line), "{line}");
        }
    }

    #[test]
    fn marks_are_in_small_letters_and_in_order() {
        assert!(END_MARKS.is_sorted());
        assert!(END_MARKS.iter().all(|mark| mark.to_lowercase() == **mark));
    }
}
