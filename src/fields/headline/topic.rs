//! What the body is about: the words that recur in its paragraphs, but not in nearly all of them.
//!
//! Words of the topic are in a part of the paragraphs, function words in most, and the others in
//! one or none. No stop lists, so that it works in any language.

use crate::fields::front::Front;
use crate::measure::{LONG_LINE_WORDS, Marks, Vocabulary, is_prose};

/// Paragraphs that are read: more do not change what a story is about.
const PARAGRAPHS: usize = 60;
/// Fewest paragraphs that shares are of: short stories have too few to tell a function word by. Set by judgement, as are
/// the shares.
const FEWEST_PARAGRAPHS: usize = 4;
/// Below which share of the paragraphs, in hundredths, a word tells how much of the topic, in hundredths: one by chance
/// little, most of those that a third has, and less the likelier it is a function word.
const SHARES: [(usize, u8); 5] = [(5, 20), (10, 45), (20, 75), (50, 100), (70, 70)];
/// What a word tells that more of the paragraphs have.
const FUNCTION_WORD: u8 = 35;

/// What each word of some lines tells of the topic.
pub(super) struct Topic<'s> {
    counts: Counts<'s>,
    /// What a word tells that is in so many paragraphs.
    tells: [u8; PARAGRAPHS + 1],
}

impl<'s> Topic<'s> {
    /// What the words of `lines` tell of the topic of the body. Linear in them, in the lines of the page
    /// and in the words of its first paragraphs.
    pub(super) fn of(front: Front<'s, '_>, lines: impl Iterator<Item = usize>) -> Self {
        let vocabulary = front.measures.vocabulary();
        let mut paragraphs = Vec::with_capacity(PARAGRAPHS);
        let mut others = Vec::with_capacity(vocabulary.long_lines());
        let page = front.measures.shapes().iter().zip(front.labels);
        for (at, (shape, in_body)) in page.enumerate() {
            let told = at >= front.body && *in_body && is_prose(shape);
            if told && paragraphs.len() < PARAGRAPHS {
                paragraphs.push(vocabulary.words(at));
            } else if shape.words() >= LONG_LINE_WORDS {
                others.push(vocabulary.words(at));
            }
        }
        let mut tells = [0; PARAGRAPHS + 1];
        for (count, tells) in (0..).zip(&mut tells) {
            *tells = self::tells(count, paragraphs.len());
        }
        let mut asked = Vec::new();
        for at in lines {
            // Few words of menus are in a long line.
            let words = vocabulary.words(at).iter();
            asked.extend(words.filter(|word| vocabulary.long_lines_with(**word) > 0));
        }
        Topic {
            counts: Counts::of(vocabulary, (&paragraphs, &others), &asked),
            tells,
        }
    }

    /// How much of the topic line `at`, which is one of them, has: a sum over its words of what each
    /// tells, from 0 to 100, and the number of words.
    pub(super) fn share(&self, front: Front<'_, '_>, at: usize) -> (u32, u32) {
        let words = front.measures.vocabulary().words(at);
        let tells = |word: &u16| u32::from(self.tells[self.counts.of_word(*word)]);
        let sum = words.iter().map(tells).sum();
        (sum, u32::try_from(words.len()).unwrap_or(u32::MAX))
    }
}

/// In how many paragraphs each of some words is.
struct Counts<'s> {
    words: Words,
    /// Where `words` are those of the other long lines: the words of all of them.
    all: Option<&'s Vocabulary>,
}

impl<'s> Counts<'s> {
    /// Counts the words of some lines in the paragraphs, or, where that is less to read, in the other
    /// long lines of the page: in how many of all a word is has been counted.
    fn of(
        vocabulary: &'s Vocabulary,
        (paragraphs, others): (&[&[u16]], &[&[u16]]),
        asked: &[u16],
    ) -> Self {
        let size = |lines: &[&[u16]]| lines.iter().map(|words| words.len()).sum::<usize>();
        let less = vocabulary.counts_all() && size(others) < size(paragraphs);
        Counts {
            words: Words::in_lines(if less { others } else { paragraphs }, asked),
            all: less.then_some(vocabulary),
        }
    }

