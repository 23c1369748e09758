//! Acute accents in the place of quotation marks, where they are all there is to treat: the text
//! between them is copied as it is.

use super::clean::{Piece, is_clean, push};
use super::cleaned::{Run, Span};
use super::plain::Plain;
use super::quotes::Place;
use super::{Cleaned, Quotes};
use std::borrow::Cow;

const ACCENT: char = '\u{b4}';

/// Whether nothing but accents would change, and nothing around them either.
pub(super) fn are_all(text: &str) -> bool {
    let plain = Plain::shared();
    text.contains(ACCENT)
        && text.split(ACCENT).all(|part| {
            is_clean(part, Quotes::Repair) && part.chars().all(|c| c.is_ascii() || plain.holds(c))
        })
}

/// The text with its accents repaired. Linear.
pub(super) fn repair<'s>(source: &'s str, (text, offset): (&str, usize)) -> Cleaned<'s> {
    let quotes = Quotes::Repair;
    // A quotation mark takes a byte more than an accent.
    let mut cleaned = String::with_capacity(text.len() + text.matches(ACCENT).count());
    let mut runs = Vec::new();
    let mut at = 0;
    for (here, _) in text.match_indices(ACCENT) {
        if here < at {
            continue;
        }
        copy(&mut cleaned, &mut runs, (text, offset), at..here);
        let mut end = here + ACCENT.len_utf8();
        let place = Place {
            before: cleaned.chars().next_back(),
            here: ACCENT,
            after: text.get(end..).and_then(|rest| rest.chars().next()),
        };
        let c = match quotes.pair(place) {
            Some(mark) => {
                end += ACCENT.len_utf8();
                mark
            }
            None => quotes.single(place),
        };
        let span = Span {
            start: offset + here,
            end: offset + end,
        };
        push(&mut cleaned, &mut runs, source, Piece { c, span });
        at = end;
    }
    copy(&mut cleaned, &mut runs, (text, offset), at..text.len());
    Cleaned {
        text: Cow::Owned(cleaned),
        runs,
        offset,
    }
}

/// Appends a stretch of the text as it is.
fn copy(
    cleaned: &mut String,
    runs: &mut Vec<Run>,
    (text, offset): (&str, usize),
    range: std::ops::Range<usize>,
) {
    let Some(part) = text.get(range.clone()).filter(|part| !part.is_empty()) else {
        return;
    };
    let source = Span {
        start: offset + range.start,
        end: offset + range.end,
    };
    match runs.last_mut() {
        Some(run) if run.verbatim && run.source.end == source.start => run.source.end = source.end,
        _ => runs.push(Run {
            clean: cleaned.len(),
            source,
            verbatim: true,
        }),
    }
    cleaned.push_str(part);
}

#[cfg(test)]
mod tests {
    use super::super::Quotes;
    use super::super::clean::rebuild;
    use proptest::prelude::{prop_assert_eq, proptest};

    proptest! {
        #[test]
        fn accents_are_repaired_as_by_the_whole_treatment(
            source in "[ab´' \u{301}\u{316}\u{a0}字é“]{0,10}",
        ) {
            let text = source.trim();
            if super::are_all(text) {
                let whole = rebuild(text, (text, 0), Quotes::Repair);
                prop_assert_eq!(super::repair(text, (text, 0)), whole);
            }
        }
    }
}
