//! When a page was published and last changed: what its markup says, beside the days that it shows.

use super::{said, sourced};
use crate::fields::front::Front;
use crate::fields::{Date, DateReader, Fields, Sourced};
use crate::page::{Declaration, Said, SaidIn};
use jiff::civil;

/// Takes the dates of the markup where the page shows none, and that of publication where it shows another
/// day and the markup is likelier right.
pub(super) fn merge(front: Front<'_, '_>, fields: &mut Fields<'_>) {
    let reader = DateReader::new();
    let date = |said: &Said| {
        let date = reader
            .parse(&said.value)
            .filter(|date| date.civil().is_some());
        date.map(|date| sourced(said, date))
    };
    let counts = |said: &&Said| said.place != SaidIn::JsonLdWork || fields.published.is_none();
    let best = |what| best(front, what).filter(counts);
    let updated = best(Declaration::Updated).and_then(date);
    if let Some(said) = best(Declaration::Published)
        && let Some(published) = date(said)
    {
        let shown = fields.published.as_ref();
        if !is_outdone((said.place, &published), updated.as_ref(), shown) {
            fields.published = Some(published);
        }
    }
    if fields.updated.is_none() {
        fields.updated = updated;
    }
}

/// Whether the day that a page shows is likelier that of its publication than the one that its markup gives.
fn is_outdone(
    (place, published): (SaidIn, &Sourced<Date>),
    updated: Option<&Sourced<Date>>,
    shown: Option<&Sourced<Date>>,
) -> bool {
    let Some(date) = shown else { return false };
    let (Some(shown), Some(day)) = (date.civil(), published.civil()) else {
        return false;
    };
    if shown == day {
        let is_change = updated.is_some_and(|updated| is_change(date, published, updated));
        return !is_change && !is_finer(published, date);
    }
    // Its numbers may have been read the other way round.
    let turned = civil::Date::new(shown.year(), shown.day(), shown.month());
    let is_turned = turned.is_ok_and(|turned| turned == day);
    let updated = updated.and_then(|date| date.civil());
    let confirmed = updated == Some(shown);
    // A day for publication and change alike is that of the change where the page shows one before it.
    let is_change = updated == Some(day) && shown < day;
    // A `time` may be of another story.
    let is_weak = place == SaidIn::Time;
    !is_turned && (confirmed || is_change || is_weak)
}

/// Whether a date of the same day says more of the time than another, and nothing else.
fn is_finer(date: &Date, other: &Date) -> bool {
    let (time, offset) = (date.time(), date.offset());
    match other.time() {
        None => time.is_some(),
        Some(_) => time == other.time() && offset.is_some() && other.offset().is_none(),
    }
}

/// Whether the time that a page shows is that of the last change, and markup gives an earlier one of the same day for
/// publication. Midnight stands for no time at all.
fn is_change(shown: &Date, published: &Date, updated: &Date) -> bool {
    let minute = |date: &Date| date.time().map(|time| (time.hour(), time.minute()));
    let (shown_at, published_at) = (minute(shown), minute(published));
    updated.civil() == shown.civil()
        && updated.offset() == published.offset()
        && shown_at.is_some()
        && minute(updated) == shown_at
        && published_at.is_some_and(|at| at > (0, 0))
        && published_at < shown_at
}

/// What the most believed place says.
fn best<'t>(front: Front<'_, 't>, what: Declaration) -> Option<&'t Said> {
    said(front, what).min_by_key(|said| said.place.rank())
}

#[cfg(test)]
mod tests {
    use crate::html::extract;

    const TEXT: &str = "<p>The harbour stays closed until May, the port authority said on Tuesday, \
        because the dredging of the northern channel takes longer than its engineers had planned.";

    #[test]
    fn the_day_of_a_recipe_counts_where_the_page_shows_none() {
        let data = r#"<script type="application/ld+json">{"@type":"Recipe","datePublished":"2011-02-03"}</script>"#;
        let published = |shown: &str| {
            let html = format!("{data}<h1>Harbour soup</h1>{shown}{}", TEXT.repeat(3));
            let article = extract(&html).expect("an article");
            article.published().expect("a date").to_string()
        };
        assert_eq!(published(""), "2011-02-03");
        assert_eq!(published("<p>9 June 2020"), "2020-06-09");
        assert_eq!(
            published("<time datetime=2020-06-09>June</time>"),
            "2020-06-09"
        );
    }

    const AT: &str = "2026-01-20T08:15:00+01:00";

    /// The day of publication of a page that shows this one, and whose markup gives these.
    fn published(shown: &str, published: &str, updated: &str) -> String {
        let meta = |name: &str, day: &str| format!("<meta name={name} content={day}>");
        let head = [
            meta("datepublished", published),
            meta("datemodified", updated),
        ]
        .concat();
        let html = format!(
            "{head}<h1>Harbour to stay closed</h1><p>{shown}{}",
            TEXT.repeat(3)
        );
        let article = extract(&html).expect("an article");
        article.published().expect("a date").to_string()
    }

    #[test]
    fn the_day_that_a_page_shows_is_weighed_against_those_of_its_markup() {
        for (shown, told, updated, expected) in [
            ("", "2026-01-20", "2026-01-22", "2026-01-20"),
            ("January 22, 2026", "2026-01-20", "2026-01-22", "2026-01-22"),
            ("January 21, 2026", "2026-01-20", "2026-01-22", "2026-01-20"),
            // The markup gives the day of the last change for both.
            ("January 19, 2026", "2026-01-22", "2026-01-22", "2026-01-19"),
            ("January 23, 2026", "2026-01-22", "2026-01-22", "2026-01-22"),
            ("02/11/2026", "2026-11-02", "2026-11-02", "2026-11-02"),
            // Where it gives none of a change, an earlier day may be that of anything.
            ("January 19, 2026", "2026-01-20", "", "2026-01-20"),
            // Where it tells them apart, an earlier day may be that of another story.
            ("January 19, 2026", "2026-01-20", "2026-01-22", "2026-01-20"),
            // Of the same day, what says more of the time.
            ("January 20, 2026", AT, "", AT),
            ("January 20, 2026 8:15 am", AT, "", AT),
            // But not another time, as where the markup says midnight of each day.
            ("January 20, 2026 9:30 am", AT, "", "2026-01-20T09:30:00"),
            (
                "January 20, 2026 8:15 am",
                "2026-01-20",
                "",
                "2026-01-20T08:15:00",
            ),
            // Nor the time of the last change.
            (
                "January 20, 2026 9:30 am",
                AT,
                "2026-01-20T09:30:40+01:00",
                AT,
            ),
            (
                "January 20, 2026 9:30 am",
                AT,
                "2026-01-20T11:00:00+01:00",
                "2026-01-20T09:30:00",
            ),
            (
                "January 20, 2026 9:30 am",
                "2026-01-20T00:00:00+01:00",
                "2026-01-20T09:30:00+01:00",
                "2026-01-20T09:30:00",
            ),
            // In another zone it is the same.
            (
                "January 20, 2026 9:15 am",
                AT,
                "2026-01-20T09:15:30+02:00",
                "2026-01-20T09:15:00",
            ),
        ] {
            assert_eq!(
                published(shown, told, updated),
                expected,
                "{shown}, {told}, {updated}"
            );
        }
    }
}
