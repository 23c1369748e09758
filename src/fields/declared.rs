//! Weighs what the markup of a page says of itself against its lines.

use super::front::Front;
use super::headline::parting;
use super::{Byline, DateReader, Found, Origin, Sourced};
use crate::page::{Declaration, SHOWN_AUTHORS, Said, Tag};
use std::borrow::Cow;

/// Most bytes of a name: longer ones are sentences.
const NAME_BYTES: usize = 80;
/// Most bytes of a title: longer ones are texts, and a page that repeats them would take ever longer.
const TITLE_BYTES: usize = 400;
/// Most titles of a page that its headings are held against.
const MOST_TITLES: usize = 8;

/// The headline's line, if the page has headings of the first level and they tell it: the longest
/// that the page's own title holds, or the only one. Linear: titles are few and short.
pub(super) fn headline(front: Front<'_, '_>) -> Option<usize> {
    let titles = titles(front);
    let markup = |at: usize| front.page.markup(at);
    let headings = (0..front.page.lines().len())
        .filter(|at| markup(*at).is_some_and(|line| line.heading == 1))
        .filter_map(|at| front.page.heading_of(at).filter(|lines| lines.start == at));
    let mut longest: Option<(usize, usize)> = None;
    let mut first: Option<(String, usize)> = None;
    let mut alike = true;
    for lines in headings {
        let at = lines.start;
        let heading = letters(front.raw_lines(&lines));
        // A site's name is often a heading too, and shorter.
        let words = heading.split(' ').count();
        if words > 1
            && longest.is_none_or(|(most, _)| words > most)
            && titles.iter().any(|title| holds(title, &heading))
        {
            longest = Some((words, at));
        }
        match &first {
            Some((text, _)) => alike &= *text == heading,
            None => first = Some((heading, at)),
        }
    }
    let only = || first.filter(|_| alike).map(|(_, at)| at);
    longest.map(|(_, at)| at).or_else(only)
}

/// The titles that a page says it has: in its data and head, and in its `title`.
fn titles(front: Front<'_, '_>) -> Vec<String> {
    let own = own_title(front).map(|at| front.raw(at));
    let declared = said(front, Declaration::Title).map(|said| &*said.value);
    own.into_iter()
        .chain(declared)
        .filter(|title| title.len() <= TITLE_BYTES)
        .take(MOST_TITLES)
        .map(letters)
        .collect()
}

/// Fills in what the lines do not tell, and settles what they tell otherwise.
pub(super) fn merge<'t>(front: Front<'_, 't>, found: &mut Found<'t>) {
    let fields = &mut found.fields;
    fields.title = title(front, fields.title.take());
    if let Some(byline) = byline(front, &fields.byline) {
        fields.byline = byline;
    }
    let reader = DateReader::new();
    let date = |said: &Said| {
        let date = reader
            .parse(&said.value)
            .filter(|date| date.civil().is_some());
        date.map(|date| sourced(said, date))
    };
    let (published, updated) = (
        best(front, Declaration::Published),
        best(front, Declaration::Updated),
    );
    let updated = updated.and_then(date);
    // The day that the page shows is right where its markup gives it as any of the two.
    let shown = fields.published.as_ref().and_then(|date| date.civil());
    let confirmed = shown.is_some() && shown == updated.as_ref().and_then(|date| date.civil());
    let weak = published.is_some_and(|said| said.rule == "time") && shown.is_some();
    if !confirmed
        && !weak
        && let Some(date) = published.and_then(date)
        && shown != date.civil()
    {
        fields.published = Some(date);
    }
    if fields.updated.is_none() {
        fields.updated = updated;
    }
    fields.declared = front
        .page
        .said()
        .iter()
        .map(|said| (said.what, copied(said)))
        .collect();
}

