//! Names that the page marks as its author's where it shows them: `rel=author`, `itemprop=author`, and
//! classes that say as much.

use super::attributes::{Attributes, Name};
use super::head;
use super::hints::words;
use super::start_tag::StartTag;
use super::writer::LineWriter;
use crate::page::{Declaration, SaidIn};
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
    /// Where the last one ended in the text, and what marks it: a page that marks names in two ways says
    /// the same twice.
    last: Option<(u32, SaidIn)>,
    noted: usize,
    /// How many were by their class.
    classed: usize,
}

#[derive(Debug)]
struct Open {
    /// How many elements are around it.
    depth: usize,
    place: SaidIn,
    /// Its start tag's bytes in the source.
    source: Range<u32>,
    name: NamePart,
}

/// Where the name is within an element that is marked as an author's.
#[derive(Debug)]
enum NamePart {
    /// It is all of it, as far as is known.
    All,
    /// It is the element inside that so many are around.
    Element(usize),
    /// It was read.
    Read,
}

/// Words of classes that name an author, in any language of a site, since its makers write English.
const CLASSES: [&[u8]; 2] = [b"author", b"byline"];

/// Whether an element's class says that it names an author.
fn is_classed(attributes: &Attributes) -> bool {
    let names = |word: &[u8]| CLASSES.iter().any(|class| word.eq_ignore_ascii_case(class));
    attributes
        .get(Name::Class)
        .is_some_and(|class| words(class).any(names))
}

fn has(attributes: &Attributes, name: Name, wanted: &str) -> bool {
    attributes.get(name).is_some_and(|value| {
        let mut words = value.split_ascii_whitespace();
        words.any(|word| word.eq_ignore_ascii_case(wanted))
    })
}

impl Authors {
    /// An element that is shown has opened inside `depth` others.
    pub(super) fn start(&mut self, start: &StartTag<'_>, depth: usize, lines: &mut LineWriter<'_>) {
        let (attributes, source) = (start.attributes, &start.source);
        if let Some(open) = &mut self.open {
            if matches!(open.name, NamePart::All) && has(attributes, Name::Itemprop, "name") {
                (open.name, open.source) = (NamePart::Element(depth), source.clone());
                lines.mark();
            }
            if open.place != SaidIn::AuthorClass {
                return;
            }
        }
        let place = if has(attributes, Name::Itemprop, "author") {
            SaidIn::AuthorProp
        } else if has(attributes, Name::Rel, "author") {
            SaidIn::AuthorRel
        } else if is_classed(attributes) {
            SaidIn::AuthorClass
        } else {
            return;
        };
        let near = |(last, known): (u32, SaidIn)| {
            known == place && lines.length() <= last.saturating_add(APART_BYTES)
        };
        let is_noted = if place == SaidIn::AuthorClass {
            self.classed < MOST
        } else {
            self.noted < MOST && self.last.is_none_or(near)
        };
        if is_noted {
            self.open = Some(Open {
                depth,
                place,
                source: source.clone(),
                name: NamePart::All,
            });
            lines.mark();
        }
    }

    /// A tag without an end gives the name of the author around it.
    pub(super) fn name(&mut self, attributes: &Attributes, lines: &mut LineWriter<'_>) {
        if let Some(mut open) = self.open.take() {
            if !matches!(open.name, NamePart::Read)
                && has(attributes, Name::Itemprop, "name")
                && let Some(name) = attributes.get(Name::Content)
            {
                self.note(name, &open, lines);
                open.name = NamePart::Read;
            }
            self.open = Some(open);
        }
    }

    /// All elements from this depth on are closed.
    pub(super) fn end(&mut self, depth: usize, lines: &mut LineWriter<'_>) {
        let Some(mut open) = self.open.take() else {
            return;
        };
        let ends = match open.name {
            NamePart::All => open.depth >= depth,
            NamePart::Element(name) => name >= depth,
            NamePart::Read => false,
        };
        if ends {
            // What stands on several lines says more of an author than a name, which is the first of them
            // where no element is marked for it.
            let mut shown = lines.since_mark().trim();
            if open.place == SaidIn::AuthorClass {
                shown = shown.lines().next().unwrap_or("");
            }
            if shown.len() <= NAME_BYTES && !shown.contains('\n') {
                let name = shown.to_owned();
                self.note(&name, &open, lines);
            }
            open.name = NamePart::Read;
        }
        if open.depth < depth {
            self.open = Some(open);
        }
    }

    fn note(&mut self, name: &str, open: &Open, lines: &mut LineWriter<'_>) {
        if name.trim().is_empty() || name.len() > NAME_BYTES {
            return;
        }
        let place = (open.place, open.source.clone());
        head::push(&mut lines.markup.said, Declaration::Author, name, place);
        if open.place == SaidIn::AuthorClass {
            self.classed += 1;
        } else {
            self.last = Some((lines.length(), open.place));
            self.noted += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::html::{Declaration, Lines};

    fn names(html: &str) -> Vec<String> {
        let lines = Lines::read(html);
        let said = lines.marked.markup.said.iter();
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
            // A line that ends inside loses the blanks before the name.
            (
                "<div>Story&nbsp;&nbsp;<span itemprop=author><div>Ann Lee</div></span></div>",
                "Ann Lee",
            ),
            (
                "&nbsp;<span itemprop=author><div>Ann Lee</div></span>",
                "Ann Lee",
            ),
            // Nobody sees these.
            ("<script itemprop=author>x</script><p>Read more", ""),
            ("<div hidden><a rel=author>Site Bot</a></div>", ""),
            ("<template><a rel=author>Site Bot</a></template>", ""),
            // A link to more of the same author.
            (
                "<span itemprop=author><a itemprop=name>Ann Lee</a> <a rel=author>All posts</a></span>",
                "Ann Lee",
            ),
            (
                "<div itemprop=author>Ann Lee</div><div><a rel=author>More stories</a></div>",
                "Ann Lee",
            ),
        ] {
            assert_eq!(names(html).join(" + "), expected, "{html}");
        }
    }

    #[test]
    fn lines_that_a_class_calls_the_authors_are_noted() {
        for (html, expected) in [
            ("<p class='post__byline'>By Ann Lee", "By Ann Lee"),
            (
                "<div class=AuthorCard><p>Ann Lee<p>Reporter</div>",
                "Ann Lee",
            ),
            (
                "<div class=byline>By <b class=author>Ann Lee</b>, Cork</div>",
                "Ann Lee",
            ),
            (
                "<div class=byline>By <a rel=author>Ann Lee</a> | <a class=author>Follow</a></div>",
                "Ann Lee + Follow",
            ),
            ("<p class=authority>Ann Lee<p class=authors>Jan Roe", ""),
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
        for (element, expected) in [
            ("<div itemprop=author>x", 0),
            ("<b itemprop='author name'>x", 0),
            ("<a rel=author>x", super::MOST),
            ("<b itemprop=author>x</b>", super::MOST),
        ] {
            assert_eq!(names(&element.repeat(100_000)).len(), expected, "{element}");
        }
    }

    #[test]
    fn elements_too_deep_to_be_kept_name_nobody() {
        let deep = "<i>".repeat(520);
        let html = format!("<p>{deep}<a rel=author>Ann Lee</a> writes about boats");
        assert_eq!(names(&html), [""; 0]);
    }
}
