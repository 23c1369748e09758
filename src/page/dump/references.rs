//! Numbers of references, as `lynx -dump` sets one before each link, and the list of where links lead
//! that stands behind the text.

use super::super::{Page, Span, offset, slice};
use super::{LEAST_SIGNS, gap_over};
use crate::kind::ending;
use std::ops::Range;

/// Most digits of a reference: a page has no million links.
const DIGITS: usize = 5;
/// How far a number may be above the one before: most are next to it, but some links do not show.
const STEP: u32 = 20;
/// Most words of a head of the list: `Visible links:`.
const HEAD_WORDS: usize = 2;
/// Marks behind a word or its note, with which no link starts.
const CLOSING: [char; 8] = ['.', ',', ';', ':', '!', '?', ')', '-'];

/// Takes the rows of a list of references out of the rows of a text that refers to it, and gives
/// them. Linear: in most texts one look at the first byte of each row.
pub(in super::super) fn take_list(text: &str, rows: &mut Vec<Span>) -> Vec<Span> {
    let of = |row: &Span| slice(text, row.start, row.end);
    let (mut numbered, mut defined) = (0, 0);
    for row in rows.iter().map(of) {
        if let Some(b'0'..=b'9' | b'[') = row.as_bytes().first() {
            numbered += usize::from(is_numbered(row));
            defined += usize::from(is_definition(row));
        }
    }
    let is_listed = if numbered >= LEAST_SIGNS && numbers(text, rows).len() >= LEAST_SIGNS {
        is_numbered
    } else if defined >= LEAST_SIGNS {
        is_definition
    } else {
        return Vec::new();
    };
    // A head of its own may stand above `Visible links:`.
    let mut may_be_head = false;
    let listed = rows.iter().rev().map(|row| {
        let row = of(row);
        let (listed, head) = (is_listed(row), may_be_head && is_head(row));
        may_be_head = listed || head && row.ends_with(':');
        listed || head
    });
    let mut listed: Vec<bool> = listed.collect();
    let (mut signs, mut gap) = (Vec::new(), 0);
    rows.retain_mut(|row| {
        if listed.pop() == Some(true) {
            gap = gap_over(gap, row);
            signs.push(*row);
            return false;
        }
        row.gap = row.gap.saturating_add(std::mem::take(&mut gap));
        true
    });
    signs
}

/// Whether a row is a number and the address that it stands for: `12. https://port.example/`, or
/// `[12] https://port.example/`.
fn is_numbered(row: &str) -> bool {
    let (number, close) = row.strip_prefix('[').map_or((row, ". "), |row| (row, "] "));
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    let address = number[digits..].strip_prefix(close).map(str::trim_start);
    (1..=DIGITS).contains(&digits)
        && address.is_some_and(|address| has_scheme(address) && !has_blank(address))
}

/// Whether a row is a name in brackets and the address that it stands for: `[12]: /ferries`.
pub(super) fn is_definition(row: &str) -> bool {
    let named = row.strip_prefix('[').and_then(|row| row.split_once("]: "));
    named.is_some_and(|(_, target)| {
        let target = target.trim_start();
        let address = target.split_whitespace().next().unwrap_or_default();
        let title = target[address.len()..].trim_start();
        (has_scheme(address) || address.starts_with(['/', '#', '<']))
            && (title.is_empty() || title.starts_with(['"', '\'', '(']))
    })
}

fn has_scheme(address: &str) -> bool {
    let scheme = address.bytes().take_while(u8::is_ascii_alphabetic).count();
    scheme > 1 && address[scheme..].starts_with(':')
}

fn has_blank(text: &str) -> bool {
    text.contains(char::is_whitespace)
}

/// Whether a row above a list may be its head.
fn is_head(row: &str) -> bool {
    row.split_whitespace().count() <= HEAD_WORDS && !ending(row).is_end()
}

