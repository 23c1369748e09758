//! The headline as a dump marks it: its only head of the first level.

use super::site::names_site;
use crate::fields::front::Front;

/// The line of a dump that is its only head of the first level, or says the same as all others, but for those that name
/// the site. Linear in the lines before the body.
pub(in crate::fields) fn head_of_dump(front: Front<'_, '_>) -> Option<usize> {
    if !front.page.is_markdown() {
        return None;
    }
    let lines = front.page.lines();
    let is_head = |at: &usize| {
        let line = &lines[*at];
        front.page.head_level(line) == 1
            && !names_site(front, *at)
            && !leads_home(front.page.raw(line))
    };
    let mut heads = (front.top..front.headline_lines().end).filter(is_head);
    let first = heads.next()?;
    let are_alike = heads.all(|at| front.raw(at) == front.raw(first));
    are_alike.then_some(first)
}

/// Whether a head is a link to the front page of a site, as its name is: `# [The Fell](https://fell.example/)`.
fn leads_home(head: &str) -> bool {
    let link = head
        .strip_suffix(')')
        .and_then(|head| head.split_once("]("));
    link.is_some_and(|(_, target)| {
        let address = target.split(' ').next().unwrap_or_default();
        let path = match address.split_once("://") {
            Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
            None => address,
        };
        path.trim_matches('/').is_empty()
    })
}

#[cfg(test)]
mod tests {
    use super::leads_home;

    #[test]
    fn the_name_of_a_site_leads_home() {
        for (head, leads) in [
            ("# [The Fell](https://fell.example/)", true),
            ("# [The Fell](https://fell.example)", true),
            ("# [The Fell](/ \"Home\")", true),
            ("[The Fell](/)", true),
            ("# [Masts stay](https://fell.example/masts)", false),
            ("# [Masts stay](masts)", false),
            ("# Masts stay, [they](/) say", false),
            ("# Masts stay", false),
        ] {
            assert_eq!(leads_home(head), leads, "{head}");
        }
    }

    /// The headline of a dump that opens with `front`.
    fn title(front: &str) -> Option<String> {
        let story = include_str!("../../../examples/data/wire-story-with-rail.txt");
        let body = story.split_once("VALLETTA").expect("a dateline").1;
        let page =
            format!("[News](/news) [Sport](/sport) [Jobs](/jobs)\n\n{front}\n\nVALLETTA{body}");
        let article = crate::Pipeline::news().extract(&page).expect("an article");
        article.title().map(ToOwned::to_owned)
    }

    #[test]
    fn the_only_head_of_the_first_level_is_the_headline() {
        let ferry = "Ferry talks stall again";
        let deck = "Malta and Sicily cannot agree on a winter timetable";
        for front in [
            format!("# {ferry}\n\n## {deck}"),
            format!("{ferry}\n===\n\n{deck}\n---"),
            format!("# [The Fell](/)\n\n# {ferry}\n\n{deck}"),
            format!("# {ferry}\n\n{deck}\n\n# {ferry}"),
            format!("# [{ferry}](/ferry)\n\n{deck}\n\n20 January 2026"),
        ] {
            assert_eq!(title(&front).as_deref(), Some(ferry), "{front}");
        }
    }
}
