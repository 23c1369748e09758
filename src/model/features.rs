//! What the model knows about a line: small numbers, each with a row of weights for every value it
//! can have.

/// A feature of a line. Its values are small whole numbers from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub(crate) enum Feature {
    /// Words, in half octaves.
    Words,
    /// Kind of the last character that is no closing mark.
    Ending,
    /// Kind of the first character.
    First,
    /// Kind of the last character.
    Last,
    /// Share of words that begin with a capital.
    Capitals,
    /// Share of letters that are upper case.
    Upper,
    /// Share of characters that are digits.
    Digits,
    /// Commas.
    Commas,
    /// Sentence ends.
    Sentences,
    /// Separators, bullets, symbols.
    Signs,
    /// Share of words that are function words of the page.
    FunctionWords,
    /// Share of words that other long lines of the page have too.
    Topic,
    /// Indent, in half octaves.
    Indent,
    /// Indent against that of most of the page's prose.
    IndentOfProse,
    /// Bullet, and blank lines before.
    Bullet,
    /// Equal lines on the page, and whether this is a later one.
    Repeats,
    /// Characters a word, and whether the script writes blanks.
    WordLength,
    /// How often the shapes of this line and its neighbours recur, in half octaves.
    Sequence,
    /// Lines of the page, in half octaves.
    PageLines,
    /// Share of the page's words in prose lines.
    PageProse,
    /// Words in prose lines of the page, in half octaves.
    PageWords,
    /// Share of the page's lines with indent or bullet.
    PageLists,
    /// Share of the page's prose that is behind the line, in sixteenths.
    Behind,
    /// Position on the page, in sixteenths.
    Position,
    /// Lines since the last prose, in half octaves.
    SinceProse,
    /// Lines until the next prose, in half octaves.
    UntilProse,
    /// Prose words before, those near counting more, in half octaves.
    ProseBefore,
    /// The same, over a shorter stretch.
    ProseJustBefore,
    /// Prose words after, those near counting more, in half octaves.
    ProseAfter,
    /// The same, over a shorter stretch.
    ProseJustAfter,
    /// Lines of the run that the line is in, and whether it is prose.
    Run,
    /// Where the line stands to the stretch that holds most of the page's prose.
    MainPlace,
    /// Share of words that the prose of that stretch has too, and whether the line is part of it.
    MainWords,
    /// How many lines of the page open with the same two words, and whether the line is prose.
    Openings,
    /// Lines from the start of the page.
    FromStart,
    /// Lines to the end of the page.
    ToEnd,
    /// Cue phrases: for each kind whether there is one, and whether it is the whole line.
    Cues,
    /// The first two words, hashed together.
    Opening,
    /// Words, hashed.
    Word,
    /// The innermost block around the line.
    #[cfg(feature = "html")]
    Tag,
    /// Elements around it.
    #[cfg(feature = "html")]
    Within,
    /// Level of heading, lists around it, and whether it opens an item.
    #[cfg(feature = "html")]
    Heading,
    /// Whether its page does not show it.
    #[cfg(feature = "html")]
    Hidden,
    /// Share of it that is links, and whether it is prose.
    #[cfg(feature = "html")]
    Linked,
    /// Share of its container that is links.
    #[cfg(feature = "html")]
    OwnLinks,
    /// The container around its own.
    #[cfg(feature = "html")]
    BoxTag,
    /// Share of that which is links.
    #[cfg(feature = "html")]
    BoxLinks,
    /// Share of the page's prose that it holds.
    #[cfg(feature = "html")]
    BoxProse,
    /// Lines in it, in half octaves.
    #[cfg(feature = "html")]
    BoxLines,
    /// Share of the page's prose that the next container around holds.
    #[cfg(feature = "html")]
    OuterProse,
    /// Share of that one which is links.
    #[cfg(feature = "html")]
    OuterLinks,
    /// Steps to the container with the most prose.
    #[cfg(feature = "html")]
    ToMain,
    /// How many containers are styled alike.
    #[cfg(feature = "html")]
    StyleCount,
    /// Share of the page's prose that they hold.
    #[cfg(feature = "html")]
    StyleProse,
    /// Share of them that is links.
    #[cfg(feature = "html")]
    StyleLinks,
    /// Words of class, id and role, hashed.
    #[cfg(feature = "html")]
    Hint,
    /// Kinds of things that the page says it shows, hashed.
    #[cfg(feature = "html")]
    PageKind,
    /// Whether the page says when it was published, when it was changed, and who wrote it.
    #[cfg(feature = "html")]
    PageSays,
    /// Articles in the page, in half octaves.
    #[cfg(feature = "html")]
    PageArticles,
    /// Share of the page that is links.
    #[cfg(feature = "html")]
    PageLinks,
}

