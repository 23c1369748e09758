//! Lithuanian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Lithuanian, without abbreviated months, which are words of other languages (`bal`, `vas`).
pub(crate) static LT: Language = Language {
    code: "lt",
    name: "Lithuanian",
    date_order: DateOrder::YearMonth,
    months: [
        &["sausio", "sausis"],
        &["vasario", "vasaris"],
        &["kovo", "kovas"],
        &["balandžio", "balandis"],
        &["gegužės", "gegužė"],
        &["birželio", "birželis"],
        &["liepos", "liepa"],
        &["rugpjūčio", "rugpjūtis"],
        &["rugsėjo", "rugsėjis"],
        &["spalio", "spalis"],
        &["lapkričio", "lapkritis"],
        &["gruodžio", "gruodis"],
    ],
    weekdays: &[
        "pirmadienis",
        "antradienis",
        "trečiadienis",
        "ketvirtadienis",
        "penktadienis",
        "šeštadienis",
        "sekmadienis",
        "pirmadienį",
        "antradienį",
        "trečiadienį",
        "ketvirtadienį",
        "penktadienį",
        "šeštadienį",
        "sekmadienį",
    ],
    date_words: &[],
    clock: Clock {
        counted: [&["m"], &[], &["d"], &["val"], &["min"], &[]],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &["prieš"],
        after: &[],
        units: [
            &["minutę", "minutes", "minučių", "min"],
            &["valandą", "valandas", "valandų", "val"],
            &["dieną", "dienas", "dienų", "d"],
            &["savaitę", "savaites", "savaičių", "sav"],
            &["mėnesį", "mėnesius", "mėnesių", "mėn"],
            &["metus", "metų"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analizė",
            "Interviu",
            "Klausimas",
            "Komentaras",
            "Nuomonė",
            "Video",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "BNS", "ELTA", "Elta", "Reuters"],
    staff: &["Redakcija", "redakcija"],
    roles: &[
        "fotografas",
        "fotografė",
        "korespondentas",
        "korespondentė",
        "redaktorius",
        "redaktorė",
        "žurnalistas",
        "žurnalistė",
    ],
    joiners: &["ir"],
    author_labels: &["Apie autorių", "Autorius", "Autorė"],
    located: &[],
    function_words: &[
        "ir", "kad", "bet", "yra", "iš", "į", "apie", "dėl", "prie", "kaip", "jis", "buvo", "taip",
        "nuo", "už", "savo", "tik", "kurie", "kuris", "kuri", "sakė", "teigė", "pagal", "metu",
        "metų", "bei", "arba", "ar", "tačiau", "todėl", "prieš", "tarp", "būti", "gali", "nėra",
        "mūsų",
    ],
    cues: cues! {
        Rail Whole {
            "Naujausios naujienos" => "Naujausios naujienos" ! "Naujausios naujienos yra blogos.";
            "Skaitomiausi" => "Skaitomiausi" ! "Skaitomiausi jo romanai yra seni.";
            "Skaitomiausi straipsniai" => "Skaitomiausi straipsniai" ! "Skaitomiausi straipsniai yra seni.";
            "Susiję straipsniai" => "Susiję straipsniai" ! "Susiję straipsniai yra seni.";
            [inferred] "Susijusios naujienos" => "Susijusios naujienos" ! "Susijusios naujienos yra senos.";
            "Taip pat skaitykite" => "TAIP PAT SKAITYKITE" ! "Vakare taip pat skaitykite knygas.";
        }
        ReadMore Whole {
            "Skaityti daugiau" => "Skaityti daugiau" ! "Vaikai nori skaityti daugiau knygų.";
            "Skaityti toliau" => "Skaityti toliau" ! "Vaikai nori skaityti toliau knygą.";
        }
        ReadMore Start {
            "Skaitykite daugiau:" => "Skaitykite daugiau: kodėl kyla kainos" ! "Vakare skaitykite daugiau knygų.";
            [inferred] "Skaitykite taip pat" => "Skaitykite taip pat: kodėl kyla kainos" ! "Vakare skaitykite taip pat ir knygas.";
            "Taip pat skaitykite:" => "Taip pat skaitykite: kodėl kyla kainos" ! "Vakare taip pat skaitykite knygas.";
        }
        Share Whole {
            "Dalintis" => "Dalintis" ! "Reikia dalintis duona.";
            [inferred] "Kopijuoti nuorodą" => "Kopijuoti nuorodą" ! "Jis nori kopijuoti nuorodą vėliau.";
            "Pasidalinti" => "PASIDALINTI" ! "Reikia pasidalinti duona.";
            "Spausdinti" => "Spausdinti" ! "Spausdinti yra brangu.";
        }
        Subscribe Whole {
            "Prenumerata" => "Prenumerata" ! "Prenumerata yra brangi.";
            "Prenumeruoti" => "Prenumeruoti" ! "Jis nori prenumeruoti laikraštį.";
        }
        Advertisement Whole {
            "Reklama" => "REKLAMA" ! "Reklama yra brangi.";
        }
        Cookie Whole {
            "Privatumo politika" => "Privatumo politika" ! "Privatumo politika yra ilga.";
        }
        Copyright Anywhere {
            "Visos teisės saugomos" => "© 2020 Laikraštis. Visos teisės saugomos." ! "Visos teisės yra svarbios.";
        }
        Comment Whole {
            "Atsakyti" => "Atsakyti" ! "Atsakyti reikia šiandien.";
            "Komentarai" => "Komentarai (3)" ! "Komentarai buvo aštrūs.";
            "Komentuoti" => "Komentuoti" ! "Jis nenori komentuoti įvykio.";
        }
        Navigation Whole {
            "Apie mus" => "Apie mus" ! "Apie mus niekas nekalba.";
            "Kontaktai" => "Kontaktai" ! "Kontaktai nutrūko.";
            "Paieška" => "Paieška" ! "Paieška tęsiasi.";
            "Pradžia" => "Pradžia" ! "Pradžia buvo sunki.";
            "Prisijungti" => "Prisijungti" ! "Jis nori prisijungti vėliau.";
        }
        Caption Start {
            "Asociatyvi nuotr" => "Asociatyvi nuotr. / BNS" ! "Čia yra asociatyvi nuotrauka.";
            "Nuotrauka:" => "Nuotrauka: Jonas Jonaitis" ! "Nuotrauka yra sena.";
        }
        Caption End {
            "nuotr" => "Traukinys stotyje. Jono Jonaičio nuotr." ! "Traukinio nuotrauka.";
        }
        Byline Start {
            "Autorius:" => "Autorius: Jonas Jonaitis" ! "Autorius tyli.";
            "Autorė:" => "Autorė: Rasa Jonaitė" ! "Autorė tyli.";
        }
        Byline BeforeName {
            "Parengė" => "Parengė Rasa Jonaitė" ! "Parengė ir surašė visi.";
        }
        Published Start {
            [inferred] "Paskelbta" => "Paskelbta: 2020-01-10 20:15" ! "Kaina dar nėra paskelbta.";
            "Publikuota" => "Publikuota: 2020-01-10 20:15" ! "Knyga nėra publikuota.";
        }
        Updated Start {
            "Atnaujinta" => "Atnaujinta: 2020-01-10 20:15" ! "Stotis buvo atnaujinta.";
        }
        Credit Start {
            "Šaltinis:" => "Šaltinis: BNS" ! "Šaltinis išdžiūvo.";
        }
    },
};
