//! Laws of HTML pages: nothing to read is lost, ranges are those of the source, and no page costs
//! more than its length.

use bodycopy::html::{Declaration, Lines};
use bodycopy::{Error, Pipeline};
use html5gum::{DefaultEmitter, Token, Tokenizer};
use proptest::prelude::{
    Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest,
};

/// The text of a page's tokens, blanks left out, without what is no text: the plain way, which
/// knows of no elements but those.
fn told(html: &str) -> String {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let (mut text, mut silent) = (Vec::new(), false);
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::String(string) if !silent => text.extend_from_slice(&string.value),
            Token::StartTag(tag) => silent = is_silent(&tag.name),
            Token::EndTag(_) => silent = false,
            _ => {}
        }
    }
    solid(&String::from_utf8_lossy(&text))
}

fn is_silent(name: &[u8]) -> bool {
    [&b"script"[..], b"style", b"iframe"].contains(&name)
}

pub(crate) fn solid(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect()
}

/// The law: lines hold the text of the page, in order, and what is between their ranges is markup.
fn check(html: &str) -> Result<(), String> {
    let lines = Lines::read(html);
    if solid(lines.text()) != told(html) {
        return Err(format!("read {:?} of {:?}", lines.text(), told(html)));
    }
    let classified = Pipeline::news().classify_html(&lines);
    let mut end = 0;
    for line in classified.lines() {
        let range = line.range();
        let between = html.get(end..range.start).ok_or("ranges overlap")?;
        if !told(between).is_empty() {
            return Err(format!("{between:?} is in no line"));
        }
        let source = html
            .get(range.clone())
            .ok_or("a range splits a character")?;
        if told(source) != solid(line.text()) {
            return Err(format!("{source:?} is not {:?}", line.text()));
        }
        end = range.end;
    }
    let rest = html.get(end..).ok_or("a range splits a character")?;
    if !told(rest).is_empty() {
        return Err(format!("{rest:?} is in no line"));
    }
    Ok(())
}

pub(crate) fn piece() -> impl Strategy<Value = String> {
    let tags = "/?(p|div|b|a|li|ul|ol|td|tr|table|h2|pre|blockquote|section|br|span|select|option|q-x|template|button)";
    prop_oneof![
        4 => "[a-z]{1,8}",
        4 => "[ \n\t]{1,3}",
        1 => "[äß’港ſ\u{a0}\u{2028}\r.]{1,3}",
        1 => prop_oneof!["&(amp|lt|auml|nbsp|notin|zzz|copy)", "&#(8217|x41|xD800|0|10);", "&(amp|lt|auml|hellip);"],
        6 => tags.prop_map(|tag| format!("<{tag}>")),
        1 => tags.prop_map(|tag| format!("<{tag} class='a > b' hidden id=x>")),
        1 => Just("<!-- a <b> --c -->".to_owned()),
        1 => Just("<script>if (a<b) '</p>'</script>".to_owned()),
        1 => Just("<a href='/x'>".to_owned()),
        1 => Just("<img alt=\"x>y\">".to_owned()),
    ]
}

proptest! {
    #[test]
    fn nothing_is_lost_of_html(pieces in prop::collection::vec(piece(), 0..40)) {
        prop_assert_eq!(check(&pieces.concat()), Ok(()));
    }

    #[test]
    fn any_text_is_a_page(html in any::<String>()) {
        let lines = Lines::read(&html);
        let classified = Pipeline::news().classify_html(&lines);
        prop_assert!(classified.lines().all(|line| html.get(line.range()).is_some()));
    }

    #[test]
    fn the_lines_of_a_page_are_those_of_its_text(pieces in prop::collection::vec(piece(), 0..40)) {
        let lines = Lines::read(&pieces.concat());
        let as_html = Pipeline::news().classify_html(&lines);
        let found: Vec<&str> = as_html.lines().map(|line| line.text()).collect();
        let as_text = Pipeline::news().classify(lines.text());
        let expected: Vec<&str> = as_text.lines().map(|line| line.text()).collect();
        prop_assert_eq!(found, expected);
    }
}

