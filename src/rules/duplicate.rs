//! A line that the page has said before is a teaser or a template, not a paragraph.

use crate::filter::{Filter, Reason, Vote};
use crate::measure::is_excerpt;
use crate::view::Line;

/// Votes against lines that repeat an earlier line of the page word for word, and against openings of a later one that
/// break off, as feeds put them before the story.
///
/// The first one stays, but for one of a list of contents, whose entry is told again by the subhead. Errs on
/// refrains and on tables with equal rows, so that short lines get little weight. Works within one page: repeats
/// across pages are the caller's business.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let page = format!("{page}\n\n{page}");
/// let classified = Pipeline::rules().classify(&page);
/// let mut votes = classified.votes(27).filter(|(filter, _)| *filter == "duplicate");
/// assert!(votes.any(|(_, vote)| vote.weight() < 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Duplicate;

// Set by judgement.
/// Nats against a repeated paragraph: nobody writes one twice.
const PROSE_WEIGHT: f32 = 6.0;
/// Nats against another repeated line, which a table or a refrain has too.
const WEIGHT: f32 = 1.0;

impl Filter for Duplicate {
    fn vote(&self, line: Line<'_>) -> Vote {
        let behind = |between: usize| {
            let other = line.page().line(line.index() + 1 + between);
            other.map(|other| other.text())
        };
        if is_excerpt((line.text(), line.shape().words()), behind) {
            return Vote::against(PROSE_WEIGHT, Reason::Duplicate);
        }
        if !line.is_repeat() || line.shape().chars == 0 {
            return Vote::ABSTAIN;
        }
        if is_listed(line) {
            return Vote::ABSTAIN;
        }
        let weight = if line.is_prose() {
            PROSE_WEIGHT
        } else {
            WEIGHT
        };
        Vote::against(weight, Reason::Duplicate)
    }
}

/// Whether a line is the subhead of what a list of contents on the page leads to.
fn is_listed(line: Line<'_>) -> bool {
    line.heads_prose() && !line.is_contents() && line.first_alike().is_contents()
}

#[cfg(test)]
mod tests {
    use crate::Pipeline;
    #[cfg(feature = "html")]
    use crate::html::Lines;

    #[test]
    fn an_opening_that_breaks_off_repeats_the_paragraph_behind_it() {
        let paragraph =
            "The harbour stays closed until the end of May, the port authority said on Tuesday.";
        for (line, expected) in [
            ("The harbour stays closed until the end of May […]", true),
            ("The harbour stays closed until the end of June […]", false),
        ] {
            let page = format!("Port closes\n{line}\nRead more\n{paragraph}");
            let classified = Pipeline::rules().classify(&page);
            let mut votes = classified.votes(2);
            let is_out = votes.any(|(filter, vote)| filter == "duplicate" && vote.weight() < 0.0);
            assert_eq!(is_out, expected, "{line}");
        }
    }

    /// Which lines of a page with this list above two sections this filter votes against.
    #[cfg(feature = "html")]
    fn repeated(list: &str) -> Vec<String> {
        let section = |name: &str, town: &str| {
            format!("<h2 id={town}>{name}</h2><p>The harbour of {town} stays closed until May.")
        };
        let [north, south] =
            [("The north", "Cork"), ("The south", "Bari")].map(|(name, town)| section(name, town));
        let page = format!("<h1>Harbours</h1><ul>{list}</ul>{north}{south}{south}");
        let lines = Lines::read(&page);
        let classified = Pipeline::news().classify_html(&lines);
        let votes = |line: usize| {
            let mut votes = classified.votes(line);
            votes.any(|(filter, vote)| filter == "duplicate" && vote.weight() < 0.0)
        };
        let repeated = classified.lines().filter(|line| votes(line.number()));
        repeated.map(|line| line.text().to_owned()).collect()
    }

    #[cfg(feature = "html")]
    #[test]
    fn subheads_are_no_repeats_of_the_contents_that_lead_to_them() {
        let again = "The harbour of Bari stays closed until May.";
        let linked = "<li><a href=#Cork>The north</a><li><a href=#Bari>The south</a>";
        assert_eq!(repeated(linked), [again]);
        let twice = format!("{linked}<li><a href=#Cork>The north</a>");
        assert_eq!(repeated(&twice), ["The north", again]);
        let plain = "<li>The north<li>The south";
        let all = ["The north", "The south", "The south", again];
        assert_eq!(repeated(plain), all);
        let elsewhere = "<li><a href=/Cork>The north</a><li><a href=/Bari>The south</a>";
        assert_eq!(repeated(elsewhere), all);
    }
}
