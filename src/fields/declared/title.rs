//! The title: the heading that a page shows, or what the page calls itself elsewhere.

use super::{said, sourced};
use crate::fields::Sourced;
use crate::fields::alike::{counted_words, holds, plain_words};
use crate::fields::front::Front;
use crate::fields::headline::parting;
use crate::page::{Declaration, Tag, is_article_type};
use std::borrow::Cow;

/// Most bytes of a title: longer ones are texts, and a page that repeats them would take ever longer.
pub(super) const TITLE_BYTES: usize = 400;
/// Most titles of a page that its headings are held against.
pub(super) const MOST_TITLES: usize = 8;
/// Shares of a title's words, how many of how many: hardly any of a headline's, and too few of another's.
/// Each was chosen among six on folds 1 to 4 of the corpus.
const FEW: (usize, usize) = (1, 5);
const MOST: (usize, usize) = (2, 3);

/// The headline's line, if the page has headings of the first level and they tell it: the longest
/// that the page's own title holds, or the only one. Linear: titles are few and short.
pub(in crate::fields) fn headline(front: Front<'_, '_>) -> Option<usize> {
    let titles = titles(front);
    let sites: Vec<String> = sites(front).collect();
    let markup = |at: usize| front.page.markup(at);
    let headings = (0..front.page.lines().len())
        .filter(|at| markup(*at).is_some_and(|line| line.heading == 1))
        .filter_map(|at| front.page.heading_of(at).filter(|lines| lines.start == at));
    let mut longest: Option<(usize, usize)> = None;
    let mut first: Option<(String, usize)> = None;
    let mut alike = true;
    let mut named = false;
    for lines in headings {
        let at = lines.start;
        let heading = plain_words(front.raw_lines(&lines));
        // The heading of a site is none of its stories', but of its front page, which is called like it.
        if sites.contains(&heading) && !titles.contains(&heading) {
            named = true;
            continue;
        }
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
    let heading = longest.map(|(_, at)| at).or_else(only);
    let declared = || whole_title(front).filter(|_| named && heading.is_none());
    part_of_title(front, heading).or_else(declared).or(heading)
}

/// The names of its site that a page gives.
pub(super) fn sites(front: Front<'_, '_>) -> impl Iterator<Item = String> {
    said(front, Declaration::SiteName).map(|said| plain_words(&said.value))
}

/// The first line near the body that is all of a title that the page gives in its head or data. Linear in lines,
/// as titles are few and short.
fn whole_title(front: Front<'_, '_>) -> Option<usize> {
    let titles = said(front, Declaration::Title).take(MOST_TITLES);
    let titles = titles.map(|said| plain_words(&said.value[..end_of(&said.value)]));
    let titles: Vec<String> = titles.filter(|title| is_long(title)).collect();
    let own = own_title(front);
    line_of(front, &titles, own)
}

/// The first line near the body, but for that of the page's own title, that is all of one of these, given by their words.
fn line_of(front: Front<'_, '_>, titles: &[String], own: Option<usize>) -> Option<usize> {
    if titles.is_empty() {
        return None;
    }
    let mut lines = front.headline_lines();
    lines.find(|at| {
        let line = front.raw(*at);
        Some(*at) != own && line.len() <= TITLE_BYTES && titles.contains(&plain_words(line))
    })
}

/// The first line near the body that is all of the `title` but for the site before or behind it, where
/// no heading is the headline, or the heading is that site's name. Linear in lines and title.
fn part_of_title(front: Front<'_, '_>, heading: Option<usize>) -> Option<usize> {
    let own = own_title(front)?;
    let title = Some(front.raw(own)).filter(|title| title.len() <= TITLE_BYTES)?;
    let behind = parting(title).map(|(end, start)| (&title[..end], &title[start..]));
    // Before a headline the name of a site stands with a colon; what opens a title before other signs is
    // mostly the headline.
    let before = title.split_once(": ").map(|(site, part)| (part, site));
    let parts = [behind, before].into_iter().flatten();
    let parts = parts.map(|(part, site)| (plain_words(part), plain_words(site)));
    let is_headline = |(part, site): &(String, String)| {
        let is_site = |at| holds(site, &plain_words(front.raw(at)));
        site.len() < part.len() && is_long(part) && heading.is_none_or(is_site)
    };
    let parts: Vec<String> = parts.filter(is_headline).map(|(part, _)| part).collect();
    line_of(front, &parts, Some(own))
}

/// Fewest words of a line that is the headline for being in the title: fewer are those of a section.
const LEAST_WORDS: usize = 3;

/// Whether a title is too long for that of a section.
pub(super) fn is_long(title: &str) -> bool {
    counted_words(title).split(' ').count() >= LEAST_WORDS
}

/// The titles that a page says it has: in its data and head, and in its `title`.
fn titles(front: Front<'_, '_>) -> Vec<String> {
    let own = own_title(front).map(|at| front.raw(at));
    let declared = said(front, Declaration::Title).map(|said| &*said.value);
    own.into_iter()
        .chain(declared)
        .filter(|title| title.len() <= TITLE_BYTES)
        .take(MOST_TITLES)
        .map(plain_words)
        .collect()
}

/// The title that the lines show, unless what the page calls itself elsewhere outdoes it.
pub(super) fn title<'t>(
    front: Front<'_, 't>,
    shown: Option<Sourced<Cow<'t, str>>>,
) -> Option<Sourced<Cow<'t, str>>> {
    let own = own_title(front);
    // No reader sees the line of the `title`, which may be the likeliest headline of all.
    let unseen = own.map(|at| front.page.lines()[at].number as usize);
    let shown = shown.filter(|shown| Some(shown.origin().line) != unseen);
    let own = own.map(|at| {
        let line = front.cleaned(at);
        front.part((at, &line), 0..end_of(line.text()), "title")
    });
    let declared = said(front, Declaration::Title).next().map(|said| {
        let end = end_of(&said.value);
        sourced(said, Cow::Owned(said.value[..end].to_owned()))
    });
    let [declared, own] = [declared, own].map(|title| title.filter(says_something));
    let places = [&declared, &own].into_iter().flatten();
    let places: Vec<String> = places.map(|title| counted_words(title)).collect();
    let told = declared.or(own);
    match (shown, told) {
        (Some(shown), Some(told)) if outdo(&places, &counted_words(&shown), is_article(front)) => {
            Some(told)
        }
        (shown, told) => shown.or(told),
    }
}

