//! Bylines that say before each name what its bearer did, as Chinese and Japanese papers do: `记者 林知夏 实习生 邓一帆`, `文／叶小满
//! 编辑／何舟`, `聞き手・構成＝田所ゆう　写真＝浅見航平`.

use super::eastern::{
    CHINESE_CHARS, is_chinese_name, is_eastern_team, is_of_name, is_signed_name, label,
};
use super::korean::korean;
use super::names::is_east_asian;
use super::parts::Parts;
use super::words::is_role;
use crate::fields::date::floor;
use crate::fields::names::is_hangul;
use crate::fields::range::{closing, pieces, run, trimmed};
use crate::fields::reporter;
use crate::language::tables::{EASTERN_UNITS, NO_KOREAN_NAMES, NO_REPORTERS, PAPER_LABELS};
use std::ops::Range;

/// Longest such line, in bytes: four people with their labels.
const BYTES: usize = 160;
/// Characters of a name in Han or kana, without the dot in foreign ones.
const NAME_CHARS: std::ops::RangeInclusive<usize> = 2..=6;

/// What stands between a label and its name.
const SIGNS: [char; 10] = ['：', ':', '／', '/', '＝', '=', '｜', '|', '丨', '∕'];

/// What stands between the numbers of dates and times.
const DATE_SIGNS: [char; 5] = [':', '：', '-', '/', '.'];

/// Whether a line may be such a byline.
fn may_be(line: &str) -> bool {
    line.len() <= BYTES && !line.is_ascii() && line.chars().any(is_east_asian)
}

/// The byline that all of a line is. Linear.
pub(super) fn labelled(line: &str) -> Option<Parts> {
    if !may_be(line) {
        return None;
    }
    let undated = without_dates(line, 0..line.len());
    let whole = without_brackets(line, undated);
    let inner = without_mail(line, whole.clone());
    let has_mail = inner.end < whole.end;
    korean(line, (inner.clone(), has_mail))
        .or_else(|| listed(line, inner.clone()))
        .or_else(|| signed(line, inner))
}

/// Who sign behind their teams or roles: `（白山支局・能登屋健、報道部・田所美緒）`.
fn signed(line: &str, range: Range<usize>) -> Option<Parts> {
    let is_bracketed = in_brackets(line).is_some();
    let list = || pieces(line, range.clone(), |c| c == '、').map(|piece| trimmed(line, piece));
    let told = |piece, short| behind_team_or_role(line, piece, (is_bracketed, short));
    // A short name is one beside a longer one.
    let is_sure = list().any(|piece| told(piece, false).is_some());
    let mut all = Parts::default();
    for piece in list() {
        let Some(parts) = told(piece.clone(), is_sure) else {
            // `報道部、社会部・山田太郎`
            let is_team = is_bracketed && is_eastern_team(line.get(piece.clone())?);
            is_team.then(|| all.agencies.push(piece))?;
            continue;
        };
        all.people.extend(parts.people);
        all.roles.extend(parts.roles);
        all.agencies.extend(parts.agencies);
    }
    (!all.people.is_empty()).then_some(all)
}

/// Who writes behind a team in brackets, or behind a role and a dot, as Japanese papers sign: `（白山支局・能登屋健）`,
/// `編集委員・山田太郎`.
fn behind_team_or_role(
    line: &str,
    range: Range<usize>,
    (is_bracketed, may_be_short): (bool, bool),
) -> Option<Parts> {
    let text = line.get(range.clone())?;
    let (before, name) = text.split_once(|c: char| c.is_whitespace() || c == '・')?;
    let before = range.start..range.start + before.len();
    let name = trimmed(line, range.end - name.len()..range.end);
    let is_dotted = line[before.end..].starts_with('・');
    if !is_signed_name(line.get(name.clone())?, may_be_short) || !(is_bracketed || is_dotted) {
        return None;
    }
    let told = line.get(before.clone())?;
    let (mut roles, mut agencies) = (Vec::new(), Vec::new());
    if is_bracketed && is_eastern_team(told) {
        agencies.push(before);
    } else if is_dotted && is_role(told) {
        roles.push(before);
    } else {
        return None;
    }
    Some(Parts {
        people: vec![name],
        roles,
        agencies,
        ..Parts::default()
    })
}