/// Each feature, its name for people, and how many values it has, in the order of [`Feature`].
const FEATURES: [(Feature, &str, u16); Feature::COUNT] = [
    (Feature::Words, "words", 24),
    (Feature::Ending, "ending", 19),
    (Feature::First, "first character", 19),
    (Feature::Last, "last character", 19),
    (Feature::Capitals, "capitalised words", SHARES),
    (Feature::Upper, "upper-case letters", SHARES),
    (Feature::Digits, "digits", SHARES),
    (Feature::Commas, "commas", 8),
    (Feature::Sentences, "sentences", 8),
    (Feature::Signs, "signs", 8),
    (Feature::FunctionWords, "function words", SHARES),
    (Feature::Topic, "words of the topic", SHARES),
    (Feature::Indent, "indent", 16),
    (Feature::IndentOfProse, "indent against prose", 3),
    (Feature::Bullet, "bullet and gap", 12),
    (Feature::Repeats, "repeats", 32),
    (Feature::WordLength, "word length", 32),
    (Feature::Sequence, "recurring sequence", 24),
    (Feature::PageLines, "lines of the page", 28),
    (Feature::PageProse, "prose share of the page", SHARES),
    (Feature::PageWords, "prose words of the page", 32),
    (Feature::PageLists, "list share of the page", SHARES),
    (Feature::Behind, "prose behind", 16),
    (Feature::Position, "position", 16),
    (Feature::SinceProse, "lines since prose", 20),
    (Feature::UntilProse, "lines until prose", 20),
    (Feature::ProseBefore, "prose before", 26),
    (Feature::ProseJustBefore, "prose just before", 26),
    (Feature::ProseAfter, "prose after", 26),
    (Feature::ProseJustAfter, "prose just after", 26),
    (Feature::Run, "run", 48),
    (Feature::MainPlace, "place to the main run", 32),
    (Feature::MainWords, "words of the main run", 2 * SHARES),
    (Feature::Openings, "lines that open alike", 24),
    (Feature::FromStart, "lines from the start", 32),
    (Feature::ToEnd, "lines to the end", 32),
    (Feature::Cues, "cue", 32),
    (Feature::Opening, "opening words", OPENINGS),
    (Feature::Word, "word", WORDS),
    #[cfg(feature = "html")]
    (Feature::Tag, "element", ELEMENTS),
    #[cfg(feature = "html")]
    (Feature::Within, "inside", 32),
    #[cfg(feature = "html")]
    (Feature::Heading, "heading and lists", 64),
    #[cfg(feature = "html")]
    (Feature::Hidden, "hidden", 2),
    #[cfg(feature = "html")]
    (Feature::Linked, "links", 2 * SHARES),
    #[cfg(feature = "html")]
    (Feature::OwnLinks, "links of the container", 2 * SHARES),
    #[cfg(feature = "html")]
    (Feature::BoxTag, "outer element", ELEMENTS),
    #[cfg(feature = "html")]
    (
        Feature::BoxLinks,
        "links of the outer container",
        2 * SHARES,
    ),
    #[cfg(feature = "html")]
    (
        Feature::BoxProse,
        "prose of the outer container",
        2 * SHARES,
    ),
    #[cfg(feature = "html")]
    (Feature::BoxLines, "lines of the outer container", 32),
    #[cfg(feature = "html")]
    (Feature::OuterProse, "prose two containers out", SHARES),
    #[cfg(feature = "html")]
    (Feature::OuterLinks, "links two containers out", SHARES),
    #[cfg(feature = "html")]
    (Feature::ToMain, "way to the most prose", 64),
    #[cfg(feature = "html")]
    (Feature::StyleCount, "containers alike", 32),
    #[cfg(feature = "html")]
    (Feature::StyleProse, "prose of containers alike", SHARES),
    #[cfg(feature = "html")]
    (Feature::StyleLinks, "links of containers alike", SHARES),
    #[cfg(feature = "html")]
    (Feature::Hint, "class or id", HINTS),
    #[cfg(feature = "html")]
    (Feature::PageKind, "declared kind", KINDS),
    #[cfg(feature = "html")]
    (Feature::PageSays, "declared dates and author", 8),
    #[cfg(feature = "html")]
    (Feature::PageArticles, "articles of the page", 16),
    #[cfg(feature = "html")]
    (Feature::PageLinks, "links of the page", SHARES),
];

/// Values of a share: none to all in eighths, and one for "of nothing".
const SHARES: u16 = 10;
/// Rows for hashed openings of lines.
pub(super) const OPENINGS: u16 = 2048;
/// Rows for hashed words.
pub(super) const WORDS: u16 = 4096;
/// Rows for elements.
#[cfg(feature = "html")]
#[allow(clippy::cast_possible_truncation)] // Elements are told by one byte.
const ELEMENTS: u16 = crate::page::Tag::COUNT as u16;
/// Rows for hashed words of classes, ids and roles.
#[cfg(feature = "html")]
pub(crate) const HINTS: u16 = 2048;
/// Rows for hashed names of kinds.
#[cfg(feature = "html")]
pub(super) const KINDS: u16 = 128;

