//! What a line says as a byline: whom it names, what they do, and where.

use crate::fields::reporter::Filed;
use std::ops::Range;

/// The parts of a byline, as ranges of the line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::fields) struct Parts {
    pub(in crate::fields) people: Vec<Range<usize>>,
    pub(in crate::fields) roles: Vec<Range<usize>>,
    pub(in crate::fields) places: Vec<Range<usize>>,
    pub(in crate::fields) agencies: Vec<Range<usize>>,
}

impl Parts {
    /// Those of a line that says who filed the story, as papers of Taiwan and Hong Kong do.
    pub(super) fn of_reporter(filed: Filed) -> Self {
        Parts {
            people: filed.people,
            roles: vec![filed.role],
            places: filed.place.into_iter().collect(),
            agencies: filed.agency.into_iter().collect(),
        }
    }

    /// Where the first of them starts.
    pub(super) fn start(&self) -> Option<usize> {
        let all = [&self.people, &self.roles, &self.places, &self.agencies];
        all.into_iter().flatten().map(|part| part.start).min()
    }

    /// Whether it names nobody.
    pub(in crate::fields) fn is_empty(&self) -> bool {
        self.people.is_empty() && self.agencies.is_empty()
    }
}
