//! The table of all tools over one corpus.

use crate::MEMORY;
use crate::corpus::{Page, pages};
use crate::score::Score;
use crate::tools::{Answer, Tool, all};
use std::error::Error;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::{Duration, Instant};

/// Which pages and tools are looked at.
pub(crate) struct Choice<'a> {
    pub(crate) kind: Option<&'a str>,
    pub(crate) fold: Option<usize>,
    pub(crate) not_fold: Option<usize>,
    pub(crate) tool: Option<&'a str>,
    pub(crate) worst: usize,
}

impl Choice<'_> {
    /// Whether a page is looked at.
    pub(crate) fn takes(&self, page: &Page) -> bool {
        let fold = page.fold.map(usize::from);
        self.kind
            .is_none_or(|kind| page.kind.as_deref() == Some(kind))
            && self.fold.is_none_or(|only| fold == Some(only))
            && self.not_fold.is_none_or(|without| fold != Some(without))
    }
}

/// A story with all fields, and a line in each group of scripts: all that `bodycopy` has tables of.
const TABLES: &str = "<h1>Harbour to stay closed until May</h1><p>By Ann Lee and Jan Roe, Staff Writers</p>\
    <p>10 January 2020</p><p>LONDON (AP) - The harbour stays closed until May, the port authority said on Tuesday, since \
    the work on the harbour takes longer than planned.</p><p>(Reporting by Ann Lee; Editing by Jan Roe)</p>\
    <p>Αθήνα</p><p>Москва</p><p>القاهرة</p><p>दिल्ली</p><p>თბილისი</p><p>東京</p>";

/// Least bytes of a page whose memory is looked at: of small ones a tool's tables are the most.
const PEAK_BYTES: usize = 50_000;

/// A tool and its sums.
struct Row {
    tool: Box<dyn Tool>,
    score: Score,
    time: Duration,
    /// The most memory that it took, a byte of the page; of each page of [`PEAK_BYTES`] or more, and where that is more than
    /// of any before, the lesser of two readings.
    peaks: Vec<f64>,
    pages: Vec<(f64, String)>,
}

/// Prints a row for each tool. Each page is given to all tools before the next one.
pub(crate) fn run(path: &str, choice: &Choice<'_>) -> Result<(), Box<dyn Error>> {
    let tools = all().into_iter();
    let tools = tools.filter(|tool| choice.tool.is_none_or(|only| tool.name() == only));
    let mut rows: Vec<Row> = tools
        .map(|tool| Row {
            tool,
            score: Score::default(),
            time: Duration::ZERO,
            peaks: Vec::new(),
            pages: Vec::new(),
        })
        .collect();
    std::panic::set_hook(Box::new(|_| {}));
    let (mut count, mut bytes) = (0usize, 0usize);
    for page in pages(path)? {
        let page = page?;
        if !choice.takes(&page) {
            continue;
        }
        count += 1;
        bytes += page.html.len();
        for row in &mut rows {
            row.take(&page);
        }
    }
    println!("{count} pages, {bytes} bytes");
    println!(
        "{:14} {:>6} {:>8} {:>8} {:>13} {:>13} {:>13} {:>6} {:>11} {:>6} {:>6}",
        "tool",
        "words",
        "articles",
        "snippets",
        "title =/right",
        "author",
        "date",
        "MB/s",
        "memory/max",
        "errors",
        "panics"
    );
    for row in &mut rows {
        row.print(bytes);
        row.pages.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (f1, id) in row.pages.iter().take(choice.worst) {
            println!("  {f1:.3} {id}");
        }
    }
    Ok(())
}

impl Row {
    fn take(&mut self, page: &Page) {
        if self.pages.is_empty() {
            // What is filled once and for all is no page's memory.
            for html in [&format!("{}{TABLES}", page.html), TABLES] {
                let warm = || self.tool.answer(html, page.url.as_deref());
                let _ = catch_unwind(AssertUnwindSafe(warm));
            }
        }
        let start = Instant::now();
        let (answer, peak) = self.measured(page);
        self.time += start.elapsed();
        if page.html.len() >= PEAK_BYTES {
            let most = self.peaks.iter().copied().fold(0.0, f64::max);
            // A table that the process keeps may have been filled for it.
            let again = (peak > most).then(|| self.measured(page).1);
            self.peaks.push(again.map_or(peak, |again| peak.min(again)));
        }
        match &answer {
            Err(_) => self.score.panics += 1,
            Ok(None) => self.score.errors += 1,
            Ok(Some(_)) => {}
        }
        let answer: Answer = answer.ok().flatten().unwrap_or_default();
        let f1 = self.score.add(page, &answer);
        self.pages.push((f1.unwrap_or(1.0), page.id.clone()));
    }

    /// What the tool makes of a page, and the most memory that it takes meanwhile beyond what there was, a byte of the
    /// page.
    #[allow(clippy::cast_precision_loss)] // Bytes of memory.
    fn measured(&mut self, page: &Page) -> (thread::Result<Option<Answer>>, f64) {
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let read = || self.tool.answer(&page.html, page.url.as_deref());
        let answer = catch_unwind(AssertUnwindSafe(read));
        let peak = MEMORY.peak_usage().saturating_sub(before);
        (answer, peak as f64 / page.html.len() as f64)
    }

    #[allow(clippy::cast_precision_loss)] // Bytes of a corpus.
    fn print(&mut self, bytes: usize) {
        let show = |value: Option<f64>| value.map_or("-".to_owned(), |value| format!("{value:.3}"));
        let [title, author, date] = self.score.fields.map(|field| {
            format!(
                "{}/{}",
                show(field.equal.value()),
                show(field.right.value())
            )
        });
        self.peaks.sort_by(f64::total_cmp);
        let median = self.peaks.get(self.peaks.len() / 2).copied();
        let peaks = median.map(|median| {
            let most = self.peaks.last().copied().unwrap_or(median);
            format!("{median:.1}/{most:.1}")
        });
        println!(
            "{:14} {:>6} {:>8} {:>8} {title:>13} {author:>13} {date:>13} {:>6.1} {:>11} {:>6} {:>6}",
            self.tool.name(),
            show(self.score.word_f1.value()),
            show(self.score.article_f1.value()),
            show(self.score.snippet_f1()),
            bytes as f64 / 1e6 / self.time.as_secs_f64(),
            peaks.unwrap_or_default(),
            self.score.errors,
            self.score.panics,
        );
    }
}
