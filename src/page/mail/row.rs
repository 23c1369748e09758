//! What a row of a head says: which field it is, and whether the fields so far are of a mail.

use crate::language::{MailField, MailName, NAME_BYTES};

/// Most words of the name of a field that is in no table.
const NAME_WORDS: usize = 3;

/// What a row of a head may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    /// A field that is in the table, or has a name of the standard's form.
    Known,
    /// It may be one of another name.
    Unknown,
    /// It goes on with the row before.
    GoesOn,
    None,
}

/// What the fields of a head so far are.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The languages that have a name which was seen of each kind of field.
    languages: [u64; 4],
    /// Whether a sender or receiver has an address.
    address: bool,
    /// Whether a date has a time of day.
    time: bool,
    /// Whether the last field has receivers, which may go on in the next row.
    receivers: bool,
}

impl Seen {
    /// Notes a row.
    pub(super) fn take(&mut self, row: &str) -> Row {
        if is_postmark(row) {
            return Row::Known;
        }
        let Some((name, value)) = parted(row) else {
            let receivers = self.receivers && has_address(row);
            return if receivers { Row::GoesOn } else { Row::None };
        };
        let known = MailName::of(name);
        self.receivers = known.is_some_and(|name| name.field == MailField::To);
        if let Some(MailName { field, languages }) = known {
            self.languages[field as usize] |= languages;
            match field {
                MailField::From | MailField::To => self.address |= has_address(value),
                MailField::Date => self.time |= has_time(value),
                MailField::Subject => {}
            }
            return Row::Known;
        }
        let words = name.split_whitespace().count();
        if is_standard(name) {
            Row::Known
        } else if (1..=NAME_WORDS).contains(&words) {
            Row::Unknown
        } else {
            Row::None
        }
    }

    /// Whether one language calls enough of these fields so: three kinds with the sender among them, or the sender
    /// and the subject. Programs give a sender's or receiver's address, or at least the time of day: of a journey,
    /// an event or a circular people note neither. Beside an address English names may stand in any language.
    pub(super) fn is_head(&self) -> bool {
        let [from, _, subject, _] = self.languages;
        let is_of = |language: u32| {
            let own = 1 << language | u64::from(self.address);
            let kinds = self.languages.iter().filter(|names| **names & own != 0);
            from & own != 0 && (kinds.count() > 2 || subject & own != 0)
        };
        (self.address || self.time) && (0..u64::BITS).any(is_of)
    }
}

/// The name of the field that a row is, and its value: of a head's rows, or of a line as it is read.
pub(crate) fn parted(row: &str) -> Option<(&str, &str)> {
    let mut start = row.char_indices().take_while(|(at, _)| *at <= NAME_BYTES);
    let (at, colon) = start.find(|(_, c)| matches!(c, ':' | '：'))?;
    // Some programs write names strong: `*From:*`.
    let is_mark = |c: char| c == '*' || c.is_whitespace();
    let value = &row[at + colon.len_utf8()..];
    Some((
        row[..at].trim_matches(is_mark),
        value.trim_start_matches(is_mark),
    ))
}

/// Whether a name has the form that the standard gives: `Message-ID`.
fn is_standard(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_uppercase())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Whether a text holds an address as programs set it: in brackets, or first, alone or in a list.
pub(crate) fn has_address(text: &str) -> bool {
    let mut before = None;
    text.split_whitespace().any(|word| {
        let set = word.starts_with(['<', '[', '(']) || matches!(before, None | Some(',' | ';'));
        before = word.chars().next_back();
        let address = word.split_once('@');
        set && address.is_some_and(|(name, host)| {
            name.ends_with(char::is_alphanumeric) && host.starts_with(char::is_alphanumeric)
        })
    })
}

/// Whether a text holds a time of day, as `7:02`.
pub(crate) fn has_time(text: &str) -> bool {
    let mut three = text.as_bytes().windows(3);
    three.any(|three| {
        matches!(three, [a, b':' | b'.' | b'h', b] if a.is_ascii_digit() && b.is_ascii_digit())
    })
}

/// Whether a row stands before a mail in a file of many: `From wire@fenwire.example Fri Nov 21 05:41:09 2025`
/// (RFC 4155), or `From - Fri ..`.
pub(super) fn is_postmark(row: &str) -> bool {
    let Some(rest) = row.strip_prefix("From ") else {
        return false;
    };
    let year = rest.rsplit(' ').next().unwrap_or_default();
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    is_year && has_time(rest)
}
