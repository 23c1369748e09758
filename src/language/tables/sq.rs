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
            "Artikuj të lidhur" => "Artikuj të lidhur" ! "Artikuj të lidhur me detin dolën dje.";
            "Artikuj të ngjashëm" => "Artikuj të ngjashëm" ! "Artikuj të ngjashëm dolën dje.";
            "Artikuj të tjerë" => "Artikuj të tjerë" ! "Artikuj të tjerë nuk ka.";
            "Artikujt e fundit" => "Artikujt e fundit" ! "Artikujt e fundit dolën dje.";
            "Artikujt më të lexuar" => "Artikujt më të lexuar" ! "Artikujt më të lexuar dolën dje.";
            "Komente të freskëta" => "Komente të freskëta" ! "Komente të freskëta erdhën dje.";
            "Komentet e fundit" => "Komentet e fundit" ! "Komentet e fundit janë të ashpra.";
            "Komentet më të fundit" => "Komentet më të fundit" ! "Komentet më të fundit janë të ashpra.";
            "Lajme të lidhura" => "Lajme të lidhura" ! "Lajme të lidhura me detin erdhën dje.";
            "Lajme të ngjajshme" => "Lajme të ngjajshme" ! "Lajme të ngjajshme erdhën dje.";
            "Lajme të ngjashme" => "Lajme të ngjashme" ! "Lajme të ngjashme erdhën dje.";
            "Lajme të tjera" => "Lajme të tjera" ! "Lajme të tjera nuk ka.";
            "Lajmet e fundit" => "Lajmet e fundit" ! "Lajmet e fundit janë të këqija.";
            "Lajmet kryesore" => "Lajmet kryesore" ! "Lajmet kryesore janë të këqija.";
            "Lajmet më të lexuara" => "Lajmet më të lexuara" ! "Lajmet më të lexuara janë të këqija.";
            "Lexo edhe" => "Lexo edhe" ! "Ti lexo edhe librin.";
            "Lexo gjithashtu" => "Lexo gjithashtu" ! "Ti lexo gjithashtu librin.";
            "Lexo po ashtu" => "Lexo po ashtu" ! "Ti lexo po ashtu librin.";
            [inferred] "Mund t'ju interesojë" => "Mund t'ju interesojë" ! "Kjo mund t'ju interesojë shumë.";
            [inferred] "Mund t'ju interesojë edhe" => "Mund t'ju interesojë edhe" ! "Kjo mund t'ju interesojë edhe juve.";
            [inferred] "Mund t'ju pëlqejë" => "Mund t'ju pëlqejë" ! "Kjo mund t'ju pëlqejë shumë.";
            "Më shumë lajme" => "Më shumë lajme" ! "Më shumë lajme nuk ka.";
            "Më shumë nga autori" => "Më shumë nga autori" ! "Askush nuk di më shumë nga autori i librit.";
            [inferred] "Më të klikuarat" => "Më të klikuarat" ! "Këto janë më të klikuarat e vitit.";
            "Më të komentuarat" => "Më të komentuarat" ! "Këto janë më të komentuarat e vitit.";
            "Më të lexuarat" => "Më të lexuarat" ! "Këto janë më të lexuarat e vitit.";
            "Më të lexuarat e ditës" => "Më të lexuarat e ditës" ! "Këto janë më të lexuarat e ditës sot.";
            "Më të lexuarat e javës" => "Më të lexuarat e javës" ! "Këto janë më të lexuarat e javës sot.";
            "Më të rejat" => "Më të rejat" ! "Këto janë më të rejat e vitit.";
            "Më të shikuarat" => "Më të shikuarat" ! "Këto janë më të shikuarat e vitit.";
            "Në trend" => "Në trend" ! "Ky stil është në trend tani.";
            "Postime së fundi" => "Postime së fundi" ! "Postime së fundi nuk ka.";
            "Postime të ngjashme" => "Postime të ngjashme" ! "Postime të ngjashme dolën dje.";
            "Postimet e fundit" => "Postimet e fundit" ! "Postimet e fundit dolën dje.";
            "Postimet më të fundit" => "Postimet më të fundit" ! "Postimet më të fundit dolën dje.";
            "Shih edhe" => "Shih edhe" ! "Ti shih edhe detin.";
            "Shihni edhe" => "Shihni edhe" ! "Ju shihni edhe detin.";
            "Shiko edhe" => "Shiko edhe" ! "Ti shiko edhe detin.";
            "Të fundit" => "Të fundit" ! "Të fundit erdhën ata.";
            "Të lidhura" => "Të lidhura" ! "Ato janë të lidhura me njëra-tjetrën.";
            "Të ngjashme" => "Të ngjashme" ! "Ato janë të ngjashme me njëra-tjetrën.";
            [inferred] "Zgjedhja e redaksisë" => "Zgjedhja e redaksisë" ! "Zgjedhja e redaksisë u shty.";
        }
        ReadMore Whole {
            [inferred] "Artikulli vazhdon pas reklamës" => "Artikulli vazhdon pas reklamës" ! "Ai tha se artikulli vazhdon pas reklamës tjetër.";
            "Lexo artikullin e plotë" => "Lexo artikullin e plotë" ! "Ti lexo artikullin e plotë nesër.";
            "Lexo lajmin e plotë" => "Lexo lajmin e plotë" ! "Ti lexo lajmin e plotë nesër.";
            "Lexo më shumë" => "Lexo më shumë" ! "Kush lexo më shumë libra.";
            "Lexo më tepër" => "Lexo më tepër" ! "Kush lexo më tepër libra.";
            [inferred] "Lexoni më shumë" => "Lexoni më shumë" ! "Ju lexoni më shumë libra.";
            "Lexoni më tepër" => "Lexoni më tepër" ! "Ju lexoni më tepër libra.";
            "Më shumë" => "Më shumë" ! "Më shumë ujë duhet.";
            "Më tepër" => "Më tepër" ! "Më tepër ujë duhet.";
            "Ngarko më shumë" => "Ngarko më shumë" ! "Ti ngarko më shumë rërë.";
            [inferred] "Shfaq më shumë" => "Shfaq më shumë" ! "Harta shfaq më shumë rrugë.";
            "Shfaq të gjitha" => "Shfaq të gjitha" ! "Harta shfaq të gjitha rrugët.";
            "Shih më shumë" => "Shih më shumë" ! "Ti shih më shumë det.";
            "Shih të gjitha" => "Shih të gjitha" ! "Ti shih të gjitha malet.";
            "Shihini të tëra" => "Shihini të tëra" ! "Ju shihini të tëra malet.";
            "Shiko më shumë" => "Shiko më shumë" ! "Ti shiko më shumë det.";
            "Shiko të gjitha" => "Shiko të gjitha" ! "Ti shiko të gjitha malet.";
            "Të gjitha lajmet" => "Të gjitha lajmet" ! "Të gjitha lajmet janë të këqija.";
            "Vazhdo leximin" => "Vazhdo leximin" ! "Ti vazhdo leximin e librit.";
            "Vazhdo të lexosh" => "Vazhdo të lexosh" ! "Ti vazhdo të lexosh librin.";
            "Vazhdoni leximin" => "Vazhdoni leximin" ! "Ju vazhdoni leximin e librit.";
        }
        ReadMore Start {
            "Lexo edhe:" => "Lexo edhe: Pse rriten çmimet" ! "Ti lexo edhe librin.";
            "Lexo gjithashtu:" => "Lexo gjithashtu: Pse rriten çmimet" ! "Ti lexo gjithashtu librin.";
            "Lexo më shumë:" => "Lexo më shumë: Pse rriten çmimet" ! "Ti lexo më shumë libra.";
            "Lexo po ashtu:" => "Lexo po ashtu: Pse rriten çmimet" ! "Ti lexo po ashtu librin.";
            "Lexoni edhe:" => "Lexoni edhe: Pse rriten çmimet" ! "Ju lexoni edhe librin.";
            "Lexoni gjithashtu:" => "Lexoni gjithashtu: Pse rriten çmimet" ! "Ju lexoni gjithashtu librin.";
            "Më gjerësisht:" => "Më gjerësisht: Pse rriten çmimet" ! "Ai foli më gjerësisht.";
            "Shiko edhe:" => "Shiko edhe: Pse rriten çmimet" ! "Ti shiko edhe detin.";
        }
        Share Whole {
            [inferred] "Dëgjo artikullin" => "Dëgjo artikullin" ! "Ti dëgjo artikullin në radio.";
            "Dërgo me e-mail" => "Dërgo me e-mail" ! "Ti dërgo me e-mail foton.";
            [inferred] "Dërgo me email" => "Dërgo me email" ! "Ti dërgo me email foton.";
            "Kopjo lidhjen" => "Kopjo lidhjen" ! "Ti kopjo lidhjen aty.";
            "Kopjo linkun" => "Kopjo linkun" ! "Ti kopjo linkun aty.";
            "Linku u kopjua" => "Linku u kopjua" ! "Dje linku u kopjua aty.";
            "Madhësia e shkronjave" => "Madhësia e shkronjave" ! "Madhësia e shkronjave është e vogël.";
            "Madhësia e tekstit" => "Madhësia e tekstit" ! "Madhësia e tekstit është e vogël.";
            "Na ndiqni" => "Na ndiqni" ! "Ju na ndiqni në mal.";
            "Ndaje me të tjerët" => "Ndaje me të tjerët" ! "Ti ndaje me të tjerët bukën.";
            "Ndajeni me të tjerët" => "Ndajeni me të tjerët:" ! "Ju ndajeni me të tjerët bukën.";
            "Printo" => "Printo" ! "Ti printo letrën.";
            "Printoje" => "Printoje" ! "Ti printoje letrën.";
            "Pëlqejeni" => "Pëlqejeni:" ! "Ju pëlqejeni detin.";
            "Shpërndaj" => "Shpërndaj" ! "Ti shpërndaj bukën.";
            "Shpërndaj në Facebook" => "Shpërndaj në Facebook" ! "Ti shpërndaj në Facebook foton.";
            "Shpërndaje" => "Shpërndaje" ! "Ti shpërndaje bukën.";
            "Shpërndaje artikullin" => "Shpërndaje artikullin" ! "Ti shpërndaje artikullin nesër.";
            "Shpërndaje lajmin" => "Shpërndaje lajmin" ! "Ti shpërndaje lajmin nesër.";
            "Shpërndaje me të tjerët" => "Shpërndaje me të tjerët" ! "Ti shpërndaje me të tjerët bukën.";
            "Shpërndaje në Facebook" => "Shpërndaje në Facebook" ! "Ti shpërndaje në Facebook foton.";
            "Shpërndaje në Twitter" => "Shpërndaje në Twitter" ! "Ti shpërndaje në Twitter foton.";
            "Shpërndaje në WhatsApp" => "Shpërndaje në WhatsApp" ! "Ti shpërndaje në WhatsApp foton.";
            "Shpërndani" => "Shpërndani" ! "Ju shpërndani bukën.";
            "Versioni i printueshëm" => "Versioni i printueshëm" ! "Versioni i printueshëm i librit mungon.";
        }
        Share Start {
            "Na ndiq në" => "Na ndiq në Facebook" ! "Ti na ndiq në rrugë.";
            "Na ndiqni edhe në" => "Na ndiqni edhe në Facebook" ! "Ata na ndiqni edhe në rrugë.";
            "Na ndjekni në" => "Na ndjekni në Facebook" ! "Ju na ndjekni në rrugë.";
        }
        Subscribe Whole {
            "Abonohu" => "Abonohu" ! "Ti abonohu në gazetë.";
            "Abonohu në buletin" => "Abonohu në buletin" ! "Ti abonohu në buletin nesër.";
            "Abonohu tani" => "Abonohu tani" ! "Ti abonohu tani në gazetë.";
            "Abonohuni" => "Abonohuni" ! "Ju abonohuni në gazetë.";
            "Abonohuni në buletin" => "Abonohuni në buletin" ! "Ju abonohuni në buletin nesër.";
            "Bëhu abonent" => "Bëhu abonent" ! "Ti bëhu abonent i gazetës.";
            [inferred] "Krijo llogari" => "Krijo llogari" ! "Ti krijo llogari në bankë.";
            "Krijo një llogari" => "Krijo një llogari" ! "Ti krijo një llogari në bankë.";
            "Regjistrohu" => "Regjistrohu" ! "Ti regjistrohu nesër.";
            "Regjistrohuni" => "Regjistrohuni" ! "Ju regjistrohuni nesër.";
            "Shkarkoni aplikacionin" => "Shkarkoni aplikacionin" ! "Ju shkarkoni aplikacionin nesër.";
            "Çabonohu" => "Çabonohu" ! "Ti çabonohu nga gazeta.";
        }
        Subscribe Start {
            "Abonohuni në kanalin tonë" => "Abonohuni në kanalin tonë në YouTube" ! "Ju abonohuni në kanalin tonë nesër.";
            "Bashkohu në kanalin tonë" => "Bashkohu në kanalin tonë në Telegram" ! "Ti bashkohu në kanalin tonë nesër.";
            "Bashkohuni me kanalin tonë" => "Bashkohuni me kanalin tonë në WhatsApp" ! "Ju bashkohuni me kanalin tonë nesër.";
            "Jeni anëtar?" => "Jeni anëtar? Hyni" ! "Ai pyeti: jeni anëtar?";
            "Na ndiqni në" => "Na ndiqni në Facebook" ! "Ata na ndiqni në rrugë.";
        }
        Advertisement Whole {
            "Artikull i sponsorizuar" => "Artikull i sponsorizuar" ! "Ky artikull i sponsorizuar është i gjatë.";
            "E sponsorizuar" => "E sponsorizuar" ! "Kjo faqe është e sponsorizuar nga banka.";
            [inferred] "Përmbajtje e sponsorizuar" => "Përmbajtje e sponsorizuar" ! "Kjo përmbajtje e sponsorizuar është e shtrenjtë.";
            "Reklama" => "Reklama" ! "Reklama është e shtrenjtë.";
            "Reklamë" => "Reklamë" ! "Kjo reklamë është e shtrenjtë.";
            "Sponsorizuar" => "Sponsorizuar" ! "Sponsorizuar nga banka, ai fitoi.";
        }
        Cookie Whole {
            "Cilësimet e privatësisë" => "Cilësimet e privatësisë" ! "Cilësimet e privatësisë janë të gjata.";
            [inferred] "Hidhi poshtë të gjitha" => "Hidhi poshtë të gjitha" ! "Ti hidhi poshtë të gjitha planet.";
            "Politika e cookie-ve" => "Politika e cookie-ve" ! "Politika e cookie-ve është e gjatë.";
            [inferred] "Politika e cookies" => "Politika e cookies" ! "Kjo politika e cookies është e gjatë.";
            "Politika e privacisë" => "Politika e privacisë" ! "Politika e privacisë është e gjatë.";
            "Politika e privatësisë" => "Politika e privatësisë" ! "Politika e privatësisë është e gjatë.";
            [inferred] "Prano të gjitha" => "Prano të gjitha" ! "Ti prano të gjitha planet.";
            [inferred] "Pranoji të gjitha" => "Pranoji të gjitha" ! "Ti pranoji të gjitha planet.";
            [inferred] "Refuzo të gjitha" => "Refuzo të gjitha" ! "Ti refuzo të gjitha planet.";
            [inferred] "Rregullimet e cookie-ve" => "Rregullimet e cookie-ve" ! "Këto rregullimet e cookie-ve mungojnë.";
        }
        Cookie Start {
            "Faqja jonë përdor cookies" => "Faqja jonë përdor cookies." ! "Ai tha se faqja jonë përdor cookies.";
            "Kjo faqe interneti përdor cookies" => "Kjo faqe interneti përdor cookies." ! "Ai tha se kjo faqe interneti përdor cookies.";
            [inferred] "Kjo faqe përdor cookies" => "Kjo faqe përdor cookies." ! "Ai tha se kjo faqe përdor cookies.";
            "Ky sajt përdor cookie" => "Ky sajt përdor cookie." ! "Ai tha se ky sajt përdor cookie.";
            "Ky sajt përdor cookies" => "Ky sajt përdor cookies." ! "Ai tha se ky sajt përdor cookies.";
            "Ne përdorim cookie" => "Ne përdorim cookie-t për statistika." ! "Ai tha se ne përdorim cookie.";
            [inferred] "Ne përdorim cookies" => "Ne përdorim cookies për statistika." ! "Ai tha se ne përdorim cookies.";
        }
        Copyright Whole {
            "Bazuar në WordPress" => "Bazuar në WordPress" ! "Faqja u ndërtua bazuar në WordPress dje.";
            "Kushtet e shërbimit" => "Kushtet e shërbimit" ! "Kushtet e shërbimit janë të gjata.";
            "Termat dhe kushtet" => "Termat dhe kushtet" ! "Termat dhe kushtet janë të gjata.";
            "Termat e përdorimit" => "Termat e përdorimit" ! "Termat e përdorimit janë të gjata.";
        }
        Copyright Anywhere {
            "Ndalohet riprodhimi" => "© 2020 Gazeta. Ndalohet riprodhimi pa leje." ! "Ndalohet pirja e duhanit.";
            "Të gjitha të drejtat e rezervuara" => "© 2020 Gazeta. Të gjitha të drejtat e rezervuara." ! "Të gjitha të drejtat janë të rëndësishme.";
            "Të gjitha të drejtat janë të rezervuara" => "© 2020 Gazeta. Të gjitha të drejtat janë të rezervuara." ! "Të gjitha të drejtat janë të rëndësishme.";
            "Të gjitha të drejtat të rezervuara" => "© 2020 Gazeta. Të gjitha të drejtat të rezervuara." ! "Të gjitha të drejtat janë të rëndësishme.";
        }
        Comment Whole {
            "Anulo përgjigjen" => "Anulo përgjigjen" ! "Ti anulo përgjigjen nesër.";
            "Anuloje përgjigjen" => "Anuloje përgjigjen" ! "Ti anuloje përgjigjen nesër.";
            "Dërgo komentin" => "Dërgo komentin" ! "Ti dërgo komentin nesër.";
            "Ende pa komente" => "Ende pa komente" ! "Ai është ende pa komente për të.";
            "Hyni, për t'u përgjigjur" => "Hyni, për t'u përgjigjur" ! "Ju hyni, për t'u përgjigjur nesër.";
            "Komente" => "Komente (3)" ! "Komente nuk pati.";
            [inferred] "Komente më të vjetra" => "Komente më të vjetra" ! "Komente më të vjetra nuk ka.";
            "Komentet" => "Komentet (3)" ! "Komentet e tij ishin të ashpra.";
            "Komentet janë të mbyllura" => "Komentet janë të mbyllura" ! "Ai tha se komentet janë të mbyllura sot.";
            "Komentet më të reja" => "Komentet më të reja" ! "Komentet më të reja janë të ashpra.";
            "Komentet më të vjetra" => "Komentet më të vjetra" ! "Komentet më të vjetra janë të ashpra.";
            "Komento" => "Komento" ! "Ti komento librin.";
            "Komentoni" => "Komentoni" ! "Ju komentoni librin.";
            "Lini një Përgjigje" => "Lini një Përgjigje" ! "Ju lini një përgjigje në fund.";
            "Lini një koment" => "Lini një koment" ! "Ju lini një koment në fund.";
            "Lër një koment" => "Lër një koment" ! "Ti lër një koment në fund.";
            "Nuk ka komente" => "Nuk ka komente" ! "Këtu nuk ka komente për të.";
            "Posto koment" => "Posto koment" ! "Ti posto koment dhe foto.";
            "Postoje komentin" => "Postoje komentin" ! "Ti postoje komentin nesër.";
            "Postoni koment" => "Postoni koment" ! "Ju postoni koment dhe foto.";
            "Përgjigjjuni" => "Përgjigjjuni" ! "Ju përgjigjjuni pyetjes.";
            "Përgjigju" => "Përgjigju" ! "Ti përgjigju pyetjes.";
            "Raporto komentin" => "Raporto komentin" ! "Ti raporto komentin në polici.";
            "S'ka komente" => "S'ka komente" ! "Këtu s'ka komente për të.";
            "Shfaq komentet" => "Shfaq komentet" ! "Ti shfaq komentet nesër.";
            "Shiko komentet" => "Shiko komentet" ! "Ti shiko komentet nesër.";
            "Shkruaj një koment" => "Shkruaj një koment" ! "Ti shkruaj një koment në fund.";
            "Shto koment" => "Shto koment" ! "Ti shto koment në fund.";
            "Shto një koment" => "Shto një koment" ! "Ti shto një koment në fund.";
        }
        Comment Start {
            [inferred] "Adresa juaj e emailit nuk do të publikohet" => "Adresa juaj e emailit nuk do të publikohet." ! "Ai tha se adresa juaj e emailit nuk do të publikohet.";
            "Adresa juaj email nuk do të bëhet publike" => "Adresa juaj email nuk do të bëhet publike." ! "Ai tha se adresa juaj email nuk do të bëhet publike.";
            "Adresa juaj email s'do të bëhet publike" => "Adresa juaj email s’do të bëhet publike." ! "Ai tha se adresa juaj email s'do të bëhet publike.";
            "Fushat e domosdoshme janë shënuar" => "Fushat e domosdoshme janë shënuar me një *" ! "Të gjitha fushat e domosdoshme janë shënuar me shkumës.";
            "Komenti juaj po pret moderimin" => "Komenti juaj po pret moderimin." ! "Ai tha se komenti juaj po pret moderimin.";
            "Për të komentuar duhet" => "Për të komentuar duhet të identifikoheni." ! "Ai tha se për të komentuar duhet kohë.";
            "Për të postuar një koment" => "Për të postuar një koment, duhet të jeni i futur." ! "Duhet kohë për të postuar një koment.";
            "Që të postoni një koment" => "Që të postoni një koment, duhet të jeni i futur." ! "Duhet kohë që të postoni një koment.";
            "Ruaje emrin, email-in" => "Ruaje emrin, email-in dhe sajtin tim në këtë shfletues." ! "Ti ruaje emrin, email-in dhe foton.";
        }
        Navigation Whole {
            "Arkiva" => "Arkiva" ! "Arkiva e vjetër u dogj.";
            "Artikulli i mëparshëm" => "Artikulli i mëparshëm" ! "Artikulli i mëparshëm ishte i gjatë.";
            "Artikulli tjetër" => "Artikulli tjetër" ! "Artikulli tjetër ishte i gjatë.";
            "Ballina" => "Ballina" ! "Ballina e librit është e kuqe.";
            "Etiketa" => "Etiketa" ! "Etiketa të kuqe nuk ka.";
            "Etiketat" => "Etiketat" ! "Etiketat e kuqe mungojnë.";
            "Faqja e mëparshme" => "Faqja e mëparshme" ! "Faqja e mëparshme e librit është e kuqe.";
            "Faqja kryesore" => "Faqja kryesore" ! "Faqja kryesore e librit është e kuqe.";
            "Faqja nuk u gjet" => "Faqja nuk u gjet" ! "Ai tha se faqja nuk u gjet në libër.";
            "Faqja pasuese" => "Faqja pasuese" ! "Faqja pasuese e librit është e kuqe.";
            "Harruat fjalëkalimin?" => "Harruat fjalëkalimin?" ! "Ai pyeti: harruat fjalëkalimin?";
            "Harta e faqes" => "Harta e faqes" ! "Harta e faqes së librit mungon.";
            "Harta e sajtit" => "Harta e sajtit" ! "Harta e sajtit mungon.";
            "Humbët fjalëkalimin tuaj?" => "Humbët fjalëkalimin tuaj?" ! "Ai pyeti: humbët fjalëkalimin tuaj?";
            "Hyni" => "Hyni" ! "Ju hyni në shtëpi.";
            "Hyr" => "Hyr" ! "Ai hyr në shtëpi.";
            "Identifikohu" => "Identifikohu" ! "Ti identifikohu nesër.";
            "Identifikohuni" => "Identifikohuni" ! "Ju identifikohuni nesër.";
            "Kalo te lënda" => "Kalo te lënda" ! "Ti kalo te lënda tjetër.";
            "Kalo te përmbajtja" => "Kalo te përmbajtja" ! "Ti kalo te përmbajtja e librit.";
            "Kalo tek përmbajtja" => "Kalo tek përmbajtja" ! "Ti kalo tek përmbajtja e librit.";
            "Kategori" => "Kategori" ! "Kategori të tjera nuk ka.";
            "Kategoritë" => "Kategoritë" ! "Kategoritë e peshqve janë tri.";
            "Keni harruar fjalëkalimin?" => "Keni harruar fjalëkalimin?" ! "Ai pyeti: keni harruar fjalëkalimin?";
            "Kontakt" => "Kontakt" ! "Kontakt nuk ka.";
            "Kontakti" => "Kontakti" ! "Kontakti u ndërpre.";
            "Kreu" => "Kreu" ! "Kreu i partisë foli.";
            "Kryefaqja" => "Kryefaqja" ! "Kryefaqja e gazetës është e kuqe.";
            "Kthehu lart" => "Kthehu lart" ! "Ti kthehu lart në mal.";
            "Kushtet e përdorimit" => "Kushtet e përdorimit" ! "Kushtet e përdorimit janë të gjata.";
            "Kyçu" => "Kyçu" ! "Ti kyçu nesër.";
            "Kyçuni" => "Kyçuni" ! "Ju kyçuni nesër.";
            "Kërko" => "Kërko" ! "Ti kërko hajdutin.";
            "Kërko për" => "Kërko për:" ! "Ti kërko për ujë.";
            "Lajmi i mëparshëm" => "Lajmi i mëparshëm" ! "Lajmi i mëparshëm ishte i gjatë.";
            "Lajmi tjetër" => "Lajmi tjetër" ! "Lajmi tjetër ishte i gjatë.";
            "Lëvizni te postimet" => "Lëvizni te postimet" ! "Ju lëvizni te postimet e vjetra.";
            "Mbyll" => "Mbyll" ! "Ti mbyll derën.";
            "Na kontaktoni" => "Na kontaktoni" ! "Ju na kontaktoni nesër.";
            "Na shkruani" => "Na shkruani" ! "Ju na shkruani nesër.";
            "Postime më të reja" => "Postime më të reja" ! "Postime më të reja nuk ka.";
            "Postime më të vjetra" => "Postime më të vjetra" ! "Postime më të vjetra nuk ka.";
            "Postimi i mëparshëm" => "Postimi i mëparshëm" ! "Postimi i mëparshëm ishte i gjatë.";
            "Postimi pasues" => "Postimi pasues" ! "Postimi pasues ishte i gjatë.";
            "Për ne" => "Për ne" ! "Për ne nuk foli askush.";
            "Raporto gabim" => "Raporto gabim" ! "Ti raporto gabim në polici.";
            "Reklamo me ne" => "Reklamo me ne" ! "Ti reklamo me ne librin.";
            "Reklamoni me ne" => "Reklamoni me ne" ! "Ju reklamoni me ne librin.";
            "Rreth nesh" => "Rreth nesh" ! "Rreth nesh nuk foli askush.";
            "Shko te përmbajtja" => "Shko te përmbajtja" ! "Ti shko te përmbajtja e librit.";
            "min lexim" => "3 min lexim" ! "Atij i duhen tre min lexim në ditë.";
            "minuta lexim" => "3 minuta lexim" ! "Pesë minuta lexim në ditë mjaftojnë.";
        }
        Navigation Start {
            "Etiketat:" => "Etiketat: luftë, ekonomi" ! "Etiketat e kuqe mungojnë.";
            "Fjalë kyçe:" => "Fjalë kyçe: luftë, ekonomi" ! "Fjalë kyçe nuk ka.";
            "Fjalët kyçe:" => "Fjalët kyçe: luftë, ekonomi" ! "Fjalët kyçe mungojnë.";
            "Postuar në:" => "Postuar në: Sport, Kulturë" ! "Letra u postuar në qytet.";
        }
        Navigation BeforeDigit {
            "Koha e leximit" => "Koha e leximit: 3 minuta" ! "Koha e leximit mbaroi.";
        }
        Caption Start {
            "Burimi i fotos:" => "Burimi i fotos: ATSH" ! "Burimi i fotos është i panjohur.";
            "Foto arkiv" => "Foto arkiv: treni" ! "Kjo foto arkiv është e vjetër.";
            "Foto e arkivit" => "Foto e arkivit: treni" ! "Kjo foto e arkivit është e vjetër.";
            "Foto ilustrim" => "Foto ilustrim" ! "Kjo foto ilustrim është e vjetër.";
            "Foto ilustruese" => "Foto ilustruese: treni" ! "Kjo foto ilustruese është e vjetër.";
            "Foto nga arkivi" => "Foto nga arkivi: treni" ! "Kjo foto nga arkivi është e vjetër.";
            "Foto:" => "Foto: Arben Hoxha" ! "Foto dhe film.";
            [inferred] "Fotografi ilustruese" => "Fotografi ilustruese: treni" ! "Kjo fotografi ilustruese është e vjetër.";
            "Fotografi:" => "Fotografi: Arben Hoxha" ! "Fotografi dhe film.";
            "Fotot:" => "Fotot: Arben Hoxha" ! "Fotot janë të vjetra.";
            "Ilustrim:" => "Ilustrim: Arben Hoxha" ! "Ilustrim dhe film.";
            "Imazh ilustrues" => "Imazh ilustrues: treni" ! "Ky imazh ilustrues është i vjetër.";
            "Në foto:" => "Në foto: ura e vjetër" ! "Në foto është ura.";
        }
        Byline Start {
            "Autori i artikullit:" => "Autori i artikullit: Arben Hoxha" ! "Autori i artikullit hesht.";
            "Autori:" => "Autori: Arben Hoxha" ! "Autori hesht.";
            "Autorja:" => "Autorja: Arben Hoxha" ! "Autorja hesht.";
            "Autorët:" => "Autorët: Arben Hoxha" ! "Autorët heshtin.";
            "Bisedoi:" => "Bisedoi: Arben Hoxha" ! "Ai bisedoi me ta.";
            "Përgatiti:" => "Përgatiti: Arben Hoxha" ! "Përgatiti librin.";
            "Përgatitën:" => "Përgatitën: Arben Hoxha, Ana Hoxha" ! "Ata përgatitën librin.";
            "Shkruajnë:" => "Shkruajnë: Arben Hoxha" ! "Shkruajnë libra.";
            "Shkruan:" => "Shkruan: Arben Hoxha" ! "Shkruan libra.";
            "Shkruar nga:" => "Shkruar nga: Arben Hoxha" ! "Shkruar nga dora.";
            "Teksti:" => "Teksti: Arben Hoxha" ! "Teksti është i gjatë.";
        }
        Byline BeforeName {
            [needs_language] "Analizë nga" => "Analizë nga Arben Hoxha" ! "Analizë nga afër e ngjarjes.";
            [needs_language] "Artikull nga" => "Artikull nga Arben Hoxha" ! "Artikull nga gazeta e vjetër.";
            "Intervistoi" => "Intervistoi Arben Hoxha" ! "Intervistoi shumë njerëz.";
            [needs_language] "Intervistë nga" => "Intervistë nga Arben Hoxha" ! "Intervistë nga burgu.";
            [needs_language] "Koment nga" => "Koment nga Arben Hoxha" ! "Koment nga lexuesit.";
            [needs_language] "Nga" => "Nga Arben Hoxha" ! "Nga dje nuk ka ujë.";
            [needs_language] "Opinion nga" => "Opinion nga Arben Hoxha" ! "Opinion nga lexuesit.";
            [needs_language] "Postuar nga" => "Postuar nga Arben Hoxha" ! "Postuar nga lexuesit.";
            [needs_language] "Publikuar nga" => "Publikuar nga Arben Hoxha" ! "Publikuar nga gazeta dje.";
            "Përgatit:" => "Përgatit: Arben Hoxha" ! "Përgatit librin.";
            [needs_language] "Përgatitur nga" => "Përgatitur nga Arben Hoxha" ! "Përgatitur nga nxënësit.";
            "Raportoi:" => "Raportoi: Arben Hoxha" ! "Raportoi se ra shi.";
            "Raporton:" => "Raporton: Arben Hoxha" ! "Raporton se bie shi.";
            [needs_language] "Reportazh nga" => "Reportazh nga Arben Hoxha" ! "Reportazh nga fshati.";
            "Reportoi:" => "Reportoi: Arben Hoxha" ! "Reportoi një vjedhje.";
            "Shkroi:" => "Shkroi: Arben Hoxha" ! "Shkroi libra.";
            "Shkruan" => "Shkruan Arben Hoxha" ! "Shkruan libra.";
            "Shkruar nga" => "Shkruar nga Arben Hoxha" ! "Shkruar nga dora.";
            [needs_language] "Teksti dhe fotot:" => "Teksti dhe fotot: Arben Hoxha" ! "Teksti dhe fotot janë të saj.";
        }
        Published Start {
            "Botuar më:" => "Botuar më: 10 janar 2020" ! "Libri u botua, i botuar më parë.";
            "Data e publikimit" => "Data e publikimit: 10 janar 2020" ! "Nuk dihet data e publikimit të librit.";
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
            "Përditësuar së fundmi" => "Përditësuar së fundmi: 10 janar 2020" ! "Libri u përditësuar së fundmi.";
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
            "Përshtati:" => "Përshtati: Arben Hoxha" ! "Ai përshtati librin.";
            "Redaktoi:" => "Redaktoi: Arben Hoxha" ! "Ai redaktoi librin.";
        }
        Correction Start {
            "Korrigjim:" => "Korrigjim: emri ishte i gabuar." ! "Korrigjim nuk ka.";
            "Në një version të mëparshëm të këtij artikulli" => "Në një version të mëparshëm të këtij artikulli emri ishte i gabuar." ! "Ai u gabua në një version të mëparshëm të këtij artikulli.";
        }
        Note Start {
            "Shënim i redaksisë" => "Shënim i redaksisë: teksti është shkurtuar." ! "Ky shënim i redaksisë është i shkurtër.";
            "Shënim redaksional" => "Shënim redaksional: teksti është shkurtuar." ! "Ky shënim redaksional është i shkurtër.";
        }
    },
};
