//! Weighs evidence: for each kind one of a few values, alone and in pairs, by weights that were
//! learned.

/// Most values that a kind of evidence can have.
pub(crate) const VALUES: usize = 10;
/// Most values that a pair of kinds can have.
pub(crate) const PAIR_VALUES: usize = VALUES * VALUES;

/// The values of a pair as one, below [`PAIR_VALUES`].
pub(crate) fn paired<K: Into<usize>>(pair: [K; 2], values: &[u8]) -> usize {
    let [first, second] = pair.map(|kind| usize::from(values[kind.into()]));
    first * VALUES + second
}

/// What values weigh together, in thousandths of a nat: a row of weights for each kind and for each
/// pair of kinds.
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

/// How many of the ascending `limits` a number reaches.
pub(super) fn bucket<N: Copy + PartialOrd>(number: N, limits: &[N]) -> u8 {
    u8::try_from(limits.partition_point(|limit| *limit <= number)).unwrap_or(0)
}

/// None, up to a quarter, a half, three quarters, less than all, all.
pub(super) fn share(part: u32, of: u32) -> u8 {
    match part * 4 {
        0 => 0,
        _ if part >= of => 5,
        quarters => u8::try_from(1 + quarters / of.max(1)).unwrap_or(5).min(4),
    }
}
