//! The comment thread under a story.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::language::CueKind;
use crate::view::{Line, View};

/// Votes against everything from the first marker of a comment thread to the last.
///
/// One marker says nothing: "Comments" stands in menus too. A thread has at least three behind the
/// first prose ("Reply", "says:", "12 Comments"), and the lines between the first and the last of
/// them are comments, however well they read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Comments;

/// Markers that make a thread.
const THREAD_MARKERS: usize = 3;
/// Lines without a marker after which a thread has ended: a long comment has fewer paragraphs.
const THREAD_GAP: usize = 12;

impl Filter for Comments {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let Some(story) = page.lines().position(|line| line.is_prose()) else {
            return;
        };
        let mut first = None;
        let (mut last, mut markers) = (0, 0);
        for line in page.lines().skip(story).filter(|line| is_marker(*line)) {
            if first.is_some() && line.index() - last > THREAD_GAP {
                vote_on_thread(page, first, last, markers, ballot);
                (first, markers) = (None, 0);
            }
            first.get_or_insert(line.index());
            last = line.index();
            markers += 1;
        }
        vote_on_thread(page, first, last, markers, ballot);
    }
}

fn is_marker(line: Line<'_>) -> bool {
    line.cues().has(CueKind::Comment) && !line.is_prose()
}

fn vote_on_thread(
    page: View<'_>,
    first: Option<usize>,
    last: usize,
    markers: usize,
    ballot: &mut Ballot<'_>,
) {
    let Some(first) = first.filter(|_| markers >= THREAD_MARKERS) else {
        return;
    };
    for line in page.lines().take(last + 1).skip(first) {
        ballot.cast(line, Vote::against(5.0, Reason::Comment));
    }
}