#[test]
fn elements_that_a_site_named_begin_lines_where_blocks_do() {
    for (html, lines) in [
        (
            "<x-story><x-text>a b.</x-text><x-text>c.</x-text></x-story>",
            "a b.\nc.\n",
        ),
        (
            "<x-text>a <x-term>b</x-term> c.</x-text>\n<x-text>d.</x-text><p>e.",
            "a b c.\nd.\ne.\n",
        ),
        (
            "<x-text>One is long.</x-text> Two. <x-text>Three.</x-text>",
            "One is long.\nTwo. Three.\n",
        ),
        (
            "<x-story><x-head>Harbour closed</x-head>The harbour",
            "Harbour closed\nThe harbour\n",
        ),
        // What goes on behind one is part of its line.
        (
            "<div><x-term>a</x-term> b <b>c</b>.</div><x-term>d</x-term><b>e</b>",
            "a b c.\nde\n",
        ),
        ("<p><x-time>2 hours</x-time> ago</p>", "2 hours ago\n"),
        ("<li><x-link>a</x-link> <x-link>b</x-link></li>", "a b\n"),
        ("<div>a <x-term>b</x-term> c.</div>", "a b c.\n"),
    ] {
        assert_eq!(Lines::read(html).text(), lines, "{html}");
    }
}

pub(crate) const PAGE: &str = include_str!("../../examples/data/harbour-page.html");

#[test]
fn every_truncation_of_a_page_is_a_page() {
    let ends = (0..=PAGE.len()).filter(|end| PAGE.is_char_boundary(*end));
    for end in ends.step_by(7) {
        let lines = Lines::read(&PAGE[..end]);
        let classified = Pipeline::rules().classify_html(&lines);
        let inside = classified.lines().all(|line| line.range().end <= end);
        assert!(inside, "cut at {end}");
        let result = Pipeline::rules().extract_html(&PAGE[..end]);
        assert!(matches!(
            result,
            Ok(_) | Err(Error::Empty | Error::NoArticle { .. })
        ));
    }
}

#[test]
fn hostile_pages_cost_no_more_than_their_length() {
    let deep = "<div>".repeat(100_000) + "deep" + &"</div>".repeat(100_000) + "shallow";
    assert_eq!(Lines::read(&deep).text(), "deep\nshallow\n");
    let unclosed = "<p><b><i>a".repeat(50_000);
    assert_eq!(Lines::read(&unclosed).text().lines().count(), 50_000);
    let unmatched = "<section>".repeat(600) + &"</p></ul></q>".repeat(50_000);
    assert_eq!(Lines::read(&unmatched).text(), "");
    let attribute = format!("<p class='{}' id=x>a", "x ".repeat(2_000_000));
    assert_eq!(Lines::read(&attribute).text(), "a\n");
    let name = format!("<{}>a", "x".repeat(2_000_000));
    assert_eq!(Lines::read(&name).text(), "a\n");
    let nulls = "<p>a\0b<p\0>\0";
    assert_eq!(Lines::read(nulls).text(), "ab\n");
    let tables = "<table><tr><td>".repeat(20_000) + "in";
    assert_eq!(Lines::read(&tables).text(), "in\n");
    let foreign = "<svg><title>".repeat(200) + "in";
    assert_eq!(Lines::read(&foreign).text(), "in\n");
}

/// Each heading was once held against all of the title: minutes for such a page.
#[test]
fn many_headings_under_a_long_title_cost_no_more_than_their_length() {
    let title = "a b ".repeat(100_000);
    let headings = "<h1>a b a b c</h1>".repeat(20_000);
    let story = "<p>The harbour stays closed until May, the port authority said on Tuesday, because \
        the work on the harbour has taken longer than planned, and nobody knows why.</p>";
    let page = format!("<title>{title}</title>{headings}{}", story.repeat(9));
    let article = bodycopy::html::extract(&page).expect("there is a story");
    assert_eq!(article.title(), Some("a b a b c"));
}

