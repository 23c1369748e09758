//! Furniture: share and subscription prompts, advertisement labels, cookie and copyright notices, corrections.

mod end_mark;
mod notice;
#[cfg(feature = "html")]
mod signup;
mod tags;
mod ticker;
mod timing;
mod wordless;

use super::elsewhere::points_elsewhere;
use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::language::tables::FEED_TAILS;
use crate::language::{CueHits, CueKind};
use crate::view::{Line, View};
use end_mark::is_end_mark;
use notice::opens_notice;
#[cfg(feature = "html")]
use signup::vote_on_boxes;
use tags::vote_on_tags;
use ticker::vote_on_clock;
use timing::vote_on_times;

/// Votes against lines that hold a cue phrase of furniture, by the tables of all languages, and against those of a
/// small box of an HTML page around a field for a mail address.
///
/// A phrase that is the whole line weighs most; at the start of a long sentence it may be prose
/// ("Share prices fell") and weighs little.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../../examples/data/wire-story-with-rail.txt");
/// let page = format!("Advertisement\n{page}");
/// let classified = Pipeline::rules().classify(&page);
/// let mut votes = classified.votes(1).filter(|(filter, _)| *filter == "furniture");
/// assert!(votes.any(|(_, vote)| vote.weight() < 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Furniture;

/// Which cue stands for which reason.
const REASONS: [(CueKind, Reason); 7] = [
    (CueKind::Advertisement, Reason::Advertisement),
    (CueKind::Cookie, Reason::Cookie),
    (CueKind::Copyright, Reason::Copyright),
    (CueKind::Share, Reason::SharePrompt),
    (CueKind::Subscribe, Reason::SubscriptionPrompt),
    (CueKind::ReadMore, Reason::ReadMore),
    (CueKind::Correction, Reason::Correction),
];

impl Filter for Furniture {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        for line in page.lines() {
            ballot.cast(line, self.vote(line));
        }
        vote_on_tags(page, ballot);
        vote_on_times(page, WHOLE, ballot);
        vote_on_clock(page, PART, ballot);
        #[cfg(feature = "html")]
        vote_on_boxes(page, ballot);
    }

    fn vote(&self, line: Line<'_>) -> Vote {
        let (text, cues) = (line.text(), line.cues());
        if line.is_contents() {
            return Vote::against(WHOLE, Reason::Navigation);
        }
        // What goes on as a sentence of the story points to nothing.
        let is_sentence = || line.is_prose() && line.shape().ends_sentence();
        if points_elsewhere(text) && !is_sentence() || closes_feed(text) {
            return Vote::against(WHOLE, Reason::ReadMore);
        }
        if let Some(reason) = wordless::reason(line) {
            return Vote::against(WHOLE, reason);
        }
        if is_end_mark(line) {
            return Vote::against(WHOLE, Reason::Credit);
        }
        if opens_notice(text, cues) {
            return Vote::against(WHOLE, Reason::Copyright);
        }
        if cues.is_empty() {
            return Vote::ABSTAIN;
        }
        let found = REASONS.into_iter().filter(|(kind, _)| cues.has(*kind));
        found
            .map(|(kind, reason)| Vote::against(weight(cues, kind, line.is_prose()), reason))
            .min_by(|a, b| a.weight().total_cmp(&b.weight()))
            .unwrap_or(Vote::ABSTAIN)
    }
}

/// Whether a line is what blogs put behind each entry of their feed.
fn closes_feed(line: &str) -> bool {
    let may_open = |first: &u8| FEED_OPENS[usize::from(*first)];
    if !line.as_bytes().first().is_some_and(may_open) {
        return false;
    }
    // Few lines open like one, and none like two.
    let mut tails = FEED_TAILS.iter();
    let Some((opening, inner)) = tails.find(|(opening, _)| line.starts_with(opening)) else {
        return false;
    };
    let is_named = |name: &str| name.starts_with(|c: char| !c.is_lowercase());
    let parts = line[opening.len()..].split_once(inner);
    parts.is_some_and(|(title, site)| {
        is_named(title) && is_named(site) && site.split_whitespace().count() <= SITE_WORDS
    })
}

/// Which bytes such lines begin with: most other lines are told by that.
const FEED_OPENS: [bool; 256] = {
    let mut opens = [false; 256];
    let mut at = 0;
    while at < FEED_TAILS.len() {
        opens[FEED_TAILS[at].0.as_bytes()[0] as usize] = true;
        at += 1;
    }
    opens
};
/// Most words of the name of a site that ends such a line.
const SITE_WORDS: usize = 5;

