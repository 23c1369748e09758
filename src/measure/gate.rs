//! Tells from a line's words whether a cue phrase that may stand anywhere can be in it.

use super::chars::Info;
use super::words;
use crate::language::{ALL, Place, Sieve, variants};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The longest word of every such phrase, in each of its spellings. A phrase never splits a word of
/// the text, so its words are among the line's.
#[derive(Debug)]
pub(super) struct Gate {
    sieve: Sieve,
    /// Some phrase has no word, so that words tell nothing.
    stands_open: bool,
}

impl Gate {
    /// The gate of all tables, made on first use.
    pub(super) fn shared() -> &'static Gate {
        static SHARED: LazyLock<Gate> = LazyLock::new(|| {
            let cues = ALL.iter().flat_map(|language| language.cues);
            let phrases = cues.filter(|cue| cue.place == Place::Anywhere);
            Gate::new(phrases.map(|cue| cue.phrase))
        });
        &SHARED
    }

    fn new<'p>(phrases: impl Iterator<Item = &'p str>) -> Gate {
        // The table of characters would be filled for every script.
        let mut infos = BTreeMap::new();
        let mut info = |c| *infos.entry(c).or_insert_with(|| Info::of(c));
        let longest: Vec<Option<u64>> = phrases
            .flat_map(variants)
            .map(|phrase| longest_word(&phrase, &mut info))
            .collect();
        Gate {
            stands_open: longest.contains(&None),
            sieve: Sieve::new(longest.into_iter().flatten()),
        }
    }

    /// Whether a phrase may be in a line that has a word with this hash.
    pub(super) fn opens(&self, hash: u64) -> bool {
        self.sieve.may_hold(hash) | self.stands_open
    }
}

fn longest_word(phrase: &str, info: impl FnMut(char) -> Info) -> Option<u64> {
    let mut longest = None;
    words::each_by(phrase, info, |hash, len| {
        longest = longest.max(Some((len, hash)));
    });
    longest.map(|(_, hash)| hash)
}
