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
    staff: &[
        "Naš dopisnik",
        "Naša dopisnica",
        "Spletno uredništvo",
        "Uredništvo",
        "Uredništvo portala",
        "Zunanjepolitično uredništvo",
        "Športno uredništvo",
    ],
    roles: &[
        "dopisnica",
        "dopisnik",
        "fotograf",
        "fotografinja",
        "fotoreporter",
        "fotoreporterka",
        "glavna urednica",
        "glavni urednik",
        "kolumnist",
        "kolumnistka",
        "komentator",
        "komentatorka",
        "novinar",
        "novinarji",
        "novinarka",
        "novinarki",
        "odgovorna urednica",
        "odgovorni urednik",
        "poročevalec",
        "poročevalka",
        "posebni poročevalec",
        "publicist",
        "publicistka",
        "reporter",
        "reporterka",
        "urednica",
        "urednik",
    ],
    // `ter` is a particle of Dutch names, and behind `in` stands a place in English.
    joiners: &[],
    author_labels: &["Avtor", "Avtorica", "O avtorici", "O avtorjih", "O avtorju"],
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
            "Morda vas bo zanimalo" => "Morda vas bo zanimalo" ! "Morda vas bo zanimalo morje.";
            "Morda vas zanima" => "Morda vas zanima" ! "Morda vas zanima morje.";
            "Najbolj brane" => "Najbolj brane" ! "To so najbolj brane knjige leta.";
            "Najbolj brani članki" => "Najbolj brani članki" ! "To so najbolj brani članki leta.";
            "Najbolj brano" => "Najbolj brano" ! "To je najbolj brano delo.";
            "Najnovejše" => "Najnovejše" ! "Najnovejše novice so slabe.";
            "Najnovejše novice" => "Najnovejše novice" ! "Najnovejše novice so slabe.";
            [inferred] "Nedavni komentarji" => "Nedavni komentarji" ! "Nedavni komentarji so bili ostri.";
            "Nedavni prispevki" => "Nedavni prispevki" ! "Nedavni prispevki so izginili.";
            "Podobne novice" => "Podobne novice" ! "Podobne novice so slabe.";
            "Podobni članki" => "Podobni članki" ! "Podobni članki so stari.";
            "Povezane novice" => "Povezane novice" ! "S tem povezane novice so slabe.";
            "Povezane vsebine" => "Povezane vsebine" ! "S tem povezane vsebine so stare.";
            "Povezani članki" => "Povezani članki" ! "S tem povezani članki so stari.";
            "Preberite tudi" => "Preberite tudi" ! "Zvečer preberite tudi knjigo.";
            "Sorodne novice" => "Sorodne novice" ! "Sorodne novice so slabe.";
            "Sorodni prispevki" => "Sorodni prispevki" ! "Sorodni prispevki so izginili.";
            "Sorodni članki" => "Sorodni članki" ! "Sorodni članki so stari.";
            "Več novic" => "Več novic" ! "Hoče več novic o morju.";
            "Zadnje novice" => "Zadnje novice" ! "Zadnje novice so slabe.";
            "Zadnji prispevki" => "Zadnji prispevki" ! "Zadnji prispevki so izginili.";
            "Zadnji članki" => "Zadnji članki" ! "Zadnji članki so slabi.";
        }
        ReadMore Whole {
            "Beri dalje" => "Beri dalje" ! "Rekel je: beri dalje knjigo.";
            "Beri naprej" => "Beri naprej" ! "Rekel je: beri naprej knjigo.";
            "Nadaljuj z branjem" => "Nadaljuj z branjem" ! "Rekel je: nadaljuj z branjem knjige.";
            "Pokaži več" => "Pokaži več" ! "Rekel je: pokaži več poguma.";
            "Preberi celoten članek" => "Preberi celoten članek" ! "Rekel je: preberi celoten članek zvečer.";
            "Preberi več" => "Preberi več" ! "Kdor preberi več, več ve.";
            "Preberite več" => "Preberite več" ! "Zvečer preberite več knjig.";
            "Prikaži več" => "Prikaži več" ! "Rekel je: prikaži več poti.";
            "Več o tem" => "Več o tem" ! "Več o tem ni povedal.";
            "Članek se nadaljuje po oglasu" => "Članek se nadaljuje po oglasu" ! "Rekel je: članek se nadaljuje po oglasu.";
        }
        ReadMore Start {
            "Preberi tudi:" => "Preberi tudi: Zakaj rastejo cene" ! "Zvečer preberi tudi knjigo.";
            "Preberite tudi:" => "Preberite tudi: Zakaj rastejo cene" ! "Zvečer preberite tudi knjigo.";
            "Preberite še:" => "Preberite še: Zakaj rastejo cene" ! "Zvečer preberite še knjigo.";
            "Več na povezavi" => "Več na povezavi: www.novice.si" ! "Več na cesti kot doma je bil tudi lani.";
        }
        Share Whole {
            "Deli" => "Deli" ! "On deli kruh.";
            "Deli na Facebooku" => "Deli na Facebooku" ! "Rekel je: deli na Facebooku sliko.";
            "Deli z drugimi" => "Deli z drugimi:" ! "On kruh deli z drugimi.";
            "Delite" => "Delite" ! "Vi delite kruh.";
            "Kopiraj povezavo" => "Kopiraj povezavo" ! "Ti kopiraj povezavo do tja.";
            "Natisni" => "Natisni" ! "Ti natisni pismo.";
            [inferred] "Poslušajte članek" => "Poslušajte članek" ! "Rekel je: poslušajte članek zvečer.";
            "Pošlji po e-pošti" => "Pošlji po e-pošti" ! "Rekel je: pošlji po e-pošti sliko.";
            "Pošlji prijatelju" => "Pošlji prijatelju" ! "Ti pošlji prijatelju pismo.";
            "Všeč mi je" => "Všeč mi je:" ! "Morje, ki je všeč mi je lepo.";
        }
        Share Start {
            "Spremljajte nas" => "Spremljajte nas na Facebooku" ! "Rekel je: spremljajte nas.";
        }
        Subscribe Whole {
            "Naroči se" => "Naroči se" ! "Kdor naroči se na časopis, ve več.";
            "Naročite se" => "Naročite se" ! "Vi naročite se na časopis.";
            "Prijava na e-novice" => "Prijava na e-novice" ! "Vaša prijava na e-novice kluba velja.";
            "Ustvari račun" => "Ustvari račun" ! "Rekel je: ustvari račun v banki.";
        }
        Subscribe Start {
            "Naročite se na:" => "Naročite se na: Objavi komentarje (Atom)" ! "Rekel je: naročite se na časopis.";
            "Prijavite se na e-novice" => "Prijavite se na e-novice in ostanite na tekočem" ! "Zakaj se ne prijavite se na e-novice?";
            "Sledite nam" => "Sledite nam na Facebooku" ! "Zakaj sledite nam?";
            [inferred] "Že naročnik?" => "Že naročnik? Prijavite se" ! "On je že naročnik.";
        }
        Advertisement Whole {
            "Oglas" => "OGLAS" ! "Oglas je drag.";
            "Oglasna vsebina" => "Oglasna vsebina" ! "Ta oglasna vsebina je draga.";
            "Oglasno sporočilo" => "Oglasno sporočilo" ! "Oglasno sporočilo je drago.";
            "Promocijsko sporočilo" => "Promocijsko sporočilo" ! "Promocijsko sporočilo je drago.";
            "Sponzorirana vsebina" => "Sponzorirana vsebina" ! "Ta sponzorirana vsebina je draga.";
        }
        Cookie Whole {
            "Cenimo vašo zasebnost" => "Cenimo vašo zasebnost" ! "Rekel je: cenimo vašo zasebnost.";
            "Dovoli vse" => "Dovoli vse" ! "Rekel je: dovoli vse načrte.";
            "Nastavitve piškotkov" => "Nastavitve piškotkov" ! "Te nastavitve piškotkov manjkajo.";
            "Piškotki" => "Piškotki" ! "Piškotki so sladki.";
            "Pokaži podrobnosti" => "Pokaži podrobnosti" ! "Rekel je: pokaži podrobnosti načrta.";
            "Politika zasebnosti" => "Politika zasebnosti" ! "Politika zasebnosti je dolga.";
            [inferred] "Samo nujni piškotki" => "Samo nujni piškotki" ! "Tu so samo nujni piškotki babice.";
            "Sprejmi vse" => "Sprejmi vse" ! "Rekel je: sprejmi vse načrte.";
            "Sprejmi vse piškotke" => "Sprejmi vse piškotke" ! "Rekel je: sprejmi vse piškotke babice.";
            [inferred] "Strinjam se z vsemi" => "Strinjam se z vsemi" ! "Strinjam se z vsemi načrti.";
            [inferred] "Upravljaj soglasje" => "Upravljaj soglasje" ! "Rekel je: upravljaj soglasje dobro.";
            "Zavrni vse" => "Zavrni vse" ! "Rekel je: zavrni vse načrte.";
        }
        Cookie Start {
            "Spletna stran uporablja piškotke" => "Spletna stran uporablja piškotke za statistiko." ! "Ta spletna stran uporablja piškotke.";
            "Spletno mesto uporablja piškotke" => "Spletno mesto uporablja piškotke." ! "To spletno mesto uporablja piškotke.";
            "Uporabljamo piškotke" => "Uporabljamo piškotke za statistiko." ! "Rekel je, da uporabljamo piškotke.";
        }
        Copyright Whole {
            "Omogoča Blogger" => "Omogoča Blogger." ! "Stran omogoča Blogger in on.";
        }
        Copyright Anywhere {
            "Vse pravice pridržane" => "© 2020 Časopis. Vse pravice pridržane." ! "Vse pravice so pomembne.";
        }
        Comment Whole {
            "Dodaj komentar" => "Dodaj komentar" ! "Ti dodaj komentar na koncu.";
            "Dodaj odgovor" => "Dodaj odgovor" ! "Rekel je: dodaj odgovor na koncu.";
            "Komentarji" => "Komentarji (3)" ! "Komentarji so bili ostri.";
            "Komentiraj" => "Komentiraj" ! "Ti komentiraj dogodek.";
            "Napišite komentar" => "Napišite komentar" ! "Rekel je: napišite komentar na koncu.";
            "Ni komentarjev" => "Ni komentarjev" ! "Tu ni komentarjev o tem.";
            "Novejši komentarji" => "Novejši komentarji" ! "Novejši komentarji so bili ostri.";
            "Objavi komentar" => "Objavi komentar" ! "Rekel je: objavi komentar zvečer.";
            "Objavite komentar" => "Objavite komentar" ! "Rekel je: objavite komentar zvečer.";
            "Prekliči odgovor" => "Prekliči odgovor" ! "Rekel je: prekliči odgovor sodišču.";
            "Prikaži komentarje" => "Prikaži komentarje" ! "Rekel je: prikaži komentarje zvečer.";
            "Starejši komentarji" => "Starejši komentarji" ! "Starejši komentarji so bili ostri.";
        }
        Comment Start {
            "Prijavite se, če želite komentirati" => "Prijavite se, če želite komentirati." ! "Prijavite se, če želite jesti.";
            [inferred] "Shrani moje ime, e-pošto" => "Shrani moje ime, e-pošto in spletno stran v ta brskalnik." ! "Rekel je: shrani moje ime, e-pošto in sliko.";
            "Vaš e-naslov ne bo objavljen" => "Vaš e-naslov ne bo objavljen." ! "Rekel je, da vaš e-naslov ne bo objavljen.";
            "Za komentiranje se prijavite" => "Za komentiranje se prijavite ali registrirajte." ! "Kdor je za komentiranje, pride.";
            "Za objavo komentarja se morate prijaviti" => "Za objavo komentarja se morate prijaviti." ! "Rekel je, da za objavo komentarja se morate prijaviti.";
        }
        Navigation Whole {
            "Arhiv" => "Arhiv" ! "Stari arhiv je zgorel.";
            "Domov" => "Domov" ! "Domov je prišel pozno.";
            "Iskanje" => "Iskanje" ! "Iskanje se nadaljuje.";
            "Išči" => "Išči:" ! "Rekel je: išči vodo.";
            "Kategorije" => "Kategorije" ! "Kategorije rib so tri.";
            "Kontakt" => "Kontakt" ! "Kontakt je prekinjen.";
            "Na vrh" => "Na vrh" ! "Povzpel se je na vrh gore.";
            "Naslednji prispevek" => "Naslednji prispevek" ! "Ta naslednji prispevek je dolg.";
            "Naslednji članek" => "Naslednji članek" ! "Ta naslednji članek je dolg.";
            "Naslovnica" => "Naslovnica" ! "Naslovnica knjige je rdeča.";
            [inferred] "Navigacija prispevka" => "Navigacija prispevka" ! "Ta navigacija prispevka manjka.";
            "Novejša objava" => "Novejša objava" ! "Ta novejša objava je izginila.";
            "Novejši prispevki" => "Novejši prispevki" ! "Novejši prispevki so izginili.";
            "O nas" => "O nas" ! "O nas ni govoril.";
            "Oznake" => "Oznake" ! "Oznake na oblekah manjkajo.";
            "Pogoji uporabe" => "Pogoji uporabe" ! "Pogoji uporabe so dolgi.";
            "Prejšnji prispevek" => "Prejšnji prispevek" ! "Ta prejšnji prispevek je dolg.";
            "Prejšnji članek" => "Prejšnji članek" ! "Ta prejšnji članek je dolg.";
            "Preskoči na vsebino" => "Preskoči na vsebino" ! "Rekel je: preskoči na vsebino knjige.";
            "Prijava" => "Prijava" ! "Prijava je nujna.";
            "Skoči na vsebino" => "Skoči na vsebino" ! "Rekel je: skoči na vsebino knjige.";
            "Splošni pogoji" => "Splošni pogoji" ! "Splošni pogoji so dolgi.";
            "Starejša objava" => "Starejša objava" ! "Ta starejša objava je izginila.";
            "Starejši prispevki" => "Starejši prispevki" ! "Starejši prispevki so izginili.";
        }
        Navigation Start {
            "Čas branja:" => "Čas branja: 3 min" ! "Čas branja pada.";
        }
        Caption Start {
            "Arhivska fotografija" => "Arhivska fotografija: vlak" ! "Ta arhivska fotografija ga kaže.";
            "Foto:" => "Foto: Janez Novak" ! "Foto in film.";
            "Fotografija je simbolična" => "Fotografija je simbolična. FOTO: BoBo" ! "Ta fotografija je simbolična.";
            "Fotografija:" => "Fotografija: Janez Novak" ! "Fotografija je stara.";
            "Simbolična fotografija" => "Simbolična fotografija: vlak" ! "Ta simbolična fotografija ga kaže.";
            "Slika je simbolična" => "Slika je simbolična. Foto: BoBo" ! "Ta slika je simbolična.";
        }
        Byline Start {
            "Avtor:" => "Avtor: Janez Novak" ! "Avtor molči.";
            "Avtorica:" => "Avtorica: Ana Novak" ! "Avtorica molči.";
            "Avtorici:" => "Avtorici: Ana Novak" ! "Avtorici molčita.";
            "Avtorja:" => "Avtorja: Ana Novak" ! "Avtorja molčita.";
            "Avtorji:" => "Avtorji: Ana Novak" ! "Avtorji molčijo.";
            "Besedilo:" => "Besedilo: Ana Novak" ! "Besedilo je dolgo.";
            "Piše:" => "Piše: Ana Novak" ! "Piše knjigo.";
        }
        Byline BeforeName {
            [told] "Besedilo in foto:" => "Besedilo in foto: Ana Novak" ! "Besedilo in foto sta njena.";
            [told] "Besedilo in fotografije:" => "Besedilo in fotografije: Ana Novak" ! "Besedilo in fotografije so njene.";
            [told] "Foto in besedilo:" => "Foto in besedilo: Ana Novak" ! "Foto in besedilo sta njena.";
            [told] "Intervju pripravil" => "Intervju pripravil Ana Novak" ! "Intervju pripravil nekdo drug.";
            [told] "Intervju pripravila" => "Intervju pripravila Ana Novak" ! "Intervju pripravila šola.";
            "Napisal:" => "Napisal: Ana Novak" ! "Napisal je knjigo.";
            "Napisala:" => "Napisala: Ana Novak" ! "Napisala je knjigo.";
            "Piše" => "Piše Ana Novak" ! "Piše knjigo.";
            [told] "Pogovarjal se je" => "Pogovarjal se je Ana Novak" ! "Pogovarjal se je z njo.";
            [told] "Pogovarjala se je" => "Pogovarjala se je Ana Novak" ! "Pogovarjala se je z njim.";
            "Pripravil:" => "Pripravil: Ana Novak" ! "Pripravil je kosilo.";
            "Pripravila:" => "Pripravila: Ana Novak" ! "Pripravila je kosilo.";
            [told] "Tekst in foto:" => "Tekst in foto: Ana Novak" ! "Tekst in foto sta njena.";
            "Zapisal:" => "Zapisal: Ana Novak" ! "Zapisal je vse.";
            "Zapisala:" => "Zapisala: Ana Novak" ! "Zapisala je vse.";
            "Zbrala:" => "Zbrala: Ana Novak" ! "Zbrala je denar.";
        }
        Published Start {
            "Objavljeno:" => "Objavljeno: 10. januar 2020" ! "Objavljeno je bilo novo poročilo.";
        }
        Published BeforeDigit {
            "Objavljeno" => "Objavljeno: 10. januar 2020" ! "Objavljeno je bilo novo poročilo.";
        }
        Updated Start {
            "Nazadnje posodobljeno" => "Nazadnje posodobljeno: 10. januar 2020" ! "To je bilo nazadnje posodobljeno.";
            "Posodobljeno:" => "Posodobljeno: 10. januar 2020" ! "Posodobljeno je bilo staro poročilo.";
            "Zadnja posodobitev" => "Zadnja posodobitev: 10. januar 2020" ! "To je zadnja posodobitev.";
            "Zadnji poseg:" => "Zadnji poseg: 10. januar 2020" ! "Zadnji poseg zdravnikov je uspel.";
        }
        Updated BeforeDigit {
            "Posodobljeno" => "Posodobljeno: 10. januar 2020" ! "Posodobljeno je bilo staro poročilo.";
            "Zadnji poseg" => "Zadnji poseg: 10. januar 2020" ! "Zadnji poseg zdravnikov je uspel.";
        }
        Credit Start {
            "Prevod:" => "Prevod: Ana Novak" ! "Prevod je težek.";
            "Vir:" => "Vir: STA" ! "Vir je presahnil.";
            "Viri:" => "Viri: STA, AFP" ! "Viri so presahnili.";
        }
        Correction Start {
            "Popravek:" => "Popravek: ime je bilo drugo." ! "Popravek pride.";
        }
    },
};
