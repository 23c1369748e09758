//! Joins the rows of a headline that was broken over a few, as large type is, where blank rows stand around it, above the story.
//!
//! Such rows are narrow, and the text around them may not be set to a width at all. But the next one goes on in small letters, or
//! closes a quotation that the one before opens, and blank rows part them from all else, which menus seldom have. Dates, bylines
//! and prompts below a headline may be in small letters, too, and stay apart.

mod function_words;

use function_words::breaks_at_function_word;

use super::columns::{columns, has_columns};
use super::set_rows::{Text, begins_inside, ends_inside, starts_item};
use super::{Span, join_rows, slice};
use crate::kind::Kind;
use crate::language::{ALL, CueKind, CueMatcher, is_small};

/// Most rows between blank ones: more are a list or a paragraph. Set by judgement.
const ROWS: usize = 4;
/// Widest row of large type, in columns: text that is set to a width is mostly wider. Set by judgement.
const WIDEST_ROW: usize = 60;
/// From how many columns on, or rows that were joined, a line is of the story, which headlines stand above. Set by judgement.
const STORY_COLUMNS: usize = 100;
const STORY_ROWS: u32 = 3;
/// Most lines from one of the story to the next, as a subhead stands between: more are a headline of two rows below a menu in one.
const STORY_GAP: usize = 2;
/// Fewest words of the second row: `staff writer`, `sociedad`. Set by judgement.
const SECOND_ROW_WORDS: usize = 3;
/// Words between a number and a month or day of the week in a date: `3 de mayo`. Set by judgement.
const DATE_WORDS: usize = 2;
/// Words of a name at the end of a row, and of what leads to it in small letters: `dal nostro inviato Anna Visser`. Set by judgement.
const NAME_WORDS: std::ops::RangeInclusive<usize> = 2..=3;
const LEADING_WORDS: std::ops::RangeInclusive<usize> = 1..=4;
/// Letters of a word that no particle of names has. Set by judgement.
const LONG_WORD: usize = 4;

/// Marks that open a quotation, and those that close it.
const QUOTES: [(char, &[char]); 6] = [
    ('„', &['“', '”', '"']),
    ('“', &['”']),
    ('«', &['»']),
    ('»', &['«']),
    ('「', &['」']),
    ('『', &['』']),
];
/// Marks that open and close one.
const PAIRED: [char; 2] = ['"', '”'];

/// Joins such rows. Linear: a block of few rows is looked at once from its second row, and what is joined of it with each.
pub(super) fn join(text: Text<'_>, lines: &mut Vec<Span>) {
    // Most texts have no blank rows, and no character has more columns than bytes.
    let is_story = |line: &&Span| {
        let row = text.row(line);
        line.rows >= STORY_ROWS || row.len() >= STORY_COLUMNS && has_columns(row, STORY_COLUMNS)
    };
    // A menu in one line or a notice at the top is as long, but stands alone.
    let story = || {
        let mut long = lines
            .iter()
            .enumerate()
            .filter(|(_, line)| is_story(line))
            .peekable();
        let mut first = None;
        while let Some((at, line)) = long.next() {
            first = first.or(Some(line.number));
            if long.peek().is_some_and(|(next, _)| next - at <= STORY_GAP) {
                return Some(line.number);
            }
        }
        first
    };
    let is_parted = lines.iter().any(|line| line.gap > 0);
    let Some(story) = is_parted.then(story).flatten() else {
        return;
    };
    let follows =
        |before: &Span, line: &Span| line.gap == 0 && line.number == before.number + before.rows;
    let is_block = |rest: &[Span]| {
        let more = rest
            .windows(2)
            .take(ROWS)
            .take_while(|pair| follows(&pair[0], &pair[1]));
        2 + more.count() <= ROWS
    };
    // Whether the block that a row is in is one of few.
    let mut is_short = None;
    join_rows(lines, |joined, rest| {
        let is_next = rest[0].number < story && follows(joined, &rest[0]);
        if !is_next {
            is_short = None;
            return false;
        }
        *is_short.get_or_insert_with(|| is_block(rest)) && goes_on(text, joined, &rest[0])
    });
}

