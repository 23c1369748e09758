//! A page: its text and the lines found in it, where every front end meets.

mod broken;
mod bullets;
mod columns;
#[cfg(feature = "html")]
mod contents;
mod dump;
mod hyphens;
mod join;
mod mail;
#[cfg(feature = "html")]
mod markup;
mod quoted;
mod rows;
mod rule_rows;
mod set_rows;
mod sources;
mod torn;
mod typeset;
mod wrap;

pub(crate) use bullets::is_break;
pub(crate) use dump::Dump;
use join::join_rows;
pub(crate) use mail::{Heads, parted};
#[cfg(feature = "html")]
pub use markup::{BodySource, Declaration};
#[cfg(feature = "html")]
pub(crate) use markup::{
    CellPlace, Container, DataBody, LineMarkup, MOST_KINDS, MarkedText, Markup, Said, SaidIn,
    Script, Tag, Within, hash_of_name, is_article_type,
};
use rows::Rows;
#[cfg(feature = "html")]
pub(crate) use rows::is_blank;
pub(crate) use rule_rows::sign_of;
pub(crate) use sources::Sources;
use std::ops::Range;
pub(crate) use torn::{is_cut, opens};

/// One line of a page: what its author would call one paragraph, headline or menu entry.
///
/// Mostly this is one line of the source. Where the source is hard-wrapped, or torn at its links, a line holds
/// all the source lines of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    /// First byte of the line in the page's text, after the indent.
    pub(crate) start: u32,
    /// One past the last byte, before trailing blanks.
    pub(crate) end: u32,
    /// First byte of the content: after a leading bullet, if there is one.
    pub(crate) content_start: u32,
    /// One past the content: before a torn bullet that belongs to the next line.
    pub(crate) content_end: u32,
    /// Number of its first source line, from 1.
    pub(crate) number: u32,
    /// How many source lines it spans, blank ones inside it not counted.
    pub(crate) rows: u32,
    /// Width of the indent in columns, a tab counting as one.
    pub(crate) indent: u16,
    /// Blank source lines right before it, at most 255.
    pub(crate) gap: u8,
    /// Whether the line is a list's item.
    pub(crate) bullet: Bullet,
}

impl Span {
    /// Makes the next line, which has no bullet, the end of this one.
    fn take(&mut self, next: &Span) {
        self.end = next.end;
        self.content_end = next.content_end;
        self.rows += next.rows;
    }
}

/// How a line is marked as an item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Bullet {
    /// It is not.
    #[default]
    None,
    /// A bullet leads the line.
    Leading,
    /// The bullet fell onto the line before.
    Torn,
}

/// Most lines of a heading beside one.
#[cfg(feature = "html")]
const HEADING_LINES: usize = 8;

/// The text of a page and its non-blank lines, in source order.
#[derive(Debug, Clone)]
pub(crate) struct Page<'t> {
    text: &'t str,
    lines: Vec<Span>,
    /// Lines that are no line of the page, in order: all signs of a dump, or marks of quotation.
    signs: Vec<Span>,
    source_lines: u32,
    /// Where heads of mails are.
    heads: Heads,
    /// How many marks of quotation lead the rows of a story that a mail quotes; 0 if it quotes none.
    quoted: usize,
    /// Whether characters are escaped in the source.
    escaped: bool,
    /// Whether its rows break words.
    breaks_words: bool,
    /// The source and what was read of it, where the text was read from a dump.
    dumped: Option<(&'t str, &'t Dump)>,
    /// What the page's markup says of its lines, where the text was read from markup.
    #[cfg(feature = "html")]
    markup: Option<&'t Markup>,
}

impl<'t> Page<'t> {
    /// Finds the lines of a plain text. Linear in its length.
    pub(crate) fn from_text(text: &'t str) -> Self {
        Self::from_text_in(text, Vec::new())
    }

    /// The same with rows of broken headlines apart, as the line model learns from them (docs/tried/line-model.md).
    #[cfg(feature = "training")]
    pub(crate) fn from_text_apart(text: &'t str) -> Self {
        Self::found(text, Vec::new(), |_, _| ())
    }

    /// The same, reusing the storage of `lines`.
    pub(crate) fn from_text_in(text: &'t str, lines: Vec<Span>) -> Self {
        Self::found(text, lines, broken::join)
    }

