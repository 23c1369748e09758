//! A cue that may open a line, and what must stand behind it for it to be one.

use super::phrases::{is_decoration, is_small, is_unspaced, splits_word};
use super::{Cue, Language, Place};

/// A cue that stands at the start of a line, and the language whose table has it, if that is told.
#[derive(Debug)]
pub(super) struct StartCue {
    pub(super) cue: Cue,
    pub(super) language: Option<&'static Language>,
}

impl StartCue {
    /// Whether the cue, which opened the line, may have `rest` behind it.
    pub(super) fn stands(&self, rest: &str) -> bool {
        let next = || rest.chars().find(|&c| !is_decoration(c));
        match self.cue.place {
            Place::Start => true,
            Place::BeforeName => next().is_some_and(|c| {
                c.is_alphabetic() && !is_small(c) && (!is_unspaced(c) || is_short(rest))
            }),
            Place::BeforeDigit => {
                let weekday = |language| opens_weekday(rest, language);
                next().is_some_and(char::is_numeric) || self.language.is_some_and(weekday)
            }
            _ => rest.is_empty(),
        }
    }
}

/// Characters of the longest name in a script without blanks: of two people, or of one and a paper.
const NAME_CHARS: usize = 16;

/// Whether a text in a script without blanks is as short as a name, and no sentence with a comma.
fn is_short(text: &str) -> bool {
    let text = text.trim_end_matches(is_decoration);
    text.chars().nth(NAME_CHARS).is_none() && !text.contains(['，', '。'])
}

/// Most words between a cue and the first digit: preposition, day of the week, preposition, month.
const MOST_WORDS: usize = 4;
/// Letters of the shortest name of a day that tells one: in Korean `월` and `일` are any month and day.
const FEWEST_LETTERS: usize = 2;

/// Whether a text opens with a day of the week of `language`, prepositions and a month around it, and
/// goes on with a digit. Few lines are asked, so that the table is read as it stands.
fn opens_weekday(text: &str, language: &Language) -> bool {
    let tells = |word: &&&str| word.chars().count() >= FEWEST_LETTERS;
    let months = language.months.iter().copied().flatten();
    let mut rest = text;
    let mut told = false;
    for _ in 0..=MOST_WORDS {
        rest = rest.trim_start_matches(is_decoration);
        if rest.starts_with(char::is_numeric) {
            return told;
        }
        let weekday = longest(rest, language.weekdays.iter().filter(tells));
        let other = longest(rest, language.date_words.iter().chain(months.clone()));
        let length = weekday.max(other);
        if length == 0 {
            return false;
        }
        told |= weekday == length;
        rest = rest.get(length..).unwrap_or_default();
    }
    false
}

/// The length of the longest of `words` that a text opens with, or zero.
fn longest<'w>(text: &str, words: impl Iterator<Item = &'w &'w str>) -> usize {
    words.map(|word| prefix(text, word)).max().unwrap_or(0)
}

/// The length of a word, in any case, where a text opens with it, or zero.
pub(super) fn prefix(text: &str, word: &str) -> usize {
    let mut rest = text.chars();
    let is_same = |c: char| {
        let next = rest.next();
        next.is_some_and(|next| is_same_letter(next, c))
    };
    if !word.chars().all(is_same) {
        return 0;
    }
    let length = text.len() - rest.as_str().len();
    if splits_word(text, length) { 0 } else { length }
}

/// Whether two characters are the same but for case.
pub(super) fn is_same_letter(a: char, b: char) -> bool {
    if a.is_ascii() && b.is_ascii() {
        return a.eq_ignore_ascii_case(&b);
    }
    a == b || a.to_lowercase().eq(b.to_lowercase())
}
