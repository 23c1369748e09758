//! What is timed: a stage of the pipeline over a page, or one of the two floors.

use bodycopy::Pipeline;
use bodycopy::stages::Stages;

/// One thing to do with a page. The results are only there so that no work can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Task {
    /// `str::lines` and `split_whitespace().count()`: the floor that everyone pays.
    Floor,
    /// A search for line feeds: the floor below the floor.
    Feeds,
    /// Finding the lines of the page.
    Lines,
    /// Lines, and their measurements.
    Measure,
    /// Lines, measurements, votes and labels.
    Classify,
    /// Text in, article out.
    Extract,
}

impl Task {
    /// All of them, in order of work.
    pub const ALL: [Task; 6] = [
        Task::Feeds,
        Task::Floor,
        Task::Lines,
        Task::Measure,
        Task::Classify,
        Task::Extract,
    ];

    /// The task's name, for tables.
    pub fn name(self) -> &'static str {
        match self {
            Task::Floor => "floor",
            Task::Feeds => "feeds",
            Task::Lines => "lines",
            Task::Measure => "measure",
            Task::Classify => "classify",
            Task::Extract => "extract",
        }
    }

    /// Does it once. `stages` and `pipeline` are those of [`Pipeline::news`].
    pub fn run(self, stages: &mut Stages, pipeline: &Pipeline, text: &str) -> usize {
        match self {
            Task::Floor => text
                .lines()
                .map(|line| line.split_whitespace().count())
                .sum(),
            Task::Feeds => memchr::memchr_iter(b'\n', text.as_bytes())
                .map(|at| at & 1)
                .sum(),
            Task::Lines => stages.lines(text),
            Task::Measure => stages.measure(text),
            Task::Classify => stages.classify(pipeline, text),
            Task::Extract => stages
                .extract(pipeline, text)
                .map_or(0, |article| article.blocks().len()),
        }
    }
}