/// The byline in the brackets that a paragraph opens with: `（记者 张三 通讯员 李四）`, `[이데일리 홍길동 기자]`.
pub(in crate::fields) fn bracketed(paragraph: &str) -> Option<Parts> {
    let close = closing(paragraph.chars().next()?)?;
    let head = floor(paragraph, BYTES);
    let end = head.find(close)? + close.len_utf8();
    labelled(&head[..end]).filter(|parts| {
        // `[오늘의 기자]`: words of three syllables open with a surname, too.
        let is_told = !parts.agencies.is_empty() || !parts.places.is_empty();
        let is_name = |name: &Range<usize>| {
            let text = &head[name.clone()];
            !text.contains(is_hangul) || is_told && !text.ends_with(NO_KOREAN_NAMES)
        };
        !parts.people.is_empty() && parts.people.iter().all(is_name)
    })
}

/// `记者 林知夏 实习生 邓一帆`, `文・写真＝山田太郎`: all names have a label before them, which a paper's name may lead.
fn listed(line: &str, range: Range<usize>) -> Option<Parts> {
    let mut parts = Parts::default();
    let mut is_told = false;
    let mut at = range.start;
    while at < range.end {
        let rest = line.get(at..range.end)?;
        let paper = paper(rest).filter(|_| !is_told).unwrap_or(0..0);
        let start = at;
        let from = at + rest.len() - rest[paper.end..].trim_start().len();
        let rest = line.get(from..range.end)?;
        let (length, writes) = match label(rest) {
            Some(label) => label,
            None if is_told && opens_label(rest) => break,
            None => return None,
        };
        let label = from..from + length;
        let names = names(line, label.end..range.end, is_long(&line[label.clone()]))?;
        let gap = line.get(label.end..names.first()?.start)?;
        at = names.last()?.end;
        if !paper.is_empty() {
            parts.agencies.push(start + paper.start..start + paper.end);
        }
        if writes {
            // `记者 张三` has a role, `记者：张三` a cue.
            let has_role = is_role(&line[label.clone()]) && !gap.contains(SIGNS);
            parts.roles.extend(has_role.then_some(label));
            let (teams, people): (Vec<_>, Vec<_>) = names
                .into_iter()
                .partition(|name| is_eastern_team(&line[name.clone()]));
            parts.agencies.extend(teams);
            parts.people.extend(people);
            is_told = true;
        }
        let behind = line.get(at..range.end)?;
        at += behind.len() - behind.trim_start_matches(is_between).len();
    }
    // `作者 安全`, `记者 方法`
    let told = line.get(range.clone())?;
    let is_sure = told.len() < line.len() || told.contains(SIGNS) || !parts.agencies.is_empty();
    let name = parts.people.first().and_then(|name| line.get(name.clone()));
    let is_short = parts.people.len() == 1
        && name.is_some_and(|name| name.chars().count() < *CHINESE_CHARS.end());
    (is_told && (is_sure || !is_short)).then_some(parts)
}

/// The names behind a label: behind a sign or blank, or glued to it where it is long.
fn names(line: &str, range: Range<usize>, is_long: bool) -> Option<Vec<Range<usize>>> {
    let text = line.get(range.clone())?;
    let parts = |c: char| SIGNS.contains(&c) || c.is_whitespace();
    let rest = text.trim_start_matches(parts);
    let gap = &text[..text.len() - rest.len()];
    let is_glued = gap.is_empty();
    let is_signed = gap.contains(SIGNS);
    if !(is_long || is_signed) || is_glued && NO_REPORTERS.iter().any(|word| rest.starts_with(word))
    {
        return None;
    }
    let mut names: Vec<Range<usize>> = Vec::new();
    let mut at = range.end - rest.len();
    loop {
        let run = run(&line[..range.end], at, is_of_name);
        let chars = line[run.clone()].chars().filter(|c| *c != '·').count();
        let is_name = if is_glued { CHINESE_CHARS } else { NAME_CHARS }.contains(&chars);
        let is_label = !names.is_empty()
            && (label(&line[run.clone()]).is_some() || line[run.end..range.end].starts_with(SIGNS));
        // Without a sign much else may follow: `记者 手记`, `作者 简介`.
        let is_named = is_signed || is_chinese_name(&line[run.clone()]);
        if !is_name || !is_named || is_label {
            break;
        }
        at = run.end;
        names.push(run);
        let behind = line.get(at..range.end)?;
        let next = behind.trim_start_matches(is_between);
        if next.len() == behind.len() {
            break;
        }
        at = range.end - next.len();
    }
    (!names.is_empty()).then_some(names)
}

