//! The network as one would write it down, to hold the fast one against.

use super::generated::WEIGHTS;
use super::network::{
    FORGETS, LARGEST, MIX_UNIT, Mix, Output, ROW_ORIGIN, SUM_FRACTION, UNIT, VECTORS, Vector,
    Vectors, WIDTH, Weights,
};
use super::sum::Sum;
use super::{Context, Feature, LineModel, Row, Table, row};
use crate::filter::{Filter, Votes};
use crate::measure::Measures;
use crate::page::Page;
use crate::view::View;
use proptest::prelude::{Strategy, any, prop, prop_assert_eq, proptest};
use wide::i16x8;

type Wide = [i64; WIDTH];

/// Scores, and how much lines look like the headline.
fn scores(weights: &Weights, lines: &[Vec<u16>]) -> (Vec<i32>, Vec<i16>) {
    let own: Vec<Wide> = lines.iter().map(|rows| sum(weights, rows)).collect();
    let first = mixed(&own, &weights.first, |at| {
        let line = |at: usize| own.get(at).copied().unwrap_or_default();
        vec![
            own[at],
            line(at + 1),
            line(at.wrapping_sub(1)),
            before(&own, at),
            after(&own, at),
        ]
    });
    let later = |lines: &[Wide], mix| {
        mixed(lines, mix, |at| {
            vec![lines[at], before(lines, at), after(lines, at), mean(lines)]
        })
    };
    let second = later(&first, &weights.second);
    let third = later(&second, &weights.third);
    let said = |output: &Output, at: usize| {
        let vectors = [own[at], first[at], second[at], third[at]];
        let parts = vectors.iter().zip(&output.weights);
        let parts = parts.map(|(vector, weights)| dot(vector, weights));
        thousandths(i64::from(output.bias) + parts.sum::<i64>())
    };
    let scores = (0..lines.len()).map(|at| {
        let score = said(&weights.body, at).clamp(-50_000, 50_000);
        i32::try_from(score).unwrap()
    });
    let headlines = (0..lines.len()).filter_map(|at| {
        let look = said(weights.headline.as_ref()?, at);
        let look = look.clamp(i64::from(i16::MIN), i64::from(i16::MAX));
        Some(i16::try_from(look).unwrap())
    });
    (scores.collect(), headlines.collect())
}

fn thousandths(score: i64) -> i64 {
    score * 1000 / i64::from(UNIT * MIX_UNIT)
}

fn sum(weights: &Weights, rows: &[u16]) -> Wide {
    let mut sum = weights.bias.map(i64::from);
    for row in rows {
        let row = weights.rows.row(*row).unwrap().map(i16x8::to_array);
        for (sum, weight) in sum.iter_mut().zip(row.as_flattened()) {
            *sum += i64::from(*weight);
        }
    }
    sum.map(|element| element.clamp(0, i64::from(LARGEST)))
}

fn mixed<const INPUTS: usize>(
    lines: &[Wide],
    mix: &Mix<INPUTS>,
    inputs: impl Fn(usize) -> Vec<Wide>,
) -> Vec<Wide> {
    let mix = |at: usize| {
        let mut result = mix.bias.map(i64::from);
        for (input, weights) in inputs(at).iter().zip(&mix.weights) {
            for (from, element) in input.iter().enumerate() {
                for (to, result) in result.iter_mut().enumerate() {
                    *result += element * i64::from(weights[from / 2][2 * to + from % 2]);
                }
            }
        }
        result.map(|sum| (sum / i64::from(MIX_UNIT)).clamp(0, i64::from(LARGEST)))
    };
    (0..lines.len()).map(mix).collect()
}

fn before(lines: &[Wide], at: usize) -> Wide {
    decayed(lines[..at].iter())
}

fn after(lines: &[Wide], at: usize) -> Wide {
    decayed(lines[at + 1..].iter().rev())
}

fn decayed<'l>(lines: impl Iterator<Item = &'l Wide>) -> Wide {
    let mut sums = [0; WIDTH];
    for line in lines {
        for (at, (sum, element)) in sums.iter_mut().zip(line).enumerate() {
            *sum += ((element << SUM_FRACTION) - *sum) >> FORGETS[at * 4 / WIDTH];
        }
    }
    sums.map(|sum| sum >> SUM_FRACTION)
}

