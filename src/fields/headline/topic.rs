//! What the body is about: the words that recur in its paragraphs, but not in nearly all of them.
//!
//! Words of the topic are in a part of the paragraphs, function words in most, and the others in
//! one or none. No stop lists, so that it works in any language.

use crate::fields::front::Front;
use crate::measure::is_prose;

/// Paragraphs that are read: more do not change what a story is about.
const PARAGRAPHS: u8 = 60;

/// What each word tells of the topic.
pub(super) struct Topic {
    words: Words,
    /// What a word tells that is in so many paragraphs.
    tells: [u8; PARAGRAPHS as usize + 1],
}

impl Topic {
    /// The topic of the body. Linear in the words of its first paragraphs.
    pub(super) fn of(front: Front<'_, '_>) -> Self {
        let shapes = front.measures.shapes();
        let vocabulary = front.measures.vocabulary();
        let prose =
            (front.body..shapes.len()).filter(|at| front.labels[*at] && is_prose(&shapes[*at]));
        let read: Vec<usize> = prose.take(PARAGRAPHS.into()).collect();
        let count = read.iter().map(|at| vocabulary.words(*at).len()).sum();
        let mut words = Words::for_at_most(count);
        let mut paragraphs = 0;
        for at in read {
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

    /// How much of the topic line `at` has: a sum over its words of what each tells, from 0 to 100,
    /// and the number of words.
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

/// In how many paragraphs each word is: a table that is at most half full, in which a word stands at
/// its place or at the next free one.
struct Words {
    slots: Vec<Slot>,
}

/// A word, the last paragraph that has it and the number of those that do; that is 0 in a free slot.
#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    word: u16,
    last: u8,
    count: u8,
}

impl Words {
    fn for_at_most(words: usize) -> Self {
        let slots = (2 * words).next_power_of_two();
        Words {
            slots: vec![Slot::default(); slots],
        }
    }

    /// The slot that a word has or would take.
    fn place(&self, word: u16) -> usize {
        let last = self.slots.len() - 1;
        let mut at = usize::from(word) & last;
        while self.slots[at].count > 0 && self.slots[at].word != word {
            at = (at + 1) & last;
        }
        at
    }

    /// Counts a word of a paragraph, numbered from 1, once for each.
    fn see(&mut self, word: u16, paragraph: u8) {
        let at = self.place(word);
        let slot = &mut self.slots[at];
        if slot.last != paragraph {
            *slot = Slot {
                word,
                last: paragraph,
                count: slot.count + 1,
            };
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
