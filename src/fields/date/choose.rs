//! Which of the dates about the body are the article's.

use super::caption::is_caption;
use super::line::{DateRole, DateSetting, FoundDate, LineDates};
use super::order::day_first;
use super::reader::DateReader;
use super::words::is_ahead;
use crate::fields::front::Front;
use crate::language::{CueKind, DateOrder, Language};
use jiff::ZonedDateTime;
use std::cell::LazyCell;
use std::ops::Range;

/// The article's dates, each with the index of its line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Chosen {
    /// When the article was published.
    pub(crate) published: Option<(usize, FoundDate)>,
    /// When it was last changed.
    pub(crate) updated: Option<(usize, FoundDate)>,
}

/// Where the dates are looked for: indices of lines.
#[derive(Debug, Clone)]
pub(crate) struct Window<'w> {
    /// The lines before the body's first prose.
    pub(crate) front: Range<usize>,
    /// The lines that hold the body, from its first prose on.
    pub(crate) body: Range<usize>,
    /// The headline, if it is known.
    pub(crate) headline: Option<usize>,
    /// When the page was read, if that is known: then dates may be relative to it.
    pub(crate) now: Option<&'w ZonedDateTime>,
    /// Whether the first line is the head of a printed page, as are those that repeat it: the day of printing is none of the
    /// story's.
    pub(crate) printed: bool,
}

impl Window<'_> {
    /// How far line `at` is from where dates stand: behind the headline or before the body.
    fn distance(&self, at: usize) -> usize {
        let body = at.abs_diff(self.body.start);
        self.headline.map_or(body, |headline| {
            let before = if at < headline { 2 } else { 1 };
            body.min(at.abs_diff(headline) * before)
        })
    }
}

/// Lines of the body in which a date may still stand: a standfirst or caption may come before it.
const BODY_LINES: usize = 6;

/// Lines behind the body in which a date that says its role is the article's, where those before it leave that open.
const BEHIND_LINES: usize = 6;

/// Digits of the shortest date (`1.1.20`, `January 2020`).
const FEWEST_DIGITS: u32 = 4;

/// Digits of the shortest date with a four-digit year and a day. Fewer, in a headline, are a year.
const DAY_DIGITS: u32 = 5;

/// Words of a line that is there to give a month.
const MONTH_WORDS: u32 = 5;

/// Words of a line that is there to give a date: two dates with times and zones, and a byline.
const MOST_WORDS: u32 = 40;

/// Lines with digits that are read for the order of a page's dates: comments have hundreds.
const TELLING: usize = 60;

/// Lines of these kinds have dates of their own.
const FOREIGN: [CueKind; 5] = [
    CueKind::Rail,
    CueKind::Copyright,
    CueKind::Cookie,
    CueKind::Advertisement,
    CueKind::ReadMore,
];

/// Picks the dates of the article: those of lines that are there to give them, nearest to where the
/// body begins, one that says its role before one that does not. Prose, rails, comments and
/// copyright lines give none. Linear in the lines of the window; in those of the page where the
/// order of numbers is open and `language` does not settle it.
pub(crate) fn choose(
    front: Front<'_, '_>,
    window: &Window<'_>,
    language: impl FnOnce() -> Option<&'static Language>,
) -> Chosen {
    let language = LazyCell::new(language);
    let reader = DateReader::at(window.now).either();
    // Only pages in its script are worth the question what language they are in.
    let is_arabic = front.raw(window.body.start).contains(is_arabic);
    let search = Search {
        front,
        solar: is_arabic.then(|| reader.clone().solar()),
        language: &|| *language,
        reader,
        fewest_digits: if window.now.is_some() {
            1
        } else {
            FEWEST_DIGITS
        },
        window,
    };
    let lines = window.front.start..(window.body.start + BODY_LINES).min(window.body.end);
    let mut candidates = search.candidates(lines, |at| window.distance(at));
    candidates.retain(Candidate::is_front);
    pair_lines(&mut candidates);
    let is_change = |candidate: &Candidate| candidate.found.role == DateRole::Updated;
    if candidates.iter().all(is_change) {
        let changed = !candidates.is_empty();
        let end = (window.body.end + BEHIND_LINES).min(front.page.lines().len());
        let mut behind = search.candidates(window.body.end..end, |at| at - window.body.end);
        behind.retain(|candidate| match candidate.found.role {
            DateRole::Published => true,
            DateRole::Updated => !changed,
            DateRole::Unknown => false,
        });
        candidates.extend(behind);
    }
    let first = |updated: bool| {
        let role = |c: &&Candidate| (c.found.role == DateRole::Updated) == updated;
        let best = candidates.iter().filter(role).min_by_key(|c| c.rank);
        best.map(|candidate| (candidate.at, candidate.found.clone()))
    };
    let mut chosen = Chosen {
        published: first(false),
        updated: first(true),
    };
    search.name(&mut chosen, || *language);
    search.settle(&mut chosen, || *language);
    chosen
}

