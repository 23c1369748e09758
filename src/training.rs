//! What the trainer in this workspace needs of the crate: a page's features, and a pipeline with
//! weights of its own. Not for others; it may change at any time.

use crate::article::Article;
use crate::decode::{Aim, Calibration, Costs, Decoder, Odds, Trust};
use crate::fields::byline::choose;
use crate::fields::{Front, PAIR_VALUES, Reading, VALUES, headline, paired};
use crate::measure::Measures;
use crate::model::{
    Context, DECODER, FIRST_INPUTS, Feature, LATER_INPUTS, LineModel, MIX_UNIT, Mix, Output, Row,
    Table, UNIT, WIDTH, Weights, forgets, row, rows,
};
use crate::page::Page;
use crate::pipeline::Pipeline;
use std::ops::Range;

/// Weights of one vector that is mixed, two elements side by side.
pub type Pairs = [[i16; 2 * WIDTH]; WIDTH / 2];

/// Length of a line's vector.
pub const VECTOR: usize = WIDTH;

/// Costs of entering and leaving the body, and how far the votes of a page may be off together, with the weights
/// that ship for plain lines or for markup, in thousandths of a nat.
pub fn settings(marked: bool) -> ([i32; 2], i32) {
    let (costs, doubt) = DECODER.on(marked).settings();
    ([costs.enter, costs.leave], doubt)
}

/// Rows of weights.
pub const ROWS: usize = Feature::TEXT_ROWS;
/// The first row of hashed words of classes and ids, and of what a page says of itself, as sites differ
/// in both.
#[cfg(feature = "html")]
pub const FIRST_HINT_ROW: usize = Feature::FIRST_HINT_ROW;
/// Rows of weights, with those of what markup says.
#[cfg(feature = "html")]
pub const MARKED_ROWS: usize = Feature::MARKED_ROWS;
/// Vectors that each pass mixes.
pub const INPUTS: [usize; PASSES] = [FIRST_INPUTS, LATER_INPUTS, LATER_INPUTS];
/// How many passes there are.
pub const PASSES: usize = VECTORS - 1;
/// Vectors of a line: its own, and what each pass makes of it.
pub const VECTORS: usize = crate::model::VECTORS;
/// The byte that stands for a weight of 0.
pub const ROW_ORIGIN: u8 = crate::model::ROW_ORIGIN;

/// Units of vectors and of mixing weights.
pub const UNITS: [i32; 2] = [UNIT, MIX_UNIT];
/// Points of the curve from expected F1 to confidence.
pub const KNOTS: usize = crate::decode::KNOTS;

/// How many kinds of fields say that a page is an article.
pub const TELLING: usize = crate::decode::TELLING;

/// What they are called, in the order of [`telling`].
pub const TELLING_NAMES: [&str; TELLING] = crate::fields::TELLING_NAMES;

/// Which of these an article has.
pub fn telling(article: &Article<'_>) -> [bool; TELLING] {
    article.fields.telling()
}

/// What a decayed sum of element `at` loses with each line, as a shift.
pub fn forgetting(at: usize) -> i32 {
    forgets(at)
}

/// The features of a page's lines.
#[derive(Debug, Clone, Default)]
pub struct PageFeatures {
    /// The bytes of each line.
    pub spans: Vec<Range<usize>>,
    /// Words of each line.
    pub words: Vec<u32>,
    /// Rows of all lines.
    pub rows: Vec<u16>,
    /// One past the last row of each line.
    pub ends: Vec<usize>,
}

/// Measures a page as the pipeline does, but for the rows of broken headlines, which it joins.
pub fn features(text: &str) -> PageFeatures {
    features_of(&Page::from_text_apart(text))
}

/// Measures an HTML page as the pipeline does; bytes of lines are those of [`html::Lines::text`].
///
/// [`html::Lines::text`]: crate::html::Lines::text
#[cfg(feature = "html")]
pub fn html_features(lines: &crate::html::Lines) -> PageFeatures {
    features_of(&lines.page())
}

fn features_of(page: &Page<'_>) -> PageFeatures {
    let mut measures = Measures::default();
    measures.take(page);
    let mut context = Context::default();
    context.take(page, &measures);
    let mut found = PageFeatures::default();
    for (at, span) in page.lines().iter().enumerate() {
        found.spans.push(span.start as usize..span.end as usize);
        found.words.push(measures.shapes()[at].words());
        rows((at, page), &measures, &context, &mut found.rows);
        found.ends.push(found.rows.len());
    }
    found
}

