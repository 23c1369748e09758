//! Prose is body: sentences of some length, with prose around them.

use crate::filter::{Filter, Reason, Vote};
use crate::view::Line;

/// Votes for lines that read like prose and against lines that do not: the core of the rules, and
/// what [`Pipeline::rules`](crate::Pipeline::rules) has in place of the learned model.
///
/// Shape alone: how many words, whether the line ends a sentence, and how much prose its two
/// neighbours on each side hold. Errs on lists, tables and verse inside an article, and on
/// furniture written in full sentences.
#[derive(Debug, Clone, Copy, Default)]
pub struct Prose;

/// Words from which a line that ends a sentence needs no neighbours: C4 takes 5, but menus have
/// five-word sentences, and headlines ten words.
const SURE_WORDS: u32 = 12;

impl Filter for Prose {
    fn vote(&self, line: Line<'_>) -> Vote {
        let shape = line.shape();
        let near = [-2, -1, 1, 2]
            .into_iter()
            .filter_map(|distance| line.neighbour(distance));
        let prose_near = near.filter(Line::is_prose).count();
        match (shape.ends_sentence(), shape.words()) {
            (true, SURE_WORDS..) => Vote::body(2.0 + [0.0, 0.5, 1.0, 1.5, 2.0][prose_near]),
            (true, 4..) if prose_near > 1 => Vote::body(1.0),
            (false, SURE_WORDS..) if prose_near > 1 => Vote::body(0.5),
            (_, 2..) if prose_near > 2 => Vote::against(0.5, Reason::Boilerplate),
            _ => Vote::against(2.0, Reason::Boilerplate),
        }
    }
}
