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
            "Anbefalet til dig" => "Anbefalet til dig" ! "Det er anbefalet til dig og mig.";
            "Flere artikler" => "Flere artikler" ! "Der kommer flere artikler om det.";
            "Flere nyheder" => "Flere nyheder" ! "Der kommer flere nyheder om det.";
            "Lignende indlæg" => "Lignende indlæg" ! "Et lignende indlæg kom i maj.";
            "Læs også" => "LÆS OGSÅ" ! "Hun læs også bøger.";
            "Mere om emnet" => "Mere om emnet" ! "Han sagde mere om emnet.";
            "Mest læst" => "Mest læst" ! "Den er mest læst i byen.";
            "Mest læste" => "Mest læste" ! "Den mest læste bog er gammel.";
            "Måske vil du også synes om" => "Måske vil du også synes om" ! "Han sagde: måske vil du også synes om havet.";
            "Nyeste artikler" => "Nyeste artikler" ! "Hans nyeste artikler er lange.";
            "Populære indlæg" => "Populære indlæg" ! "De populære indlæg han skrev, forsvandt.";
            "Relaterede artikler" => "Relaterede artikler" ! "De relaterede artikler faldt.";
            "Relaterede indlæg" => "Relaterede indlæg" ! "De relaterede indlæg forsvandt.";
            "Relateret indhold" => "Relateret indhold" ! "Det er relateret indhold fra ham.";
            "Seneste artikler" => "Seneste artikler" ! "Hans seneste artikler er lange.";
            "Seneste indlæg" => "Seneste indlæg" ! "Hans seneste indlæg forsvandt.";
            "Seneste kommentarer" => "Seneste kommentarer" ! "Hans seneste kommentarer sårede.";
            "Seneste nyheder" => "Seneste nyheder" ! "De seneste nyheder er dårlige.";
            "Seneste nyt" => "SENESTE NYT" ! "Det seneste nyt var dårligt.";
        }
        ReadMore Whole {
            "Artiklen fortsætter efter annoncen" => "Artiklen fortsætter efter annoncen" ! "Han sagde, at artiklen fortsætter efter annoncen.";
            [inferred] "Artiklen fortsætter under annoncen" => "Artiklen fortsætter under annoncen" ! "Han sagde, at artiklen fortsætter under annoncen.";
            "Fortsæt læsning" => "Fortsæt læsning" ! "Han sagde: fortsæt læsning af bogen.";
            "Læs hele artiklen" => "Læs hele artiklen" ! "Han sagde: læs hele artiklen i bogen.";
            "Læs mere" => "Læs mere" ! "Børn bør læse mere.";
            "Læs videre" => "Læs videre" ! "Han sagde: læs videre i bogen.";
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
            "Del på Pinterest" => "Del på Pinterest" ! "En del på Pinterest var vrede.";
            "Del på Twitter" => "Del på Twitter" ! "En del på Twitter var vrede.";
            "Del på X" => "Del på X" ! "En del på X var vrede.";
            "Del via e-mail" => "Del via e-mail" ! "En del via e-mail, en del via brev.";
            "Følg os" => "Følg os" ! "Han sagde: følg os hjem.";
            "Kopier link" => "Kopier link" ! "Han sagde: kopier link til hende.";
            "Lyt til artiklen" => "Lyt til artiklen" ! "Han sagde: lyt til artiklen i aften.";
            "Send med mail" => "Send med mail" ! "Han sagde: send med mail et brev.";
            "Synes godt om" => "Synes godt om:" ! "De synes godt om havet.";
            "Udskriv" => "Udskriv" ! "Han sagde: udskriv bogen.";
        }
        Share Start {
            "Følg os på" => "Følg os på Facebook" ! "Han sagde: følg os på vejen.";
        }
        Subscribe Whole {
            "Afmeld" => "Afmeld" ! "Afmeld dig, sagde han.";
            "Afmeld nyhedsbrev" => "Afmeld nyhedsbrev" ! "Man kan afmelde nyhedsbrevet.";
            "Bliv abonnent" => "Bliv abonnent" ! "Hun vil blive abonnent.";
            "Opret konto" => "Opret konto" ! "Han sagde: opret konto i banken.";
            "Tilmeld dig" => "Tilmeld dig" ! "Tilmeld dig kurset, sagde han.";
            "Tilmeld dig nyhedsbrevet" => "Tilmeld dig nyhedsbrevet" ! "Han sagde: tilmeld dig nyhedsbrevet i dag.";
            "Tilmeld nyhedsbrev" => "Tilmeld nyhedsbrev" ! "Han sagde: tilmeld nyhedsbrev og kursus.";
        }
        Subscribe Start {
            "Abonner på:" => "Abonner på: Kommentarer til indlægget (Atom)" ! "Han sagde: abonner på avisen.";
            "Allerede abonnent?" => "Allerede abonnent? Log ind" ! "Hun er allerede abonnent.";
            [inferred] "Denne artikel er for abonnenter" => "Denne artikel er for abonnenter." ! "Kun denne artikel er for abonnenter.";
            "Tilmeld dig vores nyhedsbrev" => "Tilmeld dig vores nyhedsbrev" ! "Han sagde: tilmeld dig vores nyhedsbrev.";
        }
        Advertisement Whole {
            "Annonce" => "ANNONCE" ! "En annonce var falsk.";
            "Annoncørbetalt indhold" => "Annoncørbetalt indhold" ! "Det er annoncørbetalt indhold fra banken.";
            "Sponsoreret indhold" => "Sponsoreret indhold" ! "Det er sponsoreret indhold fra banken.";
        }
        Cookie Whole {
            "Accepter alle" => "Accepter alle" ! "Han sagde: accepter alle planer.";
            "Accepter alle cookies" => "Accepter alle cookies" ! "Han sagde: accepter alle cookies.";
            [inferred] "Administrer muligheder" => "Administrer muligheder" ! "Han sagde: administrer muligheder og data.";
            "Administrer samtykke" => "Administrer samtykke" ! "Han sagde: administrer samtykke og data.";
            "Afvis alle" => "Afvis alle" ! "Han sagde: afvis alle planer.";
            "Cookieindstillinger" => "Cookieindstillinger" ! "Vores cookieindstillinger mangler.";
            "Cookiepolitik" => "Cookiepolitik" ! "Vores cookiepolitik mangler.";
            [inferred] "Kun nødvendige" => "Kun nødvendige" ! "De har kun nødvendige ting med.";
            "Kun nødvendige cookies" => "Kun nødvendige cookies" ! "Hun tager kun nødvendige cookies.";
            "Privatlivspolitik" => "Privatlivspolitik" ! "Vores privatlivspolitik mangler.";
            "Tillad alle" => "Tillad alle" ! "Han sagde: tillad alle planer.";
            "Tillad valgte" => "Tillad valgte" ! "Han sagde: tillad valgte planer.";
            "Vi respekterer dit privatliv" => "Vi respekterer dit privatliv" ! "Hun sagde: vi respekterer dit privatliv.";
            "Vi værdsætter dit privatliv" => "Vi værdsætter dit privatliv" ! "Hun sagde: vi værdsætter dit privatliv.";
            "Vis detaljer" => "Vis detaljer" ! "Han sagde: vis detaljer af vejen.";
        }
        Cookie Start {
            "Denne hjemmeside bruger cookies" => "Denne hjemmeside bruger cookies." ! "Hun sagde: denne hjemmeside bruger cookies.";
            "Dette website bruger cookies" => "Dette website bruger cookies." ! "Hun sagde: dette website bruger cookies.";
            "Vi bruger cookies" => "Vi bruger cookies til at måle besøg." ! "Hun sagde: vi bruger cookies.";
            "Vi og vores partnere gemmer" => "Vi og vores partnere gemmer oplysninger på en enhed." ! "Hun sagde: vi og vores partnere gemmer gas.";
        }
        Copyright Whole {
            "Drevet af WordPress" => "Drevet af WordPress" ! "Siden er drevet af WordPress og kaffe.";
            "Leveret af Blogger" => "Leveret af Blogger." ! "Siden er leveret af Blogger og hende.";
            "Stolt drevet af WordPress" => "Stolt drevet af WordPress" ! "Siden er stolt drevet af WordPress og hende.";
        }
        Copyright Anywhere {
            "Alle rettigheder forbeholdes" => "Alle rettigheder forbeholdes" ! "Alle rettigheder gælder.";
        }
        Comment Whole {
            "Annuller svar" => "Annuller svar" ! "Han sagde: annuller svar og spørgsmål.";
            "Ingen kommentarer" => "Ingen kommentarer" ! "Ingen kommentarer kom i går.";
            "Kommentarer" => "12 kommentarer" ! "Kommentarer kom hurtigt.";
            "Kommentér" => "Kommentér" ! "Han sagde: kommentér planen.";
            "Nyere kommentarer" => "Nyere kommentarer" ! "Hans nyere kommentarer sårede.";
            "Send en kommentar" => "Send en kommentar" ! "Han sagde: send en kommentar i dag.";
            "Skriv en kommentar" => "Skriv en kommentar" ! "Han sagde: skriv en kommentar i dag.";
            "Skriv et svar" => "Skriv et svar" ! "Han sagde: skriv et svar i dag.";
            "Skriv kommentar" => "Skriv kommentar" ! "Han sagde: skriv kommentar og brev.";
            "Vis kommentarer" => "Vis kommentarer" ! "Han sagde: vis kommentarer og breve.";
            "Ældre kommentarer" => "Ældre kommentarer" ! "Hans ældre kommentarer sårede.";
        }
        Comment Start {
            "Dette websted bruger Akismet" => "Dette websted bruger Akismet til at reducere spam." ! "Hun sagde: dette websted bruger Akismet.";
            "Din e-mailadresse vil ikke blive publiceret" => "Din e-mailadresse vil ikke blive publiceret." ! "Hun sagde: din e-mailadresse vil ikke blive publiceret.";
            "Du skal være logget ind for at" => "Du skal være logget ind for at skrive en kommentar." ! "Hun sagde: du skal være logget ind for at stemme.";
            "Gem mit navn, mail" => "Gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer." ! "Hun sagde: gem mit navn, mail og billede.";
            "Giv mig besked om nye" => "Giv mig besked om nye indlæg via e-mail." ! "Hun sagde: giv mig besked om nye sager.";
            "Krævede felter er markeret med" => "Krævede felter er markeret med *" ! "Alle krævede felter er markeret med kridt.";
        }
        Navigation Whole {
            "Blogarkiv" => "Blogarkiv" ! "Et blogarkiv brændte i maj.";
            "Forrige artikel" => "Forrige artikel" ! "Den forrige artikel er lang.";
            "Forrige indlæg" => "Forrige indlæg" ! "Hans forrige indlæg forsvandt.";
            "Forside" => "Forside" ! "Bogens forside er rød.";
            "Gå til indhold" => "Gå til indhold" ! "Vi vil gå til indhold nu.";
            "Hop til indhold" => "Hop til indhold" ! "Et hop til indhold kom sent.";
            "Indlægsnavigation" => "Indlægsnavigation" ! "En indlægsnavigation mangler.";
            "Kategorier" => "Kategorier" ! "Der er tre kategorier.";
            "Kontakt os" => "Kontakt os" ! "Han sagde: kontakt os i dag.";
            "Log ind" => "Log ind" ! "Mange vil log ind her.";
            "Nyere indlæg" => "Nyere indlæg" ! "Et nyere indlæg forsvandt.";
            "Nyere opslag" => "Nyere opslag" ! "Et nyere opslag forsvandt.";
            "Næste artikel" => "Næste artikel" ! "Den næste artikel er lang.";
            "Næste indlæg" => "Næste indlæg" ! "Hans næste indlæg kommer i maj.";
            "Om os" => "Om os" ! "De taler om os og jer.";
            "Spring til indhold" => "Spring til indhold" ! "Hans spring til indhold kom sent.";
            "Søg efter" => "Søg efter:" ! "Han sagde: søg efter vand.";
            "Til toppen" => "Til toppen" ! "Han gik til toppen af bakken.";
            "Videre til indhold" => "Videre til indhold" ! "De vil videre til indhold nu.";
            "Ældre indlæg" => "Ældre indlæg" ! "Et ældre indlæg forsvandt.";
            "Ældre opslag" => "Ældre opslag" ! "Et ældre opslag forsvandt.";
        }
        Navigation Start {
            "Læsetid:" => "Læsetid: 3 minutter" ! "En læsetid måles.";
        }
        Caption Start {
            "Arkivfoto" => "Arkivfoto: et tog" ! "Et arkivfoto er gammelt.";
            "Foto:" => "Foto: Anna Jensen" ! "Foto og film.";
            "Genrefoto" => "Genrefoto: et tog" ! "Et genrefoto er gammelt.";
            "Illustration:" => "Illustration: Anna Jensen" ! "Illustration og tekst.";
            "Modelfoto" => "Modelfoto: et tog" ! "Et modelfoto er gammelt.";
        }
        Byline Start {
            "Foto og tekst:" => "Foto og tekst: Anna Jensen" ! "Foto og tekst er hendes.";
            [told] "Journalist:" => "Journalist: Anna Jensen" ! "Journalist og digter.";
            "Skribent:" => "Skribent: Anna Jensen" ! "Skribent og digter.";
            "Tekst og billeder:" => "Tekst og billeder: Anna Jensen" ! "Tekst og billeder er hendes.";
            "Tekst og foto:" => "Tekst og foto: Anna Jensen" ! "Tekst og foto er hendes.";
            "Tekst og fotos:" => "Tekst og fotos: Anna Jensen" ! "Tekst og fotos er hendes.";
            "Tekst:" => "Tekst: Anna Jensen" ! "Tekst og musik.";
        }
        Byline BeforeName {
            "Af" => "Af Anna Jensen" ! "Af en eller anden grund faldt han.";
            [told] "Af ansvarshavende chefredaktør" => "Af ansvarshavende chefredaktør Anna Jensen" ! "Af ansvarshavende chefredaktør blev han afviser.";
            [told] "Af biskop" => "Af biskop Anna Jensen" ! "Af biskop blev han munk.";
            [told] "Af borgmester" => "Af borgmester Anna Jensen" ! "Af borgmester blev han minister.";
            [told] "Af byrådsmedlem" => "Af byrådsmedlem Anna Jensen" ! "Af byrådsmedlem blev han borgmester.";
            [told] "Af chefredaktør" => "Af chefredaktør Anna Jensen" ! "Af chefredaktør blev han forfatter.";
            [told] "Af debatredaktør" => "Af debatredaktør Anna Jensen" ! "Af debatredaktør blev han forfatter.";
            [told] "Af erhvervsredaktør" => "Af erhvervsredaktør Anna Jensen" ! "Af erhvervsredaktør blev han forfatter.";
            [told] "Af folketingsmedlem" => "Af folketingsmedlem Anna Jensen" ! "Af folketingsmedlem blev han minister.";
            [told] "Af forfatter" => "Af forfatter Anna Jensen" ! "Af forfatter blev han præst.";
            [told] "Af formand" => "Af formand Anna Jensen" ! "Af formand blev han kasserer.";
            [told] "Af journalist" => "Af journalist Anna Jensen" ! "Af journalist blev han præst.";
            [told] "Af journaliststuderende" => "Af journaliststuderende Anna Jensen" ! "Af journaliststuderende blev der færre.";
            [told] "Af korrespondent" => "Af korrespondent Anna Jensen" ! "Af korrespondent blev han redaktør.";
            [told] "Af kulturredaktør" => "Af kulturredaktør Anna Jensen" ! "Af kulturredaktør blev han forfatter.";
            [told] "Af lektor" => "Af lektor Anna Jensen" ! "Af lektor blev han professor.";
            [told] "Af politisk redaktør" => "Af politisk redaktør Anna Jensen" ! "Af politisk redaktør blev han forfatter.";
            [told] "Af professor" => "Af professor Anna Jensen" ! "Af professor blev han rektor.";
            [told] "Af redaktør" => "Af redaktør Anna Jensen" ! "Af redaktør blev han forfatter.";
            [told] "Af sognepræst" => "Af sognepræst Anna Jensen" ! "Af sognepræst blev han biskop.";
            [told] "Af sportsredaktør" => "Af sportsredaktør Anna Jensen" ! "Af sportsredaktør blev han forfatter.";
            [told] "Anmeldt af" => "Anmeldt af Anna Jensen" ! "Bogen er anmeldt af hende.";
            [told] "Forfatter:" => "Forfatter: Anna Jensen" ! "Forfatter og digter.";
            [told] "Fortalt til" => "Fortalt til Anna Jensen" ! "Det er fortalt til hende.";
            [told] "Indsendt af" => "Indsendt af Anna Jensen" ! "Det er indsendt af hende.";
            [told] "Interview:" => "Interview: Anna Jensen" ! "Interview og foto mangler.";
            [told] "Publiceret af" => "Publiceret af Anna Jensen" ! "Den er publiceret af hende.";
            "Skrevet af" => "Skrevet af Anna Jensen" ! "Den er skrevet af hende.";
        }
        Published Start {
            "Offentliggjort" => "Offentliggjort 10. januar 2020" ! "Det offentliggjorte er langt.";
            "Publiceret" => "Publiceret d. 10. januar 2020 kl. 20.15" ! "Den publicerede liste er lang.";
            "Udgivet" => "Udgivet 10. januar 2020" ! "Den udgivne liste er lang.";
        }
        Updated Start {
            "Opdateret" => "Opdateret 10. januar 2020" ! "Den opdaterede liste er lang.";
            "Senest opdateret" => "Senest opdateret 10. januar 2020" ! "Den er senest opdateret.";
            "Senest ændret" => "Senest ændret 10. januar 2020" ! "Den er senest ændret.";
            "Sidst opdateret" => "Sidst opdateret 10. januar 2020" ! "Den er sidst opdateret.";
        }
        Credit Start {
            "Kilde:" => "Kilde: Ritzau" ! "Kilde til glæde.";
            "Kilder:" => "Kilder: Ritzau, AFP" ! "Kilder til glæde.";
            "Oversættelse:" => "Oversættelse: Anna Jensen" ! "Oversættelse er svært.";
        }
        Correction Start {
            "I en tidligere version af artiklen" => "I en tidligere version af artiklen stod et forkert navn." ! "Det stod i en tidligere version af artiklen.";
            "Rettelse:" => "Rettelse: navnet var forkert." ! "Rettelse er på vej.";
        }
    },
};
