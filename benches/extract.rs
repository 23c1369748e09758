//! Whole pages, text in and article out, beside the floor.

use bodycopy::Pipeline;
use bodycopy::stages::Stages;
use bodycopy_bench::{NEWS, Task, named};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// What is measured here.
const TASKS: &[Task] = &[Task::Floor, Task::Extract];

fn extract(criterion: &mut Criterion) {
    let (pipeline, mut stages) = (Pipeline::news(), Stages::default());
    for pages in NEWS.into_iter().filter_map(named) {
        let mut group = criterion.benchmark_group(format!("extract/{}", pages.name));
        group.throughput(Throughput::Bytes(pages.bytes() as u64));
        group.sample_size(10);
        for task in TASKS {
            group.bench_function(BenchmarkId::from_parameter(task.name()), |bencher| {
                bencher.iter(|| {
                    for text in &pages.texts {
                        std::hint::black_box(task.run(&mut stages, &pipeline, text));
                    }
                });
            });
        }
        group.finish();
    }
}

criterion_group!(benches, extract);
criterion_main!(benches);
