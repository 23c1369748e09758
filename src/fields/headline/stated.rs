//! The headline as a field above the text states it: the subject of a mail, or the title of a record.

use super::record::recorded;
use super::subject::subject_of;
use super::suffix::parting;
use crate::fields::front::Front;
use crate::text::Cleaned;
use std::ops::Range;

/// Where a headline is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Mail,
    Record,
}

/// A headline that a field states.
pub(in crate::fields) struct Stated<'t> {
    /// Index of its line.
    pub(in crate::fields) at: usize,
    pub(in crate::fields) line: Cleaned<'t>,
    /// Where it stands in the cleaned line.
    pub(in crate::fields) range: Range<usize>,
    pub(super) place: Place,
}

impl<'t> Stated<'t> {
    /// The one of a page that has one.
    pub(in crate::fields) fn of(front: Front<'_, 't>) -> Option<Self> {
        subject_of(front).or_else(|| recorded(front))
    }

    /// The rule that found it.
    pub(in crate::fields) fn rule(&self) -> &'static str {
        match self.place {
            Place::Mail => "subject of the mail",
            Place::Record => "title of the record",
        }
    }

    fn text(&self) -> &str {
        &self.line.text()[self.range.clone()]
    }

    /// The line below the field that says the same, which then surely is the headline; or what a title says before the
    /// name of a site, which is shorter.
    pub(in crate::fields) fn shown(&self, front: Front<'_, 't>) -> Option<usize> {
        let says = |text: &str| {
            let mut below = front.headline_lines().filter(|at| *at > self.at);
            let has_letters = letters(text).next().is_some();
            below.find(|at| has_letters && letters(front.raw(*at)).eq(letters(text)))
        };
        let before_site = || {
            let text = Some(self.text()).filter(|_| self.place == Place::Record)?;
            let (end, start) = parting(text)?;
            says(&text[..end]).filter(|_| end > text.len() - start)
        };
        says(self.text()).or_else(before_site)
    }

    /// Whether a line may be the headline that this one is worded after: that of a mail goes before all that the mail has
    /// for one, and the title of a record before what has hardly a word of it.
    pub(super) fn allows(&self, line: &str) -> bool {
        let title = self.text().to_lowercase();
        let words = line.split_whitespace().count();
        let shared = line
            .to_lowercase()
            .split_whitespace()
            .filter(|word| title.contains(word))
            .count();
        self.place == Place::Record && shared * 2 >= words
    }
}

/// The letters and digits of a text, in lower case.
pub(super) fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}
