//! How many columns a text takes where each character has one, and wide ones two.

/// Columns of a text. Linear.
pub(super) fn columns(row: &str) -> usize {
    if row.is_ascii() {
        return row.len();
    }
    if may_be_wide(row.as_bytes()) {
        return row.chars().map(width_of).sum();
    }
    let starts = row.bytes().filter(|byte| byte & 0xc0 != 0x80);
    starts.count()
}

/// Whether a text takes at least so many columns. No more of it is looked at.
pub(super) fn has_columns(text: &str, least: usize) -> bool {
    let mut chars = text.chars();
    let mut columns = 0;
    while columns < least {
        let Some(c) = chars.next() else {
            return false;
        };
        columns += width_of(c);
    }
    true
}

/// Whether a text may hold wide characters, by the first two bytes of each.
#[allow(clippy::needless_bitwise_bool)] // Without branches many bytes are looked at at once.
fn may_be_wide(bytes: &[u8]) -> bool {
    let after = bytes.get(1..).unwrap_or_default();
    bytes.iter().zip(after).fold(false, |found, (byte, next)| {
        found
            | (*byte > 0xe2)
            | (*byte == 0xe2) & (*next >= 0xba)
            | (*byte == 0xe1) & (next & 0xfe == 0x84)
    })
}

/// Columns of a character: two for the East Asian wide blocks (UAX #11), else one.
pub(super) fn width_of(c: char) -> usize {
    let wide = matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3fffd}');
    if wide { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::{columns, has_columns, width_of};

    #[test]
    fn columns_are_those_of_the_characters() {
        for c in (0..=0x3_ffff).filter_map(char::from_u32) {
            let row = format!("é{c} “a”");
            let plainly: usize = row.chars().map(width_of).sum();
            assert_eq!(columns(&row), plainly, "{row:?}");
            assert!(has_columns(&row, plainly) && !has_columns(&row, plainly + 1));
        }
    }
}
