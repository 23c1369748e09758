//! The people whom a page's markup names as its authors, beside those that its lines name.

use super::login::{is_label, is_login};
use super::title::sites;
use super::{said, sourced};
use crate::fields::alike::{holds, plain_words};
use crate::fields::byline::choose::{BESIDE, CUED, is_given_name};
use crate::fields::byline::{bare, cued, is_staff};
use crate::fields::front::Front;
use crate::fields::{Byline, Origin, Sourced};
use crate::language::{AskLanguage, CueKind, CueMatcher, lead_needing_language};
use crate::page::{Declaration, Said, SaidIn, Span};
use std::borrow::Cow;

/// Most bytes of a name: longer ones are sentences.
const NAME_BYTES: usize = 80;
/// The cue that is no part of any name.
const CUE: &str = "By";

/// The people whom markup names. Where neither lines nor marks of the page's own name anybody, those of
/// the line that a class calls the author's stand for them. An organisation, or who wrote a work that is no
/// article, is the author where nobody is named in any of these ways, or by a part of a line without a cue alone.
pub(super) fn byline(front: Front<'_, '_>, shown: &Byline<'_>) -> Option<Byline<'static>> {
    let organizations = said(front, Declaration::Author).filter(|said| is_organization(said));
    let organizations: Vec<String> = organizations.map(|said| plain_words(&said.value)).collect();
    let is_person = |said: &Said| {
        !is_organization(said)
            && said.place != SaidIn::JsonLdWork
            && !organizations.contains(&plain_words(&said.value))
    };
    if !shown.is_empty() && (organizations.is_empty() || !is_beside(shown)) {
        return told(front, shown, is_person);
    }
    let marked = said(front, Declaration::Author).any(|said| said.place.marks_author());
    let classed = if marked { None } else { classed(front) };
    let classed = classed.unwrap_or_default();
    let people = told(front, &classed, is_person);
    let people = people.or_else(|| Some(classed).filter(|byline| !byline.is_empty()));
    people.or_else(|| told(front, shown, |_| true))
}

/// Whether markup calls an author an organisation.
fn is_organization(said: &Said) -> bool {
    said.place == SaidIn::JsonLdOrganization
}

/// Whether nothing but its place told a byline that is a part of its line, and no name in it is known.
fn is_beside(shown: &Byline<'_>) -> bool {
    let unknown =
        |name: &Sourced<Cow<'_, str>>| name.origin().rule == BESIDE && !is_known(name.as_str());
    shown.people().iter().any(unknown)
}

/// Whether a name opens with a word that is known as a given name.
fn is_known(name: &str) -> bool {
    name.split(' ').next().is_some_and(is_given_name)
}

/// The line that shows a byline which the markup around it names: what begins behind that tag and says
/// little else.
pub(super) fn line(front: Front<'_, '_>, byline: &Byline<'_>) -> Option<usize> {
    let name = byline.signed_by().first()?;
    let lines = front.page.lines();
    let tag = name.origin().range.start;
    let starts = |span: &Span| front.page.source(span.start..span.end).start as usize;
    let at = lines.partition_point(|span| starts(span) < tag);
    let text = front.raw(at);
    (name.origin().line == 0 && text.len() <= NAME_BYTES && text.contains(name.value().as_ref()))
        .then_some(at)
}

/// Lines behind the body in which its author may still be named.
const BEHIND_BODY: usize = 4;

/// The people of the first line up to the end of the body that its class calls the author's: where that
/// is no name, those further down are of other things.
fn classed(front: Front<'_, '_>) -> Option<Byline<'static>> {
    let lines = front.page.lines();
    let last = lines.get((front.end + BEHIND_BODY).min(lines.len()).checked_sub(1)?)?;
    let end = front.page.source(last.start..last.end).end;
    let said = said(front, Declaration::Author).find(|said| {
        said.place == SaidIn::AuthorClass
            && said.source.start < end
            && said.value.contains(char::is_alphabetic)
    })?;
    let parts = cued(&said.value, false, &|| front.language()).map(|(parts, _)| parts);
    let parts = parts.or_else(|| bare(&said.value).into_iter().next())?;
    let name = |range| {
        sourced(
            said,
            Cow::Owned(said.value.get(range).unwrap_or("").to_owned()),
        )
    };
    Some(Byline::of(parts, name))
}

