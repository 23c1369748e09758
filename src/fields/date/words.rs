//! What a word means in a date, looked up in the tables of all languages at once.

use crate::language::{ALL, ByScript, Language, Prefixes, Script, variants};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A set of languages: one bit each, in the order of [`ALL`].
pub(super) type Languages = u128;

const _: () = assert!(ALL.len() <= Languages::BITS as usize, "one bit each");

/// A month by its name.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Month {
    /// From 1, or 0 where a word is none.
    pub(super) number: i8,
    /// What other month it is in languages that were not told of (`listopada`, October in Croatian and
    /// November in Polish), or 0: no word of the tables is more than two.
    pub(super) other: i8,
    /// The languages in which it is that month.
    pub(super) languages: Languages,
}

/// What one spelling means, in any of the languages that have it.
#[derive(Debug, Clone, Default)]
pub(super) struct Sense {
    /// The month where no language is preferred.
    month: Month,
    /// The months that it is, each in a language.
    months: Vec<(Languages, i8)>,
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
pub(super) struct Words(ByScript<Spelled>);

/// Words as they are spelled, and what each spelling means.
#[derive(Debug)]
struct Spelled {
    texts: Prefixes,
    meanings: Vec<Spelling>,
}

/// What a spelling means.
#[derive(Debug, Default)]
struct Spelling {
    /// However it is written; nothing where it is but the name of a zone.
    any: Option<Sense>,
    /// Written as a zone's name is printed, that too: `est` is a word of other languages.
    names: Vec<(&'static str, Sense)>,
}

impl Words {
    /// The words of every table. Those of a script are spelled when a text in it is first met.
    pub(super) fn shared() -> &'static Words {
        static SHARED: Words = Words(ByScript::new());
        &SHARED
    }

    /// The longest phrase that `text` starts with: its length in bytes and what it means.
    pub(super) fn longest(&self, text: &str) -> Option<(usize, &Sense)> {
        let Spelled { texts, meanings } = self.0.get(text, Spelled::of);
        let mut longest = None;
        texts.each(text, &mut |number, end| {
            let spelling: Option<&Spelling> = meanings.get(number);
            let sense = spelling.and_then(|spelling| spelling.as_written(&text[..end]));
            longest = sense.map(|sense| (end, sense)).or(longest);
        });
        longest
    }
}

impl Spelled {
    fn of(script: Script) -> Spelled {
        let mut meanings: BTreeMap<String, Vec<(Languages, Meaning)>> = BTreeMap::new();
        for (at, language) in ALL.iter().enumerate() {
            each_word(language, |word, meaning| {
                if script.may_have(word) {
                    for spelling in variants(word) {
                        let told = meanings.entry(spelling).or_default();
                        told.push((1 << at, meaning));
                    }
                }
            });
        }
        Spelled {
            meanings: meanings.values().map(|told| Spelling::of(told)).collect(),
            texts: Prefixes::new(meanings.into_keys().zip(0..)),
        }
    }
}

impl Spelling {
    /// What all of these say of it.
    fn of(meanings: &[(Languages, Meaning)]) -> Self {
        let name = |meaning: &Meaning| match meaning {
            Meaning::Zone(name, _) if name.is_ascii() => Some(*name),
            _ => None,
        };
        let sense = |written: Option<&str>| {
            let mut sense = Sense::default();
            let told = meanings.iter().filter(|(_, meaning)| {
                let name = name(meaning);
                name.is_none() || name == written
            });
            for (language, meaning) in told {
                sense.add(*language, *meaning);
            }
            sense.month = sense.month(0);
            sense
        };
        let names = meanings.iter().filter_map(|(_, meaning)| name(meaning));
        let is_more = meanings.iter().any(|(_, meaning)| name(meaning).is_none());
        Spelling {
            any: is_more.then(|| sense(None)),
            names: names.map(|name| (name, sense(Some(name)))).collect(),
        }
    }

    /// What it means in these letters.
    fn as_written(&self, text: &str) -> Option<&Sense> {
        let name = self.names.iter().find(|(name, _)| *name == text);
        name.map(|(_, sense)| sense).or(self.any.as_ref())
    }
}

impl Sense {
    /// Whether it is a month in some language.
    pub(super) fn is_month(&self) -> bool {
        self.month.number > 0
    }

    /// The month that it is. Where languages differ, a preferred one decides; else both are told.
    pub(super) fn month(&self, prefer: Languages) -> Month {
        if prefer == 0 && self.month.number > 0 {
            return self.month;
        }
        let is_preferred = |language: Languages| language & prefer != 0;
        let decides = self
            .months
            .iter()
            .any(|(language, _)| is_preferred(*language));
        let told = |(language, _): &&(Languages, i8)| !decides || is_preferred(*language);
        let mut month = Month::default();
        for &(language, number) in self.months.iter().filter(told) {
            if month.number == 0 {
                month.number = number;
            }
            if month.number == number {
                month.languages |= language;
            } else {
                month.other = number;
            }
        }
        month
    }

    fn add(&mut self, language: Languages, meaning: Meaning) {
        match meaning {
            Meaning::Month(month) => self.months.push((language, month)),
            Meaning::Solar(month) => self.solar = month,
            Meaning::Unread(what) => {
                self.unread = Some(what);
                self.unread_in |= language;
            }
            Meaning::Weekday => {
                self.weekday = true;
                self.said_in |= language;
            }
            Meaning::Filler => {
                self.filler = true;
                self.said_in |= language;
            }
            Meaning::Half(after_noon) => self.after_noon = Some(after_noon),
            Meaning::Counted(part) => self.counted |= 1 << part,
            Meaning::Era(offset) => self.era = Some(offset),
            Meaning::Zone(_, rule) => self.zone = Some(rule),
            Meaning::Ago => self.ago |= language,
            Meaning::Unit(unit) => self.units[unit] |= language,
        }
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

#[cfg(test)]
mod tests {
    use super::{Words, bit};
    use crate::language::ALL;

    #[test]
    fn months_are_those_of_the_language_that_is_preferred_or_of_all() {
        let names = ALL.iter().flat_map(|language| {
            let months = (1i8..).zip(language.months);
            months.flat_map(move |(month, names)| {
                names.iter().map(move |name| (language, month, *name))
            })
        });
        let is_word = |name: &str| !name.starts_with(|c: char| c.is_ascii_digit());
        for (language, month, name) in names.filter(|(.., name)| is_word(name)) {
            let (length, sense) = Words::shared().longest(name).expect(name);
            assert_eq!(length, name.len());
            let preferred = sense.month(bit(language));
            assert_eq!((preferred.number, preferred.other), (month, 0), "{name}");
            assert_eq!(preferred.languages, bit(language), "{name}");
            let any = sense.month(0);
            assert!([any.number, any.other].contains(&month), "{name}");
            assert_eq!(
                any.number == month,
                any.languages & bit(language) != 0,
                "{name}"
            );
        }
    }

    #[test]
    fn a_zone_is_named_in_its_own_letters() {
        let zone = |text| {
            Words::shared()
                .longest(text)
                .and_then(|(_, sense)| sense.zone)
        };
        assert!(zone("EST").is_some());
        assert_eq!(zone("est"), None);
    }
}
