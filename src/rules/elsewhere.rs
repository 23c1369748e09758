//! Where a page points to other stories: a cue and a headline in one line, or headlines right below a cue.

use crate::filter::{Ballot, Reason, Vote};
use crate::kind::is_colon;
use crate::language::{CueKind, CueMatcher, is_small};
use crate::view::{Line, View};
use std::ops::{Range, RangeInclusive};

/// Words of a headline: fewer are menu entries, more are paragraphs (headlines of news sites have
/// 4 to 20).
pub(super) const HEADLINE_WORDS: RangeInclusive<u32> = 4..=24;
/// Headlines below a cue that are told by it alone. More of them are a rail, or a list of the story.
const HEADLINES: usize = 3;
/// Words of a subhead, at most: of the 9,379 that WCXB's articles have, 80 % have no more, and of their 793 headlines
/// 32 %; of seven words headlines are the likelier ones.
const SUBHEAD_WORDS: u32 = 6;
/// Nats against a cue and what it leads to, as much as where both stand in one line. Set by judgement.
const WEIGHT: f32 = 6.0;

/// Votes against up to three headlines right below a line that is all a cue of other stories, and against the cue,
/// on the lines `inside` the page's prose.
///
/// A cue with prose right below votes on nothing: it may be a subhead. No more does `Read more`, which ends a teaser,
/// unless markup shows a link below.
pub(super) fn vote_below_cues(page: View<'_>, inside: Range<usize>, ballot: &mut Ballot<'_>) {
    for cue in page.lines_in(inside).filter(|line| introduces(*line)) {
        let Some(headlines) = headlines_below(cue) else {
            continue;
        };
        for line in page.lines_in(cue.index()..headlines.end) {
            ballot.cast(line, Vote::against(WEIGHT, Reason::Rail));
        }
    }
}

/// Whether a line is all of a cue that other stories follow. Of markup `Read next` with a link below is one, unless it is
/// a link or stands several times, as a button does that ends each teaser.
fn introduces(line: Line<'_>) -> bool {
    let cues = line.cues();
    let goes_on = || CueMatcher::shared().goes_on(line.text(), CueKind::ReadMore);
    let links = |line: Line<'_>| line.is_link() == Some(true);
    let is_above_link = || {
        let own = line.is_link() == Some(false) && line.repeats() == 1;
        own && line.neighbour(1).is_some_and(links)
    };
    cues.whole(CueKind::Rail) || cues.whole(CueKind::ReadMore) && (goes_on() || is_above_link())
}

/// The lines of the headlines right below a cue, where the story goes on behind them or another cue does.
fn headlines_below(cue: Line<'_>) -> Option<Range<usize>> {
    let (page, start) = (cue.page(), cue.index() + 1);
    let below = page.lines_in(start..start + HEADLINES + 1);
    let count = below.take_while(|line| may_be_headline(*line)).count();
    let mut end = start + count;
    // A subhead may stand between.
    let mut next = page.lines_in(end..end + 2);
    if count > HEADLINES || !next.any(|line| line.is_prose() || introduces(line)) {
        return None;
    }
    let may_be_subhead =
        |line: Line<'_>| line.is_link().is_none() && line.shape().words() <= SUBHEAD_WORDS;
    if count > 1 && page.line(end - 1).is_some_and(may_be_subhead) {
        end -= 1;
    }
    (count > 0).then_some(start..end)
}

/// Whether a line is as long as a headline and ends no sentence. Where markup tells, it is a link instead.
fn may_be_headline(line: Line<'_>) -> bool {
    let shape = line.shape();
    HEADLINE_WORDS.contains(&shape.words())
        && line.is_link().unwrap_or(!shape.ends_sentence())
        && !line.cues().covers_line()
}

/// Whether a line begins with all of a cue of other stories and a sign that parts it from the rest: what follows is
/// the headline of one. A table may hold the cue with its sign.
pub(super) fn points_elsewhere(line: &str) -> bool {
    CueMatcher::shared().may_open(line) && leads_elsewhere(line)
}

/// The same of a line that a cue may open.
fn leads_elsewhere(line: &str) -> bool {
    let mut ends = (0..=LEAD_BYTES.min(line.len())).rev();
    let lead = ends.find_map(|end| line.get(..end)).unwrap_or(line);
    let opening = lead.char_indices().find_map(|(at, sign)| {
        let end = at + sign.len_utf8();
        parts(sign, &lead[..at], &line[end..]).then(|| &lead[..end])
    });
    opening.is_some_and(|opening| {
        let cues = CueMatcher::shared().find_where(opening, false);
        cues.whole(CueKind::ReadMore) || cues.whole(CueKind::Rail)
    })
}

