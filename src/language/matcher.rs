//! Finds the cues of every language in one line.

use std::fmt;
use std::sync::LazyLock;

use super::phrases::{Openings, Phrases, is_decoration, is_numeric};
use super::script::ByScript;
use super::sieve::Edges;
use super::spelling::variants;
use super::start_cue::StartCue;
use super::{ALL, Cue, CueHits, CueKind, Language, Place};

/// How many bytes at each end of a line are read for cues that stand at an end.
///
/// The longest phrase in any table is shorter (a test asserts it), so nothing is lost.
const EDGE_WINDOW: usize = 120;

/// The longest line, in bytes, that is searched for cues that may stand anywhere.
///
/// A line longer than this is a paragraph, in which such a phrase is likely to be prose.
pub(crate) const ANYWHERE_LIMIT: usize = 240;

/// A cue at the start of a line: its kind and where it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lead {
    /// What the phrase says about the line.
    pub kind: CueKind,
    /// Byte offset of the phrase, after decoration.
    pub start: usize,
    /// Byte offset behind the phrase.
    pub end: usize,
}

/// The cues of every language, compiled.
///
/// A search allocates nothing but what the first in each script compiles. It reads at most 120 bytes at each
/// end of the line, and all of it only where the line has at most 240 bytes. The
/// text is expected to be in NFC with single spaces. It errs where a phrase opens a sentence of prose (`Share prices`
/// is no cue, but a headline that is all of a cue phrase is).
pub struct CueMatcher {
    start: Openings,
    end: Phrases,
    anywhere: Phrases,
    /// What must hold before `start` and `end` are worth searching.
    starts: ByScript<Edges>,
    ends: Edges,
    start_cues: Vec<StartCue>,
    end_cues: Vec<Cue>,
    anywhere_cues: Vec<Cue>,
}

/// How many cues it finds, not which.
impl fmt::Debug for CueMatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cues = self.start_cues.len() + self.end_cues.len() + self.anywhere_cues.len();
        f.debug_struct("CueMatcher")
            .field("cues", &cues)
            .finish_non_exhaustive()
    }
}

