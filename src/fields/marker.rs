//! Lines that hold a byline or a date and little else: they tell where a headline and its standfirst stand.

use super::byline::is_by_role;
use super::front::Front;
use super::{DateReader, DateSetting};
use crate::language::CueKind;
use std::ops::RangeInclusive;

/// Most words of a line that holds a byline or a date and little else.
const MARKER_WORDS: u32 = 16;
/// Most words of a line of a year and other digits that is a date whatever it says: a longer one may be a standfirst with
/// figures. At 5 and at 10 words titles of both corpora together are fewer.
const DATED_WORDS: u32 = 8;

/// Digits of a line that gives a date, its year among them: up to two days of numbers, as of publication and of a change.
/// Set by judgement.
const MARKER_DIGITS: RangeInclusive<u32> = 5..=16;
/// The same, with times of day beside both. Set by judgement.
const TIMED_DIGITS: RangeInclusive<u32> = 5..=24;

impl Front<'_, '_> {
    /// Whether line `at` opens like a byline or a date, is one by the role behind a name, or holds little but a date.
    pub(super) fn is_marker(&self, at: usize) -> bool {
        let (Some(cues), Some(shape)) =
            (self.measures.cues().get(at), self.measures.shapes().get(at))
        else {
            return false;
        };
        if shape.words() > MARKER_WORDS {
            return false;
        }
        let opens = |kind| cues.starts_with(kind) || cues.ends_with(kind) || cues.whole(kind);
        opens(CueKind::Byline)
            || opens(CueKind::Published)
            || opens(CueKind::Updated)
            || MARKER_DIGITS.contains(&shape.digits)
                && has_year(self.raw(at))
                && (shape.words() <= DATED_WORDS || self.reads_day(at))
            || (shape.upper + shape.lower + shape.digits == 0 || self.raw(at).contains('@'))
                && is_by_role(self.raw(at))
    }

    /// Whether line `at` gives a day, and is no sentence that tells of one.
    fn reads_day(&self, at: usize) -> bool {
        let read = DateReader::new().read(self.raw(at));
        read.is_some_and(|line| {
            let mut dates = line.dates.iter();
            line.setting != DateSetting::Prose && dates.any(|found| found.date.day().is_some())
        })
    }

    /// Whether line `at` is short and holds a date with a year.
    pub(super) fn is_date(&self, at: usize) -> bool {
        let (Some(shape), Some(span)) = (self.measures.shapes().get(at), self.page.lines().get(at))
        else {
            return false;
        };
        shape.words() <= MARKER_WORDS
            && TIMED_DIGITS.contains(&shape.digits)
            && has_year(self.page.content(span))
    }
}

/// Whether a text holds a year from 1900 to 2099.
fn has_year(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.windows(4).enumerate().any(|(at, four)| {
        let apart = |at: Option<usize>| {
            at.and_then(|at| bytes.get(at)).is_none_or(|byte| !byte.is_ascii_digit())
        };
        matches!(four, [b'1', b'9', a, b] | [b'2', b'0', a, b] if a.is_ascii_digit() && b.is_ascii_digit())
            && apart(at.checked_sub(1))
            && apart(Some(at + 4))
    })
}

#[cfg(test)]
mod tests {
    use crate::fields::Reading;
    use crate::fields::front::Front;
    use crate::measure::Measures;
    use crate::page::Page;

    /// Whether a line above a story is a marker.
    fn is_marker(line: &str) -> bool {
        let body = "The harbour stays closed until May, the port said, since it takes long.";
        let text = format!("{line}\n{body}\n");
        let page = Page::from_text(&text);
        let mut measures = Measures::default();
        measures.take(&page);
        let front = Front::of(&page, &measures, &[false, true], Reading::default());
        front.is_some_and(|front| front.is_marker(0))
    }

    #[test]
    fn bylines_and_dates_are_markers() {
        for line in [
            "By Ann Lee",
            "Published yesterday",
            "9 June 2020",
            "Ann Lee for the harbour desk of this paper, 9 June 2020, 10:15",
            "서하람기자",
            "서하람 기자",
            "山田太郎記者",
            "記者林沛瑜／台東報導",
        ] {
            assert!(is_marker(line), "{line}");
        }
    }

    #[test]
    fn standfirsts_with_figures_and_words_of_reporters_are_none() {
        for line in [
            "The work takes in 85 buses and 12 stops and begins in spring 2026",
            "المشروع يشمل 85 حافلة و12 محطة شحن وينطلق في الربع الثاني من 2026",
            "기자 5명이 본 소금꽃",
            "염전에 남은 마지막 부부",
            "記者が見た港の一年",
        ] {
            assert!(!is_marker(line), "{line}");
        }
    }
}
