//! The structure of HTML pages in articles, as Markdown and as HTML that is safe to embed.

use super::html::{PAGE, piece, solid};
use bodycopy::html::Link;
use bodycopy::{Article, BlockKind, Pipeline, Reason, Verdict};
use html5gum::{DefaultEmitter, Token, Tokenizer};
use proptest::prelude::{Just, Strategy, prop, prop_assert_eq, prop_oneof, proptest};
use pulldown_cmark::{Event, Options, Parser, Tag};

const MARKDOWN: &str = "\
# Harbour to stay closed until May

ROTTERDAM: The harbour stays closed until May, the port authority said on Tuesday, because the \
dredging of the northern channel takes longer than its engineers had planned.

Ferries leave from the fish market instead, and [tickets that were bought for the closed pier]\
(https://port.example/tickets?a=1&b=2) remain valid until the end of the summer, a spokesman said.

## What passengers say

> “Nobody takes the boat at noon to start a shift at eight,” said Carla Smit, who has crossed the \
river twice a week for eleven years and plans to go on.

1. Passengers with cars must book a place on the morning boat, which is the only one that can take \
them.
1. All others may take any boat, and pay on board as they did before the harbour was closed.
";

#[test]
fn structure_is_kept() {
    let article = Pipeline::builder()
        .add("all", |line: bodycopy::Line<'_>| {
            let told = [
                "What passengers say",
                "Passengers with",
                "All others",
                "“Nobody",
            ];
            if told.iter().any(|start| line.text().starts_with(start)) {
                bodycopy::Vote::certainly_body()
            } else {
                bodycopy::Vote::ABSTAIN
            }
        })
        .build()
        .and_then(|pipeline| pipeline.extract_html(PAGE))
        .expect("the page holds a story");
    assert_eq!(article.to_markdown(), MARKDOWN);
    let html = article.to_html();
    assert!(
        html.contains("<h2>What passengers say</h2>\n<blockquote>\n<p>“Nobody"),
        "{html}"
    );
    assert!(html.contains("<ol><li>Passengers with"), "{html}");
}

/// The article of all lines of a page.
pub(crate) fn whole(html: &str) -> Option<Article<'static>> {
    whole_at(html, "")
}

/// The same, of a page found at an address.
pub(crate) fn whole_at(html: &str, address: &str) -> Option<Article<'static>> {
    let keep = |_: bodycopy::Line<'_>| bodycopy::Vote::certainly_body();
    let pipeline = Pipeline::builder().add("keep", keep).build().ok()?;
    pipeline.extract_html_at(html, address).ok()
}

#[test]
fn nested_lists_and_code_come_out() {
    let page = "<ul><li>a<ol><li>b<li>c</ol><li>d</ul><pre>  x `y`\n```\nz</pre><h3>1. s</h3>";
    let article = whole(page).expect("all lines are kept");
    let expected = "- a\n    1. b\n    1. c\n- d\n\n````\n  x `y`\n```\nz\n````\n\n### 1. s\n";
    assert_eq!(article.to_markdown(), expected);
    let html = "<article>\n<ul><li>a<ol><li>b</li>\n<li>c</li></ol></li>\n<li>d</li></ul>\n\
                <pre>  x `y`\n```\nz\n</pre>\n<h3>1. s</h3>\n</article>\n";
    assert_eq!(article.to_html(), html);
}

#[test]
fn an_item_is_one_level_below_the_one_it_is_in_whatever_levels_a_page_leaves_out() {
    for (page, markdown, html) in [
        (
            "<ul><li>a<ul><li><ul><li>b</ul></ul><li>c</ul>",
            "- a\n    - b\n- c\n",
            "<ul><li>a<ul><li>b</li></ul></li>\n<li>c</li></ul>\n",
        ),
        (
            "<ul><li><ul><li>b</ul><li>a</ul>",
            "- b\n- a\n",
            "<ul><li>b</li>\n<li>a</li></ul>\n",
        ),
    ] {
        let article = whole(page).expect("all lines are kept");
        assert_eq!(article.to_markdown(), markdown);
        assert_eq!(article.to_html(), format!("<article>\n{html}</article>\n"));
    }
}

#[test]
fn signs_that_end_a_heading_are_text() {
    for (heading, markdown) in [
        ("No. #", "## No. \\#\n"),
        ("No. ##", "## No. \\##\n"),
        ("C#", "## C#\n"),
        ("#", "## \\#\n"),
        ("No. # 5", "## No. # 5\n"),
    ] {
        let article = whole(&format!("<h2>{heading}</h2>")).expect("all lines are kept");
        assert_eq!(article.to_markdown(), markdown);
        assert_eq!(check_markdown(&article), Ok(()));
    }
}