/// Whether a language counts years by the Solar Hijri calendar.
fn is_persian(language: &Language) -> bool {
    !language.clock.solar_months[0].is_empty()
}

/// Whether a character is of the script of Arabic and Persian.
fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{6d3}')
}

/// A date that may be the article's.
#[derive(Debug, Clone)]
struct Candidate {
    at: usize,
    setting: DateSetting,
    found: FoundDate,
    /// Less is better: whether the role is unknown, then whether the line is of the story's text, then how far it is from
    /// the body.
    rank: (bool, bool, usize),
}

impl Candidate {
    /// Whether the date may be the article's if it stands before the body: a month or year is one only
    /// where the line says so or says nothing else.
    fn is_front(&self) -> bool {
        let is_day = self.found.date.day.is_some();
        is_day || self.found.role != DateRole::Unknown || self.setting == DateSetting::Alone
    }
}

/// Two lines that are nothing but a date each, one right below the other, are when the story was
/// published and when it was changed, as two dates in one line are.
fn pair_lines(candidates: &mut [Candidate]) {
    let is_bare = |candidate: &Candidate| {
        candidate.setting == DateSetting::Alone && candidate.found.role == DateRole::Unknown
    };
    for at in 1..candidates.len() {
        let [first, second] = &mut candidates[at - 1..=at] else {
            continue;
        };
        let follows = first.found.date.is_before(&second.found.date);
        if first.at + 1 == second.at && is_bare(first) && is_bare(second) && follows {
            (first.found.role, second.found.role) = (DateRole::Published, DateRole::Updated);
        }
    }
}

/// Whether a line gives several days and of none what it is: a span of days, or the stages of a paper
/// (`Received 3 May 2020; Accepted 9 July 2020`).
fn is_of_more(dates: &[FoundDate]) -> bool {
    let unsaid = dates.iter().filter(|found| found.role == DateRole::Unknown);
    let mut days = unsaid.filter_map(|found| found.date.settled(false).civil());
    let first = days.next();
    days.any(|day| Some(day) != first)
}

struct Search<'s, 't> {
    front: Front<'s, 't>,
    /// Keeps what the dates of a page leave open.
    reader: DateReader,
    /// The same for years of the calendar of Persian, where the page may be in it.
    solar: Option<DateReader>,
    /// What language the page is in.
    language: &'s dyn Fn() -> Option<&'static Language>,
    /// Digits of the shortest date that is read.
    fewest_digits: u32,
    window: &'s Window<'s>,
}

