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
    staff: &[
        "Interneto redakcija",
        "Mūsų korespondentas",
        "Mūsų korespondentė",
        "Naujienų redakcija",
        "Redakcija",
        "Redakcijos informacija",
        "Sporto redakcija",
        "redakcija",
    ],
    roles: &[
        "apžvalgininkas",
        "apžvalgininkė",
        "fotografas",
        "fotografė",
        "fotokorespondentas",
        "fotokorespondentė",
        "fotoreporteris",
        "komentatorius",
        "komentatorė",
        "korespondentai",
        "korespondentas",
        "korespondentė",
        "praktikantas",
        "praktikantė",
        "publicistas",
        "publicistė",
        "redaktorius",
        "redaktorė",
        "reporteris",
        "reporterė",
        "vyriausiasis redaktorius",
        "vyriausioji redaktorė",
        "žurnalistai",
        "žurnalistas",
        "žurnalistė",
    ],
    joiners: &["ir"],
    author_labels: &[
        "Apie autorius",
        "Apie autorių",
        "Apie autorę",
        "Autorius",
        "Autorė",
        "Straipsnio autorius",
        "Straipsnio autorė",
    ],
    located: &[],
    function_words: &[
        "ir", "kad", "bet", "yra", "iš", "į", "apie", "dėl", "prie", "kaip", "jis", "buvo", "taip",
        "nuo", "už", "savo", "tik", "kurie", "kuris", "kuri", "sakė", "teigė", "pagal", "metu",
        "metų", "bei", "arba", "ar", "tačiau", "todėl", "prieš", "tarp", "būti", "gali", "nėra",
        "mūsų",
    ],
    cues: cues! {
        Rail Whole {
            "Daugiau naujienų" => "Daugiau naujienų" ! "Jis nori daugiau naujienų girdėti.";
            "Daugiau šia tema" => "Daugiau šia tema" ! "Jis pasakė daugiau šia tema.";
            "Jums gali patikti" => "Jums gali patikti" ! "Tai jums gali patikti labai.";
            [inferred] "Jus taip pat gali sudominti" => "Jus taip pat gali sudominti" ! "Vakare jus taip pat gali sudominti jūra.";
            "Naujausi komentarai" => "Naujausi komentarai" ! "Naujausi komentarai buvo aštrūs.";
            "Naujausi straipsniai" => "Naujausi straipsniai" ! "Naujausi straipsniai yra blogi.";
            "Naujausi įrašai" => "Naujausi įrašai" ! "Naujausi įrašai dingo vakar.";
            "Naujausios naujienos" => "Naujausios naujienos" ! "Naujausios naujienos yra blogos.";
            "Panašūs straipsniai" => "Panašūs straipsniai" ! "Panašūs straipsniai yra seni.";
            "Panašūs įrašai" => "Panašūs įrašai" ! "Panašūs įrašai dingo vakar.";
            "Populiariausi straipsniai" => "Populiariausi straipsniai" ! "Populiariausi straipsniai yra seni.";
            "Populiarūs įrašai" => "Populiarūs įrašai" ! "Populiarūs įrašai yra seni.";
            "Redakcija rekomenduoja" => "Redakcija rekomenduoja" ! "Mūsų redakcija rekomenduoja knygą.";
            "Rekomenduojami straipsniai" => "Rekomenduojami straipsniai" ! "Rekomenduojami straipsniai yra seni.";
            "Skaitomiausi" => "Skaitomiausi" ! "Skaitomiausi jo romanai yra seni.";
            "Skaitomiausi straipsniai" => "Skaitomiausi straipsniai" ! "Skaitomiausi straipsniai yra seni.";
            "Skaitomiausios naujienos" => "Skaitomiausios naujienos" ! "Skaitomiausios naujienos yra blogos.";
            "Susijusios temos" => "Susijusios temos" ! "Susijusios temos yra sunkios.";
            "Susiję straipsniai" => "Susiję straipsniai" ! "Susiję straipsniai yra seni.";
            [inferred] "Susijusios naujienos" => "Susijusios naujienos" ! "Susijusios naujienos yra senos.";
            "Susiję įrašai" => "Susiję įrašai" ! "Susiję įrašai dingo vakar.";
            "Taip pat skaitykite" => "TAIP PAT SKAITYKITE" ! "Vakare taip pat skaitykite knygas.";
        }
        ReadMore Whole {
            "Rodyti daugiau" => "Rodyti daugiau" ! "Žemėlapis turi rodyti daugiau kelių.";
            "Skaitykite daugiau" => "Skaitykite daugiau" ! "Vakare skaitykite daugiau knygų.";
            "Skaityti daugiau" => "Skaityti daugiau" ! "Vaikai nori skaityti daugiau knygų.";
            "Skaityti toliau" => "Skaityti toliau" ! "Vaikai nori skaityti toliau knygą.";
            "Skaityti visą straipsnį" => "Skaityti visą straipsnį" ! "Jis nori skaityti visą straipsnį vakare.";
            [inferred] "Straipsnis tęsiasi po reklama" => "Straipsnis tęsiasi po reklama" ! "Jis sakė, kad straipsnis tęsiasi po reklama.";
        }
        ReadMore Start {
            "Skaitykite daugiau:" => "Skaitykite daugiau: kodėl kyla kainos" ! "Vakare skaitykite daugiau knygų.";
            [inferred] "Skaitykite taip pat" => "Skaitykite taip pat: kodėl kyla kainos" ! "Vakare skaitykite taip pat ir knygas.";
            "Taip pat skaitykite:" => "Taip pat skaitykite: kodėl kyla kainos" ! "Vakare taip pat skaitykite knygas.";
        }
        Share Whole {
            "Dalinkitės" => "Dalinkitės:" ! "Jis sakė: dalinkitės duona.";
            "Dalintis" => "Dalintis" ! "Reikia dalintis duona.";
            [inferred] "Dalintis Facebook" => "Dalintis Facebook" ! "Reikia dalintis Facebook nuotrauka.";
            [inferred] "Klausyti straipsnio" => "Klausyti straipsnio" ! "Jis nori klausyti straipsnio vakare.";
            [inferred] "Kopijuoti nuorodą" => "Kopijuoti nuorodą" ! "Jis nori kopijuoti nuorodą vėliau.";
            "Pasidalinti" => "PASIDALINTI" ! "Reikia pasidalinti duona.";
            "Siųsti draugui" => "Siųsti draugui" ! "Jis nori siųsti draugui laišką.";
            "Siųsti el. paštu" => "Siųsti el. paštu" ! "Jis nori siųsti el. paštu laišką.";
            "Spausdinti" => "Spausdinti" ! "Spausdinti yra brangu.";
        }
        Share Start {
            "Sekite mus" => "Sekite mus Facebook" ! "Jis sakė: sekite mus.";
        }
        Subscribe Whole {
            "Prenumerata" => "Prenumerata" ! "Prenumerata yra brangi.";
            "Prenumeruoti" => "Prenumeruoti" ! "Jis nori prenumeruoti laikraštį.";
            "Prenumeruoti naujienlaiškį" => "Prenumeruoti naujienlaiškį" ! "Jis nori prenumeruoti naujienlaiškį ir laikraštį.";
            "Registruotis" => "Registruotis" ! "Jis nori registruotis vėliau.";
            "Sukurti paskyrą" => "Sukurti paskyrą" ! "Jis nori sukurti paskyrą banke.";
        }
        Subscribe Start {
            [inferred] "Jau esate prenumeratorius?" => "Jau esate prenumeratorius? Prisijunkite" ! "Jei jau esate prenumeratorius, gerai.";
            [inferred] "Šis straipsnis skirtas prenumeratoriams" => "Šis straipsnis skirtas prenumeratoriams." ! "Jis sakė, kad šis straipsnis skirtas prenumeratoriams.";
        }
        Advertisement Whole {
            "Reklama" => "REKLAMA" ! "Reklama yra brangi.";
            "Remiamas turinys" => "Remiamas turinys" ! "Tai remiamas turinys iš banko.";
        }
        Cookie Whole {
            "Atmesti viską" => "Atmesti viską" ! "Jis nori atmesti viską, ką sakė.";
            [inferred] "Leisti visus" => "Leisti visus" ! "Jis nori leisti visus planus.";
            "Mes vertiname jūsų privatumą" => "Mes vertiname jūsų privatumą" ! "Jis sakė: mes vertiname jūsų privatumą.";
            "Priimti visus" => "Priimti visus" ! "Jis nori priimti visus planus.";
            "Privatumo politika" => "Privatumo politika" ! "Privatumo politika yra ilga.";
            [inferred] "Rodyti išsamią informaciją" => "Rodyti išsamią informaciją" ! "Jis nori rodyti išsamią informaciją apie planą.";
            "Slapukų nustatymai" => "Slapukų nustatymai" ! "Šie slapukų nustatymai dingo.";
            "Slapukų politika" => "Slapukų politika" ! "Ši slapukų politika yra ilga.";
            "Sutinku su visais" => "Sutinku su visais" ! "Aš sutinku su visais planais.";
            "Tik būtini slapukai" => "Tik būtini slapukai" ! "Čia yra tik būtini slapukai.";
            [inferred] "Tvarkyti parinktis" => "Tvarkyti parinktis" ! "Jis nori tvarkyti parinktis gerai.";
        }
        Cookie Start {
            "Naudojame slapukus" => "Naudojame slapukus lankomumui matuoti." ! "Jis sakė, kad naudojame slapukus.";
            "Ši svetainė naudoja slapukus" => "Ši svetainė naudoja slapukus." ! "Jis sakė, kad ši svetainė naudoja slapukus.";
            "Šioje svetainėje naudojami slapukai" => "Šioje svetainėje naudojami slapukai." ! "Jis sakė, kad šioje svetainėje naudojami slapukai.";
        }
        Copyright Anywhere {
            "Visos teisės saugomos" => "© 2020 Laikraštis. Visos teisės saugomos." ! "Visos teisės yra svarbios.";
        }
        Comment Whole {
            "Ankstesni komentarai" => "Ankstesni komentarai" ! "Ankstesni komentarai buvo aštrūs.";
            "Atsakyti" => "Atsakyti" ! "Atsakyti reikia šiandien.";
            "Atšaukti atsakymą" => "Atšaukti atsakymą" ! "Jis nori atšaukti atsakymą teismui.";
            "Komentarai" => "Komentarai (3)" ! "Komentarai buvo aštrūs.";
            "Komentarų nėra" => "Komentarų nėra" ! "Jo komentarų nėra čia.";
            "Komentuoti" => "Komentuoti" ! "Jis nenori komentuoti įvykio.";
            "Naujesni komentarai" => "Naujesni komentarai" ! "Naujesni komentarai buvo aštrūs.";
            "Palikti komentarą" => "Palikti komentarą" ! "Jis nori palikti komentarą gale.";
            "Parašykite komentarą" => "Parašykite komentarą" ! "Jis sakė: parašykite komentarą vakare.";
            "Rašyti komentarą" => "Rašyti komentarą" ! "Jis nori rašyti komentarą gale.";
            "Rodyti komentarus" => "Rodyti komentarus" ! "Jis nori rodyti komentarus gale.";
        }
        Comment Start {
            "Būtini laukeliai pažymėti" => "Būtini laukeliai pažymėti *" ! "Visi būtini laukeliai pažymėti kreida.";
            "El. pašto adresas nebus skelbiamas" => "El. pašto adresas nebus skelbiamas." ! "Jis sakė, kad el. pašto adresas nebus skelbiamas.";
            "Noriu savo interneto naršyklėje išsaugoti" => "Noriu savo interneto naršyklėje išsaugoti vardą, el. pašto adresą ir interneto puslapį." ! "Sakiau, kad noriu savo interneto naršyklėje išsaugoti žaidimą.";
        }
        Navigation Whole {
            "Ankstesnis įrašas" => "Ankstesnis įrašas" ! "Tas ankstesnis įrašas dingo.";
            "Apie mus" => "Apie mus" ! "Apie mus niekas nekalba.";
            "Archyvai" => "Archyvai" ! "Seni archyvai sudegė.";
            "Ieškoti" => "Ieškoti:" ! "Vagį ieškoti sunku.";
            "Kategorijos" => "Kategorijos" ! "Žuvų kategorijos yra trys.";
            "Kitas įrašas" => "Kitas įrašas" ! "Tas kitas įrašas dingo.";
            "Kontaktai" => "Kontaktai" ! "Kontaktai nutrūko.";
            "Naujesni įrašai" => "Naujesni įrašai" ! "Naujesni įrašai dingo vakar.";
            "Naujesnis pranešimas" => "Naujesnis pranešimas" ! "Tas naujesnis pranešimas dingo.";
            "Navigacija tarp įrašų" => "Navigacija tarp įrašų" ! "Ši navigacija tarp įrašų dingo.";
            "Paieška" => "Paieška" ! "Paieška tęsiasi.";
            "Pereiti prie turinio" => "Pereiti prie turinio" ! "Jis nori pereiti prie turinio iškart.";
            "Pradžia" => "Pradžia" ! "Pradžia buvo sunki.";
            "Pranešti apie klaidą" => "Pranešti apie klaidą" ! "Jis nori pranešti apie klaidą plane.";
            "Prisijungti" => "Prisijungti" ! "Jis nori prisijungti vėliau.";
            "Senesni įrašai" => "Senesni įrašai" ! "Senesni įrašai dingo vakar.";
            "Senesnis pranešimas" => "Senesnis pranešimas" ! "Tas senesnis pranešimas dingo.";
            "Tinklaraščio archyvas" => "Tinklaraščio archyvas" ! "Tas tinklaraščio archyvas sudegė.";
            "Į viršų" => "Į viršų" ! "Kaina kilo į viršų.";
            "Žymos" => "Žymos" ! "Ant rūbų žymos dingo.";
        }
        Navigation Start {
            "Skaitymo laikas:" => "Skaitymo laikas: 3 min." ! "Skaitymo laikas trumpėja.";
        }
        Caption Start {
            "Asociatyvi nuotr" => "Asociatyvi nuotr. / BNS" ! "Čia yra asociatyvi nuotrauka.";
            "Asociatyvi nuotrauka" => "Asociatyvi nuotrauka: traukinys" ! "Tai asociatyvi nuotrauka.";
            "Nuotr. autorius" => "Nuotr. autorius: Jonas Jonaitis" ! "Yra žinomas nuotr. autorius.";
            "Nuotrauka:" => "Nuotrauka: Jonas Jonaitis" ! "Nuotrauka yra sena.";
            "Nuotraukos:" => "Nuotraukos: Jonas Jonaitis" ! "Nuotraukos yra senos.";
        }
        Caption End {
            "nuotr" => "Traukinys stotyje. Jono Jonaičio nuotr." ! "Traukinio nuotrauka.";
        }
        Byline Start {
            "Autoriai:" => "Autoriai: Rasa Jonaitė" ! "Autoriai tyli.";
            "Autorius:" => "Autorius: Jonas Jonaitis" ! "Autorius tyli.";
            "Autorė:" => "Autorė: Rasa Jonaitė" ! "Autorė tyli.";
            "Autorės:" => "Autorės: Rasa Jonaitė" ! "Autorės tyli.";
            "Parengta pagal" => "Parengta pagal BNS informaciją" ! "Knyga parengta pagal laiškus.";
            "Straipsnio autorius:" => "Straipsnio autorius: Rasa Jonaitė" ! "Straipsnio autorius tyli.";
            "Straipsnio autorė:" => "Straipsnio autorė: Rasa Jonaitė" ! "Straipsnio autorė tyli.";
            "Teksto autorius:" => "Teksto autorius: Rasa Jonaitė" ! "Teksto autorius tyli.";
            "Teksto autorė:" => "Teksto autorė: Rasa Jonaitė" ! "Teksto autorė tyli.";
        }
        Byline BeforeName {
            "Kalbino" => "Kalbino Rasa Jonaitė" ! "Kalbino visus iš eilės.";
            "Kalbėjosi" => "Kalbėjosi Rasa Jonaitė" ! "Kalbėjosi iki ryto.";
            "Parašė" => "Parašė Rasa Jonaitė" ! "Parašė jai laišką.";
            "Parengė" => "Parengė Rasa Jonaitė" ! "Parengė ir surašė visi.";
            "Paskelbė:" => "Paskelbė: Rasa Jonaitė" ! "Paskelbė naują sąrašą.";
            "Rašo" => "Rašo Rasa Jonaitė" ! "Rašo jai laiškus.";
            [told] "Tekstas ir nuotraukos:" => "Tekstas ir nuotraukos: Rasa Jonaitė" ! "Tekstas ir nuotraukos yra seni.";
            "Tekstas:" => "Tekstas: Rasa Jonaitė" ! "Tekstas ir muzika yra seni.";
            "Užrašė" => "Užrašė Rasa Jonaitė" ! "Užrašė viską į sąsiuvinį.";
            [told] "Žurnalistas:" => "Žurnalistas: Rasa Jonaitė" ! "Žurnalistas: kaip tai buvo?";
            [told] "Žurnalistė:" => "Žurnalistė: Rasa Jonaitė" ! "Žurnalistė: kaip tai buvo?";
        }
        Published Start {
            [inferred] "Paskelbta" => "Paskelbta: 2020-01-10 20:15" ! "Kaina dar nėra paskelbta.";
            "Publikuota" => "Publikuota: 2020-01-10 20:15" ! "Knyga nėra publikuota.";
        }
        Updated Start {
            "Atnaujinta" => "Atnaujinta: 2020-01-10 20:15" ! "Stotis buvo atnaujinta.";
            "Paskutinį kartą atnaujinta" => "Paskutinį kartą atnaujinta: 2020-01-10" ! "Stotis paskutinį kartą atnaujinta seniai.";
        }
        Credit Start {
            "Šaltiniai:" => "Šaltiniai: BNS, AFP" ! "Šaltiniai išdžiūvo.";
            "Šaltinis:" => "Šaltinis: BNS" ! "Šaltinis išdžiūvo.";
        }
    },
};