/// Whether a sign parts the words before it from what stands behind: a colon, and where something does, a bar, an
/// arrow, a dash that no sentence goes on behind, or a bracket whose other one is among the marks before the words.
fn parts(sign: char, before: &str, behind: &str) -> bool {
    // Asked of signs alone, which most characters are none of.
    let words = || before.find(char::is_alphanumeric);
    let opened_by =
        |brackets: &[char]| words().is_some_and(|words| before[..words].contains(brackets));
    let parts = match sign {
        _ if is_colon(sign) => return words().is_some(),
        '|' | '｜' | '›' | '→' | '►' | '▸' => true,
        '»' => !opened_by(&['«']),
        '-' | '–' | '—' => {
            let mut behind = behind.chars();
            let blank = before.ends_with(' ') && behind.next() == Some(' ');
            blank && behind.next().is_some_and(|next| !is_small(next))
        }
        ']' => opened_by(&['[']),
        ')' | '）' => opened_by(&['(', '（']),
        '】' => opened_by(&['【']),
        '〕' => opened_by(&['〔']),
        _ => return false,
    };
    parts && words().is_some() && behind.contains(char::is_alphanumeric)
}

/// Bytes in which such a cue and its sign stand: the longest of the tables take some fifty.
const LEAD_BYTES: usize = 80;

#[cfg(test)]
mod tests {
    use super::{leads_elsewhere, points_elsewhere};
    use crate::language::{ALL, CueKind};
    use crate::pipeline::Pipeline;
    use proptest::prelude::{prop, prop_assert_eq, proptest};

    const PROSE: &str =
        "The harbour stays closed until May, the port authority said, as dredging takes longer.";

    /// The lines below a paragraph that the rail votes on, by their place, where another paragraph follows.
    fn votes_on(lines: &[&str]) -> Vec<usize> {
        let page = [&[PROSE], lines, &[PROSE]].concat().join("\n");
        let classified = Pipeline::rules().classify(&page);
        let is_voted = |at: &usize| {
            let mut votes = classified.votes(at + 1);
            votes.any(|(filter, vote)| filter == "rail" && vote.weight() < -5.0)
        };
        (1..=lines.len()).filter(is_voted).collect()
    }

    #[test]
    fn headlines_right_below_a_cue_are_of_other_stories() {
        for lines in [
            ["À lire aussi", "Savoie : deux alpinistes secourus de nuit"],
            [
                "Leia também",
                "Euribor a seis meses em mínimos de três anos",
            ],
            ["اقرأ أيضاً", "إغلاق جزئي لشارع الميناء حتى نهاية الشهر"],
            [
                "RELATED NEWS",
                "Tinubu, tariffs and the tyranny of small numbers",
            ],
            ["Lesen Sie auch:", "Was der Umbau des Hafens kostet"],
            ["相关阅读", "台风过后旧河道重现 学者呼吁保留"],
            ["यह भी पढ़ें", "बारिश से फसलों को भारी नुकसान"],
            ["Zobacz także", "„Ryś wszedł do sklepu i zasnął”"],
        ] {
            assert_eq!(votes_on(&lines), [1, 2], "{lines:?}");
        }
        let two = [
            "Читайте также",
            "Тариф на лес: почему перевозчики не готовы уступать",
            "Мебельщики просят ввести пошлину на китайскую фанеру",
        ];
        assert_eq!(votes_on(&two), [1, 2, 3]);
        assert_eq!(votes_on(&[&two[..], &["Что с долгом"]].concat()), [1, 2, 3]);
        let boxes = [
            "Related",
            "Port closes for winter again",
            "Related",
            "Ferry fares to rise in June",
        ];
        assert_eq!(votes_on(&boxes), [1, 2, 3, 4]);
    }

    /// The lines of markup between two paragraphs that the rail votes on, by their place.
    #[cfg(feature = "html")]
    fn votes_on_markup(between: &str) -> Vec<usize> {
        let html = format!("<p>{PROSE}</p>{between}<p>{PROSE}</p>");
        let lines = crate::html::Lines::read(&html);
        let classified = Pipeline::rules().classify_html(&lines);
        let is_voted = |line: &usize| {
            let mut votes = classified.votes(*line);
            votes.any(|(filter, vote)| filter == "rail" && vote.weight() < -5.0)
        };
        (2..classified.lines().len())
            .filter(is_voted)
            .map(|line| line - 1)
            .collect()
    }

    #[cfg(feature = "html")]
    #[test]
    fn read_next_is_a_cue_above_a_link_of_markup() {
        let story = "<p><a href=/r>The last lock-keeper on the old river</a>";
        assert_eq!(votes_on_markup(&format!("<p>Read next{story}")), [1, 2]);
        for between in [
            "<p>Read next<p>The last lock-keeper on the old river".to_owned(),
            format!("<p><a href=/s>Read more</a>{story}"),
            format!("<p>Read more{story}<p>{PROSE}<p>Read more{story}"),
        ] {
            assert_eq!(votes_on_markup(&between), [0; 0], "{between}");
        }
    }

