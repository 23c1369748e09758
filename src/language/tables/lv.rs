//! Latvian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Latvian. Inflected months that are names of people or places elsewhere (`augusta`, `marta`) are left out, and so are
/// function words of English and French (`no`, `par`, `un`).
pub(crate) static LV: Language = Language {
    code: "lv",
    name: "Latvian",
    date_order: DateOrder::DayMonth,
    months: [
        &["janvāris", "janvāra", "janvārī", "janv"],
        &["februāris", "februāra", "februārī", "febr"],
        &["marts", "martā"],
        &["aprīlis", "aprīļa", "aprīlī", "apr"],
        &["maijs", "maija", "maijā"],
        &["jūnijs", "jūnija", "jūnijā"],
        &["jūlijs", "jūlija", "jūlijā"],
        &["augusts", "augustā", "aug"],
        &["septembris", "septembra", "septembrī", "sept"],
        &["oktobris", "oktobra", "oktobrī", "okt"],
        &["novembris", "novembra", "novembrī", "nov"],
        &["decembris", "decembra", "decembrī", "dec"],
    ],
    weekdays: &[
        "pirmdiena",
        "otrdiena",
        "trešdiena",
        "ceturtdiena",
        "piektdiena",
        "sestdiena",
        "svētdiena",
        "pirmdien",
        "otrdien",
        "trešdien",
        "ceturtdien",
        "piektdien",
        "sestdien",
        "svētdien",
    ],
    date_words: &["plkst", "pulksten"],
    clock: Clock {
        counted: [&["gads", "gada", "gadā", "g"], &[], &[], &[], &["min"], &[]],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &["pirms"],
        after: &[],
        units: [
            &["minūtes", "minūtēm", "min"],
            &["stundas", "stundām", "st"],
            &["dienas", "dienām", "d"],
            &["nedēļas", "nedēļām"],
            &["mēneša", "mēnešiem"],
            &["gada", "gadiem"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analīze",
            "Aptauja",
            "Atbilde",
            "Ekskluzīvi",
            "Foto",
            "Intervija",
            "Jautājums",
            "Komentārs",
            "Video",
            "Viedoklis",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "BNS", "LETA", "Leta", "Reuters"],
    staff: &[
        "Interneta redakcija",
        "Mūsu korespondente",
        "Mūsu korespondents",
        "Redakcija",
        "Sporta redakcija",
        "Ziņu dienests",
        "Ziņu redakcija",
    ],
    roles: &[
        "apskatniece",
        "apskatnieks",
        "fotogrāfe",
        "fotogrāfs",
        "galvenais redaktors",
        "galvenā redaktore",
        "komentētāja",
        "komentētājs",
        "korespondente",
        "korespondents",
        "publiciste",
        "publicists",
        "redaktore",
        "redaktori",
        "redaktors",
        "reportiere",
        "reportieris",
        "žurnāliste",
        "žurnālistes",
        "žurnālisti",
        "žurnālists",
    ],
    joiners: &["un"],
    author_labels: &[
        "Autors",
        "Autore",
        "Par autoru",
        "Par autori",
        "Par autoriem",
        "Raksta autore",
        "Raksta autors",
    ],
    located: &[],
    function_words: &[
        "ir",
        "ar",
        "ka",
        "uz",
        "bet",
        "arī",
        "pēc",
        "tika",
        "nav",
        "kā",
        "jau",
        "tiek",
        "bija",
        "viņš",
        "savu",
        "līdz",
        "kad",
        "šo",
        "būs",
        "gada",
        "gadā",
        "norādīja",
        "sacīja",
        "tomēr",
        "jo",
        "kuri",
        "kura",
        "kurš",
        "tikai",
        "tās",
        "vairāk",
        "pret",
        "pirms",
        "viņa",
        "varētu",
    ],
    cues: cues! {
        Rail Whole {
            "Aktuālākās ziņas" => "Aktuālākās ziņas" ! "Aktuālākās ziņas ir sliktas.";
            "Citi raksti" => "Citi raksti" ! "Citi raksti ir garāki.";
            "Jaunākie ieraksti" => "Jaunākie ieraksti" ! "Jaunākie ieraksti pazuda vakar.";
            "Jaunākie komentāri" => "Jaunākie komentāri" ! "Jaunākie komentāri bija asi.";
            "Jaunākie raksti" => "Jaunākie raksti" ! "Jaunākie raksti ir garāki.";
            "Jaunākās ziņas" => "Jaunākās ziņas" ! "Jaunākās ziņas ir sliktas.";
            "Lasi arī" => "Lasi arī" ! "Vakarā lasi arī grāmatu.";
            "Lasītākie" => "Lasītākie" ! "Viņa romāni ir lasītākie Latvijā.";
            "Lasītākie raksti" => "Lasītākie raksti" ! "Lasītākie raksti ir veci.";
            "Lasītākās ziņas" => "Lasītākās ziņas" ! "Lasītākās ziņas ir sliktas.";
            "Līdzīgi raksti" => "Līdzīgi raksti" ! "Līdzīgi raksti ir veci.";
            "Nesenie ieraksti" => "Nesenie ieraksti" ! "Nesenie ieraksti pazuda vakar.";
            "Populārākie raksti" => "Populārākie raksti" ! "Populārākie raksti ir veci.";
            "Populārākās ziņas" => "Populārākās ziņas" ! "Populārākās ziņas ir sliktas.";
            "Redakcija iesaka" => "Redakcija iesaka" ! "Mūsu redakcija iesaka grāmatu.";
            "Saistītie ieraksti" => "Saistītie ieraksti" ! "Saistītie ieraksti pazuda vakar.";
            "Saistītie raksti" => "Saistītie raksti" ! "Saistītie raksti ir veci.";
            "Saistītās ziņas" => "Saistītās ziņas" ! "Saistītās ziņas ir sliktas.";
            "Vairāk par tēmu" => "Vairāk par tēmu" ! "Vairāk par tēmu viņš neteica.";
            "Vairāk ziņu" => "Vairāk ziņu" ! "Viņš grib vairāk ziņu dzirdēt.";
        }
        ReadMore Whole {
            "Lasi vairāk" => "Lasi vairāk" ! "Kas lasi vairāk grāmatu.";
            "Lasīt tālāk" => "Lasīt tālāk" ! "Viņš grib lasīt tālāk grāmatu.";
            "Lasīt vairāk" => "Lasīt vairāk" ! "Viņš grib lasīt vairāk grāmatu.";
            "Lasīt visu rakstu" => "Lasīt visu rakstu" ! "Viņš grib lasīt visu rakstu vakarā.";
            [inferred] "Raksts turpinās pēc reklāmas" => "Raksts turpinās pēc reklāmas" ! "Viņš teica, ka raksts turpinās pēc reklāmas.";
            "Rādīt vairāk" => "Rādīt vairāk" ! "Viņš grib rādīt vairāk ceļu.";
            "Turpināt lasīt" => "Turpināt lasīt" ! "Viņš grib turpināt lasīt grāmatu.";
            [inferred] "Uzzināt vairāk" => "Uzzināt vairāk" ! "Viņš grib uzzināt vairāk lietu.";
        }
        ReadMore Start {
            "Lasi arī:" => "Lasi arī: Kāpēc aug cenas" ! "Vakarā lasi arī grāmatu.";
            "Lasi vairāk:" => "Lasi vairāk: Kāpēc aug cenas" ! "Vakarā lasi vairāk grāmatu.";
            "Lasi vēl:" => "Lasi vēl: Kāpēc aug cenas" ! "Vakarā lasi vēl grāmatu.";
            "Lasiet arī:" => "Lasiet arī: Kāpēc aug cenas" ! "Vakarā lasiet arī grāmatu.";
        }
        Share Whole {
            "Dalīties" => "Dalīties" ! "Vajag dalīties ar maizi.";
            "Dalīties Facebook" => "Dalīties Facebook" ! "Vajag dalīties Facebook ar bildi.";
            "Drukāt" => "Drukāt" ! "Drukāt ir dārgi.";
            "Ieteikt" => "Ieteikt" ! "Viņš var ieteikt grāmatu.";
            "Izdrukāt" => "Izdrukāt" ! "Vajag izdrukāt vēstuli.";
            [inferred] "Klausīties rakstu" => "Klausīties rakstu" ! "Viņš grib klausīties rakstu vakarā.";
            "Kopēt saiti" => "Kopēt saiti" ! "Viņš grib kopēt saiti tur.";
            "Kopīgot" => "Kopīgot:" ! "Viņš grib kopīgot maizi.";
            "Kopīgot pakalpojumā Facebook" => "Kopīgot pakalpojumā Facebook" ! "Viņš grib kopīgot pakalpojumā Facebook bildi.";
            "Nosūtīt draugam" => "Nosūtīt draugam" ! "Viņš grib nosūtīt draugam bildi.";
            "Nosūtīt pa e-pastu" => "Nosūtīt pa e-pastu" ! "Viņš grib nosūtīt pa e-pastu bildi.";
        }
        Subscribe Whole {
            "Abonēt" => "Abonēt" ! "Viņš grib abonēt avīzi.";
            "Izveidot kontu" => "Izveidot kontu" ! "Viņš grib izveidot kontu bankā.";
            "Pieteikties jaunumiem" => "Pieteikties jaunumiem" ! "Viņš grib pieteikties jaunumiem tur.";
            "Pieteikties jaunumu vēstulei" => "Pieteikties jaunumu vēstulei" ! "Viņš grib pieteikties jaunumu vēstulei tur.";
            "Reģistrēties" => "Reģistrēties" ! "Viņš grib reģistrēties vēlāk.";
        }
        Subscribe Start {
            [inferred] "Jau esi abonents?" => "Jau esi abonents? Ienāc" ! "Ja jau esi abonents, labi.";
            "Seko mums" => "Seko mums Facebook" ! "Viņš teica: seko mums.";
            "Sekojiet mums" => "Sekojiet mums Facebook" ! "Viņš teica: sekojiet mums.";
            [inferred] "Šis raksts pieejams abonentiem" => "Šis raksts pieejams abonentiem." ! "Viņš teica, ka šis raksts pieejams abonentiem.";
        }
        Advertisement Whole {
            [inferred] "Apmaksāts saturs" => "Apmaksāts saturs" ! "Tas ir apmaksāts saturs no bankas.";
            "Reklāma" => "REKLĀMA" ! "Reklāma ir dārga.";
            "Reklāmraksts" => "Reklāmraksts" ! "Reklāmraksts ir dārgs.";
        }
        Cookie Whole {
            "Apstiprināt visas" => "Apstiprināt visas" ! "Viņš grib apstiprināt visas lietas.";
            "Atļaut visas" => "Atļaut visas" ! "Viņš grib atļaut visas lietas.";
            "Mēs novērtējam jūsu privātumu" => "Mēs novērtējam jūsu privātumu" ! "Viņš teica: mēs novērtējam jūsu privātumu.";
            "Noraidīt visas" => "Noraidīt visas" ! "Viņš grib noraidīt visas lietas.";
            "Pieņemt visas" => "Pieņemt visas" ! "Viņš grib pieņemt visas lietas.";
            "Pieņemt visas sīkdatnes" => "Pieņemt visas sīkdatnes" ! "Viņš grib pieņemt visas sīkdatnes tur.";
            "Privātuma politika" => "Privātuma politika" ! "Privātuma politika ir gara.";
            [inferred] "Rādīt detalizētu informāciju" => "Rādīt detalizētu informāciju" ! "Viņš grib rādīt detalizētu informāciju par to.";
            "Sīkdatnes" => "Sīkdatnes" ! "Sīkdatnes ir mazas.";
            "Sīkdatņu iestatījumi" => "Sīkdatņu iestatījumi" ! "Šie sīkdatņu iestatījumi pazuda.";
            "Sīkdatņu politika" => "Sīkdatņu politika" ! "Sīkdatņu politika ir gara.";
            [inferred] "Tikai nepieciešamās" => "Tikai nepieciešamās" ! "Līdzi ir tikai nepieciešamās lietas.";
            "Tikai nepieciešamās sīkdatnes" => "Tikai nepieciešamās sīkdatnes" ! "Tur ir tikai nepieciešamās sīkdatnes.";
        }
        Cookie Start {
            "Mēs izmantojam sīkdatnes" => "Mēs izmantojam sīkdatnes." ! "Viņš teica, ka mēs izmantojam sīkdatnes.";
            "Šajā vietnē tiek izmantotas sīkdatnes" => "Šajā vietnē tiek izmantotas sīkdatnes." ! "Viņš teica, ka šajā vietnē tiek izmantotas sīkdatnes.";
            "Šī vietne izmanto sīkdatnes" => "Šī vietne izmanto sīkdatnes." ! "Viņš teica, ka šī vietne izmanto sīkdatnes.";
        }
        Copyright Whole {
            "Lepni darbina WordPress" => "Lepni darbina WordPress" ! "Lapu lepni darbina WordPress un viņš.";
        }
        Copyright Anywhere {
            "Visas tiesības aizsargātas" => "© 2020 Avīze. Visas tiesības aizsargātas." ! "Visas tiesības ir svarīgas.";
            "Visas tiesības paturētas" => "© 2020 Avīze. Visas tiesības paturētas." ! "Visas tiesības ir svarīgas.";
        }
        Comment Whole {
            "Atbildēt" => "Atbildēt" ! "Atbildēt vajag šodien.";
            "Atcelt atbildi" => "Atcelt atbildi" ! "Viņš grib atcelt atbildi tiesai.";
            "Atstāt komentāru" => "Atstāt komentāru" ! "Viņš grib atstāt komentāru beigās.";
            "Komentāra publicēšana" => "Komentāra publicēšana" ! "Tā komentāra publicēšana ir liegta.";
            "Komentāri" => "Komentāri (3)" ! "Komentāri bija asi.";
            "Komentēt" => "Komentēt" ! "Viņš negrib komentēt notikumu.";
            "Nav komentāru" => "Nav komentāru" ! "Te nav komentāru par to.";
            "Pievienot komentāru" => "Pievienot komentāru" ! "Viņš grib pievienot komentāru beigās.";
            "Rakstīt komentāru" => "Rakstīt komentāru" ! "Viņš grib rakstīt komentāru beigās.";
            "Skatīt komentārus" => "Skatīt komentārus" ! "Viņš grib skatīt komentārus beigās.";
            [inferred] "Vecāki komentāri" => "Vecāki komentāri" ! "Tie vecāki komentāri bija asi.";
        }
        Comment Start {
            "Jūsu e-pasta adrese netiks publicēta" => "Jūsu e-pasta adrese netiks publicēta." ! "Viņš teica, ka jūsu e-pasta adrese netiks publicēta.";
            "Lai komentētu, nepieciešams" => "Lai komentētu, nepieciešams ielogoties." ! "Viņš teica: lai komentētu, nepieciešams laiks.";
            "Obligātie lauki ir atzīmēti" => "Obligātie lauki ir atzīmēti kā *" ! "Visi obligātie lauki ir atzīmēti ar krītu.";
        }
        Navigation Whole {
            "Arhīvs" => "Arhīvs" ! "Vecais arhīvs nodega.";
            "Birkas" => "Birkas" ! "Drēbju birkas pazuda.";
            "Doties uz saturu" => "Doties uz saturu" ! "Viņš grib doties uz saturu uzreiz.";
            "Emuāra arhīvs" => "Emuāra arhīvs" ! "Tas emuāra arhīvs nodega.";
            "Ienākt" => "Ienākt" ! "Ienākt nedrīkst.";
            "Iepriekšējais ieraksts" => "Iepriekšējais ieraksts" ! "Tas iepriekšējais ieraksts bija garš.";
            "Iepriekšējais raksts" => "Iepriekšējais raksts" ! "Tas iepriekšējais raksts bija garš.";
            "Jaunāki ieraksti" => "Jaunāki ieraksti" ! "Tie jaunāki ieraksti pazuda.";
            "Jaunāks ziņojums" => "Jaunāks ziņojums" ! "Tas jaunāks ziņojums pazuda.";
            "Kategorijas" => "Kategorijas" ! "Zivju kategorijas ir trīs.";
            "Kontakti" => "Kontakti" ! "Kontakti pārtrūka.";
            "Lietošanas noteikumi" => "Lietošanas noteikumi" ! "Lietošanas noteikumi ir gari.";
            "Meklēt" => "Meklēt" ! "Meklēt zagli ir grūti.";
            "Nākamais ieraksts" => "Nākamais ieraksts" ! "Tas nākamais ieraksts ir garš.";
            "Nākamais raksts" => "Nākamais raksts" ! "Tas nākamais raksts ir garš.";
            "Par mums" => "Par mums" ! "Par mums neviens nerunā.";
            "Pieslēgties" => "Pieslēgties" ! "Viņš grib pieslēgties vēlāk.";
            "Pāriet uz saturu" => "Pāriet uz saturu" ! "Viņš grib pāriet uz saturu uzreiz.";
            "Sākumlapa" => "Sākumlapa" ! "Sākumlapa ir sarkana.";
            "Sākums" => "Sākums" ! "Sākums bija grūts.";
            "Uz augšu" => "Uz augšu" ! "Cena kāpa uz augšu.";
            "Vecāka ziņa" => "Vecāka ziņa" ! "Tā vecāka ziņa pazuda.";
            "Vecāki ieraksti" => "Vecāki ieraksti" ! "Tie vecāki ieraksti pazuda.";
            "Ziņot par kļūdu" => "Ziņot par kļūdu" ! "Viņš grib ziņot par kļūdu plānā.";
            "Ziņu navigācija" => "Ziņu navigācija" ! "Šī ziņu navigācija pazuda.";
        }
        Caption Start {
            "Attēlam ir ilustratīva nozīme" => "Attēlam ir ilustratīva nozīme" ! "Šim attēlam ir ilustratīva nozīme.";
            "Attēls ir ilustratīvs" => "Attēls ir ilustratīvs" ! "Šis attēls ir ilustratīvs.";
            "Attēls:" => "Attēls: Jānis Bērziņš" ! "Attēls un skaņa.";
            "Ekrānšāviņš" => "Ekrānšāviņš: LTV" ! "Tas ekrānšāviņš ir vecs.";
            "Foto:" => "Foto: Jānis Bērziņš" ! "Foto un filma.";
            "Ilustratīvs attēls" => "Ilustratīvs attēls: vilciens" ! "Tas ir ilustratīvs attēls.";
            "Ilustratīvs foto" => "Ilustratīvs foto: vilciens" ! "Tas ir ilustratīvs foto.";
        }
        Byline Start {
            "Autore:" => "Autore: Anna Bērziņa" ! "Autore klusē.";
            "Autores:" => "Autores: Anna Bērziņa" ! "Autores klusē.";
            "Autori:" => "Autori: Jānis Bērziņš, Anna Ozola" ! "Autori klusē.";
            "Autors:" => "Autors: Jānis Bērziņš" ! "Autors klusē.";
            "Raksta autore:" => "Raksta autore: Anna Bērziņa" ! "Raksta autore klusē.";
            "Raksta autors:" => "Raksta autors: Anna Bērziņa" ! "Raksta autors klusē.";
            "Sagatavoja:" => "Sagatavoja: Anna Bērziņa" ! "Kas sagatavoja sarakstu?";
            "Teksta autore:" => "Teksta autore: Anna Bērziņa" ! "Teksta autore klusē.";
            "Teksta autors:" => "Teksta autors: Anna Bērziņa" ! "Teksta autors klusē.";
            "Teksts:" => "Teksts: Jānis Bērziņš" ! "Teksts un bilde.";
        }
        Byline BeforeName {
            [told] "Foto un teksts:" => "Foto un teksts: Anna Bērziņa" ! "Foto un teksts ir veci.";
            "Ievietoja:" => "Ievietoja: Anna Bērziņa" ! "Ievietoja sludinājumu vakar.";
            "Intervēja" => "Intervēja Anna Bērziņa" ! "Intervēja visus pēc kārtas.";
            "Pierakstīja" => "Pierakstīja Anna Bērziņa" ! "Pierakstīja visu burtnīcā.";
            "Publicēja:" => "Publicēja: Anna Bērziņa" ! "Publicēja sarakstu vakar.";
            "Sagatavoja" => "Sagatavoja Anna Bērziņa" ! "Sagatavoja pusdienas un aizgāja.";
            "Sagatavojis" => "Sagatavojis Anna Bērziņa" ! "Sagatavojis pusdienas, viņš aizgāja.";
            "Sagatavojusi" => "Sagatavojusi Anna Bērziņa" ! "Sagatavojusi pusdienas, viņa aizgāja.";
            "Sarunājās" => "Sarunājās Anna Bērziņa" ! "Sarunājās līdz rītam.";
            [told] "Teksts un foto:" => "Teksts un foto: Anna Bērziņa" ! "Teksts un foto ir veci.";
            [told] "Žurnāliste:" => "Žurnāliste: Anna Bērziņa" ! "Žurnāliste: kā tas bija?";
            [told] "Žurnālists:" => "Žurnālists: Anna Bērziņa" ! "Žurnālists: kā tas bija?";
        }
        Published Start {
            "Publicēta:" => "Publicēta: 2020. gada 10. janvārī" ! "Publicēta jauna grāmata.";
            "Publicēts:" => "Publicēts: 2020. gada 10. janvārī" ! "Publicēts jauns pētījums.";
        }
        Published BeforeDigit {
            "Publicēta" => "Publicēta: 2020. gada 10. janvārī" ! "Publicēta jauna grāmata.";
            "Publicēts" => "Publicēts: 2020. gada 10. janvārī" ! "Publicēts jauns pētījums.";
        }
        Updated Start {
            [inferred] "Atjaunināts:" => "Atjaunināts: 2020. gada 10. janvārī" ! "Atjaunināts saraksts būs rīt.";
            "Atjaunots:" => "Atjaunots: 2020. gada 10. janvārī" ! "Atjaunots vecais tilts.";
            "Papildināts:" => "Papildināts: 2020. gada 10. janvārī" ! "Papildināts saraksts būs rīt.";
            "Pēdējo reizi atjaunots" => "Pēdējo reizi atjaunots: 2020. gada 10. janvārī" ! "Tilts pēdējo reizi atjaunots sen.";
        }
        Updated BeforeDigit {
            [inferred] "Atjaunināts" => "Atjaunināts: 2020. gada 10. janvārī" ! "Atjaunināts saraksts būs rīt.";
            "Atjaunots" => "Atjaunots: 2020. gada 10. janvārī" ! "Atjaunots vecais tilts.";
            "Papildināts" => "Papildināts: 2020. gada 10. janvārī" ! "Papildināts saraksts būs rīt.";
        }
        Credit Start {
            "Avoti:" => "Avoti: LETA, AFP" ! "Avoti izsīka.";
            "Avots:" => "Avots: LETA" ! "Avots izsīka.";
            "Tulkojums:" => "Tulkojums: Anna Bērziņa" ! "Tulkojums ir grūts.";
        }
    },
};
