//! The comment thread under a story.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::language::CueKind;
use crate::view::{Line, View};

/// Votes against everything from the first marker of a comment thread to the last comment.
///
/// One marker says nothing: "Comments" stands in menus too. A thread has at least three behind the
/// first prose, close to one another: cues ("Reply", "says:", "12 Comments") and lines that give
/// the time of day of a post; at least one is a cue, as the entries of a live blog have times too.
/// The lines between the markers are comments, however well they read. Linear.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let page = format!("{page}\n3 Comments\nAnn says:\nGood.\nReply\nJoe says:\nBad.");
/// let classified = Pipeline::rules().classify(&page);
/// let mut votes = classified.votes(27).filter(|(filter, _)| *filter == "comments");
/// assert!(votes.any(|(_, vote)| vote.weight() < 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Comments;

/// Markers that make a thread: fewer may be a link to the thread and the author's time stamp.
const MARKERS: usize = 3;
/// Lines without a marker after which a thread has ended: a long comment has fewer paragraphs.
const GAP: usize = 12;
/// Words of a line that gives the time of a post, at most: a name, a date and a time.
const STAMP_WORDS: u32 = 12;
/// Digits of such a line, at least: those of `9:05`.
const STAMP_DIGITS: u32 = 3;
/// Nats, set by judgement: more than the longest comment has for it as prose among prose.
const WEIGHT: f32 = 5.0;

/// A thread as far as a walk over the lines has come.
#[derive(Debug, Clone, Copy)]
struct Thread {
    first: usize,
    last: usize,
    markers: usize,
    cues: usize,
}

impl Filter for Comments {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let Some(story) = page.lines().position(|line| line.is_prose()) else {
            return;
        };
        let mut thread: Option<Thread> = None;
        for line in page.lines_in(story + 1..page.len()) {
            let (at, cue) = (line.index(), is_cue(line));
            if !cue && !is_stamp(line) {
                continue;
            }
            match &mut thread {
                Some(open) if at - open.last <= GAP => open.add(at, cue),
                _ => {
                    vote_on(page, thread, ballot);
                    let mut open = Thread {
                        first: at,
                        last: at,
                        markers: 0,
                        cues: 0,
                    };
                    open.add(at, cue);
                    thread = Some(open);
                }
            }
        }
        vote_on(page, thread, ballot);
    }
}

impl Thread {
    fn add(&mut self, at: usize, cue: bool) {
        self.last = at;
        self.markers += 1;
        self.cues += usize::from(cue);
    }
}

fn is_cue(line: Line<'_>) -> bool {
    line.cues().has(CueKind::Comment) && !line.is_prose()
}

/// Whether a line is short and holds a time of day such as `9:05` or `21:30`.
fn is_stamp(line: Line<'_>) -> bool {
    let shape = line.shape();
    if shape.words() > STAMP_WORDS || shape.digits < STAMP_DIGITS {
        return false;
    }
    let bytes = line.text().as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    memchr::memchr_iter(b':', bytes)
        .any(|at| at > 0 && digit(at - 1) && digit(at + 1) && digit(at + 2))
}

/// Votes on a thread's lines and on the prose right behind its last marker: the last comment.
fn vote_on(page: View<'_>, thread: Option<Thread>, ballot: &mut Ballot<'_>) {
    let Some(thread) = thread.filter(|thread| thread.markers >= MARKERS && thread.cues > 0) else {
        return;
    };
    let behind = thread.last + 1;
    let last_comment = page
        .lines_in(behind..behind + GAP)
        .take_while(Line::is_prose);
    let end = behind + last_comment.count();
    for line in page.lines_in(thread.first..end) {
        ballot.cast(line, Vote::against(WEIGHT, Reason::Comment));
    }
}
