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
            "Daugiau straipsnių" => "Daugiau straipsnių" ! "Daugiau straipsnių įstatyme nėra.";
            "Daugiau šia tema" => "Daugiau šia tema" ! "Jis pasakė daugiau šia tema.";
            "Jums gali patikti" => "Jums gali patikti" ! "Tai jums gali patikti labai.";
            "Jums taip pat gali patikti" => "Jums taip pat gali patikti" ! "Ši knyga jums taip pat gali patikti, sakė jis.";
            "Jus gali sudominti" => "Jus gali sudominti" ! "Ši knyga jus gali sudominti, sakė jis.";
            [inferred] "Jus taip pat gali sudominti" => "Jus taip pat gali sudominti" ! "Vakare jus taip pat gali sudominti jūra.";
            "Karščiausios naujienos" => "Karščiausios naujienos" ! "Karščiausios naujienos atėjo vakar.";
            "Kiti straipsniai" => "Kiti straipsniai" ! "Kiti straipsniai įstatyme nesikeitė.";
            "Kitos naujienos" => "Kitos naujienos" ! "Kitos naujienos atėjo vakar.";
            "Komentuojamiausi" => "Komentuojamiausi" ! "Tai metų komentuojamiausi tekstai.";
            "Naujausi" => "Naujausi" ! "Naujausi duomenys blogi.";
            "Naujausi komentarai" => "Naujausi komentarai" ! "Naujausi komentarai buvo aštrūs.";
            "Naujausi straipsniai" => "Naujausi straipsniai" ! "Naujausi straipsniai yra blogi.";
            "Naujausi įrašai" => "Naujausi įrašai" ! "Naujausi įrašai dingo vakar.";
            "Naujausios naujienos" => "Naujausios naujienos" ! "Naujausios naujienos yra blogos.";
            "Panašios naujienos" => "Panašios naujienos" ! "Panašios naujienos atėjo vakar.";
            "Panašūs straipsniai" => "Panašūs straipsniai" ! "Panašūs straipsniai yra seni.";
            "Panašūs įrašai" => "Panašūs įrašai" ! "Panašūs įrašai dingo vakar.";
            "Populiariausi" => "Populiariausi" ! "Populiariausi patiekalai baigėsi.";
            "Populiariausi straipsniai" => "Populiariausi straipsniai" ! "Populiariausi straipsniai yra seni.";
            "Populiarūs įrašai" => "Populiarūs įrašai" ! "Populiarūs įrašai yra seni.";
            "Redakcija rekomenduoja" => "Redakcija rekomenduoja" ! "Mūsų redakcija rekomenduoja knygą.";
            "Redaktoriaus pasirinkimas" => "Redaktoriaus pasirinkimas" ! "Romanas buvo redaktoriaus pasirinkimas.";
            "Rekomenduojami straipsniai" => "Rekomenduojami straipsniai" ! "Rekomenduojami straipsniai yra seni.";
            "Skaitomiausi" => "Skaitomiausi" ! "Skaitomiausi jo romanai yra seni.";
            "Skaitomiausi straipsniai" => "Skaitomiausi straipsniai" ! "Skaitomiausi straipsniai yra seni.";
            "Skaitomiausia" => "Skaitomiausia" ! "Tai skaitomiausia metų knyga.";
            "Skaitomiausios naujienos" => "Skaitomiausios naujienos" ! "Skaitomiausios naujienos yra blogos.";
            "Skaitykite dar" => "Skaitykite dar" ! "Vaikai, skaitykite dar knygų.";
            "Susijusios temos" => "Susijusios temos" ! "Susijusios temos yra sunkios.";
            "Susiję straipsniai" => "Susiję straipsniai" ! "Susiję straipsniai yra seni.";
            [inferred] "Susijusios naujienos" => "Susijusios naujienos" ! "Susijusios naujienos yra senos.";
            "Susiję įrašai" => "Susiję įrašai" ! "Susiję įrašai dingo vakar.";
            "Susijęs turinys" => "Susijęs turinys" ! "Susijęs turinys dingo vakar.";
            "Svarbiausios naujienos" => "Svarbiausios naujienos" ! "Svarbiausios naujienos blogos.";
            "Taip pat skaitykite" => "TAIP PAT SKAITYKITE" ! "Vakare taip pat skaitykite knygas.";
            "Taip pat žiūrėkite" => "Taip pat žiūrėkite" ! "Filmą taip pat žiūrėkite, sakė jis.";
        }
        ReadMore Whole {
            "Daugiau" => "Daugiau" ! "Daugiau vandens nėra.";
            "Plačiau" => "Plačiau" ! "Plačiau apie tai jis nekalbėjo.";
            "Rodyti daugiau" => "Rodyti daugiau" ! "Žemėlapis turi rodyti daugiau kelių.";
            "Rodyti viską" => "Rodyti viską" ! "Jis nori rodyti viską vaikams.";
            "Skaitykite daugiau" => "Skaitykite daugiau" ! "Vakare skaitykite daugiau knygų.";
            "Skaitykite plačiau" => "Skaitykite plačiau" ! "Vaikai, skaitykite plačiau apie tai.";
            "Skaityti daugiau" => "Skaityti daugiau" ! "Vaikai nori skaityti daugiau knygų.";
            "Skaityti plačiau" => "Skaityti plačiau" ! "Jis nori skaityti plačiau apie tai.";
            "Skaityti straipsnį" => "Skaityti straipsnį" ! "Jis nori skaityti straipsnį vakare.";
            "Skaityti toliau" => "Skaityti toliau" ! "Vaikai nori skaityti toliau knygą.";
            "Skaityti visą straipsnį" => "Skaityti visą straipsnį" ! "Jis nori skaityti visą straipsnį vakare.";
            [inferred] "Straipsnis tęsiasi po reklama" => "Straipsnis tęsiasi po reklama" ! "Jis sakė, kad straipsnis tęsiasi po reklama.";
            "Sužinokite daugiau" => "Sužinokite daugiau" ! "Vaikai, sužinokite daugiau apie tai.";
            "Sužinoti daugiau" => "Sužinoti daugiau" ! "Jis nori sužinoti daugiau apie tai.";
            [inferred] "Tekstas tęsiasi po reklama" => "Tekstas tęsiasi po reklama" ! "Jis sakė, kad tekstas tęsiasi po reklama apie alų.";
            "Tęsti skaitymą" => "Tęsti skaitymą" ! "Jis nori tęsti skaitymą vakare.";
            "Visi straipsniai" => "Visi straipsniai" ! "Visi straipsniai įstatyme pakeisti.";
            "Visos naujienos" => "Visos naujienos" ! "Visos naujienos blogos.";
            "Įkelti daugiau" => "Įkelti daugiau" ! "Jis nori įkelti daugiau smėlio.";
            "Žiūrėti daugiau" => "Žiūrėti daugiau" ! "Jis nori žiūrėti daugiau filmų.";
        }
        ReadMore Start {
            "Plačiau skaitykite" => "Plačiau skaitykite žurnale „IQ“" ! "Apie tai plačiau skaitykite knygoje.";
            "Skaityk daugiau:" => "Skaityk daugiau: Kodėl kyla kainos" ! "Vaikai, skaityk daugiau knygų.";
            "Skaitykite daugiau:" => "Skaitykite daugiau: kodėl kyla kainos" ! "Vakare skaitykite daugiau knygų.";
            "Skaitykite plačiau:" => "Skaitykite plačiau: Kodėl kyla kainos" ! "Vaikai, skaitykite plačiau apie tai.";
            [inferred] "Skaitykite taip pat" => "Skaitykite taip pat: kodėl kyla kainos" ! "Vakare skaitykite taip pat ir knygas.";
            "Susijęs straipsnis:" => "Susijęs straipsnis: Kodėl kyla kainos" ! "Susijęs straipsnis dingo.";
            "Taip pat skaitykite:" => "Taip pat skaitykite: kodėl kyla kainos" ! "Vakare taip pat skaitykite knygas.";
            "Taip pat žiūrėkite:" => "Taip pat žiūrėkite: Kodėl kyla kainos" ! "Taip pat žiūrėkite filmą.";
            "Visą straipsnį skaitykite" => "Visą straipsnį skaitykite žurnale „IQ“" ! "Vaikai, visą straipsnį skaitykite vakare.";
        }
        Share Whole {
            "Bendrinti" => "Bendrinti" ! "Jis nori bendrinti nuotrauką.";
            "Dalinkitės" => "Dalinkitės:" ! "Jis sakė: dalinkitės duona.";
            "Dalintis" => "Dalintis" ! "Reikia dalintis duona.";
            [inferred] "Dalintis Facebook" => "Dalintis Facebook" ! "Reikia dalintis Facebook nuotrauka.";
            "Dalytis" => "Dalytis" ! "Reikia dalytis duona.";
            "Išsaugoti" => "Išsaugoti" ! "Reikia išsaugoti mišką.";
            [inferred] "Klausykite straipsnio" => "Klausykite straipsnio" ! "Vakare klausykite straipsnio per radiją.";
            [inferred] "Klausyti straipsnio" => "Klausyti straipsnio" ! "Jis nori klausyti straipsnio vakare.";
            [inferred] "Kopijuoti nuorodą" => "Kopijuoti nuorodą" ! "Jis nori kopijuoti nuorodą vėliau.";
            "Nuoroda nukopijuota" => "Nuoroda nukopijuota" ! "Ši nuoroda nukopijuota iš knygos.";
            "Pasidalink" => "Pasidalink" ! "Tu pasidalink duona.";
            "Pasidalinti" => "PASIDALINTI" ! "Reikia pasidalinti duona.";
            "Pasidalinti straipsniu" => "Pasidalinti straipsniu" ! "Jis nori pasidalinti straipsniu su ja.";
            "Pasidalyti" => "Pasidalyti" ! "Reikia pasidalyti duona.";
            "Siųsti draugui" => "Siųsti draugui" ! "Jis nori siųsti draugui laišką.";
            "Siųsti el. paštu" => "Siųsti el. paštu" ! "Jis nori siųsti el. paštu laišką.";
            "Siųsti šį el. paštu" => "Siųsti šį el. paštu" ! "Jis nori siųsti šį el. paštu rytoj.";
            "Spausdinti" => "Spausdinti" ! "Spausdinti yra brangu.";
            "Teksto dydis" => "Teksto dydis" ! "Knygos teksto dydis mažas.";
            "Versija spausdinimui" => "Versija spausdinimui" ! "Knygos versija spausdinimui brangi.";
        }
        Share Start {
            "Bendrinti sistemoje" => "Bendrinti sistemoje „Facebook“" ! "Duomenis galima bendrinti sistemoje.";
            "Prisijunkite prie mūsų" => "Prisijunkite prie mūsų „Viber“ bendruomenės" ! "Rytoj prisijunkite prie mūsų, sakė jis.";
            "Sekite mus" => "Sekite mus Facebook" ! "Jis sakė: sekite mus.";
        }
        Subscribe Whole {
            "Naujienlaiškio prenumerata" => "Naujienlaiškio prenumerata" ! "Ši naujienlaiškio prenumerata brangi.";
            "Naujienlaiškis" => "Naujienlaiškis" ! "Naujienlaiškis išeina rytoj.";
            "Prenumerata" => "Prenumerata" ! "Prenumerata yra brangi.";
            "Prenumeruok" => "Prenumeruok" ! "Tu prenumeruok laikraštį.";
            "Prenumeruokite" => "Prenumeruokite" ! "Jūs prenumeruokite laikraštį.";
            "Prenumeruoti" => "Prenumeruoti" ! "Jis nori prenumeruoti laikraštį.";
            "Prenumeruoti naujienlaiškį" => "Prenumeruoti naujienlaiškį" ! "Jis nori prenumeruoti naujienlaiškį ir laikraštį.";
            "Registruokis" => "Registruokis" ! "Tu registruokis rytoj.";
            "Registruotis" => "Registruotis" ! "Jis nori registruotis vėliau.";
            "Sukurti paskyrą" => "Sukurti paskyrą" ! "Jis nori sukurti paskyrą banke.";
            "Tapkite prenumeratoriumi" => "Tapkite prenumeratoriumi" ! "Jūs tapkite prenumeratoriumi rytoj.";
            "Tik prenumeratoriams" => "Tik prenumeratoriams" ! "Knyga dalijama tik prenumeratoriams Vilniuje.";
            "Užsisakyti naujienlaiškį" => "Užsisakyti naujienlaiškį" ! "Jis nori užsisakyti naujienlaiškį rytoj.";
        }
        Subscribe Start {
            "Atsisiųskite programėlę" => "Atsisiųskite programėlę „Android“ ir „iOS“" ! "Rytoj atsisiųskite programėlę, sakė jis.";
            [inferred] "Jau esate prenumeratorius?" => "Jau esate prenumeratorius? Prisijunkite" ! "Jei jau esate prenumeratorius, gerai.";
            "Jau prenumeruojate?" => "Jau prenumeruojate? Prisijunkite" ! "Jis klausė: jau prenumeruojate?";
            "Jau turite paskyrą?" => "Jau turite paskyrą? Prisijunkite" ! "Jis klausė: jau turite paskyrą?";
            "Norėdami skaityti toliau" => "Norėdami skaityti toliau, prisijunkite" ! "Žmonės, norėdami skaityti toliau, moka.";
            "Užsiprenumeruokite mūsų" => "Užsiprenumeruokite mūsų naujienlaiškį" ! "Rytoj užsiprenumeruokite mūsų laikraštį.";
            "Užsisakykite naujienlaiškį" => "Užsisakykite naujienlaiškį ir gaukite naujienas" ! "Rytoj užsisakykite naujienlaiškį, sakė jis.";
            [inferred] "Šis straipsnis skirtas prenumeratoriams" => "Šis straipsnis skirtas prenumeratoriams." ! "Jis sakė, kad šis straipsnis skirtas prenumeratoriams.";
        }
        Advertisement Whole {
            "Partnerio turinys" => "Partnerio turinys" ! "Šis partnerio turinys brangus.";
            "Partnerių turinys" => "Partnerių turinys" ! "Šis partnerių turinys brangus.";
            "Reklama" => "REKLAMA" ! "Reklama yra brangi.";
            "Reklaminis straipsnis" => "Reklaminis straipsnis" ! "Šis reklaminis straipsnis ilgas.";
            "Remiamas turinys" => "Remiamas turinys" ! "Tai remiamas turinys iš banko.";
            "Užsakomasis straipsnis" => "Užsakomasis straipsnis" ! "Šis užsakomasis straipsnis ilgas.";
        }
        Cookie Whole {
            "Atmesti viską" => "Atmesti viską" ! "Jis nori atmesti viską, ką sakė.";
            "Atmesti visus" => "Atmesti visus" ! "Jis nori atmesti visus planus.";
            "Atmesti visus slapukus" => "Atmesti visus slapukus" ! "Jis nori atmesti visus slapukus iš karto.";
            "Išsaugoti nustatymus" => "Išsaugoti nustatymus" ! "Jis nori išsaugoti nustatymus rytoj.";
            "Išsaugoti pasirinkimą" => "Išsaugoti pasirinkimą" ! "Jis nori išsaugoti pasirinkimą rytoj.";
            [inferred] "Leisti visus" => "Leisti visus" ! "Jis nori leisti visus planus.";
            "Leisti visus slapukus" => "Leisti visus slapukus" ! "Jis nori leisti visus slapukus iš karto.";
            [inferred] "Mes gerbiame jūsų privatumą" => "Mes gerbiame jūsų privatumą" ! "Jis sakė, kad mes gerbiame jūsų privatumą visada.";
            "Mes vertiname jūsų privatumą" => "Mes vertiname jūsų privatumą" ! "Jis sakė: mes vertiname jūsų privatumą.";
            "Priimti visus" => "Priimti visus" ! "Jis nori priimti visus planus.";
            "Priimti visus slapukus" => "Priimti visus slapukus" ! "Jis nori priimti visus slapukus iš karto.";
            "Privatumo nustatymai" => "Privatumo nustatymai" ! "Telefono privatumo nustatymai sudėtingi.";
            "Privatumo politika" => "Privatumo politika" ! "Privatumo politika yra ilga.";
            [inferred] "Rodyti išsamią informaciją" => "Rodyti išsamią informaciją" ! "Jis nori rodyti išsamią informaciją apie planą.";
            "Slapukai" => "Slapukai" ! "Slapukai yra maži.";
            "Slapukų nustatymai" => "Slapukų nustatymai" ! "Šie slapukų nustatymai dingo.";
            "Slapukų politika" => "Slapukų politika" ! "Ši slapukų politika yra ilga.";
            "Sutikti su visais" => "Sutikti su visais" ! "Jis nori sutikti su visais planais.";
            "Sutinku su visais" => "Sutinku su visais" ! "Aš sutinku su visais planais.";
            "Tik būtini slapukai" => "Tik būtini slapukai" ! "Čia yra tik būtini slapukai.";
            [inferred] "Tvarkyti parinktis" => "Tvarkyti parinktis" ! "Jis nori tvarkyti parinktis gerai.";
        }
        Cookie Start {
            "Mes naudojame slapukus" => "Mes naudojame slapukus statistikai." ! "Jis sakė, kad mes naudojame slapukus.";
            "Naršydami toliau" => "Naršydami toliau sutinkate su slapukais." ! "Jūs, naršydami toliau, tylėkite.";
            "Naudojame slapukus" => "Naudojame slapukus lankomumui matuoti." ! "Jis sakė, kad naudojame slapukus.";
            "Ši svetainė naudoja slapukus" => "Ši svetainė naudoja slapukus." ! "Jis sakė, kad ši svetainė naudoja slapukus.";
            "Šiame puslapyje naudojami slapukai" => "Šiame puslapyje naudojami slapukai." ! "Jis sakė, kad šiame puslapyje naudojami slapukai.";
            "Šioje svetainėje naudojami slapukai" => "Šioje svetainėje naudojami slapukai." ! "Jis sakė, kad šioje svetainėje naudojami slapukai.";
            "Šis puslapis naudoja slapukus" => "Šis puslapis naudoja slapukus." ! "Jis sakė, kad šis puslapis naudoja slapukus.";
        }
        Copyright Whole {
            "Naudojimo sąlygos" => "Naudojimo sąlygos" ! "Vandens naudojimo sąlygos pasikeitė.";
            "Naudojimosi sąlygos" => "Naudojimosi sąlygos" ! "Keltu naudojimosi sąlygos pasikeitė.";
            "Naudojimosi taisyklės" => "Naudojimosi taisyklės" ! "Keltu naudojimosi taisyklės pasikeitė.";
        }
        Copyright Start {
            "Kopijuoti, dauginti, platinti" => "Kopijuoti, dauginti, platinti galima tik gavus raštišką sutikimą." ! "Draudžiama kopijuoti, dauginti, platinti raktus.";
        }
        Copyright Anywhere {
            "Visos teisės saugomos" => "© 2020 Laikraštis. Visos teisės saugomos." ! "Visos teisės yra svarbios.";
            "nuoroda į šaltinį būtina" => "Naudojant medžiagą nuoroda į šaltinį būtina." ! "Ši nuoroda į šaltinį neveikia.";
        }
        Comment Whole {
            "Ankstesni komentarai" => "Ankstesni komentarai" ! "Ankstesni komentarai buvo aštrūs.";
            "Atsakyti" => "Atsakyti" ! "Atsakyti reikia šiandien.";
            "Atšaukti atsakymą" => "Atšaukti atsakymą" ! "Jis nori atšaukti atsakymą teismui.";
            "Komentarai" => "Komentarai (3)" ! "Komentarai buvo aštrūs.";
            "Komentarai išjungti" => "Komentarai išjungti" ! "Jis sakė, kad komentarai išjungti vakare.";
            "Komentarų nėra" => "Komentarų nėra" ! "Jo komentarų nėra čia.";
            "Komentavimo taisyklės" => "Komentavimo taisyklės" ! "Mūsų komentavimo taisyklės griežtos.";
            "Komentuok" => "Komentuok" ! "Tu komentuok rungtynes.";
            "Komentuokite" => "Komentuokite" ! "Jūs komentuokite rungtynes.";
            "Komentuoti" => "Komentuoti" ! "Jis nenori komentuoti įvykio.";
            "Naujesni komentarai" => "Naujesni komentarai" ! "Naujesni komentarai buvo aštrūs.";
            "Nėra komentarų" => "Nėra komentarų" ! "Čia nėra komentarų apie tai.";
            "Palikite komentarą" => "Palikite komentarą" ! "Pabaigoje palikite komentarą, sakė jis.";
            "Palikti komentarą" => "Palikti komentarą" ! "Jis nori palikti komentarą gale.";
            "Parašykite komentarą" => "Parašykite komentarą" ! "Jis sakė: parašykite komentarą vakare.";
            "Pranešti apie komentarą" => "Pranešti apie komentarą" ! "Jis nori pranešti apie komentarą policijai.";
            "Pranešti apie netinkamą komentarą" => "Pranešti apie netinkamą komentarą" ! "Jis nori pranešti apie netinkamą komentarą policijai.";
            [inferred] "Prisijunkite, jei norite komentuoti" => "Prisijunkite, jei norite komentuoti" ! "Vakare prisijunkite, jei norite komentuoti rungtynes.";
            "Rašykite komentarą" => "Rašykite komentarą" ! "Pabaigoje rašykite komentarą, sakė jis.";
            "Rašyti komentarą" => "Rašyti komentarą" ! "Jis nori rašyti komentarą gale.";
            "Rodyti komentarus" => "Rodyti komentarus" ! "Jis nori rodyti komentarus gale.";
            "Skaityti komentarus" => "Skaityti komentarus" ! "Jis nori skaityti komentarus vakare.";
            "Slėpti komentarus" => "Slėpti komentarus" ! "Jis nori slėpti komentarus vakare.";
            "komentarų" => "12 komentarų" ! "Jis negavo komentarų iš jos.";
        }
        Comment Start {
            "Būtini laukeliai pažymėti" => "Būtini laukeliai pažymėti *" ! "Visi būtini laukeliai pažymėti kreida.";
            "El. pašto adresas nebus skelbiamas" => "El. pašto adresas nebus skelbiamas." ! "Jis sakė, kad el. pašto adresas nebus skelbiamas.";
            "Jūsų el. pašto adresas nebus" => "Jūsų el. pašto adresas nebus skelbiamas." ! "Jis sakė, kad jūsų el. pašto adresas nebus skelbiamas.";
            "Jūsų komentaras laukia" => "Jūsų komentaras laukia patvirtinimo." ! "Jis sakė, kad jūsų komentaras laukia patvirtinimo.";
            "Kad galėtumėte komentuoti" => "Kad galėtumėte komentuoti, prisijunkite." ! "Reikia laiko, kad galėtumėte komentuoti.";
            "Komentarai uždaryti" => "Komentarai uždaryti." ! "Jis sakė, kad komentarai uždaryti.";
            "Noriu savo interneto naršyklėje išsaugoti" => "Noriu savo interneto naršyklėje išsaugoti vardą, el. pašto adresą ir interneto puslapį." ! "Sakiau, kad noriu savo interneto naršyklėje išsaugoti žaidimą.";
            "Norėdami komentuoti" => "Norėdami komentuoti, prisijunkite." ! "Žmonės, norėdami komentuoti, moka.";
        }
        Navigation Whole {
            "Ankstesnis" => "Ankstesnis" ! "Ankstesnis laikas buvo geras.";
            "Ankstesnis puslapis" => "Ankstesnis puslapis" ! "Ankstesnis puslapis knygoje tuščias.";
            "Ankstesnis straipsnis" => "Ankstesnis straipsnis" ! "Ankstesnis straipsnis buvo ilgas.";
            "Ankstesnis įrašas" => "Ankstesnis įrašas" ! "Tas ankstesnis įrašas dingo.";
            "Apie mus" => "Apie mus" ! "Apie mus niekas nekalba.";
            "Archyvai" => "Archyvai" ! "Seni archyvai sudegė.";
            "Atsijungti" => "Atsijungti" ! "Jis nori atsijungti nuo tinklo.";
            "Grįžti į viršų" => "Grįžti į viršų" ! "Jis nori grįžti į viršų kalno.";
            "Ieškoti" => "Ieškoti:" ! "Vagį ieškoti sunku.";
            "Kategorijos" => "Kategorijos" ! "Žuvų kategorijos yra trys.";
            "Kitas" => "Kitas" ! "Kitas laikas bus geras.";
            "Kitas puslapis" => "Kitas puslapis" ! "Kitas puslapis knygoje tuščias.";
            "Kitas straipsnis" => "Kitas straipsnis" ! "Kitas straipsnis buvo ilgas.";
            "Kitas įrašas" => "Kitas įrašas" ! "Tas kitas įrašas dingo.";
            "Kontaktai" => "Kontaktai" ! "Kontaktai nutrūko.";
            "Meniu" => "Meniu" ! "Meniu pasikeitė vakar.";
            "Naujesni įrašai" => "Naujesni įrašai" ! "Naujesni įrašai dingo vakar.";
            "Naujesnis pranešimas" => "Naujesnis pranešimas" ! "Tas naujesnis pranešimas dingo.";
            "Navigacija tarp įrašų" => "Navigacija tarp įrašų" ! "Ši navigacija tarp įrašų dingo.";
            "Pagrindinis puslapis" => "Pagrindinis puslapis" ! "Pagrindinis puslapis knygoje tuščias.";
            "Paieška" => "Paieška" ! "Paieška tęsiasi.";
            "Pamiršote slaptažodį?" => "Pamiršote slaptažodį?" ! "Jis klausė: pamiršote slaptažodį?";
            "Pereiti prie pagrindinio turinio" => "Pereiti prie pagrindinio turinio" ! "Jis nori pereiti prie pagrindinio turinio knygoje.";
            "Pereiti prie turinio" => "Pereiti prie turinio" ! "Jis nori pereiti prie turinio iškart.";
            "Pradinis puslapis" => "Pradinis puslapis" ! "Pradinis puslapis knygoje tuščias.";
            "Pradžia" => "Pradžia" ! "Pradžia buvo sunki.";
            "Pranešk apie klaidą" => "Pranešk apie klaidą" ! "Tu pranešk apie klaidą policijai.";
            "Pranešti apie klaidą" => "Pranešti apie klaidą" ! "Jis nori pranešti apie klaidą plane.";
            "Prisijungti" => "Prisijungti" ! "Jis nori prisijungti vėliau.";
            "Puslapis nerastas" => "Puslapis nerastas" ! "Jis sakė, kad puslapis nerastas knygoje.";
            "Raktiniai žodžiai" => "Raktiniai žodžiai" ! "Raktiniai žodžiai tekste du.";
            "Senesni įrašai" => "Senesni įrašai" ! "Senesni įrašai dingo vakar.";
            "Senesnis pranešimas" => "Senesnis pranešimas" ! "Tas senesnis pranešimas dingo.";
            "Susisiekite su mumis" => "Susisiekite su mumis" ! "Jūs susisiekite su mumis rytoj.";
            "Svetainės medis" => "Svetainės medis" ! "Šis svetainės medis didelis.";
            "Svetainės žemėlapis" => "Svetainės žemėlapis" ! "Šis svetainės žemėlapis didelis.";
            "Tinklaraščio archyvas" => "Tinklaraščio archyvas" ! "Tas tinklaraščio archyvas sudegė.";
            "Uždaryti" => "Uždaryti" ! "Reikia uždaryti duris.";
            "min. skaitymo" => "3 min. skaitymo" ! "Jam reikia 20 min. skaitymo kasdien.";
            "Į viršų" => "Į viršų" ! "Kaina kilo į viršų.";
            "Žymos" => "Žymos" ! "Ant rūbų žymos dingo.";
        }
        Navigation Start {
            "Pastebėjote klaidą?" => "Pastebėjote klaidą? Praneškite" ! "Jis klausė: pastebėjote klaidą?";
            "Radote klaidą?" => "Radote klaidą? Praneškite" ! "Jis klausė: radote klaidą?";
            "Raktažodžiai:" => "Raktažodžiai: karas, ekonomika" ! "Raktažodžiai tekste du.";
            "Raktiniai žodžiai:" => "Raktiniai žodžiai: karas, ekonomika" ! "Raktiniai žodžiai tekste du.";
            "Skaitymo laikas:" => "Skaitymo laikas: 3 min." ! "Skaitymo laikas trumpėja.";
        }
        Navigation BeforeDigit {
            "Peržiūrų skaičius" => "Peržiūrų skaičius: 1204" ! "Peržiūrų skaičius sumažėjo.";
            "Skaitymo trukmė" => "Skaitymo trukmė: 3 min." ! "Skaitymo trukmė sumažėjo.";
        }
        Caption Start {
            "Archyvo nuotrauka" => "Archyvo nuotrauka: tiltas" ! "Ši archyvo nuotrauka sena.";
            "Asociatyvi nuotr" => "Asociatyvi nuotr. / BNS" ! "Čia yra asociatyvi nuotrauka.";
            "Asociatyvi nuotrauka" => "Asociatyvi nuotrauka: traukinys" ! "Tai asociatyvi nuotrauka.";
            "Fotografas:" => "Fotografas: Jonas Jonaitis" ! "Fotografas tyli.";
            "Fotografė:" => "Fotografė: Ona Jonaitė" ! "Fotografė tyli.";
            "Iliustracija:" => "Iliustracija: Jonas Jonaitis" ! "Iliustracija sena.";
            "Iliustracinė nuotrauka" => "Iliustracinė nuotrauka: tiltas" ! "Ši iliustracinė nuotrauka sena.";
            "Nuotr. autorius" => "Nuotr. autorius: Jonas Jonaitis" ! "Yra žinomas nuotr. autorius.";
            "Nuotrauka:" => "Nuotrauka: Jonas Jonaitis" ! "Nuotrauka yra sena.";
            "Nuotraukoje:" => "Nuotraukoje: senasis tiltas" ! "Nuotraukoje yra tiltas.";
            "Nuotraukos autorius:" => "Nuotraukos autorius: Jonas Jonaitis" ! "Nuotraukos autorius tyli.";
            "Nuotraukos:" => "Nuotraukos: Jonas Jonaitis" ! "Nuotraukos yra senos.";
            "Nuotraukų autorius:" => "Nuotraukų autorius: Jonas Jonaitis" ! "Nuotraukų autorius tyli.";
            "Vizualizacija:" => "Vizualizacija: UAB „Namas“" ! "Vizualizacija sena.";
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
            "Straipsnio autoriai:" => "Straipsnio autoriai: Jonas Jonaitis, Ona Jonaitė" ! "Straipsnio autoriai tyli.";
            "Straipsnio autorius:" => "Straipsnio autorius: Rasa Jonaitė" ! "Straipsnio autorius tyli.";
            "Straipsnio autorė:" => "Straipsnio autorė: Rasa Jonaitė" ! "Straipsnio autorė tyli.";
            "Teksto autoriai:" => "Teksto autoriai: Rasa Jonaitė, Jonas Jonaitis" ! "Teksto autoriai tyli.";
            "Teksto autorius:" => "Teksto autorius: Rasa Jonaitė" ! "Teksto autorius tyli.";
            "Teksto autorė:" => "Teksto autorė: Rasa Jonaitė" ! "Teksto autorė tyli.";
        }
        Byline BeforeName {
            [needs_language] "Interviu ėmė" => "Interviu ėmė Rasa Jonaitė" ! "Interviu ėmė visi.";
            "Kalbino" => "Kalbino Rasa Jonaitė" ! "Kalbino visus iš eilės.";
            "Kalbėjosi" => "Kalbėjosi Rasa Jonaitė" ! "Kalbėjosi iki ryto.";
            [needs_language] "Medžiagą parengė" => "Medžiagą parengė Rasa Jonaitė" ! "Medžiagą parengė visi.";
            "Parašė" => "Parašė Rasa Jonaitė" ! "Parašė jai laišką.";
            "Parengė" => "Parengė Rasa Jonaitė" ! "Parengė ir surašė visi.";
            "Paskelbė:" => "Paskelbė: Rasa Jonaitė" ! "Paskelbė naują sąrašą.";
            "Rašo" => "Rašo Rasa Jonaitė" ! "Rašo jai laiškus.";
            "Straipsnį parengė" => "Straipsnį parengė Jonas Jonaitis" ! "Straipsnį parengė ir išsiuntė vakar.";
            [needs_language] "Tekstas ir nuotraukos:" => "Tekstas ir nuotraukos: Rasa Jonaitė" ! "Tekstas ir nuotraukos yra seni.";
            "Tekstas:" => "Tekstas: Rasa Jonaitė" ! "Tekstas ir muzika yra seni.";
            "Tekstą parengė" => "Tekstą parengė Jonas Jonaitis" ! "Tekstą parengė ir išsiuntė vakar.";
            "Užrašė" => "Užrašė Rasa Jonaitė" ! "Užrašė viską į sąsiuvinį.";
            [needs_language] "Žurnalistas:" => "Žurnalistas: Rasa Jonaitė" ! "Žurnalistas: kaip tai buvo?";
            [needs_language] "Žurnalistė:" => "Žurnalistė: Rasa Jonaitė" ! "Žurnalistė: kaip tai buvo?";
        }
        Published Start {
            "Paskelbimo data" => "Paskelbimo data: 2020 m. sausio 10 d." ! "Knygos paskelbimo data nežinoma.";
            [inferred] "Paskelbta" => "Paskelbta: 2020-01-10 20:15" ! "Kaina dar nėra paskelbta.";
            "Publikuota" => "Publikuota: 2020-01-10 20:15" ! "Knyga nėra publikuota.";
        }
        Updated Start {
            "Atnaujinimo data" => "Atnaujinimo data: 2020 m. sausio 10 d." ! "Sąrašo atnaujinimo data nežinoma.";
            "Atnaujinta" => "Atnaujinta: 2020-01-10 20:15" ! "Stotis buvo atnaujinta.";
            "Paskutinis atnaujinimas" => "Paskutinis atnaujinimas: 2020 m. sausio 10 d." ! "Tai paskutinis atnaujinimas šiemet.";
            "Paskutinį kartą atnaujinta" => "Paskutinį kartą atnaujinta: 2020-01-10" ! "Stotis paskutinį kartą atnaujinta seniai.";
        }
        Updated BeforeDigit {
            "Papildyta" => "Papildyta 14.20" ! "Papildyta knyga išėjo vakar.";
        }
        Credit Start {
            "Vertimas:" => "Vertimas: Ona Jonaitė" ! "Vertimas geras.";
            "Vertėja:" => "Vertėja: Ona Jonaitė" ! "Vertėja tyli.";
            "Vertėjas:" => "Vertėjas: Jonas Jonaitis" ! "Vertėjas tyli.";
            "Šaltiniai:" => "Šaltiniai: BNS, AFP" ! "Šaltiniai išdžiūvo.";
            "Šaltinis:" => "Šaltinis: BNS" ! "Šaltinis išdžiūvo.";
        }
        Credit BeforeName {
            "Išvertė" => "Išvertė Ona Jonaitė" ! "Išvertė knygą vakar.";
        }
        Correction Start {
            "Ankstesnėje straipsnio versijoje" => "Ankstesnėje straipsnio versijoje buvo neteisinga pavardė." ! "Klaida buvo ankstesnėje straipsnio versijoje.";
            "Pataisymas:" => "Pataisymas: pavardė buvo neteisinga." ! "Pataisymas vėlavo.";
            "Patikslinimas:" => "Patikslinimas: pavardė buvo neteisinga." ! "Patikslinimas vėlavo.";
        }
        Note Start {
            "Red. pastaba" => "Red. pastaba: tekstas sutrumpintas." ! "Ši red. pastaba trumpa.";
            "Redakcijos pastaba" => "Redakcijos pastaba: tekstas sutrumpintas." ! "Ši redakcijos pastaba trumpa.";
            "Redakcijos prierašas" => "Redakcijos prierašas: tekstas sutrumpintas." ! "Šis redakcijos prierašas trumpas.";
        }
    },
};
