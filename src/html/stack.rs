//! The open elements around a place in a page, bounded however deep pages nest.

use super::hints::Hints;
use crate::page::{Tag, Within};

/// Most elements that are kept open, as in browsers. Deeper ones are counted, no more.
const DEEPEST: usize = 512;

/// What ends with an element, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ends {
    Nothing,
    LineUnlessTextGoesOn,
    Line,
}

/// An open element.
#[allow(clippy::struct_excessive_bools)] // Each is a fact of its own.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    pub(super) tag: Tag,
    /// Hash of its name, which tells apart those that are [`Tag::Other`].
    pub(super) name: u32,
    /// Whether it begins lines.
    pub(super) block: bool,
    /// Whether it is of SVG or `MathML`.
    pub(super) foreign: bool,
    /// It and the elements around it.
    pub(super) within: Within,
    /// How many lists are around it, itself counted.
    pub(super) lists: u8,
    /// Whether the page does not show it, or one around it.
    pub(super) hidden: bool,
    /// The number of its address, if it is a link; its own, if it is a table or a cell of one.
    pub(super) number: Option<u32>,
    /// Whether its text is a program's, and nothing to read.
    pub(super) silent: bool,
    /// Whether a line of it was begun.
    pub(super) begun: bool,
    /// Its container's index, once a line was in it; 0 stands for none.
    pub(super) container: u32,
    pub(super) hints: Hints,
}

impl Open {
    /// Whether it is of SVG, and what is inside it is HTML.
    fn holds_html(&self) -> bool {
        self.foreign && matches!(self.tag, Tag::ForeignObject | Tag::Desc | Tag::Title)
    }

    /// What ends with it: behind a block that a site named itself, text may go on.
    pub(super) fn ends(&self) -> Ends {
        match (self.block, self.tag) {
            (false, _) => Ends::Nothing,
            (true, Tag::Other) => Ends::LineUnlessTextGoesOn,
            (true, _) => Ends::Line,
        }
    }

    /// Whether an end tag of another kind does not look past it.
    pub(super) fn is_special(&self) -> bool {
        self.tag.is_block() || self.tag.is_scope()
    }
}

/// The open elements, the innermost last.
#[derive(Debug)]
pub(super) struct Stack {
    open: Vec<Open>,
    /// How many of each kind are open: an end tag without its start tag costs no search.
    counts: [u16; Tag::COUNT],
    /// The numbers of open links, cells and tables, each with the innermost last.
    links: Vec<u32>,
    cells: Vec<u32>,
    tables: Vec<u32>,
    silent: u16,
    /// Elements open beyond the deepest that is kept.
    beyond: usize,
}

/// How far an end tag looks for its start tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// To the next table, cell, caption and the like.
    Default,
    /// To the next button, too.
    Button,
    /// To the next list, too.
    List,
    /// To the next table alone.
    Table,
    /// To the outermost element.
    Anywhere,
}

impl Default for Stack {
    fn default() -> Self {
        Stack {
            open: Vec::new(),
            counts: [0; Tag::COUNT],
            links: Vec::new(),
            cells: Vec::new(),
            tables: Vec::new(),
            silent: 0,
            beyond: 0,
        }
    }
}

impl Stack {
    /// The open elements, outermost first.
    pub(super) fn all(&mut self) -> &mut [Open] {
        &mut self.open
    }

    /// The innermost element.
    pub(super) fn top(&self) -> Option<&Open> {
        self.open.last()
    }

    /// Whether the innermost block holds text, and what is inside it is part of a line.
    pub(super) fn holds_text(&self) -> bool {
        let mut inner = self.open.iter().rev();
        let block = inner.find(|element| element.block || element.tag.is_cell());
        block.is_some_and(|block| block.tag.holds_text())
    }

    /// The innermost container that a line was in.
    pub(super) fn container(&self) -> Option<u32> {
        let mut containers = self.open.iter().rev().map(|element| element.container);
        containers.find(|container| *container > 0)
    }

    /// How many elements are open.
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// An open element, 0 being the outermost.
    pub(super) fn at(&self, at: usize) -> Option<&Open> {
        self.open.get(at)
    }

