//! Furniture: share and subscription prompts, advertisement labels, cookie and copyright notices, corrections.

use super::wordless;
use crate::filter::{Filter, Reason, Vote};
use crate::language::tables::FEED_TAILS;
use crate::language::{CueHits, CueKind, CueMatcher};
use crate::view::Line;

/// Votes against lines that hold a cue phrase of furniture, by the tables of all languages.
///
/// A phrase that is the whole line weighs most; at the start of a long sentence it may be prose
/// ("Share prices fell") and weighs little.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
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
    fn vote(&self, line: Line<'_>) -> Vote {
        let (text, cues) = (line.text(), line.cues());
        if points_elsewhere(text) || closes_feed(text) {
            return Vote::against(WHOLE, Reason::ReadMore);
        }
        if let Some(reason) = wordless::reason(line) {
            return Vote::against(WHOLE, reason);
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

/// Whether what stands before a line's first colon is all of a cue of other stories, which a table may hold with
/// its colon: what follows is the headline of one.
fn points_elsewhere(line: &str) -> bool {
    CueMatcher::shared().may_open(line) && leads_elsewhere(line)
}

/// The same of a line that a cue may open.
fn leads_elsewhere(line: &str) -> bool {
    let mut ends = (0..=LEAD_BYTES.min(line.len())).rev();
    let lead = ends.find_map(|end| line.get(..end)).unwrap_or(line);
    // `：` begins with that byte.
    let mut signs = memchr::memchr2_iter(b':', 0xef, lead.as_bytes());
    let opening = signs.find_map(|at| {
        let behind = lead[at..].strip_prefix([':', '：'])?;
        Some(&lead[..lead.len() - behind.len()])
    });
    opening.is_some_and(|opening| {
        let cues = CueMatcher::shared().find_where(opening, false);
        cues.whole(CueKind::ReadMore) || cues.whole(CueKind::Rail)
    })
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

/// Bytes in which such a cue and its colon stand: the longest of the tables take some fifty.
const LEAD_BYTES: usize = 80;

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
    use super::{closes_feed, leads_elsewhere, points_elsewhere};
    use crate::filter::Reason;
    use crate::language::tables::FEED_TAILS;
    use crate::language::{ALL, CueKind};
    use crate::pipeline::Pipeline;
    use proptest::prelude::{prop, prop_assert_eq, proptest};

    #[test]
    fn lines_that_no_cue_may_open_lead_nowhere() {
        let cues = ALL.iter().flat_map(|language| language.cues);
        let cues = cues.filter(|cue| matches!(cue.kind, CueKind::ReadMore | CueKind::Rail));
        for phrase in cues.flat_map(|cue| [cue.phrase, cue.catches, cue.leaves]) {
            for line in [": A", "：A", " (12): A", " 3", ""].map(|end| format!("{phrase}{end}")) {
                for line in ["", "» ", "2 ", "(२) "].map(|start| format!("{start}{line}")) {
                    assert_eq!(points_elsewhere(&line), leads_elsewhere(&line), "{line}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_line_leads_where_it_points(pieces in prop::collection::vec(
            prop::sample::select(vec![
                "Read more", "read next", "Related", "Lire aussi", "延伸閱讀", "Baca juga", ":", "：", " ", " ", "»",
                "12", "²", "三", "(", ")", "-", "\u{301}", "ﬁ", "The",
            ]),
            0..8,
        )) {
            let line = pieces.concat();
            prop_assert_eq!(points_elsewhere(&line), leads_elsewhere(&line));
        }
    }

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
    fn lines_without_a_word_are_furniture() {
        assert_eq!(vote_on("* * *"), (-6.0, Some(Reason::Boilerplate)));
        assert_eq!(vote_on("« 1 2 3 »"), (-6.0, Some(Reason::Navigation)));
        assert_eq!(vote_on("#harbour"), (-6.0, Some(Reason::Navigation)));
    }

    #[test]
    fn a_cue_of_other_stories_and_a_colon_lead_to_a_headline() {
        for line in [
            "READ MORE: The man who sold the moon",
            "Baca juga: Harga naik",
            "Διαβάστε επίσης: Οι τιμές ανεβαίνουν",
            "延伸閱讀：颱風接近",
            "**Lire aussi :** le pont",
            // Tables hold these with their colon.
            "READ ALSO: Port opens",
            "Basahin: Presyo ng gasolina, tataas",
            "Đọc thêm: Giá xăng tăng",
            "Loe ka: Hinnad tõusevad",
            "यो पनि पढ्नुहोस्: मूल्य बढ्यो",
        ] {
            assert!(points_elsewhere(line), "{line}");
        }
        for line in [
            "Read more books: that was her advice.",
            "He said: read more",
            "Read more",
            "They read also: it helped.",
            ": Read more",
            "",
        ] {
            assert!(!points_elsewhere(line), "{line}");
        }
    }
}
