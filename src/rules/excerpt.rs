//! The opening of a paragraph that a feed puts before all of it, and breaks off: `The harbour stays closed […]`.

use crate::view::Line;

/// What a text that is broken off ends in: `WordPress` writes `[&hellip;]`.
const ENDS: [&str; 5] = ["[…]", "[...]", "(…)", "…", "..."];
/// Lines behind an excerpt that are held against it: between stand a headline and the data of a post.
const REACH: usize = 40;
/// Fewest words that must be the same: fewer may be quoted.
const FEWEST_WORDS: u32 = 8;

/// Whether a line breaks off, and what comes before that opens one of the next lines, or is opened by all of that.
/// Linear over a page: few lines are looked at for each.
pub(super) fn is_excerpt(line: Line<'_>) -> bool {
    let text = line.text();
    let Some(opening) = ENDS.iter().find_map(|end| text.strip_suffix(end)) else {
        return false;
    };
    let opening = opening.trim_end();
    let behind = line.index() + 1;
    let is_long = |line: &Line<'_>| line.shape().words() >= FEWEST_WORDS;
    let mut others = line.page().lines_in(behind..behind + REACH).filter(is_long);
    is_long(&line)
        && others.any(|other| {
            let other = other.text();
            other.starts_with(opening) || opening.starts_with(other)
        })
}

#[cfg(test)]
mod tests {
    use crate::Pipeline;

    /// Whether this line is out that stands before a story of a feed.
    fn is_out(line: &str) -> bool {
        let paragraph = "The harbour stays closed until the end of May, the port authority said on Tuesday, because \
                         the work has taken longer than planned.";
        let story = format!(
            "{paragraph}\nFerries go from the south quay until then, as they did last year."
        );
        let page = format!(
            "Port closes\n{line}\nRead more\n{story}\nNobody knows why, said the mayor of the town."
        );
        let classified = Pipeline::rules().classify(&page);
        let mut votes = classified.votes(2);
        votes.any(|(filter, vote)| filter == "duplicate" && vote.weight() < 0.0)
    }

    #[test]
    fn openings_that_break_off_repeat_what_they_open() {
        let opening = "The harbour stays closed until the end of May, the port authority said";
        let all = "The harbour stays closed until the end of May, the port authority said on Tuesday, because the work has \
                   taken longer than planned. Ferries go from";
        for (line, expected) in [
            (format!("{opening} […]"), true),
            (format!("{opening}..."), true),
            (format!("{all} [...]"), true),
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
