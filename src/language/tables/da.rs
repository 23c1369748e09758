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
    staff: &["Redaktionen", "redaktionen"],
    roles: &[
        "chefredaktør",
        "fotograf",
        "journalist",
        "korrespondent",
        "kommentator",
        "redaktør",
        "reporter",
    ],
    joiners: &["og"],
    author_labels: &["Forfatter", "Om forfatteren"],
    located: &["i"],
    function_words: &[
        "og", "at", "det", "der", "en", "på", "er", "af", "for", "med", "til", "den", "har",
        "ikke", "som", "et", "men", "de", "sig", "fra", "efter", "blev", "også", "hvad", "mellem",
    ],
    cues: cues! {
        Rail Whole {
            "Læs også" => "LÆS OGSÅ" ! "Hun læs også bøger.";
            "Mere om emnet" => "Mere om emnet" ! "Han sagde mere om emnet.";
            "Mest læste" => "Mest læste" ! "Den mest læste bog er gammel.";
            "Seneste nyt" => "SENESTE NYT" ! "Det seneste nyt var dårligt.";
        }
        ReadMore Whole {
            "Læs mere" => "Læs mere" ! "Børn bør læse mere.";
        }
        ReadMore Start {
            "Læs også:" => "Læs også: Priserne stiger" ! "Læs også bøger.";
        }
        Share Whole {
            "Del" => "DEL" ! "Del brødet, sagde han.";
            "Del artiklen" => "Del artiklen" ! "Han vil del artiklen op.";
        }
        Subscribe Whole {
            "Afmeld" => "Afmeld" ! "Afmeld dig, sagde han.";
            "Afmeld nyhedsbrev" => "Afmeld nyhedsbrev" ! "Man kan afmelde nyhedsbrevet.";
            "Bliv abonnent" => "Bliv abonnent" ! "Hun vil blive abonnent.";
            "Tilmeld dig" => "Tilmeld dig" ! "Tilmeld dig kurset, sagde han.";
        }
        Advertisement Whole {
            "Annonce" => "ANNONCE" ! "En annonce var falsk.";
        }
        Copyright Anywhere {
            "Alle rettigheder forbeholdes" => "Alle rettigheder forbeholdes" ! "Alle rettigheder gælder.";
        }
        Comment Whole {
            "Kommentarer" => "12 kommentarer" ! "Kommentarer kom hurtigt.";
        }
        Navigation Whole {
            "Forside" => "Forside" ! "Bogens forside er rød.";
            "Gå til indhold" => "Gå til indhold" ! "Vi vil gå til indhold nu.";
            "Log ind" => "Log ind" ! "Mange vil log ind her.";
        }
        Caption Start {
            "Arkivfoto" => "Arkivfoto: et tog" ! "Et arkivfoto er gammelt.";
            "Foto:" => "Foto: Anna Jensen" ! "Foto og film.";
        }
        Byline Start {
            "Tekst:" => "Tekst: Anna Jensen" ! "Tekst og musik.";
        }
        Byline BeforeName {
            "Af" => "Af Anna Jensen" ! "Af en eller anden grund faldt han.";
            "Skrevet af" => "Skrevet af Anna Jensen" ! "Den er skrevet af hende.";
        }
        Published Start {
            "Offentliggjort" => "Offentliggjort 10. januar 2020" ! "Det offentliggjorte er langt.";
            "Publiceret" => "Publiceret d. 10. januar 2020 kl. 20.15" ! "Den publicerede liste er lang.";
            "Udgivet" => "Udgivet 10. januar 2020" ! "Den udgivne liste er lang.";
        }
        Updated Start {
            "Opdateret" => "Opdateret 10. januar 2020" ! "Den opdaterede liste er lang.";
            "Sidst opdateret" => "Sidst opdateret 10. januar 2020" ! "Den er sidst opdateret.";
        }
        Credit Start {
            "Kilde:" => "Kilde: Ritzau" ! "Kilde til glæde.";
        }
    },
};