impl Search<'_, '_> {
    /// The dates of some lines, but of prose and of lines with dates of their own.
    fn candidates(&self, lines: Range<usize>, distance: impl Fn(usize) -> usize) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for at in lines {
            let cues = self.front.measures.cues()[at];
            let shape = &self.front.measures.shapes()[at];
            let most = if shape.digits < DAY_DIGITS {
                MONTH_WORDS
            } else {
                MOST_WORDS
            };
            if shape.digits < self.fewest_digits || shape.words() > most {
                continue;
            }
            if FOREIGN.iter().any(|kind| cues.has(*kind)) {
                continue;
            }
            if self.window.printed && self.front.measures.repeats().of(at).first == 0 {
                continue;
            }
            let line = self.read(at);
            let opens = cues.starts_with(CueKind::Published) || cues.starts_with(CueKind::Updated);
            // `Changed on 3 May 2020, the law ..` is of the story.
            let opens = opens && !self.front.is_sentence_of_body(at);
            let Some(line) = line.filter(|line| opens || line.setting != DateSetting::Prose) else {
                continue;
            };
            for found in self.told_of(at, line.dates) {
                let unknown = found.role == DateRole::Unknown;
                // The day a picture was taken.
                if unknown && is_caption(self.front, at) {
                    continue;
                }
                // Before the body `5 Comments` stands beside the story's date, in it a comment's.
                if unknown && at >= self.window.body.start && cues.has(CueKind::Comment) {
                    continue;
                }
                // A headline or a subhead may give the day of what it tells.
                let in_text = at >= self.window.body.start && line.setting != DateSetting::Alone;
                candidates.push(Candidate {
                    at,
                    setting: line.setting,
                    rank: (
                        unknown,
                        in_text || Some(at) == self.window.headline,
                        distance(at),
                    ),
                    found,
                });
            }
        }
        candidates
    }

    /// The dates of line `at`. What language the page is in costs more than a second reading, so that it
    /// is asked only where the two differ.
    fn read(&self, at: usize) -> Option<LineDates> {
        let line = self.front.cleaned(at);
        let read = self.reader.read(line.text());
        let is_far = |found: &FoundDate| u32::try_from(found.date.year()).is_ok_and(is_ahead);
        if read.iter().any(|line| line.dates.iter().any(is_far))
            && let Some(language) =
                (self.language)().filter(|language| language.clock.unread_years.is_some())
        {
            return self.reader.clone().language(language).read(line.text());
        }
        let Some(solar) = &self.solar else {
            return read;
        };
        let solar = solar.read(line.text());
        if solar != read && (self.language)().is_some_and(is_persian) {
            solar
        } else {
            read
        }
    }

    /// The dates of line `at` that may be the article's, each with what the line, or the one before it,
    /// says that it is of.
    fn told_of(&self, at: usize, mut dates: Vec<FoundDate>) -> Vec<FoundDate> {
        let of_more = is_of_more(&dates);
        let change = dates.iter().find(|found| found.role == DateRole::Updated);
        let change = change.map(|found| found.date);
        // An event's day lies behind that of the last change of what tells of it.
        let is_event = |found: &FoundDate| {
            let later = change.is_some_and(|change| change.is_before(&found.date));
            later && found.role == DateRole::Unknown
        };
        dates.retain(|found| !is_event(found));
        for found in &mut dates {
            if found.role == DateRole::Unknown {
                // `3 May 2020. Updated: 9 July 2020` says of both what they are.
                found.role = if change.is_some() && !of_more {
                    DateRole::Published
                } else {
                    self.told(at)
                };
            }
        }
        dates.retain(|found| !of_more || found.role != DateRole::Unknown);
        dates
    }

    /// What the line before `at` says of its date: `Published`, alone on a line.
    fn told(&self, at: usize) -> DateRole {
        let before = at.checked_sub(1).map(|at| self.front.measures.cues()[at]);
        match before {
            Some(cues) if cues.whole(CueKind::Updated) => DateRole::Updated,
            Some(cues) if cues.whole(CueKind::Published) => DateRole::Published,
            _ => DateRole::Unknown,
        }
    }

    /// Reads days anew, in the page's language, whose month other languages call otherwise.
    fn name(&self, chosen: &mut Chosen, language: impl Fn() -> Option<&'static Language>) {
        let dates = [&mut chosen.published, &mut chosen.updated];
        for (at, found) in dates.into_iter().flatten() {
            if found.date.other_month.is_none() {
                continue;
            }
            let Some(language) = language() else { return };
            let reader = self.reader.clone().language(language);
            let read = reader.read(self.front.raw(*at));
            let dates = read.into_iter().flat_map(|line| line.dates);
            for same in dates.filter(|other| other.range == found.range) {
                found.date = same.date;
            }
        }
    }

    /// Whether full stops stand between the numbers of a date in line `at`.
    fn is_dotted(&self, at: usize, found: &FoundDate) -> bool {
        let line = self.front.cleaned(at);
        let date = line.text().get(found.range.clone()).unwrap_or_default();
        date.trim_start_matches(|c: char| c.is_numeric())
            .starts_with('.')
    }

    /// Settles the order of numbers, where it is open, by the language and then by the page.
    fn settle(&self, chosen: &mut Chosen, language: impl FnOnce() -> Option<&'static Language>) {
        let dates = [&mut chosen.published, &mut chosen.updated];
        let open = dates.into_iter().flatten();
        let mut open: Vec<_> = open.filter(|(_, found)| found.date.swaps).collect();
        let Some((at, found)) = open.first() else {
            return;
        };
        let language = language();
        let first = match language.map(|language| language.date_order) {
            Some(DateOrder::DayMonth) => Some(true),
            Some(DateOrder::MonthDay) => Some(false),
            _ => {
                let shapes = self.front.measures.shapes();
                let dated = (0..shapes.len()).filter(|at| shapes[*at].digits >= FEWEST_DIGITS);
                let told = dated.take(TELLING).map(|at| self.front.raw(at));
                // Where the month stands first before a full stop, the language has a table, and is known on all but
                // the shortest pages.
                let dotted = || language.is_none() && self.is_dotted(*at, found);
                day_first(&found.date, told).or_else(|| dotted().then_some(true))
            }
        };
        let Some(first) = first else { return };
        for (_, found) in &mut open {
            found.date = found.date.settled(first);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::extract;

    #[test]
    fn the_day_of_publication_may_stand_behind_the_body_where_the_front_has_that_of_a_change() {
        let days = |front: &str, behind: &str| {
            let page = format!(
                "Port stays closed\n{front}\nThe port stays closed until May, its keeper said on Tuesday, as the dredging \
                 takes longer.\nFerries leave from the fish market instead, and tickets for the pier remain valid.\n{behind}\n"
            );
            let article = extract(&page).expect("an article");
            let published = article.published().map(ToString::to_string);
            (published, article.updated().map(ToString::to_string))
        };
        let day = |day: &str| Some(format!("2020-01-{day}"));
        let (changed, first) = ("Last updated: 10 January 2020", "Published: 9 January 2020");
        assert_eq!(days(changed, first), (day("09"), day("10")));
        let taken = "The port and its boats on a morning of 5 January 2020. (AP Photo/Jan Roe)";
        assert_eq!(days(taken, first), (day("09"), None));
        // What the front has is not outdone.
        let second = "Published: 8 January 2020";
        assert_eq!(days(first, second), (day("09"), None));
        assert_eq!(days(first, changed).0, day("09"));
        assert_eq!(days(changed, "Updated: 8 January 2020"), (None, day("10")));
    }
}
