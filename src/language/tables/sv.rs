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
            "Fler artiklar" => "Fler artiklar" ! "Det kommer fler artiklar om det.";
            "Fler nyheter" => "Fler nyheter" ! "Det kommer fler nyheter om det.";
            "Kanske gillar du också" => "Kanske gillar du också" ! "Du kanske gillar du också havet.";
            "Liknande inlägg" => "Liknande inlägg" ! "Ett liknande inlägg kom i maj.";
            "Läs också" => "LÄS OCKSÅ" ! "Hon läs också böcker.";
            "Mer om ämnet" => "Mer om ämnet" ! "Han sa mer om ämnet.";
            "Mest delat" => "Mest delat" ! "Det mest delat var boken.";
            "Mest läst" => "MEST LÄST" ! "Det mest läst var boken.";
            "Mest lästa" => "Mest lästa" ! "Den mest lästa boken är gammal.";
            "Populära inlägg" => "Populära inlägg" ! "De populära inlägg han skrev försvann.";
            "Rekommenderade artiklar" => "Rekommenderade artiklar" ! "De rekommenderade artiklar han skrev föll.";
            "Rekommenderat för dig" => "Rekommenderat för dig" ! "Det är rekommenderat för dig och mig.";
            "Relaterade artiklar" => "Relaterade artiklar" ! "De relaterade artiklar han skrev föll.";
            "Relaterade inlägg" => "Relaterade inlägg" ! "De relaterade inlägg han skrev försvann.";
            "Relaterat" => "Relaterat" ! "Det är relaterat till havet.";
            "Senaste artiklarna" => "Senaste artiklarna" ! "De senaste artiklarna är dåliga.";
            "Senaste inläggen" => "Senaste inläggen" ! "De senaste inläggen försvann.";
            "Senaste kommentarer" => "Senaste kommentarer" ! "Hans senaste kommentarer sårade.";
            "Senaste kommentarerna" => "Senaste kommentarerna" ! "De senaste kommentarerna sårade.";
            "Senaste nyheterna" => "Senaste nyheterna" ! "De senaste nyheterna är dåliga.";
            "Senaste nytt" => "Senaste nytt" ! "Det senaste nytt var gammalt.";
        }
        ReadMore Whole {
            "Artikeln fortsätter efter annonsen" => "Artikeln fortsätter efter annonsen" ! "Han sa att artikeln fortsätter efter annonsen.";
            "Fortsätt läsa" => "Fortsätt läsa" ! "Han sa: fortsätt läsa boken.";
            [inferred] "Fortsätt läsa efter annonsen" => "Fortsätt läsa efter annonsen" ! "Han sa: fortsätt läsa efter annonsen om båten.";
            "Läs hela artikeln" => "Läs hela artikeln" ! "Han sa: läs hela artikeln i boken.";
            "Läs mer" => "Läs mer" ! "Barn bör läsa mer.";
            "Läs vidare" => "Läs vidare" ! "Han sa: läs vidare i boken.";
            "Visa fler" => "Visa fler" ! "Kartan ska visa fler vägar.";
            "Visa mer" => "Visa mer" ! "Kartan ska visa mer land.";
        }
        ReadMore Start {
            "Läs mer:" => "Läs mer: Priserna stiger" ! "Läs mer böcker.";
            "Läs även" => "LÄS ÄVEN: Priserna stiger" ! "Hon läs även böcker.";
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
            "Dela på X" => "Dela på X" ! "Många vill dela på X sin sorg.";
            "Dela via e-post" => "Dela via e-post" ! "Många vill dela via e-post sin sorg.";
            "Följ oss" => "Följ oss" ! "Han sa: följ oss hem.";
            "Gilla detta" => "Gilla detta:" ! "Många kan gilla detta och mer.";
            "Kopiera länk" => "Kopiera länk" ! "Hon kan kopiera länk efter länk.";
            "Lyssna på artikeln" => "Lyssna på artikeln" ! "De vill lyssna på artikeln i kväll.";
            "Skicka med e-post" => "Skicka med e-post" ! "De vill skicka med e-post ett brev.";
            "Skriv ut" => "Skriv ut" ! "Han sa: skriv ut boken.";
            "Spara artikel" => "Spara artikel" ! "De kan spara artikel efter artikel.";
            "Textstorlek" => "Textstorlek" ! "Den textstorlek han valde var liten.";
        }
        Share Start {
            "Följ oss på" => "Följ oss på Facebook" ! "Han sa: följ oss på vägen.";
            "Gilla oss på" => "Gilla oss på Facebook" ! "De kan gilla oss på ön.";
        }
        Subscribe Whole {
            "Avregistrera" => "Avregistrera" ! "Han vill avregistrera bilen.";
            "Bli prenumerant" => "Bli prenumerant" ! "Hon vill bli prenumerant snart.";
            "Prenumerera" => "Prenumerera" ! "Många vill prenumerera.";
            "Prenumerera på vårt nyhetsbrev" => "Prenumerera på vårt nyhetsbrev" ! "Många vill prenumerera på vårt nyhetsbrev i dag.";
            "Skapa konto" => "Skapa konto" ! "Banken ska skapa konto och kort.";
        }
        Subscribe Start {
            "Ange din e-postadress för att prenumerera" => "Ange din e-postadress för att prenumerera på denna blogg" ! "Han sa: ange din e-postadress.";
            [inferred] "Den här artikeln är för prenumeranter" => "Den här artikeln är för prenumeranter." ! "Bara den här artikeln är för prenumeranter.";
            "Prenumerera på:" => "Prenumerera på: Kommentarer till inlägget (Atom)" ! "Många vill prenumerera på tidningen.";
            "Redan prenumerant?" => "Redan prenumerant? Logga in" ! "Hon är redan prenumerant.";
        }
        Advertisement Whole {
            "Annons" => "ANNONS" ! "En annons var falsk.";
            "Annonssamarbete" => "Annonssamarbete" ! "Ett annonssamarbete är dyrt.";
            [inferred] "Artikeln fortsätter under annonsen" => "Artikeln fortsätter under annonsen" ! "Han sa att artikeln fortsätter under annonsen.";
            "Sponsrat innehåll" => "Sponsrat innehåll" ! "Det är sponsrat innehåll från banken.";
        }
        Cookie Whole {
            "Acceptera alla" => "Acceptera alla" ! "Hon kan acceptera alla planer.";
            "Acceptera alla cookies" => "Acceptera alla cookies" ! "Hon kan acceptera alla cookies.";
            "Avvisa alla" => "Avvisa alla" ! "Hon kan avvisa alla planer.";
            "Cookieinställningar" => "Cookieinställningar" ! "Våra cookieinställningar saknas.";
            "Cookiepolicy" => "Cookiepolicy" ! "Vår cookiepolicy saknas.";
            "Endast nödvändiga cookies" => "Endast nödvändiga cookies" ! "Hon tar endast nödvändiga cookies.";
            "Godkänn alla" => "Godkänn alla" ! "Hon sa: godkänn alla planer.";
            "Godkänn alla cookies" => "Godkänn alla cookies" ! "Hon sa: godkänn alla cookies.";
            "Hantera alternativ" => "Hantera alternativ" ! "Hon kan hantera alternativ bra.";
            "Hantera cookies" => "Hantera cookies" ! "Hon kan hantera cookies bra.";
            "Integritetspolicy" => "Integritetspolicy" ! "Vår integritetspolicy saknas.";
            "Neka alla" => "Neka alla" ! "Hon kan neka alla planer.";
            "Tillåt alla" => "Tillåt alla" ! "Hon sa: tillåt alla planer.";
            "Tillåt urval" => "Tillåt urval" ! "Hon sa: tillåt urval av planer.";
            "Vi värdesätter din integritet" => "Vi värdesätter din integritet" ! "Hon sa: vi värdesätter din integritet.";
            "Vi värnar om din integritet" => "Vi värnar om din integritet" ! "Hon sa: vi värnar om din integritet.";
            "Visa detaljer" => "Visa detaljer" ! "Kartan ska visa detaljer av vägar.";
        }
        Cookie Start {
            "Denna webbplats använder cookies" => "Denna webbplats använder cookies." ! "Hon sa: denna webbplats använder cookies.";
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
        }
        Comment Whole {
            "Avbryt svar" => "Avbryt svar" ! "Han sa: avbryt svar och fråga.";
            "Inga kommentarer" => "Inga kommentarer" ! "Inga kommentarer kom i går.";
            "Kommentarer" => "12 kommentarer" ! "Kommentarer kom snabbt.";
            "Kommentera" => "Kommentera" ! "De vill kommentera planen.";
            "Lämna en kommentar" => "Lämna en kommentar" ! "De vill lämna en kommentar i dag.";
            "Lämna ett svar" => "Lämna ett svar" ! "De vill lämna ett svar i dag.";
            "Nyare kommentarer" => "Nyare kommentarer" ! "De nyare kommentarer han skrev sårade.";
            "Skicka en kommentar" => "Skicka en kommentar" ! "De vill skicka en kommentar i dag.";
            "Skicka kommentar" => "Skicka kommentar" ! "De vill skicka kommentar och bild.";
            "Skriv en kommentar" => "Skriv en kommentar" ! "Han sa: skriv en kommentar i dag.";
            "Svara" => "Svara" ! "De vill svara i dag.";
            "Visa kommentarer" => "Visa kommentarer" ! "Kartan ska visa kommentarer om vägar.";
            "Äldre kommentarer" => "Äldre kommentarer" ! "Hans äldre kommentarer sårade.";
        }
        Comment Start {
            "Denna webbplats använder Akismet" => "Denna webbplats använder Akismet för att minska skräppost." ! "Hon sa: denna webbplats använder Akismet.";
            "Din e-postadress kommer inte att publiceras" => "Din e-postadress kommer inte att publiceras." ! "Hon sa: din e-postadress kommer inte att publiceras.";
            "Din e-postadress kommer inte publiceras" => "Din e-postadress kommer inte publiceras." ! "Hon sa: din e-postadress kommer inte publiceras.";
            "Du måste vara inloggad för att" => "Du måste vara inloggad för att publicera en kommentar." ! "Hon sa: du måste vara inloggad för att rösta.";
            "Meddela mig om nya" => "Meddela mig om nya inlägg via e-post." ! "Hon sa: meddela mig om nya fall.";
            "Obligatoriska fält är märkta" => "Obligatoriska fält är märkta *" ! "Alla obligatoriska fält är märkta med krita.";
            "Spara mitt namn, min e-postadress" => "Spara mitt namn, min e-postadress och webbplats i denna webbläsare." ! "Hon sa: spara mitt namn, min e-postadress och bild.";
        }
        Navigation Whole {
            "Arkiv" => "Arkiv" ! "Ett arkiv brann i maj.";
            "Bloggarkiv" => "Bloggarkiv" ! "Ett bloggarkiv brann i maj.";
            "Föregående artikel" => "Föregående artikel" ! "En föregående artikel försvann.";
            "Föregående inlägg" => "Föregående inlägg" ! "Ett föregående inlägg försvann.";
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
            "Om oss" => "Om oss" ! "De talar om oss och er.";
            "Rapportera fel" => "Rapportera fel" ! "De vill rapportera fel i planen.";
            "Sök efter" => "Sök efter:" ! "Han sa: sök efter vatten.";
            "Till startsidan" => "Till startsidan" ! "Han gick till startsidan av huset.";
            "Till toppen" => "Till toppen" ! "Han gick till toppen av berget.";
            [inferred] "min läsning" => "5 min läsning" ! "Fem min läsning om dagen räcker.";
            "Äldre inlägg" => "Äldre inlägg" ! "Ett äldre inlägg försvann.";
        }
        Navigation Start {
            "Etiketter:" => "Etiketter: hamn, färja" ! "Etiketter föll av.";
            "Lästid:" => "Lästid: 3 minuter" ! "En lästid mäts.";
            "Visa i webbläsaren" => "Visa i webbläsaren" ! "De kan visa i webbläsaren hur det ser ut.";
        }
        Caption Start {
            "Arkivbild" => "Arkivbild: ett tåg" ! "En arkivbild visar honom.";
            "Bild:" => "Bild: Anna Svensson/TT" ! "Bild och ljud.";
            "Foto:" => "Foto: Anna Svensson" ! "Foto och film.";
            "Genrebild" => "Genrebild: ett tåg" ! "En genrebild visar honom.";
            "Illustration:" => "Illustration: Anna Svensson" ! "Illustration och text.";
        }
        Byline Start {
            "Författare:" => "Författare: Anna Svensson" ! "Författare och poet var hon.";
            "Skribent:" => "Skribent: Anna Svensson" ! "Skribent och poet.";
            "Text:" => "Text: Anna Svensson" ! "Text och bild.";
        }
        Byline BeforeName {
            "Av" => "Av Anna Svensson" ! "Av någon anledning föll han.";
            [told] "Av frilansjournalist" => "Av frilansjournalist Anna Svensson" ! "Av frilansjournalist blev han politiker.";
            [told] "Av reporter" => "Av reporter Anna Svensson" ! "Av reporter blev han politiker.";
            [told] "Bild och text:" => "Bild och text: Anna Svensson" ! "Bild och text hör ihop.";
            [told] "Debattartikel av" => "Debattartikel av Anna Svensson" ! "Debattartikel av detta slag är många.";
            [told] "Foto & text:" => "Foto & text: Anna Svensson" ! "Foto & text hör ihop.";
            [told] "Foto och text:" => "Foto och text: Anna Svensson" ! "Foto och text hör ihop.";
            [told] "Inlagd av" => "Inlagd av Anna Svensson" ! "Inlagd av grannen i går.";
            [told] "Insändare av" => "Insändare av Anna Svensson" ! "Insändare av detta slag är många.";
            [told] "Intervju av" => "Intervju av Anna Svensson" ! "Intervju av detta slag är ovanlig.";
            [told] "Krönika av" => "Krönika av Anna Svensson" ! "Krönika av detta slag är ovanlig.";
            [told] "Postad av" => "Postad av Anna Svensson" ! "Postad av grannen i går.";
            [told] "Publicerad av" => "Publicerad av Anna Svensson" ! "Publicerad av tidningen i går.";
            [told] "Publicerat av" => "Publicerat av Anna Svensson" ! "Publicerat av tidningen i går.";
            [told] "Reportage av" => "Reportage av Anna Svensson" ! "Reportage av detta slag är ovanliga.";
            [told] "Sammanställt av" => "Sammanställt av Anna Svensson" ! "Sammanställt av grannen i går.";
            [told] "Skriven av" => "Skriven av Anna Svensson" ! "Skriven av grannen i går.";
            [told] "Skrivet av" => "Skrivet av Anna Svensson" ! "Skrivet av grannen i går.";
            [told] "Text & bild:" => "Text & bild: Anna Svensson" ! "Text & bild hör ihop.";
            [told] "Text & foto:" => "Text & foto: Anna Svensson" ! "Text & foto hör ihop.";
            [told] "Text av" => "Text av Anna Svensson" ! "Text av detta slag är ovanlig.";
            [told] "Text och bild:" => "Text och bild: Anna Svensson" ! "Text och bild hör ihop.";
            [told] "Text och bilder:" => "Text och bilder: Anna Svensson" ! "Text och bilder hör ihop.";
            [told] "Text och foto:" => "Text och foto: Anna Svensson" ! "Text och foto hör ihop.";
            "Text/foto:" => "Text/foto: Anna Svensson" ! "Text/foto stod det där.";
            [told] "Upplagd av" => "Upplagd av Anna Svensson" ! "Upplagd av grannen i går.";
        }
        Published Start {
            "Publicerad" => "Publicerad 10 januari 2020" ! "Den publicerade listan är lång.";
            "Publicerat" => "Publicerat 10 januari 2020 kl. 20.15" ! "Det publicerat är långt.";
        }
        Updated Start {
            "Senast uppdaterad" => "Senast uppdaterad 2020-01-10" ! "Den är senast uppdaterad.";
            "Senast uppdaterat" => "Senast uppdaterat 2020-01-10" ! "Det är senast uppdaterat.";
            "Senast ändrad" => "Senast ändrad 2020-01-10" ! "Den är senast ändrad.";
            "Uppdaterad" => "Uppdaterad 10 januari 2020" ! "Den uppdaterade listan är lång.";
            "Uppdaterat" => "Uppdaterat 10 januari 2020" ! "Det uppdaterade är långt.";
        }
        Credit Start {
            "Källa:" => "Källa: TT" ! "Källa till glädje.";
            "Källor:" => "Källor: TT, AFP" ! "Källor till glädje.";
            "Översättning:" => "Översättning: Anna Svensson" ! "Översättning är svårt.";
        }
        Correction Start {
            "I en tidigare version av artikeln" => "I en tidigare version av artikeln stod fel namn." ! "Det stod i en tidigare version av artikeln.";
            "I en tidigare version av den här artikeln" => "I en tidigare version av den här artikeln stod fel namn." ! "Det stod i en tidigare version av den här artikeln.";
            "Rättelse:" => "Rättelse: namnet var fel." ! "Rättelse begärdes.";
        }
        Note Start {
            [inferred] "Redaktionens anmärkning:" => "Redaktionens anmärkning: namnet är rättat." ! "En redaktionens anmärkning hjälper.";
        }
    },
};
