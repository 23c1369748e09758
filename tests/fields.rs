//! Lines with the fields they must parse to, and look-alikes that must parse to nothing.
//!
//! A case of `tests/fields/*.txt` is `language | line | expected`. The language is an ISO code, or
//! `?` where the parser is told nothing. `-` as the last part marks a look-alike.

use bodycopy::fields::{Byline, Credits, DateReader, DateRole, DateSetting, Dateline, Sourced};
use bodycopy::language::{CueKind, CueMatcher, Language, by_code, identify};
use proptest::sample::select;
use proptest::{collection, prelude::*};
use std::borrow::Cow;
use std::ops::Range;

struct Case {
    at: String,
    language: Option<&'static Language>,
    line: &'static str,
    expected: &'static str,
}

fn cases(file: &'static str, text: &'static str) -> Vec<Case> {
    let lines = (1..).zip(text.lines());
    let lines = lines.filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    lines
        .map(|(number, row)| {
            let (code, rest) = row.split_once(" | ").expect(row);
            let (line, expected) = rest.rsplit_once(" | ").expect(row);
            let language = by_code(code.trim());
            assert!(language.is_some() || code.trim() == "?", "{row}");
            Case {
                at: format!("{file}:{number}"),
                language,
                line,
                expected: expected.trim(),
            }
        })
        .collect()
}