/// Whether a row goes on with what stands before it in its block.
fn goes_on(text: Text<'_>, joined: &Span, line: &Span) -> bool {
    let before = slice(text.source, joined.start, joined.content_end);
    let last = before.rsplit('\n').next().unwrap_or(before).trim_start();
    let (row, _) = text.unmarked(line);
    let widths = [last, row].map(columns);
    // Large type breaks rows near one width; a standfirst may go on wider.
    let are_narrow =
        widths.iter().all(|width| *width <= WIDEST_ROW) && 2 * widths[1] <= 3 * widths[0];
    let is_long = joined.rows > 1 || row.split(' ').count() >= SECOND_ROW_WORDS;
    let is_rest = || is_long && is_sentence(before) && ends_inside(last) && begins_inside(row);
    let is_told = are_narrow
        && !starts_item(row)
        && (is_quoted(before, row)
            || is_rest()
            || breaks_at_function_word(text.source, (last, row)));
    is_told && !leads(before) && !is_other(row)
}

/// Whether a row opens with a cue of any kind.
fn leads(row: &str) -> bool {
    CueMatcher::shared().lead_of(row, CueKind::ALL).is_some()
}

/// Whether a row is something else that may stand right below a headline or a name: it opens with a cue, says when or how long, what
/// somebody does, is of an agency, staff or an address, or leads to a name.
fn is_other(row: &str) -> bool {
    let is_address = || {
        row.split(' ')
            .any(|word| word.contains('/') || word.contains('@'))
    };
    is_address() || says_when(row) || says_who(row) || leads_to_name(row) || leads(row)
}

fn is_one(known: &[&str], text: &str) -> bool {
    known.iter().any(|known| known.eq_ignore_ascii_case(text))
}

/// Whether a row holds a date, a reading time, or how long ago something was: `an hour ago`.
fn says_when(row: &str) -> bool {
    let words: Vec<&str> = row
        .split(' ')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .collect();
    let is_number = |word: &&str| word.starts_with(char::is_numeric);
    let numbered = words.iter().any(is_number);
    ALL.iter().any(|language| {
        let ago = &language.ago;
        let is_unit = |units: &[&[&str]]| {
            words
                .iter()
                .any(|word| units.iter().any(|unit| is_one(unit, word)))
        };
        let starts = |phrase: &&str| {
            row.get(..phrase.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(phrase))
        };
        let is_ago = || {
            ago.before.iter().any(starts)
                || words.last().is_some_and(|last| is_one(ago.after, last))
        };
        let is_of_date = |word: &&str| {
            word.len() > 2
                && (is_one(language.weekdays, word)
                    || language.months.iter().any(|month| is_one(month, word)))
        };
        let is_date = || {
            let near = |at: usize| {
                words[at.saturating_sub(DATE_WORDS)..(at + DATE_WORDS + 1).min(words.len())]
                    .iter()
                    .any(is_number)
            };
            words
                .iter()
                .enumerate()
                .any(|(at, word)| is_of_date(word) && near(at))
        };
        // Minutes and hours come first.
        is_unit(&ago.units) && is_ago() || numbered && (is_unit(&ago.units[..2]) || is_date())
    })
}

/// Whether a row says what somebody does, or which agency or staff wrote: `envoyée spéciale à Lyon`, `dpa`, `von unserer Redaktion`.
fn says_who(row: &str) -> bool {
    let blanks: Vec<usize> = row.match_indices(' ').map(|(at, _)| at).collect();
    let heads = || blanks.iter().take(2).map(|at| &row[..*at]);
    let tails = || std::iter::once(row).chain(blanks.iter().map(|at| &row[at + 1..]));
    ALL.iter().any(|language| {
        heads().any(|head| is_one(language.roles, head))
            || tails().any(|tail| is_one(language.staff, tail) || is_one(language.roles, tail))
            || is_one(language.agencies, row)
    })
}

/// Whether a row is a few words in small letters and a name.
fn leads_to_name(row: &str) -> bool {
    let words = row.split(' ');
    let small = words
        .clone()
        .take_while(|word| word.starts_with(is_small))
        .count();
    let name = words
        .clone()
        .skip(small)
        .all(|word| word.starts_with(char::is_uppercase));
    name && LEADING_WORDS.contains(&small) && NAME_WORDS.contains(&(words.count() - small))
}

