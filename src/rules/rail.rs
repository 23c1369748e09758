//! A rail is a run of other stories' headlines after the body or inside it.

use super::elsewhere::{HEADLINE_WORDS, vote_below_cues};
use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::language::CueKind;
use crate::measure::{Kind, Run};
use crate::view::{Line, View};

/// Votes against runs of headline-like lines: after the body, or inside it behind a header such as
/// "Most Popular".
///
/// It needs a run: three or more neighbouring lines that are as long as headlines and end no sentence. A
/// list inside the body looks the same, so that inside the body a run counts only with a header or with torn
/// bullets. Up to three headlines right below a header, with prose before and behind, weigh more than a
/// run. A lone bullet belongs to the run it opens.
/// Behind the main run, headlines with a blurb or a time between them are named as a rail too, but
/// without weight, as the sections of a long story look the same. Linear.
///
/// ```
/// use bodycopy::Pipeline;
///
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let classified = Pipeline::rules().classify(page);
/// let mut votes = classified.votes(13).filter(|(filter, _)| *filter == "rail");
/// assert!(votes.any(|(_, vote)| vote.weight() < 0.0));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rail;

/// Headlines that make a rail: two may be a headline and a standfirst.
const HEADLINES: usize = 3;
/// Other lines between two headlines of a rail of cards: a blurb, a section and a time.
const CARD_LINES: usize = 3;
/// Nats against a line of a run, set by judgement.
const WEIGHT: f32 = 2.0;

impl Filter for Rail {
    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let runs = page.measures().runs();
        let Some(first) = runs.iter().position(|run| run.prose) else {
            return;
        };
        let last = runs.iter().rposition(|run| run.prose).unwrap_or(first);
        for (at, run) in runs.iter().enumerate().skip(first) {
            if !run.prose {
                vote_on_run(page, run, at > last, ballot);
            }
        }
        let inside = runs[first].end as usize..runs[last].start as usize;
        vote_below_cues(page, inside, ballot);
        name_cards(page, ballot);
    }
}

fn vote_on_run(page: View<'_>, run: &Run, after_body: bool, ballot: &mut Ballot<'_>) {
    let lines = || page.lines_in(run.start as usize..run.end as usize);
    if lines().filter(|line| is_headline(*line)).count() < HEADLINES {
        return;
    }
    let mut in_rail = after_body;
    for line in lines() {
        in_rail |= is_header(line) || line.is_lone_bullet();
        if in_rail && (is_headline(line) || is_header(line) || line.is_lone_bullet()) {
            ballot.cast(line, Vote::against(WEIGHT, Reason::Rail));
        }
    }
}

/// Names everything from the first to the last headline of a chain of cards behind the main run.
fn name_cards(page: View<'_>, ballot: &mut Ballot<'_>) {
    let mut cards: Option<(usize, usize, usize)> = None;
    for line in page.lines_in(page.measures().main_run().end..page.len()) {
        if !is_headline(line) && !is_header(line) {
            continue;
        }
        let at = line.index();
        cards = match cards {
            Some((first, last, count)) if at - last <= CARD_LINES + 1 => {
                Some((first, at, count + 1))
            }
            _ => {
                name(page, cards, ballot);
                Some((at, at, 1))
            }
        };
    }
    name(page, cards, ballot);
}

fn name(page: View<'_>, cards: Option<(usize, usize, usize)>, ballot: &mut Ballot<'_>) {
    if let Some((first, last, _)) = cards.filter(|(.., count)| *count >= HEADLINES) {
        for line in page.lines_in(first..last + 1) {
            ballot.cast(line, Vote::against(0.0, Reason::Rail));
        }
    }
}

fn is_headline(line: Line<'_>) -> bool {
    HEADLINE_WORDS.contains(&line.shape().words())
        && line.shape().ending != Kind::Stop
        && !line.is_row()
}

fn is_header(line: Line<'_>) -> bool {
    line.cues().whole(CueKind::Rail)
}

#[cfg(test)]
mod tests {
    use crate::pipeline::Pipeline;

    /// How many lines behind a story the rail votes against.
    fn votes_on(lines: &[&str]) -> usize {
        let prose = "The harbour stays closed until May, the port authority said, as dredging takes longer.";
        let page = format!("{prose}\n{prose}\n{}", lines.join("\n"));
        let classified = Pipeline::rules().classify(&page);
        let is_voted = |line: usize| {
            let mut votes = classified.votes(line);
            votes.any(|(filter, vote)| filter == "rail" && vote.weight() < 0.0)
        };
        (3..3 + lines.len()).filter(|line| is_voted(*line)).count()
    }

    #[test]
    fn what_ends_in_a_full_stop_of_any_script_is_no_headline() {
        for sentences in [
            [
                "ወደቡ እስከ ግንቦት ድረስ ዝግ ነው።",
                "ጀልባዎች ከዓሣ ገበያ ይነሳሉ ተብሏል።",
                "ትኬቶቹ እዚያ ያገለግላሉ ብለዋል ባለሥልጣኑ።",
            ],
            [
                "Նավահանգիստը փակ է մինչև մայիս։",
                "Լաստանավերը մեկնում են ձկան շուկայից։",
                "Տոմսերը ուժի մեջ են այնտեղ։",
            ],
            [
                "He called it “a very long winter.”",
                "She said “we wait for May.”",
                "They said “so do we all.”",
            ],
        ] {
            assert_eq!(votes_on(&sentences), 0, "{sentences:?}");
            let headlines = sentences.map(|line| line.trim_end_matches(['.', '”', '።', '։']));
            assert_eq!(votes_on(&headlines), 3, "{headlines:?}");
        }
    }
}
