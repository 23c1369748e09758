//! Broken and rearranged copies of labelled pages, so that the model learns what text goes through
//! on its way to a reader: bullets torn from their items, hard wraps, lost punctuation, headlines
//! in capitals, rails and furniture of other pages, comment threads under a story, lines between all of its
//! lines, paragraphs joined into one, nothing but the body.

mod around;
mod parts;
mod text;

pub(crate) use parts::Parts;

use crate::corpus::LabelledPage;
use rand::Rng;
use rand::seq::IndexedRandom;
use rand_chacha::ChaCha8Rng;

/// Lines of a page and which of them are body.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lines {
    pub(crate) lines: Vec<String>,
    pub(crate) body: Vec<u8>,
}

impl Lines {
    fn push(&mut self, line: impl Into<String>, body: u8) {
        self.lines.push(line.into());
        self.body.push(body);
    }

    fn extend(&mut self, page: &Lines, range: std::ops::Range<usize>) {
        self.lines.extend_from_slice(&page.lines[range.clone()]);
        self.body.extend_from_slice(&page.body[range]);
    }

    /// From the first body line to one past the last.
    fn middle(&self) -> std::ops::Range<usize> {
        let first = self.body.iter().position(|body| *body > 0).unwrap_or(0);
        let last = self.body.iter().rposition(|body| *body > 0);
        first..last.map_or(first, |last| last + 1)
    }

    /// The lines before the body and after it.
    fn outside(&self) -> impl Iterator<Item = &String> {
        let own = self.middle();
        self.lines[..own.start].iter().chain(&self.lines[own.end..])
    }

    /// Those of a labelled page, with the labels as they are.
    pub(crate) fn of_page(page: &LabelledPage) -> Self {
        Lines {
            lines: page.lines.clone(),
            body: page.body.clone(),
        }
    }

    #[cfg(test)]
    pub(crate) fn of(lines: &[(&str, u8)]) -> Self {
        let mut page = Lines::default();
        for (line, body) in lines {
            page.push(*line, *body);
        }
        page
    }
}

/// What a page goes through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Alone,
    Furnished,
    Framed,
    Interleaved,
    WithRail,
    WithThread,
    Joined,
    HardWrapped,
    InCapitals,
    WithoutPunctuation,
}

/// How many of every 24 variants are of each kind, and what it is called.
const KINDS: [(Kind, u32, &str); 10] = [
    (Kind::Alone, 2, "nothing around the body"),
    (Kind::Furnished, 6, "furniture inside the body"),
    (Kind::Framed, 5, "between another page's front and back"),
    (Kind::Interleaved, 4, "lines between those of the body"),
    (Kind::WithRail, 1, "a rail"),
    (Kind::WithThread, 1, "comments of another page"),
    (Kind::Joined, 2, "joined paragraphs"),
    (Kind::HardWrapped, 1, "hard-wrapped"),
    (Kind::InCapitals, 1, "capitals"),
    (Kind::WithoutPunctuation, 1, "lost punctuation"),
];
/// How often the bullets of a variant are torn from their items as well.
const TORN: f64 = 0.15;
/// How often a variant lacks some of what is not body as well.
const HOLES: f64 = 0.25;

impl Kind {
    /// All kinds, with their names.
    pub(crate) fn all() -> impl Iterator<Item = (Kind, &'static str)> {
        KINDS.iter().map(|(kind, _, name)| (*kind, *name))
    }

    /// A page that went through this.
    pub(crate) fn of(self, page: &Lines, parts: &Parts<'_>, random: &mut ChaCha8Rng) -> Lines {
        match self {
            Kind::Alone => around::alone(page, random),
            Kind::Furnished => around::furnished(page, parts, random),
            Kind::Framed => around::framed(page, parts, random),
            Kind::Interleaved => around::interleaved(page, parts, random),
            Kind::WithRail => around::with_rail(page, parts, random),
            Kind::WithThread => around::with_thread(page, parts, random),
            Kind::Joined => text::joined(page, random),
            Kind::HardWrapped => text::hard_wrapped(page, random),
            Kind::InCapitals => text::in_capitals(page, random),
            Kind::WithoutPunctuation => text::without_punctuation(page, random),
        }
    }
}

/// One variant of a page, chosen at random.
pub(crate) fn variant(page: &Lines, parts: &Parts<'_>, random: &mut ChaCha8Rng) -> Lines {
    let mut lines = match KINDS.choose_weighted(random, |(_, share, _)| *share) {
        Ok((kind, ..)) => kind.of(page, parts, random),
        Err(_) => page.clone(),
    };
    if random.random_bool(TORN) {
        lines = text::with_torn_bullets(&lines, random);
    }
    if random.random_bool(HOLES) {
        lines = text::with_holes(&lines, random);
    }
    lines
}
