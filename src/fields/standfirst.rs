//! The standfirst: a sentence or two between headline and byline that sum the story up.

use super::dateline;
use super::front::Front;
use super::kind::FieldKind;
use crate::language::ends_in_picture_credit;
use crate::measure::Kind;
use crate::page::Bullet;
#[cfg(feature = "html")]
use crate::page::Tag;

/// Words of a standfirst: fewer are a label, more a paragraph.
const WORDS: std::ops::RangeInclusive<u32> = 6..=60;
/// Lines behind the headline in which the byline or date must stand, for what is between them to
/// be a standfirst: without one, a first sentence may as well be the first paragraph.
const REACH: usize = 5;

/// The line of the standfirst, where byline or date part it from the body.
pub(super) fn standfirst(
    front: Front<'_, '_>,
    headline: usize,
    lines: &[Option<FieldKind>],
) -> Option<usize> {
    let end = (headline + REACH).min(lines.len());
    let parts = |at: &usize| {
        matches!(lines[*at], Some(FieldKind::Byline | FieldKind::Date)) || front.is_marker(*at)
    };
    let marker = (headline + 1..end).find(parts)?;
    // Where the story was filed is said by its first paragraph.
    let mut before = (headline + 1..marker).take_while(|at| !dateline::opens(front, *at));
    before.find(|at| lines[*at].is_none() && sums_up(front, *at))
}

/// The same where no byline does, but the paragraph at `dateline`, which opens with one. Of the
/// lines between, only one of the body counts: others may be of a picture.
pub(super) fn before_dateline(
    front: Front<'_, '_>,
    (headline, dateline): (usize, usize),
    lines: &[Option<FieldKind>],
) -> Option<usize> {
    let mut between = (headline + 1..dateline).filter(|at| front.labels[*at]);
    between.find(|at| lines[*at].is_none() && is_deck(front, *at))
}

/// Whether line `at` sums a story up in one sentence, and does not go on behind it as captions do,
/// with who took the picture.
pub(super) fn is_deck(front: Front<'_, '_>, at: usize) -> bool {
    let shape = &front.measures.shapes()[at];
    let is_one = shape.sentences == u32::from(shape.ends_sentence());
    is_one && sums_up(front, at)
}

/// Whether line `at` may sum a story up: a sentence or two that say nothing of their own, nor of a picture.
fn sums_up(front: Front<'_, '_>, at: usize) -> bool {
    let shape = &front.measures.shapes()[at];
    WORDS.contains(&shape.words())
        && shape.ending != Kind::Colon
        && front.page.lines()[at].bullet == Bullet::None
        && front.measures.cues()[at].is_empty()
        && front.measures.repeats().of(at).count <= 1
        && !is_of_byline(front.raw(at))
        && 2 * shape.digits < shape.chars
        && !is_caption(front, at)
}

/// Whether a line has signs between its parts or an address, as bylines have: a handle is in standfirsts, too.
fn is_of_byline(line: &str) -> bool {
    let is_mail = |(at, _): (usize, &str)| line[..at].ends_with(char::is_alphanumeric);
    line.contains('|') || line.match_indices('@').any(is_mail)
}

/// Whether line `at` says of itself, or its markup does, that it is of a picture.
fn is_caption(front: Front<'_, '_>, at: usize) -> bool {
    #[cfg(feature = "html")]
    if let Some(line) = front.page.markup(at)
        && (line.is_caption() || line.within.has(Tag::Figure))
    {
        return true;
    }
    ends_in_picture_credit(front.raw(at))
}

#[cfg(test)]
mod tests {
    use crate::Pipeline;

    const BODY: &str = "The harbour stays closed until May, the port authority said on Tuesday, \
        because the work on the northern channel has taken longer than planned.";

    /// The standfirst of a page of plain text with this line between headline and byline.
    fn below_headline(line: &str) -> Option<String> {
        let rest = BODY.replace("harbour", "port");
        let more = BODY.replace("harbour", "pier");
        let page = format!("Harbour closed for winter\n{line}\nBy Ann Lee\n{BODY}\n{rest}\n{more}");
        let article = Pipeline::news().extract(&page).expect("an article");
        article.standfirst().map(str::to_owned)
    }

    #[test]
    fn a_line_that_ends_in_the_credit_of_a_picture_is_none() {
        let deck = "Ships wait off the northern channel as the work goes on.";
        assert_eq!(below_headline(deck).as_deref(), Some(deck));
        assert_eq!(below_headline(&format!("{deck} (Photo: Jan Roe)")), None);
        assert_eq!(below_headline(&format!("{deck} Photo: Jan Roe/AP")), None);
        // A bracket may be of anything.
        let aside = format!("{deck} (Ferries sail again)");
        assert_eq!(below_headline(&aside), Some(aside));
    }

    #[test]
    fn names_with_their_addresses_and_days_are_none() {
        for line in [
            "Xqzt Vrrk, who covers the port | xvrrk@paper.example | with others",
            "12.05.2023 12.05.2023 14.05.2023 9:30 | 14.05.2023 9:31 | 15.05.2023",
        ] {
            assert_eq!(below_headline(line), None, "{line}");
        }
    }

    #[cfg(feature = "html")]
    #[test]
    fn a_line_of_a_caption_is_none() {
        let deck = "Ships wait off the northern channel as the work goes on.";
        let standfirst = |line: &str| {
            let rest = BODY.replace("harbour", "port");
            let page =
                format!("<h1>Harbour closed for winter</h1>{line}<p>By Ann Lee<p>{BODY}<p>{rest}");
            let article = crate::html::extract(&page).expect("an article");
            article.standfirst().map(str::to_owned)
        };
        assert_eq!(standfirst(&format!("<p>{deck}")).as_deref(), Some(deck));
        let caption = format!("<figcaption>{deck}</figcaption>");
        for line in [caption, format!("<small>{deck}</small>")] {
            assert_eq!(standfirst(&format!("<figure><img>{line}</figure>")), None);
        }
    }
}
