//! What a page's author says of its lines: written by hand, before any program saw the page.

use bodycopy::{Classified, Verdict};
use std::fmt;

/// The share of all lines, in tenths of a percent, on which verdicts and authors must agree about
/// body or not body, and about body, field or removed. Set to what was measured less a margin of
/// half a percent: a change that loses more has to say so here.
const BODY_FLOOR: usize = 949;
const VERDICT_FLOOR: usize = 930;

/// A line of `gold.txt`: number, then `b` for body, `f` with the field's name, or `x` for removed,
/// with a reason where there is one clear reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Label {
    number: usize,
    kind: char,
    detail: String,
}

impl Label {
    fn parse(line: &str) -> Option<Label> {
        let mut parts = line.splitn(3, ' ');
        let number = parts.next()?.parse().ok()?;
        let kind = parts
            .next()?
            .parse()
            .ok()
            .filter(|kind| "bfx".contains(*kind))?;
        let detail = parts.next().unwrap_or("").to_owned();
        Some(Label {
            number,
            kind,
            detail,
        })
    }

    /// The name of the field's kind: dates of publication and of change are one.
    fn field(&self) -> &str {
        match &*self.detail {
            "published" | "updated" => "date",
            detail => detail,
        }
    }

    /// Whether the verdict is that of the author: body, field or removed.
    pub(crate) fn agrees(&self, verdict: Verdict<'_>) -> bool {
        self.kind == kind(verdict)
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.kind {
            'b' => "body",
            'f' => "field",
            _ => "removed",
        };
        write!(f, "{word} {}", self.detail)
    }
}

/// The labels of a page's lines: one for each line that is not blank.
///
/// # Errors
///
/// Where labels and lines do not match.
pub(crate) fn labels(gold: &str, page: &Classified<'_>) -> Result<Vec<Label>, String> {
    let parse = |line| Label::parse(line).ok_or_else(|| format!("gold.txt: {line:?} is no label"));
    let labels: Vec<Label> = gold.lines().map(parse).collect::<Result<_, _>>()?;
    let labelled = labels.iter().map(|label| label.number);
    if labelled.eq(page.lines().map(|line| line.number())) {
        Ok(labels)
    } else {
        Err("gold.txt labels other lines than the page has".to_owned())
    }
}

/// How far verdicts agree with labels, over all pages.
#[derive(Debug, Clone, Default)]
pub(crate) struct Agreement {
    lines: usize,
    body: usize,
    verdicts: usize,
    fields: [usize; 2],
    reasons: [usize; 2],
}

impl Agreement {
    /// Adds a line.
    pub(crate) fn add(&mut self, label: &Label, verdict: Verdict<'_>) {
        self.lines += 1;
        self.body += usize::from((label.kind == 'b') == verdict.is_body());
        self.verdicts += usize::from(label.agrees(verdict));
        match (label.kind, verdict) {
            ('f', Verdict::Field(field)) => {
                self.fields[0] += usize::from(label.field() == field.as_str());
                self.fields[1] += 1;
            }
            ('x', Verdict::Removed(removal)) if !label.detail.is_empty() => {
                self.reasons[0] += usize::from(label.detail == removal.reason.as_str());
                self.reasons[1] += 1;
            }
            _ => {}
        }
    }

    /// Whether the floors hold.
    pub(crate) fn holds(&self) -> bool {
        self.body * 1000 >= self.lines * BODY_FLOOR
            && self.verdicts * 1000 >= self.lines * VERDICT_FLOOR
    }
}

impl fmt::Display for Agreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut row = |what: &str, [right, all]: [usize; 2]| {
            let tenths = right * 1000 / all.max(1);
            writeln!(
                f,
                "{right:5} of {all:5}  {:3}.{} %  {what}",
                tenths / 10,
                tenths % 10
            )
        };
        row("lines: body or not body", [self.body, self.lines])?;
        row("lines: body, field or removed", [self.verdicts, self.lines])?;
        row("lines found to be fields: which field", self.fields)?;
        row("lines rightly removed: the one clear reason", self.reasons)
    }
}

fn kind(verdict: Verdict<'_>) -> char {
    match verdict {
        Verdict::Body(_) => 'b',
        Verdict::Field(_) => 'f',
        _ => 'x',
    }
}

/// A verdict in words: what it is and which block, field or reason.
pub(crate) fn describe(verdict: Verdict<'_>) -> String {
    match verdict {
        Verdict::Body(kind) => format!("body {}", kind.as_str()),
        Verdict::Field(kind) => format!("field {}", kind.as_str()),
        Verdict::Removed(removal) => format!("removed {}", removal.reason),
        _ => "?".to_owned(),
    }
}
