//! Counts how often a field is given, and how often it is right.

use bodycopy_gold::words;
use std::fmt;

/// What was counted for one field.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Score {
    pages: u32,
    known: u32,
    given: u32,
    given_and_known: u32,
    right: u32,
}

impl Score {
    /// The headings of a printed score.
    pub(crate) const HEADINGS: &'static str =
        "pages known given equal(of known) right(of given) right(of given where known)";

    /// Counts a page and says whether found and gold agree.
    pub(crate) fn add(&mut self, found: Option<&str>, gold: Option<&str>) -> bool {
        let same = match (found, gold) {
            (Some(found), Some(gold)) => words(found) == words(gold),
            (None, None) => true,
            _ => false,
        };
        self.pages += 1;
        self.known += u32::from(gold.is_some());
        self.given += u32::from(found.is_some());
        self.given_and_known += u32::from(found.is_some() && gold.is_some());
        self.right += u32::from(same && gold.is_some());
        same
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |of: u32| f64::from(self.right) / f64::from(of.max(1));
        write!(
            f,
            "{:5} {:5} {:5} {:15.3} {:15.3} {:27.3}",
            self.pages,
            self.known,
            self.given,
            share(self.known),
            share(self.given),
            share(self.given_and_known)
        )
    }
}
