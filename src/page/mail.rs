//! Heads of mails: `From`, `To`, `Subject`, `Date` and their like, as mail programs write them in any language.
//!
//! A head stands at the start of a text, behind a blank row or behind a rule. Each of its rows is a field, or goes
//! on with the one before where it is indented (RFC 5322, 2.2.3). It is told by what its fields are together: a
//! word and a colon may stand in any text.

use super::{Span, quoted, slice};
use crate::language::{MAIL_NAME_BYTES, MailField};
use std::ops::Range;

/// Where the heads of a page are: numbers of source lines, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Heads(Vec<Range<u32>>);

impl Heads {
    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the source line of this number is of one. Logarithmic in how many there are.
    pub(crate) fn hold(&self, number: u32) -> bool {
        let behind = self.0.partition_point(|head| head.start <= number);
        behind > 0 && self.0[behind - 1].contains(&number)
    }
}

/// Takes the rows of heads out of others, and gives where they are and their fields, each with the rows that go
/// on with it. Linear: no row is asked twice whether it is a field, as one that may open a head is of none before.
pub(super) fn take(text: &str, rows: &mut Vec<Span>) -> (Heads, Vec<Span>) {
    let (mut heads, mut fields) = (Heads::default(), Vec::new());
    let mut at = 0;
    while at < rows.len() {
        let length = if may_open(text, rows, at) {
            length(text, &rows[at..])
        } else {
            0
        };
        if length > 0 {
            let head = &rows[at..at + length];
            heads.0.push(head[0].number..head[length - 1].number + 1);
            unfold(head, &mut fields);
        }
        at += length.max(1);
    }
    if !heads.is_empty() {
        rows.retain(|row| !heads.hold(row.number));
    }
    (heads, fields)
}

/// Whether a head may begin here.
fn may_open(text: &str, rows: &[Span], at: usize) -> bool {
    let is_rule = |row: &Span| {
        let raw = quoted::unmarked(slice(text, row.start, row.end));
        raw.starts_with(['-', '_', '='])
    };
    rows[at].gap > 0
        || at
            .checked_sub(1)
            .is_none_or(|before| is_rule(&rows[before]))
}

/// How many rows the head has that begins with the first of these, or 0 if none does.
fn length(text: &str, rows: &[Span]) -> usize {
    let mut seen = Seen::default();
    let mut length = 0;
    for row in rows {
        let goes_on = length > 0 && row.indent > rows[0].indent;
        let ends = length > 0 && row.gap > 0;
        if ends || !goes_on && !seen.take(quoted::unmarked(slice(text, row.start, row.end))) {
            break;
        }
        length += 1;
    }
    if seen.is_head() { length } else { 0 }
}

/// Adds the fields of a head.
fn unfold(head: &[Span], fields: &mut Vec<Span>) {
    let first = fields.len();
    for row in head {
        let goes_on = fields.len() > first && row.indent > head[0].indent;
        if let Some(field) = fields.last_mut().filter(|_| goes_on) {
            field.end = row.end;
            field.content_end = row.content_end;
            field.rows += 1;
        } else {
            fields.push(*row);
        }
    }
}

/// What the fields of a head so far are.
#[derive(Debug, Default)]
struct Seen {
    /// Whether there is one of each kind.
    kinds: [bool; 4],
    /// Whether a sender or receiver has an address.
    address: bool,
}

impl Seen {
    /// Notes a row, if it is a field.
    fn take(&mut self, row: &str) -> bool {
        if is_postmark(row) {
            return true;
        }
        let Some((name, value)) = parted(row) else {
            return false;
        };
        let field = MailField::named(name);
        if let Some(field) = field {
            self.kinds[field as usize] = true;
            let is_person = matches!(field, MailField::From | MailField::To);
            self.address |= is_person && value.contains('@');
        }
        field.is_some() || is_other(name)
    }

    /// Whether such fields stand nowhere but in the head of a mail: who sent it and what it is about, or an
    /// address, with enough beside.
    fn is_head(&self) -> bool {
        let [from, _, subject, _] = self.kinds;
        let kinds = self.kinds.iter().filter(|seen| **seen).count();
        (from && subject && (kinds > 2 || self.address)) || (kinds > 2 && self.address)
    }
}

/// The name of the field that a row is, and its value.
pub(crate) fn parted(row: &str) -> Option<(&str, &str)> {
    let colon = row
        .char_indices()
        .take_while(|(at, _)| *at <= MAIL_NAME_BYTES);
    let (at, colon) = colon.into_iter().find(|(_, c)| matches!(c, ':' | '：'))?;
    // Some programs write names strong: `*From:*`.
    let is_mark = |c: char| c == '*' || c.is_whitespace();
    let value = &row[at + colon.len_utf8()..];
    Some((
        row[..at].trim_matches(is_mark),
        value.trim_start_matches(is_mark),
    ))
}

