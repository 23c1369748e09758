//! Lists of what a page holds: items that are all a link to another place of it.

use super::{Page, slice};

impl Page<'_> {
    /// Whether a line, given by its index, is an item of a list and all a link to another place of the page. Numbers
    /// may stand beside it. Linear in the line.
    pub(crate) fn is_contents(&self, line: usize) -> bool {
        let (Some(markup), Some(own)) = (self.markup, self.markup(line)) else {
            return false;
        };
        if own.lists == 0 || own.heading > 0 || own.linked == 0 {
            return false;
        }
        let span = &self.lines[line];
        let mut end = span.content_start;
        for link in markup.links.of_line(span.start..span.end) {
            let place = markup.addresses.get(link.of).trim().strip_prefix('#');
            let before = slice(self.text, end, link.range().start);
            // Scripts make `#` alone a button.
            if place.is_none_or(str::is_empty) || before.contains(char::is_alphabetic) {
                return false;
            }
            end = link.range().end;
        }
        !slice(self.text, end, span.content_end).contains(char::is_alphabetic)
    }
}

#[cfg(test)]
mod tests {
    use crate::html::Lines;

    #[test]
    fn items_that_are_all_a_link_within_the_page_are_contents() {
        for (item, expected) in [
            ("<li><a href=#north>The north</a>", true),
            ("<li>1.2 <a href='#north'>The <b>north</b></a>", true),
            (
                "<li><a href=#north>The north</a> <a href=#south>The south</a>",
                true,
            ),
            // Other pages, buttons, and what says more than where it leads.
            ("<li><a href=/north>The north</a>", false),
            ("<li><a href=/harbours#north>The north</a>", false),
            ("<li><a href=#>Share</a>", false),
            ("<li>See <a href=#north>the north</a>", false),
            (
                "<li><a href=#north>The north</a>, by far the coldest",
                false,
            ),
            (
                "<li><a href=#north>The north</a> <a href=/south>The south</a>",
                false,
            ),
            ("<li>The north", false),
            // A subhead may link to itself, and notes stand in sentences.
            ("<li><h2><a href=#north>The north</a></h2>", false),
        ] {
            let lines = Lines::read(&format!("<ul>{item}</ul>"));
            assert_eq!(lines.page().is_contents(0), expected, "{item}");
        }
        let paragraph = Lines::read("<p><a href=#north>The north</a>");
        assert!(!paragraph.page().is_contents(0));
    }
}
