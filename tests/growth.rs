//! Work grows linearly with the page. Steps are counted, not seconds: how often filters are asked,
//! and what is allocated. The lines that each built-in filter walks over are counted in
//! `src/pipeline/growth.rs`, instructions by `bodycopy-bench`.

use allocation_counter::measure;
use bodycopy::{Line, Pipeline, Vote};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Pages of one thing again and again: what each stage has most work with.
const PATTERNS: &[(&str, &str)] = &[
    (
        "prose",
        "The harbour stays closed until May, the port authority said, because the dredging takes longer.\n",
    ),
    (
        "prose and headlines",
        "The harbour stays closed until May, the port authority said, because it takes longer.\nBaker finds ring\n",
    ),
    (
        "prose and rails",
        "The harbour stays closed until May, the port authority said, because it takes longer.\nBaker finds Roman ring\nBaker finds Roman ring\nBaker finds Roman ring\n",
    ),
    ("menus", "Home\nNews\nSport\n"),
    (
        "prose and menus",
        "The harbour stays closed until May, the port authority said, because it takes longer.\nHome\nNews\nSport\nMusic\nFood\n",
    ),
    (
        "comments",
        "12 Comments\nFinally! I waited for this.\nReply\n",
    ),
    ("torn bullets", "Baker finds Roman ring in molehill -\n"),
    ("one line", "word, "),
    ("one line without blanks", "港口管理局星期二表示，"),
    ("quotation marks", "``a'' \u{b4}b "),
    ("combining marks", "\u{301}\u{323}"),
    ("soft hyphens", "a\u{ad}"),
    ("datelines", "WASHINGTON/"),
    ("bylines", "By John Smith and "),
    ("dates", "12 May 2024 "),
    ("credits", "(Reporting by John Smith; Editing by Ann Lee)\n"),
    (
        "hard wraps",
        "The harbour of the old town will stay closed until the end of the month\n",
    ),
    ("blanks", " \n\u{200b}\n"),
    ("carriage returns", "a\r\nb\r"),
    ("links", "[a](/b) and [c](/d \"e\") and ![f](/g)\n"),
    ("brackets", "[a](/b [c](/d \"e [[*f **g _h \\\\"),
    (
        "quoted rows",
        "> The harbour stays closed until May, the port said.\n>\n",
    ),
    ("heads", "\nFrom: Ann <a@b>\nTo: c@d\nSubject: Re: e\n\tf\n"),
    ("fields", "From: Ann <a@b>\n"),
    ("short rows below a headline", "a\n\n"),
    ("fields that go on", "A: b\n - x\n"),
    ("rules and fields", "A: b\n --- x\n----\n"),
    ("escapes", "a&amp;amp;#39; b &nbsp;\n&&#8226;\n"),
    ("escapes of escapes", "&amp;amp;"),
    ("references", "1. https://port.example/\n"),
    (
        "notices of copyright",
        "The Fell Gazette\nThe harbour stays closed until May, the port authority said.\n© 2024 x\n",
    ),
    ("rows torn at commas", "a\n, b\n"),
    // With a line of prose, so that pages of every length are articles.
    (
        "rows torn at links and brackets",
        "The harbour stays closed until May, its keeper said on Tuesday, as the dredging takes longer.\n\
         The port of\nRotterdam\n(in the\nsouth\n) says so\n, too\n.\n",
    ),
];

/// Bytes of the smaller page; the larger ones are twice and four times as long.
const BYTES: usize = 8_000;

fn page(pattern: &str, bytes: usize) -> String {
    let mut page = pattern.repeat(bytes / pattern.len());
    page.push_str("\nThe end of it, he said.\n");
    page
}

#[test]
fn each_filter_is_asked_once_a_line() {
    for (name, pattern) in PATTERNS {
        let asked = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&asked);
        let count = move |_: Line<'_>| {
            counter.fetch_add(1, Ordering::Relaxed);
            Vote::ABSTAIN
        };
        let pipeline = Pipeline::builder()
            .add("count", count)
            .build()
            .expect("the name is free");
        let page = page(pattern, BYTES);
        let lines = Pipeline::c4().classify(&page).lines().count();
        let _ = pipeline.extract(&page);
        let asked = asked.load(Ordering::Relaxed);
        assert!(
            asked <= lines && asked > 0,
            "{name}: asked {asked} times for {lines} lines"
        );
    }
}

#[test]
fn what_is_allocated_grows_linearly() {
    for pipeline in [Pipeline::news(), Pipeline::rules()] {
        let _ = pipeline.extract(&page(
            "What is compiled once is compiled here, he said.\n",
            200,
        ));
        for (name, pattern) in PATTERNS {
            let allocated = |times: usize| {
                let page = page(pattern, times * BYTES);
                let used = measure(|| drop(pipeline.extract(&page)));
                [used.count_total, used.bytes_total, used.bytes_max]
            };
            // What the process compiles or spells when it first meets such a page is no page's own.
            let _ = [1, 2, 4].map(allocated);
            let [once, twice, four] = [1, 2, 4].map(allocated);
            // A page may be no article, which owns nothing, and one when it is twice as long.
            let (fewer, half, more) = (once[0], twice[0], four[0]);
            let linear = 2 * more <= 9 * fewer + 200 || 4 * more <= 9 * half + 200;
            assert!(linear, "{name}: {fewer}, {half}, {more} allocations");
            for (what, at) in [("bytes", 1), ("bytes at once", 2)] {
                let (once, twice, four) = (once[at], twice[at], four[at]);
                // Storage that grows by doubling can double at any length, so that four times the
                // page may take eight times the bytes of the smallest; quadratic work takes 16.
                let linear = four <= 8 * once + 4096 && twice <= 4 * once + 4096;
                assert!(linear, "{name}: {once}, {twice}, {four} {what}");
            }
        }
    }
}
