//! The line rules of C4, in the two versions that are in use, and its rules on whole pages.

use crate::filter::{Ballot, Filter, Reason, Vote};
use crate::view::{Line, View};
use regex::Regex;
use std::borrow::Cow;
use std::sync::LazyLock;

/// C4's rules: keeps a line that ends in `.`, `?`, `!` or `"` but not in `...`, that has enough
/// words, none of them over 1,000 characters, and no phrase of a policy notice.
///
/// The rules are those of the originals, in their order, with each of the page's lines (a
/// hard-wrapped paragraph is one) for a line; `[1]`, `[edit]` and `[citation needed]` are passed
/// over when a line is judged, but stay in the text. Votes are certain. C4's lists of bad words, its
/// language test and its deduplication across pages are left out; its rules on whole pages are off
/// unless [`with_page_rules`](C4::with_page_rules) is asked for.
///
/// Known to err: it drops headlines, datelines on a line of their own, and every line of scripts
/// with other end marks, such as Chinese. Linear.
///
/// ```
/// use bodycopy::{C4, Pipeline};
///
/// let page = "The port stays closed until May.\nSign in";
/// assert_eq!(Pipeline::c4().extract(page)?.text(), "The port stays closed until May.");
///
/// let strict = Pipeline::c4().to_builder().replace("c4", C4::tfds().with_page_rules()).build()?;
/// assert!(strict.extract(page).is_err()); // One sentence; C4 wants three.
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct C4 {
    words: usize,
    /// Whether words are counted in what is left after citations are deleted.
    words_after_citations: bool,
    end_marks: &'static [char],
    sentences: u32,
    page_rules: bool,
}

/// Characters of a word from which C4 takes a line for junk (`_MAX_WORD_LENGTH`).
const LONGEST_WORD: usize = 1000;
/// Ends of lines that were cut off (`_ELLIPSIS`).
const ELLIPSIS: &str = "...";
/// Pages of this text in kept lines are dropped whole: fillers of templates, and code.
const FILLER: &str = "lorem ipsum";
const CODE: char = '{';
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
/// What C4 deletes from a line before it looks at its end (`_CITATION_REGEX`).
static CITATION: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\[\d*\]|\[edit\]|\[citation needed\]").ok());

impl C4 {
    /// As `c4_utils.py` of TensorFlow Datasets has it: at least 5 words, and 3 sentences a page.
    pub fn tfds() -> Self {
        C4 {
            words: 5,
            words_after_citations: true,
            end_marks: &['.', '?', '!', '"'],
            sentences: 3,
            page_rules: false,
        }
    }

    /// As the paper describes it and datatrove's `C4QualityFilter` implements it: at least 3 words,
    /// and 5 sentences a page; `'` ends a line as well.
    pub fn paper() -> Self {
        C4 {
            words: 3,
            words_after_citations: false,
            end_marks: &['.', '?', '!', '"', '\''],
            sentences: 5,
            page_rules: false,
        }
    }

    /// Also drops a whole page with `lorem ipsum` or `{` in a line that the line rules would keep,
    /// or with too few sentences in such lines. Default: off, as a story about code is news too.
    ///
    /// Sentences are ends of sentences as [`Shape`](crate::measure::Shape) counts them, at least
    /// one a line; the originals count with trained splitters, which differ at abbreviations.
    #[must_use]
    pub fn with_page_rules(self) -> Self {
        C4 {
            page_rules: true,
            ..self
        }
    }

    fn keeps(self, text: &str) -> bool {
        let short = |word: &str| word.chars().count() <= LONGEST_WORD;
        if !text.split_whitespace().all(short) {
            return false;
        }
        let cut = without_citations(text);
        let counted = if self.words_after_citations {
            &cut
        } else {
            text
        };
        let ends = cut.ends_with(self.end_marks) && !cut.ends_with(ELLIPSIS);
        ends && counted.split_whitespace().count() >= self.words && !has_phrase(&cut)
    }

    /// Whether the rules on whole pages drop this one.
    fn drops(self, page: View<'_>) -> bool {
        let mut sentences = 0;
        for line in page.lines().filter(|line| self.keeps(line.raw())) {
            if line.raw().contains(CODE) || line.raw().to_lowercase().contains(FILLER) {
                return true;
            }
            sentences += line.shape().sentences.max(1);
        }
        sentences < self.sentences
    }
}

