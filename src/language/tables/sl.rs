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
            "Izbor uredništva" => "Izbor uredništva" ! "Bralce je presenetil izbor uredništva in žirije.";
            "Izpostavljeno" => "Izpostavljeno" ! "To je bilo izpostavljeno vetru.";
            "Morda bi vas zanimalo" => "Morda bi vas zanimalo" ! "Morda bi vas zanimalo morje, je rekel.";
            "Morda vas bo zanimalo" => "Morda vas bo zanimalo" ! "Morda vas bo zanimalo morje.";
            "Morda vas zanima" => "Morda vas zanima" ! "Morda vas zanima morje.";
            "Najbolj brane" => "Najbolj brane" ! "To so najbolj brane knjige leta.";
            "Najbolj brani članki" => "Najbolj brani članki" ! "To so najbolj brani članki leta.";
            "Najbolj brano" => "Najbolj brano" ! "To je najbolj brano delo.";
            "Najbolj gledano" => "Najbolj gledano" ! "To je najbolj gledano delo leta.";
            "Najbolj komentirano" => "Najbolj komentirano" ! "To je najbolj komentirano delo leta.";
            "Najnovejše" => "Najnovejše" ! "Najnovejše novice so slabe.";
            "Najnovejše novice" => "Najnovejše novice" ! "Najnovejše novice so slabe.";
            "Najnovejši komentarji" => "Najnovejši komentarji" ! "Njegovi najnovejši komentarji so grobi.";
            "Najnovejši prispevki" => "Najnovejši prispevki" ! "Njegovi najnovejši prispevki so izginili.";
            "Ne spreglejte" => "Ne spreglejte" ! "Ne spreglejte luknje na cesti, je rekel.";
            [inferred] "Nedavni komentarji" => "Nedavni komentarji" ! "Nedavni komentarji so bili ostri.";
            "Nedavni prispevki" => "Nedavni prispevki" ! "Nedavni prispevki so izginili.";
            "Podobne novice" => "Podobne novice" ! "Podobne novice so slabe.";
            "Podobni članki" => "Podobni članki" ! "Podobni članki so stari.";
            "Povezane novice" => "Povezane novice" ! "S tem povezane novice so slabe.";
            "Povezane vsebine" => "Povezane vsebine" ! "S tem povezane vsebine so stare.";
            "Povezani prispevki" => "Povezani prispevki" ! "Našli so se povezani prispevki o davkih.";
            "Povezani članki" => "Povezani članki" ! "S tem povezani članki so stari.";
            "Preberite tudi" => "Preberite tudi" ! "Zvečer preberite tudi knjigo.";
            "Priljubljene objave" => "Priljubljene objave" ! "Njegove priljubljene objave so izginile.";
            "Priporočamo" => "Priporočamo" ! "Priporočamo vsem počitek.";
            "Sorodne novice" => "Sorodne novice" ! "Sorodne novice so slabe.";
            "Sorodne vsebine" => "Sorodne vsebine" ! "Sodišče išče sorodne vsebine na spletu.";
            "Sorodni prispevki" => "Sorodni prispevki" ! "Sorodni prispevki so izginili.";
            "Sorodni članki" => "Sorodni članki" ! "Sorodni članki so stari.";
            "Več novic" => "Več novic" ! "Hoče več novic o morju.";
            "Zadnje novice" => "Zadnje novice" ! "Zadnje novice so slabe.";
            "Zadnji komentarji" => "Zadnji komentarji" ! "Njegovi zadnji komentarji so grobi.";
            "Zadnji prispevki" => "Zadnji prispevki" ! "Zadnji prispevki so izginili.";
            "Zadnji članki" => "Zadnji članki" ! "Zadnji članki so slabi.";
        }
        ReadMore Whole {
            "Beri dalje" => "Beri dalje" ! "Rekel je: beri dalje knjigo.";
            "Beri naprej" => "Beri naprej" ! "Rekel je: beri naprej knjigo.";
            "Celoten članek" => "Celoten članek" ! "Celoten članek zakona je padel.";
            "Izvedite več" => "Izvedite več" ! "Izvedite več o davkih, je rekel.";
            "Nadaljuj z branjem" => "Nadaljuj z branjem" ! "Rekel je: nadaljuj z branjem knjige.";
            "Naloži več" => "Naloži več" ! "Naloži več drv, je rekel.";
            "Oglejte si galerijo" => "Oglejte si galerijo" ! "Oglejte si galerijo v mestu, je rekel.";
            "Pokaži več" => "Pokaži več" ! "Rekel je: pokaži več poguma.";
            "Preberi celoten članek" => "Preberi celoten članek" ! "Rekel je: preberi celoten članek zvečer.";
            "Preberi več" => "Preberi več" ! "Kdor preberi več, več ve.";
            "Preberi članek" => "Preberi članek" ! "Preberi članek na glas, je rekel.";
            "Preberite celoten članek" => "Preberite celoten članek" ! "Preberite celoten članek na glas, je rekel.";
            "Preberite več" => "Preberite več" ! "Zvečer preberite več knjig.";
            "Prikaži več" => "Prikaži več" ! "Rekel je: prikaži več poti.";
            "Prikaži vse" => "Prikaži vse" ! "Prikaži vse slike, je rekel.";
            "Več informacij" => "Več informacij" ! "Več informacij ni imel.";
            "Več o tem" => "Več o tem" ! "Več o tem ni povedal.";
            "Vse novice" => "Vse novice" ! "Vse novice dneva so žalostne.";
            "Članek se nadaljuje po oglasu" => "Članek se nadaljuje po oglasu" ! "Rekel je: članek se nadaljuje po oglasu.";
            [inferred] "Članek se nadaljuje pod oglasom" => "Članek se nadaljuje pod oglasom" ! "Rekel je: članek se nadaljuje pod oglasom za avte.";
        }
        ReadMore Start {
            "Berite tudi:" => "Berite tudi: Cene rastejo" ! "Rekel je: berite tudi: knjige.";
            "Oglejte si še:" => "Oglejte si še: Cene rastejo" ! "Rekel je: oglejte si še: nič novega.";
            "Poglejte še:" => "Poglejte še: Cene rastejo" ! "Rekel je: poglejte še: nič novega.";
            "Preberi tudi:" => "Preberi tudi: Zakaj rastejo cene" ! "Zvečer preberi tudi knjigo.";
            "Preberite tudi:" => "Preberite tudi: Zakaj rastejo cene" ! "Zvečer preberite tudi knjigo.";
            "Preberite še:" => "Preberite še: Zakaj rastejo cene" ! "Zvečer preberite še knjigo.";
            "Več na povezavi" => "Več na povezavi: www.novice.si" ! "Več na cesti kot doma je bil tudi lani.";
        }
        Share Whole {
            "Deli" => "Deli" ! "On deli kruh.";
            "Deli na Facebooku" => "Deli na Facebooku" ! "Rekel je: deli na Facebooku sliko.";
            "Deli na X" => "Deli na X" ! "Deli na X sliko, je rekel.";
            "Deli z drugimi" => "Deli z drugimi:" ! "On kruh deli z drugimi.";
            "Deli članek" => "Deli članek" ! "Deli članek z njimi, je rekel.";
            "Delite" => "Delite" ! "Vi delite kruh.";
            "Kopiraj povezavo" => "Kopiraj povezavo" ! "Ti kopiraj povezavo do tja.";
            "Natisni" => "Natisni" ! "Ti natisni pismo.";
            "Natisni članek" => "Natisni članek" ! "Natisni članek doma, je rekel.";
            [inferred] "Poslušajte članek" => "Poslušajte članek" ! "Rekel je: poslušajte članek zvečer.";
            "Pošlji po e-pošti" => "Pošlji po e-pošti" ! "Rekel je: pošlji po e-pošti sliko.";
            "Pošlji prijatelju" => "Pošlji prijatelju" ! "Ti pošlji prijatelju pismo.";
            "Shrani članek" => "Shrani članek" ! "Shrani članek v mapo, je rekel.";
            "Velikost pisave" => "Velikost pisave" ! "Velikost pisave je premajhna.";
            "Všeč mi je" => "Všeč mi je:" ! "Morje, ki je všeč mi je lepo.";
        }
        Share Start {
            "Spremljajte nas" => "Spremljajte nas na Facebooku" ! "Rekel je: spremljajte nas.";
        }
        Share Anywhere {
            "(Odpre se v novem oknu)" => "Kliknite za deljenje na Facebooku (Odpre se v novem oknu)" ! "Stran se odpre v novem oknu.";
        }
        Subscribe Whole {
            "Naroči se" => "Naroči se" ! "Kdor naroči se na časopis, ve več.";
            "Naroči se na e-novice" => "Naroči se na e-novice" ! "Naroči se na e-novice še danes, je rekel.";
            "Naročite se" => "Naročite se" ! "Vi naročite se na časopis.";
            "Naročite se na e-novice" => "Naročite se na e-novice" ! "Naročite se na e-novice še danes, je rekel.";
            "Prijava na e-novice" => "Prijava na e-novice" ! "Vaša prijava na e-novice kluba velja.";
            "Prijavi se na e-novice" => "Prijavi se na e-novice" ! "Prijavi se na e-novice še danes, je rekel.";
            "Registrirajte se" => "Registrirajte se" ! "Registrirajte se do maja, je rekel.";
            "Samo za naročnike" => "Samo za naročnike" ! "Predstava je samo za naročnike in goste.";
            "Ustvari račun" => "Ustvari račun" ! "Rekel je: ustvari račun v banki.";
        }
        Subscribe Start {
            "Naročite se na:" => "Naročite se na: Objavi komentarje (Atom)" ! "Rekel je: naročite se na časopis.";
            "Prijavite se na e-novice" => "Prijavite se na e-novice in ostanite na tekočem" ! "Zakaj se ne prijavite se na e-novice?";
            "Sledite nam" => "Sledite nam na Facebooku" ! "Zakaj sledite nam?";
            "Ste že naročnik?" => "Ste že naročnik? Prijavite se" ! "Vprašal je: ste že naročnik? Ne.";
            [inferred] "Ta članek je na voljo samo" => "Ta članek je na voljo samo naročnikom." ! "Rekel je: ta članek je na voljo samo njim.";
            "Že imate račun?" => "Že imate račun? Prijavite se" ! "Vprašal je: že imate račun? Ne.";
            [inferred] "Že naročnik?" => "Že naročnik? Prijavite se" ! "On je že naročnik.";
        }
        Advertisement Whole {
            "Naročena vsebina" => "Naročena vsebina" ! "Ta naročena vsebina je draga.";
            "Oglas" => "OGLAS" ! "Oglas je drag.";
            "Oglasi" => "Oglasi" ! "Oglasi v časopisu so dragi.";
            "Oglasna vsebina" => "Oglasna vsebina" ! "Ta oglasna vsebina je draga.";
            "Oglasno sporočilo" => "Oglasno sporočilo" ! "Oglasno sporočilo je drago.";
            "PR članek" => "PR članek" ! "Ta PR članek je drag.";
            "Plačana vsebina" => "Plačana vsebina" ! "Ta plačana vsebina je draga.";
            "Promocijsko sporočilo" => "Promocijsko sporočilo" ! "Promocijsko sporočilo je drago.";
            "Sponzorirana vsebina" => "Sponzorirana vsebina" ! "Ta sponzorirana vsebina je draga.";
            "Sponzorirano" => "Sponzorirano" ! "Sponzorirano tekmovanje se je začelo.";
        }
        Cookie Whole {
            "Cenimo vašo zasebnost" => "Cenimo vašo zasebnost" ! "Rekel je: cenimo vašo zasebnost.";
            "Dovoli vse" => "Dovoli vse" ! "Rekel je: dovoli vse načrte.";
            "Nastavitve piškotkov" => "Nastavitve piškotkov" ! "Te nastavitve piškotkov manjkajo.";
            "Nastavitve zasebnosti" => "Nastavitve zasebnosti" ! "Nove nastavitve zasebnosti so skrite.";
            "Nujno potrebni piškotki" => "Nujno potrebni piškotki" ! "To so nujno potrebni piškotki za stran.";
            "O piškotkih" => "O piškotkih" ! "O piškotkih govori cela šola.";
            "Piškotki" => "Piškotki" ! "Piškotki so sladki.";
            "Pokaži podrobnosti" => "Pokaži podrobnosti" ! "Rekel je: pokaži podrobnosti načrta.";
            "Politika piškotkov" => "Politika piškotkov" ! "Nova politika piškotkov je dolga.";
            "Politika zasebnosti" => "Politika zasebnosti" ! "Politika zasebnosti je dolga.";
            "Pravilnik o piškotkih" => "Pravilnik o piškotkih" ! "Nov pravilnik o piškotkih je dolg.";
            [inferred] "Samo nujni piškotki" => "Samo nujni piškotki" ! "Tu so samo nujni piškotki babice.";
            "Shrani nastavitve" => "Shrani nastavitve" ! "Shrani nastavitve telefona, je rekel.";
            "Sprejmem vse" => "Sprejmem vse" ! "Sprejmem vse ponudbe, je rekel.";
            "Sprejmi vse" => "Sprejmi vse" ! "Rekel je: sprejmi vse načrte.";
            "Sprejmi vse piškotke" => "Sprejmi vse piškotke" ! "Rekel je: sprejmi vse piškotke babice.";
            [inferred] "Strinjam se z vsemi" => "Strinjam se z vsemi" ! "Strinjam se z vsemi načrti.";
            [inferred] "Upravljaj soglasje" => "Upravljaj soglasje" ! "Rekel je: upravljaj soglasje dobro.";
            "Upravljanje piškotkov" => "Upravljanje piškotkov" ! "Upravljanje piškotkov je težko.";
            "Zavrni vse" => "Zavrni vse" ! "Rekel je: zavrni vse načrte.";
        }
        Cookie Start {
            "Shranjevanje in/ali dostop do" => "Shranjevanje in/ali dostop do podatkov v napravi" ! "Zakon prepoveduje shranjevanje in/ali dostop do podatkov o ljudeh.";
            "Ta spletna stran uporablja piškotke" => "Ta spletna stran uporablja piškotke." ! "Rekel je, da ta spletna stran uporablja piškotke.";
            "Ta stran uporablja piškotke" => "Ta stran uporablja piškotke." ! "Rekel je, da ta stran uporablja piškotke.";
            [inferred] "Tehnično shranjevanje ali dostop" => "Tehnično shranjevanje ali dostop je nujno potreben." ! "Zakon zahteva tehnično shranjevanje ali dostop do podatkov.";
            "To spletno mesto uporablja piškotke" => "To spletno mesto uporablja piškotke." ! "Rekel je, da to spletno mesto uporablja piškotke.";
            "Uporabljamo piškotke" => "Uporabljamo piškotke za statistiko." ! "Rekel je, da uporabljamo piškotke.";
            "Za zagotavljanje najboljših izkušenj" => "Za zagotavljanje najboljših izkušenj uporabljamo tehnologije, kot so piškotki." ! "Hotel skrbi za zagotavljanje najboljših izkušenj gostov.";
        }
        Copyright Whole {
            "Omogoča Blogger" => "Omogoča Blogger." ! "Stran omogoča Blogger in on.";
            "Poganja WordPress" => "Poganja WordPress" ! "Njegovo stran poganja WordPress in on.";
        }
        Copyright Anywhere {
            "Vse pravice pridržane" => "© 2020 Časopis. Vse pravice pridržane." ! "Vse pravice so pomembne.";
            "Vse pravice so pridržane" => "© 2020 Časopis. Vse pravice so pridržane." ! "Vse pravice so odvzete.";
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
            "Oddaj komentar" => "Oddaj komentar" ! "Oddaj komentar na koncu, je rekel.";
            "Prekliči odgovor" => "Prekliči odgovor" ! "Rekel je: prekliči odgovor sodišču.";
            "Pridružite se razpravi" => "Pridružite se razpravi" ! "Pridružite se razpravi o davkih, je rekel.";
            "Prijavite se, če želite odgovoriti" => "Prijavite se, če želite odgovoriti" ! "Prijavite se, če želite odgovoriti na pismo, je rekel.";
            "Prikaži komentarje" => "Prikaži komentarje" ! "Rekel je: prikaži komentarje zvečer.";
            "Prikaži vse komentarje" => "Prikaži vse komentarje" ! "Prikaži vse komentarje o tekmi, je rekel.";
            "Prispevaj komentar" => "Prispevaj komentar" ! "Prispevaj komentar na koncu, je rekel.";
            "Starejši komentarji" => "Starejši komentarji" ! "Starejši komentarji so bili ostri.";
            "komentarjev" => "12 komentarjev" ! "Bilo je veliko komentarjev na tekmo.";
        }
        Comment Start {
            "Komentarji so izklopljeni" => "Komentarji so izklopljeni za Pozdravljen, svet!" ! "Rekel je: komentarji so izklopljeni.";
            "Komentarji so zaprti" => "Komentarji so zaprti." ! "Rekel je: komentarji so zaprti.";
            "Komentiranje zaprto" => "Komentiranje zaprto." ! "Rekel je, da je komentiranje zaprto.";
            "Prijavite se, če želite komentirati" => "Prijavite se, če želite komentirati." ! "Prijavite se, če želite jesti.";
            [inferred] "Shrani moje ime, e-pošto" => "Shrani moje ime, e-pošto in spletno stran v ta brskalnik." ! "Rekel je: shrani moje ime, e-pošto in sliko.";
            "Vaš e-naslov ne bo objavljen" => "Vaš e-naslov ne bo objavljen." ! "Rekel je, da vaš e-naslov ne bo objavljen.";
            "Vaš komentar čaka na odobritev" => "Vaš komentar čaka na odobritev." ! "Rekel je, da vaš komentar čaka na odobritev.";
            "Za komentiranje je potrebna prijava" => "Za komentiranje je potrebna prijava." ! "Rekel je: za komentiranje je potrebna prijava.";
            "Za komentiranje se prijavite" => "Za komentiranje se prijavite ali registrirajte." ! "Kdor je za komentiranje, pride.";
            "Za objavo komentarja se morate prijaviti" => "Za objavo komentarja se morate prijaviti." ! "Rekel je, da za objavo komentarja se morate prijaviti.";
            "Zahtevana polja so označena" => "Zahtevana polja so označena *" ! "Vsa zahtevana polja so označena s kredo.";
        }
        Navigation Whole {
            "Arhiv" => "Arhiv" ! "Stari arhiv je zgorel.";
            "Domov" => "Domov" ! "Domov je prišel pozno.";
            "Iskanje" => "Iskanje" ! "Iskanje se nadaljuje.";
            "Išči" => "Išči:" ! "Rekel je: išči vodo.";
            "Kategorije" => "Kategorije" ! "Kategorije rib so tri.";
            "Kontakt" => "Kontakt" ! "Kontakt je prekinjen.";
            "Kontaktirajte nas" => "Kontaktirajte nas" ! "Kontaktirajte nas do maja, je rekel.";
            "Na prvo stran" => "Na prvo stran" ! "Prišel je na prvo stran časopisa.";
            "Na vrh" => "Na vrh" ! "Povzpel se je na vrh gore.";
            "Naslednja stran" => "Naslednja stran" ! "Naslednja stran knjige je prazna.";
            "Naslednji prispevek" => "Naslednji prispevek" ! "Ta naslednji prispevek je dolg.";
            "Naslednji članek" => "Naslednji članek" ! "Ta naslednji članek je dolg.";
            "Naslovnica" => "Naslovnica" ! "Naslovnica knjige je rdeča.";
            [inferred] "Navigacija prispevka" => "Navigacija prispevka" ! "Ta navigacija prispevka manjka.";
            "Nazaj na vrh" => "Nazaj na vrh" ! "Klub je nazaj na vrh lestvice splezal.";
            "Novejša objava" => "Novejša objava" ! "Ta novejša objava je izginila.";
            "Novejši prispevki" => "Novejši prispevki" ! "Novejši prispevki so izginili.";
            "O nas" => "O nas" ! "O nas ni govoril.";
            "Oznake" => "Oznake" ! "Oznake na oblekah manjkajo.";
            "Pogoji uporabe" => "Pogoji uporabe" ! "Pogoji uporabe so dolgi.";
            "Prejšnja stran" => "Prejšnja stran" ! "Prejšnja stran knjige je prazna.";
            "Prejšnji prispevek" => "Prejšnji prispevek" ! "Ta prejšnji prispevek je dolg.";
            "Prejšnji članek" => "Prejšnji članek" ! "Ta prejšnji članek je dolg.";
            "Preskoči na glavno vsebino" => "Preskoči na glavno vsebino" ! "Preskoči na glavno vsebino knjige, je rekel.";
            "Preskoči na vsebino" => "Preskoči na vsebino" ! "Rekel je: preskoči na vsebino knjige.";
            "Prijava" => "Prijava" ! "Prijava je nujna.";
            "Prijavi napako" => "Prijavi napako" ! "Prijavi napako v besedilu, je rekel.";
            "Skoči na vsebino" => "Skoči na vsebino" ! "Rekel je: skoči na vsebino knjige.";
            "Splošni pogoji" => "Splošni pogoji" ! "Splošni pogoji so dolgi.";
            "Sporoči napako" => "Sporoči napako" ! "Sporoči napako v besedilu, je rekel.";
            "Starejša objava" => "Starejša objava" ! "Ta starejša objava je izginila.";
            "Starejši prispevki" => "Starejši prispevki" ! "Starejši prispevki so izginili.";
            "Ste pozabili geslo?" => "Ste pozabili geslo?" ! "Vprašal je: ste pozabili geslo? Ne.";
            "Strani ni mogoče najti" => "Strani ni mogoče najti" ! "Strani ni mogoče najti v knjigi.";
            "Začetna stran" => "Začetna stran" ! "Začetna stran knjige je prazna.";
            "Zemljevid strani" => "Zemljevid strani" ! "Nov zemljevid strani pomaga robotom.";
            "min branja" => "3 min branja" ! "Ostalo je deset min branja za večer.";
            "minut branja" => "10 minut branja" ! "Ostalo je deset minut branja za večer.";
        }
        Navigation Start {
            "Ključne besede:" => "Ključne besede: pristanišče, trajekt" ! "Zapisal je ključne besede: trajekt.";
            "Odgovorni urednik:" => "Odgovorni urednik: Janez Novak" ! "On je odgovorni urednik: od leta 1990.";
            "Oznake:" => "Oznake: pristanišče, trajekt" ! "Tu so oznake: trajekt.";
            "Ste opazili napako?" => "Ste opazili napako? Sporočite nam" ! "Vprašal je: ste opazili napako? Ne.";
            "Čas branja:" => "Čas branja: 3 min" ! "Čas branja pada.";
        }
        Caption Start {
            "Arhivska fotografija" => "Arhivska fotografija: vlak" ! "Ta arhivska fotografija ga kaže.";
            "Arhivski posnetek" => "Arhivski posnetek: vlak" ! "Pomagal je arhivski posnetek.";
            "Foto:" => "Foto: Janez Novak" ! "Foto in film.";
            "Fotografija je simbolična" => "Fotografija je simbolična. FOTO: BoBo" ! "Ta fotografija je simbolična.";
            "Fotografija:" => "Fotografija: Janez Novak" ! "Fotografija je stara.";
            "Fotografije:" => "Fotografije: Ana Novak" ! "Gleda fotografije: vlak in morje.";
            "Simbolična fotografija" => "Simbolična fotografija: vlak" ! "Ta simbolična fotografija ga kaže.";
            "Simbolična slika" => "Simbolična slika: vlak" ! "Pomagala je simbolična slika.";
            "Slika je simbolična" => "Slika je simbolična. Foto: BoBo" ! "Ta slika je simbolična.";
            "Vir fotografije:" => "Vir fotografije: STA" ! "Neznan je vir fotografije: nihče ne ve.";
            "Zajem zaslona:" => "Zajem zaslona: YouTube" ! "To je zajem zaslona: vlak.";
        }
        Byline Start {
            "Avtor besedila:" => "Avtor besedila: Janez Kovač" ! "Avtor besedila molči.";
            "Avtor prispevka:" => "Avtor prispevka: Janez Kovač" ! "Avtor prispevka molči.";
            "Avtor članka:" => "Avtor članka: Janez Kovač" ! "Avtor članka molči.";
            "Avtor:" => "Avtor: Janez Novak" ! "Avtor molči.";
            "Avtorica besedila:" => "Avtorica besedila: Ana Novak" ! "Avtorica besedila molči.";
            "Avtorica prispevka:" => "Avtorica prispevka: Ana Novak" ! "Avtorica prispevka molči.";
            "Avtorica članka:" => "Avtorica članka: Ana Novak" ! "Avtorica članka molči.";
            "Avtorica:" => "Avtorica: Ana Novak" ! "Avtorica molči.";
            "Avtorici:" => "Avtorici: Ana Novak" ! "Avtorici molčita.";
            "Avtorja:" => "Avtorja: Ana Novak" ! "Avtorja molčita.";
            "Avtorji:" => "Avtorji: Ana Novak" ! "Avtorji molčijo.";
            "Besedilo:" => "Besedilo: Ana Novak" ! "Besedilo je dolgo.";
            "Piše:" => "Piše: Ana Novak" ! "Piše knjigo.";
        }
        Byline BeforeName {
            [needs_language] "Besedilo in foto:" => "Besedilo in foto: Ana Novak" ! "Besedilo in foto sta njena.";
            [needs_language] "Besedilo in fotografije:" => "Besedilo in fotografije: Ana Novak" ! "Besedilo in fotografije so njene.";
            [needs_language] "Foto in besedilo:" => "Foto in besedilo: Ana Novak" ! "Foto in besedilo sta njena.";
            [needs_language] "Intervju pripravil" => "Intervju pripravil Ana Novak" ! "Intervju pripravil nekdo drug.";
            [needs_language] "Intervju pripravila" => "Intervju pripravila Ana Novak" ! "Intervju pripravila šola.";
            "Napisal:" => "Napisal: Ana Novak" ! "Napisal je knjigo.";
            "Napisala:" => "Napisala: Ana Novak" ! "Napisala je knjigo.";
            "Piše" => "Piše Ana Novak" ! "Piše knjigo.";
            [needs_language] "Pogovarjal se je" => "Pogovarjal se je Ana Novak" ! "Pogovarjal se je z njo.";
            [needs_language] "Pogovarjala se je" => "Pogovarjala se je Ana Novak" ! "Pogovarjala se je z njim.";
            "Pripravil:" => "Pripravil: Ana Novak" ! "Pripravil je kosilo.";
            "Pripravila:" => "Pripravila: Ana Novak" ! "Pripravila je kosilo.";
            "Spraševal:" => "Spraševal: Janez Kovač" ! "Spraševal je po poti.";
            "Spraševala:" => "Spraševala: Ana Novak" ! "Spraševala je po poti.";
            [needs_language] "Tekst in foto:" => "Tekst in foto: Ana Novak" ! "Tekst in foto sta njena.";
            "Zapisal:" => "Zapisal: Ana Novak" ! "Zapisal je vse.";
            "Zapisala:" => "Zapisala: Ana Novak" ! "Zapisala je vse.";
            "Zbral:" => "Zbral: Janez Kovač" ! "Zbral je pogum.";
            "Zbrala:" => "Zbrala: Ana Novak" ! "Zbrala je denar.";
        }
        Published Start {
            "Datum objave" => "Datum objave: 10. januar 2020" ! "Ni znan datum objave.";
            "Objavljeno:" => "Objavljeno: 10. januar 2020" ! "Objavljeno je bilo novo poročilo.";
        }
        Published BeforeDigit {
            "Objavljeno" => "Objavljeno: 10. januar 2020" ! "Objavljeno je bilo novo poročilo.";
        }
        Updated Start {
            "Nazadnje posodobljeno" => "Nazadnje posodobljeno: 10. januar 2020" ! "To je bilo nazadnje posodobljeno.";
            "Posodobljeno:" => "Posodobljeno: 10. januar 2020" ! "Posodobljeno je bilo staro poročilo.";
            "Zadnja posodobitev" => "Zadnja posodobitev: 10. januar 2020" ! "To je zadnja posodobitev.";
            "Zadnja sprememba" => "Zadnja sprememba: 10. januar 2020" ! "To je zadnja sprememba načrta.";
            "Zadnji poseg:" => "Zadnji poseg: 10. januar 2020" ! "Zadnji poseg zdravnikov je uspel.";
        }
        Updated BeforeDigit {
            "Posodobljeno" => "Posodobljeno: 10. januar 2020" ! "Posodobljeno je bilo staro poročilo.";
            "Zadnji poseg" => "Zadnji poseg: 10. januar 2020" ! "Zadnji poseg zdravnikov je uspel.";
        }
        Credit Start {
            "Prevedel:" => "Prevedel: Janez Novak" ! "Knjigo je prevedel: on.";
            "Prevedla:" => "Prevedla: Ana Novak" ! "Knjigo je prevedla: ona.";
            "Prevod:" => "Prevod: Ana Novak" ! "Prevod je težek.";
            "Vir:" => "Vir: STA" ! "Vir je presahnil.";
            "Viri:" => "Viri: STA, AFP" ! "Viri so presahnili.";
        }
        Correction Start {
            "Popravek:" => "Popravek: ime je bilo drugo." ! "Popravek pride.";
        }
        Note Start {
            "Opomba uredništva" => "Opomba uredništva: ime je spremenjeno." ! "Pomagala je opomba uredništva.";
        }
    },
};
