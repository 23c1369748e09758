//! Puts the article together from the page, the labels and the fields found.

#[cfg(feature = "html")]
use super::parts::{self, Parts};
use super::speech::said;
use super::{Block, BlockKind, Fate, Mark};
use crate::fields::FieldKind;
use crate::filter::{Cause, Reason, Votes};
use crate::measure::{Kind, Measures};
use crate::page::{Bullet, Page, Span};
#[cfg(feature = "html")]
use crate::page::{LineMarkup, Tag};
#[cfg(feature = "html")]
use crate::text::Cleaned;
use crate::text::{Quotes, clean_line};

/// Most words of a subhead: longer ones are sentences without a full stop.
const SUBHEAD_WORDS: u32 = 14;

/// What becomes of a line that is all signs of the tool that dumped the page.
const SIGN: Fate = Fate::Removed {
    reason: Cause::NONE.reason,
    filter: Cause::NONE.filter,
};

/// A page, its measurements, and what was decided about each line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Judged<'s, 't> {
    pub(crate) page: &'s Page<'t>,
    pub(crate) measures: &'s Measures,
    pub(crate) votes: &'s Votes,
    /// Whether each line is body.
    pub(crate) labels: &'s [bool],
    /// Reasons that do not remove a line.
    pub(crate) kept: &'s [Reason],
    /// Whether a dash before a sentence opens what somebody says.
    pub(crate) speaks: bool,
}

/// The verdict on each source line, in order. Linear.
pub(crate) fn marks(judged: Judged<'_, '_>, fields: &[Option<FieldKind>]) -> Vec<Mark> {
    let mut marks = Vec::with_capacity(judged.page.rows());
    let mut mark = |span: &Span, score, fate| {
        let rows = judged.page.rows_of(span);
        marks.extend(rows.map(|(number, start, end)| Mark {
            number,
            start,
            end,
            #[cfg(feature = "html")]
            source: judged.page.source_of_line(start..end).into(),
            score,
            fate,
        }));
    };
    let mut signs = judged.page.signs().iter().peekable();
    for (at, span) in judged.page.lines().iter().enumerate() {
        while let Some(sign) = signs.next_if(|sign| sign.number < span.number) {
            mark(sign, 0, SIGN);
        }
        let score = judged.votes.sums().get(at).copied().unwrap_or(0);
        mark(span, score, fate(judged, fields, at));
    }
    signs.for_each(|sign| mark(sign, 0, SIGN));
    marks
}

fn fate(judged: Judged<'_, '_>, fields: &[Option<FieldKind>], at: usize) -> Fate {
    if let Some(kind) = fields.get(at).copied().flatten() {
        return Fate::Field(kind);
    }
    // A bullet alone is nothing to read, whatever stands around it.
    let reads = judged.measures.shapes()[at].chars > 0;
    if judged.labels[at] && reads {
        return Fate::Body(block_kind(judged, at));
    }
    let cause = judged.votes.causes()[at];
    if !judged.kept.is_empty() && reads {
        let reason = judged.votes.reasons().get(cause.reason);
        if judged.kept.contains(&reason) {
            return Fate::Body(kept_kind(reason));
        }
    }
    Fate::Removed {
        reason: cause.reason,
        filter: cause.filter,
    }
}

/// Lines kept for their reason: captions stay captions, rails and menus are lists.
fn kept_kind(reason: Reason) -> BlockKind {
    match reason {
        Reason::Caption => BlockKind::Caption,
        Reason::Rail | Reason::Navigation => BlockKind::Item,
        _ => BlockKind::Paragraph,
    }
}

