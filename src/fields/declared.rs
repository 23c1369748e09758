//! Weighs what the markup of a page says of itself against its lines.

use super::front::Front;
use super::headline::parting;
use super::{Byline, DateReader, Found, Origin, Sourced};
use crate::page::{Declaration, Said, Tag};
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
    let is_title = |at: &usize| {
        let line = front.page.markup(*at);
        line.is_some_and(|line| line.tag == Tag::Title)
    };
    let own = (0..front.page.lines().len()).find(is_title);
    let own = own.map(|at| front.raw(at));
    let declared = said(front, Declaration::Title).map(|said| &*said.value);
    own.into_iter()
        .chain(declared)
        .filter(|title| title.len() <= TITLE_BYTES)
        .take(MOST_TITLES)
        .map(letters)
        .collect()
}

/// Fills in what the lines do not tell, and settles what they tell otherwise.
pub(super) fn merge(front: Front<'_, '_>, found: &mut Found<'_>) {
    let fields = &mut found.fields;
    if fields.title.is_none() {
        fields.title = said(front, Declaration::Title).next().map(|said| {
            let end = end_of(front, &said.value);
            sourced(said, Cow::Owned(said.value[..end].to_owned()))
        });
    }
    if let Some(byline) = byline(front) {
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

/// The people whom the most believed place names, but for accounts and the site itself.
fn byline(front: Front<'_, '_>) -> Option<Byline<'static>> {
    let sites = sites(front);
    let is_name = |said: &&Said| {
        let name = &said.value;
        name.len() <= NAME_BYTES
            && !name.contains(['@', '/'])
            && name.chars().any(char::is_alphabetic)
            && !sites.contains(&letters(name))
    };
    let names = || said(front, Declaration::Author).filter(is_name);
    let rank = names().map(|said| said.rank).min()?;
    let people = names().filter(|said| said.rank == rank);
    let mut people: Vec<&Said> = people.collect();
    people.dedup_by(|a, b| a.value == b.value);
    Some(Byline::of_people(people.into_iter().map(|said| {
        let name = said.value.strip_prefix("By ").unwrap_or(&said.value);
        sourced(said, Cow::Owned(name.to_owned()))
    })))
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
