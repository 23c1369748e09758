//! Swedish.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Swedish, as written in Sweden and Finland.
pub(crate) static SV: Language = Language {
    code: "sv",
    name: "Swedish",
    date_order: DateOrder::DayMonth,
    months: [
        &["januari", "jan"],
        &["februari", "feb"],
        &["mars", "mar"],
        &["april", "apr"],
        &["maj"],
        &["juni", "jun"],
        &["juli", "jul"],
        &["augusti", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "okt"],
        &["november", "nov"],
        &["december", "dec"],
    ],
    weekdays: &[
        "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "mån", "tis", "ons",
        "tors", "fre", "lör", "sön",
    ],
    date_words: &["den", "kl", "klockan"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["för"],
        after: &["sedan", "sen"],
        units: [
            &["minut", "minuter", "min"],
            &["timme", "timmar", "tim"],
            &["dag", "dagar"],
            &["vecka", "veckor"],
            &["månad", "månader"],
            &["år"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analys",
            "Fråga",
            "Just nu",
            "Ledare",
            "Recension",
            "Svar",
            "Varning",
        ],
        ..Filing::PLAIN
    },
    agencies: &[
        "AFP",
        "AP",
        "FNB",
        "Reuters",
        "Siren",
        "TT",
        "TT Nyhetsbyrån",
        "TT-AFP",
        "TT-AFP-Reuters",
        "TT-Reuters",
    ],
    staff: &[
        "Kulturredaktionen",
        "Ledarredaktionen",
        "Nyhetsdesken",
        "Nyhetsredaktionen",
        "Redaktionen",
        "Sportdesken",
        "Sportredaktionen",
        "Vår korrespondent",
        "Vår reporter",
        "Vår utsände medarbetare",
        "Webbredaktionen",
        "redaktionen",
    ],
    roles: &[
        "chefredaktör",
        "debattredaktör",
        "fotograf",
        "fotojournalist",
        "frilansare",
        "frilansjournalist",
        "frilansskribent",
        "gästkrönikör",
        "journalist",
        "kolumnist",
        "korrespondent",
        "krönikör",
        "kulturchef",
        "kulturredaktör",
        "kulturskribent",
        "ledarskribent",
        "nyhetschef",
        "nyhetsredaktör",
        "politisk redaktör",
        "politisk reporter",
        "recensent",
        "redaktionschef",
        "redaktör",
        "reporter",
        "reportrar",
        "skribent",
        "sportreporter",
        "utrikeskorrespondent",
        "webbredaktör",
    ],
    joiners: &["och"],
    author_labels: &[
        "Författare",
        "Om författaren",
        "Om författarna",
        "Om reportern",
        "Om skribenten",
        "Skribent",
    ],
    located: &["i"],
    function_words: &[
        "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "till", "den", "har",
        "inte", "om", "ett", "men", "var", "sig", "från", "när", "eller", "efter", "också",
    ],
    cues: cues! {
        Rail Whole {
            "Andra läser" => "Andra läser" ! "Andra läser högt för barnen.";
            "Du kanske också gillar" => "Du kanske också gillar" ! "Du kanske också gillar havet, sa han.";
            "Du kanske också är intresserad av" => "Du kanske också är intresserad av" ! "Du kanske också är intresserad av havet, sa han.";
            "Fler artiklar" => "Fler artiklar" ! "Det kommer fler artiklar om det.";
            "Fler nyheter" => "Fler nyheter" ! "Det kommer fler nyheter om det.";
            "Kanske gillar du också" => "Kanske gillar du också" ! "Du kanske gillar du också havet.";
            "Liknande artiklar" => "Liknande artiklar" ! "Liknande artiklar hittades i hans väska.";
            "Liknande inlägg" => "Liknande inlägg" ! "Ett liknande inlägg kom i maj.";
            "Läs också" => "LÄS OCKSÅ" ! "Hon läs också böcker.";
            "Mer om ämnet" => "Mer om ämnet" ! "Han sa mer om ämnet.";
            "Mest delat" => "Mest delat" ! "Det mest delat var boken.";
            "Mest läst" => "MEST LÄST" ! "Det mest läst var boken.";
            "Mest lästa" => "Mest lästa" ! "Den mest lästa boken är gammal.";
            "Mest populära" => "Mest populära" ! "De mest populära rätterna är soppor.";
            "Mest sedda" => "Mest sedda" ! "De mest sedda filmerna är svenska.";
            "Populära artiklar" => "Populära artiklar" ! "Populära artiklar tar snart slut.";
            "Populära inlägg" => "Populära inlägg" ! "De populära inlägg han skrev försvann.";
            "Rekommenderade artiklar" => "Rekommenderade artiklar" ! "De rekommenderade artiklar han skrev föll.";
            "Rekommenderat för dig" => "Rekommenderat för dig" ! "Det är rekommenderat för dig och mig.";
            "Relaterade artiklar" => "Relaterade artiklar" ! "De relaterade artiklar han skrev föll.";
            "Relaterade inlägg" => "Relaterade inlägg" ! "De relaterade inlägg han skrev försvann.";
            "Relaterade ämnen" => "Relaterade ämnen" ! "De talade om handel och relaterade ämnen.";
            "Relaterat" => "Relaterat" ! "Det är relaterat till havet.";
            "Relaterat innehåll" => "Relaterat innehåll" ! "Relaterat innehåll måste tas bort.";
            "Senaste artiklarna" => "Senaste artiklarna" ! "De senaste artiklarna är dåliga.";
            "Senaste inlägg" => "Senaste inlägg" ! "Hans senaste inlägg togs bort.";
            "Senaste inläggen" => "Senaste inläggen" ! "De senaste inläggen försvann.";
            "Senaste kommentarer" => "Senaste kommentarer" ! "Hans senaste kommentarer sårade.";
            "Senaste kommentarerna" => "Senaste kommentarerna" ! "De senaste kommentarerna sårade.";
            "Senaste nyheter" => "Senaste nyheter" ! "Dagens senaste nyheter var dystra.";
            "Senaste nyheterna" => "Senaste nyheterna" ! "De senaste nyheterna är dåliga.";
            "Senaste nytt" => "Senaste nytt" ! "Det senaste nytt var gammalt.";
            "Toppnyheter" => "Toppnyheter" ! "Dagens toppnyheter var sorgliga.";
        }
        ReadMore Whole {
            "Artikeln fortsätter efter annonsen" => "Artikeln fortsätter efter annonsen" ! "Han sa att artikeln fortsätter efter annonsen.";
            "Artikeln fortsätter efter bilden" => "Artikeln fortsätter efter bilden" ! "Han säger att artikeln fortsätter efter bilden på kungen.";
            "Artikeln fortsätter efter videon" => "Artikeln fortsätter efter videon" ! "Han säger att artikeln fortsätter efter videon om havet.";
            "Fortsätt läsa" => "Fortsätt läsa" ! "Han sa: fortsätt läsa boken.";
            [inferred] "Fortsätt läsa efter annonsen" => "Fortsätt läsa efter annonsen" ! "Han sa: fortsätt läsa efter annonsen om båten.";
            "Läs hela artikeln" => "Läs hela artikeln" ! "Han sa: läs hela artikeln i boken.";
            "Läs mer" => "Läs mer" ! "Barn bör läsa mer.";
            "Läs mer här" => "Läs mer här" ! "Läs mer här än där, sa hon.";
            "Läs vidare" => "Läs vidare" ! "Han sa: läs vidare i boken.";
            [inferred] "Texten fortsätter efter annonsen" => "Texten fortsätter efter annonsen" ! "Han säger att texten fortsätter efter annonsen om bilar.";
            "Visa alla" => "Visa alla" ! "Visa alla vägar på kartan, sa han.";
            "Visa fler" => "Visa fler" ! "Kartan ska visa fler vägar.";
            "Visa mer" => "Visa mer" ! "Kartan ska visa mer land.";
        }
        ReadMore Start {
            "Läs mer:" => "Läs mer: Priserna stiger" ! "Läs mer böcker.";
            "Läs även" => "LÄS ÄVEN: Priserna stiger" ! "Hon läs även böcker.";
            "Se också:" => "Se också: Priserna stiger" ! "Man kan se också: inget nytt.";
            "Se även:" => "Se även: Priserna stiger" ! "De ville se även havet.";
        }
        Share Whole {
            "Dela" => "DELA" ! "Dela brödet, sa han.";
            "Dela artikeln" => "Dela artikeln" ! "Han vill dela artikeln i två.";
            "Dela detta" => "Dela detta:" ! "Många vill dela detta med henne.";
            "Dela på Facebook" => "Dela på Facebook" ! "Många vill dela på Facebook sin sorg.";
            "Dela på LinkedIn" => "Dela på LinkedIn" ! "Många vill dela på LinkedIn sin sorg.";
            "Dela på Pinterest" => "Dela på Pinterest" ! "Många vill dela på Pinterest sin sorg.";
            "Dela på Twitter" => "Dela på Twitter" ! "Många vill dela på Twitter sin sorg.";
            "Dela på WhatsApp" => "Dela på WhatsApp" ! "De vill dela på WhatsApp som bolag.";
            "Dela på X" => "Dela på X" ! "Många vill dela på X sin sorg.";
            "Dela sidan" => "Dela sidan" ! "Två poeter får dela sidan i boken.";
            "Dela via e-post" => "Dela via e-post" ! "Många vill dela via e-post sin sorg.";
            "Följ oss" => "Följ oss" ! "Han sa: följ oss hem.";
            "Gilla detta" => "Gilla detta:" ! "Många kan gilla detta och mer.";
            "Kopiera länk" => "Kopiera länk" ! "Hon kan kopiera länk efter länk.";
            "Kopiera länken" => "Kopiera länken" ! "Man kan kopiera länken i kedjan.";
            "Lyssna på artikeln" => "Lyssna på artikeln" ! "De vill lyssna på artikeln i kväll.";
            "Skicka med e-post" => "Skicka med e-post" ! "De vill skicka med e-post ett brev.";
            "Skriv ut" => "Skriv ut" ! "Han sa: skriv ut boken.";
            "Spara artikel" => "Spara artikel" ! "De kan spara artikel efter artikel.";
            "Spara artikeln" => "Spara artikeln" ! "Hon vill spara artikeln om skatt.";
            "Textstorlek" => "Textstorlek" ! "Den textstorlek han valde var liten.";
            "Tipsa en vän" => "Tipsa en vän" ! "De kan tipsa en vän om jobbet.";
        }
        Share Start {
            "Följ oss på" => "Följ oss på Facebook" ! "Han sa: följ oss på vägen.";
            "Gilla oss på" => "Gilla oss på Facebook" ! "De kan gilla oss på ön.";
            "Klicka för att dela på" => "Klicka för att dela på Facebook" ! "Man kan klicka för att dela på nätet.";
            "Klicka för utskrift" => "Klicka för utskrift (Öppnas i ett nytt fönster)" ! "Man kan klicka för utskrift på papper.";
        }
        Share Anywhere {
            "(Öppnas i ett nytt fönster)" => "Klicka för utskrift (Öppnas i ett nytt fönster)" ! "Sidan öppnas i ett nytt fönster.";
        }
        Subscribe Whole {
            "Anmäl dig till nyhetsbrevet" => "Anmäl dig till nyhetsbrevet" ! "Anmäl dig till nyhetsbrevet i dag, sa hon.";
            "Avregistrera" => "Avregistrera" ! "Han vill avregistrera bilen.";
            "Bli prenumerant" => "Bli prenumerant" ! "Hon vill bli prenumerant snart.";
            "Endast för prenumeranter" => "Endast för prenumeranter" ! "Det är ett möte endast för prenumeranter på tidningen.";
            "Prenumerera" => "Prenumerera" ! "Många vill prenumerera.";
            "Prenumerera på nyhetsbrevet" => "Prenumerera på nyhetsbrevet" ! "Läsarna kan prenumerera på nyhetsbrevet om mat.";
            "Prenumerera på vårt nyhetsbrev" => "Prenumerera på vårt nyhetsbrev" ! "Många vill prenumerera på vårt nyhetsbrev i dag.";
            "Skapa ett konto" => "Skapa ett konto" ! "Banken vill skapa ett konto för varje barn.";
            "Skapa konto" => "Skapa konto" ! "Banken ska skapa konto och kort.";
        }
        Subscribe Start {
            "Ange din e-postadress för att prenumerera" => "Ange din e-postadress för att prenumerera på denna blogg" ! "Han sa: ange din e-postadress.";
            [inferred] "Den här artikeln är för prenumeranter" => "Den här artikeln är för prenumeranter." ! "Bara den här artikeln är för prenumeranter.";
            "Har du redan ett konto?" => "Har du redan ett konto? Logga in" ! "Banken frågade: har du redan ett konto?";
            "Prenumerera på:" => "Prenumerera på: Kommentarer till inlägget (Atom)" ! "Många vill prenumerera på tidningen.";
            "Redan prenumerant?" => "Redan prenumerant? Logga in" ! "Hon är redan prenumerant.";
            "Är du redan prenumerant?" => "Är du redan prenumerant? Logga in" ! "Han frågade: är du redan prenumerant?";
        }
        Subscribe Anywhere {
            "direkt i din inkorg" => "Få dagens nyheter direkt i din inkorg." ! "Brevet kom direkt i din brevlåda.";
        }
        Advertisement Whole {
            "Annons" => "ANNONS" ! "En annons var falsk.";
            "Annonser" => "Annonser" ! "Annonser i tidningen är dyra.";
            "Annonslänkar" => "Annonslänkar" ! "Annonslänkar måste märkas.";
            "Annonssamarbete" => "Annonssamarbete" ! "Ett annonssamarbete är dyrt.";
            [inferred] "Artikeln fortsätter under annonsen" => "Artikeln fortsätter under annonsen" ! "Han sa att artikeln fortsätter under annonsen.";
            "Betalt innehåll" => "Betalt innehåll" ! "Betalt innehåll måste märkas.";
            "Betalt samarbete" => "Betalt samarbete" ! "Ett betalt samarbete med banken är slut.";
            "Kommersiellt samarbete" => "Kommersiellt samarbete" ! "Ett kommersiellt samarbete med banken är slut.";
            "Reklam" => "Reklam" ! "Reklam är dyrt.";
            "Sponsrat innehåll" => "Sponsrat innehåll" ! "Det är sponsrat innehåll från banken.";
        }
        Cookie Whole {
            "Absolut nödvändiga cookies" => "Absolut nödvändiga cookies" ! "De absolut nödvändiga cookies går inte att stänga av.";
            "Acceptera alla" => "Acceptera alla" ! "Hon kan acceptera alla planer.";
            "Acceptera alla cookies" => "Acceptera alla cookies" ! "Hon kan acceptera alla cookies.";
            "Acceptera alla kakor" => "Acceptera alla kakor" ! "Barnen får acceptera alla kakor de får.";
            "Avvisa alla" => "Avvisa alla" ! "Hon kan avvisa alla planer.";
            "Avvisa alla cookies" => "Avvisa alla cookies" ! "Tandläkaren vill avvisa alla cookies till barn.";
            "Cookieinställningar" => "Cookieinställningar" ! "Våra cookieinställningar saknas.";
            "Cookiepolicy" => "Cookiepolicy" ! "Vår cookiepolicy saknas.";
            "Endast nödvändiga cookies" => "Endast nödvändiga cookies" ! "Hon tar endast nödvändiga cookies.";
            "Endast nödvändiga kakor" => "Endast nödvändiga kakor" ! "Han bakade endast nödvändiga kakor den dagen.";
            "Godkänn alla" => "Godkänn alla" ! "Hon sa: godkänn alla planer.";
            "Godkänn alla cookies" => "Godkänn alla cookies" ! "Hon sa: godkänn alla cookies.";
            "Godkänn alla kakor" => "Godkänn alla kakor" ! "Godkänn alla kakor i tävlingen, sa hon.";
            "Hantera alternativ" => "Hantera alternativ" ! "Hon kan hantera alternativ bra.";
            "Hantera cookies" => "Hantera cookies" ! "Hon kan hantera cookies bra.";
            "Hantera samtycke" => "Hantera samtycke" ! "Sjukhus måste hantera samtycke bättre.";
            "Integritetspolicy" => "Integritetspolicy" ! "Vår integritetspolicy saknas.";
            "Neka alla" => "Neka alla" ! "Hon kan neka alla planer.";
            "Personuppgiftspolicy" => "Personuppgiftspolicy" ! "Bolagets personuppgiftspolicy är lång.";
            "Spara inställningar" => "Spara inställningar" ! "Man kan spara inställningar i appen.";
            "Tillåt alla" => "Tillåt alla" ! "Hon sa: tillåt alla planer.";
            "Tillåt urval" => "Tillåt urval" ! "Hon sa: tillåt urval av planer.";
            "Vi värdesätter din integritet" => "Vi värdesätter din integritet" ! "Hon sa: vi värdesätter din integritet.";
            "Vi värnar om din integritet" => "Vi värnar om din integritet" ! "Hon sa: vi värnar om din integritet.";
            "Visa detaljer" => "Visa detaljer" ! "Kartan ska visa detaljer av vägar.";
        }
        Cookie Start {
            "Den här webbplatsen använder cookies" => "Den här webbplatsen använder cookies." ! "Han säger att den här webbplatsen använder cookies.";
            "Den här webbplatsen använder kakor" => "Den här webbplatsen använder kakor." ! "Han säger att den här webbplatsen använder kakor.";
            "Den tekniska lagringen eller åtkomsten" => "Den tekniska lagringen eller åtkomsten är absolut nödvändig." ! "Lagen kräver den tekniska lagringen eller åtkomsten.";
            "Denna webbplats använder cookies" => "Denna webbplats använder cookies." ! "Hon sa: denna webbplats använder cookies.";
            "För att ge en bra upplevelse använder vi" => "För att ge en bra upplevelse använder vi teknik som cookies." ! "Hon svarade: för att ge en bra upplevelse använder vi bara ljus.";
            "Lagra och/eller få åtkomst till" => "Lagra och/eller få åtkomst till information på en enhet" ! "De vill lagra och/eller få åtkomst till data.";
            "Vi använder cookies" => "Vi använder cookies för att mäta besök." ! "Hon sa: vi använder cookies.";
            "Vi använder kakor" => "Vi använder kakor för att mäta besök." ! "Hon sa: vi använder kakor.";
            "Vi och våra partner lagrar" => "Vi och våra partner lagrar information på en enhet." ! "Hon sa: vi och våra partner lagrar gas.";
        }
        Copyright Whole {
            "Använder Blogger" => "Använder Blogger." ! "Många använder Blogger än.";
            "Drivs med WordPress" => "Drivs med WordPress" ! "Sidan drivs med WordPress och kaffe.";
            "Stolt drivet av WordPress" => "Stolt drivet av WordPress" ! "Det är stolt drivet av WordPress och henne.";
        }
        Copyright Anywhere {
            "Alla rättigheter förbehållna" => "Alla rättigheter förbehållna" ! "Alla rättigheter gäller.";
            "Eftertryck förbjudet" => "© Tidningen. Eftertryck förbjudet." ! "Eftertryck är inte förbjudet.";
        }
        Comment Whole {
            "Avbryt svar" => "Avbryt svar" ! "Han sa: avbryt svar och fråga.";
            "Bli först att kommentera" => "Bli först att kommentera" ! "Hon vill bli först att kommentera valet.";
            "Inga kommentarer" => "Inga kommentarer" ! "Inga kommentarer kom i går.";
            "Kommentarer" => "12 kommentarer" ! "Kommentarer kom snabbt.";
            "Kommentera" => "Kommentera" ! "De vill kommentera planen.";
            "Logga in för att kommentera" => "Logga in för att kommentera" ! "Man måste logga in för att kommentera valet.";
            "Logga in för att lämna en kommentar" => "Logga in för att lämna en kommentar" ! "Man måste logga in för att lämna en kommentar om valet.";
            "Logga in för att svara" => "Logga in för att svara" ! "Man måste logga in för att svara på brevet.";
            "Lägg till en kommentar" => "Lägg till en kommentar" ! "Lägg till en kommentar om skatt, sa hon.";
            "Lägg till kommentar" => "Lägg till kommentar" ! "Lägg till kommentar och datum, sa hon.";
            "Lämna en kommentar" => "Lämna en kommentar" ! "De vill lämna en kommentar i dag.";
            "Lämna ett svar" => "Lämna ett svar" ! "De vill lämna ett svar i dag.";
            "Nyare kommentarer" => "Nyare kommentarer" ! "De nyare kommentarer han skrev sårade.";
            "Skicka en kommentar" => "Skicka en kommentar" ! "De vill skicka en kommentar i dag.";
            "Skicka kommentar" => "Skicka kommentar" ! "De vill skicka kommentar och bild.";
            "Skriv en kommentar" => "Skriv en kommentar" ! "Han sa: skriv en kommentar i dag.";
            "Skriv kommentar" => "Skriv kommentar" ! "Skriv kommentar om skatt, sa hon.";
            "Svara" => "Svara" ! "De vill svara i dag.";
            "Visa alla kommentarer" => "Visa alla kommentarer" ! "Sidan kan visa alla kommentarer om valet.";
            "Visa kommentarer" => "Visa kommentarer" ! "Kartan ska visa kommentarer om vägar.";
            "Äldre kommentarer" => "Äldre kommentarer" ! "Hans äldre kommentarer sårade.";
        }
        Comment Start {
            "Denna webbplats använder Akismet" => "Denna webbplats använder Akismet för att minska skräppost." ! "Hon sa: denna webbplats använder Akismet.";
            "Din e-postadress kommer inte att publiceras" => "Din e-postadress kommer inte att publiceras." ! "Hon sa: din e-postadress kommer inte att publiceras.";
            "Din e-postadress kommer inte publiceras" => "Din e-postadress kommer inte publiceras." ! "Hon sa: din e-postadress kommer inte publiceras.";
            "Din kommentar inväntar granskning" => "Din kommentar inväntar granskning." ! "Han säger att din kommentar inväntar granskning.";
            "Du måste vara inloggad för att" => "Du måste vara inloggad för att publicera en kommentar." ! "Hon sa: du måste vara inloggad för att rösta.";
            "E-postadressen publiceras inte" => "E-postadressen publiceras inte." ! "Han lovade: e-postadressen publiceras inte.";
            "Kommentarer inaktiverade" => "Kommentarer inaktiverade för Hej världen!" ! "Sidan har kommentarer inaktiverade.";
            "Kommentarer är stängda" => "Kommentarer är stängda." ! "Han säger att kommentarer är stängda.";
            "Meddela mig om nya" => "Meddela mig om nya inlägg via e-post." ! "Hon sa: meddela mig om nya fall.";
            "Obligatoriska fält är märkta" => "Obligatoriska fält är märkta *" ! "Alla obligatoriska fält är märkta med krita.";
            "Spara mitt namn, min e-postadress" => "Spara mitt namn, min e-postadress och webbplats i denna webbläsare." ! "Hon sa: spara mitt namn, min e-postadress och bild.";
        }
        Navigation Whole {
            "Allmänna villkor" => "Allmänna villkor" ! "Bolagets allmänna villkor är hårda.";
            "Användarvillkor" => "Användarvillkor" ! "Bolagets användarvillkor är hårda.";
            "Arkiv" => "Arkiv" ! "Ett arkiv brann i maj.";
            "Bloggarkiv" => "Bloggarkiv" ! "Ett bloggarkiv brann i maj.";
            "Föregående artikel" => "Föregående artikel" ! "En föregående artikel försvann.";
            "Föregående inlägg" => "Föregående inlägg" ! "Ett föregående inlägg försvann.";
            "Föregående sida" => "Föregående sida" ! "Bokens föregående sida var tom.";
            "Glömt lösenordet?" => "Glömt lösenordet?" ! "Han har glömt lösenordet till banken.";
            "Gå vidare till innehåll" => "Gå vidare till innehåll" ! "De vill gå vidare till innehåll direkt.";
            "Hoppa till huvudinnehåll" => "Hoppa till huvudinnehåll" ! "De vill hoppa till huvudinnehåll direkt.";
            "Hoppa till innehåll" => "Hoppa till innehåll" ! "De vill hoppa till innehåll direkt.";
            "Inläggsnavigering" => "Inläggsnavigering" ! "En inläggsnavigering saknas.";
            "Kategorier" => "Kategorier" ! "Det finns tre kategorier.";
            "Kontakta oss" => "Kontakta oss" ! "De vill kontakta oss i dag.";
            "Logga in" => "Logga in" ! "Många vill logga in här.";
            "Meny" => "MENY" ! "En meny låg där.";
            "Nyare inlägg" => "Nyare inlägg" ! "Ett nyare inlägg försvann.";
            "Nästa artikel" => "Nästa artikel" ! "En nästa artikel kommer.";
            "Nästa inlägg" => "Nästa inlägg" ! "Hans nästa inlägg kommer i maj.";
            "Nästa sida" => "Nästa sida" ! "Bokens nästa sida var tom.";
            "Om oss" => "Om oss" ! "De talar om oss och er.";
            "Rapportera fel" => "Rapportera fel" ! "De vill rapportera fel i planen.";
            "Sidan kunde inte hittas" => "Sidan kunde inte hittas" ! "Sidan kunde inte hittas i boken.";
            "Sök efter" => "Sök efter:" ! "Han sa: sök efter vatten.";
            "Tidigare inlägg" => "Tidigare inlägg" ! "Hans tidigare inlägg togs bort.";
            "Till sidans topp" => "Till sidans topp" ! "Han bläddrade till sidans topp och läste.";
            "Till startsidan" => "Till startsidan" ! "Han gick till startsidan av huset.";
            "Till toppen" => "Till toppen" ! "Han gick till toppen av berget.";
            "Tillbaka till startsidan" => "Tillbaka till startsidan" ! "Han gick tillbaka till startsidan i boken.";
            "Tillbaka till toppen" => "Tillbaka till toppen" ! "Laget är tillbaka till toppen av ligan.";
            "Webbplatskarta" => "Webbplatskarta" ! "En webbplatskarta visar alla sidor.";
            [inferred] "min läsning" => "5 min läsning" ! "Fem min läsning om dagen räcker.";
            "min lästid" => "3 min lästid" ! "Det var tio min lästid kvar.";
            "minuters läsning" => "3 minuters läsning" ! "Efter tio minuters läsning sov hon.";
            "Äldre inlägg" => "Äldre inlägg" ! "Ett äldre inlägg försvann.";
        }
        Navigation Start {
            "Ansvarig utgivare:" => "Ansvarig utgivare: Anna Svensson" ! "Hon är ansvarig utgivare: sedan 1990.";
            "Arkiverad under:" => "Arkiverad under: Nyheter, Sport" ! "Saken är arkiverad under: övrigt.";
            "Etiketter:" => "Etiketter: hamn, färja" ! "Etiketter föll av.";
            "Har du hittat ett fel?" => "Har du hittat ett fel? Kontakta oss" ! "Läraren frågade: har du hittat ett fel?";
            "Lästid:" => "Lästid: 3 minuter" ! "En lästid mäts.";
            "Nyckelord:" => "Nyckelord: hamn, färja" ! "Nyckelord är viktiga.";
            "Taggar:" => "Taggar: hamn, färja" ! "Taggar är viktiga.";
            "Visa i webbläsaren" => "Visa i webbläsaren" ! "De kan visa i webbläsaren hur det ser ut.";
            "Öppna i webbläsaren" => "Öppna i webbläsaren" ! "Man kan öppna i webbläsaren också.";
        }
        Caption Start {
            "Arkivbild" => "Arkivbild: ett tåg" ! "En arkivbild visar honom.";
            "Bild:" => "Bild: Anna Svensson/TT" ! "Bild och ljud.";
            "Foto:" => "Foto: Anna Svensson" ! "Foto och film.";
            "Fotograf:" => "Fotograf: Anna Svensson" ! "Fotograf var hon aldrig.";
            "Genrebild" => "Genrebild: ett tåg" ! "En genrebild visar honom.";
            "Illustration:" => "Illustration: Anna Svensson" ! "Illustration och text.";
            "Pressbild" => "Pressbild: SF Studios" ! "En pressbild visar honom.";
            "Pressfoto" => "Pressfoto: SF Studios" ! "Ett pressfoto visar honom.";
            "Skärmbild:" => "Skärmbild: YouTube" ! "En skärmbild: en bil.";
            "Skärmdump:" => "Skärmdump: YouTube" ! "En skärmdump: en bil.";
        }
        Byline Start {
            "Författare:" => "Författare: Anna Svensson" ! "Författare och poet var hon.";
            "Skribent:" => "Skribent: Anna Svensson" ! "Skribent och poet.";
            "Text:" => "Text: Anna Svensson" ! "Text och bild.";
        }
        Byline BeforeName {
            [needs_language] "Artikel av" => "Artikel av Anna Svensson" ! "Artikel av detta slag.";
            "Av" => "Av Anna Svensson" ! "Av någon anledning föll han.";
            [needs_language] "Av frilansjournalist" => "Av frilansjournalist Anna Svensson" ! "Av frilansjournalist blev han politiker.";
            [needs_language] "Av kulturredaktör" => "Av kulturredaktör Anna Svensson" ! "Av kulturredaktör blev han präst.";
            [needs_language] "Av ledarskribent" => "Av ledarskribent Anna Svensson" ! "Av ledarskribent blev han präst.";
            [needs_language] "Av reporter" => "Av reporter Anna Svensson" ! "Av reporter blev han politiker.";
            [needs_language] "Av vår korrespondent" => "Av vår korrespondent Anna Svensson" ! "Av vår korrespondent syns inget spår.";
            [needs_language] "Av vår reporter" => "Av vår reporter Anna Svensson" ! "Av vår reporter syns inget spår.";
            [needs_language] "Bild och text:" => "Bild och text: Anna Svensson" ! "Bild och text hör ihop.";
            [needs_language] "Debattartikel av" => "Debattartikel av Anna Svensson" ! "Debattartikel av detta slag är många.";
            [needs_language] "Foto & text:" => "Foto & text: Anna Svensson" ! "Foto & text hör ihop.";
            [needs_language] "Foto och text:" => "Foto och text: Anna Svensson" ! "Foto och text hör ihop.";
            [needs_language] "Gästkrönika av" => "Gästkrönika av Anna Svensson" ! "Gästkrönika av detta slag.";
            [needs_language] "Inlagd av" => "Inlagd av Anna Svensson" ! "Inlagd av grannen i går.";
            [needs_language] "Insändare av" => "Insändare av Anna Svensson" ! "Insändare av detta slag är många.";
            [needs_language] "Intervju av" => "Intervju av Anna Svensson" ! "Intervju av detta slag är ovanlig.";
            [needs_language] "Krönika av" => "Krönika av Anna Svensson" ! "Krönika av detta slag är ovanlig.";
            [needs_language] "Krönikör:" => "Krönikör: Anna Svensson" ! "Krönikör vill hon inte bli.";
            [needs_language] "Ord och bild:" => "Ord och bild: Anna Svensson" ! "Ord och bild hör ihop.";
            [needs_language] "Postad av" => "Postad av Anna Svensson" ! "Postad av grannen i går.";
            [needs_language] "Publicerad av" => "Publicerad av Anna Svensson" ! "Publicerad av tidningen i går.";
            [needs_language] "Publicerat av" => "Publicerat av Anna Svensson" ! "Publicerat av tidningen i går.";
            [needs_language] "Reportage av" => "Reportage av Anna Svensson" ! "Reportage av detta slag är ovanliga.";
            [needs_language] "Sammanställt av" => "Sammanställt av Anna Svensson" ! "Sammanställt av grannen i går.";
            [needs_language] "Skriven av" => "Skriven av Anna Svensson" ! "Skriven av grannen i går.";
            [needs_language] "Skrivet av" => "Skrivet av Anna Svensson" ! "Skrivet av grannen i går.";
            [needs_language] "Text & bild:" => "Text & bild: Anna Svensson" ! "Text & bild hör ihop.";
            [needs_language] "Text & foto" => "Text & foto Anna Svensson" ! "Text & foto hör ihop.";
            [needs_language] "Text & foto:" => "Text & foto: Anna Svensson" ! "Text & foto hör ihop.";
            [needs_language] "Text av" => "Text av Anna Svensson" ! "Text av detta slag är ovanlig.";
            [needs_language] "Text och bild" => "Text och bild Anna Svensson" ! "Text och bild hör ihop.";
            [needs_language] "Text och bild:" => "Text och bild: Anna Svensson" ! "Text och bild hör ihop.";
            [needs_language] "Text och bilder:" => "Text och bilder: Anna Svensson" ! "Text och bilder hör ihop.";
            [needs_language] "Text och foto" => "Text och foto Anna Svensson" ! "Text och foto hör ihop.";
            [needs_language] "Text och foto:" => "Text och foto: Anna Svensson" ! "Text och foto hör ihop.";
            "Text/foto:" => "Text/foto: Anna Svensson" ! "Text/foto stod det där.";
            [needs_language] "Upplagd av" => "Upplagd av Anna Svensson" ! "Upplagd av grannen i går.";
        }
        Published Start {
            "Först publicerad" => "Först publicerad 10 januari 2020" ! "Boken blev först publicerad i maj.";
            "Publicerad" => "Publicerad 10 januari 2020" ! "Den publicerade listan är lång.";
            "Publicerat" => "Publicerat 10 januari 2020 kl. 20.15" ! "Det publicerat är långt.";
            "Skapad:" => "Skapad: 10 januari 2020" ! "Skapad för havet rostade den inte.";
        }
        Published BeforeDigit {
            "Publicerades" => "Publicerades 10 januari 2020" ! "Publicerades gjorde inget.";
            "Publiceringsdatum" => "Publiceringsdatum: 10 januari 2020" ! "Publiceringsdatum saknas.";
        }
        Updated Start {
            "Senast uppdaterad" => "Senast uppdaterad 2020-01-10" ! "Den är senast uppdaterad.";
            "Senast uppdaterat" => "Senast uppdaterat 2020-01-10" ! "Det är senast uppdaterat.";
            "Senast ändrad" => "Senast ändrad 2020-01-10" ! "Den är senast ändrad.";
            "Senast ändrat" => "Senast ändrat 10 januari 2020" ! "Det har senast ändrat sig i maj.";
            "Uppdaterad" => "Uppdaterad 10 januari 2020" ! "Den uppdaterade listan är lång.";
            "Uppdaterat" => "Uppdaterat 10 januari 2020" ! "Det uppdaterade är långt.";
        }
        Updated BeforeDigit {
            "Senaste uppdatering" => "Senaste uppdatering: 10 januari 2020" ! "Senaste uppdatering av planen.";
        }
        Credit Start {
            "Källa:" => "Källa: TT" ! "Källa till glädje.";
            "Källor:" => "Källor: TT, AFP" ! "Källor till glädje.";
            "Översättning:" => "Översättning: Anna Svensson" ! "Översättning är svårt.";
        }
        Correction Start {
            [inferred] "Artikeln har korrigerats" => "Artikeln har korrigerats: namnet var fel." ! "Han säger att artikeln har korrigerats.";
            "Förtydligande:" => "Förtydligande: namnet var fel." ! "Ett förtydligande: inget nytt.";
            "I en tidigare version av artikeln" => "I en tidigare version av artikeln stod fel namn." ! "Det stod i en tidigare version av artikeln.";
            "I en tidigare version av den här artikeln" => "I en tidigare version av den här artikeln stod fel namn." ! "Det stod i en tidigare version av den här artikeln.";
            [inferred] "I en tidigare version av denna artikel" => "I en tidigare version av denna artikel stod fel namn." ! "Det stod i en tidigare version av denna artikel.";
            "Rättelse:" => "Rättelse: namnet var fel." ! "Rättelse begärdes.";
        }
        Note Start {
            [inferred] "Redaktionens anmärkning:" => "Redaktionens anmärkning: namnet är rättat." ! "En redaktionens anmärkning hjälper.";
        }
    },
};
