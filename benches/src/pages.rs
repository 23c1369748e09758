//! The pages: written for this purpose, grown by repetition with variation, and the corpus where it
//! is beside the checkout.

use bodycopy_gold::records;
use std::path::Path;

/// Pages to measure together, under one name.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Pages {
    /// The name, for tables.
    pub name: String,
    /// The texts.
    pub texts: Vec<String>,
}

impl Pages {
    /// Bytes of all pages.
    pub fn bytes(&self) -> usize {
        self.texts.iter().map(String::len).sum()
    }

    /// Lines of all pages that are not blank.
    pub fn lines(&self) -> usize {
        let lines = self.texts.iter().flat_map(|text| text.lines());
        lines.filter(|line| !line.trim().is_empty()).count()
    }
}

/// The page that comes with the crate.
const BUNDLED: &str = include_str!("../../examples/data/wire-story-with-rail.txt");
const CHINESE: &str = include_str!("../data/zh.txt");
const ARABIC: &str = include_str!("../data/ar.txt");
const HINDI: &str = include_str!("../data/hi.txt");

/// A line to be copied.
const COPIED: &str = "The same line of prose, once more, for the ten thousandth time.\n";

/// Bytes of a news page in a crawl's text file: the mean of the corpus is 17,000.
const PAGE_BYTES: usize = 20_000;
/// Bytes of a long page: a live blog of a day.
const LONG_BYTES: usize = 200_000;
/// Where the corpus is, seen from this crate.
const CORPUS: &str = "../../shared/corpus/wcxb-dev.text.jsonl.gz";

/// Pages as a news crawl has them.
pub const NEWS: [&str; 7] = [
    "bundled", "long", "10 MB", "Chinese", "Arabic", "Hindi", "corpus",
];
/// Pages on which something that is not linear would show.
pub const HARD: [&str; 4] = ["100 MB", "one line", "million lines", "ten thousand copies"];

/// The pages with a name; none for "corpus" where it is not beside the checkout.
pub fn named(name: &str) -> Option<Pages> {
    let text = match name {
        "bundled" => BUNDLED.to_owned(),
        "long" => grown(BUNDLED, LONG_BYTES),
        "10 MB" => grown(BUNDLED, 10_000_000),
        "Chinese" => grown(CHINESE, PAGE_BYTES),
        "Arabic" => grown(ARABIC, PAGE_BYTES),
        "Hindi" => grown(HINDI, PAGE_BYTES),
        "100 MB" => grown(BUNDLED, 100_000_000),
        "one line" => grown(BUNDLED, 10_000_000).replace('\n', " "),
        "million lines" => "a\n".repeat(1_000_000),
        "ten thousand copies" => COPIED.repeat(10_000),
        _ => return corpus().filter(|pages| pages.name == name),
    };
    let (name, texts) = (name.to_owned(), vec![text]);
    Some(Pages { name, texts })
}

/// Every twentieth article of the corpus in the rendering `all`, which keeps all text of a page;
/// nothing where the corpus is not beside the checkout.
fn corpus() -> Option<Pages> {
    #[derive(serde::Deserialize)]
    struct Record {
        render: String,
        r#type: String,
        lines: Vec<String>,
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = records::<Record>(root.join(CORPUS))
        .ok()?
        .filter_map(Result::ok)
        .filter(|record| record.render == "all" && record.r#type == "article")
        .step_by(20)
        .map(|record| record.lines.join("\n"))
        .collect();
    Some(Pages {
        name: "corpus".to_owned(),
        texts,
    })
}

/// A page of at least `bytes`: the lines of `seed` again and again, the words of each in another
/// order, so that no processor learns them by heart. Chinese is reordered by clauses.
fn grown(seed: &str, bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 1000);
    let mut chance = Chance(1);
    while text.len() < bytes {
        for line in seed.lines() {
            let separator = if line.contains('，') { '，' } else { ' ' };
            let mut words: Vec<&str> = line.split(separator).collect();
            // The ends of a line say what it is, so they stay.
            for at in 2..words.len().saturating_sub(1) {
                words.swap(at, chance.below(at - 1) + 1);
            }
            for (at, word) in words.into_iter().enumerate() {
                if at > 0 {
                    text.push(separator);
                }
                text.push_str(word);
            }
            text.push('\n');
        }
    }
    text
}

/// A fixed sequence of numbers that look random: Knuth's linear congruential generator.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }
}
