//! The words of an element's class, id and role, hashed: what its author calls it.

use super::attributes::{Attributes, Name};
use crate::page::hash_of_name;

/// Most words that are kept of one element.
const MOST: usize = 8;
/// Bits of a word's hash: a few thousand are told apart, which is more than are common.
const BITS: u32 = 12;

/// The first words of an element's class, id and role.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Hints {
    words: [u16; MOST],
    count: u8,
    /// Hash of all of the class.
    pub(super) signature: u32,
}

impl Hints {
    /// The words of an element.
    pub(super) fn of(attributes: &Attributes) -> Hints {
        let mut hints = Hints::default();
        if let Some(class) = attributes.get(Name::Class) {
            hints.signature = hash_of_name(class.as_bytes());
            hints.add(class);
        }
        for name in [Name::Id, Name::Role] {
            if let Some(value) = attributes.get(name) {
                hints.add(value);
            }
        }
        hints
    }

    fn add(&mut self, value: &str) {
        for word in value.split_ascii_whitespace() {
            if let Some(place) = self.words.get_mut(usize::from(self.count)) {
                *place = bucket(hash_of_name(word.as_bytes()));
                self.count += 1;
            }
        }
    }

    /// The words, hashed.
    pub(super) fn words(&self) -> &[u16] {
        &self.words[..usize::from(self.count)]
    }
}

#[allow(clippy::cast_possible_truncation)] // Shifted to twelve bits.
fn bucket(hash: u32) -> u16 {
    (hash.wrapping_mul(0x9E37_79B1) >> (32 - BITS)) as u16
}
