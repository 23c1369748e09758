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
    staff: &["Redakcija"],
    roles: &[
        "fotogrāfs",
        "galvenais redaktors",
        "korespondente",
        "korespondents",
        "redaktore",
        "redaktors",
        "reportieris",
        "žurnāliste",
        "žurnālists",
    ],
    joiners: &["un"],
    author_labels: &["Autors", "Autore", "Par autoru"],
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
            "Jaunākie raksti" => "Jaunākie raksti" ! "Jaunākie raksti ir garāki.";
            "Jaunākās ziņas" => "Jaunākās ziņas" ! "Jaunākās ziņas ir sliktas.";
            "Lasi arī" => "Lasi arī" ! "Vakarā lasi arī grāmatu.";
            "Lasītākie" => "Lasītākie" ! "Viņa romāni ir lasītākie Latvijā.";
            "Lasītākās ziņas" => "Lasītākās ziņas" ! "Lasītākās ziņas ir sliktas.";
            "Populārākie raksti" => "Populārākie raksti" ! "Populārākie raksti ir veci.";
            "Saistītie raksti" => "Saistītie raksti" ! "Saistītie raksti ir veci.";
            "Saistītās ziņas" => "Saistītās ziņas" ! "Saistītās ziņas ir sliktas.";
            "Vairāk par tēmu" => "Vairāk par tēmu" ! "Vairāk par tēmu viņš neteica.";
        }
        ReadMore Whole {
            "Lasi vairāk" => "Lasi vairāk" ! "Kas lasi vairāk grāmatu.";
            "Lasīt tālāk" => "Lasīt tālāk" ! "Viņš grib lasīt tālāk grāmatu.";
            "Lasīt vairāk" => "Lasīt vairāk" ! "Viņš grib lasīt vairāk grāmatu.";
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
            "Drukāt" => "Drukāt" ! "Drukāt ir dārgi.";
            "Ieteikt" => "Ieteikt" ! "Viņš var ieteikt grāmatu.";
            "Izdrukāt" => "Izdrukāt" ! "Vajag izdrukāt vēstuli.";
            "Kopēt saiti" => "Kopēt saiti" ! "Viņš grib kopēt saiti tur.";
        }
        Subscribe Whole {
            "Abonēt" => "Abonēt" ! "Viņš grib abonēt avīzi.";
            "Pieteikties jaunumiem" => "Pieteikties jaunumiem" ! "Viņš grib pieteikties jaunumiem tur.";
        }
        Subscribe Start {
            "Seko mums" => "Seko mums Facebook" ! "Viņš teica: seko mums.";
            "Sekojiet mums" => "Sekojiet mums Facebook" ! "Viņš teica: sekojiet mums.";
        }
        Advertisement Whole {
            "Reklāma" => "REKLĀMA" ! "Reklāma ir dārga.";
            "Reklāmraksts" => "Reklāmraksts" ! "Reklāmraksts ir dārgs.";
        }
        Cookie Whole {
            "Privātuma politika" => "Privātuma politika" ! "Privātuma politika ir gara.";
            "Sīkdatnes" => "Sīkdatnes" ! "Sīkdatnes ir mazas.";
            "Sīkdatņu politika" => "Sīkdatņu politika" ! "Sīkdatņu politika ir gara.";
        }
        Copyright Anywhere {
            "Visas tiesības aizsargātas" => "© 2020 Avīze. Visas tiesības aizsargātas." ! "Visas tiesības ir svarīgas.";
            "Visas tiesības paturētas" => "© 2020 Avīze. Visas tiesības paturētas." ! "Visas tiesības ir svarīgas.";
        }
        Comment Whole {
            "Atbildēt" => "Atbildēt" ! "Atbildēt vajag šodien.";
            "Komentāri" => "Komentāri (3)" ! "Komentāri bija asi.";
            "Komentēt" => "Komentēt" ! "Viņš negrib komentēt notikumu.";
            "Pievienot komentāru" => "Pievienot komentāru" ! "Viņš grib pievienot komentāru beigās.";
        }
        Navigation Whole {
            "Ienākt" => "Ienākt" ! "Ienākt nedrīkst.";
            "Kontakti" => "Kontakti" ! "Kontakti pārtrūka.";
            "Lietošanas noteikumi" => "Lietošanas noteikumi" ! "Lietošanas noteikumi ir gari.";
            "Meklēt" => "Meklēt" ! "Meklēt zagli ir grūti.";
            "Par mums" => "Par mums" ! "Par mums neviens nerunā.";
            "Pieslēgties" => "Pieslēgties" ! "Viņš grib pieslēgties vēlāk.";
            "Sākumlapa" => "Sākumlapa" ! "Sākumlapa ir sarkana.";
            "Sākums" => "Sākums" ! "Sākums bija grūts.";
        }
        Caption Start {
            "Attēlam ir ilustratīva nozīme" => "Attēlam ir ilustratīva nozīme" ! "Šim attēlam ir ilustratīva nozīme.";
            "Attēls ir ilustratīvs" => "Attēls ir ilustratīvs" ! "Šis attēls ir ilustratīvs.";
            "Foto:" => "Foto: Jānis Bērziņš" ! "Foto un filma.";
        }
        Byline Start {
            "Autore:" => "Autore: Anna Bērziņa" ! "Autore klusē.";
            "Autori:" => "Autori: Jānis Bērziņš, Anna Ozola" ! "Autori klusē.";
            "Autors:" => "Autors: Jānis Bērziņš" ! "Autors klusē.";
            "Sagatavoja:" => "Sagatavoja: Anna Bērziņa" ! "Kas sagatavoja sarakstu?";
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
        }
        Updated BeforeDigit {
            [inferred] "Atjaunināts" => "Atjaunināts: 2020. gada 10. janvārī" ! "Atjaunināts saraksts būs rīt.";
            "Atjaunots" => "Atjaunots: 2020. gada 10. janvārī" ! "Atjaunots vecais tilts.";
            "Papildināts" => "Papildināts: 2020. gada 10. janvārī" ! "Papildināts saraksts būs rīt.";
        }
        Credit Start {
            "Avots:" => "Avots: LETA" ! "Avots izsīka.";
        }
    },
};
