//! Albanian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Albanian, as written in Albania, Kosovo and North Macedonia. Function words of English and Spanish (`me`, `do`, `por`)
/// are left out.
pub(crate) static SQ: Language = Language {
    code: "sq",
    name: "Albanian",
    date_order: DateOrder::DayMonth,
    months: [
        &["janar", "jan"],
        &["shkurt", "shk"],
        &["mars", "mar"],
        &["prill"],
        &["maj"],
        &["qershor", "qer"],
        &["korrik", "korr"],
        &["gusht", "gush"],
        &["shtator"],
        &["tetor"],
        &["nëntor", "nën"],
        &["dhjetor", "dhj"],
    ],
    weekdays: &[
        "e hënë",
        "e martë",
        "e mërkurë",
        "e enjte",
        "e premte",
        "e shtunë",
        "e diel",
        "hënë",
        "martë",
        "mërkurë",
        "enjte",
        "premte",
        "shtunë",
        "diel",
        "të hënën",
        "të martën",
        "të mërkurën",
        "të enjten",
        "të premten",
        "të shtunën",
        "të dielën",
    ],
    date_words: &["ora", "më", "në", "datë", "orë"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["para"],
        after: &["më parë"],
        units: [
            &["minutë", "minuta"],
            &["orë"],
            &["ditë"],
            &["javë"],
            &["muaj"],
            &["vit", "vjet", "vite"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analizë",
            "Ekskluzive",
            "Foto",
            "Intervistë",
            "Lajmi i fundit",
            "Opinion",
            "Pyetje",
            "Përgjigje",
            "VIDEO",
            "Video",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "ATA", "ATSH", "KosovaPress", "Reuters"],
    staff: &["Redaksia"],
    roles: &[
        "fotoreporter",
        "gazetar",
        "gazetare",
        "korrespondent",
        "kryeredaktor",
        "kryeredaktore",
        "redaktor",
        "reporter",
    ],
    joiners: &["dhe"],
    author_labels: &["Autori", "Rreth autorit"],
    located: &[],
    function_words: &[
        "dhe", "të", "në", "për", "që", "është", "një", "janë", "edhe", "më", "këtë", "kanë",
        "duke", "ky", "kjo", "ishte", "tha", "mbi", "ose", "nuk", "pasi", "sipas", "ndaj", "deri",
        "gjatë", "shumë", "apo", "ndërsa", "tij", "tyre", "ende", "cili", "cilat", "cila",
    ],
    cues: cues! {
        Rail Whole {
            "Artikuj të ngjashëm" => "Artikuj të ngjashëm" ! "Artikuj të ngjashëm dolën dje.";
            "Lajme të ngjashme" => "Lajme të ngjashme" ! "Lajme të ngjashme erdhën dje.";
            "Lajme të tjera" => "Lajme të tjera" ! "Lajme të tjera nuk ka.";
            "Lajmet e fundit" => "Lajmet e fundit" ! "Lajmet e fundit janë të këqija.";
            "Lexo edhe" => "Lexo edhe" ! "Ti lexo edhe librin.";
            [inferred] "Më të klikuarat" => "Më të klikuarat" ! "Këto janë më të klikuarat e vitit.";
            "Më të lexuarat" => "Më të lexuarat" ! "Këto janë më të lexuarat e vitit.";
            "Të fundit" => "Të fundit" ! "Të fundit erdhën ata.";
            "Të ngjashme" => "Të ngjashme" ! "Ato janë të ngjashme me njëra-tjetrën.";
        }
        ReadMore Whole {
            "Lexo më shumë" => "Lexo më shumë" ! "Kush lexo më shumë libra.";
            "Lexo më tepër" => "Lexo më tepër" ! "Kush lexo më tepër libra.";
            [inferred] "Lexoni më shumë" => "Lexoni më shumë" ! "Ju lexoni më shumë libra.";
            "Vazhdo leximin" => "Vazhdo leximin" ! "Ti vazhdo leximin e librit.";
        }
        ReadMore Start {
            "Lexo edhe:" => "Lexo edhe: Pse rriten çmimet" ! "Ti lexo edhe librin.";
            "Lexo gjithashtu:" => "Lexo gjithashtu: Pse rriten çmimet" ! "Ti lexo gjithashtu librin.";
            "Lexo më shumë:" => "Lexo më shumë: Pse rriten çmimet" ! "Ti lexo më shumë libra.";
            "Lexoni edhe:" => "Lexoni edhe: Pse rriten çmimet" ! "Ju lexoni edhe librin.";
        }
        Share Whole {
            "Kopjo linkun" => "Kopjo linkun" ! "Ti kopjo linkun aty.";
            "Printo" => "Printo" ! "Ti printo letrën.";
            "Shpërndaj" => "Shpërndaj" ! "Ti shpërndaj bukën.";
            "Shpërndaje" => "Shpërndaje" ! "Ti shpërndaje bukën.";
            "Shpërndani" => "Shpërndani" ! "Ju shpërndani bukën.";
        }
        Subscribe Whole {
            "Abonohu" => "Abonohu" ! "Ti abonohu në gazetë.";
        }
        Subscribe Start {
            "Na ndiqni në" => "Na ndiqni në Facebook" ! "Ata na ndiqni në rrugë.";
        }
        Advertisement Whole {
            "Reklama" => "Reklama" ! "Reklama është e shtrenjtë.";
            "Reklamë" => "Reklamë" ! "Kjo reklamë është e shtrenjtë.";
        }
        Cookie Whole {
            "Politika e privatësisë" => "Politika e privatësisë" ! "Politika e privatësisë është e gjatë.";
        }
        Copyright Anywhere {
            "Të gjitha të drejtat e rezervuara" => "© 2020 Gazeta. Të gjitha të drejtat e rezervuara." ! "Të gjitha të drejtat janë të rëndësishme.";
            "Të gjitha të drejtat janë të rezervuara" => "© 2020 Gazeta. Të gjitha të drejtat janë të rezervuara." ! "Të gjitha të drejtat janë të rëndësishme.";
        }
        Comment Whole {
            "Komente" => "Komente (3)" ! "Komente nuk pati.";
            "Komentet" => "Komentet (3)" ! "Komentet e tij ishin të ashpra.";
            "Lini një koment" => "Lini një koment" ! "Ju lini një koment në fund.";
            "Përgjigju" => "Përgjigju" ! "Ti përgjigju pyetjes.";
        }
        Navigation Whole {
            "Ballina" => "Ballina" ! "Ballina e librit është e kuqe.";
            "Faqja kryesore" => "Faqja kryesore" ! "Faqja kryesore e librit është e kuqe.";
            "Kontakt" => "Kontakt" ! "Kontakt nuk ka.";
            "Kontakti" => "Kontakti" ! "Kontakti u ndërpre.";
            "Kreu" => "Kreu" ! "Kreu i partisë foli.";
            "Kushtet e përdorimit" => "Kushtet e përdorimit" ! "Kushtet e përdorimit janë të gjata.";
            "Kërko" => "Kërko" ! "Ti kërko hajdutin.";
            "Rreth nesh" => "Rreth nesh" ! "Rreth nesh nuk foli askush.";
        }
        Caption Start {
            "Foto ilustrim" => "Foto ilustrim" ! "Kjo foto ilustrim është e vjetër.";
            "Foto ilustruese" => "Foto ilustruese: treni" ! "Kjo foto ilustruese është e vjetër.";
            "Foto:" => "Foto: Arben Hoxha" ! "Foto dhe film.";
        }
        Byline Start {
            "Autori:" => "Autori: Arben Hoxha" ! "Autori hesht.";
            "Shkruan:" => "Shkruan: Arben Hoxha" ! "Shkruan libra.";
            "Shkruar nga:" => "Shkruar nga: Arben Hoxha" ! "Shkruar nga dora.";
        }
        Byline BeforeName {
            [told] "Nga" => "Nga Arben Hoxha" ! "Nga dje nuk ka ujë.";
            "Shkruan" => "Shkruan Arben Hoxha" ! "Shkruan libra.";
            "Shkruar nga" => "Shkruar nga Arben Hoxha" ! "Shkruar nga dora.";
        }
        Published Start {
            "Postuar:" => "Postuar: 10 janar 2020" ! "Postuar nga ai, fotoja u fshi.";
            "Publikuar më:" => "Publikuar më: 10 janar 2020" ! "Publikuar më parë, libri u harrua.";
            "Publikuar:" => "Publikuar: 10 janar 2020" ! "Publikuar nga ministria, raporti është i gjatë.";
        }
        Published BeforeDigit {
            "Postuar" => "Postuar: 10 janar 2020" ! "Postuar nga ai, fotoja u fshi.";
            "Postuar më" => "Postuar më 10 janar 2020" ! "Postuar më parë, fotoja u fshi.";
            "Publikuar" => "Publikuar: 10 janar 2020" ! "Publikuar nga ministria, raporti është i gjatë.";
            "Publikuar më" => "Publikuar më 10 janar 2020" ! "Publikuar më parë, libri u harrua.";
        }
        Updated Start {
            [inferred] "Përditësimi i fundit" => "Përditësimi i fundit: 10 janar 2020" ! "Ky është përditësimi i fundit.";
            "Përditësuar:" => "Përditësuar: 10 janar 2020" ! "Përditësuar nga ministria, lista është e gjatë.";
        }
        Updated BeforeDigit {
            "Përditësuar" => "Përditësuar: 10 janar 2020" ! "Përditësuar nga ministria, lista është e gjatë.";
            "Përditësuar më" => "Përditësuar më 10 janar 2020" ! "Përditësuar më parë, lista është e gjatë.";
        }
        Credit Start {
            "Burimi:" => "Burimi: ATSH" ! "Burimi u tha.";
        }
    },
};
