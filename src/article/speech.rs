//! Lines that a dash opens and that are what somebody says, as it is written in French, Polish, Russian and others.

use super::assemble::Judged;
use crate::measure::Kind;
use crate::page::{Bullet, Span, slice};

/// Most lines before and behind one that are looked at: a list is mostly shorter. Set by judgement.
const NEAR: usize = 16;

/// The line as it is shown if it is what somebody says: with its dash. All lines around it that the same dash opens are
/// sentences then; of a list some mostly end in no mark or in a semicolon. Looks at [`NEAR`] lines on either side at most.
pub(super) fn said(judged: Judged<'_, '_>, at: usize) -> Option<Span> {
    let span = &judged.page.lines()[at];
    let dash = opening_dash(judged, at)?;
    #[cfg(feature = "html")]
    if judged.page.markup(at).is_some_and(|line| line.opens_item) {
        return None;
    }
    let in_run = |at: &usize| opening_dash(judged, *at).is_some_and(|(_, sign)| sign == dash.1);
    let before = (0..at).rev().take(NEAR).take_while(in_run);
    let behind = (at + 1..judged.page.lines().len())
        .take(NEAR)
        .take_while(in_run);
    let is_speech = before.chain([at]).chain(behind).all(|at| ends(judged, at));
    is_speech.then_some(Span {
        content_start: dash.0,
        ..*span
    })
}

/// Where the dash that opens a line stands, and which it is.
fn opening_dash(judged: Judged<'_, '_>, at: usize) -> Option<(u32, char)> {
    let span = judged.page.lines().get(at)?;
    if span.bullet != Bullet::Leading {
        return None;
    }
    let opening = slice(judged.page.text(), span.start, span.content_start).trim_end();
    let sign = opening
        .chars()
        .next_back()
        .filter(|c| matches!(c, '–' | '—'))?;
    let before = u32::try_from(opening.len() - sign.len_utf8()).ok()?;
    Some((span.start + before, sign))
}

/// Whether a line ends as a sentence does. A semicolon asks in Greek.
fn ends(judged: Judged<'_, '_>, at: usize) -> bool {
    let content = || judged.page.content(&judged.page.lines()[at]).trim_end();
    match judged.measures.shapes()[at].ending {
        Kind::Stop | Kind::End | Kind::Ellipsis => true,
        Kind::Colon => content()
            .strip_suffix(';')
            .is_some_and(|text| text.ends_with(|c: char| matches!(c, '\u{370}'..='\u{3ff}'))),
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
}
