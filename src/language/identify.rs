//! Names the language of a text, from its script and its function words.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::phrases::{is_word_char, spellings};
use super::{ALL, Language};

/// How many characters of the text are read; more do not change the answer.
const READ_LIMIT: usize = 6_000;

/// The least number of function words that settles a language.
const FEWEST_WORDS: usize = 6;

/// The least number of letters that settles a language by its script alone.
const FEWEST_LETTERS: usize = 12;

/// How far the best language must be ahead of the next, in percent of the next one's shares.
const LEAD_PERCENT: usize = 120;

/// The parts that a word is shared out in among the languages that have it: all numbers up to ten
/// divide it.
const WORD_PARTS: usize = 2520;

/// A language code and the letters that only this language of the tables uses.
type Script = (&'static str, fn(char) -> bool);

/// The languages that a script of their own settles.
const SCRIPTS: [Script; 7] = [
    (
        "el",
        |c| matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}'),
    ),
    ("he", |c| matches!(c, '\u{5d0}'..='\u{5ea}')),
    ("bn", |c| matches!(c, '\u{980}'..='\u{9ff}')),
    ("ta", |c| matches!(c, '\u{b80}'..='\u{bff}')),
    ("th", |c| matches!(c, '\u{e00}'..='\u{e7f}')),
    ("ko", |c| matches!(c, '\u{ac00}'..='\u{d7a3}')),
    ("hi", |c| matches!(c, '\u{900}'..='\u{97f}')),
];

/// The language of a text, or `None` where unsure.
///
/// Reads at most the first six thousand characters. Scripts used by one language of the tables
/// decide by themselves; the other languages need at least six function words and a clear lead, for
/// which a word that several languages have tells the less of each (`la` than `los` of Spanish). It
/// errs between near relatives (Danish and Norwegian) in short texts, and names the nearest relative
/// of a language without a table (Marathi reads as Hindi).
///
/// ```
/// use bodycopy::language::identify;
/// let text = "Die Regierung hat am Montag mit den Ländern über das Gesetz und die Folgen für die \
///             Städte gesprochen, wie ein Sprecher nach dem Treffen sagte.";
/// assert_eq!(identify(text).map(|language| language.code), Some("de"));
/// assert!(identify("OK 123").is_none());
/// ```
pub fn identify(text: &str) -> Option<&'static Language> {
    let head = text
        .char_indices()
        .nth(READ_LIMIT)
        .map_or(text, |(end, _)| &text[..end]);
    by_script(head).or_else(|| by_words(head))
}

fn by_script(text: &str) -> Option<&'static Language> {
    let (mut letters, mut kana, mut han) = (0usize, 0usize, 0usize);
    let mut seen = [0usize; SCRIPTS.len()];
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        kana += usize::from(matches!(c, '\u{3041}'..='\u{30ff}'));
        han += usize::from(matches!(c, '\u{3400}'..='\u{9fff}'));
        for (count, (_, is_in)) in seen.iter_mut().zip(SCRIPTS) {
            *count += usize::from(is_in(c));
        }
    }
    if letters < FEWEST_LETTERS {
        return None;
    }
    for (count, (code, _)) in seen.iter().zip(SCRIPTS) {
        if count * 2 > letters {
            return super::by_code(code);
        }
    }
    // Japanese prose is at least a tenth kana; Chinese has none but in names.
    if (kana + han) * 2 > letters {
        return super::by_code(if kana * 10 > kana + han { "ja" } else { "zh" });
    }
    None
}

