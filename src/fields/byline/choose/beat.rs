//! A name and what its bearer covers, without a comma, alone in a line, as British papers print it: `Rosa Thwaite Health
//! correspondent`.

use super::common::is_common;
use crate::fields::byline::{Parts, is_one_name, is_staff};
use crate::fields::front::Front;
use crate::language::tables::BEAT_ROLES;

/// Words of a name, which is told from what its bearer covers by words alone: more are as likely both.
const NAME_WORDS: std::ops::RangeInclusive<usize> = 2..=3;
/// Words of what is covered: `Health`, `Senior Political`.
const BEAT_WORDS: std::ops::RangeInclusive<usize> = 1..=2;
/// Lines around it in which the date stands, without which such a line is a post to fill. Set by judgement.
const TO_DATE: usize = 3;

/// The byline of line `at`, which has a date near it.
pub(super) fn with_beat(front: Front<'_, '_>, at: usize, line: &str) -> Option<Parts> {
    let parts = read(line)?;
    let near = at.saturating_sub(TO_DATE)..=at + TO_DATE;
    near.into_iter()
        .any(|at| front.is_date(at))
        .then_some(parts)
}

/// The name before words that pages write in small letters and a role.
fn read(line: &str) -> Option<Parts> {
    let line = line.trim_end();
    let (head, role) = line.rsplit_once(' ')?;
    if !BEAT_ROLES.contains(&&*role.to_lowercase()) {
        return None;
    }
    let is_beat = |word: &&str| is_common(word);
    let beat: Vec<&str> = head.rsplit(' ').take_while(is_beat).collect();
    let bytes: usize = beat.iter().map(|word| word.len() + 1).sum();
    let name = head.get(..head.len().checked_sub(bytes)?)?;
    let is_told = BEAT_WORDS.contains(&beat.len())
        && NAME_WORDS.contains(&name.split(' ').count())
        && is_one_name(name)
        && !is_staff(name)
        && !name.split(' ').any(is_common);
    let mut parts = Parts::default();
    parts.people.push(0..name.len());
    parts.roles.push(name.len() + 1..line.len());
    is_told.then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn words_that_pages_write_in_small_letters_part_a_name_from_its_role() {
        for (line, name) in [
            ("Rosa Thwaite Health correspondent", "Rosa Thwaite"),
            ("Tomas Akerman Senior Reporter", "Tomas Akerman"),
            (
                "Rosa Thwaite Senior political correspondent",
                "Rosa Thwaite",
            ),
            ("Anna Maria Thwaite Political Editor", "Anna Maria Thwaite"),
        ] {
            let parts = read(line).expect(line);
            assert_eq!(&line[parts.people[0].clone()], name);
            assert!(line.ends_with(&line[parts.roles[0].clone()]));
        }
        for line in [
            "Our Health Correspondent",
            "Health Correspondent",
            "The Harbour Post Political Editor",
            "Rosa Thwaite Editor",
            "Rosa Thwaite Westminster correspondent",
            "Senior Political Reporter",
            "Reuters Senior Correspondent",
            "New Political Editor",
            "Rosa Thwaite joins as health correspondent",
            "Rosa Thwaite Prime Minister",
            "correspondent",
            "",
        ] {
            assert!(read(line).is_none(), "{line}");
        }
    }
}