// Set by judgement.
/// Nats against a line that is nothing but a cue.
const WHOLE: f32 = 6.0;
/// Nats against a short line with a cue in it.
const PART: f32 = 2.0;
/// Nats against prose with a cue in it: "Share prices fell" makes furniture no more than twice as
/// likely.
const IN_PROSE: f32 = 0.7;
/// Nats against a correction, which is prose mostly and is known by how it opens. Gold texts leave them out (all five
/// of the corpora and the hand-written pages that have one), and keep notes of the editors (five of seven).
const CORRECTION: f32 = 6.0;

fn weight(cues: CueHits, kind: CueKind, prose: bool) -> f32 {
    match (cues.whole(kind), prose) {
        (true, _) => WHOLE,
        (false, _) if kind == CueKind::Correction => CORRECTION,
        (false, false) => PART,
        (false, true) => IN_PROSE,
    }
}

#[cfg(test)]
mod tests {
    use super::closes_feed;
    use crate::filter::Reason;
    use crate::language::tables::FEED_TAILS;
    use crate::pipeline::Pipeline;

    #[test]
    fn no_line_opens_like_two_tails_of_feeds() {
        for (line, _) in FEED_TAILS {
            let alike = FEED_TAILS
                .iter()
                .filter(|(opening, _)| line.starts_with(opening));
            assert_eq!(alike.count(), 1, "{line}");
        }
    }

    #[test]
    fn a_line_that_blogs_put_behind_an_entry_closes_it() {
        for line in [
            "The post Port closes for winter appeared first on The Herald.",
            "Der Beitrag Hafen schließt erschien zuerst auf Der Bote.",
            "La entrada El puerto cierra se publicó primero en El Faro.",
            "Сообщение Порт закрыт появились сначала на Маяк.",
        ] {
            assert!(closes_feed(line), "{line}");
        }
        for line in [
            "The post office in the harbour closes in May, the town said.",
            "The letter appeared first on his blog, and then in the paper.",
            "L'articolo del Corriere ha fatto discutere.",
            "The post in which he mocked her appeared first on Monday.",
            "L'articolo 11 della Costituzione proviene da un lungo dibattito.",
        ] {
            assert!(!closes_feed(line), "{line}");
        }
    }

    /// Nats against a line of a page of rules, and why.
    fn vote_on(line: &str) -> (f32, Option<Reason>) {
        let classified = Pipeline::rules().classify(line);
        let vote = classified
            .votes(1)
            .find(|(filter, _)| *filter == "furniture");
        vote.map_or((0.0, None), |(_, vote)| (vote.weight(), vote.reason()))
    }

    #[test]
    fn corrections_are_no_body_and_notes_of_the_editors_may_be() {
        for line in [
            "Correction: An earlier version of this article misstated the number of lamps. There are 34, not 43.",
            "This article was amended on 19 February 2025. It said that the lamp was out.",
            "Korrektur: Der Name war falsch.",
        ] {
            assert_eq!(vote_on(line), (-6.0, Some(Reason::Correction)), "{line}");
        }
        for line in [
            "Editor's note: We added two restaurants to this list in May, as readers had asked us to.",
            "The correction: nobody had seen it.",
            "This article was amended by voters.",
        ] {
            assert_eq!(vote_on(line), (0.0, None), "{line}");
        }
    }

    #[test]
    fn what_opens_with_copyright_and_a_year_is_a_notice_whole() {
        for line in [
            "Copyright 2026 The Harbour Post. All rights of this story are those of its authors and their heirs.",
            "Copyright © 2011, The Harbour School. For more about boats, see the library of its old town.",
            "© 2011–2026 Harbour Games Ltd. All logos and names are the property of their owners here.",
            "Copyright (c) 2026 The Harbour Post, which says so in every one of its many papers and books.",
        ] {
            assert_eq!(vote_on(line), (-6.0, Some(Reason::Copyright)), "{line}");
        }
        for line in [
            "Copyright lawyers said in 2026 that the port owns its name, and that nobody else may use it.",
            "Copyright 20 years ago was a matter for lawyers alone, as the keeper of the museum told us.",
            "Copyright © The Harbour Post, which was founded in 1876 and has seen many owners since then.",
            "The port has held its copyright since 2026, and nobody else may use its name or its flag.",
        ] {
            assert!(vote_on(line).0 > -6.0, "{line}");
        }
    }

    #[test]
    fn lines_without_a_word_are_furniture() {
        assert_eq!(vote_on("* * *"), (-6.0, Some(Reason::Boilerplate)));
        assert_eq!(vote_on("« 1 2 3 »"), (-6.0, Some(Reason::Navigation)));
        assert_eq!(vote_on("#harbour"), (-6.0, Some(Reason::Navigation)));
    }
}
