//! What a line says as a byline: whom it names, what they do, and where.

use super::words::is_of_pictures;
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

    /// Leaves out those whose role in brackets is to have taken pictures, where somebody else is named: all behind the
    /// role before it, or the last one.
    pub(super) fn without_photographers(mut self, line: &str) -> Self {
        let said = |role: &Range<usize>| line.get(role.clone()).unwrap_or("");
        let is_bracketed = |role: &Range<usize>| line[..role.start].ends_with('(');
        let mut from = None;
        let mut writers = self.people.clone();
        for role in self.roles.iter().filter(|role| is_bracketed(role)) {
            let before = writers.iter().filter(|name| name.end <= role.start);
            let start = from.or_else(|| before.map(|name| name.start).max());
            if is_of_pictures(said(role)) {
                writers.retain(|name| name.end > role.start || Some(name.start) < start);
            }
            from = Some(role.end);
        }
        if !writers.is_empty() && writers.len() < self.people.len() {
            self.roles.retain(|role| !is_of_pictures(said(role)));
            self.people = writers;
        }
        self
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
