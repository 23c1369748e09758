//! Whole pages, text in and article out, beside the floor.

mod group;

use bodycopy_bench::Task;
use criterion::{Criterion, criterion_group, criterion_main};

/// What is measured here.
const TASKS: &[Task] = &[Task::Floor, Task::Extract];

fn extract(criterion: &mut Criterion) {
    group::measure(criterion, "extract", TASKS);
}

criterion_group!(benches, extract);
criterion_main!(benches);
