//! Quotation marks and apostrophes.

/// What to do with quotation marks and apostrophes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Quotes {
    /// Repairs what is plainly misused: an acute or grave accent in an apostrophe's place
    /// (`Iraq´s`, `´70s`), accents around what is quoted, and quotation marks made of two accents or
    /// of TeX's signs. An accent that may open but has no partner stays. The default.
    #[default]
    Repair,
    /// Also makes straight marks curly, by what stands before them. Marks behind digits stay: they
    /// may be feet, inches or minutes.
    Typographic,
    /// Makes all marks straight. Guillemets stay, as ASCII has nothing like them.
    Ascii,
}

/// The acute accent that stands by itself.
pub(super) const ACUTE: char = '\u{b4}';

/// What stands at one place: the character, and what is around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct CharPlace {
    pub(super) before: Option<char>,
    pub(super) here: char,
    pub(super) after: Option<char>,
}

impl Quotes {
    /// Whether the policy may change this character at all.
    pub(super) fn touches(self, c: char) -> bool {
        match c {
            '\u{b4}' | '`' => true,
            '"' | '\'' => self == Quotes::Typographic,
            '\u{2018}'..='\u{201f}' => self == Quotes::Ascii,
            _ => false,
        }
    }

    /// What two neighbouring characters become as one quotation mark, if they are one.
    pub(super) fn pair(self, place: CharPlace) -> Option<char> {
        let doubled = place.after == Some(place.here);
        let mark = match place.here {
            '`' if doubled => '“',
            '\u{b4}' if doubled && follows_word(place.before) => '”',
            '\u{b4}' if doubled => '“',
            _ => return None,
        };
        Some(if self == Quotes::Ascii { '"' } else { mark })
    }

    /// The closing mark of a pair made of two characters.
    pub(super) fn close(self) -> char {
        if self == Quotes::Ascii { '"' } else { '”' }
    }

    /// What a single character becomes.
    pub(super) fn single(self, place: CharPlace) -> char {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let repaired = match place.here {
            '\u{b4}' if letter(place.before) => '’',
            '`' if letter(place.before) && letter(place.after) => '’',
            other => other,
        };
        match self {
            Quotes::Repair => repaired,
            Quotes::Typographic => curly(place, repaired),
            Quotes::Ascii => straight(repaired),
        }
    }
}

fn curly(place: CharPlace, mark: char) -> char {
    let digit_before = place.before.is_some_and(char::is_numeric);
    let digit_after = place.after.is_some_and(char::is_numeric);
    match mark {
        '"' | '\'' if digit_before => mark,
        '"' if follows_word(place.before) => '”',
        '"' => '“',
        '\'' if follows_word(place.before) || digit_after => '’',
        '\'' => '‘',
        other => other,
    }
}

fn straight(mark: char) -> char {
    match mark {
        '“' | '”' | '„' | '‟' => '"',
        '‘' | '’' | '‚' | '‛' => '\'',
        other => other,
    }
}

/// Whether a mark closes: there is something before it that it can close behind.
pub(super) fn follows_word(before: Option<char>) -> bool {
    before.is_some_and(|c| {
        !c.is_whitespace()
            && !matches!(c, '(' | '[' | '{' | '“' | '‘' | '„' | '—' | '–' | '-' | '/')
    })
}
