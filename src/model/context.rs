//! Where a line stands among the others: how much prose is before and after it, and near.

use super::features::Feature;
use super::main_run::MainRun;
#[cfg(feature = "html")]
use super::markup::Containers;
use super::scale::{half_octaves, share};
use super::sum::Rows;
use crate::measure::{Measures, is_prose, prose_words};
use crate::page::{Bullet, Page};

/// Counts over a whole page, and for each line of it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Context {
    lines: Vec<LinePlace>,
    line_count: u32,
    prose_words: u32,
    prose_share: u32,
    list_share: u32,
    prose_indent: u32,
    main_run: MainRun,
    #[cfg(feature = "html")]
    containers: Containers,
}

/// One line's place, as values of features.
#[derive(Debug, Clone, Copy, Default)]
struct LinePlace {
    /// Prose words before the line, in sixteenths of the page's.
    behind: u8,
    /// Lines since the last prose and until the next, in half octaves.
    since_prose: u8,
    until_prose: u8,
    /// Decayed sums of prose words, [`SLOW`] and [`FAST`], in half octaves.
    before: [u8; 2],
    after: [u8; 2],
    /// Lines of the run that the line is in, in half octaves.
    run: u8,
}

/// How much of a decayed sum is lost with each line, as a shift: 1/8 and 1/2. Sums of prose words
/// over about eight lines and about two, which is how far the prototypes found that neighbours
/// tell something.
const SLOW: u32 = 3;
const FAST: u32 = 1;
/// Fraction bits of decayed sums, so that shifting loses nothing that matters.
const FRACTION: u32 = 6;
/// Lines that a distance counts to.
const FAR: u32 = 255;
/// Indents told apart, in columns.
const INDENTS: usize = 32;

impl Context {
    /// Fills in the context of a page. Linear: a pass forth and a pass back.
    pub(crate) fn take(&mut self, page: &Page<'_>, measures: &Measures) {
        self.take_page(page, measures);
        self.main_run.take(measures);
        #[cfg(feature = "html")]
        self.containers.take(page, measures);
        self.lines.clear();
        let (mut behind, mut since, mut sums) = (0u32, FAR, [0u32; 2]);
        self.lines.extend(measures.shapes().iter().map(|shape| {
            let place = LinePlace {
                behind: small(sixteenths(behind, self.prose_words)),
                since_prose: small(half_octaves(since)),
                before: sums.map(decayed),
                ..LinePlace::default()
            };
            let words = prose_words(shape);
            behind = behind.saturating_add(words);
            since = if words > 0 { 0 } else { (since + 1).min(FAR) };
            decay(&mut sums, words);
            place
        }));
        let (mut until, mut sums) = (FAR, [0u32; 2]);
        for (place, shape) in self.lines.iter_mut().zip(measures.shapes()).rev() {
            place.until_prose = small(half_octaves(until));
            place.after = sums.map(decayed);
            let words = prose_words(shape);
            until = if words > 0 { 0 } else { (until + 1).min(FAR) };
            decay(&mut sums, words);
        }
        for run in measures.runs() {
            for place in &mut self.lines[run.start as usize..run.end as usize] {
                place.run = small(half_octaves(run.len()));
            }
        }
    }

    fn take_page(&mut self, page: &Page<'_>, measures: &Measures) {
        let mut indents = [0u32; INDENTS];
        let (mut prose, mut all, mut lists) = (0u32, 0u32, 0u32);
        for (span, shape) in page.lines().iter().zip(measures.shapes()) {
            all = all.saturating_add(shape.words());
            lists += u32::from(span.indent > 0 || span.bullet != Bullet::None);
            if is_prose(shape) {
                prose = prose.saturating_add(shape.words());
                let indent = &mut indents[usize::from(span.indent).min(INDENTS - 1)];
                *indent = indent.saturating_add(shape.words());
            }
        }
        let most = indents.iter().max().copied().unwrap_or(0);
        let indent = indents.iter().position(|words| *words == most).unwrap_or(0);
        self.prose_indent = u32::try_from(indent).unwrap_or(0);
        self.line_count = u32::try_from(page.lines().len()).unwrap_or(u32::MAX);
        self.prose_words = prose;
        self.prose_share = share(prose, all);
        self.list_share = share(lists, self.line_count);
    }

    /// The stretch that holds most of the page's prose.
    pub(crate) fn main_run(&self) -> &MainRun {
        &self.main_run
    }

    /// What the containers of the page's markup hold.
    #[cfg(feature = "html")]
    pub(crate) fn containers(&self) -> &Containers {
        &self.containers
    }

    /// Indent of most of the page's prose, in columns.
    pub(crate) fn prose_indent(&self) -> u32 {
        self.prose_indent
    }

    /// Adds the features that all lines of the page share.
    pub(crate) fn page_rows(&self, rows: &mut impl Rows) {
        rows.add(Feature::PageLines, half_octaves(self.line_count));
        rows.add(Feature::PageProse, self.prose_share);
        rows.add(Feature::PageWords, half_octaves(self.prose_words));
        rows.add(Feature::PageLists, self.list_share);
        #[cfg(feature = "html")]
        self.containers.page_rows(rows);
    }

    /// Adds the features of line `at` that its place gives.
    #[inline]
    pub(crate) fn rows(&self, at: usize, prose: bool, rows: &mut impl Rows) {
        let place = &self.lines[at];
        rows.add(Feature::Behind, u32::from(place.behind));
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        rows.add(Feature::Position, sixteenths(at, self.line_count));
        rows.add(Feature::SinceProse, u32::from(place.since_prose));
        rows.add(Feature::UntilProse, u32::from(place.until_prose));
        rows.add(Feature::ProseBefore, u32::from(place.before[0]));
        rows.add(Feature::ProseJustBefore, u32::from(place.before[1]));
        rows.add(Feature::ProseAfter, u32::from(place.after[0]));
        rows.add(Feature::ProseJustAfter, u32::from(place.after[1]));
        rows.add_with(Feature::Run, u32::from(place.run), prose);
    }
}

fn decay(sums: &mut [u32; 2], words: u32) {
    // A million words a line is more than any that is worth telling apart.
    let words = words.min(1 << 20) << FRACTION;
    sums[0] = sums[0] - (sums[0] >> SLOW) + words;
    sums[1] = sums[1] - (sums[1] >> FAST) + words;
}

/// A decayed sum as the value of a feature.
fn decayed(sum: u32) -> u8 {
    small(half_octaves(sum >> FRACTION))
}

/// A value of a feature that has fewer than 256.
fn small(value: u32) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}

fn sixteenths(part: u32, whole: u32) -> u32 {
    u32::try_from(u64::from(part) * 16 / u64::from(whole.max(1)))
        .unwrap_or(15)
        .min(15)
}
