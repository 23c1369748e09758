//! What stands where a name may and is nobody's: the paper's own name, the town beside the date, labels and roles.

use super::candidate::Candidate;
use super::common::are_common;
use super::dashed::in_story;
use super::known::is_known;
use crate::fields::alike::letters;
use crate::fields::byline::Parts;
use crate::fields::front::Front;
use crate::fields::headline::is_site;
use std::ops::Range;

/// Letters of a name that tells a host: shorter ones are in many. Set by judgement.
const HOST_LETTERS: usize = 6;

/// Whether a candidate without a cue names people by what is no person's name. Linear in the page: asked of candidates alone that
/// could be the byline.
pub(super) fn is_nobody(
    (front, headline): (Front<'_, '_>, Option<usize>),
    candidate: &Candidate<'_>,
) -> bool {
    let is_led = candidate.form.is_cued() || candidate.parts.people.is_empty();
    let name = candidate.name();
    let is_place = || front.is_date(candidate.at) && in_story(front, &candidate.line, name);
    !is_led && (is_label(name) || is_paper((front, headline), name) || is_place())
}

/// The parts of a byline, those of its names that are the paper's but for the first told from people, as in `By Ann Lee, Harbour
/// Sentinel`. Who is known by name may have a host or a copyright. Linear in the page for each name of some.
pub(super) fn without_papers(
    place: (Front<'_, '_>, Option<usize>),
    line: &str,
    mut parts: Parts,
) -> Parts {
    let mut people = std::mem::take(&mut parts.people).into_iter();
    parts.people.extend(people.next());
    let is_own = |name: &Range<usize>| {
        let name = line.get(name.clone()).unwrap_or("");
        name.contains(' ') && !is_known(name) && is_paper(place, name)
    };
    let (papers, people): (Vec<_>, Vec<_>) = people.partition(is_own);
    parts.people.extend(people);
    parts.agencies.extend(papers);
    parts
}

/// Whether all words of a name of some are ones that pages write in small letters, as in `Print Edition`.
pub(super) fn is_label(name: &str) -> bool {
    name.contains(' ') && are_common(name)
}

/// Lines at the top of a page in which its own name stands, if the headline is far below. Set by judgement.
const TOP: usize = 3;
/// The article that the names of English papers have, and leave out.
const ARTICLE: &str = "the";

/// Whether the page is of who bears a name: a notice of copyright says so, a line at its top far above the headline is all of it, or
/// an address outside the story has it for its host.
fn is_paper((front, headline): (Front<'_, '_>, Option<usize>), name: &str) -> bool {
    let top = 0..headline.unwrap_or(0).saturating_sub(TOP).min(TOP);
    let name_letters: String = letters(name).collect();
    let own = name_letters.strip_prefix(ARTICLE).unwrap_or(&name_letters);
    let is_own = |text: &str| {
        let parts = text.trim_start().split_at_checked(ARTICLE.len());
        let rest = parts.filter(|(head, _)| head.eq_ignore_ascii_case(ARTICLE));
        letters(rest.map_or(text, |(_, rest)| rest)).eq(own.chars())
    };
    // Paragraphs have other hosts, and are long.
    let mut outside = (0..front.labels.len()).filter(|at| !front.labels[*at]);
    top.into_iter().any(|at| is_own(front.raw(at)))
        || is_site(front, name)
        || own.len() >= HOST_LETTERS && outside.any(|at| hosts(front.raw(at)).any(is_own))
}

/// The parts of each host of a line but for the last: behind two slashes, `www.`, or the sign of a mail, and not of a handle.
fn hosts(line: &str) -> impl Iterator<Item = &str> {
    const SIGNS: [&str; 3] = ["www.", "//", "@"];
    let is_mail = |at: usize| line[..at].ends_with(char::is_alphanumeric);
    let found = SIGNS.into_iter().flat_map(|sign| line.match_indices(sign));
    let found = found.filter(move |(at, sign)| *sign != "@" || is_mail(*at));
    found.flat_map(|(at, sign)| {
        let rest = &line[at + sign.len()..];
        let is_of_host = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.');
        let host = &rest[..rest.find(|c| !is_of_host(c)).unwrap_or(rest.len())];
        host.rsplit('.').skip(1)
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{names, story, with_front};
    use super::{hosts, is_label, is_paper};

    /// Whether the page is of who bears a name, of one with lines at its top and end.
    fn is_own((top, end): (&str, &str), name: &str) -> bool {
        let text = format!("{top}News\nSport\nWeather\nBoats\n{}{end}", story());
        with_front(&text, |front| {
            let headline = (0..front.body).find(|at| front.raw(*at).starts_with("Harbours to"));
            is_paper((front, headline), name)
        })
    }

    #[test]
    fn the_top_a_notice_and_hosts_tell_whose_a_page_is() {
        let sentinel = "Harbour Sentinel";
        for at in [
            ("THE HARBOUR SENTINEL\n", ""),
            ("", "© 2020 Harbour Sentinel\n"),
            ("", "Write to ann@harboursentinel.example\n"),
            ("", "https://www.harbour-sentinel.example/news\n"),
        ] {
            assert!(is_own(at, sentinel), "{at:?}");
            assert!(!is_own(at, "Ann Lee"), "{at:?}");
        }
        for at in [
            ("", ""),
            ("", "See harbour-sentinel.jpg\n"),
            ("", "Harbour Sentinel\n"),
            ("", "ann@post.example, once of the Harbour Sentinel\n"),
        ] {
            assert!(!is_own(at, sentinel), "{at:?}");
        }
    }

    #[test]
    fn a_paper_behind_its_reporter_is_no_person() {
        let page = |mail: &str| names(&format!("By Ann Lee, Harbour Sentinel\n{mail}\n"), "");
        assert_eq!(page("ann@harboursentinel.example"), ["Ann Lee"]);
        assert_eq!(page("ann@post.example"), ["Ann Lee", "Harbour Sentinel"]);
        let both = names(
            "By Ann Lee and Maria Garcia\nWrite to mail@mariagarcia.example\n",
            "",
        );
        assert_eq!(both, ["Ann Lee", "Maria Garcia"]);
    }

    #[test]
    fn labels_have_no_word_of_a_name() {
        assert!(is_label("Print Edition"));
        assert!(!is_label("Ann Lee") && !is_label("Edition") && !is_label("نسخة مطبوعة"));
    }

    #[test]
    fn a_host_stands_behind_its_sign() {
        let all = |line: &'static str| hosts(line).collect::<Vec<_>>();
        assert_eq!(all("ann@paper.example"), ["paper"]);
        assert_eq!(
            all("https://paper.example/a and www.post.example"),
            ["post", "paper"]
        );
        assert!(all("paper.jpg, a.b").is_empty());
    }
}
