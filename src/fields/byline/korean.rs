//! Bylines with a role behind each name, as Korean papers write them: `정유림 기자 yurim@paper.example`, `[스포츠라이브 = 청주, 윤태경
//! 기자]`, `글·사진 한지우 객원기자`.

use super::eastern::{all_labels, is_eastern_team};
use super::parts::Parts;
use super::words::role_suffix;
use crate::fields::names::{is_hangul, paper_or_agency};
use crate::fields::range::{pieces, trimmed};
use crate::language::tables::{KOREAN_SURNAMES, KOREAN_TEAM_ENDS};
use std::ops::Range;

/// Syllables of a name: most have three.
pub(super) const SYLLABLES: std::ops::RangeInclusive<usize> = 2..=4;
/// Fewest syllables of one that stands alone with its role: words of two are `방송 기자` and `담당 기자`.
const ALONE: usize = 3;
/// Most syllables of a place, as `서울`: more are a paper.
const PLACE: usize = 3;

/// The byline that all of a range of a line is, which had an address of a mail behind it or not.
pub(super) fn korean(line: &str, (range, has_mail): (Range<usize>, bool)) -> Option<Parts> {
    let text = line.get(range.clone())?;
    if !text.contains(is_hangul) {
        return None;
    }
    role_suffix(text)?;
    let mut parts = Parts::default();
    let mut start = range.start;
    if let Some(sign) = text.find('=') {
        before_names(line, trimmed(line, start..start + sign), &mut parts)?;
        start += sign + 1;
    }
    let listed = pieces(line, start..range.end, |c| c == ',');
    for piece in listed.flat_map(|piece| behind_roles(line, trimmed(line, piece))) {
        match role_suffix(line.get(piece.clone())?) {
            Some(role) => bearers(line, piece, role, &mut parts)?,
            None if line.get(piece.clone()).is_some_and(is_full_name) => parts.people.push(piece),
            None if parts.people.is_empty() => before_names(line, piece, &mut parts)?,
            None => return None,
        }
    }
    let first = line.get(parts.people.first()?.clone())?;
    let is_alone = parts.people.len() == 1 && parts.places.is_empty() && parts.agencies.is_empty();
    (has_mail || !is_alone || first.chars().count() >= ALONE).then_some(parts)
}

/// A piece of a list, cut behind each role that more follows: `홍길동 기자 김철수 기자`, `홍길동 기자 · 김철수 기자`.
fn behind_roles(line: &str, piece: Range<usize>) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = piece.start;
    while let Some(end) = line.get(start..piece.end).and_then(first_bearer) {
        pieces.push(start..start + end);
        start += end + 1;
        let rest = line.get(start..piece.end).unwrap_or_default();
        start = piece.end - rest.trim_start_matches(['·', ' ']).len();
    }
    pieces.push(start..piece.end);
    pieces
}

/// Where the first name and role of a text end, if a blank follows and the text ends in a role, too.
fn first_bearer(text: &str) -> Option<usize> {
    role_suffix(text)?;
    let is_bearer = |at: &usize| {
        let (name, role) = text[..*at].rsplit_once(' ').unwrap_or_default();
        is_name(name) && role_suffix(role) == Some(role)
    };
    text.match_indices(' ').map(|(at, _)| at).find(is_bearer)
}

/// Adds who bear a role that stands behind their names, and what stands before those.
fn bearers(line: &str, piece: Range<usize>, role: &str, parts: &mut Parts) -> Option<()> {
    let end = piece.end - role.len();
    let head = trimmed(line, piece.start..end);
    let text = line.get(head.clone())?;
    let start = head.start + text.rfind(' ').map_or(0, |blank| blank + 1);
    let before = trimmed(line, head.start..start);
    parts.roles.push(end..piece.end);
    if line.get(before.clone()).is_some_and(is_full_name) {
        // `홍길동 김철수 기자`, `홍길동 문화전문기자`
        let both = [before, start..head.end].into_iter();
        let full = both.filter(|name| line.get(name.clone()).is_some_and(is_full_name));
        parts.people.extend(full);
        return Some(());
    }
    for name in pieces(line, start..head.end, |c| matches!(c, '·' | '・')) {
        is_name(line.get(name.clone())?).then(|| parts.people.push(name))?;
    }
    if before.is_empty() {
        return Some(());
    }
    before_names(line, before, parts)
}

