//! What stands around a body and between its lines, taken from other pages.

use super::Lines;
use super::parts::{Parts, RAIL_LINES};
use rand::Rng;
use rand::seq::IndexedRandom;
use rand_chacha::ChaCha8Rng;

/// Runs of furniture that are spliced into one body.
const FURNITURE_RUNS: std::ops::RangeInclusive<usize> = 1..=4;
/// Lines of a body between two that stand between its lines throughout.
const BETWEEN: std::ops::RangeInclusive<usize> = 1..=4;
/// Words of a line that may stand between the lines of a body throughout: what is longer is a text of its
/// own.
const LABEL_WORDS: std::ops::RangeInclusive<usize> = 1..=20;

/// Lines before a body that may be its headline and byline.
const FRONT_LINES: std::ops::RangeInclusive<usize> = 1..=4;

/// The body alone, or the few lines before it, too: what another tool, a feed or a copy of the text gives.
pub(super) fn alone(page: &Lines, random: &mut ChaCha8Rng) -> Lines {
    let own = page.middle();
    let front = if random.random_bool(0.5) {
        random.random_range(FRONT_LINES)
    } else {
        0
    };
    let mut lines = Lines::default();
    lines.extend(page, own.start.saturating_sub(front)..own.start);
    for at in own.filter(|at| page.body[*at] > 0) {
        lines.extend(page, at..at + 1);
    }
    lines
}

/// The body, and what stands inside it, between what another page has before and after its own.
/// The few lines right before the body stay: they are its headline and byline.
pub(super) fn framed(page: &Lines, parts: &Parts<'_>, random: &mut ChaCha8Rng) -> Lines {
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
pub(super) fn furnished(page: &Lines, parts: &Parts<'_>, random: &mut ChaCha8Rng) -> Lines {
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

/// The page with lines of another between the lines of its body throughout: offers, buttons, or a thread's
/// signatures, the same line each time or one after another.
pub(super) fn interleaved(page: &Lines, parts: &Parts<'_>, random: &mut ChaCha8Rng) -> Lines {
    let from: Vec<&String> = match random.random_range(0..3) {
        0 => parts
            .furniture
            .choose(random)
            .map_or(Vec::new(), |run| run.iter().collect()),
        1 => parts
            .threads
            .choose(random)
            .map_or(Vec::new(), |thread| thread.iter().collect()),
        _ => parts
            .pages
            .choose(random)
            .map_or(Vec::new(), |other| other.outside().collect()),
    };
    let is_label = |line: &&String| LABEL_WORDS.contains(&line.split_whitespace().count());
    let labels: Vec<&String> = from.into_iter().filter(is_label).collect();
    if labels.is_empty() {
        return page.clone();
    }
    let first = random.random_range(0..labels.len());
    let kinds = if random.random_bool(0.5) {
        1
    } else {
        labels.len()
    };
    let every = random.random_range(BETWEEN);
    let own = page.middle();
    let mut lines = Lines::default();
    let (mut passed, mut put) = (0, 0);
    for (at, (line, body)) in page.lines.iter().zip(&page.body).enumerate() {
        lines.push(line.as_str(), *body);
        passed += usize::from(*body);
        if *body > 0 && passed % every == 0 && at + 1 < own.end {
            lines.push(labels[(first + put % kinds) % labels.len()].as_str(), 0);
            put += 1;
        }
    }
    lines
}

/// The page up to the end of its body and a rail after it or inside it, as feeds and leaky tools
/// give it: plain, with bullets, or with bullets that fell onto the line before.
pub(super) fn with_rail(page: &Lines, parts: &Parts<'_>, random: &mut ChaCha8Rng) -> Lines {
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
pub(super) fn with_thread(page: &Lines, parts: &Parts<'_>, random: &mut ChaCha8Rng) -> Lines {
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

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;

    #[test]
    fn a_furnished_page_keeps_its_own_lines_in_order() {
        let other = Lines::of(&[("One.", 1), ("Get the evening letter now", 0), ("Two.", 1)]);
        let own = Lines::of(&[("Menu", 0), ("First.", 1), ("Second.", 1), ("About us", 0)]);
        let parts = Parts::of(&[&other]);
        let mut random = ChaCha8Rng::seed_from_u64(1);
        let furnished = furnished(&own, &parts, &mut random);
        assert!(furnished.lines.len() > own.lines.len());
        let lines = furnished.lines.iter().zip(&furnished.body);
        let kept: Vec<(&String, &u8)> =
            lines.filter(|(line, _)| own.lines.contains(line)).collect();
        assert!(kept.into_iter().eq(own.lines.iter().zip(&own.body)));
    }

    #[test]
    fn a_body_alone_has_at_most_a_few_lines_before_it() {
        let own = Lines::of(&[
            ("Menu", 0),
            ("Port closes", 0),
            ("First.", 1),
            ("Read also", 0),
            ("Second.", 1),
            ("About us", 0),
        ]);
        let mut random = ChaCha8Rng::seed_from_u64(1);
        let fronts = (0..20).map(|_| {
            let alone = alone(&own, &mut random);
            let (front, body) = alone.lines.split_at(alone.lines.len() - 2);
            assert_eq!(body, ["First.", "Second."]);
            assert!(own.lines[..2].ends_with(front), "{front:?}");
            front.len()
        });
        let fronts: std::collections::BTreeSet<usize> = fronts.collect();
        assert!(fronts.into_iter().eq(0..=2));
    }

    #[test]
    fn lines_between_those_of_a_body_are_not_body_and_none_is_lost() {
        let other = Lines::of(&[
            ("Share", 0),
            ("Reply", 0),
            ("One.", 1),
            ("Get the evening letter now", 0),
            ("Two.", 1),
        ]);
        let own = Lines::of(&[
            ("First.", 1),
            ("Second.", 1),
            ("Third.", 1),
            ("About us", 0),
        ]);
        let parts = Parts::of(&[&other]);
        let mut put = 0;
        for seed in 0..20 {
            let mut random = ChaCha8Rng::seed_from_u64(seed);
            let made = interleaved(&own, &parts, &mut random);
            let (kept, labels): (Vec<_>, Vec<_>) = made
                .lines
                .iter()
                .zip(&made.body)
                .partition(|(line, _)| own.lines.contains(line));
            assert!(kept.into_iter().eq(own.lines.iter().zip(&own.body)));
            assert!(
                labels
                    .iter()
                    .all(|(line, body)| **body == 0 && other.lines.contains(line))
            );
            let last = made.lines.iter().position(|line| line == "Third.");
            assert_eq!(last, Some(made.lines.len() - 2));
            put += labels.len();
        }
        assert!(put > 0, "no line was put between others");
    }
}
