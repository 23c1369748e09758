//! A name on one side of a dash, where the page says elsewhere what stands on the other: `Arif Nugraha - Warta Jaya`,
//! `المنيا - أحمد عبد الجليل`.

use crate::fields::byline::{Parts, bare_part, is_one_name, is_role};
use crate::fields::front::Front;
use crate::fields::range::trimmed;
use crate::language::is_small;
use crate::language::phrases::is_unspaced;
use std::ops::Range;

/// Most lines with a name beside a dash that are held against the page, which takes a pass for each. Set by judgement.
pub(super) const MOST: usize = 4;
/// Letters of a word that tells a name in the story: shorter ones are particles and initials. Set by judgement.
const TELLING: usize = 4;

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
            let parts = bare_part(line, sides[names].clone())?;
            let other = sides[1 - names].clone();
            let text = line.get(other.clone())?;
            let names_people = parts.agencies.is_empty() && parts.roles.is_empty();
            (names_people && is_one_name(text) && !is_role(text)).then_some((parts, other))
        };
        let readings: Vec<_> = [0, 1].into_iter().filter_map(reading).collect();
        (!readings.is_empty()).then_some(Dashed { line, readings })
    }

    /// Who signs the line, and for what paper or in which town. A town is in the story, a paper's name elsewhere on its
    /// page, and no word of who writes in the story: of two teams or two people neither is told from the other. Linear in
    /// the page.
    pub(super) fn signed(self, front: Front<'_, '_>, at: usize) -> Option<Parts> {
        let line = self.line;
        let holds = |other: usize, name: &str| {
            let text = front.raw(other);
            holds_word(text, name) && !text.contains(line)
        };
        let all = 0..front.labels.len();
        let in_story = |name: &str| all.clone().any(|at| front.labels[at] && holds(at, name));
        let on_page = |name: &str| all.clone().any(|other| other != at && holds(other, name));
        let told = |(mut parts, other): (Parts, Range<usize>)| {
            let names = parts
                .people
                .iter()
                .filter_map(|name| line.get(name.clone()));
            let mut words = names.flat_map(|name| name.split(' '));
            if words.any(|word| word.chars().count() >= TELLING && in_story(word)) {
                return None;
            }
            let text = line.get(other.clone())?;
            if in_story(text) {
                parts.places.push(other);
            } else if on_page(text) {
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

/// Whether a text holds a word or words, and no longer ones that hold them, but for what Arabic and Hebrew write in one
/// with the word behind it.
fn holds_word(text: &str, words: &str) -> bool {
    let is_cased = words.contains(|c: char| c.is_uppercase() || is_small(c));
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back().filter(|_| is_cased);
        let behind = text[at + words.len()..].chars().next();
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        !is_letter(before) && !is_letter(behind)
    })
}
