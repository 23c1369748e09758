//! Which of the candidates is the headline, in steps: the likeliest line, and what stands in for it where that is a
//! caption, a standfirst, the name of the site, an entry of a list or a copy of the headline.

use super::address::has_address;
use super::evidence::Evidence;
use super::generated::weights;
use super::other::is_other;
use super::{Candidate, PAIRS, are_rivals, candidates};
use crate::decode::ONE;
use crate::fields::front::Front;
use crate::fields::weigh::{share_of, weigh};
use crate::language::ends_in_picture_credit;
use std::cmp::Reverse;

/// How likely the headline must be beside lines that say something else and there being none, in parts of [`ONE`]. By five
/// folds and texts that no evidence has learned from (docs/tried/fields.md).
const SURE: u32 = ONE * 9 / 20;

/// How far behind the best one a line does not count against it, in thousandths of a nat: one in fifty is less than these
/// weights are sure of.
const FAR: i32 = 4_000;

/// How far what is as good as the likeliest line may be behind it, in thousandths of a nat. Set by judgement.
const LEAD: i32 = 500;

/// How far a headline may be behind its standfirst, in thousandths of a nat. Set by judgement: of 391 texts that no evidence has
/// learned from 325 have their headline so, as at 1,500, and 322 where none may be.
const MOST_BEHIND: i32 = 1_100;

/// The line that is most likely the headline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::fields) struct Choice {
    /// Index of the line.
    pub(in crate::fields) at: usize,
    /// Whether it is likely enough to be given as the headline.
    pub(in crate::fields) sure: bool,
}

/// The line that most speaks for, the first of them. It is sure where it is likely beside all others.
pub(super) fn likeliest(front: Front<'_, '_>) -> Option<Choice> {
    let lines = Lines::of(front);
    let mut best = lines.likeliest(|_| true)?;
    best = lines.beside_caption(best).unwrap_or(best);
    best = lines.above_standfirst(best).unwrap_or(best);
    best = lines.below_name(best).unwrap_or(best);
    best = lines.below_entry(best).unwrap_or(best);
    let copy = lines.beside_byline(best).unwrap_or(best);
    Some(Choice {
        at: copy.at,
        sure: !lines.is_caption(&copy) && lines.share((best, copy)) >= SURE,
    })
}

/// A candidate, weighed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weighed {
    pub(super) at: usize,
    score: i32,
    /// How many lines below the next byline or date stands, or 0 where none is near.
    pub(super) after: u8,
}

impl Weighed {
    fn of(Candidate { at, values }: Candidate) -> Self {
        let pairs = (&PAIRS[..], weights::PAIR_WEIGHTS);
        Weighed {
            at,
            score: weigh(&values, weights::WEIGHTS, pairs),
            after: values[Evidence::After as usize],
        }
    }

    /// Whether it is likelier to be the headline than there is to be none.
    fn is_likely(&self) -> bool {
        self.score >= weights::NONE
    }

    /// Whether it is hardly behind its standfirst, of which one is the headline.
    fn is_about_as_likely(&self, standfirst: &Weighed) -> bool {
        self.score >= weights::NONE - LEAD && self.score + MOST_BEHIND >= standfirst.score
    }

    /// Whether another one is not ahead of it by [`LEAD`].
    fn is_near(&self, other: &Weighed) -> bool {
        other.score.saturating_sub(self.score) < LEAD
    }
}

/// The candidates of a page. There are some hundred at most.
pub(super) struct Lines<'s, 't> {
    pub(super) front: Front<'s, 't>,
    all: Vec<Weighed>,
}

impl<'s, 't> Lines<'s, 't> {
    fn of(front: Front<'s, 't>) -> Self {
        let mut all: Vec<Weighed> = candidates(front).into_iter().map(Weighed::of).collect();
        all.retain(|line| !has_address(front.raw(line.at)));
        all.retain(|line| !(line.is_likely() && is_other(front, line.at)));
        Lines { front, all }
    }

    /// The likeliest of some lines, the first of them.
    fn likeliest(&self, is_one: impl Fn(&Weighed) -> bool) -> Option<Weighed> {
        let lines = self.all.iter().filter(|line| is_one(line));
        lines.min_by_key(|line| Reverse(line.score)).copied()
    }

