//! Names that the page marks as its author's where it shows them: `rel=author` and `itemprop=author`.

use super::attributes::{Attributes, Name};
use super::head;
use super::lines::Lines;
use crate::page::Declaration;
use std::ops::Range;

/// Most bytes of a name: longer texts are about a person.
const NAME_BYTES: usize = 80;
/// Most bytes of text between two authors of one story: those further down wrote comments or other
/// stories.
const APART_BYTES: u32 = 80;
/// Most authors that are noted.
const MOST: usize = 8;

/// The element that names an author, and those that were noted. One is open at a time, so that each
/// tag costs the same however such elements nest.
#[derive(Debug, Default)]
pub(super) struct Authors {
    open: Option<Open>,
    /// Where the last one ended in the text.
    last: Option<u32>,
    noted: usize,
}

#[derive(Debug)]
struct Open {
    /// How many elements are around it.
    depth: usize,
    /// Where it starts in the text.
    start: u32,
    rule: &'static str,
    /// Its start tag's bytes in the source.
    source: Range<u32>,
    /// Whether it is the name within an element that says more of the author.
    is_name: bool,
}

impl Authors {
    /// An element opens at this depth, and at this place in the text.
    pub(super) fn start(
        &mut self,
        attributes: &Attributes,
        (depth, text): (usize, u32),
        source: &Range<u32>,
    ) {
        let has = |name, wanted: &str| {
            attributes.get(name).is_some_and(|value| {
                let mut words = value.split_ascii_whitespace();
                words.any(|word| word.eq_ignore_ascii_case(wanted))
            })
        };
        if let Some(open) = &mut self.open {
            if !open.is_name && has(Name::Itemprop, "name") {
                (open.depth, open.start, open.is_name) = (depth, text, true);
                open.source = source.clone();
            }
            return;
        }
        let rule = if has(Name::Itemprop, "author") {
            "itemprop=author"
        } else if has(Name::Rel, "author") {
            "rel=author"
        } else {
            return;
        };
        let near = self.last.is_none_or(|last| text <= last + APART_BYTES);
        if near && self.noted < MOST {
            self.open = Some(Open {
                depth,
                start: text,
                rule,
                source: source.clone(),
                is_name: false,
            });
        }
    }

    /// A tag without an end gives the name of the author around it.
    pub(super) fn name(&mut self, attributes: &Attributes, lines: &mut Lines<'_>) {
        if self.open.is_none() || attributes.get(Name::Itemprop) != Some("name") {
            return;
        }
        if let Some(name) = attributes.get(Name::Content)
            && let Some(open) = self.open.take()
        {
            self.note(name, open, lines);
        }
    }

    /// All elements from this depth on are closed.
    pub(super) fn end(&mut self, depth: usize, lines: &mut Lines<'_>) {
        if let Some(open) = self.open.take_if(|open| open.depth >= depth) {
            let shown = lines.since(open.start);
            // What stands on several lines says more of an author than a name.
            if shown.len() <= NAME_BYTES && !shown.trim().contains('\n') {
                let name = shown.to_owned();
                self.note(&name, open, lines);
            }
        }
    }

    fn note(&mut self, name: &str, open: Open, lines: &mut Lines<'_>) {
        if name.trim().is_empty() || name.len() > NAME_BYTES {
            return;
        }
        let place = (open.rule, open.source);
        head::push(&mut lines.markup.said, Declaration::Author, name, place);
        self.last = Some(lines.length());
        self.noted += 1;
    }
}

#[cfg(test)]
mod tests {
    use crate::html::{Declaration, Lines};

    fn names(html: &str) -> Vec<String> {
        let lines = Lines::read(html);
        let said = lines.reading.markup.said.iter();
        said.filter(|said| said.what == Declaration::Author)
            .map(|said| said.value.clone())
            .collect()
    }

    #[test]
    fn names_that_a_page_shows_as_its_authors_are_noted() {
        for (html, expected) in [
            (
                "<p><a rel='author nofollow'> Ann <b>Lee</b></a> wrote",
                "Ann Lee",
            ),
            (
                "<div itemprop=author><p>By<p itemprop=name>Ann Lee</p><p>Reporter</div>",
                "Ann Lee",
            ),
            (
                "<div itemprop=author><meta itemprop=name content='Ann Lee'>12 posts</div>",
                "Ann Lee",
            ),
            ("<p itemprop=author>Ann Lee<p>The harbour", "Ann Lee"),
            ("<p itemprop=author>Ann Lee", "Ann Lee"),
            ("<a rel=author>Ann<p>Lee</a>The harbour", ""),
            ("<div itemprop=author><p>Ann Lee<p>Reporter</div>", ""),
            (
                "<a rel=authority>Ann Lee</a><link rel=author href=/ann><i itemprop=name>Jo</i>",
                "",
            ),
            ("<address>Ann Lee</address>", ""),
        ] {
            assert_eq!(names(html).join(" + "), expected, "{html}");
        }
    }

    #[test]
    fn those_of_comments_far_below_are_not() {
        let [ann, jan] = ["Ann Lee", "Jan Roe"].map(|name| format!("<a rel=author>{name}</a>"));
        assert_eq!(
            names(&format!("<p>{ann} and {jan}")),
            ["Ann Lee", "Jan Roe"]
        );
        let body = "The harbour stays closed until May. ".repeat(3);
        assert_eq!(names(&format!("<p>{ann}<p>{body}<p>{jan}")), ["Ann Lee"]);
    }

    #[test]
    fn nested_and_many_ones_are_bounded() {
        for element in [
            "<div itemprop=author>",
            "<b itemprop='author name'>",
            "<a rel=author>x",
        ] {
            assert!(names(&element.repeat(100_000)).len() <= super::MOST);
        }
        let closed = "<b itemprop=author>x</b>".repeat(100_000);
        assert_eq!(names(&closed).len(), super::MOST);
    }
}
