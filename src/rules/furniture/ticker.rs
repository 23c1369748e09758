//! The times of a live blog that stand in lines of their own, above its posts: `18:20`, `18h20`, `6:20 pm`.

use crate::filter::{Ballot, Reason, Vote};
use crate::view::{Line, View};

/// Fewest times above prose for a page to be a live blog. Set by judgement.
const FEWEST: usize = 4;
/// Most times that are not in the order of the others: midnight or noon comes between.
const MOST_TURNS: usize = 1;
/// Most bytes of a time with its zone or half of the day: `12:30:59 p.m.`, `18:20 Uhr`.
const LONGEST: usize = 16;

/// Votes against the times that stand above the posts of a live blog. Linear.
pub(super) fn vote_on_clock(page: View<'_>, weight: f32, ballot: &mut Ballot<'_>) {
    if !is_live_blog(page) {
        return;
    }
    for line in page.lines().filter(|line| minute(line.text()).is_some()) {
        ballot.cast(line, Vote::against(weight, Reason::Boilerplate));
    }
}

/// Whether at least half of the lines that are a time stand above prose, and go on or back in time: those of a timetable
/// stand above names.
fn is_live_blog(page: View<'_>) -> bool {
    let (mut times, mut posts) = (0, 0);
    let mut turns = [0; 2];
    let mut last = None;
    for line in page.lines() {
        let Some(time) = minute(line.text()) else {
            continue;
        };
        times += 1;
        posts += usize::from(heads_post(line));
        turns[0] += usize::from(last.is_some_and(|last| time < last));
        turns[1] += usize::from(last.is_some_and(|last| time > last));
        last = Some(time);
    }
    posts >= FEWEST && posts * 2 >= times && turns.into_iter().any(|turns| turns <= MOST_TURNS)
}

/// Whether the next line is prose, or the one behind that, below the subhead of a post.
fn heads_post(line: Line<'_>) -> bool {
    let below = |distance| line.neighbour(distance);
    below(1).is_some_and(|next| {
        next.is_prose()
            || minute(next.text()).is_none() && below(2).is_some_and(|next| next.is_prose())
    })
}

/// The minute of the day that a line is and nothing else, but for a word that says of which zone or half of the day.
fn minute(line: &str) -> Option<u32> {
    if line.len() > LONGEST || !line.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (hour, rest) = line.split_once([':', 'h'])?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (minute, rest) = rest.split_at(digits);
    let is_word = |rest: &str| rest.chars().all(|c| c.is_alphabetic() || ". ".contains(c));
    let seconds = rest.strip_prefix(':');
    let rest = seconds.map_or(rest, |rest| {
        rest.trim_start_matches(|c: char| c.is_ascii_digit())
    });
    if hour.len() > 2 || digits != 2 || !is_word(rest) {
        return None;
    }
    let of = |text: &str, most: u32| text.parse::<u32>().ok().filter(|number| *number <= most);
    Some(of(hour, 24)? * 60 + of(minute, 59)?)
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
            ("6:20 p.m.", 380),
            ("18:20:59", 1100),
            ("09:00 น.", 540),
        ] {
            assert_eq!(minute(line), Some(expected), "{line}");
        }
        for line in [
            "18:20 Goal!",
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
        let posts = times.iter().map(|time| format!("{time}\n{below}\n"));
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
        assert_eq!(cut(&["23:50", "23:58", "0:04", "0:10"], post), 4);
        // Too few, out of order, a timetable.
        assert_eq!(cut(&back[1..], post), 0);
        assert_eq!(cut(&["18:20", "3:16", "17:59", "2:40", "9:10"], post), 0);
        assert_eq!(cut(&back, "Evening news"), 0);
    }
}
