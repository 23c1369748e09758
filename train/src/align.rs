//! Carries labels from the lines of a page's plain text to those of its HTML, word by word: both
//! have the same words in nearly the same order, but end lines in other places.

use bodycopy_gold::words;
use std::collections::{HashMap, HashSet};

/// Words that must be the same for a line to be found.
const SAME: usize = 8;
/// Words that are enough to find a line far from the last one.
const DISTINCT: usize = 5;
/// Words that a short line is looked for in.
const NEAR: usize = 400;
/// Words of a shingle.
const SHINGLE: usize = 4;

/// A page's words as plain text, each with the label of its line, and its gold text.
pub(crate) struct Reference {
    words: Vec<String>,
    labels: Vec<u8>,
    places: HashMap<String, Vec<usize>>,
    gold: HashSet<Vec<String>>,
}

impl Reference {
    pub(crate) fn of(lines: &[String], labels: &[u8], gold: &str) -> Self {
        let mut reference = Reference {
            words: Vec::new(),
            labels: Vec::new(),
            places: HashMap::new(),
            gold: words(gold)
                .windows(SHINGLE)
                .map(<[String]>::to_vec)
                .collect(),
        };
        for (line, label) in lines.iter().zip(labels) {
            for word in words(line) {
                let places = reference.places.entry(word.clone()).or_default();
                places.push(reference.words.len());
                reference.words.push(word);
                reference.labels.push(*label);
            }
        }
        reference
    }

    /// The labels of lines of the same page: those of most of their words.
    pub(crate) fn labels<'l>(&self, lines: impl Iterator<Item = &'l str>) -> Vec<u8> {
        let mut at = 0;
        lines
            .map(|line| {
                let words = words(line);
                let Some(place) = self.find(&words, at) else {
                    return u8::from(self.is_gold(&words));
                };
                at = place + words.len();
                let end = at.min(self.labels.len());
                let body = self.labels[place..end].iter().filter(|label| **label > 0);
                u8::from(2 * body.count() > end - place)
            })
            .collect()
    }

    /// Where a line's words stand, from `start` on.
    fn find(&self, words: &[String], start: usize) -> Option<usize> {
        let opening = &words[..words.len().min(SAME)];
        let places = self.places.get(opening.first()?)?;
        let next = places.partition_point(|place| *place < start);
        let reach = if opening.len() < DISTINCT {
            NEAR
        } else {
            usize::MAX
        };
        let places = places[next..].iter().copied();
        places
            .take_while(|place| place - start < reach)
            .find(|place| self.words[*place..].starts_with(opening))
    }

    /// Whether most of a line's shingles are in the gold text.
    fn is_gold(&self, words: &[String]) -> bool {
        let all = words.windows(SHINGLE).count();
        let gold = words
            .windows(SHINGLE)
            .filter(|shingle| self.gold.contains(*shingle));
        all > 0 && 2 * gold.count() > all
    }
}

#[cfg(test)]
mod tests {
    use super::Reference;

    fn carried(lines: &[(&str, u8)], to: &[&str]) -> Vec<u8> {
        let text: Vec<String> = lines.iter().map(|line| line.0.to_owned()).collect();
        let labels: Vec<u8> = lines.iter().map(|line| line.1).collect();
        let gold: Vec<&str> = lines
            .iter()
            .filter(|line| line.1 > 0)
            .map(|line| line.0)
            .collect();
        Reference::of(&text, &labels, &gold.join("\n")).labels(to.iter().copied())
    }

    #[test]
    fn lines_that_end_elsewhere_keep_their_labels() {
        let plain = [
            ("Home", 0),
            ("The harbour stays closed until May, the port said.", 1),
            ("Home", 0),
        ];
        let lines = [
            "Home",
            "The harbour stays closed",
            "until May, the port said.",
            "Home",
        ];
        assert_eq!(carried(&plain, &lines), [0, 1, 1, 0]);
    }

    #[test]
    fn a_line_that_stands_out_of_order_is_told_by_the_gold_text() {
        let plain = [
            ("The harbour stays closed until May.", 1),
            ("Ferries go from the south quay.", 1),
        ];
        let lines = [
            "Ferries go from the south quay.",
            "The harbour stays closed until May.",
        ];
        assert_eq!(carried(&plain, &lines), [1, 1]);
    }
}
