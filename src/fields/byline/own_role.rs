//! What a paper calls its own people between a cue and a name: `Door onze redacteur Jan Bos`, `Von unserem Redakteur Max Kurz`.

use super::names::is_name;
use super::parts::Parts;
use super::words::{Word, ends_in_role, word};
use crate::fields::names::CITIES;
use crate::language::{CueKind, CueMatcher, is_small};

/// Most words of it. Set by judgement.
const WORDS: usize = 3;
/// Words of a name: one is a town as often. Set by judgement.
const NAME_WORDS: std::ops::RangeInclusive<usize> = 2..=4;

/// The name of a line that is nothing but a cue of one word, what a paper calls its people, in small letters at first, and a full
/// name.
pub(super) fn behind_own_role(line: &str) -> Option<(Parts, usize)> {
    let line = line.trim_end();
    let (cue, rest) = line.split_once(' ')?;
    if !rest.starts_with(is_small) || line.len() > BYTES || line.contains([',', ';']) {
        return None;
    }
    let blanks = rest.match_indices(' ').map(|(at, _)| at);
    let end = blanks.take(WORDS).find(|at| {
        let (role, name) = (&rest[..*at], &rest[at + 1..]);
        let is_full = !name.starts_with(is_small)
            && NAME_WORDS.contains(&name.split(' ').count())
            && is_name(name, 2);
        // `Par la rédaction Ouest France` names a paper, `By our correspondent New Delhi` a town.
        is_full && (word(role).is(Word::ROLE) || ends_in_role(role)) && !CITIES.has(name)
    })?;
    let named = format!("{cue} {}", &rest[end + 1..]);
    let lead = CueMatcher::shared().lead(&named, CueKind::Byline)?;
    let start = line.len() - rest.len();
    let mut parts = Parts::default();
    parts.roles.push(start..start + end);
    parts.people.push(start + end + 1..line.len());
    (lead.start == 0 && lead.end == cue.len()).then_some((parts, lead.end))
}

/// Longest such line, in bytes: a cue, a role and a name. Set by judgement.
const BYTES: usize = 100;

#[cfg(test)]
mod tests {
    use crate::fields::byline::Byline;

    #[test]
    fn a_name_stands_behind_what_a_paper_calls_its_people() {
        for (line, name) in [
            ("Door onze redacteur JAN BOS", "JAN BOS"),
            ("Door onze verslaggever Jan Bos", "Jan Bos"),
            ("Von unserem Redakteur Max Kurz", "Max Kurz"),
            ("By our correspondent Ann Lee", "Ann Lee"),
            ("Par notre correspondante Jeanne Dupont", "Jeanne Dupont"),
        ] {
            let byline = Byline::parse(line).expect(line);
            assert_eq!(byline.names().collect::<Vec<_>>(), [name]);
        }
        for line in [
            "By our correspondent in Rome Ann Lee says",
            "By our reporter",
            "By some friends Ann Lee",
            "Says our correspondent Ann Lee",
            "Par la rédaction Ouest France",
            "By our correspondent New Delhi",
            "By our reporter Ann Lee, then",
        ] {
            let names = Byline::parse(line).map(|byline| byline.people().len());
            assert_eq!(names.unwrap_or(0), 0, "{line}");
        }
    }
}
