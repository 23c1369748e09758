//! The words of an element's class, id and role, hashed: what its author calls it.

use super::attributes::{Attributes, Name};
use crate::page::hash_of_name;

/// Most words that are kept of one element.
const MOST: usize = 16;
/// Bytes of the shortest word that is kept: shorter ones are mostly sizes (`md`, `px`).
const SHORTEST: usize = 3;
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

    /// Adds the words of a name.
    fn add(&mut self, name: &str) {
        for word in words(name) {
            self.push(word);
        }
    }

    fn push(&mut self, word: &[u8]) {
        if word.len() < SHORTEST {
            return;
        }
        let hash = bucket(hash_of_name(word));
        if !self.words().contains(&hash)
            && let Some(place) = self.words.get_mut(usize::from(self.count))
        {
            *place = hash;
            self.count += 1;
        }
    }

    /// The words, hashed.
    pub(super) fn words(&self) -> &[u16] {
        &self.words[..usize::from(self.count)]
    }
}

/// The words of a name: letters up to a sign, a digit or a capital behind a small one, so that
/// `related-posts` and `relatedPosts2` are `related` and `posts` both. Sites differ in how they join
/// words, and less in which words they use. Empty ones come between signs.
pub(super) fn words(name: &str) -> impl Iterator<Item = &[u8]> {
    let mut rest = name.as_bytes();
    std::iter::from_fn(move || {
        let (first, _) = rest.split_first()?;
        let ends = |at: &usize| {
            !is_letter(rest[*at])
                || rest[at - 1].is_ascii_lowercase() && rest[*at].is_ascii_uppercase()
        };
        let word = is_letter(*first).then(|| (1..rest.len()).find(ends).unwrap_or(rest.len()));
        let (word, behind) = rest.split_at(word.unwrap_or(0));
        rest = if word.is_empty() {
            &behind[1..]
        } else {
            behind
        };
        Some(word)
    })
}

/// Whether a byte is of a letter, as all beyond ASCII are taken for.
fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || !byte.is_ascii()
}

#[allow(clippy::cast_possible_truncation)] // Shifted to twelve bits.
fn bucket(hash: u32) -> u16 {
    (hash.wrapping_mul(0x9E37_79B1) >> (32 - BITS)) as u16
}

#[cfg(test)]
mod tests {
    use super::{Hints, MOST, bucket};
    use crate::page::hash_of_name;

    /// The words of a class.
    fn words(class: &str) -> Vec<u16> {
        let mut hints = Hints::default();
        hints.add(class);
        hints.words().to_vec()
    }

    fn hashed(words: &[&str]) -> Vec<u16> {
        let hash = |word: &&str| bucket(hash_of_name(word.as_bytes()));
        words.iter().map(hash).collect()
    }

    #[test]
    fn names_are_read_word_by_word_however_they_join_them() {
        let joined = [
            "related-posts",
            "relatedPosts2",
            "Related_Posts",
            "related posts",
            "x:related/posts",
        ];
        for name in joined {
            assert_eq!(words(name), hashed(&["related", "posts"]), "{name}");
        }
        assert_eq!(words("newsletters"), hashed(&["newsletters"]));
        assert_eq!(words("überschrift"), hashed(&["überschrift"]));
        assert_eq!(words("story story__story"), hashed(&["story"]));
    }

    #[test]
    fn sizes_are_no_words() {
        assert!(words("md:p-4 h2 -- _").is_empty());
        assert!(words("").is_empty());
    }

    #[test]
    fn words_without_end_are_bounded() {
        let name: Vec<String> = (b'a'..=b'z')
            .map(|c| char::from(c).to_string().repeat(3))
            .collect();
        assert_eq!(words(&name.join("-")).len(), MOST);
    }
}