fn mean(lines: &[Wide]) -> Wide {
    std::array::from_fn(|at| {
        lines.iter().map(|line| line[at]).sum::<i64>() / i64::try_from(lines.len()).unwrap()
    })
}

fn dot(vector: &Wide, weights: &Vector) -> i64 {
    vector
        .iter()
        .zip(weights)
        .map(|(a, b)| a * i64::from(*b))
        .sum()
}

fn mix<const INPUTS: usize>() -> impl Strategy<Value = Mix<INPUTS>> {
    let weights = prop::collection::vec(-1500i16..1500, INPUTS * WIDTH * WIDTH);
    let bias = prop::array::uniform16(-50_000i32..50_000);
    (weights, bias).prop_map(|(from, bias)| {
        let mut weights = [[[0; 2 * WIDTH]; WIDTH / 2]; INPUTS];
        weights
            .as_flattened_mut()
            .as_flattened_mut()
            .copy_from_slice(&from);
        Mix { weights, bias }
    })
}

fn output() -> impl Strategy<Value = Output> {
    let weights = prop::collection::vec(prop::array::uniform16(-900i16..900), VECTORS);
    (weights, -50_000i32..50_000).prop_map(|(from, bias)| {
        let mut weights = [[0; WIDTH]; VECTORS];
        weights.copy_from_slice(&from);
        Output { weights, bias }
    })
}

const ROWS: u16 = 20;

fn weights() -> impl Strategy<Value = Weights> {
    let rows = prop::collection::vec(any::<[u8; WIDTH]>(), usize::from(ROWS));
    let bias = prop::array::uniform16(-100i16..100);
    let headline = prop::option::of(output());
    (rows, bias, mix(), mix(), mix(), output(), headline).prop_map(
        |(mut rows, bias, first, second, third, body, headline)| {
            rows.resize(Feature::TEXT_ROWS, [ROW_ORIGIN; WIDTH]);
            let rows: Vec<Row> = rows.iter().map(row).collect();
            Weights {
                rows: Table::of(rows.leak()),
                bias,
                first,
                second,
                third,
                body,
                headline,
            }
        },
    )
}

/// The rows of a page's lines, each line's as a list.
fn listed(text: &str) -> Vec<Vec<u16>> {
    let page = Page::from_text(text);
    let (mut measures, mut context) = (Measures::default(), Context::default());
    measures.take(&page);
    context.take(&page, &measures);
    let list = |at| {
        let mut list = Vec::new();
        super::rows((at, &page), &measures, &context, &mut list);
        list
    };
    (0..page.lines().len()).map(list).collect()
}

/// What the model votes on each line of a page, and how much it looks like the headline, in thousandths.
fn voted(text: &str) -> (Vec<i32>, Vec<i16>) {
    let page = Page::from_text(text);
    let (mut measures, mut votes) = (Measures::default(), Votes::default());
    measures.take(&page);
    votes.reset(page.lines().len());
    LineModel::default().run(View::new(&page, &measures), &mut votes.ballot(0, &[]));
    (votes.sums().to_vec(), votes.headlines().to_vec())
}

#[test]
fn rows_summed_as_they_are_chosen_give_the_scores_of_listed_ones() {
    let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    assert_eq!(voted(page), scores(&WEIGHTS, &listed(page)));
}

proptest! {
    #[test]
    fn so_they_do_on_any_page(
        lines in prop::collection::vec("[ABab .,|*1é語\u{301}-]{0,40}|Share this|(a harbour, ){1,9}", 0..12),
    ) {
        let page = lines.join("\n");
        prop_assert_eq!(voted(&page), scores(&WEIGHTS, &listed(&page)));
    }

    #[test]
    fn the_fast_network_gives_the_same_scores(
        weights in weights(),
        lines in prop::collection::vec(prop::collection::vec(0..ROWS, 0..30), 0..12),
    ) {
        let mut vectors = Vectors::default();
        for rows in &lines {
            vectors.push(Sum::of(&weights, rows).vector());
        }
        let fast: Vec<i32> = vectors.scores(&weights).collect();
        let headlines: Vec<i16> = vectors.headlines().collect();
        prop_assert_eq!((fast, headlines), scores(&weights, &lines));
    }
}
