//! What stands where a name may and is nobody's: the paper's own name, the town beside the date, labels and roles.

use super::candidate::Candidate;
use super::common::is_common;
use super::dashed::in_story;
use crate::fields::alike::letters;
use crate::fields::front::Front;
use crate::fields::headline::is_site;

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

/// Whether all words of a name of some are ones that pages write in small letters, as in `Print Edition`.
fn is_label(name: &str) -> bool {
    name.contains(' ') && name.contains(char::is_uppercase) && name.split(' ').all(is_common)
}

/// Whether the page is of who bears a name: a notice of copyright says so, a line above the headline is all of it, or an address.
fn is_paper((front, headline): (Front<'_, '_>, Option<usize>), name: &str) -> bool {
    let above = 0..headline.unwrap_or(0).saturating_sub(ABOVE);
    let name_letters: String = letters(name).collect();
    let own = without_article(&name_letters);
    let is_own = |line: &str| {
        let behind_article = line.trim_start().split_at_checked(ARTICLE.len());
        let rest = behind_article.filter(|(head, _)| head.eq_ignore_ascii_case(ARTICLE));
        let rest = rest.map_or(line, |(_, rest)| rest);
        letters(rest).eq(own.chars())
    };
    // Paragraphs have other hosts, and are long.
    let mut outside = (0..front.labels.len()).filter(|at| !front.labels[*at]);
    let is_host = |at: usize| {
        let mut hosts = front
            .raw(at)
            .split(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-'));
        hosts.any(|host| host.contains('.') && host.split('.').any(is_own))
    };
    above.into_iter().any(|at| is_own(front.raw(at)))
        || is_site(front, name)
        || own.len() >= HOST_LETTERS && outside.any(is_host)
}

/// Lines right above the headline in which an author's name may stand. Set by judgement.
const ABOVE: usize = 3;
/// The article that the names of English papers have, and leave out.
const ARTICLE: &str = "the";

fn without_article(letters: &str) -> &str {
    letters.strip_prefix(ARTICLE).unwrap_or(letters)
}
