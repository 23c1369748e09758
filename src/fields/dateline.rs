//! The dateline: where a story was filed from, at the start of its first paragraph.

use once_cell::sync::Lazy;
use regex::Regex;
use std::borrow::Cow;

/// Where a story was filed from, and by which agency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dateline<'a> {
    places: Vec<Cow<'a, str>>,
    date: Option<Cow<'a, str>>,
    agency: Option<Cow<'a, str>>,
    lede_start: usize,
}

/// Capital places, perhaps a date, perhaps an agency in brackets, and a dash; or capital places of
/// at least four letters and a colon (`NEW DELHI: `, but not `UK: ` or `Virginia: `).
static SHAPE: Lazy<Option<Regex>> = Lazy::new(|| {
    let place = r"\p{Lu}[\p{L}.’' ]{1,30}";
    Regex::new(&format!(
        r"^(?:(?P<places>{place}(?:/{place})*)(?:, (?P<date>[^()\-–—:]{{3,20}}))? ?\((?P<agency>[\p{{L}} ]{{2,20}})\)\.? ?(?:--|[-–—_])\s*|(?P<city>\p{{Lu}}[\p{{Lu}}. ]{{3,30}}): )"
    ))
    .ok()
});

impl<'a> Dateline<'a> {
    /// The dateline that a paragraph opens with. Linear in the start of the paragraph.
    pub(super) fn parse(paragraph: &'a str) -> Option<Self> {
        let found = SHAPE.as_ref()?.captures(paragraph)?;
        let part = |name: &str| {
            found
                .name(name)
                .map(|part| Cow::Borrowed(part.as_str().trim()))
        };
        let places = found.name("places").or(found.name("city"))?.as_str();
        Some(Dateline {
            places: places
                .split('/')
                .map(|place| Cow::Borrowed(place.trim()))
                .collect(),
            date: part("date"),
            agency: part("agency"),
            lede_start: found.get(0)?.end(),
        })
    }

    /// The places, as written.
    pub fn places(&self) -> &[Cow<'a, str>] {
        &self.places
    }

    /// The date, as written.
    pub fn date(&self) -> Option<&str> {
        self.date.as_deref()
    }

    /// The agency, as written.
    pub fn agency(&self) -> Option<&str> {
        self.agency.as_deref()
    }

    /// Where in the cleaned first paragraph the lede begins, in bytes.
    pub fn lede_start(&self) -> usize {
        self.lede_start
    }

    /// The dateline with its text copied.
    pub fn into_owned(self) -> Dateline<'static> {
        let owned = |text: Cow<'a, str>| Cow::Owned(text.into_owned());
        Dateline {
            places: self.places.into_iter().map(owned).collect(),
            date: self.date.map(owned),
            agency: self.agency.map(owned),
            lede_start: self.lede_start,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Dateline;

    #[test]
    fn datelines_and_look_alikes() {
        for (text, places, agency) in [
            ("WASHINGTON: The United States", vec!["WASHINGTON"], None),
            (
                "LONDON, March 4 (Reuters) - Banks",
                vec!["LONDON"],
                Some("Reuters"),
            ),
            ("PARIS (AFP) – A train", vec!["PARIS"], Some("AFP")),
            ("Berlin (dpa) - Der Zug", vec!["Berlin"], Some("dpa")),
            (
                "WASHINGTON/NEW YORK (Reuters) - Oil",
                vec!["WASHINGTON", "NEW YORK"],
                Some("Reuters"),
            ),
        ] {
            let dateline = Dateline::parse(text).expect(text);
            assert_eq!(
                (dateline.places(), dateline.agency()),
                (
                    &places.iter().map(|p| (*p).into()).collect::<Vec<_>>()[..],
                    agency
                )
            );
        }
        for text in [
            "Virginia: a state",
            "UK: rain",
            "Washington: Government Printing Office",
            "Note: this",
        ] {
            assert_eq!(Dateline::parse(text), None);
        }
    }
}
