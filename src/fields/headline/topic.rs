//! What the body is about: the words that recur in its paragraphs, but not in nearly all of them.
//!
//! Words of the topic are in a part of the paragraphs, function words in most, and the others in
//! one or none. No stop lists, so that it works in any language.

use crate::fields::front::Front;
use crate::measure::is_prose;

/// Paragraphs that are read: more do not change what a story is about.
const PARAGRAPHS: u8 = 60;

/// What each word of some lines tells of the topic.
pub(super) struct Topic {
    words: Words,
    /// What a word tells that is in so many paragraphs.
    tells: [u8; PARAGRAPHS as usize + 1],
}

impl Topic {
    /// What the words of `lines` tell of the topic of the body. Linear in them and in the words of its
    /// first paragraphs.
    pub(super) fn of(front: Front<'_, '_>, lines: impl Iterator<Item = usize> + Clone) -> Self {
        let shapes = front.measures.shapes();
        let vocabulary = front.measures.vocabulary();
        let mut words = Words::of(lines.flat_map(|at| vocabulary.words(at)));
        let prose =
            (front.body..shapes.len()).filter(|at| front.labels[*at] && is_prose(&shapes[*at]));
        let mut paragraphs = 0;
        for at in prose.take(PARAGRAPHS.into()) {
            paragraphs += 1;
            for word in vocabulary.words(at) {
                words.see(*word, paragraphs);
            }
        }
        let mut tells = [0; PARAGRAPHS as usize + 1];
        for (count, tells) in (0..).zip(&mut tells) {
            *tells = self::tells(count, paragraphs.into());
        }
        Topic { words, tells }
    }

    /// How much of the topic line `at`, which is one of them, has: a sum over its words of what each
    /// tells, from 0 to 100, and the number of words.
    pub(super) fn share(&self, front: Front<'_, '_>, at: usize) -> (u32, u32) {
        let words = front.measures.vocabulary().words(at);
        let count = |word: &u16| usize::from(self.words.count(*word));
        let sum = words
            .iter()
            .map(|word| u32::from(self.tells[count(word)]))
            .sum();
        (sum, u32::try_from(words.len()).unwrap_or(u32::MAX))
    }
}

/// In how many paragraphs each of some words is: a table that is at most half full, in which a word
/// stands at its place or at the next free one.
struct Words {
    slots: Vec<Slot>,
}

/// A word, the last paragraph that has it and the number of those that do.
#[derive(Debug, Clone, Copy)]
struct Slot {
    word: u16,
    last: u8,
    count: u8,
}

/// The word of a free slot, which no bucket is numbered as.
const FREE: u16 = u16::MAX;

impl Words {
    /// A table of these words, in no paragraph yet.
    fn of<'w>(words: impl Iterator<Item = &'w u16> + Clone) -> Self {
        let free = Slot {
            word: FREE,
            last: 0,
            count: 0,
        };
        let slots = (2 * words.clone().count()).next_power_of_two().max(2);
        let mut table = Words {
            slots: vec![free; slots],
        };
        for word in words {
            let at = table.place(*word);
            table.slots[at].word = *word;
        }
        table
    }

    /// The slot that a word has, or a free one.
    fn place(&self, word: u16) -> usize {
        let last = self.slots.len() - 1;
        let mut at = usize::from(word) & last;
        while self.slots[at].word != word && self.slots[at].word != FREE {
            at = (at + 1) & last;
        }
        at
    }

    /// Counts a word of a paragraph, numbered from 1, once for each.
    fn see(&mut self, word: u16, paragraph: u8) {
        let at = self.place(word);
        let slot = &mut self.slots[at];
        if slot.word == word && slot.last != paragraph {
            slot.last = paragraph;
            slot.count += 1;
        }
    }

    fn count(&self, word: u16) -> u8 {
        self.slots[self.place(word)].count
    }
}

/// What a word tells that is in `count` of the paragraphs, from 0 to 100: most where it is in a
/// third of them, nothing where it is in none.
fn tells(count: u16, paragraphs: u16) -> u8 {
    if count == 0 {
        return 0;
    }
    // Short stories have too few paragraphs to tell a function word by.
    let share = count * 100 / paragraphs.max(4);
    match share {
        0..=4 => 20,
        5..=9 => 45,
        10..=19 => 75,
        20..=49 => 100,
        50..=69 => 70,
        _ => 35,
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn words_are_counted_once_for_each_paragraph() {
        let paragraphs: [&[u16]; 3] = [&[1, 5, 1, 9, 17], &[5, 2, 5], &[1, 5, 3, 17]];
        let asked = [1u16, 5, 9, 17, 7, 1];
        let mut words = Words::of(asked.iter());
        for (paragraph, held) in (1..).zip(paragraphs) {
            for word in held {
                words.see(*word, paragraph);
            }
        }
        for word in asked {
            let plainly = paragraphs.iter().filter(|held| held.contains(&word));
            assert_eq!(usize::from(words.count(word)), plainly.count());
        }
    }
}
