//! What converters do to the lines of a page: wraps, joins, lost marks and capitals, torn bullets.

use super::Lines;
use super::parts::HEADLINE_WORDS;
use rand::{Rng, RngCore};
use rand_chacha::ChaCha8Rng;

/// Columns of hard-wrapped text: mail and wire feeds.
const WRAP_COLUMNS: std::ops::RangeInclusive<usize> = 66..=80;
/// Paragraphs that are joined into one line.
const JOINED: std::ops::RangeInclusive<usize> = 2..=8;
/// How often a whole run of paragraphs is joined into one line.
const ALL_JOINED: f64 = 0.5;

/// Every line wrapped at the same width, with a blank line between paragraphs.
pub(super) fn hard_wrapped(page: &Lines, random: &mut ChaCha8Rng) -> Lines {
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

/// Paragraphs that follow each other joined into one line: all of a run, or some at a time.
pub(super) fn joined(page: &Lines, random: &mut ChaCha8Rng) -> Lines {
    let most = if random.random_bool(ALL_JOINED) {
        usize::MAX
    } else {
        random.random_range(JOINED)
    };
    let mut lines = Lines::default();
    let mut count = 0;
    for (line, body) in page.lines.iter().zip(&page.body) {
        let goes_on = *body > 0 && lines.body.last() == Some(body) && count < most;
        match lines.lines.last_mut() {
            Some(before) if goes_on => {
                before.push(' ');
                before.push_str(line);
                count += 1;
            }
            _ => {
                lines.push(line.as_str(), *body);
                count = 1;
            }
        }
    }
    lines
}

/// Headlines and short lines in capitals.
pub(super) fn in_capitals(page: &Lines, random: &mut ChaCha8Rng) -> Lines {
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
pub(super) fn without_punctuation(page: &Lines, random: &mut ChaCha8Rng) -> Lines {
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
pub(super) fn with_torn_bullets(page: &Lines, random: &mut ChaCha8Rng) -> Lines {
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
pub(super) fn with_holes(page: &Lines, random: &mut ChaCha8Rng) -> Lines {
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

    #[test]
    fn joined_paragraphs_keep_their_words_and_their_labels() {
        let own = Lines::of(&[
            ("Menu", 0),
            ("Share", 0),
            ("One.", 1),
            ("Two.", 1),
            ("Three.", 1),
            ("About us", 0),
        ]);
        for seed in 0..20 {
            let made = joined(&own, &mut ChaCha8Rng::seed_from_u64(seed));
            assert!(made.lines.len() < own.lines.len());
            for body in 0..2 {
                let words = |page: &Lines| {
                    let chosen = page
                        .lines
                        .iter()
                        .zip(&page.body)
                        .filter(|line| *line.1 == body);
                    let texts: Vec<&str> = chosen.map(|(line, _)| &**line).collect();
                    texts.join(" ")
                };
                assert_eq!(words(&made), words(&own));
            }
        }
    }
}
