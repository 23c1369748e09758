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
    ],
    roles: &[
        "columnist",
        "correspondent",
        "fotograaf",
        "freelancejournalist",
        "hoofdredacteur",
        "journalist",
        "redacteur",
        "verslaggever",
    ],
    joiners: &["en"],
    author_labels: &["Auteur", "Over de auteur"],
    located: &["in"],
    function_words: &[
        "de", "het", "een", "van", "en", "dat", "die", "op", "te", "voor", "met", "zijn", "niet",
        "aan", "er", "om", "ook", "als", "bij", "wordt", "naar", "heeft", "maar", "uit", "deze",
        "worden", "zich", "tegen", "werd", "tot", "is",
    ],
    cues: cues! {
        Rail Whole {
            "Gerelateerde artikelen" => "Gerelateerde artikelen" ! "De gerelateerde artikelen vervallen.";
            "Het laatste nieuws" => "Het laatste nieuws" ! "Het laatste nieuws was slecht.";
            "Lees ook" => "LEES OOK" ! "Ik lees ook gedichten.";
            "Meer over dit onderwerp" => "Meer over dit onderwerp" ! "Hij zei meer over dit onderwerp.";
            "Meest gelezen" => "MEEST GELEZEN" ! "Het meest gelezen boek is oud.";
            "Net binnen" => "Net binnen" ! "Hij was net binnen.";
        }
        ReadMore Whole {
            "Lees meer" => "Lees meer" ! "Ik lees meer boeken.";
            "Lees verder" => "Lees verder" ! "Ik lees verder niets.";
        }
        ReadMore Start {
            "Lees ook:" => "Lees ook: Prijzen stijgen" ! "Ik lees ook boeken.";
        }
        Share Whole {
            "Deel dit artikel" => "Deel dit artikel" ! "Een deel dit jaar.";
            "Delen" => "DELEN" ! "Delen van de stad liggen plat.";
        }
        Subscribe Whole {
            "Abonneren" => "Abonneren" ! "Velen abonneren zich.";
            "Afmelden" => "Afmelden" ! "Wie wil, kan zich afmelden.";
            "Schrijf je in" => "Schrijf je in" ! "Schrijf je in mei, dan wacht ik.";
            "Uitschrijven" => "Uitschrijven" ! "Hij laat zich uitschrijven.";
            "Word abonnee" => "Word abonnee" ! "Word abonnee van het leven.";
        }
        Subscribe Start {
            "U ontvangt deze e-mail omdat" => "U ontvangt deze e-mail omdat u zich hebt ingeschreven." ! "Waarom ontvangt u deze e-mail?";
        }
        Subscribe Anywhere {
            "in je mailbox" => "Elke ochtend het nieuws in je mailbox." ! "De muis zat in je mailboek.";
        }
        Advertisement Whole {
            "Advertentie" => "ADVERTENTIE" ! "De advertentie was vals.";
        }
        Cookie Start {
            "Deze website gebruikt cookies" => "Deze website gebruikt cookies" ! "Deze website bestaat al lang.";
        }
        Copyright Anywhere {
            "Alle rechten voorbehouden" => "Alle rechten voorbehouden" ! "Alle rechten gelden.";
        }
        Comment Whole {
            "Plaats een reactie" => "Plaats een reactie" ! "In plaats een reactie te geven, zweeg hij.";
            "Reacties" => "12 reacties" ! "De reacties waren fel.";
            "Reageer" => "Reageer" ! "Ik reageer niet.";
        }
        Navigation Whole {
            "Inloggen" => "Inloggen" ! "Wie wil inloggen, wacht.";
            "Naar de inhoud" => "Naar de inhoud" ! "Hij kijkt naar de inhoud.";
            "Zoeken" => "Zoeken" ! "Zoeken naar water is zwaar.";
        }
        Navigation Start {
            "Bekijk in browser" => "Bekijk in browser" ! "Hij bekijkt in browser en app hetzelfde.";
        }
        Caption Start {
            "Beeld:" => "Beeld: ANP" ! "Beeld en geluid.";
            "Foto:" => "Foto: Anna de Vries" ! "Foto en film.";
        }
        Byline Start {
            "Auteur:" => "Auteur: Jan Jansen" ! "Auteur en dichter.";
            "Tekst:" => "Tekst: Anna de Vries" ! "Tekst en muziek.";
        }
        Byline BeforeName {
            "Door" => "Door Anna de Vries" ! "Door de storm viel hij.";
            "Geschreven door" => "Geschreven door Anna de Vries" ! "Het is geschreven door haar.";
        }
        Published Start {
            "Geplaatst op" => "Geplaatst op 10-01-2020" ! "Het is geplaatst op tafel.";
            "Gepubliceerd" => "Gepubliceerd: 10 januari 2020" ! "Het gepubliceerde boek is lang.";
            "Gepubliceerd op" => "Gepubliceerd op 10 januari 2020" ! "Het is gepubliceerd op papier.";
        }
        Updated Start {
            "Aangepast:" => "Aangepast: 10 januari 2020" ! "Aangepast is hij niet.";
            "Bijgewerkt" => "Bijgewerkt: 10 januari 2020 20:15" ! "De bijgewerkte lijst is lang.";
            "Laatst bijgewerkt" => "Laatst bijgewerkt op 10 januari 2020" ! "Het is laatst bijgewerkt.";
            "Laatste update" => "Laatste update: 10-01-20" ! "De laatste update faalde.";
        }
        Credit Start {
            "Bron:" => "Bron: ANP" ! "Bron van leven.";
            "Met informatie van" => "Met informatie van ANP" ! "Hij kwam met informatie van haar.";
        }
    },
};