/// The blocks of the body, cleaned, in order. Linear.
pub(crate) fn assemble<'t>(
    judged: Judged<'_, 't>,
    marks: &[Mark],
    quotes: Quotes,
) -> Vec<Block<'t>> {
    let body = judged.labels.iter().filter(|body| **body).count();
    let mut blocks = Vec::with_capacity(body);
    #[cfg(feature = "html")]
    let parts = Parts::of(judged.page);
    let mut marks = marks.iter();
    for (at, span) in judged.page.lines().iter().enumerate() {
        let mark = marks.find(|mark| mark.number == span.number);
        let fate = mark.map(|mark| mark.fate);
        if let Some(Fate::Body(kind)) = fate {
            let said = said(judged, at);
            let span = said.as_ref().unwrap_or(span);
            let line = match kind {
                #[cfg(feature = "html")]
                BlockKind::Preformatted => Cleaned::verbatim(judged.page.indented(span)),
                _ => clean_line(judged.page, span, quotes),
            };
            let (level, ordered) = place(judged, at, kind);
            #[cfg(feature = "html")]
            let block = parts::Block {
                span,
                kind,
                text: &line,
            };
            blocks.push(Block {
                kind,
                #[cfg(feature = "html")]
                links: parts.links(block),
                #[cfg(feature = "html")]
                cells: parts.cells(block),
                text: line.into_text(),
                line: span.number,
                range: judged.page.source_of_line(span.start..span.end),
                level,
                ordered,
            });
        }
    }
    blocks
}

fn block_kind(judged: Judged<'_, '_>, at: usize) -> BlockKind {
    #[cfg(feature = "html")]
    if let Some(line) = judged.page.markup(at)
        && let Some(kind) = marked_kind(line, judged.page.is_row(at))
    {
        return kind;
    }
    let span = &judged.page.lines()[at];
    if judged.page.is_quotation(span) {
        return BlockKind::Quote;
    }
    if said(judged, at).is_some() {
        return BlockKind::Paragraph;
    }
    if span.bullet != Bullet::None {
        return BlockKind::Item;
    }
    if judged.page.head_level(span) > 0 || is_subhead(judged, at) {
        BlockKind::Subhead
    } else {
        BlockKind::Paragraph
    }
}

/// The level of a subhead or an item, and whether it is numbered, where markup or a dump tells.
fn place(judged: Judged<'_, '_>, at: usize, kind: BlockKind) -> (u8, bool) {
    #[cfg(feature = "html")]
    match (judged.page.markup(at), kind) {
        (Some(line), BlockKind::Subhead) => return (line.heading, false),
        (Some(line), BlockKind::Item) => return (line.lists, line.ordered),
        _ => {}
    }
    match kind {
        BlockKind::Subhead => (judged.page.head_level(&judged.page.lines()[at]), false),
        _ => (0, false),
    }
}

/// The kind that markup gives a line, where it says more than that there is a block. In the row of
/// a table, no other kind but code and captions is told apart.
#[cfg(feature = "html")]
fn marked_kind(line: &LineMarkup, row: bool) -> Option<BlockKind> {
    let within = |tags: &[Tag]| tags.iter().any(|tag| line.within.has(*tag));
    if within(&[Tag::Pre]) && line.heading == 0 {
        Some(BlockKind::Preformatted)
    } else if within(&[Tag::Figcaption, Tag::Caption]) && line.heading == 0 {
        Some(BlockKind::Caption)
    } else if row {
        Some(BlockKind::Row)
    } else if line.heading > 0 {
        Some(BlockKind::Subhead)
    } else if line.opens_item {
        Some(BlockKind::Item)
    } else if within(&[Tag::Blockquote]) {
        Some(BlockKind::Quote)
    } else if line.tag == Tag::P {
        Some(BlockKind::Paragraph)
    } else {
        None
    }
}

/// A subhead is a short line without an end mark, with body before it and prose after it.
fn is_subhead(judged: Judged<'_, '_>, at: usize) -> bool {
    let shape = &judged.measures.shapes()[at];
    let next = judged.measures.shapes().get(at + 1);
    let between = at > 0 && judged.labels[at - 1] && judged.labels.get(at + 1) == Some(&true);
    let open = matches!(
        shape.ending,
        Kind::Upper | Kind::Lower | Kind::Letter | Kind::Unspaced | Kind::Digit | Kind::End
    );
    between
        && open
        && shape.words() <= SUBHEAD_WORDS
        && shape.first != Kind::Quote
        && shape.first != Kind::Open
        && next.is_some_and(|next| next.words() > SUBHEAD_WORDS && next.words() > 2 * shape.words())
}
