//! Heads of mails: `From`, `To`, `Subject`, `Date` and their like, as mail programs write them in any language.
//!
//! A head is a block of rows of which each is a field, or goes on with the one before where it is indented (RFC
//! 5322, 2.2.3). It is told by what its fields are together, as a word and a colon may stand in any text, and by
//! where it stands: at the start of the text, behind a rule or a short note, or led by a postmark. A mail that a
//! story shows as a part of itself is none of these.

mod row;

pub(crate) use row::parted;
pub(super) use row::{has_mail_address, has_time};

use super::rule_rows::is_led_by;
use super::{Span, quoted, slice};
use row::{Row, Seen, is_postmark};
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

/// How many times the bytes of what stands above a head the text from there on must have, for that to be a note on
/// it, where no rule parts them: who forwards a story writes some sentences. Set by judgement.
const NOTE: u32 = 4;
/// Words of a row at the start of a text, above a head, that is the headline of a story, if no mark ends it: a note
/// begins with a greeting or a sentence.
const HEADLINE_WORDS: usize = 3;

/// Takes the rows of heads out of others, and gives where they are and their fields, each with the rows that go
/// on with it. Linear: rows that were looked at are stepped over, as no head begins among them. It would begin
/// behind a blank row or a rule, and looking ends at both.
pub(super) fn take(text: &str, rows: &mut Vec<Span>) -> (Heads, Vec<Span>) {
    let (mut heads, mut fields) = (Heads::default(), Vec::new());
    let (mut at, mut end) = (0, 0);
    let headline = rows
        .first()
        .is_some_and(|first| is_headline(row(text, first)));
    while at < rows.len() {
        // Behind a headline a blank row opens none, until one is found.
        let note = !headline || end > 0;
        let (length, seen) = if may_open(text, rows, (end, at, note)) {
            length(text, &rows[at..])
        } else {
            (0, 1)
        };
        if length > 0 {
            let head = &rows[at..at + length];
            heads.0.push(head[0].number..head[length - 1].number + 1);
            unfold(head, &mut fields);
            end = at + length;
        }
        at += if length > 0 { length } else { seen.max(1) };
    }
    if !heads.is_empty() {
        rows.retain(|row| !heads.hold(row.number));
    }
    (heads, fields)
}

/// Whether a head stands at the first of these rows, or behind others of the few first ones.
pub(super) fn opens(text: &str, rows: &[Span]) -> bool {
    (0..rows.len().min(FEW)).any(|at| length(text, &rows[at..]).0 > 0)
}

/// Rows before the head of a mail that is forwarded in a quotation.
const FEW: usize = 4;

fn row<'t>(text: &'t str, row: &Span) -> &'t str {
    quoted::unmarked(slice(text, row.start, row.end))
}

/// Whether a head may begin at a row, of those behind the `end` of the one before, and behind a note if there may be one.
fn may_open(text: &str, rows: &[Span], (end, at, note): (usize, usize, bool)) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return true;
    };
    if is_rule(row(text, &rows[before])) {
        return true;
    }
    let here = &rows[at];
    let is_short = || {
        let above = &rows[end..at];
        let bytes = above.last().map_or(0, |last| last.end - above[0].start);
        (rows[rows.len() - 1].end - here.start) / NOTE >= bytes
    };
    here.gap > 0 && (note && is_short() || is_postmark(row(text, here)))
}

/// Whether signs lead a row that stands between two parts of a text: `-----Original Message-----`, `________________`.
fn is_rule(row: &str) -> bool {
    is_led_by(row, |c| {
        matches!(c, '-' | '_' | '=' | '*' | '–' | '—' | '─' | '━')
    })
}

/// Whether a row reads like a headline.
fn is_headline(row: &str) -> bool {
    let ends = row.chars().next_back().is_some_and(char::is_alphanumeric);
    let words = row.split_whitespace().take(HEADLINE_WORDS);
    ends && words.count() == HEADLINE_WORDS
}

