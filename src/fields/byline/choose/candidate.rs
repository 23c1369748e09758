//! Which lines of a page may say who wrote it.

use super::common::is_common;
use super::line::Line;
use super::signed::signs_off;
use crate::fields::byline::{Parts, is_by_role, is_label, names_behind_paper};
use crate::fields::front::Front;
use crate::fields::reporter;
use crate::language::{AskLanguage, CueKind, lead_needing_language};
use crate::measure::Shape;
use std::borrow::Cow;
use std::cell::LazyCell;
use std::ops::Range;

/// How many lines around the headline, the start and the end of the body may hold the byline.
#[derive(Debug, Clone, Copy)]
struct Reach {
    before_headline: usize,
    behind_headline: usize,
    before_body: usize,
    into_body: usize,
    before_end: usize,
    behind_end: usize,
}

/// Where lines may name the author by a cue. Wider ones held few more authors of the corpus.
const CUED: Reach = Reach {
    before_headline: 8,
    behind_headline: 20,
    before_body: 8,
    into_body: 6,
    before_end: 10,
    behind_end: 16,
};
/// Where lines may that are nothing but names.
const BARE: Reach = Reach {
    before_headline: 4,
    behind_headline: 6,
    before_body: 6,
    into_body: 3,
    before_end: 3,
    behind_end: 12,
};
/// Lines behind the headline that may be all of one word that names the author.
const SINGLE: Range<usize> = 1..4;

/// Most words of a line that says who wrote something by a cue.
const CUED_WORDS: u32 = 40;
/// Most words of a line that does so behind a date, a mark or other words: more are a paragraph.
const INNER_CUED_WORDS: u32 = 24;
/// Most words of a line of names and roles.
const NAMED_WORDS: u32 = 16;
/// Most words of a line of names without commas or signs: two long ones and what joins them.
const NAME_WORDS: u32 = 9;
/// Most words of a label above a name.
const LABEL_WORDS: u32 = 6;
/// Fewest words of a sentence on who somebody is.
const LIFE_WORDS: u32 = 8;

/// The form in which a line names an author. The numbers are values of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Behind a cue of one word that opens the line.
    Cued,
    /// Behind a cue of more.
    LongCued,
    /// Behind a cue inside the line, at the start of a part of it.
    InnerCued,
    /// Behind a cue that other words lead to, as in `Photos by`.
    Late,
    /// Before a role that tells a byline in Chinese, Japanese and Korean, or in brackets at the end in Japanese.
    Before,
    /// Below a line that is all of a cue.
    Below,
    /// Below a label, as `About the author`.
    Labelled,
    /// The line, or all before its date.
    Bare,
    /// One of its parts.
    Part,
    /// One word that is all of the line.
    Single,
}

impl Form {
    /// Whether a cue or label says that what stands there is the byline, of the story rather than of its pictures.
    pub(super) fn is_cued(self) -> bool {
        !matches!(self, Form::Late | Form::Bare | Form::Part | Form::Single)
    }
}

/// What tells of two bylines which is one rather than the other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Whether a cue or label says that it is the byline.
    pub(super) is_cued: bool,
    /// Whether it names people, rather than an agency or staff alone.
    pub(super) names_people: bool,
}

/// A byline that a line may be.
#[derive(Debug, Clone)]
pub(crate) struct Candidate<'t> {
    /// Index of the line.
    pub(crate) at: usize,
    /// The line, cleaned.
    pub(super) line: Cow<'t, str>,
    pub(super) parts: Parts,
    pub(super) form: Form,
}

/// A candidate, and what its evidence weighs, in thousandths of a nat.
pub(super) type Weighed<'t> = (Candidate<'t>, i32);

impl Candidate<'_> {
    /// The first name.
    pub(super) fn name(&self) -> &str {
        let first = self.parts.people.first().or(self.parts.agencies.first());
        first
            .and_then(|name| self.line.get(name.clone()))
            .unwrap_or("")
    }

    /// How it stands, and its names, by which rivals are told.
    pub(crate) fn named(&self) -> (Standing, impl Iterator<Item = &str>) {
        let standing = Standing {
            is_cued: self.form.is_cued(),
            names_people: !self.parts.people.is_empty(),
        };
        (standing, self.names())
    }

    /// The names: of people, or of agencies where it names no people.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        let people = Some(&self.parts.people).filter(|people| !people.is_empty());
        let names = people.unwrap_or(&self.parts.agencies).iter();
        names.filter_map(|name| self.line.get(name.clone()))
    }
}

/// The bylines that lines around the headline and the end of the body may be.
pub(super) fn found<'t>(front: Front<'_, 't>, headline: Option<usize>) -> Vec<Candidate<'t>> {
    let (mut candidates, mut dashes) = (Vec::new(), 0);
    let bare = zones(front, headline, BARE);
    let language = LazyCell::new(|| front.language());
    let language: AskLanguage<'_> = &|| *language;
    let mut next = 0;
    for zone in zones(front, headline, CUED) {
        for at in zone.start.max(next)..zone.end.min(front.labels.len()) {
            next = at + 1;
            if Some(at) == headline || front.is_mail_head(at) {
                continue;
            }
            let line = Line {
                front,
                at,
                language,
                may_be_cued: may_be_cued(front, at, language),
                label: label(front, at),
                may_be_bare: bare.iter().any(|zone| zone.contains(&at))
                    && may_be_bare(front, at)
                    && (at < front.end || is_signed(front, at)),
                may_be_single: headline.is_some_and(|headline| {
                    SINGLE.contains(&at.wrapping_sub(headline)) && may_be_single(front, at)
                }),
            };
            line.read(&mut candidates, &mut dashes);
        }
    }
    candidates
}

