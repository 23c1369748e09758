//! Broken and rearranged copies of labelled pages, so that the model learns what text goes through
//! on its way to a reader: bullets torn from their items, hard wraps, lost punctuation, headlines
//! in capitals, rails and furniture of other pages, comment threads under a story.

use rand::seq::IndexedRandom;
use rand::{Rng, RngCore};
use rand_chacha::ChaCha8Rng;

/// Lines of a page and which of them are body.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lines {
    pub(crate) lines: Vec<String>,
    pub(crate) body: Vec<u8>,
}

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
const HEADLINE_WORDS: std::ops::RangeInclusive<usize> = 4..=16;
/// Headlines of a rail that is spliced in.
const RAIL_LINES: std::ops::RangeInclusive<usize> = 3..=16;
/// Lines of a run of furniture that is spliced in.
const FURNITURE_LINES: std::ops::RangeInclusive<usize> = 1..=19;
/// Words of at least one line of it: what is shorter throughout is labels.
const FURNITURE_WORDS: usize = 5;
/// Runs of furniture that are spliced into one body.
const FURNITURE_RUNS: std::ops::RangeInclusive<usize> = 1..=4;
/// Columns of hard-wrapped text: mail and wire feeds.
const WRAP_COLUMNS: std::ops::RangeInclusive<usize> = 66..=80;

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
    let last = page
        .body
        .iter()
        .rposition(|body| *body > 0)
        .map_or(0, |at| at + 1);
    let mut runs: Vec<Vec<&str>> = vec![Vec::new()];
    for line in &page.lines[last..] {
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

/// One variant of a page, chosen at random.
pub(crate) fn variant(page: &Lines, parts: &Parts<'_>, random: &mut ChaCha8Rng) -> Lines {
    let mut lines = match random.random_range(0..16) {
        0..6 => furnished(page, parts, random),
        6..11 => framed(page, parts, random),
        11 => with_rail(page, parts, random),
        12 => with_thread(page, parts, random),
        13 => hard_wrapped(page, random),
        14 => in_capitals(page, random),
        _ => without_punctuation(page, random),
    };
    if random.random_bool(0.15) {
        lines = with_torn_bullets(&lines, random);
    }
    if random.random_bool(0.25) {
        lines = with_holes(&lines, random);
    }
    lines
}

impl Lines {
    fn push(&mut self, line: impl Into<String>, body: u8) {
        self.lines.push(line.into());
        self.body.push(body);
    }

    fn extend(&mut self, page: &Lines, range: std::ops::Range<usize>) {
        self.lines.extend_from_slice(&page.lines[range.clone()]);
        self.body.extend_from_slice(&page.body[range]);
    }

    /// From the first body line to one past the last.
    fn middle(&self) -> std::ops::Range<usize> {
        let first = self.body.iter().position(|body| *body > 0).unwrap_or(0);
        let last = self.body.iter().rposition(|body| *body > 0);
        first..last.map_or(first, |last| last + 1)
    }
}

/// The body, and what stands inside it, between what another page has before and after its own.
/// The few lines right before the body stay: they are its headline and byline.
fn framed(page: &Lines, parts: &Parts<'_>, random: &mut ChaCha8Rng) -> Lines {
    let Some(other) = parts.pages.choose(random) else {
        return page.clone();
    };
    let (own, others) = (page.middle(), other.middle());
    if own.is_empty() || others.is_empty() {
        return page.clone();
    }
    let (front, back) = match random.random_range(0..3) {
        0 => (true, false),
        1 => (false, true),
        _ => (true, true),
    };
    let mut lines = Lines::default();
    if front {
        let kept = random.random_range(1..8);
        lines.extend(
            other,
            0..others.start.saturating_sub(random.random_range(0..6)),
        );
        lines.extend(page, own.start.saturating_sub(kept)..own.start);
    } else {
        lines.extend(page, 0..own.start);
    }
    lines.extend(page, own.clone());
    if back {
        lines.extend(other, others.end..other.lines.len());
    } else {
        lines.extend(page, own.end..page.lines.len());
    }
    lines
}

/// The page with furniture of other pages inside its body.
fn furnished(page: &Lines, parts: &Parts<'_>, random: &mut ChaCha8Rng) -> Lines {
    let own = page.middle();
    let mut lines = page.clone();
    for _ in 0..random.random_range(FURNITURE_RUNS) {
        let Some(run) = parts.furniture.choose(random) else {
            break;
        };
        if own.len() > 1 {
            let at = random.random_range(own.start + 1..own.end);
            lines.lines.splice(at..at, run.iter().cloned());
            lines.body.splice(at..at, run.iter().map(|_| 0));
        }
    }
    lines
}

/// The page up to the end of its body and a rail after it or inside it, as feeds and leaky tools
/// give it: plain, with bullets, or with bullets that fell onto the line before.
fn with_rail(page: &Lines, parts: &Parts<'_>, random: &mut ChaCha8Rng) -> Lines {
    let own = page.middle();
    let mut headlines: Vec<&str> = Vec::new();
    let wanted = random.random_range(RAIL_LINES);
    for _ in 0..4 {
        if let Some(run) = parts.rails.choose(random) {
            headlines.extend(run);
        }
    }
    headlines.truncate(wanted);
    let at = if random.random_bool(0.25) && own.len() > 6 {
        random.random_range(own.start + 2..own.end - 2)
    } else {
        own.end
    };
    let mut lines = Lines::default();
    lines.extend(page, 0..at);
    let style = random.random_range(0..3);
    if style == 2 {
        lines.push("-", 0);
    }
    for headline in headlines {
        let line = match style {
            0 => headline.to_owned(),
            1 => format!("- {headline}"),
            _ => format!("{headline} -"),
        };
        lines.push(line, 0);
    }
    let rest = if random.random_bool(0.5) {
        page.lines.len()
    } else {
        own.end.max(at)
    };
    lines.extend(page, at..rest);
    lines
}

/// The page up to the end of its body, and another story's comment thread under it.
fn with_thread(page: &Lines, parts: &Parts<'_>, random: &mut ChaCha8Rng) -> Lines {
    let own = page.middle();
    let Some(thread) = parts.threads.choose(random) else {
        return page.clone();
    };
    let mut lines = Lines::default();
    lines.extend(page, 0..own.end);
    for line in *thread {
        lines.push(line.clone(), 0);
    }
    if random.random_bool(0.5) {
        lines.extend(page, own.end..page.lines.len());
    }
    lines
}

/// Every line wrapped at the same width, with a blank line between paragraphs.
fn hard_wrapped(page: &Lines, random: &mut ChaCha8Rng) -> Lines {
    let columns = random.random_range(WRAP_COLUMNS);
    let own = page.middle();
    // Menus of hundreds of lines do not come hard-wrapped.
    let range = own.start.saturating_sub(6)..(own.end + 12).min(page.lines.len());
    let mut lines = Lines::default();
    for (line, body) in page.lines[range.clone()].iter().zip(&page.body[range]) {
        let mut row = String::new();
        for word in line.split_whitespace() {
            if !row.is_empty() && row.chars().count() + 1 + word.chars().count() > columns {
                lines.push(std::mem::take(&mut row), *body);
            }
            if !row.is_empty() {
                row.push(' ');
            }
            row.push_str(word);
        }
        lines.push(row, *body);
        lines.push("", *body);
    }
    lines
}

/// Headlines and short lines in capitals.
fn in_capitals(page: &Lines, random: &mut ChaCha8Rng) -> Lines {
    let own = page.middle();
    let share = random.random_range(0.3..1.0);
    let mut lines = page.clone();
    for (at, line) in lines.lines.iter_mut().enumerate() {
        let short = line.split_whitespace().count() <= *HEADLINE_WORDS.end();
        let near = at + 8 >= own.start && at < own.end;
        if short && (near || random.random_bool(share)) {
            *line = line.to_uppercase();
        }
    }
    lines
}

/// What a bad converter leaves: no full stops, or no commas, or no quotation marks, or no capitals.
fn without_punctuation(page: &Lines, random: &mut ChaCha8Rng) -> Lines {
    let mut lines = page.clone();
    let lost: &[char] = match random.random_range(0..4) {
        0 => &['.', '。', '।', '۔'],
        1 => &[',', '、', '，', '،'],
        2 => &['"', '“', '”', '\'', '’', '«', '»', '„'],
        _ => &[],
    };
    for line in &mut lines.lines {
        *line = if lost.is_empty() {
            line.to_lowercase()
        } else {
            line.replace(lost, "")
        };
    }
    lines
}

/// Lists whose bullets fell onto the line before.
fn with_torn_bullets(page: &Lines, random: &mut ChaCha8Rng) -> Lines {
    let mut lines = Lines::default();
    let mut torn = false;
    let mark = if random.random_bool(0.5) { "-" } else { "•" };
    for (line, body) in page.lines.iter().zip(&page.body) {
        let item = line
            .trim_start()
            .trim_start_matches(['•', '-', '*'])
            .trim_start();
        let is_item = item.len() < line.trim_start().len() && !item.is_empty();
        if is_item {
            match lines.lines.last_mut() {
                Some(before) if torn => {
                    before.push(' ');
                    before.push_str(mark);
                }
                _ => lines.push(mark, *body),
            }
            lines.push(item, *body);
        } else {
            lines.push(line.clone(), *body);
        }
        torn = is_item;
    }
    lines
}

/// Some lines that are not body left out, as remover and feeds do.
fn with_holes(page: &Lines, random: &mut ChaCha8Rng) -> Lines {
    let share = f64::from(random.next_u32() % 80) / 100.0;
    let mut lines = Lines::default();
    for (line, body) in page.lines.iter().zip(&page.body) {
        if *body > 0 || !random.random_bool(share) {
            lines.push(line.clone(), *body);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;

    fn page(lines: &[(&str, u8)]) -> Lines {
        let mut page = Lines::default();
        for (line, body) in lines {
            page.push(*line, *body);
        }
        page
    }

    #[test]
    fn furniture_is_what_stands_inside_a_body_and_says_something() {
        let offer = "Get the evening letter in your inbox";
        let page = page(&[
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

    #[test]
    fn a_furnished_page_keeps_its_own_lines_in_order() {
        let other = page(&[("One.", 1), ("Get the evening letter now", 0), ("Two.", 1)]);
        let own = page(&[("Menu", 0), ("First.", 1), ("Second.", 1), ("About us", 0)]);
        let parts = Parts::of(&[&other]);
        let mut random = ChaCha8Rng::seed_from_u64(1);
        let furnished = furnished(&own, &parts, &mut random);
        assert!(furnished.lines.len() > own.lines.len());
        let lines = furnished.lines.iter().zip(&furnished.body);
        let kept: Vec<(&String, &u8)> =
            lines.filter(|(line, _)| own.lines.contains(line)).collect();
        assert!(kept.into_iter().eq(own.lines.iter().zip(&own.body)));
    }
}
