//! Pages as mails carry them: quoted, and with heads at odd places.

use super::damaged_by;
use proptest::prelude::{Strategy, any};

/// The page with a mark before every row.
pub(crate) fn quoted(page: &str) -> String {
    let row = |row: &str| {
        if row.is_empty() {
            ">\n".to_owned()
        } else {
            format!("> {row}\n")
        }
    };
    page.lines().map(row).collect()
}

/// A page with marks, heads and signatures at odd places, quoted as a whole or not.
pub(crate) fn damaged_mail() -> impl Strategy<Value = String> {
    (damaged_by(PARTS, 40), any::<bool>())
        .prop_map(|(page, whole)| if whole { quoted(&page) } else { page })
}

/// What mails put around a text, and parts of it.
const PARTS: &[&str] = &[
    "\n> ",
    "\n>",
    "\n>> ",
    "\n> > - ",
    "\n--\n",
    "\n",
    "\n\n",
    "\n\nFrom: Ann <ann@post.example>\nTo: desk@post.example\nDate: Tue, 14 Jan 2025 07:02:05 +0000\nSubject: Re: A\n",
    "\n> From: Ann <ann@post.example>\n> Subject: A\n>\n",
    "\n-----\nVon: Ann\nGesendet: 12. November 2025 06:15\nAn: Bo\nBetreff: AW: A\n\n",
    "From: ",
    "\nSubject: ",
    "\n\tby mx",
    "\n件名：",
    ":",
    "@",
    "From a@b ",
];