    /// How many paragraphs have one of the words.
    fn of_word(&self, word: u16) -> usize {
        let counted = self.words.count(word);
        usize::from(match self.all {
            Some(vocabulary) => vocabulary.long_lines_with(word).saturating_sub(counted),
            None => counted,
        })
    }
}

/// In how many lines each of some words is: a table that is at most half full, in which a word stands
/// at its place or at the next free one.
struct Words {
    slots: Vec<Slot>,
}

/// A word, the last line that has it and the number of those that do.
#[derive(Debug, Clone, Copy)]
struct Slot {
    word: u16,
    last: u16,
    count: u16,
}

/// The word of a free slot, which no bucket is numbered as.
const FREE: u16 = u16::MAX;

impl Words {
    /// In how many of `lines`, fewer than 2^16, the words that are asked for are. Linear.
    fn in_lines(lines: &[&[u16]], asked: &[u16]) -> Self {
        let mut table = Words::of(asked);
        let marks = Marks::of(asked.iter().copied());
        for (number, words) in (1..).zip(lines) {
            for word in words.iter().filter(|word| marks.may_have(**word)) {
                table.see(*word, number);
            }
        }
        table
    }

    /// A table of some words, in no line yet.
    fn of(words: &[u16]) -> Self {
        let free = Slot {
            word: FREE,
            last: 0,
            count: 0,
        };
        let slots = (2 * words.len()).next_power_of_two().max(2);
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

    /// Counts a word of a line, numbered from 1, once for each.
    fn see(&mut self, word: u16, line: u16) {
        let at = self.place(word);
        let slot = &mut self.slots[at];
        if slot.word == word && slot.last != line {
            slot.last = line;
            slot.count += 1;
        }
    }

    fn count(&self, word: u16) -> u16 {
        self.slots[self.place(word)].count
    }
}

/// What a word tells that is in `count` of the paragraphs, from 0 to 100: most where it is in a
/// third of them, nothing where it is in none.
fn tells(count: usize, paragraphs: usize) -> u8 {
    if count == 0 {
        return 0;
    }
    let share = count * 100 / paragraphs.max(FEWEST_PARAGRAPHS);
    let told = SHARES.iter().find(|(below, _)| share < *below);
    told.map_or(FUNCTION_WORD, |(_, told)| *told)
}

#[cfg(test)]
mod tests {
    use super::{Counts, Words};
    use crate::measure::Measures;
    use crate::page::Page;

    #[test]
    fn words_are_counted_once_for_each_line() {
        let lines: [&[u16]; 3] = [&[1, 5, 1, 9, 17], &[5, 2, 5], &[1, 5, 3, 17]];
        let asked = [1u16, 5, 9, 17, 7, 1];
        let words = Words::in_lines(&lines, &asked);
        for word in asked {
            let plainly = lines.iter().filter(|held| held.contains(&word));
            assert_eq!(usize::from(words.count(word)), plainly.count());
        }
    }

    #[test]
    fn paragraphs_that_have_a_word_are_told_from_all_long_lines_and_the_others() {
        let lines: Vec<String> = (0..12u32)
            .map(|line| {
                let words = (0..14 + line).map(|word| format!("w{} ", word * (line + 3) % 31));
                words.collect()
            })
            .collect();
        let page = lines.join("\n");
        let page = Page::from_text(&page);
        let mut measures = Measures::default();
        measures.take(&page);
        let vocabulary = measures.vocabulary();
        let words: Vec<&[u16]> = (0..lines.len()).map(|at| vocabulary.words(at)).collect();
        for first_other in 0..=lines.len() {
            let parts = words.split_at(first_other);
            let counts = Counts::of(vocabulary, parts, &words.concat());
            assert_eq!(counts.all.is_some(), first_other > 6, "{first_other}");
            for word in words.iter().copied().flatten() {
                let plainly = parts.0.iter().filter(|held| held.contains(word));
                assert_eq!(counts.of_word(*word), plainly.count(), "{first_other}");
            }
        }
    }
}
