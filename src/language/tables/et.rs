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
    staff: &[
        "Kultuuritoimetus",
        "Majandustoimetus",
        "Meie korrespondent",
        "Sporditoimetus",
        "Toimetus",
        "Uudistetoimetus",
        "Veebitoimetus",
        "toimetus",
    ],
    roles: &[
        "ajakirjanik",
        "analüütik",
        "arvamustoimetaja",
        "erikorrespondent",
        "fotograaf",
        "fotoreporter",
        "kaasautor",
        "kolumnist",
        "kommentaator",
        "korrespondent",
        "kultuuritoimetaja",
        "majandusajakirjanik",
        "majandustoimetaja",
        "peatoimetaja",
        "peatoimetaja asetäitja",
        "praktikant",
        "päevatoimetaja",
        "reporter",
        "spordiajakirjanik",
        "sporditoimetaja",
        "tegevtoimetaja",
        "toimetaja",
        "uudistetoimetaja",
        "vabakutseline ajakirjanik",
        "vanemtoimetaja",
        "väliskorrespondent",
        "välistoimetaja",
    ],
    joiners: &["ja", "ning"],
    author_labels: &["Autor", "Autorid", "Autorist"],
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
            "Hiljutised postitused" => "Hiljutised postitused" ! "Hiljutised postitused kadusid eile.";
            "Kõige loetumad" => "Kõige loetumad" ! "Need on kõige loetumad raamatud.";
            "Loetuimad" => "Loetuimad" ! "Need on loetuimad raamatud.";
            "Loetumad" => "Loetumad" ! "Need on loetumad raamatud.";
            "Populaarsed" => "Populaarsed" ! "Populaarsed laulud on vanad.";
            "Populaarsed artiklid" => "Populaarsed artiklid" ! "Populaarsed artiklid on vanad.";
            "Rohkem uudiseid" => "Rohkem uudiseid" ! "Ta tahab rohkem uudiseid kuulda.";
            "Samal teemal" => "Samal teemal" ! "Ta rääkis samal teemal.";
            [inferred] "Samast teemast" => "Samast teemast" ! "Ta rääkis samast teemast eile.";
            "Sarnased artiklid" => "Sarnased artiklid" ! "Sarnased artiklid on vanad.";
            "Seotud artiklid" => "Seotud artiklid" ! "Sellega on seotud artiklid vanad.";
            "Seotud lood" => "Seotud lood" ! "Sellega on seotud lood vanad.";
            "Seotud postitused" => "Seotud postitused" ! "Sellega on seotud postitused vanad.";
            "Seotud uudised" => "Seotud uudised" ! "Sellega on seotud uudised vanad.";
            "Toimetaja valik" => "Toimetaja valik" ! "Toimetaja valik on hea.";
            "Viimased artiklid" => "Viimased artiklid" ! "Viimased artiklid on halvad.";
            "Viimased kommentaarid" => "Viimased kommentaarid" ! "Viimased kommentaarid olid teravad.";
            "Viimased postitused" => "Viimased postitused" ! "Viimased postitused kadusid eile.";
            "Viimased uudised" => "Viimased uudised" ! "Viimased uudised on halvad.";
            "Värsked kommentaarid" => "Värsked kommentaarid" ! "Värsked kommentaarid olid teravad.";
            "Värsked postitused" => "Värsked postitused" ! "Värsked postitused kadusid eile.";
            "Värsked uudised" => "Värsked uudised" ! "Värsked uudised on halvad.";
        }
        ReadMore Whole {
            [inferred] "Artikkel jätkub pärast reklaami" => "Artikkel jätkub pärast reklaami" ! "Ta ütles, et artikkel jätkub pärast reklaami.";
            "Jätka lugemist" => "Jätka lugemist" ! "Ta ütles: jätka lugemist kodus.";
            "Loe artiklit" => "Loe artiklit" ! "Ta ütles: loe artiklit kodus.";
            "Loe edasi" => "Loe edasi" ! "Ta loe edasi raamatut.";
            "Loe kogu artiklit" => "Loe kogu artiklit" ! "Ta ütles: loe kogu artiklit kodus.";
            "Loe lisaks" => "Loe lisaks" ! "Sina loe lisaks raamatuid.";
            "Loe rohkem" => "Loe rohkem" ! "Kes loe rohkem raamatuid.";
            "Loe veel" => "Loe veel" ! "Sina loe veel raamatuid.";
            "Näita rohkem" => "Näita rohkem" ! "Ta ütles: näita rohkem julgust.";
            "Vaata rohkem" => "Vaata rohkem" ! "Ta ütles: vaata rohkem merd.";
        }
        ReadMore Start {
            "Loe ka:" => "Loe ka: Miks hinnad tõusevad" ! "Sina loe ka raamatut.";
            "Loe lisaks:" => "Loe lisaks: Miks hinnad tõusevad" ! "Sina loe lisaks raamatut.";
            "Loe veel:" => "Loe veel: Miks hinnad tõusevad" ! "Sina loe veel raamatut.";
            "Vaata ka:" => "Vaata ka: Miks hinnad tõusevad" ! "Sina vaata ka seda.";
        }
        Share Whole {
            "Jaga" => "Jaga" ! "Sina jaga leiba.";
            "Jaga Facebookis" => "Jaga Facebookis" ! "Ta ütles: jaga Facebookis pilti.";
            "Jaga Twitteris" => "Jaga Twitteris" ! "Ta ütles: jaga Twitteris pilti.";
            "Jaga artiklit" => "Jaga artiklit" ! "Palun jaga artiklit temaga.";
            "Jaga seda" => "Jaga seda:" ! "Ta ütles: jaga seda temaga.";
            "Kopeeri link" => "Kopeeri link" ! "Sina kopeeri link sinna.";
            [inferred] "Kuula artiklit" => "Kuula artiklit" ! "Ta ütles: kuula artiklit kodus.";
            "Prindi" => "Prindi" ! "Sina prindi kiri.";
            "Saada e-kirjaga" => "Saada e-kirjaga" ! "Ta ütles: saada e-kirjaga pilt.";
            "Saada sõbrale" => "Saada sõbrale" ! "Sina saada sõbrale kiri.";
        }
        Subscribe Whole {
            "Liitu uudiskirjaga" => "Liitu uudiskirjaga" ! "Ta ütles: liitu uudiskirjaga kohe.";
            "Loo konto" => "Loo konto" ! "Ta ütles: loo konto pangas.";
            "Registreeru" => "Registreeru" ! "Ta ütles: registreeru kohe.";
            "Telli" => "Telli" ! "Sina telli ajaleht.";
            "Telli uudiskiri" => "Telli uudiskiri" ! "Sina telli uudiskiri endale.";
            "Vormista tellimus" => "Vormista tellimus" ! "Ta ütles: vormista tellimus kohe.";
        }
        Subscribe Start {
            "Artikkel on tellijale" => "Artikkel on tellijale. Telli siit" ! "See artikkel on tellijale.";
            [inferred] "Artikli lugemiseks" => "Artikli lugemiseks logi sisse või telli." ! "Tal pole aega artikli lugemiseks.";
            "Juba tellija?" => "Juba tellija? Logi sisse" ! "Ta on juba tellija.";
            "Jälgi meid" => "Jälgi meid Facebookis" ! "Ta ütles: jälgi meid.";
            "Liitu uudiskirjaga" => "Liitu uudiskirjaga ja saad esimesena teada" ! "Sina liitu uudiskirjaga.";
        }
        Advertisement Whole {
            "Reklaam" => "REKLAAM" ! "Reklaam on kallis.";
            "Sisuturundus" => "Sisuturundus" ! "Sisuturundus on kallis.";
            "Sponsoreeritud sisu" => "Sponsoreeritud sisu" ! "See on sponsoreeritud sisu pangalt.";
        }
        Cookie Whole {
            [inferred] "Ainult vajalikud" => "Ainult vajalikud" ! "Kaasas on ainult vajalikud asjad.";
            [inferred] "Halda eelistusi" => "Halda eelistusi" ! "Ta ütles: halda eelistusi hästi.";
            [inferred] "Keeldu kõigist" => "Keeldu kõigist" ! "Ta ütles: keeldu kõigist plaanidest.";
            "Küpsised" => "Küpsised" ! "Küpsised on magusad.";
            "Küpsiste seaded" => "Küpsiste seaded" ! "Need küpsiste seaded puuduvad.";
            "Luba kõik" => "Luba kõik" ! "Ta ütles: luba kõik plaanid.";
            "Me väärtustame teie privaatsust" => "Me väärtustame teie privaatsust" ! "Ta ütles: me väärtustame teie privaatsust.";
            [inferred] "Näita üksikasju" => "Näita üksikasju" ! "Ta ütles: näita üksikasju plaanist.";
            "Nõustu kõigiga" => "Nõustu kõigiga" ! "Ta ütles: nõustu kõigiga meist.";
            "Privaatsuspoliitika" => "Privaatsuspoliitika" ! "Privaatsuspoliitika on pikk.";
            "Privaatsustingimused" => "Privaatsustingimused" ! "Privaatsustingimused on pikad.";
        }
        Cookie Start {
            "Kasutame küpsiseid" => "Kasutame küpsiseid külastuste mõõtmiseks." ! "Ta ütles, et kasutame küpsiseid.";
            "See veebileht kasutab küpsiseid" => "See veebileht kasutab küpsiseid." ! "Ta ütles, et see veebileht kasutab küpsiseid.";
        }
        Copyright Whole {
            "Teenust pakub Blogger" => "Teenust pakub Blogger." ! "Seda teenust pakub Blogger ja tema.";
        }
        Copyright Anywhere {
            "Kõik õigused kaitstud" => "© 2020 Ajaleht. Kõik õigused kaitstud." ! "Kõik õigused on tähtsad.";
        }
        Comment Whole {
            "Kirjuta kommentaar" => "Kirjuta kommentaar" ! "Ta ütles: kirjuta kommentaar kohe.";
            "Kommentaare ei ole" => "Kommentaare ei ole" ! "Tema kommentaare ei ole siin.";
            "Kommentaarid" => "Kommentaarid (3)" ! "Kommentaarid olid teravad.";
            "Kommentaarid puuduvad" => "Kommentaarid puuduvad" ! "Tema kommentaarid puuduvad siit.";
            "Kommenteeri" => "Kommenteeri" ! "Sina kommenteeri sündmust.";
            "Lisa kommentaar" => "Lisa kommentaar" ! "Sina lisa kommentaar siia.";
            "Postita kommentaar" => "Postita kommentaar" ! "Ta ütles: postita kommentaar kohe.";
            "Tühista vastus" => "Tühista vastus" ! "Ta ütles: tühista vastus kohe.";
            "Uuemad kommentaarid" => "Uuemad kommentaarid" ! "Uuemad kommentaarid olid teravad.";
            "Vaata kommentaare" => "Vaata kommentaare" ! "Ta ütles: vaata kommentaare kohe.";
            "Vanemad kommentaarid" => "Vanemad kommentaarid" ! "Vanemad kommentaarid olid teravad.";
            "Vasta" => "Vasta" ! "Sina vasta küsimusele.";
        }
        Comment Start {
            "Kommenteerimiseks pead sisse logima" => "Kommenteerimiseks pead sisse logima." ! "Ta ütles, et kommenteerimiseks pead sisse logima.";
            "Nõutavad väljad on tähistatud" => "Nõutavad väljad on tähistatud *-ga" ! "Kõik nõutavad väljad on tähistatud kriidiga.";
            "Salvesta minu nimi, e-posti" => "Salvesta minu nimi, e-posti- ja veebiaadress sellesse veebilehitsejasse." ! "Ta ütles: salvesta minu nimi, e-posti ja pilt.";
            "Sinu e-postiaadressi ei avaldata" => "Sinu e-postiaadressi ei avaldata." ! "Ta ütles: sinu e-postiaadressi ei avaldata.";
        }
        Navigation Whole {
            "Arhiiv" => "Arhiiv" ! "Vana arhiiv põles maha.";
            "Avaleht" => "Avaleht" ! "Avaleht on punane.";
            "Blogi arhiiv" => "Blogi arhiiv" ! "Vana blogi arhiiv põles maha.";
            "Eelmine artikkel" => "Eelmine artikkel" ! "See eelmine artikkel oli pikk.";
            "Eelmine postitus" => "Eelmine postitus" ! "See eelmine postitus oli pikk.";
            "Järgmine artikkel" => "Järgmine artikkel" ! "See järgmine artikkel on pikk.";
            "Järgmine postitus" => "Järgmine postitus" ! "See järgmine postitus on pikk.";
            "Kasutustingimused" => "Kasutustingimused" ! "Kasutustingimused on pikad.";
            "Kategooriad" => "Kategooriad" ! "Kalade kategooriad on kolm.";
            "Kontakt" => "Kontakt" ! "Kontakt katkes.";
            "Liigu edasi põhisisu juurde" => "Liigu edasi põhisisu juurde" ! "Sina liigu edasi põhisisu juurde kiiresti.";
            "Liigu sisu juurde" => "Liigu sisu juurde" ! "Ta ütles: liigu sisu juurde kohe.";
            "Logi sisse" => "Logi sisse" ! "Sina logi sisse hiljem.";
            "Meist" => "Meist" ! "Meist keegi ei räägi.";
            "Mine sisu juurde" => "Mine sisu juurde" ! "Ta ütles: mine sisu juurde kohe.";
            "Otsi" => "Otsi" ! "Sina otsi varas üles.";
            "Otsing" => "Otsing" ! "Otsing jätkub.";
            "Sildid" => "Sildid" ! "Riiete sildid kadusid.";
            "Teata veast" => "Teata veast" ! "Ta ütles: teata veast kohe.";
            "Uuem postitus" => "Uuem postitus" ! "See uuem postitus on pikk.";
            "Uuemad postitused" => "Uuemad postitused" ! "Need uuemad postitused on pikad.";
            "Vanem postitus" => "Vanem postitus" ! "See vanem postitus on pikk.";
            "Vanemad postitused" => "Vanemad postitused" ! "Need vanemad postitused on pikad.";
            "Võta ühendust" => "Võta ühendust" ! "Ta ütles: võta ühendust kohe.";
        }
        Navigation Start {
            "Lugemisaeg:" => "Lugemisaeg: 3 min" ! "Lugemisaeg lüheneb.";
        }
        Caption Start {
            "Arhiivifoto" => "Arhiivifoto: rong" ! "Vana arhiivifoto näitab teda.";
            "Foto on illustreeriv" => "Foto on illustreeriv" ! "See foto on illustreeriv.";
            "Foto:" => "Foto: Jaan Tamm" ! "Foto ja film.";
            "Fotod:" => "Fotod: Jaan Tamm" ! "Fotod ja film.";
            "Illustreeriv foto" => "Illustreeriv foto: rong" ! "See illustreeriv foto on vana.";
            "Pildid:" => "Pildid: Jaan Tamm" ! "Pildid ja film.";
            "Pilt on illustreeriv" => "Pilt on illustreeriv. Foto: Jaan Tamm" ! "See pilt on illustreeriv.";
        }
        Byline Start {
            "Autor:" => "Autor: Jaan Tamm" ! "Autor vaikib.";
            "Autorid:" => "Autorid: Mari Tamm" ! "Autorid vaikivad.";
            "Fotod ja tekst:" => "Fotod ja tekst: Mari Tamm" ! "Fotod ja tekst puuduvad.";
            "Intervjueeris:" => "Intervjueeris: Mari Tamm" ! "Kes teda intervjueeris?";
            "Kirja pani:" => "Kirja pani: Mari Tamm" ! "Kirja pani ta kappi.";
            "Kirjutas:" => "Kirjutas: Mari Tamm" ! "Kirjutas raamatu.";
            "Koostaja:" => "Koostaja: Mari Tamm" ! "Koostaja vaikib.";
            "Koostas:" => "Koostas: Mari Tamm" ! "Koostas nimekirja.";
            "Tekst ja foto:" => "Tekst ja foto: Mari Tamm" ! "Tekst ja foto puuduvad.";
            "Tekst ja fotod:" => "Tekst ja fotod: Mari Tamm" ! "Tekst ja fotod puuduvad.";
            "Tekst ja pildid:" => "Tekst ja pildid: Mari Tamm" ! "Tekst ja pildid puuduvad.";
            "Tekst:" => "Tekst: Mari Tamm" ! "Tekst ja pilt.";
            "Toimetaja:" => "Toimetaja: Mari Tamm" ! "Toimetaja vaikib.";
            "Toimetas:" => "Toimetas: Mari Tamm" ! "Kes toimetas raamatut?";
            "Vahendas:" => "Vahendas: Mari Tamm" ! "Vahendas raha.";
            "Vestles:" => "Vestles: Mari Tamm" ! "Vestles sõbraga.";
        }
        Byline BeforeName {
            [told] "Ajakirjanik:" => "Ajakirjanik: Mari Tamm" ! "Ajakirjanik vaikib.";
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
            "Allikad:" => "Allikad: BNS, AFP" ! "Allikad kuivasid ära.";
            "Allikas:" => "Allikas: BNS" ! "Allikas kuivas ära.";
        }
        Correction Start {
            "Õiendus:" => "Õiendus: nimi oli vale." ! "Õiendus tuleb.";
        }
    },
};
