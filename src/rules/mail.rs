//! What a mail program and its users put around a story: heads, notes above a forwarded one, signatures.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::view::{Line, View};
use std::ops::Range;

/// Votes against all of a mail but the story in it.
///
/// A head's fields are certainly no body. Heads part a text, and of the parts the one with the most prose is the
/// story: what stands above a forwarded one is a note on it. So it is with lines beside a story that a mail quotes,
/// and with what stands behind the row that parts the signature (`-- `, RFC 3676, 4.3) and is short beside the
/// story. Pages that are no mail get no vote ([`View::is_mail`]). Linear.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let mail = format!("You must read this!\n\nFrom: Ann <ann@post.example>\nSubject: Port closes\n\n{page}");
/// let classified = Pipeline::news().classify(&mail);
/// let mut votes = classified.votes(1).filter(|(filter, _)| *filter == "mail");
/// assert!(votes.any(|(_, vote)| vote.weight() < 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Mail;

/// Nats against lines around the story, set by judgement: a note reads as prose, and mostly stands alone.
const WEIGHT: f32 = 5.0;
/// The row that parts a signature, without the blank at its end, which is lost on the way.
const SIGNATURE: &str = "--";

/// How many times the prose behind the row that parts it the story before a signature has: an address, and how to
/// leave a list, take a sentence or two. Set by judgement.
const STORY: u64 = 3;

impl Filter for Mail {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        if !page.is_mail() {
            return;
        }
        for line in page.lines().filter(Line::is_mail_head) {
            ballot.cast(line, Vote::certainly_not(Reason::Mail));
        }
        let Some(story) = story(page) else {
            return;
        };
        let story = story.start..signature(page, story.clone());
        for line in page.lines().filter(|line| !line.is_mail_head()) {
            if !story.contains(&line.index()) || line.is_beside_quoted() {
                ballot.cast(line, Vote::against(WEIGHT, Reason::Mail));
            }
        }
    }
}

/// The words of prose that a line has of the story, where a mail quotes that.
fn prose(line: Line<'_>) -> u64 {
    if line.is_beside_quoted() {
        0
    } else {
        line.prose_words().into()
    }
}

/// The part between heads that has the most prose, of such the first.
fn story(page: View<'_>) -> Option<Range<usize>> {
    let (mut best, mut most) = (None, 0);
    let (mut start, mut words) = (0, 0);
    for at in 0..=page.len() {
        if let Some(line) = page.line(at).filter(|line| !line.is_mail_head()) {
            words += prose(line);
            continue;
        }
        if words > most {
            (best, most) = (Some(start..at), words);
        }
        (start, words) = (at + 1, 0);
    }
    best
}

/// Where the story's signature begins, if it has one, or else its end.
fn signature(page: View<'_>, story: Range<usize>) -> usize {
    let all: u64 = page.lines_in(story.clone()).map(prose).sum();
    let mut before = 0;
    for line in page.lines_in(story.clone()) {
        if line.text() == SIGNATURE && (all - before) * STORY <= before {
            return line.index();
        }
        before += prose(line);
    }
    story.end
}

#[cfg(test)]
mod tests {
    use crate::Pipeline;

    const STORY: &str =
        "The harbour stays closed until May, the port authority said, because it takes longer.";
    const NOTE: &str =
        "You must read this story about the harbour, which I found in the paper this morning.";

    /// Numbers of the lines that get votes.
    fn voted(text: &str) -> Vec<usize> {
        let classified = Pipeline::rules().classify(text);
        let voted = |number: &usize| {
            classified
                .votes(*number)
                .any(|(filter, _)| filter == "mail")
        };
        classified
            .lines()
            .map(|line| line.number())
            .filter(voted)
            .collect()
    }

    #[test]
    fn what_stands_around_the_story_gets_votes() {
        let head = "From: Ann <a@b.example>\nSubject: Port";
        let stories = format!("{STORY}\n\n{STORY}\n\n{STORY}");
        let forwarded = format!("{NOTE}\n\n----\n{head}\n\n{stories}\n\n--\nAnn");
        assert_eq!(voted(&forwarded), [1, 3, 4, 5, 13, 14]);
        let answered = format!("{head}\n\n{stories}\n----\n{head}\n\n{NOTE}");
        assert_eq!(voted(&answered), [1, 2, 10, 11, 13]);
        let quoted = stories.replace('\n', "\n> ");
        let quoted =
            format!("{NOTE}\nOn 14.1.2025 at 7:02 Ann wrote:\n> {quoted}\n> --\n> Ann\nBo");
        assert_eq!(voted(&quoted), [1, 2, 8, 9, 10]);
        assert_eq!(voted(head), [1, 2]);
    }

    #[test]
    fn other_pages_get_none() {
        for text in [
            format!("{STORY}\n\n--\n{NOTE}"),
            format!("{NOTE}\n> {NOTE}\n{STORY}"),
            format!("{STORY}\n\n{STORY}\n\nFrom: Ann <a@b.example>\nSubject: Port\n\n{STORY}"),
            format!("From: the sea\nTo: the shore\n{STORY}"),
        ] {
            assert!(voted(&text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_rule_above_more_than_a_signature_parts_none() {
        let text = format!("From: Ann <a@b.example>\nSubject: Port\n\n{STORY}\n--\n{NOTE}");
        assert_eq!(voted(&text), [1, 2]);
    }
}