impl Feature {
    /// How many features there are.
    pub(crate) const COUNT: usize = Feature::LAST as usize + 1;

    #[cfg(feature = "html")]
    const LAST: Feature = Feature::PageLinks;
    #[cfg(not(feature = "html"))]
    const LAST: Feature = Feature::Word;

    /// Rows of all features of text together.
    pub(crate) const TEXT_ROWS: usize = Feature::Word.first_row() as usize + WORDS as usize;

    /// Rows of all features, those of markup with them.
    #[cfg(all(feature = "training", feature = "html"))]
    pub(crate) const MARKED_ROWS: usize =
        Feature::LAST.first_row() as usize + FEATURES[Feature::LAST as usize].2 as usize;
    /// The first row of what the page's author calls things, behind which is what the page says of
    /// itself as a whole.
    #[cfg(all(feature = "training", feature = "html"))]
    pub(crate) const FIRST_HINT_ROW: usize = Feature::Hint.first_row() as usize;

    /// Whether its values are hashes of words and names.
    #[cfg(feature = "training")]
    pub(crate) fn is_hashed(self) -> bool {
        #[cfg(feature = "html")]
        if matches!(self, Feature::Hint | Feature::PageKind) {
            return true;
        }
        matches!(self, Feature::Opening | Feature::Word)
    }

    /// Every feature, in order.
    pub(crate) fn all() -> impl Iterator<Item = Feature> {
        FEATURES.iter().map(|(feature, ..)| *feature)
    }

    /// Its name for people.
    pub(crate) fn name(self) -> &'static str {
        FEATURES[self as usize].1
    }

    /// What the feature looks at.
    #[cfg(feature = "training")]
    pub(crate) fn group(self) -> &'static str {
        use Feature as F;
        match self {
            F::Words | F::Ending | F::First | F::Last | F::Capitals | F::Upper => "shape",
            F::Digits | F::Commas | F::Sentences | F::Signs | F::WordLength => "shape",
            F::FunctionWords | F::Topic => "vocabulary",
            F::Indent | F::IndentOfProse | F::Bullet => "layout",
            F::Repeats | F::Sequence | F::Openings => "repeats",
            F::PageLines | F::PageProse | F::PageWords | F::PageLists => "page",
            F::Behind | F::Position | F::FromStart | F::ToEnd => "position",
            F::SinceProse | F::UntilProse | F::ProseBefore | F::ProseJustBefore => "prose around",
            F::ProseAfter | F::ProseJustAfter | F::Run => "prose around",
            F::MainPlace | F::MainWords => "main run",
            F::Cues => "cues",
            F::Opening | F::Word => "words",
            #[cfg(feature = "html")]
            F::Tag | F::Within | F::Heading | F::Hidden | F::Linked => "elements",
            #[cfg(feature = "html")]
            F::Hint => "hints",
            #[cfg(feature = "html")]
            F::PageKind | F::PageSays | F::PageArticles | F::PageLinks => "declared",
            #[cfg(feature = "html")]
            _ => "containers",
        }
    }

    /// How many values it has.
    pub(super) const fn size(self) -> u32 {
        FEATURES[self as usize].2 as u32
    }

    /// The first of the feature's rows.
    const fn first_row(self) -> u16 {
        let mut row = 0;
        let mut at = 0;
        while at < self as usize {
            row += FEATURES[at].2;
            at += 1;
        }
        row
    }

    /// The row of one value; values past the last count as the last.
    #[inline]
    #[allow(clippy::cast_possible_truncation)] // At most the last, which has 16 bits.
    pub(super) fn row(self, value: u32) -> u16 {
        const FIRST_ROWS: [u16; Feature::COUNT] = first_rows();
        FIRST_ROWS[self as usize] + value.min(self.size() - 1) as u16
    }

    /// The feature that a row belongs to, its name and the row's value.
    pub(crate) fn of_row(row: u16) -> (Feature, &'static str, u16) {
        let at = FEATURES
            .iter()
            .rposition(|(feature, ..)| feature.row(0) <= row)
            .unwrap_or(0);
        let (feature, name, _) = FEATURES[at];
        (feature, name, row - feature.row(0))
    }
}

const fn first_rows() -> [u16; Feature::COUNT] {
    let mut rows = [0; Feature::COUNT];
    let mut at = 0;
    while at < Feature::COUNT {
        rows[at] = FEATURES[at].0.first_row();
        at += 1;
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::{FEATURES, Feature};

    #[test]
    fn features_stand_in_order_and_find_their_rows() {
        for (at, (feature, name, size)) in FEATURES.iter().enumerate() {
            assert_eq!(*feature as usize, at);
            assert_eq!(Feature::of_row(feature.row(0)), (*feature, *name, 0));
            assert_eq!(
                Feature::of_row(feature.row(u32::MAX)),
                (*feature, *name, size - 1)
            );
        }
        assert_eq!(
            usize::from(Feature::Word.row(u32::MAX)),
            Feature::TEXT_ROWS - 1
        );
    }
}
