//! Czech.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Czech.
pub(crate) static CS: Language = Language {
    code: "cs",
    name: "Czech",
    date_order: DateOrder::DayMonth,
    months: [
        &["ledna", "leden"],
        &["února", "únor", "úno"],
        &["března", "březen", "bře"],
        &["dubna", "duben", "dub"],
        &["května", "květen", "kvě"],
        &["června", "červen", "čvn"],
        &["července", "červenec", "čvc"],
        &["srpna", "srpen", "srp"],
        &["září", "zář"],
        &["října", "říjen", "říj"],
        &["listopadu", "listopad"],
        &["prosince", "prosinec"],
    ],
    weekdays: &[
        "pondělí",
        "úterý",
        "středa",
        "čtvrtek",
        "pátek",
        "sobota",
        "neděle",
        "po",
        "út",
        "st",
        "čt",
        "pá",
        "so",
        "ne",
    ],
    date_words: &["v", "ve", "hodin", "hod", "dne"],
    clock: Clock {
        zones: &[("SEČ", "CET-1"), ("SELČ", "CEST-2")],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &["před"],
        after: &[],
        units: [
            &["minutou", "minutami", "min"],
            &["hodinou", "hodinami"],
            &["dnem", "dny"],
            &["týdnem", "týdny"],
            &["měsícem", "měsíci"],
            &["rokem", "lety"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analýza",
            "Komentář",
            "Odpověď",
            "Otázka",
            "Pozor",
            "Rozhovor",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "ČTK", "Reuters"],
    staff: &["Redakce", "redakce"],
    roles: &[
        "editor",
        "fotograf",
        "komentátor",
        "novinář",
        "novinářka",
        "redaktor",
        "redaktorka",
        "reportér",
        "reportérka",
        "zpravodaj",
        "zpravodajka",
    ],
    joiners: &["a"],
    author_labels: &["Autor", "Autorka", "O autorovi"],
    located: &["v"],
    function_words: &[
        "a", "se", "na", "v", "je", "že", "to", "s", "z", "do", "by", "si", "ve", "jako", "za",
        "pro", "také", "podle", "byl", "po", "však", "které", "jsou", "při",
    ],
    cues: cues! {
        Rail Whole {
            "Doporučujeme" => "Doporučujeme" ! "Doporučujeme spát.";
            "Mohlo by vás zajímat" => "Mohlo by vás zajímat" ! "Mohlo by vás zajímat moře.";
            "Nejčtenější" => "NEJČTENĚJŠÍ" ! "Nejčtenější kniha je stará.";
            "Související články" => "Související články" ! "Související články zákona zanikly.";
        }
        ReadMore Whole {
            "Celý článek" => "Celý článek" ! "Celý článek je dlouhý.";
            "Číst dále" => "Číst dále" ! "Chce číst dále knihu.";
        }
        ReadMore Start {
            "Přečtěte si také" => "Přečtěte si také: Ceny rostou" ! "Vy přečtěte si také knihu.";
            "Čtěte také" => "Čtěte také: Ceny rostou" ! "Vy čtěte také knihy.";
        }
        Share Whole {
            "Sdílet" => "SDÍLET" ! "Chtějí sdílet chleba.";
            "Tisknout" => "Tisknout" ! "Tisknout je drahé.";
        }
        Subscribe Whole {
            "Předplatit" => "Předplatit" ! "Chce si předplatit noviny.";
        }
        Advertisement Whole {
            "Inzerce" => "INZERCE" ! "Inzerce je drahá.";
            "Reklama" => "Reklama" ! "Reklama je drahá.";
        }
        Copyright Anywhere {
            "Všechna práva vyhrazena" => "Všechna práva vyhrazena." ! "Všechna práva platí.";
        }
        Comment Whole {
            "Diskuse" => "Diskuse (12)" ! "Diskuse byla dlouhá.";
            "Komentáře" => "Komentáře" ! "Komentáře bolely.";
        }
        Navigation Whole {
            "Hledat" => "Hledat" ! "Musí hledat vodu.";
            "Přihlásit se" => "Přihlásit se" ! "Chce se přihlásit se synem.";
            "Úvodní stránka" => "Úvodní stránka" ! "Úvodní stránka knihy je prázdná.";
        }
        Caption Start {
            "Foto:" => "Foto: Jana Nováková" ! "Foto a film.";
            "Ilustrační foto" => "Ilustrační foto: vlak" ! "To ilustrační foto je staré.";
        }
        Byline Start {
            "Autor:" => "Autor: Jan Novák" ! "Autor zemřel.";
            "Autoři:" => "Autoři: Jan Novák, Jana Nováková" ! "Autoři zemřeli.";
            "Text:" => "Text: Jana Nováková" ! "Text a hudba.";
        }
        Published Start {
            "Publikováno" => "Publikováno: 10. 1. 2020" ! "Bylo publikováno dílo.";
            "Vydáno" => "Vydáno: 10. ledna 2020" ! "Bylo vydáno dílo.";
            "Zveřejněno" => "Zveřejněno 10. 1. 2020" ! "Bylo zveřejněno dílo.";
        }
        Updated Start {
            "Aktualizace:" => "Aktualizace: 10. 1. 2020" ! "Aktualizace trvá.";
            "Aktualizováno" => "Aktualizováno: 10. 1. 2020 20:15" ! "Bylo aktualizováno dílo.";
        }
        Credit Start {
            "Zdroj:" => "Zdroj: ČTK" ! "Zdroj vyschl.";
        }
    },
};
