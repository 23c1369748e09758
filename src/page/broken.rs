//! Joins the rows of a headline or the like that was broken over a few, as large type is, where blank rows stand around it.
//!
//! Such rows are narrow, and the text around them may not be set to a width at all. But the next one goes on in small letters, or
//! closes a quotation that the one before opens, and blank rows part them from all else, which menus and lists of small letters
//! seldom have.

use super::columns::columns;
use super::set_rows::{Text, begins_inside, ends_inside, starts_item};
use super::{Span, join_rows, slice};
use crate::kind::Kind;
use crate::language::{CueKind, CueMatcher, is_small};

/// Most rows between blank ones: more are a list or a paragraph.
const ROWS: usize = 4;
/// Widest row, in columns: text that is set to a width is wider, and so are paragraphs that are not.
const WIDEST: usize = 60;

/// Marks that open a quotation, and those that close it.
const QUOTES: [(char, &[char]); 7] = [
    ('„', &['“', '”']),
    ('“', &['”']),
    ('«', &['»']),
    ('»', &['«']),
    ('「', &['」']),
    ('『', &['』']),
    ('“', &['“']),
];

/// Joins such rows. Linear: a block of few rows is looked at once from its second row, and each row twice.
pub(super) fn join(text: Text<'_>, lines: &mut Vec<Span>) {
    let follows =
        |before: &Span, line: &Span| line.gap == 0 && line.number == before.number + before.rows;
    let is_block = |first: &Span, rest: &[Span]| {
        let more = rest
            .windows(2)
            .take(ROWS)
            .take_while(|pair| follows(&pair[0], &pair[1]));
        let rows = 2 + more.count();
        let is_parted = first.gap > 0 || rest.len() >= rows;
        rows <= ROWS && is_parted
    };
    // Whether the block that a row is in is one of few.
    let mut is_short = None;
    join_rows(lines, |joined, rest| {
        let is_next = follows(joined, &rest[0]);
        if !is_next {
            is_short = None;
            return false;
        }
        *is_short.get_or_insert_with(|| is_block(joined, rest)) && goes_on(text, joined, &rest[0])
    });
}

/// Whether a row goes on with what stands before it in its block.
fn goes_on(text: Text<'_>, joined: &Span, line: &Span) -> bool {
    let before = slice(text.source, joined.start, joined.content_end);
    let last = before.rsplit('\n').next().unwrap_or(before).trim_start();
    let (row, _) = text.unmarked(line);
    let are_narrow = [last, row].iter().all(|row| columns(row) <= WIDEST);
    let is_rest =
        || is_sentence(before) && ends_inside(last) && begins_inside(row) && !is_other(row);
    are_narrow && !starts_item(row) && (is_quoted(before, row) || is_rest())
}

/// Fewest words of a row that holds digits: fewer are a date, `2 hours ago`. Set by judgement.
const WORDS: usize = 4;

/// Whether a row is something else that may stand right below a headline: it opens with a cue of any kind, or is a date.
fn is_other(row: &str) -> bool {
    let is_short = || row.split(' ').count() < WORDS;
    row.contains(char::is_numeric) && is_short()
        || CueMatcher::shared().lead_of(row, CueKind::ALL).is_some()
}

/// Whether a text opens with a capital, as no list of small letters does, and has small letters behind its first word, as no name
/// has that a role follows.
fn is_sentence(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let opens = |word: &str| {
        word.trim_start_matches(is_mark)
            .starts_with(char::is_uppercase)
    };
    let is_long = |word: &str| word.chars().nth(1).is_some();
    words.next().is_some_and(opens) && words.any(|word| word.starts_with(is_small) && is_long(word))
}

/// Whether a character may stand before the first letter of a headline.
fn is_mark(c: char) -> bool {
    matches!(
        Kind::of(c),
        Kind::Quote | Kind::Open | Kind::Close | Kind::Dash
    )
}

/// Whether a row closes a quotation that the text before it opens.
fn is_quoted(before: &str, row: &str) -> bool {
    let (start, mark) = before
        .char_indices()
        .rfind(|(_, c)| QUOTES.iter().any(|(open, _)| c == open))
        .unwrap_or((0, ' '));
    let mut closers = QUOTES
        .iter()
        .filter(|(open, _)| *open == mark)
        .map(|(_, closers)| *closers);
    let inside = &before[start + if mark == ' ' { 0 } else { mark.len_utf8() }..];
    closers.any(|closers| !inside.contains(closers) && row.contains(closers) && !row.contains(mark))
}

#[cfg(test)]
mod tests {
    use crate::page::Page;

    const STORY: &str = "\
The harbour of the old town will stay closed until the end of the month, the port authority said on Tuesday, because it takes long.

Ferries to the islands leave from the quay at the fish market instead, and tickets that were bought for the closed pier remain valid.
";

    /// The lines of a text above the story.
    fn lines(above: &str) -> Vec<String> {
        let text = format!("News\nSport\n\n{above}\n\n{STORY}");
        let page = Page::from_text(&text);
        let lines = page
            .lines()
            .iter()
            .map(|line| page.content(line).replace('\n', " "));
        let lines: Vec<String> = lines.collect();
        lines[2..lines.len() - 2].to_vec()
    }

    #[test]
    fn a_headline_over_a_few_rows_is_one_line() {
        for rows in [
            "The old harbour\nis to stay closed",
            "The commuters' train\nloses a piece: on foot\nfor three kilometres\non the rails",
            "Beekeepers count their losses: a third did not live,\nand worst it is in the hills",
            "„NIKT NAS NIE PYTAŁ, CZY CHCEMY\nTU WIATRAKI”",
            "「豆腐を売るより、\n水を守りたかった」",
        ] {
            assert_eq!(lines(rows), [rows.replace('\n', " ")]);
        }
    }

    #[test]
    fn other_rows_stay_apart() {
        for rows in [
            "Ann Lee\nstaff writer",
            "The old harbour\nby Ann Lee",
            "The old harbour\nIs to stay closed",
            "The old harbour is closed\npublished 9 April 2024",
            "The old harbour is closed\nshare this",
            "El puerto queda cerrado\nhace 2 horas",
            "home\nabout us\ncontact",
            "Ingredients\neggs\nmilk",
            "The harbour is closed.\nand so is the pier",
            "The harbour and the pier\nare closed\nas is\nthe quay\nfor long",
            "„Nikt nas nie pytał”\n„i nikt nie chce”",
        ] {
            let apart: Vec<&str> = rows.split('\n').collect();
            assert_eq!(lines(rows), apart);
        }
    }

    #[test]
    fn rows_that_no_blank_ones_part_stay_apart() {
        let page =
            Page::from_text("News\nSport\nBoats\nMusic\nThe old harbour\nis to stay closed\n");
        assert_eq!(page.lines().len(), 6);
    }
}
