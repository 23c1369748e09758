//! Which lines of a page say who wrote it.

mod beat;
mod candidate;
mod chosen;
mod common;
mod dashed;
mod evidence;
mod generated;
mod joined;
mod known;
mod line;
mod mentions;
mod more;
mod nobody;
mod place;
mod sent;
mod series;
mod signed;
mod sure;

#[cfg(any(test, feature = "training"))]
pub(crate) use candidate::Candidate;
#[cfg(feature = "training")]
pub(crate) use candidate::Standing;
#[cfg(feature = "training")]
pub(crate) use common::{BITS, bit};
#[cfg(feature = "training")]
pub(crate) use evidence::KINDS;
pub(crate) use evidence::PAIRS;
#[cfg(any(test, feature = "training"))]
pub(crate) use evidence::Values;
#[cfg(feature = "html")]
pub(in crate::fields) use known::is_given as is_given_name;
#[cfg(feature = "training")]
pub(crate) use known::{BITS as NAME_BITS, bit as name_bit};
#[cfg(feature = "training")]
pub(crate) use sure::is_rival;

use super::{Byline, Parts};
use crate::fields::front::Front;
use crate::fields::weigh::{PAIR_VALUES, Partial, weigh_partly};
use candidate::{Form, Weighed, found};
use chosen::{LEAD, chosen};
use evidence::{ELSEWHERE, Evidence, elsewhere, evidence};
use generated::weights;
use joined::apart;
use mentions::mentions;
use more::{going_on, is_more};
use nobody::without_papers;
use std::ops::Range;

/// The bylines that lines of a page may be, and all that speaks for each. Linear in the words of the
/// page.
#[cfg(any(test, feature = "training"))]
pub(crate) fn candidates<'t>(
    front: Front<'_, 't>,
    headline: Option<usize>,
) -> Vec<(Candidate<'t>, Values)> {
    let found = found(front, headline);
    let values = |(candidate, mention)| {
        let mut values = evidence((front, headline), &found, candidate);
        for (kind, value) in ELSEWHERE.iter().zip(elsewhere(front, candidate, mention)) {
            values[*kind as usize] = value;
        }
        values
    };
    let mentions = mentions(front, &found);
    let values: Vec<Values> = found.iter().zip(mentions).map(values).collect();
    found.into_iter().zip(values).collect()
}

/// What the evidence on each candidate weighs, of those that could be the byline or come near it: few
/// pages must be searched for names. Linear in the words of the page.
fn weighed<'t>(front: Front<'_, 't>, headline: Option<usize>) -> Vec<Weighed<'t>> {
    let found = found(front, headline);
    let partly = |candidate| {
        let values = evidence((front, headline), &found, candidate);
        weigh_partly((&values, ELSEWHERE), weights::WEIGHTS, PAIRS_WEIGHED)
    };
    let partly: Vec<Partial<{ ELSEWHERE.len() }>> = found.iter().map(partly).collect();
    let least = partly.iter().map(Partial::least).max();
    let least = least.unwrap_or(weights::NONE).max(weights::NONE);
    if partly.iter().all(|partial| partial.most() <= weights::NONE) {
        return Vec::new();
    }
    let (found, partly): (Vec<_>, Vec<_>) = found
        .into_iter()
        .zip(partly)
        .filter(|(_, partial)| partial.most() > least - LEAD)
        .unzip();
    // One that is left and likely whatever the page says elsewhere is the byline.
    if let [partial] = &partly[..]
        && partial.least() > weights::NONE
    {
        let least = partial.least();
        return found.into_iter().map(|only| (only, least)).collect();
    }
    let mentions = mentions(front, &found);
    let values = found.iter().zip(mentions);
    let values = values.map(|(candidate, mention)| elsewhere(front, candidate, mention));
    let weights = values
        .zip(partly)
        .map(|(values, partial)| partial.with(values));
    let weights: Vec<i32> = weights.collect();
    found.into_iter().zip(weights).collect()
}

