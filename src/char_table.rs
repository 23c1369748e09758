//! Answers about single characters, kept so that each is worked out once.

use std::sync::OnceLock;

/// Characters of the Basic Multilingual Plane.
const BASIC: usize = 0x1_0000;
/// Characters of a block: about as many as a script has, so that a page in one language fills few.
const BLOCK: usize = 256;

/// The values of a function of characters. Blocks of them are filled when the first of their
/// characters is asked about: a page of English fills two, one of Chinese a hundred.
#[derive(Debug)]
pub(crate) struct CharTable<T: 'static> {
    of: fn(char) -> T,
    blocks: [OnceLock<Box<[T; BLOCK]>>; BASIC / BLOCK],
}

impl<T: Copy> CharTable<T> {
    /// An empty table of the values of `of`.
    pub(crate) const fn new(of: fn(char) -> T) -> Self {
        CharTable {
            of,
            blocks: [const { OnceLock::new() }; BASIC / BLOCK],
        }
    }

    /// The value of the character with this number. What is no character has the value of the one
    /// that stands for such, U+FFFD. Constant time, a look-up for all characters of the Basic
    /// Multilingual Plane but the first of a block.
    #[inline]
    pub(crate) fn get(&self, c: u32) -> T {
        match self.blocks.get(c as usize / BLOCK) {
            Some(block) => {
                let values = block.get_or_init(|| Box::new(self.filled(c)));
                values[c as usize % BLOCK]
            }
            None => self.value(c),
        }
    }

    fn value(&self, c: u32) -> T {
        (self.of)(char::from_u32(c).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    /// The block of a character.
    #[cold]
    fn filled(&self, c: u32) -> [T; BLOCK] {
        let mut number = c & !0xff;
        [(); BLOCK].map(|()| {
            number += 1;
            self.value(number - 1)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::CharTable;

    #[test]
    fn every_character_has_its_own_value() {
        static NUMBERS: CharTable<u32> = CharTable::new(|c| c as u32);
        for number in (0..0x11_0000).rev() {
            let expected = char::from_u32(number).map_or(0xfffd, u32::from);
            assert_eq!(NUMBERS.get(number), expected);
        }
    }
}
