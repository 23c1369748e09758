//! Lines without a word of the story: breaks between its sections, codes of a publishing program, its tags, and the
//! bar that leads through its pages.

use crate::filter::Reason;
use crate::language::is_word_char;
use crate::measure::Kind;
use crate::page::is_break;
use crate::view::Line;

/// Why a line is none of the story's, if it holds no word of it. Most lines open with a word and end with one, with a
/// sentence or with what is quoted, and are not read.
#[inline]
pub(super) fn reason(line: Line<'_>) -> Option<Reason> {
    let shape = line.shape();
    let opens = shape.first.is_word() || shape.first == Kind::Quote;
    let ends = shape.last.is_word() || shape.last.is_end() || shape.last == Kind::Quote;
    if opens && ends {
        return None;
    }
    reason_of(line.text())
}

#[cold]
fn reason_of(line: &str) -> Option<Reason> {
    let first = line.chars().next()?;
    let last = line.chars().next_back()?;
    let codes = first == '[' && last == ']' && is_codes(line);
    if codes || first == last && is_break(line) {
        return Some(Reason::Boilerplate);
    }
    let leads = || (is_arrow(first) || is_arrow(last)) && leads_through_pages(line);
    (first == '#' && is_tags(line) || leads()).then_some(Reason::Navigation)
}

/// Whether a line is all tags: `#harbour #ferries`. A number (`#4`) is none.
fn is_tags(line: &str) -> bool {
    let is_tag = |tag: &str| tag.chars().all(is_word_char) && tag.chars().any(char::is_alphabetic);
    let mut words = line.split([' ', ',']).filter(|word| !word.is_empty());
    words.all(|word| {
        let tags = word.strip_prefix('#');
        tags.is_some_and(|tags| tags.split('#').all(is_tag))
    })
}

/// Whether a line is all codes in which a publishing program notes what stands there: `[gallery ids="1,2"]`,
/// `[/caption]`. A word in brackets may be the story's.
fn is_codes(line: &str) -> bool {
    let mut rest = line;
    while let Some((code, behind)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        if !is_code(code) {
            return false;
        }
        rest = behind.trim_start();
    }
    rest.is_empty()
}

fn is_code(code: &str) -> bool {
    let is_name = |name: &str| {
        let mut bytes = name.bytes();
        bytes.next().is_some_and(|byte| byte.is_ascii_lowercase())
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    if let Some(name) = code.strip_prefix('/') {
        return is_name(name);
    }
    let given = code.split_once(' ').and_then(|(name, given)| {
        let (key, _) = given.trim_start().split_once('=')?;
        Some((name, key))
    });
    given.is_some_and(|(name, key)| is_name(name) && is_name(key))
}

/// Whether a line is a bar of the numbers of pages, which count up, with the words for those before and behind at
/// its ends: `< Previous Page | 1 | 2 | 3 | Next Page >`. Scores that count up have no arrow.
fn leads_through_pages(line: &str) -> bool {
    let is_sign =
        |c: char| is_arrow(c) || matches!(c, ' ' | '\t' | '|' | '·' | '…' | '.' | '[' | ']');
    // The last number, how many there were, and the words behind it.
    let (mut number, mut numbers, mut words) = (0u32, 0, 0);
    for word in line.split(is_sign).filter(|word| !word.is_empty()) {
        if let Ok(next) = word.parse::<u32>() {
            let follows = match numbers {
                0 => words <= END_WORDS,
                1 => words == 0 && next.checked_sub(number) == Some(1),
                _ => words == 0 && next > number,
            };
            if !follows {
                return false;
            }
            (number, numbers, words) = (next, numbers + 1, 0);
        } else if word.chars().all(char::is_alphabetic) {
            words += 1;
        } else {
            return false;
        }
    }
    numbers >= PAGES && words <= END_WORDS
}

/// Words for the page before or the next at either end of such a bar, at most.
const END_WORDS: usize = 2;
/// Pages of such a bar, at least.
const PAGES: usize = 2;

fn is_arrow(c: char) -> bool {
    matches!(
        c,
        '<' | '>' | '«' | '»' | '‹' | '›' | '←' | '→' | '◀' | '▶' | '◄' | '►'
    )
}

#[cfg(test)]
mod tests {
    use super::reason_of;
    use crate::filter::Reason;

    #[test]
    fn breaks_and_codes_of_programs_are_boilerplate() {
        for line in [
            "***",
            "* * *",
            "• • •",
            "-----",
            "[caption id=\"attachment_5512\" align=\"alignnone\"]",
            "[gallery ids=\"1,2\"] [/caption]",
            "[/quote]",
            "[convertkit form=1630175]",
        ] {
            assert_eq!(reason_of(line), Some(Reason::Boilerplate), "{line}");
        }
    }

    #[test]
    fn tags_and_bars_of_pages_are_navigation() {
        for line in [
            "< Previous Page | 1 | 2 | 3 | Next Page >",
            "« 1 2 3 … 12 »",
            "1 2 3 Seuraava »",
            "← Zurück 4 5 6",
            "‹ 1 · 2 · 3 ›",
            "#Хөвсгөл",
            "#harbour #ferries, #port2026",
            "#पानी#शहर",
        ] {
            assert_eq!(reason_of(line), Some(Reason::Navigation), "{line}");
        }
    }

    #[test]
    fn other_lines_may_be_the_storys() {
        for line in [
            "",
            "[",
            "[]",
            "[edit]",
            "[stack trace omitted]",
            "[He laughs] Nobody knew.",
            "[x = 1]",
            "[1] [2]",
            "* *",
            "# Heading",
            "#4",
            "#1 in May",
            "#metoo was everywhere",
            "Leeds | 1 | 2 | 3 | 4 | T",
            "« Le 3 mai, 4 personnes »",
            "> 1",
            "3 2 1 »",
            "<1> first <2>",
            "« 2 et demi sur 3 »",
            "« 1914 1918 »",
            "« Un 1 2 trois quatre cinq »",
        ] {
            assert_eq!(reason_of(line), None, "{line}");
        }
    }
}