/// Pairs of kinds and their weights.
const PAIRS_WEIGHED: (&[[Evidence; 2]], &[[i16; PAIR_VALUES]]) = (&PAIRS, weights::PAIR_WEIGHTS);

/// The byline and its lines: what most speaks for, where that is likely beside what names others and there being none;
/// those right above and below that name one author each, and the next line where that goes on with `and`.
pub(in crate::fields) fn byline<'t>(
    front: Front<'_, 't>,
    headline: Option<usize>,
) -> Option<(Range<usize>, Byline<'t>)> {
    let weighed = weighed(front, headline);
    let chosen = chosen((front, headline), &weighed)?;
    let [(first, _), others @ ..] = &chosen[..] else {
        return None;
    };
    let read = |at: usize, parts: Parts| {
        let line = front.cleaned(at);
        let parts = apart(line.text(), parts);
        let parts = without_papers((front, headline), line.text(), parts);
        Byline::of(parts, |range| {
            front.part((at, &line), range, rule(first.form))
        })
    };
    let mut byline = read(first.at, first.parts.clone());
    let mut next = first.at + 1;
    for (other, _) in others {
        byline.extend(read(other.at, other.parts.clone()));
        next = other.at + 1;
    }
    if let Some((at, parts)) = going_on(front, next, first.form.is_cued())
        && let more = read(at, parts)
        && is_more(&byline, &more)
    {
        byline.extend(more);
        next = at + 1;
    }
    Some((first.at..next, byline))
}

/// What a byline without a cue was found by that is a part of its line, as a town may be.
pub(in crate::fields) const BESIDE: &str = "name beside a date or a mark";

/// What a byline was found by that a cue or label says is one.
pub(in crate::fields) const CUED: [&str; 2] = ["byline cue", "below a byline label"];

