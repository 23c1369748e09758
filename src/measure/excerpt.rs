//! The opening of a paragraph that a feed puts before all of it, and breaks off: `The harbour stays closed […]`.

/// What a text that is broken off ends in: `WordPress` writes `[&hellip;]`.
const ENDS: [&str; 6] = ["[…]", "[...]", "(…)", "(...)", "…", "..."];
/// Lines behind an excerpt that are held against it: between stand a headline and the data of a post.
const REACH: usize = 40;
/// Paragraphs that an excerpt may be of: that of `WordPress` has 55 words.
const PARAGRAPHS: usize = 4;
/// Characters of the longest of these ends, with a blank before it: a line that ends alike says no more.
const LONGEST_END: usize = 6;
/// Fewest words that must be the same: fewer may be quoted.
const FEWEST_WORDS: u32 = 8;

/// Whether a line of so many words breaks off, and the lines behind it, which are given by how many stand between, hold
/// all that comes before that, and say more. Linear over a page: few lines are looked at for each.
pub(crate) fn is_excerpt<'t>(
    (text, words): (&str, u32),
    behind: impl Fn(usize) -> Option<&'t str>,
) -> bool {
    let Some(opening) = ENDS.iter().find_map(|end| text.strip_suffix(end)) else {
        return false;
    };
    let goes_on_at = |at: usize| {
        let lines = (at..at + PARAGRAPHS).map_while(&behind);
        goes_on(lines, opening.trim_end())
    };
    words >= FEWEST_WORDS && (0..REACH).any(goes_on_at)
}

/// Whether all of an opening stands on the first of these lines, and they go on behind it.
fn goes_on<'t>(lines: impl Iterator<Item = &'t str>, mut opening: &str) -> bool {
    for line in lines {
        if let Some(more) = line.strip_prefix(opening) {
            return more.chars().count() > LONGEST_END;
        }
        match opening.strip_prefix(line) {
            Some(rest) => opening = rest.trim_start(),
            None => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::is_excerpt;
    use crate::measure::Shape;

    /// Whether this line opens a story of a feed and breaks off, that stands before it.
    fn is_out(line: &str) -> bool {
        let behind = [
            "Read more",
            "The harbour stays closed until the end of May, the port authority said on Tuesday, because the work has taken \
             longer than planned.",
            "Ferries go from the south quay until then, as they did last year.",
            "Nobody knows why, said the mayor of the town.",
        ];
        let words = Shape::of(line).words();
        is_excerpt((line, words), |between| behind.get(between).copied())
    }

    #[test]
    fn openings_that_break_off_repeat_what_they_open() {
        let opening = "The harbour stays closed until the end of May, the port authority said";
        let all = "The harbour stays closed until the end of May, the port authority said on Tuesday, because the work has \
                   taken longer than planned. Ferries go";
        for (line, expected) in [
            (format!("{opening} […]"), true),
            (format!("{opening}..."), true),
            (format!("{all} [...]"), true),
            (format!("{opening} on Tuesday..."), true),
            (format!("{all} not [...]"), false),
            (opening.to_owned(), false),
            ("The harbour stays closed […]".to_owned(), false),
            (
                "The port, which has been there since the war, will open […]".to_owned(),
                false,
            ),
        ] {
            assert_eq!(is_out(&line), expected, "{line}");
        }
    }
}
