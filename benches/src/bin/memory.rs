//! Prints how much memory each stage takes at once: bytes for each line that is not blank, and for
//! each byte of the page. The same on every run.
//!
//! Stages keep what a workspace keeps for the next page; `alone` is `Pipeline::extract`, which keeps
//! nothing. Arguments: names of pages to measure, all news pages and the hard ones where there is none.

use allocation_counter::measure;
use bodycopy::Pipeline;
use bodycopy::stages::Stages;
use bodycopy_bench::{HARD, NEWS, Pages, Task, named};
use std::hint::black_box;

/// The stages that keep something.
const TASKS: [Task; 4] = [Task::Lines, Task::Measure, Task::Classify, Task::Extract];

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let wanted: Vec<&str> = match &wanted[..] {
        [] => [&NEWS[..], &HARD].concat(),
        names => names.iter().map(String::as_str).collect(),
    };
    print!("{:22}{:>11}", "bytes a line, a byte", "line");
    for task in TASKS.map(Task::name).into_iter().chain(["alone"]) {
        print!("{task:>15}");
    }
    println!();
    let pipeline = Pipeline::news();
    // Tables that the process keeps are filled by the first pages.
    for pages in NEWS.into_iter().filter_map(named) {
        most(&pages, |text| drop(pipeline.extract(text)));
    }
    for pages in wanted.into_iter().filter_map(named) {
        let line = pages.bytes() / pages.lines().max(1);
        print!("{:22}{line:>11}", pages.name);
        for task in TASKS {
            let run = |text: &str| task.run(&mut Stages::default(), &pipeline, text);
            show(
                &pages,
                most(&pages, |text| {
                    run(text);
                }),
            );
        }
        show(&pages, most(&pages, |text| drop(pipeline.extract(text))));
        println!();
    }
}

/// Bytes that doing something takes at once, summed over pages.
fn most(pages: &Pages, run: impl Fn(&str)) -> u64 {
    let most = |text: &String| measure(|| run(black_box(text))).bytes_max;
    pages.texts.iter().map(most).sum()
}

#[allow(clippy::cast_precision_loss)] // Far fewer than 2^52 bytes.
fn show(pages: &Pages, most: u64) {
    let of = |count: usize| most as f64 / count.max(1) as f64;
    print!("{:>8.0} {:>6.2}", of(pages.lines()), of(pages.bytes()));
}
