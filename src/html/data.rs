//! Bodies that a page has only in its data: finding the string, and reading its escapes.

use crate::page::{BodySource, Script, Sources, offset};
use std::ops::Range;

/// Fewest bytes of a string that can be a body, quotes and escapes included.
const FEWEST_BYTES: usize = 400;

/// A string in the data of a page that may be its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Body {
    pub(super) source: BodySource,
    /// Its bytes in the source, between the quotes.
    pub(super) place: Range<u32>,
}

/// The string that is the body if the page has it in its data: the one `articleBody` of its JSON-LD,
/// or else the longest string of its other data. Linear in the scripts.
pub(super) fn find(html: &str, scripts: &[Script]) -> Option<Body> {
    let (mut told, mut longest) = (Vec::new(), None);
    for script in scripts {
        let text = html.get(script.place.start as usize..script.place.end as usize)?;
        for value in Values::of(text) {
            let place = script.place.start + offset(value.place.start)
                ..script.place.start + offset(value.place.end);
            if script.linked {
                told.extend((value.key == "articleBody").then_some(place));
            } else if longest
                .as_ref()
                .is_none_or(|held: &Range<u32>| held.len() < place.len())
            {
                longest = Some(place);
            }
        }
    }
    let told = match &told[..] {
        [only] => Some((BodySource::JsonLd, only.clone())),
        _ => None,
    };
    let (source, place) = told.or(longest.map(|place| (BodySource::Data, place)))?;
    (place.len() >= FEWEST_BYTES).then_some(Body { source, place })
}

/// The strings of data that are no keys. What is no JSON gives strings too, and does no harm.
struct Values<'t> {
    text: &'t str,
    at: usize,
    key: &'t str,
}

/// A string and the key before it.
struct Value<'t> {
    key: &'t str,
    place: Range<usize>,
}

impl<'t> Values<'t> {
    fn of(text: &'t str) -> Self {
        Values {
            text,
            at: 0,
            key: "",
        }
    }
}

impl<'t> Iterator for Values<'t> {
    type Item = Value<'t>;

    fn next(&mut self) -> Option<Value<'t>> {
        let bytes = self.text.as_bytes();
        loop {
            let start = self.at + memchr::memchr(b'"', bytes.get(self.at..)?)? + 1;
            let mut end = start;
            loop {
                end += memchr::memchr2(b'"', b'\\', bytes.get(end..)?)?;
                if bytes[end] == b'"' {
                    break;
                }
                end += 2;
            }
            self.at = end + 1;
            let behind = bytes[self.at..]
                .iter()
                .find(|byte| !byte.is_ascii_whitespace());
            if behind != Some(&b':') {
                let key = self.key;
                return Some(Value {
                    key,
                    place: start..end,
                });
            }
            self.key = self.text.get(start..end).unwrap_or("");
        }
    }
}

/// The text of a string that starts at this byte of the source, and where each part came from.
/// Escapes that are none, and halves of characters, become signs of replacement.
pub(super) fn decode(string: &str, start: u32) -> (String, Sources) {
    let (mut text, mut sources) = (String::with_capacity(string.len()), Sources::default());
    let mut at = 0;
    while at < string.len() {
        let rest = &string[at..];
        let (length, part) = match rest.find('\\') {
            Some(0) => escape(rest),
            found => (found.unwrap_or(rest.len()), None),
        };
        let source = start + offset(at)..start + offset(at + length);
        let before = text.len();
        match part {
            Some(c) => text.push(c),
            None => text.push_str(&rest[..length]),
        }
        sources.push(offset(before), offset(text.len() - before), source);
        at += length;
    }
    (text, sources)
}

/// How many bytes the escape at the start of a text takes, and the character that it stands for.
fn escape(text: &str) -> (usize, Option<char>) {
    let bytes = text.as_bytes();
    let c = match bytes.get(1) {
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'b' | b'f') => ' ',
        Some(b'u') => return unicode(text),
        _ => {
            let Some(c) = text[1..].chars().next() else {
                return (1, Some(char::REPLACEMENT_CHARACTER));
            };
            return (1 + c.len_utf8(), Some(c));
        }
    };
    (2, Some(c))
}

fn unicode(text: &str) -> (usize, Option<char>) {
    let unit = |at: usize| {
        let hex = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(hex, 16).ok()
    };
    let Some(first) = unit(0) else {
        return (2, Some(char::REPLACEMENT_CHARACTER));
    };
    let mut pair = char::decode_utf16([Some(first), unit(6)].into_iter().flatten());
    match pair.next() {
        Some(Ok(c)) => (if c.len_utf16() == 2 { 12 } else { 6 }, Some(c)),
        _ => (6, Some(char::REPLACEMENT_CHARACTER)),
    }
}

/// The parts of a body that are read one by one: all of it where it is markup, else its lines.
pub(super) fn parts(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_markup = text.contains("</") || text.contains("<br") || text.contains("<p>");
    let mut at = 0;
    let parts = text.split(move |c| c == '\n' && !is_markup);
    parts.map(move |part| {
        let start = at;
        at += part.len() + 1;
        (start, part)
    })
}

#[cfg(test)]
mod tests {
    use super::{Values, decode};
    use proptest::prelude::{any, prop_assert_eq, proptest};

    fn values(json: &str) -> Vec<(&str, &str)> {
        let values = Values::of(json);
        values
            .map(|value| (value.key, &json[value.place]))
            .collect()
    }

    #[test]
    fn strings_are_found_with_their_keys() {
        let json = r#"{"a": "b", "c" : ["d\"e", "f\\"], "g": 1}"#;
        assert_eq!(values(json), [("a", "b"), ("c", r#"d\"e"#), ("c", r"f\\")]);
        for broken in ["", "\"", "\"a", "\"a\\", "\"a\\\"", "a\": \"b"] {
            assert!(values(broken).len() < 2, "{broken}");
        }
    }

    #[test]
    fn escapes_lead_back() {
        let string = r#"a\"\u00e9\ud83d\ude00\ud83d\/\n\u12"#;
        let (text, sources) = decode(string, 10);
        assert_eq!(text, "a\"é😀\u{fffd}/\n\u{fffd}12");
        assert_eq!(sources.of(1..2), 11..13);
        assert_eq!(sources.of(2..8), 13..31);
    }

    proptest! {
        #[test]
        fn strings_are_read_as_json_has_them(text in any::<String>()) {
            let json = serde_json::to_string(&text).unwrap_or_default();
            let (read, _) = decode(&json[1..json.len() - 1], 0);
            prop_assert_eq!(read, text.replace(['\u{8}', '\u{c}'], " "));
        }
    }
}
