//! How pages write a phrase of the tables: in small letters, in capitals, with other apostrophes.

use unicode_normalization::char::decompose_canonical;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The spellings of a phrase that differ by more than ASCII case: as written, lower, upper,
/// capitalised, with every word capitalised; each also with the typographic apostrophe.
///
/// Greek capitals usually lose their accents and Turkish ones keep the dot of their `i`, so both
/// spellings are made.
pub(crate) fn variants(phrase: &str) -> Vec<String> {
    if phrase.is_ascii() {
        return ascii_forms(phrase);
    }
    if phrase.chars().all(is_caseless) {
        return spellings(phrase).collect();
    }
    let mut forms = Vec::with_capacity(FORMS);
    for spelling in spellings(phrase) {
        add_forms(&spelling, &mut forms);
    }
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// Forms that few phrases have more of.
const FORMS: usize = 8;

/// The ways in which pages write a word or phrase of the tables beside its case: Romanian with cedillas
/// in place of commas below its letters, as old fonts have them, and a wide colon at the end as a narrow
/// one, either with a blank before it.
pub(crate) fn spellings(phrase: &str) -> impl Iterator<Item = String> + use<> {
    let has_commas = phrase.contains(['ș', 'ț', 'Ș', 'Ț']);
    let old = has_commas.then(|| phrase.chars().map(with_cedilla).collect());
    let bare = phrase.strip_suffix('：');
    let colons = bare.map(|bare| [":", " ：", " :"].map(|colon| format!("{bare}{colon}")));
    std::iter::once(phrase.to_owned())
        .chain(old)
        .chain(colons.into_iter().flatten())
}

fn with_cedilla(c: char) -> char {
    match c {
        'ș' => 'ş',
        'ț' => 'ţ',
        'Ș' => 'Ş',
        'Ț' => 'Ţ',
        other => other,
    }
}

/// The forms of a phrase in ASCII, most of which differ by case alone.
fn ascii_forms(phrase: &str) -> Vec<String> {
    let lower = phrase.to_ascii_lowercase();
    let mut forms = Vec::with_capacity(FORMS);
    if lower.contains('i') {
        let mut dotted = in_capitals(&lower, 'İ');
        dotted.make_ascii_lowercase();
        forms.push(dotted);
    }
    forms.push(lower);
    add_curly(phrase, &mut forms);
    forms
}

/// Adds the forms of any phrase, with small letters as far as ASCII goes: those that may differ.
fn add_forms(phrase: &str, forms: &mut Vec<String>) {
    let mut lower = phrase.to_lowercase();
    lower.retain(|c| c != DOT);
    let upper = in_capitals(phrase, 'I');
    if opens_wide(&lower) {
        forms.extend([capitalised(&lower), titled(&lower)]);
    }
    if lower.contains('i') || phrase.chars().any(has_other_capital) {
        forms.push(in_capitals(&lower, 'İ'));
    }
    let bare = without_accents(&upper);
    if bare != upper {
        forms.push(bare);
    }
    if !lower.eq_ignore_ascii_case(phrase) {
        forms.push(phrase.to_owned());
    }
    forms.extend([lower, upper]);
    add_curly(phrase, forms);
    for form in forms {
        form.make_ascii_lowercase();
    }
}

/// Adds those forms of a phrase with an apostrophe that have a typographic one.
fn add_curly(phrase: &str, forms: &mut Vec<String>) {
    if phrase.contains('\'') {
        let curly: Vec<String> = forms
            .iter()
            .map(|form| form.replace('\'', "\u{2019}"))
            .collect();
        forms.extend(curly);
    }
}

/// Bytes that few phrases have more of in capitals.
const MORE_BYTES: usize = 8;

/// A text in capitals, with `of_i` for each `i`.
fn in_capitals(text: &str, of_i: char) -> String {
    let mut capitals = String::with_capacity(text.len() + MORE_BYTES);
    for c in text.chars() {
        match c {
            'i' => capitals.push(of_i),
            _ if c.is_ascii() => capitals.push(c.to_ascii_uppercase()),
            _ => capitals.extend(c.to_uppercase()),
        }
    }
    capitals
}

/// Whether a word of a text opens beyond ASCII, so that a capital there is another spelling.
fn opens_wide(text: &str) -> bool {
    let mut before = ' ';
    text.chars()
        .any(|c| std::mem::replace(&mut before, c) == ' ' && !c.is_ascii())
}

/// Whether a character has but one spelling, as most of those have that have no case.
fn is_caseless(c: char) -> bool {
    c != '\'' && !c.is_uppercase() && !c.is_lowercase()
}

/// A text, in NFC, without its accents. Most characters have none, and are in NFC.
fn without_accents(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    for c in text.chars() {
        if has_accent(c) {
            bare.extend(c.nfd().filter(|&c| !is_accent(c)).nfc());
        } else {
            bare.push(c);
        }
    }
    if is_nfc_quick(bare.chars()) == IsNormalized::Yes {
        return bare;
    }
    bare.nfc().collect()
}

fn has_accent(c: char) -> bool {
    let mut has_accent = false;
    if !c.is_ascii() {
        decompose_canonical(c, |part| has_accent |= is_accent(part));
    }
    has_accent
}

fn is_accent(c: char) -> bool {
    c == '\u{301}'
}

/// Whether a character is another one when it was made small and large again, as `ẞ`; the dot is taken off small ones.
fn has_other_capital(c: char) -> bool {
    let again = |c: char| c.to_lowercase().flat_map(char::to_uppercase);
    c == DOT || !c.is_ascii() && c.is_uppercase() && !again(c).eq([c])
}

/// The dot above, which the small letter of `İ` has.
const DOT: char = '\u{307}';

fn capitalised(lower: &str) -> String {
    let mut capitalised = String::with_capacity(lower.len());
    push_capitalised(&mut capitalised, lower);
    capitalised
}

fn titled(lower: &str) -> String {
    let mut titled = String::with_capacity(lower.len());
    for word in lower.split_inclusive(' ') {
        push_capitalised(&mut titled, word);
    }
    titled
}

fn push_capitalised(text: &mut String, lower: &str) {
    let mut chars = lower.chars();
    text.extend(chars.next().into_iter().flat_map(char::to_uppercase));
    text.push_str(chars.as_str());
}

#[cfg(test)]
mod tests {
    use super::{is_accent, spellings, variants};
    use crate::language::ALL;
    use proptest::prelude::{prop_assert_eq, proptest};
    use unicode_normalization::UnicodeNormalization;

    /// The plain way, which [`variants`] must agree with: every form of every phrase.
    fn plainly(phrase: &str) -> Vec<String> {
        let mut forms: Vec<String> = spellings(phrase)
            .flat_map(|form| all_forms(&form))
            .collect();
        forms.sort_unstable();
        forms.dedup();
        forms
    }

    fn all_forms(phrase: &str) -> Vec<String> {
        let lower = phrase.to_lowercase().replace('\u{307}', "");
        let upper = phrase.to_uppercase();
        let mut forms = vec![
            phrase.to_owned(),
            lower.clone(),
            capitalised(&lower),
            lower
                .split(' ')
                .map(capitalised)
                .collect::<Vec<_>>()
                .join(" "),
            upper.nfd().filter(|&c| !is_accent(c)).nfc().collect(),
            lower.replace('i', "İ").to_uppercase(),
            upper,
        ];
        let curly: Vec<String> = forms
            .iter()
            .map(|form| form.replace('\'', "\u{2019}"))
            .collect();
        forms.extend(curly);
        forms.iter().map(|form| form.to_ascii_lowercase()).collect()
    }

    fn capitalised(lower: &str) -> String {
        let mut chars = lower.chars();
        let first = chars.next().into_iter().flat_map(char::to_uppercase);
        first.chain(chars).collect()
    }

    #[test]
    fn phrases_of_the_tables_have_all_their_spellings() {
        let phrases = ALL.iter().flat_map(|language| {
            let words = language
                .months
                .into_iter()
                .flatten()
                .chain(language.weekdays);
            let words = words.chain(language.date_words).chain(language.staff);
            language
                .cues
                .iter()
                .map(|cue| cue.phrase)
                .chain(words.copied())
        });
        for phrase in phrases {
            let mut found = variants(phrase);
            found.sort_unstable();
            assert_eq!(found, plainly(phrase));
        }
    }

    proptest! {
        #[test]
        fn any_ascii_has_all_its_spellings(phrase in "[a-zA-Z'i .0-9-]{0,12}") {
            let mut found = variants(&phrase);
            found.sort_unstable();
            prop_assert_eq!(found, plainly(&phrase));
        }

        #[test]
        fn any_phrase_with_capitals_has_all_its_spellings(
            phrase in "\\PC{0,8}É\\PC{0,8}|[iİıI'ΆάσΣẞſéȚț語ǆǅK：ԱնႠა -]{0,8}[šΩ][i'Éß\u{301}\u{307}： ]{0,4}",
        ) {
            prop_assert_eq!(variants(&phrase), plainly(&phrase));
        }
    }
}
