//! Names before the town and the agency that they file for, as Turkish papers print what an agency sent: `Ayşe KAYA - Ali DEMİR /
//! İZMİR, (DHA)`.

use super::line::add_list;
use super::names::{bare_words, is_one_name};
use super::parts::Parts;
use super::words::{Word, word};
use crate::language::is_small;
use std::ops::Range;

/// What the short names of Turkish agencies end with (`Haber Ajansı`), and most letters of such a name.
const AGENCY_END: &str = "HA";
const AGENCY_LETTERS: usize = 4;
/// What parts such names.
const DASH: &str = " - ";

/// The names of a line that goes on with a slash, a town and an agency in brackets.
pub(super) fn before_agency(line: &str) -> Option<Parts> {
    let (rest, agency) = line.trim_end().strip_suffix(')')?.rsplit_once('(')?;
    let (names, _) = rest.split_once('/')?;
    let is_agency = || {
        let is_short = agency.ends_with(AGENCY_END) && agency.chars().count() <= AGENCY_LETTERS;
        is_short && agency.chars().all(char::is_uppercase) || word(agency).is(Word::AGENCY)
    };
    let place = bare_words(line, names.len() + 1..rest.len());
    if !is_agency() || !is_one_name(line.get(place.clone())?) {
        return None;
    }
    let mut parts = Parts::default();
    parts.places.push(place);
    let agency_start = rest.len() + 1;
    parts
        .agencies
        .push(agency_start..agency_start + agency.len());
    let mut start = 0;
    for name in names.split(DASH) {
        let range = bare_words(line, start..start + name.len());
        let people = parts.people.len();
        let is_told = add_list(line, range, 2, &mut parts) && parts.people.len() > people;
        is_told.then_some(())?;
        start += name.len() + DASH.len();
    }
    let is_person = |name: &Range<usize>| line.get(name.clone()).is_some_and(is_turkish_byline);
    parts.people.iter().all(is_person).then_some(parts)
}

/// Whether a name is written as bylines are in Turkish, family names in capitals behind given ones: `Ayşe KAYA`, `M. Ali KAYA ÖZTÜRK`,
/// and not `Galatasaray Spor`.
fn is_turkish_byline(name: &str) -> bool {
    let is_family = |word: &&str| {
        !word.contains(is_small) && word.chars().nth(1).is_some_and(char::is_alphabetic)
    };
    let family = name.rsplit(' ').take_while(is_family).count();
    let given = name.split(' ').count() - family;
    let mut others = name.split(' ').take(given);
    (1..=2).contains(&family) && given > 0 && others.any(|word| word.contains(is_small))
}

#[cfg(test)]
mod tests {
    use crate::fields::byline::bare::tests::people;

    #[test]
    fn names_stand_before_a_town_and_an_agency() {
        for (line, names) in [
            (
                "Ayşe KAYA - Ali DEMİR / İZMİR, (DHA)",
                "Ayşe KAYA,Ali DEMİR",
            ),
            ("Ayşe KAYA/İZMİR, (DHA)", "Ayşe KAYA"),
            ("M. Ali KAYA ÖZTÜRK / İZMİR (DHA)", "M. Ali KAYA ÖZTÜRK"),
            ("Ayşe KAYA, Ali DEMİR / İZMİR (AA)", "Ayşe KAYA,Ali DEMİR"),
        ] {
            assert_eq!(people(line).join(","), names, "{line}");
        }
        for line in [
            "Galatasaray - Fenerbahçe / İSTANBUL, (DHA)",
            "Galatasaray Spor - Fenerbahçe Spor / İSTANBUL (AA)",
            "Springfield Bulls - Tulsa Kings / Dayton (OH)",
            "Ayşe KAYA / İZMİR (CHP)",
            "Ayşe KAYA - Ali DEMİR / İZMİR, (kısa)",
            "Spor / İZMİR (DHA)",
        ] {
            assert!(super::before_agency(line).is_none(), "{line}");
        }
    }
}
