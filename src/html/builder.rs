//! Makes lines of tags and text: which element is open where, and where a line begins and ends.

use super::attributes::{Attributes, Name};
use super::authors::Authors;
use super::hints::Hints;
use super::nesting;
use super::stack::{Ends, Open, Scope, Stack};
use super::start_tag::{Content, StartTag};
use super::writer::LineWriter;
use super::{head, jsonld};
use crate::page::{
    BodySource, Container, DataBody, LineMarkup, Markup, Script, Tag, Within, hash_of_name, offset,
};
use std::ops::Range;

/// Most words of classes, ids and roles that are kept of a line.
const LINE_HINTS: usize = 24;

/// Writes the lines of a page as its tags and texts come in.
pub(super) struct Builder<'r> {
    pub(super) lines: LineWriter<'r>,
    pub(super) stack: Stack,
    /// Where data for machines starts in the source, inside its script, and whether it is JSON-LD.
    data: Option<(u32, bool)>,
    authors: Authors,
    /// Whether an element that a site named itself has ended, and with it the line unless text goes on.
    pub(super) ended: bool,
}

impl<'r> Builder<'r> {
    pub(super) fn new(text: &'r mut String, markup: &'r mut Markup) -> Self {
        text.clear();
        markup.clear();
        markup.containers.push(Container {
            parent: 0,
            tag: Tag::Html,
            signature: 0,
        });
        Builder {
            lines: LineWriter::new(text, markup),
            stack: Stack::default(),
            data: None,
            authors: Authors::default(),
            ended: false,
        }
    }

    /// Whether text is to be read here: it is not inside programs and styles.
    pub(super) fn reads_text(&self) -> bool {
        !self.stack.is_silent()
    }

    /// Whether the innermost element is of SVG or `MathML`.
    pub(super) fn is_foreign(&self) -> bool {
        self.stack.top().is_some_and(|top| top.foreign)
    }

    /// The page ends.
    pub(super) fn finish(&mut self) {
        self.cut(0);
        self.lines.end();
    }

    pub(super) fn start_tag(&mut self, start: &StartTag<'_>) -> Content {
        let tag = Tag::of(start.name);
        if self.stack.is_foreign() {
            if !nesting::leaves_foreign(tag) {
                self.open_foreign(tag, start);
                return Content::Markup;
            }
            while self.stack.is_foreign() {
                self.pop();
            }
        }
        head::note(
            tag,
            start.attributes,
            &start.source,
            &mut self.lines.markup.said,
        );
        if tag == Tag::Base
            && self.lines.markup.base.is_empty()
            && let Some(base) = start.attributes.whole(Name::Href)
        {
            self.lines.markup.base.push_str(base);
        }
        if matches!(tag, Tag::Html | Tag::Head | Tag::Body) {
            self.lines.end();
            return Content::Markup;
        }
        let kind = start.attributes.get(Name::Type).unwrap_or("");
        let linked = kind.trim().eq_ignore_ascii_case("application/ld+json");
        if tag == Tag::Script && (linked || kind.trim().eq_ignore_ascii_case("application/json")) {
            self.data = Some((start.source.end, linked));
        }
        if let Some(depth) = nesting::closes(&self.stack, tag) {
            self.cut(depth);
        }
        if tag == Tag::A {
            self.end_format(tag);
        }
        if tag.is_cell() {
            self.lines.blank_at(start.source.end);
        } else if tag.is_block() || matches!(tag, Tag::Br | Tag::Hr) {
            self.end_line(tag);
        }
        if tag.is_void() {
            self.note(tag, start.attributes);
            return Content::Markup;
        }
        self.open(tag, start, matches!(tag, Tag::Svg | Tag::Math));
        content(tag)
    }

    /// Notes what an element without content says: where a field for a mail address stands, or a name.
    fn note(&mut self, tag: Tag, attributes: &Attributes) {
        let kind = || attributes.get(Name::Type).unwrap_or("").trim();
        if tag == Tag::Input && kind().eq_ignore_ascii_case("email") {
            self.lines.markup.mail_fields.extend(self.stack.container());
        }
        self.authors.name(attributes, &mut self.lines);
    }

