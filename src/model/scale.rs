//! The scales on which counts and shares become the few values of a feature.

/// A count on a scale of half octaves: exact below 8, then two steps for each doubling.
pub(super) fn half_octaves(count: u32) -> u32 {
    if count < 8 {
        return count;
    }
    let octave = u32::BITS - 1 - count.leading_zeros();
    8 + 2 * (octave - 3) + (count >> (octave - 1) & 1)
}

/// A share in eighths, rounded; 9 where there is nothing to have a share of.
pub(super) fn share(part: u32, whole: u32) -> u32 {
    if whole == 0 {
        return 9;
    }
    let eighths = (u64::from(part) * 8 + u64::from(whole) / 2) / u64::from(whole);
    u32::try_from(eighths).unwrap_or(8).min(8)
}

#[cfg(test)]
mod tests {
    use super::{half_octaves, share};

    #[test]
    fn scales_are_monotone() {
        assert!((0..5000).all(|count| half_octaves(count) <= half_octaves(count + 1)));
        assert_eq!(
            (half_octaves(8), half_octaves(12), half_octaves(16)),
            (8, 9, 10)
        );
        assert_eq!((share(0, 0), share(1, 2), share(7, 7)), (9, 4, 8));
    }
}