/// The title that the lines show, unless they show none, or what the page calls itself in two places
/// has hardly a word of it: then that.
fn title<'t>(
    front: Front<'_, 't>,
    shown: Option<Sourced<Cow<'t, str>>>,
) -> Option<Sourced<Cow<'t, str>>> {
    let declared = said(front, Declaration::Title).next().map(|said| {
        let end = end_of(front, &said.value);
        sourced(said, Cow::Owned(said.value[..end].to_owned()))
    });
    let own = own_title(front).map(|at| {
        let line = front.cleaned(at);
        let end = end_of(front, line.text());
        front.part((at, &line), 0..end, "title")
    });
    if let Some(shown) = shown {
        let agreed = declared.as_ref().zip(own.as_ref());
        let agreed = agreed
            .map(|(declared, own)| (letters(declared), letters(own)))
            .filter(|(declared, own)| declared == own && declared.len() <= TITLE_BYTES);
        if agreed.is_none_or(|(title, _)| shares(&title, &letters(&shown))) {
            return Some(shown);
        }
    }
    declared.or(own).filter(|title| !title.is_empty())
}

/// Whether at least a fifth of a title's words stand in a line.
fn shares(title: &str, line: &str) -> bool {
    let words = title.split(' ');
    let shared = words.clone().filter(|word| holds(line, word)).count();
    5 * shared >= words.count()
}

/// The line that is the page's `title`.
fn own_title(front: Front<'_, '_>) -> Option<usize> {
    let is_title = |at: &usize| {
        let line = front.page.markup(*at);
        line.is_some_and(|line| line.tag == Tag::Title)
    };
    (0..front.page.lines().len()).find(is_title)
}

/// What is said of one thing, the most believed first.
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

fn best<'t>(front: Front<'_, 't>, what: Declaration) -> Option<&'t Said> {
    said(front, what).min_by_key(|said| said.rank)
}

/// The names of its site that a page gives.
fn sites(front: Front<'_, '_>) -> Vec<String> {
    let names = said(front, Declaration::SiteName);
    names.map(|said| letters(&said.value)).collect()
}

