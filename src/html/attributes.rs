//! The attributes of one tag, as far as anything depends on them.

/// Most bytes of a value that are kept. Pages have images in attributes; no name, date or address
/// that matters is longer.
const MOST_BYTES: usize = 4096;
/// Most bytes of a name that are looked at.
const NAME_BYTES: usize = 16;

macro_rules! names {
    ($($attribute:ident $word:literal,)*) => {
        /// An attribute that matters.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(super) enum Name {
            $(#[doc = $word] $attribute,)*
        }

        const NAMES: &[Name] = &[$(Name::$attribute,)*];

        impl Name {
            fn of(name: &[u8]) -> Option<Name> {
                match std::str::from_utf8(name) {
                    $(Ok($word) => Some(Name::$attribute),)*
                    _ => None,
                }
            }
        }
    };
}

names! {
    Charset "charset",
    Class "class",
    Colspan "colspan",
    Content "content",
    Datetime "datetime",
    Hidden "hidden",
    Href "href",
    HttpEquiv "http-equiv",
    Id "id",
    Itemprop "itemprop",
    Itemtype "itemtype",
    Lang "lang",
    Named "name",
    Property "property",
    Rel "rel",
    Role "role",
    Start "start",
    Style "style",
    Type "type",
}

/// Adds bytes as long as no more than `most` are held, and one more to tell that there were more.
pub(super) fn extend(held: &mut Vec<u8>, more: &[u8], most: usize) {
    let room = (most + 1).saturating_sub(held.len()).min(more.len());
    held.extend_from_slice(&more[..room]);
}

/// Where a value stands among the kept bytes.
#[derive(Debug, Clone, Copy, Default)]
struct Value {
    start: usize,
    end: usize,
    given: bool,
}

/// Collects the attributes of a tag. Its storage grows to the largest tag's values that matter.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    bytes: Vec<u8>,
    values: [Value; NAMES.len()],
    /// The name that is being read.
    name: Vec<u8>,
    /// The attribute whose value is being read.
    open: Option<Name>,
    named: bool,
}

impl Attributes {
    /// Forgets the tag.
    pub(super) fn clear(&mut self) {
        if !self.bytes.is_empty() || self.named {
            self.values = [Value::default(); NAMES.len()];
        }
        self.bytes.clear();
        self.name.clear();
        self.open = None;
        self.named = false;
    }

    /// A new attribute begins.
    pub(super) fn begin(&mut self) {
        self.finish();
        self.named = true;
    }

    /// More of its name.
    pub(super) fn push_name(&mut self, name: &[u8]) {
        extend(&mut self.name, name, NAME_BYTES);
    }

    /// More of its value. The first attribute of a name counts, as in browsers.
    pub(super) fn push_value(&mut self, value: &[u8]) {
        self.open();
        if let Some(name) = self.open {
            let held = &mut self.values[name as usize];
            extend(&mut self.bytes, value, held.start + MOST_BYTES);
            held.end = self.bytes.len();
        }
    }

    /// The tag ends.
    pub(super) fn finish(&mut self) {
        if self.named {
            self.open();
        }
        self.open = None;
        self.name.clear();
        self.named = false;
    }

    /// Looks the name up, once it is whole.
    fn open(&mut self) {
        if self.name.is_empty() {
            return;
        }
        let name = Name::of(&self.name);
        self.name.clear();
        self.open = name.filter(|name| !self.values[*name as usize].given);
        if let Some(name) = self.open {
            let at = self.bytes.len();
            self.values[name as usize] = Value {
                start: at,
                end: at,
                given: true,
            };
        }
    }

    /// The value of an attribute; empty where it has none.
    pub(super) fn get(&self, name: Name) -> Option<&str> {
        let value = self.values[name as usize];
        let bytes = self.bytes.get(value.start..value.end)?;
        value.given.then(|| match std::str::from_utf8(bytes) {
            Ok(text) => text,
            // Only the last character of a value that was cut can be broken.
            Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or(""),
        })
    }

    /// The value of an attribute as [`get`](Attributes::get) gives it, but empty where it is too
    /// long to be kept whole.
    pub(super) fn whole(&self, name: Name) -> Option<&str> {
        let value = self.values[name as usize];
        let cut = value.end - value.start > MOST_BYTES;
        self.get(name).map(|text| if cut { "" } else { text })
    }

    /// Whether the page does not show the element.
    pub(super) fn hides(&self) -> bool {
        if self
            .get(Name::Hidden)
            .is_some_and(|value| value != "until-found")
        {
            return true;
        }
        self.get(Name::Style).is_some_and(|style| {
            style.split(';').any(|rule| {
                let (property, value) = rule.split_once(':').unwrap_or((rule, ""));
                let (property, value) = (property.trim(), value.trim());
                let is = |name: &str, hidden: &str| {
                    property.eq_ignore_ascii_case(name)
                        && value
                            .get(..hidden.len())
                            .is_some_and(|v| v.eq_ignore_ascii_case(hidden))
                };
                is("display", "none") || is("visibility", "hidden")
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Attributes, MOST_BYTES, Name};

    fn tag(attributes: &[(&str, &str)]) -> Attributes {
        let mut tag = Attributes::default();
        for (name, value) in attributes {
            tag.begin();
            tag.push_name(name.as_bytes());
            for byte in value.as_bytes() {
                tag.push_value(&[*byte]);
            }
        }
        tag.finish();
        tag
    }

    #[test]
    fn the_first_of_a_name_counts() {
        let tag = tag(&[("id", "a"), ("hidden", ""), ("id", "b"), ("onclick", "c")]);
        assert_eq!(tag.get(Name::Id), Some("a"));
        assert_eq!(tag.get(Name::Hidden), Some(""));
        assert_eq!(tag.get(Name::Class), None);
    }

    #[test]
    fn long_values_are_cut_between_characters() {
        let tag = tag(&[("class", &"ä".repeat(MOST_BYTES)), ("content", "x")]);
        assert_eq!(tag.get(Name::Class).map(str::len), Some(MOST_BYTES));
        assert_eq!(tag.get(Name::Content), Some("x"));
        assert_eq!(tag.whole(Name::Class), Some(""));
        assert_eq!(tag.whole(Name::Content), Some("x"));
    }

    #[test]
    fn styles_hide() {
        for (style, hides) in [
            ("display:none", true),
            ("color: red; DISPLAY : None !important", true),
            ("visibility:hidden", true),
            ("display:block", false),
            ("--display:none", false),
        ] {
            assert_eq!(tag(&[("style", style)]).hides(), hides, "{style}");
        }
        assert!(tag(&[("hidden", "")]).hides());
        assert!(!tag(&[("hidden", "until-found")]).hides());
    }
}
