//! Slovenian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Slovenian. Its word for `and` between two names is where a story was filed from in English (`in`), and left out.
pub(crate) static SL: Language = Language {
    code: "sl",
    name: "Slovenian",
    date_order: DateOrder::DayMonth,
    months: [
        &["januar", "januarja", "jan"],
        &["februar", "februarja", "feb"],
        &["marec", "marca", "mar"],
        &["april", "aprila", "apr"],
        &["maj", "maja"],
        &["junij", "junija", "jun"],
        &["julij", "julija", "jul"],
        &["avgust", "avgusta", "avg"],
        &["september", "septembra", "sept"],
        &["oktober", "oktobra", "okt"],
        &["november", "novembra", "nov"],
        &["december", "decembra", "dec"],
    ],
    weekdays: &[
        "ponedeljek",
        "torek",
        "sreda",
        "četrtek",
        "petek",
        "sobota",
        "nedelja",
        "pon",
        "sre",
        "čet",
        "v ponedeljek",
        "v torek",
        "v sredo",
        "v četrtek",
        "v petek",
        "v soboto",
        "v nedeljo",
    ],
    date_words: &["ob", "dne", "v", "uri"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["pred"],
        after: &[],
        units: [
            &["minuto", "minutama", "minutami", "min"],
            &["uro", "urama", "urami"],
            &["dnem", "dnevoma", "dnevi"],
            &["tednom", "tednoma", "tedni"],
            &["mesecem", "mesecema", "meseci"],
            &["letom", "letoma", "leti"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analiza",
            "Ekskluzivno",
            "Foto",
            "Intervju",
            "Komentar",
            "Mnenje",
            "Odgovor",
            "Opomba",
            "V živo",
            "Video",
            "Vprašanje",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "Hina", "MMC RTV SLO", "Reuters", "STA"],
    staff: &["Spletno uredništvo", "Uredništvo"],
    roles: &[
        "dopisnica",
        "dopisnik",
        "fotograf",
        "fotoreporter",
        "glavni urednik",
        "novinar",
        "novinarka",
        "odgovorni urednik",
        "urednica",
        "urednik",
    ],
    // `ter` is a particle of Dutch names, and behind `in` stands a place in English.
    joiners: &[],
    author_labels: &["Avtor", "Avtorica", "O avtorju"],
    located: &[],
    function_words: &[
        "je", "na", "da", "se", "za", "ki", "tudi", "bi", "pa", "po", "pri", "bodo", "bomo", "ne",
        "od", "iz", "kot", "ter", "ob", "še", "kar", "bil", "bila", "bilo", "saj", "več", "lahko",
        "med", "zaradi", "ker", "če", "tem", "že", "leta", "svoje", "jih", "bolj", "tako",
        "vendar", "ni", "z", "v", "kako",
    ],
    cues: cues! {
        Rail Whole {
            "Izpostavljeno" => "Izpostavljeno" ! "To je bilo izpostavljeno vetru.";
            "Najbolj brano" => "Najbolj brano" ! "To je najbolj brano delo.";
            "Najnovejše" => "Najnovejše" ! "Najnovejše novice so slabe.";
            "Najnovejše novice" => "Najnovejše novice" ! "Najnovejše novice so slabe.";
            "Povezane novice" => "Povezane novice" ! "S tem povezane novice so slabe.";
            "Povezane vsebine" => "Povezane vsebine" ! "S tem povezane vsebine so stare.";
            "Povezani članki" => "Povezani članki" ! "S tem povezani članki so stari.";
            "Preberite tudi" => "Preberite tudi" ! "Zvečer preberite tudi knjigo.";
            "Sorodne novice" => "Sorodne novice" ! "Sorodne novice so slabe.";
            "Zadnje novice" => "Zadnje novice" ! "Zadnje novice so slabe.";
        }
        ReadMore Whole {
            "Preberi več" => "Preberi več" ! "Kdor preberi več, več ve.";
            "Preberite več" => "Preberite več" ! "Zvečer preberite več knjig.";
            "Več o tem" => "Več o tem" ! "Več o tem ni povedal.";
        }
        ReadMore Start {
            "Preberi tudi:" => "Preberi tudi: Zakaj rastejo cene" ! "Zvečer preberi tudi knjigo.";
            "Preberite tudi:" => "Preberite tudi: Zakaj rastejo cene" ! "Zvečer preberite tudi knjigo.";
            "Preberite še:" => "Preberite še: Zakaj rastejo cene" ! "Zvečer preberite še knjigo.";
            "Več na povezavi" => "Več na povezavi: www.novice.si" ! "Več na cesti kot doma je bil tudi lani.";
        }
        Share Whole {
            "Deli" => "Deli" ! "On deli kruh.";
            "Delite" => "Delite" ! "Vi delite kruh.";
            "Kopiraj povezavo" => "Kopiraj povezavo" ! "Ti kopiraj povezavo do tja.";
            "Natisni" => "Natisni" ! "Ti natisni pismo.";
            "Pošlji prijatelju" => "Pošlji prijatelju" ! "Ti pošlji prijatelju pismo.";
        }
        Subscribe Whole {
            "Naroči se" => "Naroči se" ! "Kdor naroči se na časopis, ve več.";
            "Naročite se" => "Naročite se" ! "Vi naročite se na časopis.";
        }
        Subscribe Start {
            "Prijavite se na e-novice" => "Prijavite se na e-novice in ostanite na tekočem" ! "Zakaj se ne prijavite se na e-novice?";
            "Sledite nam" => "Sledite nam na Facebooku" ! "Zakaj sledite nam?";
        }
        Advertisement Whole {
            "Oglas" => "OGLAS" ! "Oglas je drag.";
            "Oglasno sporočilo" => "Oglasno sporočilo" ! "Oglasno sporočilo je drago.";
            "Promocijsko sporočilo" => "Promocijsko sporočilo" ! "Promocijsko sporočilo je drago.";
        }
        Cookie Whole {
            "Piškotki" => "Piškotki" ! "Piškotki so sladki.";
            "Politika zasebnosti" => "Politika zasebnosti" ! "Politika zasebnosti je dolga.";
        }
        Cookie Start {
            "Spletna stran uporablja piškotke" => "Spletna stran uporablja piškotke za statistiko." ! "Ta spletna stran uporablja piškotke.";
        }
        Copyright Anywhere {
            "Vse pravice pridržane" => "© 2020 Časopis. Vse pravice pridržane." ! "Vse pravice so pomembne.";
        }
        Comment Whole {
            "Dodaj komentar" => "Dodaj komentar" ! "Ti dodaj komentar na koncu.";
            "Komentarji" => "Komentarji (3)" ! "Komentarji so bili ostri.";
            "Komentiraj" => "Komentiraj" ! "Ti komentiraj dogodek.";
        }
        Comment Start {
            "Prijavite se, če želite komentirati" => "Prijavite se, če želite komentirati." ! "Prijavite se, če želite jesti.";
            "Za komentiranje se prijavite" => "Za komentiranje se prijavite ali registrirajte." ! "Kdor je za komentiranje, pride.";
        }
        Navigation Whole {
            "Domov" => "Domov" ! "Domov je prišel pozno.";
            "Iskanje" => "Iskanje" ! "Iskanje se nadaljuje.";
            "Kontakt" => "Kontakt" ! "Kontakt je prekinjen.";
            "Naslovnica" => "Naslovnica" ! "Naslovnica knjige je rdeča.";
            "O nas" => "O nas" ! "O nas ni govoril.";
            "Pogoji uporabe" => "Pogoji uporabe" ! "Pogoji uporabe so dolgi.";
            "Prijava" => "Prijava" ! "Prijava je nujna.";
            "Splošni pogoji" => "Splošni pogoji" ! "Splošni pogoji so dolgi.";
        }
        Caption Start {
            "Foto:" => "Foto: Janez Novak" ! "Foto in film.";
            "Fotografija je simbolična" => "Fotografija je simbolična. FOTO: BoBo" ! "Ta fotografija je simbolična.";
            "Fotografija:" => "Fotografija: Janez Novak" ! "Fotografija je stara.";
        }
        Byline Start {
            "Avtor:" => "Avtor: Janez Novak" ! "Avtor molči.";
            "Avtorica:" => "Avtorica: Ana Novak" ! "Avtorica molči.";
            "Piše:" => "Piše: Ana Novak" ! "Piše knjigo.";
        }
        Byline BeforeName {
            "Piše" => "Piše Ana Novak" ! "Piše knjigo.";
        }
        Published Start {
            "Objavljeno:" => "Objavljeno: 10. januar 2020" ! "Objavljeno je bilo novo poročilo.";
        }
        Published BeforeDigit {
            "Objavljeno" => "Objavljeno: 10. januar 2020" ! "Objavljeno je bilo novo poročilo.";
        }
        Updated Start {
            "Posodobljeno:" => "Posodobljeno: 10. januar 2020" ! "Posodobljeno je bilo staro poročilo.";
            "Zadnja posodobitev" => "Zadnja posodobitev: 10. januar 2020" ! "To je zadnja posodobitev.";
            "Zadnji poseg:" => "Zadnji poseg: 10. januar 2020" ! "Zadnji poseg zdravnikov je uspel.";
        }
        Updated BeforeDigit {
            "Posodobljeno" => "Posodobljeno: 10. januar 2020" ! "Posodobljeno je bilo staro poročilo.";
            "Zadnji poseg" => "Zadnji poseg: 10. januar 2020" ! "Zadnji poseg zdravnikov je uspel.";
        }
        Credit Start {
            "Vir:" => "Vir: STA" ! "Vir je presahnil.";
        }
    },
};
