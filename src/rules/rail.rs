//! A rail is a run of other stories' headlines after the body or inside it.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::language::CueKind;
use crate::measure::Run;
use crate::view::{Line, View};

/// Votes against runs of headline-like lines: after the body, or inside it behind a header such as
/// "Most Popular".
///
/// It needs a run, never one cue word: three or more neighbouring lines that are as long as
/// headlines and end no sentence. A list inside the body looks the same, so that inside the body a
/// run counts only with a header or with torn bullets. A lone bullet belongs to the run it opens.
#[derive(Debug, Clone, Copy, Default)]
pub struct Rail;

/// Lines that make a run.
const RUN_LINES: usize = 3;
/// Words of a headline: fewer are menu entries, more are paragraphs (headlines of news sites have
/// 4 to 20).
const HEADLINE_WORDS: std::ops::RangeInclusive<u32> = 4..=24;

impl Filter for Rail {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let runs = page.measures().runs();
        let Some(first_prose) = runs.iter().position(|run| run.prose) else {
            return;
        };
        let last_prose = runs
            .iter()
            .rposition(|run| run.prose)
            .unwrap_or(first_prose);
        for (at, run) in runs.iter().enumerate().skip(first_prose) {
            if !run.prose {
                vote_on_run(page, run, at > last_prose, ballot);
            }
        }
    }
}

fn vote_on_run(page: View<'_>, run: &Run, after_body: bool, ballot: &mut Ballot<'_>) {
    let lines = || {
        page.lines()
            .skip(run.start as usize)
            .take(run.len() as usize)
    };
    if lines().filter(|line| is_headline(*line)).count() < RUN_LINES {
        return;
    }
    let mut in_rail = after_body;
    for line in lines() {
        in_rail |= is_header(line) || is_lone_bullet(line);
        if in_rail && (is_headline(line) || is_header(line) || is_lone_bullet(line)) {
            ballot.cast(line, Vote::against(2.0, Reason::Rail));
        }
    }
}

fn is_headline(line: Line<'_>) -> bool {
    HEADLINE_WORDS.contains(&line.shape().words()) && !line.text().ends_with(['.', '。', '।', '۔'])
}

fn is_header(line: Line<'_>) -> bool {
    line.cues().whole(CueKind::Rail)
}

fn is_lone_bullet(line: Line<'_>) -> bool {
    line.text().is_empty()
}
