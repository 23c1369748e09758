//! The list of what a page holds: neighbouring lines that are said again in the same order, each above prose.

use super::{Repeats, Shape, is_prose};
use std::ops::Range;

/// Fewest entries of such a list: two may be said again by chance. Set by judgement.
const FEWEST: usize = 3;

/// The longest list of contents of a page, the first of them; none where that is empty. Linear: one pass over the
/// lines.
pub(super) fn contents(shapes: &[Shape], repeats: &Repeats) -> Range<usize> {
    let (mut longest, mut list) = (0..0, 0..0);
    for (at, pair) in shapes.windows(2).enumerate() {
        let first = repeats.of(at).first as usize;
        let is_subhead = first < at && !is_prose(&pair[0]) && is_prose(&pair[1]);
        if !is_subhead {
            continue;
        }
        let start = if first == list.end { list.start } else { first };
        list = start..first + 1;
        if list.len() >= FEWEST && list.len() > longest.len() {
            longest = list.clone();
        }
    }
    longest
}

#[cfg(test)]
mod tests {
    use crate::measure::Measures;
    use crate::page::Page;

    const PROSE: &str =
        "The harbour stays closed until the end of May, since the work takes longer than planned.";

    /// The list of contents of a page, as its lines.
    fn contents(text: &str) -> Vec<&str> {
        let page = Page::from_text(text);
        let mut measures = Measures::default();
        measures.take(&page);
        let lines = page.lines()[measures.contents()].iter();
        lines.map(|line| page.content(line)).collect()
    }

    #[test]
    fn entries_are_said_again_above_prose() {
        let list = "In this story\nThe harbour\nThe ferries\nThe market\n";
        let section = |name: &str| format!("{name}\n{PROSE} {name} too.\n");
        let [harbour, ferries, market] = ["The harbour", "The ferries", "The market"].map(section);
        let entries = ["The harbour", "The ferries", "The market"];
        let page = format!("{list}{PROSE}\n{harbour}{ferries}{PROSE}\n{market}");
        assert_eq!(contents(&page), entries);
        for page in [
            format!("{list}{PROSE}\n{harbour}{ferries}"),
            format!("{list}{PROSE}\n{market}{ferries}{harbour}"),
            format!("{list}{PROSE}\n{list}"),
        ] {
            assert_eq!(contents(&page), [""; 0], "{page}");
        }
    }
}
