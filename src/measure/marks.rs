//! Tells most words that are not among some few, to be asked of every word of a page.

/// Marks that buckets share, some hundred times as many as there are words in most sets.
const MARKS: usize = 1 << 11;

/// A set of words by their buckets.
pub(crate) struct Marks([bool; MARKS]);

impl Marks {
    pub(crate) fn of(words: impl Iterator<Item = u16>) -> Self {
        let mut marks = [false; MARKS];
        for word in words {
            marks[usize::from(word) % MARKS] = true;
        }
        Marks(marks)
    }

    /// Whether the set may have a word: few others pass.
    pub(crate) fn may_have(&self, word: u16) -> bool {
        self.0[usize::from(word) % MARKS]
    }

    /// Whether it may have any of these words, asked without a branch for each.
    pub(crate) fn may_have_any(&self, words: &[u16]) -> bool {
        let either = |any, word: &u16| any | self.may_have(*word);
        words.iter().fold(false, either)
    }
}

#[cfg(test)]
mod tests {
    use super::Marks;
    use crate::measure::BUCKETS;

    #[test]
    fn words_of_the_set_pass_and_few_others_do() {
        let words: Vec<u16> = (0..30).map(|word| word * 541).collect();
        let marks = Marks::of(words.iter().copied());
        assert!(words.iter().all(|word| marks.may_have(*word)));
        let all: Vec<u16> = (0..).take(BUCKETS).collect();
        let others = all.iter().filter(|word| marks.may_have(**word));
        assert!(others.count() <= BUCKETS / 50);
        for line in all.chunks(7) {
            let any = line.iter().any(|word| marks.may_have(*word));
            assert_eq!(marks.may_have_any(line), any);
        }
    }
}
