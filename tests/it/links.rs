//! Where the links of an article lead.

use super::structure::{whole, whole_at};

#[test]
fn links_lead_where_the_page_says() {
    let links = |head: &str, body: &str| -> Vec<String> {
        let article = whole(&format!("{head}<div>{body}")).expect("all lines are kept");
        let shown = article.blocks().iter().flat_map(|block| {
            block.links().iter().map(|link| {
                assert!(!block.text()[link.range()].is_empty());
                format!("{}={}", &block.text()[link.range()], link.target())
            })
        });
        shown.collect()
    };
    let canonical = "<link rel=canonical href=https://a.example/b/c>";
    for (head, body, expected) in [
        ("", "a <a href='x y'> b\u{a0} c </a>d", &["b c=x%20y"][..]),
        ("", "<a href=/x>a<p>b</a>", &["a=/x", "b=/x"]),
        ("", "<a href=x>a</a><a href=x>b</a>", &["a=x", "b=x"]),
        ("", "<a href=x>a<br>b</a>", &["a=x", "b=x"]),
        ("", "<a href=x>a <b>b</b> c</a> d", &["a b c=x"]),
        ("", "<a href=x>´a´</a> <a href=y> </a>", &["‘a’=x"]),
        ("", "<a href=x><div>a</a>b", &["a=x"]),
        ("", "<a href=>a</a> <a name=x>b</a>", &[]),
        (canonical, "<a href=x>a</a>", &["a=https://a.example/b/x"]),
        ("<base href=/d/>", "<a href=x>a</a>", &["a=x"]),
        (
            "<link rel=canonical href=https://a.example/b/c><base href=/d/><base href=/e/>",
            "<a href=x>a</a> <a href=HTTPS://b.example>b</a>",
            &["a=https://a.example/d/x", "b=HTTPS://b.example"],
        ),
        (
            "<base href=https://b.example>",
            "<a href=?x>a</a>",
            &["a=https://b.example?x"],
        ),
    ] {
        assert_eq!(links(head, body), expected, "{head}{body}");
    }
}

#[test]
fn links_start_from_the_address_that_the_caller_knows() {
    let canonical = "<link rel=canonical href=https://a.example/b/c>";
    let post = "https://post.example/news/harbour?a=1#top";
    for (head, address, expected) in [
        ("", post, "https://post.example/news/x"),
        (canonical, post, "https://post.example/news/x"),
        ("<base href=/d/>", post, "https://post.example/d/x"),
        ("<base href=//b.example/>", post, "https://b.example/x"),
        (
            "<base href=javascript:x>",
            post,
            "https://post.example/news/x",
        ),
        (canonical, "/news/harbour", "https://a.example/b/x"),
        ("", "harbour.html", "x"),
        ("", "mailto:ann@post.example", "x"),
    ] {
        let page = format!("{head}<p><a href=x>a</a>");
        let article = whole_at(&page, address).expect("all lines are kept");
        let target = article.blocks()[0].links()[0].target();
        assert_eq!(target, expected, "{head} {address}");
        let unknown = whole(&page).expect("all lines are kept");
        assert_eq!(article.text(), unknown.text());
    }
}

#[test]
fn many_links_cost_no_more_than_their_length() {
    let open = "<table><tr><td><a href=x>a".repeat(50_000);
    assert!(whole(&open).is_some());
    let wide = "<table>".to_owned()
        + &"<tr>".repeat(2)
        + &"<td colspan=9999><a href=x>a</a>".repeat(50_000);
    let rows = whole(&wide).map(|article| article.to_markdown().len());
    assert!(rows.is_some_and(|length| length < 100 * wide.len()));
    let many = "<p>".to_owned() + &"<a href=/x/y>a</a> ".repeat(100_000);
    let article = whole(&many).expect("all lines are kept");
    assert_eq!(article.blocks()[0].links().len(), 100_000);
}
