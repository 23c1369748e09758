//! The headline as something above the text states it: the subject of a mail, the title of a record or of a printed page.

use super::suffix::parting;
use crate::fields::alike::letters;
use crate::fields::front::Front;
use crate::text::Cleaned;
use std::ops::Range;

/// Names that are cut from the title of a printed page: of the site, of a section and of one around it.
const PRINTED_NAMES: usize = 3;

/// Fewest words of a title by which a longer headline is told: fewer may open any line. Set by judgement.
const OPENING_WORDS: usize = 4;

/// Where a headline is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Mail,
    Record,
    Print,
}

/// A headline that is stated.
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
            Place::Print => "title of the printed page",
        }
    }

    fn text(&self) -> &str {
        &self.line.text()[self.range.clone()]
    }

    /// The line below that says the same, which then surely is the headline; or what a title says before the name of a site,
    /// which is shorter, and at the head of a printed page also before that of a section, or a line that opens so.
    pub(in crate::fields) fn shown(&self, front: Front<'_, 't>) -> Option<usize> {
        let says = |text: &str| {
            let mut below = front.headline_lines().filter(|at| *at > self.at);
            let has_letters = letters(text).next().is_some();
            below.find(|at| has_letters && letters(front.raw(*at)).eq(letters(text)))
        };
        let mut title = self.text();
        let mut shown = says(title);
        let mut names = match self.place {
            Place::Mail => 0,
            Place::Record => 1,
            Place::Print => PRINTED_NAMES,
        };
        while shown.is_none()
            && names > 0
            && let Some((end, start)) = parting(title)
            && end > title.len() - start
        {
            title = &title[..end];
            shown = says(title);
            names -= 1;
        }
        shown.or_else(|| self.continued(front, title))
    }

    /// The line below that opens with all that the head of a printed page says before the names, and says more.
    fn continued(&self, front: Front<'_, 't>, title: &str) -> Option<usize> {
        let is_told =
            self.place == Place::Print && title.split_whitespace().count() >= OPENING_WORDS;
        let opens = |at: &usize| {
            let mut line = letters(front.raw(*at));
            letters(title).all(|letter| line.next() == Some(letter))
        };
        let mut below = front.headline_lines().filter(|at| *at > self.at);
        is_told.then(|| below.find(opens))?
    }

    /// Whether a head of the text may be the headline in place of this one: none in a mail, whose subject says what it
    /// is about, and below a title one that shares half of its words.
    pub(super) fn allows(&self, head: &str) -> bool {
        let title = self.text().to_lowercase();
        let title: Vec<&str> = title.split_whitespace().collect();
        let head = head.to_lowercase();
        let words = head.split_whitespace();
        let shared = words.clone().filter(|word| title.contains(word)).count();
        self.place != Place::Mail && shared * 2 >= words.count()
    }
}
