//! Signs of Markdown in a line: brackets and targets of links, pictures, emphasis, escapes, heads.

use super::super::{Page, Span, offset, slice};
use super::LEAST_SIGNS;
use super::heads::{head, is_head_text, underline};
use super::references::is_definition;
use super::target::{Targets, is_address};
use std::ops::Range;

/// What stands around a block of code, in which nothing is a sign.
const FENCE: &str = "```";
/// Longest mark of emphasis that is told: `***`, for both kinds at once.
const LONGEST_MARK: usize = 3;

/// The signs of a page that is Markdown, as bytes of its text, in order. Linear: each byte is looked
/// at a fixed number of times, and behind some for a title of bounded length.
pub(super) fn find(page: &Page<'_>) -> Option<Vec<Range<u32>>> {
    let has = |sign: &[u8]| memchr::memmem::find(page.text.as_bytes(), sign).is_some();
    let heads = |line| page.content(line).starts_with("##");
    let defined = page
        .signs
        .iter()
        .any(|row| is_definition(slice(page.text, row.start, row.end)));
    if !defined && !has(b"](") && !has(b"**") && !page.lines.iter().any(heads) {
        return None;
    }
    let mut signs = Signs::of(page.text, defined);
    signs.told += if defined { page.signs.len() } else { 0 };
    let mut fenced = false;
    let mut may_be_head = false;
    for line in &page.lines {
        let content = page.content(line);
        if content.starts_with(FENCE) {
            fenced = !fenced;
        } else if may_be_head && line.gap == 0 && underline(content) > 0 {
            let row = line.content_start as usize..line.content_end as usize;
            signs.ranges.push(row);
        } else if !fenced {
            signs.line(line);
        }
        may_be_head = !fenced && is_head_text(page, line);
    }
    if signs.told < LEAST_SIGNS {
        return None;
    }
    let ranges = signs.ranges.into_iter().filter(|sign| !sign.is_empty());
    let place = |sign: Range<usize>| offset(sign.start)..offset(sign.end);
    Some(ranges.map(place).collect())
}

/// An opening bracket.
struct Open {
    at: usize,
    /// Its place among the signs.
    sign: usize,
    picture: bool,
    paragraph: u32,
}

/// A mark that may open emphasis.
#[derive(Clone, Copy)]
struct Mark {
    at: usize,
    sign: usize,
}

/// The signs of a text.
struct Signs<'t> {
    text: &'t str,
    /// In order. What may open something has a place, empty until that is closed.
    ranges: Vec<Range<usize>>,
    /// Those that are open: a link may go over lines, if it is a card with a picture and a text.
    brackets: Vec<Open>,
    /// The last mark of each kind and length on the line that is not closed.
    marks: [[Option<Mark>; LONGEST_MARK]; 2],
    /// Where the next sign can start.
    at: usize,
    targets: Targets<'t>,
    /// Blank lines so far.
    paragraph: u32,
    /// How many links, heads and strong words there are, by which Markdown is told.
    told: usize,
}

impl<'t> Signs<'t> {
    fn of(text: &'t str, defined: bool) -> Self {
        Signs {
            text,
            ranges: Vec::new(),
            brackets: Vec::new(),
            marks: [[None; LONGEST_MARK]; 2],
            at: 0,
            targets: Targets::of(text, defined),
            paragraph: 0,
            told: 0,
        }
    }