    /// Where the likeliest line is a caption, the likeliest that is none, if that is likely: a caption is no headline, but
    /// where nothing else is likely it is still a landmark.
    fn beside_caption(&self, best: Weighed) -> Option<Weighed> {
        let other = || self.likeliest(|line| !self.is_caption(line));
        let other = self.is_caption(&best).then(other)?;
        other.filter(Weighed::is_likely)
    }

    /// Where the likeliest line may be a standfirst, which has more of the body's words, the headline right above it, or above
    /// byline and date between: as likely as that, since one of both is the headline.
    fn above_standfirst(&self, best: Weighed) -> Option<Weighed> {
        let above = self.headline_of(best).or_else(|| self.above_byline(best))?;
        let score = above.score.max(best.score);
        Some(Weighed { score, ..above })
    }

    /// The line above byline and date that is about as likely to be the headline as one behind these that may be its standfirst.
    fn above_byline(&self, standfirst: Weighed) -> Option<Weighed> {
        let is_headline = |line: &&Weighed| {
            self.leads(line)
                && line.is_about_as_likely(&standfirst)
                && self.has_standfirst_behind(line, &standfirst)
        };
        self.all.iter().rev().find(is_headline).copied()
    }

    /// The line right above one that may be its standfirst, where that is about as likely to be the headline: a kicker or a
    /// path stands there, too.
    fn headline_of(&self, standfirst: Weighed) -> Option<Weighed> {
        let above = self.all.iter().find(|line| line.at + 1 == standfirst.at)?;
        let is_headline = above.is_about_as_likely(&standfirst) && self.is_standfirst(&standfirst);
        is_headline.then_some(*above)
    }

    /// Where the likeliest line is the name of a site or the like: a longer one further below that is about as likely, and
    /// stands right above byline or date as that one does not. What follows right below may be a standfirst.
    fn below_name(&self, name: Weighed) -> Option<Weighed> {
        let words = |line: &Weighed| self.front.measures.shapes()[line.at].words();
        let is_headline = |line: &Weighed| {
            line.at > name.at + 1
                && line.is_likely()
                && line.is_near(&name)
                && words(line) > words(&name)
                && self.leads(line)
                && !self.is_caption(line)
                && self.headline_of(*line).is_none()
        };
        let below = || self.likeliest(is_headline);
        (!self.leads(&name)).then(below)?
    }

    /// Where the likeliest line is an entry of a list above the story: the likely line below that is a part of one of the
    /// entries.
    fn below_entry(&self, entry: Weighed) -> Option<Weighed> {
        inner(self.front.raw(entry.at))?;
        let entries = self.all.iter().filter(|line| line.at < self.front.body);
        let entries: Vec<&str> = entries
            .filter_map(|line| inner(self.front.raw(line.at)))
            .collect();
        let is_headline = |line: &Weighed| {
            (entry.at + 1..self.front.body).contains(&line.at)
                && line.is_likely()
                && entries
                    .iter()
                    .flat_map(|parts| parts.split(ENTRY_SIGN))
                    .any(|part| part == self.front.raw(line.at))
        };
        self.likeliest(is_headline)
    }

    /// The likely line that says the same as the likeliest, and which byline or date follow most closely, where that has
    /// none near: headlines are repeated in tickers and captions.
    fn beside_byline(&self, best: Weighed) -> Option<Weighed> {
        let repeats = self.front.measures.repeats();
        if best.after > 0 || repeats.of(best.at).count <= 1 {
            return None;
        }
        let first = repeats.of(best.at).first;
        let is_copy = |line: &&Weighed| {
            line.after > 0 && line.is_likely() && repeats.of(line.at).first == first
        };
        let copies = self.all.iter().filter(is_copy);
        copies.min_by_key(|line| line.after).copied()
    }

    /// How likely the headline, of which a copy was chosen, or what says much the same is beside lines that say something
    /// else and there being none, in parts of [`ONE`].
    fn share(&self, (best, copy): (Weighed, Weighed)) -> u32 {
        let vocabulary = self.front.measures.vocabulary();
        let said = |line: &Weighed| (line.at, vocabulary.words(line.at));
        let (mut own, mut others) = (vec![best.score], vec![weights::NONE]);
        let counts = |line: &&Weighed| line.at != best.at && best.score - line.score < FAR;
        for line in self.all.iter().filter(counts) {
            let is_rival = |one: &Weighed| are_rivals(said(line), said(one));
            let is_further = || self.leads(&copy) && self.is_further((*line, copy));
            if is_rival(&best) && is_rival(&copy) {
                let counts = !is_further() && !self.is_caption(line);
                others.extend(counts.then_some(line.score));
            } else if line.at != copy.at + 1 {
                own.push(line.score);
            }
        }
        share_of(&own, &others)
    }