fn by_words(text: &str) -> Option<&'static Language> {
    static WORDS: LazyLock<HashMap<String, Vec<usize>>> = LazyLock::new(|| {
        let mut words: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, language) in ALL.iter().enumerate() {
            let function_words = language.function_words.iter();
            for word in function_words.flat_map(|word| spellings(word)) {
                let languages = words.entry(word).or_default();
                if !languages.contains(&index) {
                    languages.push(index);
                }
            }
        }
        words
    });
    let (mut counts, mut shares) = (vec![0usize; ALL.len()], vec![0usize; ALL.len()]);
    let lower = text.to_lowercase();
    for word in lower.split(|c| !is_word_char(c) && c != '\u{200c}') {
        let languages = WORDS.get(word).map_or(&[][..], Vec::as_slice);
        for &index in languages {
            counts[index] += 1;
            shares[index] += WORD_PARTS / languages.len();
        }
    }
    // A tie goes to the first language by code, and fails the lead below anyway.
    let best = (0..shares.len()).rev().max_by_key(|&index| shares[index])?;
    let next = (0..shares.len())
        .filter(|&i| i != best)
        .map(|i| shares[i])
        .max()
        .unwrap_or(0);
    let clear = counts[best] >= FEWEST_WORDS && shares[best] * 100 > next * LEAD_PERCENT;
    clear.then(|| ALL.get(best).copied()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::too_many_lines)] // A table.
    fn names_the_language_of_a_sentence_or_two() {
        let texts = [
            (
                "en",
                "The president said on Monday that the talks would be held with leaders from the region and that he was confident.",
            ),
            (
                "fr",
                "Le président a annoncé que les discussions sont prévues dans la capitale avec des dirigeants qui ont accepté pour cette semaine.",
            ),
            (
                "es",
                "El presidente dijo que las conversaciones se celebrarán en la capital con los líderes de la región y que fue una buena noticia para el país.",
            ),
            (
                // Catalan has ten of its fourteen function words too.
                "es",
                "El alcalde ha pedido una reunión al ministro del ramo, en la que ha de hablar del puerto y de un barco, según la prensa.",
            ),
            (
                // Dutch has most of its function words too.
                "af",
                "Hierdie wet moet daar wees tot beskerming van die burgers teen die staat, en is op die tafel van die raad.",
            ),
            (
                "nb",
                "Det er mange som vil kjøpe hus i byen, og prisen på en leilighet har aldri vært høyere enn nå, men det var å vente.",
            ),
            (
                "pt",
                "O presidente disse que as conversas serão realizadas na capital com os líderes da região e que não há uma data para o encontro.",
            ),
            (
                "sv",
                "Regeringen har sagt att det inte är klart om den nya lagen som ska gälla för alla är bra, men att den var viktig.",
            ),
            (
                "ru",
                "Президент заявил, что переговоры пройдут в столице и что он не видит причин для отказа, как это было в прошлом году.",
            ),
            (
                "uk",
                "Президент заявив, що переговори відбудуться у столиці та що він не бачить причин для відмови, але це не від нього залежить.",
            ),
            (
                "ar",
                "قال الرئيس إن المحادثات التي جرت في العاصمة كانت من أجل السلام بين البلدين بعد أن كان الوضع على وشك الانفجار",
            ),
            (
                "fa",
                "رئیس جمهور گفت که این مذاکرات در تهران با حضور نمایندگان برای صلح برگزار شده است و وی از آن راضی است",
            ),
            (
                "ur",
                "وزیر اعظم نے کہا ہے کہ یہ مذاکرات ملک کے لیے اہم ہیں اور اس میں تمام جماعتوں کو شامل کیا گیا",
            ),
            (
                "ja",
                "首相は月曜日に記者団に対し、会談は来週に東京で行われると述べた。",
            ),
            (
                "zh",
                "总理周一对记者表示，会谈将于下周在北京举行，双方都表示欢迎。",
            ),
            (
                "ko",
                "총리는 월요일 기자들에게 회담이 다음 주 서울에서 열린다고 말했다.",
            ),
            (
                "ro",
                "Președintele a spus luni că discuțiile vor avea loc la București și că nu este niciun motiv pentru amânare, după ce au fost invitați toți.",
            ),
            (
                // With cedillas, as old fonts had them.
                "ro",
                "Preşedintele a spus luni că discuţiile se mută şi că va pleca după ele, şi nu s-a întors.",
            ),
            (
                "lt",
                "Prezidentas pirmadienį sakė, kad derybos vyks Vilniuje ir kad nėra priežasčių jų atidėti, bet apie tai kalbės dėl laiko ir ministras.",
            ),
            (
                "ms",
                "Beliau berkata demikian kepada pemberita kerana harga barang telah naik, manakala pihak kerajaan akan turut membantu, katanya dalam satu kenyataan.",
            ),
            (
                "id",
                "Ia mengatakan hal itu karena harga barang sudah naik, dan bahwa pemerintah akan membantu mereka dari anggaran yang ada, kata juru bicara.",
            ),
            (
                "hu",
                "Az elnök hétfőn azt mondta, hogy a tárgyalások után már nem lesz akadály, és a miniszter szerint ez volt az utolsó.",
            ),
            (
                "hr",
                "Predsjednik je u ponedjeljak rekao da će se razgovori održati u Zagrebu i da nije bilo razloga za odgodu, što su potvrdili koji su bili na sastanku.",
            ),
            (
                "sr",
                "Председник је у понедељак рекао да ће се разговори одржати у Београду и да није било разлога за одлагање, што су потврдили који су били на састанку.",
            ),
            (
                "bg",
                "Президентът каза в понеделник, че преговорите ще се проведат в София и че не е имало причина за отлагане, след като са поканени всички.",
            ),
            (
                "sk",
                "Prezident v pondelok povedal, že rokovania sa budú konať v Bratislave a že nie sú dôvody na odklad, ktorý by podľa vlády bol aj drahý.",
            ),
            (
                "cs",
                "Prezident v pondělí řekl, že jednání se budou konat v Praze a že nejsou důvody k odkladu, které by podle vlády byly také drahé.",
            ),
            (
                "ca",
                "El president va dir dilluns que les converses seran a la capital amb els líders de la regió i que també ha convidat els partits per parlar-ne.",
            ),
            (
                "af",
                "Die president het Maandag gesê dat die gesprekke nie in die stad sal wees nie, want hulle wat dit wou hê, het vir hom gewag.",
            ),
            (
                "nl",
                "De president zei maandag dat de gesprekken niet in de stad zijn, maar dat het voor een deel van de partijen te vroeg is en hij wordt nog gevraagd.",
            ),
            (
                "ta",
                "பேச்சுவார்த்தை அடுத்த வாரம் சென்னையில் நடைபெறும் என்று முதல்வர் தெரிவித்தார்.",
            ),
            (
                "hi",
                "प्रधानमंत्री ने सोमवार को कहा कि बैठक अगले सप्ताह दिल्ली में होगी।",
            ),
        ];
        for (code, text) in texts {
            assert_eq!(
                identify(text).map(|language| language.code),
                Some(code),
                "{text}"
            );
        }
        for unsure in ["", "2020", "Reuters", "Aa Bb Cc Dd Ee Ff Gg Hh"] {
            assert!(identify(unsure).is_none(), "{unsure}");
        }
    }
}
