//! What a row of a head says: which field it is, and whether the fields so far are of a mail.

use super::super::rows::is_blank;
use crate::kind::{ending, is_colon};
use crate::language::tables::{HOUR_SIGNS, MAIL_STANDARD};
use crate::language::{MailField, MailLanguages, MailName, NAME_BYTES};

/// Most words of the name of a field that is in no table.
const NAME_WORDS: usize = 3;
/// Most words of a value: more are a sentence of the story.
const VALUE_WORDS: usize = 12;

/// What a row of a head may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    /// A field of the table, or a postmark.
    Told,
    /// A field with a name of the standard that is in no table.
    Standard,
    /// It may be one of another name.
    Unknown,
    /// It goes on with the row before.
    GoesOn,
    /// It goes on with a subject, if another field follows.
    Perhaps,
    None,
}

/// Which field the last row is of, since not all go on alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Last {
    #[default]
    None,
    Table(MailField),
    /// Receivers that do not end in the row.
    Receivers,
    /// One of the standard's that tells nothing here.
    Standard,
}

/// What the fields of a head so far are.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The languages that have a name which was seen of each kind of field.
    languages: [MailLanguages; 4],
    /// Whether a sender or receiver has an address.
    address: bool,
    /// Whether a date has a time of day.
    time: bool,
    last: Last,
}

impl Seen {
    /// Notes a row that is so many columns further in than the first one.
    pub(super) fn take(&mut self, row: &str, indent: u16) -> Row {
        if is_postmark(row) {
            return Row::Told;
        }
        let Some((name, value)) = parted(row).filter(|_| indent == 0) else {
            return self.go_on(row, indent);
        };
        if let Some(MailName { field, languages }) = MailName::of(name) {
            self.languages[field as usize] |= languages;
            match field {
                MailField::From | MailField::To => self.address |= has_mail_address(value),
                MailField::Date => self.time |= has_time(value),
                MailField::Subject => {}
            }
            let is_open = field == MailField::To && value.ends_with([',', ';']);
            self.last = if is_open {
                Last::Receivers
            } else {
                Last::Table(field)
            };
            return Row::Told;
        }
        if is_standard(name) {
            self.last = Last::Standard;
            return Row::Standard;
        }
        self.last = Last::None;
        let names = (1..=NAME_WORDS).contains(&name.split_whitespace().count());
        if names && !is_sentence(value) {
            Row::Unknown
        } else {
            Row::None
        }
    }

    /// Notes a row that is no field: the standard folds with any blanks, programs that show a head with none or one,
    /// and paragraphs of a story below it may be indented by more.
    fn go_on(&mut self, row: &str, indent: u16) -> Row {
        match self.last {
            Last::Standard if indent > 0 => Row::GoesOn,
            Last::Receivers if !is_sentence(row) => {
                if !row.ends_with([',', ';']) {
                    self.last = Last::Table(MailField::To);
                }
                Row::GoesOn
            }
            Last::Receivers | Last::Table(MailField::To) if has_mail_address(row) => Row::GoesOn,
            Last::Table(_) if indent == 1 => Row::GoesOn,
            Last::Table(MailField::Subject) if indent == 0 && !is_sentence(row) => {
                self.last = Last::None;
                Row::Perhaps
            }
            _ => Row::None,
        }
    }

    /// Whether one language calls enough of these fields so: three kinds with the sender among them, or the sender
    /// and the subject. Programs give a sender's or receiver's address, or at least the time of day: of a journey,
    /// an event or a circular people note neither. Beside an address English names may stand in any language.
    pub(super) fn is_head(&self) -> bool {
        let [from, _, subject, _] = self.languages;
        let is_of = |language: u32| {
            let own = 1 << language | MailLanguages::from(self.address);
            let kinds = self.languages.iter().filter(|names| **names & own != 0);
            from & own != 0 && (kinds.count() > 2 || subject & own != 0)
        };
        (self.address || self.time) && (0..MailLanguages::BITS).any(is_of)
    }
}

/// The name of the field that a row is, and its value: of a head's rows, or of a line as it is read.
pub(crate) fn parted(row: &str) -> Option<(&str, &str)> {
    let mut start = row.char_indices().take_while(|(at, _)| *at <= NAME_BYTES);
    let (at, colon) = start.find(|(_, c)| is_colon(*c))?;
    // Some programs write names strong: `*From:*`.
    let is_mark = |c: char| c == '*' || is_blank(c);
    let value = &row[at + colon.len_utf8()..];
    Some((
        row[..at].trim_matches(is_mark),
        value.trim_start_matches(is_mark),
    ))
}

/// Whether a row reads like a sentence of a story, rather than as what a field says.
fn is_sentence(row: &str) -> bool {
    ending(row).is_end() || row.split_whitespace().count() > VALUE_WORDS
}

/// Whether a name is of the standard or of its form: `Message-ID`.
fn is_standard(name: &str) -> bool {
    let mut bytes = name.bytes();
    let is_formed = bytes.next().is_some_and(|first| first.is_ascii_uppercase())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_formed && (name.contains('-') || MAIL_STANDARD.contains(&name))
}

/// Whether a text holds an address as programs set it: in brackets, or first, alone or in a list.
pub(crate) fn has_mail_address(text: &str) -> bool {
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

/// Whether a text holds a time of day, as `7:02`, `7 h 02` or `7時02分`. Dots stand in dates and numbers too.
pub(crate) fn has_time(text: &str) -> bool {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut signs = text.match_indices(|c| matches!(c, ':' | '：') || HOUR_SIGNS.contains(&c));
    signs.any(|(at, sign)| {
        let (before, behind) = (text[..at].trim_end(), text[at + sign.len()..].trim_start());
        let mut minutes = behind.chars();
        let two = is_digit(minutes.next()) && is_digit(minutes.next());
        is_digit(before.chars().next_back()) && two && !is_digit(minutes.next())
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
