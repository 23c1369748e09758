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
            "Enim kommenteeritud" => "Enim kommenteeritud" ! "See on aasta enim kommenteeritud lugu.";
            "Enim loetud" => "Enim loetud" ! "See on enim loetud raamat.";
            "Enim vaadatud" => "Enim vaadatud" ! "See on aasta enim vaadatud film.";
            "Enimloetud" => "Enimloetud" ! "See on aasta enimloetud raamat.";
            "Hiljutised kommentaarid" => "Hiljutised kommentaarid" ! "Tema hiljutised kommentaarid olid teravad.";
            "Hiljutised postitused" => "Hiljutised postitused" ! "Hiljutised postitused kadusid eile.";
            "Kommenteerituimad" => "Kommenteerituimad" ! "Need on aasta kommenteerituimad lood.";
            "Kõige loetumad" => "Kõige loetumad" ! "Need on kõige loetumad raamatud.";
            "Loetuim" => "Loetuim" ! "See on aasta loetuim raamat.";
            "Loetuimad" => "Loetuimad" ! "Need on loetuimad raamatud.";
            "Loetumad" => "Loetumad" ! "Need on loetumad raamatud.";
            "Muud uudised" => "Muud uudised" ! "Muud uudised on halvad.";
            "Olulisemad uudised" => "Olulisemad uudised" ! "Olulisemad uudised on halvad.";
            "Populaarsed" => "Populaarsed" ! "Populaarsed laulud on vanad.";
            "Populaarsed artiklid" => "Populaarsed artiklid" ! "Populaarsed artiklid on vanad.";
            "Populaarsed postitused" => "Populaarsed postitused" ! "Tema populaarsed postitused kadusid.";
            "Populaarseimad" => "Populaarseimad" ! "Populaarseimad toidud said otsa.";
            "Rohkem artikleid" => "Rohkem artikleid" ! "Rohkem artikleid seaduses ei ole.";
            "Rohkem samal teemal" => "Rohkem samal teemal" ! "Rohkem samal teemal ta ei rääkinud.";
            "Rohkem uudiseid" => "Rohkem uudiseid" ! "Ta tahab rohkem uudiseid kuulda.";
            "Samal teemal" => "Samal teemal" ! "Ta rääkis samal teemal.";
            "Samast rubriigist" => "Samast rubriigist" ! "Ta leidis samast rubriigist vea.";
            [inferred] "Samast teemast" => "Samast teemast" ! "Ta rääkis samast teemast eile.";
            "Sarnased artiklid" => "Sarnased artiklid" ! "Sarnased artiklid on vanad.";
            "Sarnased uudised" => "Sarnased uudised" ! "Sarnased uudised tulid eile.";
            "Seotud artiklid" => "Seotud artiklid" ! "Sellega on seotud artiklid vanad.";
            "Seotud lood" => "Seotud lood" ! "Sellega on seotud lood vanad.";
            "Seotud postitused" => "Seotud postitused" ! "Sellega on seotud postitused vanad.";
            "Seotud sisu" => "Seotud sisu" ! "Muu seotud sisu kadus eile.";
            "Seotud teemad" => "Seotud teemad" ! "Muud seotud teemad jäid kõrvale.";
            "Seotud uudised" => "Seotud uudised" ! "Sellega on seotud uudised vanad.";
            "Sind võib huvitada" => "Sind võib huvitada" ! "See raamat sind võib huvitada, ütles ta.";
            "Soovitatud artiklid" => "Soovitatud artiklid" ! "Eile soovitatud artiklid on vanad.";
            "Sulle võib meeldida" => "Sulle võib meeldida" ! "See raamat sulle võib meeldida, ütles ta.";
            "Toimetaja valik" => "Toimetaja valik" ! "Toimetaja valik on hea.";
            "Toimetus soovitab" => "Toimetus soovitab" ! "Toimetus soovitab lugejal magada.";
            "Uusimad artiklid" => "Uusimad artiklid" ! "Uusimad artiklid on lühikesed.";
            "Uusimad uudised" => "Uusimad uudised" ! "Uusimad uudised on halvad.";
            "Vaadatuimad" => "Vaadatuimad" ! "Need on aasta vaadatuimad filmid.";
            "Vaata lisaks" => "Vaata lisaks" ! "Sa vaata lisaks filmi.";
            "Vaata veel" => "Vaata veel" ! "Sa vaata veel filmi.";
            "Veel samal teemal" => "Veel samal teemal" ! "Veel samal teemal ta ei rääkinud.";
            "Veel uudiseid" => "Veel uudiseid" ! "Veel uudiseid ei ole.";
            "Viimased artiklid" => "Viimased artiklid" ! "Viimased artiklid on halvad.";
            "Viimased kommentaarid" => "Viimased kommentaarid" ! "Viimased kommentaarid olid teravad.";
            "Viimased postitused" => "Viimased postitused" ! "Viimased postitused kadusid eile.";
            "Viimased uudised" => "Viimased uudised" ! "Viimased uudised on halvad.";
            "Värsked kommentaarid" => "Värsked kommentaarid" ! "Värsked kommentaarid olid teravad.";
            "Värsked postitused" => "Värsked postitused" ! "Värsked postitused kadusid eile.";
            "Värsked uudised" => "Värsked uudised" ! "Värsked uudised on halvad.";
            [inferred] "Ära jäta vahele" => "Ära jäta vahele" ! "Palun ära jäta vahele seda filmi.";
        }
        ReadMore Whole {
            [inferred] "Artikkel jätkub pärast reklaami" => "Artikkel jätkub pärast reklaami" ! "Ta ütles, et artikkel jätkub pärast reklaami.";
            "Jätka lugemist" => "Jätka lugemist" ! "Ta ütles: jätka lugemist kodus.";
            "Kuva kõik" => "Kuva kõik" ! "Sa kuva kõik teed.";
            "Kuva rohkem" => "Kuva rohkem" ! "Sa kuva rohkem teid.";
            "Kõik artiklid" => "Kõik artiklid" ! "Kõik artiklid seaduses muutusid.";
            "Kõik uudised" => "Kõik uudised" ! "Kõik uudised on halvad.";
            "Laadi rohkem" => "Laadi rohkem" ! "Sa laadi rohkem liiva.";
            "Loe artiklit" => "Loe artiklit" ! "Ta ütles: loe artiklit kodus.";
            "Loe edasi" => "Loe edasi" ! "Ta loe edasi raamatut.";
            "Loe kogu artiklit" => "Loe kogu artiklit" ! "Ta ütles: loe kogu artiklit kodus.";
            "Loe kogu lugu" => "Loe kogu lugu" ! "Sa loe kogu lugu õhtul.";
            "Loe lisaks" => "Loe lisaks" ! "Sina loe lisaks raamatuid.";
            "Loe lähemalt" => "Loe lähemalt" ! "Sa loe lähemalt selle kohta.";
            "Loe pikemalt" => "Loe pikemalt" ! "Sa loe pikemalt selle kohta.";
            "Loe rohkem" => "Loe rohkem" ! "Kes loe rohkem raamatuid.";
            "Loe veel" => "Loe veel" ! "Sina loe veel raamatuid.";
            "Lugu jätkub pärast reklaami" => "Lugu jätkub pärast reklaami" ! "Ta ütles, et lugu jätkub pärast reklaami ja pausi.";
            "Näita kõiki" => "Näita kõiki" ! "Sa näita kõiki teid.";
            "Näita rohkem" => "Näita rohkem" ! "Ta ütles: näita rohkem julgust.";
            "Rohkem" => "Rohkem" ! "Rohkem vett ei ole.";
            "Uuri lähemalt" => "Uuri lähemalt" ! "Sa uuri lähemalt seda kivi.";
            "Vaata kõiki" => "Vaata kõiki" ! "Sa vaata kõiki mägesid.";
            "Vaata lähemalt" => "Vaata lähemalt" ! "Sa vaata lähemalt seda kivi.";
            "Vaata rohkem" => "Vaata rohkem" ! "Ta ütles: vaata rohkem merd.";
        }
        ReadMore Start {
            "Loe ka:" => "Loe ka: Miks hinnad tõusevad" ! "Sina loe ka raamatut.";
            "Loe lisaks:" => "Loe lisaks: Miks hinnad tõusevad" ! "Sina loe lisaks raamatut.";
            "Loe pikemalt:" => "Loe pikemalt: Miks hinnad tõusevad" ! "Sa loe pikemalt raamatut.";
            "Loe samal teemal:" => "Loe samal teemal: Miks hinnad tõusevad" ! "Sa loe samal teemal raamatut.";
            "Loe veel:" => "Loe veel: Miks hinnad tõusevad" ! "Sina loe veel raamatut.";
            "Pikemalt saab lugeda" => "Pikemalt saab lugeda Postimehest" ! "Sellest pikemalt saab lugeda raamatust.";
            "Vaata ka:" => "Vaata ka: Miks hinnad tõusevad" ! "Sina vaata ka seda.";
            "Vaata lisaks:" => "Vaata lisaks: Miks hinnad tõusevad" ! "Sa vaata lisaks filmi.";
        }
        Share Whole {
            "Jaga" => "Jaga" ! "Sina jaga leiba.";
            "Jaga Facebookis" => "Jaga Facebookis" ! "Ta ütles: jaga Facebookis pilti.";
            "Jaga LinkedInis" => "Jaga LinkedInis" ! "Sa jaga LinkedInis pilti.";
            "Jaga Pinterestis" => "Jaga Pinterestis" ! "Sa jaga Pinterestis pilti.";
            "Jaga Twitteris" => "Jaga Twitteris" ! "Ta ütles: jaga Twitteris pilti.";
            "Jaga X-is" => "Jaga X-is" ! "Sa jaga X-is pilti.";
            "Jaga artiklit" => "Jaga artiklit" ! "Palun jaga artiklit temaga.";
            "Jaga postitust" => "Jaga postitust" ! "Sa jaga postitust temaga.";
            "Jaga seda" => "Jaga seda:" ! "Ta ütles: jaga seda temaga.";
            "Jaga sõbraga" => "Jaga sõbraga" ! "Sa jaga sõbraga leiba.";
            "Jaga uudist" => "Jaga uudist" ! "Sa jaga uudist temaga.";
            "Kopeeri link" => "Kopeeri link" ! "Sina kopeeri link sinna.";
            [inferred] "Kuula artiklit" => "Kuula artiklit" ! "Ta ütles: kuula artiklit kodus.";
            "Kuula lugu" => "Kuula lugu" ! "Sa kuula lugu raadiost.";
            "Link kopeeritud" => "Link kopeeritud" ! "See link kopeeritud raamatust on vale.";
            "Prindi" => "Prindi" ! "Sina prindi kiri.";
            "Prinditav versioon" => "Prinditav versioon" ! "See prinditav versioon on kallis.";
            "Saada e-kirjaga" => "Saada e-kirjaga" ! "Ta ütles: saada e-kirjaga pilt.";
            "Saada e-postiga" => "Saada e-postiga" ! "Sa saada e-postiga kiri.";
            "Saada meiliga" => "Saada meiliga" ! "Sa saada meiliga kiri.";
            "Saada see meiliga" => "Saada see meiliga" ! "Sa saada see meiliga homme.";
            "Saada sõbrale" => "Saada sõbrale" ! "Sina saada sõbrale kiri.";
            "Salvesta" => "Salvesta" ! "Sa salvesta pilt.";
            "Salvesta artikkel" => "Salvesta artikkel" ! "Sa salvesta artikkel arvutisse.";
            "Teksti suurus" => "Teksti suurus" ! "Raamatu teksti suurus on väike.";
            "Trüki" => "Trüki" ! "Sa trüki raamat.";
            "Trükiversioon" => "Trükiversioon" ! "Raamatu trükiversioon on kallis.";
        }
        Subscribe Whole {
            "Ainult tellijale" => "Ainult tellijale" ! "Raamat jagatakse ainult tellijale Tartus.";
            "Laadi rakendus alla" => "Laadi rakendus alla" ! "Sa laadi rakendus alla homme.";
            "Liitu kohe" => "Liitu kohe" ! "Sa liitu kohe klubiga.";
            "Liitu meiega" => "Liitu meiega" ! "Sa liitu meiega homme.";
            "Liitu uudiskirjaga" => "Liitu uudiskirjaga" ! "Ta ütles: liitu uudiskirjaga kohe.";
            "Loo kasutajakonto" => "Loo kasutajakonto" ! "Sa loo kasutajakonto pangas.";
            "Loo konto" => "Loo konto" ! "Ta ütles: loo konto pangas.";
            "Loobu uudiskirjast" => "Loobu uudiskirjast" ! "Sa loobu uudiskirjast homme.";
            "Registreeru" => "Registreeru" ! "Ta ütles: registreeru kohe.";
            "Registreeru kasutajaks" => "Registreeru kasutajaks" ! "Sa registreeru kasutajaks homme.";
            "Tasuline artikkel" => "Tasuline artikkel" ! "See tasuline artikkel on pikk.";
            "Telli" => "Telli" ! "Sina telli ajaleht.";
            "Telli ajaleht" => "Telli ajaleht" ! "Sa telli ajaleht koju.";
            "Telli kohe" => "Telli kohe" ! "Sa telli kohe pitsa.";
            "Telli uudiskiri" => "Telli uudiskiri" ! "Sina telli uudiskiri endale.";
            "Tellijale" => "Tellijale" ! "Tellijale saadeti kiri.";
            "Toeta meid" => "Toeta meid" ! "Sa toeta meid sõjas.";
            "Uudiskiri" => "Uudiskiri" ! "Uudiskiri ilmub homme.";
            "Vormista tellimus" => "Vormista tellimus" ! "Ta ütles: vormista tellimus kohe.";
        }
        Subscribe Start {
            "Artikkel on tellijale" => "Artikkel on tellijale. Telli siit" ! "See artikkel on tellijale.";
            [inferred] "Artikli lugemiseks" => "Artikli lugemiseks logi sisse või telli." ! "Tal pole aega artikli lugemiseks.";
            "Edasi lugemiseks" => "Edasi lugemiseks logi sisse" ! "Raamat jäi edasi lugemiseks lauale.";
            "Juba liige?" => "Juba liige? Logi sisse" ! "Ta küsis: kas juba liige?";
            "Juba tellija?" => "Juba tellija? Logi sisse" ! "Ta on juba tellija.";
            "Jälgi meid" => "Jälgi meid Facebookis" ! "Ta ütles: jälgi meid.";
            "Liitu meie" => "Liitu meie Telegrami kanaliga" ! "Homme liitu meie talguga, ütles ta.";
            "Liitu uudiskirjaga" => "Liitu uudiskirjaga ja saad esimesena teada" ! "Sina liitu uudiskirjaga.";
            "Lugemise jätkamiseks" => "Lugemise jätkamiseks logi sisse" ! "Lamp on lugemise jätkamiseks vajalik.";
            "Oled juba tellija?" => "Oled juba tellija? Logi sisse" ! "Ta küsis: oled juba tellija?";
            "See artikkel on tasuline" => "See artikkel on tasuline. Vormista tellimus" ! "Ta ütles, et see artikkel on tasuline.";
            "Telli meie uudiskiri" => "Telli meie uudiskiri ja ole kursis" ! "Homme telli meie uudiskiri, ütles ta.";
        }
        Advertisement Whole {
            [inferred] "Jäta reklaam vahele" => "Jäta reklaam vahele" ! "Palun jäta reklaam vahele homme.";
            "Partnersisu" => "Partnersisu" ! "See partnersisu on kallis.";
            "Reklaam" => "REKLAAM" ! "Reklaam on kallis.";
            "Reklaamtekst" => "Reklaamtekst" ! "See reklaamtekst on pikk.";
            "Sisuturundus" => "Sisuturundus" ! "Sisuturundus on kallis.";
            "Sponsoreeritud sisu" => "Sponsoreeritud sisu" ! "See on sponsoreeritud sisu pangalt.";
        }
        Cookie Whole {
            [inferred] "Ainult vajalikud" => "Ainult vajalikud" ! "Kaasas on ainult vajalikud asjad.";
            "Ainult vajalikud küpsised" => "Ainult vajalikud küpsised" ! "Ta võttis ainult vajalikud küpsised kaasa.";
            [inferred] "Halda eelistusi" => "Halda eelistusi" ! "Ta ütles: halda eelistusi hästi.";
            [inferred] "Hindame teie privaatsust" => "Hindame teie privaatsust" ! "Ta ütles, et hindame teie privaatsust kõrgelt.";
            "Keela kõik küpsised" => "Keela kõik küpsised" ! "Sa keela kõik küpsised kohe.";
            [inferred] "Keeldu kõigist" => "Keeldu kõigist" ! "Ta ütles: keeldu kõigist plaanidest.";
            "Küpsised" => "Küpsised" ! "Küpsised on magusad.";
            "Küpsiste poliitika" => "Küpsiste poliitika" ! "Meie küpsiste poliitika on pikk.";
            "Küpsiste seaded" => "Küpsiste seaded" ! "Need küpsiste seaded puuduvad.";
            "Küpsiste sätted" => "Küpsiste sätted" ! "Meie küpsiste sätted on keerulised.";
            "Luba ainult vajalikud" => "Luba ainult vajalikud" ! "Sa luba ainult vajalikud kulud.";
            "Luba kõik" => "Luba kõik" ! "Ta ütles: luba kõik plaanid.";
            "Luba kõik küpsised" => "Luba kõik küpsised" ! "Sa luba kõik küpsised kohe.";
            "Luba valitud" => "Luba valitud" ! "Sa luba valitud kulud.";
            "Me väärtustame teie privaatsust" => "Me väärtustame teie privaatsust" ! "Ta ütles: me väärtustame teie privaatsust.";
            [inferred] "Näita üksikasju" => "Näita üksikasju" ! "Ta ütles: näita üksikasju plaanist.";
            "Nõustu kõigiga" => "Nõustu kõigiga" ! "Ta ütles: nõustu kõigiga meist.";
            "Nõustu kõikide küpsistega" => "Nõustu kõikide küpsistega" ! "Sa nõustu kõikide küpsistega kohe.";
            "Privaatsuspoliitika" => "Privaatsuspoliitika" ! "Privaatsuspoliitika on pikk.";
            "Privaatsusseaded" => "Privaatsusseaded" ! "Telefoni privaatsusseaded on keerulised.";
            "Privaatsustingimused" => "Privaatsustingimused" ! "Privaatsustingimused on pikad.";
            "Salvesta seaded" => "Salvesta seaded" ! "Sa salvesta seaded arvutisse.";
            "Salvesta valik" => "Salvesta valik" ! "Sa salvesta valik arvutisse.";
        }
        Cookie Start {
            "Kasutame küpsiseid" => "Kasutame küpsiseid külastuste mõõtmiseks." ! "Ta ütles, et kasutame küpsiseid.";
            "Me kasutame küpsiseid" => "Me kasutame küpsiseid statistikaks." ! "Ta ütles, et me kasutame küpsiseid.";
            "Meie veebileht kasutab küpsiseid" => "Meie veebileht kasutab küpsiseid." ! "Ta ütles, et meie veebileht kasutab küpsiseid.";
            "See leht kasutab küpsiseid" => "See leht kasutab küpsiseid." ! "Ta ütles, et see leht kasutab küpsiseid.";
            "See sait kasutab küpsiseid" => "See sait kasutab küpsiseid." ! "Ta ütles, et see sait kasutab küpsiseid.";
            "See veebileht kasutab küpsiseid" => "See veebileht kasutab küpsiseid." ! "Ta ütles, et see veebileht kasutab küpsiseid.";
            "See veebisait kasutab küpsiseid" => "See veebisait kasutab küpsiseid." ! "Ta ütles, et see veebisait kasutab küpsiseid.";
            "Sellel veebilehel kasutatakse küpsiseid" => "Sellel veebilehel kasutatakse küpsiseid." ! "Ta ütles, et sellel veebilehel kasutatakse küpsiseid.";
            "Veebileht kasutab küpsiseid" => "Veebileht kasutab küpsiseid." ! "Ta ütles, et veebileht kasutab küpsiseid.";
        }
        Copyright Whole {
            "Kasutame WordPressi" => "Kasutame WordPressi" ! "Me kasutame WordPressi igal pool.";
            "Teenust pakub Blogger" => "Teenust pakub Blogger." ! "Seda teenust pakub Blogger ja tema.";
            "Üldtingimused" => "Üldtingimused" ! "Lepingu üldtingimused on pikad.";
        }
        Copyright Anywhere {
            "Kõik õigused kaitstud" => "© 2020 Ajaleht. Kõik õigused kaitstud." ! "Kõik õigused on tähtsad.";
            "Kõik õigused on kaitstud" => "© 2020 Leht. Kõik õigused on kaitstud." ! "Kõik õigused on tähtsad.";
        }
        Comment Whole {
            "Jäta kommentaar" => "Jäta kommentaar" ! "Sa jäta kommentaar lõppu.";
            "Kirjuta kommentaar" => "Kirjuta kommentaar" ! "Ta ütles: kirjuta kommentaar kohe.";
            "Kirjuta vastus" => "Kirjuta vastus" ! "Sa kirjuta vastus lõppu.";
            "Kommentaare ei ole" => "Kommentaare ei ole" ! "Tema kommentaare ei ole siin.";
            "Kommentaare veel pole" => "Kommentaare veel pole" ! "Ta ütles, et kommentaare veel pole sellel teemal.";
            "Kommentaarid" => "Kommentaarid (3)" ! "Kommentaarid olid teravad.";
            "Kommentaarid on suletud" => "Kommentaarid on suletud" ! "Ta ütles, et kommentaarid on suletud kõigile.";
            "Kommentaarid puuduvad" => "Kommentaarid puuduvad" ! "Tema kommentaarid puuduvad siit.";
            "Kommentaarid välja lülitatud" => "Kommentaarid välja lülitatud" ! "Ta ütles, et kommentaarid välja lülitatud lehel on hea.";
            "Kommenteeri" => "Kommenteeri" ! "Sina kommenteeri sündmust.";
            "Kommenteeri artiklit" => "Kommenteeri artiklit" ! "Sa kommenteeri artiklit õhtul.";
            "Kommenteerimine on suletud" => "Kommenteerimine on suletud" ! "Ta ütles, et kommenteerimine on suletud kõigile.";
            "Kommenteerimise reeglid" => "Kommenteerimise reeglid" ! "Meie kommenteerimise reeglid on ranged.";
            "Kommenteerimiseks logi sisse" => "Kommenteerimiseks logi sisse" ! "Palun kommenteerimiseks logi sisse homme.";
            "Lisa kommentaar" => "Lisa kommentaar" ! "Sina lisa kommentaar siia.";
            "Lisa oma kommentaar" => "Lisa oma kommentaar" ! "Sa lisa oma kommentaar lõppu.";
            "Lisa vastus" => "Lisa vastus" ! "Sa lisa vastus lõppu.";
            "Näita kommentaare" => "Näita kommentaare" ! "Sa näita kommentaare õhtul.";
            "Peida kommentaarid" => "Peida kommentaarid" ! "Sa peida kommentaarid õhtul.";
            "Postita kommentaar" => "Postita kommentaar" ! "Ta ütles: postita kommentaar kohe.";
            "Saada kommentaar" => "Saada kommentaar" ! "Sa saada kommentaar õhtul.";
            "Teata kommentaarist" => "Teata kommentaarist" ! "Sa teata kommentaarist politseile.";
            "Tühista vastus" => "Tühista vastus" ! "Ta ütles: tühista vastus kohe.";
            "Uuemad kommentaarid" => "Uuemad kommentaarid" ! "Uuemad kommentaarid olid teravad.";
            "Vaata kommentaare" => "Vaata kommentaare" ! "Ta ütles: vaata kommentaare kohe.";
            "Vanemad kommentaarid" => "Vanemad kommentaarid" ! "Vanemad kommentaarid olid teravad.";
            "Vasta" => "Vasta" ! "Sina vasta küsimusele.";
            "Vastamiseks logi sisse" => "Vastamiseks logi sisse" ! "Palun vastamiseks logi sisse homme.";
            "kommentaari" => "12 kommentaari" ! "Ta ei andnud kommentaari sellel teemal.";
        }
        Comment Start {
            "Kommenteerimiseks palun" => "Kommenteerimiseks palun logi sisse" ! "Ta ütles: „Kirjutage, kommenteerimiseks palun vaikust.“";
            "Kommenteerimiseks pead sisse logima" => "Kommenteerimiseks pead sisse logima." ! "Ta ütles, et kommenteerimiseks pead sisse logima.";
            "Nõutavad väljad on tähistatud" => "Nõutavad väljad on tähistatud *-ga" ! "Kõik nõutavad väljad on tähistatud kriidiga.";
            "Salvesta minu nimi, e-posti" => "Salvesta minu nimi, e-posti- ja veebiaadress sellesse veebilehitsejasse." ! "Ta ütles: salvesta minu nimi, e-posti ja pilt.";
            "Sinu e-postiaadressi ei avaldata" => "Sinu e-postiaadressi ei avaldata." ! "Ta ütles: sinu e-postiaadressi ei avaldata.";
            "Sinu kommentaar ootab" => "Sinu kommentaar ootab modereerimist" ! "Ta ütles, et sinu kommentaar ootab.";
            "Teie e-posti aadressi ei avaldata" => "Teie e-posti aadressi ei avaldata." ! "Ta ütles, et teie e-posti aadressi ei avaldata.";
            "Vabandust, kommenteerimiseks pead" => "Vabandust, kommenteerimiseks pead sisse logima." ! "Ta ütles: „Oh, vabandust, kommenteerimiseks pead ootama.“";
        }
        Navigation Whole {
            "Anna veast teada" => "Anna veast teada" ! "Sa anna veast teada politseile.";
            "Arhiiv" => "Arhiiv" ! "Vana arhiiv põles maha.";
            "Avaleht" => "Avaleht" ! "Avaleht on punane.";
            "Blogi arhiiv" => "Blogi arhiiv" ! "Vana blogi arhiiv põles maha.";
            "Eelmine" => "Eelmine" ! "Eelmine mäng oli eile.";
            "Eelmine artikkel" => "Eelmine artikkel" ! "See eelmine artikkel oli pikk.";
            "Eelmine leht" => "Eelmine leht" ! "Eelmine leht raamatus on tühi.";
            "Eelmine postitus" => "Eelmine postitus" ! "See eelmine postitus oli pikk.";
            "Eelmine uudis" => "Eelmine uudis" ! "Eelmine uudis oli halb.";
            "Esileht" => "Esileht" ! "Ajalehe esileht on punane.";
            "Järgmine" => "Järgmine" ! "Järgmine mäng on homme.";
            "Järgmine artikkel" => "Järgmine artikkel" ! "See järgmine artikkel on pikk.";
            "Järgmine leht" => "Järgmine leht" ! "Järgmine leht raamatus on tühi.";
            "Järgmine postitus" => "Järgmine postitus" ! "See järgmine postitus on pikk.";
            "Järgmine uudis" => "Järgmine uudis" ! "Järgmine uudis oli halb.";
            "Kasutustingimused" => "Kasutustingimused" ! "Kasutustingimused on pikad.";
            "Kategooriad" => "Kategooriad" ! "Kalade kategooriad on kolm.";
            "Kontakt" => "Kontakt" ! "Kontakt katkes.";
            "Lehte ei leitud" => "Lehte ei leitud" ! "Ta ütles, et lehte ei leitud raamatust.";
            "Liigu edasi põhisisu juurde" => "Liigu edasi põhisisu juurde" ! "Sina liigu edasi põhisisu juurde kiiresti.";
            "Liigu peamise sisu juurde" => "Liigu peamise sisu juurde" ! "Sa liigu peamise sisu juurde kohe.";
            "Liigu põhisisu juurde" => "Liigu põhisisu juurde" ! "Sa liigu põhisisu juurde kohe.";
            "Liigu sisu juurde" => "Liigu sisu juurde" ! "Ta ütles: liigu sisu juurde kohe.";
            "Logi sisse" => "Logi sisse" ! "Sina logi sisse hiljem.";
            "Logi välja" => "Logi välja" ! "Sa logi välja arvutist.";
            "Meist" => "Meist" ! "Meist keegi ei räägi.";
            "Menüü" => "Menüü" ! "Restorani menüü muutus.";
            "Mine sisu juurde" => "Mine sisu juurde" ! "Ta ütles: mine sisu juurde kohe.";
            "Märksõnad" => "Märksõnad" ! "Märksõnad tekstis on head.";
            "Otsi" => "Otsi" ! "Sina otsi varas üles.";
            "Otsing" => "Otsing" ! "Otsing jätkub.";
            "Parool kadunud?" => "Parool kadunud?" ! "Ta küsis: kas parool kadunud?";
            "Rubriigid" => "Rubriigid" ! "Ajalehe rubriigid muutusid.";
            "Saada vihje" => "Saada vihje" ! "Sa saada vihje politseile.";
            "Sildid" => "Sildid" ! "Riiete sildid kadusid.";
            "Sisukaart" => "Sisukaart" ! "Selle lehe sisukaart on suur.";
            "Sulge" => "Sulge" ! "Sa sulge uks.";
            "Tagasi üles" => "Tagasi üles" ! "Ta läks tagasi üles mäkke.";
            "Teata veast" => "Teata veast" ! "Ta ütles: teata veast kohe.";
            "Unustasid parooli?" => "Unustasid parooli?" ! "Ta küsis: unustasid parooli?";
            "Uuem postitus" => "Uuem postitus" ! "See uuem postitus on pikk.";
            "Uuemad postitused" => "Uuemad postitused" ! "Need uuemad postitused on pikad.";
            "Vanem postitus" => "Vanem postitus" ! "See vanem postitus on pikk.";
            "Vanemad postitused" => "Vanemad postitused" ! "Need vanemad postitused on pikad.";
            "Võta meiega ühendust" => "Võta meiega ühendust" ! "Sa võta meiega ühendust homme.";
            "Võta ühendust" => "Võta ühendust" ! "Ta ütles: võta ühendust kohe.";
            "min lugemine" => "3 min lugemine" ! "Talle piisab kümne min lugemine iga päev.";
        }
        Navigation Start {
            "Leidsid vea?" => "Leidsid vea? Anna teada" ! "Ta küsis: leidsid vea?";
            "Lugemisaeg:" => "Lugemisaeg: 3 min" ! "Lugemisaeg lüheneb.";
            "Märkasid viga?" => "Märkasid viga? Anna teada" ! "Ta küsis: märkasid viga?";
            "Märksõnad:" => "Märksõnad: sõda, majandus" ! "Märksõnad tekstis on head.";
            "Rubriik:" => "Rubriik: Sport" ! "Rubriik suleti.";
        }
        Navigation BeforeDigit {
            "Vaatamisi" => "Vaatamisi: 1204" ! "Vaatamisi jäi vähemaks.";
        }
        Caption Start {
            "Arhiivifoto" => "Arhiivifoto: rong" ! "Vana arhiivifoto näitab teda.";
            "Arhiivipilt" => "Arhiivipilt: sild" ! "See arhiivipilt on vana.";
            "Avafoto:" => "Avafoto: Jaan Tamm" ! "Avafoto on vana.";
            "Ekraanitõmmis:" => "Ekraanitõmmis: ERR" ! "Ekraanitõmmis on vana.";
            "Foto autor:" => "Foto autor: Jaan Tamm" ! "Selle foto autor vaikib.";
            "Foto on illustratiivne" => "Foto on illustratiivne" ! "Ta ütles, et foto on illustratiivne.";
            "Foto on illustreeriv" => "Foto on illustreeriv" ! "See foto on illustreeriv.";
            "Foto:" => "Foto: Jaan Tamm" ! "Foto ja film.";
            "Fotod:" => "Fotod: Jaan Tamm" ! "Fotod ja film.";
            "Fotograaf:" => "Fotograaf: Jaan Tamm" ! "Fotograaf vaikib.";
            "Fotol:" => "Fotol: vana sild" ! "Fotol on sild.";
            "Illustratiivne foto" => "Illustratiivne foto: sild" ! "See illustratiivne foto on vana.";
            "Illustratsioon:" => "Illustratsioon: Jaan Tamm" ! "Illustratsioon on vana.";
            "Illustreeriv foto" => "Illustreeriv foto: rong" ! "See illustreeriv foto on vana.";
            "Pildid:" => "Pildid: Jaan Tamm" ! "Pildid ja film.";
            "Pildil:" => "Pildil: vana sild" ! "Pildil on sild.";
            "Pilt on illustratiivne" => "Pilt on illustratiivne" ! "Ta ütles, et pilt on illustratiivne.";
            "Pilt on illustreeriv" => "Pilt on illustreeriv. Foto: Jaan Tamm" ! "See pilt on illustreeriv.";
            "Pilt:" => "Pilt: Jaan Tamm" ! "Pilt on vana.";
        }
        Byline Start {
            "Artikli autor:" => "Artikli autor: Jaan Tamm" ! "Artikli autor vaikib.";
            "Autor:" => "Autor: Jaan Tamm" ! "Autor vaikib.";
            "Autorid:" => "Autorid: Mari Tamm" ! "Autorid vaikivad.";
            "Fotod ja tekst:" => "Fotod ja tekst: Mari Tamm" ! "Fotod ja tekst puuduvad.";
            "Intervjueeris:" => "Intervjueeris: Mari Tamm" ! "Kes teda intervjueeris?";
            "Kirja pani:" => "Kirja pani: Mari Tamm" ! "Kirja pani ta kappi.";
            "Kirjutas:" => "Kirjutas: Mari Tamm" ! "Kirjutas raamatu.";
            "Kirjutasid:" => "Kirjutasid: Jaan Tamm, Mari Tamm" ! "Nad kirjutasid raamatu.";
            "Koostaja:" => "Koostaja: Mari Tamm" ! "Koostaja vaikib.";
            "Koostas:" => "Koostas: Mari Tamm" ! "Koostas nimekirja.";
            "Küsitles:" => "Küsitles: Jaan Tamm" ! "Ta küsitles naabreid.";
            "Loo autor:" => "Loo autor: Jaan Tamm" ! "Loo autor vaikib.";
            "Refereeris:" => "Refereeris: Jaan Tamm" ! "Ta refereeris raamatut.";
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
            [needs_language] "Ajakirjanik:" => "Ajakirjanik: Mari Tamm" ! "Ajakirjanik vaikib.";
        }
        Published Start {
            "Avaldamise kuupäev" => "Avaldamise kuupäev: 10. jaanuar 2020" ! "Raamatu avaldamise kuupäev pole teada.";
            "Avaldatud:" => "Avaldatud: 10. jaanuar 2020" ! "Avaldatud andmed olid halvad.";
            "Ilmunud:" => "Ilmunud: 10. jaanuar 2020" ! "Raamat on ilmunud.";
        }
        Published BeforeDigit {
            "Avaldatud" => "Avaldatud: 10. jaanuar 2020" ! "Avaldatud andmed olid halvad.";
            "Postitatud" => "Postitatud: 10. jaanuar 2020" ! "Postitatud pilt kadus eile.";
        }
        Updated Start {
            "Muudetud:" => "Muudetud: 10. jaanuar 2020" ! "Muudetud seadus hakkas kehtima.";
            "Uuendatud:" => "Uuendatud: 10. jaanuar 2020" ! "Uuendatud maja avati eile.";
            "Viimane uuendus" => "Viimane uuendus: 10. jaanuar 2020" ! "See oli viimane uuendus sel aastal.";
            [inferred] "Viimati muudetud" => "Viimati muudetud: 10. jaanuar 2020" ! "Seadus on viimati muudetud.";
            "Viimati uuendatud" => "Viimati uuendatud: 10. jaanuar 2020" ! "Süsteem on viimati uuendatud mais.";
        }
        Updated BeforeDigit {
            "Muudetud" => "Muudetud: 10. jaanuar 2020" ! "Muudetud seadus hakkas kehtima.";
            "Täiendatud" => "Täiendatud: 10. jaanuar 2020" ! "Täiendatud raamat ilmus eile.";
            "Uuendatud" => "Uuendatud: 10. jaanuar 2020" ! "Uuendatud maja avati eile.";
        }
        Credit Start {
            "Allikad:" => "Allikad: BNS, AFP" ! "Allikad kuivasid ära.";
            "Allikas:" => "Allikas: BNS" ! "Allikas kuivas ära.";
            "Keeletoimetaja:" => "Keeletoimetaja: Mari Tamm" ! "Keeletoimetaja vaikib.";
            "Tõlge:" => "Tõlge: Mari Tamm" ! "Tõlge on hea.";
            "Tõlkija:" => "Tõlkija: Mari Tamm" ! "Tõlkija vaikib.";
            "Tõlkis:" => "Tõlkis: Mari Tamm" ! "Ta tõlkis raamatu.";
        }
        Correction Start {
            "Artikli varasemas versioonis" => "Artikli varasemas versioonis oli nimi valesti." ! "Viga oli artikli varasemas versioonis.";
            "Parandus:" => "Parandus: nimi oli valesti." ! "Parandus hilines.";
            "Täpsustus:" => "Täpsustus: nimi oli valesti." ! "Täpsustus hilines.";
            "Õiendus:" => "Õiendus: nimi oli vale." ! "Õiendus tuleb.";
        }
        Note Start {
            "Toimetaja märkus" => "Toimetaja märkus: teksti on lühendatud." ! "See toimetaja märkus on lühike.";
            "Toimetuse märkus" => "Toimetuse märkus: teksti on lühendatud." ! "See toimetuse märkus on lühike.";
            "Toimetuselt:" => "Toimetuselt: teksti on lühendatud." ! "Kiri tuli toimetuselt.";
        }
    },
};
