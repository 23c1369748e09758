//! Finds the fields among the lines of a page.

use super::byline::choose::byline;
use super::date::{Date, DateReader, Window, choose};
use super::filed::opening;
use super::found::Fields;
use super::front::Front;
use super::headline::{Choice, Stated, end_of, headline, printed, stated};
use super::reading::Reading;
use super::standfirst::{before_dateline, standfirst};
use super::{FieldKind, Found, FoundDate, Sourced, credit, dateline};
use crate::measure::Measures;
use crate::page::Page;

/// The fields of a page whose body lines are labelled. Linear.
pub(crate) fn find<'t>(
    page: &Page<'t>,
    measures: &Measures,
    labels: &[bool],
    reading: Reading<'_>,
) -> Found<'t> {
    let mut found = Found::default();
    found.lines.resize(page.lines().len(), None);
    let Some(front) = Front::of(page, measures, labels, reading) else {
        #[cfg(feature = "html")]
        if !labels.is_empty() {
            let front = Front::without_prose(page, measures, labels, reading);
            if let Some(at) = super::declared::headline(front) {
                title(front, at, &mut found);
            }
            super::declared::merge(front, &mut found);
        }
        return found;
    };
    let printed = printed(front);
    let (landmark, sure) = headed(front, printed, &mut found);
    #[cfg(feature = "html")]
    let sells = super::declared::sells(front);
    #[cfg(not(feature = "html"))]
    let sells = false;
    if !sells && let Some((lines, byline)) = byline(front, landmark) {
        found.mark(lines, FieldKind::Byline);
        found.fields.byline = byline;
    }
    dates(front, (landmark, printed.is_some()), &mut found);
    if let Some(at) = sure.and_then(|headline| standfirst(front, headline, &found.lines)) {
        found.lines[at] = Some(FieldKind::Standfirst);
        found.fields.standfirst = Some(front.whole(at, "between headline and byline"));
    }
    let filed = dateline::find(front, sure, &found.lines);
    let filed_at = filed.as_ref().map(|(at, _)| *at);
    let is_open = !sells && found.fields.byline.people().is_empty();
    let opening = is_open.then(|| opening(front, filed.as_ref())).flatten();
    if let Some((at, dateline)) = filed {
        found.fields.dateline = Some(dateline);
        if found.fields.standfirst.is_none()
            && let Some(headline) = sure.filter(|headline| *headline < at)
            && let Some(at) = before_dateline(front, (headline, at), &found.lines)
        {
            found.lines[at] = Some(FieldKind::Standfirst);
            found.fields.standfirst = Some(front.whole(at, "between headline and dateline"));
        }
    }
    credit::find(front, labels, &mut found);
    #[cfg(feature = "html")]
    super::declared::merge(front, &mut found);
    found.fields.byline.fill(opening);
    if let Some(at) = filed_at.filter(|_| found.fields.published.is_none()) {
        found.fields.published = filing_day(front, at, &found.fields);
    }
    found
}

/// The day that the dateline of line `at` gives: a story is published when it is filed, or soon after, and changed no
/// earlier. Without its year it is one only where it is known when the page was read. It errs on old stories that are
/// printed again.
fn filing_day(front: Front<'_, '_>, at: usize, fields: &Fields<'_>) -> Option<Sourced<Date>> {
    let dateline = fields.dateline.as_ref()?;
    let written = dateline.date()?;
    let reader = DateReader::at(front.reading.now);
    // Only a date is worth the question what language the page is in.
    let mut date = reader.parse(written)?;
    if let Some(language) = front.language() {
        date = reader.language(language).parse(written)?;
    }
    date.day()?;
    let updated = fields.updated.as_ref();
    if updated.is_some_and(|updated| updated.value().is_before(&date)) {
        return None;
    }
    let range = dateline.date_range()?;
    let part = front.part((at, &front.cleaned(at)), range, "day of the dateline");
    Some(part.map(|_| date))
}

