//! Parts of pages that variants of other pages are made with: rails, threads, furniture.

use super::Lines;

/// What variants are made with: parts of other pages.
pub(crate) struct Parts<'p> {
    /// Pages whose furniture may stand around a body.
    pub(crate) pages: Vec<&'p Lines>,
    /// Runs of other stories' headlines.
    pub(crate) rails: Vec<Vec<&'p str>>,
    /// Comment threads under stories.
    pub(crate) threads: Vec<&'p [String]>,
    /// Runs of furniture that stand inside bodies: offers, notes, boxes.
    pub(crate) furniture: Vec<&'p [String]>,
}

/// Words of a line that may be a headline in a rail.
pub(super) const HEADLINE_WORDS: std::ops::RangeInclusive<usize> = 4..=16;
/// Headlines of a rail that is spliced in.
pub(super) const RAIL_LINES: std::ops::RangeInclusive<usize> = 3..=16;
/// Lines of a run of furniture that is spliced in.
const FURNITURE_LINES: std::ops::RangeInclusive<usize> = 1..=19;
/// Words of at least one line of it: what is shorter throughout is labels.
const FURNITURE_WORDS: usize = 5;

impl<'p> Parts<'p> {
    /// Collects parts from pages.
    pub(crate) fn of(pages: &[&'p Lines]) -> Self {
        let rails = pages.iter().flat_map(|page| headline_runs(page)).collect();
        let threads = pages.iter().filter_map(|page| thread(page)).collect();
        Parts {
            pages: pages.to_vec(),
            rails,
            threads,
            furniture: pages.iter().flat_map(|page| furniture(page)).collect(),
        }
    }
}

/// Runs of lines after the body that read like headlines.
fn headline_runs(page: &Lines) -> Vec<Vec<&str>> {
    let mut runs: Vec<Vec<&str>> = vec![Vec::new()];
    for line in &page.lines[page.middle().end..] {
        let line = line.trim_matches(|c: char| c.is_whitespace() || "•-*".contains(c));
        let words = line.split_whitespace().count();
        let headline = HEADLINE_WORDS.contains(&words) && !line.ends_with(['.', '!', ':']);
        match runs.last_mut() {
            Some(run) if headline => run.push(line),
            Some(run) if !run.is_empty() => runs.push(Vec::new()),
            _ => {}
        }
    }
    runs.retain(|run| run.len() >= *RAIL_LINES.start());
    runs
}

/// Runs of lines inside the body that are not of it.
fn furniture(page: &Lines) -> impl Iterator<Item = &[String]> {
    let middle = page.middle();
    let lines = &page.lines[middle.clone()];
    let mut at = 0;
    let runs = page.body[middle].chunk_by(|a, b| a == b).map(move |run| {
        at += run.len();
        (run[0] > 0, &lines[at - run.len()..at])
    });
    runs.filter(|(body, _)| !body)
        .map(|(_, run)| run)
        .filter(|run| FURNITURE_LINES.contains(&run.len()))
        .filter(|run| {
            run.iter()
                .any(|line| line.split_whitespace().count() >= FURNITURE_WORDS)
        })
}

/// What follows the body from a line that counts or opens comments on.
fn thread(page: &Lines) -> Option<&[String]> {
    let last = page.body.iter().rposition(|body| *body > 0)? + 1;
    let opens = |line: &String| {
        let hits = bodycopy::language::CueMatcher::shared().find(line.trim());
        hits.whole(bodycopy::language::CueKind::Comment)
    };
    let start = last + page.lines[last..].iter().position(opens)?;
    let thread = &page.lines[start..];
    let prose = thread
        .iter()
        .filter(|line| line.split_whitespace().count() >= 12)
        .count();
    (prose >= 3).then_some(thread)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn furniture_is_what_stands_inside_a_body_and_says_something() {
        let offer = "Get the evening letter in your inbox";
        let page = Lines::of(&[
            ("Menu of this site and its parts", 0),
            ("One.", 1),
            ("Share", 0),
            ("Two.", 1),
            (offer, 0),
            ("Sign up", 0),
            ("Three.", 1),
            ("Read this too, and that", 0),
        ]);
        let found: Vec<&[String]> = furniture(&page).collect();
        assert_eq!(found, [[offer, "Sign up"]]);
    }
}