    /// Opens an element of SVG or `MathML`.
    fn open_foreign(&mut self, tag: Tag, start: &StartTag<'_>) {
        if tag.is_block() {
            self.lines.end();
        }
        self.open(tag, start, true);
    }

    fn open(&mut self, tag: Tag, start: &StartTag<'_>, foreign: bool) {
        if foreign && start.self_closing {
            return;
        }
        let attributes = start.attributes;
        let number = self.number(tag, attributes);
        let around = self.stack.top();
        let (within, lists, hidden) = around.map_or((Within::default(), 0, false), |around| {
            (around.within, around.lists, around.hidden)
        });
        let depth = self.stack.depth();
        let block = tag.is_block() || !foreign && self.begins_own_block(start.name);
        self.stack.push(Open {
            tag,
            name: if tag == Tag::Other {
                hash_of_name(start.name)
            } else {
                0
            },
            block,
            foreign,
            within: within.and(Within::only(tag)),
            lists: lists.saturating_add(u8::from(tag.is_list())),
            hidden: hidden || tag == Tag::Template || attributes.hides(),
            number,
            silent: is_silent(tag),
            begun: false,
            container: 0,
            hints: Hints::of(attributes),
        });
        let shown = |open: &Open| !open.hidden && !open.silent;
        if self.stack.at(depth).is_some_and(shown) {
            self.authors.start(start, depth, &mut self.lines);
        }
    }

    /// Whether an element that a site named itself (`news-story`) begins lines, as blocks do. Its style says
    /// so, which is not read; where a line would begin anyway, and no paragraph is open, most do. Of a term that
    /// opens a sentence text goes on behind it, and so does the line.
    fn begins_own_block(&mut self, name: &[u8]) -> bool {
        // The standard's names leave room for those of sites with a hyphen.
        if !name.contains(&b'-') {
            return false;
        }
        if std::mem::take(&mut self.ended) {
            self.lines.end();
        }
        !self.lines.is_open() && !self.stack.holds_text()
    }

    /// The start of the data for machines whose end was reached, if it was any, and whether it is
    /// JSON-LD.
    pub(super) fn take_data(&mut self) -> Option<(u32, bool)> {
        self.data.take()
    }

    /// Reads data for machines, which stands at these bytes of the source.
    pub(super) fn data(&mut self, data: &str, source: Range<u32>, linked: bool) {
        let markup = &mut *self.lines.markup;
        markup.scripts.push(Script {
            place: source.clone(),
            linked,
        });
        if linked {
            jsonld::note(data, source, &mut markup.said);
        }
    }

    /// The body begins that stands in data, apart from the elements around; gives those.
    pub(super) fn begin_body(&mut self) -> (Stack, u32) {
        self.lines.end();
        (std::mem::take(&mut self.stack), self.lines.length())
    }

    /// The body ends that stands in data.
    pub(super) fn end_body(&mut self, (outer, start): (Stack, u32), source: BodySource) {
        self.lines.end();
        self.stack = outer;
        self.lines.markup.data_body = Some(DataBody {
            source,
            text: start..self.lines.length(),
        });
    }

    /// An end tag, which ends at the end of `source`; the text before it ends at its start.
    pub(super) fn end_tag(&mut self, name: &[u8], source: Range<u32>) {
        let tag = Tag::of(name);
        if self
            .stack
            .top()
            .is_some_and(|top| top.silent && top.tag == tag)
        {
            self.stack.pop();
            return;
        }
        if self.stack.pop_beyond() {
            if tag.is_block() {
                self.lines.end();
            }
            return;
        }
        match tag {
            Tag::Br | Tag::Html | Tag::Head | Tag::Body => self.lines.end(),
            Tag::P if self.stack.find_tag(Scope::Button, tag).is_none() => self.lines.end(),
            _ if tag.is_format() => self.end_format(tag),
            _ => {
                if let Some(at) = nesting::ended(&self.stack, tag, name) {
                    self.cut(at);
                    if tag.is_cell() {
                        self.lines.blank_at(source.end);
                    }
                }
            }
        }
    }

