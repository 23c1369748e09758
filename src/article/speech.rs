//! Lines that a dash opens and that are what somebody says, as it is written in French, Polish, Russian and others.

use super::assemble::Judged;
use crate::language::identify;
use crate::language::tables::QUOTED_SPEECH;
use crate::measure::Kind;
use crate::page::{Bullet, Page, Span, offset, slice};

/// Most lines before and behind one that are looked at: a list is mostly shorter. Set by judgement.
const NEAR: usize = 16;

/// Whether a dash opens speech on a page whose body lines are labelled: one opens a line of the body, which few pages have,
/// and the body is in no language that is known to write speech otherwise.
pub(crate) fn speaks(page: &Page<'_>, labels: &[bool]) -> bool {
    let mut lines = labels.iter().enumerate();
    let language = || {
        let first = labels.iter().position(|body| *body)?;
        let start = page.lines().get(first)?.content_start;
        identify(page.text().get(start as usize..)?)
    };
    lines.any(|(at, body)| *body && opening_dash(page, at).is_some())
        && !language().is_some_and(|language| QUOTED_SPEECH.contains(&language.code))
}

/// The line as it is shown if it is what somebody says: with its dash. All lines around it that the same dash opens are
/// sentences then; of a list some mostly end in no mark or in a semicolon. Looks at [`NEAR`] lines on either side at most.
pub(super) fn said(judged: Judged<'_, '_>, at: usize) -> Option<Span> {
    let (content_start, dash) = opening_dash(judged.page, at).filter(|_| judged.speaks)?;
    #[cfg(feature = "html")]
    if judged.page.markup(at).is_some_and(|line| line.opens_item) {
        return None;
    }
    let in_run = |at: &usize| opening_dash(judged.page, *at).is_some_and(|(_, sign)| sign == dash);
    let before = (0..at).rev().take(NEAR).take_while(in_run);
    let behind = (at + 1..judged.page.lines().len())
        .take(NEAR)
        .take_while(in_run);
    let is_speech = before.chain([at]).chain(behind).all(|at| ends(judged, at));
    is_speech.then_some(Span {
        content_start,
        ..judged.page.lines()[at]
    })
}

/// Where the dash that opens a line stands, and which it is.
fn opening_dash(page: &Page<'_>, at: usize) -> Option<(u32, char)> {
    let span = page.lines().get(at)?;
    if span.bullet != Bullet::Leading {
        return None;
    }
    let opening = slice(page.text(), span.start, span.content_start).trim_end();
    let sign = opening
        .chars()
        .next_back()
        .filter(|c| matches!(c, '–' | '—'))?;
    Some((span.start + offset(opening.len() - sign.len_utf8()), sign))
}

/// Whether a line ends as a sentence does. A semicolon asks in Greek.
fn ends(judged: Judged<'_, '_>, at: usize) -> bool {
    let is_greek = |c: char| matches!(c, '\u{370}'..='\u{3ff}');
    match judged.measures.shapes()[at].ending {
        Kind::Stop | Kind::End | Kind::Ellipsis => true,
        Kind::Colon => {
            let content = judged.page.content(&judged.page.lines()[at]).trim_end();
            let question = content.strip_suffix(';');
            question.is_some_and(|text| text.ends_with(is_greek))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::{BlockKind, Line, Pipeline, Vote};

    /// Kind and text of all lines of a page.
    fn blocks(page: &str) -> Vec<(BlockKind, String)> {
        let all = |_: Line<'_>| Vote::certainly_body();
        let pipeline = Pipeline::builder().add("all", all).build();
        let pipeline = pipeline.expect("one filter");
        let article = pipeline.extract(page).expect("an article");
        let blocks = article.blocks().iter();
        blocks
            .map(|block| (block.kind(), block.text().to_owned()))
            .collect()
    }

    #[test]
    fn what_somebody_says_keeps_its_dash() {
        for said in [
            "— Je ne sais pas, dit-il.",
            "– Pojechałem i zobaczyłem – mówi wójt.",
            "— Сколько ещё ждать?",
            "— No me lo puedo creer…",
            "– Και ποιος θα πληρώσει;",
            "– არ ვიცი, თქვა მან.",
        ] {
            assert_eq!(blocks(said), [(BlockKind::Paragraph, said.to_owned())]);
        }
        let talk = "— Когда откроют порт?\n— Не знаю.";
        let lines = talk
            .lines()
            .map(|line| (BlockKind::Paragraph, line.to_owned()));
        assert!(lines.eq(blocks(talk)));
    }

    #[test]
    fn items_of_a_list_lose_their_dash() {
        for (list, items) in [
            ("— Порт закрыт;\n— Паром ходит;\n— Рынок открыт.", 3),
            ("– Der Hafen bleibt zu.\n– Die Fähre fährt", 2),
            ("- It stays closed.", 1),
            ("• It stays closed.", 1),
        ] {
            let blocks = blocks(list);
            assert_eq!(blocks.len(), items);
            for (kind, text) in blocks {
                assert_eq!(kind, BlockKind::Item);
                assert!(text.starts_with(char::is_alphabetic), "{text}");
            }
        }
    }

    #[test]
    fn a_dash_opens_no_speech_in_languages_that_write_it_in_quotation_marks() {
        for (page, kind) in [
            (
                "Der Hafen ist zu, und es ist nicht klar, wann er wieder auf ist.\n– Die Fähre bleibt in dem Hafen \
                 und fährt nicht.\n– Der Markt ist auf, aber nicht an dem Montag.",
                BlockKind::Item,
            ),
            (
                "Port jest zamknięty i nie wiadomo, kiedy się go otworzy.\n– To nie jest tak, że się nie da – mówi \
                 wójt.\n– Nie wiem, co z tego będzie, ale na to nie ma pieniędzy.",
                BlockKind::Paragraph,
            ),
        ] {
            let kinds: Vec<BlockKind> = blocks(page).into_iter().map(|(kind, _)| kind).collect();
            assert_eq!(kinds, [BlockKind::Paragraph, kind, kind]);
        }
    }
}
