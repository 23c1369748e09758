//! The headline as the subject of a mail has it.

use super::stated::{Place, Stated};
use crate::fields::front::Front;
use crate::language::tables::{LOCAL_PREFIXES, MAIL_PREFIXES};
use crate::language::{MailField, MailName};
use crate::page::parted;

/// The subject of the mail that the body is in, or of one that quotes it, unless it is empty. Linear in the lines of the
/// front.
pub(super) fn subject_of<'t>(front: Front<'_, 't>) -> Option<Stated<'t>> {
    let mut head = (0..front.body).rev().filter(|at| front.is_mail_head(*at));
    head.find_map(|at| {
        let line = front.cleaned(at);
        let value = subject(line.text())?;
        let end = line.text().len();
        let range = end - value.len()..end;
        let place = Place::Mail;
        (!value.is_empty()).then_some(Stated {
            at,
            line,
            range,
            place,
        })
    })
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