impl CueMatcher {
    /// The matcher over all tables. What it has for a script is compiled on first use.
    pub fn shared() -> &'static Self {
        static SHARED: LazyLock<CueMatcher> = LazyLock::new(|| {
            let cues = |language: &'static Language| {
                let cues = language.cues.iter().filter(|cue| !cue.needs_language);
                cues.map(move |cue| (cue, Some(language)))
            };
            CueMatcher::of(ALL.iter().copied().flat_map(cues))
        });
        &SHARED
    }

    /// A matcher over some cues only, which knows no days of the week between a cue and its date.
    pub fn new<'c>(cues: impl IntoIterator<Item = &'c Cue>) -> Self {
        Self::of(cues.into_iter().map(|cue| (cue, None)))
    }

    fn of<'c>(cues: impl Iterator<Item = (&'c Cue, Option<&'static Language>)>) -> Self {
        let (mut start_cues, mut end_cues, mut anywhere_cues) =
            (Vec::new(), Vec::new(), Vec::new());
        for (&cue, language) in cues {
            match cue.place {
                Place::End => end_cues.push(cue),
                Place::Anywhere => anywhere_cues.push(cue),
                _ => start_cues.push(StartCue { cue, language }),
            }
        }
        let ends: Vec<String> = end_cues
            .iter()
            .flat_map(|cue| variants(cue.phrase))
            .collect();
        Self {
            start: Openings::new(start_cues.iter().map(|start| start.cue.phrase)),
            end: Phrases::new(end_cues.iter().map(|cue| cue.phrase)),
            anywhere: Phrases::new(anywhere_cues.iter().map(|cue| cue.phrase)),
            starts: ByScript::new(),
            ends: Edges::new(ends.iter().map(String::as_str), true),
            start_cues,
            end_cues,
            anywhere_cues,
        }
    }

    /// The cues in one line.
    ///
    /// ```
    /// use bodycopy::language::{CueKind, CueMatcher};
    /// let matcher = CueMatcher::shared();
    /// assert!(matcher.find("MEHR ZUM THEMA").has(CueKind::Rail));
    /// assert!(matcher.find("Byzantine ruins were found on Monday.").is_empty());
    /// ```
    pub fn find(&self, line: &str) -> CueHits {
        self.find_where(line, true)
    }

    /// The cues in one line; those that stand anywhere only with `anywhere`, for callers who know
    /// that there is none. Most lines are settled by the sieves of their edges.
    pub(crate) fn find_where(&self, line: &str, anywhere: bool) -> CueHits {
        let mut hits = CueHits::default();
        let core = undecorated(line);
        let bare = core.trim_end_matches(is_decoration);
        if bare.is_empty() {
            return hits;
        }
        if self.may_start(core) {
            self.find_start(core, &mut hits);
        }
        if bare.starts_with(is_numeric) || bare.ends_with(is_numeric) {
            let uncounted = bare.trim_start_matches(is_count).trim_end_matches(is_count);
            if self.may_start(uncounted) {
                self.find_whole(uncounted, &mut hits);
            }
        }
        if self.may_end(core, bare) {
            self.find_end(core, &mut hits);
        }
        if anywhere && line.len() <= ANYWHERE_LIMIT {
            self.find_anywhere(line, &mut hits);
        }
        hits
    }

    /// Whether a cue may stand at the end of `core`, or before decoration there: `bare` is without.
    fn may_end(&self, core: &str, bare: &str) -> bool {
        // Decoration is read back no further than the search reads, so this is bounded.
        let first = bare.len().max(core.len().saturating_sub(EDGE_WINDOW));
        (first..=core.len())
            .filter_map(|end| core.get(..end))
            .any(|text| self.ends.may_end(text))
    }

    /// Whether a cue may open a text without decoration before it; `false` is certain.
    fn may_start(&self, core: &str) -> bool {
        let edges = |_| Edges::new(self.start.spelled(core).texts(), false);
        self.starts.get(core, edges).may_start(core)
    }

    /// Whether a cue may open the line; `false` is certain.
    pub(crate) fn may_lead(&self, line: &str) -> bool {
        self.may_start(undecorated(line))
    }

    /// Whether a cue may be all of a line that goes on as this one does, a count apart; `false` is certain.
    pub(crate) fn may_open(&self, line: &str) -> bool {
        let core = undecorated(line);
        self.may_start(core) || core.starts_with(is_numeric)
    }

    /// The longest cue of `kind` that opens the line, with its range.
    pub fn lead(&self, line: &str, kind: CueKind) -> Option<Lead> {
        self.lead_of(line, &[kind])
    }

    /// The longest cue of one of `kinds` that opens the line, with its range.
    pub(crate) fn lead_of(&self, line: &str, kinds: &[CueKind]) -> Option<Lead> {
        let core = undecorated(line);
        if !self.may_start(core) {
            return None;
        }
        let offset = line.len() - core.len();
        let mut best: Option<Lead> = None;
        self.start.each(edge(core), |found| {
            let Some(start) = self.start_cues.get(found.entry) else {
                return;
            };
            let rest = core.get(found.end..).unwrap_or_default();
            if kinds.contains(&start.cue.kind) && start.stands(rest) {
                let lead = Lead {
                    kind: start.cue.kind,
                    start: offset,
                    end: offset + found.end,
                };
                best = best.filter(|b| b.end >= lead.end).or(Some(lead));
            }
        });
        best
    }

    /// Whether a line is all of a cue of `kind` that other lines go on behind, as what it opens may stand below it.
    pub(crate) fn goes_on(&self, line: &str, kind: CueKind) -> bool {
        let core = undecorated(line);
        let mut goes_on = false;
        self.start.each(edge(core), |found| {
            let rest = core.get(found.end..).unwrap_or_default();
            let cue = self.start_cues.get(found.entry).map(|start| start.cue);
            goes_on |= rest.chars().all(is_decoration)
                && cue.is_some_and(|cue| cue.kind == kind && cue.place == Place::Start);
        });
        goes_on
    }

    fn find_start(&self, core: &str, hits: &mut CueHits) {
        self.start.each(edge(core), |found| {
            let Some(start) = self.start_cues.get(found.entry) else {
                return;
            };
            let cue = &start.cue;
            let rest = core.get(found.end..).unwrap_or_default();
            if rest.chars().all(is_decoration) {
                hits.add(cue.kind, Place::Whole);
            } else if start.stands(rest) {
                hits.add(cue.kind, cue.place);
            }
        });
    }

    fn find_end(&self, core: &str, hits: &mut CueHits) {
        let window = boundary_after(core, core.len().saturating_sub(EDGE_WINDOW));
        let tail = core.get(window..).unwrap_or_default();
        self.end.each(tail, |found| {
            let rest = tail.get(found.end..).unwrap_or_default();
            if let Some(cue) = self.end_cues.get(found.entry)
                && rest.chars().all(is_decoration)
            {
                hits.add(cue.kind, cue.place);
            }
        });
    }

    fn find_anywhere(&self, line: &str, hits: &mut CueHits) {
        self.anywhere.each(line, |found| {
            if let Some(cue) = self.anywhere_cues.get(found.entry) {
                hits.add(cue.kind, cue.place);
            }
        });
    }

    fn find_whole(&self, text: &str, hits: &mut CueHits) {
        self.start.each(edge(text), |found| {
            if found.end == text.len()
                && let Some(StartCue { cue, .. }) = self.start_cues.get(found.entry)
                && cue.place == Place::Whole
            {
                hits.add(cue.kind, Place::Whole);
            }
        });
    }
}

