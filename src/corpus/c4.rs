//! The line rules of C4, in the two versions that are in use.

use crate::filter::{Filter, Reason, Vote};
use crate::view::Line;

/// C4's line rules: keeps a line that ends in `.`, `?`, `!` or `"` but not in `...`, that has
/// enough words, none of them over 1,000 characters, and no phrase of a policy notice.
///
/// Its votes are certain. The rules on whole pages (sentences, braces, bad words, language) and the
/// removal of `[1]` inside lines are not part of it. Known to err: it drops headlines, datelines on
/// their own, and every line of scripts with other end marks, such as Chinese.
#[derive(Debug, Clone, Copy)]
pub struct C4 {
    words: usize,
    end_marks: &'static [char],
}

/// Characters of a word from which C4 takes a line for junk (`_MAX_WORD_LENGTH`).
const LONGEST_WORD: usize = 1000;

/// Phrases whose lines C4 drops, lower-case (`_POLICY_SUBSTRINGS` and the JavaScript rule).
const PHRASES: [&str; 7] = [
    "javascript",
    "terms of use",
    "privacy policy",
    "cookie policy",
    "uses cookies",
    "use of cookies",
    "use cookies",
];

impl C4 {
    /// As `c4_utils.py` of TensorFlow Datasets has it: at least 5 words.
    pub fn tfds() -> Self {
        C4 {
            words: 5,
            end_marks: &['.', '?', '!', '"'],
        }
    }

    /// As the paper describes it and datatrove's `C4QualityFilter` implements it: at least 3 words,
    /// and `'` ends a line as well.
    pub fn paper() -> Self {
        C4 {
            words: 3,
            end_marks: &['.', '?', '!', '"', '\''],
        }
    }

    fn keeps(&self, text: &str) -> bool {
        let ends = text.ends_with(self.end_marks) && !text.ends_with("...");
        ends && self.has_words(text) && !has_phrase(text)
    }

    fn has_words(&self, text: &str) -> bool {
        text.split_whitespace().count() >= self.words
            && text
                .split_whitespace()
                .all(|word| word.chars().count() <= LONGEST_WORD)
    }
}

/// One pass for each of seven phrases over a lower-case copy: linear.
fn has_phrase(text: &str) -> bool {
    let lower = text.to_lowercase();
    PHRASES.iter().any(|phrase| lower.contains(phrase))
}

impl Filter for C4 {
    fn vote(&self, line: Line<'_>) -> Vote {
        if self.keeps(line.text()) {
            Vote::certainly_body()
        } else {
            Vote::certainly_not(Reason::CorpusRule)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::C4;

    #[test]
    fn the_two_versions_differ_where_they_should() {
        for (line, tfds, paper) in [
            ("The port stays closed until May.", true, true),
            ("Ferries are late.", false, true),
            ("Nobody knows, 'not even the mayor'", false, true),
            ("Nobody knows, \"not even the mayor\"", true, true),
            ("The port stays closed until...", false, false),
            ("The port stays closed until May", false, false),
            ("This page uses cookies to work well.", false, false),
            ("Please turn on JavaScript to see this.", false, false),
        ] {
            assert_eq!(C4::tfds().keeps(line), tfds, "{line}");
            assert_eq!(C4::paper().keeps(line), paper, "{line}");
        }
        let long = format!("One two three four {}.", "a".repeat(1001));
        assert!(!C4::tfds().keeps(&long));
    }
}
