//! Known names beside the agency that they file for, or that sent the rest: `Barbora Hlaváčková, ČTK`.

use super::known::is_known;
use crate::fields::byline::{Parts, is_one_name};
use crate::fields::names::is_agency;
use crate::fields::range::trimmed;
use crate::language::phrases::is_unspaced;

/// Most names and agencies of such a line. Set by judgement.
const MOST_PARTS: usize = 4;

/// The byline of a line that is nothing but names and agencies with commas between, where each name is known by its first and
/// last word: without that, it is what a picture shows and who took it as often.
pub(super) fn with_agency(line: &str) -> Option<Parts> {
    if !line.contains(',') || line.contains(is_unspaced) {
        return None;
    }
    let mut parts = Parts::default();
    let mut start = 0;
    for piece in line.split(',') {
        let range = trimmed(line, start..start + piece.len());
        start += piece.len() + 1;
        let text = line.get(range.clone())?;
        if is_agency(text) {
            parts.agencies.push(range);
        } else if is_one_name(text) && is_known(text) {
            parts.people.push(range);
        } else {
            return None;
        }
    }
    let is_short = parts.people.len() + parts.agencies.len() <= MOST_PARTS;
    (is_short && !parts.people.is_empty() && !parts.agencies.is_empty()).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::with_agency;

    #[test]
    fn known_names_stand_beside_agencies() {
        for (line, people) in [
            ("Anna Müller, dpa", "Anna Müller"),
            ("ČTK, Anna Müller", "Anna Müller"),
            (
                "Anna Müller, Peter Schmidt, AFP",
                "Anna Müller,Peter Schmidt",
            ),
        ] {
            let parts = with_agency(line).expect("a byline");
            let names: Vec<_> = parts
                .people
                .iter()
                .map(|name| &line[name.clone()])
                .collect();
            assert_eq!(names.join(","), people);
        }
        for line in [
            "Anna Müller, Peter Schmidt",
            "AFP, dpa",
            "Cork Harbour, AFP",
            "Anna Müller, Cork, AFP",
            "Anna, AFP",
            "Anna Müller, «Faust»",
            "Anna Müller told AFP, Peter Schmidt",
        ] {
            assert_eq!(with_agency(line), None, "{line}");
        }
    }
}
