//! Dutch.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Dutch, as written in the Netherlands and Belgium.
pub(crate) static NL: Language = Language {
    code: "nl",
    name: "Dutch",
    date_order: DateOrder::DayMonth,
    months: [
        &["januari", "jan"],
        &["februari", "feb"],
        &["maart", "mrt"],
        &["april", "apr"],
        &["mei"],
        &["juni", "jun"],
        &["juli", "jul"],
        &["augustus", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "okt"],
        &["november", "nov"],
        &["december", "dec"],
    ],
    weekdays: &[
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
        "ma",
        "di",
        "wo",
        "do",
        "vr",
        "za",
        "zo",
    ],
    date_words: &["om", "op", "uur", "u"],
    clock: Clock {
        counted: [&[], &[], &[], &["u", "uur"], &[], &[]],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &[],
        after: &["geleden"],
        units: [
            &["minuut", "minuten", "min"],
            &["uur", "uren"],
            &["dag", "dagen"],
            &["week", "weken"],
            &["maand", "maanden"],
            &["jaar", "jaren"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analyse",
            "Antwoord",
            "Exclusief",
            "Kijk ook",
            "Let op",
            "Reportage",
            "Vraag",
        ],
        ..Filing::PLAIN
    },
    agencies: &[
        "AFP",
        "ANP",
        "AP",
        "Belga",
        "Bloomberg",
        "DPA",
        "Novum",
        "Reuters",
    ],
    staff: &[
        "Redactie",
        "de redactie",
        "onze redactie",
        "onze verslaggever",
        "onze correspondent",
        "onze verslaggevers",
        "Van onze redactie",
        "Buitenlandredactie",
        "Door onze correspondent",
        "Door onze redactie",
        "Door onze verslaggever",
        "Nieuwsredactie",
        "Redactie Binnenland",
        "Redactie Buitenland",
        "Redactie Sport",
        "Sportredactie",
        "Van onze correspondent",
        "Van onze verslaggeefster",
        "Van onze verslaggever",
        "Webredactie",
        "onze verslaggeefster",
        "Economieredactie",
        "Onlineredactie",
        "Parlementaire redactie",
        "Politieke redactie",
        "Redactie Cultuur",
        "Redactie Economie",
        "Redactie Politiek",
        "Redactie Regio",
        "Van onze parlementaire redactie",
        "onze parlementaire redactie",
    ],
    roles: &[
        "adjunct-hoofdredacteur",
        "buitenlandredacteur",
        "chef-redacteur",
        "columnist",
        "columniste",
        "correspondent",
        "correspondente",
        "cultuurredacteur",
        "economieredacteur",
        "economieverslaggever",
        "eindredacteur",
        "fotograaf",
        "fotojournalist",
        "freelance journalist",
        "freelancejournalist",
        "hoofdredacteur",
        "journalist",
        "misdaadverslaggever",
        "nieuwsredacteur",
        "onderzoeksjournalist",
        "parlementair verslaggever",
        "politiek redacteur",
        "politiek verslaggever",
        "redacteur",
        "redacteuren",
        "redactrice",
        "regioverslaggever",
        "sportjournalist",
        "sportredacteur",
        "sportverslaggever",
        "stagiair",
        "stagiaire",
        "verslaggeefster",
        "verslaggever",
        "verslaggevers",
        "wetenschapsredacteur",
    ],
    joiners: &["en"],
    author_labels: &[
        "Auteur",
        "Over de auteur",
        "Over de auteurs",
        "Over de schrijver",
    ],
    located: &["in"],
    function_words: &[
        "de", "het", "een", "van", "en", "dat", "die", "op", "te", "voor", "met", "zijn", "niet",
        "aan", "er", "om", "ook", "als", "bij", "wordt", "naar", "heeft", "maar", "uit", "deze",
        "worden", "zich", "tegen", "werd", "tot", "is",
    ],
    cues: cues! {
        Rail Whole {
            "Aanbevolen artikelen" => "Aanbevolen artikelen" ! "De aanbevolen artikelen zijn duur.";
            [inferred] "Aanbevolen voor jou" => "Aanbevolen voor jou" ! "Dat is aanbevolen voor jou en mij.";
            "Andere berichten" => "Andere berichten" ! "Andere berichten spreken dat tegen.";
            "Dit vind je misschien ook leuk" => "Dit vind je misschien ook leuk" ! "Dit vind je misschien ook leuk of niet.";
            "Gerelateerd nieuws" => "Gerelateerd nieuws" ! "Het gerelateerd nieuws was slecht.";
            "Gerelateerde artikelen" => "Gerelateerde artikelen" ! "De gerelateerde artikelen vervallen.";
            "Gerelateerde berichten" => "Gerelateerde berichten" ! "De gerelateerde berichten vervallen.";
            "Het laatste nieuws" => "Het laatste nieuws" ! "Het laatste nieuws was slecht.";
            "Laatste berichten" => "Laatste berichten" ! "De laatste berichten waren slecht.";
            "Laatste nieuws" => "Laatste nieuws" ! "Het laatste nieuws was slecht.";
            "Laatste reacties" => "Laatste reacties" ! "De laatste reacties waren fel.";
            "Lees ook" => "LEES OOK" ! "Ik lees ook gedichten.";
            "Lees ook deze artikelen" => "Lees ook deze artikelen" ! "Ik lees ook deze artikelen graag.";
            "Meer artikelen" => "Meer artikelen" ! "Er komen meer artikelen bij.";
            "Meer berichten" => "Meer berichten" ! "Er komen meer berichten bij.";
            "Meer nieuws" => "Meer nieuws" ! "Er is meer nieuws over hem.";
            "Meer over dit onderwerp" => "Meer over dit onderwerp" ! "Hij zei meer over dit onderwerp.";
            "Meest bekeken" => "Meest bekeken" ! "De meest bekeken film is oud.";
            "Meest besproken" => "Meest besproken" ! "Het meest besproken boek is oud.";
            "Meest gelezen" => "MEEST GELEZEN" ! "Het meest gelezen boek is oud.";
            "Meest populair" => "Meest populair" ! "Het meest populair is soep.";
            "Misschien ook interessant" => "Misschien ook interessant" ! "Dat is misschien ook interessant voor hem.";
            "Net binnen" => "Net binnen" ! "Hij was net binnen.";
            "Nieuwste artikelen" => "Nieuwste artikelen" ! "De nieuwste artikelen zijn duur.";
            "Ook lezen" => "Ook lezen" ! "Ook lezen kost tijd.";
            "Populaire artikelen" => "Populaire artikelen" ! "Populaire artikelen zijn snel op.";
            "Populaire berichten" => "Populaire berichten" ! "Populaire berichten zijn vaak vals.";
            "Recente artikelen" => "Recente artikelen" ! "Recente artikelen noemen hem niet.";
            "Recente berichten" => "Recente berichten" ! "Recente berichten noemen hem niet.";
            "Recente reacties" => "Recente reacties" ! "Recente reacties waren fel.";
            "Vergelijkbare berichten" => "Vergelijkbare berichten" ! "Vergelijkbare berichten kwamen uit Gent.";
            "Verwante artikelen" => "Verwante artikelen" ! "Verwante artikelen kwamen uit Gent.";
        }
        ReadMore Whole {
            "Artikel gaat verder onder de advertentie" => "Artikel gaat verder onder de advertentie" ! "Het artikel gaat verder onder de streep.";
            "Lees het hele artikel" => "Lees het hele artikel" ! "Ik lees het hele artikel morgen.";
            "Lees meer" => "Lees meer" ! "Ik lees meer boeken.";
            "Lees verder" => "Lees verder" ! "Ik lees verder niets.";
            "Lees verder na de advertentie" => "Lees verder na de advertentie" ! "Ik lees verder na de maaltijd.";
            "Lees verder onder de advertentie" => "Lees verder onder de advertentie" ! "Ik lees verder onder de lamp.";
            "Meer lezen" => "Meer lezen" ! "Kinderen moeten meer lezen.";
            "Meer weergeven" => "Meer weergeven" ! "De kaart moet meer weergeven.";
            "Tekst gaat verder onder de foto" => "Tekst gaat verder onder de foto" ! "De tekst gaat verder onder de streep.";
            "Tekst loopt door onder de foto" => "Tekst loopt door onder de foto" ! "De tekst loopt door onder de streep.";
            "Toon meer" => "Toon meer" ! "Ik toon meer moed.";
            "Verder lezen" => "Verder lezen" ! "Hij wil verder lezen.";
        }
        ReadMore Start {
            [inferred] "Bekijk ook:" => "Bekijk ook: Prijzen stijgen" ! "Ik bekijk ook films.";
            "Lees meer over" => "Lees meer over de haven" ! "Ik lees meer over boten.";
            "Lees ook:" => "Lees ook: Prijzen stijgen" ! "Ik lees ook boeken.";
            "Tekst gaat verder onder" => "Tekst gaat verder onder de video" ! "De tekst gaat verder onder de streep.";
            "Zie ook:" => "Zie ook: Prijzen stijgen" ! "Ik zie ook boten.";
        }
        Share Whole {
            "Afdrukken" => "Afdrukken" ! "Ze laat de foto afdrukken.";
            "Artikel delen" => "Artikel delen" ! "Hij wil het artikel delen.";
            "Artikel opslaan" => "Artikel opslaan" ! "Hij wil het artikel opslaan.";
            "Beluister dit artikel" => "Beluister dit artikel" ! "Ik beluister dit artikel morgen.";
            "Deel dit" => "Deel dit:" ! "Een deel dit jaar.";
            "Deel dit artikel" => "Deel dit artikel" ! "Een deel dit jaar.";
            "Deel dit bericht" => "Deel dit bericht" ! "Ik deel dit bericht niet.";
            "Deel op Facebook" => "Deel op Facebook" ! "Een deel op Facebook was boos.";
            "Deel op Twitter" => "Deel op Twitter" ! "Een deel op Twitter was boos.";
            "Deel op X" => "Deel op X" ! "Een deel op X was boos.";
            "Deel via" => "Deel via" ! "Een deel via de weg, een deel per boot.";
            "Delen" => "DELEN" ! "Delen van de stad liggen plat.";
            "Delen op Facebook" => "Delen op Facebook" ! "Velen delen op Facebook hun leed.";
            "Delen op Pinterest" => "Delen op Pinterest" ! "Velen delen op Pinterest hun leed.";
            "Delen op Twitter" => "Delen op Twitter" ! "Velen delen op Twitter hun leed.";
            "Delen op X" => "Delen op X" ! "Velen delen op X hun leed.";
            "Delen via Facebook" => "Delen via Facebook" ! "Velen delen via Facebook hun leed.";
            "Delen via Twitter" => "Delen via Twitter" ! "Velen delen via Twitter hun leed.";
            "Delen via WhatsApp" => "Delen via WhatsApp" ! "Velen delen via WhatsApp hun leed.";
            "Delen via e-mail" => "Delen via e-mail" ! "Velen delen via e-mail hun leed.";
            "Dit bloggen!" => "Dit bloggen!" ! "Dit bloggen kost tijd.";
            "Dit e-mailen" => "Dit e-mailen" ! "Dit e-mailen kost tijd.";
            "E-mail dit artikel" => "E-mail dit artikel" ! "Per e-mail dit artikel sturen kan.";
            "Klik om af te drukken (Opent in een nieuw venster)" => "Klik om af te drukken (Opent in een nieuw venster)" ! "Er klonk een klik om af te drukken.";
            "Klik om te delen met Twitter (Opent in een nieuw venster)" => "Klik om te delen met Twitter (Opent in een nieuw venster)" ! "Er klonk een klik om te delen met Twitter.";
            "Klik om te delen op Facebook (Opent in een nieuw venster)" => "Klik om te delen op Facebook (Opent in een nieuw venster)" ! "Er klonk een klik om te delen op Facebook.";
            "Kopieer de link" => "Kopieer de link" ! "Ik kopieer de link niet.";
            "Kopieer link" => "Kopieer link" ! "Ik kopieer link na link.";
            "Luister naar dit artikel" => "Luister naar dit artikel" ! "Ik luister naar dit artikel in bed.";
            "Tekstgrootte" => "Tekstgrootte" ! "De tekstgrootte was te klein.";
            "Tip de redactie" => "Tip de redactie" ! "De tip die de redactie kreeg, hielp.";
            "Vind-ik-leuk" => "Vind-ik-leuk:" ! "Dat vind ik leuk.";
            "Volg ons" => "Volg ons" ! "Ik volg ons leger niet.";
        }
        Share Start {
            [inferred] "Volg ons WhatsApp-kanaal" => "Volg ons WhatsApp-kanaal" ! "Velen volgen ons WhatsApp-kanaal.";
            "Volg ons op" => "Volg ons op Facebook" ! "Hij zei: volg ons op de voet.";
            "Volg ons via" => "Volg ons via WhatsApp" ! "Hij zei: volg ons via de dijk.";
        }
        Share Anywhere {
            "(Wordt in een nieuw venster geopend)" => "Klik om te delen op Facebook (Wordt in een nieuw venster geopend)" ! "De pagina wordt in een nieuw venster geopend.";
        }
        Subscribe Whole {
            "Aanmelden voor de nieuwsbrief" => "Aanmelden voor de nieuwsbrief" ! "Hij wil zich aanmelden voor de nieuwsbrief van de club.";
            "Abonneer je" => "Abonneer je" ! "Ik abonneer je op de krant.";
            "Abonneer nu" => "Abonneer nu" ! "Ik abonneer nu niemand.";
            "Abonneren" => "Abonneren" ! "Velen abonneren zich.";
            "Account aanmaken" => "Account aanmaken" ! "Hij wil een account aanmaken.";
            "Afmelden" => "Afmelden" ! "Wie wil, kan zich afmelden.";
            "Gratis registreren" => "Gratis registreren" ! "Wie wil zich gratis registreren?";
            "Inschrijven nieuwsbrief" => "Inschrijven nieuwsbrief" ! "Het inschrijven nieuwsbrief en krant kost tijd.";
            "Maak een account aan" => "Maak een account aan" ! "Ik maak een account aan de balie.";
            "Neem een abonnement" => "Neem een abonnement" ! "Ik neem een abonnement op de krant.";
            "Nieuwsbrief" => "Nieuwsbrief" ! "De nieuwsbrief kwam te laat.";
            "Schrijf je in" => "Schrijf je in" ! "Schrijf je in mei, dan wacht ik.";
            "Uitschrijven" => "Uitschrijven" ! "Hij laat zich uitschrijven.";
            "Word abonnee" => "Word abonnee" ! "Word abonnee van het leven.";
            "Word lid" => "Word lid" ! "Ik word lid van de club.";
        }
        Subscribe Start {
            "Abonneer je op onze nieuwsbrief" => "Abonneer je op onze nieuwsbrief" ! "Ik abonneer je op onze nieuwsbrief.";
            "Abonneren op:" => "Abonneren op: Reacties posten (Atom)" ! "Velen abonneren op tijd.";
            "Al abonnee?" => "Al abonnee? Log in" ! "Hij is al abonnee.";
            "Dit artikel is alleen voor abonnees" => "Dit artikel is alleen voor abonnees" ! "Hij zei: dit artikel is alleen voor abonnees.";
            "Dit is een premium artikel" => "Dit is een premium artikel" ! "Hij zegt: dit is een premium artikel.";
            "Meld je aan voor onze nieuwsbrief" => "Meld je aan voor onze nieuwsbrief" ! "Hij zei: meld je aan voor onze nieuwsbrief.";
            "Schrijf je in voor de nieuwsbrief" => "Schrijf je in voor de nieuwsbrief" ! "Hij zei: schrijf je in voor de nieuwsbrief.";
            "Schrijf je in voor onze nieuwsbrief" => "Schrijf je in voor onze nieuwsbrief" ! "Hij zei: schrijf je in voor onze nieuwsbrief.";
            "U ontvangt deze e-mail omdat" => "U ontvangt deze e-mail omdat u zich hebt ingeschreven." ! "Waarom ontvangt u deze e-mail?";
            "Vul je e-mailadres in om je in te schrijven" => "Vul je e-mailadres in om je in te schrijven op deze blog" ! "Hij zei: vul je e-mailadres in.";
        }
        Subscribe Anywhere {
            "in je mailbox" => "Elke ochtend het nieuws in je mailbox." ! "De muis zat in je mailboek.";
        }
        Advertisement Whole {
            "Advertentie" => "ADVERTENTIE" ! "De advertentie was vals.";
            "Gesponsorde inhoud" => "Gesponsorde inhoud" ! "De gesponsorde inhoud groeit.";
            "Verder lezen na de advertentie" => "Verder lezen na de advertentie" ! "Hij wil verder lezen na de maaltijd.";
        }
        Cookie Whole {
            "Accepteer alle cookies" => "Accepteer alle cookies" ! "Ik accepteer alle cookies van oma.";
            "Accepteer alles" => "Accepteer alles" ! "Ik accepteer alles van haar.";
            "Accepteren en doorgaan" => "Accepteren en doorgaan" ! "Hij moet accepteren en doorgaan.";
            "Alle cookies accepteren" => "Alle cookies accepteren" ! "Hij wil alle cookies accepteren.";
            "Alle cookies toestaan" => "Alle cookies toestaan" ! "Hij wil alle cookies toestaan.";
            "Alle cookies weigeren" => "Alle cookies weigeren" ! "Hij wil alle cookies weigeren.";
            "Alleen noodzakelijke cookies" => "Alleen noodzakelijke cookies" ! "Hij wil alleen noodzakelijke cookies.";
            "Alles accepteren" => "Alles accepteren" ! "Hij wil alles accepteren.";
            "Alles afwijzen" => "Alles afwijzen" ! "Hij wil alles afwijzen.";
            "Alles weigeren" => "Alles weigeren" ! "Hij wil alles weigeren.";
            "Beheer opties" => "Beheer opties" ! "Het beheer opties geven kost geld.";
            "Cookie-instellingen" => "Cookie-instellingen" ! "De cookie-instellingen zijn weg.";
            "Cookiebeleid" => "Cookiebeleid" ! "Het cookiebeleid ontbreekt.";
            "Cookies accepteren" => "Cookies accepteren" ! "Hij wil cookies accepteren.";
            "Cookies beheren" => "Cookies beheren" ! "Hij wil cookies beheren.";
            "Cookieverklaring" => "Cookieverklaring" ! "De cookieverklaring ontbreekt.";
            "Details tonen" => "Details tonen" ! "De foto moet details tonen.";
            "Instellingen beheren" => "Instellingen beheren" ! "Hij wil de instellingen beheren.";
            "Opties beheren" => "Opties beheren" ! "Handelaren moeten opties beheren.";
            "Privacybeleid" => "Privacybeleid" ! "Het privacybeleid ontbreekt.";
            "Privacyverklaring" => "Privacyverklaring" ! "De privacyverklaring ontbreekt.";
            "Selectie toestaan" => "Selectie toestaan" ! "Dat moet de selectie toestaan.";
            "Toestemming beheren" => "Toestemming beheren" ! "Hij wil de toestemming beheren.";
            "Voorkeuren beheren" => "Voorkeuren beheren" ! "Hij wil zijn voorkeuren beheren.";
            "Wij hechten waarde aan uw privacy" => "Wij hechten waarde aan uw privacy" ! "Hij zegt: wij hechten waarde aan uw privacy.";
            "Wij respecteren uw privacy" => "Wij respecteren uw privacy" ! "Hij zegt: wij respecteren uw privacy.";
            "Wij waarderen uw privacy" => "Wij waarderen uw privacy" ! "Hij zegt: wij waarderen uw privacy.";
        }
        Cookie Start {
            "Deze site gebruikt cookies" => "Deze site gebruikt cookies." ! "Hij zei: deze site gebruikt cookies.";
            "Deze website gebruikt cookies" => "Deze website gebruikt cookies" ! "Deze website bestaat al lang.";
            "Deze website maakt gebruik van cookies" => "Deze website maakt gebruik van cookies" ! "Hij zegt: deze website maakt gebruik van cookies.";
            "We gebruiken cookies" => "We gebruiken cookies om het bezoek te meten." ! "Hij zegt: we gebruiken cookies.";
            "Wij en onze partners slaan" => "Wij en onze partners slaan informatie op een apparaat op." ! "Hij zegt: wij en onze partners slaan alarm.";
            "Wij gebruiken cookies" => "Wij gebruiken cookies om het bezoek te meten." ! "Hij zegt: wij gebruiken cookies.";
        }
        Copyright Whole {
            "Met trots ondersteund door WordPress" => "Met trots ondersteund door WordPress" ! "Het werd met trots ondersteund door WordPress en hem.";
            "Mogelijk gemaakt door Blogger" => "Mogelijk gemaakt door Blogger." ! "Het werd mogelijk gemaakt door Blogger en hem.";
            "Mogelijk gemaakt door WordPress" => "Mogelijk gemaakt door WordPress" ! "Het werd mogelijk gemaakt door WordPress en hem.";
            "Ondersteund door WordPress" => "Ondersteund door WordPress" ! "Het werd ondersteund door WordPress en hem.";
        }
        Copyright Anywhere {
            "Alle rechten voorbehouden" => "Alle rechten voorbehouden" ! "Alle rechten gelden.";
        }
        Comment Whole {
            "Annuleer reactie" => "Annuleer reactie" ! "Ik annuleer reactie en bezoek.";
            "Antwoord annuleren" => "Antwoord annuleren" ! "Hij wil het antwoord annuleren.";
            "Bekijk alle reacties" => "Bekijk alle reacties" ! "Ik bekijk alle reacties met zorg.";
            "Bekijk reacties" => "Bekijk reacties" ! "Ik bekijk reacties met zorg.";
            "Een reactie posten" => "Een reactie posten" ! "Hij wil een reactie posten.";
            "Geef een antwoord" => "Geef een antwoord" ! "Ik geef een antwoord op tijd.";
            "Geef een reactie" => "Geef een reactie" ! "Ik geef een reactie op tijd.";
            "Geen reacties" => "Geen reacties" ! "Geen reacties kwamen uit Gent.";
            "Laat een antwoord achter" => "Laat een antwoord achter" ! "Ik laat een antwoord achter op tafel.";
            "Laat een reactie achter" => "Laat een reactie achter" ! "Ik laat een reactie achter op tafel.";
            "Log in om te reageren" => "Log in om te reageren" ! "Ik log in om te reageren op haar.";
            "Nieuwere reacties" => "Nieuwere reacties" ! "De nieuwere reacties zijn milder.";
            "Nog geen reacties" => "Nog geen reacties" ! "Er kwamen nog geen reacties binnen.";
            "Oudere reacties" => "Oudere reacties" ! "De oudere reacties zijn milder.";
            "Plaats een reactie" => "Plaats een reactie" ! "In plaats een reactie te geven, zweeg hij.";
            "Plaats reactie" => "Plaats reactie" ! "In plaats reactie te geven, zweeg hij.";
            "Reactie annuleren" => "Reactie annuleren" ! "Hij wil een reactie annuleren.";
            "Reactie plaatsen" => "Reactie plaatsen" ! "Hij wil een reactie plaatsen.";
            "Reactie toevoegen" => "Reactie toevoegen" ! "Hij wil een reactie toevoegen.";
            "Reacties" => "12 reacties" ! "De reacties waren fel.";
            "Reacties uitgeschakeld" => "Reacties uitgeschakeld" ! "Hij heeft de reacties uitgeschakeld.";
            "Reageer" => "Reageer" ! "Ik reageer niet.";
            "Reageer op dit artikel" => "Reageer op dit artikel" ! "Ik reageer op dit artikel morgen.";
            "Reageren" => "Reageren" ! "Wie wil reageren, wacht.";
            "Schrijf een reactie" => "Schrijf een reactie" ! "Ik schrijf een reactie op tijd.";
            "Toon reacties" => "Toon reacties" ! "Ik toon reacties van toen.";
            "Wees de eerste die reageert" => "Wees de eerste die reageert" ! "Hij zei: wees de eerste die reageert op haar.";
        }
        Comment Start {
            "Deze site gebruikt Akismet" => "Deze site gebruikt Akismet om spam te verminderen." ! "Hij zegt: deze site gebruikt Akismet.";
            "Het e-mailadres wordt niet gepubliceerd" => "Het e-mailadres wordt niet gepubliceerd." ! "Ook het e-mailadres wordt niet gepubliceerd.";
            "Houd mij via e-mail op de hoogte" => "Houd mij via e-mail op de hoogte van nieuwe berichten." ! "Hij zei: houd mij via e-mail op de hoogte.";
            "Je e-mailadres wordt niet gepubliceerd" => "Je e-mailadres wordt niet gepubliceerd." ! "Ook je e-mailadres wordt niet gepubliceerd.";
            "Je moet ingelogd zijn op om een reactie te plaatsen" => "Je moet ingelogd zijn op om een reactie te plaatsen." ! "Hij zegt: je moet ingelogd zijn.";
            "Je moet inloggen om een reactie te kunnen plaatsen" => "Je moet inloggen om een reactie te kunnen plaatsen." ! "Hij zegt: je moet inloggen.";
            "Mijn naam, e-mail en site" => "Mijn naam, e-mail en site opslaan in deze browser." ! "Hij kent mijn naam, e-mail en site.";
            "Mijn naam, e-mailadres en website" => "Mijn naam, e-mailadres en website opslaan in deze browser." ! "Hij kent mijn naam, e-mailadres en website.";
            "Reacties zijn gesloten" => "Reacties zijn gesloten." ! "De reacties zijn gesloten.";
            "Uw e-mailadres wordt niet gepubliceerd" => "Uw e-mailadres wordt niet gepubliceerd." ! "Ook uw e-mailadres wordt niet gepubliceerd.";
            "Vereiste velden zijn gemarkeerd met" => "Vereiste velden zijn gemarkeerd met *" ! "De vereiste velden zijn gemarkeerd met krijt.";
            "Verplichte velden zijn gemarkeerd met" => "Verplichte velden zijn gemarkeerd met *" ! "De verplichte velden zijn gemarkeerd met krijt.";
        }
        Navigation Whole {
            "Bericht navigatie" => "Bericht navigatie" ! "Het bericht navigatie te kopen was vals.";
            "Berichtnavigatie" => "Berichtnavigatie" ! "De berichtnavigatie ontbreekt.";
            "Blogarchief" => "Blogarchief" ! "Het blogarchief is leeg.";
            "Categorieën" => "Categorieën" ! "Er zijn drie categorieën.";
            "Direct naar de inhoud" => "Direct naar de inhoud" ! "Hij kijkt direct naar de inhoud.";
            "Doorgaan naar inhoud" => "Doorgaan naar inhoud" ! "Hij wil doorgaan naar inhoud.";
            "Ga naar de inhoud" => "Ga naar de inhoud" ! "Ik ga naar de inhoud kijken.";
            "Inloggen" => "Inloggen" ! "Wie wil inloggen, wacht.";
            "Meteen naar de inhoud" => "Meteen naar de inhoud" ! "Hij kijkt meteen naar de inhoud.";
            "Naar boven" => "Naar boven" ! "Naar boven ging de koers.";
            "Naar de inhoud" => "Naar de inhoud" ! "Hij kijkt naar de inhoud.";
            "Nieuwere berichten" => "Nieuwere berichten" ! "De nieuwere berichten zijn milder.";
            "Nieuwere post" => "Nieuwere post" ! "De nieuwere post was vals.";
            "Oudere berichten" => "Oudere berichten" ! "De oudere berichten zijn milder.";
            "Oudere post" => "Oudere post" ! "De oudere post was vals.";
            "Over ons" => "Over ons" ! "Over ons spreekt niemand.";
            "Spring naar de inhoud" => "Spring naar de inhoud" ! "Ik spring naar de inhoud van het boek.";
            "Terug naar boven" => "Terug naar boven" ! "Hij moet terug naar boven.";
            "U bent hier" => "U bent hier:" ! "Wat u bent hier op aarde, telt.";
            "Volgend artikel" => "Volgend artikel" ! "Een volgend artikel komt.";
            "Volgend bericht" => "Volgend bericht" ! "Een volgend bericht komt.";
            "Vorig artikel" => "Vorig artikel" ! "Een vorig artikel klopte.";
            "Vorig bericht" => "Vorig bericht" ! "Een vorig bericht klopte.";
            "Wachtwoord vergeten?" => "Wachtwoord vergeten?" ! "Hij heeft zijn wachtwoord vergeten.";
            "Zoeken" => "Zoeken" ! "Zoeken naar water is zwaar.";
            "Zoeken naar" => "Zoeken naar:" ! "Zoeken naar water is zwaar.";
            "min leestijd" => "5 min leestijd" ! "Hij had vijf min leestijd over.";
            "minuten leestijd" => "5 minuten leestijd" ! "Hij had vijf minuten leestijd over.";
        }
        Navigation Start {
            "Bekijk in browser" => "Bekijk in browser" ! "Hij bekijkt in browser en app hetzelfde.";
            "Categorieën:" => "Categorieën: haven, veren" ! "Er zijn categorieën: drie.";
            "Leestijd:" => "Leestijd: 3 minuten" ! "De leestijd daalt.";
        }
        Caption Start {
            "Archiefbeeld" => "Archiefbeeld: een trein" ! "Een archiefbeeld toont hem.";
            "Archieffoto" => "Archieffoto: een trein" ! "Een archieffoto toont hem.";
            "Beeld:" => "Beeld: ANP" ! "Beeld en geluid.";
            "Bron foto" => "Bron foto: ANP" ! "Van die bron foto en film zien mag niemand.";
            "Foto ter illustratie" => "Foto ter illustratie: een trein" ! "Een foto ter illustratie toont hem.";
            "Foto's:" => "Foto’s: Anna de Vries" ! "Foto's en film.";
            "Foto:" => "Foto: Anna de Vries" ! "Foto en film.";
            "Fotografie:" => "Fotografie: Anna de Vries" ! "Fotografie en film.";
            "Illustratie:" => "Illustratie: Anna de Vries" ! "Illustratie en tekst.";
        }
        Byline Start {
            "Auteur:" => "Auteur: Jan Jansen" ! "Auteur en dichter.";
            "Auteurs:" => "Auteurs: Anna de Vries" ! "Auteurs en dichters kwamen.";
            "Tekst/foto's:" => "Tekst/foto's: Anna de Vries" ! "Tekst of foto's ontbreken.";
            "Tekst:" => "Tekst: Anna de Vries" ! "Tekst en muziek.";
            "Verslaggeefster:" => "Verslaggeefster: Anna de Vries" ! "Verslaggeefster en redacteur zwegen.";
        }
        Byline BeforeName {
            [needs_language] "Artikel door" => "Artikel door Anna de Vries" ! "Een artikel door haar geschreven.";
            [needs_language] "Beeld en tekst:" => "Beeld en tekst: Anna de Vries" ! "Beeld en tekst ontbreken.";
            [needs_language] "Column door" => "Column door Anna de Vries" ! "Een column door haar geschreven.";
            "Door" => "Door Anna de Vries" ! "Door de storm viel hij.";
            [needs_language] "Door correspondent" => "Door correspondent Anna de Vries" ! "Door correspondent bevestigd.";
            [needs_language] "Door onze correspondent" => "Door onze correspondent Anna de Vries" ! "Door onze correspondent ter plaatse bevestigd.";
            [needs_language] "Door onze verslaggeefster" => "Door onze verslaggeefster Anna de Vries" ! "Door onze verslaggeefster ter plaatse bevestigd.";
            [needs_language] "Door onze verslaggever" => "Door onze verslaggever Anna de Vries" ! "Door onze verslaggever ter plaatse bevestigd.";
            [needs_language] "Door redacteur" => "Door redacteur Jan Jansen" ! "Door redacteur bevestigd.";
            [needs_language] "Door verslaggeefster" => "Door verslaggeefster Anna de Vries" ! "Door verslaggeefster bevestigd.";
            [needs_language] "Door verslaggever" => "Door verslaggever Jan Jansen" ! "Door verslaggever bevestigd.";
            [needs_language] "Een artikel van" => "Een artikel van Anna de Vries" ! "Een artikel van vorige week.";
            [needs_language] "Een bijdrage van" => "Een bijdrage van Anna de Vries" ! "Een bijdrage van tien euro.";
            [needs_language] "Een column van" => "Een column van Anna de Vries" ! "Een column van gisteren.";
            [needs_language] "Een interview door" => "Een interview door Anna de Vries" ! "Een interview door haar afgenomen.";
            [needs_language] "Een interview van" => "Een interview van Anna de Vries" ! "Een interview van gisteren.";
            [needs_language] "Een reportage van" => "Een reportage van Anna de Vries" ! "Een reportage van gisteren.";
            [needs_language] "Foto en tekst:" => "Foto en tekst: Anna de Vries" ! "Foto en tekst ontbreken.";
            [needs_language] "Foto's en tekst:" => "Foto's en tekst: Anna de Vries" ! "Foto's en tekst zijn van haar.";
            [needs_language] "Geplaatst door" => "Geplaatst door Anna de Vries" ! "Geplaatst door de gemeente, staat het er nog.";
            [needs_language] "Gepubliceerd door" => "Gepubliceerd door Anna de Vries" ! "Gepubliceerd door de krant, lag het er.";
            "Geschreven door" => "Geschreven door Anna de Vries" ! "Het is geschreven door haar.";
            [needs_language] "Interview door" => "Interview door Anna de Vries" ! "Interview door de krant afgenomen.";
            [needs_language] "Opgetekend door" => "Opgetekend door Anna de Vries" ! "Opgetekend door haar zoon, bleef het bewaard.";
            [needs_language] "Redacteur:" => "Redacteur: Jan Jansen" ! "Redacteur is hij niet meer.";
            [needs_language] "Reportage door" => "Reportage door Anna de Vries" ! "Reportage door de krant gemaakt.";
            [needs_language] "Samengesteld door" => "Samengesteld door Anna de Vries" ! "Samengesteld door de jury, lag de lijst er.";
            [needs_language] "Tekst & beeld:" => "Tekst & beeld: Anna de Vries" ! "Tekst & beeld horen bij elkaar.";
            [needs_language] "Tekst & foto's:" => "Tekst & foto's: Anna de Vries" ! "Tekst & foto's horen bij elkaar.";
            "Tekst door" => "Tekst door Anna de Vries" ! "Een tekst door haar.";
            [needs_language] "Tekst en beeld:" => "Tekst en beeld: Anna de Vries" ! "Tekst en beeld horen bij elkaar.";
            [needs_language] "Tekst en foto" => "Tekst en foto Anna de Vries" ! "Tekst en foto horen bij elkaar.";
            [needs_language] "Tekst en foto's" => "Tekst en foto's Anna de Vries" ! "Tekst en foto's horen bij elkaar.";
            [needs_language] "Tekst en foto's:" => "Tekst en foto's: Anna de Vries" ! "Tekst en foto's horen bij elkaar.";
            [needs_language] "Tekst en foto:" => "Tekst en foto: Anna de Vries" ! "Tekst en foto horen bij elkaar.";
            [needs_language] "Tekst en fotografie:" => "Tekst en fotografie: Anna de Vries" ! "Tekst en fotografie horen bij elkaar.";
            [needs_language] "Tekst van" => "Tekst van Anna de Vries" ! "Tekst van de wet.";
            [needs_language] "Van onze correspondent" => "Van onze correspondent Jan Jansen" ! "Van onze correspondent niets gehoord.";
            [needs_language] "Van onze verslaggeefster" => "Van onze verslaggeefster Anna de Vries" ! "Van onze verslaggeefster niets gehoord.";
            [needs_language] "Van onze verslaggever" => "Van onze verslaggever Jan Jansen" ! "Van onze verslaggever niets gehoord.";
            [needs_language] "Verslag door" => "Verslag door Anna de Vries" ! "Verslag door de krant gemaakt.";
            [needs_language] "Verslaggever:" => "Verslaggever: Jan Jansen" ! "Verslaggever is hij niet meer.";
        }
        Published Start {
            "Aangemaakt:" => "Aangemaakt: 10 januari 2020" ! "Aangemaakt is hij niet.";
            "Geplaatst op" => "Geplaatst op 10-01-2020" ! "Het is geplaatst op tafel.";
            "Gepubliceerd" => "Gepubliceerd: 10 januari 2020" ! "Het gepubliceerde boek is lang.";
            "Gepubliceerd op" => "Gepubliceerd op 10 januari 2020" ! "Het is gepubliceerd op papier.";
            "Publicatiedatum" => "Publicatiedatum: 10-01-2020" ! "De publicatiedatum schuift.";
        }
        Updated Start {
            "Aangepast:" => "Aangepast: 10 januari 2020" ! "Aangepast is hij niet.";
            "Bijgewerkt" => "Bijgewerkt: 10 januari 2020 20:15" ! "De bijgewerkte lijst is lang.";
            "Laatst bijgewerkt" => "Laatst bijgewerkt op 10 januari 2020" ! "Het is laatst bijgewerkt.";
            "Laatst gewijzigd" => "Laatst gewijzigd op 10 januari 2020" ! "Het is laatst gewijzigd.";
            "Laatste update" => "Laatste update: 10-01-20" ! "De laatste update faalde.";
            "Laatste wijziging" => "Laatste wijziging: 10-01-2020" ! "De laatste wijziging faalde.";
        }
        Updated BeforeDigit {
            "Aangepast op" => "Aangepast op 10 januari 2020" ! "Aangepast op maat.";
            "Bewerkt op" => "Bewerkt op 10 januari 2020" ! "Bewerkt op papier.";
            "Geüpdatet" => "Geüpdatet: 10 januari 2020" ! "Geüpdatet is de lijst.";
            "Laatst aangepast" => "Laatst aangepast: 10 januari 2020" ! "Laatst aangepast door haar.";
        }
        Credit Start {
            "Bron:" => "Bron: ANP" ! "Bron van leven.";
            "Bronnen:" => "Bronnen: ANP, AFP" ! "Bronnen van leven.";
            "Met informatie van" => "Met informatie van ANP" ! "Hij kwam met informatie van haar.";
            "Vertaling:" => "Vertaling: Anna de Vries" ! "Vertaling en tekst.";
        }
        Credit BeforeName {
            "Vertaald door" => "Vertaald door Anna de Vries" ! "Het is vertaald door haar.";
        }
        Correction Start {
            "Correctie:" => "Correctie: de naam klopte niet." ! "Correctie van teksten.";
            "In een eerdere versie van dit artikel" => "In een eerdere versie van dit artikel stond een andere naam." ! "Dat stond in een eerdere versie van dit artikel.";
            "In een eerdere versie van dit bericht" => "In een eerdere versie van dit bericht stond een andere naam." ! "Dat stond in een eerdere versie van dit bericht.";
            "Rectificatie:" => "Rectificatie: de naam klopte niet." ! "Een rectificatie volgt.";
        }
        Note Start {
            "Noot van de redactie" => "Noot van de redactie: een naam is verbeterd." ! "Een noot van de redactie helpt.";
        }
    },
};
