//! Does one task on one kind of page, some times over, and nothing else: for profilers and for
//! counting instructions. Arguments: the task, the pages, how often (once), the preset (`news`, or `rules`).
//!
//! The first round fills caches that live as long as the process, such as the compiled cue phrases.

use bodycopy::Pipeline;
use bodycopy::stages::Stages;
use bodycopy_bench::{Task, named};
use std::hint::black_box;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [task, pages, rest @ ..] = &arguments[..] else {
        return Err("usage: count TASK PAGES [TIMES [PRESET]]".into());
    };
    let times = rest.first().map_or(Ok(1), |times| times.parse())?;
    let task = Task::ALL.into_iter().find(|known| known.name() == task);
    let task = task.ok_or("no such task")?;
    let pages = named(pages).ok_or("no such pages")?;
    let pipeline = match rest.get(1).map_or("news", String::as_str) {
        "news" => Pipeline::news(),
        "rules" => Pipeline::rules(),
        preset => return Err(format!("no preset {preset}; there are news and rules").into()),
    };
    let mut stages = Stages::default();
    for _ in 0..times {
        for text in &pages.texts {
            black_box(task.run(&mut stages, &pipeline, black_box(text)));
        }
    }
    Ok(())
}