/// The people whom the most believed place names, but for accounts. The site itself is one where its
/// lines name nobody else, as on a site that has its author's name.
fn byline(front: Front<'_, '_>, shown: &Byline<'_>) -> Option<Byline<'static>> {
    let sites = sites(front);
    let is_name = |said: &&Said| {
        let name = &said.value;
        let words = letters(name);
        let is_site = || sites.contains(&words);
        let shows = || shown.names().any(|shown| holds(&letters(shown), &words));
        name.len() <= NAME_BYTES
            && !name.contains(['@', '/', ':'])
            && name.chars().any(char::is_alphabetic)
            // A byline read of its lines says more than a name that the page shows itself.
            && (shown.is_empty()
                || !SHOWN_AUTHORS.contains(&said.rule)
                    && !is_login(name)
                    && (!is_site() || shows()))
    };
    let names = || said(front, Declaration::Author).filter(is_name);
    let rank = names().map(|said| said.rank).min()?;
    let people = names().filter(|said| said.rank == rank);
    let mut people: Vec<&Said> = people.collect();
    people.dedup_by(|a, b| a.value == b.value);
    Some(Byline::of_people(people.into_iter().map(|said| {
        let name = said.value.strip_prefix("By ").unwrap_or(&said.value);
        let employed = name
            .rsplit_once(", ")
            .filter(|(_, site)| sites.contains(&letters(site)));
        let name = employed.map_or(name, |(name, _)| name);
        sourced(said, Cow::Owned(name.to_owned()))
    })))
}

/// Whether a name is what somebody logs in with: one word in lower case.
fn is_login(name: &str) -> bool {
    !name.contains(' ')
        && name.chars().any(char::is_lowercase)
        && !name.contains(char::is_uppercase)
}

/// Where a title ends, before the name of the site, or else its last part.
fn end_of(front: Front<'_, '_>, title: &str) -> usize {
    let Some((end, start)) = parting(title) else {
        return title.len();
    };
    let tail = letters(&title[start..]);
    let named = sites(front)
        .iter()
        .any(|site| holds(site, &tail) || holds(&tail, site));
    let shorter = tail.split(' ').count() < letters(&title[..end]).split(' ').count();
    if named || shorter { end } else { title.len() }
}

/// The words of a text in lower case, one blank between them.
fn letters(text: &str) -> String {
    let words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// Whether a text holds all words of another, one behind the other.
fn holds(text: &str, words: &str) -> bool {
    let edge = |c: Option<u8>| c.is_none_or(|c| c == b' ');
    !words.is_empty()
        && text.match_indices(words).any(|(at, _)| {
            let bytes = text.as_bytes();
            let before = at.checked_sub(1).and_then(|at| bytes.get(at)).copied();
            edge(before) && edge(bytes.get(at + words.len()).copied())
        })
}

fn copied(said: &Said) -> Sourced<Cow<'static, str>> {
    sourced(said, Cow::Owned(said.value.clone()))
}

/// A value with its place in the source, which is on no line.
fn sourced<T>(said: &Said, value: T) -> Sourced<T> {
    Sourced {
        value,
        origin: Origin {
            line: 0,
            range: said.source.start as usize..said.source.end as usize,
            rule: said.rule,
        },
    }
}

#[cfg(test)]
mod tests {
    use crate::fields::{Reading, find};
    use crate::html::{Lines, extract};
    use crate::measure::Measures;
    use crate::text::Quotes;

    const BODY: &str = "<p>The harbour stays closed until May, the port authority said on Tuesday, \
        because the work on the northern channel has taken longer than planned.<p>Ferries leave \
        from the fish market instead, and tickets that were bought before stay valid until June.";

    /// Title and names of a page with this head and these lines before its body.
    fn read(head: &str, front: &str) -> (String, Vec<String>) {
        let html = format!("<head>{head}</head><body><article>{front}{BODY}</article>");
        let article = extract(&html).expect("an article");
        let names = article.byline().names().map(str::to_owned).collect();
        (article.title().unwrap_or("").to_owned(), names)
    }

    #[test]
    fn what_two_places_call_a_page_outdoes_a_heading_without_a_word_of_it() {
        let both = "<title>Harbour to stay closed | Port Daily</title>\
            <meta property='og:title' content='Harbour to stay closed'>";
        let one = "<meta property='og:title' content='Harbour to stay closed'>";
        let prompt = "<h1>What are you looking for?</h1>";
        assert_eq!(read(both, prompt).0, "Harbour to stay closed");
        assert_eq!(read(one, prompt).0, "What are you looking for?");
        let other = "<h1>Closed until May: the harbour of the north</h1>";
        assert_eq!(
            read(both, other).0,
            "Closed until May: the harbour of the north"
        );
    }

    #[test]
    fn a_site_is_the_author_where_the_page_names_nobody_else() {
        let site =
            "<meta property='og:site_name' content='Ann Lee'><meta name=author content='Ann Lee'>";
        let title = "<h1>Harbour to stay closed until May</h1>";
        assert_eq!(read(site, title).1, ["Ann Lee"]);
        assert_eq!(read(site, &format!("{title}<p>By Jan Roe")).1, ["Jan Roe"]);
    }

    #[test]
    fn a_name_that_markup_shows_fills_in_where_lines_and_head_name_nobody() {
        let title = "<h1>Harbour to stay closed until May</h1>";
        let shown = format!("{title}<p><a rel=author href=/jan>Jan Roe</a>");
        assert_eq!(read("", &shown).1, ["Jan Roe"]);
        assert_eq!(
            read("<meta name=author content='Ann Lee'>", &shown).1,
            ["Ann Lee"]
        );
        assert_eq!(
            read("", &format!("{title}<p>By Ann Lee<p>Photos: {shown}")).1,
            ["Ann Lee"]
        );
    }

    #[test]
    fn a_byline_outdoes_what_its_author_logs_in_with() {
        let login = "<meta name=author content='ann.lee'>";
        let title = "<h1>Harbour to stay closed until May</h1>";
        assert_eq!(read(login, &format!("{title}<p>By Ann Lee")).1, ["Ann Lee"]);
        assert_eq!(read(login, title).1, ["ann.lee"]);
    }

    #[test]
    fn a_page_without_prose_has_what_it_says_of_itself() {
        let lines = Lines::read(
            "<meta name=author content='Ann Lee'><meta name=date content=2026-11-24>\
             <h1>Red shoes</h1><ul><li>Size 40<li>Size 41</ul>",
        );
        let page = lines.page();
        let mut measures = Measures::default();
        measures.take(&page);
        let reading = Reading {
            quotes: Quotes::default(),
            now: None,
        };
        let fields = find(&page, &measures, &[false, true, true], reading).fields;
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
