//! What stands where a name would, and is none: what somebody logs in with, and labels.

use crate::fields::alike::plain_words;
use crate::language::is_small;

/// Whether a name is what somebody logs in with: one word in lower case, or what a content system calls its first account.
pub(super) fn is_login(name: &str) -> bool {
    let is_lower =
        !name.contains(' ') && name.chars().any(is_small) && !name.contains(char::is_uppercase);
    is_lower || ACCOUNTS.contains(&&*plain_words(name))
}

/// What content systems call their first account: Joomla the first, `WordPress` and Drupal the second, others the rest.
const ACCOUNTS: [&str; 5] = [
    "super user",
    "admin",
    "administrator",
    "webmaster",
    "site admin",
];

/// Whether what a page shows as an author's name is the label of a link to more of theirs: of three words or more, most in
/// small letters.
pub(super) fn is_label(name: &str) -> bool {
    let is_written_small =
        |word: &&str| word.starts_with(is_small) && !word.contains(char::is_uppercase);
    let words = name.split_whitespace();
    let small = words.clone().filter(is_written_small).count();
    let all = words.count();
    all >= LABEL_WORDS && 2 * small > all
}

/// Fewest words of such a label: a name of two may be written small.
const LABEL_WORDS: usize = 3;
