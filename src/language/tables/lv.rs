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
            "Aktuālais" => "Aktuālais" ! "Aktuālais jautājums ir cits.";
            "Aktuālākās ziņas" => "Aktuālākās ziņas" ! "Aktuālākās ziņas ir sliktas.";
            "Citas ziņas" => "Citas ziņas" ! "Citas ziņas pienāca vakar.";
            "Citi raksti" => "Citi raksti" ! "Citi raksti ir garāki.";
            "Ieteicamie raksti" => "Ieteicamie raksti" ! "Ieteicamie raksti ir veci.";
            "Jaunākie ieraksti" => "Jaunākie ieraksti" ! "Jaunākie ieraksti pazuda vakar.";
            "Jaunākie komentāri" => "Jaunākie komentāri" ! "Jaunākie komentāri bija asi.";
            "Jaunākie raksti" => "Jaunākie raksti" ! "Jaunākie raksti ir garāki.";
            "Jaunākās ziņas" => "Jaunākās ziņas" ! "Jaunākās ziņas ir sliktas.";
            "Jums varētu patikt" => "Jums varētu patikt" ! "Šī grāmata jums varētu patikt, teica viņš.";
            "Jūs varētu interesēt" => "Jūs varētu interesēt" ! "Šī grāmata jūs varētu interesēt, teica viņš.";
            "Komentētākie" => "Komentētākie" ! "Šie ir gada komentētākie raksti.";
            "Lasi arī" => "Lasi arī" ! "Vakarā lasi arī grāmatu.";
            "Lasiet vēl" => "Lasiet vēl" ! "Bērni, lasiet vēl grāmatas.";
            "Lasītākais" => "Lasītākais" ! "Šis ir gada lasītākais romāns.";
            "Lasītākie" => "Lasītākie" ! "Viņa romāni ir lasītākie Latvijā.";
            "Lasītākie raksti" => "Lasītākie raksti" ! "Lasītākie raksti ir veci.";
            "Lasītākās ziņas" => "Lasītākās ziņas" ! "Lasītākās ziņas ir sliktas.";
            "Līdzīgas ziņas" => "Līdzīgas ziņas" ! "Līdzīgas ziņas pienāca vakar.";
            "Līdzīgi raksti" => "Līdzīgi raksti" ! "Līdzīgi raksti ir veci.";
            "Nesenie ieraksti" => "Nesenie ieraksti" ! "Nesenie ieraksti pazuda vakar.";
            "Par šo tēmu" => "Par šo tēmu" ! "Par šo tēmu viņš klusēja.";
            "Populārākie raksti" => "Populārākie raksti" ! "Populārākie raksti ir veci.";
            "Populārākās ziņas" => "Populārākās ziņas" ! "Populārākās ziņas ir sliktas.";
            "Pēdējie ieraksti" => "Pēdējie ieraksti" ! "Viņa pēdējie ieraksti pazuda.";
            "Pēdējie komentāri" => "Pēdējie komentāri" ! "Viņa pēdējie komentāri bija asi.";
            "Redakcija iesaka" => "Redakcija iesaka" ! "Mūsu redakcija iesaka grāmatu.";
            "Redaktora izvēle" => "Redaktora izvēle" ! "Romāns bija redaktora izvēle.";
            "Saistītais saturs" => "Saistītais saturs" ! "Saistītais saturs pazuda.";
            "Saistītie ieraksti" => "Saistītie ieraksti" ! "Saistītie ieraksti pazuda vakar.";
            "Saistītie raksti" => "Saistītie raksti" ! "Saistītie raksti ir veci.";
            "Saistītās tēmas" => "Saistītās tēmas" ! "Viņš skāra saistītās tēmas.";
            "Saistītās ziņas" => "Saistītās ziņas" ! "Saistītās ziņas ir sliktas.";
            "Skaties arī" => "Skaties arī" ! "Tu skaties arī filmu.";
            "Skatītākais" => "Skatītākais" ! "Šī ir gada skatītākais filmas brīdis.";
            "Skatītākie" => "Skatītākie" ! "Šie ir gada skatītākie filmu brīži.";
            "Tev varētu patikt" => "Tev varētu patikt" ! "Šī grāmata tev varētu patikt, teica viņš.";
            "Vairāk par tēmu" => "Vairāk par tēmu" ! "Vairāk par tēmu viņš neteica.";
            "Vairāk rakstu" => "Vairāk rakstu" ! "Vairāk rakstu nav.";
            "Vairāk ziņu" => "Vairāk ziņu" ! "Viņš grib vairāk ziņu dzirdēt.";
            "Vēl par šo tēmu" => "Vēl par šo tēmu" ! "Vēl par šo tēmu viņš klusēja.";
            "Šobrīd lasa" => "Šobrīd lasa" ! "Viņš šobrīd lasa grāmatu.";
        }
        ReadMore Whole {
            "Ielādēt vairāk" => "Ielādēt vairāk" ! "Viņš grib ielādēt vairāk smilšu.";
            "Lasi vairāk" => "Lasi vairāk" ! "Kas lasi vairāk grāmatu.";
            "Lasīt pilnu rakstu" => "Lasīt pilnu rakstu" ! "Viņš grib lasīt pilnu rakstu vakarā.";
            "Lasīt rakstu" => "Lasīt rakstu" ! "Viņš grib lasīt rakstu vakarā.";
            "Lasīt tālāk" => "Lasīt tālāk" ! "Viņš grib lasīt tālāk grāmatu.";
            "Lasīt vairāk" => "Lasīt vairāk" ! "Viņš grib lasīt vairāk grāmatu.";
            "Lasīt visu rakstu" => "Lasīt visu rakstu" ! "Viņš grib lasīt visu rakstu vakarā.";
            [inferred] "Raksts turpinās pēc reklāmas" => "Raksts turpinās pēc reklāmas" ! "Viņš teica, ka raksts turpinās pēc reklāmas.";
            "Rādīt vairāk" => "Rādīt vairāk" ! "Viņš grib rādīt vairāk ceļu.";
            "Rādīt visu" => "Rādīt visu" ! "Karte var rādīt visu ceļu.";
            "Skatīt vairāk" => "Skatīt vairāk" ! "Viņš grib skatīt vairāk filmu.";
            "Skatīt visus" => "Skatīt visus" ! "Viņš grib skatīt visus kalnus.";
            "Turpini lasīt" => "Turpini lasīt" ! "Tu turpini lasīt grāmatu.";
            "Turpināt lasīt" => "Turpināt lasīt" ! "Viņš grib turpināt lasīt grāmatu.";
            "Uzzini vairāk" => "Uzzini vairāk" ! "Tu uzzini vairāk par viņu.";
            [inferred] "Uzzināt vairāk" => "Uzzināt vairāk" ! "Viņš grib uzzināt vairāk lietu.";
            "Vairāk" => "Vairāk" ! "Vairāk ūdens nav.";
            "Visas ziņas" => "Visas ziņas" ! "Visas ziņas ir sliktas.";
            "Visi raksti" => "Visi raksti" ! "Visi raksti ir veci.";
        }
        ReadMore Start {
            "Lasi arī:" => "Lasi arī: Kāpēc aug cenas" ! "Vakarā lasi arī grāmatu.";
            "Lasi vairāk:" => "Lasi vairāk: Kāpēc aug cenas" ! "Vakarā lasi vairāk grāmatu.";
            "Lasi vēl:" => "Lasi vēl: Kāpēc aug cenas" ! "Vakarā lasi vēl grāmatu.";
            "Lasiet arī:" => "Lasiet arī: Kāpēc aug cenas" ! "Vakarā lasiet arī grāmatu.";
            "Lasiet vēl:" => "Lasiet vēl: Kāpēc aug cenas" ! "Bērni, lasiet vēl grāmatas.";
            "Skaties arī:" => "Skaties arī: Kāpēc aug cenas" ! "Tu skaties arī filmu.";
            "Skatiet arī:" => "Skatiet arī: Kāpēc aug cenas" ! "Jūs skatiet arī filmu.";
            "Vairāk lasiet" => "Vairāk lasiet žurnālā „Ir”" ! "Par to vairāk lasiet grāmatā.";
            "Visu rakstu lasiet" => "Visu rakstu lasiet žurnālā „Ir”" ! "Vakarā visu rakstu lasiet mājās.";
        }
        Share Whole {
            "Burtu izmērs" => "Burtu izmērs" ! "Grāmatas burtu izmērs ir mazs.";
            "Dalies" => "Dalies" ! "Tu dalies ar maizi.";
            "Dalies ar draugiem" => "Dalies ar draugiem" ! "Tu dalies ar draugiem maizē.";
            "Dalīties" => "Dalīties" ! "Vajag dalīties ar maizi.";
            "Dalīties Facebook" => "Dalīties Facebook" ! "Vajag dalīties Facebook ar bildi.";
            "Dalīties WhatsApp" => "Dalīties WhatsApp" ! "Viņš grib dalīties WhatsApp ar bildi.";
            "Dalīties ar draugiem" => "Dalīties ar draugiem" ! "Viņš grib dalīties ar draugiem maizē.";
            "Dalīties sociālajos tīklos" => "Dalīties sociālajos tīklos" ! "Viņš grib dalīties sociālajos tīklos ar bildi.";
            "Drukas versija" => "Drukas versija" ! "Grāmatas drukas versija ir dārga.";
            "Drukāt" => "Drukāt" ! "Drukāt ir dārgi.";
            "Ieteikt" => "Ieteikt" ! "Viņš var ieteikt grāmatu.";
            "Izdrukāt" => "Izdrukāt" ! "Vajag izdrukāt vēstuli.";
            [inferred] "Klausies rakstu" => "Klausies rakstu" ! "Tu klausies rakstu radio.";
            [inferred] "Klausīties rakstu" => "Klausīties rakstu" ! "Viņš grib klausīties rakstu vakarā.";
            "Kopēt saiti" => "Kopēt saiti" ! "Viņš grib kopēt saiti tur.";
            "Kopīgot" => "Kopīgot:" ! "Viņš grib kopīgot maizi.";
            "Kopīgot pakalpojumā Facebook" => "Kopīgot pakalpojumā Facebook" ! "Viņš grib kopīgot pakalpojumā Facebook bildi.";
            "Kopīgot pakalpojumā Pinterest" => "Kopīgot pakalpojumā Pinterest" ! "Viņš grib kopīgot pakalpojumā Pinterest bildi.";
            "Kopīgot pakalpojumā X" => "Kopīgot pakalpojumā X" ! "Viņš grib kopīgot pakalpojumā X bildi.";
            "Nokopēt saiti" => "Nokopēt saiti" ! "Viņš grib nokopēt saiti burtnīcā.";
            "Nosūtīt draugam" => "Nosūtīt draugam" ! "Viņš grib nosūtīt draugam bildi.";
            "Nosūtīt pa e-pastu" => "Nosūtīt pa e-pastu" ! "Viņš grib nosūtīt pa e-pastu bildi.";
            "Padalīties" => "Padalīties" ! "Viņš grib padalīties ar maizi.";
            "Saglabāt" => "Saglabāt" ! "Jāprot saglabāt mieru.";
            "Saite nokopēta" => "Saite nokopēta" ! "Šī saite nokopēta burtnīcā.";
            "Sūtīt pa e-pastu" => "Sūtīt pa e-pastu" ! "Viņš grib sūtīt pa e-pastu vēstuli.";
            "Teksta izmērs" => "Teksta izmērs" ! "Grāmatas teksta izmērs ir mazs.";
        }
        Subscribe Whole {
            "Abonē" => "Abonē" ! "Viņa abonē avīzi.";
            "Abonē tagad" => "Abonē tagad" ! "Tu abonē tagad avīzi.";
            "Abonējiet" => "Abonējiet" ! "Jūs abonējiet avīzi.";
            "Abonēt" => "Abonēt" ! "Viņš grib abonēt avīzi.";
            "Izveidot kontu" => "Izveidot kontu" ! "Viņš grib izveidot kontu bankā.";
            "Kļūsti par abonentu" => "Kļūsti par abonentu" ! "Tu kļūsti par abonentu rīt.";
            "Lejupielādē lietotni" => "Lejupielādē lietotni" ! "Tu lejupielādē lietotni rīt.";
            "Piesakies jaunumiem" => "Piesakies jaunumiem" ! "Tu piesakies jaunumiem rīt.";
            "Piesakies jaunumu vēstulei" => "Piesakies jaunumu vēstulei" ! "Tu piesakies jaunumu vēstulei rīt.";
            "Pieteikties jaunumiem" => "Pieteikties jaunumiem" ! "Viņš grib pieteikties jaunumiem tur.";
            "Pieteikties jaunumu vēstulei" => "Pieteikties jaunumu vēstulei" ! "Viņš grib pieteikties jaunumu vēstulei tur.";
            "Reģistrējies" => "Reģistrējies" ! "Tu reģistrējies rīt.";
            "Reģistrēties" => "Reģistrēties" ! "Viņš grib reģistrēties vēlāk.";
            "Saņem jaunumus e-pastā" => "Saņem jaunumus e-pastā" ! "Tu saņem jaunumus e-pastā katru rītu.";
            "Tikai abonentiem" => "Tikai abonentiem" ! "Grāmatu dala tikai abonentiem Rīgā.";
        }
        Subscribe Start {
            "Jau esat abonents?" => "Jau esat abonents? Pieslēdzieties" ! "Viņš jautāja: jau esat abonents?";
            [inferred] "Jau esi abonents?" => "Jau esi abonents? Ienāc" ! "Ja jau esi abonents, labi.";
            "Lai turpinātu lasīt" => "Lai turpinātu lasīt, pieslēdzies vai abonē" ! "Vajag gaismu, lai turpinātu lasīt.";
            "Pievienojies mūsu" => "Pievienojies mūsu WhatsApp kanālam" ! "Rīt pievienojies mūsu talkai, teica viņš.";
            "Pievienojieties mūsu" => "Pievienojieties mūsu WhatsApp kanālam" ! "Rīt pievienojieties mūsu talkai, teica viņš.";
            "Raksts pieejams tikai abonentiem" => "Raksts pieejams tikai abonentiem. Abonē!" ! "Šis raksts pieejams tikai abonentiem.";
            "Seko mums" => "Seko mums Facebook" ! "Viņš teica: seko mums.";
            "Sekojiet mums" => "Sekojiet mums Facebook" ! "Viņš teica: sekojiet mums.";
            "Vai jau esat dalībnieks?" => "Vai jau esat dalībnieks? Pieslēdzieties" ! "Viņš jautāja: vai jau esat dalībnieks?";
            "Šis raksts ir pieejams tikai" => "Šis raksts ir pieejams tikai abonentiem" ! "Viņš teica, ka šis raksts ir pieejams tikai abonentiem.";
            [inferred] "Šis raksts pieejams abonentiem" => "Šis raksts pieejams abonentiem." ! "Viņš teica, ka šis raksts pieejams abonentiem.";
        }
        Advertisement Whole {
            [inferred] "Apmaksāts saturs" => "Apmaksāts saturs" ! "Tas ir apmaksāts saturs no bankas.";
            "Partnera saturs" => "Partnera saturs" ! "Šis partnera saturs ir dārgs.";
            "Partneru saturs" => "Partneru saturs" ! "Šis partneru saturs ir dārgs.";
            "Reklāma" => "REKLĀMA" ! "Reklāma ir dārga.";
            "Reklāmraksts" => "Reklāmraksts" ! "Reklāmraksts ir dārgs.";
            "Sponsorēts saturs" => "Sponsorēts saturs" ! "Šis sponsorēts saturs ir dārgs.";
        }
        Cookie Whole {
            "Apstiprināt izvēli" => "Apstiprināt izvēli" ! "Viņš grib apstiprināt izvēli rīt.";
            "Apstiprināt visas" => "Apstiprināt visas" ! "Viņš grib apstiprināt visas lietas.";
            "Atļaut visas" => "Atļaut visas" ! "Viņš grib atļaut visas lietas.";
            [inferred] "Mēs cienām jūsu privātumu" => "Mēs cienām jūsu privātumu" ! "Viņš teica, ka mēs cienām jūsu privātumu vienmēr.";
            "Mēs novērtējam jūsu privātumu" => "Mēs novērtējam jūsu privātumu" ! "Viņš teica: mēs novērtējam jūsu privātumu.";
            "Nepieciešamās sīkdatnes" => "Nepieciešamās sīkdatnes" ! "Lapas nepieciešamās sīkdatnes ir mazas.";
            "Noraidīt visas" => "Noraidīt visas" ! "Viņš grib noraidīt visas lietas.";
            "Noraidīt visas sīkdatnes" => "Noraidīt visas sīkdatnes" ! "Viņš grib noraidīt visas sīkdatnes uzreiz.";
            "Noraidīt visu" => "Noraidīt visu" ! "Viņš grib noraidīt visu plānu.";
            "Piekrist visām" => "Piekrist visām" ! "Viņš grib piekrist visām prasībām.";
            "Piekrītu visām" => "Piekrītu visām" ! "Es piekrītu visām prasībām.";
            "Pieņemt visas" => "Pieņemt visas" ! "Viņš grib pieņemt visas lietas.";
            "Pieņemt visas sīkdatnes" => "Pieņemt visas sīkdatnes" ! "Viņš grib pieņemt visas sīkdatnes tur.";
            "Pieņemt visu" => "Pieņemt visu" ! "Viņš grib pieņemt visu plānu.";
            "Privātuma iestatījumi" => "Privātuma iestatījumi" ! "Tālruņa privātuma iestatījumi ir sarežģīti.";
            "Privātuma politika" => "Privātuma politika" ! "Privātuma politika ir gara.";
            "Pārvaldīt sīkdatnes" => "Pārvaldīt sīkdatnes" ! "Viņš grib pārvaldīt sīkdatnes rīt.";
            [inferred] "Rādīt detalizētu informāciju" => "Rādīt detalizētu informāciju" ! "Viņš grib rādīt detalizētu informāciju par to.";
            "Saglabāt iestatījumus" => "Saglabāt iestatījumus" ! "Viņš grib saglabāt iestatījumus rīt.";
            "Sīkdatnes" => "Sīkdatnes" ! "Sīkdatnes ir mazas.";
            "Sīkdatņu iestatījumi" => "Sīkdatņu iestatījumi" ! "Šie sīkdatņu iestatījumi pazuda.";
            "Sīkdatņu politika" => "Sīkdatņu politika" ! "Sīkdatņu politika ir gara.";
            [inferred] "Tikai nepieciešamās" => "Tikai nepieciešamās" ! "Līdzi ir tikai nepieciešamās lietas.";
            "Tikai nepieciešamās sīkdatnes" => "Tikai nepieciešamās sīkdatnes" ! "Tur ir tikai nepieciešamās sīkdatnes.";
        }
        Cookie Start {
            "Mēs izmantojam sīkdatnes" => "Mēs izmantojam sīkdatnes." ! "Viņš teica, ka mēs izmantojam sīkdatnes.";
            [inferred] "Mēs un mūsu partneri uzglabājam" => "Mēs un mūsu partneri uzglabājam informāciju ierīcē." ! "Viņš teica, ka mēs un mūsu partneri uzglabājam miežus.";
            "Mūsu vietne izmanto sīkdatnes" => "Mūsu vietne izmanto sīkdatnes." ! "Viņš teica, ka mūsu vietne izmanto sīkdatnes.";
            "Turpinot lietot šo vietni" => "Turpinot lietot šo vietni, jūs piekrītat sīkdatnēm." ! "Jūs, turpinot lietot šo vietni, klusējat.";
            "Vietnē tiek izmantotas sīkdatnes" => "Vietnē tiek izmantotas sīkdatnes." ! "Viņš teica, ka šajā vietnē tiek izmantotas sīkdatnes.";
            "Šajā tīmekļa vietnē tiek izmantotas" => "Šajā tīmekļa vietnē tiek izmantotas sīkdatnes." ! "Viņš teica, ka šajā tīmekļa vietnē tiek izmantotas sīkdatnes.";
            "Šajā vietnē tiek izmantotas sīkdatnes" => "Šajā vietnē tiek izmantotas sīkdatnes." ! "Viņš teica, ka šajā vietnē tiek izmantotas sīkdatnes.";
            "Šī tīmekļa vietne izmanto sīkdatnes" => "Šī tīmekļa vietne izmanto sīkdatnes." ! "Viņš teica, ka šī tīmekļa vietne izmanto sīkdatnes.";
            "Šī vietne izmanto sīkdatnes" => "Šī vietne izmanto sīkdatnes." ! "Viņš teica, ka šī vietne izmanto sīkdatnes.";
        }
        Copyright Whole {
            "Lepni darbina WordPress" => "Lepni darbina WordPress" ! "Lapu lepni darbina WordPress un viņš.";
            "Nodrošina WordPress" => "Nodrošina WordPress" ! "Lapas darbu nodrošina WordPress rīki.";
        }
        Copyright Start {
            "Citējot vai pārpublicējot" => "Citējot vai pārpublicējot, atsauce obligāta" ! "Žurnālisti, citējot vai pārpublicējot, kļūdās.";
            "Materiālu pārpublicēšana" => "Materiālu pārpublicēšana bez redakcijas atļaujas aizliegta" ! "Šo materiālu pārpublicēšana ir aizliegta.";
            "Publikācijas saturs vai tās" => "Publikācijas saturs vai tās jebkāda apjoma daļa ir aizsargāts autortiesību objekts" ! "Šīs publikācijas saturs vai tās virsraksts nav zināms.";
            "Pārpublicēšanas gadījumā" => "Pārpublicēšanas gadījumā atsauce uz avotu obligāta" ! "Rakstu pārpublicēšanas gadījumā tiesa sodīja.";
        }
        Copyright Anywhere {
            "Autortiesības aizsargātas" => "© 2020 Avīze. Autortiesības aizsargātas." ! "Viņa autortiesības ir svarīgas, tās ir aizsargātas.";
            "Visas tiesības aizsargātas" => "© 2020 Avīze. Visas tiesības aizsargātas." ! "Visas tiesības ir svarīgas.";
            "Visas tiesības paturētas" => "© 2020 Avīze. Visas tiesības paturētas." ! "Visas tiesības ir svarīgas.";
            "atsauce obligāta" => "Pārpublicējot atsauce obligāta." ! "Šī atsauce nav obligāta.";
            "atsauce uz avotu obligāta" => "Pārpublicējot atsauce uz avotu obligāta." ! "Šī atsauce uz avotu neder.";
        }
        Comment Whole {
            "Atbildēt" => "Atbildēt" ! "Atbildēt vajag šodien.";
            "Atcelt atbildi" => "Atcelt atbildi" ! "Viņš grib atcelt atbildi tiesai.";
            "Atstāj komentāru" => "Atstāj komentāru" ! "Tu atstāj komentāru beigās.";
            "Atstāt komentāru" => "Atstāt komentāru" ! "Viņš grib atstāt komentāru beigās.";
            "Jaunāki komentāri" => "Jaunāki komentāri" ! "Jaunāki komentāri ir asi.";
            "Komentāra publicēšana" => "Komentāra publicēšana" ! "Tā komentāra publicēšana ir liegta.";
            "Komentāri" => "Komentāri (3)" ! "Komentāri bija asi.";
            "Komentāri ir slēgti" => "Komentāri ir slēgti" ! "Viņš teica, ka komentāri ir slēgti visiem.";
            "Komentāri slēgti" => "Komentāri slēgti" ! "Viņš teica, ka komentāri slēgti visiem.";
            "Komentāru nav" => "Komentāru nav" ! "Viņam komentāru nav par to.";
            "Komentē" => "Komentē" ! "Viņš komentē spēli.";
            "Komentēt" => "Komentēt" ! "Viņš negrib komentēt notikumu.";
            "Komentēt nevar" => "Komentēt nevar" ! "Spēli komentēt nevar katrs.";
            "Komentēšanas noteikumi" => "Komentēšanas noteikumi" ! "Mūsu komentēšanas noteikumi ir stingri.";
            "Lasīt komentārus" => "Lasīt komentārus" ! "Viņš grib lasīt komentārus vakarā.";
            "Nav komentāru" => "Nav komentāru" ! "Te nav komentāru par to.";
            "Nosūtīt komentāru" => "Nosūtīt komentāru" ! "Viņš grib nosūtīt komentāru vakarā.";
            "Pagaidām nav komentāru" => "Pagaidām nav komentāru" ! "Viņam pagaidām nav komentāru par to.";
            "Pieslēgties, lai komentētu" => "Pieslēgties, lai komentētu" ! "Viņš grib pieslēgties, lai komentētu spēli.";
            "Pievieno komentāru" => "Pievieno komentāru" ! "Tu pievieno komentāru beigās.";
            "Pievienot komentāru" => "Pievienot komentāru" ! "Viņš grib pievienot komentāru beigās.";
            "Publicēt komentāru" => "Publicēt komentāru" ! "Viņš grib publicēt komentāru vakarā.";
            "Raksti komentāru" => "Raksti komentāru" ! "Tu raksti komentāru beigās.";
            "Rakstīt komentāru" => "Rakstīt komentāru" ! "Viņš grib rakstīt komentāru beigās.";
            "Skatīt komentārus" => "Skatīt komentārus" ! "Viņš grib skatīt komentārus beigās.";
            "Slēpt komentārus" => "Slēpt komentārus" ! "Viņš grib slēpt komentārus vakarā.";
            [inferred] "Vecāki komentāri" => "Vecāki komentāri" ! "Tie vecāki komentāri bija asi.";
            "Ziņot par komentāru" => "Ziņot par komentāru" ! "Viņš grib ziņot par komentāru policijai.";
        }
        Comment Start {
            "Jūsu e-pasta adrese netiks publicēta" => "Jūsu e-pasta adrese netiks publicēta." ! "Viņš teica, ka jūsu e-pasta adrese netiks publicēta.";
            "Jūsu komentārs gaida" => "Jūsu komentārs gaida apstiprinājumu." ! "Viņš teica, ka jūsu komentārs gaida apstiprinājumu.";
            "Lai komentētu, lietotājam" => "Lai komentētu, lietotājam jābūt pieteiktam sistēmā." ! "Kods vajadzīgs, lai komentētu, lietotājam un redaktoram.";
            "Lai komentētu, lūdzu" => "Lai komentētu, lūdzu, pieslēdzieties." ! "Viņš klusēja, lai komentētu, lūdzu, gaidiet.";
            "Lai komentētu, nepieciešams" => "Lai komentētu, nepieciešams ielogoties." ! "Viņš teica: lai komentētu, nepieciešams laiks.";
            "Lai pievienotu komentāru" => "Lai pievienotu komentāru, pieslēdzieties." ! "Vajag laiku, lai pievienotu komentāru.";
            "Obligātie lauki ir atzīmēti" => "Obligātie lauki ir atzīmēti kā *" ! "Visi obligātie lauki ir atzīmēti ar krītu.";
            [inferred] "Saglabāt manu vārdu, e-pasta" => "Saglabāt manu vārdu, e-pasta adresi un vietni šajā pārlūkā." ! "Viņš grib saglabāt manu vārdu, e-pasta adresi un bildi.";
        }
        Navigation Whole {
            "Aizmirsi paroli?" => "Aizmirsi paroli?" ! "Viņš jautāja: aizmirsi paroli?";
            "Aizmirsāt paroli?" => "Aizmirsāt paroli?" ! "Viņš jautāja: aizmirsāt paroli?";
            "Aizvērt" => "Aizvērt" ! "Jāprot aizvērt durvis.";
            "Arhīvi" => "Arhīvi" ! "Vecie arhīvi sadega.";
            "Arhīvs" => "Arhīvs" ! "Vecais arhīvs nodega.";
            "Atpakaļ uz augšu" => "Atpakaļ uz augšu" ! "Viņš gāja atpakaļ uz augšu kalnā.";
            "Atslēgas vārdi" => "Atslēgas vārdi" ! "Atslēgas vārdi tekstā ir divi.";
            "Atslēgvārdi" => "Atslēgvārdi" ! "Atslēgvārdi tekstā ir divi.";
            "Birkas" => "Birkas" ! "Drēbju birkas pazuda.";
            "Doties uz saturu" => "Doties uz saturu" ! "Viņš grib doties uz saturu uzreiz.";
            "Emuāra arhīvs" => "Emuāra arhīvs" ! "Tas emuāra arhīvs nodega.";
            "Galvenā lapa" => "Galvenā lapa" ! "Galvenā lapa grāmatā ir sarkana.";
            "Ienākt" => "Ienākt" ! "Ienākt nedrīkst.";
            "Iepriekšējais" => "Iepriekšējais" ! "Iepriekšējais laiks bija labs.";
            "Iepriekšējais ieraksts" => "Iepriekšējais ieraksts" ! "Tas iepriekšējais ieraksts bija garš.";
            "Iepriekšējais raksts" => "Iepriekšējais raksts" ! "Tas iepriekšējais raksts bija garš.";
            "Iepriekšējā lapa" => "Iepriekšējā lapa" ! "Iepriekšējā lapa grāmatā ir tukša.";
            "Izvēlne" => "Izvēlne" ! "Šī izvēlne ir gara.";
            "Jaunāki ieraksti" => "Jaunāki ieraksti" ! "Tie jaunāki ieraksti pazuda.";
            "Jaunāks ziņojums" => "Jaunāks ziņojums" ! "Tas jaunāks ziņojums pazuda.";
            "Kategorijas" => "Kategorijas" ! "Zivju kategorijas ir trīs.";
            "Kontakti" => "Kontakti" ! "Kontakti pārtrūka.";
            "Lapa nav atrasta" => "Lapa nav atrasta" ! "Viņš teica, ka lapa nav atrasta grāmatā.";
            "Lapa netika atrasta" => "Lapa netika atrasta" ! "Viņš teica, ka lapa netika atrasta grāmatā.";
            "Lietošanas noteikumi" => "Lietošanas noteikumi" ! "Lietošanas noteikumi ir gari.";
            "Meklēt" => "Meklēt" ! "Meklēt zagli ir grūti.";
            "Nākamais" => "Nākamais" ! "Nākamais laiks būs labs.";
            "Nākamais ieraksts" => "Nākamais ieraksts" ! "Tas nākamais ieraksts ir garš.";
            "Nākamais raksts" => "Nākamais raksts" ! "Tas nākamais raksts ir garš.";
            "Nākamā lapa" => "Nākamā lapa" ! "Nākamā lapa grāmatā ir tukša.";
            "Par mums" => "Par mums" ! "Par mums neviens nerunā.";
            "Pierakstīties" => "Pierakstīties" ! "Viņš grib pierakstīties sarakstā.";
            "Pieslēgties" => "Pieslēgties" ! "Viņš grib pieslēgties vēlāk.";
            "Pāriet uz galveno saturu" => "Pāriet uz galveno saturu" ! "Viņš grib pāriet uz galveno saturu grāmatā.";
            "Pāriet uz pamatsaturu" => "Pāriet uz pamatsaturu" ! "Viņš grib pāriet uz pamatsaturu grāmatā.";
            "Pāriet uz saturu" => "Pāriet uz saturu" ! "Viņš grib pāriet uz saturu uzreiz.";
            "Reklāma portālā" => "Reklāma portālā" ! "Reklāma portālā ir dārga.";
            "Reklāmdevējiem" => "Reklāmdevējiem" ! "Reklāmdevējiem jāmaksā vairāk.";
            "Sazinieties ar mums" => "Sazinieties ar mums" ! "Jūs sazinieties ar mums rīt.";
            "Sākumlapa" => "Sākumlapa" ! "Sākumlapa ir sarkana.";
            "Sākums" => "Sākums" ! "Sākums bija grūts.";
            "Uz augšu" => "Uz augšu" ! "Cena kāpa uz augšu.";
            "Vecāka ziņa" => "Vecāka ziņa" ! "Tā vecāka ziņa pazuda.";
            "Vecāki ieraksti" => "Vecāki ieraksti" ! "Tie vecāki ieraksti pazuda.";
            "Vietnes karte" => "Vietnes karte" ! "Šī vietnes karte ir liela.";
            "Ziņot par kļūdu" => "Ziņot par kļūdu" ! "Viņš grib ziņot par kļūdu plānā.";
            "Ziņu navigācija" => "Ziņu navigācija" ! "Šī ziņu navigācija pazuda.";
        }
        Navigation Start {
            "Atslēgas vārdi:" => "Atslēgas vārdi: karš, ekonomika" ! "Atslēgas vārdi tekstā ir divi.";
            "Atslēgvārdi:" => "Atslēgvārdi: karš, ekonomika" ! "Atslēgvārdi tekstā ir divi.";
            "Pamanīji kļūdu?" => "Pamanīji kļūdu? Ziņo mums" ! "Viņš jautāja: pamanīji kļūdu?";
            "Pamanījāt kļūdu?" => "Pamanījāt kļūdu? Ziņojiet mums" ! "Viņš jautāja: pamanījāt kļūdu?";
        }
        Navigation BeforeDigit {
            [inferred] "Lasīšanas ilgums" => "Lasīšanas ilgums: 3 minūtes" ! "Lasīšanas ilgums samazinājās.";
            "Lasīšanas laiks" => "Lasīšanas laiks: 3 minūtes" ! "Lasīšanas laiks samazinājās.";
            "Skatījumi" => "Skatījumi: 1204" ! "Skatījumi samazinājās.";
        }
        Caption Start {
            "Arhīva foto" => "Arhīva foto: tilts" ! "Šis arhīva foto ir vecs.";
            "Attēla autors:" => "Attēla autors: Jānis Bērziņš" ! "Attēla autors klusē.";
            "Attēlam ir ilustratīva nozīme" => "Attēlam ir ilustratīva nozīme" ! "Šim attēlam ir ilustratīva nozīme.";
            "Attēls ir ilustratīvs" => "Attēls ir ilustratīvs" ! "Šis attēls ir ilustratīvs.";
            "Attēls:" => "Attēls: Jānis Bērziņš" ! "Attēls un skaņa.";
            "Attēlā:" => "Attēlā: vecais tilts" ! "Attēlā ir tilts.";
            "Ekrānuzņēmums no" => "Ekrānuzņēmums no video" ! "Šis ekrānuzņēmums no filmas ir vecs.";
            "Ekrānšāviņš" => "Ekrānšāviņš: LTV" ! "Tas ekrānšāviņš ir vecs.";
            "Foto autors:" => "Foto autors: Jānis Bērziņš" ! "Šī foto autors klusē.";
            "Foto:" => "Foto: Jānis Bērziņš" ! "Foto un filma.";
            "Fotogrāfija:" => "Fotogrāfija: Jānis Bērziņš" ! "Fotogrāfija ir veca.";
            "Fotogrāfs:" => "Fotogrāfs: Jānis Bērziņš" ! "Fotogrāfs klusē.";
            "Ilustratīvs attēls" => "Ilustratīvs attēls: vilciens" ! "Tas ir ilustratīvs attēls.";
            "Ilustratīvs foto" => "Ilustratīvs foto: vilciens" ! "Tas ir ilustratīvs foto.";
            "Ilustrācija:" => "Ilustrācija: Jānis Bērziņš" ! "Ilustrācija ir veca.";
            "Publicitātes foto" => "Publicitātes foto: teātris" ! "Šis publicitātes foto ir vecs.";
        }
        Byline Start {
            "Autore:" => "Autore: Anna Bērziņa" ! "Autore klusē.";
            "Autores:" => "Autores: Anna Bērziņa" ! "Autores klusē.";
            "Autori:" => "Autori: Jānis Bērziņš, Anna Ozola" ! "Autori klusē.";
            "Autors:" => "Autors: Jānis Bērziņš" ! "Autors klusē.";
            "Raksta autore:" => "Raksta autore: Anna Bērziņa" ! "Raksta autore klusē.";
            "Raksta autori:" => "Raksta autori: Jānis Bērziņš, Anna Bērziņa" ! "Raksta autori klusē.";
            "Raksta autors:" => "Raksta autors: Anna Bērziņa" ! "Raksta autors klusē.";
            "Sagatavoja:" => "Sagatavoja: Anna Bērziņa" ! "Kas sagatavoja sarakstu?";
            "Teksta autore:" => "Teksta autore: Anna Bērziņa" ! "Teksta autore klusē.";
            "Teksta autori:" => "Teksta autori: Jānis Bērziņš, Anna Bērziņa" ! "Teksta autori klusē.";
            "Teksta autors:" => "Teksta autors: Anna Bērziņa" ! "Teksta autors klusē.";
            "Teksts:" => "Teksts: Jānis Bērziņš" ! "Teksts un bilde.";
        }
        Byline BeforeName {
            [needs_language] "Foto un teksts:" => "Foto un teksts: Anna Bērziņa" ! "Foto un teksts ir veci.";
            "Ievietoja:" => "Ievietoja: Anna Bērziņa" ! "Ievietoja sludinājumu vakar.";
            "Intervēja" => "Intervēja Anna Bērziņa" ! "Intervēja visus pēc kārtas.";
            [needs_language] "Materiālu sagatavoja" => "Materiālu sagatavoja Ilze Ozola" ! "Materiālu sagatavoja visi.";
            "Pierakstīja" => "Pierakstīja Anna Bērziņa" ! "Pierakstīja visu burtnīcā.";
            "Publicēja:" => "Publicēja: Anna Bērziņa" ! "Publicēja sarakstu vakar.";
            "Rakstu sagatavoja" => "Rakstu sagatavoja Jānis Bērziņš" ! "Rakstu sagatavoja un nosūtīja vakar.";
            "Sagatavoja" => "Sagatavoja Anna Bērziņa" ! "Sagatavoja pusdienas un aizgāja.";
            "Sagatavojis" => "Sagatavojis Anna Bērziņa" ! "Sagatavojis pusdienas, viņš aizgāja.";
            "Sagatavojusi" => "Sagatavojusi Anna Bērziņa" ! "Sagatavojusi pusdienas, viņa aizgāja.";
            "Sarunājās" => "Sarunājās Anna Bērziņa" ! "Sarunājās līdz rītam.";
            [needs_language] "Teksts un foto:" => "Teksts un foto: Anna Bērziņa" ! "Teksts un foto ir veci.";
            [needs_language] "Žurnāliste:" => "Žurnāliste: Anna Bērziņa" ! "Žurnāliste: kā tas bija?";
            [needs_language] "Žurnālists:" => "Žurnālists: Anna Bērziņa" ! "Žurnālists: kā tas bija?";
        }
        Published Start {
            "Publicēta:" => "Publicēta: 2020. gada 10. janvārī" ! "Publicēta jauna grāmata.";
            "Publicēts:" => "Publicēts: 2020. gada 10. janvārī" ! "Publicēts jauns pētījums.";
            "Publicēšanas datums" => "Publicēšanas datums: 2020. gada 10. janvāris" ! "Grāmatas publicēšanas datums nav zināms.";
        }
        Published BeforeDigit {
            "Publicēta" => "Publicēta: 2020. gada 10. janvārī" ! "Publicēta jauna grāmata.";
            "Publicēts" => "Publicēts: 2020. gada 10. janvārī" ! "Publicēts jauns pētījums.";
        }
        Updated Start {
            "Aktualizēts:" => "Aktualizēts: 10.01.2020." ! "Plāns aktualizēts vakar.";
            [inferred] "Atjaunināts:" => "Atjaunināts: 2020. gada 10. janvārī" ! "Atjaunināts saraksts būs rīt.";
            "Atjaunots:" => "Atjaunots: 2020. gada 10. janvārī" ! "Atjaunots vecais tilts.";
            "Labots:" => "Labots: 10.01.2020." ! "Plāns labots vakar.";
            "Papildināts:" => "Papildināts: 2020. gada 10. janvārī" ! "Papildināts saraksts būs rīt.";
            "Pēdējo reizi atjaunināts" => "Pēdējo reizi atjaunināts: 10.01.2020." ! "Plāns pēdējo reizi atjaunināts vakar.";
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
            "Redaktore:" => "Redaktore: Anna Bērziņa" ! "Redaktore klusē.";
            "Redaktors:" => "Redaktors: Jānis Bērziņš" ! "Redaktors klusē.";
            "Tulkojums:" => "Tulkojums: Anna Bērziņa" ! "Tulkojums ir grūts.";
            "Tulkotājs:" => "Tulkotājs: Jānis Bērziņš" ! "Tulkotājs klusē.";
        }
        Credit BeforeName {
            "Tulkoja" => "Tulkoja Anna Bērziņa" ! "Tulkoja grāmatu vakar.";
        }
        Correction Start {
            "Iepriekšējā raksta versijā" => "Iepriekšējā raksta versijā bija kļūda uzvārdā." ! "Kļūda bija iepriekšējā raksta versijā.";
            "Kļūdas labojums" => "Kļūdas labojums: uzvārds bija nepareizs." ! "Šis kļūdas labojums ir īss.";
            "Labojums:" => "Labojums: uzvārds bija nepareizs." ! "Labojums kavējas.";
            "Precizējums:" => "Precizējums: uzvārds bija nepareizs." ! "Precizējums kavējas.";
        }
        Note Start {
            "Redakcijas piebilde" => "Redakcijas piebilde: teksts ir saīsināts." ! "Šī redakcijas piebilde ir īsa.";
            "Redakcijas piezīme" => "Redakcijas piezīme: teksts ir saīsināts." ! "Šī redakcijas piezīme ir īsa.";
        }
    },
};
