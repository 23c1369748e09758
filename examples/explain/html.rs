//! A page for a browser: the text as it reads, what was cut struck out, and the reasons beside it.

use crate::{said, score, summary, votes_on};
use bodycopy::{Classified, SourceLine};
use std::fmt::Write;

const HEAD: &str = r#"<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Lines and verdicts</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root { color-scheme: light dark; --ink: #1a1a1a; --faint: #8a8a8a; --field: #0b62a8;
  --cut: #a33; --rule: #e4e4e4 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --faint: #888; --field: #6db3ee;
  --cut: #e88; --rule: #333 } }
body { font: 17px/1.55 Georgia, serif; color: var(--ink); max-width: 64em; margin: 2em auto;
  padding: 0 1em }
header { white-space: pre-line; margin-bottom: 1em }
header, .why, .number { font: 13px/1.9 system-ui, sans-serif; color: var(--faint) }
.line { display: grid; grid-template-columns: 2.5em 12em 1fr; gap: 0 1em;
  border-top: 1px solid var(--rule); padding: .35em 0 }
.number { text-align: right }
.text { overflow-wrap: anywhere }
.field .text, .field .why { color: var(--field) }
.headline .text { font-size: 1.35em; line-height: 1.25 }
.removed .text { color: var(--faint); text-decoration: line-through }
.removed .why { color: var(--cut) }
summary { cursor: pointer }
table { font-size: 12px; line-height: 1.4; color: var(--faint) }
td:first-child { text-align: right; font-variant-numeric: tabular-nums }
</style></head><body>
"#;

/// The whole page. Votes open at a click on the verdict.
pub(crate) fn page(classified: &Classified<'_>) -> String {
    let mut page = String::from(HEAD);
    // Writing to a string cannot fail.
    let _ = writeln!(page, "<header>{}</header>", escape(&summary(classified)));
    for line in classified.lines() {
        let label = line.verdict().label();
        let class = format!("{} {label}", line.verdict().as_str());
        let _ = writeln!(
            page,
            "<div class=\"line {class}\"><div class=\"number\">{number}</div>\
             <details class=\"why\"><summary>{why} {score}</summary>{votes}</details>\
             <div class=\"text\">{text}</div></div>",
            number = line.number(),
            why = escape(label),
            score = score(line),
            votes = votes(classified, line),
            text = escape(line.text()),
        );
    }
    page.push_str("</body></html>\n");
    page
}

fn votes(classified: &Classified<'_>, line: SourceLine<'_>) -> String {
    let mut table = String::from("<table>");
    for (filter, vote) in votes_on(classified, line.number()) {
        let (weight, what) = said(vote);
        let (filter, what) = (escape(filter), escape(&what));
        let _ = write!(table, "<tr><td>{weight}<td>{filter}<td>{what}");
    }
    table.push_str("</table>");
    table
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