/// How many of the [`GROUPS`] are of markup: the last ones.
pub const MARKUP_GROUPS: usize = 4;
/// Groups of features, by what they look at; those of markup last.
pub const GROUPS: [&str; 14] = [
    "shape",
    "vocabulary",
    "layout",
    "repeats",
    "page",
    "position",
    "prose around",
    "main run",
    "cues",
    "words",
    "elements",
    "containers",
    "hints",
    "declared",
];

/// Whether a row is one of words that are hashed.
pub fn is_hashed(row: u16) -> bool {
    Feature::of_row(row).0.is_hashed()
}

/// The group of the feature that a row belongs to, one of [`GROUPS`].
pub fn group_of(row: u16) -> &'static str {
    Feature::of_row(row).0.group()
}

/// Weights of a line's own vector and of what each pass makes of it, and a bias in the product of both units.
pub type Said = ([[i16; WIDTH]; VECTORS], i32);

/// Weights of a network, in the units that ship.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
pub struct Parameters {
    /// A row for each value of each feature.
    pub rows: Vec<[i8; WIDTH]>,
    /// Bias of a line's vector.
    pub bias: [i16; WIDTH],
    /// The passes: for each vector that is mixed its weights, two elements side by side.
    pub mixes: [Vec<Pairs>; PASSES],
    /// Their biases, in the product of both units.
    pub mix_bias: [[i32; WIDTH]; PASSES],
    /// What is said of a line: whether it is body.
    pub body: Said,
    /// And whether it looks like the headline, where that was learned.
    pub headline: Option<Said>,
    /// Costs of entering and leaving the body, in thousandths of a nat.
    pub costs: [i32; 2],
    /// How far the votes of a page may be off together, in thousandths of a nat.
    pub doubt: i32,
    /// What is added to the log-odds of the expected F1 on each page, in thousandths of a nat.
    pub odds: i32,
    /// And where it has each of the fields that say that it is an article.
    pub field_odds: [i32; TELLING],
    /// F1 that pages have at equal steps of the F1 that was expected, in thousandths.
    pub calibration: [u16; KNOTS],
}

/// The preset for news, with these weights. They are never freed: a trainer
/// makes some hundred, of some hundred thousand bytes.
pub fn pipeline(parameters: &Parameters) -> Pipeline {
    let bytes = parameters
        .rows
        .iter()
        .map(|row| row.map(|weight| weight.cast_unsigned().wrapping_add(ROW_ORIGIN)));
    let rows: Vec<Row> = bytes.map(|bytes| row(&bytes)).collect();
    let weights = Weights {
        rows: Table::of(rows.leak()),
        bias: parameters.bias,
        first: mix(parameters, 0),
        second: mix(parameters, 1),
        third: mix(parameters, 2),
        body: output(parameters.body),
        headline: parameters.headline.map(output),
    };
    let trust = Trust {
        costs: Costs {
            enter: parameters.costs[0],
            leave: parameters.costs[1],
        },
        doubt: parameters.doubt,
        odds: Odds {
            always: parameters.odds,
            fields: parameters.field_odds,
        },
        calibration: Calibration(parameters.calibration),
    };
    let model = LineModel::with(Box::leak(Box::new(weights)));
    Pipeline::with_model(
        model,
        Decoder {
            aim: Aim::Page {
                text: trust,
                marked: trust,
            },
            ..DECODER
        },
    )
}

/// How much each line of a page looks like the headline, in thousandths of a nat.
pub fn headlines(pipeline: &Pipeline, text: &str) -> Vec<i16> {
    let judged = pipeline.measured(&Page::from_text(text));
    judged.votes.headlines().to_vec()
}

fn mix<const INPUTS: usize>(parameters: &Parameters, pass: usize) -> Mix<INPUTS> {
    let mut weights = [[[0; 2 * WIDTH]; WIDTH / 2]; INPUTS];
    for (to, from) in weights.iter_mut().zip(&parameters.mixes[pass]) {
        *to = *from;
    }
    Mix {
        weights,
        bias: parameters.mix_bias[pass],
    }
}

