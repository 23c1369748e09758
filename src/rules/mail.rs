//! What a mail program and its users put around a story: heads, notes above a forwarded one, signatures.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::view::{Line, View};
use std::ops::Range;

/// Votes against all of a mail but the story in it.
///
/// A head's fields are certainly no body. Heads part a text, and of the parts the one with the most prose is the
/// story: what stands above a forwarded one is a note on it. So it is with lines beside those that are quoted,
/// where these are most of the page, and with what stands behind the row that parts the signature (`-- `, RFC
/// 3676, 4.3), if it has less prose than what is before. Pages without a head and quoted rows get no vote. Linear.
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

impl Filter for Mail {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        if !page.is_mail() {
            return;
        }
        let Some(story) = story(page) else {
            return;
        };
        let story = story.start..signature(page, story.clone());
        for line in page.lines() {
            if line.is_mail_head() {
                ballot.cast(line, Vote::certainly_not(Reason::Mail));
            } else if !story.contains(&line.index()) || line.is_beside_quoted() {
                ballot.cast(line, Vote::against(WEIGHT, Reason::Mail));
            }
        }
    }
}

/// The part between heads that has the most prose, of such the first.
fn story(page: View<'_>) -> Option<Range<usize>> {
    let mut best: Option<(u32, Range<usize>)> = None;
    let (mut start, mut words) = (0, 0);
    for at in 0..=page.len() {
        let line = page.line(at).filter(|line| !line.is_mail_head());
        let Some(line) = line else {
            let more = best.as_ref().is_none_or(|(most, _)| words > *most);
            if more && words > 0 {
                best = Some((words, start..at));
            }
            (start, words) = (at + 1, 0);
            continue;
        };
        words += if line.is_beside_quoted() {
            0
        } else {
            line.prose_words()
        };
    }
    best.map(|(_, part)| part)
}

/// Where the story's signature begins, if it has one, or else its end.
fn signature(page: View<'_>, story: Range<usize>) -> usize {
    let lines = || page.lines_in(story.clone());
    let Some(mark) = lines().rfind(|line| line.raw() == SIGNATURE) else {
        return story.end;
    };
    let prose = |line: Line<'_>| line.prose_words();
    let (before, behind) = (story.start..mark.index(), mark.index()..story.end);
    let before: u32 = page.lines_in(before).map(prose).sum();
    let behind: u32 = page.lines_in(behind).map(prose).sum();
    if behind < before {
        mark.index()
    } else {
        story.end
    }
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
        let stories = format!("{STORY}\n\n{STORY}");
        assert_eq!(
            voted(&format!("{NOTE}\n\n{head}\n\n{stories}\n\n--\nAnn")),
            [1, 3, 4, 10, 11]
        );
        assert_eq!(
            voted(&format!("{head}\n\n{stories}\n\n{head}\n\n{NOTE}")),
            [1, 2, 8, 9, 11]
        );
        let quoted = stories.replace('\n', "\n> ");
        assert_eq!(
            voted(&format!("{NOTE}\nAnn wrote:\n> {quoted}\nBo")),
            [1, 2, 6]
        );
    }

    #[test]
    fn other_pages_get_none() {
        for text in [
            format!("{STORY}\n\n--\n{NOTE}"),
            format!("{NOTE}\n> {NOTE}\n{STORY}"),
            "From: Ann <a@b.example>\nSubject: Port".to_owned(),
            format!("From: the sea\nTo: the shore\n{STORY}"),
        ] {
            assert!(voted(&text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_rule_above_most_of_the_text_parts_no_signature() {
        let text =
            format!("From: Ann <a@b.example>\nSubject: Port\n\n{NOTE}\n--\n{STORY}\n{STORY}");
        assert_eq!(voted(&text), [1, 2]);
    }
}
