//! The times of a live blog that stand in lines of their own, above its posts: `18:20`, `18h20`, `6:20 pm`.

use crate::filter::{Ballot, Reason, Vote};
use crate::view::{Line, View};

// Set by judgement.
/// Fewest times above prose for a page to be a live blog.
const FEWEST: usize = 4;
/// So many times that midnight may come between two of them.
const OF_A_NIGHT: usize = 8;
/// Most letters of what says of which zone or half of the day a time is: `Uhr`, `p.m.`, `CEST`.
const ZONE_LETTERS: usize = 4;

/// Votes against the times that stand above the posts of a live blog, so lightly that posts of one line stay together. Linear.
pub(super) fn vote_on_clock(page: View<'_>, weight: f32, ballot: &mut Ballot<'_>) {
    if !is_live_blog(page) {
        return;
    }
    for line in page.lines().filter(|line| minute(line.text()).is_some()) {
        ballot.cast(line, Vote::against(weight, Reason::Boilerplate));
    }
}

/// Whether at least half of the lines that are a time stand above prose, each earlier than the one before: the newest post comes
/// first, where timetables, chronologies and verses go on in time.
fn is_live_blog(page: View<'_>) -> bool {
    let (mut times, mut posts, mut turns) = (0, 0, 0);
    let mut last = u32::MAX;
    for line in page.lines() {
        let Some(time) = minute(line.text()) else {
            continue;
        };
        times += 1;
        posts += usize::from(heads_post(line));
        turns += usize::from(time > last);
        last = time;
    }
    posts >= FEWEST && posts * 2 >= times && turns <= usize::from(times >= OF_A_NIGHT)
}

/// Whether the next line is prose, or the one behind that, below the subhead of a post.
fn heads_post(line: Line<'_>) -> bool {
    let below = |distance| line.neighbour(distance);
    below(1).is_some_and(|next| {
        next.is_prose()
            || minute(next.text()).is_none() && below(2).is_some_and(|next| next.is_prose())
    })
}

/// The minute of the day that a line is and nothing else, but for a short word that says of which zone or half of the day.
fn minute(line: &str) -> Option<u32> {
    if !line.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (hour, rest) = line.split_once([':', 'h'])?;
    let (minute, rest) = rest.split_at_checked(2)?;
    let seconds = rest
        .strip_prefix(':')
        .and_then(|rest| rest.split_at_checked(2));
    let (_, zone) = seconds.unwrap_or(("", rest));
    let zone = zone.trim_start();
    let letters = zone.chars().filter(|c| c.is_alphabetic()).count();
    let is_zone = zone.chars().all(|c| c.is_alphabetic() || c == '.') && letters <= ZONE_LETTERS;
    let of = |text: &str, most: u32| text.parse::<u32>().ok().filter(|number| *number <= most);
    let (hour, minute) = (of(hour, 24)?, of(minute, 59)?);
    let is = |half: [&str; 2]| half.iter().any(|half| zone.eq_ignore_ascii_case(half));
    let hour = match hour {
        12 if is(["am", "a.m."]) => 0,
        1..12 if is(["pm", "p.m."]) => hour + 12,
        _ => hour,
    };
    is_zone.then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use super::minute;
    use crate::Pipeline;

    #[test]
    fn a_time_is_all_of_its_line() {
        for (line, expected) in [
            ("18:20", 1100),
            ("8:05", 485),
            ("18h20", 1100),
            ("18:20 Uhr", 1100),
            ("6:20 p.m.", 1100),
            ("6:20 PST", 380),
            ("12:05 am", 5),
            ("18:20:59", 1100),
            ("09:00 น.", 540),
        ] {
            assert_eq!(minute(line), Some(expected), "{line}");
        }
        for line in [
            "18:20 Goal!",
            "6:00 Wake up",
            "6:00 Dinner",
            "18:2",
            "18.20",
            "1820",
            "25:00",
            "18:60",
            "2:1 (1:0)",
            "12:5",
            "John 3:16",
            "24h",
            "18:20-19:00",
        ] {
            assert_eq!(minute(line), None, "{line}");
        }
    }

    /// How many lines this filter votes against on a page with such times.
    fn cut(times: &[&str], below: &str) -> usize {
        // Rows of the same width would be parts of one paragraph.
        let posts = (0..).zip(times);
        let posts = posts.map(|(post, time)| format!("{time}\n{}{below}\n", "So ".repeat(post)));
        let page: String = posts.collect();
        let classified = Pipeline::rules().classify(&page);
        let is_cut = |line: &usize| {
            let mut votes = classified.votes(*line);
            votes.any(|(filter, vote)| filter == "furniture" && vote.weight() < 0.0)
        };
        (1..=times.len() * (1 + below.lines().count()))
            .filter(is_cut)
            .count()
    }

    #[test]
    fn of_a_live_blog_the_posts_are_left() {
        let post =
            "The jury is back in the room, and the judge has told everybody to sit down and wait.";
        let back = ["18:20", "18:14", "17:59", "17:40"];
        assert_eq!(cut(&back, post), 4);
        assert_eq!(cut(&back, &format!("The jury is back\n{post}")), 4);
        let night = [
            "1:10", "0:10", "0:04", "23:58", "23:50", "23:41", "23:30", "23:12",
        ];
        assert_eq!(cut(&night, post), 8);
        let noon = ["1:10 pm", "12:40 pm", "11:58 am", "9:00 am"];
        assert_eq!(cut(&noon, post), 4);
        // Too few, a chronology, out of order, a timetable.
        assert_eq!(cut(&back[1..], post), 0);
        assert_eq!(cut(&["17:40", "17:59", "18:14", "18:20"], post), 0);
        assert_eq!(cut(&["18:20", "3:16", "17:59", "2:40", "9:10"], post), 0);
        assert_eq!(cut(&back, "Evening news"), 0);
    }

    #[test]
    fn a_short_live_blog_keeps_its_posts() {
        let posts = [
            "The port authority has begun its meeting and the chair has asked everybody to sit down and be quiet.",
            "Owners of some thirty boats have gathered before the town hall, where they are waiting for news.",
            "The harbour master has gone into the building by the back door without a word to reporters.",
            "Good morning and welcome to our coverage of the meeting that may decide on the future of the harbour.",
        ];
        let times = ["12:40", "12:05", "11:41", "11:02"];
        let rows = times.iter().zip(posts);
        let rows: Vec<String> = rows
            .map(|(time, post)| format!("{time}\n\n{post}\n\n"))
            .collect();
        let rows = rows.concat();
        let page = format!("Harbour meeting: live updates\n\n{rows}");
        for pipeline in [Pipeline::rules(), Pipeline::news()] {
            let article = pipeline.extract(&page).expect("an article");
            for post in posts {
                assert!(article.text().contains(post), "{post}");
            }
        }
    }
}
