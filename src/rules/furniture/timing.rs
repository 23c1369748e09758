//! The rows of subtitles that say when a caption is shown: `00:00:04.400 --> 00:00:09.800`, and the number above it.

use crate::filter::{Ballot, Reason, Vote};
use crate::view::{Line, View};

/// What stands between both times, in `SubRip` as in `WebVTT` (W3C, 2019).
const ARROW: &str = "-->";
/// Digits of a time at least: hours may be left out (`00:04.400`).
const DIGITS: usize = 7;
/// How a file of `WebVTT` begins.
const HEADER: &str = "WEBVTT";

/// Votes against times, numbers right above them and the head of the file, each with a weight. Linear.
pub(super) fn vote_on_times(page: View<'_>, weight: f32, ballot: &mut Ballot<'_>) {
    let mut against = |line: Line<'_>| {
        ballot.cast(line, Vote::against(weight, Reason::Boilerplate));
    };
    let mut above: [Option<Line<'_>>; 2] = [None, None];
    for line in page.lines() {
        if is_time(line.text()) {
            against(line);
            let number = above[0].filter(|number| is_number_of(*number, line));
            number.into_iter().for_each(&mut against);
            let header = if number.is_some() { above[1] } else { above[0] };
            let header = header.filter(|line| line.text().starts_with(HEADER));
            header.into_iter().for_each(&mut against);
        }
        above = [Some(line), above[0]];
    }
}

/// Whether a line is a time, an arrow and a time, behind which `WebVTT` may say where the caption stands. Few lines
/// open with a digit.
fn is_time(line: &str) -> bool {
    if !line.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let Some((from, to)) = line.split_once(ARROW) else {
        return false;
    };
    let to = to.trim_start().split(' ').next().unwrap_or_default();
    is_clock(from.trim_end()) && is_clock(to)
}

/// Whether a text is a time with thousandths of a second: `00:00:04.400`, `01:10,240`.
fn is_clock(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_part = |byte: u8| byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b',');
    digits >= DIGITS && text.contains(':') && text.bytes().all(is_part)
}

/// Whether a line is the number of a caption: it stands right above the time, and below a blank line.
fn is_number_of(number: Line<'_>, time: Line<'_>) -> bool {
    let text = number.text();
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_first = number.index() == 0;
    is_number && time.blank_lines_before() == 0 && (is_first || number.blank_lines_before() > 0)
}

#[cfg(test)]
mod tests {
    use super::is_time;
    use crate::Pipeline;

    #[test]
    fn times_of_subtitles_are_told() {
        for line in [
            "00:00:04.400 --> 00:00:09.800",
            "00:04.400 --> 00:09.800 align:start position:0%",
            "1:02:03,240 --> 1:02:05,000",
        ] {
            assert!(is_time(line), "{line}");
        }
        for line in [
            "08:00 --> 12:00",
            "12 --> 15 of them",
            "2026-01-05 --> 2026-01-09",
            "4.400 --> 9.800",
            "At 00:00:04.400 --> 00:00:09.800",
        ] {
            assert!(!is_time(line), "{line}");
        }
    }

    #[test]
    fn of_subtitles_the_text_is_left() {
        let page = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.900\nThe harbour stays closed until May.\n\n\
                    2\n00:00:05.000 --> 00:00:08.900\nThe year was\n1912\n\n00:00:09.000 --> 00:00:12.000\nFerries leave from the fish market.\n";
        let classified = Pipeline::rules().classify(page);
        let is_cut = |line: &usize| {
            let mut votes = classified.votes(*line);
            votes.any(|(filter, vote)| filter == "furniture" && vote.weight() < 0.0)
        };
        let cut: Vec<usize> = (1..=13).filter(is_cut).collect();
        assert_eq!(cut, [1, 3, 4, 7, 8, 12]);
    }
}
