//! Characters that a tool left as HTML escapes them: `&amp;`, `&#39;`, and what was escaped twice, `&amp;nbsp;`.
//!
//! A text that shows tags may be about HTML, and keeps them, as in ftfy (Speer 2019, `unescape_html`).

use super::super::{Span, join_rows, offset, slice};
use std::borrow::Cow;
use std::ops::Range;

/// Longest name of a character in the HTML standard; no number that stands for one is longer.
const LONGEST_NAME: usize = 31;
/// What an ampersand that was escaped itself goes on with.
const TWICE: &str = "amp;";
/// What numbers from 128 on stand for, by the HTML standard, numeric character reference end state: the characters that
/// Windows has there. Those that it has none for are blanks, as other controls are.
const OF_WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Whether a text has escaped characters and no tags. One search where it has no ampersand, else linear: at each a
/// name of bounded length is looked up.
pub(in super::super) fn are_in(text: &str) -> bool {
    find(text).next().is_some() && !has_tags(text)
}

/// A text in pieces: where each stands, and what is read of it. Linear.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = (Range<usize>, Cow<'_, str>)> {
    let mut escapes = find(text).peekable();
    let mut from = 0;
    std::iter::from_fn(move || {
        let next = escapes
            .peek()
            .map_or(text.len(), |(escape, _)| escape.start);
        if from < next {
            let plain = from..next;
            from = next;
            return Some((plain.clone(), Cow::Borrowed(&text[plain])));
        }
        let (escape, read) = escapes.next()?;
        from = escape.end;
        Some((escape, Cow::Owned(read.to_string())))
    })
}

/// The escaped characters of a text and what they stand for, in order. Linear: at each ampersand a
/// name of bounded length is looked up.
fn find(text: &str) -> impl Iterator<Item = (Range<usize>, char)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + memchr::memchr(b'&', text.get(from..)?.as_bytes())?;
            let mut name = &text[start + 1..];
            while let Some(rest) = name.strip_prefix(TWICE) {
                name = rest;
            }
            from = start + 1;
            // What stands behind an escaped ampersand need be no name.
            let ampersand = (name.len() < text.len() - from).then_some((name, '&'));
            let read = unescaped(name).or(ampersand);
            if let Some((rest, read)) = read {
                from = text.len() - rest.len();
                return Some((start..from, read));
            }
        }
    })
}

/// What the name that a text opens with stands for, and the text behind it. Names of two characters, which are signs of
/// mathematics, are left, so that nothing becomes longer.
fn unescaped(text: &str) -> Option<(&str, char)> {
    let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'#';
    let bytes = text.bytes().take(LONGEST_NAME + 1);
    let (name, rest) = text.split_at(bytes.take_while(is_of_name).count());
    let rest = rest.strip_prefix(';').filter(|_| !name.is_empty())?;
    let escape = format!("&{name};");
    let read = html_escape::decode_html_entities(&escape);
    let mut chars = read.chars();
    let (Some(c), None) = (chars.next(), chars.next()) else {
        return None;
    };
    let of_windows = (c as usize).checked_sub(0x80);
    let c = of_windows.and_then(|at| OF_WINDOWS.get(at)).unwrap_or(&c);
    Some((rest, if c.is_control() { ' ' } else { *c }))
}

/// Joins rows by a way that is given them as they are read. Linear, that way aside.
pub(in super::super) fn join_as_read(
    text: &str,
    rows: &mut Vec<Span>,
    join: impl FnOnce(&str, &mut Vec<Span>),
) {
    let mut read = String::with_capacity(text.len());
    let as_read = |row: &Span| {
        let start = offset(read.len());
        let source = slice(text, row.start, row.end);
        read.extend(pieces(source).map(|(_, piece)| piece));
        let end = offset(read.len());
        read.push('\n');
        Span {
            start,
            end,
            content_start: start,
            content_end: end,
            ..*row
        }
    };
    let all: Vec<Span> = rows.iter().map(as_read).collect();
    let mut joined = all.clone();
    join(&read, &mut joined);
    // Each line ends where its last row does.
    let mut ends = joined.iter().map(|line| line.end);
    let mut end = ends.next();
    let mut own = all.iter().skip(1).map(|row| row.end);
    join_rows(rows, |_, _| {
        let is_before_end = own.next().zip(end).is_some_and(|(own, end)| own <= end);
        if !is_before_end {
            end = ends.next();
        }
        is_before_end
    });
}

/// Whether a text shows tags.
fn has_tags(text: &str) -> bool {
    let opens = |at| {
        let behind: &str = &text[at + 1..];
        behind.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!')
    };
    memchr::memchr_iter(b'<', text.as_bytes()).any(opens)
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::{are_in, find, pieces};
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    fn as_read(text: &str) -> String {
        pieces(text).map(|(_, read)| read).collect()
    }

    #[test]
    fn escapes_are_read_as_what_they_stand_for() {
        for (source, expected) in [
            (
                "Tom &amp; Ann&#39;s &quot;boat&quot;",
                "Tom & Ann's \"boat\"",
            ),
            ("it&#x2019;s &#8220;so&#8221;&hellip;", "it’s “so”…"),
            ("Espa&ntilde;a,&nbsp;Z&uuml;rich", "España,\u{a0}Zürich"),
            ("don&#146;t &#150; so", "don’t – so"),
            (
                "R&amp;D&amp;#39;s A&amp;amp;E&amp;nbsp;x",
                "R&D's A&E\u{a0}x",
            ),
            ("a&#10;b&NewLine;c&#129;", "a b c "),
            (
                "AT&T; &bogus; & &; &#; &#0; &#xD800; &amp &ampere;",
                "AT&T; &bogus; & &; &#; &#0; &#xD800; &amp &ampere;",
            ),
            ("&amp;bogus; &&amp;&#38;", "&bogus; &&&"),
            ("字&amp;字", "字&字"),
            ("&NotEqualTilde;", "&NotEqualTilde;"),
        ] {
            assert_eq!(as_read(source), expected, "{source:?}");
        }
    }

    #[test]
    fn what_shows_tags_keeps_them() {
        for text in [
            "<b>a</b> &amp;",
            "&lt; is less, </p> ends",
            "a & b",
            "AT&T;",
            "<!-- &amp;",
        ] {
            assert!(!are_in(text), "{text}");
        }
        assert!(are_in("I <3 you &amp; me < at 5>"));
    }

    #[test]
    fn lines_are_read_without_them() {
        let text = "Q&amp;A\n&nbsp;\n &nbsp;&bull; the port\n&#8226; the sea &amp;\n";
        assert_eq!(read(text), ["Q&A", "the port", "the sea &"]);
        let text = "+ 12 degrees at noon\nthe gauge&#39;s mark\n";
        assert_eq!(read(text), ["+ 12 degrees at noon", "the gauge's mark"]);
    }

    proptest! {
        #[test]
        fn escapes_are_as_the_library_has_them(text in "(&amp;|&#39;|&lt;|&|;|amp|#|3|a|字){0,20}") {
            // What was escaped twice the library reads once.
            if !text.contains("&amp;") {
                let plainly = html_escape::decode_html_entities(&text);
                prop_assert_eq!(as_read(&text), plainly);
            }
            for (range, _) in find(&text) {
                prop_assert!(text[range].starts_with('&'));
            }
        }
    }
}
