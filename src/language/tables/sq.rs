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
    staff: &[
        "I dërguari ynë",
        "Korrespondenti ynë",
        "Nga Redaksia",
        "Nga korrespondenti ynë",
        "Redaksia",
        "Redaksia Qendrore",
        "Redaksia Sportive",
        "Redaksia online",
        "Stafi i redaksisë",
    ],
    roles: &[
        "analist",
        "analiste",
        "editor",
        "editore",
        "fotograf",
        "fotografe",
        "fotoreporter",
        "gazetar",
        "gazetare",
        "gazetarë",
        "kolumnist",
        "kolumniste",
        "korrespondent",
        "korrespondente",
        "kryeredaktor",
        "kryeredaktore",
        "opinionist",
        "opinioniste",
        "publicist",
        "publiciste",
        "redaktor",
        "redaktore",
        "reporter",
        "reportere",
    ],
    joiners: &["dhe"],
    author_labels: &[
        "Autori",
        "Autorja",
        "Për autorin",
        "Rreth autores",
        "Rreth autorit",
        "Rreth autorëve",
    ],
    located: &["nga", "në"],
    function_words: &[
        "dhe", "të", "në", "për", "që", "është", "një", "janë", "edhe", "më", "këtë", "kanë",
        "duke", "ky", "kjo", "ishte", "tha", "mbi", "ose", "nuk", "pasi", "sipas", "ndaj", "deri",
        "gjatë", "shumë", "apo", "ndërsa", "tij", "tyre", "ende", "cili", "cilat", "cila",
    ],
    cues: cues! {
        Rail Whole {
            "Artikuj të fundit" => "Artikuj të fundit" ! "Artikuj të fundit dolën dje.";
            "Artikuj të ngjashëm" => "Artikuj të ngjashëm" ! "Artikuj të ngjashëm dolën dje.";
            "Artikujt e fundit" => "Artikujt e fundit" ! "Artikujt e fundit dolën dje.";
            "Komente të freskëta" => "Komente të freskëta" ! "Komente të freskëta erdhën dje.";
            "Komentet e fundit" => "Komentet e fundit" ! "Komentet e fundit janë të ashpra.";
            "Lajme të lidhura" => "Lajme të lidhura" ! "Lajme të lidhura me detin erdhën dje.";
            "Lajme të ngjajshme" => "Lajme të ngjajshme" ! "Lajme të ngjajshme erdhën dje.";
            "Lajme të ngjashme" => "Lajme të ngjashme" ! "Lajme të ngjashme erdhën dje.";
            "Lajme të tjera" => "Lajme të tjera" ! "Lajme të tjera nuk ka.";
            "Lajmet e fundit" => "Lajmet e fundit" ! "Lajmet e fundit janë të këqija.";
            "Lexo edhe" => "Lexo edhe" ! "Ti lexo edhe librin.";
            "Lexo gjithashtu" => "Lexo gjithashtu" ! "Ti lexo gjithashtu librin.";
            [inferred] "Mund t'ju interesojë" => "Mund t'ju interesojë" ! "Kjo mund t'ju interesojë shumë.";
            [inferred] "Më të klikuarat" => "Më të klikuarat" ! "Këto janë më të klikuarat e vitit.";
            "Më të lexuarat" => "Më të lexuarat" ! "Këto janë më të lexuarat e vitit.";
            "Më të rejat" => "Më të rejat" ! "Këto janë më të rejat e vitit.";
            "Më të shikuarat" => "Më të shikuarat" ! "Këto janë më të shikuarat e vitit.";
            "Postime së fundi" => "Postime së fundi" ! "Postime së fundi nuk ka.";
            "Postime të ngjashme" => "Postime të ngjashme" ! "Postime të ngjashme dolën dje.";
            "Postimet e fundit" => "Postimet e fundit" ! "Postimet e fundit dolën dje.";
            "Të fundit" => "Të fundit" ! "Të fundit erdhën ata.";
            "Të ngjashme" => "Të ngjashme" ! "Ato janë të ngjashme me njëra-tjetrën.";
        }
        ReadMore Whole {
            "Lexo lajmin e plotë" => "Lexo lajmin e plotë" ! "Ti lexo lajmin e plotë nesër.";
            "Lexo më shumë" => "Lexo më shumë" ! "Kush lexo më shumë libra.";
            "Lexo më tepër" => "Lexo më tepër" ! "Kush lexo më tepër libra.";
            [inferred] "Lexoni më shumë" => "Lexoni më shumë" ! "Ju lexoni më shumë libra.";
            [inferred] "Shfaq më shumë" => "Shfaq më shumë" ! "Harta shfaq më shumë rrugë.";
            "Shiko më shumë" => "Shiko më shumë" ! "Ti shiko më shumë det.";
            "Vazhdo leximin" => "Vazhdo leximin" ! "Ti vazhdo leximin e librit.";
            "Vazhdoni leximin" => "Vazhdoni leximin" ! "Ju vazhdoni leximin e librit.";
        }
        ReadMore Start {
            "Lexo edhe:" => "Lexo edhe: Pse rriten çmimet" ! "Ti lexo edhe librin.";
            "Lexo gjithashtu:" => "Lexo gjithashtu: Pse rriten çmimet" ! "Ti lexo gjithashtu librin.";
            "Lexo më shumë:" => "Lexo më shumë: Pse rriten çmimet" ! "Ti lexo më shumë libra.";
            "Lexoni edhe:" => "Lexoni edhe: Pse rriten çmimet" ! "Ju lexoni edhe librin.";
            "Lexoni gjithashtu:" => "Lexoni gjithashtu: Pse rriten çmimet" ! "Ju lexoni gjithashtu librin.";
        }
        Share Whole {
            [inferred] "Dërgo me email" => "Dërgo me email" ! "Ti dërgo me email foton.";
            "Kopjo linkun" => "Kopjo linkun" ! "Ti kopjo linkun aty.";
            "Ndajeni me të tjerët" => "Ndajeni me të tjerët:" ! "Ju ndajeni me të tjerët bukën.";
            "Printo" => "Printo" ! "Ti printo letrën.";
            "Pëlqejeni" => "Pëlqejeni:" ! "Ju pëlqejeni detin.";
            "Shpërndaj" => "Shpërndaj" ! "Ti shpërndaj bukën.";
            "Shpërndaj në Facebook" => "Shpërndaj në Facebook" ! "Ti shpërndaj në Facebook foton.";
            "Shpërndaje" => "Shpërndaje" ! "Ti shpërndaje bukën.";
            "Shpërndaje në Facebook" => "Shpërndaje në Facebook" ! "Ti shpërndaje në Facebook foton.";
            "Shpërndani" => "Shpërndani" ! "Ju shpërndani bukën.";
        }
        Share Start {
            "Na ndiqni edhe në" => "Na ndiqni edhe në Facebook" ! "Ata na ndiqni edhe në rrugë.";
        }
        Subscribe Whole {
            "Abonohu" => "Abonohu" ! "Ti abonohu në gazetë.";
            "Abonohuni" => "Abonohuni" ! "Ju abonohuni në gazetë.";
            [inferred] "Krijo llogari" => "Krijo llogari" ! "Ti krijo llogari në bankë.";
            "Regjistrohu" => "Regjistrohu" ! "Ti regjistrohu nesër.";
        }
        Subscribe Start {
            "Na ndiqni në" => "Na ndiqni në Facebook" ! "Ata na ndiqni në rrugë.";
        }
        Advertisement Whole {
            [inferred] "Përmbajtje e sponsorizuar" => "Përmbajtje e sponsorizuar" ! "Kjo përmbajtje e sponsorizuar është e shtrenjtë.";
            "Reklama" => "Reklama" ! "Reklama është e shtrenjtë.";
            "Reklamë" => "Reklamë" ! "Kjo reklamë është e shtrenjtë.";
        }
        Cookie Whole {
            [inferred] "Hidhi poshtë të gjitha" => "Hidhi poshtë të gjitha" ! "Ti hidhi poshtë të gjitha planet.";
            [inferred] "Politika e cookies" => "Politika e cookies" ! "Kjo politika e cookies është e gjatë.";
            "Politika e privatësisë" => "Politika e privatësisë" ! "Politika e privatësisë është e gjatë.";
            [inferred] "Prano të gjitha" => "Prano të gjitha" ! "Ti prano të gjitha planet.";
            [inferred] "Pranoji të gjitha" => "Pranoji të gjitha" ! "Ti pranoji të gjitha planet.";
            [inferred] "Refuzo të gjitha" => "Refuzo të gjitha" ! "Ti refuzo të gjitha planet.";
            [inferred] "Rregullimet e cookie-ve" => "Rregullimet e cookie-ve" ! "Këto rregullimet e cookie-ve mungojnë.";
        }
        Cookie Start {
            [inferred] "Kjo faqe përdor cookies" => "Kjo faqe përdor cookies." ! "Ai tha se kjo faqe përdor cookies.";
            "Ky sajt përdor cookie" => "Ky sajt përdor cookie." ! "Ai tha se ky sajt përdor cookie.";
            [inferred] "Ne përdorim cookies" => "Ne përdorim cookies për statistika." ! "Ai tha se ne përdorim cookies.";
        }
        Copyright Anywhere {
            "Të gjitha të drejtat e rezervuara" => "© 2020 Gazeta. Të gjitha të drejtat e rezervuara." ! "Të gjitha të drejtat janë të rëndësishme.";
            "Të gjitha të drejtat janë të rezervuara" => "© 2020 Gazeta. Të gjitha të drejtat janë të rezervuara." ! "Të gjitha të drejtat janë të rëndësishme.";
        }
        Comment Whole {
            "Anuloje përgjigjen" => "Anuloje përgjigjen" ! "Ti anuloje përgjigjen nesër.";
            "Komente" => "Komente (3)" ! "Komente nuk pati.";
            [inferred] "Komente më të vjetra" => "Komente më të vjetra" ! "Komente më të vjetra nuk ka.";
            "Komentet" => "Komentet (3)" ! "Komentet e tij ishin të ashpra.";
            "Lini një Përgjigje" => "Lini një Përgjigje" ! "Ju lini një përgjigje në fund.";
            "Lini një koment" => "Lini një koment" ! "Ju lini një koment në fund.";
            "Lër një koment" => "Lër një koment" ! "Ti lër një koment në fund.";
            "Nuk ka komente" => "Nuk ka komente" ! "Këtu nuk ka komente për të.";
            "Posto koment" => "Posto koment" ! "Ti posto koment dhe foto.";
            "Postoni koment" => "Postoni koment" ! "Ju postoni koment dhe foto.";
            "Përgjigju" => "Përgjigju" ! "Ti përgjigju pyetjes.";
            "S'ka komente" => "S'ka komente" ! "Këtu s'ka komente për të.";
        }
        Comment Start {
            "Adresa juaj email s'do të bëhet publike" => "Adresa juaj email s’do të bëhet publike." ! "Ai tha se adresa juaj email s'do të bëhet publike.";
            "Fushat e domosdoshme janë shënuar" => "Fushat e domosdoshme janë shënuar me një *" ! "Të gjitha fushat e domosdoshme janë shënuar me shkumës.";
            "Që të postoni një koment" => "Që të postoni një koment, duhet të jeni i futur." ! "Duhet kohë që të postoni një koment.";
            "Ruaje emrin, email-in" => "Ruaje emrin, email-in dhe sajtin tim në këtë shfletues." ! "Ti ruaje emrin, email-in dhe foton.";
        }
        Navigation Whole {
            "Arkiva" => "Arkiva" ! "Arkiva e vjetër u dogj.";
            "Artikulli i mëparshëm" => "Artikulli i mëparshëm" ! "Artikulli i mëparshëm ishte i gjatë.";
            "Artikulli tjetër" => "Artikulli tjetër" ! "Artikulli tjetër ishte i gjatë.";
            "Ballina" => "Ballina" ! "Ballina e librit është e kuqe.";
            "Etiketa" => "Etiketa" ! "Etiketa të kuqe nuk ka.";
            "Faqja kryesore" => "Faqja kryesore" ! "Faqja kryesore e librit është e kuqe.";
            "Kalo te lënda" => "Kalo te lënda" ! "Ti kalo te lënda tjetër.";
            "Kalo te përmbajtja" => "Kalo te përmbajtja" ! "Ti kalo te përmbajtja e librit.";
            "Kategori" => "Kategori" ! "Kategori të tjera nuk ka.";
            "Kategoritë" => "Kategoritë" ! "Kategoritë e peshqve janë tri.";
            "Kontakt" => "Kontakt" ! "Kontakt nuk ka.";
            "Kontakti" => "Kontakti" ! "Kontakti u ndërpre.";
            "Kreu" => "Kreu" ! "Kreu i partisë foli.";
            "Kushtet e përdorimit" => "Kushtet e përdorimit" ! "Kushtet e përdorimit janë të gjata.";
            "Kërko" => "Kërko" ! "Ti kërko hajdutin.";
            "Kërko për" => "Kërko për:" ! "Ti kërko për ujë.";
            "Lajmi i mëparshëm" => "Lajmi i mëparshëm" ! "Lajmi i mëparshëm ishte i gjatë.";
            "Lajmi tjetër" => "Lajmi tjetër" ! "Lajmi tjetër ishte i gjatë.";
            "Lëvizni te postimet" => "Lëvizni te postimet" ! "Ju lëvizni te postimet e vjetra.";
            "Na kontaktoni" => "Na kontaktoni" ! "Ju na kontaktoni nesër.";
            "Postime më të reja" => "Postime më të reja" ! "Postime më të reja nuk ka.";
            "Postime më të vjetra" => "Postime më të vjetra" ! "Postime më të vjetra nuk ka.";
            "Postimi i mëparshëm" => "Postimi i mëparshëm" ! "Postimi i mëparshëm ishte i gjatë.";
            "Postimi pasues" => "Postimi pasues" ! "Postimi pasues ishte i gjatë.";
            "Rreth nesh" => "Rreth nesh" ! "Rreth nesh nuk foli askush.";
        }
        Caption Start {
            "Foto arkiv" => "Foto arkiv: treni" ! "Kjo foto arkiv është e vjetër.";
            "Foto ilustrim" => "Foto ilustrim" ! "Kjo foto ilustrim është e vjetër.";
            "Foto ilustruese" => "Foto ilustruese: treni" ! "Kjo foto ilustruese është e vjetër.";
            "Foto nga arkivi" => "Foto nga arkivi: treni" ! "Kjo foto nga arkivi është e vjetër.";
            "Foto:" => "Foto: Arben Hoxha" ! "Foto dhe film.";
            [inferred] "Fotografi ilustruese" => "Fotografi ilustruese: treni" ! "Kjo fotografi ilustruese është e vjetër.";
        }
        Byline Start {
            "Autori:" => "Autori: Arben Hoxha" ! "Autori hesht.";
            "Autorja:" => "Autorja: Arben Hoxha" ! "Autorja hesht.";
            "Autorët:" => "Autorët: Arben Hoxha" ! "Autorët heshtin.";
            "Përgatiti:" => "Përgatiti: Arben Hoxha" ! "Përgatiti librin.";
            "Shkruajnë:" => "Shkruajnë: Arben Hoxha" ! "Shkruajnë libra.";
            "Shkruan:" => "Shkruan: Arben Hoxha" ! "Shkruan libra.";
            "Shkruar nga:" => "Shkruar nga: Arben Hoxha" ! "Shkruar nga dora.";
        }
        Byline BeforeName {
            [told] "Analizë nga" => "Analizë nga Arben Hoxha" ! "Analizë nga afër e ngjarjes.";
            [told] "Artikull nga" => "Artikull nga Arben Hoxha" ! "Artikull nga gazeta e vjetër.";
            "Intervistoi" => "Intervistoi Arben Hoxha" ! "Intervistoi shumë njerëz.";
            [told] "Intervistë nga" => "Intervistë nga Arben Hoxha" ! "Intervistë nga burgu.";
            [told] "Koment nga" => "Koment nga Arben Hoxha" ! "Koment nga lexuesit.";
            [told] "Nga" => "Nga Arben Hoxha" ! "Nga dje nuk ka ujë.";
            [told] "Opinion nga" => "Opinion nga Arben Hoxha" ! "Opinion nga lexuesit.";
            [told] "Postuar nga" => "Postuar nga Arben Hoxha" ! "Postuar nga lexuesit.";
            [told] "Publikuar nga" => "Publikuar nga Arben Hoxha" ! "Publikuar nga gazeta dje.";
            "Përgatit:" => "Përgatit: Arben Hoxha" ! "Përgatit librin.";
            [told] "Përgatitur nga" => "Përgatitur nga Arben Hoxha" ! "Përgatitur nga nxënësit.";
            "Raportoi:" => "Raportoi: Arben Hoxha" ! "Raportoi se ra shi.";
            "Raporton:" => "Raporton: Arben Hoxha" ! "Raporton se bie shi.";
            [told] "Reportazh nga" => "Reportazh nga Arben Hoxha" ! "Reportazh nga fshati.";
            "Shkroi:" => "Shkroi: Arben Hoxha" ! "Shkroi libra.";
            "Shkruan" => "Shkruan Arben Hoxha" ! "Shkruan libra.";
            "Shkruar nga" => "Shkruar nga Arben Hoxha" ! "Shkruar nga dora.";
            [told] "Teksti dhe fotot:" => "Teksti dhe fotot: Arben Hoxha" ! "Teksti dhe fotot janë të saj.";
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
            "Burimet:" => "Burimet: ATSH, AFP" ! "Burimet u thanë.";
            "Burimi:" => "Burimi: ATSH" ! "Burimi u tha.";
            "Përktheu:" => "Përktheu: Arben Hoxha" ! "Përktheu librin.";
        }
    },
};
