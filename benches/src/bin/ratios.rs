//! Prints how fast each stage is beside the floor measured in the same run: bytes a second, ratios to
//! the floor, and nanoseconds for a line that is not blank.
//!
//! Rounds are interleaved and medians taken, so that what else the machine does cancels out.
//! Arguments: names of pages to measure, all news pages where there is none; `hard` for the pages
//! on which something that is not linear would show.

use bodycopy::Pipeline;
use bodycopy::stages::Stages;
use bodycopy_bench::{HARD, NEWS, Pages, Task, named};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Rounds that medians are taken over.
const ROUNDS: usize = 41;
/// Bytes that a task works through in a round: some milliseconds.
const ROUND_BYTES: usize = 200_000;

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let wanted: Vec<&str> = match &wanted[..] {
        [] => NEWS.to_vec(),
        [hard] if hard == "hard" => [&NEWS[..2], &HARD].concat(),
        names => names.iter().map(String::as_str).collect(),
    };
    print!("{:30}", "MB/s, times floor, ns a line");
    for task in Task::ALL {
        print!("{:>23}", task.name());
    }
    println!();
    for pages in wanted.into_iter().filter_map(named) {
        print(&pages);
    }
}

fn print(pages: &Pages) {
    let (pipeline, mut stages) = (Pipeline::news(), Stages::default());
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push(Task::ALL.map(|task| seconds(task, &pipeline, &mut stages, pages)));
    }
    print!("{:30}", pages.name);
    #[allow(clippy::cast_precision_loss)] // Far fewer than 2^52 of each.
    let line_bytes = pages.bytes() as f64 / pages.lines().max(1) as f64;
    for at in 0..Task::ALL.len() {
        let ratio = median(rounds.iter().map(|round| round[1] / round[at]));
        let speed = median(rounds.iter().map(|round| 1e-6 / round[at]));
        let line = 1e3 * line_bytes / speed;
        print!("{speed:>9.0} {ratio:>6.2} {line:>6.0}");
    }
    println!();
}

/// Seconds that a task takes for a byte.
fn seconds(task: Task, pipeline: &Pipeline, stages: &mut Stages, pages: &Pages) -> f64 {
    let mut bytes = 0;
    let start = Instant::now();
    while bytes < ROUND_BYTES {
        for text in &pages.texts {
            black_box(task.run(stages, pipeline, black_box(text)));
        }
        bytes += pages.bytes();
    }
    let elapsed: Duration = start.elapsed();
    #[allow(clippy::cast_precision_loss)] // A page has far fewer than 2^52 bytes.
    let bytes = bytes as f64;
    elapsed.as_secs_f64() / bytes
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