/// Whether a name may be that of a field which tells nothing here: `Message-ID`.
fn is_other(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_uppercase())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Whether a row stands before a mail in a file of many: `From wire@fenwire.example Fri Nov 21 05:41:09 2025`
/// (RFC 4155).
fn is_postmark(row: &str) -> bool {
    let sender = row
        .strip_prefix("From ")
        .and_then(|rest| rest.split_whitespace().next());
    sender.is_some_and(|sender| sender.contains('@'))
}

#[cfg(test)]
mod tests {
    use crate::language::mail_names;
    use crate::page::Page;

    /// The lines of a page that are of heads.
    fn heads(text: &str) -> Vec<&str> {
        let page = Page::from_text(text);
        let lines = page.lines().iter().filter(|line| page.is_mail_head(line));
        lines
            .map(|line| &text[line.start as usize..line.end as usize])
            .collect()
    }

    #[test]
    fn heads_are_told_in_each_language() {
        for (language, [from, to, subject, date]) in mail_names() {
            let head = format!("{from}: Ann\n{date}: 12\n{to}: Bo\n{subject}: Port");
            let text = format!("See below.\n\n{head}\n\nThe port stays closed.");
            assert_eq!(heads(&text), head.lines().collect::<Vec<_>>(), "{language}");
        }
    }

    #[test]
    fn heads_are_told_by_what_they_hold_together() {
        for (head, fields) in [
            (
                "Received: from a\n\tby b\nFrom: Ann <ann@post.example>\nSubject: Port",
                3,
            ),
            (
                "From a@post.example Fri Nov 21 05:41:09 2025\nFrom: Ann\nTo: Bo\nSubject: Port",
                4,
            ),
            (
                "*From:* Ann <ann@post.example>\n*Sent:* today\n*Subject:* Port",
                3,
            ),
            ("De : Ann <ann@post.example>\nEnvoyé : lundi\nÀ : Bo", 3),
            (
                "From: Ann <ann@post.example>\nDate: 12\nX-Spam-Score: 0.1\nTo: Bo",
                4,
            ),
            ("Subject：Port\n发件人：Ann\n收件人：Bo", 3),
            // What only looks like one.
            ("From: London\nTo: Paris\nDate: 5 May", 0),
            ("Subject: Port\nFrom: Ann", 0),
            ("From: Ann <ann@post.example>", 0),
            ("Date: 5 May\nPlace: the port\nContact: ann@post.example", 0),
            ("From: Ann\nwho writes to\nTo: Bo\nSubject: Port", 0),
        ] {
            let text = format!("{head}\n\nThe port stays closed.");
            assert_eq!(heads(&text).len(), fields, "{head}");
        }
    }

    #[test]
    fn a_head_stands_behind_a_blank_row_or_a_rule() {
        let head = "From: Ann\nTo: Bo\nSubject: Port";
        assert_eq!(heads(&format!("Hello\n{head}\n\nText")).len(), 0);
        assert_eq!(heads(&format!("Hello\n\n{head}\n\nText")).len(), 3);
        assert_eq!(
            heads(&format!("Hello\n----- Original -----\n{head}\n\nText")).len(),
            3
        );
        let quoted = head.replace('\n', "\n> ");
        assert_eq!(
            heads(&format!(
                "> Hello, here is the text\n>\n> {quoted}\n>\n> Text"
            ))
            .len(),
            3
        );
    }

    #[test]
    fn rows_on_both_sides_of_a_head_are_not_joined() {
        let full = "The harbour of the old town will stay closed until the end of the month,\n";
        let head = "\nFrom: Ann\nTo: Bo\nSubject: Port\n";
        let text = format!("{}{head}{}", full.repeat(4), full.repeat(4));
        let page = Page::from_text(&text);
        let rows = page.lines().iter().map(|line| (line.number, line.rows));
        let expected = [(1, 4), (6, 1), (7, 1), (8, 1), (9, 4)];
        assert_eq!(rows.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn fields_are_no_part_of_wrapped_text() {
        let text = "From: Ann <ann@post.example>\nSubject: Port\n\n\
            The harbour of the old town will stay closed until the end of the month,\n\
            the port authority said on Tuesday, because the dredging of the northern\n\
            channel has taken longer than its engineers had planned. Ferries to the\n\
            islands leave from the quay at the fish market instead, and the tickets\n\
            that were bought for the closed pier remain valid.\n";
        let received = "Received: from a\n\tby b with a very long name that no program would wrap at eighty columns of text, nor at a hundred\n";
        let page = format!("{}{text}", received.repeat(3));
        let page = Page::from_text(&page);
        let rows = page.lines().iter().map(|line| (line.number, line.rows));
        assert_eq!(
            rows.collect::<Vec<_>>(),
            [(1, 2), (3, 2), (5, 2), (7, 1), (8, 1), (10, 5)]
        );
    }
}