/// Takes the headline, and gives the line that is likeliest to be it, which is a landmark for the other fields even
/// where it is not sure enough, and that line again if it is sure. First comes what markup says, then the line that says
/// what a field above the text states, or `printed` by the head of a printed page; the head of a dump, the likeliest line, and last that
/// field itself.
fn headed<'t>(
    front: Front<'_, 't>,
    printed: Option<usize>,
    found: &mut Found<'t>,
) -> (Option<usize>, Option<usize>) {
    #[cfg(feature = "html")]
    let marked = super::declared::headline(front);
    #[cfg(not(feature = "html"))]
    let marked = None;
    let stated = stated(front);
    let shown = || stated.as_ref()?.shown(front);
    let told = marked.or_else(shown).or(printed);
    let told = told.map(|at| Choice { at, sure: true });
    let headline = told.or_else(|| headline(front, stated.as_ref()));
    let sure = headline.filter(|headline| headline.sure).map(|h| h.at);
    let is_own = |stated: &Stated<'_>| sure.is_none_or(|sure| sure == stated.at);
    if let Some(stated) = stated.filter(is_own) {
        found.lines[stated.at] = Some(FieldKind::Headline);
        let part = front.part(
            (stated.at, &stated.line),
            stated.range.clone(),
            stated.rule(),
        );
        found.fields.title = Some(part);
    } else if let Some(at) = sure {
        title(front, at, found);
    }
    (headline.map(|headline| headline.at), sure)
}

/// Takes the headline, without the name of the site behind it, and the lines near it that repeat it.
fn title<'t>(front: Front<'_, 't>, at: usize, found: &mut Found<'t>) {
    let repeats = front.measures.repeats();
    let same = |other: &usize| repeats.of(*other).first == repeats.of(at).first;
    for other in front.headline_lines().filter(same) {
        if front.labels[other] || other == at {
            found.lines[other] = Some(FieldKind::Headline);
        }
    }
    #[cfg(feature = "html")]
    if let Some(broken) = front.page.heading_of(at).filter(|lines| lines.len() > 1) {
        found.lines[broken.clone()].fill(Some(FieldKind::Headline));
        found.fields.title = Some(front.joined(broken, "headline of several lines"));
        return;
    }
    let line = front.cleaned(at);
    let text = line.text();
    #[cfg(feature = "html")]
    if let Some(start) = super::declared::behind_kicker(front, text) {
        let part = front.part((at, &line), start..text.len(), "headline behind its kicker");
        found.fields.title = Some(part);
        return;
    }
    let end = end_of(front, at, text);
    found.fields.title = Some(if end == text.len() {
        front.whole(at, "headline")
    } else {
        front.part((at, &line), 0..end, "headline before the site's name")
    });
}

/// Lines before the body in which its dates may stand: more than a headline's, for menus repeat.
const DATE_LINES: usize = 60;
/// Lines before the headline in which dates may stand.
const BEFORE_HEADLINE: usize = 8;

/// Finds when the article was published and changed, and takes their lines.
fn dates(front: Front<'_, '_>, (headline, printed): (Option<usize>, bool), found: &mut Found<'_>) {
    let behind = headline.map_or(0, |headline| headline + 1);
    // A headline may be the last line of a page whose body stands before it.
    let body = front
        .body
        .max(behind.min(front.labels.len().saturating_sub(1)));
    // What is taken for the headline may be a subhead in the body.
    let start = headline.map_or(0, |headline| headline.min(front.body));
    let start = front.above(start, BEFORE_HEADLINE);
    let window = Window {
        front: start.max(body.saturating_sub(DATE_LINES))..body,
        body: body..front.end.max(body + 1),
        headline,
        now: front.reading.now,
        printed,
    };
    let chosen = choose(front, &window, || front.language());
    let mut take = |(at, date): (usize, FoundDate)| {
        found.mark(at..at + 1, FieldKind::Date);
        front
            .part((at, &front.cleaned(at)), date.range, "date line")
            .map(|_| date.date)
    };
    let published = chosen.published.map(&mut take);
    let updated = chosen.updated.map(&mut take);
    (found.fields.published, found.fields.updated) = (published, updated);
}

#[cfg(test)]
mod tests {
    /// The day of publication of a page with a line below its headline.
    fn published(line: &str) -> Option<String> {
        published_about(line, "")
    }

    /// The day of publication of a page with a line below its headline and one behind its body.
    fn published_about(line: &str, behind: &str) -> Option<String> {
        let page = format!(
            "Harbours to stay closed until May\n{line}\n{}{behind}\n",
            body()
        );
        let article = crate::Pipeline::rules().extract(&page).expect("an article");
        article.published().map(ToString::to_string)
    }

