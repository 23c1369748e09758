//! The votes on a page: what they sum up to for each line, and which of them tells why the line is out.

use super::storage::Storage;
use super::{Reason, ReasonNumber, Reasons, Vote, Weight};
use crate::view::Line;
use std::fmt;

/// One vote as it was cast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cast {
    pub(crate) line: u32,
    pub(crate) filter: u16,
    pub(crate) vote: Vote,
}

/// The vote that tells why a line is out, wherever votes remove it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cause {
    weight: Weight,
    pub(crate) reason: ReasonNumber,
    pub(crate) filter: u16,
}

impl Cause {
    /// That of a line that no filter spoke against, so that the decoder removed it: any vote tells more.
    pub(crate) const NONE: Cause = Cause {
        weight: Weight::MAX,
        reason: ReasonNumber::BOILERPLATE,
        filter: u16::MAX,
    };
}

/// Where a filter leaves its votes. It can add votes, and see none. The line model also says there which lines look like the
/// headline.
pub struct Ballot<'b> {
    filter: u16,
    names: &'b [Box<str>],
    reasons_only: bool,
    votes: &'b mut Votes,
}

impl fmt::Debug for Ballot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ballot")
            .field("filter", &self.names.get(usize::from(self.filter)))
            .finish_non_exhaustive()
    }
}

impl Ballot<'_> {
    /// The same ballot, on which votes only name reasons.
    pub(crate) fn reasons_only(&mut self) -> Ballot<'_> {
        Ballot {
            filter: self.filter,
            names: self.names,
            reasons_only: true,
            votes: self.votes,
        }
    }

    /// What filters keep for the next page, to save allocations.
    pub(crate) fn storage(&mut self) -> &mut Storage {
        &mut self.votes.storage
    }

    /// Says how much each line of the page looks like its headline, in their order: the log-odds that it is rather than that
    /// the page has none, in thousandths of a nat. Of what several filters say the most counts. It moves no verdict; what
    /// chooses the headline weighs it with other evidence. On a ballot for reasons alone it counts for nothing.
    pub(crate) fn liken(&mut self, headlines: impl Iterator<Item = i16>) {
        if self.reasons_only {
            return;
        }
        let held = &mut self.votes.headlines;
        held.resize(self.votes.sums.len(), i16::MIN);
        for (held, headline) in held.iter_mut().zip(headlines) {
            *held = headline.max(*held);
        }
    }

    /// Casts a vote on a line. Constant time; a vote that abstains is not kept.
    #[inline]
    pub fn cast(&mut self, line: Line<'_>, vote: Vote) {
        let vote = if self.reasons_only {
            vote.as_reason()
        } else {
            vote
        };
        if !vote.is_abstention() {
            self.count(line.index(), vote);
        }
    }

    fn count(&mut self, at: usize, vote: Vote) {
        let Some(sum) = self.votes.sums.get_mut(at) else {
            return;
        };
        *sum = sum.saturating_add(vote.thousandths());
        if let Some(reason) = vote.reason() {
            self.tell(at, vote.thousandths(), reason);
        }
        if let Some(cast) = &mut self.votes.cast {
            cast.push(Cast {
                line: u32::try_from(at).unwrap_or(u32::MAX),
                filter: self.filter,
                vote,
            });
        }
    }

    /// Takes a vote for the one that tells why line `at` is out, where it tells it better than those
    /// before: a specific reason before one that is not, then the heaviest, then the more specific
    /// reason, then the filter whose name comes first in the alphabet. The order in which filters
    /// run plays no part.
    #[inline]
    fn tell(&mut self, at: usize, weight: Weight, reason: Reason) {
        let Some(held) = self.votes.causes.get_mut(at) else {
            return;
        };
        let reasons = &mut self.votes.reasons;
        let name = |filter: u16| self.names.get(usize::from(filter));
        let order = (reason == Reason::Boilerplate)
            .cmp(&(held.reason == ReasonNumber::BOILERPLATE))
            .then(weight.cmp(&held.weight))
            .then_with(|| reason.cmp(&reasons.get(held.reason)))
            .then_with(|| name(self.filter).cmp(&name(held.filter)));
        if order.is_lt() {
            *held = Cause {
                weight,
                reason: reasons.number(reason),
                filter: self.filter,
            };
        }
    }
}

/// All votes on a page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Votes {
    sums: Vec<Weight>,
    causes: Vec<Cause>,
    reasons: Reasons,
    headlines: Vec<i16>,
    /// Every vote, where somebody may ask for them.
    cast: Option<Vec<Cast>>,
    storage: Storage,
}

impl Votes {
    /// Keeps every vote from now on, for those who ask what led to a verdict.
    pub(crate) fn keep_all(&mut self) {
        self.cast = Some(Vec::new());
    }

    /// Forgets all votes and makes room for a page of so many lines.
    pub(crate) fn reset(&mut self, lines: usize) {
        self.sums.clear();
        self.sums.resize(lines, 0);
        self.causes.clear();
        self.causes.resize(lines, Cause::NONE);
        self.reasons.clear();
        self.headlines.clear();
        if let Some(cast) = &mut self.cast {
            cast.clear();
            // The line model votes on every line, and most rules on few.
            cast.reserve(lines);
        }
    }

    /// Gives back the storage that filters needed.
    pub(crate) fn free_storage(&mut self) {
        self.storage = Storage::default();
    }

    /// The ballot of the filter with this number, the filters having these names.
    pub(crate) fn ballot<'b>(&'b mut self, filter: u16, names: &'b [Box<str>]) -> Ballot<'b> {
        Ballot {
            filter,
            names,
            reasons_only: false,
            votes: self,
        }
    }

    /// The sum of the votes on each line.
    pub(crate) fn sums(&self) -> &[Weight] {
        &self.sums
    }

    /// How much each line looks like the headline; none where no filter said it.
    pub(crate) fn headlines(&self) -> &[i16] {
        &self.headlines
    }

    /// Why each line is out, where it is.
    pub(crate) fn causes(&self) -> &[Cause] {
        &self.causes
    }

    /// The reasons that causes give by number.
    pub(crate) fn reasons(&self) -> &Reasons {
        &self.reasons
    }

    /// Every vote, in the order of filters and then of lines, where they are kept.
    pub(crate) fn cast(&self) -> &[Cast] {
        self.cast.as_deref().unwrap_or_default()
    }
}
