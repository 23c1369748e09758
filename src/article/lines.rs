//! Walks over an article: its source lines, those that were removed, its paragraphs.

use super::{Block, Mark, Names, SourceLine};
use std::fmt;
use std::iter::FusedIterator;
use std::slice;

/// Every source line that is not blank, in order. Between them, the lines hold every character of
/// the source but blanks. The lines of an HTML page without verdicts are `html::Lines`.
///
/// ```
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let article = bodycopy::extract(page)?;
/// let lines: Vec<&str> = article.lines().map(|line| line.text()).collect();
/// assert!(lines.into_iter().eq(page.lines()));
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Clone)]
pub struct Lines<'p> {
    source: &'p str,
    marks: slice::Iter<'p, Mark>,
    names: &'p Names,
}

impl<'p> Lines<'p> {
    pub(crate) fn new(source: &'p str, marks: &'p [Mark], names: &'p Names) -> Self {
        Lines {
            source,
            marks: marks.iter(),
            names,
        }
    }

    fn line(&self, mark: Mark) -> SourceLine<'p> {
        SourceLine {
            mark,
            source: self.source,
            names: self.names,
        }
    }
}

/// The lines that are still to come.
impl fmt::Debug for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<'p> Iterator for Lines<'p> {
    type Item = SourceLine<'p>;

    fn next(&mut self) -> Option<SourceLine<'p>> {
        self.marks.next().map(|mark| self.line(*mark))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.marks.size_hint()
    }
}

impl DoubleEndedIterator for Lines<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.marks.next_back().map(|mark| self.line(*mark))
    }
}

impl ExactSizeIterator for Lines<'_> {}
impl FusedIterator for Lines<'_> {}

/// The lines of a page that were removed, in order.
///
/// ```
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let article = bodycopy::extract(page)?;
/// let numbers = article.removed().map(|line| line.number());
/// assert!(numbers.eq(12..=24));
/// assert_eq!(article.removed().next_back().map(|line| line.number()), Some(24));
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Removed<'p> {
    lines: Lines<'p>,
}

impl<'p> Removed<'p> {
    pub(crate) fn new(lines: Lines<'p>) -> Self {
        Removed { lines }
    }
}

impl<'p> Iterator for Removed<'p> {
    type Item = SourceLine<'p>;

    fn next(&mut self) -> Option<SourceLine<'p>> {
        self.lines.by_ref().find(|line| line.verdict().is_removed())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.lines.size_hint().1)
    }
}

impl DoubleEndedIterator for Removed<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let mut lines = self.lines.by_ref().rev();
        lines.find(|line| line.verdict().is_removed())
    }
}

impl FusedIterator for Removed<'_> {}

/// The texts of an article's blocks of any kind, in order.
///
/// ```
/// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
/// let article = bodycopy::extract(page)?;
/// let paragraphs: Vec<&str> = article.paragraphs().collect();
/// assert_eq!(paragraphs.join("\n"), article.text());
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Paragraphs<'a> {
    blocks: slice::Iter<'a, Block<'a>>,
}

impl<'a> Paragraphs<'a> {
    pub(crate) fn new(blocks: &'a [Block<'a>]) -> Self {
        Paragraphs {
            blocks: blocks.iter(),
        }
    }
}

impl<'a> Iterator for Paragraphs<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.blocks.next().map(Block::text)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.blocks.size_hint()
    }
}

impl DoubleEndedIterator for Paragraphs<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.blocks.next_back().map(Block::text)
    }
}

impl ExactSizeIterator for Paragraphs<'_> {}
impl FusedIterator for Paragraphs<'_> {}
