//! Recognises text that was torn at its links and emphasis, as scrapers write it that give a row to each piece of
//! text in the HTML, and joins the rows of each paragraph.
//!
//! No paragraph begins with a comma or a full stop, so a row that does goes on with the one before. Where a text has
//! such rows, its other paragraphs were torn too, and what goes on in small letters shows where.

use super::columns::has_columns;
use super::{Span, join_rows, slice};
use crate::char_table::CharTable;
use crate::kind::Kind;
use crate::language::CueMatcher;

/// Rows that begin with a mark for the text to count as torn. In some 0.5 % of pages that are not torn as many
/// do (corpora, every text line), and in 80 % of those that are.
const LEAST_CUT: usize = 2;
/// From how many columns on a row is of running text, and no entry of a menu.
const LONG: usize = 30;
/// Most columns of the text of a link inside a paragraph.
const LINK: usize = 60;

/// Joins the rows of each paragraph that was torn. Linear: each row is looked at for its first and last characters,
/// and what is looked at for an open bracket is passed over once, as a bracket that closes it ends the next search.
pub(super) fn join(text: &str, lines: &mut Vec<Span>) {
    let row = |line: &Span| slice(text, line.start, line.end);
    let cut =
        |pair: &&[Span]| follows(&pair[0], &pair[1]) && is_behind(row(&pair[0]), row(&pair[1]));
    let mut cuts = lines.windows(2).filter(cut).peekable();
    if cuts.peek().is_none() {
        return;
    }
    // Code is indented, and begins its rows with other marks.
    let at_margin = cuts.filter(|pair| pair[1].indent == 0);
    let torn = at_margin.take(LEAST_CUT).count() == LEAST_CUT;
    let mut last = lines[0];
    join_rows(lines, |paragraph, rest| {
        let line = rest[0];
        let (before, own) = (row(paragraph), row(&line));
        let is_joined = paragraph.rows > 1;
        let next = || rest.get(1).map_or("", row);
        let is_rest = || {
            is_behind(before, own)
                || torn && is_open(before) && goes_on((before, is_joined), own, next())
        };
        let is_next = follows(&last, &line);
        last = line;
        is_next && is_rest()
    });
}

/// Whether nothing but blank rows stands between two rows. More of them than are counted part any text.
fn follows(before: &Span, line: &Span) -> bool {
    line.number == before.number + 1 + u32::from(line.gap)
}

/// Whether a row begins with a mark that stands behind a word alone.
pub(crate) fn is_cut(row: &str) -> bool {
    let mut chars = row.chars();
    let (first, second) = (chars.next(), chars.next());
    let Some(first) = first.filter(|c| !c.is_ascii_alphanumeric()) else {
        return false;
    };
    match (Kind::of(first), second.map_or(Kind::Blank, Kind::of)) {
        (Kind::Comma | Kind::Colon | Kind::Stop | Kind::End, Kind::Blank) => true,
        (Kind::Comma | Kind::Stop | Kind::End, Kind::Close | Kind::Quote) => true,
        // Marks of scripts whose blanks are in them.
        (Kind::Comma | Kind::Colon | Kind::Stop | Kind::End, _) => !first.is_ascii(),
        _ => false,
    }
}

/// Whether a character opens a part of a sentence in every language: other marks open in one and close in another.
pub(crate) fn opens(c: char) -> bool {
    Kind::of(c) == Kind::Open && !matches!(c, '“' | '‘' | '«' | '‹')
}

/// Whether a row begins with a comma or a full stop, which no program and few writers set there, and which may stand
/// behind the text before it: a comma behind an abbreviation, too.
fn is_behind(before: &str, row: &str) -> bool {
    let mark = row.chars().next().map_or(Kind::Blank, kind);
    let fits = match mark {
        Kind::Comma => true,
        Kind::Stop => is_open(before),
        _ => false,
    };
    fits && is_cut(row)
}

/// The kind of a character that begins a row of a page, of which each is asked.
fn kind(c: char) -> Kind {
    static KINDS: CharTable<Kind> = CharTable::new(Kind::of);
    KINDS.get(c as u32)
}

/// Whether a text may go on: no mark that ends a sentence or an entry ends it.
fn is_open(text: &str) -> bool {
    let last = text.chars().next_back().map_or(Kind::Blank, Kind::of);
    let closed = matches!(
        last,
        Kind::Blank | Kind::Colon | Kind::Ellipsis | Kind::Bullet | Kind::Separator
    );
    !closed && !last.is_end()
}

/// Whether a row surely is the rest of the text before it: it begins with such a mark, or closes what that opened.
fn is_rest(before: &str, row: &str) -> bool {
    let bracket =
        |c: char| Some(Kind::of(c)).filter(|kind| matches!(kind, Kind::Open | Kind::Close));
    let closes = || row.chars().next().and_then(bracket) == Some(Kind::Close);
    let opened = || before.chars().rev().find_map(bracket) == Some(Kind::Open);
    is_cut(row) || closes() && opened()
}

