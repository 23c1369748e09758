//! Measures tasks on each kind of page.

use bodycopy::Pipeline;
use bodycopy::stages::Stages;
use bodycopy_bench::{NEWS, Task, named};
use criterion::{BenchmarkId, Criterion, Throughput};

/// A group of benches for each kind of page, in bytes a second.
pub(crate) fn measure(criterion: &mut Criterion, name: &str, tasks: &[Task]) {
    let (pipeline, mut stages) = (Pipeline::news(), Stages::default());
    for pages in NEWS.into_iter().filter_map(named) {
        let mut group = criterion.benchmark_group(format!("{name}/{}", pages.name));
        group.throughput(Throughput::Bytes(pages.bytes() as u64));
        group.sample_size(10);
        for task in tasks {
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
