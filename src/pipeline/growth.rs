//! Filters take time linear in the page: each line that a page hands out is a step, and counted.

use super::{Entry, Pipeline, Workspace};
use crate::page::Page;
use crate::view::View;
use std::cell::Cell;

const STORY: &str = "The harbour stays closed until May, the port authority said, because the \
    dredging takes longer than planned.";
const HEADLINE: &str = "Baker finds Roman ring in molehill";
const HEADER: &str = "Most Popular";
const ENTRY: &str = "Sport";
const REPLY: &str = "Reply";

/// What follows a story again and again, so that the page has ever more runs, with the filter of
/// the rules that has work with each of them.
const PATTERNS: &[(&str, &[&str])] = &[
    ("rail", &[STORY, HEADER, HEADLINE, HEADLINE, HEADLINE]),
    (
        "rail",
        &[
            HEADLINE, HEADLINE, HEADLINE, ENTRY, ENTRY, ENTRY, ENTRY, ENTRY,
        ],
    ),
    ("rail", &[STORY, HEADER, HEADLINE, HEADER, HEADLINE]),
    ("navigation", &[STORY, ENTRY, ENTRY, ENTRY, ENTRY, ENTRY]),
    (
        "comments",
        &[
            REPLY, REPLY, REPLY, HEADLINE, HEADLINE, HEADLINE, HEADLINE, HEADLINE, HEADLINE,
            HEADLINE, HEADLINE, HEADLINE, HEADLINE, HEADLINE, HEADLINE, HEADLINE,
        ],
    ),
];

/// Paragraphs of the story in front of the pattern.
const STORY_LINES: usize = 20;
/// How often the shorter page repeats the pattern; the longer one does four times as often.
const TIMES: usize = 50;

/// For each filter, lines handed out to it on a page of so many repeats, and votes that it cast.
fn steps(entries: &[Entry], pattern: &[&str], times: usize) -> Vec<(usize, usize)> {
    let mut lines = vec![STORY; STORY_LINES];
    lines.extend(pattern.iter().cycle().take(times * pattern.len()));
    let text = lines.join("\n");
    let page = Page::from_text(&text);
    let Workspace {
        mut measures,
        mut votes,
        ..
    } = Workspace::new();
    measures.take(&page);
    votes.keep_all();
    let steps = Cell::new(0);
    let view = View::new(&page, &measures).counted(&steps);
    let run = |entry: &Entry| {
        votes.reset(page.lines().len());
        entry.filter.run(view, &mut votes.ballot(0, &[]));
        (steps.take(), votes.cast().len())
    };
    entries.iter().map(run).collect()
}

#[test]
fn four_times_the_page_takes_four_times_the_steps() {
    let presets = [
        Pipeline::news(),
        Pipeline::rules(),
        Pipeline::c4(),
        Pipeline::justext(),
    ];
    let mut wrong = Vec::new();
    for entries in presets.iter().map(|preset| &preset.entries) {
        for (most_work, pattern) in PATTERNS {
            let once = steps(entries, pattern, TIMES);
            let four = steps(entries, pattern, 4 * TIMES);
            for (entry, (once, four)) in entries.iter().zip(once.into_iter().zip(four)) {
                if 2 * four.0 > 9 * once.0 {
                    let counts = format!("{} steps, then {}", once.0, four.0);
                    wrong.push(format!("{} on {most_work}'s lines: {counts}", entry.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn each_pattern_is_work_for_the_filter_it_names() {
    let entries = Pipeline::rules().entries;
    for (most_work, pattern) in PATTERNS {
        let counts = steps(&entries, pattern, TIMES);
        let at = entries.iter().position(|entry| *entry.name == **most_work);
        let (steps, votes) = counts[at.expect("the rules hold it")];
        let enough = steps > TIMES && votes >= 3 * TIMES;
        assert!(enough, "{most_work}: {steps} steps, {votes} votes");
    }
}
