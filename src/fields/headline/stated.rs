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
    /// name of a site, which is shorter, or a subject behind what kind of story it is, in fewer words.
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
        let behind_kind = || {
            let text = Some(self.text()).filter(|_| self.place == Place::Mail)?;
            let (kind, title) = text.split_once(": ")?;
            let [kind, words] = [kind, title].map(|text| text.split_whitespace().count());
            says(title).filter(|_| words > kind)
        };
        says(self.text()).or_else(before_site).or_else(behind_kind)
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

#[cfg(test)]
mod tests {
    use crate::fields::headline::tests::title_below;

    #[test]
    fn a_subject_may_say_before_the_headline_what_kind_of_story_it_is() {
        let title = |subject: &str| {
            title_below(&format!(
                "From: The Fell <news@fell.example>\nSubject: {subject}\nDate: Thu, 27 Oct 2022 07:00:03 +0300\n\n\
                 Hello, and good morning!\n\nFerry talks stall again\n\nBy Anna Visser\n"
            ))
        };
        let ferry = Some("Ferry talks stall again");
        assert_eq!(title("Ferry talks stall again").as_deref(), ferry);
        assert_eq!(
            title("Our column: Ferry talks stall again").as_deref(),
            ferry
        );
    }
}
