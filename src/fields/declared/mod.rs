//! Weighs what the markup of a page says of itself against its lines.

mod byline;
mod dates;
mod kicker;
mod login;
mod title;

pub(super) use kicker::behind_kicker;
pub(super) use title::headline;

use super::front::Front;
use super::page_kind::is_sold;
use super::{FieldKind, Found, Origin, Sourced};
use crate::page::{Declaration, Said, SaidIn, is_article_type};
use std::borrow::Cow;

/// Fills in what the lines do not tell, and settles what they tell otherwise.
pub(super) fn merge<'t>(front: Front<'_, 't>, found: &mut Found<'t>) {
    let fields = &mut found.fields;
    fields.title = title::title(front, fields.title.take());
    fields.declared = front
        .page
        .said()
        .iter()
        .filter(|said| said.place != SaidIn::AuthorClass)
        .map(|said| (said.what, copied(said)))
        .collect();
    if !sells(front)
        && let Some(byline) = byline::byline(front, &fields.byline)
    {
        fields.byline = byline;
        if let Some(at) = byline::line(front, &fields.byline) {
            found.mark(at..at + 1, FieldKind::Byline);
        }
    }
    dates::merge(front, &mut found.fields);
}

/// Whether the head of a page says that all of it sells things, and the page nowhere that it is a story, which may have things to sell beside
/// it: who is named there made a thing or says what it is worth.
pub(super) fn sells(front: Front<'_, '_>) -> bool {
    let is_selling = |said: &Said| matches!(said.place, SaidIn::Meta(..)) && is_sold(&said.value);
    said(front, Declaration::Kind).any(is_selling)
        && !said(front, Declaration::Kind).any(|said| is_article_type(&said.value))
}

/// What is said of one thing, in the order of the page.
fn said<'s, 't: 's>(
    front: Front<'s, 't>,
    what: Declaration,
) -> impl Iterator<Item = &'t Said> + use<'s, 't> {
    front
        .page
        .said()
        .iter()
        .filter(move |said| said.what == what)
}

fn copied(said: &Said) -> Sourced<Cow<'static, str>> {
    sourced(said, Cow::Owned(said.value.clone()))
}

/// A value with its place in the source, which is on no line.
pub(crate) fn sourced<T>(said: &Said, value: T) -> Sourced<T> {
    Sourced {
        value,
        origin: Origin {
            line: 0,
            range: said.source.start as usize..said.source.end as usize,
            rule: said.place.as_str(),
        },
    }
}

#[cfg(test)]
mod tests {
    use crate::fields::{FieldKind, Found, Reading, find};
    use crate::html::{Lines, extract};
    use crate::measure::Measures;

    const BODY: &str = "<p>The harbour stays closed until May, the port authority said on Tuesday, \
        because the work on the northern channel has taken longer than planned.<p>Ferries leave \
        from the fish market instead, and tickets that were bought before stay valid until June.";

    /// Title and names of a page with this head and these lines before its body.
    pub(super) fn read(head: &str, front: &str) -> (String, Vec<String>) {
        let html = format!("<head>{head}</head><body><article>{front}{BODY}</article>");
        let article = extract(&html).expect("an article");
        let names = article.byline().signers().map(str::to_owned).collect();
        (article.title().unwrap_or("").to_owned(), names)
    }

    /// What is found on a page whose body lines are labelled.
    fn found<'t>(lines: &'t Lines, labels: &[bool]) -> Found<'t> {
        let page = lines.page();
        let mut measures = Measures::default();
        measures.take(&page);
        find(&page, &measures, labels, Reading::default())
    }

    #[test]
    fn who_reviews_a_thing_is_no_author_of_its_page() {
        let shown = "<h1>Workbench lamp</h1><p>By Ann Lee<p>3 May 2026";
        for (kind, authors) in [("product", &[][..]), ("article", &["Ann Lee"])] {
            let head = format!("<meta property=og:type content={kind}>");
            assert_eq!(read(&head, shown).1, authors, "{kind}");
        }
        let both = "<meta property=og:type content=product>\
            <script type=application/ld+json>{\"@type\":\"Article\"}</script>";
        assert_eq!(read(both, shown).1, ["Ann Lee"]);
        let beside =
            format!("{shown}<aside itemscope itemtype=https://schema.org/Product>Lamp</aside>");
        assert_eq!(read("", &beside).1, ["Ann Lee"]);
    }

    #[test]
    fn the_day_beside_a_reviewer_stays_the_field_of_its_line() {
        let lines = Lines::read(&format!(
            "<meta property=og:type content=product><h1>Workbench lamp</h1><p>By Ann Lee | 3 May 2026{BODY}"
        ));
        let found = found(&lines, &[false, false, true, true]);
        assert!(found.fields.byline.is_empty());
        assert_eq!(found.lines[1], Some(FieldKind::Date));
    }

    #[test]
    fn a_page_without_prose_has_what_it_says_of_itself() {
        let lines = Lines::read(
            "<meta name=author content='Ann Lee'><meta name=date content=2026-11-24>\
             <h1>Red shoes</h1><ul><li>Size 40<li>Size 41</ul>",
        );
        let fields = found(&lines, &[false, true, true]).fields;
        assert_eq!(
            fields.title.as_ref().map(|title| &***title),
            Some("Red shoes")
        );
        assert_eq!(fields.byline.names().collect::<Vec<_>>(), ["Ann Lee"]);
        assert_eq!(
            fields.published.map(|date| date.to_string()),
            Some("2026-11-24".to_owned())
        );
    }
}
