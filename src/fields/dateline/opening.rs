//! Cuts the opening of a paragraph into the parts a wire dateline can have, up to its dash or colon.

use crate::fields::date::{day_range, floor};
use crate::fields::names::CITIES;
use crate::fields::range::{behind_blanks, trimmed};
use std::ops::Range;

/// A part of the opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unit {
    /// Words between commas: a place or an outlet.
    Words(Range<usize>),
    /// A day.
    Date(Range<usize>),
    /// What stands between brackets or slashes.
    Bracket(Range<usize>),
}

/// What ends the opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// A long dash, or two short ones.
    Dash,
    /// One hyphen or underscore between blanks.
    Hyphen,
    Colon,
    /// The full stop behind a bracket.
    Full,
    /// Nothing: after a bracket the text just goes on.
    Bare,
}

/// The opening of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Opening {
    pub(super) units: Vec<Unit>,
    pub(super) stop: Stop,
    /// Where the text behind the dash or colon begins.
    pub(super) end: usize,
}

/// Most parts of a dateline: four places, a date, an agency.
const MOST_UNITS: usize = 7;

/// Bytes of a text that a bracket holds.
const BRACKET_BYTES: usize = 60;

/// Bytes at the start of the opening in which its date ends.
const DATE_BYTES: usize = 120;

/// Bytes of a part: those of a place in a script of three bytes a letter.
const PART_BYTES: usize = 120;

/// Letters of an abbreviation, whose full stop ends no part (`St.`, `Calif.`, `Sept.`).
const ABBREVIATION: usize = 3;

/// Letters of the longest abbreviation of a state that stands in datelines (`Calif.`).
const LONGEST_STATE: usize = 5;

struct Scan<'h> {
    head: &'h str,
    date: Option<Range<usize>>,
    units: Vec<Unit>,
    at: usize,
    /// Where the words under way began.
    start: usize,
}

impl Opening {
    /// The opening of `head` from byte `from` on, if it is made of such parts. Linear.
    pub(super) fn of(head: &str, from: usize) -> Option<Opening> {
        let date = day_range(floor(&head[from..], DATE_BYTES))
            .map(|date| date.start + from..date.end + from);
        let mut scan = Scan {
            head,
            date,
            units: Vec::new(),
            at: from,
            start: from,
        };
        while scan.units.len() <= MOST_UNITS {
            if let Some((stop, end)) = scan.step()? {
                return Some(Opening {
                    units: scan.units,
                    stop,
                    end,
                });
            }
        }
        None
    }
}

