//! Weighs what the markup of a page says of itself against its lines.

use super::front::Front;
use super::{Byline, DateReader, Found, Origin, Sourced};
use crate::page::{Declaration, Said, Tag};
use std::borrow::Cow;

/// Most bytes of a name: longer ones are sentences.
const NAME_BYTES: usize = 80;
/// What parts a title from the name of its site.
const SIGNS: [&str; 7] = [" | ", " - ", " – ", " — ", " · ", " :: ", " » "];

/// The headline's line, if the page has headings of the first level and they tell it: the longest
/// that the page's own title holds, or the only one.
pub(super) fn headline(front: Front<'_, '_>) -> Option<usize> {
    let marked = |at: usize, wanted: &dyn Fn(u8, Tag) -> bool| {
        let line = front.page.markup(at);
        line.is_some_and(|line| wanted(line.heading, line.tag))
    };
    let lines = 0..front.page.lines().len();
    let headings = || {
        lines
            .clone()
            .filter(|at| marked(*at, &|level, _| level == 1))
    };
    let mut titles: Vec<String> = said(front, Declaration::Title)
        .map(|said| letters(&said.value))
        .collect();
    let own = lines
        .clone()
        .filter(|at| marked(*at, &|_, tag| tag == Tag::Title));
    titles.extend(own.take(1).map(|at| letters(front.raw(at))));
    // A site's name is often a heading too, and shorter.
    let words = |at: usize| {
        let heading = letters(front.raw(at));
        let told = heading.contains(' ') && titles.iter().any(|title| holds(title, &heading));
        told.then(|| heading.split(' ').count())
    };
    let most = headings().filter_map(words).max();
    let confirmed = most.and_then(|most| headings().find(|at| words(*at) == Some(most)));
    let only = || {
        let mut all = headings();
        let first = all.next()?;
        let same = |at| letters(front.raw(at)) == letters(front.raw(first));
        all.all(same).then_some(first)
    };
    confirmed.or_else(only)
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

/// The people whom the most believed place names, but for accounts and the site itself.
fn byline(front: Front<'_, '_>) -> Option<Byline<'static>> {
    let sites: Vec<String> = said(front, Declaration::SiteName)
        .map(|said| letters(&said.value))
        .collect();
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
    let sites: Vec<String> = said(front, Declaration::SiteName)
        .map(|said| letters(&said.value))
        .collect();
    let parting = |sign: &&str| title.rfind(*sign).map(|at| (at, at + sign.len()));
    let Some((end, start)) = SIGNS.iter().filter_map(parting).max() else {
        return title.len();
    };
    let tail = letters(&title[start..]);
    let named = sites
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