/// The numbers of a page that has them, as bytes of its text, in order. Linear.
pub(super) fn find(page: &Page<'_>) -> Option<Vec<Range<u32>>> {
    let numbers = numbers(page.text, &page.lines);
    (numbers.len() >= LEAST_SIGNS).then_some(numbers)
}

/// The numbers in brackets that stand right before a word, each higher than the one before: those of
/// notes stand behind a word, and come again.
fn numbers(text: &str, lines: &[Span]) -> Vec<Range<u32>> {
    let mut numbers = Vec::new();
    // One search in most texts, which have no bracket.
    if memchr::memchr(b'[', text.as_bytes()).is_none() {
        return numbers;
    }
    let mut last = 0;
    for line in lines {
        let content = slice(text, line.start, line.end);
        for at in memchr::memchr_iter(b'[', content.as_bytes()) {
            let next = number(content, at);
            if let Some((number, end)) = next.filter(|(number, _)| *number > last)
                && number - last <= STEP
            {
                last = number;
                numbers.push(line.start + offset(at)..line.start + offset(end));
            }
        }
    }
    numbers
}

/// The number in brackets that the bracket at `at` opens, and one past it, if it leads a word or
/// stands alone on its row.
fn number(line: &str, at: usize) -> Option<(u32, usize)> {
    let inside = line.get(at + 1..)?;
    let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
    let number = inside.get(..digits).filter(|_| digits <= DIGITS)?;
    let behind = inside[digits..].strip_prefix(']')?;
    let (before, after) = (line[..at].chars().next_back(), behind.chars().next());
    let leads = !before.is_some_and(char::is_alphanumeric)
        && after.is_some_and(|c| !c.is_whitespace() && !CLOSING.contains(&c));
    let alone = before.is_none_or(|c| c == '\n') && after.is_none_or(|c| c == '\n');
    let number = number.parse().ok().filter(|_| leads || alone)?;
    Some((number, at + digits + 2))
}

#[cfg(test)]
mod tests {
    use crate::page::dump::read;
    use crate::page::{Dump, Page};

    const DUMP: &str = "\
   #[1]RSS feed
     * [2]News
          + [3]Sport
   The [4]harbour stays closed until May, the port authority said on
   Tuesday, because the dredging takes longer[a] than its [5]engineers had
   planned.[1]
   [6]
   Boats

References

   Visible links:
   1. https://port.example/feed
   2. https://port.example/news
   3. https://port.example/news/sport?a=1&b=a-long-address-that-is-wider-than-any-text-is-wrapped-at
   4. mailto:harbour@port.example
   6. javascript:;
";

    #[test]
    fn numbers_before_words_and_their_list_are_signs() {
        assert_eq!(
            read(DUMP),
            [
                "#RSS feed",
                "News",
                "Sport",
                "The harbour stays closed until May, the port authority said on⏎   Tuesday, because \
                 the dredging takes longer[a] than its engineers had⏎   planned.[1]",
                "Boats",
            ]
        );
    }

    #[test]
    fn notes_are_none() {
        let text = "The harbour[1] is closed.[2]\nIt opens[3] in May. [4]\nSee [2], [4] and [5].\n\
                    1. https://port.example\n2. https://port.example\n3. https://port.example";
        assert_eq!(read(text), text.lines().collect::<Vec<_>>());
    }

    #[test]
    fn a_list_of_sources_without_numbers_before_words_stays() {
        let text = "Sources\n1. https://a.example\n2. https://b.example\n3. https://c.example";
        assert_eq!(read(text), text.lines().collect::<Vec<_>>());
    }

    #[test]
    fn lines_that_are_all_signs_are_kept_aside() {
        let page = Page::from_text(DUMP);
        let dump = Dump::of(&page).expect("it has numbers");
        let page = page.read_as(&dump);
        let signs = page.signs().iter().map(|sign| sign.number);
        assert_eq!(signs.collect::<Vec<_>>(), [7, 10, 12, 13, 14, 15, 16, 17]);
        assert_eq!(page.rows(), 15);
    }
}
