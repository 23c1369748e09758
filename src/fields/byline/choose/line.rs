//! How a line that may name the author is read: by a cue, below a label, or as nothing but names.

use super::beat::with_beat;
use super::candidate::{Candidate, Form};
use super::dashed::{Dashed, MOST as MOST_DASHED};
use super::sent::with_agency;
use crate::fields::byline::{
    Cue, Parts, bare, below, cued, is_of_text, signed_in_brackets, single,
};
use crate::fields::front::Front;
use crate::language::AskLanguage;

/// A line, and how it may be read by its shape and cues.
pub(super) struct Line<'s, 't> {
    pub(super) front: Front<'s, 't>,
    pub(super) at: usize,
    pub(super) language: AskLanguage<'s>,
    pub(super) may_be_cued: bool,
    pub(super) label: Option<Form>,
    pub(super) may_be_bare: bool,
    pub(super) may_be_single: bool,
}

impl<'t> Line<'_, 't> {
    /// Whether it is the last of the story or right behind it, and may be names in brackets.
    fn may_close(&self) -> bool {
        let is_last = (self.at..=self.at + 1).contains(&self.front.end);
        is_last && self.front.raw(self.at).ends_with('）')
    }

    /// Adds what the line may say of its author. Counts the lines of a name and a dash, since each is held against the
    /// whole page.
    pub(super) fn read(&self, candidates: &mut Vec<Candidate<'t>>, dashes: &mut usize) {
        let may_close = self.may_close();
        let at_all = self.may_be_cued || self.may_be_bare || self.may_be_single || may_close;
        if !at_all && self.label.is_none() {
            return;
        }
        let line = self.front.cleaned(self.at).into_text();
        let below = || self.label.and_then(|form| Some((below(&line)?, form)));
        let single = || Some((single(&line)?, Form::Single)).filter(|_| self.may_be_single);
        let cued = self
            .may_be_cued
            .then(|| cued_form(&line, self.language))
            .flatten();
        let beat = || Some((with_beat(self.front, self.at, &line)?, Form::Bare));
        let beat = || beat().filter(|_| self.may_be_bare && self.at < self.front.body);
        let signed = || Some((signed_in_brackets(&line)?, Form::Before)).filter(|_| may_close);
        let first = cued
            .or_else(signed)
            .or_else(below)
            .or_else(beat)
            .or_else(single);
        let mut forms: Vec<(Parts, Form)> = first.into_iter().collect();
        if forms.is_empty() && self.may_be_bare {
            let bare = self.bare(&line, dashes);
            let form = match &bare[..] {
                [parts] if says_who_wrote(&line, parts) => Form::Cued,
                [parts] if opens(parts) => Form::Bare,
                _ => Form::Part,
            };
            forms.extend(bare.into_iter().map(|parts| (parts, form)));
        }
        candidates.extend(forms.into_iter().map(|(parts, form)| Candidate {
            at: self.at,
            line: line.clone(),
            parts,
            form,
        }));
    }

    /// Whether a date stands on the line before or behind. Elsewhere a name and an agency say who took a picture as often.
    fn is_beside_date(&self) -> bool {
        let lines = [self.at + 1, self.at.saturating_sub(1)];
        lines.into_iter().any(|at| self.front.is_date(at))
    }

    /// What a line that is nothing but names says.
    fn bare(&self, line: &str, dashes: &mut usize) -> Vec<Parts> {
        let mut found = bare(line);
        if found.is_empty()
            && let Some(parts) = with_agency(line)
            && self.is_beside_date()
        {
            found.push(parts);
        }
        if found.is_empty()
            && *dashes < MOST_DASHED
            && self.front.measures.cues()[self.at].is_empty()
            && let Some(dashed) = Dashed::of(line)
        {
            *dashes += 1;
            found.extend(dashed.signed(self.front));
        }
        found
    }
}

/// A line that is read by its cue.
fn cued_form(line: &str, language: AskLanguage<'_>) -> Option<(Parts, Form)> {
    let (parts, cue) = cued(line, true, language)?;
    let form = match cue {
        // Papers of China, Japan and Korea say by labels what others say by a cue.
        Cue::Among => Form::Cued,
        Cue::Role => Form::Before,
        Cue::Late => Form::Late,
        Cue::Start(0, end) if line.get(..end)?.contains(' ') => Form::LongCued,
        Cue::Start(0, _) => Form::Cued,
        Cue::Start(..) => Form::InnerCued,
    };
    Some((parts, form))
}

/// Whether a line says of somebody that they wrote the text: `Ann Lee (Text), Jan Roe (Fotos)`.
fn says_who_wrote(line: &str, parts: &Parts) -> bool {
    let mut roles = parts.roles.iter().filter_map(|role| line.get(role.clone()));
    roles.any(is_of_text)
}

/// Whether a byline opens its line.
fn opens(parts: &Parts) -> bool {
    let mut names = parts.people.iter().chain(&parts.agencies);
    names.any(|name| name.start == 0)
}
