//! What the body is about: the words that recur in its paragraphs, but not in nearly all of them.
//!
//! Words of the topic are in a part of the paragraphs, function words in most, and the others in
//! one or none. No stop lists, so that it works in any language.

use crate::fields::front::Front;
use crate::measure::is_prose;

/// Paragraphs that are read: more do not change what a story is about.
const PARAGRAPHS: u16 = 60;
/// Buckets of words, as many as the vocabulary has.
const BUCKETS: usize = 1 << 14;

/// What each word tells of the topic.
pub(super) struct Topic {
    /// The paragraphs that have a word of the bucket in the low byte, the last of them in the high.
    buckets: Vec<u16>,
    /// What a word tells that is in so many paragraphs.
    tells: [u8; PARAGRAPHS as usize + 1],
}

impl Topic {
    /// The topic of the body. Linear in the words of its first paragraphs.
    pub(super) fn of(front: Front<'_, '_>) -> Self {
        let mut buckets = vec![0u16; BUCKETS];
        let mut paragraphs = 0;
        let shapes = front.measures.shapes();
        let prose =
            (front.body..shapes.len()).filter(|at| front.labels[*at] && is_prose(&shapes[*at]));
        for at in prose.take(PARAGRAPHS.into()) {
            paragraphs += 1;
            for word in front.measures.vocabulary().words(at) {
                let bucket = &mut buckets[usize::from(*word) % BUCKETS];
                // A paragraph counts once.
                if *bucket >> 8 != paragraphs {
                    *bucket = (paragraphs << 8) | ((*bucket & 0xff) + 1);
                }
            }
        }
        let mut tells = [0; PARAGRAPHS as usize + 1];
        for (count, tells) in (0..).zip(&mut tells) {
            *tells = self::tells(count, paragraphs);
        }
        Topic { buckets, tells }
    }

    /// How much of the topic line `at` has: a sum over its words of what each tells, from 0 to 100,
    /// and the number of words.
    pub(super) fn share(&self, front: Front<'_, '_>, at: usize) -> (u32, u32) {
        let words = front.measures.vocabulary().words(at);
        let count = |word: &u16| usize::from(self.buckets[usize::from(*word) % BUCKETS] & 0xff);
        let sum = words
            .iter()
            .map(|word| u32::from(self.tells[count(word)]))
            .sum();
        (sum, u32::try_from(words.len()).unwrap_or(u32::MAX))
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
