//! Pages made at random: front matter, prose, furniture, comments and rails in any order, in
//! scripts with and without case, with and without blanks, from left and from right.

mod dumps;
mod mail;
mod words;

pub(crate) use dumps::{damaged_dump, escaped, linked, numbered, torn};
pub(crate) use mail::{damaged_mail, quoted};
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof};
use proptest::sample::select;
use words::{LANGUAGES, Words};

fn language() -> impl Strategy<Value = &'static Words> {
    (0..LANGUAGES.len()).prop_map(|at| &LANGUAGES[at])
}

/// A paragraph of two to four sentences.
fn prose(words: &'static Words) -> impl Strategy<Value = String> {
    let sentence = (
        select(words.openings),
        select(words.middles),
        select(words.endings),
    );
    let sentence =
        sentence.prop_map(|(opening, middle, ending)| format!("{opening}{middle}{ending}"));
    prop::collection::vec(sentence, 2..5).prop_map(|sentences| sentences.join(words.between))
}

/// Headlines of other stories, under a header or not, with bullets as they are found.
fn rail(words: &'static Words) -> impl Strategy<Value = String> {
    let headlines = prop::collection::vec(select(words.headlines), 4..9);
    (any::<bool>(), 0..4usize, headlines).prop_map(|(header, bullets, headlines)| {
        let mut lines: Vec<String> = headlines.into_iter().map(str::to_owned).collect();
        match bullets {
            1 => lines = lines.iter().map(|line| format!("- {line}")).collect(),
            2 => lines = lines.iter().map(|line| format!("  • {line}")).collect(),
            3 => {
                let torn = lines.join(" -\n");
                lines = format!("-\n{torn}").lines().map(str::to_owned).collect();
            }
            _ => {}
        }
        if header {
            lines.insert(0, words.rail_header.to_owned());
        }
        lines.join("\n")
    })
}

/// One part of a page, of one or several lines.
fn part(words: &'static Words) -> impl Strategy<Value = String> {
    let comment =
        select(words.comments).prop_map(|text| format!("reader_9\n3 h\n{text}\nReply\n12"));
    prop_oneof![
        6 => prose(words),
        1 => rail(words),
        1 => select(words.headlines).prop_map(str::to_owned),
        2 => select(words.furniture).prop_map(str::to_owned),
        1 => prop::collection::vec(select(words.furniture), 3..9).prop_map(|menu| menu.join("\n")),
        1 => comment,
        1 => prose(words).prop_map(|text| wrapped(&text, 72)),
        1 => Just(String::new()),
    ]
}

/// A page of one language: parts in any order.
pub(crate) fn page() -> impl Strategy<Value = String> {
    language().prop_flat_map(|words| {
        prop::collection::vec(part(words), 0..25).prop_map(|parts| parts.join("\n"))
    })
}

/// A page with a headline and a body of six to ten paragraphs, each of three sentences that stand
/// nowhere else on the page.
pub(crate) fn story() -> impl Strategy<Value = Story> {
    language().prop_flat_map(|words| {
        let all = Just(sentences(words)).prop_shuffle();
        (select(words.headlines), 6..11usize, all, rail(words)).prop_map(
            |(headline, paragraphs, sentences, rail)| {
                let body = sentences.chunks_exact(3).take(paragraphs);
                let body: Vec<String> = body.map(|chunk| chunk.join(words.between)).collect();
                let page = format!("{headline}\n{}\n", body.join("\n"));
                Story { page, rail }
            },
        )
    })
}

/// Every sentence that can be made of the words, once.
fn sentences(words: &Words) -> Vec<String> {
    let mut sentences = Vec::new();
    for opening in words.openings {
        for middle in words.middles {
            for ending in words.endings {
                sentences.push(format!("{opening}{middle}{ending}"));
            }
        }
    }
    sentences
}

/// A page with a clear body, and a rail that may stand after it.
#[derive(Debug, Clone)]
pub(crate) struct Story {
    pub(crate) page: String,
    pub(crate) rail: String,
}

/// A page of which a few characters were replaced or put in: all that cleaning, bullets and line
/// ends look at.
pub(crate) fn damaged_page() -> impl Strategy<Value = String> {
    damaged_by(FRAGMENTS, 30)
}

fn damaged_by(fragments: &'static [&str], most: usize) -> impl Strategy<Value = String> {
    let damage = (any::<prop::sample::Index>(), select(fragments));
    let damage = prop::collection::vec(damage, 0..most);
    (page(), damage).prop_map(|(page, damage)| {
        let mut chars: Vec<String> = page.chars().map(String::from).collect();
        for (at, fragment) in damage {
            if !chars.is_empty() {
                let at = at.index(chars.len());
                chars[at] = String::from(fragment);
            }
        }
        chars.concat()
    })
}

/// Text of nothing but what is troublesome.
pub(crate) fn noise() -> impl Strategy<Value = String> {
    prop::collection::vec(fragment(), 0..40).prop_map(|fragments| fragments.concat())
}

