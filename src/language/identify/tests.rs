//! What texts of many languages are said to be, and the plain way as the oracle of the fast one.

use super::*;
use proptest::prelude::{any, prop, prop_assert_eq, proptest};
use proptest::sample::Index;

#[test]
#[allow(clippy::too_many_lines)] // A table.
fn names_the_language_of_a_sentence_or_two() {
    let texts = [
        (
            "en",
            "The president said on Monday that the talks would be held with leaders from the region and that he was confident.",
        ),
        (
            "et",
            "President ütles esmaspäeval, et kõnelused peetakse pealinnas ning et nende ajal ei ole kellelgi seda õigust, kuid kohta ei ole veel.",
        ),
        (
            "is",
            "Forsetinn sagði að viðræðurnar yrðu haldnar í höfuðborginni og að þeir sem hafa verið þar segir hann ekki vera með það.",
        ),
        (
            "lv",
            "Prezidents pirmdien sacīja, ka sarunas notiks galvaspilsētā un ka viņš arī nav pret to, bet tikai pēc tam, kad būs laiks.",
        ),
        (
            "sl",
            "Predsednik je povedal, da bodo pogovori v glavnem mestu in da se jih lahko udeležijo tudi tisti, ki so bili že pri njem, ker je tako.",
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

#[test]
fn words_are_cut_before_they_are_lowered_and_lowered_by_characters() {
    for c in '\0'..=char::MAX {
        let mut lowered = String::new();
        lower(c, |c| lowered.push(c));
        assert_eq!(lowered, c.to_lowercase().to_string());
        assert!(
            lowered
                .chars()
                .all(|low| is_word_char(low) == is_word_char(c))
        );
    }
}

/// The plain way to see the function words of a text.
fn plainly(text: &str) -> Vec<Vec<usize>> {
    let lower = text.to_lowercase();
    let words = lower.split(|c| !is_word_char(c) && c != '\u{200c}');
    let words = words.filter_map(|word| FunctionWords::shared().languages.get(word));
    words.map(|(_, languages)| languages.clone()).collect()
}

proptest! {
    #[test]
    fn function_words_are_seen_in_any_case(
        words in prop::collection::vec((0..ALL.len(), any::<Index>(), 0..3), 1..20),
        others in "([a-cσΣςİıß.' ]|\\PC){0,20}",
        mark in "[ ,Σ\u{200c}’-]",
    ) {
        let cased = words.into_iter().map(|(language, at, case)| {
            let words = ALL[language].function_words;
            match (words.get(at.index(words.len().max(1))).unwrap_or(&""), case) {
                (word, 0) => word.to_uppercase(),
                (word, 1) => format!("{word}{others}"),
                (word, _) => (*word).to_owned(),
            }
        });
        let text = cased.collect::<Vec<String>>().join(&mark);
        let mut seen = Vec::new();
        FunctionWords::shared().each(&text, |_, languages| seen.push(languages.to_vec()));
        prop_assert_eq!(seen, plainly(&text));
    }

    #[test]
    fn scripts_are_counted_by_kinds(text in "(\\PC|[ऀ-ॿ぀-ヿ㐀-鿿]){0,40}") {
        for c in text.chars() {
            let letter = c.is_alphabetic();
            let expected = SCRIPTS.map(|(_, is_in)| letter && is_in(c));
            let found: Vec<bool> = (4..).zip(SCRIPTS).map(|(at, _)| kind(c) == at).collect();
            prop_assert_eq!(kind(c) != 0, letter);
            prop_assert_eq!(&found[..], &expected[..]);
            prop_assert_eq!(kind(c) == 2, letter && matches!(c, '\u{3041}'..='\u{30ff}'));
            prop_assert_eq!(kind(c) == 3, letter && matches!(c, '\u{3400}'..='\u{9fff}'));
        }
    }
}
