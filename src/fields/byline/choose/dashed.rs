//! A name on one side of a dash, where the page says elsewhere what stands on the other: `Arif Nugraha - Warta Jaya`,
//! `المنيا - أحمد عبد الجليل`.

use super::common::is_common;
use crate::fields::byline::{Parts, bare_part, is_one_name, is_role};
use crate::fields::front::Front;
use crate::fields::range::trimmed;
use crate::language::phrases::is_unspaced;
use crate::language::{CueKind, is_small};
use std::ops::Range;

/// Most lines with a name beside a dash that are held against the page, which takes a pass for each. Set by judgement.
pub(super) const MOST: usize = 4;
/// Letters of a word that tells a name in the story: shorter ones are particles and initials. Set by judgement.
pub(super) const TELLING: usize = 4;

/// What parts a name from a place or a paper.
const DASHES: [&str; 3] = [" - ", " – ", " — "];

/// A line of two sides, one of which may be names.
pub(super) struct Dashed<'l> {
    line: &'l str,
    /// Who may have written, and what then stands on the other side.
    readings: Vec<(Parts, Range<usize>)>,
}

impl<'l> Dashed<'l> {
    /// Reads a line, in a script with blanks.
    pub(super) fn of(line: &'l str) -> Option<Self> {
        let mut dashes = DASHES
            .iter()
            .flat_map(|dash| line.match_indices(dash).map(|(at, _)| (at, dash.len())));
        let (at, length) = dashes.next().filter(|_| dashes.next().is_none())?;
        if line.contains(is_unspaced) {
            return None;
        }
        let sides = [trimmed(line, 0..at), trimmed(line, at + length..line.len())];
        let reading = |names: usize| {
            let text = line.get(sides[names].clone())?;
            let parts = bare_part(line, sides[names].clone())?;
            let other = sides[1 - names].clone();
            let other_text = line.get(other.clone())?;
            let are_people = parts.agencies.is_empty()
                && parts.roles.is_empty()
                && !text.split(' ').any(is_common);
            let is_place_or_paper = is_one_name(other_text) && !is_role(other_text);
            (are_people && is_place_or_paper).then_some((parts, other))
        };
        let readings: Vec<_> = [0, 1].into_iter().filter_map(reading).collect();
        (!readings.is_empty()).then_some(Dashed { line, readings })
    }

    /// Who signs the line, and in which town or for what paper. A town is in the story, and a paper is named by a line of
    /// its own or by a notice of copyright; no word of who writes is in the story. Of two teams or two people neither is
    /// told from the other. Linear in the page.
    pub(super) fn signed(self, front: Front<'_, '_>) -> Option<Parts> {
        let line = self.line;
        let told = |(mut parts, other): (Parts, Range<usize>)| {
            let names = parts
                .people
                .iter()
                .filter_map(|name| line.get(name.clone()));
            let mut words = names.flat_map(|name| name.split(' '));
            if words.any(|word| word.chars().count() >= TELLING && in_story(front, line, word)) {
                return None;
            }
            let text = line.get(other.clone())?;
            if in_story(front, line, text) {
                parts.places.push(other);
            } else if is_paper(front, text) {
                parts.agencies.push(other);
            } else {
                return None;
            }
            Some(parts)
        };
        let mut told = self.readings.into_iter().filter_map(told);
        told.next().filter(|_| told.next().is_none())
    }
}

/// Whether a line of the body holds words, but for copies of the line that they are from.
pub(super) fn in_story(front: Front<'_, '_>, line: &str, words: &str) -> bool {
    let labels = front.labels.iter().enumerate();
    let mut story = labels
        .filter(|(_, body)| **body)
        .map(|(at, _)| front.raw(at));
    story.any(|text| holds_words(text, words) && !text.contains(line))
}

/// Whether a line is all of a name, or claims a copyright and holds it.
fn is_paper(front: Front<'_, '_>, name: &str) -> bool {
    (0..front.labels.len()).any(|at| {
        let text = front.raw(at);
        let claims = || front.measures.cues()[at].has(CueKind::Copyright);
        text.trim() == name || claims() && holds_words(text, name)
    })
}

/// Whether a text holds a word or words, and no longer ones that hold them, but for what Arabic and Hebrew write in one
/// with the word behind it.
fn holds_words(text: &str, words: &str) -> bool {
    let is_cased = words.contains(|c: char| c.is_uppercase() || is_small(c));
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back().filter(|_| is_cased);
        let behind = text[at + words.len()..].chars().next();
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        !is_letter(before) && !is_letter(behind)
    })
}
