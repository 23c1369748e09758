//! What is read: a record, or why a line is none.

use serde::Deserialize;
use serde_json::Value;

/// What a record is, for who sends something else.
const SHAPE: &str = r#"a record is {"id": .., "text": ".."} on one line"#;

pub(crate) struct Record {
    pub(crate) id: Value,
    pub(crate) page: Page,
}

/// A page: its plain text, or with the feature `html` its markup and where it was found.
pub(crate) enum Page {
    Text(String),
    #[cfg(feature = "html")]
    Html {
        html: String,
        address: String,
    },
}

/// A line that is no record: its id, where it is JSON and has one, and what is wrong with it.
pub(crate) struct Unreadable {
    pub(crate) id: Value,
    pub(crate) message: String,
}

#[derive(Deserialize)]
struct Keys {
    #[serde(default)]
    id: Value,
    text: Option<String>,
    html: Option<String>,
    /// Where the page was found, if that is known: anything but a string counts for nothing.
    #[cfg(feature = "html")]
    #[serde(default)]
    url: Value,
}

impl Record {
    /// Reads a line, the record of this number in the stream, from 1.
    pub(crate) fn read(line: &[u8], number: usize) -> Result<Record, Unreadable> {
        let refused = |id: Value, what: &str| Unreadable {
            id,
            message: format!("record {number} {what}; {SHAPE}"),
        };
        // Serde would read the elements of a list as the values of the keys.
        if !line.trim_ascii_start().starts_with(b"{") {
            return Err(refused(Value::Null, "is no JSON object"));
        }
        let keys: Keys = serde_json::from_slice(line).map_err(|error| {
            let mut value: Value = serde_json::from_slice(line).unwrap_or_default();
            let id = value.get_mut("id").map(Value::take).unwrap_or_default();
            refused(id, &in_words(&error))
        })?;
        let page = match (keys.text, keys.html) {
            (Some(text), None) => Page::Text(text),
            #[cfg(feature = "html")]
            (None, Some(html)) => Page::Html {
                html,
                address: keys.url.as_str().unwrap_or_default().to_owned(),
            },
            #[cfg(not(feature = "html"))]
            (None, Some(_)) => {
                let what = "has `html`, and `html` needs `--features html`";
                return Err(refused(keys.id, what));
            }
            (Some(_), Some(_)) => {
                let what = "has `text` and `html`: give `text` or `html`, not both";
                return Err(refused(keys.id, what));
            }
            (None, None) => return Err(refused(keys.id, "has neither `text` nor `html`")),
        };
        Ok(Record { id: keys.id, page })
    }
}

/// What the parser says, with the place in this record: to it, each is line 1.
fn in_words(error: &serde_json::Error) -> String {
    let said = error.to_string();
    let what = said.split(" at line ").next().unwrap_or_default();
    format!("cannot be read at byte {}: {what}", error.column())
}
