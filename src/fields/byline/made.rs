//! Who made which part of a story, as a word without a colon says before each name: `text Ana Marin / foto Ion Popescu`.

use super::line::add_list;
use super::names::bare_words;
use super::parts::Parts;
use super::words::{is_of_pictures, is_of_text};
use crate::fields::range::pieces;

/// Who wrote the text, of a line that says so, and who took the pictures.
pub(super) fn made(line: &str) -> Option<Parts> {
    let mut parts = Parts::default();
    let mut pictures = false;
    for piece in pieces(line, 0..line.len(), |c| matches!(c, '/' | '|' | ';')) {
        let piece = bare_words(line, piece);
        let (label, names) = line.get(piece.clone())?.split_once(' ')?;
        let names = piece.end - names.len()..piece.end;
        if is_of_text(label) {
            parts.roles.push(piece.start..piece.start + label.len());
            add_list(line, names, 2, &mut parts).then_some(())?;
        } else if is_of_pictures(label) {
            // `Autor werden | Foto einsenden` names nobody.
            pictures = add_list(line, names, 2, &mut Parts::default());
            pictures.then_some(())?;
        } else {
            return None;
        }
    }
    (pictures && !parts.people.is_empty()).then_some(parts)
}

#[cfg(test)]
mod tests {
    use crate::fields::byline::bare::tests::people;

    #[test]
    fn who_took_pictures_is_no_author_where_another_one_wrote() {
        for (line, names) in [
            ("text Ana Marin / foto Ion Popescu", "Ana Marin"),
            ("Text Ana Marin | Foto Ion Popescu", "Ana Marin"),
            (
                "foto Ion Popescu / text Ana Marin, Dan Rusu",
                "Ana Marin,Dan Rusu",
            ),
            ("Ann Lee (Text), Jan Roe (Fotos)", "Ann Lee"),
            ("Ann Lee (Text), Jan Roe (Foto)", "Ann Lee"),
            ("Jan Roe (Fotos), Ann Lee (Text)", "Ann Lee"),
            ("Ann Lee, Jan Roe (Fotos)", "Ann Lee"),
            (
                "Teresa Vilela e Rui Lobo (texto) e Nelson Reis (fotografia)",
                "Teresa Vilela,Rui Lobo",
            ),
            ("Ann Lee (texto), Rui Lobo e Nelson Reis (fotos)", "Ann Lee"),
            ("Jan Roe (Fotos)", "Jan Roe"),
        ] {
            assert_eq!(people(line).join(","), names, "{line}");
        }
        assert!(people("Ann Lee (Cork), Jan Roe (Bari)").is_empty());
        for line in [
            "text und foto / foto und text",
            "Text messages / Foto Ion Popescu",
            "foto Ion Popescu / foto Ana Marin",
            "Text / Foto",
        ] {
            assert!(super::made(line).is_none(), "{line}");
        }
    }
}