fn without_citations(text: &str) -> Cow<'_, str> {
    match &*CITATION {
        Some(citation) if text.contains('[') => citation.replace_all(text, ""),
        _ => Cow::Borrowed(text),
    }
}

/// One pass for each of seven phrases over a lower-case copy: linear.
fn has_phrase(text: &str) -> bool {
    let lower = text.to_lowercase();
    PHRASES.iter().any(|phrase| lower.contains(phrase))
}

impl Filter for C4 {
    fn vote(&self, line: Line<'_>) -> Vote {
        if self.keeps(line.raw()) {
            Vote::certainly_body()
        } else {
            Vote::certainly_not(Reason::CorpusRule)
        }
    }

    fn run(&self, page: View<'_>, ballot: &mut Ballot<'_>) {
        let dropped = self.page_rules && self.drops(page);
        for line in page.lines() {
            let vote = if dropped {
                Vote::certainly_not(Reason::CorpusRule)
            } else {
                self.vote(line)
            };
            ballot.cast(line, vote);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::C4;
    use crate::Pipeline;

    /// Line, whether TensorFlow Datasets keeps it, whether datatrove does; read off their code.
    const GOLDEN: [(&str, bool, bool); 19] = [
        ("The port stays closed until May.", true, true),
        ("Is the port closed until May?", true, true),
        ("The port is closed again today!", true, true),
        ("Ferries are late.", false, true),
        ("Ferries late.", false, false),
        ("Nobody knows, 'not even the mayor'", false, true),
        ("Nobody knows, \"not even the mayor\"", true, true),
        ("Nobody knows, “not even the mayor”", false, false),
        ("The port stays closed until...", false, false),
        ("The port stays closed until…", false, false),
        ("The port stays closed until May", false, false),
        ("The port stays closed until May.[12]", true, true),
        ("The port stays closed until May.[][edit]", true, true),
        // Nobody strips the blank that a deleted citation leaves.
        ("The port stays closed until May. [1]", false, false),
        // What is deleted counts as a word for one and not for the other.
        ("Ferries [citation needed] late.", false, true),
        ("This page uses cookies to work well.", false, false),
        ("Please turn on JavaScript to see this.", false, false),
        ("Read our Privacy Policy before May.", false, false),
        ("港口将关闭至五月，港务局周二表示。", false, false),
    ];

    #[test]
    fn lines_are_kept_and_dropped_as_by_the_originals() {
        for (line, tfds, paper) in GOLDEN {
            assert_eq!(C4::tfds().keeps(line), tfds, "{line}");
            assert_eq!(C4::paper().keeps(line), paper, "{line}");
        }
        for (length, kept) in [(999, true), (1000, false)] {
            let long = format!("One two three four {}.", "é".repeat(length));
            assert_eq!(C4::tfds().keeps(&long), kept, "{length}");
            assert_eq!(C4::paper().keeps(&long), kept, "{length}");
        }
    }

    #[test]
    fn page_rules_drop_whole_pages() {
        let three = "One two three four five. ".repeat(3);
        let five = "One two three four five. ".repeat(5);
        let line_rules = |c4: C4, text: &str| {
            let pipeline = Pipeline::c4().to_builder().replace("c4", c4).build();
            pipeline.is_ok_and(|pipeline| pipeline.extract(text).is_ok())
        };
        let (tfds, paper) = (C4::tfds().with_page_rules(), C4::paper().with_page_rules());
        assert!(line_rules(tfds, &three) && !line_rules(paper, &three));
        assert!(line_rules(paper, &five) && !line_rules(tfds, "One two three four five."));
        for page in ["{} stands for a set here.", "It says Lorem ipsum, no more."] {
            let page = format!("{five}\n{page}");
            assert!(line_rules(C4::tfds(), &page) && !line_rules(tfds, &page));
        }
        // A brace in a line that is dropped anyway says nothing.
        assert!(line_rules(tfds, &format!("{five}\nfn main() {{")));
    }
}
