//! Scripts as far as the first byte of a text tells them: what is spelled when a text of one is met.

use std::sync::OnceLock;

/// How many groups of scripts are told apart.
const SCRIPTS: usize = 7;

/// The script that a text opens in: Latin and all that is not named, digits and marks among it, Greek, Cyrillic, those written from
/// the right, those of India and Thailand, those of Burma, Georgia, Ethiopia and Cambodia, those of the
/// Far East.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Script(usize);

impl Script {
    const LATIN: Script = Script(0);

    /// The script of a text.
    pub(crate) fn of(text: &str) -> Script {
        text.bytes().next().map_or(Script::LATIN, Script::of_byte)
    }

    fn of_byte(first: u8) -> Script {
        Script(match first {
            0xce..=0xcf => 1,
            0xd0..=0xd3 => 2,
            0xd4..=0xdf => 3,
            0xe0 => 4,
            0xe1 => 5,
            0xe3..=0xed => 6,
            _ => 0,
        })
    }

    /// Whether a text of this script may open with a phrase, however it is spelled.
    pub(crate) fn may_have(self, phrase: &str) -> bool {
        let mut chars = phrase.chars();
        // A mark behind the first character may make another one of it.
        let is_own = chars.next().is_some_and(stays) && !chars.next().is_some_and(is_mark);
        !is_own || self == Script::of(phrase)
    }
}

/// Whether all spellings of a character are of its script.
fn stays(c: char) -> bool {
    matches!(c, '\0'..='\u{7f}' | '\u{c0}'..='\u{17f}' | '\u{386}'..='\u{3ce}' | '\u{400}'..='\u{52f}'
        | '\u{531}'..='\u{556}' | '\u{561}'..='\u{586}' | '\u{5d0}'..='\u{6ff}'
        | '\u{900}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{10d0}'..='\u{10fa}'
        | '\u{1200}'..='\u{137f}' | '\u{1780}'..='\u{17ff}' | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Whether a character is a mark on letters of Latin, Greek and Cyrillic.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// What is made once for each script, when a text of it is first met.
#[derive(Debug)]
pub(crate) struct ByScript<T>([OnceLock<T>; SCRIPTS]);

impl<T> ByScript<T> {
    pub(crate) const fn new() -> Self {
        ByScript([const { OnceLock::new() }; SCRIPTS])
    }

    /// What is for the script of `text`.
    pub(crate) fn get(&self, text: &str, make: impl FnOnce(Script) -> T) -> &T {
        let script = Script::of(text);
        self.0[script.0].get_or_init(|| make(script))
    }
}

#[cfg(test)]
mod tests {
    use super::{SCRIPTS, Script};
    use crate::language::{ALL, variants};

    #[test]
    fn every_spelling_of_a_character_is_of_a_script_that_may_have_it() {
        for phrase in ('\0'..=char::MAX).map(String::from) {
            for spelling in variants(&phrase) {
                assert!(
                    Script::of(&spelling).may_have(&phrase),
                    "{phrase} {spelling}"
                );
            }
        }
    }

    #[test]
    fn most_phrases_are_of_one_script() {
        let cues = ALL.iter().flat_map(|language| language.cues);
        let scripts = |phrase| {
            (0..SCRIPTS)
                .filter(move |at| Script(*at).may_have(phrase))
                .count()
        };
        let of_more: Vec<&str> = cues
            .map(|cue| cue.phrase)
            .filter(|p| scripts(p) > 1)
            .collect();
        assert!(of_more.len() < 50, "{of_more:?}");
    }
}
