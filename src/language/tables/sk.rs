//! Slovak.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Slovak.
pub(crate) static SK: Language = Language {
    code: "sk",
    name: "Slovak",
    date_order: DateOrder::DayMonth,
    months: [
        &["januára", "január", "jan"],
        &["februára", "február", "feb"],
        &["marca", "marec", "mar"],
        &["apríla", "apríl", "apr"],
        &["mája", "máj"],
        &["júna", "jún"],
        &["júla", "júl"],
        &["augusta", "august", "aug"],
        &["septembra", "september", "sep"],
        &["októbra", "október", "okt"],
        &["novembra", "november", "nov"],
        &["decembra", "december", "dec"],
    ],
    weekdays: &[
        "pondelok", "utorok", "streda", "štvrtok", "piatok", "sobota", "nedeľa",
    ],
    date_words: &["o", "hod", "dňa", "v", "vo"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["pred"],
        after: &[],
        units: [
            &["minútou", "minútami", "min"],
            &["hodinou", "hodinami"],
            &["dňom", "dňami"],
            &["týždňom", "týždňami"],
            &["mesiacom", "mesiacmi"],
            &["rokom", "rokmi"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analýza",
            "Komentár",
            "Odpoveď",
            "Otázka",
            "Pozor",
            "Rozhovor",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "ČTK", "Reuters", "SITA", "TASR"],
    staff: &["Redakcia", "redakcia"],
    roles: &[
        "editor",
        "editorka",
        "fotograf",
        "komentátor",
        "novinár",
        "novinárka",
        "redaktor",
        "redaktorka",
        "reportér",
        "reportérka",
        "spravodajca",
    ],
    joiners: &["a"],
    author_labels: &["Autor", "Autorka", "O autorovi"],
    located: &["z", "v"],
    function_words: &[
        "a", "sa", "na", "v", "je", "že", "to", "s", "z", "do", "by", "za", "si", "aj", "ako",
        "sú", "pri", "pre", "ktorý", "ktoré", "podľa", "bol", "však", "vo", "po", "ktorá",
    ],
    cues: cues! {
        Rail Whole {
            "Mohlo by vás zaujímať" => "Mohlo by vás zaujímať" ! "Mohlo by vás zaujímať more.";
            "Najčítanejšie" => "Najčítanejšie" ! "Najčítanejšie knihy sú staré.";
            "Odporúčame" => "Odporúčame" ! "Odporúčame spať.";
            "Súvisiace články" => "Súvisiace články" ! "Súvisiace články zákona zanikli.";
        }
        ReadMore Whole {
            "Čítať ďalej" => "Čítať ďalej" ! "Chce čítať ďalej knihu.";
        }
        ReadMore Start {
            "Prečítajte si" => "Prečítajte si aj: Ceny rastú" ! "Vy prečítajte si knihu.";
            "Čítajte aj" => "Čítajte aj: Ceny rastú" ! "Vy čítajte aj knihy.";
        }
        Share Whole {
            "Tlačiť" => "Tlačiť" ! "Musia tlačiť voz.";
            "Zdieľať" => "ZDIEĽAŤ" ! "Chcú zdieľať chlieb.";
        }
        Subscribe Whole {
            "Predplatiť" => "Predplatiť" ! "Chce si predplatiť noviny.";
            "Predplatné" => "Predplatné" ! "Predplatné je drahé.";
        }
        Advertisement Whole {
            "Inzercia" => "INZERCIA" ! "Inzercia je drahá.";
            "Reklama" => "Reklama" ! "Reklama je drahá.";
        }
        Cookie Whole {
            "Ochrana osobných údajov" => "Ochrana osobných údajov" ! "Ochrana osobných údajov chýba.";
        }
        Copyright Anywhere {
            "Všetky práva vyhradené" => "© 2020 Noviny. Všetky práva vyhradené." ! "Všetky práva platia.";
        }
        Comment Whole {
            "Diskusia" => "Diskusia (5)" ! "Diskusia bola dlhá.";
            "Komentáre" => "Komentáre (5)" ! "Komentáre boleli.";
        }
        Navigation Whole {
            "Domov" => "Domov" ! "Domov sa nevrátil.";
            "Hľadať" => "Hľadať" ! "Musí hľadať vodu.";
            "Prihlásiť sa" => "Prihlásiť sa" ! "Chce sa prihlásiť sa na kurz.";
        }
        Caption Start {
            "Foto:" => "Foto: Jana Nováková" ! "Foto a film.";
            "Ilustračné foto" => "Ilustračné foto: vlak" ! "To ilustračné foto je staré.";
        }
        Byline Start {
            "Autor:" => "Autor: Ján Novák" ! "Autor zomrel.";
        }
        Published Start {
            "Publikované" => "Publikované: 10. januára 2020" ! "Bolo publikované dielo.";
            "Zverejnené" => "Zverejnené: 10. januára 2020" ! "Bolo zverejnené dielo.";
        }
        Updated Start {
            "Aktualizované" => "Aktualizované: 10. januára 2020" ! "Bolo aktualizované dielo.";
            "Aktualizácia:" => "Aktualizácia: 10. januára 2020" ! "Aktualizácia trvá.";
        }
        Credit Start {
            "Zdroj:" => "Zdroj: TASR" ! "Zdroj vyschol.";
        }
    },
};
