//! What a speaker of each language can review: cue phrases, month names, agencies and byline words.
//!
//! Every language has one file under `tables`, and what languages share stands there too: names in `shared`,
//! and what mail programs write in `mail`. The other files only read the tables: [`CueMatcher`] finds cue phrases in a line and [`identify`] names the language of a text.

mod credited;
mod cue;
mod hits;
mod identify;
mod mail;
mod matcher;
mod needs_language;
pub(crate) mod phrases;
mod prefixes;
mod script;
mod sieve;
mod spelling;
mod start_cue;
pub(crate) mod tables;

pub(crate) use self::credited::ends_in_picture_credit;
pub use self::cue::{Cue, CueKind, Place};
pub use self::hits::CueHits;
pub(crate) use self::identify::READ_LIMIT;
pub use self::identify::identify;
#[cfg(test)]
pub(crate) use self::mail::mail_names;
pub(crate) use self::mail::{MailField, MailLanguages, MailName, NAME_BYTES};
pub(crate) use self::matcher::ANYWHERE_LIMIT;
pub(crate) use self::matcher::boundary_after;
pub use self::matcher::{CueMatcher, Lead};
pub(crate) use self::needs_language::{AskLanguage, lead_needing_language};
pub(crate) use self::phrases::{ends_sentence, is_small, is_word_char};
pub(crate) use self::prefixes::Prefixes;
pub(crate) use self::script::{ByScript, Script};
pub(crate) use self::sieve::{FACTOR, Sieve};
pub(crate) use self::spelling::{spellings, variants};
pub use self::tables::ALL;

use std::fmt;
use std::ops::RangeInclusive;

/// The order in which a language writes an all-numeric date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateOrder {
    /// `10/01/2020` is the tenth of January.
    DayMonth,
    /// `01/10/2020` is the tenth of January.
    MonthDay,
    /// `2020/01/10`; where the year comes last the order is unknown.
    YearMonth,
    /// Pages of the language write both orders, so the language settles nothing.
    Unsettled,
}

/// How a language says that something happened some time ago (`vor 2 Stunden`, `2 hours ago`).
#[derive(Debug)]
#[non_exhaustive]
pub struct Ago {
    /// The words before the number, or nothing.
    pub before: &'static [&'static str],
    /// The words after the unit, or nothing.
    pub after: &'static [&'static str],
    /// The names of minute, hour, day, week, month and year, in that order.
    pub units: [&'static [&'static str]; 6],
}

/// How a language writes the parts of a date and a time beside its words for months and weekdays.
#[derive(Debug)]
#[non_exhaustive]
pub struct Clock {
    /// Words behind the number of a year, month, day, hour, minute and second (`年`, `Uhr`).
    pub counted: [&'static [&'static str]; 6],
    /// Words for the half of the day before noon and the half after it (`am`, `下午`).
    pub halves: [&'static [&'static str]; 2],
    /// Eras and what to add to a year of each to get the common year. The empty name is that of a
    /// year that no word marks and that lies too far ahead to be a common one (Thai `2563`).
    pub eras: &'static [(&'static str, i16)],
    /// The twelve months of the Solar Hijri calendar, which begins in March (`فروردین`).
    pub solar_months: [&'static [&'static str]; 12],
    /// Months of a calendar whose days are not turned into those of the common one, Nepal's and
    /// Ethiopia's: one of them may stand in a dateline, and no date is read of it.
    pub unread_months: &'static [&'static str],
    /// Its years, where they lie ahead of all common ones that pages are from: Nepal's of 1993 to 2043.
    pub unread_years: Option<RangeInclusive<u32>>,
    /// What stands behind a date of numbers in such a calendar (Amharic `ዓ.ም`).
    pub unread_eras: &'static [&'static str],
    /// Time zones as written, each with its rule in the notation of the POSIX variable `TZ`, in
    /// which hours count westwards (`EST5`). Names with two meanings have the one most printed.
    pub zones: &'static [(&'static str, &'static str)],
}