    fn is_caption(&self, line: &Weighed) -> bool {
        ends_in_picture_credit(self.front.raw(line.at))
    }
}

/// What stands between the parts of an entry of a list: `The Fell Gazette | Masts move | 8h`.
const ENTRY_SIGN: &str = " | ";

/// The parts of an entry of a list but for the first and the last, which are where it is from and when.
fn inner(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once(ENTRY_SIGN)?;
    Some(rest.rsplit_once(ENTRY_SIGN)?.0)
}

#[cfg(test)]
mod tests {
    /// The headline of a page.
    fn title_of(page: &str) -> Option<String> {
        let article = crate::Pipeline::news().extract(page).expect("an article");
        article.title().map(ToOwned::to_owned)
    }

    /// The headline of a page that opens with `lines`.
    fn title(lines: &str) -> Option<String> {
        let body = include_str!("../../../examples/data/wire-story-with-rail.txt");
        let body = body.split_once('\n').expect("lines").1;
        let page = format!("News\nSport\n{lines}\nBy Anna Visser\nJanuary 20, 2026\n{body}");
        title_of(&page)
    }

    #[test]
    fn a_standfirst_does_not_stand_in_for_the_headline_above_it() {
        let headline = "Ferry talks stall again as Malta, Sicily argue over the timetable";
        let standfirst =
            "Commuters fear a winter without a morning crossing after talks in the harbour fail";

        assert_eq!(
            title(&format!("{headline}\n{standfirst}")).as_deref(),
            Some(headline)
        );
        assert_eq!(title(standfirst).as_deref(), Some(standfirst));
        for section in [
            "Ferry news",
            "Home / News / Ferries and harbours",
            "[Print this page]  [Close window]",
        ] {
            let front = format!("{section}\n{standfirst}");
            assert_eq!(title(&front).as_deref(), Some(standfirst), "{section}");
        }
    }

    #[test]
    fn a_standfirst_behind_byline_and_date_does_not_stand_in_for_the_headline_above_them() {
        let headline = "Shepherds get a say on where the masts will stand";
        let standfirst = "The company will ask the commoners before it chooses sites on the fell";
        let title = |front: &str| title_on_the_fell(front, "");
        for between in ["9 April 2024\nIona Threlkeld", "9 April 2024"] {
            let front = format!("Home\nNews\n{headline}\n{between}\n{standfirst}");
            assert_eq!(title(&front).as_deref(), Some(headline), "{between}");
        }
        let front = format!(
            "The Fell Gazette (web edition only)\n9 April 2024\n638 words\nFarming\n{headline}"
        );
        assert_ne!(
            title(&front).as_deref(),
            Some("The Fell Gazette (web edition only)")
        );
    }

    /// A page of the Fell Gazette, whose front and back are these lines.
    fn on_the_fell(front: &str, back: &str) -> String {
        let body = "The company that builds masts for the emergency services has agreed to move two of them after a \
                    meeting in a barn that lasted until midnight, and will ask the commoners before it chooses the \
                    next sites.\nForty-one people hold the right to graze the fell. Most of them came, and the drift \
                    road was on everybody's mind: flocks are walked along it twice a year.\nNobody is against \
                    telephones, said Hal Routledge, who has 340 Swaledales and no signal at home.\nAn engineer of \
                    the company, Ruth Oduya, said that the changes would cost some £38,000.\nIt is a good deal less \
                    than a year in court, she said.";
        format!("{front}\n{body}\nShare\nAbout us\n{back}")
    }

    /// The headline of such a page.
    fn title_on_the_fell(front: &str, back: &str) -> Option<String> {
        title_of(&on_the_fell(front, back))
    }