    fn found(
        text: &'t str,
        mut lines: Vec<Span>,
        join_broken: impl Fn(set_rows::Text<'_>, &mut Vec<Span>),
    ) -> Self {
        let source_lines = rows::find(text, &mut lines);
        let mut signs = dump::take_list(text, &mut lines);
        let always = !signs.is_empty();
        let depth = quoted::depth_of_story(text, &lines);
        let quoted = depth > 0;
        if quoted {
            quoted::take_marks(text, &mut lines, &mut signs);
        }
        let (heads, fields) = mail::take(text, &mut lines);
        let mail = !heads.is_empty();
        // What was taken out above would stand between the rows of a torn line.
        let whole = !quoted && !mail && signs.is_empty();
        let join = |source: &str, lines: &mut Vec<Span>| {
            let rows = set_rows::Text {
                source,
                quoted,
                mail,
            };
            let is_set = !set_rows::has_wide_lines(rows, lines)
                && (wrap::join(rows, lines, always) || typeset::join(rows, lines));
            if !is_set && whole {
                torn::join(source, lines);
            }
            join_broken(rows, lines);
        };
        let escaped = dump::is_escaped(text);
        if escaped {
            dump::join_as_read(text, &mut lines, join);
        } else {
            join(text, &mut lines);
        }
        if !fields.is_empty() {
            // Two runs in order, which a stable sort joins in linear time.
            lines.extend(fields);
            lines.sort_by_key(|line| line.number);
        }
        bullets::mark(text, &mut lines, quoted);
        Page {
            text,
            breaks_words: hyphens::break_words(text, &lines),
            lines,
            signs,
            source_lines,
            heads,
            quoted: depth,
            escaped,
            dumped: None,
            #[cfg(feature = "html")]
            markup: None,
        }
    }

    /// A page whose text was read from markup, which says where lines end: one at each line feed.
    #[cfg(feature = "html")]
    pub(crate) fn from_markup(marked: &'t MarkedText, mut lines: Vec<Span>) -> Self {
        let text = &*marked.text;
        let source_lines = rows::find(text, &mut lines);
        bullets::mark(text, &mut lines, false);
        Page {
            text,
            lines,
            signs: Vec::new(),
            source_lines,
            heads: Heads::default(),
            quoted: 0,
            escaped: false,
            breaks_words: false,
            dumped: None,
            markup: Some(&marked.markup),
        }
    }

    /// The page with what was read of its lines in place of its text.
    pub(crate) fn read_as(&self, dump: &'t Dump) -> Self {
        Page {
            text: &dump.text,
            lines: dump.lines.clone(),
            signs: dump.signs.clone(),
            dumped: Some((self.text, dump)),
            ..self.clone()
        }
    }

    /// Whether the text was read from markup.
    #[cfg_attr(not(feature = "html"), allow(clippy::unused_self))] // No text is.
    pub(crate) fn has_markup(&self) -> bool {
        #[cfg(feature = "html")]
        return self.markup.is_some();
        #[cfg(not(feature = "html"))]
        false
    }

    /// What the page's markup says, where the text was read from markup.
    #[cfg(feature = "html")]
    pub(crate) fn whole_markup(&self) -> Option<&'t Markup> {
        self.markup
    }

