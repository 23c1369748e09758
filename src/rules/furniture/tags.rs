//! A story's tags, right behind its last sentence and before what stands below a story.

use crate::filter::{Ballot, Reason, Vote};
use crate::kind::is_colon;
use crate::language::CueKind;
use crate::measure::Kind;
use crate::view::{Line, View};

/// Tags in a row, at least: fewer may be a signature.
const TAGS: usize = 3;
/// Words of a tag, at most: longer ones are headlines.
const WORDS: u32 = 4;
/// Share of their words that the story has too, at least, in quarters. With two of four a list that ends a page in the
/// corpora went as well.
const QUARTERS: u32 = 3;
/// Nats against a tag, as lists of a story may end one too. Set by judgement.
const WEIGHT: f32 = 3.0;
/// What stands right below a story and its tags.
const BELOW: [CueKind; 3] = [CueKind::Rail, CueKind::Share, CueKind::Comment];

/// Votes against short lines right behind the main run, up to a cue of what stands below stories, where most of
/// their words are the story's. Where markup tells, tags are links.
pub(super) fn vote_on_tags(page: View<'_>, ballot: &mut Ballot<'_>) {
    let start = page.measures().main_run().end;
    let ends = |line: Line<'_>| line.shape().ends_sentence() && !line.opens_item();
    if !start
        .checked_sub(1)
        .and_then(|last| page.line(last))
        .is_some_and(ends)
    {
        return;
    }
    let tags = || {
        page.lines_in(start..page.len())
            .take_while(|line| is_tag(*line))
    };
    let (mut count, mut topic, mut words) = (0, 0, 0);
    for line in tags() {
        let (shared, all) = line.topic_words();
        (count, topic, words) = (count + 1, topic + shared, words + all);
    }
    let is_below = |line: Line<'_>| {
        let cues = line.cues();
        BELOW.into_iter().any(|kind| cues.whole(kind)) || cues.has(CueKind::Copyright)
    };
    let is_over = page.line(start + count).is_none_or(is_below);
    if count >= TAGS && is_over && 4 * topic >= QUARTERS * words {
        for line in tags() {
            ballot.cast(line, Vote::against(WEIGHT, Reason::Navigation));
        }
    }
}

fn is_tag(line: Line<'_>) -> bool {
    let shape = line.shape();
    shape.words() <= WORDS
        && shape.first.is_word()
        && shape.first != Kind::Digit
        && shape.last.is_word()
        && !line.text().contains(is_colon)
        && line.is_link() != Some(false)
        && line.cues().is_empty()
}

#[cfg(test)]
mod tests {
    use crate::pipeline::Pipeline;

    /// How many lines behind a story are voted on as its tags.
    fn votes_on(story: &str, behind: &str) -> usize {
        let page = format!("{story}\n{behind}");
        let classified = Pipeline::rules().classify(&page);
        let is_voted = |number: &usize| {
            let mut votes = classified.votes(*number);
            votes.any(|(filter, vote)| {
                filter == "furniture" && (-5.0..-2.0).contains(&vote.weight())
            })
        };
        (1..=page.lines().count()).filter(is_voted).count()
    }

    const STORY: &str = "\
The port of Ostend stays closed until May, the harbour council said, as dredging of the basin takes longer.
Ferries leave from the fish market of Bruges instead, and the harbour council pays for dredging and for ferries.
Nobody at the port of Ostend knows who pays for the ferries and the dredging after May, the council said.";

    #[test]
    fn short_lines_of_the_storys_words_before_what_is_below_it_are_tags() {
        for behind in [
            "Harbour\nFerries\nDredging\nShare",
            "port of Ostend\nferries\nharbour council\nRelated articles\nBread gets dearer in spring",
            "harbour\nferries\ndredging",
        ] {
            assert_eq!(votes_on(STORY, behind), 3, "{behind}");
        }
        let story = "宜蘭縣柳港鎮老街整修挖出石碑，鎮公所今天停工，文化資產專家認為石碑是清代遺物，應該立即保存。\n\
            縣府文化資產科今天派員到宜蘭柳港鎮會勘石碑，認為石碑質地為砂岩，斷成三截但大致完整，可以修復。";
        assert_eq!(votes_on(story, "宜蘭\n石碑\n文化資產\n相關新聞"), 3);
    }

    #[test]
    fn lists_signatures_and_verse_are_left_alone() {
        for behind in [
            // No words of the story, nothing below it, too few, sentences, and what follows a colon.
            "Carrots\nLeeks\nOnions\nShare",
            "Harbour\nFerries\nDredging\nThe harbour\nAnd what the council is going to do next",
            "Anna Visser\nOstend\nShare",
            "Ferries leave.\nHarbour closed.\nDredging goes on.\nShare",
            "Harbour: closed\nFerries: running\nDredging: late\nShare",
            "12 ferries\n3 harbours\n1 council\nShare",
            "The harbour of our council,\nthe ferries of our port,\nthe dredging of the basin,\nShare",
        ] {
            assert_eq!(votes_on(STORY, behind), 0, "{behind}");
        }
        let list = format!(
            "{STORY}\n• The harbour council, which said that it pays for dredging, also pays for ferries in May."
        );
        assert_eq!(
            votes_on(&list, "• harbour\n• ferries\n• dredging\nShare"),
            0
        );
        let opens = STORY.replace(
            "after May, the council said.",
            "after May, but this is known:",
        );
        assert_eq!(votes_on(&opens, "harbour\nferries\ndredging\nShare"), 0);
    }
}