/// Whether a title has a letter or a number.
fn says_something(title: &Sourced<Cow<'_, str>>) -> bool {
    title.contains(char::is_alphanumeric)
}

/// Whether what the page calls itself, in one place or two, is likelier its title than what it shows.
/// An article's headline may be worded anew, but hardly without a word of what both places say; other
/// pages head their lines with what they want of a reader.
fn outdo(places: &[String], shown: &str, article: bool) -> bool {
    // One word is mostly the site's name.
    let is_title = |place: &String| place.len() <= TITLE_BYTES && place.contains(' ');
    if !places.iter().all(is_title) {
        return false;
    }
    let is_far =
        |place: &String| at_most(MOST, shared(place, shown)) && at_most(MOST, shared(shown, place));
    let count = |text: &str| text.split(' ').count();
    match places {
        [one, other] if article => one == other && at_most(FEW, shared(one, shown)),
        [one, other] => is_far(one) && is_far(other),
        // What is in one place alone may be the site and its section, which are shorter than a headline.
        [one] => !article && is_far(one) && count(shown) < count(one),
        _ => false,
    }
}

/// How many of a text's words stand in another, and how many it has.
fn shared(text: &str, other: &str) -> (usize, usize) {
    let words = text.split(' ');
    let shared = words.clone().filter(|word| holds(other, word)).count();
    (shared, words.count())
}

fn at_most((most, whole): (usize, usize), (part, of): (usize, usize)) -> bool {
    part * whole <= of * most
}

/// Whether the page declares itself an article or a post.
fn is_article(front: Front<'_, '_>) -> bool {
    said(front, Declaration::Kind).any(|said| is_article_type(&said.value))
}

/// The line that is the page's `title`.
fn own_title(front: Front<'_, '_>) -> Option<usize> {
    let is_title = |at: &usize| {
        let line = front.page.markup(*at);
        line.is_some_and(|line| line.tag == Tag::Title)
    };
    (0..front.page.lines().len()).find(is_title)
}

/// Where a title for other programs ends: before its last part, which is mostly the name of the site.
pub(super) fn end_of(title: &str) -> usize {
    parting(title).map_or(title.len(), |(end, _)| end)
}

#[cfg(test)]
mod tests {
    use crate::fields::declared::tests::read;

