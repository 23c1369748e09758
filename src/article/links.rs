//! Links in the text of a block: which bytes, and where they lead.

use crate::page::{Declaration, Page};
use iri_string::types::{IriAbsoluteString, IriReferenceStr, IriString};
use std::fmt::Write;
use std::ops::Range;

/// Longest address that is followed, in bytes, as longer ones are data and no address.
const MOST_BYTES: usize = 4096;

/// A link in the text of a block of an HTML page.
///
/// ```
/// use bodycopy::html::extract;
///
/// let article = extract(include_str!("../../examples/data/harbour-page.html"))?;
/// let block = &article.blocks()[1];
/// let link = &block.links()[0];
/// assert_eq!(&block.text()[link.range()], "tickets that were bought for the closed pier");
/// assert_eq!(link.target(), "https://port.example/tickets?a=1&b=2");
/// # Ok::<(), bodycopy::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub(super) range: Range<u32>,
    pub(super) target: String,
}

impl Link {
    /// Its bytes in the block's text, half-open.
    pub fn range(&self) -> Range<usize> {
        self.range.start as usize..self.range.end as usize
    }

    /// Where it leads: an address of `http`, `https` or `mailto`, or one that is relative.
    ///
    /// Relative ones are resolved against the page's `base`, and where it has none against the address
    /// that the caller gave ([`extract_html_at`](crate::Pipeline::extract_html_at)) or else the page's
    /// canonical one; where there is none of these they stay relative to the page's own address. A
    /// canonical address errs on copies of a page from another site. What must not stand in an address
    /// is percent-encoded.
    pub fn target(&self) -> &str {
        &self.target
    }
}

/// The address that relative ones of a page start from, if it is known: its `base`, which may be
/// relative to the page's own address, or that, as the caller knows it or else the page says.
pub(super) fn base(page: &Page<'_>) -> Option<IriAbsoluteString> {
    let markup = page.whole_markup()?;
    let said = markup.said.iter();
    let said = said.filter(|said| said.what == Declaration::Address);
    let canonical = || absolute(&said.min_by_key(|said| said.place.rank())?.value, None);
    let own = absolute(&markup.address, None).or_else(canonical);
    absolute(&markup.base, own.as_ref()).or(own)
}

/// An address as one that others can start from.
fn absolute(address: &str, base: Option<&IriAbsoluteString>) -> Option<IriAbsoluteString> {
    let address = target(address, base)?;
    let address = IriString::try_from(address).ok()?;
    let web = address.authority_str().is_some();
    web.then(|| address.to_absolute().to_owned())
}

/// Where an address leads as a page has it, if it is one to follow: read as browsers do, so that
/// no blank or control character hides what it is.
pub(super) fn target(address: &str, base: Option<&IriAbsoluteString>) -> Option<String> {
    let address = readable(address);
    if address.is_empty() || address.len() > MOST_BYTES {
        return None;
    }
    // A first part with a colon that is no scheme is an error.
    let reference = IriReferenceStr::new(&address).ok()?;
    match (reference.scheme_str(), base) {
        (Some(scheme), _) => {
            let followed = ["http", "https", "mailto"];
            let followed = followed
                .iter()
                .any(|known| scheme.eq_ignore_ascii_case(known));
            followed.then_some(address)
        }
        (None, Some(base)) => Some(reference.resolve_against(base).to_string()),
        (None, None) => Some(address),
    }
}

/// An address without what browsers pass over in it, and with what must not stand in it encoded.
fn readable(address: &str) -> String {
    let is_outside = |c: char| c <= ' ';
    let mut readable = String::new();
    let mut rest = address.trim_matches(is_outside).chars();
    while let Some(c) = rest.next() {
        match c {
            '\t' | '\n' | '\r' => {}
            '%' if is_encoded(rest.as_str()) => readable.push(c),
            '\0'..=' '
            | '\u{7f}'
            | '%'
            | '"'
            | '<'
            | '>'
            | '['
            | '\\'
            | ']'
            | '^'
            | '`'
            | '{'
            | '|'
            | '}' => {
                let _ = write!(readable, "%{:02X}", u32::from(c));
            }
            c => readable.push(c),
        }
    }
    readable
}

/// Whether two digits of a character's code lead a text.
fn is_encoded(text: &str) -> bool {
    matches!(text.as_bytes(), [a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::{absolute, target};

    #[test]
    fn addresses_are_resolved_as_the_standard_has_it() {
        // RFC 3986, 5.4, but for the schemes that are not followed.
        let base = absolute("http://a/b/c/d;p?q", None);
        for (address, expected) in [
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"),
            ("g;x=1/../y", "http://a/b/c/y"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../../../g", "http://a/g"),
            ("HTTPS://x/ä b", "HTTPS://x/ä%20b"),
            ("mailto:ann@post.example", "mailto:ann@post.example"),
        ] {
            assert_eq!(
                target(address, base.as_ref()).as_deref(),
                Some(expected),
                "{address}"
            );
        }
        assert_eq!(target("../g#a", None).as_deref(), Some("../g#a"));
        assert_eq!(absolute("mailto:a@b.example", None), None);
    }

    #[test]
    fn addresses_that_are_none_to_follow_are_dropped() {
        for address in [
            "",
            " \n",
            "javascript:alert(1)",
            " \u{1}javascript:alert(1)",
            "java\tscript\n:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\u{1}script:alert(1)",
            "java script:alert(1)",
            "\u{a0}javascript:alert(1)",
            "javascript&colon;alert(1):",
            "vbscript:x",
            "data:text/html,<script>alert(1)</script>",
            "blob:https://a.example/1",
            "file:///etc/passwd",
            "ftp://a.example",
            "tel:1",
            ":x",
            "1:x",
            &"a".repeat(5000),
        ] {
            for base in [None, absolute("https://a.example/b", None)] {
                assert_eq!(target(address, base.as_ref()), None, "{address:?}");
            }
        }
    }
}