/// A text without the decoration before it. Most have none.
fn undecorated(text: &str) -> &str {
    if text.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return text;
    }
    text.trim_start_matches(is_decoration)
}

/// Digits and what stands between and around them in a count such as `1,204` or `(12)`.
fn is_count(c: char) -> bool {
    is_numeric(c) || is_decoration(c)
}

fn edge(text: &str) -> &str {
    if text.len() <= EDGE_WINDOW {
        return text;
    }
    text.get(..boundary_after(text, EDGE_WINDOW))
        .unwrap_or(text)
}

/// The first byte from `at` on at which a character begins, or the end.
pub(crate) fn boundary_after(text: &str, at: usize) -> usize {
    (at..text.len())
        .find(|&i| text.is_char_boundary(i))
        .unwrap_or(text.len())
}

#[cfg(test)]
impl CueMatcher {
    /// The plain way, which [`CueMatcher::find`] must agree with: every search, no sieve.
    pub(crate) fn find_plainly(&self, line: &str) -> CueHits {
        let mut hits = CueHits::default();
        let core = line.trim_start_matches(is_decoration);
        let bare = core.trim_end_matches(is_decoration);
        if bare.is_empty() {
            return hits;
        }
        self.find_start(core, &mut hits);
        let uncounted = bare.trim_start_matches(is_count).trim_end_matches(is_count);
        if uncounted.len() < bare.len() {
            self.find_whole(uncounted, &mut hits);
        }
        self.find_end(core, &mut hits);
        if line.len() <= ANYWHERE_LIMIT {
            self.find_anywhere(line, &mut hits);
        }
        hits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cue_catches_its_example_and_leaves_the_other() {
        let matcher = CueMatcher::shared();
        let mut wrong = Vec::new();
        for language in ALL {
            for cue in language.cues {
                if matcher.find(cue.catches).has(cue.kind) == cue.needs_language {
                    wrong.push(format!(
                        "{} {:?} misses {}",
                        language.code, cue.phrase, cue.catches
                    ));
                }
                let alone = CueMatcher::new([cue]);
                if alone.find(cue.catches).is_empty() {
                    wrong.push(format!(
                        "{} {:?} alone misses {}",
                        language.code, cue.phrase, cue.catches
                    ));
                }
                let leaves = if cue.needs_language { &alone } else { matcher };
                if leaves.find(cue.leaves).has(cue.kind) {
                    wrong.push(format!(
                        "{} {:?} catches {}",
                        language.code, cue.phrase, cue.leaves
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn places_and_headings_of_interviews_are_no_cues() {
        let matcher = CueMatcher::shared();
        let lines = [
            "महाराष्ट्र",
            "తెలంగాణ",
            "ಕರ್ನಾಟಕ",
            "കേരളം",
            "ગુજરાત",
            "ਪੰਜਾਬ",
            "პასუხი",
            "Kirish",
            "Yada",
            "Sharhi",
            "Дома",
            "Маркетинг",
            "Surat: Two men were held",
            "Isha: 7.45 pm",
            "Одговори",
        ];
        for line in lines {
            assert!(matcher.find(line).is_empty(), "{line}");
        }
    }

    #[test]
    fn georgian_is_read_in_capitals() {
        let matcher = CueMatcher::shared();
        for line in ["რეკლამა", "ᲠᲔᲙᲚᲐᲛᲐ"] {
            assert!(matcher.find(line).has(CueKind::Advertisement), "{line}");
        }
    }
}
