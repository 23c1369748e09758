//! Laws that hold for any page.

mod again;
mod cleaning;
mod dumps;
mod order;
mod tiling;

use bodycopy::{Pipeline, Verdict};
use proptest::test_runner::Config;

/// A quarter of the usual number of cases, for laws that read many pages a case. `PROPTEST_CASES`
/// sets the usual number.
fn few() -> Config {
    let usual = Config::default();
    Config {
        cases: usual.cases.div_ceil(4),
        // Some laws hold for clear pages alone, which every second one is.
        max_global_rejects: usual.cases.saturating_mul(4).max(usual.max_global_rejects),
        ..usual
    }
}

/// Number and verdict of each line, for comparing.
fn verdicts(pipeline: &Pipeline, text: &str) -> Vec<(usize, String)> {
    let classified = pipeline.classify(text);
    let verdicts = classified
        .lines()
        .map(|line| (line.number(), describe(line.verdict())));
    verdicts.collect()
}

fn describe(verdict: Verdict<'_>) -> String {
    format!("{verdict:?}")
}