/// The lines around the headline, the start and the end of the body, in order.
fn zones(front: Front<'_, '_>, headline: Option<usize>, reach: Reach) -> [Range<usize>; 3] {
    let start = front.above(front.body, reach.before_body)..front.body + reach.into_body;
    let end = front.end;
    let end = end.saturating_sub(reach.before_end)..end + reach.behind_end;
    let headline = headline.unwrap_or(front.start);
    let before = front.above(headline, reach.before_headline);
    let mut zones = [before..headline + reach.behind_headline, start, end];
    zones.sort_by_key(|zone| zone.start);
    zones
}

/// Whether a line is short and holds a word that bylines open with, behind no credit's.
fn may_be_cued(front: Front<'_, '_>, at: usize, language: AskLanguage<'_>) -> bool {
    let cues = front.measures.cues()[at];
    let shape = &front.measures.shapes()[at];
    let words = shape.words();
    let inner = || words <= INNER_CUED_WORDS && front.has_inner_cue(at);
    let in_language = || {
        is_cased_as_name(shape)
            && lead_needing_language(front.raw(at), CueKind::Byline, language).is_some()
    };
    let is_uncased = shape.upper + shape.lower == 0;
    let reported = || {
        let line = front.raw(at);
        is_uncased && reporter::may_hold(line) || is_by_role(line)
    };
    // Behind the story it is a credit.
    let sourced = || is_uncased && at < front.body && names_behind_paper(front.raw(at));
    // `Written by Ann Lee in 1950, the report lay unread for years.` is of the story.
    words <= CUED_WORDS
        && !front.is_sentence_of_body(at)
        && (cues.has(CueKind::Byline)
            || !cues.has(CueKind::Credit) && (inner() || in_language() || reported())
            || sourced())
}

/// How a line is read that stands below a lone `By` or `Author`, is short and does not say that it is
/// something else, as `Updated on ..` does.
fn label(front: Front<'_, '_>, at: usize) -> Option<Form> {
    let (shapes, cues) = (front.measures.shapes(), front.measures.cues());
    let before = at.checked_sub(1)?;
    let may_be = cues[at].is_empty()
        && shapes[at].words() <= NAMED_WORDS
        && shapes[before].words() <= LABEL_WORDS;
    if !may_be {
        return None;
    }
    if cues[before].whole(CueKind::Byline) {
        return Some(Form::Below);
    }
    is_label(front.raw(before)).then_some(Form::Labelled)
}

/// Whether a line may be nothing but names, by its shape and cues.
fn may_be_bare(front: Front<'_, '_>, at: usize) -> bool {
    let shape = &front.measures.shapes()[at];
    let cues = front.measures.cues()[at];
    let dated = cues.starts_with(CueKind::Published) || cues.starts_with(CueKind::Updated);
    let has_parts =
        shape.commas + shape.signs + shape.digits > 0 || front.raw(at).trim_end().ends_with(')');
    shape.words() <= if has_parts { NAMED_WORDS } else { NAME_WORDS }
        && ((shape.sentences <= 1 || stops_at_initials(front.raw(at))) && is_cased_as_name(shape)
            || is_name_beside_date(front, at))
        && !cues.has(CueKind::Caption)
        && !cues.starts_with(CueKind::Copyright)
        && !cues.covers_line()
        && !dated
}

/// Whether a line behind the body is followed by a sentence, which may tell who somebody is, has a date next to it, or signs the
/// story: few other names there are the author's.
fn is_signed(front: Front<'_, '_>, at: usize) -> bool {
    let dated = |at: usize| front.is_date(at);
    (at + 1..at + 4).any(|at| is_life(front, at))
        || dated(at)
        || dated(at + 1)
        || at.checked_sub(1).is_some_and(dated)
        || signs_off(front, at)
}

/// Whether line `at` is a sentence that may tell who somebody is.
pub(super) fn is_life(front: Front<'_, '_>, at: usize) -> bool {
    let shape = front.measures.shapes().get(at);
    shape.is_some_and(|shape| shape.words() >= LIFE_WORDS && shape.sentences > 0)
}

/// Whether a line holds a date, whose numbers count as words and may have full stops, and the capitals of a name.
fn is_name_beside_date(front: Front<'_, '_>, at: usize) -> bool {
    let shape = &front.measures.shapes()[at];
    shape.capitals >= 2 && 3 * shape.capitals >= shape.runs && front.is_date(at)
}

/// Whether all full stops of a line stand behind initials, which count as sentences, and a name follows: `K. R.
/// Venkataraman`, but not `U. S. News`.
fn stops_at_initials(line: &str) -> bool {
    let is_initial = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() == 1;
    let mut words = line.split(' ');
    words.all(|word| (!word.ends_with('.') || is_initial(word)) && !is_common(word))
}

/// Whether a line has the capitals of a name in every other word, signs between words not counted, or is in a script without
/// them.
fn is_cased_as_name(shape: &Shape) -> bool {
    shape.capitals >= 2 && 2 * shape.capitals + shape.signs >= shape.runs
        || shape.upper + shape.lower == 0
}

/// Whether a line is one word in a script with case.
fn may_be_single(front: Front<'_, '_>, at: usize) -> bool {
    let shape = &front.measures.shapes()[at];
    shape.runs == 1
        && shape.upper + shape.lower > 0
        && shape.digits == 0
        && front.measures.cues()[at].is_empty()
}
