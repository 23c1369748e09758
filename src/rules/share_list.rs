//! The list of places to share a story at, below a line that is all a share prompt.

use crate::filter::{Ballot, Reason, Vote};
use crate::language::{CueKind, CueMatcher};
use crate::view::{Line, View};

/// Items of such a list, at least: the story's own list may open with a word such as `Save`.
const ITEMS: usize = 2;
/// Nats against an item, as much as against the prompt above. Set by judgement.
const WEIGHT: f32 = 6.0;

/// Votes against the items right below a share prompt, where there are several and each names a place or way to share:
/// `Click to share on Facebook (opens in new window)`. Points of a story, which may stand there too, do not.
pub(super) fn vote_on_share_lists(page: View<'_>, ballot: &mut Ballot<'_>) {
    let mut read = 0;
    for (at, cues) in page.measures().cues().iter().enumerate() {
        if at < read || !cues.whole(CueKind::Share) {
            continue;
        }
        let list = || {
            page.lines_in(at + 1..page.len())
                .take_while(Line::opens_item)
        };
        let (mut items, mut all) = (0, true);
        for line in list() {
            (items, all) = (items + 1, all && names_place(line));
        }
        // A list is read once, though each of its items may be a prompt.
        read = at + 1 + items;
        if items >= ITEMS && all {
            for line in list() {
                ballot.cast(line, Vote::against(WEIGHT, Reason::SharePrompt));
            }
        }
    }
}

/// Whether one of a line's words, or the line, is all of a share cue, and no sentence ends with it.
fn names_place(line: Line<'_>) -> bool {
    let is_cue = |word: &str| {
        let cues = CueMatcher::shared().find_where(word, false);
        cues.whole(CueKind::Share)
    };
    let mut words = line.text().split(|c: char| !c.is_alphanumeric());
    !line.shape().ends_sentence()
        && (line.cues().whole(CueKind::Share) || words.any(|word| !word.is_empty() && is_cue(word)))
}

#[cfg(test)]
mod tests {
    use crate::pipeline::Pipeline;

    /// How many lines of a page are voted on as such.
    fn votes_on(page: &str) -> usize {
        let classified = Pipeline::rules().classify(page);
        let is_voted = |number: &usize| {
            let mut votes = classified.votes(*number);
            votes.any(|(filter, vote)| filter == "furniture" && vote.weight() < -5.0)
        };
        (1..=page.lines().count()).filter(is_voted).count()
    }

    #[test]
    fn items_below_a_share_prompt_that_name_places_are_prompts() {
        for page in [
            "Share this:\n• Click to share on Facebook (Opens in new window)\n• Click to email a link to a friend",
            "Partager :\n- Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)\n- Cliquer pour imprimer",
            "Artikel teilen\n• Teilen auf Twitter\n• Per E-Mail teilen",
            "Поделиться\n• Отправить в Telegram\n• Отправить в Одноклассники",
        ] {
            assert_eq!(votes_on(page), 3, "{page}");
        }
    }

    #[test]
    fn points_and_lists_of_the_story_are_left_alone_below_one() {
        for page in [
            "Share\n• Port stays closed until May\n• Ferries leave from the fish market",
            "Share\n• Facebook to close its port office\n• Ferries leave from the fish market",
            "Share\n• Facebook to close its port office",
            "Share\n• The port says Facebook is wrong.\n• The town blames Twitter.",
            "Share\nClick Facebook to see the boats\nTwitter has them as well",
        ] {
            assert_eq!(votes_on(page), 1, "{page}");
        }
        let page = "What to bring:\n• Print of the ticket\n• Facebook name of the guest";
        assert_eq!(votes_on(page), 0);
    }
}
