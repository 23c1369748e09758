//! Norwegian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Norwegian, Bokmål with the Nynorsk months and cues.
pub(crate) static NB: Language = Language {
    code: "nb",
    name: "Norwegian",
    date_order: DateOrder::DayMonth,
    months: [
        &["januar", "jan"],
        &["februar", "feb"],
        &["mars", "mar"],
        &["april", "apr"],
        &["mai"],
        &["juni", "jun"],
        &["juli", "jul"],
        &["august", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "okt"],
        &["november", "nov"],
        &["desember", "des"],
    ],
    weekdays: &[
        "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "man", "tir",
        "ons", "tor", "fre", "lør", "søn",
    ],
    date_words: &["den", "kl", "klokken"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["for"],
        after: &["siden", "sidan"],
        units: [
            &["minutt", "minutter", "min"],
            &["time", "timer"],
            &["dag", "dager"],
            &["uke", "uker"],
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
            "Spørsmål",
            "Svar",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "NPK", "NTB", "Reuters", "ANB"],
    staff: &[
        "Nettredaksjonen",
        "Nyhetsdesken",
        "Nyhetsredaksjonen",
        "Redaksjonen",
        "Sportsdesken",
        "Sportsredaksjonen",
        "Vår korrespondent",
        "Vår medarbeider",
        "Vår utsendte medarbeider",
        "redaksjonen",
    ],
    roles: &[
        "anmelder",
        "bidragsyter",
        "debattredaktør",
        "fotograf",
        "fotojournalist",
        "frilanser",
        "frilansjournalist",
        "journalist",
        "journalister",
        "kommentator",
        "korrespondent",
        "kulturredaktør",
        "nyhetsleder",
        "nyhetsredaktør",
        "politisk redaktør",
        "redaktør",
        "reporter",
        "sjefredaktør",
        "skribent",
        "spaltist",
        "sportsjournalist",
        "utenrikskorrespondent",
        "utsendt medarbeider",
        "vaktsjef",
    ],
    joiners: &["og"],
    author_labels: &[
        "Forfattar",
        "Forfatter",
        "Om forfatteren",
        "Om forfatterne",
        "Om skribenten",
        "Skribent",
    ],
    located: &["i"],
    function_words: &[
        "og", "at", "det", "som", "en", "på", "er", "av", "for", "med", "til", "den", "har",
        "ikke", "om", "et", "men", "var", "seg", "fra", "etter", "ble", "også", "å", "hva",
        "mellom",
    ],
    cues: cues! {
        Rail Whole {
            "Anbefalt for deg" => "Anbefalt for deg" ! "Det er ikke anbefalt for deg, sa legen.";
            "Anbefalte artikler" => "Anbefalte artikler" ! "De anbefalte artikler er lange.";
            "Anbefalte saker" => "Anbefalte saker" ! "De anbefalte saker fra arkivet.";
            "Andre leser også" => "Andre leser også" ! "Andre leser også bøker om natta.";
            "Du vil kanskje også like" => "Du vil kanskje også like" ! "Han sa at du vil kanskje også like havet.";
            "Flere nyheter" => "Flere nyheter" ! "Det kommer flere nyheter om det.";
            "Flere saker" => "Flere saker" ! "Det kommer flere saker om det.";
            "Les også" => "LES OGSÅ" ! "Hun les også bøker.";
            "Lignende artikler" => "Lignende artikler" ! "Det ble funnet lignende artikler i veska hans.";
            "Lignende innlegg" => "Lignende innlegg" ! "Et lignende innlegg kom i mai.";
            "Mer om saken" => "Mer om saken" ! "Han sa mer om saken.";
            "Mest delt" => "Mest delt" ! "Mest delt av alt er frykten.";
            "Mest lest" => "Mest lest" ! "Den mest lest boka er gammel.";
            "Mest leste" => "Mest leste" ! "Den mest leste boka er gammel.";
            "Mest sett" => "Mest sett" ! "Mest sett av alt er filmen.";
            "Nyeste artikler" => "Nyeste artikler" ! "Hans nyeste artikler er lange.";
            "Populære artikler" => "Populære artikler" ! "Populære artikler blir fort utsolgt.";
            "Populære innlegg" => "Populære innlegg" ! "De populære innlegg forsvant.";
            "Relatert" => "Relatert" ! "Relatert til kongen flyktet han.";
            "Relatert innhold" => "Relatert innhold" ! "De må fjerne relatert innhold.";
            "Relaterte artikler" => "Relaterte artikler" ! "De relaterte artikler falt.";
            "Relaterte emner" => "Relaterte emner" ! "De snakket om handel og relaterte emner.";
            "Relaterte innlegg" => "Relaterte innlegg" ! "De relaterte innlegg forsvant.";
            "Relaterte saker" => "Relaterte saker" ! "De relaterte saker falt.";
            "Siste innlegg" => "Siste innlegg" ! "Hans siste innlegg forsvant.";
            "Siste kommentarer" => "Siste kommentarer" ! "Hans siste kommentarer såret.";
            "Siste nyheter" => "Siste nyheter" ! "De siste nyheter er dårlige.";
            "Siste nytt" => "SISTE NYTT" ! "Det siste nytt var dårlig.";
            "Siste saker" => "Siste saker" ! "Hans siste saker er lange.";
            "Toppsaker" => "Toppsaker" ! "Dagens toppsaker var triste.";
        }
        ReadMore Whole {
            "Artikkelen fortsetter etter annonsen" => "Artikkelen fortsetter etter annonsen" ! "Han sier at artikkelen fortsetter etter annonsen for biler.";
            "Artikkelen fortsetter under annonsen" => "Artikkelen fortsetter under annonsen" ! "Han sa at artikkelen fortsetter under annonsen.";
            "Artikkelen fortsetter under bildet" => "Artikkelen fortsetter under bildet" ! "Han sier at artikkelen fortsetter under bildet av kongen.";
            "Artikkelen fortsetter under videoen" => "Artikkelen fortsetter under videoen" ! "Han sier at artikkelen fortsetter under videoen om havet.";
            "Fortsett å lese" => "Fortsett å lese" ! "Han sa: fortsett å lese boka.";
            "Les hele artikkelen" => "Les hele artikkelen" ! "Han sa: les hele artikkelen i boka.";
            "Les hele saken" => "Les hele saken" ! "Hun les hele saken om natta.";
            "Les mer" => "Les mer" ! "Barn bør lese mer.";
            "Les mer her" => "Les mer her" ! "Les mer her enn der, sa hun.";
            "Les videre" => "Les videre" ! "Han sa: les videre i boka.";
            [inferred] "Saken fortsetter etter annonsen" => "Saken fortsetter etter annonsen" ! "Han sa at saken fortsetter etter annonsen.";
            "Saken fortsetter under annonsen" => "Saken fortsetter under annonsen" ! "Han sa at saken fortsetter under annonsen.";
            "Saken fortsetter under bildet" => "Saken fortsetter under bildet" ! "Han sier at saken fortsetter under bildet av kongen.";
            "Saken fortsetter under videoen" => "Saken fortsetter under videoen" ! "Han sier at saken fortsetter under videoen om havet.";
            "Se alle" => "Se alle" ! "Han kunne se alle husene fra åsen.";
            "Vis alle" => "Vis alle" ! "Vis alle veier på kartet, sa han.";
            "Vis flere" => "Vis flere" ! "Han sa: vis flere veier.";
            "Vis mer" => "Vis mer" ! "Han sa: vis mer mot.";
        }
        ReadMore Start {
            "Les også:" => "Les også: Prisene stiger" ! "Les også bøker.";
            "Se også:" => "Se også: Prisene stiger" ! "De ville se også havet.";
        }
        Share Whole {
            "Del" => "Del" ! "Del brødet, sa han.";
            "Del artikkelen" => "Del artikkelen" ! "En del artikkelen nevnte, falt.";
            "Del dette" => "Del dette:" ! "En del dette året var sinte.";
            "Del på Facebook" => "Del på Facebook" ! "En del på Facebook var sinte.";
            "Del på LinkedIn" => "Del på LinkedIn" ! "En del på LinkedIn er falske profiler.";
            "Del på Twitter" => "Del på Twitter" ! "En del på Twitter var sinte.";
            "Del på WhatsApp" => "Del på WhatsApp" ! "En del på WhatsApp er svindel.";
            "Del på X" => "Del på X" ! "En del på X var sinte.";
            "Del på e-post" => "Del på e-post" ! "En del på e-post var sinte.";
            "Del saken" => "Del saken" ! "Del saken i to, sa dommeren.";
            "Del via e-post" => "Del via e-post" ! "En del via e-post kom for seint.";
            "Følg oss" => "Følg oss" ! "Han sa: følg oss hjem.";
            "Klikk for å dele på Facebook(åpnes i en ny fane)" => "Klikk for å dele på Facebook(åpnes i en ny fane)" ! "Han sa: klikk for å dele på Facebook.";
            "Kopier lenke" => "Kopier lenke" ! "Han sa: kopier lenke til henne.";
            "Kopier lenken" => "Kopier lenken" ! "Han sa: kopier lenken til henne.";
            "Lagre artikkelen" => "Lagre artikkelen" ! "Lagre artikkelen om skatt, sa hun.";
            "Lik dette" => "Lik dette:" ! "De er lik dette laget.";
            [inferred] "Lytt til artikkelen" => "Lytt til artikkelen" ! "Han sa: lytt til artikkelen i kveld.";
            "Lytt til saken" => "Lytt til saken" ! "Han sa: lytt til saken i kveld.";
            "Send dette via e-post" => "Send dette via e-post" ! "Han sa: send dette via e-post i kveld.";
            "Skriv ut" => "Skriv ut" ! "Han sa: skriv ut boka.";
            "Tekststørrelse" => "Tekststørrelse" ! "Skiltets tekststørrelse var for liten.";
            "Tips en venn" => "Tips en venn" ! "Tips en venn om jobben, sa hun.";
        }
        Share Start {
            "Følg oss på" => "Følg oss på Facebook" ! "Han sa: følg oss på veien.";
            "Klikk for å dele på" => "Klikk for å dele på Facebook" ! "Det sto: klikk for å dele på nettet.";
            "Lik oss på" => "Lik oss på Facebook" ! "De er lik oss på øya.";
        }
        Share Anywhere {
            "(åpnes i en ny fane)" => "Klikk for å dele på X (åpnes i en ny fane)" ! "Siden åpnes i en ny fane.";
        }
        Subscribe Whole {
            "Abonner på nyhetsbrevet" => "Abonner på nyhetsbrevet" ! "Abonner på nyhetsbrevet om mat, sa hun.";
            "Avmeld" => "Avmeld" ! "Avmeld deg, sa han.";
            "Bli abonnent" => "Bli abonnent" ! "Hun vil bli abonnent snart.";
            "For abonnenter" => "For abonnenter" ! "For abonnenter på avisa er det gratis.";
            "Kjøp abonnement" => "Kjøp abonnement" ! "Kjøp abonnement hos oss, sa han.";
            "Kun for abonnenter" => "Kun for abonnenter" ! "Det er et møte kun for abonnenter på avisa.";
            "Meld deg av" => "Meld deg av" ! "Meld deg av kurset, sa hun.";
            "Meld deg på nyhetsbrevet" => "Meld deg på nyhetsbrevet" ! "Han sa: meld deg på nyhetsbrevet i dag.";
            "Meld deg på vårt nyhetsbrev" => "Meld deg på vårt nyhetsbrev" ! "Han sa: meld deg på vårt nyhetsbrev i dag.";
            "Opprett en konto" => "Opprett en konto" ! "Opprett en konto til hvert barn, sa banken.";
            "Opprett konto" => "Opprett konto" ! "Han sa: opprett konto i banken.";
            "Registrer deg" => "Registrer deg" ! "Registrer deg før mai, sa han.";
        }
        Subscribe Start {
            "Abonner på:" => "Abonner på: Legg inn kommentarer (Atom)" ! "Han sa: abonner på avisa.";
            "Allerede abonnent?" => "Allerede abonnent? Logg inn" ! "Hun er allerede abonnent.";
            "Denne artikkelen er for abonnenter" => "Denne artikkelen er for abonnenter." ! "Han sier at denne artikkelen er for abonnenter.";
            [inferred] "Denne saken er for abonnenter" => "Denne saken er for abonnenter." ! "Bare denne saken er for abonnenter.";
            "Er du allerede abonnent?" => "Er du allerede abonnent? Logg inn" ! "Han spurte: er du allerede abonnent?";
            "Har du allerede abonnement?" => "Har du allerede abonnement? Logg inn" ! "Avisa spurte: har du allerede abonnement?";
        }
        Subscribe Anywhere {
            "rett i innboksen" => "Få dagens nyheter rett i innboksen." ! "Brevet kom rett i postkassa.";
        }
        Advertisement Whole {
            "Annonse" => "ANNONSE" ! "En annonse var falsk.";
            "Annonser" => "Annonser" ! "Annonser i avisa er dyre.";
            "Annonsørinnhold" => "Annonsørinnhold" ! "Annonsørinnhold må merkes.";
            "Betalt innhold" => "Betalt innhold" ! "Det er betalt innhold fra banken.";
            "Betalt samarbeid" => "Betalt samarbeid" ! "Et betalt samarbeid med banken er slutt.";
            "Kommersielt samarbeid" => "Kommersielt samarbeid" ! "Et kommersielt samarbeid med banken er slutt.";
            "Reklame" => "Reklame" ! "Reklame er dyrt.";
            "Reklamelenker" => "Reklamelenker" ! "Reklamelenker må merkes.";
            "Sponset innhold" => "Sponset innhold" ! "Det er sponset innhold fra banken.";
        }
        Cookie Whole {
            "Administrer samtykke" => "Administrer samtykke" ! "Han sa: administrer samtykke og data.";
            "Aksepter alle" => "Aksepter alle" ! "Han sa: aksepter alle planer.";
            "Avvis alle" => "Avvis alle" ! "Han sa: avvis alle planer.";
            [inferred] "Bare nødvendige" => "Bare nødvendige" ! "De har bare nødvendige ting med.";
            "Godta alle" => "Godta alle" ! "Han sa: godta alle planer.";
            "Godta alle cookies" => "Godta alle cookies" ! "Han sa: godta alle cookies.";
            "Godta alle informasjonskapsler" => "Godta alle informasjonskapsler" ! "Han sa: godta alle informasjonskapsler.";
            "Godta informasjonskapsler" => "Godta informasjonskapsler" ! "Godta informasjonskapsler fra alle, sa han.";
            "Innstillinger for informasjonskapsler" => "Innstillinger for informasjonskapsler" ! "Hans innstillinger for informasjonskapsler er gamle.";
            "Kun nødvendige" => "Kun nødvendige" ! "De gjorde kun nødvendige reparasjoner.";
            "Kun nødvendige informasjonskapsler" => "Kun nødvendige informasjonskapsler" ! "De bruker kun nødvendige informasjonskapsler.";
            "Personvern og cookies" => "Personvern og cookies" ! "Skolens regler om personvern og cookies er nye.";
            "Personvern og informasjonskapsler" => "Personvern og informasjonskapsler" ! "Skolens regler om personvern og informasjonskapsler er nye.";
            "Personvernerklæring" => "Personvernerklæring" ! "Vår personvernerklæring mangler.";
            "Personverninnstillinger" => "Personverninnstillinger" ! "Hans personverninnstillinger er gamle.";
            "Strengt nødvendige informasjonskapsler" => "Strengt nødvendige informasjonskapsler" ! "Strengt nødvendige informasjonskapsler kan ikke velges bort.";
            "Tillat alle" => "Tillat alle" ! "Han sa: tillat alle planer.";
            "Vi verdsetter personvernet ditt" => "Vi verdsetter personvernet ditt" ! "Hun sa: vi verdsetter personvernet ditt.";
            "Vis detaljer" => "Vis detaljer" ! "Han sa: vis detaljer av veien.";
        }
        Cookie Start {
            "Den tekniske lagringen eller tilgangen" => "Den tekniske lagringen eller tilgangen er strengt nødvendig." ! "Loven krever den tekniske lagringen eller tilgangen.";
            "Denne nettsiden bruker cookies" => "Denne nettsiden bruker cookies." ! "Han sier at denne nettsiden bruker cookies.";
            "Denne nettsiden bruker informasjonskapsler" => "Denne nettsiden bruker informasjonskapsler." ! "Han sier at denne nettsiden bruker informasjonskapsler.";
            "Dette nettstedet bruker informasjonskapsler" => "Dette nettstedet bruker informasjonskapsler." ! "Hun sa: dette nettstedet bruker informasjonskapsler.";
            "For å gi de beste opplevelsene bruker vi" => "For å gi de beste opplevelsene bruker vi teknologier som informasjonskapsler." ! "Hun svarte: for å gi de beste opplevelsene bruker vi bare lys.";
            "Lagre og/eller få tilgang til" => "Lagre og/eller få tilgang til informasjon på en enhet" ! "De vil lagre og/eller få tilgang til data.";
            "Vi bruker cookies" => "Vi bruker cookies for å måle besøk." ! "Hun sa: vi bruker cookies.";
            "Vi bruker informasjonskapsler" => "Vi bruker informasjonskapsler for å måle besøk." ! "Hun sa: vi bruker informasjonskapsler.";
            "Vi og våre partnere lagrer" => "Vi og våre partnere lagrer informasjon på en enhet." ! "Hun sa: vi og våre partnere lagrer gass.";
        }
        Copyright Whole {
            "Drevet av Blogger" => "Drevet av Blogger." ! "Sida er drevet av Blogger og henne.";
            "Drevet av WordPress" => "Drevet av WordPress" ! "Sida er drevet av WordPress og kaffe.";
            "Drives med kraft fra WordPress" => "Drives med kraft fra WordPress" ! "Siden drives med kraft fra WordPress og ham.";
            "Stolt drevet av WordPress" => "Stolt drevet av WordPress" ! "Sida er stolt drevet av WordPress og henne.";
        }
        Copyright Anywhere {
            "Alle rettigheter forbeholdt" => "© Avisa. Alle rettigheter forbeholdt." ! "Alle rettigheter gjelder.";
            "Ettertrykk forbudt" => "© Avisa. Ettertrykk forbudt." ! "Ettertrykk er ikke forbudt.";
            "arbeider etter Vær Varsom-plakatens regler" => "Avisa arbeider etter Vær Varsom-plakatens regler for god presseskikk." ! "Avisa følger Vær Varsom-plakaten.";
        }
        Comment Whole {
            "Avbryt svar" => "Avbryt svar" ! "Han sa: avbryt svar og spørsmål.";
            "Delta i diskusjonen" => "Delta i diskusjonen" ! "Hun vil delta i diskusjonen om skatt.";
            "Eldre kommentarer" => "Eldre kommentarer" ! "Hans eldre kommentarer såret.";
            "Ingen kommentarer" => "Ingen kommentarer" ! "Ingen kommentarer kom i går.";
            "Kommentarer" => "12 kommentarer" ! "Kommentarer kom raskt.";
            "Kommenter" => "Kommenter" ! "Han sa: kommenter planen.";
            "Legg igjen en kommentar" => "Legg igjen en kommentar" ! "Han sa: legg igjen en kommentar i dag.";
            "Legg igjen et svar" => "Legg igjen et svar" ! "Han sa: legg igjen et svar i dag.";
            "Legg inn en kommentar" => "Legg inn en kommentar" ! "Han sa: legg inn en kommentar i dag.";
            "Legg til en kommentar" => "Legg til en kommentar" ! "Legg til en kommentar om skatt, sa hun.";
            "Legg til kommentar" => "Legg til kommentar" ! "Legg til kommentar og dato, sa hun.";
            "Logg inn for å kommentere" => "Logg inn for å kommentere" ! "Logg inn for å kommentere saken, sa hun.";
            "Logg inn for å svare" => "Logg inn for å svare" ! "Logg inn for å svare på brevet, sa hun.";
            "Nyere kommentarer" => "Nyere kommentarer" ! "Hans nyere kommentarer såret.";
            "Publiser kommentar" => "Publiser kommentar" ! "Han sa: publiser kommentar og brev.";
            "Skriv en kommentar" => "Skriv en kommentar" ! "Han sa: skriv en kommentar i dag.";
            "Vis alle kommentarer" => "Vis alle kommentarer" ! "Vis alle kommentarer om saken, sa hun.";
            "Vis kommentarer" => "Vis kommentarer" ! "Han sa: vis kommentarer og brev.";
            "Vær den første til å kommentere" => "Vær den første til å kommentere" ! "Vær den første til å kommentere saken, sa hun.";
        }
        Comment Start {
            "Dette nettstedet bruker Akismet" => "Dette nettstedet bruker Akismet for å redusere spam." ! "Hun sa: dette nettstedet bruker Akismet.";
            "Din e-postadresse vil ikke bli publisert" => "Din e-postadresse vil ikke bli publisert." ! "Hun sa: din e-postadresse vil ikke bli publisert.";
            "Din kommentar venter på moderering" => "Din kommentar venter på moderering." ! "Han sier at din kommentar venter på moderering.";
            "Du må være innlogget for å" => "Du må være innlogget for å kunne kommentere." ! "Hun sa: du må være innlogget for å stemme.";
            "Kommentarer er stengt" => "Kommentarer er stengt." ! "Han sier at kommentarer er stengt.";
            "Kommentarfeltet er stengt" => "Kommentarfeltet er stengt." ! "Han sier at kommentarfeltet er stengt.";
            "Lagre mitt navn, e-post" => "Lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer." ! "Hun vil lagre mitt navn, e-post og bilde.";
            "Obligatoriske felt er merket med" => "Obligatoriske felt er merket med *" ! "Alle obligatoriske felt er merket med kritt.";
        }
        Navigation Whole {
            "Bloggarkiv" => "Bloggarkiv" ! "Et bloggarkiv brant i mai.";
            "Brukervilkår" => "Brukervilkår" ! "Firmaets brukervilkår er lange.";
            "Eldre innlegg" => "Eldre innlegg" ! "Et eldre innlegg forsvant.";
            "Forrige artikkel" => "Forrige artikkel" ! "Den forrige artikkel var lang.";
            "Forrige innlegg" => "Forrige innlegg" ! "Hans forrige innlegg forsvant.";
            "Forrige side" => "Forrige side" ! "Bokas forrige side var blank.";
            "Forsiden" => "Forsiden" ! "Forsiden av avisa var blank.";
            "Glemt passord?" => "Glemt passord?" ! "Har du glemt passord?";
            "Gå til hovedinnhold" => "Gå til hovedinnhold" ! "Vi vil gå til hovedinnhold nå.";
            "Gå til innhold" => "Gå til innhold" ! "Vi vil gå til innhold nå.";
            "Hopp rett ned til innholdet" => "Hopp rett ned til innholdet" ! "Et hopp rett ned til innholdet kom seint.";
            "Hopp til hovedinnhold" => "Hopp til hovedinnhold" ! "Et hopp til hovedinnhold kom seint.";
            "Hopp til innhold" => "Hopp til innhold" ! "Et hopp til innhold igjen.";
            "Innleggsnavigasjon" => "Innleggsnavigasjon" ! "En innleggsnavigasjon mangler.";
            "Kategorier" => "Kategorier" ! "Det er tre kategorier.";
            "Kontakt oss" => "Kontakt oss" ! "Han sa: kontakt oss i dag.";
            "Logg inn" => "Logg inn" ! "Mange vil logg inn her.";
            "Mistet passordet ditt?" => "Mistet passordet ditt?" ! "Har du mistet passordet ditt?";
            "Neste artikkel" => "Neste artikkel" ! "Den neste artikkel er lang.";
            "Neste innlegg" => "Neste innlegg" ! "Hans neste innlegg kommer i mai.";
            "Neste side" => "Neste side" ! "Bokas neste side var blank.";
            "Nyere innlegg" => "Nyere innlegg" ! "Et nyere innlegg forsvant.";
            "Om oss" => "Om oss" ! "De snakker om oss og dere.";
            "Rapporter feil" => "Rapporter feil" ! "Rapporter feil til oss, sa hun.";
            "Siden ble ikke funnet" => "Siden ble ikke funnet" ! "Siden ble ikke funnet i boka.";
            "Søk etter" => "Søk etter:" ! "Han sa: søk etter vann.";
            "Til toppen" => "Til toppen" ! "Han gikk til toppen av fjellet.";
            "Tilbake til forsiden" => "Tilbake til forsiden" ! "Han bladde tilbake til forsiden av avisa.";
            "Tilbake til toppen" => "Tilbake til toppen" ! "Laget er tilbake til toppen av ligaen.";
            "Vilkår og betingelser" => "Vilkår og betingelser" ! "Banken har vilkår og betingelser for lån.";
            "min lesetid" => "3 min lesetid" ! "Det var ti min lesetid igjen.";
            "minutters lesetid" => "3 minutters lesetid" ! "Det var ti minutters lesetid igjen.";
        }
        Navigation Start {
            "Ansvarlig redaktør:" => "Ansvarlig redaktør: Kari Hansen" ! "Hun er ansvarlig redaktør: siden 1990.";
            "Emneord:" => "Emneord: havn, ferge" ! "Han skrev emneord: havn.";
            "Har du funnet en feil?" => "Har du funnet en feil? Skriv til oss" ! "Læreren spurte: har du funnet en feil?";
            "Lesetid:" => "Lesetid: 3 minutter" ! "En lesetid måles.";
            "Nøkkelord:" => "Nøkkelord: havn, ferge" ! "Han skrev nøkkelord: havn.";
            "Stikkord:" => "Stikkord: havn, ferge" ! "Han skrev stikkord: havn.";
            "Åpne i nettleser" => "Åpne i nettleser" ! "Det sto: åpne i nettleser.";
        }
        Caption Start {
            "Arkivfoto" => "Arkivfoto: et tog" ! "Et arkivfoto er gammelt.";
            "Bilde:" => "Bilde: Kari Hansen" ! "På et bilde: en bil.";
            "Foto:" => "Foto: Kari Hansen / NTB" ! "Foto og film.";
            "Fotograf:" => "Fotograf: Kari Hansen" ! "Hun er fotograf: siden 1990.";
            "Illustrasjon:" => "Illustrasjon: Kari Hansen" ! "Illustrasjon og tekst.";
            "Illustrasjonsbilde" => "Illustrasjonsbilde: et tog" ! "Et illustrasjonsbilde er gammelt.";
            "Illustrasjonsfoto" => "Illustrasjonsfoto: et tog" ! "Et illustrasjonsfoto er gammelt.";
            "Pressefoto" => "Pressefoto: SF Studios" ! "Et pressefoto viser ham.";
            "Skjermbilde:" => "Skjermbilde: YouTube" ! "På et skjermbilde: en bil.";
            "Skjermdump:" => "Skjermdump: YouTube" ! "En skjermdump: en bil.";
        }
        Byline Start {
            "Forfattar:" => "Forfattar: Kari Hansen" ! "Forfattar og diktar er han.";
            [needs_language] "Forfatter:" => "Forfatter: Kari Hansen" ! "Forfatter og dikter er han.";
            "Forfattere:" => "Forfattere: Kari Hansen" ! "Forfattere og diktere kom.";
            [needs_language] "Journalist:" => "Journalist: Kari Hansen" ! "Journalist og dikter.";
            "Tekst:" => "Tekst: Kari Hansen" ! "Tekst og musikk.";
        }
        Byline BeforeName {
            [needs_language] "Artikkel av" => "Artikkel av Kari Hansen" ! "Artikkel av nyere dato.";
            "Av" => "Av Kari Hansen" ! "Av og til regner det.";
            [needs_language] "Av ansvarlig redaktør" => "Av ansvarlig redaktør Kari Hansen" ! "Av ansvarlig redaktør ble han prest.";
            [needs_language] "Av biskop" => "Av biskop Kari Hansen" ! "Av biskop ble han prest.";
            [needs_language] "Av forfatter" => "Av forfatter Kari Hansen" ! "Av forfatter ble han prest.";
            [needs_language] "Av journalist" => "Av journalist Kari Hansen" ! "Av journalist ble han til politiker.";
            [needs_language] "Av kommentator" => "Av kommentator Kari Hansen" ! "Av kommentator ble han til politiker.";
            [needs_language] "Av kulturredaktør" => "Av kulturredaktør Kari Hansen" ! "Av kulturredaktør ble han prest.";
            [needs_language] "Av politisk redaktør" => "Av politisk redaktør Kari Hansen" ! "Av politisk redaktør ble han prest.";
            [needs_language] "Av professor" => "Av professor Kari Hansen" ! "Av professor ble han til politiker.";
            [needs_language] "Av redaktør" => "Av redaktør Kari Hansen" ! "Av redaktør ble han til politiker.";
            [needs_language] "Av sjefredaktør" => "Av sjefredaktør Kari Hansen" ! "Av sjefredaktør ble han til politiker.";
            [needs_language] "Av sokneprest" => "Av sokneprest Kari Hansen" ! "Av sokneprest ble han til biskop.";
            [needs_language] "Debattinnlegg av" => "Debattinnlegg av Kari Hansen" ! "Debattinnlegg av denne typen er mange.";
            [needs_language] "Foto & tekst:" => "Foto & tekst: Kari Hansen" ! "Foto & tekst hører sammen.";
            "Foto og tekst:" => "Foto og tekst: Kari Hansen" ! "Foto og tekst er hennes.";
            [needs_language] "Gjestekommentar av" => "Gjestekommentar av Kari Hansen" ! "Gjestekommentar av nyere dato.";
            [needs_language] "Innlegg av" => "Innlegg av Kari Hansen" ! "Innlegg av denne typen er mange.";
            [needs_language] "Intervju av" => "Intervju av Kari Hansen" ! "Intervju av denne typen er mange.";
            [needs_language] "Kommentar av" => "Kommentar av Kari Hansen" ! "Kommentar av denne typen er mange.";
            [needs_language] "Kronikk av" => "Kronikk av Kari Hansen" ! "Kronikk av denne typen er mange.";
            [needs_language] "Lagt ut av" => "Lagt ut av Kari Hansen" ! "Lagt ut av naboen i går.";
            [needs_language] "Leserinnlegg av" => "Leserinnlegg av Kari Hansen" ! "Leserinnlegg av denne typen er mange.";
            [needs_language] "Publisert av" => "Publisert av Kari Hansen" ! "Publisert av naboen i går.";
            [needs_language] "Reportasje av" => "Reportasje av Kari Hansen" ! "Reportasje av denne typen er mange.";
            [needs_language] "Sendt inn av" => "Sendt inn av Kari Hansen" ! "Sendt inn av en leser.";
            "Skrevet av" => "Skrevet av Kari Hansen" ! "Den er skrevet av henne.";
            [needs_language] "Skrive av" => "Skrive av Kari Hansen" ! "Skrive av kan alle.";
            [needs_language] "Skriven av" => "Skriven av Kari Hansen" ! "Skriven av naboen i går.";
            [needs_language] "Tekst & foto:" => "Tekst & foto: Kari Hansen" ! "Tekst & foto hører sammen.";
            [needs_language] "Tekst av" => "Tekst av Kari Hansen" ! "Tekst av denne typen er mange.";
            [needs_language] "Tekst og bilde:" => "Tekst og bilde: Kari Hansen" ! "Tekst og bilde hører sammen.";
            [needs_language] "Tekst og bilder" => "Tekst og bilder Kari Hansen" ! "Tekst og bilder hører sammen.";
            [needs_language] "Tekst og bilder:" => "Tekst og bilder: Kari Hansen" ! "Tekst og bilder hører sammen.";
            [needs_language] "Tekst og foto" => "Tekst og foto Kari Hansen" ! "Tekst og foto hører sammen.";
            "Tekst og foto:" => "Tekst og foto: Kari Hansen" ! "Tekst og foto hører sammen.";
            "Tekst/foto:" => "Tekst/foto: Kari Hansen" ! "Tekst/foto står det der.";
        }
        Published Start {
            "Først publisert" => "Først publisert 10. januar 2020" ! "Boka ble først publisert i mai.";
            "Opprettet:" => "Opprettet: 10. januar 2020" ! "Skolen ble opprettet: 1920.";
            "Publiseringsdato" => "Publiseringsdato: 10. januar 2020" ! "Bokas publiseringsdato er ukjent.";
            "Publisert" => "Publisert 10. januar 2020" ! "Den publiserte lista er lang.";
        }
        Published BeforeDigit {
            "Lagt ut" => "Lagt ut 10. januar 2020" ! "Lagt ut til salgs.";
        }
        Updated Start {
            "Oppdatert" => "Oppdatert 10. januar 2020 kl. 20.15" ! "Den oppdaterte lista er lang.";
            "Sist endret" => "Sist endret 10. januar 2020" ! "Den er sist endret.";
            "Sist oppdatert" => "Sist oppdatert 10. januar 2020" ! "Den er sist oppdatert.";
        }
        Updated BeforeDigit {
            "Endret" => "Endret 10. januar 2020" ! "Endret plan gjelder.";
            "Siste oppdatering" => "Siste oppdatering: 10. januar 2020" ! "Siste oppdatering av planen.";
        }
        Credit Start {
            "Kilde:" => "Kilde: NTB" ! "Kilde til glede.";
            "Kilder:" => "Kilder: NTB, AFP" ! "Kilder til glede.";
            "Oversatt av:" => "Oversatt av: Kari Hansen" ! "Boka er oversatt av: en danske.";
        }
        Correction Start {
            "I en tidligere versjon av artikkelen" => "I en tidligere versjon av artikkelen sto feil navn." ! "Det sto i en tidligere versjon av artikkelen.";
            [inferred] "I en tidligere versjon av denne artikkelen" => "I en tidligere versjon av denne artikkelen sto feil navn." ! "Det sto i en tidligere versjon av denne artikkelen.";
            "I en tidligere versjon av saken" => "I en tidligere versjon av saken sto feil navn." ! "Det sto i en tidligere versjon av saken.";
            "Presisering:" => "Presisering: navnet var feil." ! "En presisering: intet nytt.";
            "Rettelse:" => "Rettelse: navnet var feil." ! "Rettelse er på vei.";
        }
    },
};
