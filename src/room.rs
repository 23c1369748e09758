//! Room in a column, one entry for each of something that a page has, in the amount that the page will need.

/// Makes room for `needed` entries in a column that has not enough. `part` says how far the page was
/// read that fills it, and how long it is.
///
/// Doubling takes up to twice the memory that is needed. This makes room for what comes where the
/// rest is as the part before; at most as many entries as there are, as doubling does, since pages open
/// with short lines; and at least an eighth of them, so that each entry is moved eight times at most.
pub(crate) fn make_room<T>(column: &mut Vec<T>, needed: usize, (done, all): (usize, usize)) {
    if column.capacity() - column.len() >= needed {
        return;
    }
    let ahead = column.len() as u64 * all.saturating_sub(done) as u64 / done.max(1) as u64;
    let ahead = usize::try_from(ahead).unwrap_or(usize::MAX);
    let len = column.len();
    column.reserve_exact(ahead.clamp(len / 8, len).max(needed) + LEAST);
}

/// Entries that room is made for at least.
const LEAST: usize = 64;

#[cfg(test)]
mod tests {
    use super::{LEAST, make_room};

    #[test]
    fn columns_of_even_pages_are_no_longer_than_needed() {
        let mut column = Vec::new();
        let mut moved = 0;
        for at in 0..100_000 {
            moved += usize::from(column.len() == column.capacity()) * column.len();
            make_room(&mut column, 1, (at, 100_000));
            column.push(at);
        }
        assert!(
            column.capacity() <= 100_000 + LEAST,
            "{}",
            column.capacity()
        );
        assert!(moved <= 2 * 100_000, "{moved}");
    }

    #[test]
    fn columns_of_pages_that_get_denser_grow_by_an_eighth() {
        let mut column = Vec::new();
        let mut moved = 0;
        for at in 0..100_000 {
            moved += usize::from(column.len() == column.capacity()) * column.len();
            make_room(&mut column, 1, (1_000_000, 1_000_000));
            column.push(at);
        }
        assert!(column.capacity() <= 100_000 * 9 / 8 + LEAST);
        assert!(moved <= 8 * 100_000, "{moved}");
    }
}
