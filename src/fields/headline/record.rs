//! The title as the record above a page has it: of front matter, of the metadata that extractors write before their
//! text, and of proxies that read pages for programs.
//!
//! ```text
//! Title: Port closes for winter - Port Daily
//! URL Source: https://port-daily.example/closes
//! ```

use super::address::{has_address, host};
use super::stated::{Place, Stated};
use super::suffix::parting;
use crate::fields::alike::letters;
use crate::fields::front::Front;
use crate::fields::range::quoted;
use crate::page::{parted, sign_of};

/// Names of the field that holds the title, in these formats.
const NAMES: [&str; 2] = ["title", "headline"];
/// Most lines of a record that are read.
const LINES: usize = 24;
/// Most words of a field's name.
const NAME_WORDS: usize = 3;
/// Least bytes of a part of a host that is the name of a site: `bbc`, but not `co`.
const LEAST_HOST: usize = 3;

/// The title of a page that opens with a record: with fields between rows of hyphens, or with one that holds an address.
/// Linear in the lines of the record.
pub(super) fn recorded<'t>(front: Front<'_, 't>) -> Option<Stated<'t>> {
    if front.page.has_markup() {
        return None;
    }
    let lines = 0..front.body.min(LINES);
    let is_fence = |at: &usize| sign_of(front.raw(*at)) == Some('-');
    let numbered = |at: usize| field(front.raw(at)).map(|(name, value)| (at, name, value));
    let fields: Vec<(usize, &str, &str)> = if lines.clone().next().is_some_and(|at| is_fence(&at)) {
        // Values may go over lines between fences.
        let end = lines.clone().skip(1).find(is_fence)?;
        (1..end).filter_map(numbered).collect()
    } else {
        let fields: Vec<_> = lines.map_while(numbered).collect();
        let is_record = fields.iter().any(|(_, _, value)| has_address(value));
        is_record.then_some(fields)?
    };
    let (at, ..) = *fields.iter().find(|(_, name, _)| is_title(name))?;
    // The range is of the line as it is cleaned.
    let line = front.cleaned(at);
    let (_, value) = field(line.text())?;
    let title = unquoted(value);
    let says_something = title.contains(char::is_alphanumeric) && title != "null";
    let quote = (value.len() - title.len()) / 2;
    let start = line.text().len() - value.len() + quote;
    let range = start..start + end_of(title, &fields);
    let place = Place::Record;
    says_something.then_some(Stated {
        at,
        line,
        range,
        place,
    })
}

/// The name and value of a line that is a field of a record.
fn field(line: &str) -> Option<(&str, &str)> {
    let is_name = |name: &str| {
        let mut letters = name.chars();
        letters.all(|c| c.is_alphanumeric() || matches!(c, ' ' | '_' | '-'))
            && (1..=NAME_WORDS).contains(&name.split(' ').count())
    };
    parted(line).filter(|(name, value)| is_name(name) && !value.is_empty())
}

fn is_title(name: &str) -> bool {
    NAMES.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// A value without the quotation marks around it.
fn unquoted(value: &str) -> &str {
    let opening = value.chars().next();
    let mark = opening.filter(|mark| matches!(mark, '"' | '\''));
    mark.and_then(|mark| quoted(value, mark)).unwrap_or(value)
}

/// Where a title ends: before the name of the site, which is that of a field, or opens with a part of the host of an
/// address in one.
fn end_of(title: &str, fields: &[(usize, &str, &str)]) -> usize {
    let Some((end, start)) = parting(title) else {
        return title.len();
    };
    let site: String = letters(&title[start..]).collect();
    let names_site = |(_, name, value): &(usize, &str, &str)| {
        let mut parts = host(value).into_iter().flat_map(|host| host.split('.'));
        parts.any(|part| {
            part.len() >= LEAST_HOST && site.starts_with(&*letters(part).collect::<String>())
        }) || name.to_ascii_lowercase().contains("site") && letters(value).eq(site.chars())
    };
    if fields.iter().any(names_site) {
        end
    } else {
        title.len()
    }
}

#[cfg(test)]
mod tests {
    use crate::fields::headline::tests::title_below;

    #[test]
    fn a_record_above_the_page_tells_its_title() {
        let ferry = Some("Ferry talks stall again".to_owned());
        for above in [
            "Title: Ferry talks stall again\n\nURL Source: https://www.port.example/ferry\n\nMarkdown Content:",
            "Title: Ferry talks stall again - The Port\n\nURL Source: https://theport.example/ferry\n\nMarkdown Content:\nHome\nNews",
            "Title: Ferry talks stall again | The Port\n\nURL Source: https://a.example/\n\nHome\n# Ferry talks stall again\n[a](/a) [b](/b) [c](/c)",
            "---\ntitle: \"Ferry talks stall again\"\ndate: 2026-01-20\nauthor: Anna Visser\n---",
            "---\nauthor: Anna Visser\ntitle: Ferry talks stall again | The Port\nsitename: The Port\n---",
            "---\n# generated\ntags:\n  - ferries\n  - Malta\ntitle: 'Ferry talks stall again'\n---",
        ] {
            assert_eq!(title_below(above), ferry, "{above}");
        }
        // The site is not told, and a field of a list below another headline is none of a record.
        let other = "Title: Ferry talks stall again - The Port\nURL Source: https://a.example/\n";
        assert_eq!(
            title_below(other).as_deref(),
            Some("Ferry talks stall again - The Port")
        );
        let book = "A novel about ferries\n\nTitle: The Last Ferry\nAuthor: Anna Visser\n";
        assert_ne!(title_below(book).as_deref(), Some("The Last Ferry"));
    }
}
