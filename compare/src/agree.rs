//! Whether the words that this crate reads of a page are those of a standard parser, in order.

use crate::corpus::pages;
use bodycopy::html::Lines;
use bodycopy_gold::words;
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, QualName, ns, parse_document, tree_builder::TreeBuilderOpts};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use std::error::Error;

/// Elements whose text is not read: programs, styles, and content for browsers that there are no
/// more.
const SILENT: &[&str] = &["script", "style", "iframe", "noembed", "noframes"];

/// Elements of HTML that do not part words, beside those that authors make up. All others do.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "applet", "audio", "b", "basefont", "bdi", "bdo", "bgsound", "big",
    "blink", "canvas", "cite", "code", "data", "datalist", "del", "dfn", "em", "embed", "font",
    "i", "img", "input", "ins", "kbd", "label", "map", "mark", "marquee", "math", "meter", "nobr",
    "object", "output", "picture", "progress", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp",
    "slot", "small", "source", "span", "strike", "strong", "sub", "sup", "svg", "time", "track",
    "tt", "u", "var", "video", "wbr",
];

/// Prints how many pages of a corpus agree, and where the first `shown` others part.
pub(crate) fn run(path: &str, shown: usize) -> Result<(), Box<dyn Error>> {
    let (mut count, mut same) = (0usize, 0usize);
    for page in pages(path)? {
        let page = page?;
        let read = |own| words(&standard_text(&page.html, own));
        let expected: Vec<String> = read(Own::Joins);
        let found: Vec<String> = words(Lines::read(&page.html).text());
        count += 1;
        if expected == found || read(Own::Parts) == found {
            same += 1;
        } else if count - same <= shown {
            let at = expected
                .iter()
                .zip(&found)
                .take_while(|(a, b)| a == b)
                .count();
            let around = |words: &[String]| {
                let end = (at + 8).min(words.len());
                words[at.saturating_sub(3).min(end)..end].join(" ")
            };
            println!(
                "{}: {} words, {} found",
                page.id,
                expected.len(),
                found.len()
            );
            println!(
                "  standard: {}\n  found:    {}",
                around(&expected),
                around(&found)
            );
        }
    }
    #[allow(clippy::cast_precision_loss)] // Counts of pages.
    let share = 100.0 * same as f64 / count as f64;
    println!("{same} of {count} pages agree: {share:.2} %");
    Ok(())
}

/// What an element does that a site named itself (`news-story`): its style says so, which neither parser reads, so
/// that a page agrees either way.
#[derive(Clone, Copy, PartialEq)]
enum Own {
    /// It joins the words before and behind it, as a `span` does.
    Joins,
    /// It parts them, as a `div` does.
    Parts,
}

/// The text of a page as a standard parser has it, without scripting.
fn standard_text(html: &str, own: Own) -> String {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts {
            scripting_enabled: false,
            ..TreeBuilderOpts::default()
        },
        ..ParseOpts::default()
    };
    let dom = parse_document(RcDom::default(), options).one(html);
    let mut text = String::new();
    let mut open: Vec<(Handle, bool)> = vec![(dom.document.clone(), false)];
    while let Some((node, done)) = open.pop() {
        match &node.data {
            NodeData::Text { contents } => text.push_str(&contents.borrow()),
            NodeData::Element {
                name,
                template_contents,
                ..
            } => {
                let parts = parts_words(name, own);
                let name = &*name.local;
                if SILENT.contains(&name) {
                    continue;
                }
                if parts {
                    text.push('\n');
                }
                if !done {
                    open.push((node.clone(), true));
                    let template = template_contents.borrow();
                    let children = template.as_ref().map_or(&node.children, |t| &t.children);
                    open.extend(
                        children
                            .borrow()
                            .iter()
                            .rev()
                            .map(|child| (child.clone(), false)),
                    );
                }
            }
            _ => open.extend(
                node.children
                    .borrow()
                    .iter()
                    .rev()
                    .map(|child| (child.clone(), false)),
            ),
        }
    }
    text
}

fn parts_words(name: &QualName, own: Own) -> bool {
    let local = &*name.local;
    match name.ns {
        ns!(html) if local.contains('-') => own == Own::Parts,
        ns!(html) => !INLINE.contains(&local),
        _ => matches!(local, "title" | "desc" | "foreignObject"),
    }
}