    #[test]
    fn what_may_be_the_storys_is_left_alone_below_a_cue() {
        let none: [&[&str]; 9] = [
            // A subhead that happens to be a cue.
            &["Related"],
            &["Zum Thema", "Rente"],
            // What ends a teaser, and the story goes on with a subhead or a paragraph.
            &["Read more", "What the port has to pay for it"],
            &["Weiterlesen", "Was der Hafen dafür zahlen muss"],
            &["Story continues below", "What the port has to pay for it"],
            &[
                "Read more",
                "The mayor said nothing about it, and left the hall at once.",
            ],
            // An interview, a quotation, verse and a list.
            &["Lire aussi", "Vous avez peur de la mer ?"],
            &[
                "“Lire aussi”, disait la pancarte",
                "Et personne ne la lisait vraiment",
            ],
            &[
                "À lire",
                "Sous le pont coule la nuit,",
                "la barque passe sans un bruit,",
                "le vent se tait au bord,",
                "et puis la cloche dort,",
            ],
        ];
        for lines in none {
            assert!(votes_on(lines).is_empty(), "{lines:?}");
        }
        // The story's subhead behind a rail.
        let lines = [
            "Lee también",
            "Camionero baleado en Ercilla sigue en riesgo vital",
            "Sergio Pérez no descartó parar",
        ];
        assert_eq!(votes_on(&lines), [1, 2]);
    }

    #[test]
    #[cfg(feature = "html")]
    fn where_markup_tells_other_stories_are_links() {
        use crate::html::Lines;
        let votes = |line: &str| {
            let html = format!("<p>{PROSE}</p><p>Recommended:</p><p>{line}</p><p>{PROSE}</p>");
            let lines = Lines::read(&html);
            let classified = Pipeline::rules().classify_html(&lines);
            let mut votes = classified.votes(3);
            votes.any(|(filter, vote)| filter == "rail" && vote.weight() < 0.0)
        };
        assert!(votes("<a href=/1>Port closes for winter again</a>"));
        assert!(votes("<a href=/1>Will the port close for winter?</a>"));
        assert!(!votes("Processor with four cores or more"));
        assert!(!votes("<a href=/1>Bread</a> soup with carrots and leeks"));
    }

    #[test]
    fn lines_that_no_cue_may_open_lead_nowhere() {
        let cues = ALL.iter().flat_map(|language| language.cues);
        let cues = cues.filter(|cue| matches!(cue.kind, CueKind::ReadMore | CueKind::Rail));
        let ends = [": A", "：A", " | A", " – A", "] A", " (12): A", " 3", ""];
        for phrase in cues.flat_map(|cue| [cue.phrase, cue.catches, cue.leaves]) {
            for line in ends.map(|end| format!("{phrase}{end}")) {
                for line in ["", "» ", "[", "2 ", "(२) "].map(|start| format!("{start}{line}")) {
                    assert_eq!(points_elsewhere(&line), leads_elsewhere(&line), "{line}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_line_leads_where_it_points(pieces in prop::collection::vec(
            prop::sample::select(vec![
                "Read more", "read next", "Related", "Lire aussi", "延伸閱讀", "Baca juga", ":", "：", " ", " ", "»",
                "12", "²", "三", "(", ")", "-", "\u{301}", "ﬁ", "The", "|", "–", "[", "]", "【", "】", "→",
            ]),
            0..8,
        )) {
            let line = pieces.concat();
            prop_assert_eq!(points_elsewhere(&line), leads_elsewhere(&line));
        }
    }

    #[test]
    fn a_cue_of_other_stories_and_a_sign_lead_to_a_headline() {
        for line in [
            "READ MORE: The man who sold the moon",
            "Baca juga: Harga naik",
            "Διαβάστε επίσης: Οι τιμές ανεβαίνουν",
            "延伸閱讀：颱風接近",
            "**Lire aussi :** le pont",
            // Tables hold these with their colon.
            "READ ALSO: Port opens",
            "Basahin: Presyo ng gasolina, tataas",
            "Đọc thêm: Giá xăng tăng",
            "Loe ka: Hinnad tõusevad",
            "यो पनि पढ्नुहोस्: मूल्य बढ्यो",
            // Other signs.
            "Also Read | Auto sales in January: what drove them",
            "» Lire aussi » Le pont rouvre",
            "Mehr zum Thema – Was der Umbau kostet",
            "Related - Port opens in May",
            "[관련기사] \"시골 빈집 사세요\"",
            "【相关阅读】台风接近",
            "(Leia também) Euribor em mínimos",
            "Zobacz też → Ryś w sklepie",
        ] {
            assert!(points_elsewhere(line), "{line}");
        }
        for line in [
            "Read more books: that was her advice.",
            "He said: read more",
            "Read more",
            "They read also: it helped.",
            ": Read more",
            "",
            "Read more books | The Herald",
            "« À lire aussi », disait la pancarte.",
            "« À lire aussi » disait la pancarte.",
            "Zum Thema – so viel war klar – schwieg er.",
            "Also read–and loved–by sailors",
            "[Read more books] was all she said.",
            "Related) to the king, he fled.",
            "【関連記事】",
            "関連記事を「読む」",
        ] {
            assert!(!points_elsewhere(line), "{line}");
        }
    }
}