/// Whether a text opens with a capital, as no list of small letters does, and has small letters behind its first word, in one longer
/// than the particles of names, which a role may follow.
fn is_sentence(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let opens = |word: &str| {
        word.trim_start_matches(is_mark)
            .starts_with(char::is_uppercase)
    };
    let is_long = |word: &str| word.chars().nth(LONG_WORD - 1).is_some();
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
    let opens = |mark: char, text: &str| {
        let mut at = text.rmatch_indices(mark).map(|(at, _)| at);
        let is_open = |at: &usize| {
            let behind = text[at + mark.len_utf8()..].chars().next();
            // `«` closes in some languages, and a blank stands behind it in others.
            behind.is_some_and(|c| c.is_alphanumeric() || mark == '«' && c.is_whitespace())
        };
        at.find(is_open)
    };
    let is_closed = |(mark, closers): &(char, &[char])| {
        let inside = opens(*mark, before).map(|at| &before[at + mark.len_utf8()..]);
        let closes = row.contains(*closers) && !row.starts_with(*closers) && !row.contains(*mark);
        closes && inside.is_some_and(|inside| !inside.contains(*closers))
    };
    let is_odd = |text: &str, mark: char| text.matches(mark).count() % 2 == 1;
    QUOTES.iter().any(is_closed)
        || PAIRED.into_iter().any(|mark| {
            let opens = before
                .trim_start_matches(|c: char| c == '-' || c.is_whitespace())
                .starts_with(mark);
            opens && is_odd(before, mark) && is_odd(row, mark)
        })
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
            "Marsh Lane swimming pool\nto close for 2 years",
            "The people of the valley\nset to march on capital",
            "The commuters' train\nloses a piece: on foot\nfor three kilometres\non the rails",
            "Beekeepers count their losses: a third did not live,\nand worst it is in the hills",
            "\"NOBODY ASKED US WHETHER WE\nWANT MILLS\"",
            "”Ingen frågade oss om vi\nvill ha snurror”",
            "„NIKT NAS NIE PYTAŁ, CZY CHCEMY\nTU WIATRAKI”",
            "「豆腐を売るより、\n水を守りたかった」",
            "The keeper says the mill is for the\nFalcons of Derryclough",
            "Board rejects the plan to the\nDerryclough mill over the\nbreeding curlew",
            "THE BOAT, THE NET, THE\nBIG SILENCE",
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
            "LOCAL NEWS\nOLD HARBOUR STAYS CLOSED",
            "LOCAL POLITICS\nA HARBOUR IS SAVED",
            "OPINION PIECE\nI SAW THE PIER FALL",
            "Three sailors feared to die\nMinister says that help comes",
            "THE STRIKE ENDS\nMEN RETURN ON MONDAY",
            "Made with\nCare",
            "The old harbour is closed\npublished 9 April 2024",
            "The old harbour is closed\nshare this",
            "El puerto queda cerrado\nhace 2 horas",
            "El puerto queda cerrado hasta fin de mes\nlunes 3 de mayo de 2024",
            "Le port reste fermé\nmardi 3 mai 2024",
            "Der alte Hafen bleibt zu\ndpa",
            "Der alte Hafen bleibt zu\nmku/dpa",
            "Der alte Hafen bleibt zu\nvon unserer Redaktion",
            "Maria de la Cruz\nredactora",
            "Swimming pool to close\nan hour ago",
            "Das Bad der Stadt schließt\nvor einer Stunde",
            "La piscine municipale ferme\nil y a une heure",
            "Sophie de Ravinel\nenvoyée spéciale à Lyon",
            "María de la Cruz\nredactora de la sección local",
            "Anna van den Berg\nverslaggever in Hoogveld",
            "La piscina comunale chiude\ndal nostro inviato Anna Visser",
            "La piscina municipal cierra\nlectura de 3 minutos",
            "Old harbour to stay closed\nmore than 1,400 boats to be taken away, council says",
            "By Ann Lee and Jan Roe\nstaff writers",
            "Anna von Berg\nam 3. Mai 2024 um 10 Uhr",
            "Más sobre este tema\npuertos\npesca",
            "Le maire dit « non » au nouveau quai\n« Article précédent",
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
    fn verse_and_lists_below_the_story_stay_apart() {
        let verse = "The harbour of my fathers\nlies deep below the snow\nand nobody who loved it\nhas anywhere to go";
        for text in [
            format!("{STORY}\n{verse}\n"),
            format!("{verse}\n\n{verse}\n"),
        ] {
            let page = Page::from_text(&text);
            assert!(page.lines().iter().all(|line| line.rows == 1), "{text}");
        }
    }

    #[test]
    fn a_long_menu_is_no_story() {
        let menu = "Home | News | Sport ".repeat(8);
        let text = format!("{menu}\n\nThe old harbour\nis to stay closed\n\n{STORY}");
        let page = Page::from_text(&text);
        assert_eq!(page.lines()[1].rows, 2);
    }

    #[test]
    fn rows_that_no_blank_ones_part_stay_apart() {
        let page =
            Page::from_text("News\nSport\nBoats\nMusic\nThe old harbour\nis to stay closed\n");
        assert_eq!(page.lines().len(), 6);
    }
}