fn output((weights, bias): Said) -> Output {
    Output { weights, bias }
}

/// Weights of a kind of evidence, and of a pair of kinds.
pub const ROW: [usize; 2] = [VALUES, PAIR_VALUES];

/// A field that learned evidence chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    /// The headline, among lines.
    Headline,
    /// The byline, among what lines name.
    Byline,
}

/// How a byline stands among others, by which rivals are told.
#[derive(Debug, Clone, Copy, Default)]
pub struct Standing(choose::Standing);

/// What may be a field of a page.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The headline, or each name of the byline.
    pub texts: Vec<String>,
    /// Index of the line that holds it.
    pub line: usize,
    /// How it stands among other bylines, if it may be one.
    pub standing: Standing,
    /// Which weight of each single kind of evidence counts.
    pub single: Vec<usize>,
    /// Which weight of each pair of kinds counts.
    pub pairs: Vec<usize>,
}

impl Candidate {
    fn of<'t, K: Copy + Into<usize>>(
        (texts, line, standing): (impl Iterator<Item = &'t str>, usize, Standing),
        values: &[u8],
        pairs: &[[K; 2]],
    ) -> Self {
        let pairs = pairs.iter().map(|pair| paired(*pair, values));
        Candidate {
            texts: texts.map(str::to_owned).collect(),
            line,
            standing,
            single: values.iter().map(|value| usize::from(*value)).collect(),
            pairs: pairs.collect(),
        }
    }
}

impl Chosen {
    /// How many rows of weights there are: single kinds of evidence, pairs.
    pub fn rows(self) -> [usize; 2] {
        match self {
            Chosen::Headline => [headline::KINDS, headline::PAIRS.len()],
            Chosen::Byline => [choose::KINDS, choose::PAIRS.len()],
        }
    }

    /// What may be the field of a page.
    pub fn candidates(self, pipeline: &Pipeline, text: &str) -> Vec<Candidate> {
        let page = Page::from_text(text);
        let judged = pipeline.measured(&page);
        let reading = Reading {
            headlines: judged.votes.headlines(),
            ..Reading::default()
        };
        let Some(front) = Front::of(&page, &judged.measures, &judged.labels.body, reading) else {
            return Vec::new();
        };
        match self {
            Chosen::Headline => {
                let found = headline::candidates(front).into_iter();
                let of = |found: headline::Candidate| {
                    let text = [page.content(&page.lines()[found.at])];
                    let text = (text.into_iter(), found.at, Standing::default());
                    Candidate::of(text, &found.values, &headline::PAIRS)
                };
                found.map(of).collect()
            }
            Chosen::Byline => {
                let found = choose::candidates(front, headline::landmark(front)).into_iter();
                let of = |(found, values): (choose::Candidate<'_>, choose::Values)| {
                    let (standing, names) = found.named();
                    Candidate::of(
                        (names, found.at, Standing(standing)),
                        &values,
                        &choose::PAIRS,
                    )
                };
                found.map(of).collect()
            }
        }
    }
}

/// Bits that stand for words that pages write in lower case.
pub const COMMON_BITS: usize = choose::BITS;

/// The bit that stands for a word, one that holds no marks.
pub fn common_bit(word: &str) -> Option<usize> {
    let mut bits = Vec::new();
    crate::measure::hashes(word, |hash, _| bits.push(choose::bit(hash)));
    bits.first().copied().filter(|_| bits.len() == 1)
}

/// Bits that stand for words that are known as names of people, of each kind.
pub const NAME_BITS: usize = choose::NAME_BITS;

/// The bit that stands for a word of a name.
pub fn name_bit(word: &str) -> usize {
    choose::name_bit(word)
}

/// Whether a byline is a rival of the best one, each given by how it stands and by its names.
pub fn is_rival_byline(other: (Standing, &[String]), best: (Standing, &[String])) -> bool {
    choose::is_rival(
        (other.0.0, other.1.iter().map(String::as_str)),
        (best.0.0, best.1.iter().map(String::as_str)),
    )
}

/// Whether a line, by its index and words, is a rival of the one that is likeliest the headline.
pub fn are_rival_headlines<W: PartialEq>(line: (usize, &[W]), best: (usize, &[W])) -> bool {
    headline::are_rivals(line, best)
}