/// Adds what stands before names: a paper, a team, a place, or labels of what they did, one of which must be of writing.
fn before_names(line: &str, before: Range<usize>, parts: &mut Parts) -> Option<()> {
    let text = line.get(before.clone())?;
    if let Some(writes) = all_labels(text) {
        return writes.then_some(());
    }
    if text.is_empty() || !text.chars().all(is_hangul) {
        return None;
    }
    let is_paper = paper_or_agency(text).is_some() || text.chars().count() > PLACE;
    let told = if is_paper || is_eastern_team(text) {
        &mut parts.agencies
    } else {
        &mut parts.places
    };
    told.push(before);
    Some(())
}

/// Whether a text is a name: a surname and one to three syllables, and no team's, paper's nor label (`기자명`).
fn is_name(text: &str) -> bool {
    let is_other = text.ends_with(KOREAN_TEAM_ENDS)
        || paper_or_agency(text).is_some()
        || all_labels(text).is_some();
    SYLLABLES.contains(&text.chars().count())
        && text.chars().all(is_hangul)
        && text.starts_with(|c| KOREAN_SURNAMES.contains(c))
        && !is_other
}

/// Whether a text is a name of as many syllables as most have.
pub(super) fn is_full_name(text: &str) -> bool {
    text.chars().count() == ALONE && is_name(text)
}

#[cfg(test)]
mod tests {
    use super::super::labelled::tests::read;

    #[test]
    fn a_role_behind_a_name_tells_who_wrote_it() {
        for (line, told) in [
            ("정유림 기자 yurim@hannae.example", "정유림||"),
            ("구독 기자 gudok@hannae.example", "구독||"),
            ("홍길동·김철수 기자", "홍길동,김철수||"),
            (
                "[스포츠라이브 = 청주, 윤태경 기자]",
                "윤태경|청주|스포츠라이브",
            ),
            ("홍길동, 김철수 기자", "홍길동,김철수||"),
            ("홍길동 기자 김철수 기자", "홍길동,김철수||"),
            ("홍길동 기자 남궁솔 기자", "홍길동,남궁솔||"),
            ("홍길동 기자 · 김철수 기자", "홍길동,김철수||"),
            (
                "홍길동 기자 김철수 기자 이영희 기자",
                "홍길동,김철수,이영희||",
            ),
            ("홍길동 김철수 기자", "홍길동,김철수||"),
            ("홍길동 정치부 기자", "홍길동||"),
            ("글·사진 한지우 객원기자", "한지우||"),
            ("글=홍길동 기자", "홍길동||"),
            ("글ㆍ사진 홍길동 기자", "홍길동||"),
            ("기자명 홍길동 기자", "홍길동||"),
            ("서울 홍길동 기자 (gil@paper.example)", "홍길동|서울|"),
            ("서울=홍길동 기자", "홍길동|서울|"),
            ("연합뉴스 홍길동 기자", "홍길동||연합뉴스"),
            ("온라인뉴스팀 홍길동 기자", "홍길동||온라인뉴스팀"),
        ] {
            assert_eq!(read(line).as_deref(), Some(told), "{line}");
        }
        for line in [
            "기자 두 명이 왔다",
            "작년 여름 서울 홍길동 기자",
            "사진=홍길동 기자",
            "영상 홍길동 기자",
            "정치부 기자",
            "담당 기자",
            "기자명 기자",
            "올해의 기자",
            "방송 기자",
            "존 스미스 기자",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