impl Clock {
    /// Nothing but figures: `20:15`.
    pub(crate) const PLAIN: Self = Self {
        counted: [&[]; 6],
        halves: [&[]; 2],
        eras: &[],
        solar_months: [&[]; 12],
        unread_months: &[],
        unread_years: None,
        unread_eras: &[],
        zones: &[],
    };
}

/// What tells a place at the start of a story from a label there.
#[derive(Debug)]
#[non_exhaustive]
pub struct Filing {
    /// Cities that papers of the language put before a story with nothing but a colon or a dash
    /// (`New Delhi: …`), and that therefore have to be known by name.
    pub cities: &'static [&'static str],
    /// Words that open a paragraph as a city does, and are none (`WATCH: …`, `ANALYSIS – …`).
    pub labels: &'static [&'static str],
}

impl Filing {
    /// Neither.
    pub(crate) const PLAIN: Self = Self {
        cities: &[],
        labels: &[],
    };
}

/// Everything the crate knows about one language.
///
/// All words are written as a newsroom writes them; whoever compares them folds case.
///
/// ```
/// let german = bodycopy::language::by_code("de").expect("German has a table");
/// assert_eq!(german.months[0][0], "Januar");
/// ```
#[non_exhaustive]
pub struct Language {
    /// The ISO 639-1 code, in lower case.
    pub code: &'static str,
    /// The English name.
    pub name: &'static str,
    /// How an all-numeric date is read.
    pub date_order: DateOrder,
    /// The twelve months: full names, abbreviations without their full stop, and inflected forms.
    pub months: [&'static [&'static str]; 12],
    /// Names and abbreviations of the days of the week.
    pub weekdays: &'static [&'static str],
    /// Small words that may stand inside or around a date (`of`, `at`, `Uhr`).
    pub date_words: &'static [&'static str],
    /// How the language writes the parts of a date and a time.
    pub clock: Clock,
    /// How the language writes a time relative to now.
    pub ago: Ago,
    /// What tells a city at the start of a story from a label.
    pub filing: Filing,
    /// News agencies whose copy papers of this language print.
    pub agencies: &'static [&'static str],
    /// Labels that stand for unnamed staff (`Our Correspondent`).
    pub staff: &'static [&'static str],
    /// Words for what a journalist does, set beside a name (`Staff Writer`).
    pub roles: &'static [&'static str],
    /// Words that join two names of a list (`and`).
    pub joiners: &'static [&'static str],
    /// Labels that stand alone on the line above an author's name (`About the author`).
    pub author_labels: &'static [&'static str],
    /// Words between a name and the place it was filed from (`in`).
    pub located: &'static [&'static str],
    /// Frequent words that carry no topic, for telling languages apart.
    pub function_words: &'static [&'static str],
    /// Cue phrases, sorted by kind, place and phrase.
    pub cues: &'static [Cue],
}

/// Its code and name: its tables are some thousand lines.
impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Language")
            .field("code", &self.code)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// By their codes.
impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Language {}

/// Codes that pages write beside those of the tables: Norwegian of either kind, Filipino by three
/// letters, and what Hebrew, Indonesian and Moldovan were called before.
const OTHER_CODES: [(&str, &str); 5] = [
    ("no", "nb"),
    ("fil", "tl"),
    ("iw", "he"),
    ("in", "id"),
    ("mo", "ro"),
];

/// The language with an ISO 639-1 `code` such as `"en"`; a region as in `pt-BR` is passed over.
///
/// ```
/// use bodycopy::language::by_code;
/// assert_eq!(by_code("pt-BR").map(|l| l.name), Some("Portuguese"));
/// assert_eq!(by_code("fil").map(|l| l.name), Some("Filipino"));
/// assert!(by_code("xx").is_none());
/// ```
pub fn by_code(code: &str) -> Option<&'static Language> {
    let base = code.split(['-', '_']).next()?;
    let other = OTHER_CODES
        .iter()
        .find(|(other, _)| other.eq_ignore_ascii_case(base));
    let base = other.map_or(base, |(_, code)| code);
    ALL.iter()
        .copied()
        .find(|language| language.code.eq_ignore_ascii_case(base))
}
