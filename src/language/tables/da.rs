//! Danish.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Danish.
pub(crate) static DA: Language = Language {
    code: "da",
    name: "Danish",
    date_order: DateOrder::DayMonth,
    months: [
        &["januar", "jan"],
        &["februar", "feb"],
        &["marts", "mar"],
        &["april", "apr"],
        &["maj"],
        &["juni", "jun"],
        &["juli", "jul"],
        &["august", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "okt"],
        &["november", "nov"],
        &["december", "dec"],
    ],
    weekdays: &[
        "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "man", "tirs",
        "ons", "tors", "fre", "lør", "søn",
    ],
    date_words: &["d", "den", "kl", "klokken"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["for"],
        after: &["siden"],
        units: [
            &["minut", "minutter", "min"],
            &["time", "timer"],
            &["dag", "dage"],
            &["uge", "uger"],
            &["måned", "måneder"],
            &["år"],
        ],
    },
    filing: Filing {
        labels: &[
            "Advarsel",
            "Analyse",
            "Anmeldelse",
            "Leder",
            "Spørgsmål",
            "Svar",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "Reuters", "Ritzau", "/ritzau/", "dpa"],
    staff: &[
        "Debatredaktionen",
        "Erhvervsredaktionen",
        "Kulturredaktionen",
        "Nyhedsredaktionen",
        "Redaktionen",
        "Sportsredaktionen",
        "Udlandsredaktionen",
        "Vores korrespondent",
        "Vores udsendte",
        "Webredaktionen",
        "redaktionen",
    ],
    roles: &[
        "chefredaktør",
        "fotograf",
        "journalist",
        "korrespondent",
        "kommentator",
        "redaktør",
        "reporter",
        "anmelder",
        "ansvarshavende chefredaktør",
        "debatredaktør",
        "debattør",
        "erhvervsjournalist",
        "erhvervsredaktør",
        "forfatter",
        "freelancejournalist",
        "freelancer",
        "journalistpraktikant",
        "journaliststuderende",
        "klummeskribent",
        "kronikør",
        "kulturredaktør",
        "lederskribent",
        "nyhedsredaktør",
        "politisk kommentator",
        "politisk redaktør",
        "praktikant",
        "pressefotograf",
        "redaktionschef",
        "skribent",
        "sportsjournalist",
        "sportsredaktør",
        "udlandskorrespondent",
        "udlandsredaktør",
        "videojournalist",
    ],
    joiners: &["og"],
    author_labels: &[
        "Forfatter",
        "Forfattere",
        "Om forfatteren",
        "Om forfatterne",
    ],
    located: &["fra", "i"],
    function_words: &[
        "og", "at", "det", "der", "en", "på", "er", "af", "for", "med", "til", "den", "har",
        "ikke", "som", "et", "men", "de", "sig", "fra", "efter", "blev", "også", "hvad", "mellem",
    ],
    cues: cues! {
        Rail Whole {
            "Anbefalede artikler" => "Anbefalede artikler" ! "De anbefalede artikler var lange.";
            "Anbefalet til dig" => "Anbefalet til dig" ! "Det er anbefalet til dig og mig.";
            "Du er måske også interesseret i" => "Du er måske også interesseret i" ! "Du er måske også interesseret i havet, sagde han.";
            "Flere artikler" => "Flere artikler" ! "Der kommer flere artikler om det.";
            "Flere nyheder" => "Flere nyheder" ! "Der kommer flere nyheder om det.";
            "Lignende artikler" => "Lignende artikler" ! "Lignende artikler blev fundet i hans taske.";
            "Lignende indlæg" => "Lignende indlæg" ! "Et lignende indlæg kom i maj.";
            "Læs også" => "LÆS OGSÅ" ! "Hun læs også bøger.";
            "Mere om emnet" => "Mere om emnet" ! "Han sagde mere om emnet.";
            "Mest kommenterede" => "Mest kommenterede" ! "Den mest kommenterede kamp var i maj.";
            "Mest læst" => "Mest læst" ! "Den er mest læst i byen.";
            "Mest læste" => "Mest læste" ! "Den mest læste bog er gammel.";
            "Mest sete" => "Mest sete" ! "Den mest sete film er dansk.";
            "Måske vil du også synes om" => "Måske vil du også synes om" ! "Han sagde: måske vil du også synes om havet.";
            "Nye indlæg" => "Nye indlæg" ! "De nye indlæg blev slettet.";
            "Nye kommentarer" => "Nye kommentarer" ! "De nye kommentarer var grove.";
            "Nyeste artikler" => "Nyeste artikler" ! "Hans nyeste artikler er lange.";
            "Nyeste indlæg" => "Nyeste indlæg" ! "Hans nyeste indlæg blev slettet.";
            "Nyeste kommentarer" => "Nyeste kommentarer" ! "De nyeste kommentarer var grove.";
            "Populære artikler" => "Populære artikler" ! "Populære artikler bliver hurtigt udsolgt.";
            "Populære indlæg" => "Populære indlæg" ! "De populære indlæg han skrev, forsvandt.";
            "Relaterede artikler" => "Relaterede artikler" ! "De relaterede artikler faldt.";
            "Relaterede emner" => "Relaterede emner" ! "De talte om handel og relaterede emner.";
            "Relaterede indlæg" => "Relaterede indlæg" ! "De relaterede indlæg forsvandt.";
            "Relaterede nyheder" => "Relaterede nyheder" ! "Der var ingen relaterede nyheder den dag.";
            "Relateret" => "Relateret" ! "Relateret til kongen flygtede han.";
            "Relateret indhold" => "Relateret indhold" ! "Det er relateret indhold fra ham.";
            "Seneste artikler" => "Seneste artikler" ! "Hans seneste artikler er lange.";
            "Seneste indlæg" => "Seneste indlæg" ! "Hans seneste indlæg forsvandt.";
            "Seneste kommentarer" => "Seneste kommentarer" ! "Hans seneste kommentarer sårede.";
            "Seneste nyheder" => "Seneste nyheder" ! "De seneste nyheder er dårlige.";
            "Seneste nyt" => "SENESTE NYT" ! "Det seneste nyt var dårligt.";
            "Topnyheder" => "Topnyheder" ! "Dagens topnyheder var triste.";
        }
        ReadMore Whole {
            "Artiklen fortsætter efter annoncen" => "Artiklen fortsætter efter annoncen" ! "Han sagde, at artiklen fortsætter efter annoncen.";
            "Artiklen fortsætter efter videoen" => "Artiklen fortsætter efter videoen" ! "Han siger, at artiklen fortsætter efter videoen om havet.";
            [inferred] "Artiklen fortsætter under annoncen" => "Artiklen fortsætter under annoncen" ! "Han sagde, at artiklen fortsætter under annoncen.";
            "Artiklen fortsætter under billedet" => "Artiklen fortsætter under billedet" ! "Han siger, at artiklen fortsætter under billedet af kongen.";
            "Fortsæt læsning" => "Fortsæt læsning" ! "Han sagde: fortsæt læsning af bogen.";
            "Fortsæt med at læse" => "Fortsæt med at læse" ! "Han bad dem: fortsæt med at læse højt.";
            "Læs hele artiklen" => "Læs hele artiklen" ! "Han sagde: læs hele artiklen i bogen.";
            "Læs mere" => "Læs mere" ! "Børn bør læse mere.";
            "Læs mere her" => "Læs mere her" ! "Læs mere her end der, sagde hun.";
            "Læs videre" => "Læs videre" ! "Han sagde: læs videre i bogen.";
            "Se alle" => "Se alle" ! "Han kunne se alle husene fra bakken.";
            "Vis alle" => "Vis alle" ! "Vis alle veje på kortet, sagde han.";
            "Vis flere" => "Vis flere" ! "Han sagde: vis flere veje.";
            "Vis mere" => "Vis mere" ! "Han sagde: vis mere mod.";
        }
        ReadMore Start {
            "Læs også:" => "Læs også: Priserne stiger" ! "Læs også bøger.";
            "Se også:" => "Se også: Priserne stiger" ! "De ville se også havet.";
        }
        Share Whole {
            "Del" => "DEL" ! "Del brødet, sagde han.";
            "Del artiklen" => "Del artiklen" ! "Han vil del artiklen op.";
            "Del dette" => "Del dette:" ! "En del dette år var vrede.";
            "Del på Facebook" => "Del på Facebook" ! "En del på Facebook var vrede.";
            "Del på LinkedIn" => "Del på LinkedIn" ! "En del på LinkedIn er falske profiler.";
            "Del på Pinterest" => "Del på Pinterest" ! "En del på Pinterest var vrede.";
            "Del på Twitter" => "Del på Twitter" ! "En del på Twitter var vrede.";
            "Del på WhatsApp" => "Del på WhatsApp" ! "En del på WhatsApp er falske beskeder.";
            "Del på X" => "Del på X" ! "En del på X var vrede.";
            "Del til Facebook" => "Del til Facebook" ! "Han solgte sin del til Facebook i maj.";
            "Del til Twitter" => "Del til Twitter" ! "Han solgte sin del til Twitter i maj.";
            "Del via e-mail" => "Del via e-mail" ! "En del via e-mail, en del via brev.";
            "Del via mail" => "Del via mail" ! "En del via mail kom for sent.";
            "Følg os" => "Følg os" ! "Han sagde: følg os hjem.";
            "Gem artikel" => "Gem artikel" ! "Gem artikel og kvittering, sagde han.";
            "Kopier link" => "Kopier link" ! "Han sagde: kopier link til hende.";
            "Kopiér link" => "Kopiér link" ! "Kopiér link og billede, sagde hun.";
            "Lyt til artikel" => "Lyt til artikel" ! "Lyt til artikel 5, sagde dommeren.";
            "Lyt til artiklen" => "Lyt til artiklen" ! "Han sagde: lyt til artiklen i aften.";
            "Send med mail" => "Send med mail" ! "Han sagde: send med mail et brev.";
            "Synes godt om" => "Synes godt om:" ! "De synes godt om havet.";
            "Tekststørrelse" => "Tekststørrelse" ! "Skiltets tekststørrelse var for lille.";
            "Tip en ven" => "Tip en ven" ! "Tip en ven om jobbet, sagde hun.";
            "Udskriv" => "Udskriv" ! "Han sagde: udskriv bogen.";
        }
        Share Start {
            "Følg os på" => "Følg os på Facebook" ! "Han sagde: følg os på vejen.";
            "Klik for at dele på" => "Klik for at dele på Facebook" ! "Der stod: klik for at dele på nettet.";
        }
        Share Anywhere {
            "(Åbner i et nyt vindue)" => "Klik for at udskrive (Åbner i et nyt vindue)" ! "Siden åbner i et nyt vindue.";
        }
        Subscribe Whole {
            "Abonnér" => "Abonnér" ! "Abonnér på avisen i dag, sagde han.";
            "Afmeld" => "Afmeld" ! "Afmeld dig, sagde han.";
            "Afmeld nyhedsbrev" => "Afmeld nyhedsbrev" ! "Man kan afmelde nyhedsbrevet.";
            "Bliv abonnent" => "Bliv abonnent" ! "Hun vil blive abonnent.";
            "Kun for abonnenter" => "Kun for abonnenter" ! "Det er et møde kun for abonnenter på avisen.";
            "Køb abonnement" => "Køb abonnement" ! "Køb abonnement hos os, sagde han.";
            "Opret bruger" => "Opret bruger" ! "Opret bruger hos kommunen, sagde han.";
            "Opret en konto" => "Opret en konto" ! "Opret en konto til hvert barn, sagde banken.";
            "Opret konto" => "Opret konto" ! "Han sagde: opret konto i banken.";
            "Tilmeld dig" => "Tilmeld dig" ! "Tilmeld dig kurset, sagde han.";
            "Tilmeld dig nyhedsbrevet" => "Tilmeld dig nyhedsbrevet" ! "Han sagde: tilmeld dig nyhedsbrevet i dag.";
            "Tilmeld nyhedsbrev" => "Tilmeld nyhedsbrev" ! "Han sagde: tilmeld nyhedsbrev og kursus.";
        }
        Subscribe Start {
            "Abonner på:" => "Abonner på: Kommentarer til indlægget (Atom)" ! "Han sagde: abonner på avisen.";
            "Allerede abonnent?" => "Allerede abonnent? Log ind" ! "Hun er allerede abonnent.";
            [inferred] "Denne artikel er for abonnenter" => "Denne artikel er for abonnenter." ! "Kun denne artikel er for abonnenter.";
            "Denne artikel er kun for abonnenter" => "Denne artikel er kun for abonnenter." ! "Han siger, at denne artikel er kun for abonnenter.";
            "Er du allerede abonnent?" => "Er du allerede abonnent? Log ind" ! "Han spurgte: er du allerede abonnent?";
            "Har du allerede en konto?" => "Har du allerede en konto? Log ind" ! "Banken spurgte: har du allerede en konto?";
            "Tilmeld dig vores nyhedsbrev" => "Tilmeld dig vores nyhedsbrev" ! "Han sagde: tilmeld dig vores nyhedsbrev.";
            "Ved at tilmelde dig" => "Ved at tilmelde dig accepterer du vores vilkår." ! "Du kan vinde ved at tilmelde dig i maj.";
        }
        Subscribe Anywhere {
            "direkte i din indbakke" => "Få dagens nyheder direkte i din indbakke." ! "Brevet kom direkte i din postkasse.";
        }
        Advertisement Whole {
            "Annonce" => "ANNONCE" ! "En annonce var falsk.";
            "Annoncer" => "Annoncer" ! "Annoncer i avisen er dyre.";
            "Annoncørbetalt indhold" => "Annoncørbetalt indhold" ! "Det er annoncørbetalt indhold fra banken.";
            "Betalt indhold" => "Betalt indhold" ! "Betalt indhold skal mærkes.";
            "Kommercielt samarbejde" => "Kommercielt samarbejde" ! "Et kommercielt samarbejde med banken er slut.";
            "Reklame" => "Reklame" ! "Reklame er dyrt.";
            "Reklamelinks" => "Reklamelinks" ! "Reklamelinks skal mærkes.";
            "Sponseret indhold" => "Sponseret indhold" ! "Sponseret indhold skal mærkes.";
            "Sponsoreret indhold" => "Sponsoreret indhold" ! "Det er sponsoreret indhold fra banken.";
        }
        Cookie Whole {
            "Accepter alle" => "Accepter alle" ! "Han sagde: accepter alle planer.";
            "Accepter alle cookies" => "Accepter alle cookies" ! "Han sagde: accepter alle cookies.";
            [inferred] "Administrer muligheder" => "Administrer muligheder" ! "Han sagde: administrer muligheder og data.";
            "Administrer samtykke" => "Administrer samtykke" ! "Han sagde: administrer samtykke og data.";
            "Afvis alle" => "Afvis alle" ! "Han sagde: afvis alle planer.";
            "Afvis alle cookies" => "Afvis alle cookies" ! "Afvis alle cookies med nødder, sagde han.";
            "Cookie-indstillinger" => "Cookie-indstillinger" ! "Hans cookie-indstillinger er gamle.";
            "Cookiedeklaration" => "Cookiedeklaration" ! "Firmaets cookiedeklaration er lang.";
            "Cookieindstillinger" => "Cookieindstillinger" ! "Vores cookieindstillinger mangler.";
            "Cookiepolitik" => "Cookiepolitik" ! "Vores cookiepolitik mangler.";
            [inferred] "Kun nødvendige" => "Kun nødvendige" ! "De har kun nødvendige ting med.";
            "Kun nødvendige cookies" => "Kun nødvendige cookies" ! "Hun tager kun nødvendige cookies.";
            "Persondatapolitik" => "Persondatapolitik" ! "Firmaets persondatapolitik er lang.";
            "Privatlivs- og cookiepolitik" => "Privatlivs- og cookiepolitik" ! "Skolens privatlivs- og cookiepolitik er ny.";
            "Privatlivspolitik" => "Privatlivspolitik" ! "Vores privatlivspolitik mangler.";
            "Strengt nødvendige cookies" => "Strengt nødvendige cookies" ! "De strengt nødvendige cookies kan ikke fravælges.";
            "Tillad alle" => "Tillad alle" ! "Han sagde: tillad alle planer.";
            "Tillad valgte" => "Tillad valgte" ! "Han sagde: tillad valgte planer.";
            "Vi respekterer dit privatliv" => "Vi respekterer dit privatliv" ! "Hun sagde: vi respekterer dit privatliv.";
            "Vi værdsætter dit privatliv" => "Vi værdsætter dit privatliv" ! "Hun sagde: vi værdsætter dit privatliv.";
            "Vis detaljer" => "Vis detaljer" ! "Han sagde: vis detaljer af vejen.";
        }
        Cookie Start {
            "Den tekniske lagring eller adgang" => "Den tekniske lagring eller adgang er strengt nødvendig." ! "Loven kræver den tekniske lagring eller adgang til data.";
            "Denne hjemmeside bruger cookies" => "Denne hjemmeside bruger cookies." ! "Hun sagde: denne hjemmeside bruger cookies.";
            "Denne side bruger cookies" => "Denne side bruger cookies." ! "Han siger, at denne side bruger cookies.";
            "Dette website bruger cookies" => "Dette website bruger cookies." ! "Hun sagde: dette website bruger cookies.";
            "For at give de bedste oplevelser" => "For at give de bedste oplevelser bruger vi teknologier som cookies." ! "Hotellet åbner for at give de bedste oplevelser.";
            "Vi anvender cookies" => "Vi anvender cookies til statistik." ! "Han siger, at vi anvender cookies.";
            "Vi bruger cookies" => "Vi bruger cookies til at måle besøg." ! "Hun sagde: vi bruger cookies.";
            "Vi og vores partnere gemmer" => "Vi og vores partnere gemmer oplysninger på en enhed." ! "Hun sagde: vi og vores partnere gemmer gas.";
        }
        Copyright Whole {
            "Drevet af WordPress" => "Drevet af WordPress" ! "Siden er drevet af WordPress og kaffe.";
            "Køres af WordPress" => "Køres af WordPress" ! "Siden køres af WordPress og ham.";
            "Leveret af Blogger" => "Leveret af Blogger." ! "Siden er leveret af Blogger og hende.";
            "Stolt drevet af WordPress" => "Stolt drevet af WordPress" ! "Siden er stolt drevet af WordPress og hende.";
        }
        Copyright Start {
            [inferred] "Alt materiale er omfattet af gældende lov" => "Alt materiale er omfattet af gældende lov om ophavsret." ! "Han siger, at alt materiale er omfattet af gældende lov.";
        }
        Copyright Anywhere {
            "Alle rettigheder forbeholdes" => "Alle rettigheder forbeholdes" ! "Alle rettigheder gælder.";
            "Eftertryk forbudt" => "© Avisen. Eftertryk forbudt." ! "Eftertryk er ikke forbudt.";
        }
        Comment Whole {
            "Annuller svar" => "Annuller svar" ! "Han sagde: annuller svar og spørgsmål.";
            "Ingen kommentarer" => "Ingen kommentarer" ! "Ingen kommentarer kom i går.";
            "Kommentarer" => "12 kommentarer" ! "Kommentarer kom hurtigt.";
            "Kommentér" => "Kommentér" ! "Han sagde: kommentér planen.";
            "Log ind for at kommentere" => "Log ind for at kommentere" ! "Log ind for at kommentere sagen, sagde hun.";
            "Log ind for at skrive en kommentar" => "Log ind for at skrive en kommentar" ! "Log ind for at skrive en kommentar om skat, sagde hun.";
            "Log ind for at svare" => "Log ind for at svare" ! "Log ind for at svare på brevet, sagde hun.";
            "Nyere kommentarer" => "Nyere kommentarer" ! "Hans nyere kommentarer sårede.";
            "Send en kommentar" => "Send en kommentar" ! "Han sagde: send en kommentar i dag.";
            "Skriv en kommentar" => "Skriv en kommentar" ! "Han sagde: skriv en kommentar i dag.";
            "Skriv et svar" => "Skriv et svar" ! "Han sagde: skriv et svar i dag.";
            "Skriv kommentar" => "Skriv kommentar" ! "Han sagde: skriv kommentar og brev.";
            "Tilføj en kommentar" => "Tilføj en kommentar" ! "Tilføj en kommentar om skat, sagde hun.";
            "Tilføj kommentar" => "Tilføj kommentar" ! "Tilføj kommentar og dato, sagde hun.";
            "Vis alle kommentarer" => "Vis alle kommentarer" ! "Vis alle kommentarer om sagen, sagde hun.";
            "Vis kommentarer" => "Vis kommentarer" ! "Han sagde: vis kommentarer og breve.";
            "Vær den første til at kommentere" => "Vær den første til at kommentere" ! "Vær den første til at kommentere sagen, sagde hun.";
            "Ældre kommentarer" => "Ældre kommentarer" ! "Hans ældre kommentarer sårede.";
        }
        Comment Start {
            "Der er lukket for kommentarer" => "Der er lukket for kommentarer." ! "Han siger, at der er lukket for kommentarer.";
            "Dette websted bruger Akismet" => "Dette websted bruger Akismet til at reducere spam." ! "Hun sagde: dette websted bruger Akismet.";
            "Din e-mailadresse vil ikke blive offentliggjort" => "Din e-mailadresse vil ikke blive offentliggjort." ! "Han lovede: din e-mailadresse vil ikke blive offentliggjort.";
            "Din e-mailadresse vil ikke blive publiceret" => "Din e-mailadresse vil ikke blive publiceret." ! "Hun sagde: din e-mailadresse vil ikke blive publiceret.";
            "Din kommentar afventer" => "Din kommentar afventer godkendelse." ! "Han siger, at din kommentar afventer svar.";
            "Du skal være logget ind for at" => "Du skal være logget ind for at skrive en kommentar." ! "Hun sagde: du skal være logget ind for at stemme.";
            "Gem mit navn, mail" => "Gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer." ! "Hun sagde: gem mit navn, mail og billede.";
            "Giv mig besked om nye" => "Giv mig besked om nye indlæg via e-mail." ! "Hun sagde: giv mig besked om nye sager.";
            "Krævede felter er markeret med" => "Krævede felter er markeret med *" ! "Alle krævede felter er markeret med kridt.";
        }
        Navigation Whole {
            "Blogarkiv" => "Blogarkiv" ! "Et blogarkiv brændte i maj.";
            "Brugervilkår" => "Brugervilkår" ! "Firmaets brugervilkår er lange.";
            "Forrige artikel" => "Forrige artikel" ! "Den forrige artikel er lang.";
            "Forrige indlæg" => "Forrige indlæg" ! "Hans forrige indlæg forsvandt.";
            "Forrige side" => "Forrige side" ! "Den forrige side var blank.";
            "Forside" => "Forside" ! "Bogens forside er rød.";
            "Glemt adgangskode?" => "Glemt adgangskode?" ! "Han har glemt adgangskode og nøgle.";
            "Gå til hovedindhold" => "Gå til hovedindhold" ! "Man kan gå til hovedindhold og billeder.";
            "Gå til indhold" => "Gå til indhold" ! "Vi vil gå til indhold nu.";
            "Hop til indhold" => "Hop til indhold" ! "Et hop til indhold kom sent.";
            "Indlægsnavigation" => "Indlægsnavigation" ! "En indlægsnavigation mangler.";
            "Kategorier" => "Kategorier" ! "Der er tre kategorier.";
            "Kontakt os" => "Kontakt os" ! "Han sagde: kontakt os i dag.";
            "Log ind" => "Log ind" ! "Mange vil log ind her.";
            "Mistet din adgangskode?" => "Mistet din adgangskode?" ! "Har du mistet din adgangskode?";
            "Nyere indlæg" => "Nyere indlæg" ! "Et nyere indlæg forsvandt.";
            "Nyere opslag" => "Nyere opslag" ! "Et nyere opslag forsvandt.";
            "Næste artikel" => "Næste artikel" ! "Den næste artikel er lang.";
            "Næste indlæg" => "Næste indlæg" ! "Hans næste indlæg kommer i maj.";
            "Næste side" => "Næste side" ! "Den næste side var blank.";
            "Om os" => "Om os" ! "De taler om os og jer.";
            "Siden blev ikke fundet" => "Siden blev ikke fundet" ! "Siden blev ikke fundet i bogen.";
            "Spring til hovedindhold" => "Spring til hovedindhold" ! "Spring til hovedindhold og billeder, sagde hun.";
            "Spring til indhold" => "Spring til indhold" ! "Hans spring til indhold kom sent.";
            "Søg efter" => "Søg efter:" ! "Han sagde: søg efter vand.";
            "Til toppen" => "Til toppen" ! "Han gik til toppen af bakken.";
            "Tilbage til forsiden" => "Tilbage til forsiden" ! "Han bladrede tilbage til forsiden af avisen.";
            "Tilbage til toppen" => "Tilbage til toppen" ! "Holdet er tilbage til toppen af ligaen.";
            "Videre til indhold" => "Videre til indhold" ! "De vil videre til indhold nu.";
            "min. læsetid" => "3 min. læsetid" ! "Der var ti min. læsetid tilbage.";
            "minutters læsning" => "3 minutters læsning" ! "Efter ti minutters læsning sov hun.";
            "Ældre indlæg" => "Ældre indlæg" ! "Et ældre indlæg forsvandt.";
            "Ældre opslag" => "Ældre opslag" ! "Et ældre opslag forsvandt.";
        }
        Navigation Start {
            "Arkiveret under:" => "Arkiveret under: Nyheder, Sport" ! "Sagen er arkiveret under: lokale sager.";
            "Emneord:" => "Emneord: havn, færge" ! "Emneord er vigtige.";
            "Har du fundet en fejl?" => "Har du fundet en fejl? Skriv til os" ! "Læreren spurgte: har du fundet en fejl?";
            "Læsetid:" => "Læsetid: 3 minutter" ! "En læsetid måles.";
            "Nøgleord:" => "Nøgleord: havn, færge" ! "Nøgleord er vigtige.";
            "Vis i browser" => "Vis i browser" ! "Der stod: vis i browser.";
        }
        Caption Start {
            "Arkivfoto" => "Arkivfoto: et tog" ! "Et arkivfoto er gammelt.";
            "Foto:" => "Foto: Anna Jensen" ! "Foto og film.";
            "Fotograf:" => "Fotograf: Anna Jensen" ! "Fotograf var hun aldrig.";
            "Genrefoto" => "Genrefoto: et tog" ! "Et genrefoto er gammelt.";
            "Illustration:" => "Illustration: Anna Jensen" ! "Illustration og tekst.";
            "Modelfoto" => "Modelfoto: et tog" ! "Et modelfoto er gammelt.";
            "PR-foto:" => "PR-foto: Nordisk Film" ! "Et PR-foto: en bil.";
            "Pressefoto:" => "Pressefoto: Nordisk Film" ! "Et pressefoto: en bil.";
            "Skærmbillede:" => "Skærmbillede: YouTube" ! "Et skærmbillede: en bil.";
        }
        Byline Start {
            "Foto og tekst:" => "Foto og tekst: Anna Jensen" ! "Foto og tekst er hendes.";
            [needs_language] "Journalist:" => "Journalist: Anna Jensen" ! "Journalist og digter.";
            "Skribent:" => "Skribent: Anna Jensen" ! "Skribent og digter.";
            "Tekst og billeder:" => "Tekst og billeder: Anna Jensen" ! "Tekst og billeder er hendes.";
            "Tekst og foto:" => "Tekst og foto: Anna Jensen" ! "Tekst og foto er hendes.";
            "Tekst og fotos:" => "Tekst og fotos: Anna Jensen" ! "Tekst og fotos er hendes.";
            "Tekst:" => "Tekst: Anna Jensen" ! "Tekst og musik.";
        }
        Byline BeforeName {
            "Af" => "Af Anna Jensen" ! "Af en eller anden grund faldt han.";
            [needs_language] "Af ansvarshavende chefredaktør" => "Af ansvarshavende chefredaktør Anna Jensen" ! "Af ansvarshavende chefredaktør blev han afviser.";
            [needs_language] "Af biskop" => "Af biskop Anna Jensen" ! "Af biskop blev han munk.";
            [needs_language] "Af borgmester" => "Af borgmester Anna Jensen" ! "Af borgmester blev han minister.";
            [needs_language] "Af byrådsmedlem" => "Af byrådsmedlem Anna Jensen" ! "Af byrådsmedlem blev han borgmester.";
            [needs_language] "Af chefredaktør" => "Af chefredaktør Anna Jensen" ! "Af chefredaktør blev han forfatter.";
            [needs_language] "Af debatredaktør" => "Af debatredaktør Anna Jensen" ! "Af debatredaktør blev han forfatter.";
            [needs_language] "Af erhvervsredaktør" => "Af erhvervsredaktør Anna Jensen" ! "Af erhvervsredaktør blev han forfatter.";
            [needs_language] "Af folketingsmedlem" => "Af folketingsmedlem Anna Jensen" ! "Af folketingsmedlem blev han minister.";
            [needs_language] "Af forfatter" => "Af forfatter Anna Jensen" ! "Af forfatter blev han præst.";
            [needs_language] "Af formand" => "Af formand Anna Jensen" ! "Af formand blev han kasserer.";
            [needs_language] "Af journalist" => "Af journalist Anna Jensen" ! "Af journalist blev han præst.";
            [needs_language] "Af journaliststuderende" => "Af journaliststuderende Anna Jensen" ! "Af journaliststuderende blev der færre.";
            [needs_language] "Af korrespondent" => "Af korrespondent Anna Jensen" ! "Af korrespondent blev han redaktør.";
            [needs_language] "Af kulturredaktør" => "Af kulturredaktør Anna Jensen" ! "Af kulturredaktør blev han forfatter.";
            [needs_language] "Af lektor" => "Af lektor Anna Jensen" ! "Af lektor blev han professor.";
            [needs_language] "Af politisk redaktør" => "Af politisk redaktør Anna Jensen" ! "Af politisk redaktør blev han forfatter.";
            [needs_language] "Af politisk reporter" => "Af politisk reporter Anna Jensen" ! "Af politisk reporter blev han minister.";
            [needs_language] "Af professor" => "Af professor Anna Jensen" ! "Af professor blev han rektor.";
            [needs_language] "Af redaktør" => "Af redaktør Anna Jensen" ! "Af redaktør blev han forfatter.";
            [needs_language] "Af reporter" => "Af reporter Anna Jensen" ! "Af reporter blev han præst.";
            [needs_language] "Af sognepræst" => "Af sognepræst Anna Jensen" ! "Af sognepræst blev han biskop.";
            [needs_language] "Af sportsredaktør" => "Af sportsredaktør Anna Jensen" ! "Af sportsredaktør blev han forfatter.";
            [needs_language] "Anmeldt af" => "Anmeldt af Anna Jensen" ! "Bogen er anmeldt af hende.";
            [needs_language] "Debatindlæg af" => "Debatindlæg af Anna Jensen" ! "Debatindlæg af denne slags er sjældne.";
            [needs_language] "Forfatter:" => "Forfatter: Anna Jensen" ! "Forfatter og digter.";
            [needs_language] "Fortalt til" => "Fortalt til Anna Jensen" ! "Det er fortalt til hende.";
            [needs_language] "Foto & tekst:" => "Foto & tekst: Anna Jensen" ! "Foto & tekst hører sammen.";
            [needs_language] "Indsendt af" => "Indsendt af Anna Jensen" ! "Det er indsendt af hende.";
            [needs_language] "Interview af" => "Interview af Anna Jensen" ! "Interview af denne slags er sjældne.";
            [needs_language] "Interview:" => "Interview: Anna Jensen" ! "Interview og foto mangler.";
            [needs_language] "Kronik af" => "Kronik af Anna Jensen" ! "Kronik af denne slags er sjælden.";
            [needs_language] "Læserbrev af" => "Læserbrev af Anna Jensen" ! "Læserbrev af denne slags er sjældne.";
            [needs_language] "Publiceret af" => "Publiceret af Anna Jensen" ! "Den er publiceret af hende.";
            [needs_language] "Reportage af" => "Reportage af Anna Jensen" ! "Reportage af denne slags er sjælden.";
            "Skrevet af" => "Skrevet af Anna Jensen" ! "Den er skrevet af hende.";
            [needs_language] "Tekst & foto:" => "Tekst & foto: Anna Jensen" ! "Tekst & foto hører sammen.";
            [needs_language] "Tekst og foto" => "Tekst og foto Anna Jensen" ! "Tekst og foto er hendes.";
        }
        Published Start {
            "Først publiceret" => "Først publiceret 10. januar 2020" ! "Bogen blev først publiceret i maj.";
            "Offentliggjort" => "Offentliggjort 10. januar 2020" ! "Det offentliggjorte er langt.";
            "Oprettet:" => "Oprettet: 10. januar 2020" ! "Oprettet i 1920 lukkede den igen.";
            "Publiceret" => "Publiceret d. 10. januar 2020 kl. 20.15" ! "Den publicerede liste er lang.";
            "Udgivet" => "Udgivet 10. januar 2020" ! "Den udgivne liste er lang.";
        }
        Published BeforeDigit {
            "Publiceringsdato" => "Publiceringsdato: 10. januar 2020" ! "Publiceringsdato mangler.";
        }
        Updated Start {
            "Opdateret" => "Opdateret 10. januar 2020" ! "Den opdaterede liste er lang.";
            "Senest opdateret" => "Senest opdateret 10. januar 2020" ! "Den er senest opdateret.";
            "Senest ændret" => "Senest ændret 10. januar 2020" ! "Den er senest ændret.";
            "Sidst opdateret" => "Sidst opdateret 10. januar 2020" ! "Den er sidst opdateret.";
        }
        Updated BeforeDigit {
            "Redigeret" => "Redigeret 10. januar 2020" ! "Redigeret af ham.";
            "Seneste opdatering" => "Seneste opdatering: 10. januar 2020" ! "Seneste opdatering af planen.";
            "Ændret" => "Ændret 10. januar 2020" ! "Ændret plan gælder.";
        }
        Credit Start {
            "Kilde:" => "Kilde: Ritzau" ! "Kilde til glæde.";
            "Kilder:" => "Kilder: Ritzau, AFP" ! "Kilder til glæde.";
            "Oversat af:" => "Oversat af: Anna Jensen" ! "Bogen er oversat af: en dansker.";
            "Oversættelse:" => "Oversættelse: Anna Jensen" ! "Oversættelse er svært.";
        }
        Correction Start {
            [inferred] "Denne artikel er blevet rettet" => "Denne artikel er blevet rettet, da et navn var forkert." ! "Han siger, at denne artikel er blevet rettet.";
            "I en tidligere version af artiklen" => "I en tidligere version af artiklen stod et forkert navn." ! "Det stod i en tidligere version af artiklen.";
            [inferred] "I en tidligere version af denne artikel" => "I en tidligere version af denne artikel stod et forkert navn." ! "Det stod i en tidligere version af denne artikel.";
            "Præcisering:" => "Præcisering: navnet var forkert." ! "En præcisering: intet nyt.";
            "Rettelse:" => "Rettelse: navnet var forkert." ! "Rettelse er på vej.";
        }
        Note Start {
            "Redaktionel note:" => "Redaktionel note: et navn er ændret." ! "En redaktionel note: intet nyt.";
        }
    },
};
