//! The line measurement loop, and classification, over many pages, beside the floor.

mod group;

use bodycopy_bench::Task;
use criterion::{Criterion, criterion_group, criterion_main};

/// What is measured here.
const TASKS: &[Task] = &[Task::Floor, Task::Lines, Task::Measure, Task::Classify];

fn classify(criterion: &mut Criterion) {
    group::measure(criterion, "classify", TASKS);
}

criterion_group!(benches, classify);
criterion_main!(benches);
