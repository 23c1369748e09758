//! Which field of a mail's head a name is of, and in which languages.

use super::tables::MAIL_FIELDS;

/// A field of a mail's head that tells what the mail is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MailField {
    /// Who sent it.
    From,
    /// Who got it, copies included.
    To,
    /// What it is about.
    Subject,
    /// When it was sent.
    Date,
}

/// A set of languages: a bit for each, in the order of [`MAIL_FIELDS`], the lowest for English.
pub(crate) type MailLanguages = u128;

const _: () = assert!(
    MAIL_FIELDS.len() <= MailLanguages::BITS as usize,
    "one bit each"
);

/// A name of a field: what it tells, and the languages that call it so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MailName {
    pub(crate) field: MailField,
    pub(crate) languages: MailLanguages,
}

impl MailName {
    /// The field of this name, whose case does not count.
    pub(crate) fn of(name: &str) -> Option<MailName> {
        if name.len() > NAME_BYTES {
            return None;
        }
        let lower = name.to_lowercase();
        // Case changes the length of few letters, such as the Turkish `İ`, whose capitals are not told.
        let is_same = |known: &&str| known.len() == name.len() && known.to_lowercase() == lower;
        let has = |names: &[&str]| names.iter().any(is_same);
        let mut found: Option<MailName> = None;
        for (at, (_, names)) in MAIL_FIELDS.iter().enumerate() {
            let fields = names.iter().zip(FIELDS);
            for (_, field) in fields.filter(|(names, _)| has(names)) {
                let found = found.get_or_insert(MailName {
                    field,
                    languages: 0,
                });
                found.languages |= 1 << at;
            }
        }
        found
    }
}

/// Fields in the order of the tables.
const FIELDS: [MailField; 4] = [
    MailField::From,
    MailField::To,
    MailField::Subject,
    MailField::Date,
];

/// Longest name of a field in bytes, as the longest of the tables has some thirty-seven.
pub(crate) const NAME_BYTES: usize = 40;

/// Each language with the first name that it has for each field.
#[cfg(test)]
pub(crate) fn mail_names() -> impl Iterator<Item = (&'static str, [&'static str; 4])> {
    MAIL_FIELDS
        .iter()
        .map(|(language, fields)| (*language, fields.map(|names| names[0])))
}

#[cfg(test)]
mod tests {
    use super::{MAIL_FIELDS, MailName, NAME_BYTES};

    #[test]
    fn each_name_is_a_field_and_no_two_of_a_language_are_alike() {
        for (language, fields) in MAIL_FIELDS {
            let names: Vec<&str> = fields
                .iter()
                .flat_map(|names| names.iter().copied())
                .collect();
            for (at, name) in names.iter().enumerate() {
                assert!(MailName::of(name).is_some(), "{language}: {name}");
                assert!(name.len() <= NAME_BYTES, "{language}: {name}");
                assert!(!names[..at].contains(name), "{language}: {name} twice");
            }
        }
        assert!(MAIL_FIELDS[1..].is_sorted_by_key(|(language, _)| language));
    }
}
