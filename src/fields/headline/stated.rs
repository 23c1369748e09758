//! The headline as a field above the text states it: the subject of a mail, or the title of a record.

use super::suffix::parting;
use crate::fields::alike::letters;
use crate::fields::front::Front;
use crate::text::Cleaned;
use std::collections::BTreeSet;
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

    /// Whether a head of the text may be the headline in place of this one: none in a mail, whose subject says what it
    /// is about, and below the title of a record one that shares half of its words.
    pub(super) fn allows(&self, head: &str) -> bool {
        let title = self.text().to_lowercase();
        let title: BTreeSet<&str> = title.split_whitespace().collect();
        let head = head.to_lowercase();
        let words = head.split_whitespace();
        let shared = words.clone().filter(|word| title.contains(word)).count();
        self.place == Place::Record && shared * 2 >= words.count()
    }
}
