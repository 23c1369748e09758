//! What languages share: small words of names, what stands behind names, what claims a copyright.

/// Words in lower case that names hold in one language or another: `Ludwig van der Berg`, `Maria de los Ángeles
/// Pérez`. A line of such words alone is no name.
pub(crate) const NAME_PARTICLES: [&str; 40] = [
    "af", "al", "ap", "av", "bin", "binti", "bint", "da", "dal", "das", "de", "del", "dela",
    "della", "delos", "den", "der", "di", "do", "dos", "du", "el", "la", "las", "le", "los", "ibn",
    "op", "san", "ten", "ter", "und", "van", "vom", "von", "y", "zu", "zum", "zur", "’t",
];

/// Names of people that are frequent words of some language: `dan` is "and" in Indonesian, `kimi` "like"
/// in Azerbaijani. Those that open labels in a language with capitals (`Les`, `Una`, `Para`) are not among them.
pub(crate) const NAMES_LIKE_WORDS: [&str; 33] = [
    "Ada", "Aga", "Ang", "Cha", "Dan", "Duke", "Edi", "Ha", "Jo", "Jos", "Kar", "Kimi", "Kung",
    "Kwa", "Ky", "Leta", "Mai", "Meg", "Nii", "Ole", "Om", "Oo", "Per", "Sal", "Seda", "Sem",
    "Sen", "Tai", "Tika", "Vir", "Wani", "Yana", "Yang",
];

/// What stands behind a name, its full stop aside, and is part of it: `Joe Schmo, Jr.` Degrees (`MD`) are told
/// by their capitals.
pub(crate) const NAME_SUFFIXES: [&str; 6] = ["Esq", "II", "III", "IV", "Jr", "Sr"];

/// Words and signs that claim a copyright at the start of a line, `© 2026 AFP`, where a year and a name follow.
pub(crate) const COPYRIGHT_CLAIMS: [&str; 6] = ["(C)", "(c)", "Copyright", "Copyright ©", "©", "ⓒ"];

/// How a line opens and goes on that blogs put behind each entry of their feed: `The post <headline> appeared first on
/// <site>`, by the translations that the commonest of the tools for it has.
pub(crate) const FEED_TAILS: [(&str, &str); 15] = [
    ("Articolul ", " apare prima dată în "),
    ("Artikel ", " pertama kali tampil pada "),
    ("Artykuł ", " pochodzi z serwisu "),
    ("Der Beitrag ", " erschien zuerst auf "),
    ("Het bericht ", " verscheen eerst op "),
    ("Indlægget ", " blev først udgivet på "),
    ("Inlägget ", " dök först upp på "),
    ("Innlegget ", " dukket først opp på "),
    ("La entrada ", " se publicó primero en "),
    ("L’article ", " est apparu en premier sur "),
    ("L'articolo ", " proviene da "),
    ("O conteúdo ", " aparece primeiro em "),
    ("O post ", " apareceu primeiro em "),
    ("The post ", " appeared first on "),
    ("Сообщение ", " появились сначала на "),
];

/// What stands behind a word that leaves its end to another one, beside the joiners of the tables: `Ein- oder Ausgang`, `voor- tot
/// nazomer`, `two- or three-year`.
pub(crate) const SUSPENDING: [&str; 16] = [
    "als", "bis", "bzw", "eller", "från", "noch", "oder", "of", "och", "or", "sowie", "tai", "til",
    "till", "to", "tot",
];

#[cfg(test)]
mod tests {
    use super::{NAME_PARTICLES, NAMES_LIKE_WORDS};
    use crate::language::ALL;

    #[test]
    fn each_name_like_a_word_is_one_in_some_language() {
        for name in NAMES_LIKE_WORDS {
            let is_word = |word: &&str| word.eq_ignore_ascii_case(name);
            let mut words = ALL.iter().flat_map(|language| language.function_words);
            assert!(words.any(is_word), "{name}");
        }
    }

    #[test]
    fn no_joiner_is_a_particle_of_names() {
        // Most lists in German and Spanish are joined by these, and few names hold them.
        let kept = [("de", "und"), ("es", "y")];
        for language in ALL {
            let joiners = language.joiners.iter();
            let particles = joiners.filter(|joiner| NAME_PARTICLES.contains(joiner));
            for particle in particles {
                assert!(
                    kept.contains(&(language.code, particle)),
                    "{} {particle}",
                    language.code
                );
            }
        }
    }
}