    /// Whether elements of SVG or `MathML` are what comes next.
    pub(super) fn is_foreign(&self) -> bool {
        self.top()
            .is_some_and(|top| top.foreign && !top.holds_html())
    }

    /// Whether text here is a program's.
    pub(super) fn is_silent(&self) -> bool {
        self.silent > 0
    }

    /// The number of the address of the link that text here is part of.
    pub(super) fn link(&self) -> Option<u32> {
        self.links.last().copied()
    }

    /// The number of the cell that text here is in.
    pub(super) fn cell(&self) -> Option<u32> {
        self.cells.last().copied()
    }

    /// The number of the table that rows and cells here are of.
    pub(super) fn table(&self) -> Option<u32> {
        self.tables.last().copied()
    }

    /// The open elements of a kind that has numbers.
    fn numbers(&mut self, tag: Tag) -> &mut Vec<u32> {
        match tag {
            Tag::Table => &mut self.tables,
            Tag::Td | Tag::Th => &mut self.cells,
            _ => &mut self.links,
        }
    }

    /// Whether one of these is open anywhere.
    pub(super) fn has(&self, tag: Tag) -> bool {
        self.counts[tag as usize] > 0
    }

    pub(super) fn push(&mut self, element: Open) {
        // What is silent must be known wherever it stands, and nothing is inside it.
        if self.open.len() >= DEEPEST && !(element.silent && self.open.len() == DEEPEST) {
            self.beyond += 1;
            return;
        }
        self.counts[element.tag as usize] += 1;
        self.numbers(element.tag).extend(element.number);
        self.silent += u16::from(element.silent);
        self.open.push(element);
    }

    /// Takes one off that was counted and not kept; tells whether there was any.
    pub(super) fn pop_beyond(&mut self) -> bool {
        let any = self.beyond > 0;
        self.beyond = self.beyond.saturating_sub(1);
        any
    }

    /// Closes the innermost element.
    pub(super) fn pop(&mut self) -> Option<Open> {
        let element = self.open.pop()?;
        self.forget(&element);
        Some(element)
    }

    fn forget(&mut self, element: &Open) {
        self.counts[element.tag as usize] -= 1;
        if let Some(number) = element.number {
            let numbers = self.numbers(element.tag);
            if let Some(at) = numbers.iter().rposition(|open| *open == number) {
                numbers.remove(at);
            }
        }
        self.silent -= u16::from(element.silent);
    }

    /// Takes one element out and leaves those inside it open.
    pub(super) fn remove(&mut self, at: usize) {
        if at < self.open.len() {
            let element = self.open.remove(at);
            self.forget(&element);
        }
    }

    /// Closes elements until so many are open; tells what ends with them.
    pub(super) fn cut(&mut self, depth: usize) -> Ends {
        let mut ends = Ends::Nothing;
        while self.open.len() > depth {
            ends = ends.max(self.pop().map_or(Ends::Nothing, |element| element.ends()));
        }
        ends
    }

    /// Where the innermost element that `wanted` holds of stands, if nothing bounds the search.
    pub(super) fn find(&self, scope: Scope, wanted: impl Fn(&Open) -> bool) -> Option<usize> {
        for (at, element) in self.open.iter().enumerate().rev() {
            if wanted(element) {
                return Some(at);
            }
            if scope.ends_at(element) {
                return None;
            }
        }
        None
    }

    /// The innermost one of these, if any is open and nothing bounds the search.
    pub(super) fn find_tag(&self, scope: Scope, tag: Tag) -> Option<usize> {
        self.has(tag)
            .then(|| self.find(scope, |element| element.tag == tag))
            .flatten()
    }
}

impl Scope {
    fn ends_at(self, element: &Open) -> bool {
        let tag = element.tag;
        let bounds = tag.is_scope() || element.holds_html();
        match self {
            Scope::Anywhere => false,
            Scope::Table => matches!(tag, Tag::Table | Tag::Template),
            Scope::Default => bounds,
            Scope::Button => bounds || tag == Tag::Button,
            Scope::List => bounds || matches!(tag, Tag::Ol | Tag::Ul),
        }
    }
}
