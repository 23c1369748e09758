//! Who wrote a story by what opens its first paragraph, as papers of China and Korea say it, and those of Japan in brackets,
//! where no line of its own does: `(서울=연합뉴스) 홍길동 기자 = …`, `本报讯（记者 张三 通讯员 李四）…`, `[이데일리 홍길동 기자] …`.

use super::byline::{Byline, Parts, bracketed, signs};
use super::front::Front;
use super::{Dateline, Sourced};
use std::ops::Range;

/// Those whom the opening of the first paragraph names: the one with the dateline, or the first of the body.
pub(super) fn opening<'t>(
    front: Front<'_, 't>,
    filed: Option<&(usize, Sourced<Dateline<'_>>)>,
) -> Option<Byline<'t>> {
    let at = filed.map_or(front.body, |(at, _)| *at);
    let line = front.cleaned(at);
    let in_dateline = || signed(line.text(), filed?.1.people_ranges());
    let parts = in_dateline().or_else(|| bracketed(line.text()))?;
    let part = |range| front.part((at, &line), range, "opening of the first paragraph");
    Some(Byline::of(parts, part))
}

/// Those of a dateline's people that are names.
fn signed(line: &str, people: &[Range<usize>]) -> Option<Parts> {
    let before_all = line.get(..people.first()?.start)?;
    let is_name = |name: &&Range<usize>| {
        let parts = line.get(..name.start).zip(line.get((*name).clone()));
        parts.is_some_and(|(before, text)| signs(text, (before_all, before)))
    };
    let people: Vec<_> = people.iter().filter(is_name).cloned().collect();
    (!people.is_empty()).then(|| Parts {
        people,
        ..Parts::default()
    })
}

#[cfg(test)]
mod tests {
    /// The people of a page whose first paragraph opens so, with a line below its headline.
    fn names(line: &str, opening: &str) -> Vec<String> {
        let korean = opening.contains(|c| matches!(c, '\u{ac00}'..='\u{d7a3}'));
        let (title, paragraph) = if korean {
            (
                "부산항 5월까지 닫는다",
                "부산항은 공사가 예정보다 길어져 오는 5월까지 문을 닫는다고 항만 당국이 화요일 밝혔다. 노동자 삼백 명은 다른 \
                 항구에서 일하게 되며 배들은 모두 가까운 항구로 간다.\n\n",
            )
        } else {
            (
                "港口关闭到五月",
                "港务局周二表示，由于工程比计划的时间长，港口将关闭到五月，三百名工人将在其他港口工作，所有船只都将前往附近的港口。\
                 没有人知道为什么工程需要这么长时间，也没有人知道要花多少钱。\n\n",
            )
        };
        let page = format!("{title}\n\n{line}\n\n{opening}{}", paragraph.repeat(4));
        let article = crate::Pipeline::news().extract(&page).expect("an article");
        article.byline().names().map(str::to_owned).collect()
    }

    #[test]
    fn the_opening_of_the_first_paragraph_names_who_wrote_it() {
        for (opening, people) in [
            ("(서울=연합뉴스) 홍길동 기자 = ", "홍길동"),
            ("(울산=연안통신) 홍길동 기자 = ", "홍길동"),
            ("[서울=뉴시스] 홍길동 김철수 기자 = ", "홍길동,김철수"),
            ("[서울=뉴시스]홍길동 기자 = ", "홍길동"),
            ("[서울=한겨레] 홍길동 기자 = ", "홍길동"),
            ("(서울=연합뉴스) 홍길동 사진 김철수 기자 = ", "홍길동"),
            ("本报讯（记者 张建国 通讯员 李雅琴 摄影）", "张建国"),
            (
                "(런던·서울=연합뉴스) 황정우 특파원 백나리 기자 = ",
                "황정우,백나리",
            ),
            ("(서울=연합뉴스) 홍길동 인턴 기자 = ", "홍길동"),
            ("(서울=연합뉴스) 홍길동 기자 김철수 사진기자 = ", "홍길동"),
            ("[이데일리 홍길동 기자] ", "홍길동"),
            ("[스포츠라이브=청주, 윤태경 기자] ", "윤태경"),
            ("〔記者林沛瑜／台東報導〕", "林沛瑜"),
            ("〔記者林沛瑜/綜合報導〕", "林沛瑜"),
            ("（中央社記者王小明台北15日電）", "王小明"),
            ("（记者 张建国 通讯员 李雅琴）", "张建国,李雅琴"),
            ("本报讯（记者张建国）", "张建国"),
            ("（记者张建国报道）", "张建国"),
            ("本报讯(记者 张建国 通讯员 李雅琴)", "张建国,李雅琴"),
            ("新华社北京3月15日电（记者张建国、李雅琴）", "张建国,李雅琴"),
            ("本报讯（记者 张建国 摄影 李雅琴）", "张建国"),
        ] {
            assert_eq!(names("", opening).join(","), people, "{opening}");
        }
    }

    #[test]
    fn what_else_opens_it_is_nobody() {
        for opening in [
            "(서울=연합뉴스) ",
            "(서울=스포츠라이브) ",
            "[앵커] ",
            "(사진=홍길동 기자) ",
            "(서울=연합뉴스) 온라인뉴스팀 기자 = ",
            "本报讯 ",
            "本报讯（本报记者）",
            "本报讯（记者 摄影报道）",
            "【独家】",
            "（图/视觉中国）",
            "（摄影 李雅琴）",
            "（张建国摄）",
            "（记者张建国摄）",
            "（记者张建国、李雅琴 摄）",
            "本报讯（江西）",
            "本报讯（高新区）",
            "新华社北京3月15日电（国际观察）",
            "(서울=연합뉴스) 경제 기자 = ",
            "(서울=연합뉴스) 최고의 기자 = ",
            "(서울=연합뉴스) 홍길동 카메라 기자 = ",
            "[서울=한겨레] ",
            "[연합뉴스 오늘의 기자] ",
            "本报讯（记者张建国、李雅琴 摄）",
            "本报讯（通讯员 张建国 摄）",
            "(서울=연합뉴스) 편집국 기자 = ",
            "(서울=연합뉴스) 김도훈 사진기자 = ",
            "(서울=연합뉴스) 사진 김철수 기자 = ",
            "[오늘의 기자] ",
            "[유튜브 기자] ",
        ] {
            assert!(names("", opening).is_empty(), "{opening}");
        }
    }

    #[test]
    fn a_line_of_its_own_names_them_first() {
        assert_eq!(
            names("김철수 기자", "(서울=연합뉴스) 홍길동 기자 = "),
            ["김철수"]
        );
    }
}
