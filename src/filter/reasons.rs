//! Reasons as numbers: four bytes a line in place of the twenty-four of a [`Reason`] with a name.

use super::Reason;

/// A reason's number: its place in [`Reason::ALL`], or behind those that of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ReasonNumber(u32);

impl ReasonNumber {
    #[allow(clippy::cast_possible_truncation)] // Some fourteen.
    pub(crate) const BOILERPLATE: ReasonNumber = ReasonNumber(Reason::ALL.len() as u32 - 1);
}

/// Names that are looked through for one that was given before. One filter gives few, and a page
/// with ever new ones stays linear: a name that is not found is noted again.
const LOOKED_THROUGH: usize = 16;

/// The reasons that have numbers: the crate's own, and those that users name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Reasons {
    names: Vec<&'static str>,
}

impl Reasons {
    /// Forgets the names, keeps the storage.
    pub(crate) fn clear(&mut self) {
        self.names.clear();
    }

    /// The number of a reason, which gets one if it has none.
    pub(crate) fn number(&mut self, reason: Reason) -> ReasonNumber {
        match reason {
            // What the line model gives most lines that it removes.
            Reason::Boilerplate => ReasonNumber::BOILERPLATE,
            Reason::Custom(name) => self.number_of(name),
            _ => numbered(Reason::ALL.iter().position(|known| *known == reason)),
        }
    }

    fn number_of(&mut self, name: &'static str) -> ReasonNumber {
        let last = self.names.len().saturating_sub(LOOKED_THROUGH);
        let known = self.names[last..].iter().position(|known| *known == name);
        let at = known.map_or(self.names.len(), |at| last + at);
        if known.is_none() {
            self.names.push(name);
        }
        numbered(Some(Reason::ALL.len() + at))
    }

    /// The reason with a number.
    pub(crate) fn get(&self, number: ReasonNumber) -> Reason {
        let place = number.0 as usize;
        let named = || self.names.get(place - Reason::ALL.len());
        match Reason::ALL.get(place) {
            Some(reason) => *reason,
            None => named().map_or(Reason::Boilerplate, |name| Reason::Custom(name)),
        }
    }
}

fn numbered(place: Option<usize>) -> ReasonNumber {
    let place = place.and_then(|place| u32::try_from(place).ok());
    place.map_or(ReasonNumber::BOILERPLATE, ReasonNumber)
}

#[cfg(test)]
mod tests {
    use super::{LOOKED_THROUGH, ReasonNumber, Reasons};
    use crate::filter::Reason;

    #[test]
    fn each_reason_comes_back_by_its_number() {
        let names = ["a", "b", "a"].map(Reason::Custom);
        let mut reasons = Reasons::default();
        for reason in Reason::ALL.iter().copied().chain(names) {
            let number = reasons.number(reason);
            assert_eq!(reasons.get(number), reason);
        }
        assert_eq!(reasons.names, ["a", "b"]);
        assert_eq!(reasons.get(ReasonNumber::BOILERPLATE), Reason::Boilerplate);
    }

    #[test]
    fn names_without_end_are_kept_and_not_searched() {
        let mut reasons = Reasons::default();
        let names: Vec<&'static str> = (0..=LOOKED_THROUGH)
            .map(|at| &"abcdefghijklmnopqrst"[at..=at])
            .collect();
        let numbers: Vec<_> = names
            .iter()
            .map(|name| reasons.number(Reason::Custom(name)))
            .collect();
        let again = reasons.number(Reason::Custom("a"));
        assert_ne!(again, numbers[0]);
        assert_eq!(reasons.get(again), reasons.get(numbers[0]));
    }
}
