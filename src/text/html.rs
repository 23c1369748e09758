//! Tells HTML from plain text.

/// Bytes at the start of a text in which a document may begin behind a line that is none of its own, such as a
/// program's warning: as far as browsers look for a page's encoding (HTML standard, "prescan a byte stream").
const LOOKED_AT: usize = 1024;

/// Longest name of an element in [`ELEMENTS`], in bytes.
const LONGEST_NAME: usize = 10;

/// The names that the HTML standard has for elements, old ones included, parted by blanks.
const ELEMENTS: &str = "\
    a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink \
    blockquote body br button canvas caption center cite code col colgroup data datalist dd del \
    details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame \
    frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li \
    link listing main map mark marquee math menu meta meter nav nobr noframes noscript object ol \
    optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script \
    search section select slot small source span strike strong style sub summary sup svg table tbody \
    td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp";

/// Whether a text is an HTML page rather than plain text: blanks aside, it opens with a document type, a comment,
/// an XML declaration or the tag of an element that HTML knows; or a line a little further on, of those that begin
/// in the first 1,024 bytes, opens with a document type or `<html`. An element whose name is a word or a letter (`<time>`,
/// `<q>`) needs another tag behind it there. Takes constant time behind leading blanks.
///
/// It errs on plain text about HTML that opens so, and on pages that open with an element of their own.
///
/// ```
/// use bodycopy::text::is_html;
///
/// assert!(is_html("\u{feff}\n<!DOCTYPE html><p>a"));
/// assert!(is_html("Warning: no such file in page.php on line 5\n<!doctype html><p>a"));
/// assert!(!is_html("<Reuters> - Oil prices rose on Tuesday."));
/// assert!(!is_html("< 5 and > 3 are signs"));
/// ```
pub fn is_html(text: &str) -> bool {
    let text = text.trim_start_matches(is_blank);
    let Some(tag) = text.strip_prefix('<') else {
        return begins_later(text);
    };
    let opens = ["!doctype", "!--", "?xml"];
    opens.iter().any(|start| starts(tag, start)) || is_markup(tag) || begins_later(text)
}

/// Names of elements that people write between signs in plain text, too (`<Time>`, `<Q> Why?`).
const WORDS: &str = "a address article b blink body canvas caption center code data details dir font form frame head header \
    i label legend link listing main map mark menu object option output picture progress q s script search section \
    select slot small source style summary table template time title track u video";

/// Whether a text goes on behind `<` as markup does: with the tag of an element, and where its name is a word or a letter,
/// with another tag of an element behind it.
fn is_markup(text: &str) -> bool {
    let Some(name) = element(text) else {
        return false;
    };
    !is_among(WORDS, name) || behind(text, b"<").any(|tag| element(tag).is_some())
}

/// Whether a name is one of those in a list, parted by blanks, whatever its case.
fn is_among(names: &str, name: &str) -> bool {
    names
        .split(' ')
        .any(|known| known.eq_ignore_ascii_case(name))
}

/// What stands behind each of some ASCII bytes, of those that are [`LOOKED_AT`].
fn behind<'t>(text: &'t str, bytes: &'static [u8]) -> impl Iterator<Item = &'t str> {
    let looked_at = text.bytes().take(LOOKED_AT).zip(1..);
    looked_at.filter_map(move |(byte, end)| text.get(end..).filter(|_| bytes.contains(&byte)))
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

/// Whether a text starts so, whatever its case.
fn starts(text: &str, start: &str) -> bool {
    let head = text.as_bytes().get(..start.len());
    head.is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes()))
}

/// The name of the element whose tag a text goes on with behind `<`.
fn element(text: &str) -> Option<&str> {
    let text = text.strip_prefix('/').unwrap_or(text);
    let ends = |byte: u8| byte.is_ascii_whitespace() || b"/>".contains(&byte);
    let end = text.bytes().take(LONGEST_NAME + 1).position(ends)?;
    text.get(..end).filter(|name| is_among(ELEMENTS, name))
}

/// Whether a document begins on a line a little further on.
fn begins_later(text: &str) -> bool {
    behind(text, b"\r\n").any(|line| {
        let tag = line.trim_start_matches([' ', '\t']).strip_prefix('<');
        tag.is_some_and(|tag| {
            starts(tag, "!doctype") || starts(tag, "html") && element(tag).is_some()
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{ELEMENTS, LONGEST_NAME, LOOKED_AT, WORDS, is_among, is_html};

    #[test]
    fn names_are_looked_for_as_far_as_the_longest() {
        let longest = ELEMENTS.split(' ').map(str::len).max();
        assert_eq!(longest, Some(LONGEST_NAME));
        assert!(WORDS.split(' ').all(|word| is_among(ELEMENTS, word)));
    }

    #[test]
    fn what_opens_as_html_does_is_html() {
        for page in [
            "<p>One",
            "<P class=lede>One",
            "<br/>One",
            "<blockquote\ncite=x>One",
            "</div><p>One",
            "<h1>One",
            "<!-- saved --><p>One",
            "<!doctype html>",
            "<?xml version='1.0'?><html>",
            " \u{feff}\r\n <HTML>",
        ] {
            assert!(is_html(page), "{page}");
        }
    }

    #[test]
    fn text_that_opens_with_a_name_between_signs_is_none() {
        for text in [
            "<Reuters> - Oil prices rose on Tuesday.",
            "<ann@post.example> wrote:",
            "<https://post.example/harbour>",
            "<3 this harbour",
            "<pressed> for time",
            "<Time> The clock of the harbour stands still.",
            "<Q> Why?\nNobody knows.",
            "<p",
            "<?php echo 1;",
            "<!>",
            "< p>",
            "",
            "Harbour <html> closed",
        ] {
            assert!(!is_html(text), "{text}");
        }
    }

    #[test]
    fn a_document_may_begin_behind_a_warning() {
        let warning = "Warning: no such file\r\n";
        for page in ["<!DOCTYPE html>", "\t<html lang=en>", "<html>"] {
            assert!(is_html(&format!("{warning}{page}")), "{page}");
            assert!(is_html(&format!("<post-head>\n{page}")), "{page}");
        }
        for text in ["<p>One", "<htmlx>", "Every page opens with <!doctype html>"] {
            assert!(!is_html(&format!("{warning}{text}")), "{text}");
        }
        let far = |bytes: usize| format!("{}\n<html>", "é".repeat(bytes / 2));
        assert!(is_html(&far(LOOKED_AT - 2)));
        assert!(!is_html(&far(LOOKED_AT)));
    }
}