/// A page whose first lines are made of what headlines, bylines, dates, datelines and credits are
/// made of, in no order that makes sense.
pub(crate) fn odd_front() -> impl Strategy<Value = String> {
    let line = prop::collection::vec(select(FIELD_FRAGMENTS), 1..12);
    let front = prop::collection::vec(line.prop_map(|parts| parts.concat()), 1..6);
    let opening = prop::collection::vec(select(FIELD_FRAGMENTS), 0..10);
    (front, opening, story(), any::<bool>()).prop_map(|(front, opening, story, last)| {
        let front = front.join("\n");
        let (headline, body) = story.page.split_once('\n').unwrap_or_default();
        let opening = opening.concat();
        let end = if last { front.clone() } else { String::new() };
        format!("{headline}\n{front}\n{opening}{body}{end}")
    })
}

fn fragment() -> impl Strategy<Value = &'static str> {
    select(FRAGMENTS)
}

const FIELD_FRAGMENTS: &[&str] = &[
    "NAIROBI",
    "Kan.",
    "New York",
    "Bogotá",
    "МОСКВА",
    "القاهرة",
    "서울",
    "ワシントン",
    "北京",
    "नई दिल्ली",
    "İSTANBUL",
    "(Reuters)",
    "(AP)",
    "/ТАСС/",
    "(رويترز)",
    "=연합뉴스",
    "新华社",
    "（记者",
    "电）",
    "【",
    "】",
    "＝",
    "(",
    ")",
    "（",
    "）",
    "/",
    " / ",
    ", ",
    "،",
    "、",
    "·",
    " - ",
    " -- ",
    "—",
    "–",
    ".-",
    ": ",
    "：",
    "。",
    ".",
    ";",
    " | ",
    "By ",
    "by",
    "Von ",
    "Par ",
    "Автор: ",
    "بقلم",
    "기자",
    "特派員",
    "記者",
    "Jane Doe",
    "DOE, JR.",
    "Иван Петров",
    "张三",
    "山田太郎",
    " and ",
    " und ",
    " y ",
    " & ",
    "Staff Reporter",
    "Published",
    "Updated: ",
    "Publié le ",
    "Опубликовано",
    "发布时间：",
    "Stand: ",
    "12",
    "3",
    "2024",
    "１２",
    "٢٠٢٤",
    "2567",
    "99999999999999999999",
    "Jan",
    "May ",
    "mars",
    "мая",
    "مايو",
    "月",
    "日",
    "年",
    "yesterday",
    "2 hours ago",
    "há 2 horas",
    "08:15",
    "8.15pm",
    "24:61",
    "GMT",
    "+05:30",
    "-99:99",
    "T",
    "Z",
    "2024-02-30",
    "03/04/2020",
    "(Reporting by ",
    "; Editing by ",
    "© 2024 AFP",
    "PTI",
    "With files from ",
    "@jane",
    "https://a.example/",
    "\u{301}",
    "\u{ad}",
    "\u{a0}",
    "\u{200f}",
    "é",
    "ß",
    "ﬁ",
    "𝔘",
    " ",
    "  ",
];

/// What cleaning, bullets, ends of lines and the parsing of fields look at.
const FRAGMENTS: &[&str] = &[
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "\u{b}",
    "\u{c}",
    "\u{85}",
    "\u{2028}",
    "\u{2029}",
    " ",
    "\t",
    "\u{a0}",
    "\u{3000}",
    "\u{feff}",
    "\u{200b}",
    "\u{200c}",
    "\u{200d}",
    "\u{200e}",
    "\u{202e}",
    "\u{2066}",
    "\u{ad}",
    "\u{ad}\n",
    "-\n",
    " -\n",
    "- ",
    "• ",
    "•",
    "* ",
    "o ",
    "> ",
    "—",
    "\u{301}",
    "\u{323}",
    "\u{b4}",
    "\u{b4}\u{b4}",
    "`",
    "``",
    "''",
    "'",
    "\"",
    "“",
    "„",
    "»",
    "«",
    "。",
    "、",
    "۔",
    "।",
    "؟",
    "…",
    "...",
    ". ",
    "! ",
    ", ",
    ": ",
    "(",
    ")",
    "[",
    "/",
    "|",
    "a",
    "A",
    "ß",
    "İ",
    "ſ",
    "ΐ",
    "é",
    "е",
    "字",
    "カ",
    "ﾞ",
    "가",
    "\u{1100}",
    "\u{1161}",
    "\u{11a8}",
    "ก",
    "\u{e33}",
    "क",
    "\u{93c}",
    "\u{94d}",
    "ع",
    "\u{64b}",
    "א",
    "ﷺ",
    "\u{2126}",
    "𝔘",
    "👩\u{200d}🚀",
    "🇫🇷",
    "0",
    "７",
    "٣",
    "²",
    "½",
    "\u{0}",
    "\u{7f}",
    "\u{fffd}",
    "\u{10ffff}",
    "\u{e000}",
];

/// The text broken into lines of at most so many characters, where there are blanks to break at.
fn wrapped(text: &str, width: usize) -> String {
    let mut wrapped = String::new();
    let mut columns = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        if columns > 0 && columns + 1 + length > width {
            wrapped.push('\n');
            columns = 0;
        } else if columns > 0 {
            wrapped.push(' ');
            columns += 1;
        }
        wrapped.push_str(word);
        columns += length;
    }
    wrapped
}