    /// Closes an element that formats text; blocks inside it stay open.
    fn end_format(&mut self, tag: Tag) {
        let Some(at) = self.stack.find_tag(Scope::Default, tag) else {
            return;
        };
        if self.stack.all()[at + 1..].iter().any(Open::is_special) {
            self.authors.end(at, &mut self.lines);
            self.stack.remove(at);
        } else {
            self.cut(at);
        }
    }

    /// Closes elements until so many are open, and the line, if one of them was a block.
    fn cut(&mut self, depth: usize) {
        self.authors.end(depth, &mut self.lines);
        let ends = self.stack.cut(depth);
        self.end_of(ends);
    }

    /// What ends with some elements.
    fn end_of(&mut self, ends: Ends) {
        match ends {
            Ends::Line => self.lines.end(),
            Ends::LineUnlessTextGoesOn if self.lines.ends_sentence() => self.lines.end(),
            Ends::LineUnlessTextGoesOn => self.ended = true,
            Ends::Nothing => {}
        }
    }

    fn pop(&mut self) {
        let inner = self.stack.depth().saturating_sub(1);
        self.authors.end(inner, &mut self.lines);
        let ends = self
            .stack
            .pop()
            .map_or(Ends::Nothing, |element| element.ends());
        self.end_of(ends);
    }

    /// Ends the line at a block or break.
    fn end_line(&mut self, tag: Tag) {
        if tag == Tag::Br && self.is_preformatted() {
            self.lines.end_preformatted();
        } else {
            self.lines.end();
        }
    }

    pub(super) fn is_preformatted(&self) -> bool {
        self.stack.has(Tag::Pre) || self.stack.has(Tag::Listing) || self.stack.has(Tag::Xmp)
    }

    /// What markup says of a line that begins here.
    pub(super) fn line_markup(&mut self) -> LineMarkup {
        let container = self.container();
        let hints = offset(self.lines.markup.hints.len());
        let mut line = LineMarkup {
            container,
            hints,
            ..LineMarkup::default()
        };
        let mut room = LINE_HINTS;
        let mut list = None;
        for element in self.stack.all().iter_mut().rev() {
            if line.tag == Tag::Other && (element.block || element.tag.is_cell()) {
                line.tag = element.tag;
                line.heading = element.tag.heading();
            }
            if element.tag.is_list() {
                list.get_or_insert(element.tag);
            }
            if element.tag == Tag::Li && !element.begun {
                line.opens_item = true;
            }
            element.begun = true;
            let words = element.hints.words();
            let words = &words[..words.len().min(room)];
            self.lines.markup.hints.extend_from_slice(words);
            room -= words.len();
        }
        line.ordered = list == Some(Tag::Ol);
        line.hint_count = u8::try_from(LINE_HINTS - room).unwrap_or(u8::MAX);
        if let Some(top) = self.stack.top() {
            (line.within, line.lists, line.hidden) = (top.within, top.lists, top.hidden);
        }
        line
    }

    /// Index of the container here; makes those around it that are not there yet.
    fn container(&mut self) -> u32 {
        let open = self.stack.all();
        let known = open.iter().rposition(|element| element.container > 0);
        let mut inner = known.map_or(0, |at| open[at].container);
        for element in &mut open[known.map_or(0, |at| at + 1)..] {
            if element.block || element.tag.is_cell() {
                let containers = &mut self.lines.markup.containers;
                let parent = inner;
                inner = offset(containers.len());
                containers.push(Container {
                    parent,
                    tag: element.tag,
                    signature: element.hints.signature ^ element.tag as u32,
                });
            }
            element.container = inner;
        }
        inner
    }
}

/// What follows a start tag.
fn content(tag: Tag) -> Content {
    match tag {
        Tag::Textarea | Tag::Title => Content::Text,
        Tag::Script => Content::Script,
        Tag::Plaintext => Content::Rest,
        Tag::Style | Tag::Iframe | Tag::Noembed | Tag::Noframes | Tag::Xmp => Content::Raw,
        _ => Content::Markup,
    }
}

/// Whether the text of an element is nothing to read: programs, styles, and markup for browsers
/// that there are no more.
fn is_silent(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Script | Tag::Style | Tag::Iframe | Tag::Noembed | Tag::Noframes
    )
}
