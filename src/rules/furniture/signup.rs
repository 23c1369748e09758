//! The box around a field for a mail address: the offer of a newsletter, a form for comments or a log-in.

use crate::filter::{Ballot, Reason, Vote};
use crate::page::Markup;
use crate::view::{Line, View};

/// Most words of such a box: offers have a name, a sentence or two, a note on privacy and a button.
const WORDS: u32 = 60;
/// A page's prose is at least so many times as long as a box on it: of a page that is all form it is the text.
const PROSE: u32 = 4;
/// Nats against a line of such a box. Set by judgement.
const WEIGHT: f32 = 2.0;

/// Votes against the lines of the largest element around a field for a mail address that holds few words: not against a
/// page that stands in one form. Items are left alone, as lists stand in the story. Linear, and only where there is such
/// a field.
pub(super) fn vote_on_boxes(page: View<'_>, ballot: &mut Ballot<'_>) {
    let Some(markup) = page.page().whole_markup() else {
        return;
    };
    if markup.mail_fields.is_empty() {
        return;
    }
    let prose: u32 = page.lines().map(|line| line.prose_words()).sum();
    let boxes = boxes(page, markup, WORDS.min(prose / PROSE));
    let container = |line: Line<'_>| {
        markup
            .lines
            .get(line.index())
            .map(|own| own.container as usize)
    };
    for line in page.lines() {
        let is_inside = container(line).is_some_and(|at| boxes.get(at) == Some(&true));
        if is_inside && !line.is_listed() {
            ballot.cast(line, Vote::against(WEIGHT, Reason::SubscriptionPrompt));
        }
    }
}

/// Which containers are such boxes of at most so many words, or inside of one.
fn boxes(page: View<'_>, markup: &Markup, most: u32) -> Vec<bool> {
    let containers = &markup.containers;
    let mut words = vec![0u32; containers.len()];
    for (line, own) in page.lines().zip(&markup.lines) {
        if let Some(words) = words.get_mut(own.container as usize) {
            *words = words.saturating_add(line.shape().words());
        }
    }
    let mut holds = vec![false; containers.len()];
    for field in &markup.mail_fields {
        if let Some(holds) = holds.get_mut(*field as usize) {
            *holds = true;
        }
    }
    // Containers stand behind those around them, of which the first is the page.
    for at in (1..containers.len()).rev() {
        let around = containers[at].parent as usize;
        words[around] = words[around].saturating_add(words[at]);
        holds[around] |= holds[at];
    }
    let mut boxes = vec![false; containers.len()];
    for at in 1..containers.len() {
        boxes[at] = boxes[containers[at].parent as usize] || holds[at] && words[at] <= most;
    }
    boxes
}

#[cfg(test)]
mod tests {
    use crate::Pipeline;
    use crate::html::Lines;

    const PROSE: &str = "<p>The harbour stays closed until May, the port authority said, as dredging takes longer than \
                         was planned, and the ferries leave from the fish market.</p>";

    /// How many nats `furniture` casts against the lines of a page with this between its paragraphs.
    fn votes_on(page: &str, paragraphs: usize) -> Vec<(String, f32)> {
        let page = page.replace("PROSE", &PROSE.repeat(paragraphs));
        let lines = Lines::read(&page);
        let classified = Pipeline::news().classify_html(&lines);
        let weight = |line: usize| {
            let votes = classified
                .votes(line)
                .filter(|(filter, _)| *filter == "furniture");
            votes.map(|(_, vote)| -vote.weight()).sum::<f32>()
        };
        let lines = classified
            .lines()
            .map(|line| (line.text().to_owned(), weight(line.number())));
        lines.filter(|(_, weight)| *weight > 0.0).collect()
    }

    const BOX: &str = "<h4>The Saturday Fen</h4><p>One long story, every weekend.<form><label>Where to</label>\
                       <input type=email><button>Go</button></form>";

    #[test]
    fn what_stands_around_a_field_for_an_address_is_an_offer() {
        let page = format!("PROSE<div>{BOX}</div>PROSE");
        let expected = [
            "The Saturday Fen",
            "One long story, every weekend.",
            "Where to",
            "Go",
        ];
        let expected = expected.map(|line| (line.to_owned(), 2.0));
        assert_eq!(votes_on(&page, 3), expected);
    }

    #[test]
    fn a_page_of_few_words_one_in_a_form_and_lists_are_left_alone() {
        let offer =
            "<div><p>One long story, every weekend in your inbox.<input type=email></div>PROSE";
        assert_eq!(votes_on(offer, 1), []);
        assert_eq!(votes_on(offer, 3).len(), 1);
        let form =
            "<form><h1>Port closed</h1>PROSE<h2>What now?</h2>PROSE<input type=email></form>";
        assert_eq!(votes_on(form, 3), []);
        let list = "PROSE<div><ul><li>Bread<li>Milk</ul><input type=email></div>PROSE";
        assert_eq!(votes_on(list, 3), []);
        let search = "PROSE<div><p>Find a story<input type=search></div>PROSE";
        assert_eq!(votes_on(search, 3), []);
    }
}