    /// Adds the signs of the next line.
    fn line(&mut self, line: &Span) {
        let end = line.content_end as usize;
        self.at = self.at.max(line.content_start as usize);
        self.marks = [[None; LONGEST_MARK]; 2];
        self.paragraph += u32::from(line.gap > 0);
        let mut opens = true;
        while let Some(byte) = self.byte(self.at).filter(|_| self.at < end) {
            let at = self.at;
            self.at = match byte {
                b'#' if opens => self.head(at, end),
                b'\\' => self.escape(at),
                b'[' => self.open(at),
                b']' => self.close(at),
                b'*' | b'_' => self.mark((at, end), usize::from(byte == b'_')),
                _ => at + 1,
            };
            opens &= matches!(byte, b'[' | b'!' | b' ' | b'*' | b'_');
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Number signs that lead a head. One alone also leads a comment in code.
    fn head(&mut self, at: usize, end: usize) -> usize {
        let signs = self
            .text
            .get(at..end)
            .and_then(head)
            .map_or(0, |head| head.1);
        if signs > 0 {
            self.told += usize::from(self.byte(at + 1) == Some(b'#'));
            self.ranges.push(at..at + signs);
        }
        at + signs.max(1)
    }

    /// A backslash, which makes the sign behind it a character.
    fn escape(&mut self, at: usize) -> usize {
        if self
            .byte(at + 1)
            .is_some_and(|byte| byte.is_ascii_punctuation())
        {
            self.ranges.push(at..at + 1);
            at + 2
        } else {
            at + 1
        }
    }

    fn open(&mut self, at: usize) -> usize {
        let picture = at.checked_sub(1).and_then(|before| self.byte(before)) == Some(b'!');
        self.brackets.push(Open {
            at,
            sign: self.ranges.len(),
            picture,
            paragraph: self.paragraph,
        });
        self.ranges.push(at..at);
        at + 1
    }

    /// A closing bracket: with a target behind it, the end of a link or a picture.
    fn close(&mut self, at: usize) -> usize {
        let Some(open) = self.brackets.pop() else {
            return at + 1;
        };
        let Some(end) = self.targets.end(at + 1) else {
            return at + 1;
        };
        self.told += usize::from(is_address(&self.text[at + 2..end - 1]));
        if open.picture && open.paragraph == self.paragraph {
            // What a picture shows is not in the text, so neither is what is said of it.
            self.ranges.truncate(open.sign);
            for mark in self.marks.as_flattened_mut() {
                *mark = mark.filter(|mark| mark.sign < open.sign);
            }
            self.ranges.push(open.at - 1..end);
        } else {
            self.ranges[open.sign].end = open.at + 1;
            self.ranges.push(at..end);
        }
        end
    }

    /// A mark of emphasis: it stands at the edge of words, and another of its kind closes it.
    fn mark(&mut self, (at, line_end): (usize, usize), kind: usize) -> usize {
        let same = |byte: &&u8| Some(**byte) == self.byte(at);
        let bytes = &self.text.as_bytes()[at..line_end];
        let length = bytes.iter().take_while(same).count();
        let end = at + length;
        if length > LONGEST_MARK {
            return end;
        }
        let before = self.text[..at].chars().next_back();
        let after = self.text[end..line_end].chars().next();
        let is_text = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        // Words may be glued to strong ones, and scripts without blanks always are.
        let strong = kind == 0 && length > 1;
        let glued = strong && !before.is_some_and(|c| c.is_ascii_alphanumeric());
        let opens = is_text(after) && (glued || !is_word(before));
        let closes = is_text(before) && (strong || !is_word(after));
        let open = self.marks[kind][length - 1].take();
        if let (true, Some(mark)) = (closes, open) {
            self.ranges[mark.sign].end = mark.at + length;
            self.ranges.push(at..end);
            self.told += usize::from(strong && !is_word(after));
        } else if opens {
            self.marks[kind][length - 1] = Some(Mark {
                at,
                sign: self.ranges.len(),
            });
            self.ranges.push(at..at);
        } else {
            self.marks[kind][length - 1] = open;
        }
        end
    }
}

#[cfg(test)]
mod tests {
    use crate::page::dump::read;
    use crate::page::{Dump, Page};
    use proptest::prelude::{prop_assert, proptest};

    /// Signs enough for a page to be told as Markdown.
    const TOLD: &str = "\n\n[a](/a) [b](/b) [c](/c)";

    #[test]
    fn signs_are_no_text() {
        for (source, expected) in [
            (
                "The [port](https://port.example/a_(b)) said",
                "The port said",
            ),
            ("a [b](/b \"The (old) \\\"b\"\") c", "a b c"),
            ("a [b](<my file> 'It') c", "a b c"),
            ("[ Home ](/)", "Home"),
            ("[the [old] port](/p)", "the [old] port"),
            ("a ![b](/b.png) c", "a  c"),
            ("[![b *c](/b.png)](/d) e* f", "e* f"),
            ("[![b](/b.png)\n\nA card\n\n](/card)", "A card"),
            ("# A *head*", "A head"),
            ("[ ### A head](/a)", "A head"),
            (
                "It is **so __very__ _so_**, he said",
                "It is so very so, he said",
            ),
            ("***both*** and **By Ann**London", "both and By AnnLondon"),
            ("\u{5317}**\u{4eac}**\u{5317}", "\u{5317}\u{4eac}\u{5317}"),
            ("1\\. one \\*star\\*", "1. one *star*"),
            ("+ one", "one"),
            // What only looks like one stays.
            (
                "snake_case_name, 2 * 3 * 4, f**k and s**t",
                "snake_case_name, 2 * 3 * 4, f**k and s**t",
            ),
            (
                "#hashtag, # and [sic] (the) [b] ](c",
                "#hashtag, # and [sic] (the) [b] ](c",
            ),
            ("a [b](c d) e [f]", "a [b](c d) e [f]"),
            ("[b][1] and [c]", "[b][1] and [c]"),
            ("![not a picture\n\nb](/b) c", "!not a picture"),
        ] {
            let text = format!("{source}{TOLD}");
            let lines = read(&text);
            assert_eq!(lines[0], expected, "{source:?}");
            assert_eq!(
                lines.last().map(|last| &**last),
                Some("a b c"),
                "{source:?}"
            );
        }
    }

    #[test]
    fn signs_may_go_over_lines() {
        let text = format!("a [b](/long-\n  address-of-b) c\n[d\n\ne](/f){TOLD}");
        assert_eq!(read(&text)[..4], ["a b", "c", "d", "e"]);
    }

    #[test]
    fn names_of_targets_that_are_told_elsewhere_are_signs() {
        let text = "The [port][1] said [it][port a].\n\n[1]: https://port.example/\n\
                    [port a]: /a \"A\"\n[3]: <b>\n";
        assert_eq!(read(text), ["The port said it."]);
    }

    #[test]
    fn code_has_no_signs() {
        let text = format!("```\n# a [b](/c)\n```\n# d{TOLD}");
        assert_eq!(read(&text)[..4], ["```", "# a [b](/c)", "```", "d"]);
    }

    #[test]
    fn text_with_few_signs_is_as_it_was() {
        for text in [
            "# a [b](/c) and [d](/e)",
            "# one comment\n# another\n# and one more",
            "f**k, s**t and a ** b ** c, f**k, s**t, f**k, s**t",
            "[sic](a) [sic](b) [sic](c)",
        ] {
            assert_eq!(read(text), text.lines().collect::<Vec<_>>(), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_read_is_in_the_source(text in r#"([\[\]()*_#!\\ \n"<>+a/]|\]\(|\]\(/|\*\*|字){0,40}"#) {
            let text = format!("{text}{TOLD}");
            let page = Page::from_text(&text);
            // An open target may take the first of the links behind it, which leaves too few.
            let Some(dump) = Dump::of(&page) else {
                return Ok(());
            };
            let read = page.read_as(&dump);
            for line in read.lines() {
                let content = read.content(line);
                let source = read.source(line.content_start..line.content_end);
                let mut source = text[source.start as usize..source.end as usize].chars();
                prop_assert!(content.chars().all(|c| source.any(|other| other == c)), "{content:?}");
            }
        }
    }
}