/// How many rows the head has that begins with the first of these, or 0 if none does, and how many were looked at.
fn length(text: &str, rows: &[Span]) -> (usize, usize) {
    let mut seen = Seen::default();
    // Rows that are surely of the head, and up to which rows may be, where all of the block is.
    let (mut known, mut whole, mut at) = (0, true, 0);
    while let Some(next) = rows.get(at).filter(|next| at == 0 || next.gap == 0) {
        let raw = row(text, next);
        let indent = next.indent.saturating_sub(rows[0].indent);
        let kind = if is_rule(raw) {
            Row::None
        } else {
            seen.take(raw, indent)
        };
        match kind {
            // A row that may go on with a subject does so if a field of the table follows: its name may be of a story.
            Row::Told => (known, whole) = (at + 1, true),
            Row::Standard if whole => known = at + 1,
            Row::Standard if at > 0 => {}
            Row::GoesOn if known == at => known = at + 1,
            Row::GoesOn | Row::Unknown if at > 0 => {}
            Row::Perhaps if at > 0 => whole = false,
            _ => break,
        }
        at += 1;
    }
    let is_block = whole && rows.get(at).is_none_or(|next| next.gap > 0);
    let length = if is_block { at } else { known };
    (if seen.is_head() { length } else { 0 }, at)
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
            let head = format!("{from}: Ann\n{date}: 12 7:02\n{to}: Bo\n{subject}: Port");
            let text = format!("{head}\n\nThe port stays closed.");
            assert_eq!(heads(&text), head.lines().collect::<Vec<_>>(), "{language}");
            let text = text.to_uppercase();
            assert_eq!(heads(&text).len(), 4, "{language}");
        }
    }

    /// Rows at the start of a text, and how many lines of a head they are.
    const TOLD: &[(&str, usize)] = &[
        (
            "Received: from a\n\tby b\nFrom: Ann <ann@post.example>\nSubject: Port",
            3,
        ),
        (
            "From a@post.example Fri Nov 21 05:41:09 2025\nFrom: Ann\nDate: 5:41\nSubject: Port",
            4,
        ),
        (
            "From - Fri Nov 21 05:41:09 2025\nFrom: Ann\nDate: 5:41\nSubject: Port",
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
        ("Subject：Port\n发件人：Ann\n收件人：Bo\n日期：7:02", 4),
        // Rows of no known name between those of known ones, and receivers in several rows.
        (
            "From: Ann <ann@post.example>\nReply to: Bo\nSubject: Port",
            3,
        ),
        (
            "De : Ann <ann@post.example>\nObjet : Port\nPièces jointes : une",
            3,
        ),
        (
            "From: Ann\nTo: Bo <bo@post.example>;\nCy <cy@post.example>\nSubject: Port",
            4,
        ),
        (
            "From: Ann <ann@post.example>\nSubject: Port\nSource note: a b\nIt begins",
            2,
        ),
        ("From: London\nTo: Paris\nDate: 5 May, 7:02", 3),
    ];

    /// Rows that only look like a head.
    const ALIKE: &[&str] = &[
        "Fra: Oslo S\nTil: Bergen\nDato: 05.11.2025",
        "From: London\nTo: Paris\nDate: 5 May",
        "Od: 5 maja\nDo: 6 czerwca\nTemat: Morze",
        "No: 2025/14\nDate: 5 May 2025, 7:02\nSubject: Closure",
        "Tema: El mar\nFecha: 5 de mayo, 12:00\nDe: 10 a 12 horas\nLugar: A Coruña",
        "From: what age?\nDate: 1950\nQ: So?\nA: Ask my aunt@post.example",
        "Subject: Port\nFrom: Ann",
        "From: Ann <ann@post.example>",
        "Date: 5 May\nPlace: the port\nContact: ann@post.example",
        "From: Ann\nwho writes to\nTo: Bo\nSubject: Port",
    ];

    #[test]
    fn heads_are_told_by_what_they_hold_together() {
        let alike = ALIKE.iter().map(|rows| (*rows, 0));
        for (rows, fields) in TOLD.iter().copied().chain(alike) {
            let text = format!("{rows}\n\nThe port stays closed.");
            assert_eq!(heads(&text).len(), fields, "{rows}");
        }
    }

    #[test]
    fn a_story_right_below_a_head_is_none_of_it() {
        let head = "From: Ann <ann@post.example>\nTo: Bo\nSubject: Port";
        for story in [
            "    The harbour stays closed.\n    It is a pity.",
            "\u{3000}\u{3000}港务局说港口关闭。\n\u{3000}\u{3000}渡轮停航。",
            "MUMBAI: The harbour stays closed, the port said\non Monday.",
            "NEW DELHI: The harbour stays closed.\n\nIt is a pity.",
            "The harbour stays closed.",
            "MALTA, Jan 20 - The harbour stays closed, the port said.\nContact: Ann Lee",
            "The port said that it\nReferences: see the report",
        ] {
            assert_eq!(heads(&format!("{head}\n{story}")).len(), 3, "{story}");
        }
        let wrapped =
            "From: Ann <ann@post.example>\nSubject: Port closes for\nthe winter\nTo: Bo\n\nText";
        assert_eq!(heads(wrapped).len(), 4);
    }

    #[test]
    fn a_head_stands_at_the_start_behind_a_rule_or_behind_a_note() {
        let head = "From: Ann <ann@post.example>\nTo: Bo\nSubject: Port";
        let story = "The harbour stays closed until May, the port authority said. ".repeat(9);
        for (above, fields) in [
            ("", 3),
            ("Look at this!\n\n", 3),
            (&format!("{story}\n----- Original message -----\n"), 3),
            (&format!("{story}\n\nFrom - Fri Nov 21 05:41:09 2025\n"), 4),
            ("Look at this!\n", 0),
            ("Leaked mail names the port\n\n", 0),
            (&format!("{story}\n\n"), 0),
            (&format!("{story}\n- A list\n"), 0),
        ] {
            assert_eq!(
                heads(&format!("{above}{head}\n\n{story}")).len(),
                fields,
                "{above}"
            );
        }
        let quoted = format!("Look at this!\n\n{head}\n\n{story}").replace('\n', "\n> ");
        assert_eq!(heads(&format!("> {quoted}")).len(), 3);
    }

    #[test]
    fn rows_on_both_sides_of_a_head_are_not_joined() {
        let full = "The harbour of the old town will stay closed until the end of the month,\n";
        let head = "\n----\nFrom: Ann <a@b>\nTo: Bo\nSubject: Port\n";
        let text = format!("{}{head}{}", full.repeat(4), full.repeat(4));
        let page = Page::from_text(&text);
        let rows = page.lines().iter().map(|line| (line.number, line.rows));
        let expected = [(1, 4), (6, 1), (7, 1), (8, 1), (9, 1), (10, 4)];
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