/// Whether, in a torn text, a row goes on with the text before it, which is open: it is the rest of that, goes on in small
/// letters, or stands between that and a row that does. Lines that open with a cue, as bylines do, are lines of their own.
fn goes_on((before, is_joined): (&str, bool), row: &str, next: &str) -> bool {
    let has_cue = |row: &str| {
        let cues = CueMatcher::shared().find(row);
        cues.kinds()
            .any(|kind| cues.starts_with(kind) || cues.whole(kind))
    };
    let is_small = |row: &str| {
        let text = row.trim_start_matches(|c| Kind::of(c) == Kind::Open);
        text.starts_with(char::is_lowercase)
    };
    let is_long = has_columns(before, LONG);
    let is_running = is_joined || is_running(before);
    let in_small = || {
        let ends = is_text(row) || is_rest(row, next) || is_small(next) && is_text(next);
        is_small(row) && (is_long || has_columns(row, LONG)) && (is_running || ends)
    };
    let is_link = || {
        is_long
            && is_running
            && is_open(row)
            && !has_columns(row, LINK + 1)
            && (is_rest(row, next) || is_rest(before, next) || is_small(next))
    };
    let goes_on = is_rest(before, row) || before.ends_with(opens) || in_small() || is_link();
    goes_on && !has_cue(row) && !has_cue(next)
}

/// Whether a row ends a sentence or is of running text, as headlines and entries of lists seldom are.
fn is_text(row: &str) -> bool {
    let last = row.trim_end_matches(|c| matches!(Kind::of(c), Kind::Close | Kind::Quote));
    last.ends_with(|c| Kind::of(c).is_end()) || is_running(row)
}

/// Whether a row is of running text rather than a headline: a sentence ends inside it, or it has a comma inside and ends
/// in a small word.
fn is_running(row: &str) -> bool {
    let last = row.rsplit(char::is_whitespace).next();
    let ends_small = last.is_some_and(|word| word.starts_with(char::is_lowercase));
    // In other scripts no blank follows a mark.
    let mut pairs = row.chars().zip(row.chars().skip(1));
    pairs.any(|(c, next)| match Kind::of(c) {
        Kind::Comma => ends_small && (!c.is_ascii() || !next.is_alphanumeric()),
        kind => kind.is_end() && (!c.is_ascii() || next.is_whitespace()),
    })
}

#[cfg(test)]
mod tests {
    use super::super::Page;

    /// The lines of a page, each row of them parted by a bar.
    fn lines(text: &str) -> Vec<String> {
        let page = Page::from_text(text);
        let raw = page
            .lines()
            .iter()
            .map(|line| page.raw(line).replace('\n', "|"));
        raw.collect()
    }

    #[test]
    fn paragraphs_torn_at_links_are_joined() {
        let expected = [
            "News",
            "Octopus that fled the market turns up in the fountain",
            "by",
            "Sabela Rouco",
            "The Old Harbour And The Market Hall",
            "If you are a member",
            "read on",
            "Harbour authority and the market hall",
            "Written",
            "by",
            "Sabela Rouco",
            "An octopus of four kilos that disappeared on Monday from the|market of Foz|was found in the fountain.",
            "“Thirty years at this and I never saw one”|, says the skipper, Manuel Ledo.",
            "“It will take many months,” says|Antía Couce|, who knows.",
            "It may not go back. The law says so, but the biologist|Antía Couce|(of the|Institute|) would free it far \
             from the pier, as would|Reuters|, the man in the U.S.|, who calls it|salty|.",
            "Read more",
        ];
        assert_eq!(lines(&expected.join("\n").replace('|', "\n")), expected);
    }

    #[test]
    fn blank_rows_may_stand_between() {
        let text = "Ferries to the islands leave from the\n\nfish market\n\n, says the\n\nport\n\n, until May.\n\n\nRead more";
        assert_eq!(Page::from_text(text).lines().len(), 2);
        assert_eq!(
            Page::from_text(&text.replace("\n\n", "\n")).lines().len(),
            2
        );
    }

    #[test]
    fn scripts_without_capitals_or_blanks_are_joined_at_marks() {
        let rows = [
            "据",
            "新华社",
            "，港口将关闭至五月。",
            "港口关闭至五月，",
            "渔市",
            "，码头",
        ];
        let found = lines(&rows.join("\n"));
        assert_eq!(
            found,
            [
                "据",
                "新华社|，港口将关闭至五月。",
                "港口关闭至五月，",
                "渔市|，码头"
            ]
        );
        assert_eq!(lines("الميناء\n، قالت الهيئة"), ["الميناء|، قالت الهيئة"]);
    }

    #[test]
    fn one_mark_joins_its_row_alone() {
        let text = "The harbour stays closed until the end of\nmay\nNews\n, said the port";
        assert_eq!(lines(text)[2..], ["News|, said the port"]);
    }

    #[test]
    fn lines_of_their_own_are_left_in_torn_text() {
        let torn = "News\n, a.\nSport\n, b.\n";
        for rows in [
            "The harbour stays closed until the end of May\npublished 9 April 2024\nThe port said so.",
            "The harbour stays closed until the end of May\nshare this\nlisten to this story",
            "El puerto queda cerrado hasta finales de mayo\nhace 2 horas\nLo dijo el puerto.",
            "the foundation of the pier, which was built in 1890\nthe chains and the buoys\nthe crane",
            "„Niemand ist gegen den Hafen in der Altstadt“\nAm Dienstag sagte das der Hafen.",
            "Ferries leave from the fish market instead\nBy Anna Visser\nof the port",
        ] {
            let found = lines(&format!("{torn}{rows}"));
            assert_eq!(
                found[2..4],
                rows.split('\n').collect::<Vec<_>>()[..2],
                "{rows}"
            );
        }
    }

    #[test]
    fn lines_that_only_look_torn_are_left() {
        for text in [
            "Done.\n. net\n.a",
            "print(\n    a,\n)\nprint(\n    b,\n)",
            "Home\n.net\n:-) fine\n... and so on\n;) fine\n'quoted' it",
            "a = [\n1\n);\n};",
            "> one",
        ] {
            assert_eq!(lines(text).len(), text.lines().count(), "{text}");
        }
    }
}
