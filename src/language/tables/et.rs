//! Estonian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Estonian. Function words that are words of English (`see`) or French (`et`) are left out, but for `on`, without
/// which it would be Finnish.
pub(crate) static ET: Language = Language {
    code: "et",
    name: "Estonian",
    date_order: DateOrder::DayMonth,
    months: [
        &["jaanuar", "jaanuaril", "jaan"],
        &["veebruar", "veebruaril", "veebr"],
        &["märts", "märtsil"],
        &["aprill", "aprillil", "apr"],
        &["mai"],
        &["juuni", "juunil"],
        &["juuli", "juulil"],
        &["august", "augustil", "aug"],
        &["september", "septembril", "sept"],
        &["oktoober", "oktoobril", "okt"],
        &["november", "novembril", "nov"],
        &["detsember", "detsembril", "dets"],
    ],
    weekdays: &[
        "esmaspäev",
        "teisipäev",
        "kolmapäev",
        "neljapäev",
        "reede",
        "laupäev",
        "pühapäev",
        "esmaspäeval",
        "teisipäeval",
        "kolmapäeval",
        "neljapäeval",
        "reedel",
        "laupäeval",
        "pühapäeval",
    ],
    date_words: &["kell", "kl"],
    clock: Clock {
        counted: [&[], &[], &[], &[], &["min"], &[]],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &[],
        after: &["tagasi"],
        units: [
            &["minut", "minutit", "min"],
            &["tund", "tundi"],
            &["päev", "päeva"],
            &["nädal", "nädalat"],
            &["kuu", "kuud"],
            &["aasta", "aastat"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analüüs",
            "Arvamus",
            "Eksklusiiv",
            "Fotod",
            "Galerii",
            "Graafik",
            "Intervjuu",
            "Juhtkiri",
            "Kommentaar",
            "Küsimus",
            "Otseblogi",
            "Vastus",
            "Video",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "BNS", "Reuters", "STT"],
    staff: &["Toimetus", "toimetus"],
    roles: &[
        "ajakirjanik",
        "erikorrespondent",
        "fotograaf",
        "korrespondent",
        "peatoimetaja",
        "reporter",
        "toimetaja",
        "uudistetoimetaja",
    ],
    joiners: &["ja", "ning"],
    author_labels: &["Autor", "Autorist"],
    located: &[],
    function_words: &[
        "on", "ja", "ei", "ka", "oli", "kui", "ning", "aga", "või", "kes", "seda", "selle", "mida",
        "siis", "kuid", "pärast", "juba", "ütles", "sest", "välja", "vastu", "pole", "olla",
        "oleks", "nende", "nii", "üle", "enne", "järgi", "selleks", "neid", "ainult", "sõnul",
        "peab", "tuleb",
    ],
    cues: cues! {
        Rail Whole {
            "Enim loetud" => "Enim loetud" ! "See on enim loetud raamat.";
            "Loetuimad" => "Loetuimad" ! "Need on loetuimad raamatud.";
            "Loetumad" => "Loetumad" ! "Need on loetumad raamatud.";
            "Populaarsed" => "Populaarsed" ! "Populaarsed laulud on vanad.";
            "Samal teemal" => "Samal teemal" ! "Ta rääkis samal teemal.";
            "Seotud artiklid" => "Seotud artiklid" ! "Sellega on seotud artiklid vanad.";
            "Seotud lood" => "Seotud lood" ! "Sellega on seotud lood vanad.";
            "Toimetaja valik" => "Toimetaja valik" ! "Toimetaja valik on hea.";
            "Viimased uudised" => "Viimased uudised" ! "Viimased uudised on halvad.";
            "Värsked uudised" => "Värsked uudised" ! "Värsked uudised on halvad.";
        }
        ReadMore Whole {
            "Loe edasi" => "Loe edasi" ! "Ta loe edasi raamatut.";
            "Loe lisaks" => "Loe lisaks" ! "Sina loe lisaks raamatuid.";
            "Loe rohkem" => "Loe rohkem" ! "Kes loe rohkem raamatuid.";
            "Loe veel" => "Loe veel" ! "Sina loe veel raamatuid.";
        }
        ReadMore Start {
            "Loe ka:" => "Loe ka: Miks hinnad tõusevad" ! "Sina loe ka raamatut.";
            "Loe lisaks:" => "Loe lisaks: Miks hinnad tõusevad" ! "Sina loe lisaks raamatut.";
            "Loe veel:" => "Loe veel: Miks hinnad tõusevad" ! "Sina loe veel raamatut.";
            "Vaata ka:" => "Vaata ka: Miks hinnad tõusevad" ! "Sina vaata ka seda.";
        }
        Share Whole {
            "Jaga" => "Jaga" ! "Sina jaga leiba.";
            "Jaga artiklit" => "Jaga artiklit" ! "Palun jaga artiklit temaga.";
            "Kopeeri link" => "Kopeeri link" ! "Sina kopeeri link sinna.";
            "Prindi" => "Prindi" ! "Sina prindi kiri.";
            "Saada sõbrale" => "Saada sõbrale" ! "Sina saada sõbrale kiri.";
        }
        Subscribe Whole {
            "Telli" => "Telli" ! "Sina telli ajaleht.";
            "Telli uudiskiri" => "Telli uudiskiri" ! "Sina telli uudiskiri endale.";
        }
        Subscribe Start {
            "Artikkel on tellijale" => "Artikkel on tellijale. Telli siit" ! "See artikkel on tellijale.";
            "Jälgi meid" => "Jälgi meid Facebookis" ! "Ta ütles: jälgi meid.";
            "Liitu uudiskirjaga" => "Liitu uudiskirjaga ja saad esimesena teada" ! "Sina liitu uudiskirjaga.";
        }
        Advertisement Whole {
            "Reklaam" => "REKLAAM" ! "Reklaam on kallis.";
            "Sisuturundus" => "Sisuturundus" ! "Sisuturundus on kallis.";
        }
        Cookie Whole {
            "Küpsised" => "Küpsised" ! "Küpsised on magusad.";
            "Privaatsuspoliitika" => "Privaatsuspoliitika" ! "Privaatsuspoliitika on pikk.";
            "Privaatsustingimused" => "Privaatsustingimused" ! "Privaatsustingimused on pikad.";
        }
        Copyright Anywhere {
            "Kõik õigused kaitstud" => "© 2020 Ajaleht. Kõik õigused kaitstud." ! "Kõik õigused on tähtsad.";
        }
        Comment Whole {
            "Kommentaarid" => "Kommentaarid (3)" ! "Kommentaarid olid teravad.";
            "Kommentaarid puuduvad" => "Kommentaarid puuduvad" ! "Tema kommentaarid puuduvad siit.";
            "Kommenteeri" => "Kommenteeri" ! "Sina kommenteeri sündmust.";
            "Lisa kommentaar" => "Lisa kommentaar" ! "Sina lisa kommentaar siia.";
            "Vasta" => "Vasta" ! "Sina vasta küsimusele.";
        }
        Navigation Whole {
            "Avaleht" => "Avaleht" ! "Avaleht on punane.";
            "Kasutustingimused" => "Kasutustingimused" ! "Kasutustingimused on pikad.";
            "Kontakt" => "Kontakt" ! "Kontakt katkes.";
            "Liigu edasi põhisisu juurde" => "Liigu edasi põhisisu juurde" ! "Sina liigu edasi põhisisu juurde kiiresti.";
            "Logi sisse" => "Logi sisse" ! "Sina logi sisse hiljem.";
            "Meist" => "Meist" ! "Meist keegi ei räägi.";
            "Otsi" => "Otsi" ! "Sina otsi varas üles.";
            "Otsing" => "Otsing" ! "Otsing jätkub.";
        }
        Caption Start {
            "Foto on illustreeriv" => "Foto on illustreeriv" ! "See foto on illustreeriv.";
            "Foto:" => "Foto: Jaan Tamm" ! "Foto ja film.";
            "Pilt on illustreeriv" => "Pilt on illustreeriv. Foto: Jaan Tamm" ! "See pilt on illustreeriv.";
        }
        Byline Start {
            "Autor:" => "Autor: Jaan Tamm" ! "Autor vaikib.";
            "Toimetaja:" => "Toimetaja: Mari Tamm" ! "Toimetaja vaikib.";
            "Toimetas:" => "Toimetas: Mari Tamm" ! "Kes toimetas raamatut?";
        }
        Published Start {
            "Avaldatud:" => "Avaldatud: 10. jaanuar 2020" ! "Avaldatud andmed olid halvad.";
        }
        Published BeforeDigit {
            "Avaldatud" => "Avaldatud: 10. jaanuar 2020" ! "Avaldatud andmed olid halvad.";
        }
        Updated Start {
            "Muudetud:" => "Muudetud: 10. jaanuar 2020" ! "Muudetud seadus hakkas kehtima.";
            "Uuendatud:" => "Uuendatud: 10. jaanuar 2020" ! "Uuendatud maja avati eile.";
            [inferred] "Viimati muudetud" => "Viimati muudetud: 10. jaanuar 2020" ! "Seadus on viimati muudetud.";
        }
        Updated BeforeDigit {
            "Muudetud" => "Muudetud: 10. jaanuar 2020" ! "Muudetud seadus hakkas kehtima.";
            "Uuendatud" => "Uuendatud: 10. jaanuar 2020" ! "Uuendatud maja avati eile.";
        }
        Credit Start {
            "Allikas:" => "Allikas: BNS" ! "Allikas kuivas ära.";
        }
    },
};
