//! What a word means in a date, looked up in the tables of all languages at once.

use crate::language::phrases::{Anchor, Phrases};
use crate::language::{ALL, Language};
use std::sync::LazyLock;

/// A set of languages: one bit each, in the order of [`ALL`].
pub(super) type Languages = u128;

const _: () = assert!(ALL.len() <= Languages::BITS as usize, "one bit each");

/// What one spelling means, in any of the languages that have it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sense {
    /// The month, from 1, or 0.
    pub(super) month: i8,
    /// The languages in which it is that month.
    pub(super) month_in: Languages,
    /// What other month it is in languages that were not told of (`listopada`, October in Croatian and
    /// November in Polish), or 0: no word of the tables is more than two.
    pub(super) other_month: i8,
    /// The month of the Solar Hijri calendar, from 1, or 0.
    pub(super) solar: i8,
    /// What it is in a calendar that is not read.
    pub(super) unread: Option<Unread>,
    /// The languages in which it is that.
    pub(super) unread_in: Languages,
    pub(super) weekday: bool,
    /// A small word that may stand in a date.
    pub(super) filler: bool,
    /// The languages in which it is such a word or a day of the week.
    pub(super) said_in: Languages,
    /// Whether it means after noon, if it is a word for a half of the day.
    pub(super) after_noon: Option<bool>,
    /// For what numbers it stands behind: one bit each for year to second.
    pub(super) counted: u8,
    /// What to add to the year of an era.
    pub(super) era: Option<i16>,
    /// The rule of a time zone.
    pub(super) zone: Option<&'static str>,
    /// The languages that say "ago" with it, before the number or after the unit.
    pub(super) ago: Languages,
    /// For each unit from minute to year the languages that call it so.
    pub(super) units: [Languages; 6],
}

/// A word of a calendar that is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// A month.
    Month,
    /// What stands behind a date of numbers.
    Era,
}

#[derive(Debug, Clone, Copy)]
enum Meaning {
    Month(i8),
    Solar(i8),
    Unread(Unread),
    Weekday,
    Filler,
    Half(bool),
    Counted(u8),
    Era(i16),
    Zone(&'static str, &'static str),
    Ago,
    Unit(usize),
}

/// The words of all tables that mean something in a date.
#[derive(Debug)]
pub(super) struct Words {
    phrases: Phrases,
    meanings: Vec<(Languages, Meaning)>,
}

impl Words {
    /// The words of every table, compiled on first use.
    pub(super) fn shared() -> &'static Words {
        static SHARED: LazyLock<Words> = LazyLock::new(Words::new);
        &SHARED
    }

    fn new() -> Words {
        let mut spellings = Vec::new();
        let mut meanings = Vec::new();
        for (at, language) in ALL.iter().enumerate() {
            each_word(language, |word, meaning| {
                spellings.push(word);
                meanings.push((1 << at, meaning));
            });
        }
        Words {
            phrases: Phrases::new(Anchor::FromStart, spellings),
            meanings,
        }
    }

    /// The longest phrase that `text` starts with: its length in bytes and what it means. Where
    /// languages differ in the month, a preferred one decides; else both are told.
    pub(super) fn longest(&self, text: &str, prefer: Languages) -> Option<(usize, Sense)> {
        let mut length = 0;
        let mut sense = Sense::default();
        let mut preferred = false;
        self.phrases.each(text, |found| {
            let Some(&(language, meaning)) = self.meanings.get(found.entry) else {
                return;
            };
            if let Meaning::Zone(name, _) = meaning
                && !is_name(&text[..found.end], name)
            {
                return;
            }
            if found.end > length {
                (length, sense, preferred) = (found.end, Sense::default(), false);
            }
            if found.end == length {
                let is_preferred = language & prefer != 0;
                if matches!(meaning, Meaning::Month(_)) && is_preferred != preferred {
                    if preferred {
                        return;
                    }
                    (sense.month, sense.other_month, preferred) = (0, 0, true);
                }
                add(&mut sense, language, meaning);
            }
        });
        (length > 0).then_some((length, sense))
    }
}