/// The people whom the most believed place names, of those that count, but for accounts. The site itself is one where
/// its lines name nobody else, as on a site that has its author's name.
fn told(
    front: Front<'_, '_>,
    shown: &Byline<'_>,
    counts: impl Fn(&Said) -> bool,
) -> Option<Byline<'static>> {
    let sites: Vec<String> = sites(front).collect();
    let mut people = shown.people().iter();
    // A desk gives way to whom the page names behind a cue before the story.
    let names_people = people.any(|name| {
        let Origin { line, rule, .. } = name.origin();
        CUED.contains(rule) && *line <= front.body
    });
    let is_name = |said: &&Said| {
        let name = &said.value;
        let words = plain_words(name);
        let is_site = || sites.contains(&words);
        let shows = || {
            shown
                .names()
                .any(|shown| holds(&plain_words(shown), &words))
        };
        said.place != SaidIn::AuthorClass
            && counts(said)
            && name.len() <= NAME_BYTES
            && !name.contains(['@', '/', ':'])
            && !(said.place.marks_author() && is_label(name))
            && name.chars().any(char::is_alphabetic)
            // A byline read of its lines says more than a name that the page shows itself.
            && (shown.is_empty()
                || !said.place.marks_author()
                    && !is_login(name)
                    && (!is_site() || shows()))
    };
    let names = || said(front, Declaration::Author).filter(is_name);
    let rank = names().map(|said| said.place.rank()).min()?;
    let people = names().filter(|said| said.place.rank() == rank);
    let mut seen = Vec::new();
    let people = people
        .map(|said| (said, stripped(front, &said.value, &sites)))
        .filter(|(_, name)| {
            let name = plain_words(name);
            let is_new = !name.is_empty() && !seen.contains(&name);
            seen.push(name);
            is_new
        })
        .map(|(said, name)| {
            let is_of_many = is_organization(said) || is_staff(name);
            (is_of_many, sourced(said, Cow::Owned(name.to_owned())))
        });
    let byline = Byline::of_declared(people);
    // So does what no list of names knows to one that lists know.
    let shows_known = shown.names().all(is_known);
    let is_other = |name: &str| is_staff(name) || shows_known && !is_known(name);
    let gives_way = names_people && byline.names().all(is_other);
    (!byline.is_empty() && !gives_way).then_some(byline)
}

/// A name without the cue before it and the site behind it.
fn stripped<'n>(front: Front<'_, '_>, name: &'n str, sites: &[String]) -> &'n str {
    let name = uncued(name, &|| front.language());
    let employed = name
        .rsplit_once(", ")
        .filter(|(_, site)| sites.contains(&plain_words(site)));
    employed.map_or(name, |(name, _)| name).trim()
}

/// A name without the word that some pages write before it even for programs, in any language. `Di`, `Von`
/// and `Oleh` are parts of names too: before one word all stay but `By`, several words, and what ends in a mark.
fn uncued<'n>(name: &'n str, language: AskLanguage<'_>) -> &'n str {
    let lead = CueMatcher::shared().lead(name, CueKind::Byline);
    let in_language = || lead_needing_language(name, CueKind::Byline, language).map(|end| 0..end);
    let Some(lead) = lead.map(|lead| lead.start..lead.end).or_else(in_language) else {
        return name;
    };
    let rest = name[lead.end..].trim_start_matches([':', ' ']);
    let rest = unbracketed(rest, &name[..lead.start]);
    let cue = &name[lead.start..lead.end];
    let is_sure = cue.eq_ignore_ascii_case(CUE)
        || cue.contains(|c: char| !c.is_alphabetic())
        || name[lead.end..].starts_with(':');
    if is_sure || rest.contains(' ') {
        rest
    } else {
        name
    }
}

