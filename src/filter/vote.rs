//! Evidence that a line is body or is not.

use super::Reason;
use std::fmt;

/// How much evidence a vote is, in thousandths of a nat: natural log-odds, as a whole number so
/// that sums are the same on every machine and in every order.
pub(crate) type Weight = i32;

/// A vote of this weight or more is certain: no sum of ordinary votes outweighs it, or is half of it. Those of
/// the model are made of some hundred features, each worth at most 30 nats, and of others on one line there would
/// have to be some eighty of [`MOST`]; this is over 16,000 nats.
pub(crate) const CERTAIN: Weight = 1 << 24;

/// The most that an ordinary vote of a filter weighs: a hundred nats, odds of which nobody is.
const MOST: Weight = 100_000;

/// What certain votes say of a line whose votes add up to this, if they say anything, and what ordinary ones
/// add up to.
pub(crate) fn apart(sum: Weight) -> (Option<bool>, Weight) {
    let times = sum.saturating_add(CERTAIN / 2).div_euclid(CERTAIN);
    ((times != 0).then_some(times > 0), sum - times * CERTAIN)
}

/// Weight from which a vote's reason is worth naming where the vote itself does not count: one nat,
/// as rules give less to a cue that may as well be prose.
const SURE: Weight = 1000;

/// Evidence of one filter about one line: that it is body, or that it is not and why.
///
/// Weights are natural log-odds: a vote of 0.7 makes body twice as likely, one of 2.3 ten times,
/// and votes add up. They are kept in thousandths.
///
/// Votes part the body from the rest, and the fields of the article are read from the lines on both
/// sides. A line that holds one is a field, even where a vote is certain that it is body or is not:
/// the field wins. So no vote rids an article of its headline, and none keeps a byline in the body.
///
/// ```
/// use bodycopy::{Reason, Vote};
///
/// let vote = Vote::against(2.3, Reason::Rail);
/// assert_eq!(vote.weight(), -2.3);
/// assert!(Vote::ABSTAIN.is_abstention());
/// assert_eq!(format!("{vote:?}"), "Vote { weight: -2.3, reason: Some(Rail) }");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Vote {
    weight: Weight,
    reason: Option<Reason>,
}

impl Vote {
    /// No evidence.
    pub const ABSTAIN: Vote = Vote {
        weight: 0,
        reason: None,
    };

    /// Evidence that the line is body. Weights below 0 or that are no number count as none, and
    /// ordinary ones are cut at 100: what speaks against a line is [`Vote::against`], with a
    /// reason.
    ///
    /// ```
    /// use bodycopy::Vote;
    ///
    /// assert_eq!(Vote::body(-1.0), Vote::ABSTAIN);
    /// assert_eq!(Vote::body(f32::INFINITY).weight(), 100.0);
    /// ```
    pub fn body(weight: f32) -> Vote {
        Vote {
            weight: thousandths(weight),
            reason: None,
        }
    }

    /// Evidence that the line is not body, and why. A weight of 0 removes nothing, but names the
    /// reason where other votes remove the line. Give the weight without a sign: those below 0 or
    /// that are no number count as 0, and ordinary ones are cut at 100.
    ///
    /// ```
    /// use bodycopy::{Reason, Vote};
    ///
    /// let named = Vote::against(0.0, Reason::Credit);
    /// assert_eq!((named.weight(), named.reason()), (0.0, Some(Reason::Credit)));
    /// assert_eq!(Vote::against(-1.0, Reason::Credit), named);
    /// ```
    pub fn against(weight: f32, reason: Reason) -> Vote {
        Vote {
            weight: -thousandths(weight),
            reason: Some(reason),
        }
    }

    /// The line is body, whatever else speaks against it, except for a certain vote against, and
    /// unless it holds a field.
    ///
    /// ```
    /// use bodycopy::Vote;
    ///
    /// assert!(Vote::certainly_body().is_certain());
    /// assert!(!Vote::body(1e9).is_certain()); // Ordinary votes never become certain.
    /// ```
    pub fn certainly_body() -> Vote {
        Vote {
            weight: CERTAIN,
            reason: None,
        }
    }

    /// The line is not body, whatever else speaks for it, except for a certain vote for it. It may
    /// still hold a field. For the lines around, its other votes count; what can be expected of the page, and so its
    /// [cut](crate::Classified::cut), counts it as it is.
    pub fn certainly_not(reason: Reason) -> Vote {
        Vote {
            weight: -CERTAIN,
            reason: Some(reason),
        }
    }

    /// A vote in thousandths of a nat, as learned weights have it.
    pub(crate) fn learned(weight: Weight, reason: Reason) -> Vote {
        Vote {
            weight,
            reason: (weight < 0).then_some(reason),
        }
    }

    /// Natural log-odds: above 0 for body, below 0 against.
    #[allow(clippy::cast_precision_loss)] // At most 2^24 thousandths: exact.
    pub fn weight(&self) -> f32 {
        self.weight as f32 / 1000.0
    }

    /// Why the line is not body, where that is what the vote says.
    pub fn reason(&self) -> Option<Reason> {
        self.reason
    }

    /// Whether the vote is certain.
    pub fn is_certain(&self) -> bool {
        self.weight.abs() >= CERTAIN
    }

    /// Whether the vote says nothing at all.
    pub fn is_abstention(&self) -> bool {
        *self == Vote::ABSTAIN
    }

    /// The vote's reason with no weight, where the vote is sure of it or says no more than that.
    pub(super) fn as_reason(self) -> Vote {
        let names = self.weight == 0 || self.weight <= -SURE;
        let reason = self.reason.filter(|_| names);
        Vote { weight: 0, reason }
    }

    pub(crate) fn thousandths(&self) -> Weight {
        self.weight
    }
}

/// In natural log-odds, as [`Vote::weight`] gives it.
impl fmt::Debug for Vote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vote")
            .field("weight", &self.weight())
            .field("reason", &self.reason)
            .finish()
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // Clamped; what is no number becomes 0.
fn thousandths(weight: f32) -> Weight {
    (weight * 1000.0).round().clamp(0.0, MOST as f32) as Weight
}

#[cfg(test)]
mod tests {
    use super::{CERTAIN, Vote, apart};
    use crate::filter::Reason;

    #[test]
    fn no_ordinary_votes_are_certain_and_certain_ones_stay_so_beside_them() {
        let most = Vote::body(f32::INFINITY).thousandths();
        let least = Vote::against(f32::INFINITY, Reason::Rail).thousandths();
        for votes in 0..50 {
            for ordinary in [votes * most, votes * least] {
                assert_eq!(apart(ordinary), (None, ordinary));
                assert_eq!(apart(ordinary + CERTAIN), (Some(true), ordinary));
                assert_eq!(apart(ordinary - CERTAIN), (Some(false), ordinary));
            }
        }
    }
}
