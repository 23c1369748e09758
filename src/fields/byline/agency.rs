//! Names before the town and the agency that they file for, as Turkish papers print what an agency sent: `Ayşe KAYA - Ali DEMİR /
//! İZMİR, (DHA)`.

use super::line::add_list;
use super::names::{bare_words, is_one_name};
use super::parts::Parts;
use super::words::{Word, word};
use std::ops::Range;

/// Letters of an agency's short name: `AA`, `DHA`, `Reuters` is known by its own. Set by judgement.
const SHORT_NAME: std::ops::RangeInclusive<usize> = 2..=5;
/// What parts such names.
const DASH: &str = " - ";

/// The names of a line that goes on with a slash, a town and an agency in brackets.
pub(super) fn before_agency(line: &str) -> Option<Parts> {
    let (rest, agency) = line.trim_end().strip_suffix(')')?.rsplit_once('(')?;
    let (names, _) = rest.split_once('/')?;
    let is_agency = || {
        let letters = SHORT_NAME.contains(&agency.chars().count());
        letters && agency.chars().all(char::is_uppercase) || word(agency).is(Word::AGENCY)
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
    let is_alone = |range: &Range<usize>| line[..range.start].ends_with('(');
    parts.agencies.iter().all(is_alone).then_some(parts)
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
            ("Ayşe KAYA, Ali DEMİR / İZMİR (AA)", "Ayşe KAYA,Ali DEMİR"),
        ] {
            assert_eq!(people(line).join(","), names, "{line}");
        }
        for line in [
            "Galatasaray - Fenerbahçe / İSTANBUL, (DHA)",
            "Ayşe KAYA - Ali DEMİR / İZMİR, (kısa)",
            "Spor / İZMİR (DHA)",
        ] {
            assert!(super::before_agency(line).is_none(), "{line}");
        }
    }
}