/// The name of what a byline was found by.
fn rule(form: Form) -> &'static str {
    match form {
        Form::Below | Form::Labelled => CUED[1],
        Form::Bare | Form::Single => "name among its surroundings",
        Form::Part => BESIDE,
        Form::Late => "byline cue behind other words",
        _ => CUED[0],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::Reading;
    use crate::fields::weigh::weigh;
    use crate::measure::{Measures, is_prose};
    use crate::page::Page;

    /// A headline and paragraphs, so many that the last are far behind the headline.
    pub(super) fn story() -> String {
        let towns = [
            "Lagos", "Jaffa", "Odessa", "Genoa", "Malmö", "Izmir", "Cork", "Pusan", "Bari",
        ];
        let paragraphs = towns.map(|town| {
            format!(
                "The harbour of {town} stays closed until May, the port authority there said on \
                 Tuesday, because the work has taken longer than planned, and nobody knows why.\n"
            )
        });
        format!("Harbours to stay closed until May\n{}", paragraphs.concat())
    }

    /// The names of a story's byline, with lines before and behind it.
    pub(super) fn names(before: &str, behind: &str) -> Vec<String> {
        names_on(&format!("{before}{}{behind}", story()))
    }

    /// The same with lines below its headline.
    fn below(lines: &str) -> Vec<String> {
        names_on(&story().replacen('\n', &format!("\n{lines}\n"), 1))
    }

    fn names_on(page: &str) -> Vec<String> {
        let article = crate::Pipeline::rules().extract(page).expect("an article");
        article.byline().names().map(str::to_owned).collect()
    }

    /// What is chosen on a page, as it is found and the plain way: by all evidence on all candidates.
    fn chosen_both_ways(text: &str) -> [Option<(usize, Vec<String>)>; 2] {
        with_front(text, chosen_in_both_ways)
    }

    /// What a page gives whose prose is its body.
    pub(super) fn with_front<T>(text: &str, of: impl Fn(Front<'_, '_>) -> T) -> T {
        let page = Page::from_text(text);
        let mut measures = Measures::default();
        measures.take(&page);
        let labels: Vec<bool> = measures.shapes().iter().map(is_prose).collect();
        of(Front::of(&page, &measures, &labels, Reading::default()).expect("a front"))
    }

    fn chosen_in_both_ways(front: Front<'_, '_>) -> [Option<(usize, Vec<String>)>; 2] {
        let plainly = candidates(front, Some(0)).into_iter();
        let plainly = plainly.map(|(candidate, values)| {
            let weight = weigh(&values, weights::WEIGHTS, PAIRS_WEIGHED);
            (candidate, weight)
        });
        let both = [weighed(front, Some(0)), plainly.collect()];
        both.map(|weighed| {
            let all = chosen((front, Some(0)), &weighed)?;
            let names = all.iter().flat_map(|(candidate, _)| candidate.names());
            let names = names.map(str::to_owned).collect();
            let first = all.first()?.0.at;
            Some((first, names))
        })
    }

    #[test]
    fn the_same_is_chosen_as_by_all_evidence_on_all_candidates() {
        let life = "Ann Lee has written about harbours and ships for twenty years, she says.";
        let lines = [
            "By Ann Lee",
            "By Jan Roe",
            "Ann Lee",
            "Jan Roe",
            "3 May 2020",
            life,
        ];
        let mut given = 0;
        for mask in 0..1 << (2 * lines.len()) {
            let held = |place: usize| (mask >> place & 1 == 1).then(|| lines[place % lines.len()]);
            let held = |places: std::ops::Range<usize>| {
                let lines = places.filter_map(held);
                lines.flat_map(|line| [line, "\n"]).collect::<String>()
            };
            let below = story().replacen('\n', &format!("\n{}", held(0..lines.len())), 1);
            let page = below + &held(lines.len()..2 * lines.len());
            let [found, plain] = chosen_both_ways(&page);
            assert_eq!(found, plain, "{page}");
            given += usize::from(found.is_some());
        }
        assert!((1000..4000).contains(&given), "{given}");
    }

    #[test]
    fn no_two_kinds_that_take_a_look_at_the_whole_page_make_a_pair() {
        assert!(
            !PAIRS
                .iter()
                .any(|pair| pair.iter().all(|kind| ELSEWHERE.contains(kind)))
        );
    }

    #[test]
    fn the_same_names_in_other_letters_or_some_of_them_are_no_rivals() {
        assert_eq!(below("By Jan Roe\nJAN ROE\nStaff Writer"), ["Jan Roe"]);
        assert_eq!(below("MARIE DURAND\nPar Marie Durand"), ["Marie Durand"]);
        let both = below("By Ann Lee and Jan Roe\nAnn Lee");
        assert_eq!(both, ["Ann Lee", "Jan Roe"]);
    }

    #[test]
    fn a_name_without_a_cue_is_no_rival_of_one_behind_a_cue() {
        assert_eq!(below("Jan Roe\nBy Ann Lee"), ["Ann Lee"]);
        assert!(below("By Jan Roe\nPort life\nWritten by Ann Lee").is_empty());
    }

    #[test]
    fn of_two_names_one_above_the_other_the_first_is_taken() {
        assert_eq!(below("Jan Roe\nAnn Lee"), ["Jan Roe"]);
    }

    #[test]
    fn staff_without_a_name_is_no_rival_of_people() {
        assert_eq!(below("By Our Correspondent\nBy Ann Lee"), ["Ann Lee"]);
        assert_eq!(below("Ann Lee\nOur Correspondent"), ["Ann Lee"]);
    }

    #[test]
    fn a_name_may_stand_beside_a_date() {
        for line in [
            "January 10, 2019 Ann Lee",
            "28. Jan. 2022 Ann Lee",
            "Ann Lee | Monday, 9 December 2019, 09:08",
            "9 December 2019, 09:08 / Ann Lee",
        ] {
            assert_eq!(below(line), ["Ann Lee"], "{line}");
        }
        assert!(below("25 January 2022 (DJV/FWR) Berlin").is_empty());
        assert!(below("28. Jan. 2022 The doors open at eight. We start at nine.").is_empty());
    }

    #[test]
    fn a_name_may_stand_beside_a_paper_or_a_town() {
        let signed = |line: &str| {
            let lines = format!("\n{line}\n3 May 2020\n");
            let page = story().replacen('\n', &lines, 1) + "© 2020 Harbour Post, Local News\n";
            let article = crate::Pipeline::rules().extract(&page).expect("an article");
            let byline = article.byline();
            let of = |all: &[crate::fields::Sourced<std::borrow::Cow<'_, str>>]| {
                let all: Vec<&str> = all.iter().map(crate::fields::Sourced::as_str).collect();
                all.join(",")
            };
            let (people, places) = (of(byline.people()), of(byline.places()));
            format!("{people}|{places}|{}", of(byline.agencies()))
        };
        for (line, told) in [
            ("Ann Lee - Harbour Post", "Ann Lee||Harbour Post"),
            ("Ann Lee – Cork", "Ann Lee|Cork|"),
            ("Cork – Ann Lee", "Ann Lee|Cork|"),
            ("Cork - Bari", "||"),
            ("Port Authority - Cork", "||"),
            ("Local News - World", "||"),
            ("Ann Lee - Jan Roe", "||"),
            ("Real Madrid - Manchester City", "||"),
            ("Odessa - Cork - Ann Lee", "||"),
        ] {
            assert_eq!(signed(line), told, "{line}");
        }
    }

    #[test]
    fn a_sentence_that_opens_with_a_cue_is_no_byline() {
        let book = "The harbour is closed, the port authority said on Tuesday, and it stays so until the end of May.\n\
                    Written by Ann Lee in 1950 and printed in Cork, the report lay unread for years in the archive.";
        assert!(below(book).is_empty());
        assert_eq!(below("Written by Ann Lee in Cork."), ["Ann Lee"]);
    }

    #[test]
    fn what_a_colon_stands_behind_is_a_label() {
        assert!(below("Reading Time: 3 minutes").is_empty());
        assert!(below("Giriş Tarihi: 21.06.2025 08:14").is_empty());
        assert_eq!(below("Ann Lee 21.06.2025 08:14"), ["Ann Lee"]);
    }

    #[test]
    fn an_author_may_stand_behind_the_body_only() {
        let life =
            "Ann has written about harbours and ships for twenty years, mostly from the north.";
        let twice = format!("Share\nAnn Lee\nAnn Lee\n{life}\n");
        assert_eq!(names("", &twice), ["Ann Lee"]);
        assert_eq!(names("", "Über die Autorin\nAnn Lee\n"), ["Ann Lee"]);
        assert_eq!(names("", "Written by Ann Lee\n"), ["Ann Lee"]);
    }

    #[test]
    fn lines_of_other_stories_behind_the_body_name_no_author() {
        assert!(names("", "Ship sinks\nBy Ann Lee\nTown floods\nBy Jan Roe\n").is_empty());
        assert!(names("", "Read more\nThe Harbour\nThe work goes on.\n").is_empty());
    }

    #[test]
    fn what_stands_below_a_lone_cue_may_be_something_else() {
        assert!(names("By\nUpdated on July 9, 2025\n", "").is_empty());
    }

    #[test]
    fn a_chinese_paper_may_stand_before_its_reporter() {
        for line in [
            "来源：江城晚报　记者：邵一帆",
            "来源：江城晚报 作者：邵一帆 2026-02-27 08:41",
        ] {
            assert_eq!(below(line), ["邵一帆"], "{line}");
        }
        for line in [
            "来源：江城晚报 2026-02-27 08:41",
            "来源：江城晚报 作者：佚名",
            "来源：江城晚报 作者：佚名 2026-02-27 08:41",
            "来源：江城晚报 作者：管理员",
            "来源：江城晚报 作者：江城晚报",
            "来源：市住建局 作者：宣传部门",
            "来源：江城晚报 作者：网络综合",
        ] {
            assert!(below(line).is_empty(), "{line}");
        }
        assert!(names("", "来源：江城晚报　记者：邵一帆").is_empty());
    }
}