impl Scan<'_> {
    fn next(&self) -> Option<char> {
        self.head[self.at..].chars().next()
    }

    /// Ends the words under way.
    fn flush(&mut self) {
        let words = trimmed(self.head, self.start..self.at);
        if !words.is_empty() {
            self.units.push(Unit::Words(words));
        }
    }

    /// Reads a character, bracket or date. The stop, if it was one; `None` if this is no dateline.
    #[allow(clippy::option_option)] // No dateline, going on, or the stop: what `?` passes on.
    fn step(&mut self) -> Option<Option<(Stop, usize)>> {
        if let Some(date) = self.date.take_if(|date| date.start == self.at) {
            self.flush();
            self.at = date.end;
            self.start = date.end;
            self.units.push(Unit::Date(date));
            return Some(None);
        }
        let c = self.next()?;
        match c {
            '(' | '（' => return self.bracket(c, &[')', '）']),
            '/' if self.opens_slash() => return self.bracket(c, &['/']),
            ',' | '،' | '，' | '፣' | '፤' | '၊' => {
                self.flush();
                self.at += c.len_utf8();
                self.start = self.at;
            }
            '.' if self.ends_part() => {
                self.flush();
                self.at += 1;
                self.start = self.at;
            }
            '।' | '∙' if self.is_dated() || self.names_city() => return Some(self.stop(c)),
            '"' | '“' | '”' | '„' | '«' | '»' | '?' | '!' | ';' | '؟' | '؛' | '\n' | '।' | '۔'
            | '。' | '።' | '။' | '។' => return None,
            _ => {
                if self.at - self.start > PART_BYTES {
                    return None;
                }
                if let Some(found) = self.stop(c) {
                    return Some(Some(found));
                }
                self.at += c.len_utf8();
            }
        }
        Some(None)
    }

    /// Whether a day stands before what is under way.
    fn is_dated(&self) -> bool {
        self.units.iter().any(|unit| matches!(unit, Unit::Date(_)))
    }

    /// Whether the words under way are a city that the tables name.
    fn names_city(&self) -> bool {
        CITIES.has(self.head[self.start..self.at].trim())
    }

    /// Whether a slash opens an agency (`/ТАСС/`), and does not join two cities.
    fn opens_slash(&self) -> bool {
        let before = self.head[self.start..self.at].chars().next_back();
        before.is_none_or(char::is_whitespace)
    }

    /// Whether a full stop ends a part and no abbreviation or name (`TEMPO.CO`).
    fn ends_part(&self) -> bool {
        let words = self.head[self.start..self.at].trim();
        let after = self.head[self.at + 1..].chars().next();
        let last = words.rsplit([' ', '-']).next().unwrap_or_default();
        let behind = self.head[self.at + 1..].trim_start();
        let ends = after.is_none_or(|c| c.is_whitespace() || matches!(c, '/' | '—' | '–' | '―'));
        let long = last.chars().count() > ABBREVIATION;
        let dashed = behind.starts_with(is_dash);
        // The first place is written out: `PARIS. —`, but `N.Y. —`.
        if dashed && self.units.is_empty() && !last.contains('.') {
            return ends;
        }
        // `Calif. —` keeps its full stop, `CALVINIA. —` does not.
        let state = dashed && last.chars().count() <= LONGEST_STATE;
        words.is_empty() || ends && long && !state
    }

    #[allow(clippy::option_option)] // As in `step`.
    fn bracket(&mut self, open: char, close: &[char]) -> Option<Option<(Stop, usize)>> {
        self.flush();
        let start = self.at + open.len_utf8();
        let end = start + self.head[start..].find(close)?;
        if end - start > BRACKET_BYTES {
            return None;
        }
        self.units
            .push(Unit::Bracket(trimmed(self.head, start..end)));
        self.at = end + self.head[end..].chars().next()?.len_utf8();
        self.start = self.at;
        let rest = &self.head[self.at..];
        let lede = rest.trim_start();
        if rest.starts_with('.') && !rest[1..].trim_start().starts_with(is_dash) {
            return Some(Some((Stop::Full, behind_blanks(self.head, self.at + 1))));
        }
        let goes_on =
            lede.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '"' | '“' | '«' | '„'));
        Some(goes_on.then_some((Stop::Bare, behind_blanks(self.head, self.at))))
    }

    /// The stop that starts with `c`, after the words under way were ended.
    fn stop(&mut self, c: char) -> Option<(Stop, usize)> {
        let rest = &self.head[self.at..];
        let before = self.head[..self.at].chars().next_back();
        let behind = rest.trim_start_matches(is_dash);
        let dashes = rest.len() - behind.len();
        let apart =
            before.is_none_or(|c| c.is_whitespace() || matches!(c, ')' | '）' | '.' | '/' | ','));
        let stop = match c {
            '—' | '–' | '―' if !before.is_some_and(char::is_numeric) => Stop::Dash,
            '-' if dashes > 1 => Stop::Dash,
            '-' | '_' if apart => Stop::Hyphen,
            ':' | '：' | '፦' | '፡' | '៖' | '։' | '՝' => Stop::Colon,
            // Nepal's papers end the place they open with as a sentence, some of Kerala with a dot.
            '।' | '∙' => Stop::Colon,
            _ => return None,
        };
        let end = if stop == Stop::Colon {
            let end = self.at + c.len_utf8();
            let next = self.head[end..].chars().next()?;
            if c == ':' && !next.is_whitespace() {
                return None;
            }
            end
        } else {
            self.at + dashes
        };
        self.flush();
        Some((stop, behind_blanks(self.head, end)))
    }
}

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―' | '_')
}
