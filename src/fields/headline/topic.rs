//! What the body is about: the words that recur in its paragraphs, but not in nearly all of them.
//!
//! Words of the topic are in a part of the paragraphs, function words in most, and the others in
//! one or none. No stop lists, so that it works in any language.

use crate::fields::front::Front;
use crate::measure::is_prose;

/// Paragraphs that are read: more do not change what a story is about.
const PARAGRAPHS: u32 = 60;
/// Buckets of words, as many as the vocabulary has.
const BUCKETS: usize = 1 << 14;

/// How many paragraphs each word is in.
pub(super) struct Topic {
    counts: Vec<u8>,
    paragraphs: u32,
}

impl Topic {
    /// The topic of the body. Linear in the words of its first paragraphs.
    pub(super) fn of(front: Front<'_, '_>) -> Self {
        let mut topic = Topic {
            counts: vec![0; BUCKETS],
            paragraphs: 0,
        };
        // The last paragraph that raised a bucket, so that a paragraph counts once.
        let mut last = vec![0u8; BUCKETS];
        let shapes = front.measures.shapes();
        for at in
            (front.body..shapes.len()).filter(|at| front.labels[*at] && is_prose(&shapes[*at]))
        {
            if topic.paragraphs == PARAGRAPHS {
                break;
            }
            topic.paragraphs += 1;
            let stamp = u8::try_from(topic.paragraphs).unwrap_or(u8::MAX);
            for word in front.measures.vocabulary().words(at) {
                let bucket = usize::from(*word) % BUCKETS;
                if last[bucket] != stamp {
                    last[bucket] = stamp;
                    topic.counts[bucket] += 1;
                }
            }
        }
        topic
    }

    /// How much of the topic line `at` has: a sum over its words of what each tells, from 0 to 100,
    /// and the number of words.
    pub(super) fn share(&self, front: Front<'_, '_>, at: usize) -> (u32, u32) {
        let words = front.measures.vocabulary().words(at);
        let sum = words
            .iter()
            .map(|word| self.tells(usize::from(*word) % BUCKETS))
            .sum();
        (sum, u32::try_from(words.len()).unwrap_or(u32::MAX))
    }

    /// What a word tells, from 0 to 100: most where it is in a third of the paragraphs, nothing
    /// where it is in none or in all.
    fn tells(&self, bucket: usize) -> u32 {
        let count = u32::from(self.counts[bucket]);
        if count == 0 {
            return 0;
        }
        // Short stories have too few paragraphs to tell a function word by.
        let share = count * 100 / self.paragraphs.max(4);
        match share {
            0..=4 => 20,
            5..=9 => 45,
            10..=19 => 75,
            20..=49 => 100,
            50..=69 => 70,
            _ => 35,
        }
    }
}