    const OTHER: &str = "<title>Harbour to stay closed | Port Daily</title>";
    const BOTH: &str = "<title>Harbour to stay closed | Port Daily</title>\
        <meta property='og:title' content='Harbour to stay closed'>";
    const ARTICLE: &str = "<meta property='og:type' content='article'>";

    #[test]
    fn an_article_has_its_heading_for_its_title_but_where_two_places_hold_no_word_of_it() {
        let title = |head: &str, heading: &str| {
            read(&format!("{ARTICLE}{head}"), &format!("<h1>{heading}</h1>")).0
        };
        let prompt = "What are you looking for?";
        assert_eq!(title(BOTH, prompt), "Harbour to stay closed");
        assert_eq!(title(OTHER, prompt), prompt);
        let anew = "Closed until May: the harbour of the north";
        assert_eq!(title(BOTH, anew), anew);
    }

    #[test]
    fn a_line_that_is_the_title_without_its_site_is_the_headline_where_a_heading_is_that_site() {
        let site = "<h1>Portist</h1>";
        let shown = "<h2>Harbour closed until May</h2>";
        for title in [
            "Harbour closed until May | Portist",
            "Portist: Harbour closed until May",
        ] {
            let head = format!("<title>{title}</title>");
            for front in [format!("{site}{shown}"), shown.replace("h2", "b")] {
                assert_eq!(read(&head, &front).0, "Harbour closed until May");
            }
            let other = format!("<h1>Harbour without ferries until May</h1><p>Share</p>{shown}");
            assert_eq!(read(&head, &other).0, "Harbour without ferries until May");
        }
        let long = "<title>Quickstart - The Port Manual</title>";
        let manual = "<h1>Quickstart</h1><p>The Port Manual";
        assert_eq!(read(long, manual).0, "Quickstart");
    }

    #[test]
    fn a_heading_that_is_the_sites_name_is_no_headline() {
        let site = "<meta property='og:site_name' content='Portist'>";
        let title = "<meta property='og:title' content='Harbour closed until May'>";
        let own = "<title>Harbour closed until May : Portist</title>";
        let headings = "<h1><a href=/>Portist</a></h1><h2>Harbour closed until May</h2>";
        let head = format!("{own}{site}{title}");
        assert_eq!(read(&head, headings).0, "Harbour closed until May");
        // Its own heading comes before a line that repeats what the head says.
        let other =
            "<h1>Portist</h1><h1>Harbour shut until May</h1><p>Harbour closed until May</p>";
        assert_eq!(read(&head, other).0, "Harbour shut until May");
        // A heading that is no site's stays, and so does that of a front page.
        let heading = headings.replace("Portist", "Harbour shut until May");
        assert_eq!(read(&head, &heading).0, "Harbour shut until May");
        let front = format!(
            "{site}{}",
            title.replace("Harbour closed until May", "Portist")
        );
        assert_eq!(read(&front, headings).0, "Portist");
    }

    #[test]
    fn another_page_has_it_where_most_words_of_one_are_in_the_other() {
        for (heading, expected) in [
            (
                "Harbour to stay closed until May",
                "Harbour to stay closed until May",
            ),
            ("Harbour closed", "Harbour closed"),
            ("The Port Daily", "Harbour to stay closed"),
            ("What are you looking for?", "What are you looking for?"),
        ] {
            assert_eq!(read(OTHER, &format!("<h1>{heading}</h1>")).0, expected);
        }
        let site = "<title>Harbourist - The best of ports</title>";
        assert_eq!(read(site, "<h1>Plan a trip</h1>").0, "Plan a trip");
        let confirmed =
            format!("{OTHER}<meta property='og:title' content='All ports at a glance'>");
        let heading = "<h1>Harbour to stay closed</h1>";
        assert_eq!(read(&confirmed, heading).0, "Harbour to stay closed");
    }

    #[test]
    fn titles_in_scripts_without_blanks_are_weighed_letter_by_letter() {
        let other = "<title>港口将关闭到五月 - 港口日报</title>";
        for (heading, expected) in [
            ("港口将关闭至五月底", "港口将关闭至五月底"),
            ("欢迎光临", "港口将关闭到五月"),
        ] {
            assert_eq!(read(other, &format!("<h1>{heading}</h1>")).0, expected);
        }
    }

    #[test]
    fn a_title_that_no_line_shows_ends_before_the_site() {
        assert_eq!(read(OTHER, "").0, "Harbour to stay closed");
    }
}