/// Whether a text opens with a label that is of nobody, as `字号：` is, of the size of letters.
fn opens_label(text: &str) -> bool {
    let text = text.trim_start_matches(['【', '（', '[']);
    let label = run(text, 0, is_east_asian);
    NAME_CHARS.contains(&text[label.clone()].chars().count())
        && text[label.end..].starts_with([':', '：'])
}

/// What stands between two names, or a name and the next label.
fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '、' | '，' | ',' | ';' | '；' | '|' | '｜' | '丨')
}

/// Whether a label is a word of its own: one of one character stands before a sign.
fn is_long(label: &str) -> bool {
    label.chars().nth(1).is_some()
}

/// The paper or agency that leads a label: `新华社记者`, `来源：江城晚报 记者`.
fn paper(text: &str) -> Option<Range<usize>> {
    let known = || reporter::source(text, 0);
    let named = PAPER_LABELS
        .iter()
        .find_map(|source| text.strip_prefix(source));
    let Some(named) = named.map(str::trim_start) else {
        return known();
    };
    let start = text.len() - named.len();
    Some(start..start + named.find(char::is_whitespace)?)
}

/// A range without the dates and times at its ends.
fn without_dates(line: &str, range: Range<usize>) -> Range<usize> {
    let is_sign = |c: char| DATE_SIGNS.contains(&c) || EASTERN_UNITS.contains(&c);
    let is_date = |c: char| c.is_numeric() || c.is_whitespace() || is_sign(c);
    let has_number = |text: &str| text.contains(char::is_numeric);
    let text = &line[range.clone()];
    let led = text.len() - text.trim_start_matches(is_date).len();
    let start = if has_number(&text[..led]) { led } else { 0 };
    let kept = start + text[start..].trim_end_matches(is_date).len();
    // `阅读：100` is no time.
    let is_time = |text: &str| !text.starts_with(DATE_SIGNS);
    let end = if has_number(&text[kept..]) && is_time(&text[kept..]) {
        kept
    } else {
        text.len()
    };
    trimmed(line, range.start + start..range.start + end)
}

/// A range without the pair of brackets around it.
fn without_brackets(line: &str, range: Range<usize>) -> Range<usize> {
    let inner = in_brackets(&line[range.clone()]);
    inner.map_or(range.clone(), |inner| {
        range.start + inner.start..range.start + inner.end
    })
}

/// What stands in the pair of brackets that is around a text.
fn in_brackets(text: &str) -> Option<Range<usize>> {
    let open = text.chars().next()?;
    let inner = text.strip_prefix(open)?.strip_suffix(closing(open)?)?;
    let start = open.len_utf8();
    Some(start..start + inner.len())
}

/// A range without the address of a mail at its end.
fn without_mail(line: &str, range: Range<usize>) -> Range<usize> {
    let text = &line[range.clone()];
    let start = text.rfind([' ', '(', '\u{3000}']).unwrap_or(0);
    let is_mail = text[start..].contains('@') && text[start..].is_ascii();
    let end = if is_mail { start } else { text.len() };
    trimmed(line, range.start..range.start + end)
}

#[cfg(test)]
pub(super) mod tests {
    use super::labelled;

    /// The people that a line names, and its places and agencies behind bars.
    pub(in super::super) fn read(line: &str) -> Option<String> {
        let parts = labelled(line)?;
        let of = |ranges: &[std::ops::Range<usize>]| {
            let texts: Vec<&str> = ranges.iter().map(|range| &line[range.clone()]).collect();
            texts.join(",")
        };
        Some(format!(
            "{}|{}|{}",
            of(&parts.people),
            of(&parts.places),
            of(&parts.agencies)
        ))
    }