/// Runs a parser over a file and lists every case that came out otherwise.
fn check(file: &'static str, text: &'static str, parse: impl Fn(&Case) -> String) {
    let wrong: Vec<String> = cases(file, text)
        .iter()
        .filter_map(|case| {
            let found = parse(case);
            (found != case.expected).then(|| {
                format!(
                    "{}: {}\n  expected {}\n  found    {found}",
                    case.at, case.line, case.expected
                )
            })
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} cases:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn dates() {
    check("dates.txt", include_str!("fields/dates.txt"), |case| {
        let reader = DateReader::new();
        let reader = case.language.map_or(reader.clone(), |l| reader.language(l));
        let line = reader.read(case.line);
        let Some(line) = line.filter(|line| line.setting != DateSetting::Prose) else {
            return "-".to_owned();
        };
        let dates = line.dates.iter().map(|found| {
            let role = match found.role {
                DateRole::Published => "published ",
                DateRole::Updated => "updated ",
                _ => "",
            };
            let readings: Vec<_> = found.date.readings().map(|date| date.to_string()).collect();
            format!("{role}{}", readings.join(" or "))
        });
        dates.collect::<Vec<_>>().join("; ")
    });
}

#[test]
fn cues() {
    check("cues.txt", include_str!("fields/cues.txt"), |case| {
        let cues = CueMatcher::shared().find(case.line);
        let kinds = [
            (CueKind::Published, "published"),
            (CueKind::Updated, "updated"),
        ];
        let opens = kinds.into_iter().find(|(kind, _)| cues.starts_with(*kind));
        opens.map_or("-", |(_, name)| name).to_owned()
    });
}

#[test]
fn datelines() {
    check(
        "datelines.txt",
        include_str!("fields/datelines.txt"),
        |case| {
            let Some(dateline) = Dateline::parse(case.line) else {
                return "-".to_owned();
            };
            let at = |range: &Range<usize>| &case.line[range.clone()];
            assert!(dateline.place_ranges().iter().map(at).eq(dateline.places()));
            assert!(
                dateline
                    .people_ranges()
                    .iter()
                    .map(at)
                    .eq(dateline.people())
            );
            assert_eq!(dateline.date_range().as_ref().map(at), dateline.date());
            assert_eq!(dateline.agency_range().as_ref().map(at), dateline.agency());
            let parts = [
                ("at", dateline.places().join(" + ")),
                ("on", dateline.date().unwrap_or_default().to_owned()),
                ("by", dateline.agency().unwrap_or_default().to_owned()),
                ("from", dateline.people().join(" + ")),
            ];
            let parts = parts.iter().filter(|(_, text)| !text.is_empty());
            parts
                .map(|(name, text)| format!("{name} {text}"))
                .collect::<Vec<_>>()
                .join("; ")
        },
    );
}

#[test]
fn credits() {
    check("credits.txt", include_str!("fields/credits.txt"), |case| {
        let Some(credits) = Credits::parse(case.line) else {
            return "-".to_owned();
        };
        let list = credits.list().iter().map(|credit| {
            assert!(case.line[credit.range()].contains(credit.role().unwrap_or_default()));
            let agencies = credit.agencies().iter().map(|name| format!("@{name}"));
            let names = [
                credit.people().join(" + "),
                agencies.collect::<Vec<_>>().join(" + "),
            ];
            let names = names.into_iter().filter(|names| !names.is_empty());
            let role = credit.role().unwrap_or_default();
            format!("{role}: {}", names.collect::<Vec<_>>().join(", "))
                .trim_end()
                .to_owned()
        });
        let list = list.collect::<Vec<_>>().join("; ");
        let body = case.line[..credits.start()].trim_end();
        match body.rsplit(' ').next() {
            Some(word) if !word.is_empty() => format!("{list} after {word}"),
            _ => list,
        }
    });
}

proptest! {
    /// No text makes a parser panic, and every range is of the text.
    #[test]
    fn ranges_are_of_the_text(text in text()) {
        let reader = DateReader::new();
        if let Some(line) = reader.read(&text) {
            let mut end = 0;
            for found in line.dates {
                prop_assert!(end <= found.range.start && text.get(found.range.clone()).is_some());
                end = found.range.end;
            }
        }
        if let Some(byline) = Byline::parse(&text) {
            for name in byline.people() {
                prop_assert_eq!(text.get(name.origin().range.clone()), Some(&***name));
            }
        }
        if let Some(dateline) = Dateline::parse(&text) {
            prop_assert!(text.get(dateline.lede_start()..).is_some_and(|lede| !lede.is_empty()));
            let last = dateline.place_ranges().iter().chain(dateline.people_ranges());
            prop_assert!(last.clone().all(|range| range.end <= dateline.lede_start()));
        }
        if let Some(credits) = Credits::parse(&text) {
            for credit in credits.list() {
                prop_assert!(credit.range().start >= credits.start());
                prop_assert!(text.get(credit.range()).is_some());
            }
        }
    }
}

/// What the parsers look for.
const PIECES: &str = "(|)|（|）|[|【|】|=|＝|/|-|—|--|:|：|.|,|،|;|·|'|©|電|电|记者|本报|新华社|Reuters|dpa|PARIS|서울|\
    기자|Jan|10|２|2020|2020-01-10|03/04/20|年|月|日|8:15|pm|EST|+0100|Published|更新|\
    Reporting by|Editing by|By|Jane Doe|MD|and|in|Our Standards:|তারিখ|é|\u{301}";

/// Texts made of what the parsers look for, in any order, and of any characters.
fn text() -> impl Strategy<Value = String> {
    let mut pieces: Vec<&str> = PIECES.split('|').collect();
    pieces.extend([" ", "|"]);
    let piece = prop_oneof![4 => select(pieces.clone()).prop_map(str::to_owned), 1 => ".{0,3}"];
    // Parsers read only so far back or ahead: a run that is longer reaches their ends.
    let run = (select(pieces), 0..700usize).prop_map(|(piece, times)| piece.repeat(times));
    let few = || collection::vec(piece.clone(), 0..14).prop_map(|pieces| pieces.concat());
    let after = prop_oneof![Just(String::new()), few()];
    let long = (few(), run, after).prop_map(|(before, run, after)| before + &run + &after);
    prop_oneof![3 => few(), 1 => long]
}

fn byline(case: &Case) -> String {
    let byline = match case.language {
        Some(language) => Byline::parse_in(case.line, language),
        None => Byline::parse(case.line),
    };
    let Some(byline) = byline else {
        return "-".to_owned();
    };
    let all = |values: &[Sourced<Cow<'_, str>>]| {
        let values = values.iter().map(|value| {
            assert_eq!(case.line[value.origin().range.clone()], ***value);
            value.to_string()
        });
        values.collect::<Vec<_>>().join("; ")
    };
    let parts = [
        all(byline.people()),
        format!("({})", all(byline.roles())),
        format!("[{}]", all(byline.places())),
        format!("<{}>", all(byline.agencies())),
    ];
    let parts = parts.into_iter().filter(|part| part.len() > 2);
    parts.collect::<Vec<_>>().join(" ")
}

#[test]
fn bylines() {
    check("bylines.txt", include_str!("fields/bylines.txt"), byline);
}

#[test]
fn lines_that_name_no_author() {
    check(
        "not_bylines.txt",
        include_str!("fields/not_bylines.txt"),
        byline,
    );
}

/// Each paragraph is named rightly, and one of a language without a table is not named.
#[test]
fn languages() {
    let rows = include_str!("fields/languages.txt").lines();
    let rows = rows.filter(|row| !row.is_empty() && !row.starts_with('#'));
    let wrong: Vec<String> = rows
        .filter_map(|row| {
            let (code, text) = row.split_once(" | ").expect(row);
            let found = identify(text).map_or("-", |language| language.code);
            let may_fail = code.strip_suffix('?');
            let holds = found == may_fail.unwrap_or(code) || may_fail.is_some() && found == "-";
            (!holds).then(|| format!("{found} in place of {code}: {text}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// `Nga` is by in Albanian and Russia in Vietnamese: the page's body says which.
#[test]
fn a_byline_word_that_another_language_has_is_read_by_the_page() {
    let albanian = [
        "Ura mbyllet për tre muaj",
        "Bashkia e Tiranës njoftoi se ura mbi lumë do të mbyllet për tre muaj, sepse punimet kanë marrë më shumë kohë. \
         Kryetari tha se banorët duhet të përdorin rrugën tjetër deri në verë, ndërsa autobusët do të kalojnë nga qendra \
         dhe nuk do të ndalen gjatë natës.",
    ];
    let vietnamese = [
        "Nhà máy điện bị hư hại",
        "Bộ Quốc phòng cho biết các cuộc tấn công trong đêm đã làm hư hại một nhà máy điện ở phía đông, và không có người \
         nào bị thương. Người phát ngôn nói rằng các đội sửa chữa đã được cử đến để khôi phục điện cho những khu vực này \
         trong ngày, nhưng cũng cần thêm thời gian.",
    ];
    let name = |line: &str, [title, body]: [&str; 2]| {
        let page = format!("{title}\n\n{line}\n\n{body}\n");
        let article = bodycopy::extract(&page).expect("an article");
        article.byline().names().next().map(str::to_owned)
    };
    for line in [
        "Nga Arben Hoxha",
        "NGA: Arben Hoxha | 10 janar 2022",
        "10 janar 2022 - Nga Arben Hoxha",
    ] {
        assert_eq!(name(line, albanian).as_deref(), Some("Arben Hoxha"));
        assert_ne!(name(line, vietnamese).as_deref(), Some("Arben Hoxha"));
    }
    assert_ne!(
        name("Nga Putin Zelensky", vietnamese).as_deref(),
        Some("Putin Zelensky")
    );
}

/// `Ni` is by in Filipino, and much else where the body is not.
#[test]
fn a_byline_word_of_filipino_is_read_in_filipino() {
    let name = |body: &str| {
        let page =
            format!("Kalabaw, sumakay sa jeepney sa Quezon\n\nNi Rosalinda Macaraeg\n\n{body}\n");
        let article = bodycopy::extract(&page).expect("an article");
        article.byline().names().next().map(str::to_owned)
    };
    let filipino = "Hindi makapaniwala ang mga pasahero ng isang jeepney nang biglang sumampa sa likuran nito ang isang \
                    kalabaw habang nakahinto ang sasakyan sa barangay noong Lunes ng hapon, ayon sa drayber na si Mang Isko.";
    let swahili = "Abiria wa basi moja walishangaa wakati nyati alipopanda nyuma ya gari hilo ambalo lilikuwa limesimama \
                   kwa muda katika kijiji hicho siku ya Jumatatu, kwa mujibu wa dereva, ambaye alisema kuwa hakuna mtu.";
    assert_eq!(name(filipino).as_deref(), Some("Rosalinda Macaraeg"));
    assert_ne!(name(swahili).as_deref(), Some("Rosalinda Macaraeg"));
}

/// A name that is a month in Nepal is one elsewhere.
#[test]
fn a_name_that_is_a_month_in_nepal_hides_no_date() {
    let page = "पुल की मरम्मत शुरू हुई\n\nदिनेश कार्तिक, 10 जून 2025\n\nमुख्यमंत्री ने सोमवार को मुंबई में बैठक की और कहा कि \
                बारिश से प्रभावित किसानों को सहायता दी जाएगी। इस बैठक में कृषि मंत्री भी मौजूद थे।\n";
    let article = bodycopy::extract(page).expect("an article");
    let published = article.published().map(ToString::to_string);
    assert_eq!(published.as_deref(), Some("2025-06-10"));
}

/// A page's years of Nepal's calendar are none of the common one, in digits of any script.
#[test]
fn nepals_years_date_no_article() {
    let page = |date: &str| {
        format!(
            "पुलको मर्मत सुरु\n\n{date}\n\nकाठमाडौं । सरकारले पुलको मर्मत सुरु गरेको छ र काम तीन महिनामा सकिने बताएको छ । \
             स्थानीयले भने काम ढिलो भएको गुनासो गरेका छन् ।\n\nठेकेदारले सामान समयमा नआएको र पानी परेकाले काम रोकिएको बताए । \
             अब भने काम नरोकिने उनले बताएका छन् ।\n"
        )
    };
    for (date, published) in [
        ("2081-03-10 15:30", None),
        ("२०८१-०३-१०", None),
        ("२०८१ असार १० गते", None),
        ("२०८१ असार १० गते (June 24, 2024)", Some("2024-06-24")),
        ("2024-06-24 15:30", Some("2024-06-24T15:30:00")),
    ] {
        let page = page(date);
        let article = bodycopy::extract(&page).expect("an article");
        assert_eq!(article.language().map(|language| language.code), Some("ne"));
        let found = article.published().map(ToString::to_string);
        assert_eq!(found.as_deref(), published, "{date}");
    }
}
