//! Which encoding the bytes of a page are in: told by its mark, its header, itself, or guessed.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// Bytes at the start of a page in which it may name its encoding, by the HTML standard.
const DECLARATION_BYTES: usize = 1024;

/// The text of a page's bytes, as browsers find it: by a byte-order mark; as UTF-8, if they are;
/// by `charset`, the label of an HTTP header, if there is one; by the page's own declaration; and
/// else as the letters make most likely. What is no character is U+FFFD. Linear.
///
/// UTF-8 is borrowed. Ranges of an article are those of this text.
///
/// ```
/// use bodycopy::html::decode;
///
/// assert_eq!(decode("Zürich".as_bytes(), None), "Zürich");
/// assert_eq!(decode(b"Z\xfcrich", Some("iso-8859-1")), "Zürich");
/// assert_eq!(decode(b"<meta charset=windows-1251>\xcc\xee\xf1\xea\xe2\xe0", None),
///     "<meta charset=windows-1251>Москва");
/// ```
pub fn decode<'b>(bytes: &'b [u8], charset: Option<&str>) -> Cow<'b, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return text(encoding, &bytes[mark..]);
    }
    // Bytes that are not meant as UTF-8 and happen to be all the same are rare, and pages that
    // name another encoding by mistake are not.
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let named = charset.and_then(|label| Encoding::for_label(label.as_bytes()));
    let encoding = named
        .or_else(|| declared(bytes))
        .unwrap_or_else(|| guessed(bytes));
    text(encoding, bytes)
}

fn text<'b>(encoding: &'static Encoding, bytes: &'b [u8]) -> Cow<'b, str> {
    encoding.decode_without_bom_handling(bytes).0
}

/// The encoding that a page names: in `<meta charset=..>`, in `<meta content="..; charset=..">`,
/// or in an XML declaration.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(DECLARATION_BYTES)];
    let head = head.to_ascii_lowercase();
    let after = |name: &[u8]| {
        let at = memchr::memmem::find(&head, name)? + name.len();
        let rest = head[at..]
            .trim_ascii_start()
            .strip_prefix(b"=")?
            .trim_ascii_start();
        let rest = rest
            .strip_prefix(b"\"")
            .or(rest.strip_prefix(b"'"))
            .unwrap_or(rest);
        let ends = |byte: &u8| !(byte.is_ascii_alphanumeric() || b"-_:.".contains(byte));
        let end = rest.iter().position(ends).unwrap_or(rest.len());
        Encoding::for_label(&rest[..end])
    };
    // A page that could be read so far is not in UTF-16, whatever it says.
    let encoding = after(b"charset").or_else(|| after(b"encoding"))?;
    let wide = encoding == UTF_16LE || encoding == UTF_16BE;
    Some(if wide { UTF_8 } else { encoding })
}

/// What the bytes are most likely in.
fn guessed(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use super::decode;
    use encoding_rs::{Encoding, SHIFT_JIS, WINDOWS_1251, WINDOWS_1252};

    #[test]
    fn marks_come_first_then_headers_then_declarations() {
        assert_eq!(decode(b"\xef\xbb\xbf\xc3\xbc", Some("latin1")), "ü");
        assert_eq!(decode(b"\xff\xfeZ\0", Some("utf-8")), "Z");
        let page = b"<meta content='text/html; charset=koi8-r'>\xed\xcf\xd3\xcb\xd7\xc1";
        assert!(decode(page, None).ends_with("Москва"));
        assert!(!decode(page, Some("latin1")).ends_with("Москва"));
        assert!(decode(page, Some("no such")).ends_with("Москва"));
        assert!(decode(b"<?xml encoding='latin1'?>\xfc", None).ends_with('ü'));
        assert!(decode(b"<meta charset=utf-16>\xc3\xbc\xff", None).contains('ü'));
    }

    #[test]
    fn languages_are_told_by_their_letters() {
        let guess = |encoding: &'static Encoding, text: &str| {
            let bytes = encoding.encode(text).0.into_owned();
            assert_eq!(decode(&bytes, None), text);
        };
        guess(
            WINDOWS_1252,
            "Der Hafen bleibt noch länger geschlossen, sagte die Behörde.",
        );
        guess(
            WINDOWS_1251,
            "Порт останется закрытым до мая, сообщила администрация.",
        );
        guess(SHIFT_JIS, "港は五月まで閉鎖されると当局が発表した。");
    }

    #[test]
    fn any_bytes_are_a_text() {
        for bytes in [&b""[..], b"\xff", b"charset", b"charset=", b"\xfe\xff\xd8"] {
            let _ = decode(bytes, None);
        }
    }
}