    #[test]
    fn what_stands_before_or_behind_names_says_who_wrote_it() {
        for (line, told) in [
            ("记者 林知夏 实习生 邓一帆", "林知夏,邓一帆||"),
            ("本报记者 沈一鸣 通讯员 罗桂芳", "沈一鸣,罗桂芳||本报"),
            (
                "来源：江畔晚报 记者 秦朗 通讯员 朱小雨",
                "秦朗,朱小雨||江畔晚报",
            ),
            (
                "2025年09月28日 07:46　来源：江岸晚报　记者 周文静",
                "周文静||江岸晚报",
            ),
            ("记者 张三 2025-09-28", "张三||"),
            ("新华社记者张三", "张三||新华社"),
            ("记者 张三 李四", "张三,李四||"),
            ("（记者 阿不都·热合曼）", "阿不都·热合曼||"),
            ("文／叶小满 编辑／何舟", "叶小满||"),
            ("文丨张三 编辑丨李四", "张三||"),
            ("撰文：张三 摄影：李四", "张三||"),
            (
                "文字／食光編輯部　攝影／阿賢 撰文／王小明",
                "王小明||食光編輯部",
            ),
            ("文字／食光編輯部　攝影／阿賢", "||食光編輯部"),
            ("聞き手・構成＝田所ゆう　写真＝浅見航平", "田所ゆう||"),
            ("文・写真＝山田太郎", "山田太郎||"),
            ("（白山支局・能登屋健）", "能登屋健||白山支局"),
            ("（甲府総局　田所美緒）", "田所美緒||甲府総局"),
            ("早报记者 周敏仪 实习生 郑晓", "周敏仪,郑晓||早报"),
            ("华东社记者 许文澜 通讯员 陈家骏", "许文澜,陈家骏||华东社"),
            (
                "2023-11-09 08:15:32   来源：云渚晚报   作者：邵一帆   字号：[大 中 小]",
                "邵一帆||云渚晚报",
            ),
            ("編集委員・佐伯真理子", "佐伯真理子||"),
            ("作者：王伟 阅读：100", "王伟||"),
            ("作者：邵一帆 字号：大 中 小", "邵一帆||"),
            ("记者 | 周砚秋 实习生 何苗", "周砚秋,何苗||"),
            (
                "来源：江城晚报　记者：邵一帆　【字号：大 中 小】",
                "邵一帆||江城晚报",
            ),
            (
                "来源：江城晚报 作者：邵一帆 2026-02-27 08:41",
                "邵一帆||江城晚报",
            ),
        ] {
            assert_eq!(read(line).as_deref(), Some(told), "{line}");
        }
    }

    #[test]
    fn a_name_of_three_characters_stands_beside_a_longer_one() {
        let told = Some("谷口真央,浜辺健||社会部,白山支局");
        assert_eq!(
            read("（社会部・谷口真央、白山支局・浜辺健）").as_deref(),
            told
        );
        for line in [
            "（社会部・浜辺健、東京支社・広告部）",
            "（社会部・谷口真央、白山支局・連絡先）",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn lines_that_say_something_else_are_none() {
        for line in [
            "记者会在北京举行",
            "记者问他为什么没有来",
            "文化很老",
            "编辑：李四",
            "图/视觉中国",
            "来源：江城晚报",
            "写真＝浅見航平",
            "文部科学省",
            "记者 手记",
            "作者 简介",
            "作者 安全",
            "记者 严重声明",
            "评论员 文章",
            "记者 综合报道",
            "記者 会見",
            "著者 一覧",
            "文字：大 中 小",
            "記者・編集者",
            "記者・写真",
            "（港の朝・今日）",
            "（社会部 今日の朝の港の話）",
            "白山支局・能登屋健",
            "（東京支社・広告部）",
            "（北陸総局　連絡先）",
            "（県警本部・事故）",
            "（江城支社 联系电话）",
            "（白山支社・営業時間）",
            "編集委員・コラム",
            "論説委員・社説",
            "記者・募集",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
