//! Weighs evidence: for each kind one of a few values, alone and in pairs, by weights that were
//! learned.

use crate::decode::{ONE, odds};

/// Most values that a kind of evidence on a line itself can have.
const OWN_VALUES: usize = NO_LINE as usize;
/// Most values that a kind of evidence can have: those, and that a line beside is none to be asked.
pub(crate) const VALUES: usize = OWN_VALUES + 1;
/// The value of all kinds of evidence on a line beside that is not there, or is asked for nothing.
pub(crate) const NO_LINE: u8 = 10;
/// Most values that a pair of kinds can have, both on the line itself.
pub(crate) const PAIR_VALUES: usize = OWN_VALUES * OWN_VALUES;

/// The values of a pair as one, below [`PAIR_VALUES`].
pub(crate) fn paired<K: Into<usize>>(pair: [K; 2], values: &[u8]) -> usize {
    let [first, second] = pair.map(|kind| usize::from(values[kind.into()]));
    first * OWN_VALUES + second
}

/// What values weigh together, in thousandths of a nat: a row of weights for each kind and for each
/// pair of kinds.
#[inline] // The kinds are known where this is called.
pub(super) fn weigh<K: Copy + Into<usize>>(
    values: &[u8],
    single: &[[i16; VALUES]],
    (kinds, pairs): (&[[K; 2]], &[[i16; PAIR_VALUES]]),
) -> i32 {
    let single = single.iter().zip(values);
    let single = single.map(|(weights, value)| i32::from(weights[usize::from(*value)]));
    let pairs = pairs.iter().zip(kinds);
    let pairs = pairs.map(|(weights, pair)| i32::from(weights[paired(*pair, values)]));
    single.sum::<i32>() + pairs.sum::<i32>()
}

/// How likely one of some candidates is right, beside others and there being none, in parts of [`ONE`], by what each weighs in
/// thousandths of a nat. Linear.
pub(super) fn share_of(own: &[i32], others: &[i32]) -> u32 {
    let most = own.iter().chain(others).copied().max().unwrap_or(0);
    let odds = |weights: &[i32]| -> u64 {
        let odds = weights
            .iter()
            .map(|weight| odds(weight.saturating_sub(most)));
        odds.map(u64::from).sum()
    };
    let (own, others) = (odds(own), odds(others));
    u32::try_from(own * u64::from(ONE) / (own + others).max(1)).unwrap_or(ONE)
}

/// What values weigh of which some are not known yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Partial<const OPEN: usize> {
    known: i32,
    /// What each value of each open kind would add.
    open: [[i32; OWN_VALUES]; OPEN],
}

/// What values weigh where those of the open kinds are not known, no two of which make a pair.
pub(super) fn weigh_partly<K: Copy + Into<usize>, const OPEN: usize>(
    (values, open): (&[u8], [K; OPEN]),
    single: &[[i16; VALUES]],
    (kinds, pairs): (&[[K; 2]], &[[i16; PAIR_VALUES]]),
) -> Partial<OPEN> {
    let open = open.map(Into::into);
    let place = |kind: usize| open.iter().position(|open| *open == kind);
    let mut partial = Partial {
        known: 0,
        open: [[0; OWN_VALUES]; OPEN],
    };
    for (kind, (weights, value)) in single.iter().zip(values).enumerate() {
        match place(kind) {
            Some(at) => partial.add(at, weights.iter()),
            None => partial.known += i32::from(weights[usize::from(*value)]),
        }
    }
    for (weights, pair) in pairs.iter().zip(kinds) {
        let [first, second] = pair.map(Into::into);
        match (place(first), place(second)) {
            (Some(at), _) => {
                let column = weights.iter().skip(usize::from(values[second]));
                partial.add(at, column.step_by(OWN_VALUES));
            }
            (_, Some(at)) => {
                let row = weights.iter().skip(OWN_VALUES * usize::from(values[first]));
                partial.add(at, row);
            }
            _ => partial.known += i32::from(weights[paired(*pair, values)]),
        }
    }
    partial
}

impl<const OPEN: usize> Partial<OPEN> {
    fn add<'w>(&mut self, at: usize, weights: impl Iterator<Item = &'w i16>) {
        for (sum, weight) in self.open[at].iter_mut().zip(weights) {
            *sum += i32::from(*weight);
        }
    }

    /// What all weighs with these values of the open kinds.
    pub(super) fn with(&self, values: [u8; OPEN]) -> i32 {
        let open = self.open.iter().zip(values);
        let open = open.map(|(weights, value)| weights[usize::from(value)]);
        self.known + open.sum::<i32>()
    }

    /// No less than this.
    pub(super) fn least(&self) -> i32 {
        let open = self.open.iter().filter_map(|weights| weights.iter().min());
        self.known + open.sum::<i32>()
    }

    /// No more than this.
    pub(super) fn most(&self) -> i32 {
        let open = self.open.iter().filter_map(|weights| weights.iter().max());
        self.known + open.sum::<i32>()
    }
}

/// How many of the ascending `limits` a number reaches.
pub(super) fn bucket<N: Copy + PartialOrd>(number: N, limits: &[N]) -> u8 {
    limits.iter().map(|limit| u8::from(*limit <= number)).sum()
}

/// Whether the lines before, at and behind a place are labelled as body, as bits.
pub(super) fn around(labels: &[bool], at: usize) -> u8 {
    let label = |at: usize| u8::from(labels.get(at) == Some(&true));
    at.checked_sub(1).map_or(0, label) << 2 | label(at) << 1 | label(at + 1)
}

/// None, up to a quarter, a half, three quarters, less than all, all.
pub(super) fn share(part: u32, of: u32) -> u8 {
    match part * 4 {
        0 => 0,
        _ if part >= of => 5,
        quarters => u8::try_from(1 + quarters / of.max(1)).unwrap_or(5).min(4),
    }
}

#[cfg(test)]
mod tests {
    use super::{ONE, share_of};

    #[test]
    fn a_share_is_of_all_odds() {
        assert_eq!(share_of(&[0], &[0]), ONE / 2);
        assert_eq!(share_of(&[0, 0], &[0, 0]), ONE / 2);
        assert!(share_of(&[0, 0], &[0]) > ONE * 6 / 10);
        assert!(share_of(&[3_000], &[0]) > ONE * 9 / 10);
        assert!(share_of(&[i32::MIN], &[i32::MAX]) < ONE / 100);
        assert_eq!(share_of(&[], &[]), 0);
    }
}
