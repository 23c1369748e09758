//! What is counted of one line: how many words, capitals, commas and sentence ends it has, how it
//! begins and how it ends.

use super::Kind;
use super::scan::Scan;

/// What one pass over a line's characters counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Shape {
    /// Length in bytes.
    pub bytes: u32,
    /// Characters, blanks and combining marks left out.
    pub chars: u32,
    /// Words: runs of non-blank characters, see [`Shape::words`] for scripts without blanks.
    pub runs: u32,
    /// Words that begin with an upper-case letter.
    pub capitals: u32,
    /// Upper-case letters.
    pub upper: u32,
    /// Lower-case letters.
    pub lower: u32,
    /// Letters of scripts that write no blanks between words.
    pub unspaced: u32,
    /// Digits.
    pub digits: u32,
    /// Commas.
    pub commas: u32,
    /// Sentence ends that a blank, a closing mark or the end of the line follows; where there are none, one for a line that
    /// [`Shape::ends_sentence`] by its length.
    pub sentences: u32,
    /// Separators, bullets and symbols.
    pub signs: u32,
    /// Kind of the first character.
    pub first: Kind,
    /// Kind of the last character.
    pub last: Kind,
    /// Kind of the last character, closing quotation marks and brackets passed over.
    pub ending: Kind,
    /// Which alphabet most of the letters of scripts without blanks are of.
    pub(crate) joined: Joined,
}

/// Characters of Han and kana that stand for a word, in tenths: measured on Chinese and Japanese news pages against
/// their translations (1.7 characters a word).
pub(crate) const UNSPACED_TENTHS: u32 = 17;
/// Letters and vowel signs of Thai, Lao, Burmese and Khmer that stand for a word, in tenths: for each word of its English text
/// the Universal Declaration of Human Rights has 4.7 of Thai in both translations, 5.2, 6.5 and 5.0. Words of Latin letters
/// among them are about as long.
pub(crate) const JOINED_TENTHS: u32 = 52;
/// Fewest words of a line that is a sentence without its mark, which Thai and Lao do not write: of the lines of `train/pages`
/// in these languages so many have 33 % of the body, and of the others none but a third of the standfirsts.
const UNMARKED_WORDS: u32 = 18;

/// Whether a line is in an alphabet that is written without blanks between words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Joined {
    /// It is not, for the most part.
    #[default]
    No,
    /// In Burmese or Khmer, whose sentences end in a mark.
    Marked,
    /// In Thai or Lao, whose sentences end in none.
    Unmarked,
}

impl Joined {
    /// Of a line with so many letters of scripts without blanks, so many of them of alphabets. Linear: a look at its first
    /// letters in most lines.
    pub(super) fn of(line: &[u8], unspaced: u32, joined: u32) -> Joined {
        // The letters of Thai and Lao, from U+0E00 to U+0EFF, in UTF-8.
        let is_thai_or_lao = |bytes: &[u8]| matches!(bytes, [0xe0, 0xb8..=0xbb]);
        if 2 * joined <= unspaced {
            Joined::No
        } else if line.windows(2).any(is_thai_or_lao) {
            Joined::Unmarked
        } else {
            Joined::Marked
        }
    }
}

impl Shape {
    /// Measures one line of text. Linear, no allocation.
    ///
    /// ```
    /// use bodycopy::measure::Shape;
    ///
    /// let shape = Shape::of("The harbour, he said, stays closed.");
    /// assert_eq!((shape.words(), shape.commas, shape.sentences), (6, 2, 1));
    /// ```
    pub fn of(line: &str) -> Shape {
        Scan::new(line).line((0, line.len()), &mut ())
    }

    /// How many words the line has; in scripts without blanks, 1.7 characters count as one; in Thai, Lao, Burmese and
    /// Khmer 5.2, those of other words among them, too.
    pub fn words(&self) -> u32 {
        if self.unspaced == 0 {
            return self.runs;
        }
        self.runs.max(match self.joined {
            Joined::No => self.unspaced * 10 / UNSPACED_TENTHS,
            Joined::Marked | Joined::Unmarked => self.chars * 10 / JOINED_TENTHS,
        })
    }

    /// Whether the line ends as a sentence does, an ellipsis not counted. Thai and Lao sentences end in no mark: there a line
    /// of 18 words does that has at most one elsewhere.
    ///
    /// ```
    /// use bodycopy::measure::Shape;
    ///
    /// assert!(Shape::of("The harbour stays closed.").ends_sentence());
    /// assert!(!Shape::of("Harbour closed").ends_sentence());
    /// ```
    pub fn ends_sentence(&self) -> bool {
        self.ending.is_end() || self.sentences <= 1 && self.is_unmarked()
    }

    /// The same, with a sentence for a line that is one by its length.
    pub(super) fn with_unmarked(mut self) -> Shape {
        self.sentences += u32::from(self.sentences == 0 && self.is_unmarked());
        self
    }

    /// Whether the line ends in a letter of Thai or Lao, has a third of its letters from there, and is as long as a sentence.
    fn is_unmarked(&self) -> bool {
        self.ending == Kind::Unspaced
            && self.joined == Joined::Unmarked
            && 3 * self.unspaced > self.chars
            && self.words() >= UNMARKED_WORDS
    }
}

#[cfg(test)]
mod tests {
    use super::Shape;

    const THAI: &str = "ชาวประมงกระบี่พบวาฬบรูด้าแม่ลูกใกล้ชายฝั่งครั้งแรกในรอบสิบปี";
    const KHMER: &str = "ស្ពានថ្មីឆ្លងទន្លេនឹងបើកឱ្យដំណើរការនៅខែក្រោយ";

    #[test]
    fn letters_of_alphabets_without_blanks_are_fewer_words_than_signs() {
        assert_eq!(Shape::of(THAI).words(), 10);
        assert_eq!(Shape::of(&"港".repeat(17)).words(), 10);
        // Other words among them count.
        let mixed = Shape::of("Apple เปิดตัว iPhone 15 Pro Max พร้อมชิป A17 Pro");
        assert_eq!(mixed.words(), 9);
    }

    #[test]
    fn long_lines_of_thai_are_sentences_without_a_mark_and_those_of_khmer_are_not() {
        let long = format!("{THAI} {THAI}");
        assert!(Shape::of(&long).ends_sentence() && Shape::of(&long).sentences == 1);
        assert!(!Shape::of(THAI).ends_sentence());
        let khmer = [KHMER; 4].join(" ");
        assert!(!Shape::of(&khmer).ends_sentence());
        assert!(Shape::of(&format!("{khmer}។")).ends_sentence());
        assert!(!Shape::of(&"港".repeat(60)).ends_sentence());
    }
}