    fn body() -> String {
        let towns = ["Lagos", "Jaffa", "Odessa", "Genoa", "Cork", "Pusan", "Bari"];
        let paragraphs = towns.map(|town| {
            format!(
                "The harbour of {town} stays closed until May, the port authority there said on \
                 Tuesday, because the work has taken longer than planned, and nobody knows why.\n"
            )
        });
        paragraphs.concat()
    }

    #[test]
    fn the_day_of_the_dateline_is_that_of_publication_where_no_line_gives_one() {
        let filed = |day: &str, line: &str| {
            let body = body();
            let page = format!(
                "Harbours to stay closed until May\n{line}\nCORK, {day} (Reuters) - {body}"
            );
            let article = crate::Pipeline::rules().extract(&page).expect("an article");
            let place = article
                .published()
                .map(|date| &page[date.origin().range.clone()]);
            (
                article.published().map(ToString::to_string),
                place.map(str::to_owned),
            )
        };
        let day = Some("2026-03-04".to_owned());
        assert_eq!(
            filed("March 4, 2026", "By Ann Lee"),
            (day, Some("March 4, 2026".to_owned()))
        );
        assert_eq!(filed("March 4", "By Ann Lee"), (None, None));
        assert_eq!(filed("March 2026", "By Ann Lee"), (None, None));
        assert_eq!(
            filed("March 4, 2026", "Updated: March 2, 2026"),
            (None, None)
        );
        let (day, _) = filed("March 4, 2026", "Published March 6, 2026");
        assert_eq!(day.as_deref(), Some("2026-03-06"));
    }

    #[test]
    fn a_line_that_opens_with_the_cue_of_a_date_gives_it_however_it_goes_on() {
        let posted = "Posted on December 20, 2025 by Ann Lee with 5 comments on what the port of \
                      the town said when it was asked why";
        assert_eq!(published(posted).as_deref(), Some("2025-12-20"));
        let told = "The port, which opened on December 20, 2025, has seen few ships since then";
        assert_eq!(published(told), None);
        let law = "The harbour is closed, the port authority said on Tuesday, and it stays so until the end of May.\n\
                   Published on December 20, 2025, the law forbids ships to call at the port before it is open again.";
        assert_eq!(published(law), None);
    }

    #[test]
    fn a_month_that_languages_name_otherwise_is_that_of_the_page() {
        for (month, body, day) in [
            (
                "3 listopada 2020",
                "Burmistrz powiedział w poniedziałek, że port {} nie zostanie otwarty do maja, bo nie \
                 ma pieniędzy na remont, który jest dla miasta za drogi, jak dodał.\n",
                "2020-11-03",
            ),
            (
                "3. listopada 2020.",
                "Gradonačelnik je u ponedjeljak rekao da luka {} neće biti otvorena do svibnja i da se \
                 novac za radove nije našao, što su potvrdili koji su bili na sastanku.\n",
                "2020-10-03",
            ),
        ] {
            let towns = ["Lagos", "Jaffa", "Odessa", "Genoa"];
            let body = towns.map(|town| body.replace("{}", town)).concat();
            let page = format!("Port\n{month}\n{body}");
            let article = crate::Pipeline::rules().extract(&page).expect("an article");
            let published = article.published().map(ToString::to_string);
            assert_eq!(published.as_deref(), Some(day));
        }
    }

    #[test]
    fn the_day_stands_first_before_a_full_stop_on_pages_in_languages_without_a_table() {
        let kyrgyz = "Шаар мэриясынын маалыматы боюнча, {} портундагы иштер пландалгандан узакка \
                      созулууда, ошондуктан ал май айына чейин жабык болот деп билдирди.\n";
        let towns = ["Балыкчы", "Чолпон-Ата", "Каракол", "Тамчы"];
        let body = towns.map(|town| kyrgyz.replace("{}", town)).concat();
        for (date, day) in [
            ("03.09.2025 11:42", "2025-09-03T11:42:00"),
            ("03/09/2025", "2025"),
        ] {
            let page = format!("Порт май айына чейин жабык\n{date}\n{body}");
            let article = crate::Pipeline::rules().extract(&page).expect("an article");
            let published = article.published().map(ToString::to_string);
            assert_eq!(published.as_deref(), Some(day));
        }
    }