/// A name was read once for each of those that refer to it, and so were the names of the data in it.
#[test]
fn names_that_are_referred_to_cost_no_more_than_their_length() {
    let mut name = "Ann Lee".to_owned();
    for _ in 0..3 {
        let quoted = name.replace('\\', "\\\\").replace('"', "\\\"");
        let person = format!(r#"{{"@id":"a","name":"{}"}}"#, quoted.replace("</", "<\\/"));
        let authors = r#"{"@id":"a"},"#.repeat(500);
        let article = format!(r#"{{"@type":"Article","author":[{authors}7]}}"#);
        name = format!("<script type=application/ld+json>[{person},{article}]</script>");
    }
    assert_eq!(Lines::read(&name).text(), "");
    let names = "\"<b>\",".repeat(100_000);
    let authors = r#"{"@id":"a"},"#.repeat(500);
    let person = format!(r#"{{"@id":"a","name":[{names}7]}}"#);
    let article = format!(r#"{{"@type":"Article","author":[{authors}7]}}"#);
    let page = format!("<script type=application/ld+json>[{person},{article}]</script>a");
    assert_eq!(Lines::read(&page).text(), "a\n");
}

#[test]
fn lines_are_those_that_a_browser_shows() {
    for (html, expected) in [
        ("a<br>b", "a\nb\n"),
        ("<p>one<p>two", "one\ntwo\n"),
        (
            "<ul><li>one<li>two<ul><li>three</ul></ul>",
            "one\ntwo\nthree\n",
        ),
        ("<b>a</b>b <i> c</i>", "ab c\n"),
        (
            "<table><tr><td>a<td>b<tr><th>c</th><td>d</table>",
            "a b\nc d\n",
        ),
        ("<td><table><tr><td>in</table>out", "in\nout\n"),
        ("<dl><dt>a<dd>b</dl>", "a\nb\n"),
        ("<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc\n"),
        ("<textarea><b>a</b></textarea>b", "<b>a</b>\nb\n"),
        ("<title>a &amp; b</title>c", "a & b\nc\n"),
        ("a<!-- b -->c<![CDATA[d]]>e", "ace\n"),
        (
            "<svg><title>a</title><path/>b<![CDATA[<c>]]></svg>d",
            "a\nb<c>d\n",
        ),
        ("<svg><style>a</style></svg>b", "b\n"),
        ("<noscript><p>a</p></noscript>b", "a\nb\n"),
        ("<template><p>a</template>b", "a\nb\n"),
        ("<select><option>a<option>b</select>", "a\nb\n"),
        ("x<script>a</script>y<style>b</style>z", "xyz\n"),
        (
            "a &notin; b &notit; c &#x92; &#0;",
            "a ∉ b ¬it; c ’ \u{fffd}\n",
        ),
        ("<p>a</div>b", "ab\n"),
        ("&nbsp;<p>&nbsp;a&nbsp;", "a\n"),
        (
            "a&#x2028;b&#x2029;c&#11;d&#x2028;<p>&#x2028;e",
            "a b c d\ne\n",
        ),
        ("<pre>a\u{2028}b\u{b}c</pre>d&#x2028;e", "a\nb\nc\nd e\n"),
        ("<pre>a&#x2028;b</pre>c", "a b\nc\n"),
    ] {
        assert_eq!(Lines::read(html).text(), expected, "{html}");
    }
}

#[test]
fn fields_say_where_they_came_from() {
    let article = bodycopy::html::extract(PAGE).expect("the page holds a story");
    let title = article.title_source().expect("a title");
    assert_eq!(
        (&***title, &PAGE[title.origin().range.clone()]),
        (HEADLINE, HEADLINE)
    );
    let author = &article.byline().people()[0];
    assert_eq!(
        (&***author, author.origin().rule, author.origin().line),
        ("Anna Visser", "JSON-LD", 0)
    );
    let published = article.published().expect("a date");
    assert_eq!(
        published.civil().map(|day| day.to_string()).as_deref(),
        Some("2026-01-20")
    );
    let updated = article.updated().expect("a date");
    assert_eq!(updated.value().to_string(), "2026-01-21T17:40:00+01:00");
    assert!(PAGE[updated.origin().range.clone()].contains("dateModified"));
    let address = article
        .declared(Declaration::Address)
        .next()
        .expect("an address");
    assert_eq!(address.value(), "https://post.example/harbour-closed");
}

const HEADLINE: &str = "Harbour to stay closed until May";

/// A page with a headline, a byline or none, and what its head says.
fn told_by(head: &str, heading: &str) -> bodycopy::Article<'static> {
    let text = "<p>The harbour stays closed until May, the port authority said on Tuesday, because the \
                dredging of the northern channel takes longer than its engineers had planned.</p>";
    let page = format!("<head>{head}</head><body>{heading}{}", text.repeat(3));
    bodycopy::html::extract(&page).expect("the page holds a story")
}

#[test]
fn titles_and_names_are_weighed() {
    let og = r#"<meta property="og:title" content="Harbour shut until May - The Post">"#;
    let title = |head: &str, heading: &str| told_by(head, heading).title().map(str::to_owned);
    let two = "<h1>The Post</h1><h1>Harbour shut until May</h1>";
    assert_eq!(title(og, two).as_deref(), Some("Harbour shut until May"));
    assert_eq!(
        title(og, "<h1>Harbour shut</h1>").as_deref(),
        Some("Harbour shut")
    );
    let broken = "<h1><span>Harbour shut</span><br><span>until</span><br>May</h1>";
    let article = told_by(og, &format!("<h1>The Post</h1>{broken}"));
    let source = article.title_source().expect("a headline");
    assert_eq!(&***source, "Harbour shut until May");
    assert!(source.origin().range.len() > "Harbour shut</span><br>until".len());
    let lines = article.lines().skip(1).take(3);
    assert!(
        lines
            .into_iter()
            .all(|line| line.verdict().as_str() == "field")
    );
    assert_eq!(title("", broken).as_deref(), Some("Harbour shut until May"));
    assert_eq!(title(og, "").as_deref(), Some("Harbour shut until May"));
    let names = |head: &str| {
        let article = told_by(head, "");
        article
            .byline()
            .names()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let author = |name: &str| format!(r#"<meta name="author" content="{name}">"#);
    assert_eq!(names(&author("By Ann Lee")), ["Ann Lee"]);
    for none in ["ann@post.example", "https://post.example/ann", "", "7"] {
        assert!(names(&author(none)).is_empty(), "{none}");
    }
}

#[test]
fn either_is_read_as_what_it_is() {
    let html = include_str!("../../examples/data/harbour-page.html");
    let text = include_str!("../../examples/data/harbour-page.txt");
    assert_eq!(
        bodycopy::html::extract_any(html),
        bodycopy::html::extract(html)
    );
    assert_eq!(bodycopy::html::extract_any(text), bodycopy::extract(text));
    // As the documentation of `html::extract` says of plain text.
    let article = bodycopy::html::extract(text).expect("there is prose");
    assert_eq!((article.blocks().len(), article.title()), (1, None));
}

#[test]
fn lines_declare_what_the_article_does() {
    let html = include_str!("../../examples/data/harbour-page.html");
    let (article, lines) = (bodycopy::html::extract(html), Lines::read(html));
    let article = article.expect("it is one");
    let mut all = 0;
    for what in [
        Declaration::Title,
        Declaration::Author,
        Declaration::Published,
        Declaration::SiteName,
        Declaration::Address,
        Declaration::Image,
    ] {
        let declared: Vec<_> = lines.declared(what).collect();
        let same = article.declared(what).zip(&declared);
        let same = same.filter(|(one, other)| {
            one.as_str() == other.as_str() && one.origin() == other.origin()
        });
        let both = [article.declared(what).count(), same.count()];
        assert_eq!(both, [declared.len(); 2], "{what:?}");
        all += declared.len();
    }
    assert!(all >= 4, "{all}");
}
