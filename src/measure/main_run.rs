//! The main run: the one stretch of a page that holds most prose and least else.
//!
//! Each line of prose is worth its words, any other line costs some, and the run with the greatest
//! sum is the main one: the method of body text extraction (Finn, Kushmerick and Smyth, 2001), with
//! lines in place of tokens.

use super::{Shape, is_prose};
use std::ops::Range;

// Chosen on folds 1 to 4 of the WCXB development articles in steps of a half and a double; such a
// step moves word F1 by less than 0.01.
/// Words that a line of prose is worth, at most: one long notice should not outweigh a story.
const WORDS: u32 = 40;
/// Words that a line without prose costs: as much as a short label has.
const COST: i64 = 4;

/// Indices of the lines of the main run, half-open: the first run with the greatest sum (Kadane's
/// algorithm). Empty where the page has no prose. Linear.
pub(crate) fn main_run(shapes: &[Shape]) -> Range<usize> {
    let (mut best, mut best_sum) = (0..0, 0);
    let (mut start, mut sum) = (0, 0);
    for (at, shape) in shapes.iter().enumerate() {
        if sum <= 0 {
            (start, sum) = (at, 0);
        }
        sum += worth(shape);
        if sum > best_sum {
            (best, best_sum) = (start..at + 1, sum);
        }
    }
    best
}

fn worth(shape: &Shape) -> i64 {
    if is_prose(shape) {
        i64::from(shape.words().min(WORDS))
    } else {
        -COST
    }
}

#[cfg(test)]
mod tests {
    use super::{Shape, main_run};
    use proptest::prelude::{prop, prop_assert, prop_assert_eq, proptest};

    const PROSE: &str = "The harbour stays closed until the end of May, the port authority said.";

    proptest! {
        #[test]
        fn no_other_run_is_worth_more(prose in prop::collection::vec(prop::bool::weighted(0.3), 0..30)) {
            let line = |prose: &bool| Shape::of(if *prose { PROSE } else { "News" });
            let shapes: Vec<Shape> = prose.iter().map(line).collect();
            let sum = |from: usize, to: usize| shapes[from..to].iter().map(super::worth).sum::<i64>();
            let best = main_run(&shapes);
            for from in 0..shapes.len() {
                for to in from..=shapes.len() {
                    prop_assert!(sum(best.start, best.end) >= sum(from, to));
                }
            }
            prop_assert_eq!(best.is_empty(), !prose.contains(&true));
        }
    }
}