#[test]
fn a_link_of_a_heading_to_itself_is_no_text() {
    for heading in [
        "<h2>Boats<a class=headerlink href='#boats'>¶</a></h2>",
        "<h2>Boats <a href='#boats'>&para;</a> </h2>",
    ] {
        let article = whole(heading).expect("all lines are kept");
        assert_eq!(article.to_markdown(), "## Boats\n");
    }
    let article = whole("<p>Section ¶</p>").expect("all lines are kept");
    assert_eq!(article.to_markdown(), "Section ¶\n");
}

/// What no article holds, however a page hides it.
fn hostile() -> impl Strategy<Value = String> {
    let schemes = "(javascript|JaVaScRiPt|java\tscript|java&#10;script|&#1;javascript|&#106;avascript|data|vbscript|\u{a0}javascript|java\u{1}script)";
    let colons = "(:|&colon;|&#58;|&Tab;:|&NewLine;:)";
    prop_oneof![
        Just("&lt;script&gt;alert(1)&lt;/script&gt;".to_owned()),
        Just("<img src=x onerror=alert(1)>&lt;img onerror=x&gt; \\&lt;b&gt; \\\\&lt;b".to_owned()),
        Just("[x](javascript:y) ![x](y) `z` \"'".to_owned()),
        "<table>(<th>|<tr><td>){1,3}(<p>a\\|b|<td colspan=3>c|<tr>)(<td>d<p>e|<th>f|g)"
            .prop_map(String::from),
        Just("!<a href='x)y&copy;(z'>".to_owned()),
        "<h[1-4]>a{0,1} #{1,2}</h2>".prop_map(String::from),
        Just("<a href='x\">y<b>'>".to_owned()),
        Just("<base href='//a.example/b'>".to_owned()),
        (schemes, colons).prop_map(|(scheme, colon)| {
            format!("<a href=\"{scheme}{colon}alert(1)\" onclick='alert(1)'>x")
        }),
    ]
}

/// Whether a browser would follow an address to a page or a mail: its scheme, if it has any, is
/// looked for as the URL standard has it.
fn is_followed(address: &str) -> bool {
    let outside = |c: char| c <= ' ';
    let address = address
        .trim_matches(outside)
        .replace(['\t', '\n', '\r'], "");
    let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
    let letters = scheme.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_scheme = letters
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    !is_scheme || ["http", "https", "mailto"].contains(&&*scheme.to_ascii_lowercase())
}

/// The law: HTML holds these elements, and no attribute but targets.
fn check_html(article: &Article<'_>) -> Result<(), String> {
    let elements: &[&[u8]] = &[
        b"article",
        b"h1",
        b"h2",
        b"h3",
        b"h4",
        b"h5",
        b"h6",
        b"p",
        b"ul",
        b"ol",
        b"li",
        b"pre",
        b"blockquote",
        b"small",
        b"a",
        b"table",
        b"tr",
        b"th",
        b"td",
        b"br",
    ];
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    for Ok(token) in Tokenizer::new_with_emitter(&*article.to_html(), emitter) {
        match token {
            Token::StartTag(tag) => {
                let known = elements.contains(&&**tag.name);
                let targets = tag.attributes.iter().all(|(name, value)| {
                    let value = String::from_utf8_lossy(value);
                    (&**tag.name, &***name) == (&b"a"[..], &b"href"[..]) && is_followed(&value)
                });
                if !known || !targets {
                    return Err(format!("{tag:?}"));
                }
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {
                return Err(format!("{token:?}"));
            }
            Token::String(_) | Token::EndTag(_) => {}
        }
    }
    Ok(())
}

/// The law: Markdown, read by another program, holds the texts and links of the blocks, and no HTML.
fn check_markdown(article: &Article<'_>) -> Result<(), String> {
    let (mut text, mut links, mut items) = (String::new(), Vec::new(), 0);
    for event in Parser::new_ext(&article.to_markdown(), Options::ENABLE_TABLES) {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.to_string()),
            Event::Start(Tag::Item) => items += 1,
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. }) => {
                return Err(format!("{event:?}"));
            }
            _ => {}
        }
    }
    let blocks = article.paragraphs();
    let expected: Vec<&str> = article
        .title()
        .into_iter()
        .chain(article.standfirst())
        .chain(blocks)
        .collect();
    if solid(&text) != solid(&expected.concat()) {
        return Err(format!("read {text:?} for {expected:?}"));
    }
    let blocks = article.blocks().iter();
    let listed = blocks.filter(|block| block.kind() == BlockKind::Item);
    if items != listed.count() {
        return Err(format!("read {items} items"));
    }
    let blocks = article.blocks().iter();
    let blocks = blocks.filter(|block| block.kind() != BlockKind::Preformatted);
    let targets: Vec<&str> = blocks
        .flat_map(|block| block.links().iter().map(Link::target))
        .collect();
    // One link over two cells is written twice.
    let parts = links.iter().map(String::as_str);
    let (mut read, mut expected): (Vec<&str>, Vec<&str>) = (parts.collect(), targets);
    read.dedup();
    expected.dedup();
    if read != expected {
        return Err(format!("read {read:?} for {expected:?}"));
    }
    Ok(())
}

