//! The headline as the subject of a mail has it.

use super::suffix::parting;
use crate::fields::front::Front;
use crate::language::{LOCAL_PREFIXES, MAIL_PREFIXES, MailField, MailName};
use crate::page::parted;
use crate::text::Cleaned;
use std::ops::Range;

/// The subject of the mail that the body is in, or of one that quotes it.
pub(in crate::fields) struct Subject<'t> {
    /// Index of its line.
    pub(in crate::fields) at: usize,
    pub(in crate::fields) line: Cleaned<'t>,
    /// Where it stands in the cleaned line, without what answers and forwards put before it.
    pub(in crate::fields) range: Range<usize>,
    /// What it was found by.
    pub(in crate::fields) rule: &'static str,
}

impl<'t> Subject<'t> {
    /// That of a page that is a mail, unless it is empty. Linear in the lines of the front.
    pub(in crate::fields) fn of(front: Front<'_, 't>) -> Option<Self> {
        let mut head = (0..front.body).rev().filter(|at| front.is_mail_head(*at));
        head.find_map(|at| {
            let line = front.cleaned(at);
            let value = subject(line.text())?;
            let end = line.text().len();
            let range = end - value.len()..end;
            let rule = "subject of the mail";
            (!value.is_empty()).then_some(Subject {
                at,
                line,
                range,
                rule,
            })
        })
    }

    /// The line below the head that says the same, or the same but for the name of a site behind it, which then surely
    /// is the headline.
    pub(in crate::fields) fn shown(&self, front: Front<'_, 't>) -> Option<usize> {
        let text = &self.line.text()[self.range.clone()];
        let says = |text: &str| {
            let mut below = front.headline_lines().filter(|at| *at > self.at);
            below.find(|at| letters(front.raw(*at)).eq(letters(text)))
        };
        says(text).or_else(|| says(&text[..parting(text)?.0]))
    }
}

/// What a field that is a subject says, unless it is encoded (RFC 2047).
fn subject(field: &str) -> Option<&str> {
    let (name, mut value) = parted(field)?;
    let known = MailName::of(name).filter(|name| name.field == MailField::Subject)?;
    let local = if known.languages & 1 == 1 {
        &[][..]
    } else {
        LOCAL_PREFIXES
    };
    value = untagged(value);
    while let Some((prefix, rest)) = parted(value) {
        // `Re[2]` counts answers.
        let prefix = prefix.trim_end_matches(|c: char| c.is_ascii_digit() || "[]()".contains(c));
        let is_one = |known: &&str| known.eq_ignore_ascii_case(prefix);
        if !MAIL_PREFIXES.iter().chain(local).any(is_one) {
            break;
        }
        value = untagged(rest);
    }
    (!value.starts_with("=?")).then_some(value)
}

/// A subject without the name of a mailing list before it, which is one word in small letters: `[harbour] Port closes`.
fn untagged(subject: &str) -> &str {
    let tagged = subject
        .strip_prefix('[')
        .and_then(|rest| rest.split_once(']'));
    let is_name = |name: &str| !name.contains(|c: char| c.is_whitespace() || c.is_uppercase());
    let text = tagged
        .filter(|(name, _)| is_name(name))
        .map(|(_, text)| text.trim_start());
    text.filter(|text| !text.is_empty()).unwrap_or(subject)
}

/// The letters and digits of a text, in lower case.
pub(super) fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::subject;

    #[test]
    fn prefixes_are_no_part_of_a_subject() {
        for (field, expected) in [
            ("Subject: Port closes", Some("Port closes")),
            (
                "Betreff: WG: AW: Hafen: Sturm schließt die Mole",
                Some("Hafen: Sturm schließt die Mole"),
            ),
            ("Objet : TR : Le port ferme", Some("Le port ferme")),
            ("Subject: Re[2]: Port closes", Some("Port closes")),
            (
                "Subject: [port] Re: [port] Port closes",
                Some("Port closes"),
            ),
            ("Subject: [port]", Some("[port]")),
            ("Subject: [Ann Lee] resigns", Some("[Ann Lee] resigns")),
            (
                "Subject: PD: two held after raid",
                Some("PD: two held after raid"),
            ),
            ("Subject: =?UTF-8?Q?Port_closes?=", None),
            ("件名：転送：港が閉鎖", Some("港が閉鎖")),
            ("主题：答复：港口关闭", Some("港口关闭")),
            ("Tárgy: Vá: Bezár a kikötő", Some("Bezár a kikötő")),
            ("Subject: BLS: prices rose", Some("BLS: prices rose")),
            ("Subject:", Some("")),
            ("From: Ann", None),
            ("Port closes", None),
        ] {
            assert_eq!(subject(field), expected, "{field}");
        }
    }
}
