//! Tells misses apart: what was found in place of a field, and where its page states it.

use crate::corpus::Gold;
use bodycopy_gold::{PROSE_WORDS, words};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Lines that are shown of a page.
const SHOWN: usize = 3;
/// Characters that are shown of a line.
const WIDTH: usize = 110;

/// Misses of one field by class, and those of the class that is to be shown.
#[derive(Default)]
pub(crate) struct Misses {
    only: Option<String>,
    classes: BTreeMap<String, u32>,
}

impl Misses {
    /// Misses of which those are shown whose class holds the text `only`.
    pub(crate) fn only(only: Option<&str>) -> Self {
        Misses {
            only: only.map(str::to_owned),
            ..Misses::default()
        }
    }

    /// Counts a miss; the text that shows it, if its class is to be shown.
    pub(crate) fn add(&mut self, page: &Gold, known: Option<&str>, found: Option<&str>) -> String {
        let lines = known.map(|known| stating(page, known)).unwrap_or_default();
        let class = format!(
            "{}; {}",
            what(known, found),
            place(page, known, lines.first())
        );
        *self.classes.entry(class.clone()).or_default() += 1;
        if self.only.as_ref().is_some_and(|only| !class.contains(only)) {
            return String::new();
        }
        let [known, found] = [known, found].map(|value| value.unwrap_or("(none)"));
        let mut text = format!("{} ({class})\n  gold  {known}\n  found {found}\n", page.id);
        for line in lines.into_iter().take(SHOWN) {
            around(page, line, &mut text);
        }
        if found != "(none)"
            && let Some(line) = stating(page, found).first()
        {
            text.push_str("  where it was found, perhaps:\n");
            around(page, *line, &mut text);
        }
        text
    }

    /// Each class and how many are in it, the largest first.
    pub(crate) fn counts(&self) -> String {
        let mut classes: Vec<_> = self.classes.iter().collect();
        classes.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        classes
            .iter()
            .fold(String::new(), |mut text, (class, count)| {
                // Writing to a string cannot fail.
                let _ = writeln!(text, "{count:5} {class}");
                text
            })
    }
}

/// What was found beside what is known.
fn what(known: Option<&str>, found: Option<&str>) -> &'static str {
    let (Some(known), Some(found)) = (known, found) else {
        return if found.is_some() {
            "given, where there is none"
        } else {
            "missed"
        };
    };
    let (known, found) = (words(known), words(found));
    if holds(&found, &known) {
        "too long"
    } else if holds(&known, &found) {
        "too short"
    } else {
        "wrong"
    }
}

/// Where the page states a field, seen from the body's first prose.
fn place(page: &Gold, known: Option<&str>, line: Option<&usize>) -> String {
    let Some(known) = known else {
        return "unknown".to_owned();
    };
    let Some(line) = line.copied() else {
        return "stated nowhere".to_owned();
    };
    let alone = words(&page.lines[line]) == words(known);
    let (first, last) = body(page);
    let zone = match line {
        _ if line < first => "before the body",
        _ if line <= last => "in the body",
        _ => "behind the body",
    };
    format!(
        "{}, {zone}",
        if alone { "a line" } else { "part of a line" }
    )
}

/// The first prose line of the body, and its last line.
fn body(page: &Gold) -> (usize, usize) {
    let is_body = |at: &usize| page.body.get(*at) == Some(&1);
    let lines = || (0..page.lines.len()).filter(is_body);
    let prose = lines().find(|at| words(&page.lines[*at]).len() >= PROSE_WORDS);
    (
        prose.or(lines().next()).unwrap_or(0),
        lines().next_back().unwrap_or(0),
    )
}

/// The lines that hold the words of a value, those that hold nothing else first.
fn stating(page: &Gold, value: &str) -> Vec<usize> {
    let value = words(value);
    let said: Vec<Vec<String>> = page.lines.iter().map(|line| words(line)).collect();
    let mut lines: Vec<usize> = (0..said.len())
        .filter(|at| holds(&said[*at], &value))
        .collect();
    lines.sort_by_key(|at| said[*at] != value);
    lines
}

/// Whether words stand among others, one behind the other.
fn holds(all: &[String], some: &[String]) -> bool {
    !some.is_empty() && all.windows(some.len()).any(|window| window == some)
}

/// Adds a line and those around it, each with its distance to the body's first prose.
fn around(page: &Gold, line: usize, text: &mut String) {
    let (first, _) = body(page);
    for at in line.saturating_sub(2)..(line + 3).min(page.lines.len()) {
        let sign = if at == line { '>' } else { ' ' };
        let own = if page.body.get(at) == Some(&1) {
            "body"
        } else {
            ""
        };
        let cut: String = page.lines[at].chars().take(WIDTH).collect();
        let place = at.cast_signed() - first.cast_signed();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {sign} {place:4} {own:4} {cut}");
    }
    text.push('\n');
}