    /// What markup says of a line, given by its index.
    #[cfg(feature = "html")]
    pub(crate) fn markup(&self, line: usize) -> Option<&'t LineMarkup> {
        self.markup?.lines.get(line)
    }

    /// The lines of the heading that a line, given by its index, is part of, if it is of a heading:
    /// breaks part a heading into lines.
    #[cfg(feature = "html")]
    pub(crate) fn heading_of(&self, line: usize) -> Option<Range<usize>> {
        let own = self.markup(line).filter(|own| own.heading > 0)?;
        let same = |at: &usize| {
            self.markup(*at).is_some_and(|other| {
                other.heading == own.heading && other.container == own.container
            })
        };
        let before = (0..line).rev().take(HEADING_LINES).take_while(same);
        let behind = (line + 1..self.lines.len()).take(HEADING_LINES);
        Some(line - before.count()..line + 1 + behind.take_while(same).count())
    }

    /// Whether a line, given by its index, is of a row of a table of data.
    #[cfg(feature = "html")]
    pub(crate) fn is_row(&self, line: usize) -> bool {
        let (markup, span) = (self.markup, self.lines.get(line));
        markup
            .zip(span)
            .is_some_and(|(markup, span)| !markup.tables.of_line(span.start..span.end).is_empty())
    }

    /// The line's text with its indent.
    #[cfg(feature = "html")]
    pub(crate) fn indented(&self, line: &Span) -> &'t str {
        let before = slice(self.text, 0, line.start);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        self.text.get(start..line.end as usize).unwrap_or("")
    }

    /// The body, where it was read from data.
    #[cfg(feature = "html")]
    pub(crate) fn data_body(&self) -> Option<&'t DataBody> {
        self.markup?.data_body.as_ref()
    }

    /// What the page says of itself beside its lines.
    #[cfg(feature = "html")]
    pub(crate) fn said(&self) -> &'t [Said] {
        self.markup.map_or(&[], |markup| &markup.said)
    }

    /// The bytes of the source that bytes of the text came from: the same, but where the text was
    /// read from markup or a dump.
    pub(crate) fn source(&self, text: Range<u32>) -> Range<u32> {
        match self.dumped {
            Some((_, dump)) => dump.sources.of(text),
            None => self.source_of_line(text),
        }
    }

    /// The bytes of the source that bytes of lines, bullets and signs included, came from.
    #[cfg_attr(not(feature = "html"), allow(clippy::unused_self))] // Text is its own source.
    pub(crate) fn source_of_line(&self, line: Range<u32>) -> Range<u32> {
        #[cfg(feature = "html")]
        if let Some(markup) = self.markup {
            return markup.sources.of(line);
        }
        line
    }

    /// The text that lines are parts of, signs included.
    pub(crate) fn whole(&self) -> &'t str {
        self.dumped.map_or(self.text, |(source, _)| source)
    }

    /// The text that contents of lines are parts of.
    pub(crate) fn text(&self) -> &'t str {
        self.text
    }

    /// The non-blank lines.
    pub(crate) fn lines(&self) -> &[Span] {
        &self.lines
    }

    /// How many lines the source has, blank ones included.
    pub(crate) fn source_lines(&self) -> u32 {
        self.source_lines
    }

    /// The line's text as it stands in the source, bullets included, indent and end of line not.
    pub(crate) fn raw(&self, line: &Span) -> &'t str {
        slice(self.whole(), line.start, line.end)
    }

    /// The line's text without its bullet.
    pub(crate) fn content(&self, line: &Span) -> &'t str {
        slice(self.text, line.content_start, line.content_end)
    }

    /// Whether rows of the source break words with hyphens.
    pub(crate) fn breaks_words(&self) -> bool {
        self.breaks_words
    }

    /// Lines of a dump that are no line of the page, in order: all signs.
    pub(crate) fn signs(&self) -> &[Span] {
        &self.signs
    }

    /// Whether it holds the head of a mail, or a story that a mail quotes.
    pub(crate) fn is_mail(&self) -> bool {
        !self.heads.is_empty() || self.quoted > 0
    }

    /// Whether a line is of the head of a mail.
    pub(crate) fn is_mail_head(&self, line: &Span) -> bool {
        self.heads.hold(line.number)
    }

    /// Whether a line stands beside the story that a mail quotes, if it quotes one.
    pub(crate) fn is_beside_quoted(&self, line: &Span) -> bool {
        self.quoted > 0 && quoted::depth(self.raw(line)) < self.quoted
    }

    /// Whether a line is marked as a quotation: within a story that a mail quotes, once more.
    pub(crate) fn is_quotation(&self, line: &Span) -> bool {
        match self.quoted {
            0 => self.content(line).starts_with("> "),
            story => quoted::depth(self.raw(line)) > story,
        }
    }

    /// How many source lines its lines span, and those that are all signs.
    pub(crate) fn rows(&self) -> usize {
        let lines = self.lines.iter().chain(&self.signs);
        lines.map(|line| line.rows as usize).sum()
    }

    /// The source lines of a line: number from 1, first byte, one past the last.
    pub(crate) fn rows_of(&self, line: &Span) -> impl Iterator<Item = (u32, u32, u32)> + use<'t> {
        let (first, base) = (line.number, line.start);
        let single = (line.rows == 1).then_some((first, line.start, line.end));
        let joined = (line.rows != 1).then(|| Rows::new(self.raw(line)));
        let joined = joined.into_iter().flatten();
        let joined =
            joined.map(move |row| (first + row.number - 1, base + row.start, base + row.end));
        single.into_iter().chain(joined)
    }

    /// Gives the storage of the lines back for another page.
    pub(crate) fn into_storage(self) -> Vec<Span> {
        self.lines
    }
}

/// Offsets fit in 32 bits, as larger pages are refused or cut, and what is read of one is no longer than it and its lines.
pub(crate) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The one place where spans become text. Spans are made on character boundaries; a span that is
/// not would be a bug elsewhere and reads as empty rather than panicking.
pub(crate) fn slice(text: &str, start: u32, end: u32) -> &str {
    text.get(start as usize..end as usize).unwrap_or("")
}