proptest! {
    #[test]
    fn nothing_in_a_page_is_markup_in_its_article(
        pieces in prop::collection::vec(prop_oneof![piece(), hostile()], 0..20),
    ) {
        if let Some(article) = whole(&pieces.concat()) {
            prop_assert_eq!(check_html(&article), Ok(()));
            prop_assert_eq!(check_markdown(&article), Ok(()), "{}", article.to_markdown());
        }
    }
}

#[test]
fn tables_come_out_as_rows_of_cells() {
    for (page, markdown, html) in [
        (
            "<table><caption>c</caption><tr><th>Boat<th>Leaves<tr><td>Ann|<td><a href=/x>8</a>:15</table>",
            "*c*\n\n| Boat | Leaves |\n| --- | --- |\n| Ann\\| | [8](/x):15 |\n",
            "<tr><th>Boat</th><th>Leaves</th></tr>\n<tr><td>Ann|</td><td><a href=\"/x\">8</a>:15</td></tr>\n",
        ),
        (
            "<table><tr><td>a<td>b<tr><td><td>c</table>",
            "|  |  |\n| --- | --- |\n| a | b |\n|  | c |\n",
            "<tr><td>a</td><td>b</td></tr>\n<tr><td></td><td>c</td></tr>\n",
        ),
        (
            "<table><tr><th colspan=2>a<th>b<tr><th>c<td><p>d<p>e<td>f</table>",
            "| a |  | b |\n| --- | --- | --- |\n| c | d e | f |\n",
            "<tr><th>a</th><td></td><th>b</th></tr>\n<tr><th>c</th><td>d<br>e</td><td>f</td></tr>\n",
        ),
    ] {
        let article = whole(page).expect("all lines are kept");
        assert_eq!(article.to_markdown(), markdown);
        let rendered = article.to_html();
        assert!(
            rendered.contains(&format!("<table>\n{html}</table>")),
            "{rendered}"
        );
    }
}

#[test]
fn tables_that_lay_a_page_out_are_none() {
    for page in [
        "<table><tr><td><p>a<p>b<td>c<tr><td>d<td>e</table>",
        "<table><tr><td>a<tr><td>b</table>",
        "<table><tr><td>a<td>b</table>",
        "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>",
        "<table><tr><td>x<td><table><tr><td>b</table><tr><td>c<td>d</table>",
    ] {
        let article = whole(page).expect("all lines are kept");
        let rows = article
            .blocks()
            .iter()
            .filter(|block| block.kind() == BlockKind::Row);
        assert_eq!(rows.count(), 0, "{page}");
    }
}

#[test]
fn captions_are_removed_as_such_or_kept() {
    let page = PAGE.replace(". Photo: Jan Smit", "");
    let article = bodycopy::html::extract(&page).expect("the page holds a story");
    let caption = article
        .removed()
        .find(|line| line.text() == "A ferry at the fish market");
    let verdict = caption.expect("it is removed").verdict();
    let Verdict::Removed(removal) = verdict else {
        panic!("{verdict:?}");
    };
    assert_eq!(
        (removal.reason, removal.filter),
        (Reason::Caption, Some("caption"))
    );
    let keeping = Pipeline::builder().keep(Reason::Caption).build();
    let article = keeping.and_then(|pipeline| pipeline.extract_html(&page));
    let markdown = article.expect("the page holds a story").to_markdown();
    assert!(
        markdown.contains("\n*A ferry at the fish market*\n"),
        "{markdown}"
    );
}