/// Whether a zone's name stands as it is printed: `est` is a word of other languages.
fn is_name(text: &str, name: &str) -> bool {
    text == name || !name.is_ascii()
}

fn add(sense: &mut Sense, language: Languages, meaning: Meaning) {
    match meaning {
        Meaning::Month(month) if sense.month == 0 => {
            (sense.month, sense.month_in) = (month, language);
        }
        Meaning::Month(month) if sense.month == month => sense.month_in |= language,
        Meaning::Month(month) => sense.other_month = month,
        Meaning::Solar(month) => sense.solar = month,
        Meaning::Unread(what) => {
            sense.unread = Some(what);
            sense.unread_in |= language;
        }
        Meaning::Weekday => {
            sense.weekday = true;
            sense.said_in |= language;
        }
        Meaning::Filler => {
            sense.filler = true;
            sense.said_in |= language;
        }
        Meaning::Half(after_noon) => sense.after_noon = Some(after_noon),
        Meaning::Counted(part) => sense.counted |= 1 << part,
        Meaning::Era(offset) => sense.era = Some(offset),
        Meaning::Zone(_, rule) => sense.zone = Some(rule),
        Meaning::Ago => sense.ago |= language,
        Meaning::Unit(unit) => sense.units[unit] |= language,
    }
}

fn each_word(language: &'static Language, mut see: impl FnMut(&'static str, Meaning)) {
    for (month, names) in (1..).zip(language.months) {
        // `1月` is a number and a counted word.
        let names = names
            .iter()
            .filter(|name| !name.starts_with(|c: char| c.is_ascii_digit()));
        for name in names {
            see(name, Meaning::Month(month));
        }
    }
    let clock = &language.clock;
    let mut all = |words: &'static [&'static str], meaning: Meaning| {
        for word in words {
            see(word, meaning);
        }
    };
    for (month, names) in (1..).zip(clock.solar_months) {
        all(names, Meaning::Solar(month));
    }
    all(clock.unread_months, Meaning::Unread(Unread::Month));
    all(clock.unread_eras, Meaning::Unread(Unread::Era));
    all(language.weekdays, Meaning::Weekday);
    all(language.date_words, Meaning::Filler);
    all(language.ago.before, Meaning::Ago);
    all(language.ago.after, Meaning::Ago);
    for (unit, words) in language.ago.units.iter().enumerate() {
        all(words, Meaning::Unit(unit));
    }
    for (after_noon, words) in [false, true].into_iter().zip(clock.halves) {
        all(words, Meaning::Half(after_noon));
    }
    for (part, words) in (0..).zip(clock.counted) {
        all(words, Meaning::Counted(part));
    }
    for (name, offset) in clock.eras.iter().filter(|(name, _)| !name.is_empty()) {
        see(name, Meaning::Era(*offset));
    }
    for (name, rule) in clock.zones {
        see(name, Meaning::Zone(name, rule));
    }
}

/// The bit of a language.
pub(super) fn bit(language: &Language) -> Languages {
    ALL.iter()
        .position(|other| other.code == language.code)
        .map_or(0, |at| 1 << at)
}

/// The languages with a calendar that is not read and whose years lie ahead of those that pages are from.
pub(super) static AHEAD: LazyLock<Languages> = LazyLock::new(|| {
    let ahead = ALL
        .iter()
        .filter(|language| language.clock.unread_years.is_some());
    ahead.fold(0, |languages, language| languages | bit(language))
});

/// Whether a year is one of such a calendar, unless it is one of the common one.
pub(super) fn is_ahead(year: u32) -> bool {
    let mut years = ALL
        .iter()
        .filter_map(|language| language.clock.unread_years.as_ref());
    years.any(|years| years.contains(&year))
}

/// What to add to a year of `languages` that is too far ahead to be a common one, if they count so.
pub(super) fn unmarked_era(languages: Languages) -> Option<i16> {
    let eras = ALL
        .iter()
        .enumerate()
        .filter(|(at, _)| languages & (1 << at) != 0)
        .flat_map(|(_, language)| language.clock.eras);
    eras.filter(|(name, _)| name.is_empty())
        .map(|(_, offset)| *offset)
        .next()
}
