//! Bodies that HTML pages have in their data alone: what is read, where it came from, and when.

use bodycopy::html::{BodySource, Declaration, extract};
use bodycopy::{Article, BlockKind, Reason};

const FIRST: &str = "The harbour stays closed until May, the port authority said on Tuesday, because \
                     the work on the northern channel takes longer than planned.";
const SECOND: &str = "Ferries leave from the fish market instead, and tickets that were bought for the \
                      closed pier remain valid until the end of the summer, a spokesman said.";

/// The story as a string of JSON.
fn plain() -> String {
    serde_json::to_string(&[FIRST, SECOND, FIRST, SECOND].join("\n\n")).expect("a string is JSON")
}

/// Ranges of lines stand in order in the page, and a body line's holds its text.
fn check(article: &Article<'_>, page: &str) {
    let mut end = 0;
    for line in article.lines() {
        assert!(line.range().start >= end, "{:?} after {end}", line.range());
        end = line.range().end;
        assert!(page.get(line.range()).is_some());
    }
    let blocks: Vec<usize> = article.blocks().iter().map(bodycopy::Block::line).collect();
    let body = article.lines().filter(|line| line.verdict().is_body());
    assert!(body.map(|line| line.number()).eq(blocks));
}

#[test]
fn an_article_body_in_json_ld_is_read() {
    let page = format!(
        r#"<title>Harbour shut</title><script type="application/ld+json">{{"@type": "NewsArticle",
        "headline": "Harbour shut", "author": "Ann Lee", "articleBody": {}}}</script>
        <nav><a href=/>Home</a></nav><p>Please enable JavaScript<p>Accept"#,
        plain()
    );
    let article = extract(&page).expect("the data holds a story");
    assert_eq!(article.body_source(), BodySource::JsonLd);
    let expected = [FIRST, SECOND, FIRST, SECOND];
    assert!(article.paragraphs().eq(expected));
    assert_eq!(&page[article.blocks()[1].range()], SECOND);
    assert_eq!(article.title(), Some("Harbour shut"));
    assert!(article.byline().names().eq(["Ann Lee"]));
    let removed: Vec<&str> = article.removed().map(|line| line.text()).collect();
    assert_eq!(
        removed[removed.len() - 3..],
        ["Home", "Please enable JavaScript", "Accept"]
    );
    check(&article, &page);
}

#[test]
fn a_body_of_markup_in_data_keeps_its_structure() {
    let body =
        format!("<h2>What it \"is\"</h2><p>{FIRST}</p><p>{SECOND} <a href='/x'>é&eacute;</a>.</p>");
    let body = serde_json::to_string(&body.repeat(2)).expect("a string is JSON");
    let body = body.replace('é', "\\u00e9").replace("</", "<\\/");
    let page = format!(
        r#"<div id=app></div><script id=__NEXT_DATA__ type="application/json">
        {{"props": {{"menu": ["a", "b"], "post": {{"content": {body}, "n": 1}}}}}}</script>"#
    );
    let article = extract(&page).expect("the data holds a story");
    assert_eq!(article.body_source(), BodySource::Data);
    let blocks = article.blocks();
    assert_eq!(
        (blocks[0].kind(), blocks[0].text()),
        (BlockKind::Subhead, "What it \"is\"")
    );
    assert!(blocks[2].text().ends_with("said. éé."));
    assert_eq!(blocks[2].links()[0].target(), "/x");
    assert_eq!(&page[blocks[0].range()], "What it \\\"is\\\"");
    check(&article, &page);
}

#[test]
fn data_are_not_looked_at_where_lines_tell_the_story() {
    let story = format!("<p>{FIRST}<p>{SECOND}").repeat(4);
    let data = format!(
        r#"<script type=application/ld+json>{{"articleBody": {}}}</script>"#,
        plain()
    );
    let article = extract(&format!("{data}{story}")).expect("the page shows a story");
    assert_eq!(
        (article.body_source(), article.blocks().len()),
        (BodySource::Lines, 2)
    );
    // What two stories say is the story of neither.
    let article = extract(&data.repeat(2));
    assert!(article.is_err());
    // What is no prose is no body.
    let words = serde_json::to_string(&"Home News Sport ".repeat(90)).expect("a string is JSON");
    let menu = format!(r#"<script type=application/json>{{"menu": {words}}}</script><p>Home"#);
    assert!(extract(&menu).is_err());
}

#[test]
fn what_the_page_shows_of_such_a_story_is_removed_with_a_reason() {
    let data = format!(
        r#"<script type=application/ld+json>{{"articleBody": {}}}</script>"#,
        plain()
    );
    let page = format!("{data}<p>{FIRST}");
    let article = extract(&page).expect("the data holds a story");
    let last = article
        .removed()
        .next_back()
        .expect("what is shown is removed");
    assert_eq!(last.text(), FIRST);
    assert!(
        matches!(last.verdict(), bodycopy::Verdict::Removed(removal) if removal.reason == Reason::Duplicate)
    );
    check(&article, &page);
}

#[test]
fn every_truncation_of_data_is_a_page() {
    let page = format!(
        r#"<script type=application/json>{{"body": {}, "\ud83d": "\ud83d\u"}}</script>"#,
        plain().replace("May", "M\\u00e4\\ud83d\\ude00")
    );
    for end in 0..=page.len() {
        let cut = format!("{}</script>a", &page[..end]);
        if let Ok(article) = extract(&cut) {
            check(&article, &cut);
        }
    }
    let quotes = format!(
        "<script type=application/json>{}</script>",
        "\"\\\"".repeat(200_000)
    );
    assert!(extract(&quotes).is_err());
}

#[test]
fn kinds_are_declared_in_every_way() {
    let story = format!("<p>{FIRST}<p>{SECOND}").repeat(4);
    for (head, expected) in [
        ("<meta property=og:type content=product>", Some("product")),
        (
            "<script type=application/ld+json>{\"@type\": [\"QAPage\"]}</script>",
            Some("forum"),
        ),
        (
            "<div itemscope itemtype='https://schema.org/TechArticle'>",
            Some("documentation"),
        ),
        ("<meta property=og:type content=website>", None),
    ] {
        let article = extract(&format!("{head}{story}")).expect("the page shows a story");
        assert_eq!(
            article.page_kind().map(|kind| kind.as_str()),
            expected,
            "{head}"
        );
        assert!(article.declared(Declaration::Kind).next().is_some());
    }
}