    #[test]
    fn years_of_a_page_in_persian_are_those_of_its_calendar() {
        let persian = "رئیس جمهور گفت که این مذاکرات در {} با حضور نمایندگان برای صلح برگزار شده است و وی از \
                       آن راضی است و این بندر تا سال آینده بسته خواهد ماند.\n";
        let arabic = "قال الرئيس إن المحادثات التي جرت في {} كانت من أجل السلام بين البلدين بعد أن كان \
                      الوضع على وشك الانفجار في هذه المدينة.\n";
        for (date, body, day) in [
            ("1402/07/12 - 09:14", persian, Some("2023-10-04T09:14:00")),
            ("2023/10/04", persian, Some("2023-10-04")),
            ("1402/07/12", arabic, None),
            ("1445/03/20", arabic, None),
        ] {
            let towns = ["تهران", "تبریز", "شیراز", "اصفهان"];
            let body = towns.map(|town| body.replace("{}", town)).concat();
            let page = format!("بندر\n{date}\n{body}");
            let article = crate::Pipeline::rules().extract(&page).expect("an article");
            let published = article.published().map(ToString::to_string);
            assert_eq!(published.as_deref(), day, "{date}");
        }
    }

    #[test]
    fn a_day_beside_that_of_a_change_is_that_of_publication() {
        let both = "3 May 2020. Updated: 9 July 2020";
        let behind = |line: &str| published_about("Ann Lee", &format!("Share\n{line}"));
        assert_eq!(behind(both).as_deref(), Some("2020-05-03"));
        assert_eq!(behind("3 May 2020"), None);
    }

    #[test]
    fn a_day_behind_that_of_a_change_is_of_an_event() {
        let event = "Harbour Hall, 9 July 2020, 19:30 | Updated: 3 May 2020";
        assert_eq!(published(event), None);
        let same = "3 May 2020, 19:30 | Updated: 3 May 2020";
        assert!(published(same).is_some());
    }

    #[test]
    fn a_day_in_the_headline_or_the_body_comes_after_those_of_other_lines() {
        let published = |page: &str| {
            let article = crate::Pipeline::news().extract(page).expect("an article");
            article.published().map(ToString::to_string)
        };
        let (body, about) = (body(), "Harbours closed on May 3, 2020");
        let page = format!("{about}\nJune 9, 2020 by Ann Lee\n{body}");
        assert_eq!(published(&page).as_deref(), Some("2020-06-09"));
        let page = format!("{about}\n{body}");
        assert_eq!(published(&page).as_deref(), Some("2020-05-03"));
        let (lede, rest) = body.split_once('\n').expect("paragraphs");
        let page = format!(
            "Harbours to stay closed\nJune 9, 2020\nShare\nPrint\nSave\n{lede}\nThe new prices from May 3, 2020\n{rest}"
        );
        assert_eq!(published(&page).as_deref(), Some("2020-06-09"));
    }

    #[test]
    fn labels_beside_a_date_make_no_sentence_of_it() {
        let bar = "9 June 2020 | 18 comments. This post may hold links that we are paid for if you buy from here.";
        assert_eq!(published(bar).as_deref(), Some("2020-06-09"));
        let labels = "9 June 2020 ⋅ Send this to a friend ⋅ Print this page for later ⋅ Listen to it on the way home";
        assert_eq!(published(labels).as_deref(), Some("2020-06-09"));
        for told in [
            "By 9 June 2020 the port will have been closed for a year | 18 comments",
            "Deadline: 9 June 2020 | Send your stories of the harbour to the desk of this paper as soon as you can",
        ] {
            assert_eq!(published(told), None);
        }
    }

    #[test]
    fn two_days_below_one_another_are_publication_and_change_in_whichever_order_they_are_read() {
        assert_eq!(
            published("8/1/2025\n8/27/2025").as_deref(),
            Some("2025-08-01")
        );
    }

    #[test]
    fn days_in_one_line_that_say_nothing_of_themselves_are_of_something_else() {
        let stages = "Received 3 May 2020; Accepted 9 July 2020";
        assert_eq!(published(stages), None);
        assert_eq!(published("3 May 2020 - 9 July 2020"), None);
        assert!(published("7. März 20207. März 2020 von Ann Lee").is_some());
        let twice = "3 May 2020, 9:00 | 3 May 2020";
        assert_eq!(published(twice).as_deref(), Some("2020-05-03T09:00:00"));
    }
}