/// A text without the bracket at its end that closes the one `before` it.
fn unbracketed<'n>(text: &'n str, before: &str) -> &'n str {
    let closing = match before.trim_end().chars().next_back() {
        Some('(') => ')',
        Some('（') => '）',
        Some('[') => ']',
        _ => return text,
    };
    text.strip_suffix(closing).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use crate::fields::declared::tests::read;
    use crate::language::by_code;

    #[test]
    fn a_site_is_the_author_where_the_page_names_nobody_else() {
        let site =
            "<meta property='og:site_name' content='Ann Lee'><meta name=author content='Ann Lee'>";
        let title = "<h1>Harbour to stay closed until May</h1>";
        assert_eq!(read(site, title).1, ["Ann Lee"]);
        assert_eq!(read(site, &format!("{title}<p>By Jan Roe")).1, ["Jan Roe"]);
    }

    #[test]
    fn an_account_gives_way_to_whom_the_page_names() {
        for account in ["Super User", "Admin", "admin_fell"] {
            let head = format!("<meta name=author content='{account}'>");
            let title = "<h1>Harbour to stay closed until May</h1>";
            assert_eq!(read(&head, title).1, [account]);
            let line = format!("{title}<p>By Jan Roe");
            assert_eq!(read(&head, &line).1, ["Jan Roe"], "{account}");
        }
    }

    #[test]
    fn who_wrote_a_recipe_is_the_author_where_nobody_is_named() {
        let data = r#"<script type="application/ld+json">{"@type":"Recipe","author":{"@type":"Person","name":"Ann Lee"}}</script>"#;
        let title = "<h1>Harbour to stay closed until May</h1>";
        assert_eq!(read(data, title).1, ["Ann Lee"]);
        for line in ["<p>By Jan Roe", "<p class=article__author>Jan Roe</p>"] {
            assert_eq!(
                read(data, &format!("{title}{line}")).1,
                ["Jan Roe"],
                "{line}"
            );
        }
    }

    #[test]
    fn a_desk_that_is_declared_as_a_person_gives_way_to_whom_the_page_names_by_a_cue() {
        let title = "<h1>Harbour to stay closed until May</h1>";
        let authors = |declared: &str, line: &str| {
            let head = format!("<meta name=author content='{declared}'>");
            read(&head, &format!("{title}<p>{line}<p>12 May 2024")).1
        };
        assert_eq!(authors("Redazione Madia", "di Anna Rossi"), ["Anna Rossi"]);
        assert_eq!(authors("Reuters", "New York"), ["Reuters"]);
        assert_eq!(
            authors("Port Daily Staff", "Local News"),
            ["Port Daily Staff"]
        );
        assert_eq!(authors("Jan Roe", "By Ann Lee"), ["Jan Roe"]);
        assert_eq!(authors("Reuters", "Photos by Ann Lee"), ["Reuters"]);
    }

    #[test]
    fn an_organisation_is_the_author_where_nobody_is_named() {
        let data = |author: &str| {
            format!(
                r#"<script type="application/ld+json">{{"@type":"NewsArticle","author":{author}}}</script>"#
            )
        };
        let desk = r#"{"@type":"Organization","name":"Port Daily Desk"}"#;
        let title = "<h1>Harbour to stay closed until May</h1>";
        let shown = |line: &str| format!("{title}{line}");
        for line in [
            "<p>By Jan Roe",
            "<p class=article__author>Jan Roe</p>",
            "<p><a rel=author href=/jan>Jan Roe</a>",
        ] {
            assert_eq!(read(&data(desk), &shown(line)).1, ["Jan Roe"], "{line}");
        }
        assert_eq!(read(&data(desk), title).1, ["Port Daily Desk"]);
        let same = format!("{}<meta name=author content='Port Daily Desk'>", data(desk));
        assert_eq!(read(&same, &shown("<p>By Jan Roe")).1, ["Jan Roe"]);
        assert_eq!(
            read(&data(desk), &shown("<p>12 May 2024 New York")).1,
            ["Port Daily Desk"]
        );
        let meta = format!("{}<meta name=author content='Jan Roe'>", data(desk));
        assert_eq!(read(&meta, title).1, ["Jan Roe"]);
        let both = format!(r#"[{{"@type":"Person","name":"Ann Lee"}},{desk}]"#);
        assert_eq!(read(&data(&both), title).1, ["Ann Lee"]);
        // Who is called a person, or nothing, stands before the lines as ever.
        for author in [r#"{"@type":"Person","name":"Ann Lee"}"#, r#""Ann Lee""#] {
            let named = read(&data(author), &shown("<p>By Jan Roe")).1;
            assert_eq!(named, ["Ann Lee"]);
        }
    }

    #[test]
    fn names_that_markup_gives_are_told_once_and_never_empty() {
        let title = "<h1>Harbour to stay closed until May</h1><p>By Jan Roe";
        let author = |name: &str| format!("<meta property='article:author' content='{name}'>");
        let several = ["Ann Lee", "Jo Poe", "BY ANN LEE"].map(author).concat();
        assert_eq!(read(&several, title).1, ["Ann Lee", "Jo Poe"]);
        let site = "<meta property='og:site_name' content='Port Daily'>";
        let nobody = format!("{site}{}", author("By , Port Daily"));
        assert_eq!(read(&nobody, title).1, ["Jan Roe"]);
    }

    #[test]
    fn what_stands_before_a_name_in_any_language_is_not_part_of_it() {
        for (said, name) in [
            ("By Ann Lee", "Ann Lee"),
            ("by Ann", "Ann"),
            ("(By Ann Lee)", "Ann Lee"),
            ("(by Ann Lee, AP)", "Ann Lee, AP"),
            ("[By Ann Lee (AP)]", "Ann Lee (AP)"),
            ("By Ann Lee (AP)", "Ann Lee (AP)"),
            ("Ann Lee (AP)", "Ann Lee (AP)"),
            ("Von Erika Muster", "Erika Muster"),
            ("Por Juana Pérez", "Juana Pérez"),
            ("Autor: Jan Novák", "Jan Novák"),
            ("Di Stefano", "Di Stefano"),
            ("Byron Lee", "Byron Lee"),
            ("Oleh Sokolov", "Oleh Sokolov"),
            ("Door County", "Door County"),
            ("记者：张三", "张三"),
            ("文・山田太郎", "山田太郎"),
            ("Posted by Ann", "Ann"),
        ] {
            assert_eq!(super::uncued(said, &|| None), name);
        }
        let albanian = || by_code("sq");
        for (said, name) in [("Nga Arben Hoxha", "Arben Hoxha"), ("Nga Pham", "Nga Pham")] {
            assert_eq!(super::uncued(said, &albanian), name);
        }
    }

    #[test]
    fn authors_in_metadata_of_vendors_are_read() {
        let title = "<h1>Harbour to stay closed until May</h1>";
        for name in [
            "dcterms.creator",
            "articleAuthor",
            "cXenseParse:author",
            "shareaholic:article_author_name",
        ] {
            let head = format!("<meta name='{name}' content='Ann Lee'>");
            assert_eq!(read(&head, title).1, ["Ann Lee"], "{name}");
        }
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
        for (name, is_one) in [
            ("Vincent van der Berg", true),
            ("Pádraig ó hUiginn", true),
            ("View more posts", false),
        ] {
            let shown = format!("{title}<p><a rel=author href=/jan>{name}</a>");
            assert_eq!(!read("", &shown).1.is_empty(), is_one, "{name}");
        }
    }

    #[test]
    fn a_line_whose_class_says_that_it_is_the_authors_names_one() {
        let title = "<h1>Harbour to stay closed until May</h1>";
        let classed = |line: &str| format!("{title}<p class=article__author>{line}</p>");
        for (line, name) in [
            ("Ann Lee", "Ann Lee"),
            ("Ольга Савельева", "Ольга Савельева"),
            ("By Ann Lee, Reporter", "Ann Lee"),
            ("（小田桐麻衣）", "小田桐麻衣"),
        ] {
            assert_eq!(read("", &classed(line)).1, [name]);
        }
        assert!(read("", &classed("All stories")).1.is_empty());
        // So far down that nothing but its class could tell it.
        let menu = "<p>Weather</p>".repeat(20);
        for first in ["Boats", "Follow"] {
            let other = format!("{}{menu}<p class=author>Jan Roe</p>{menu}", classed(first));
            assert!(read("", &other).1.is_empty());
        }
        let only = format!("{title}{menu}<p class=author>Jan Roe</p>{menu}");
        assert_eq!(read("", &only).1, ["Jan Roe"]);
        let login = "<meta name=author content='ann.lee'>";
        assert_eq!(read(login, &classed("Ann Lee")).1, ["Ann Lee"]);
        let head = "<meta name=author content='Jan Roe'>";
        assert_eq!(read(head, &classed("Ann Lee")).1, ["Jan Roe"]);
    }

    #[test]
    fn a_byline_outdoes_what_its_author_logs_in_with() {
        let login = "<meta name=author content='ann.lee'>";
        let title = "<h1>Harbour to stay closed until May</h1>";
        assert_eq!(read(login, &format!("{title}<p>By Ann Lee")).1, ["Ann Lee"]);
        assert_eq!(read(login, title).1, ["ann.lee"]);
    }
}