    #[test]
    fn the_name_of_the_site_does_not_stand_in_for_the_headline_below_it() {
        let headline = "Shepherds get a say on where the new masts will stand";
        let notice = "© 2024 The Fell Gazette";
        for (above, byline, back) in [
            ("The Fell Gazette\nNews\nSport", "Iona Threlkeld", ""),
            ("The Fell Gazette\nNews\nSport", "By Iona Threlkeld", ""),
            ("The Fell Gazette\nNews\nSport", "By Iona Threlkeld", notice),
            ("The Fell Gazette", "By Iona Threlkeld", notice),
            ("The Fell Gazette", "Iona Threlkeld", notice),
        ] {
            let front = format!("{above}\n{headline}\n{byline}\n9 April 2024");
            let title = title_on_the_fell(&front, back);
            assert_eq!(title.as_deref(), Some(headline), "{front}\n{back}");
        }
    }

    #[test]
    fn paths_captions_and_bylines_are_no_headlines() {
        let headline = "Shepherds get a say on where the new masts will stand";
        for above in [
            "Home > The fell > Masts > Shepherds get a say",
            "Home › The fell › Masts and shepherds",
            "Home / The fell / Masts and shepherds",
            "Photo: Shepherds by the masts on the fell",
            "Related: Shepherds and masts on the fell",
            "Read next: Shepherds and masts on the fell",
            "Lea también: Shepherds and masts on the fell",
            "1. Shepherds get a say on the fell .............. 3",
        ] {
            let front = format!("{above}\n{headline}\nBy Iona Threlkeld\n9 April 2024");
            assert_eq!(
                title_on_the_fell(&front, "").as_deref(),
                Some(headline),
                "{above}"
            );
        }
    }

    #[test]
    fn a_headline_that_stands_alone_comes_before_an_entry_that_holds_it() {
        let headline = "The masts stand still again";
        let feed = format!(
            "Unread (37)\nStarred\nMark all as read\nThe Fell Gazette | Flock gets its own bridge after a row | 7h\n\
             The Fell Gazette | {headline} | 8h\n{headline}\nhttps://fell.example/2024/09/masts/\n\
             9 April 2024 by Iona Threlkeld"
        );
        assert_eq!(title_on_the_fell(&feed, "").as_deref(), Some(headline));
    }

    #[test]
    fn the_opening_of_a_paragraph_is_no_headline() {
        let opening = "The company that builds masts for the emergency services has agreed to move";
        let title = |above: &str| {
            let front = format!("{above}\nBy Iona Threlkeld\n9 April 2024");
            title_on_the_fell(&front, "")
        };
        assert_eq!(title(opening).as_deref(), Some(opening));
        assert_eq!(title(&format!("{opening}...")), None);
    }

    #[test]
    fn a_headline_at_the_top_is_none_of_the_site() {
        let headline = "The Fell Masts Move Again";
        let standfirst = "Shepherds get a say on where the new masts will stand";
        let front = format!("{headline}\n{standfirst}\nBy Iona Threlkeld\n9 April 2024");
        for notice in [
            "© 2024 The Fell Gazette",
            "© fell.example 2024 - The Fell Masts Move Again",
        ] {
            let title = title_on_the_fell(&front, notice);
            assert_eq!(title.as_deref(), Some(headline), "{notice}");
        }
    }

    #[test]
    fn a_headline_stands_where_byline_and_date_do_though_a_copy_is_right_above_the_body() {
        let headline = "Company moves two masts after a meeting in a barn";
        let standfirst = "Flocks are walked along the drift road twice a year";
        let menu = "Home\nNews\nSport\nWeather\nFarming\nObituaries\nLetters\nJobs\nHomes\nMotors\nContact\nLog in\n";
        let share =
            "Facebook\nTwitter\nWhatsApp\nSMS\nEmail\nPrint\nCopy article link\nSave\nListen\nGift";
        let front = format!(
            "{menu}{menu}Trending\n{headline}\n{standfirst}\nBy Iona Threlkeld\n9 April 2024\n{share}\n\
             Larger text\nSmaller text\n{headline}"
        );
        let page = on_the_fell(&front, "");
        let article = crate::Pipeline::news().extract(&page).expect("an article");
        assert_eq!(article.title(), Some(headline));
        assert_eq!(article.standfirst(), Some(standfirst));
        assert!(article.byline().names().eq(["Iona Threlkeld"]));
        let published = article.published().map(ToString::to_string);
        assert_eq!(published.as_deref(), Some("2024-04-09"));
    }
}
